// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplefilters.h"

#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace waarborg::ui {

using people::Field;

namespace {

constexpr int LeastChoiceWidth = 72;
constexpr int MostChoiceWidth = 176;

} // namespace

PeopleFilters::PeopleFilters(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    m_function = addChoice(people::fieldTitle(Field::Function), tr("All functions"));
    m_department = addChoice(people::fieldTitle(Field::Department), tr("All departments"));
    m_location = addChoice(people::fieldTitle(Field::Location), tr("All locations"));
    m_language = addChoice(people::fieldTitle(Field::Language), tr("All languages"));
    m_check = addChoice(tr("Check"), tr("All checks"));
    for (const auto state : { people::CheckState::Ok, people::CheckState::Missing, people::CheckState::Bounced })
        m_check->addItem(people::checkTitle(state), static_cast<int>(state));
    m_answered = addChoice(tr("Answered"), tr("Answered or not"));
    m_answered->hide();
    m_count = secondaryLabel({}, this);
    m_count->setWordWrap(false);
    m_count->setObjectName(QStringLiteral("peopleCount"));
    layout->addStretch(1);
    layout->addWidget(m_count);
}

void PeopleFilters::offer(const people::PeopleModel &model)
{
    const std::pair<QComboBox *, Field> choices[] = { { m_function, Field::Function },
        { m_department, Field::Department }, { m_location, Field::Location }, { m_language, Field::Language } };
    for (const auto &[choice, field] : choices) {
        const QString current = choice->currentData().toString();
        while (choice->count() > 1)
            choice->removeItem(choice->count() - 1);
        for (const QString &value : model.valuesOf(field))
            choice->addItem(value, value);
        choice->setCurrentIndex(std::max(0, current.isEmpty() ? 0 : choice->findData(current)));
    }
    m_location->setVisible(m_location->count() > 1);
}

void PeopleFilters::offerRounds(const QList<RoundFilter> &rounds)
{
    const int current = m_answered->currentIndex();
    const QString chosen = m_answered->currentText();
    m_rounds = rounds;
    while (m_answered->count() > 1)
        m_answered->removeItem(m_answered->count() - 1);
    for (const RoundFilter &round : rounds) {
        m_answered->addItem(tr("Answered: %1").arg(round.round));
        m_answered->addItem(tr("Not answered: %1").arg(round.round));
    }
    m_answered->setCurrentIndex(m_answered->itemText(current) == chosen ? current : 0);
    m_answered->setVisible(!rounds.isEmpty());
}

void PeopleFilters::showCount(int shown, int total, int selected)
{
    //: how many of all are shown
    const QString count = tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(total));
    m_count->setText(selected > 1 ? tr("%Ln selected", nullptr, selected) + QStringLiteral(" · ") + count : count);
}

void PeopleFilters::clear()
{
    for (QComboBox *choice : { m_function, m_department, m_location, m_language, m_check, m_answered })
        choice->setCurrentIndex(0);
}

people::PeopleModel::Filter PeopleFilters::filter(const QString &search) const
{
    people::PeopleModel::Filter filter;
    filter.search = search;
    filter.function = m_function->currentData().toString();
    filter.department = m_department->currentData().toString();
    filter.location = m_location->currentData().toString();
    filter.language = m_language->currentData().toString();
    if (m_check->currentIndex() > 0)
        filter.check = static_cast<people::CheckState>(m_check->currentData().toInt());
    if (const int place = m_answered->currentIndex() - 1; place >= 0) {
        const RoundFilter &round = m_rounds[place / 2];
        filter.only = place % 2 == 0 ? round.answered : round.waitedFor;
    }
    return filter;
}

QComboBox *PeopleFilters::addChoice(const QString &name, const QString &all)
{
    auto *choice = new QComboBox(this);
    choice->setAccessibleName(name);
    choice->addItem(all);
    // As wide as its words where there is room; beside an open card they share what there is.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setMinimumWidth(LeastChoiceWidth);
    choice->setMaximumWidth(MostChoiceWidth);
    choice->setMaxVisibleItems(20);
    connect(choice, &QComboBox::activated, this, &PeopleFilters::changed);
    layout()->addWidget(choice);
    return choice;
}

} // namespace waarborg::ui
