// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/auditmodel.h"
#include "ui/audit/auditfilters.h"
#include "ui/common/pane.h"

class QTableView;

namespace waarborg::ui {

class AuditCard;
class ListDetail;
class ListStates;

// Who did what? The log, newest first, one row's details, and whether its chain holds.
class AuditPane : public Pane
{
    Q_OBJECT

public:
    AuditPane(const PaneInfo &info, const PaneContext &context, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<QWidget *> regions() const override;

private:
    struct FirstPage;
    void createActions();
    void createTable();
    void arrange();

    // Reads from a row on, from the newest without one.
    void readFrom(qint64 before);
    void readMore(qint64 before);
    void take(FirstPage page);
    void showRow(qint64 sequence);
    void showCard();

    void verify(const QList<access::AuditAnchor> &anchors);
    void showVerdict(const access::AuditVerdict &verdict);
    void verifyWithAnchor();
    void writeAnchor();
    void exportRows();
    [[nodiscard]] access::AuditFilter filter();

    access::AuditModel *m_model;
    QTableView *m_table;
    ListStates *m_states;
    AuditFilters *m_filters;
    AuditCard *m_card;
    ListDetail *m_listDetail;
    int m_question = 0; // pages of an older one are dropped
};

} // namespace waarborg::ui
