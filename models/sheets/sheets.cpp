// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheets.h"

#include "models/sheets/csvreader.h"
#include "models/sheets/csvwriter.h"

#include <QCoreApplication>

namespace waarborg::sheets {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

// How files begin that people take for a list: ZIP (workbooks), the old Office format, PDF, gzip.
constexpr std::array<std::string_view, 4> foreign { "PK\x03\x04", "\xD0\xCF\x11\xE0", "%PDF-", "\x1F\x8B" };

} // namespace

Result<std::unique_ptr<RowReader>> openSheet(const QString &path, const ReadOptions &options)
{
    WAARBORG_LET(reader, CsvReader::open(path, options));
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(8) : QByteArray();
    for (const std::string_view magic : foreign) {
        if (head.startsWith(QByteArrayView(magic.data(), static_cast<qsizetype>(magic.size()))))
            return fail(ErrorCode::UnknownFormat, path,
                Texts::tr("a list of delimited values (CSV): save the sheet as CSV and try again"));
    }
    return reader;
}

Result<std::unique_ptr<RowWriter>> createSheet(const QString &path)
{
    if (!path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return fail(ErrorCode::UnknownFormat, path, Texts::tr("a name that ends in .csv"));
    WAARBORG_LET(writer, CsvWriter::create(path));
    return writer;
}

} // namespace waarborg::sheets
