// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backups/rotation.h"
#include "ui/common/dialogs.h"

class QLineEdit;
class QSpinBox;

namespace waarborg::ui {

// Where, how often, and how many of each kind are kept.
class ScheduleDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit ScheduleDialog(const backups::Schedule &schedule, QWidget *parent = nullptr);

    [[nodiscard]] backups::Schedule schedule() const;

private:
    QSpinBox *addNumber(const QString &label, const QString &name, int value, int most);

    QLineEdit *m_folder;
    QSpinBox *m_everyDays;
    QSpinBox *m_daily;
    QSpinBox *m_weekly;
    QSpinBox *m_monthly;
};

} // namespace waarborg::ui
