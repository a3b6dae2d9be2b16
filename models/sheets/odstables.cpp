// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/odstables.h"

#include <QCoreApplication>

namespace waarborg::sheets {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

class ManifestHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes &) override
    {
        isEncrypted = isEncrypted || name == "encryption-data";
    }
    void endElement(std::string_view) override { }
    void text(std::string_view) override { }

    bool isEncrypted = false;
};

} // namespace

bool isOdsArchive(PartSource &source)
{
    constexpr std::string_view type = "application/vnd.oasis.opendocument.spreadsheet";
    if (!source.has("mimetype"))
        return false;
    const auto part = source.open("mimetype");
    std::array<char, type.size()> bytes {};
    const auto length = part ? (*part)->read(bytes) : Result<std::size_t>(0U);
    return length && std::string_view(bytes.data(), *length) == type;
}

Result<void> refuseEncrypted(PartSource &source)
{
    constexpr std::string_view manifest = "META-INF/manifest.xml";
    if (!source.has(manifest))
        return {};
    ManifestHandler handler;
    WAARBORG_TRY(readXml(source, manifest, handler));
    if (handler.isEncrypted)
        return fail(ErrorCode::UnknownFormat, source.path(),
            Texts::tr("a workbook without a password: save it without one and try again"));
    return {};
}

bool OdsTables::startElement(std::string_view name, const XmlAttributes &attributes)
{
    constexpr std::size_t mostStyles = 100'000;
    constexpr qsizetype mostTables = 10'000;
    const int depth = m_depth++;
    if (depth == tableDepth - 1)
        m_isInSheets = name == "spreadsheet";
    if (depth == tableDepth && m_isInSheets && name == "table" && m_tables.size() < mostTables) {
        const std::string_view title = attributes.value("name");
        m_tables.push_back({ QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size())),
            m_hiddenStyles.contains(attributes.value("style-name")) });
        return true;
    }
    if (name == "style" && !m_isInSheets)
        m_style = attributes.value("name");
    else if (name == "table-properties" && !m_isInSheets && attributes.value("display") == "false"
        && m_hiddenStyles.size() < mostStyles)
        m_hiddenStyles.insert(m_style);
    return false;
}

void OdsTables::endElement(std::string_view) { --m_depth; }

QStringList OdsTables::names() const
{
    QStringList result;
    for (const Table &table : m_tables)
        result << table.name;
    return result;
}

} // namespace waarborg::sheets
