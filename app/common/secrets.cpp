// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/secrets.h"

#include "models/keyring/keyring.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSettings>

#include <fcntl.h>
#include <unistd.h>

namespace waarborg::app {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Secrets)
};

constexpr std::size_t LongestSecret = 4096;

QString entryFor(const campaigns::MailSettings &settings)
{
    return u"smtp %1@%2:%3"_s.arg(settings.smtp.user, settings.smtp.host).arg(settings.smtp.port);
}

// Remembers that a password was stored: a key ring that is locked may say that it has none. Names nobody.
class StoredMark
{
public:
    explicit StoredMark(const campaigns::MailSettings &settings)
        : m_settings(u"Waarborg"_s, u"Waarborg"_s)
        , m_name(u"keyring/"_s
              + QString::fromLatin1(
                  QCryptographicHash::hash(entryFor(settings).toUtf8(), QCryptographicHash::Sha256).first(8).toHex()))
    {
    }
    [[nodiscard]] bool isSet() const { return m_settings.value(m_name).toBool(); }
    void set() { m_settings.setValue(m_name, true); }
    void clear() { m_settings.remove(m_name); }

private:
    QSettings m_settings;
    QString m_name;
};

} // namespace

Result<MailPassword> smtpPassword(const campaigns::MailSettings &settings)
{
    if (settings.smtp.host.isEmpty() || settings.smtp.user.isEmpty())
        return MailPassword {};
    const QString path = qEnvironmentVariable("WAARBORG_SMTP_PASSWORD_FILE");
    const bool stored = StoredMark(settings).isSet();
    std::optional<Error> trouble;
    if (stored || path.isEmpty()) {
        auto found = keyring::readSecret(entryFor(settings));
        if (found && *found)
            return MailPassword { std::move(**found), std::nullopt };
        if (stored)
            trouble = found ? Error { ErrorCode::KeyRingLocked, {} } : found.error();
    }
    if (path.isEmpty() && trouble)
        return Failure(*trouble);
    if (path.isEmpty())
        return fail(ErrorCode::Usage,
            Texts::tr("The mail server's password is not known: store it in the key ring with “mail configure "
                      "--smtp-password-file”, or name its file with WAARBORG_SMTP_PASSWORD_FILE."));
    WAARBORG_LET(secret, secretFromFile(path));
    return MailPassword { std::move(secret), trouble };
}

Result<void> keepSmtpPassword(const campaigns::MailSettings &settings, const SecretBytes &password)
{
    WAARBORG_TRY(keyring::writeSecret(entryFor(settings), password));
    StoredMark(settings).set();
    return {};
}

Result<void> forgetSmtpPassword(const campaigns::MailSettings &settings)
{
    WAARBORG_TRY(keyring::removeSecret(entryFor(settings)));
    StoredMark(settings).clear();
    return {};
}

Result<SecretBytes> secretFromFile(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return fail(ErrorCode::FileNotReadable, path, qt_error_string());
    auto secret = secretFromHandle(handle, path);
    ::close(handle);
    return secret;
}

Result<SecretBytes> secretFromHandle(int handle, const QString &name)
{
    SecretBytes buffer(LongestSecret);
    std::size_t size = 0;
    while (size < LongestSecret) {
        const ssize_t got = ::read(handle, buffer.data() + size, 1);
        if (got < 0)
            return fail(ErrorCode::FileNotReadable, name, qt_error_string());
        if (got == 0 || buffer.data()[size] == '\n')
            break;
        ++size;
    }
    if (size == LongestSecret)
        return fail(ErrorCode::InvalidValue, name, QString(), Texts::tr("its first line is too long"));
    if (size > 0 && buffer.data()[size - 1] == '\r')
        --size;
    if (size == 0)
        return fail(ErrorCode::InvalidValue, name, QString(), Texts::tr("it is empty"));
    return SecretBytes::copyOf(buffer.view().first(qsizetype(size)));
}

Result<SecretBytes> composedPassword(const SecretBytes &read, const QString &name)
{
    if (!QUtf8StringView(read.view().data(), read.view().size()).isValidUtf8())
        return fail(ErrorCode::InvalidValue, name, QString(), Texts::tr("it is not UTF-8 text"));
    QString text = QString::fromUtf8(read.view());
    SecretBytes password = SecretBytes::fromPassword(text);
    wipe(text);
    return password;
}

} // namespace waarborg::app
