// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"

#include <QTemporaryDir>

namespace waarborg::test {

// A throw-away certificate authority and what it signs, made with the `openssl` command; gone with the object. The good
// certificate is for "localhost" and 127.0.0.1. Each pemFile holds the key, then the certificate.
class Certificates
{
public:
    enum class Kind { Good, Expired, NotYetValid, WrongHost, SelfSigned };

    // NotFound when there is no `openssl` command.
    [[nodiscard]] static Result<Certificates> make();

    [[nodiscard]] QString caFile() const { return m_folder->filePath(QStringLiteral("ca.pem")); }
    [[nodiscard]] QString pemFile(Kind kind) const;

private:
    explicit Certificates(std::unique_ptr<QTemporaryDir> folder)
        : m_folder(std::move(folder))
    {
    }
    [[nodiscard]] Result<void> openssl(const QStringList &arguments) const;
    [[nodiscard]] Result<void> makeAuthority() const;
    [[nodiscard]] Result<void> sign(Kind kind) const;
    [[nodiscard]] Result<void> makeSelfSigned() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace waarborg::test
