// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people.h"
#include "models/people/peopleimport.h"
#include "models/people/peoplestore.h"
#include "tests/bench/sample.h"
#include "tests/bench/workbooks.h"

#include <QFile>

#include <malloc.h>

namespace waarborg::bench {

using namespace Qt::StringLiterals;

namespace {

// From here on, most of the process's memory is counted anew.
void forgetMostMemory()
{
    malloc_trim(0);
    QFile file(u"/proc/self/clear_refs"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write("5") != 1)
        qFatal("the peak of memory cannot be counted anew");
}

// In MiB.
qint64 mostMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf("VmHWM:") + 6;
    return status.sliced(at, status.indexOf("kB", at) - at).trimmed().toLongLong() / 1024;
}

double import(const QString &path)
{
    return median(3, [&path] {
        test::Dossier fresh(people::migrations());
        const auto summary = must(people::importPeople(fresh.session(), { .path = path }));
        if (summary.added != PeopleCount)
            qFatal("%lld were added", static_cast<long long>(summary.added));
    });
}

} // namespace

void benchSheets()
{
    struct Kind {
        QString work;
        QString file;
        Workbook kind;
    };
    const QList<Kind> kinds {
        { u"import 100,000 people from XLSX, str cells"_s, u"/str.xlsx"_s, Workbook::XlsxText },
        { u"import 100,000 people from XLSX, shared strings"_s, u"/shared.xlsx"_s, Workbook::XlsxShared },
        { u"import 100,000 people from ODS"_s, u"/list.ods"_s, Workbook::Ods },
    };
    test::Dossier dossier(people::migrations());
    const QString list = dossier.folder() + "/list.csv"_L1;
    writePeopleList(list);
    for (const Kind &kind : kinds)
        writeWorkbook(list, dossier.folder() + kind.file, kind.kind);
    const double csv = import(list);
    for (const Kind &kind : kinds) {
        forgetMostMemory();
        const double seconds = import(dossier.folder() + kind.file);
        print({ kind.work, seconds, u"the same from CSV"_s, csv, 2.0,
            u"peak memory %1 MiB (with making the dossier)"_s.arg(mostMemory()) });
    }
}

} // namespace waarborg::bench
