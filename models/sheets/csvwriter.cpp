// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/csvwriter.h"

namespace waarborg::sheets {

namespace {

constexpr qsizetype BlockSize = 64 * 1024;

// Where the text begins behind its apostrophes, when that is the beginning of a formula; else -1.
qsizetype formulaStart(const QString &cell)
{
    qsizetype at = 0;
    while (at < cell.size() && cell[at] == u'\'')
        ++at;
    static constexpr QStringView dangerous = u"=+-@\t\r";
    return at < cell.size() && dangerous.contains(cell[at]) ? at : -1;
}

} // namespace

QString withFormulaGuard(const QString &cell) { return formulaStart(cell) < 0 ? cell : u'\'' + cell; }

QString withoutFormulaGuard(const QString &cell) { return formulaStart(cell) > 0 ? cell.mid(1) : cell; }

CsvWriter::CsvWriter(std::unique_ptr<WholeFile> file, char delimiter)
    : m_file(std::move(file))
    , m_waiting("\xEF\xBB\xBF")
    , m_delimiter(delimiter)
{
    m_hash.addData(m_waiting);
}

Result<std::unique_ptr<CsvWriter>> CsvWriter::create(const QString &path, char delimiter)
{
    WAARBORG_LET(file, WholeFile::create(path));
    return std::unique_ptr<CsvWriter>(new CsvWriter(std::move(file), delimiter));
}

Result<void> CsvWriter::flush()
{
    const QByteArray bytes = std::exchange(m_waiting, {});
    return m_file->write(bytes);
}

Result<void> CsvWriter::write(const QStringList &cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QByteArray cell = withFormulaGuard(cells[i]).toUtf8();
        const bool special
            = cell.contains(m_delimiter) || cell.contains('"') || cell.contains('\n') || cell.contains('\r');
        if (i > 0)
            line += m_delimiter;
        // A row of one empty cell would be a blank line, which readers skip.
        if (special || (cell.isEmpty() && cells.size() == 1) || cell.startsWith(' ') || cell.endsWith(' '))
            cell = '"' + cell.replace("\"", "\"\"") + '"';
        line += cell;
    }
    line += "\r\n";
    m_hash.addData(line);
    m_waiting += line;
    return m_waiting.size() < BlockSize ? Result<void>() : flush();
}

Result<void> CsvWriter::finish()
{
    WAARBORG_TRY(flush());
    return m_file->publish();
}

} // namespace waarborg::sheets
