// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/secrets.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace waarborg::app {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Secrets)
};

constexpr std::size_t LongestSecret = 4096;

} // namespace

Result<SecretBytes> smtpPassword(const campaigns::MailSettings &settings)
{
    if (settings.smtp.host.isEmpty() || settings.smtp.user.isEmpty())
        return SecretBytes();
    const QString path = qEnvironmentVariable("WAARBORG_SMTP_PASSWORD_FILE");
    if (path.isEmpty())
        return fail(ErrorCode::Usage,
            Texts::tr("The mail server's password is not known: name its file with WAARBORG_SMTP_PASSWORD_FILE."));
    return secretFromFile(path);
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
