// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentdossiers.h"

#include "ui/common/dates.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace waarborg::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype MostRecent = 50;

} // namespace

RecentDossiersModel::RecentDossiersModel(QSettings &settings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_settings(settings)
{
    reload();
}

void RecentDossiersModel::add(const QString &path, const QDateTime &opened)
{
    QList<RecentDossier> dossiers = stored();
    dossiers.removeIf([&](const RecentDossier &each) { return each.path == path; });
    dossiers.prepend({ path, opened });
    store(dossiers.mid(0, MostRecent));
}

void RecentDossiersModel::forget(const QString &path)
{
    QList<RecentDossier> dossiers = stored();
    dossiers.removeIf([&](const RecentDossier &each) { return each.path == path; });
    store(dossiers);
}

void RecentDossiersModel::reload()
{
    beginResetModel();
    m_rows.clear();
    for (const RecentDossier &dossier : stored())
        m_rows << Row { dossier, !QFileInfo::exists(dossier.path) };
    endResetModel();
}

int RecentDossiersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecentDossiersModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RecentDossiersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case Qt::ToolTipRole:
    case PathRole:
        return row.dossier.path;
    case MissingRole:
        return row.missing;
    default:
        return {};
    }
}

QVariant RecentDossiersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case PlaceColumn:
        return tr("Place");
    default:
        return tr("Opened");
    }
}

QString RecentDossiersModel::cell(const Row &row, int column) const
{
    const QFileInfo file(row.dossier.path);
    switch (column) {
    case FileColumn:
        return file.completeBaseName();
    case PlaceColumn:
        return row.missing ? tr("not found in %1").arg(QDir::toNativeSeparators(file.path()))
                           : QDir::toNativeSeparators(file.path());
    default:
        return shortDate(row.dossier.opened.toLocalTime().date());
    }
}

void RecentDossiersModel::store(const QList<RecentDossier> &dossiers)
{
    m_settings.beginWriteArray(u"recent"_s, static_cast<int>(dossiers.size()));
    for (int i = 0; i < dossiers.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(u"path"_s, dossiers[i].path);
        m_settings.setValue(u"opened"_s, dossiers[i].opened.toString(Qt::ISODate));
    }
    m_settings.endArray();
    reload();
}

QList<RecentDossier> RecentDossiersModel::stored() const
{
    QList<RecentDossier> dossiers;
    const int count = m_settings.beginReadArray(u"recent"_s);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        const QString path = m_settings.value(u"path"_s).toString();
        if (!path.isEmpty())
            dossiers << RecentDossier { path,
                QDateTime::fromString(m_settings.value(u"opened"_s).toString(), Qt::ISODate) };
    }
    m_settings.endArray();
    return dossiers;
}

} // namespace waarborg::ui
