// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/postfix.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

#include <arpa/inet.h>
#include <csignal>
#include <grp.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waarborg::test {

namespace {

const QString DaemonFolder = QStringLiteral("/usr/lib/postfix/sbin");

constexpr auto MainSettings = R"(compatibility_level = 3.6
queue_directory = %1/queue
data_directory = %1/data
maillog_file = %1/log
maillog_file_prefixes = %1
command_directory = /usr/sbin
daemon_directory = %2
myhostname = mail.test.invalid
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
alias_database =
local_recipient_maps =
local_header_rewrite_clients =
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_peername_lookup = no
smtpd_tls_chain_files = %3
smtpd_tls_security_level = encrypt
smtpd_tls_received_header = yes
smtpd_tls_mandatory_protocols = >=TLSv1.2
smtpd_client_connection_count_limit = 0
default_process_limit = 20
message_size_limit = 52428800
in_flow_delay = 0
default_transport = %4
virtual_mailbox_domains =
virtual_mailbox_limit = 0
virtual_mailbox_base = %1/mail
virtual_mailbox_maps = static:inbox/
virtual_uid_maps = static:%5
virtual_gid_maps = static:%6
)";

constexpr auto Services = R"(127.0.0.1:%1 inet n - n - - smtpd
127.0.0.1:%2 inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
)";

struct Owner {
    uid_t user = 0;
    gid_t group = 0;
};

Owner postfixUser()
{
    const passwd *entry = getpwnam("postfix");
    return entry != nullptr ? Owner { entry->pw_uid, entry->pw_gid } : Owner {};
}

bool makeFolder(const QString &path, Owner owner, mode_t mode)
{
    const QByteArray name = QFile::encodeName(path);
    return ::mkdir(name.constData(), mode) == 0 && ::chown(name.constData(), owner.user, owner.group) == 0
        && ::chmod(name.constData(), mode) == 0;
}

sockaddr_in loopback(int port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    const bool known = ::bind(socket, reinterpret_cast<sockaddr *>(&address), length) == 0
        && ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &length) == 0;
    ::close(socket);
    return known ? ntohs(address.sin_port) : 0;
}

bool accepts(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    const bool connected = ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(socket);
    return connected;
}

bool write(const QString &path, const QString &content)
{
    QFile file(path);
    const QByteArray bytes = content.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

QString Postfix::whyNot()
{
    if (!QFile::exists(DaemonFolder + QStringLiteral("/master")) || postfixUser().user == 0)
        return QStringLiteral("Postfix is not installed.");
    return ::geteuid() == 0 ? QString() : QStringLiteral("A Postfix of the test's own needs root.");
}

Result<void> Postfix::makeFolders() const
{
    const Owner root;
    const Owner postfix = postfixUser();
    // Postfix's processes give up root, and must still get through to the folders below.
    bool made = m_folder.isValid() && ::chmod(QFile::encodeName(m_folder.path()).constData(), 0711) == 0;
    made = made && makeFolder(path(QStringLiteral("queue")), root, 0755)
        && makeFolder(path(QStringLiteral("queue/pid")), root, 0755)
        && makeFolder(path(QStringLiteral("data")), postfix, 0700)
        && makeFolder(path(QStringLiteral("mail")), postfix, 0700);
    for (const char *name : { "active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming",
             "private", "saved", "trace" })
        made = made && makeFolder(path(QStringLiteral("queue/") + QLatin1String(name)), postfix, 0700);
    const group *drop = getgrnam("postdrop");
    const Owner dropOwner { postfix.user, drop != nullptr ? drop->gr_gid : postfix.group };
    made = made && makeFolder(path(QStringLiteral("queue/public")), dropOwner, 0710)
        && makeFolder(path(QStringLiteral("queue/maildrop")), dropOwner, 0730);
    if (!made)
        return fail(ErrorCode::FileNotWritable, m_folder.path(), qt_error_string(errno));
    return {};
}

Result<void> Postfix::writeSettings(Mail mail)
{
    m_port = freePort();
    do {
        m_tlsPort = freePort();
    } while (m_tlsPort == m_port);
    const Owner owner = postfixUser();
    const QString transport = mail == Mail::Keep ? QStringLiteral("virtual:") : QStringLiteral("discard:");
    const QString settings
        = QString::fromLatin1(MainSettings)
              .arg(m_folder.path(), DaemonFolder, m_certificates.pemFile(Certificates::Kind::Good), transport)
              .arg(owner.user)
              .arg(owner.group);
    if (!write(path(QStringLiteral("main.cf")), settings)
        || !write(path(QStringLiteral("master.cf")), QString::fromLatin1(Services).arg(m_port).arg(m_tlsPort)))
        return fail(ErrorCode::FileNotWritable, m_folder.path(), QStringLiteral("main.cf"));
    return {};
}

Result<void> Postfix::run()
{
    m_master.setProcessChannelMode(QProcess::MergedChannels);
    // A group of its own, which it ends whole when it is told to stop; and it is told when this program is gone.
    m_master.setChildProcessModifier([] {
        ::setpgid(0, 0);
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    });
    m_master.start(
        DaemonFolder + QStringLiteral("/master"), { QStringLiteral("-c"), m_folder.path(), QStringLiteral("-d") });
    const QDeadlineTimer deadline(20'000);
    while (!accepts(m_port) || !accepts(m_tlsPort)) {
        if (m_master.waitForFinished(20) || deadline.hasExpired())
            return fail(ErrorCode::Usage,
                QStringLiteral("Postfix did not start: %1 %2").arg(QString::fromUtf8(m_master.readAll()), log()));
    }
    return {};
}

Result<std::unique_ptr<Postfix>> Postfix::start(Mail mail)
{
    WAARBORG_LET(certificates, Certificates::make());
    std::unique_ptr<Postfix> postfix(new Postfix(std::move(certificates)));
    WAARBORG_TRY(postfix->makeFolders());
    WAARBORG_TRY(postfix->writeSettings(mail));
    WAARBORG_TRY(postfix->run());
    return postfix;
}

Postfix::~Postfix()
{
    if (m_master.state() == QProcess::NotRunning)
        return;
    m_master.terminate();
    if (!m_master.waitForFinished(5'000)) {
        m_master.kill();
        m_master.waitForFinished(5'000);
    }
}

QByteArrayList Postfix::messages(int count, std::chrono::milliseconds patience) const
{
    const QDeadlineTimer deadline(patience);
    const QDir inbox(path(QStringLiteral("mail/inbox/new")));
    while (inbox.entryList(QDir::Files).size() < count && !deadline.hasExpired())
        QThread::msleep(10);
    QByteArrayList found;
    for (const QString &name : inbox.entryList(QDir::Files, QDir::Name)) {
        QFile file(inbox.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            found.append(file.readAll());
    }
    return found;
}

QString Postfix::log() const
{
    QFile file(path(QStringLiteral("log")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace waarborg::test
