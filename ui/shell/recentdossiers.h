// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>

class QSettings;

namespace waarborg::ui {

struct RecentDossier {
    QString path;
    QDateTime opened; // UTC

    bool operator==(const RecentDossier &) const = default;
};

// The dossiers opened on this workstation, newest first, by their files only: customers' names stay inside. Kept in the
// settings.
class RecentDossiersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FileColumn, PlaceColumn, OpenedColumn, ColumnCount };
    enum Role { PathRole = Qt::UserRole, MissingRole };

    explicit RecentDossiersModel(QSettings &settings, QObject *parent = nullptr);

    void add(const QString &path, const QDateTime &opened);
    void forget(const QString &path);
    // Looks again which files are there.
    void reload();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        RecentDossier dossier;
        bool missing = false;
    };
    [[nodiscard]] QString cell(const Row &row, int column) const;
    void store(const QList<RecentDossier> &dossiers);
    [[nodiscard]] QList<RecentDossier> stored() const;

    QSettings &m_settings;
    QList<Row> m_rows;
};

} // namespace waarborg::ui
