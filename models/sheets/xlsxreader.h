// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/rowbuilder.h"
#include "models/sheets/xlsxworkbook.h"
#include "models/sheets/xmlstream.h"

namespace waarborg::sheets {

// Reads one sheet of an Office Open XML workbook (ECMA-376, transitional or strict): its cells as a person sees them,
// formulas by the value that was last computed, merged cells all with their value. Streams: holds the shared strings
// and one row. Errors name the file, the row and the column.
class XlsxReader final : public RowReader, private XmlHandler
{
public:
    // Errors: UnknownFormat, SheetNotFound, SheetDamaged, SheetTooLarge.
    [[nodiscard]] static Result<std::unique_ptr<XlsxReader>> open(
        std::unique_ptr<PartSource> source, const ReadOptions &options = {});

    [[nodiscard]] Result<bool> next(Row &row) override;
    [[nodiscard]] SheetInfo info() const override { return m_info; }
    [[nodiscard]] qint64 bytesRead() const override { return m_xml ? m_xml->bytesRead() : 0; }
    [[nodiscard]] qint64 bytesTotal() const override { return m_size; }

private:
    enum class Value : quint8 { Number, Shared, Text, Inline, Boolean, Error, Date };

    XlsxReader(std::unique_ptr<PartSource> source, const Limits &limits);
    [[nodiscard]] Result<void> openSheet(const QString &name);
    [[nodiscard]] Result<void> findMerged(const std::string &part);

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view text) override;
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void endCell();
    [[nodiscard]] std::optional<Error> addShared();
    [[nodiscard]] CellType convert();
    void stopOn(std::optional<Error> error);

    std::unique_ptr<PartSource> m_source;
    SheetInfo m_info;
    qint64 m_size = 0;
    DateSystem m_dates = DateSystem::From1900;
    SharedStrings m_strings;
    std::vector<NumberFormat> m_formats;
    std::unique_ptr<XmlStream> m_xml;
    RowBuilder m_row;
    std::string m_raw; // a value that is not shown as it stands
    std::size_t m_style = 0;
    int m_column = 0;
    int m_phonetic = 0;
    Value m_value = Value::Number;
    bool m_isInData = false;
    bool m_isInRow = false;
    bool m_isInCell = false;
    bool m_isInText = false;
};

} // namespace waarborg::sheets
