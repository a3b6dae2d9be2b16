// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/xlsxreader.h"
#include "models/sheets/ziparchive.h"
#include "tests/fuzz/sheetinput.h"
#include "tests/models/sheets/archive.h"

using namespace waarborg;
using namespace waarborg::sheets;

namespace {

// The first byte says which part of a workbook the others are.
enum class Input : std::uint8_t { Sheet, Strings, Styles, Workbook, Relations, Number, Archive, Count };

constexpr std::string_view rootRelations = "<Relationships><Relationship Id='a' Type='/officeDocument' "
                                           "Target='w.xml'/></Relationships>";
constexpr std::string_view workbook = "<workbook><sheets><sheet name='L' id='s'/></sheets></workbook>";
constexpr std::string_view relations
    = "<Relationships><Relationship Id='s' Type='/worksheet' Target='s.xml'/><Relationship Id='t' "
      "Type='/sharedStrings' Target='t.xml'/><Relationship Id='y' Type='/styles' Target='y.xml'/></Relationships>";
constexpr std::string_view strings = "<sst><si><t>one</t></si><si><r><t>two</t></r></si></sst>";
constexpr std::string_view styles = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='00000'/></numFmts>"
                                    "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs>"
                                    "</styleSheet>";
constexpr std::string_view sheet
    = "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='str'><f>x</f><v>a_x000D_b</v></c>"
      "<c t='inlineStr'><is><t>x</t></is></c><c s='1'><v>46349.5</v></c></row><row><c s='2'><v>12</v></c><c t='b'>"
      "<v>1</v></c><c t='e'><v>#N/A</v></c><c t='d'><v>2026-11-23T14:05:00</v></c></row></sheetData><mergeCells>"
      "<mergeCell ref='A1:A2'/></mergeCells></worksheet>";

void readParts(Input input, std::string_view bytes)
{
    std::map<std::string, std::string_view, std::less<>> parts { { "_rels/.rels", rootRelations },
        { "w.xml", workbook }, { "_rels/w.xml.rels", relations }, { "s.xml", sheet } };
    if (input == Input::Sheet) {
        parts["t.xml"] = strings;
        parts["y.xml"] = styles;
        parts["s.xml"] = bytes;
    } else {
        parts[input == Input::Workbook ? "w.xml" : "_rels/w.xml.rels"] = bytes;
    }
    auto reader
        = XlsxReader::open(std::make_unique<fuzz::MemoryParts>(std::move(parts)), { .limits = fuzz::SmallLimits });
    if (reader)
        fuzz::readRows(**reader);
}

void readNumber(std::string_view bytes)
{
    const std::size_t middle = std::min(bytes.find('\n'), bytes.size());
    const std::string_view raw = bytes.substr(std::min(middle + 1, bytes.size()));
    for (const DateSystem system : { DateSystem::From1900, DateSystem::From1904 }) {
        std::string text;
        appendFormatted(raw, formatOfCode(bytes.substr(0, middle)), system, text);
        appendIsoDate(raw, text);
        unescape(text, 0);
    }
}

void readOne(Input input, std::string_view bytes)
{
    constexpr std::string_view part = "x";
    if (input == Input::Number)
        return readNumber(bytes);
    if (input == Input::Archive) {
        auto archive
            = ZipArchive::ofBytes({ bytes.data(), static_cast<qsizetype>(bytes.size()) }, QStringLiteral("fuzz"));
        auto reader = archive ? XlsxReader::open(std::move(*archive), { .limits = fuzz::SmallLimits })
                              : Result<std::unique_ptr<XlsxReader>>(Failure(archive.error()));
        if (reader)
            fuzz::readRows(**reader);
        return;
    }
    fuzz::MemoryParts source({ { std::string(part), bytes } });
    if (input == Input::Strings) {
        const auto read = readSharedStrings(source, part);
        for (std::size_t i = 0; read && i < read->count(); ++i) {
            if (read->at(i).size() > bytes.size())
                std::abort();
        }
    } else if (input == Input::Styles) {
        (void)readCellFormats(source, part);
    } else {
        readParts(input, bytes);
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    const QString folder = qEnvironmentVariable("WAARBORG_FUZZ_SEEDS");
    if (folder.isEmpty())
        return 0;
    QDir().mkpath(folder);
    const auto seed = [&folder](const char *name, Input input, std::string_view bytes) {
        fuzz::writeSeed(QDir(folder), QString::fromLatin1(name), static_cast<char>(input),
            QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    };
    seed("sheet", Input::Sheet, sheet);
    seed("strings", Input::Strings, strings);
    seed("styles", Input::Styles, styles);
    seed("workbook", Input::Workbook, workbook);
    seed("relations", Input::Relations, relations);
    seed("date", Input::Number, "dd/mm/yyyy\\ hh:mm;@\n46349.5868");
    seed("digits", Input::Number, "\"0\"00-000\n612345678");
    const QByteArray archive
        = test::zipped(test::xlsxParts({ .sheet = "<sheetData><row><c><v>1</v></c></row></sheetData>" }));
    seed("archive", Input::Archive, { archive.data(), static_cast<std::size_t>(archive.size()) });
    std::exit(0);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 0)
        readOne(static_cast<Input>(data[0] % static_cast<int>(Input::Count)),
            { reinterpret_cast<const char *>(data) + 1, size - 1 });
    return 0;
}
