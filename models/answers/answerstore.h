// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/round.h"
#include "models/storage/database.h"
#include "models/storage/migrations.h"

#include <functional>

namespace waarborg::answers {

// A file that was set aside: it could not be taken in. Kept whole (it is still sealed), with the reason.
struct QuarantinedFile {
    qint64 id = 0;
    QString file;
    QString reason;
    QDateTime received;
    qint64 size = 0;
    // Whose it is, where that could be told; never the invitation in an anonymous round.
    std::optional<campaigns::RoundId> round;
    std::optional<campaigns::InvitationId> invitation;

    bool operator==(const QuarantinedFile &) const = default;
};

// As it stands in its row.
struct StoredAnswer {
    QByteArray id; // random
    std::optional<campaigns::InvitationId> invitation; // none in anonymous rounds
    QByteArray sealed;
};

// All SQL about answers but for erasing them. An answer is one packed row, sealed, under a random 128-bit id in a table
// without row numbers, so that nothing tells in which order answers came; in anonymous rounds it names no invitation.
class AnswerStore
{
public:
    explicit AnswerStore(storage::Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] static QList<storage::Migration> migrations();

    // SHA-256 of every envelope taken in, apart from the answers.
    [[nodiscard]] Result<bool> knowsEnvelope(const QByteArray &sha256);
    [[nodiscard]] Result<void> addEnvelope(const QByteArray &sha256);

    [[nodiscard]] Result<void> add(campaigns::RoundId round, std::optional<campaigns::InvitationId> invitation,
        const QByteArray &id, const QByteArray &sealed);
    // Every sealed answer of a round, in the order of its random id.
    [[nodiscard]] Result<void> each(
        campaigns::RoundId round, const std::function<Result<void>(const StoredAnswer &)> &visit);

    // Sealed; empty where this invitation has no answer.
    [[nodiscard]] Result<QByteArray> ofInvitation(campaigns::RoundId round, campaigns::InvitationId invitation);

    // Envelopes of anonymous rounds that wait until enough have come.
    [[nodiscard]] Result<void> addWaiting(
        campaigns::RoundId round, const QByteArray &sha256, const QByteArray &envelope);
    [[nodiscard]] Result<QList<QByteArray>> waiting(campaigns::RoundId round);
    [[nodiscard]] Result<void> clearWaiting(campaigns::RoundId round);

    [[nodiscard]] Result<void> setAside(
        const QuarantinedFile &file, const QByteArray &sha256, const QByteArray &content);
    [[nodiscard]] Result<QList<QuarantinedFile>> quarantine();

private:
    storage::Database &m_database;
};

} // namespace waarborg::answers
