// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/codekey.h"

#include "models/access/crypto.h"
#include "models/access/settings.h"

#include <QCoreApplication>

namespace waarborg::access {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CodeKey)
};

constexpr auto Name = "dossier.code-key"_L1;
constexpr QByteArrayView Context = "the key of the invitation codes' tags";

} // namespace

Result<SecretBytes> readCodeKey(storage::Database &database, const SecretBytes &dossierKey)
{
    SecretBytes own = deriveSubKey(dossierKey, SubKey::InvitationCodes);
    WAARBORG_LET(sealed, readSetting(database, Name));
    if (sealed.isEmpty())
        return own;
    auto kept = decrypt(own, QByteArray::fromBase64(sealed.toLatin1()), Context);
    if (!kept)
        return fail(ErrorCode::Damaged, database.path(), Texts::tr("the key of the invitation codes does not open"));
    return std::move(*kept);
}

Result<void> keepCodeKey(storage::Database &database, const SecretBytes &oldKey, const SecretBytes &newKey)
{
    WAARBORG_LET(key, readCodeKey(database, oldKey));
    const QByteArray sealed = encrypt(deriveSubKey(newKey, SubKey::InvitationCodes), key.view(), Context);
    return writeSetting(database, Name, QString::fromLatin1(sealed.toBase64()));
}

} // namespace waarborg::access
