// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peoplemodel.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace waarborg::ui {

// The row above the list: function, department, language, check, and how many of all are shown.
class PeopleFilters : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleFilters(QWidget *parent = nullptr);

    // What can be chosen follows the people; what is chosen stays.
    void offer(const people::PeopleModel &model);
    void showCount(int shown, int total, int selected);
    void clear();
    [[nodiscard]] people::PeopleModel::Filter filter(const QString &search) const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *addChoice(const QString &name, const QString &all);

    QComboBox *m_function;
    QComboBox *m_department;
    QComboBox *m_language;
    QComboBox *m_check;
    QLabel *m_count;
};

} // namespace waarborg::ui
