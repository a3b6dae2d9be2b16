// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/auditexport.h"

#include "models/foundation/files.h"
#include "models/sheets/csvwriter.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace waarborg::reports {

namespace {

using namespace Qt::StringLiterals;
using access::AuditRecord;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AuditExport)
};

constexpr qint64 PageSize = 1000;

Result<qint64> eachRow(
    access::Session &session, access::AuditFilter filter, const std::function<Result<void>(const AuditRecord &)> &visit)
{
    qint64 rows = 0;
    filter.limit = PageSize;
    while (true) {
        WAARBORG_LET(page, access::listAudit(session.database(), filter));
        for (const AuditRecord &record : page)
            WAARBORG_TRY(visit(record));
        rows += page.size();
        if (page.size() < PageSize)
            return rows;
        filter.before = page.constLast().sequence;
    }
}

// The stored words, not those for people: an export is read by programs too, and years later.
const QStringList &columnNames()
{
    static const QStringList names { u"seq"_s, u"time"_s, u"account"_s, u"action"_s, u"object"_s, u"result"_s,
        u"detail"_s, u"session"_s, u"boot"_s, u"monotonic"_s, u"mac"_s };
    return names;
}

// Gives the file its name: no log leaves without its row in the log, which is committed first.
using Publish = std::function<Result<void>()>;

Result<Publish> writeCsv(
    access::Session &session, const access::AuditFilter &filter, const QString &path, ExportedAudit &made)
{
    WAARBORG_LET(created, sheets::CsvWriter::create(path));
    const std::shared_ptr<sheets::CsvWriter> writer = std::move(created);
    WAARBORG_TRY(writer->write(columnNames()));
    const auto rows = eachRow(session, filter, [&](const AuditRecord &record) {
        const QJsonObject json = access::auditJson(record);
        QStringList cells;
        for (const QString &name : columnNames())
            cells << json.value(name).toVariant().toString();
        return writer->write(cells);
    });
    if (!rows)
        return Failure(rows.error());
    made.rows = *rows;
    WAARBORG_TRY(writer->write({ u"anchor"_s, access::anchorWord(made.anchor),
        QString::fromLatin1(made.anchor.mac.toHex()), made.anchor.dossier }));
    made.sha256 = writer->sha256();
    WAARBORG_TRY(writer->write({ u"sha256"_s, QString::fromLatin1(made.sha256.toHex()) }));
    return Publish([writer] { return writer->finish(); });
}

Result<Publish> writeJson(
    access::Session &session, const access::AuditFilter &filter, const QString &path, ExportedAudit &made)
{
    QJsonArray array;
    const auto rows = eachRow(session, filter, [&](const AuditRecord &record) -> Result<void> {
        array.append(access::auditJson(record));
        return {};
    });
    if (!rows)
        return Failure(rows.error());
    made.rows = *rows;
    made.sha256
        = QCryptographicHash::hash(QJsonDocument(array).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
    const QJsonObject json { { u"anchor"_s, QJsonDocument::fromJson(access::anchorJson(made.anchor)).object() },
        { u"rows"_s, array }, { u"sha256"_s, QString::fromLatin1(made.sha256.toHex()) } };
    WAARBORG_LET(created, WholeFile::create(path));
    const std::shared_ptr<WholeFile> file = std::move(created);
    WAARBORG_TRY(file->write(QJsonDocument(json).toJson()));
    return Publish([file] { return file->publish(); });
}

} // namespace

Result<ExportedAudit> exportAudit(access::Session &session, access::AuditFilter filter, const QString &path)
{
    const bool csv = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    if (!csv && !path.endsWith(".json"_L1, Qt::CaseInsensitive))
        return fail(ErrorCode::InvalidValue, Texts::tr("File"), path, Texts::tr("the log is written as .csv or .json"));
    Publish publish;
    const auto exported = session.change(
        access::UseCase::ExportAudit, [&](access::AuditNote &note) -> Result<ExportedAudit> {
            WAARBORG_LET(anchor, access::currentAnchor(session));
            ExportedAudit made { .anchor = anchor };
            WAARBORG_LET(written, csv ? writeCsv(session, filter, path, made) : writeJson(session, filter, path, made));
            publish = std::move(written);
            note = { csv ? u"csv"_s : u"json"_s, u"%1 rows"_s.arg(made.rows) };
            return made;
        });
    WAARBORG_TRY(exported);
    WAARBORG_TRY(publish());
    return exported;
}

} // namespace waarborg::reports
