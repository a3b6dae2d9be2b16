// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/xlsxreader.h"

#include <QCoreApplication>

#include <charconv>

namespace waarborg::sheets {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

// The blocks of merged cells, which stand behind the rows that they change.
class MergedHandler final : public XmlHandler
{
public:
    explicit MergedHandler(RowBuilder &row)
        : m_row(row)
    {
    }
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "mergeCell")
            return;
        if (const auto range = cellRange(attributes.value("ref"))) {
            if (auto error = m_row.merge(*range))
                stream->stop(std::move(*error));
        }
    }
    void endElement(std::string_view) override { }
    void text(std::string_view) override { }

    XmlStream *stream = nullptr;

private:
    RowBuilder &m_row;
};

// Whether a part may have merged cells, found without parsing it: most have none.
Result<bool> mayHaveMerged(PartStream &part)
{
    constexpr std::string_view sought = "mergeCell";
    std::string chunk(64UL * 1024, '\0');
    std::size_t kept = 0;
    for (bool isFirst = true;; isFirst = false) {
        WAARBORG_LET(length, part.read(std::span(chunk).subspan(kept)));
        const std::string_view bytes = std::string_view(chunk).substr(0, kept + length);
        // In UTF-16 it would not be found.
        if (isFirst && (bytes.starts_with("\xFE\xFF") || bytes.starts_with("\xFF\xFE")))
            return true;
        if (bytes.contains(sought))
            return true;
        if (length == 0)
            return false;
        kept = std::min(bytes.size(), sought.size() - 1);
        std::copy(bytes.end() - static_cast<std::ptrdiff_t>(kept), bytes.end(), chunk.begin());
    }
}

} // namespace

XlsxReader::XlsxReader(std::unique_ptr<PartSource> source, const Limits &limits)
    : m_source(std::move(source))
    , m_info { .format = Format::Xlsx }
    , m_row(m_source->path(), limits)
{
}

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(std::unique_ptr<PartSource> source, const ReadOptions &options)
{
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(source), options.limits));
    WAARBORG_TRY(reader->openSheet(options.sheet));
    return reader;
}

Result<void> XlsxReader::openSheet(const QString &name)
{
    WAARBORG_LET(workbook, readWorkbook(*m_source));
    for (const XlsxWorkbook::Sheet &sheet : workbook.sheets)
        m_info.sheets << sheet.name;
    if (workbook.sheets.isEmpty())
        return fail(ErrorCode::SheetDamaged, m_source->path(), Texts::tr("it has no sheet of rows"));
    const auto chosen = std::ranges::find_if(workbook.sheets,
        [&name](const XlsxWorkbook::Sheet &sheet) { return name.isEmpty() ? !sheet.isHidden : sheet.name == name; });
    if (chosen == workbook.sheets.end() && !name.isEmpty())
        return fail(ErrorCode::SheetNotFound, m_source->path(), name, m_info.sheets.join(QStringLiteral(", ")));
    const XlsxWorkbook::Sheet sheet = chosen == workbook.sheets.end() ? workbook.sheets.first() : *chosen;
    m_info.sheet = sheet.name;
    m_dates = workbook.dates;
    if (!workbook.stringsPart.empty() && m_source->has(workbook.stringsPart)) {
        WAARBORG_LET(strings, readSharedStrings(*m_source, workbook.stringsPart));
        m_strings = std::move(strings);
    }
    if (!workbook.stylesPart.empty() && m_source->has(workbook.stylesPart)) {
        WAARBORG_LET(formats, readCellFormats(*m_source, workbook.stylesPart));
        m_formats = std::move(formats);
    }
    WAARBORG_TRY(findMerged(sheet.part));
    WAARBORG_LET(part, m_source->open(sheet.part));
    m_size = m_source->size(sheet.part);
    XmlHandler &handler = *this;
    m_xml = std::make_unique<XmlStream>(std::move(part), m_source->path(), handler);
    return {};
}

Result<void> XlsxReader::findMerged(const std::string &part)
{
    WAARBORG_LET(bytes, m_source->open(part));
    WAARBORG_LET(mayHave, mayHaveMerged(*bytes));
    if (!mayHave)
        return {};
    WAARBORG_LET(again, m_source->open(part));
    MergedHandler handler(m_row);
    XmlStream xml(std::move(again), m_source->path(), handler);
    handler.stream = &xml;
    WAARBORG_TRY(xml.advance());
    return {};
}

Result<bool> XlsxReader::next(Row &row)
{
    for (;;) {
        WAARBORG_LET(more, m_xml->advance());
        if (!more)
            return false;
        if (auto error = m_row.finish(row))
            return Failure(std::move(*error));
        return true;
    }
}

void XlsxReader::stopOn(std::optional<Error> error)
{
    if (error)
        m_xml->stop(std::move(*error));
}

void XlsxReader::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (m_isInCell) {
        if (name == "v" || name == "t")
            m_isInText = m_phonetic == 0 && (name == "t") == (m_value == Value::Inline);
        else if (name == "rPh")
            ++m_phonetic;
    } else if (m_isInRow && name == "c") {
        startCell(attributes);
    } else if (m_isInData && !m_isInRow && name == "row") {
        startRow(attributes);
    } else if (name == "sheetData") {
        m_isInData = true;
    }
}

void XlsxReader::endElement(std::string_view name)
{
    if (m_isInCell) {
        m_isInText = false;
        if (name == "c")
            endCell();
        else if (name == "rPh")
            --m_phonetic;
    } else if (m_isInRow && name == "row") {
        m_isInRow = false;
        if (m_row.hasCells())
            m_xml->pause();
    } else if (name == "sheetData") {
        m_isInData = false;
    }
}

void XlsxReader::text(std::string_view text)
{
    if (!m_isInText)
        return;
    const bool isShown = m_value == Value::Text || m_value == Value::Inline || m_value == Value::Error;
    std::string &target = isShown ? m_row.text() : m_raw;
    target += text;
    constexpr std::size_t longestRaw = 1024;
    // What is not text is short; an escape of seven characters can stand for one.
    if (isShown ? m_row.cellLength() > 8UL * 1024 * 1024 : m_raw.size() > longestRaw)
        stopOn(m_row.tooLong(m_column));
}

void XlsxReader::startRow(const XmlAttributes &attributes)
{
    qint64 number = m_row.number() + 1;
    if (const std::string_view given = attributes.value("r"); !given.empty()) {
        qint64 value = 0;
        const auto [end, error] = std::from_chars(given.data(), given.data() + given.size(), value);
        const bool isNumber = error == std::errc() && end == given.data() + given.size();
        if (!isNumber || value < number)
            return stopOn(m_row.problem(1, Texts::tr("the row behind it is numbered wrongly")));
        number = value;
    }
    if (number > MostRows)
        return stopOn(m_row.problem(1, Texts::tr("a sheet has no more than %1 rows").arg(MostRows)));
    m_row.begin(number);
    m_column = 0;
    m_isInRow = true;
}

void XlsxReader::startCell(const XmlAttributes &attributes)
{
    std::string_view place;
    std::string_view type;
    std::string_view style;
    for (const char **pair = attributes.pairs(); *pair; pair += 2) {
        const std::string_view name(*pair);
        if (name == "r")
            place = pair[1];
        else if (name == "t")
            type = pair[1];
        else if (name == "s")
            style = pair[1];
    }
    ++m_column;
    if (!place.empty()) {
        const auto at = cellPlace(place);
        if (!at || (at->row != 0 && at->row != m_row.number()))
            return stopOn(m_row.problem(m_column, Texts::tr("the cell is at no place of this row")));
        m_column = at->column;
    }
    m_value = type.empty() || type == "n" ? Value::Number
        : type == "s"                     ? Value::Shared
        : type == "inlineStr"             ? Value::Inline
        : type == "b"                     ? Value::Boolean
        : type == "e"                     ? Value::Error
        : type == "d"                     ? Value::Date
                                          : Value::Text;
    m_style = 0;
    std::from_chars(style.data(), style.data() + style.size(), m_style);
    m_raw.clear();
    m_isInCell = true;
}

void XlsxReader::endCell()
{
    m_isInCell = false;
    m_phonetic = 0;
    // Indented XML breaks lines around values too.
    constexpr const char *blank = " \t\r\n";
    m_raw.erase(m_raw.find_last_not_of(blank) + 1);
    m_raw.erase(0, std::min(m_raw.find_first_not_of(blank), m_raw.size()));
    if (m_value == Value::Shared && !m_raw.empty())
        return stopOn(addShared());
    const std::size_t begin = m_row.text().size() - m_row.cellLength();
    if (m_value == Value::Text || m_value == Value::Inline)
        unescape(m_row.text(), begin);
    stopOn(m_row.endCell(m_column, convert()));
}

std::optional<Error> XlsxReader::addShared()
{
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(m_raw.data(), m_raw.data() + m_raw.size(), index);
    if (error != std::errc() || end != m_raw.data() + m_raw.size() || index >= m_strings.count())
        return m_row.problem(m_column, Texts::tr("the cell refers to a text that is not in the file"));
    return m_row.addCell(m_column, m_strings.at(index), CellType::Text);
}

CellType XlsxReader::convert()
{
    static const NumberFormat general;
    switch (m_value) {
    case Value::Error:
        return CellType::Error;
    case Value::Boolean:
        if (!m_raw.empty())
            m_row.text() += m_raw == "1" || m_raw == "true" ? "TRUE" : "FALSE";
        return CellType::Boolean;
    case Value::Date:
        appendIsoDate(m_raw, m_row.text());
        return CellType::Date;
    case Value::Number:
        if (m_raw.empty())
            return CellType::Text;
        return appendFormatted(m_raw, m_style < m_formats.size() ? m_formats[m_style] : general, m_dates, m_row.text());
    default:
        return CellType::Text;
    }
}

} // namespace waarborg::sheets
