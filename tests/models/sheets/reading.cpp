// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sheets/reading.h"

using namespace waarborg::sheets;

namespace waarborg::test {

Result<Cells> readAll(RowReader &reader)
{
    Cells rows;
    Row row;
    for (;;) {
        WAARBORG_LET(more, reader.next(row));
        if (!more)
            return rows;
        QStringList cells;
        for (const std::string_view cell : row.cells)
            cells << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        rows << cells;
    }
}

Result<Cells> readAll(const QString &path, const ReadOptions &options)
{
    WAARBORG_LET(reader, openSheet(path, options));
    return readAll(*reader);
}

QString shown(const Cells &rows)
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines << u'<' + row.join(QStringLiteral("><")) + u'>';
    return lines.join(u'\n');
}

Result<QString> shownWithTypes(const QString &path, const ReadOptions &options)
{
    WAARBORG_LET(reader, openSheet(path, options));
    constexpr std::array names { "", "N", "D", "B", "E" };
    QStringList lines;
    Row row;
    for (;;) {
        WAARBORG_LET(more, reader->next(row));
        if (!more)
            return lines.join(u'\n');
        QString line = QString::number(row.number) + u':';
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            line += u'<' + QString::fromUtf8(row.cells[i].data(), static_cast<qsizetype>(row.cells[i].size())) + u'>'
                + QLatin1String(names[static_cast<std::size_t>(row.type(i))]);
        lines << line;
    }
}

std::optional<Error> firstError(const QString &path, const ReadOptions &options)
{
    auto reader = openSheet(path, options);
    if (!reader)
        return reader.error();
    Row row;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
}

} // namespace waarborg::test
