// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/accessreport.h"

#include "models/access/auditwords.h"
#include "models/campaigns/messagemodel.h"
#include "models/privacy/personhistory.h"

#include <QCoreApplication>
#include <QLocale>

namespace waarborg::reports {

namespace {

using namespace Qt::StringLiterals;
using people::PersonChange;
using privacy::AccessRequest;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AccessReport)
};

QString dateOf(const QDate &date) { return QLocale().toString(date, QLocale::ShortFormat); }

QString timeOf(const QDateTime &time) { return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat); }

QString cellOf(const QString &tag, const QString &attributes, const QString &text)
{
    // An empty cell would take the room below the table with it.
    return u"<%1 %2>%3</%1>"_s.arg(tag, attributes, text.isEmpty() ? u"&nbsp;"_s : text.toHtmlEscaped());
}

QString rowOf(const QString &tag, const QString &attributes, const QStringList &cells)
{
    QString html;
    for (const QString &text : cells)
        html += cellOf(tag, attributes, text);
    return u"<tr>"_s + html + u"</tr>"_s;
}

// A heading and a table; nothing at all where it has no rows.
class Section
{
public:
    explicit Section(const QString &heading, const QStringList &columns = {})
        : m_heading(heading)
        , m_head(
              columns.isEmpty() ? QString() : u"<thead>%1</thead>"_s.arg(rowOf(u"th"_s, u"align=\"left\""_s, columns)))
    {
    }
    void add(const QStringList &cells) { m_rows += rowOf(u"td"_s, {}, cells); }
    void add(const QString &label, const QString &value)
    {
        m_rows += u"<tr>"_s + cellOf(u"th"_s, u"align=\"left\" width=\"35%\""_s, label) + cellOf(u"td"_s, {}, value)
            + u"</tr>"_s;
    }
    [[nodiscard]] QString html() const
    {
        if (m_rows.isEmpty())
            return {};
        return u"<h2>%1</h2><table width=\"100%\" cellpadding=\"3\" cellspacing=\"0\">"_s.arg(m_heading.toHtmlEscaped())
            + m_head + m_rows + u"</table>"_s;
    }

private:
    QString m_heading;
    QString m_head;
    QString m_rows;
};

QString personSection(const AccessRequest &request)
{
    const people::Person &person = request.held.person;
    Section section(Texts::tr("In the list of users"));
    section.add(Texts::tr("Number"), QString::number(person.id.value));
    for (const people::Field field : people::allFields)
        section.add(people::fieldTitle(field),
            field == people::Field::Gender ? people::genderTitle(person.gender) : people::value(person, field));
    if (!person.phoneSource.isEmpty())
        section.add(Texts::tr("Phone, as the list had it"), person.phoneSource);
    for (const auto &[header, text] : person.attributes.asKeyValueRange())
        section.add(header, text);
    if (!person.leftOn.isEmpty())
        section.add(Texts::tr("Left on"), dateOf(QDate::fromString(person.leftOn, Qt::ISODate)));
    if (person.bounced)
        section.add(Texts::tr("Mail"), Texts::tr("came back from this address"));
    if (request.held.isDeleted)
        section.add(Texts::tr("Deleted"), Texts::tr("yes; kept so that the deletion can be undone"));
    return section.html();
}

QString whatOf(const PersonChange &change)
{
    const bool byImport = change.kind == people::BatchKind::Import;
    switch (change.what) {
    case PersonChange::What::Added:
        return byImport ? Texts::tr("Added by an import") : Texts::tr("Added");
    case PersonChange::What::Deleted:
        return Texts::tr("Deleted");
    case PersonChange::What::Changed:
        break;
    }
    return byImport ? Texts::tr("Changed by an import") : Texts::tr("Changed");
}

QString changesSection(const AccessRequest &request)
{
    Section section(Texts::tr("Changes that can still be undone"),
        { Texts::tr("Time"), Texts::tr("Change"), Texts::tr("Field"), Texts::tr("Before"), Texts::tr("After") });
    for (const PersonChange &change : request.changes) {
        const QString what = whatOf(change);
        if (change.fields.isEmpty())
            section.add(QStringList { timeOf(change.at), what, {}, {}, change.leftOn });
        for (const people::FieldChange &each : change.fields)
            section.add(QStringList { timeOf(change.at), what, people::changeTitle(each),
                people::changeText(each, each.before), people::changeText(each, each.after) });
    }
    return section.html();
}

QString roundsSection(const AccessRequest &request)
{
    Section section(Texts::tr("Rounds"),
        { Texts::tr("Round"), Texts::tr("Open from"), Texts::tr("Address"), Texts::tr("Language"),
            Texts::tr("State") });
    for (const auto &[round, invitation] : request.invitations)
        section.add(QStringList { round.name, dateOf(round.opens), invitation.address, invitation.language,
            privacy::invitationText(round, invitation) });
    return section.html();
}

QString mailSection(const AccessRequest &request)
{
    Section section(Texts::tr("Mail"),
        { Texts::tr("Time"), Texts::tr("Message"), Texts::tr("Address"), Texts::tr("State"),
            Texts::tr("Server said") });
    for (const auto &[round, message] : request.messages) {
        const bool reminder = message.kind == campaigns::MessageKind::Reminder;
        section.add(QStringList { timeOf(message.changed),
            (reminder ? Texts::tr("Reminder for “%1”") : Texts::tr("Invitation for “%1”")).arg(round),
            message.recipient, campaigns::messageStateText(message.state), message.reply.simplified() });
    }
    return section.html();
}

QString answersSections(const AccessRequest &request)
{
    QString html;
    for (const privacy::HeldAnswer &held : request.answers) {
        Section section(Texts::tr("Answers in “%1”").arg(held.answers.round),
            { Texts::tr("No"), Texts::tr("Question"), Texts::tr("Answer"), Texts::tr("Comment") });
        for (const answers::SpokenAnswer &one : held.answers.answers) {
            if (!one.answer.isEmpty() || !one.comment.isEmpty())
                section.add(QStringList { one.number, one.question, one.answer, one.comment });
        }
        html += section.html();
    }
    Section aside(Texts::tr("Files with answers that could not be taken in"),
        { Texts::tr("Received"), Texts::tr("File"), Texts::tr("Reason") });
    for (const answers::QuarantinedFile &file : request.setAside)
        aside.add(QStringList { timeOf(file.received), file.file, file.reason });
    return html + aside.html();
}

QString registersSections(const AccessRequest &request)
{
    Section log(
        Texts::tr("Log"), { Texts::tr("Time"), Texts::tr("Account"), Texts::tr("Action"), Texts::tr("Result") });
    for (const access::AuditRecord &record : request.log) {
        const access::AuditActor actor = access::auditActor(record);
        log.add(QStringList { timeOf(actor.time), actor.account, access::auditActionText(record.action),
            access::auditResultText(record.result) });
    }
    Section incidents(Texts::tr("Incidents in which the name or address stands"),
        { Texts::tr("No"), Texts::tr("Discovered"), Texts::tr("Status") });
    for (const incidents::Incident &incident : request.incidents)
        incidents.add(QStringList { QString::number(incident.id.value), timeOf(incident.times.discovered),
            incidents::statusText(incident.status) });
    Section backups(Texts::tr("Backups that may hold the same, encrypted"),
        { Texts::tr("Made"), Texts::tr("Kind"), Texts::tr("State") });
    for (const backups::RegisteredCopy &copy : request.backups)
        backups.add(QStringList { timeOf(copy.created), backups::kindText(copy.kind), backups::stateText(copy.state) });
    return log.html() + incidents.html() + backups.html();
}

QString leftSection(const AccessRequest &request)
{
    QString items;
    for (const QString &sentence : request.left)
        items += u"<li>%1</li>"_s.arg(sentence.toHtmlEscaped());
    return u"<h2>%1</h2><ul>%2</ul>"_s.arg(Texts::tr("Not in here, and why"), items);
}

} // namespace

QString accessRequestHtml(const AccessRequest &request)
{
    const QString intro
        = Texts::tr("What the dossier of %1 holds about this person, on %2. Made by %3 for a request of "
                    "access (GDPR art. 15 and 20). It holds personal data: give it to nobody else.")
              .arg(request.customer, timeOf(request.made), request.madeBy);
    return u"<html><head><style>h1 { font-size: 18pt; } h2 { font-size: 12pt; margin: 18px 0 4px 0; } "
           "th { color: #555555; font-weight: 400; }</style></head><body><h1>%1</h1><p>%2</p>"_s.arg(
               request.held.person.name.toHtmlEscaped(), intro.toHtmlEscaped())
        + personSection(request) + changesSection(request) + roundsSection(request) + mailSection(request)
        + answersSections(request) + registersSections(request) + leftSection(request) + u"</body></html>"_s;
}

} // namespace waarborg::reports
