// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/peoplechoice.h"

#include "ui/common/labels.h"
#include "ui/common/tables.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace waarborg::ui {

using people::PeopleModel;

namespace {

qint64 identityOf(const QModelIndex &index)
{
    return index.data(static_cast<int>(PeopleModel::Role::Identity)).toLongLong();
}

} // namespace

QVariant PeopleChoiceModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::CheckStateRole && index.isValid() && index.column() == 0)
        return static_cast<int>(m_ticked.contains(identityOf(index)) ? Qt::Checked : Qt::Unchecked);
    return QIdentityProxyModel::data(index, role);
}

Qt::ItemFlags PeopleChoiceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QIdentityProxyModel::flags(index);
    return index.isValid() && index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

bool PeopleChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != 0)
        return false;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(identityOf(index));
    else
        m_ticked.remove(identityOf(index));
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    Q_EMIT ticksChanged();
    return true;
}

void PeopleChoiceModel::tickShown(bool ticked)
{
    if (rowCount() == 0)
        return;
    for (int row = 0; row < rowCount(); ++row) {
        const qint64 identity = identityOf(index(row, 0));
        if (ticked)
            m_ticked.insert(identity);
        else
            m_ticked.remove(identity);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), { Qt::CheckStateRole });
    Q_EMIT ticksChanged();
}

QList<people::PersonId> PeopleChoiceModel::ticked() const
{
    QList<people::PersonId> ids;
    for (const qint64 identity : m_ticked)
        ids << people::PersonId { identity };
    std::ranges::sort(ids);
    return ids;
}

PeopleChoice::PeopleChoice(QWidget *parent)
    : QWidget(parent)
    , m_people(new PeopleModel(this))
    , m_choice(new PeopleChoiceModel(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_count(secondaryLabel({}, this))
{
    m_choice->setSourceModel(m_people);
    m_search->setPlaceholderText(tr("Search name, function or department"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_table->setModel(m_choice);
    prepareTable(m_table, tr("People"));
    m_table->setMinimumHeight(160);
    for (int column = 3; column < m_choice->columnCount(); ++column)
        m_table->hideColumn(column);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, 136);
    m_table->setColumnWidth(2, 120);
    auto *all = new QPushButton(tr("All shown"), this);
    auto *none = new QPushButton(tr("None shown"), this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(all);
    top->addWidget(none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    connect(all, &QPushButton::clicked, this, [this] { m_choice->tickShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_choice->tickShown(false); });
    connect(m_choice, &PeopleChoiceModel::ticksChanged, this, &PeopleChoice::follow);
    connect(m_search, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_people->setFilter({ .search = text }); });
    follow();
}

void PeopleChoice::setPeople(std::vector<people::PackedPerson> people)
{
    m_people->setItems(std::move(people));
    m_people->sort(0);
    follow();
}

void PeopleChoice::follow()
{
    m_count->setText(tr("%Ln person(s) chosen", nullptr, static_cast<int>(m_choice->ticked().size())));
    Q_EMIT changed();
}

} // namespace waarborg::ui
