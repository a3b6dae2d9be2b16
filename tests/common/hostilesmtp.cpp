// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/hostilesmtp.h"

#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace waarborg::test {

namespace {

constexpr int SliceMilliseconds = 20;

struct FreeContext {
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
};
struct FreeSsl {
    void operator()(SSL *ssl) const { SSL_free(ssl); }
};
using Context = std::unique_ptr<SSL_CTX, FreeContext>;

Context contextOf(const SmtpScript &script)
{
    Context context(SSL_CTX_new(TLS_server_method()));
    SSL_CTX_set_security_level(context.get(), 0);
    SSL_CTX_set_cipher_list(context.get(), "ALL:@SECLEVEL=0");
    SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
    SSL_CTX_set_max_proto_version(context.get(), script.newestTls);
    SSL_CTX_use_PrivateKey_file(context.get(), script.pemFile.constData(), SSL_FILETYPE_PEM);
    SSL_CTX_use_certificate_chain_file(context.get(), script.pemFile.constData());
    return context;
}

QByteArray goodAnswer(SmtpStage stage, const SmtpScript &script)
{
    switch (stage) {
    case SmtpStage::Greeting:
        return "220 localhost ESMTP test\r\n";
    case SmtpStage::Hello:
        return "250-localhost\r\n" + script.startTlsLine + "250 8BITMIME\r\n";
    case SmtpStage::StartTls:
        return "220 2.0.0 go ahead\r\n";
    case SmtpStage::SecureHello:
        return "250-localhost\r\n" + script.loginLine + "250 8BITMIME\r\n";
    case SmtpStage::Login:
        return "235 2.7.0 welcome\r\n";
    case SmtpStage::Sender:
        return "250 2.1.0 sender ok\r\n";
    case SmtpStage::Recipient:
        return "250 2.1.5 recipient ok\r\n";
    case SmtpStage::Data:
        return "354 go on\r\n";
    case SmtpStage::Message:
        return "250 2.0.0 queued as TEST\r\n";
    case SmtpStage::Quit:
        return "221 2.0.0 bye\r\n";
    }
    return {};
}

} // namespace

// One connection of the server.
class SmtpPeer
{
public:
    SmtpPeer(HostileSmtp &server, int socket, SSL_CTX *context)
        : m_server(server)
        , m_script(server.m_script)
        , m_socket(socket)
        , m_context(context)
    {
    }
    void talk();

private:
    const SmtpFault *faultOf(SmtpStage stage) const;
    bool answer(SmtpStage stage);
    bool command(const QByteArray &line);
    bool receiveMessage();
    bool encrypt();
    bool fill();
    bool readLine(QByteArray &line);
    bool write(const QByteArray &bytes);
    bool misbehave(const SmtpFault &fault);
    bool pause(int milliseconds);

    HostileSmtp &m_server;
    const SmtpScript &m_script;
    int m_socket;
    SSL_CTX *m_context;
    std::unique_ptr<SSL, FreeSsl> m_ssl;
    QByteArray m_pending;
    int m_messagesHere = 0;
    bool m_asksLogin = false;
    bool m_encryptionPromised = false;
};

// False when the client is gone or the server must end.
bool SmtpPeer::pause(int milliseconds)
{
    pollfd descriptor { m_socket, POLLRDHUP, 0 };
    ::poll(&descriptor, 1, milliseconds);
    return !m_server.m_stop && (descriptor.revents & (POLLRDHUP | POLLHUP | POLLERR)) == 0;
}

bool SmtpPeer::fill()
{
    char buffer[16384];
    while (!m_server.m_stop) {
        pollfd descriptor { m_socket, POLLIN, 0 };
        if ((m_ssl == nullptr || SSL_pending(m_ssl.get()) == 0) && ::poll(&descriptor, 1, SliceMilliseconds) == 0)
            continue;
        const auto count = m_ssl ? SSL_read(m_ssl.get(), &buffer[0], sizeof buffer)
                                 : static_cast<int>(::recv(m_socket, &buffer[0], sizeof buffer, 0));
        if (count <= 0 && m_ssl && SSL_get_error(m_ssl.get(), count) == SSL_ERROR_WANT_READ)
            continue;
        if (count <= 0)
            return false;
        m_pending.append(&buffer[0], count);
        const std::scoped_lock lock(m_server.m_mutex);
        (m_ssl ? m_server.m_record.secure : m_server.m_record.clear).append(&buffer[0], count);
        return true;
    }
    return false;
}

bool SmtpPeer::readLine(QByteArray &line)
{
    while (!m_pending.contains('\n'))
        if (!fill())
            return false;
    const qsizetype end = m_pending.indexOf('\n') + 1;
    line = m_pending.first(end);
    m_pending.remove(0, end);
    return true;
}

bool SmtpPeer::write(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size() && !m_server.m_stop) {
        const int left = static_cast<int>(std::min<qsizetype>(bytes.size() - done, 65536));
        const auto count = m_ssl
            ? SSL_write(m_ssl.get(), bytes.constData() + done, left)
            : static_cast<int>(::send(m_socket, bytes.constData() + done, static_cast<size_t>(left), MSG_NOSIGNAL));
        const bool busy = m_ssl ? count <= 0 && SSL_get_error(m_ssl.get(), count) == SSL_ERROR_WANT_WRITE
                                : count < 0 && errno == EAGAIN;
        if (count <= 0 && !busy)
            return false;
        done += std::max(count, 0);
    }
    return done == bytes.size();
}

bool SmtpPeer::encrypt()
{
    m_pending.clear();
    std::unique_ptr<SSL, FreeSsl> ssl(SSL_new(m_context));
    SSL_set_fd(ssl.get(), m_socket);
    SSL_set_mode(ssl.get(), SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    int result = SSL_accept(ssl.get());
    while (result != 1 && SSL_get_error(ssl.get(), result) == SSL_ERROR_WANT_READ && pause(SliceMilliseconds))
        result = SSL_accept(ssl.get());
    if (result != 1) {
        const std::scoped_lock lock(m_server.m_mutex);
        ++m_server.m_record.failedHandshakes;
        return false;
    }
    m_ssl = std::move(ssl);
    return true;
}

bool SmtpPeer::misbehave(const SmtpFault &fault)
{
    {
        const std::scoped_lock lock(m_server.m_mutex);
        ++m_server.m_record.faults;
    }
    switch (fault.then) {
    case SmtpThen::GoOn:
        return write(fault.say);
    case SmtpThen::Close:
        write(fault.say);
        return false;
    case SmtpThen::Silence:
        write(fault.say);
        while (fill()) { }
        return false;
    case SmtpThen::Drip:
        for (const char byte : fault.say)
            if (!write(QByteArray(1, byte)) || !pause(100))
                return false;
        return true;
    case SmtpThen::Babble:
        return write(fault.say) && fill() && write("250 this is no TLS\r\n");
    case SmtpThen::Flood:
        while (write(fault.say)) { }
        return false;
    }
    return false;
}

const SmtpFault *SmtpPeer::faultOf(SmtpStage stage) const
{
    const auto fault = m_script.faults.constFind(stage);
    if (fault == m_script.faults.constEnd())
        return nullptr;
    const std::scoped_lock lock(m_server.m_mutex);
    const SmtpRecord &record = m_server.m_record;
    const bool isDue = record.messages.size() >= fault->onMessage && (fault->times < 0 || record.faults < fault->times);
    return isDue ? &*fault : nullptr;
}

bool SmtpPeer::answer(SmtpStage stage)
{
    const SmtpFault *fault = faultOf(stage);
    m_encryptionPromised = fault == nullptr || (fault->say.startsWith("220") && fault->then == SmtpThen::GoOn);
    return fault != nullptr ? misbehave(*fault) : write(goodAnswer(stage, m_script));
}

bool SmtpPeer::receiveMessage()
{
    QByteArray message;
    QByteArray line;
    bool paused = false;
    while (true) {
        if (m_script.closeAfterBodyBytes >= 0 && message.size() >= m_script.closeAfterBodyBytes) {
            const std::scoped_lock lock(m_server.m_mutex);
            ++m_server.m_record.faults;
            return false;
        }
        if (m_script.pauseAfterBodyBytes >= 0 && !paused && message.size() >= m_script.pauseAfterBodyBytes) {
            paused = true;
            for (int slices = 0; slices < 75 && !m_server.m_stop; ++slices)
                std::this_thread::sleep_for(std::chrono::milliseconds(SliceMilliseconds));
        }
        if (!readLine(line))
            return false;
        if (line == ".\r\n")
            break;
        message += line.startsWith('.') ? line.sliced(1) : line;
    }
    ++m_messagesHere;
    // Recorded before the client hears of it: a test that has its answer finds the message here.
    if (faultOf(SmtpStage::Message) != nullptr)
        return answer(SmtpStage::Message);
    {
        const std::scoped_lock lock(m_server.m_mutex);
        m_server.m_record.messages.append(message);
    }
    return write(goodAnswer(SmtpStage::Message, m_script));
}

bool SmtpPeer::command(const QByteArray &line)
{
    const QByteArray verb = line.left(4).toUpper();
    if (verb == "EHLO" || verb == "HELO")
        return answer(m_ssl || m_script.plainOnly ? SmtpStage::SecureHello : SmtpStage::Hello);
    if (verb == "STAR")
        return answer(SmtpStage::StartTls) && (!m_encryptionPromised || encrypt());
    if (verb == "AUTH" && line.trimmed().count(' ') == 1) {
        m_asksLogin = true;
        return write("334 \r\n");
    }
    if (verb == "AUTH" || m_asksLogin) {
        m_asksLogin = false;
        return answer(SmtpStage::Login);
    }
    if (verb == "MAIL") {
        if (m_script.messagesPerConnection > 0 && m_messagesHere >= m_script.messagesPerConnection) {
            write("421 4.7.0 too many messages\r\n");
            return false;
        }
        return answer(SmtpStage::Sender);
    }
    if (verb == "RCPT")
        return answer(SmtpStage::Recipient);
    if (verb == "DATA")
        return answer(SmtpStage::Data) && receiveMessage();
    if (verb == "QUIT") {
        answer(SmtpStage::Quit);
        return false;
    }
    return write(verb == "NOOP" ? QByteArray("250 2.0.0 ok\r\n") : QByteArray("500 5.5.2 what?\r\n"));
}

void SmtpPeer::talk()
{
    if (m_script.implicitTls && !m_script.plainOnly && !encrypt())
        return;
    if (!answer(SmtpStage::Greeting))
        return;
    QByteArray line;
    while (readLine(line) && command(line)) { }
}

HostileSmtp::HostileSmtp(SmtpScript script)
    : m_script(std::move(script))
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), length) != 0 || ::listen(m_listener, 8) != 0
        || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length) != 0)
        qFatal("the test's mail server cannot listen");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

HostileSmtp::~HostileSmtp()
{
    m_stop = true;
    m_thread.join();
    ::close(m_listener);
}

SmtpRecord HostileSmtp::record() const
{
    const std::scoped_lock lock(m_mutex);
    return m_record;
}

void HostileSmtp::serve()
{
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
    const Context context = contextOf(m_script);
    while (!m_stop) {
        pollfd descriptor { m_listener, POLLIN, 0 };
        if (::poll(&descriptor, 1, SliceMilliseconds) == 0)
            continue;
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            continue;
        constexpr timeval slice { 0, SliceMilliseconds * 1000 };
        ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &slice, sizeof slice);
        ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &slice, sizeof slice);
        {
            const std::scoped_lock lock(m_mutex);
            ++m_record.connections;
        }
        SmtpPeer(*this, socket, context.get()).talk();
        ::close(socket);
    }
}

} // namespace waarborg::test
