// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/smtpconnection.h"

#include "models/mail/address.h"

#include <QCoreApplication>
#include <QFile>

#include <arpa/inet.h>
#include <csignal>
#include <cstring>
#include <ctime>
#include <sys/socket.h>
#include <unistd.h>

namespace waarborg::mail {

namespace {

struct ConnectionTexts {
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

struct FreeList {
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

// With CURLOPT_NOSIGNAL libcurl leaves SIGPIPE to its caller: it is blocked in this thread, and one that came is
// taken away.
class PipeSignalBlocked
{
public:
    PipeSignalBlocked()
    {
        sigemptyset(&m_pipe);
        sigaddset(&m_pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    ~PipeSignalBlocked()
    {
        if (sigismember(&m_before, SIGPIPE) == 0) {
            constexpr timespec now {};
            sigtimedwait(&m_pipe, nullptr, &now);
        }
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    Q_DISABLE_COPY_MOVE(PipeSignalBlocked)

private:
    sigset_t m_pipe {};
    sigset_t m_before {};
};

Conversation::Moment now() { return std::chrono::steady_clock::now(); }

template <typename Value>
void set(CURL *easy, CURLoption option, Value value)
{
    curl_easy_setopt(easy, option, value);
}

// The host as it stands in a URL, or nothing: a name or a number, never something that would change the URL's
// meaning.
QString hostForUrl(const QString &host)
{
    in6_addr number {};
    if (inet_pton(AF_INET6, host.toLatin1().constData(), &number) == 1)
        return u'[' + host + u']';
    return asciiDomain(host);
}

struct Target {
    QByteArray url;
    QByteArray from;
};

Result<Target> targetOf(const SmtpSettings &settings)
{
    const QString host = hostForUrl(settings.host);
    if (host.isEmpty())
        return fail(ErrorCode::MailInvalid, ConnectionTexts::tr("Mail server"),
            ConnectionTexts::tr("“%1” is no server name").arg(settings.host));
    if (settings.port < 1 || settings.port > 65535)
        return fail(
            ErrorCode::MailInvalid, ConnectionTexts::tr("Port"), ConnectionTexts::tr("it lies between 1 and 65535"));
    WAARBORG_LET(from, asciiAddress(settings.from));
    const QString scheme
        = settings.security == Security::ImplicitTls ? QStringLiteral("smtps") : QStringLiteral("smtp");
    // The path is the name in EHLO: the sender's domain, since this computer's own name is nobody's business.
    const QString domain = from.section(u'@', -1);
    return Target { QStringLiteral("%1://%2:%3/%4").arg(scheme, host).arg(settings.port).arg(domain).toLatin1(),
        from.toLatin1() };
}

} // namespace

Result<std::unique_ptr<SmtpConnection>> SmtpConnection::make(const SmtpSettings &settings, const SecretBytes &password)
{
    static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    WAARBORG_LET(target, targetOf(settings));
    if (settings.user.contains(QChar(QChar::Null)) || password.view().contains('\0'))
        return fail(
            ErrorCode::MailInvalid, ConnectionTexts::tr("Login"), ConnectionTexts::tr("it holds a NUL character"));
    std::unique_ptr<SmtpConnection> connection(new SmtpConnection(settings));
    if (!ready || connection->m_easy == nullptr || connection->m_multi == nullptr)
        return fail(ErrorCode::MailServer, ConnectionTexts::tr("the mail library does not start"));
    connection->configure(target.url);
    connection->configureEncryption();
    if (!settings.user.isEmpty())
        connection->configureLogin(password);
    return connection;
}

SmtpConnection::SmtpConnection(const SmtpSettings &settings)
    : m_settings(settings)
    , m_conversation(settings.security, !settings.user.isEmpty())
    , m_easy(curl_easy_init())
    , m_multi(curl_multi_init())
{
}

SmtpConnection::~SmtpConnection()
{
    const PipeSignalBlocked blocked;
    shutDown(SHUT_RD); // libcurl says QUIT, and would wait two minutes for the answer
    curl_multi_cleanup(m_multi);
    curl_easy_cleanup(m_easy);
}

void SmtpConnection::configure(const QByteArray &url)
{
    set(m_easy, CURLOPT_URL, url.constData());
    set(m_easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(m_easy, CURLOPT_REDIR_PROTOCOLS_STR, "smtp,smtps");
    set(m_easy, CURLOPT_PROXY, ""); // also switches off the environment's proxies
    set(m_easy, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    set(m_easy, CURLOPT_NOSIGNAL, 1L);
    set(m_easy, CURLOPT_QUICK_EXIT, 1L); // a name that is looked up for long does not hold up cancelling
    set(m_easy, CURLOPT_ERRORBUFFER, &m_errorText[0]);
    set(m_easy, CURLOPT_READFUNCTION, &SmtpConnection::readBody);
    set(m_easy, CURLOPT_READDATA, this);
    set(m_easy, CURLOPT_HEADERFUNCTION, &SmtpConnection::readLine);
    set(m_easy, CURLOPT_HEADERDATA, this);
    set(m_easy, CURLOPT_VERBOSE, 1L); // for the debug function, which prints nothing
    set(m_easy, CURLOPT_DEBUGFUNCTION, &SmtpConnection::watch);
    set(m_easy, CURLOPT_DEBUGDATA, this);
    set(m_easy, CURLOPT_NOPROGRESS, 0L);
    set(m_easy, CURLOPT_XFERINFOFUNCTION, &SmtpConnection::mayGoOn);
    set(m_easy, CURLOPT_XFERINFODATA, this);
    set(m_easy, CURLOPT_OPENSOCKETFUNCTION, &SmtpConnection::openSocket);
    set(m_easy, CURLOPT_OPENSOCKETDATA, this);
    set(m_easy, CURLOPT_CLOSESOCKETFUNCTION, &SmtpConnection::closeSocket);
    set(m_easy, CURLOPT_CLOSESOCKETDATA, this);
    // The deadlines are kept by mustEnd(); these only keep libcurl's own out of the way.
    const long whole
        = static_cast<long>((m_settings.connectTimeout + m_settings.messageTimeout + std::chrono::seconds(2)).count());
    set(m_easy, CURLOPT_CONNECTTIMEOUT_MS, whole);
    set(m_easy, CURLOPT_SERVER_RESPONSE_TIMEOUT, whole / 1000 + 1);
}

void SmtpConnection::configureEncryption()
{
    set(m_easy, CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
    set(m_easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(m_easy, CURLOPT_SSL_VERIFYPEER, 1L);
    set(m_easy, CURLOPT_SSL_VERIFYHOST, 2L);
    if (m_settings.caFile.isEmpty())
        return;
    set(m_easy, CURLOPT_CAINFO, QFile::encodeName(m_settings.caFile).constData());
    set(m_easy, CURLOPT_CAPATH, static_cast<const char *>(nullptr)); // or the system's folder would count as well
}

void SmtpConnection::configureLogin(const SecretBytes &password)
{
    set(m_easy, CURLOPT_USERNAME, m_settings.user.toUtf8().constData());
    set(m_easy, CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN;AUTH=CRAM-MD5");
    // libcurl copies the password into ordinary memory and keeps it while the handle lives (it compares it when it
    // takes the connection again), and frees it without wiping. So it is given last, and the handle lives no longer
    // than a run.
    SecretBytes terminated(password.size() + 1);
    if (!password.isEmpty())
        std::memcpy(terminated.data(), password.data(), password.size());
    terminated.data()[password.size()] = 0;
    set(m_easy, CURLOPT_PASSWORD, reinterpret_cast<const char *>(terminated.data()));
}

Attempt SmtpConnection::send(
    const QByteArray &from, const QByteArray &recipient, const QByteArray &message, std::stop_token stop)
{
    m_message = message;
    m_offset = 0;
    const std::unique_ptr<curl_slist, FreeList> recipients(curl_slist_append(nullptr, recipient.constData()));
    set(m_easy, CURLOPT_MAIL_FROM, from.constData());
    set(m_easy, CURLOPT_MAIL_RCPT, recipients.get());
    set(m_easy, CURLOPT_UPLOAD, 1L);
    set(m_easy, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(message.size()));
    const Attempt attempt = perform(std::move(stop));
    set(m_easy, CURLOPT_MAIL_RCPT, static_cast<curl_slist *>(nullptr));
    m_message = {};
    return attempt;
}

Attempt SmtpConnection::check(std::stop_token stop)
{
    set(m_easy, CURLOPT_CUSTOMREQUEST, "NOOP");
    set(m_easy, CURLOPT_NOBODY, 1L);
    return perform(std::move(stop));
}

std::chrono::milliseconds SmtpConnection::timeLeft()
{
    if (m_conversation.stage() == Stage::Connect) {
        const auto info
            = m_settings.security == Security::ImplicitTls ? CURLINFO_APPCONNECT_TIME_T : CURLINFO_CONNECT_TIME_T;
        curl_off_t connected = 0;
        curl_easy_getinfo(m_easy, info, &connected);
        if (connected > 0)
            m_conversation.connected(now());
    }
    const auto whole = m_began + m_settings.messageTimeout;
    auto deadline = m_conversation.stageBegan() + m_settings.commandTimeout;
    if (m_conversation.stage() == Stage::Connect)
        deadline = m_conversation.stageBegan() + m_settings.connectTimeout;
    else if (m_conversation.stage() == Stage::Body)
        deadline = whole;
    return std::chrono::ceil<std::chrono::milliseconds>(std::min(deadline, whole) - now());
}

bool SmtpConnection::mustEnd(const std::stop_token &stop)
{
    if (m_ending == Ending::Library && stop.stop_requested())
        m_ending = Ending::Cancelled;
    if (m_ending == Ending::Library && timeLeft().count() <= 0)
        m_ending = Ending::TimedOut;
    return m_ending != Ending::Library;
}

void SmtpConnection::shutDown(int direction)
{
    const std::scoped_lock lock(m_mutex);
    for (const curl_socket_t socket : m_sockets)
        ::shutdown(socket, direction);
}

Attempt SmtpConnection::perform(std::stop_token stop)
{
    const PipeSignalBlocked blocked;
    m_began = now();
    m_conversation.begin(m_began);
    m_ending = Ending::Library;
    m_stop = stop;
    m_errorText[0] = 0;
    Attempt attempt { .curlCode = CURLE_FAILED_INIT, .conversation = &m_conversation, .settings = &m_settings };
    curl_multi_add_handle(m_multi, m_easy);
    {
        // While libcurl waits for the last answer it is deaf to wake-ups for a second; not to the end of its socket.
        const std::stop_callback wake(stop, [this] {
            curl_multi_wakeup(m_multi);
            shutDown(SHUT_RDWR);
        });
        // The end always comes through mayGoOn. A handle taken away in the midst of a message would make libcurl write
        // the closing dot behind the part that it had sent.
        for (int running = 1; curl_multi_perform(m_multi, &running) == CURLM_OK && running > 0;) {
            const auto wait = std::clamp<std::chrono::milliseconds>(
                timeLeft(), std::chrono::milliseconds(0), std::chrono::seconds(1));
            curl_multi_poll(m_multi, nullptr, 0, static_cast<int>(wait.count()), nullptr);
        }
    }
    int waiting = 0;
    if (const CURLMsg *message = curl_multi_info_read(m_multi, &waiting);
        message != nullptr && message->msg == CURLMSG_DONE)
        attempt.curlCode = message->data.result;
    if (attempt.curlCode != CURLE_OK)
        attempt.ending = stop.stop_requested() ? Ending::Cancelled : m_ending;
    long connects = 0;
    curl_easy_getinfo(m_easy, CURLINFO_NUM_CONNECTS, &connects);
    curl_easy_getinfo(m_easy, CURLINFO_SSL_VERIFYRESULT, &attempt.verifyResult);
    curl_multi_remove_handle(m_multi, m_easy);
    attempt.reusedConnection = connects == 0;
    const char *text
        = m_errorText[0] != 0 ? &m_errorText[0] : curl_easy_strerror(static_cast<CURLcode>(attempt.curlCode));
    attempt.curlText = QString::fromUtf8(text);
    return attempt;
}

int SmtpConnection::mayGoOn(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    auto *connection = static_cast<SmtpConnection *>(self);
    return connection->mustEnd(connection->m_stop) ? 1 : 0;
}

size_t SmtpConnection::readBody(char *buffer, size_t size, size_t count, void *self)
{
    auto *connection = static_cast<SmtpConnection *>(self);
    connection->m_conversation.bodyBegun(now());
    const qsizetype left = connection->m_message.size() - connection->m_offset;
    const qsizetype part = std::min(left, static_cast<qsizetype>(size * count));
    std::memcpy(buffer, connection->m_message.data() + connection->m_offset, static_cast<size_t>(part));
    connection->m_offset += part;
    // From the last byte on, since libcurl adds the closing dot by itself, with or without asking once more.
    if (part == left)
        connection->m_conversation.bodyHandedOver();
    return static_cast<size_t>(part);
}

size_t SmtpConnection::readLine(char *buffer, size_t size, size_t count, void *self)
{
    auto *connection = static_cast<SmtpConnection *>(self);
    const QByteArrayView line(buffer, static_cast<qsizetype>(size * count));
    return connection->m_conversation.lineReceived(line) ? size * count : 0;
}

int SmtpConnection::watch(CURL *handle, curl_infotype kind, char *bytes, size_t size, void *self)
{
    Q_UNUSED(handle)
    auto *connection = static_cast<SmtpConnection *>(self);
    if (kind == CURLINFO_HEADER_OUT)
        connection->m_conversation.commandSent({ bytes, static_cast<qsizetype>(size) }, now());
    if (connection->m_conversation.isClosing())
        connection->shutDown(SHUT_RD);
    return 0;
}

curl_socket_t SmtpConnection::openSocket(void *self, curlsocktype purpose, curl_sockaddr *address)
{
    Q_UNUSED(purpose)
    auto *connection = static_cast<SmtpConnection *>(self);
    const curl_socket_t socket = ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    const std::scoped_lock lock(connection->m_mutex);
    if (socket != CURL_SOCKET_BAD)
        connection->m_sockets.insert(socket);
    return socket;
}

int SmtpConnection::closeSocket(void *self, curl_socket_t socket)
{
    auto *connection = static_cast<SmtpConnection *>(self);
    const std::scoped_lock lock(connection->m_mutex);
    connection->m_sockets.remove(socket);
    return ::close(socket);
}

} // namespace waarborg::mail
