// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"

namespace waarborg::access {

// A place in the log that is kept elsewhere: on a backup, at the foot of a report, on this machine. With it, what the
// chain alone cannot tell is found: rows cut off at the end, an older copy put back, a chain made anew. No personal
// data.
struct AuditAnchor {
    QString dossier; // its id in hexadecimal; empty when it was typed from a printed line
    qint64 sequence = 0; // of the newest row
    QByteArray mac; // that row's; the first half when it was typed
    qint64 generation = 0; // of the key file
    QDateTime time; // when the anchor was made

    bool operator==(const AuditAnchor &) const = default;
};

// How the log stands now, for what carries an anchor. Checks no role and writes no row; allowed inside a transaction.
[[nodiscard]] Result<AuditAnchor> currentAnchor(Session &session);

[[nodiscard]] QByteArray anchorJson(const AuditAnchor &anchor);
// `path` is only for the error: UnknownFormat.
[[nodiscard]] Result<AuditAnchor> anchorFromJson(QByteArrayView json, const QString &path);
// "41/0123456789abcdef/2026-11-23": the row, the first half of its MAC, the day.
[[nodiscard]] QString anchorWord(const AuditAnchor &anchor);
// The words for a printed page: "log anchor: 41/...".
[[nodiscard]] QString anchorLine(const AuditAnchor &anchor);
// A file's path, or a word as printed. Errors: FileNotReadable, UnknownFormat.
[[nodiscard]] Result<AuditAnchor> readAnchor(const QString &pathOrWord);

// Writes the log's present end to a new file, its own row included. FileExists, FileNotWritable: an older anchor is
// never overwritten, for it may know more than the log.
[[nodiscard]] Result<AuditAnchor> writeAnchor(Session &session, const QString &path);

enum class AnchorState {
    Holds,
    Behind, // the log ends before the anchor: rows were cut off, or an older copy was put back
    Differs, // the anchor's row is another
    BeforeCheckpoint, // its row was pruned: nothing can be said
    OtherDossier,
};

// "holds", "behind" ...: as in JSON and in the log.
[[nodiscard]] QString anchorStateWord(AnchorState state);
[[nodiscard]] QString anchorStateText(AnchorState state);
// Looks the anchor's row up; whether the row itself is genuine, only verifying tells.
[[nodiscard]] Result<AnchorState> compareAnchor(Session &session, const AuditAnchor &anchor);

// Words for what meetMachineAnchor found; empty when there is nothing to say.
[[nodiscard]] QString machineAnchorText(AnchorState state);
// Compares the log with what this machine saw last (a file in `folder`), then notes how it stands now. A log that is
// behind or differs is itself logged, and the old anchor stays beside as ID-row-N.json for audit verify. Where the
// folder can't be written nothing is noted.
[[nodiscard]] Result<AnchorState> meetMachineAnchor(Session &session, const QString &folder);

} // namespace waarborg::access
