// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/accessreport.h"

#include "models/foundation/files.h"
#include "models/reports/pdfwriter.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>

namespace waarborg::reports {

namespace {

using namespace Qt::StringLiterals;
using privacy::AccessRequest;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AccessReport)
};

Result<QByteArray> pdfOf(const AccessRequest &request)
{
    const QString &name = request.held.person.name;
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return fail(ErrorCode::ReportFailed, name, Texts::tr("the program was started without fonts"));
    const QString title = Texts::tr("Everything about %1").arg(name);
    return pdfFromHtml(accessRequestHtml(request), title, u"%1 · %2"_s.arg(request.customer, title));
}

Result<ExportedPerson> writeInto(WholeFile &file, bool asPdf, const AccessRequest &request)
{
    if (asPdf) {
        WAARBORG_LET(pdf, pdfOf(request));
        WAARBORG_TRY(file.write(pdf));
    } else {
        WAARBORG_TRY(file.write(QJsonDocument(privacy::accessRequestJson(request)).toJson()));
    }
    return ExportedPerson { {}, request.invitations.size(), request.messages.size(), request.answers.size(),
        request.left };
}

} // namespace

Result<ExportedPerson> exportPerson(
    access::Session &session, people::PersonId person, const QString &path, const Progress &progress)
{
    WAARBORG_TRY(session.allow(access::UseCase::ExportPerson));
    const bool asPdf = path.endsWith(".pdf"_L1, Qt::CaseInsensitive);
    if (!asPdf && !path.endsWith(".json"_L1, Qt::CaseInsensitive))
        return fail(ErrorCode::InvalidValue, Texts::tr("File"), path, Texts::tr("it is written as .pdf or .json"));
    WAARBORG_LET(file, WholeFile::create(path, FileMode::Private));
    auto exported
        = session.change(access::UseCase::ExportPerson, [&](access::AuditNote &note) -> Result<ExportedPerson> {
              WAARBORG_LET(request, privacy::gatherAccessRequest(session, person, QLocale().name().left(2), progress));
              note = { u"person %1"_s.arg(person.value),
                  u"%1, %2 invitations, %3 messages, %4 answers"_s.arg(asPdf ? u"pdf"_s : u"json"_s)
                      .arg(request.invitations.size())
                      .arg(request.messages.size())
                      .arg(request.answers.size()) };
              return writeInto(*file, asPdf, request);
          });
    WAARBORG_TRY(exported);
    WAARBORG_TRY(file->publish());
    exported->file = path;
    return exported;
}

} // namespace waarborg::reports
