// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/keychange.h"

#include "models/access/settings.h"

#include <QCoreApplication>

namespace waarborg::access {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(KeyFile)
};

} // namespace

Result<KeyFile> verifiedKeyFile(const Session &session)
{
    const QString path = keyFilePath(session.path());
    WAARBORG_LET(file, readKeyFile(path));
    if (!sameBytes(keyFileMac(file, session.keys().dossier), file.mac))
        return fail(ErrorCode::KeyFileDamaged, path, Texts::tr("it was changed outside Waarborg"));
    return file;
}

Result<void> changeKeyFile(Session &session, const std::function<Result<void>(KeyFile &)> &edit)
{
    WAARBORG_LET(file, verifiedKeyFile(session));
    WAARBORG_TRY(edit(file));
    ++file.generation;
    WAARBORG_TRY(rewriteKeyFile(session.path(), file, session.keys().dossier));
    return writeSetting(session.database(), u"dossier.generation"_s, QString::number(file.generation));
}

Result<void> rewriteKeyFile(const QString &dossierPath, KeyFile file, const SecretBytes &dossierKey)
{
    file.mac = keyFileMac(file, dossierKey);
    return writeKeyFile(keyFilePath(dossierPath), file);
}

KeySlot *findSlot(KeyFile &file, const QString &loginName)
{
    const QByteArray tag = nameTag(file, loginName);
    const auto found
        = std::ranges::find_if(file.keySlots, [&](const KeySlot &slot) { return sameBytes(slot.nameTag, tag); });
    return found == file.keySlots.end() ? nullptr : &*found;
}

} // namespace waarborg::access
