// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/person.h"
#include "ui/common/pane.h"

class QStackedWidget;

namespace waarborg::ui {

class ImportWizard;
class ListDetail;
class PeopleJobs;
class PeopleList;
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
    void createSelectionActions();
    void connectParts();
    void readRounds();
    void followSelection();
    void leaveCard(const std::function<void()> &then);
    void openCard(people::PersonId id);
    void closeCard();
    void add();
    // F2: the cell in the list; Enter: the card.
    void edit();
    void openChosen();
    void change(people::PersonId id, people::Field field, const QString &text);
    bool save();
    void startImport(const QString &path);
    void setImporting(bool importing);

    PeopleList *m_list;
    PersonCard *m_card;
    ListDetail *m_listDetail;
    ImportWizard *m_import;
    QStackedWidget *m_pages;
    PeopleJobs *m_jobs;
    QList<QAction *> m_listActions;
    QAction *m_delete = nullptr;
    QAction *m_erase = nullptr;
    QAction *m_together = nullptr;
};

} // namespace waarborg::ui
