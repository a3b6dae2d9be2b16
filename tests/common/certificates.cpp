// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/certificates.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace waarborg::test {

namespace {

// `openssl ca` is the one command of OpenSSL 3.0 that takes both dates.
constexpr auto Configuration = R"([ca]
default_ca = test
[test]
database = index.txt
serial = serial
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
default_md = sha256
policy = any
copy_extensions = none
unique_subject = no
[any]
commonName = supplied
[good]
basicConstraints = critical, CA:FALSE
subjectAltName = DNS:localhost, IP:127.0.0.1
[elsewhere]
basicConstraints = critical, CA:FALSE
subjectAltName = DNS:mail.elsewhere.example
[req]
distinguished_name = name
[name]
)";

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString nameOf(Certificates::Kind kind)
{
    switch (kind) {
    case Certificates::Kind::Good:
        return QStringLiteral("good");
    case Certificates::Kind::Expired:
        return QStringLiteral("expired");
    case Certificates::Kind::NotYetValid:
        return QStringLiteral("notyetvalid");
    case Certificates::Kind::WrongHost:
        return QStringLiteral("wronghost");
    case Certificates::Kind::SelfSigned:
        return QStringLiteral("selfsigned");
    }
    return {};
}

QString day(int fromToday)
{
    return QDateTime::currentDateTimeUtc().addDays(fromToday).toString(QStringLiteral("yyyyMMddHHmmss")) + u'Z';
}

} // namespace

QString Certificates::pemFile(Kind kind) const { return m_folder->filePath(nameOf(kind) + QStringLiteral(".pem")); }

Result<void> Certificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        return fail(ErrorCode::Usage,
            QStringLiteral("openssl %1: %2")
                .arg(arguments.value(0), QString::fromUtf8(process.readAllStandardError())));
    return {};
}

Result<void> Certificates::makeAuthority() const
{
    const bool written = write(m_folder->filePath(QStringLiteral("ca.cnf")), Configuration)
        && write(m_folder->filePath(QStringLiteral("index.txt")), {})
        && write(m_folder->filePath(QStringLiteral("serial")), "1000\n");
    if (!written)
        return fail(ErrorCode::FileNotWritable, m_folder->path(), QStringLiteral("test certificates"));
    return openssl({ QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-config"),
        QStringLiteral("ca.cnf"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
        QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"), QStringLiteral("-days"),
        QStringLiteral("3650"), QStringLiteral("-subj"), QStringLiteral("/CN=Waarborg test authority"),
        QStringLiteral("-addext"), QStringLiteral("basicConstraints=critical,CA:TRUE"), QStringLiteral("-keyout"),
        QStringLiteral("ca.key"), QStringLiteral("-out"), QStringLiteral("ca.pem") });
}

Result<void> Certificates::sign(Kind kind) const
{
    const QString name = nameOf(kind);
    const QString begin = day(kind == Kind::NotYetValid ? 10 : -30);
    const QString end = day(kind == Kind::Expired ? -10 : 365);
    const QString extensions = kind == Kind::WrongHost ? QStringLiteral("elsewhere") : QStringLiteral("good");
    WAARBORG_TRY(openssl({ QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-config"),
        QStringLiteral("ca.cnf"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
        QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"), QStringLiteral("-subj"),
        QStringLiteral("/CN=test server"), QStringLiteral("-keyout"), name + QStringLiteral(".key"),
        QStringLiteral("-out"), name + QStringLiteral(".csr") }));
    WAARBORG_TRY(openssl({ QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"),
        QStringLiteral("-config"), QStringLiteral("ca.cnf"), QStringLiteral("-extensions"), extensions,
        QStringLiteral("-startdate"), begin, QStringLiteral("-enddate"), end, QStringLiteral("-in"),
        name + QStringLiteral(".csr"), QStringLiteral("-out"), name + QStringLiteral(".crt") }));
    const QByteArray pair = read(m_folder->filePath(name + QStringLiteral(".key")))
        + read(m_folder->filePath(name + QStringLiteral(".crt")));
    if (!write(pemFile(kind), pair))
        return fail(ErrorCode::FileNotWritable, pemFile(kind), QStringLiteral("test certificates"));
    return {};
}

Result<void> Certificates::makeSelfSigned() const
{
    const QString pem = nameOf(Kind::SelfSigned) + QStringLiteral(".pem");
    WAARBORG_TRY(openssl({ QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-config"),
        QStringLiteral("ca.cnf"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
        QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"), QStringLiteral("-days"),
        QStringLiteral("365"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
        QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"), QStringLiteral("-keyout"),
        QStringLiteral("self.key"), QStringLiteral("-out"), QStringLiteral("self.crt") }));
    const QByteArray pair
        = read(m_folder->filePath(QStringLiteral("self.key"))) + read(m_folder->filePath(QStringLiteral("self.crt")));
    if (!write(m_folder->filePath(pem), pair))
        return fail(ErrorCode::FileNotWritable, pem, QStringLiteral("test certificates"));
    return {};
}

Result<Certificates> Certificates::make()
{
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("command"), QStringLiteral("openssl"));
    Certificates certificates(std::make_unique<QTemporaryDir>());
    if (!certificates.m_folder->isValid())
        return fail(ErrorCode::FileNotWritable, certificates.m_folder->path(), certificates.m_folder->errorString());
    WAARBORG_TRY(certificates.makeAuthority());
    for (const Kind kind : { Kind::Good, Kind::Expired, Kind::NotYetValid, Kind::WrongHost })
        WAARBORG_TRY(certificates.sign(kind));
    WAARBORG_TRY(certificates.makeSelfSigned());
    return certificates;
}

} // namespace waarborg::test
