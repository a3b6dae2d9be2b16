// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/scheduledialog.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace waarborg::ui {

ScheduleDialog::ScheduleDialog(const backups::Schedule &schedule, QWidget *parent)
    : FormDialog(tr("Schedule of backups"), tr("Save"), parent)
    , m_folder(new QLineEdit(schedule.folder, this))
{
    m_folder->setObjectName(QStringLiteral("backupFolder"));
    m_folder->setAccessibleName(tr("Folder"));
    auto *place = new QWidget(this);
    auto *choose = new QPushButton(tr("Choose…"), place);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Gap);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    addField(tr("Folder"), place);
    addText(tr("Best on another disk: one that burns or is stolen takes its backups along."));
    m_everyDays = addNumber(tr("Days between two backups"), QStringLiteral("everyDays"), schedule.everyDays, 365);
    m_daily = addNumber(tr("Daily backups kept"), QStringLiteral("keepDaily"), schedule.daily, 1000);
    m_weekly = addNumber(tr("Weekly backups kept"), QStringLiteral("keepWeekly"), schedule.weekly, 1000);
    m_monthly = addNumber(tr("Monthly backups kept"), QStringLiteral("keepMonthly"), schedule.monthly, 1000);
    addText(tr("What was made by hand is never removed by itself."));
    place->setMinimumWidth(LeastDetailWidth);
    setSubmitEnabled(!schedule.folder.isEmpty());
    connect(m_folder, &QLineEdit::textChanged, this,
        [this](const QString &text) { setSubmitEnabled(!text.trimmed().isEmpty()); });
    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFolder(this, tr("Folder for backups"), [this](const QString &path) { m_folder->setText(path); });
    });
}

backups::Schedule ScheduleDialog::schedule() const
{
    return { m_folder->text().trimmed(), m_everyDays->value(), m_daily->value(), m_weekly->value(),
        m_monthly->value() };
}

QSpinBox *ScheduleDialog::addNumber(const QString &label, const QString &name, int value, int most)
{
    auto *number = new QSpinBox(this);
    number->setObjectName(name);
    number->setRange(1, most);
    number->setValue(value);
    addField(label, number);
    return number;
}

} // namespace waarborg::ui
