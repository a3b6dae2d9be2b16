// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/tablemodel.h"
#include "models/incidents/incidents.h"

namespace waarborg::incidents {

// The register as a table. setNow moves the clocks on between two snapshots.
class IncidentModel : public TableModel<ShownIncident>
{
    Q_OBJECT

public:
    enum Column { Number, Discovered, What, SeverityColumn, Clock, StatusColumn, ColumnCount };
    enum Role { IncidentRole = Qt::UserRole, UrgentRole, SeverityRole, StatusRole };

    using TableModel::TableModel;

    void setNow(const QDateTime &now, std::chrono::hours term);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QVariant cell(const ShownIncident &item, int column, int role) const override;
    [[nodiscard]] qint64 identity(const ShownIncident &item) const override { return item.incident.id.value; }
    [[nodiscard]] QByteArray sortKey(const ShownIncident &item, int column) const override;
};

} // namespace waarborg::incidents
