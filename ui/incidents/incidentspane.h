// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incidents.h"
#include "ui/common/pane.h"

#include <QTimer>

namespace waarborg::ui {

class IncidentCard;
class IncidentList;
class ListDetail;

// What leaked, and is it reported in time? The register with its running clocks, and one incident's card.
class IncidentsPane : public Pane
{
    Q_OBJECT

public:
    IncidentsPane(const PaneInfo &info, const PaneContext &context, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<QWidget *> regions() const override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;

private:
    struct Register;
    void createActions();
    void take(Register all);
    void moveClocks();
    void followSelection();
    void leaveCard(const std::function<void()> &then);
    void openCard(incidents::IncidentId id);
    void closeCard();
    void edit();
    void show(const incidents::ShownIncident &shown);

    void registerIncident();
    bool save();
    void fixVersion();
    [[nodiscard]] QDateTime now() { return session().clock().nowUtc(); }

    IncidentList *m_list;
    IncidentCard *m_card;
    ListDetail *m_listDetail;
    QAction *m_register = nullptr;
    QAction *m_fix = nullptr;
    QTimer m_clock;
    std::chrono::hours m_term = incidents::defaultTerm;
};

} // namespace waarborg::ui
