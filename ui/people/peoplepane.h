// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people.h"
#include "ui/common/pane.h"

class QStackedWidget;
class QTableView;

namespace waarborg::people {
class PackedPerson;
class PeopleModel;
struct ImportSummary;
}

namespace waarborg::ui {

class ImportPanel;
class ListDetail;
class ListStates;
class PeopleFilters;
class PersonCard;

// Who works here, and is it right? The list with its filters, one person's card, import and export.
class PeoplePane : public Pane
{
    Q_OBJECT

public:
    PeoplePane(const PaneInfo &info, const PaneContext &context, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<QWidget *> regions() const override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;

private:
    void createActions();
    void createTable();
    void arrange();
    void applyFilter();
    void followRows();
    void followSelection();
    void leaveCard(const std::function<void()> &then);
    void openCard(people::PersonId id);
    void closeCard();

    void add();
    void edit();
    void save();
    void removeSelected();
    void eraseSelected();
    void editTogether();
    void undo();
    void redo();
    void chooseImport();
    void startImport(const QString &path);
    void finishImport(const people::ImportSummary &summary);
    void exportList();

    [[nodiscard]] QList<people::PersonId> selected() const;
    void take(std::vector<people::PackedPerson> people);
    void announce(const QString &text);

    people::PeopleModel *m_model;
    QTableView *m_table;
    ListStates *m_states;
    PersonCard *m_card;
    ListDetail *m_listDetail;
    ImportPanel *m_import;
    QStackedWidget *m_pages;
    PeopleFilters *m_filters;
    QAction *m_add = nullptr;
    QAction *m_importAction = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_erase = nullptr;
    QAction *m_together = nullptr;
    bool m_loaded = false;
    people::PersonId m_afterLoad; // to be selected when the rows are there
};

} // namespace waarborg::ui
