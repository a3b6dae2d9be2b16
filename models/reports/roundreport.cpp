// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/roundreport.h"

#include "models/access/auditanchor.h"
#include "models/access/settings.h"
#include "models/foundation/files.h"
#include "models/foundation/percent.h"
#include "models/questionnaires/questionnairestore.h"
#include "models/reports/pdfwriter.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

namespace waarborg::reports {

namespace {

using namespace Qt::StringLiterals;
using answers::QuestionReview;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RoundReport)
};

QString shortDate(const QDate &date)
{
    return date.isValid() ? QLocale().toString(date, u"dd-MM-yyyy"_s) : QStringLiteral("–");
}

QString percent(qint64 part, qint64 whole)
{
    return whole > 0 ? u"%1%"_s.arg(percentOf(part, whole)) : QStringLiteral("–");
}

QString documentName(const RoundReport &report)
{
    return report.country == "BE"_L1 ? Texts::tr("Risk analysis", "title of the report in Belgium: never RI&E")
                                     : Texts::tr("Risk inventory and evaluation (RI&E)");
}

QString row(const QString &label, const QString &value)
{
    return u"<tr><td width=\"35%\"><b>%1</b></td><td>%2</td></tr>"_s.arg(label.toHtmlEscaped(), value.toHtmlEscaped());
}

QString cover(const RoundReport &report)
{
    return u"<br/><br/><br/><br/><br/><br/><br/><br/><p style=\"font-size:26pt;font-weight:600\">%1</p><p "
           u"style=\"font-size:16pt\">%2</p>"
           "<p style=\"margin-top:24px\">%3</p><p>%4</p>"_s.arg(documentName(report).toHtmlEscaped(),
               report.customer.toHtmlEscaped(), report.questionnaire.toHtmlEscaped(),
               Texts::tr("Made on %1 by %2").arg(shortDate(report.date), report.preparedBy).toHtmlEscaped());
}

// What the dossier does not know stays a line to fill in by hand; nothing is invented.
QString companyBlock(const RoundReport &report)
{
    const QString blank = u"…………………………………………………"_s;
    QString rows = row(Texts::tr("Company"), report.customer) + row(Texts::tr("Visiting address"), blank)
        + row(Texts::tr("Activity"), blank) + row(Texts::tr("Filled in by"), report.preparedBy)
        + row(Texts::tr("Number of employees"), blank);
    rows += report.country == "BE"_L1 ? row(Texts::tr("External service for prevention and protection"), blank)
                                      : row(Texts::tr("Occupational health and safety service"), blank);
    return u"<h2 style=\"page-break-before:always\">%1</h2><table width=\"100%\" cellpadding=\"4\">%2</table>"_s.arg(
        Texts::tr("The company"), rows);
}

QString response(const RoundReport &report)
{
    const auto &round = report.review.overview.round;
    const auto &counts = report.review.overview.counts;
    const QString rows = row(Texts::tr("Round"), round.name) + row(Texts::tr("Open from"), shortDate(round.opens))
        + row(Texts::tr("Closes"), shortDate(round.closes))
        + row(Texts::tr("Invited"), QLocale().toString(counts.invited))
        + row(Texts::tr("Answered"), QLocale().toString(report.review.answered))
        + row(Texts::tr("Response"), percent(report.review.answered, counts.invited));
    return u"<h2>%1</h2><table width=\"100%\" cellpadding=\"4\">%2</table>"_s.arg(Texts::tr("Response"), rows);
}

QString labelOf(const QuestionReview &question, const QString &word, const QString &language)
{
    static const QHash<QString, const char *> words { { u"yes"_s, QT_TRANSLATE_NOOP("RoundReport", "yes") },
        { u"no"_s, QT_TRANSLATE_NOOP("RoundReport", "no") },
        { u"notApplicable"_s, QT_TRANSLATE_NOOP("RoundReport", "not applicable") },
        { u"postponed"_s, QT_TRANSLATE_NOOP("RoundReport", "later") } };
    if (const char *known = words.value(word))
        return Texts::tr(known);
    for (const auto &option : question.column.options) {
        const QString label = questionnaires::textIn(option.label, QLocale().name().left(2), language);
        if (QString::number(option.code) == word && !label.isEmpty())
            return label;
    }
    return word;
}

QString spread(const QuestionReview &question, const QString &language)
{
    if (question.suppressed)
        return Texts::tr("too few answers");
    QStringList parts;
    for (const auto &[word, count] : question.counts) {
        if (count > 0)
            parts << u"%1 %2 (%3)"_s.arg(
                labelOf(question, word, language), QString::number(count), percent(count, question.answered));
    }
    if (question.mean)
        parts << Texts::tr("mean %1").arg(QLocale().toString(*question.mean, 'f', 1));
    return parts.join(u", "_s);
}

QString questionTable(const RoundReport &report)
{
    const QString language = QLocale().name().left(2);
    QString html = u"<h2 style=\"page-break-before:always\">%1</h2>"_s.arg(Texts::tr("Answers by question"));
    html += u"<table width=\"100%\" cellpadding=\"4\" cellspacing=\"0\" border=\"0\"><thead><tr><th align=\"left\" "
            u"width=\"48%\">%1</th>"
            "<th align=\"right\" width=\"16%\">%2</th><th align=\"left\">%3</th></tr></thead>"_s.arg(
                Texts::tr("Question"), Texts::tr("Answered"), Texts::tr("Spread"));
    bool shaded = false;
    for (const QuestionReview &question : report.review.questions) {
        if (report.sections.contains(question.column.key)) {
            html += u"<tr><td colspan=\"3\"><h3>%1</h3></td></tr>"_s.arg(
                report.sections[question.column.key].toHtmlEscaped());
            shaded = false;
        }
        html += u"<tr bgcolor=\"%1\"><td>%2</td><td align=\"right\">%3</td><td>%4</td></tr>"_s.arg(
            shaded ? u"#f2f2f2"_s : u"#ffffff"_s,
            questionnaires::textIn(question.column.title, language, report.language).toHtmlEscaped(),
            QLocale().toString(question.answered), spread(question, report.language).toHtmlEscaped());
        shaded = !shaded;
    }
    return html + u"</table>"_s;
}

QString signatureBox()
{
    const QString cell = u"<td width=\"50%\" height=\"90\"><b>%1</b><br/><br/>%2 …………………………………<br/><br/>%3 "
                         u"…………………………………<br/><br/>%4"
                         " …………………………………</td>"_s;
    const auto signatory = [&](const QString &who) {
        return cell.arg(who, Texts::tr("Name"), Texts::tr("Date"), Texts::tr("Signature"));
    };
    return u"<h2 style=\"margin-top:32px\">%1</h2><table width=\"100%\" cellpadding=\"10\" cellspacing=\"0\" border=\"1\"><tr>%2%3</tr></table>"_s
        .arg(Texts::tr("Signatures"), signatory(Texts::tr("Employer")), signatory(Texts::tr("For the workers")));
}

// The first answerable column under each module gets the module's path of titles.
void collectSections(
    const std::vector<questionnaires::Item> &items, const QString &above, RoundReport &report, QString &pending)
{
    for (const auto &item : items) {
        if (const auto *section = std::get_if<questionnaires::Section>(&item.value)) {
            const QString title = questionnaires::textIn(section->title, QLocale().name().left(2), report.language);
            const QString path = above.isEmpty() ? title : above + u" › "_s + title;
            if (section->isOptional())
                report.sections.insert(section->id, path);
            QString inner = section->isOptional() ? QString() : path;
            collectSections(section->items, path, report, inner);
        } else if (const auto *question = std::get_if<questionnaires::Question>(&item.value);
            question && !pending.isEmpty()) {
            const QString key = question->rows.empty() ? question->id : question->id + u'.' + question->rows.front().id;
            report.sections.insert(key, pending);
            pending.clear();
        }
    }
}

Result<RoundReport> gather(access::Session &session, campaigns::RoundId round, const Progress &progress)
{
    RoundReport report;
    WAARBORG_LET(review, answers::reviewRound(session, round, progress));
    WAARBORG_LET(customer, access::readSetting(session.database(), u"dossier.customer"_s));
    WAARBORG_LET(country, access::readSetting(session.database(), u"dossier.country"_s));
    WAARBORG_LET(
        questionnaire, questionnaires::QuestionnaireStore(session.database()).load(review.overview.round.version));
    report.customer = customer;
    report.country = country;
    report.preparedBy = session.account().name;
    report.date = session.clock().nowUtc().toLocalTime().date();
    report.language = questionnaire.language;
    report.questionnaire = questionnaires::textIn(questionnaire.title, QLocale().name().left(2), report.language);
    QString pending;
    collectSections(questionnaire.items, {}, report, pending);
    report.review = std::move(review);
    return report;
}

} // namespace

QString reportHtml(const RoundReport &report)
{
    return u"<html><head><style>h2 { font-size: 15pt; } h3 { font-size: 11pt; margin: 8px 0 2px 0; }</style></head><body>"_s
        + cover(report) + companyBlock(report) + response(report) + questionTable(report) + signatureBox()
        + u"</body></html>"_s;
}

Result<QByteArray> roundReportPdf(access::Session &session, campaigns::RoundId round, const Progress &progress)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return fail(
            ErrorCode::ReportFailed, QString::number(round.value), Texts::tr("the program was started without fonts"));
    WAARBORG_LET(report, gather(session, round, progress));
    WAARBORG_LET(anchor, access::currentAnchor(session));
    // The anchor first: a long name is cut off at its end.
    const QString footer
        = u"%1 · %2 · %3"_s.arg(access::anchorLine(anchor), report.customer, report.review.overview.round.name);
    return pdfFromHtml(reportHtml(report), documentName(report) + u" – "_s + report.customer, footer);
}

Result<void> writeRoundReport(
    access::Session &session, campaigns::RoundId round, const QString &path, const Progress &progress)
{
    // Gathered, drawn and on the disk before the log says so; under its name afterwards: no report leaves without its
    // row.
    WAARBORG_LET(file, WholeFile::create(path));
    WAARBORG_TRY(session.change(access::UseCase::WriteReport, [&](access::AuditNote &note) -> Result<void> {
        WAARBORG_LET(pdf, roundReportPdf(session, round, progress));
        note.object = u"round %1"_s.arg(round.value);
        return file->write(pdf);
    }));
    return file->publish();
}

} // namespace waarborg::reports
