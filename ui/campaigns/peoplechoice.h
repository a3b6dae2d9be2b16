// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peoplemodel.h"

#include <QIdentityProxyModel>
#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace waarborg::ui {

// A tick beside each person. Ticks stay when the search hides somebody.
class PeopleChoiceModel : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    void tickShown(bool ticked);
    [[nodiscard]] QList<people::PersonId> ticked() const;

Q_SIGNALS:
    void ticksChanged();

private:
    QSet<qint64> m_ticked;
};

// Some of the people: a list with ticks, searched by name, function, department or address.
class PeopleChoice : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleChoice(QWidget *parent = nullptr);

    void setPeople(std::vector<people::PackedPerson> people);
    [[nodiscard]] QList<people::PersonId> chosen() const { return m_choice->ticked(); }

Q_SIGNALS:
    void changed();

private:
    void follow();

    people::PeopleModel *m_people;
    PeopleChoiceModel *m_choice;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_count;
};

} // namespace waarborg::ui
