// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"
#include "tests/common/certificates.h"

#include <QByteArrayList>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>

namespace waarborg::test {

// A Postfix of its own on loopback, with queue and settings in a temporary folder; the machine's own instance is left
// alone. One port asks for STARTTLS, the other begins with TLS; mail to any address is kept in one Maildir or thrown
// away. Ends with the object, and with the test program should that crash. Needs root and Postfix's programs: ask
// whyNot() first.
class Postfix
{
public:
    enum class Mail { Keep, Discard };

    // Why it cannot run here, for QSKIP; empty when it can.
    [[nodiscard]] static QString whyNot();
    [[nodiscard]] static Result<std::unique_ptr<Postfix>> start(Mail mail = Mail::Keep);
    ~Postfix();
    Q_DISABLE_COPY_MOVE(Postfix)

    [[nodiscard]] QString host() const { return QStringLiteral("localhost"); }
    [[nodiscard]] int port() const { return m_port; } // STARTTLS
    [[nodiscard]] int tlsPort() const { return m_tlsPort; } // implicit TLS
    [[nodiscard]] QString caFile() const { return m_certificates.caFile(); }
    // What arrived, with the headers that Postfix put above it and LF line ends. Waits until `count` are there or the
    // time is up.
    [[nodiscard]] QByteArrayList messages(
        int count, std::chrono::milliseconds patience = std::chrono::seconds(10)) const;
    [[nodiscard]] QString log() const;

private:
    explicit Postfix(Certificates certificates)
        : m_certificates(std::move(certificates))
    {
    }
    [[nodiscard]] Result<void> makeFolders() const;
    [[nodiscard]] Result<void> writeSettings(Mail mail);
    [[nodiscard]] Result<void> run();
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    Certificates m_certificates;
    QTemporaryDir m_folder;
    QProcess m_master;
    int m_port = 0;
    int m_tlsPort = 0;
};

} // namespace waarborg::test
