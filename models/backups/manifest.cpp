// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/manifest.h"

#include "models/backups/sha256.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace waarborg::backups {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr int FormatVersion = 1;
constexpr int IdSize = 16;
constexpr int MostSlices = 1000;

QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }

QByteArray bytesOf(const QJsonObject &object, QLatin1StringView name)
{
    return QByteArray::fromHex(object.value(name).toString().toLatin1());
}

} // namespace

QByteArray manifestJson(const Manifest &manifest)
{
    QJsonObject schema;
    for (const auto [slice, version] : manifest.schema.asKeyValueRange())
        schema.insert(slice, version);
    const QJsonObject database { { u"size"_s, manifest.databaseSize }, { u"pageSize"_s, manifest.pageSize },
        { u"pages"_s, manifest.pageCount() }, { u"sha256"_s, hex(manifest.databaseSha256) } };
    const QJsonObject anchor { { u"sequence"_s, manifest.anchor.sequence }, { u"mac"_s, hex(manifest.anchor.mac) } };
    const QJsonObject json { { u"format"_s, u"waarborg-backup"_s }, { u"version"_s, FormatVersion },
        { u"dossier"_s, hex(manifest.dossierId) }, { u"created"_s, manifest.created.toString(Qt::ISODate) },
        { u"database"_s, database }, { u"keys"_s, QJsonObject { { u"sha256"_s, hex(manifest.keyFileSha256) } } },
        { u"schema"_s, schema }, { u"generation"_s, manifest.generation }, { u"anchor"_s, anchor } };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Manifest> parseManifest(QByteArrayView json, const QString &path)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toByteArray()).object();
    const QJsonObject database = object.value("database"_L1).toObject();
    const QJsonObject anchor = object.value("anchor"_L1).toObject();
    const QJsonObject schema = object.value("schema"_L1).toObject();
    Manifest manifest;
    manifest.dossierId = bytesOf(object, "dossier"_L1);
    manifest.created = QDateTime::fromString(object.value("created"_L1).toString(), Qt::ISODate);
    manifest.databaseSize = database.value("size"_L1).toInteger();
    manifest.pageSize = database.value("pageSize"_L1).toInt();
    manifest.databaseSha256 = bytesOf(database, "sha256"_L1);
    manifest.keyFileSha256 = bytesOf(object.value("keys"_L1).toObject(), "sha256"_L1);
    manifest.generation = object.value("generation"_L1).toInteger();
    manifest.anchor = { anchor.value("sequence"_L1).toInteger(), bytesOf(anchor, "mac"_L1) };
    if (schema.size() <= MostSlices) {
        for (auto slice = schema.begin(); slice != schema.end(); ++slice)
            manifest.schema.insert(slice.key(), slice->toInt());
    }
    const bool whole = object.value("format"_L1).toString() == "waarborg-backup"_L1
        && object.value("version"_L1).toInt() == FormatVersion && manifest.dossierId.size() == IdSize
        && manifest.created.isValid() && manifest.databaseSize > 0 && manifest.pageSize >= 512
        && manifest.databaseSha256.size() == Sha256::Size && manifest.keyFileSha256.size() == Sha256::Size
        && manifest.generation > 0 && manifest.anchor.sequence > 0 && !manifest.anchor.mac.isEmpty()
        && !manifest.schema.isEmpty();
    if (!whole)
        return fail(ErrorCode::BackupDamaged, path, Texts::tr("its list of contents cannot be read"));
    return manifest;
}

} // namespace waarborg::backups
