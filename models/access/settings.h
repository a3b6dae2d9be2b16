// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/storage/migrations.h"

namespace waarborg::access {

// Names and values that belong to one dossier: who the customer is, how mail is sent. Never a secret.
[[nodiscard]] QList<storage::Migration> settingMigrations();
// `fallback` where the setting was never written.
[[nodiscard]] Result<QString> readSetting(
    storage::Database &database, const QString &name, const QString &fallback = {});
// Name and value, by name.
[[nodiscard]] Result<QList<std::pair<QString, QString>>> allSettings(storage::Database &database);
[[nodiscard]] Result<void> writeSetting(storage::Database &database, const QString &name, const QString &value);

} // namespace waarborg::access
