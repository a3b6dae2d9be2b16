// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/row.h"

#include <QFile>
#include <QTemporaryDir>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace waarborg::sheets {

// Writes one sheet whose cells are all text, so that none can run as a formula; the first row is bold and stays in
// sight. What libxlsxwriter puts aside while it works lies, without a name, in a folder beside the file that only the
// owner enters and that is removed; the workbook itself is put together in memory. What came out is read again before
// it gets its name: the library does not notice a full disk.
class XlsxSheetWriter final : public RowWriter
{
public:
    // What Excel takes in a cell, in UTF-16 units.
    static constexpr qsizetype LongestCell = 32767;

    // Errors of all: FileNotWritable.
    [[nodiscard]] static Result<std::unique_ptr<XlsxSheetWriter>> create(const QString &path);
    ~XlsxSheetWriter() override;
    Q_DISABLE_COPY_MOVE(XlsxSheetWriter)

    [[nodiscard]] Result<void> write(const QStringList &cells) override;
    [[nodiscard]] Result<void> finish() override;

private:
    explicit XlsxSheetWriter(const QString &path);
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> check(QByteArrayView bytes) const;
    void setWidths();

    QString m_path;
    QTemporaryDir m_aside;
    QByteArray m_asidePath;
    QFile m_memory;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    std::vector<qsizetype> m_widths;
    quint32 m_row = 0;
    qint64 m_rowsWithText = 0;
};

} // namespace waarborg::sheets
