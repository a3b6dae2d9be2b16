// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sample.h"

#include "models/people/people.h"
#include "models/people/peopleimport.h"
#include "models/people/peoplestore.h"

#include <QFile>

#include <sys/resource.h>

namespace waarborg::bench {

using namespace Qt::StringLiterals;

namespace {

const QByteArray Key(64, 'a');

// The same file into NOT NULL columns with a UNIQUE index on the address, raw key, the shell's default cache.
double importWithShell(const QString &database, const QString &list)
{
    QFile::remove(database);
    QByteArray columns;
    for (const char *name :
        { "name", "function", "email", "gender", "address", "postal", "city", "phone", "language", "department" })
        columns += (columns.isEmpty() ? QByteArray() : QByteArray(", ")) + name + " TEXT NOT NULL";
    return sqlcipherShell(database,
        "PRAGMA key = \"x'" + Key + "'\";\nCREATE TABLE person (" + columns
            + ");\nCREATE UNIQUE INDEX person_email ON person (email);\n.import --csv --skip 1 " + list.toUtf8()
            + " person\n");
}

} // namespace

void benchPeople()
{
    test::Dossier dossier(people::migrations());
    const QString list = dossier.folder() + "/list.csv"_L1;
    writePeopleList(list);
    std::vector<double> shell;
    for (int run = 0; run < 3; ++run)
        shell.push_back(importWithShell(dossier.folder() + "/shell.db"_L1, list));
    std::ranges::sort(shell);
    const double import = median(3, [&] {
        test::Dossier fresh(people::migrations());
        const auto summary = must(people::importPeople(fresh.session(), { .path = list }));
        if (summary.added != PeopleCount)
            qFatal("%lld were added", static_cast<long long>(summary.added));
    });
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    print({ u"import 100,000 people from CSV"_s, import, u"sqlcipher .import, unique index"_s, shell[1], 1.0,
        u"peak memory %1 MiB (with making the dossier)"_s.arg(usage.ru_maxrss / 1024) });

    must(people::importPeople(dossier.session(), { .path = list }));
    const double shellOpen = median(5, [&] {
        sqlcipherShell(
            dossier.folder() + "/shell.db"_L1, "PRAGMA key = \"x'" + Key + "'\";\nSELECT count(*) FROM person;\n");
    });
    const double open = median(5, [&] {
        auto session = must(dossier.session().another());
        const auto page = must(people::listPeople(session, { .limit = 100 }));
        if (page.people.size() != 100)
            qFatal("no first page");
    });
    print({ u"open 100,000 people, first page"_s, open, u"sqlcipher: open by raw key, count"_s, shellOpen, 3.0, {} });
}

} // namespace waarborg::bench
