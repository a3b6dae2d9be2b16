// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/csvwriter.h"

namespace waarborg::sheets {

namespace {

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

CsvWriter::CsvWriter(const QString &path, char delimiter)
    : m_file(path)
    , m_delimiter(delimiter)
{
}

Result<std::unique_ptr<CsvWriter>> CsvWriter::create(const QString &path, char delimiter)
{
    std::unique_ptr<CsvWriter> writer(new CsvWriter(path, delimiter));
    if (!writer->m_file.open(QIODevice::WriteOnly) || !writer->put("\xEF\xBB\xBF"))
        return fail(ErrorCode::FileNotWritable, path, writer->m_file.errorString());
    return writer;
}

bool CsvWriter::put(const QByteArray &bytes)
{
    m_hash.addData(bytes);
    return m_file.write(bytes) == bytes.size();
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
    if (!put(line))
        return fail(ErrorCode::FileNotWritable, m_file.fileName(), m_file.errorString());
    return {};
}

Result<void> CsvWriter::finish()
{
    if (!m_file.commit())
        return fail(ErrorCode::FileNotWritable, m_file.fileName(), m_file.errorString());
    return {};
}

} // namespace waarborg::sheets
