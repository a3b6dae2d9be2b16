// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/odstables.h"
#include "models/sheets/rowbuilder.h"

namespace waarborg::sheets {

// Reads one sheet of an OpenDocument spreadsheet (ODF 1.2 to 1.4): its cells as a person sees them, covered cells with
// the value of the cell that covers them, repeated rows and cells each time. Streams: holds one row. Errors name the
// file, the row and the column. Of a file whose content is larger than `FirstLook`, info() names only the sheets that
// were met so far, and a missing sheet is found out by next(). Progress counts the content's bytes, unpacked.
class OdsReader final : public RowReader, private XmlHandler
{
public:
    static constexpr qint64 FirstLook = 32LL * 1024 * 1024;

    // Errors: UnknownFormat, SheetNotFound, SheetDamaged, SheetTooLarge.
    [[nodiscard]] static Result<std::unique_ptr<OdsReader>> open(
        std::unique_ptr<PartSource> source, const ReadOptions &options = {});

    [[nodiscard]] Result<bool> next(Row &row) override;
    [[nodiscard]] SheetInfo info() const override;
    [[nodiscard]] qint64 bytesRead() const override { return m_xml ? m_xml->bytesRead() : 0; }
    [[nodiscard]] qint64 bytesTotal() const override { return m_size; }

private:
    enum class Level : quint8 { Outside, Table, Row, Cell, Paragraph };
    enum class Value : quint8 { Text, Number, Date, Time, Boolean, Error };

    OdsReader(std::unique_ptr<PartSource> source, const ReadOptions &options);
    [[nodiscard]] Result<void> lookFirst();
    [[nodiscard]] Failure notFound(const OdsTables &tables) const;

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view text) override;
    [[nodiscard]] static Value valueOf(std::string_view type);
    void startTable();
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes, bool isCovered);
    void startInline(std::string_view name, const XmlAttributes &attributes);
    void endCell();
    void endRow();
    [[nodiscard]] CellType convert();
    void stopOn(std::optional<Error> error);
    void checkLength();

    std::unique_ptr<PartSource> m_source;
    QString m_wanted;
    SheetInfo m_found; // by the first look
    OdsTables m_tables;
    qint64 m_size = 0;
    std::unique_ptr<XmlStream> m_xml;
    RowBuilder m_row;
    Level m_level = Level::Outside;
    int m_nested = 0; // elements within the level that change nothing
    int m_groups = 0; // the same of the table around the row
    int m_skipped = 0; // elements within one that is no part of the list
    bool m_wasRead = false;
    qint64 m_number = 0; // of the row at hand, or of the last copy given
    qint64 m_repeats = 0; // of the row at hand
    qint64 m_column = 0;
    qint64 m_columnRepeats = 0;
    CellRange m_span;
    Value m_value = Value::Text;
    std::string m_raw; // the value beside the text that is shown
    bool m_isCovered = false;
    bool m_hasParagraph = false;
    bool m_spaceBefore = false;
};

} // namespace waarborg::sheets
