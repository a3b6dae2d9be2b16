// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/rounddialog.h"

#include "ui/campaigns/peoplechoice.h"
#include "ui/common/dates.h"
#include "ui/common/dialogs.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace waarborg::ui {

namespace {

enum Who { Everybody, Some };
constexpr int UsualDays = 21;
constexpr int NamedGroup = 1;
constexpr int AnonymousGroup = 5; // and never below 3: models/campaigns checks
constexpr int LeastAnonymousGroup = 3;

} // namespace

RoundDialog::RoundDialog(const std::vector<questionnaires::QuestionnaireSummary> &questionnaires,
    std::vector<people::PackedPerson> people, const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_everybody(std::ranges::count_if(people, [](const people::PackedPerson &one) { return !one.hasLeft(); }))
    , m_form(new QFormLayout)
    , m_questionnaire(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_hasEnd(new QCheckBox(tr("Last day"), this))
    , m_closes(new QDateEdit(this))
    , m_who(new QComboBox(this))
    , m_people(new PeopleChoice(this))
    , m_anonymous(new QCheckBox(tr("Anonymous"), this))
    , m_minimum(new QSpinBox(this))
    , m_address(new QLineEdit(this))
    , m_error(new ErrorLabel(this))
    , m_create(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New round"));
    createFields(questionnaires, today);
    arrange();
    m_people->setPeople(std::move(people));
    followAnonymity();
    followChoices();
}

void RoundDialog::createFields(
    const std::vector<questionnaires::QuestionnaireSummary> &questionnaires, const QDate &today)
{
    for (const questionnaires::QuestionnaireSummary &one : questionnaires)
        m_questionnaire->addItem(tr("%1, version %2").arg(one.title).arg(one.number), one.questionnaire.value);
    m_questionnaire->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_questionnaire->setMinimumContentsLength(24);
    m_name->setObjectName(QStringLiteral("round.name"));
    m_name->setPlaceholderText(tr("Spring %1").arg(today.year()));
    m_hasEnd->setChecked(true);
    prepareDateEdit(m_closes);
    m_closes->setAccessibleName(tr("Closes"));
    m_closes->setMinimumDate(today);
    m_closes->setDate(today.addDays(UsualDays));
    m_who->addItem(tr("Everybody (%1)").arg(QLocale().toString(m_everybody)), Everybody);
    m_who->addItem(tr("Only the people chosen below"), Some);
    m_who->setObjectName(QStringLiteral("round.who"));
    m_anonymous->setObjectName(QStringLiteral("round.anonymous"));
    m_minimum->setRange(NamedGroup, 1000);
    m_address->setPlaceholderText(QStringLiteral("https://"));
    m_create->setObjectName(QStringLiteral("createRound"));
    connect(m_name, &QLineEdit::textChanged, this, &RoundDialog::followChoices);
    connect(m_who, &QComboBox::currentIndexChanged, this, &RoundDialog::followChoices);
    connect(m_people, &PeopleChoice::changed, this, &RoundDialog::followChoices);
    connect(m_hasEnd, &QCheckBox::toggled, m_closes, &QWidget::setEnabled);
    connect(m_anonymous, &QCheckBox::toggled, this, &RoundDialog::followAnonymity);
}

void RoundDialog::arrange()
{
    auto *closes = new QHBoxLayout;
    closes->addWidget(m_hasEnd);
    closes->addWidget(m_closes, 1);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->addRow(tr("Questionnaire"), m_questionnaire);
    m_form->addRow(tr("Name"), m_name);
    m_form->addRow(tr("Closes"), closes);
    m_form->addRow(tr("Who"), m_who);
    m_form->addRow(m_people);
    m_form->addRow(QString(), m_anonymous);
    m_form->addRow(QString(),
        widened(
            secondaryLabel(tr("Nobody, not even you, sees who answered what. Fixed once the round is made."), this)));
    m_form->addRow(tr("Minimum group"), m_minimum);
    m_form->addRow(QString(), widened(secondaryLabel(tr("Fewer answers than this are not shown."), this)));
    m_form->addRow(tr("Form address"), m_address);
    m_form->addRow(QString(), widened(secondaryLabel(tr("Empty: the form is attached to each message."), this)));
    QScrollArea *scroll = scrolledForm();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_create, QDialogButtonBox::AcceptRole);
    addCancel(buttons);
    Style::markPrimary(m_create);
    connect(buttons, &QDialogButtonBox::accepted, this, &RoundDialog::submitted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Margin);
    layout->addWidget(sectionLabel(windowTitle(), this));
    layout->addWidget(scroll, 1);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    resize(600, 560);
}

// A low window still shows the buttons.
QScrollArea *RoundDialog::scrolledForm()
{
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, Gap, 0);
    column->addLayout(m_form);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void RoundDialog::followChoices()
{
    const bool some = m_who->currentData().toInt() == Some;
    const qint64 count = some ? m_people->chosen().size() : m_everybody;
    m_form->setRowVisible(m_people, some);
    m_create->setText(tr("Invite %Ln person(s)", nullptr, static_cast<int>(count)));
    m_create->setEnabled(count > 0 && !m_name->text().trimmed().isEmpty() && m_questionnaire->count() > 0);
}

void RoundDialog::followAnonymity()
{
    const bool anonymous = m_anonymous->isChecked();
    m_minimum->setMinimum(anonymous ? LeastAnonymousGroup : NamedGroup);
    m_minimum->setValue(anonymous ? AnonymousGroup : NamedGroup);
}

campaigns::CreateRoundRequest RoundDialog::request() const
{
    campaigns::CreateRoundRequest request;
    request.questionnaire = { m_questionnaire->currentData().toLongLong() };
    request.name = m_name->text().trimmed();
    if (m_hasEnd->isChecked())
        request.closes = m_closes->date();
    request.anonymity = m_anonymous->isChecked() ? campaigns::Anonymity::Anonymous : campaigns::Anonymity::Named;
    request.minimumGroup = m_minimum->value();
    if (m_who->currentData().toInt() == Some)
        request.people = m_people->chosen();
    request.formAddress = m_address->text().trimmed();
    return request;
}

void RoundDialog::setBusy(bool busy)
{
    for (QWidget *field :
        { static_cast<QWidget *>(m_questionnaire), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_who),
            static_cast<QWidget *>(m_people), static_cast<QWidget *>(m_anonymous), static_cast<QWidget *>(m_create) })
        field->setEnabled(!busy);
}

void RoundDialog::setError(const QString &sentence) { m_error->setText(sentence); }

} // namespace waarborg::ui
