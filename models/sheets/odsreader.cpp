// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/odsreader.h"

#include "models/sheets/numberformat.h"

#include <QCoreApplication>

#include <charconv>

namespace waarborg::sheets {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

class TablesHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        tables.startElement(name, attributes);
    }
    void endElement(std::string_view name) override { tables.endElement(name); }
    void text(std::string_view) override { }

    OdsTables tables;
};

// How often something stands there: at least once, at most more often than any sheet has room for.
qint64 times(std::string_view attribute)
{
    constexpr qint64 most = 1'000'000'000;
    qint64 value = 1;
    const auto [end, error] = std::from_chars(attribute.data(), attribute.data() + attribute.size(), value);
    return error == std::errc::result_out_of_range ? most : std::clamp<qint64>(value, 1, most);
}

// "PT14H05M00S" as "14:05:00"; anything else as it is.
void appendDuration(std::string_view raw, std::string &text)
{
    std::array<qint64, 3> parts {};
    std::size_t part = 0;
    std::string_view rest = raw.starts_with("PT") ? raw.substr(2) : std::string_view();
    while (!rest.empty()) {
        qint64 value = 0;
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
        const auto used = static_cast<std::size_t>(end - rest.data());
        rest.remove_prefix(used);
        if (rest.starts_with('.'))
            rest.remove_prefix(std::min(rest.find_first_not_of("0123456789", 1), rest.size()));
        const std::size_t unit = rest.empty() ? std::string_view::npos : std::string_view("HMS").find(rest.front());
        if (error != std::errc() || unit == std::string_view::npos || unit < part || value < 0) {
            text += raw;
            return;
        }
        parts[unit] = value;
        part = unit + 1;
        rest.remove_prefix(1);
    }
    if (part == 0) {
        text += raw;
        return;
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            text += ':';
        if (parts[i] < 10)
            text += '0';
        text += std::to_string(parts[i]);
    }
}

bool startsWithZero(std::string_view shown)
{
    return shown.size() > 1 && shown[0] == '0' && shown[1] >= '0' && shown[1] <= '9';
}

} // namespace

OdsReader::OdsReader(std::unique_ptr<PartSource> source, const ReadOptions &options)
    : m_source(std::move(source))
    , m_wanted(options.sheet)
    , m_row(m_source->path(), options.limits)
{
}

Result<std::unique_ptr<OdsReader>> OdsReader::open(std::unique_ptr<PartSource> source, const ReadOptions &options)
{
    constexpr std::string_view content = "content.xml";
    std::unique_ptr<OdsReader> reader(new OdsReader(std::move(source), options));
    PartSource &parts = *reader->m_source;
    WAARBORG_TRY(refuseEncrypted(parts));
    reader->m_size = parts.size(content);
    if (reader->m_size <= FirstLook)
        WAARBORG_TRY(reader->lookFirst());
    WAARBORG_LET(part, parts.open(content));
    XmlHandler &handler = *reader;
    reader->m_xml = std::make_unique<XmlStream>(std::move(part), parts.path(), handler);
    return reader;
}

Failure OdsReader::notFound(const OdsTables &tables) const
{
    if (tables.tables().isEmpty())
        return fail(ErrorCode::SheetDamaged, m_source->path(), Texts::tr("it has no sheet of rows"));
    return fail(ErrorCode::SheetNotFound, m_source->path(), m_wanted, tables.names().join(QStringLiteral(", ")));
}

Result<void> OdsReader::lookFirst()
{
    TablesHandler handler;
    WAARBORG_TRY(readXml(*m_source, "content.xml", handler));
    const QList<OdsTables::Table> &tables = handler.tables.tables();
    m_found.sheets = handler.tables.names();
    auto chosen = std::ranges::find_if(tables, [this](const OdsTables::Table &table) {
        return m_wanted.isEmpty() ? !table.isHidden : table.name == m_wanted;
    });
    if (chosen == tables.end() && m_wanted.isEmpty())
        chosen = tables.begin();
    if (chosen == tables.end())
        return notFound(handler.tables);
    m_wanted = chosen->name;
    m_found.sheet = chosen->name;
    return {};
}

SheetInfo OdsReader::info() const
{
    SheetInfo info = m_found;
    info.format = Format::Ods;
    if (info.sheets.isEmpty())
        info.sheets = m_tables.names();
    return info;
}

Result<bool> OdsReader::next(Row &row)
{
    while (m_repeats == 0) {
        WAARBORG_LET(more, m_xml->advance());
        if (!more && !m_wasRead)
            return notFound(m_tables);
        if (!more)
            return false;
    }
    --m_repeats;
    m_row.repeatAt(++m_number);
    if (auto error = m_row.finish(row))
        return Failure(std::move(*error));
    return true;
}

void OdsReader::stopOn(std::optional<Error> error)
{
    if (error)
        m_xml->stop(std::move(*error));
}

void OdsReader::startElement(std::string_view name, const XmlAttributes &attributes)
{
    const bool isTable = m_level == Level::Outside && m_tables.startElement(name, attributes);
    if (m_level == Level::Outside) {
        if (isTable)
            startTable();
    } else if (m_skipped > 0) {
        ++m_skipped;
    } else if (m_level == Level::Paragraph) {
        startInline(name, attributes);
    } else if (m_level == Level::Row && name == "table-cell") {
        startCell(attributes, false);
    } else if (m_level == Level::Row && name == "covered-table-cell") {
        startCell(attributes, true);
    } else if (m_level == Level::Cell && name == "p") {
        m_level = Level::Paragraph;
        m_spaceBefore = true;
        if (std::exchange(m_hasParagraph, true) && !m_isCovered)
            m_row.text() += '\n';
    } else if (m_level == Level::Table && name == "table-row") {
        startRow(attributes);
    } else if (m_level == Level::Table
        && (name == "table-header-rows" || name == "table-rows" || name == "table-row-group")) {
        ++m_nested;
    } else {
        m_skipped = 1;
    }
}

void OdsReader::endElement(std::string_view name)
{
    if (m_level == Level::Outside) {
        m_tables.endElement(name);
    } else if (m_skipped > 0) {
        --m_skipped;
    } else if (m_nested > 0 && (m_level == Level::Table || m_level == Level::Paragraph)) {
        --m_nested;
    } else if (m_level == Level::Paragraph) {
        m_level = Level::Cell;
    } else if (m_level == Level::Cell) {
        endCell();
        m_level = Level::Row;
    } else if (m_level == Level::Row) {
        m_level = Level::Table;
        m_nested = m_groups;
        endRow();
    } else {
        m_level = Level::Outside;
        m_tables.endElement(name);
    }
}

void OdsReader::startTable()
{
    const OdsTables::Table &table = m_tables.tables().back();
    const bool isWanted = m_wanted.isEmpty() ? !table.isHidden : table.name == m_wanted;
    if (m_wasRead || !isWanted)
        return;
    m_wasRead = true;
    m_found.sheet = table.name;
    m_level = Level::Table;
    m_nested = 0;
}

void OdsReader::startRow(const XmlAttributes &attributes)
{
    m_repeats = times(attributes.value("number-rows-repeated"));
    m_row.begin(m_number + 1);
    m_column = 1;
    m_groups = m_nested;
    m_level = Level::Row;
}

OdsReader::Value OdsReader::valueOf(std::string_view type)
{
    if (type == "float" || type == "currency" || type == "percentage")
        return Value::Number;
    if (type == "date")
        return Value::Date;
    if (type == "time")
        return Value::Time;
    return type == "boolean" ? Value::Boolean : Value::Text;
}

void OdsReader::startCell(const XmlAttributes &attributes, bool isCovered)
{
    m_level = Level::Cell;
    m_nested = 0;
    m_isCovered = isCovered;
    m_hasParagraph = false;
    m_value = Value::Text;
    m_raw.clear();
    m_columnRepeats = 1;
    qint64 columns = 1;
    qint64 rows = 1;
    std::string_view type;
    bool isError = false;
    for (const char **pair = attributes.pairs(); *pair; pair += 2) {
        const std::string_view whole(pair[0]);
        const std::size_t colon = whole.find(':') + 1;
        const std::string_view name = whole.substr(colon);
        if (name == "value-type") {
            // LibreOffice says the same again, or "error", in a vocabulary of its own.
            const bool isOffice = colon > 0 && whole.substr(0, colon - 1) == m_xml->rootPrefix();
            isError = isError || (!isOffice && std::string_view(pair[1]) == "error");
            type = isOffice ? std::string_view(pair[1]) : type;
        } else if (name == "value" || name == "date-value" || name == "time-value" || name == "boolean-value"
            || name == "string-value") {
            m_raw = pair[1];
        } else if (name == "number-columns-repeated") {
            m_columnRepeats = times(pair[1]);
        } else if (name == "number-columns-spanned") {
            columns = times(pair[1]);
        } else if (name == "number-rows-spanned") {
            rows = times(pair[1]);
        }
    }
    m_value = isError ? Value::Error : valueOf(type);
    const auto last = static_cast<int>(std::min<qint64>(m_column + columns - 1, MostColumns + 1));
    m_span = { m_row.number(), m_row.number() + rows - 1, static_cast<int>(std::min<qint64>(m_column, MostColumns)),
        last };
}

void OdsReader::startInline(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "annotation" || name == "note" || name == "frame" || name == "ruby-text") {
        m_skipped = 1;
        return;
    }
    ++m_nested;
    if (m_isCovered)
        return;
    if (name == "s")
        m_row.text().append(static_cast<std::size_t>(std::min<qint64>(times(attributes.value("c")), 1024)), ' ');
    else if (name == "tab")
        m_row.text() += '\t';
    else if (name == "line-break")
        m_row.text() += '\n';
    else
        return;
    m_spaceBefore = false;
    checkLength();
}

void OdsReader::text(std::string_view text)
{
    if (m_level != Level::Paragraph || m_skipped > 0 || m_isCovered)
        return;
    // ODF 1.2, 6.1.2: a run of white space is one space, and none at a paragraph's beginning.
    std::string &target = m_row.text();
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t space = std::min(text.find_first_of(" \t\r\n", at), text.size());
        if (space > at) {
            target += text.substr(at, space - at);
            m_spaceBefore = false;
        }
        if (space < text.size() && !std::exchange(m_spaceBefore, true))
            target += ' ';
        at = space + 1;
    }
    checkLength();
}

void OdsReader::checkLength()
{
    if (m_row.cellLength() > 1024UL * 1024)
        stopOn(m_row.tooLong(m_span.firstColumn));
}

void OdsReader::endCell()
{
    const CellType type = m_isCovered ? CellType::Text : convert();
    const bool isBlank = m_isCovered || m_row.cellLength() == 0;
    const qint64 column = std::exchange(m_column, m_column + m_columnRepeats);
    if (isBlank)
        return;
    if (m_column - 1 > MostColumns)
        return stopOn(
            m_row.problem(m_span.firstColumn, Texts::tr("a sheet has no more than %1 columns").arg(MostColumns)));
    if (m_span.lastColumn > m_span.firstColumn || m_span.lastRow > m_span.firstRow)
        stopOn(m_row.merge(m_span));
    stopOn(m_row.endCell(static_cast<int>(column), type, static_cast<int>(m_columnRepeats)));
}

void OdsReader::endRow()
{
    if (m_row.hasCells())
        return m_xml->pause();
    m_number += m_repeats;
    m_repeats = 0;
}

CellType OdsReader::convert()
{
    std::string &text = m_row.text();
    const std::size_t begin = text.size() - m_row.cellLength();
    const std::string_view shown = std::string_view(text).substr(begin);
    if (m_value == Value::Error)
        return CellType::Error;
    if (m_raw.empty())
        return CellType::Text;
    if (m_value == Value::Number && startsWithZero(shown))
        return CellType::Number;
    text.resize(begin);
    switch (m_value) {
    case Value::Number:
        return appendFormatted(m_raw, {}, DateSystem::From1900, text);
    case Value::Date:
        appendIsoDate(m_raw, text);
        return CellType::Date;
    case Value::Time:
        appendDuration(m_raw, text);
        return CellType::Date;
    case Value::Boolean:
        text += m_raw == "true" ? "TRUE" : "FALSE";
        return CellType::Boolean;
    default:
        text += m_raw;
        return CellType::Text;
    }
}

} // namespace waarborg::sheets
