// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/files.h"
#include "models/sheets/row.h"

#include <QCryptographicHash>

namespace waarborg::sheets {

// A cell that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage return) gets an
// apostrophe in front, and so does one that already has such an apostrophe; withoutFormulaGuard takes exactly that one
// off again.
[[nodiscard]] QString withFormulaGuard(const QString &cell);
[[nodiscard]] QString withoutFormulaGuard(const QString &cell);

// Writes a list that Excel, LibreOffice and CsvReader read: UTF-8 with byte order mark, CR LF, cells guarded against
// formulas.
class CsvWriter final : public RowWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<CsvWriter>> create(const QString &path, char delimiter = ';');
    [[nodiscard]] Result<void> write(const QStringList &cells) override;
    [[nodiscard]] Result<void> finish() override;
    // Of all rows written so far.
    [[nodiscard]] QByteArray sha256() const { return m_hash.result(); }

private:
    CsvWriter(std::unique_ptr<WholeFile> file, char delimiter);
    [[nodiscard]] Result<void> flush();

    std::unique_ptr<WholeFile> m_file;
    QByteArray m_waiting;
    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
    char m_delimiter;
};

} // namespace waarborg::sheets
