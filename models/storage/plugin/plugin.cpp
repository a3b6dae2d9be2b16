// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlcipherdriver.h"

#include <QSqlDriverPlugin>

namespace waarborg::storage {

class SqlCipherPlugin final : public QSqlDriverPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QSqlDriverFactoryInterface_iid FILE "sqlcipher.json")

public:
    QSqlDriver *create(const QString &key) override
    {
        return key == QLatin1String("QSQLCIPHER") ? new SqlCipherDriver : nullptr;
    }
};

} // namespace waarborg::storage

#include "plugin.moc"
