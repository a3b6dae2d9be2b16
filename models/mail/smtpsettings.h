// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace waarborg::mail {

// How the connection is encrypted. There is no third value: unencrypted SMTP does not exist in the program.
enum class Security { StartTls, ImplicitTls };

// The mail account of a dossier, without its password.
struct SmtpSettings {
    QString host;
    int port = 465;
    Security security = Security::ImplicitTls;
    QString user; // empty: no login
    QString from; // the sender's address; its domain is what the program calls itself to the server
    QString caFile; // PEM; when set, only these authorities are trusted instead of the system's
    // Absolute, from the begin of the step; a server that sends a byte a second gains nothing.
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(15);
    std::chrono::milliseconds commandTimeout = std::chrono::seconds(60);
    std::chrono::milliseconds messageTimeout = std::chrono::minutes(10);
    std::optional<int> pace; // messages a minute over all connections; none: as fast as the server takes them
    int connections = 1;

    bool operator==(const SmtpSettings &) const = default;
};

struct Provider {
    QString name;
    int pace = 0; // messages a minute
    int perDay = 0;

    bool operator==(const Provider &) const = default;
};

// What a large provider allows, told by the server's name; none for everybody else's server.
[[nodiscard]] std::optional<Provider> recogniseProvider(const QString &host);

} // namespace waarborg::mail
