// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidentform.h"

#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/incidents/fieldedits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace waarborg::ui {

using incidents::DataKind;
using incidents::Identification;
using incidents::Incident;
using incidents::Loss;

namespace {

constexpr int TextLines = 4;

QList<std::pair<QString, incidents::Answer>> answers()
{
    return { { IncidentForm::tr("Not known yet"), incidents::Answer::Unknown },
        { IncidentForm::tr("Yes"), incidents::Answer::Yes }, { IncidentForm::tr("No"), incidents::Answer::No } };
}

QList<std::pair<QString, Loss>> losses()
{
    return { { IncidentForm::tr("None"), Loss::None }, { IncidentForm::tr("Some (+0.25)"), Loss::Some },
        { IncidentForm::tr("Much (+0.5)"), Loss::Much } };
}

} // namespace

template <typename Access>
void IncidentForm::addLine(const QString &label, const QString &name, Access access)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    addRow(label, edit);
    connect(edit, &QLineEdit::textChanged, this, &IncidentForm::follow);
    m_fields << Field { [edit, access](const Incident &incident) {
                           edit->setText(access(incident));
                           edit->setCursorPosition(0);
                       },
        [edit, access](Incident &incident) { access(incident) = edit->text().trimmed(); } };
}

template <typename Access>
void IncidentForm::addText(const QString &label, Access access)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(TextLines * fontMetrics().lineSpacing() + Gap);
    addRow(label, edit);
    connect(edit, &QPlainTextEdit::textChanged, this, &IncidentForm::follow);
    m_fields << Field { [edit, access](const Incident &incident) { edit->setPlainText(access(incident)); },
        [edit, access](Incident &incident) { access(incident) = edit->toPlainText().trimmed(); } };
}

template <typename Access>
void IncidentForm::addWords(const QString &label, Access access)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(tr("Several with ; between them"));
    addRow(label, edit);
    connect(edit, &QLineEdit::textChanged, this, &IncidentForm::follow);
    m_fields << Field { [edit, access](const Incident &incident) {
                           edit->setText(access(incident).join(QStringLiteral("; ")));
                           edit->setCursorPosition(0);
                       },
        [edit, access](Incident &incident) {
            QStringList words;
            for (const QString &word : edit->text().split(u';')) {
                if (!word.trimmed().isEmpty())
                    words << word.trimmed();
            }
            access(incident) = words;
        } };
}

template <typename Access>
void IncidentForm::addNumber(const QString &label, Access access)
{
    static const QRegularExpression digits(QStringLiteral("\\d{0,12}"));
    auto *edit = new QLineEdit(this);
    edit->setValidator(new QRegularExpressionValidator(digits, edit));
    addRow(label, edit);
    connect(edit, &QLineEdit::textChanged, this, &IncidentForm::follow);
    m_fields << Field { [edit, access](const Incident &incident) {
                           const auto number = access(incident);
                           edit->setText(number ? QString::number(*number) : QString());
                       },
        [edit, access](Incident &incident) {
            access(incident) = edit->text().isEmpty() ? std::nullopt : std::optional(edit->text().toLongLong());
        } };
}

template <typename Access>
TimeEdit *IncidentForm::addTime(const QString &label, Access access)
{
    auto *edit = new TimeEdit(this);
    edit->setName(label);
    addRow(label, edit);
    connect(edit, &TimeEdit::changed, this, &IncidentForm::follow);
    m_fields << Field { [this, edit, access](const Incident &incident) {
                           edit->setSuggestion(m_now);
                           edit->setTime(access(incident));
                       },
        [edit, access](Incident &incident) { access(incident) = edit->time(); } };
    return edit;
}

template <typename Access>
void IncidentForm::addTick(const QString &label, Access access)
{
    auto *box = new QCheckBox(label, this);
    addRow(QString(), box);
    connect(box, &QCheckBox::toggled, this, &IncidentForm::follow);
    m_fields << Field { [box, access](const Incident &incident) { box->setChecked(access(incident)); },
        [box, access](Incident &incident) { access(incident) = box->isChecked(); } };
}

template <typename Enum, typename Access>
void IncidentForm::addChoice(const QString &label, const QList<std::pair<QString, Enum>> &choices, Access access)
{
    auto *box = new QComboBox(this);
    QList<Enum> values;
    for (const auto &[text, value] : choices) {
        box->addItem(text);
        values << value;
    }
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &IncidentForm::follow);
    m_fields << Field { [box, values, access](const Incident &incident) {
                           box->setCurrentIndex(
                               static_cast<int>(std::max<qsizetype>(0, values.indexOf(access(incident)))));
                       },
        [box, values, access](Incident &incident) { access(incident) = values[box->currentIndex()]; } };
}

IncidentForm::IncidentForm(QWidget *parent)
    : QWidget(parent)
    , m_sections(new QVBoxLayout(this))
{
    m_sections->setContentsMargins(0, 0, Gap, 0);
    m_sections->setSpacing(Gap);
    createEvent();
    createConcerned();
    createSeverity();
    createMeasures();
    createNotification();
    for (auto *box : findChildren<QComboBox *>())
        box->installEventFilter(this);
    for (auto *time : findChildren<QDateTimeEdit *>())
        time->installEventFilter(this);
}

bool IncidentForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void IncidentForm::beginSection(const QString &title)
{
    if (m_form)
        m_sections->addSpacing(Margin);
    m_sections->addWidget(sectionLabel(title, this));
    m_form = new QFormLayout;
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setVerticalSpacing(Gap / 2);
    m_sections->addLayout(m_form);
}

void IncidentForm::addRow(const QString &label, QWidget *field)
{
    if (label.isEmpty()) {
        m_form->addRow(field);
        return;
    }
    m_form->addRow(label, field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
}

void IncidentForm::createEvent()
{
    beginSection(tr("What happened"));
    addTime(tr("Discovered"), [](auto &incident) -> auto & { return incident.times.discovered; })->setAlwaysKnown();
    addLine(tr("What, in one line"), QStringLiteral("incident.what"),
        [](auto &incident) -> auto & { return incident.what; });
    addText(tr("Description"), [](auto &incident) -> auto & { return incident.description; });
    addText(tr("Cause"), [](auto &incident) -> auto & { return incident.cause; });
    auto *natures = new NaturesEdit(this);
    addRow(tr("Kinds"), natures);
    connect(natures, &NaturesEdit::changed, this, &IncidentForm::follow);
    m_fields << Field { [natures](const Incident &incident) { natures->setNatures(incident.natures); },
        [natures](Incident &incident) { incident.natures = natures->natures(); } };
    addTick(
        tr("Somebody could see what is not theirs"), [](auto &incident) -> auto & { return incident.confidentiality; });
    addTick(tr("Data was changed"), [](auto &incident) -> auto & { return incident.integrity; });
    addTick(tr("Data was lost or out of reach"), [](auto &incident) -> auto & { return incident.availability; });
    addTime(tr("Began"), [](auto &incident) -> auto & { return incident.times.started; });
    addTime(tr("Ended"), [](auto &incident) -> auto & { return incident.times.ended; });
    addWords(tr("Systems"), [](auto &incident) -> auto & { return incident.systems; });
}

void IncidentForm::createConcerned()
{
    beginSection(tr("Data and people"));
    addWords(tr("Categories of data"), [](auto &incident) -> auto & { return incident.data.categories; });
    addTick(tr("Special categories among them (health, beliefs …)"),
        [](auto &incident) -> auto & { return incident.data.special; });
    addNumber(tr("Number of records"), [](auto &incident) -> auto & { return incident.data.records; });
    addChoice(tr("Encrypted?"), answers(), [](auto &incident) -> auto & { return incident.protection.encrypted; });
    addChoice(tr("Is the key safe?"), answers(), [](auto &incident) -> auto & { return incident.protection.keySafe; });
    addText(tr("How it was protected"), [](auto &incident) -> auto & { return incident.protection.how; });
    addWords(tr("Categories of people"), [](auto &incident) -> auto & { return incident.people.categories; });
    addNumber(tr("Number of people, at least"), [](auto &incident) -> auto & { return incident.people.from; });
    addNumber(tr("Number of people, at most"), [](auto &incident) -> auto & { return incident.people.to; });
    addText(tr("Consequences"), [](auto &incident) -> auto & { return incident.consequences; });
}

void IncidentForm::createSeverity()
{
    beginSection(tr("Severity"));
    addChoice<std::optional<DataKind>>(tr("Kind of data"),
        { { tr("Not chosen yet"), std::nullopt }, { tr("Simple (1)"), DataKind::Simple },
            { tr("Behaviour (2)"), DataKind::Behavioural }, { tr("Financial (3)"), DataKind::Financial },
            { tr("Sensitive (4)"), DataKind::Sensitive } },
        [](auto &incident) -> auto & { return incident.severity.data; });
    addChoice<int>(tr("What makes it worse or better"),
        { { tr("Three less"), -3 }, { tr("Two less"), -2 }, { tr("One less"), -1 }, { tr("Nothing"), 0 },
            { tr("One more"), 1 }, { tr("Two more"), 2 }, { tr("Three more"), 3 } },
        [](auto &incident) -> auto & { return incident.severity.context; });
    addChoice<std::optional<Identification>>(tr("How easily people are identified"),
        { { tr("Not chosen yet"), std::nullopt }, { tr("Hardly (× 0.25)"), Identification::Negligible },
            { tr("Limited (× 0.5)"), Identification::Limited },
            { tr("Significant (× 0.75)"), Identification::Significant },
            { tr("At once (× 1)"), Identification::Maximum } },
        [](auto &incident) -> auto & { return incident.severity.identification; });
    addChoice(tr("Confidentiality lost"), losses(),
        [](auto &incident) -> auto & { return incident.severity.confidentiality; });
    addChoice(tr("Integrity lost"), losses(), [](auto &incident) -> auto & { return incident.severity.integrity; });
    addChoice(
        tr("Availability lost"), losses(), [](auto &incident) -> auto & { return incident.severity.availability; });
    addTick(tr("Done on purpose (+0.5)"), [](auto &incident) -> auto & { return incident.severity.malicious; });
    m_severity = bodyLabel({}, this);
    m_severity->setObjectName(QStringLiteral("severitySum"));
    QFont font = m_severity->font();
    font.setBold(true);
    m_severity->setFont(font);
    m_form->addRow(m_severity);
}

void IncidentForm::createMeasures()
{
    beginSection(tr("Measures"));
    auto *measures = new MeasuresEdit(this);
    m_form->addRow(measures);
    connect(measures, &MeasuresEdit::changed, this, &IncidentForm::follow);
    m_fields << Field { [measures](const Incident &incident) { measures->setMeasures(incident.measures); },
        [measures](Incident &incident) { incident.measures = measures->measures(); } };
    addText(tr("What was learnt"), [](auto &incident) -> auto & { return incident.lessons; });
}

void IncidentForm::createNotification()
{
    beginSection(tr("Telling others"));
    addTime(tr("Controller informed"), [](auto &incident) -> auto & { return incident.times.controllerInformed; });
    addChoice(tr("Authority to be notified?"), answers(),
        [](auto &incident) -> auto & { return incident.notification.notified; });
    addTime(tr("Authority notified"), [](auto &incident) -> auto & { return incident.times.authorityNotified; });
    addLine(tr("Number at the authority"), QStringLiteral("incident.number"),
        [](auto &incident) -> auto & { return incident.notification.number; });
    addText(tr("Why the authority is not notified"),
        [](auto &incident) -> auto & { return incident.notification.notNotifiedWhy; });
    addText(
        tr("Why it took longer than the term"), [](auto &incident) -> auto & { return incident.times.delayReason; });
    addChoice(
        tr("People concerned informed?"), answers(), [](auto &incident) -> auto & { return incident.people.informed; });
    addTime(tr("People informed"), [](auto &incident) -> auto & { return incident.people.informedAt; });
    addLine(tr("How they were informed"), QStringLiteral("incident.informedHow"),
        [](auto &incident) -> auto & { return incident.people.informedHow; });
    addText(tr("Why they were not informed"), [](auto &incident) -> auto & { return incident.people.notInformedWhy; });
    addLine(tr("Contact: name"), QStringLiteral("incident.contact"),
        [](auto &incident) -> auto & { return incident.contact.name; });
    addLine(tr("Contact: e-mail"), QStringLiteral("incident.contactEmail"),
        [](auto &incident) -> auto & { return incident.contact.email; });
    addLine(tr("Contact: phone"), QStringLiteral("incident.contactPhone"),
        [](auto &incident) -> auto & { return incident.contact.phone; });
}

void IncidentForm::load(const Incident &incident, const QDateTime &now)
{
    m_loading = true;
    m_now = now;
    for (const Field &field : m_fields)
        field.load(incident);
    m_loading = false;
    follow();
}

void IncidentForm::store(Incident &incident) const
{
    for (const Field &field : m_fields)
        field.store(incident);
}

void IncidentForm::setReadOnly(bool readOnly)
{
    for (auto *edit : findChildren<QLineEdit *>())
        edit->setReadOnly(readOnly);
    for (auto *edit : findChildren<QPlainTextEdit *>())
        edit->setReadOnly(readOnly);
    for (auto *box : findChildren<QComboBox *>())
        box->setEnabled(!readOnly);
    for (auto *button : findChildren<QAbstractButton *>())
        button->setEnabled(!readOnly);
}

void IncidentForm::follow()
{
    if (m_loading)
        return;
    Incident now;
    store(now);
    const auto severity = incidents::assess(now.severity);
    QString text = tr("Choose the kind of data and how easily people are identified.");
    if (severity)
        //: ENISA's sum: data x identification + circumstances, and its class
        text
            = tr("Severity %1: %2")
                  .arg(QLocale().toString(severity->score(), 'f', 2), incidents::severityText(severity->severityClass));
    if (severity && incidents::concernsMany(now))
        text += QStringLiteral("; ") + tr("more than 100 people");
    if (severity && incidents::isUnintelligible(now))
        text += QStringLiteral("; ") + tr("unreadable for others");
    m_severity->setText(text);
    Q_EMIT changed();
}

} // namespace waarborg::ui
