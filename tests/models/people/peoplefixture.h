// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people.h"
#include "models/people/peopleimport.h"
#include "models/people/peoplestore.h"
#include "tests/common/dossier.h"

#include <QFile>

namespace waarborg::people {

// Erases nobody's traces: a dossier without rounds has none.
inline Result<qint64> nothingElsewhere(access::Session &, PersonId) { return 0; }

// A dossier without people, and a place for lists.
class Fixture
{
public:
    Fixture()
        : m_dossier(migrations())
    {
    }
    [[nodiscard]] access::Session &session() { return m_dossier.session(); }
    [[nodiscard]] test::Dossier &dossier() { return m_dossier; }

    // Nobody, and nothing to undo; the next person is number 1 again.
    [[nodiscard]] Result<void> clear()
    {
        for (const char *table : { "person", "person_change", "person_added", "person_batch", "import_mapping" })
            WAARBORG_TRY(session().database().execute(QStringLiteral("DELETE FROM %1").arg(QLatin1String(table))));
        return session().database().execute(QStringLiteral("UPDATE person_sequence SET next = 1"));
    }

    [[nodiscard]] QString write(const QByteArray &text, const QString &name = QStringLiteral("list.csv"))
    {
        QFile file(m_dossier.folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("The test could not write its list.");
        return file.fileName();
    }
    [[nodiscard]] Result<ImportSummary> import(const QByteArray &text)
    {
        ImportRequest request;
        request.path = write(text);
        return importPeople(session(), request);
    }
    // Everybody by id, a person a line: name|function|email|gender|address|postal code|city|phone|language|department.
    [[nodiscard]] QString shown()
    {
        auto packed = allPeople(session());
        if (!packed)
            return errorText(packed.error());
        QStringList lines;
        for (const PackedPerson &one : *packed) {
            QStringList fields;
            for (const Field field : allFields)
                fields << one.text(field);
            while (fields.last().isEmpty())
                fields.removeLast();
            lines << QString::number(one.id().value) + u':' + fields.join(u'|')
                    + (one.hasLeft() ? QStringLiteral(" (left)") : QString());
        }
        return lines.join(u'\n');
    }

private:
    test::Dossier m_dossier;
};

[[nodiscard]] inline QString counts(const ImportSummary &summary)
{
    return QStringLiteral("read %1, added %2, updated %3, unchanged %4, rejected %5")
        .arg(summary.read)
        .arg(summary.added)
        .arg(summary.updated)
        .arg(summary.unchanged)
        .arg(summary.rejected.size());
}

// "row field: reason" of each.
[[nodiscard]] inline QString shown(const QList<RowRemark> &remarks)
{
    QStringList lines;
    for (const RowRemark &one : remarks)
        lines << QStringLiteral("%1 %2: %3").arg(QString::number(one.row), one.field, one.reason);
    return lines.join(u'\n');
}

} // namespace waarborg::people
