// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditfilters.h"

#include "models/access/auditwords.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

namespace waarborg::ui {

using access::AuditResult;

namespace {

constexpr int LeastChoiceWidth = 72;
constexpr int MostChoiceWidth = 208;

// Keeps what is chosen where it is still there.
void fill(QComboBox *choice, const QList<std::pair<QString, QString>> &items)
{
    const QString current = choice->currentData().toString();
    while (choice->count() > 1)
        choice->removeItem(choice->count() - 1);
    for (const auto &[text, data] : items)
        choice->addItem(text, data);
    choice->setCurrentIndex(current.isEmpty() ? 0 : std::max(0, choice->findData(current)));
}

} // namespace

AuditFilters::AuditFilters(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    m_period = addChoice(tr("Period"), tr("All days"), QStringLiteral("audit.period"));
    const std::pair<QString, int> periods[]
        = { { tr("Today"), 0 }, { tr("Last 7 days"), 6 }, { tr("Last 30 days"), 29 }, { tr("Last 365 days"), 364 } };
    for (const auto &[text, days] : periods)
        m_period->addItem(text, days);
    m_account = addChoice(tr("Account"), tr("All accounts"), QStringLiteral("audit.account"));
    m_action = addChoice(tr("Action"), tr("All actions"), QStringLiteral("audit.action"));
    m_result = addChoice(tr("Result"), tr("All results"), QStringLiteral("audit.result"));
    for (const auto result : { AuditResult::Ok, AuditResult::Denied, AuditResult::Failed })
        m_result->addItem(access::auditResultText(result), static_cast<int>(result));
    layout->addStretch(1);
}

void AuditFilters::offer(const access::AuditNames &names)
{
    QList<std::pair<QString, QString>> accounts;
    for (const QString &account : names.accounts)
        accounts.emplaceBack(account, account);
    fill(m_account, accounts);
    QList<std::pair<QString, QString>> actions;
    for (const QString &action : names.actions)
        actions.emplaceBack(access::auditActionText(action), action);
    std::ranges::sort(actions, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    fill(m_action, actions);
}

void AuditFilters::clear()
{
    for (QComboBox *choice : { m_period, m_account, m_action, m_result })
        choice->setCurrentIndex(0);
}

access::AuditFilter AuditFilters::filter(const QString &text, const QDate &today) const
{
    access::AuditFilter filter;
    if (m_period->currentIndex() > 0)
        filter.from = today.addDays(-m_period->currentData().toInt()).startOfDay();
    filter.account = m_account->currentData().toString();
    filter.action = m_action->currentData().toString();
    if (m_result->currentIndex() > 0)
        filter.result = static_cast<AuditResult>(m_result->currentData().toInt());
    filter.text = text;
    return filter;
}

QComboBox *AuditFilters::addChoice(const QString &name, const QString &all, const QString &objectName)
{
    auto *choice = new QComboBox(this);
    choice->setAccessibleName(name);
    choice->setObjectName(objectName);
    choice->addItem(all);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setMinimumWidth(LeastChoiceWidth);
    choice->setMaximumWidth(MostChoiceWidth);
    choice->setMaxVisibleItems(20);
    connect(choice, &QComboBox::activated, this, &AuditFilters::changed);
    layout()->addWidget(choice);
    return choice;
}

} // namespace waarborg::ui
