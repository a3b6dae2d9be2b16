// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemView;
class QHeaderView;
class QListWidget;
class QSettings;
class QTableView;

namespace waarborg::ui {

// The look and keys that all tables share: rows of 32 px, whole rows selected, sorted by clicking a header, Tab leaves.
void prepareTable(QTableView *table, const QString &accessibleName);

// Widths, order and sorting of the columns come back after a restart: kept under the pane's key. To be called after the
// model and the default widths are set.
void rememberColumns(QHeaderView *header, QSettings &settings, const QString &key);

// A menu on the header with every column, shown ones ticked; the first column stays.
void offerHiddenColumns(QHeaderView *header);

// A list of which one row is always chosen: a click beside the rows changes nothing.
void keepChosen(QListWidget *list);

} // namespace waarborg::ui
