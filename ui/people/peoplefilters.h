// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peoplemodel.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace waarborg::ui {

// A round as a filter: who answered, who is still waited for.
struct RoundFilter {
    QString round;
    std::shared_ptr<const QSet<qint64>> answered;
    std::shared_ptr<const QSet<qint64>> waitedFor;
};

// The row above the list: function, department, location, language, check, answered, and how many of all are shown. A
// filter that could tell nobody apart is away.
class PeopleFilters : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleFilters(QWidget *parent = nullptr);

    // What can be chosen follows the people; what is chosen stays.
    void offer(const people::PeopleModel &model);
    void offerRounds(const QList<RoundFilter> &rounds);
    void showCount(int shown, int total, int selected);
    void clear();
    [[nodiscard]] people::PeopleModel::Filter filter(const QString &search) const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *addChoice(const QString &name, const QString &all);

    QComboBox *m_function;
    QComboBox *m_department;
    QComboBox *m_location;
    QComboBox *m_language;
    QComboBox *m_check;
    QComboBox *m_answered;
    QList<RoundFilter> m_rounds;
    QLabel *m_count;
};

} // namespace waarborg::ui
