// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/delivery.h"

namespace waarborg::mail {

// The outbox folder: each message becomes one .eml file (mode 0600) under an opaque name, complete or not there at all.
// The folder is made with mode 0700 when it is missing; an empty one of our own is closed to others. The state's reply
// is the file's name.
class FolderTransport final : public Transport
{
public:
    explicit FolderTransport(QString folder);
    [[nodiscard]] Delivery send(const QString &envelopeFrom, const QString &recipient, const QByteArray &message,
        std::stop_token stop) override;

private:
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<QString> write(const QByteArray &message);
    [[nodiscard]] Result<void> sync() const;

    QString m_folder;
    bool m_prepared = false;
};

} // namespace waarborg::mail
