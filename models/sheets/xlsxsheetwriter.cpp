// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/xlsxsheetwriter.h"

#include "models/foundation/files.h"
#include "models/sheets/xlsxreader.h"
#include "models/sheets/ziparchive.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <cstring>

#include <sys/mman.h>

#include <xlsxwriter.h>

namespace waarborg::sheets {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

Failure notWritten(const QString &path, const QString &why) { return fail(ErrorCode::FileNotWritable, path, why); }

// A text that looks like an escaped character is escaped itself (ECMA-376 part 1, 22.9.2.19), which the library does
// only with the characters.
QByteArray escaped(const QString &cell)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    if (!cell.contains(QLatin1String("_x")))
        return cell.toUtf8();
    return QString(cell).replace(escape, QStringLiteral("_x005F_")).toUtf8();
}

} // namespace

XlsxSheetWriter::XlsxSheetWriter(const QString &path)
    : m_path(path)
    , m_aside(QFileInfo(path).absolutePath() + QStringLiteral("/.waarborg-XXXXXX"))
    , m_asidePath(QFile::encodeName(m_aside.path()))
{
}

XlsxSheetWriter::~XlsxSheetWriter()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

Result<std::unique_ptr<XlsxSheetWriter>> XlsxSheetWriter::create(const QString &path)
{
    std::unique_ptr<XlsxSheetWriter> writer(new XlsxSheetWriter(path));
    WAARBORG_TRY(writer->begin());
    return writer;
}

Result<void> XlsxSheetWriter::begin()
{
    if (!m_aside.isValid())
        return notWritten(m_path, m_aside.errorString());
    const int memory = memfd_create("waarborg-workbook", MFD_CLOEXEC);
    if (memory < 0 || !m_memory.open(memory, QIODevice::ReadWrite, QFileDevice::AutoCloseHandle))
        return notWritten(m_path, QString::fromLocal8Bit(std::strerror(errno)));
    lxw_workbook_options options { .constant_memory = LXW_TRUE, .tmpdir = m_asidePath.data(), .use_zip64 = LXW_FALSE };
    m_workbook = workbook_new_opt(("/proc/self/fd/" + QByteArray::number(memory)).constData(), &options);
    m_sheet = m_workbook ? workbook_add_worksheet(m_workbook, Texts::tr("List").toUtf8().constData()) : nullptr;
    m_bold = m_sheet ? workbook_add_format(m_workbook) : nullptr;
    if (!m_bold)
        return notWritten(m_path, Texts::tr("the workbook cannot be begun"));
    format_set_bold(m_bold);
    worksheet_freeze_panes(m_sheet, 1, 0);
    return {};
}

Result<void> XlsxSheetWriter::write(const QStringList &cells)
{
    if (m_row >= LXW_ROW_MAX || cells.size() > LXW_COL_MAX)
        return notWritten(m_path, Texts::tr("the list is larger than a sheet can be"));
    bool hasText = false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells[i].isEmpty())
            continue;
        if (cells[i].size() > LongestCell)
            return notWritten(m_path, Texts::tr("row %1 holds a text that is too long for a cell").arg(m_row + 1));
        const lxw_error error = worksheet_write_string(
            m_sheet, m_row, static_cast<lxw_col_t>(i), escaped(cells[i]).constData(), m_row == 0 ? m_bold : nullptr);
        if (error != LXW_NO_ERROR)
            return notWritten(m_path, QString::fromUtf8(lxw_strerror(error)));
        hasText = true;
        const auto column = static_cast<std::size_t>(i);
        if (m_widths.size() <= column)
            m_widths.resize(column + 1);
        m_widths[column] = std::max(m_widths[column], cells[i].size());
    }
    m_rowsWithText += hasText ? 1 : 0;
    ++m_row;
    return {};
}

void XlsxSheetWriter::setWidths()
{
    constexpr qsizetype narrowest = 8;
    constexpr qsizetype widest = 50;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const auto width = static_cast<double>(std::clamp(m_widths[i] + 2, narrowest, widest));
        worksheet_set_column(m_sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), width, nullptr);
    }
}

Result<void> XlsxSheetWriter::check(QByteArrayView bytes) const
{
    WAARBORG_LET(archive, ZipArchive::ofBytes(bytes, m_path));
    const ReadOptions options { .limits
        = { .field = std::size_t(LongestCell) * 4, .row = std::size_t(LXW_COL_MAX) * 1024, .rows = LXW_ROW_MAX } };
    WAARBORG_LET(reader, XlsxReader::open(std::move(archive), options));
    Row row;
    qint64 rows = 0;
    for (;; ++rows) {
        WAARBORG_LET(more, reader->next(row));
        if (!more)
            break;
    }
    if (rows != m_rowsWithText)
        return notWritten(m_path, Texts::tr("the disk may be full"));
    return {};
}

Result<void> XlsxSheetWriter::finish()
{
    setWidths();
    const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr));
    if (error != LXW_NO_ERROR)
        return notWritten(m_path, QString::fromUtf8(lxw_strerror(error)));
    const qint64 size = m_memory.size();
    const uchar *bytes = size > 0 ? m_memory.map(0, size) : nullptr;
    if (!bytes)
        return notWritten(m_path, m_memory.errorString());
    const QByteArrayView view(bytes, size);
    if (const auto checked = check(view); !checked)
        return notWritten(m_path, Texts::tr("what was written is not whole; the disk may be full"));
    return writeWholeFile(m_path, view);
}

} // namespace waarborg::sheets
