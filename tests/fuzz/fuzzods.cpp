// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/odsreader.h"
#include "models/sheets/ziparchive.h"
#include "tests/fuzz/sheetinput.h"
#include "tests/models/sheets/archive.h"

using namespace waarborg;
using namespace waarborg::sheets;

namespace {

// The first byte says what the others are.
enum class Input : std::uint8_t { Content, Rows, Manifest, Archive, Count };

constexpr std::string_view head
    = "<o:d xmlns:o='o' xmlns:t='t' xmlns:x='x'><o:body><o:spreadsheet><t:table t:name='L'>";
constexpr std::string_view tail = "</t:table></o:spreadsheet></o:body></o:d>";
constexpr std::string_view rows
    = "<t:table-row><t:table-cell o:value-type='string' t:number-columns-spanned='2' t:number-rows-spanned='2'><x:p>a"
      "<x:s x:c='2'/>b<x:tab/></x:p></t:table-cell><t:covered-table-cell/><t:table-cell o:value-type='float' "
      "o:value='12'><x:p>00012</x:p></t:table-cell></t:table-row><t:table-row t:number-rows-repeated='3'>"
      "<t:covered-table-cell t:number-columns-repeated='2'/><t:table-cell o:value-type='date' "
      "o:date-value='2026-11-23T14:05:00'/><t:table-cell o:value-type='time' o:time-value='PT14H05M00S'/>"
      "<t:table-cell o:value-type='boolean' o:boolean-value='true'/></t:table-row>";

void readContent(std::string_view content, std::string_view manifest)
{
    auto reader
        = OdsReader::open(std::make_unique<fuzz::MemoryParts>(std::map<std::string, std::string_view, std::less<>> {
                              { "content.xml", content }, { "META-INF/manifest.xml", manifest } }),
            { .limits = fuzz::SmallLimits });
    if (reader)
        fuzz::readRows(**reader);
}

void readArchive(std::string_view bytes)
{
    auto archive = ZipArchive::ofBytes({ bytes.data(), static_cast<qsizetype>(bytes.size()) }, QStringLiteral("fuzz"));
    if (!archive || !isOdsArchive(**archive))
        return;
    auto reader = OdsReader::open(std::move(*archive), { .limits = fuzz::SmallLimits });
    if (reader)
        fuzz::readRows(**reader);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    const QString folder = qEnvironmentVariable("WAARBORG_FUZZ_SEEDS");
    if (folder.isEmpty())
        return 0;
    QDir().mkpath(folder);
    const auto bytes
        = [](std::string_view text) { return QByteArray(text.data(), static_cast<qsizetype>(text.size())); };
    fuzz::writeSeed(
        QDir(folder), QStringLiteral("content"), char(Input::Content), bytes(head) + bytes(rows) + bytes(tail));
    fuzz::writeSeed(QDir(folder), QStringLiteral("rows"), char(Input::Rows), bytes(rows));
    fuzz::writeSeed(QDir(folder), QStringLiteral("manifest"), char(Input::Manifest),
        "<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
    fuzz::writeSeed(
        QDir(folder), QStringLiteral("archive"), char(Input::Archive), test::zipped(test::odsRows(bytes(rows))));
    std::exit(0);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::string_view manifest = "<m/>";
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    switch (static_cast<Input>(data[0] % static_cast<int>(Input::Count))) {
    case Input::Content:
        readContent(bytes, manifest);
        break;
    case Input::Rows:
        readContent(std::string(head).append(bytes).append(tail), manifest);
        break;
    case Input::Manifest:
        readContent("<d/>", bytes);
        break;
    default:
        readArchive(bytes);
    }
    return 0;
}
