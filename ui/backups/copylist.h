// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backups/backupmodel.h"
#include "ui/common/liststates.h"

#include <optional>

class QSettings;
class QTableView;

namespace waarborg::ui {

// The register of copies as a table, or what stands in its place.
class CopyList : public ListStates
{
    Q_OBJECT

public:
    CopyList(const QString &name, QSettings &settings, QWidget *parent = nullptr);

    void setCopies(std::vector<backups::RegisteredCopy> copies);
    [[nodiscard]] std::optional<backups::RegisteredCopy> selected() const;
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void selectionChanged();

private:
    CopyList(QTableView *table, QWidget *parent);
    void createTable(QSettings &settings);

    backups::BackupModel *m_model;
    QTableView *m_table;
};

} // namespace waarborg::ui
