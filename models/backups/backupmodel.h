// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backups/copy.h"
#include "models/foundation/tablemodel.h"

namespace waarborg::backups {

// The register of copies as a table.
class BackupModel : public TableModel<RegisteredCopy>
{
    Q_OBJECT

public:
    enum Column { Created, Kind, Place, Size, Checked, State, ColumnCount };
    enum Role { CopyRole = Qt::UserRole };

    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QVariant cell(const RegisteredCopy &item, int column, int role) const override;
    [[nodiscard]] qint64 identity(const RegisteredCopy &item) const override { return item.id.value; }
    [[nodiscard]] QByteArray sortKey(const RegisteredCopy &item, int column) const override;
};

} // namespace waarborg::backups
