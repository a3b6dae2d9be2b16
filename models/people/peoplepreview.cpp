// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplepreview.h"

#include "models/people/openlist.h"

namespace waarborg::people {

namespace {

constexpr qsizetype rowsShown = 50;
constexpr qsizetype samplesShown = 3;

QStringList samplesOf(const QList<QStringList> &rows, int column)
{
    QStringList samples;
    for (const QStringList &row : rows) {
        if (const QString text = row.value(column); !text.isEmpty() && !samples.contains(text))
            samples << text;
        if (samples.size() == samplesShown)
            break;
    }
    return samples;
}

} // namespace

Result<ListPreview> previewList(access::Session &session, const ImportRequest &request)
{
    WAARBORG_TRY(session.allow(access::UseCase::ImportPeople));
    WAARBORG_LET(opened, openList(session.database(), request));
    const ColumnMapping &mapping = opened.mapping;
    ListPreview preview { .sheet = opened.list.info(),
        .headerRow = opened.list.headerRow(),
        .remembered = opened.remembered,
        .rememberedKey = opened.rememberedKey,
        .problem = mapping.problem() };
    const QList<QStringList> samples = opened.list.samples();
    for (int i = 0; i < static_cast<int>(mapping.width()); ++i) {
        const auto [field, sure] = mapping.use(i);
        preview.columns << ColumnPreview { mapping.header()[i], samplesOf(samples, i), field, sure };
    }
    for (const KeptRow &row : opened.list.firstRows()) {
        if (preview.rows.size() == rowsShown)
            break;
        QStringList cells;
        for (const std::string &cell : row.cells)
            cells << QString::fromStdString(cell);
        preview.rowNumbers << row.number;
        preview.rows << cells;
    }
    return preview;
}

} // namespace waarborg::people
