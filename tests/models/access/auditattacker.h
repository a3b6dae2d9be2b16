// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/auditchain.h"
#include "models/access/dossier.h"
#include "models/access/keychange.h"
#include "tests/common/dossier.h"

namespace waarborg::test {

using namespace access;
using namespace Qt::StringLiterals;

// Somebody with the database's key and other tools than Waarborg.
class Attacker
{
public:
    explicit Attacker(Dossier &dossier)
        : m_database(dossier.unconfined())
    {
    }

    [[nodiscard]] storage::Database &database() { return m_database; }
    void run(const QString &sql)
    {
        if (const auto done = m_database.execute(sql); !done)
            qFatal("%s: %s", qPrintable(sql), why(done).constData());
    }
    // Without its triggers, which are put back: what is found then, the chain alone has found.
    void unguarded(const QStringList &statements)
    {
        for (const QString &sql : guards())
            run(u"DROP TRIGGER "_s + sql.section(u' ', 2, 2));
        for (const QString &statement : statements)
            run(statement);
        for (const QString &sql : guards())
            run(sql);
    }
    // Gives the rows from `first` on other objects and new MACs, beginning with `key`, and the end that belongs to it.
    void forge(qint64 first, SecretBytes key)
    {
        QByteArray previous = macBefore(first);
        QStringList statements;
        qint64 last = first - 1;
        for (StoredRow row : rows()) {
            if (row.sequence < first)
                continue;
            row.texts[5] = u"forged"_s;
            previous = macOf(key, previous, row);
            evolve(key);
            last = row.sequence;
            statements << u"UPDATE audit SET object = 'forged', mac = x'%1' WHERE sequence = %2"_s.arg(
                QString::fromLatin1(previous.toHex()), QString::number(row.sequence));
        }
        unguarded(statements << endAt({ last, previous, std::move(key) }));
    }
    // Everything after a row that he knew the chain's key of.
    void cutBackTo(const ChainEnd &end)
    {
        unguarded({ u"DELETE FROM audit WHERE sequence > %1"_s.arg(end.sequence), endAt(end) });
    }
    [[nodiscard]] ChainEnd end()
    {
        auto end = readChainEnd(m_database);
        if (!end)
            qFatal("The chain has no end.");
        return std::move(*end);
    }

private:
    static QStringList guards() { return auditSchema().filter(u"CREATE TRIGGER"_s); }
    static QString endAt(const ChainEnd &end)
    {
        return u"UPDATE audit_end SET sequence = %1, mac = x'%2', key = x'%3'"_s.arg(QString::number(end.sequence),
            QString::fromLatin1(end.mac.toHex()), QString::fromLatin1(end.key.view().toByteArray().toHex()));
    }
    QList<StoredRow> rows()
    {
        auto statement = m_database.prepare("SELECT "_L1 + AuditColumns + " FROM audit ORDER BY sequence"_L1);
        QList<StoredRow> all;
        while (*statement->next())
            all << storedRow(*statement);
        return all;
    }
    QByteArray macBefore(qint64 sequence)
    {
        for (const StoredRow &row : rows()) {
            if (row.sequence == sequence - 1)
                return row.mac;
        }
        return {};
    }

    storage::Database m_database;
};

} // namespace waarborg::test
