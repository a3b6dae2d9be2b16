// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"
#include "models/answers/answerstore.h"
#include "models/foundation/progress.h"

#include <QStringList>

namespace waarborg::answers {

struct RejectedFile {
    QString file;
    QString reason;

    bool operator==(const RejectedFile &) const = default;
};

struct IntakeSummary {
    qint64 accepted = 0;
    qint64 duplicate = 0;
    qint64 waiting = 0; // of anonymous rounds: until enough are there, or the round is closed
    QList<RejectedFile> rejected;
};

// The answers of fewer people than this, or than the round's smallest group, are not accepted together in an anonymous
// round: one at a time would join the person's mark
// to the answer by time and order (MAIL section 5).
inline constexpr int LeastAnonymousBatch = 5;

// Takes in sealed answers: files, and all files of folders. The same envelope again is a duplicate; whatever is wrong
// with one sets that one aside, with its reason, and the others go on. Cancelling keeps what was accepted so far.
[[nodiscard]] Result<IntakeSummary> takeInAnswers(
    access::Session &session, const QStringList &paths, const Progress &progress);

// The same for one envelope that is no file; `name` stands for it where it is set aside.
[[nodiscard]] Result<IntakeSummary> takeInEnvelope(
    access::Session &session, const QString &name, const QByteArray &envelope);

// Closes a round; in an anonymous one what still waits is accepted first, however few. NotFound.
[[nodiscard]] Result<IntakeSummary> closeRound(access::Session &session, campaigns::RoundId round);

[[nodiscard]] Result<QList<QuarantinedFile>> quarantinedFiles(access::Session &session);

[[nodiscard]] QList<storage::Migration> migrations();

} // namespace waarborg::answers
