// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/xlsxworkbook.h"

#include "models/sheets/xmlstream.h"

#include <QCoreApplication>

#include <charconv>
#include <map>

namespace waarborg::sheets {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

QString toText(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

constexpr qsizetype mostSheets = 4096;

// Where a relation leads, seen from the folder of the part that holds it.
std::string resolved(std::string_view folder, std::string_view target)
{
    std::vector<std::string_view> steps;
    const auto walk = [&steps](std::string_view path) {
        while (!path.empty()) {
            const std::size_t slash = std::min(path.find('/'), path.size());
            const std::string_view step = path.substr(0, slash);
            path.remove_prefix(std::min(slash + 1, path.size()));
            if (step == ".." && !steps.empty())
                steps.pop_back();
            else if (!step.empty() && step != "." && step != "..")
                steps.push_back(step);
        }
    };
    if (!target.starts_with('/'))
        walk(folder);
    walk(target);
    std::string path;
    for (const std::string_view step : steps)
        path.append(path.empty() ? "" : "/").append(step);
    return path;
}

struct Relation {
    std::string type; // its last word: worksheet, styles ...
    std::string part;
};

class RelationsHandler final : public XmlHandler
{
public:
    explicit RelationsHandler(std::string_view folder)
        : m_folder(folder)
    {
    }
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External" || relations.size() > mostSheets)
            return;
        const std::string_view type = attributes.value("Type");
        relations.insert_or_assign(std::string(attributes.value("Id")),
            Relation { std::string(type.substr(type.rfind('/') + 1)), resolved(m_folder, attributes.value("Target")) });
    }
    void endElement(std::string_view) override { }
    void text(std::string_view) override { }

    std::map<std::string, Relation, std::less<>> relations;

private:
    std::string_view m_folder;
};

class WorkbookHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (root.empty())
            root = name;
        if (name == "workbookPr") {
            const std::string_view value = attributes.value("date1904");
            is1904 = value == "1" || value == "true" || value == "on";
        } else if (name == "sheet" && sheets.size() < mostSheets) {
            const std::string_view state = attributes.value("state");
            // The relation's id, whatever its prefix.
            sheets.push_back({ toText(attributes.value("name")), std::string(attributes.value("id")),
                state == "hidden" || state == "veryHidden" });
        }
    }
    void endElement(std::string_view) override { }
    void text(std::string_view) override { }

    std::string root;
    bool is1904 = false;
    QList<XlsxWorkbook::Sheet> sheets;
};

class StringsHandler final : public XmlHandler
{
public:
    explicit StringsHandler(SharedStrings &strings)
        : m_strings(strings)
    {
    }
    void startElement(std::string_view name, const XmlAttributes &) override
    {
        if (name == "si")
            m_begin = m_strings.text().size();
        else if (name == "rPh")
            ++m_phonetic;
        m_isText = name == "t" && m_phonetic == 0;
    }
    void endElement(std::string_view name) override
    {
        m_isText = false;
        if (name == "rPh") {
            --m_phonetic;
        } else if (name == "si") {
            unescape(m_strings.text(), m_begin);
            m_strings.end();
            isTooLarge = isTooLarge || m_strings.count() > SharedStrings::MostStrings;
        }
        if (isTooLarge)
            stream->stop({ ErrorCode::SheetTooLarge, { path, Texts::tr("its cells share too much text") } });
    }
    void text(std::string_view text) override
    {
        if (!m_isText)
            return;
        isTooLarge = isTooLarge || m_strings.text().size() + text.size() > SharedStrings::MostBytes;
        if (!isTooLarge)
            m_strings.text() += text;
    }

    XmlStream *stream = nullptr;
    QString path;
    bool isTooLarge = false;

private:
    SharedStrings &m_strings;
    std::size_t m_begin = 0;
    int m_phonetic = 0;
    bool m_isText = false;
};

int toInt(std::string_view text)
{
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

class StylesHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        constexpr std::size_t most = 100'000;
        if (name == "cellXfs") {
            m_isInCells = true;
        } else if (name == "numFmt" && m_codes.size() < most) {
            m_codes.insert_or_assign(toInt(attributes.value("numFmtId")), formatOfCode(attributes.value("formatCode")));
        } else if (name == "xf" && m_isInCells && m_ids.size() < most) {
            m_ids.push_back(toInt(attributes.value("numFmtId")));
        }
    }
    void endElement(std::string_view name) override
    {
        if (name == "cellXfs")
            m_isInCells = false;
    }
    void text(std::string_view) override { }

    [[nodiscard]] std::vector<NumberFormat> formats() const
    {
        std::vector<NumberFormat> result;
        for (const int id : m_ids) {
            const auto code = m_codes.find(id);
            result.push_back(code == m_codes.end() ? builtInFormat(id) : code->second);
        }
        return result;
    }

private:
    std::map<int, NumberFormat> m_codes;
    std::vector<int> m_ids;
    bool m_isInCells = false;
};

Failure noWorkbook(const PartSource &source)
{
    return fail(ErrorCode::UnknownFormat, source.path(),
        Texts::tr("a workbook that can be read: save the sheet as .xlsx, .ods or .csv and try again"));
}

} // namespace

std::string_view SharedStrings::at(std::size_t index) const
{
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(begin, m_ends[index] - begin);
}

Result<XlsxWorkbook> readWorkbook(PartSource &source)
{
    constexpr std::string_view rootRelations = "_rels/.rels";
    if (!source.has(rootRelations))
        return noWorkbook(source);
    RelationsHandler root({});
    WAARBORG_TRY(readXml(source, rootRelations, root));
    const auto document = std::ranges::find(
        root.relations, std::string("officeDocument"), [](const auto &each) { return each.second.type; });
    if (document == root.relations.end() || !document->second.part.ends_with(".xml"))
        return noWorkbook(source);
    const std::string main = document->second.part;
    WorkbookHandler handler;
    WAARBORG_TRY(readXml(source, main, handler));
    if (handler.root != "workbook")
        return noWorkbook(source);
    const std::size_t slash = main.rfind('/');
    const std::string folder = slash == std::string::npos ? std::string() : main.substr(0, slash);
    const std::string relationsPart
        = (folder.empty() ? folder : folder + '/') + "_rels/" + main.substr(slash + 1) + ".rels";
    RelationsHandler parts(folder);
    WAARBORG_TRY(readXml(source, relationsPart, parts));
    XlsxWorkbook workbook { .dates = handler.is1904 ? DateSystem::From1904 : DateSystem::From1900 };
    for (XlsxWorkbook::Sheet &sheet : handler.sheets) {
        const auto relation = parts.relations.find(sheet.part);
        if (relation == parts.relations.end() || relation->second.type != "worksheet")
            continue;
        sheet.part = relation->second.part;
        workbook.sheets << sheet;
    }
    for (const auto &[id, relation] : parts.relations) {
        if (relation.type == "sharedStrings")
            workbook.stringsPart = relation.part;
        else if (relation.type == "styles")
            workbook.stylesPart = relation.part;
    }
    return workbook;
}

Result<SharedStrings> readSharedStrings(PartSource &source, std::string_view part)
{
    SharedStrings strings;
    StringsHandler handler(strings);
    WAARBORG_LET(stream, source.open(part));
    XmlStream xml(std::move(stream), source.path(), handler);
    handler.stream = &xml;
    handler.path = source.path();
    WAARBORG_TRY(xml.advance());
    return strings;
}

Result<std::vector<NumberFormat>> readCellFormats(PartSource &source, std::string_view part)
{
    StylesHandler handler;
    WAARBORG_TRY(readXml(source, part, handler));
    return handler.formats();
}

void unescape(std::string &text, std::size_t from)
{
    std::size_t at = text.find("_x", from);
    if (at == std::string::npos)
        return;
    std::size_t out = at;
    while (at < text.size()) {
        unsigned value = 0;
        const char *digits = text.data() + at + 2;
        const bool fits = text.size() - at >= 7 && text[at] == '_' && text[at + 1] == 'x' && text[at + 6] == '_';
        const bool isEscape
            = fits && std::from_chars(digits, digits + 4, value, 16).ptr == digits + 4 && value > 0 && value < 0x80;
        text[out++] = isEscape ? static_cast<char>(value) : text[at];
        at += isEscape ? 7 : 1;
    }
    text.resize(out);
}

} // namespace waarborg::sheets
