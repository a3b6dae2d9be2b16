// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace waarborg {

// The base of every item model: a snapshot of items, sorted and filtered here, with all index arithmetic. A model
// derives from it, says what its columns are and what stands in a cell, and is told of changes with setItems, put and
// remove, which emit the smallest change, so that selection and scroll position stay. No SQL, icons or colours in a
// model. GUI thread.
template <typename Item>
class TableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : columns();
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        const Item *found = item(index);
        return found ? cell(*found, index.column(), role) : QVariant();
    }
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        // A column's title stands as its cells do: above numbers, right.
        if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= 0 && section < columns()
            && !m_rows.empty())
            return cell(itemAt(0), section, role);
        if (orientation == Qt::Vertical || role != Qt::DisplayRole || section < 0 || section >= columns())
            return {};
        return title(section);
    }
    // Sorts by a column's sortKey; -1 is the order the items came in.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        m_sortColumn = column < columns() ? column : -1;
        m_sortOrder = order;
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        std::vector<qint64> identities;
        const QModelIndexList before = persistentIndexList();
        for (const QModelIndex &index : before)
            identities.push_back(identity(*item(index)));
        arrange();
        QHash<qint64, int> places;
        for (int row = 0; row < rowCount() && !before.isEmpty(); ++row)
            places.insert(identity(itemAt(row)), row);
        for (qsizetype i = 0; i < before.size(); ++i)
            changePersistentIndex(
                before[i], index(places.value(identities[static_cast<std::size_t>(i)], -1), before[i].column()));
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

    // Null for an invalid index.
    [[nodiscard]] const Item *item(const QModelIndex &index) const
    {
        return index.isValid() && index.model() == this && index.row() < rowCount() ? &itemAt(index.row()) : nullptr;
    }
    [[nodiscard]] const Item &itemAt(int row) const { return m_items[m_rows[static_cast<std::size_t>(row)]]; }
    // The row that shows the item with this identity; -1 when none does.
    [[nodiscard]] int rowOf(qint64 wanted) const
    {
        const auto found
            = std::ranges::find_if(m_rows, [&](std::size_t place) { return identity(m_items[place]) == wanted; });
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }
    // All items, those too that the filter hides.
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }

    // The new snapshot. Few differences are applied one by one, many as a reset.
    void setItems(std::vector<Item> items)
    {
        QHash<qint64, std::size_t> now;
        for (std::size_t i = 0; i < items.size(); ++i)
            now.insert(identity(items[i]), i);
        std::vector<qint64> gone;
        std::vector<std::size_t> changed;
        for (const Item &old : m_items) {
            const auto found = now.constFind(identity(old));
            if (found == now.cend())
                gone.push_back(identity(old));
            else if (!(items[*found] == old))
                changed.push_back(*found);
            if (found != now.cend())
                now.erase(found);
        }
        constexpr std::size_t few = 64;
        if (gone.size() + changed.size() + static_cast<std::size_t>(now.size()) > few)
            return replaceAll(std::move(items));
        for (const std::size_t place : now)
            changed.push_back(place);
        std::ranges::sort(changed);
        for (const qint64 one : gone)
            remove(one);
        for (const std::size_t place : changed)
            put(std::move(items[place]));
    }
    // Shows the new state of an item, or a new item.
    void put(Item item)
    {
        const qint64 wanted = identity(item);
        const auto known = std::ranges::find_if(m_items, [&](const Item &one) { return identity(one) == wanted; });
        const int row = known == m_items.end() ? -1 : rowOf(wanted);
        const auto place = static_cast<std::size_t>(known - m_items.begin());
        if (known == m_items.end())
            m_items.push_back(std::move(item));
        else
            *known = std::move(item);
        std::erase(m_order, place);
        const auto orderPlace
            = std::ranges::upper_bound(m_order, place, [this](auto a, auto b) { return before(a, b); });
        m_order.insert(orderPlace, place);
        showAt(place, row);
    }
    void remove(qint64 wanted)
    {
        const auto known = std::ranges::find_if(m_items, [&](const Item &one) { return identity(one) == wanted; });
        if (known == m_items.end())
            return;
        const int row = rowOf(wanted);
        if (row >= 0)
            beginRemoveRows({}, row, row);
        const auto place = static_cast<std::size_t>(known - m_items.begin());
        m_items.erase(known);
        for (auto *list : { &m_order, &m_rows }) {
            std::erase(*list, place);
            for (std::size_t &one : *list)
                one -= one > place ? 1 : 0;
        }
        if (row >= 0)
            endRemoveRows();
    }

protected:
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QString title(int column) const = 0;
    [[nodiscard]] virtual QVariant cell(const Item &item, int column, int role) const = 0;
    // What stays the same when an item changes: its row's id.
    [[nodiscard]] virtual qint64 identity(const Item &item) const = 0;
    // Compared bytewise; cells that look alike when case and accents are left out should give the same.
    [[nodiscard]] virtual QByteArray sortKey(const Item &item, int column) const
    {
        return cell(item, column, Qt::DisplayRole).toString().toCaseFolded().toUtf8();
    }
    [[nodiscard]] virtual bool passesFilter(const Item &) const { return true; }
    // To be called when passesFilter begins to answer differently.
    void filterAgain()
    {
        beginResetModel();
        fillRows();
        endResetModel();
    }

private:
    void replaceAll(std::vector<Item> items)
    {
        beginResetModel();
        m_items = std::move(items);
        arrange();
        endResetModel();
    }
    [[nodiscard]] bool before(std::size_t a, std::size_t b) const
    {
        if (m_sortColumn < 0)
            return a < b;
        const QByteArray left = sortKey(m_items[a], m_sortColumn);
        const QByteArray right = sortKey(m_items[b], m_sortColumn);
        if (left == right)
            return a < b;
        return (left < right) == (m_sortOrder == Qt::AscendingOrder);
    }
    void arrange()
    {
        m_order.resize(m_items.size());
        std::iota(m_order.begin(), m_order.end(), std::size_t(0));
        if (m_sortColumn >= 0) {
            std::vector<QByteArray> keys;
            keys.reserve(m_items.size());
            for (const Item &one : m_items)
                keys.push_back(sortKey(one, m_sortColumn));
            std::ranges::stable_sort(m_order, [&](std::size_t a, std::size_t b) {
                return m_sortOrder == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a];
            });
        }
        fillRows();
    }
    void fillRows()
    {
        m_rows.clear();
        std::ranges::copy_if(
            m_order, std::back_inserter(m_rows), [this](std::size_t place) { return passesFilter(m_items[place]); });
    }
    // Puts the item's row where the order has it: inserts, moves, removes it or says that it changed.
    void showAt(std::size_t place, int row)
    {
        const bool visible = passesFilter(m_items[place]);
        auto others = m_rows;
        std::erase(others, place);
        const auto target
            = std::ranges::upper_bound(others, place, [this](auto a, auto b) { return before(a, b); }) - others.begin();
        const int to = static_cast<int>(target);
        if (visible)
            others.insert(others.begin() + target, place);
        if (row < 0 && visible) {
            beginInsertRows({}, to, to);
            m_rows = std::move(others);
            endInsertRows();
        } else if (row >= 0 && !visible) {
            beginRemoveRows({}, row, row);
            m_rows = std::move(others);
            endRemoveRows();
        } else if (row >= 0) {
            if (row != to) {
                beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
                m_rows = std::move(others);
                endMoveRows();
            }
            Q_EMIT dataChanged(index(to, 0), index(to, columns() - 1));
        }
    }

    std::vector<Item> m_items;
    std::vector<std::size_t> m_order; // places in m_items, sorted
    std::vector<std::size_t> m_rows; // those of m_order that pass the filter
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace waarborg
