// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incidentmodel.h"
#include "ui/common/liststates.h"

class QSettings;
class QTableView;

namespace waarborg::ui {

// The register as a table with its running clocks, or what stands in its place.
class IncidentList : public ListStates
{
    Q_OBJECT

public:
    IncidentList(const QString &name, QSettings &settings, QWidget *parent = nullptr);

    void setIncidents(std::vector<incidents::ShownIncident> all);
    void put(const incidents::ShownIncident &shown);
    void setNow(const QDateTime &now, std::chrono::hours term);
    [[nodiscard]] incidents::IncidentId selected() const;
    // Nothing for an invalid id.
    void select(incidents::IncidentId id);
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void selectionChanged();
    void openRequested();

private:
    IncidentList(QTableView *table, QWidget *parent);
    void createTable(QSettings &settings);

    incidents::IncidentModel *m_model;
    QTableView *m_table;
    bool m_loaded = false;
};

} // namespace waarborg::ui
