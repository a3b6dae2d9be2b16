// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/dossiercounts.h"

namespace waarborg::privacy {

using namespace Qt::StringLiterals;

Result<QMap<QString, qint64>> countRows(storage::Database &database)
{
    static const std::pair<QString, QString> tables[] = { { u"people"_s, u"person"_s },
        { u"questionnaires"_s, u"questionnaire_version"_s }, { u"rounds"_s, u"round"_s },
        { u"invitations"_s, u"invitation"_s }, { u"messages"_s, u"outbox"_s }, { u"answers"_s, u"answer"_s },
        { u"waiting"_s, u"waiting_envelope"_s }, { u"setAside"_s, u"quarantine"_s }, { u"incidents"_s, u"incident"_s },
        { u"accounts"_s, u"account"_s }, { u"logRows"_s, u"audit"_s } };
    QMap<QString, qint64> counts;
    for (const auto &[name, table] : tables) {
        WAARBORG_LET(statement, database.prepare("SELECT count(*) FROM "_L1 + table));
        WAARBORG_LET(found, statement.next());
        counts.insert(name, found ? statement.integer(0) : 0);
    }
    return counts;
}

} // namespace waarborg::privacy
