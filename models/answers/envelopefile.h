// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/answers/roundreader.h"
#include "models/foundation/error.h"
#include "models/sealing/envelope.h"

#include <QStringList>

#include <optional>

namespace waarborg::answers {

// An envelope on its way in: what it is named to people, its bytes without white space at either end, and what has been
// found in it so far. Identified by its SHA-256.
struct EnvelopeFile {
    QString name;
    QByteArray bytes;
    QByteArray sha256;
    std::optional<sealing::Envelope> envelope;
    const RoundReader *reader = nullptr;
    std::optional<AnswerContent> content;
    std::optional<Error> error; // why there is no content
    bool waited = false; // came earlier, with too few others
    bool duplicate = false; // taken in before, or a second time in one batch: not opened

    [[nodiscard]] static EnvelopeFile fromBytes(const QString &name, const QByteArray &bytes);
};

// The files named, and all in the folders named, sorted within each folder.
[[nodiscard]] QStringList envelopeFiles(const QStringList &paths);

// Reads files on all cores, from the one at `first` on: as many as are held in memory at once, one at least. Without
// sha256 where a file cannot be read or is larger than an envelope may be.
[[nodiscard]] std::vector<EnvelopeFile> readEnvelopes(const QStringList &files, qsizetype first);

// Opens and checks on all cores those that have a reader, no error and no content yet.
void openEnvelopes(std::vector<EnvelopeFile> &envelopes);

} // namespace waarborg::answers
