// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/certificate.h"

#include "models/foundation/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <sys/stat.h>

namespace waarborg::privacy {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

constexpr auto FormatName = "waarborg-erasure"_L1;
constexpr auto JsonFile = "erasure.json"_L1;
constexpr auto TextFile = "erasure.txt"_L1;
constexpr auto PdfFile = "erasure.pdf"_L1; // models/reports draws it

constexpr std::array FateNames { "pending"_L1, "destroyed"_L1, "missing"_L1, "left"_L1, "destroying"_L1 };
constexpr std::array StateNames { "begun"_L1, "destroying"_L1, "done"_L1 };

template <typename Enum>
Enum valueOf(const auto &names, const QString &name)
{
    const auto found = std::ranges::find_if(names, [&](QLatin1String each) { return name == each; });
    return found == names.end() ? Enum {} : Enum(found - names.begin());
}

QString stamp(const QDateTime &time) { return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString(); }

QDateTime timeIn(const QJsonValue &value) { return QDateTime::fromString(value.toString(), Qt::ISODate); }

QJsonObject fileJson(const CertifiedFile &file)
{
    return { { u"path"_s, file.path }, { u"made"_s, stamp(file.made) }, { u"size"_s, file.size },
        { u"sha256"_s, file.sha256 }, { u"fate"_s, FateNames[std::size_t(file.fate)] }, { u"reason"_s, file.reason } };
}

CertifiedFile fileFrom(const QJsonValue &json)
{
    return { json["path"_L1].toString(), timeIn(json["made"_L1]), json["size"_L1].toInteger(),
        json["sha256"_L1].toString(), valueOf<Fate>(FateNames, json["fate"_L1].toString()),
        json["reason"_L1].toString() };
}

QJsonObject exportJson(const PastExport &past)
{
    return { { u"time"_s, stamp(past.time) }, { u"account"_s, past.account }, { u"action"_s, past.action },
        { u"object"_s, past.object }, { u"detail"_s, past.detail } };
}

PastExport exportFrom(const QJsonValue &json)
{
    return { timeIn(json["time"_L1]), json["account"_L1].toString(), json["action"_L1].toString(),
        json["object"_L1].toString(), json["detail"_L1].toString() };
}

template <typename T>
QJsonArray arrayOf(const QList<T> &items, QJsonObject (*json)(const T &))
{
    QJsonArray array;
    for (const T &item : items)
        array.append(json(item));
    return array;
}

template <typename T>
QList<T> listFrom(const QJsonValue &json, T (*from)(const QJsonValue &))
{
    QList<T> items;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array)
        items << from(item);
    return items;
}

QJsonObject endJson(const AgreementEnd &end)
{
    return { { u"ended"_s, end.ended.toString(Qt::ISODate) }, { u"instruction"_s, end.instruction },
        { u"returnedTo"_s, end.returnedTo }, { u"returnedAt"_s, stamp(end.returnedAt) },
        { u"returnedChecksum"_s, end.returnedChecksum } };
}

AgreementEnd endFrom(const QJsonValue &json)
{
    return { QDate::fromString(json["ended"_L1].toString(), Qt::ISODate), json["instruction"_L1].toString(),
        json["returnedTo"_L1].toString(), timeIn(json["returnedAt"_L1]), json["returnedChecksum"_L1].toString() };
}

QString fateText(const CertifiedFile &file)
{
    switch (file.fate) {
    case Fate::Pending:
    case Fate::Destroying:
        return Texts::tr("not yet destroyed");
    case Fate::Destroyed:
        return Texts::tr("destroyed");
    case Fate::Missing:
        return Texts::tr("NOT DESTROYED: it is not there. Find it and destroy it");
    case Fate::Left:
        return Texts::tr("NOT DESTROYED: %1").arg(file.reason);
    }
    return {};
}

QStringList fileLines(const QString &title, const QList<CertifiedFile> &files)
{
    QStringList lines { {}, title };
    for (const CertifiedFile &file : files) {
        lines << u"  %1: %2"_s.arg(file.path, fateText(file));
        if (file.made.isValid())
            lines << u"    "_s + Texts::tr("made %1").arg(stamp(file.made));
        if (!file.sha256.isEmpty())
            lines << u"    "_s + Texts::tr("%1 bytes, SHA-256 %2").arg(file.size).arg(file.sha256);
    }
    if (files.isEmpty())
        lines << u"  "_s + Texts::tr("none");
    return lines;
}

QStringList exportLines(const QList<PastExport> &exports)
{
    QStringList lines { {},
        Texts::tr("What left the dossier in the open, as the log says; destroy by hand what is still there") };
    for (const PastExport &past : exports)
        lines << u"  %1  %2  %3  %4  %5"_s.arg(stamp(past.time), past.account, past.action, past.object, past.detail);
    if (exports.isEmpty())
        lines << u"  "_s + Texts::tr("nothing");
    return lines;
}

QString countName(const QString &count)
{
    static const QMap<QString, const char *> names { { u"people"_s, QT_TRANSLATE_NOOP("Certificate", "people") },
        { u"questionnaires"_s, QT_TRANSLATE_NOOP("Certificate", "versions of questionnaires") },
        { u"rounds"_s, QT_TRANSLATE_NOOP("Certificate", "rounds") },
        { u"invitations"_s, QT_TRANSLATE_NOOP("Certificate", "invitations") },
        { u"messages"_s, QT_TRANSLATE_NOOP("Certificate", "messages") },
        { u"answers"_s, QT_TRANSLATE_NOOP("Certificate", "answers") },
        { u"waiting"_s, QT_TRANSLATE_NOOP("Certificate", "answers that waited") },
        { u"setAside"_s, QT_TRANSLATE_NOOP("Certificate", "files set aside") },
        { u"incidents"_s, QT_TRANSLATE_NOOP("Certificate", "incidents") },
        { u"accounts"_s, QT_TRANSLATE_NOOP("Certificate", "accounts") },
        { u"logRows"_s, QT_TRANSLATE_NOOP("Certificate", "rows of the log") } };
    return names.contains(count) ? Texts::tr(names[count]) : count;
}

QString stateLine(const Certificate &certificate)
{
    switch (certificate.state) {
    case ErasureState::Begun:
        return Texts::tr("NOT FINISHED: backups are being destroyed. Give the command again to go on.");
    case ErasureState::Destroying:
        return Texts::tr("NOT FINISHED: the dossier's own files are being destroyed. Give the command again to go on.");
    case ErasureState::Done:
        break;
    }
    return Texts::tr("Finished: %1").arg(stamp(certificate.finished));
}

QStringList toDo()
{
    return { {}, Texts::tr("To do by hand"),
        u"  - "_s
            + Texts::tr("Destroy the recovery sheets: with one and an unknown copy of the dossier everything opens."),
        u"  - "_s + Texts::tr("Destroy what is named above as not destroyed, and what left the dossier in the open."),
        u"  - "_s
            + Texts::tr("Empty the outbox folder and the folders of forms; remove the password of the mail server from "
                        "key rings."),
        {}, Texts::tr("What cannot be promised"),
        u"  "_s
            + Texts::tr(
                "Each of the dossier's files was overwritten and removed, the key file first: without it what remains "
                "of the dossier cannot be read. Backups were removed without being overwritten; each opens with a "
                "password or recovery sheet of its time. A solid-state disk and a file system that copies on write or "
                "takes snapshots may keep older blocks, also of the key file; copies made outside Waarborg, by backup "
                "software or cloud storage, are not known to it. Messages that were sent are with their recipients.") };
}

} // namespace

bool isComplete(const Certificate &certificate)
{
    const auto isDestroyed = [](const CertifiedFile &file) { return file.fate == Fate::Destroyed; };
    return certificate.state == ErasureState::Done && std::ranges::all_of(certificate.copies, isDestroyed)
        && std::ranges::all_of(certificate.files, isDestroyed);
}

QJsonObject toJson(const Certificate &certificate)
{
    QJsonObject counts;
    for (auto at = certificate.counts.begin(); at != certificate.counts.end(); ++at)
        counts.insert(at.key(), at.value());
    return { { u"format"_s, FormatName }, { u"version"_s, 1 },
        { u"state"_s, StateNames[std::size_t(certificate.state)] }, { u"dossier"_s, certificate.anchor.dossier },
        { u"path"_s, certificate.dossierPath }, { u"customer"_s, certificate.customer },
        { u"country"_s, certificate.country }, { u"agreement"_s, endJson(certificate.end) },
        { u"by"_s, certificate.by }, { u"roles"_s, certificate.roles }, { u"begun"_s, stamp(certificate.begun) },
        { u"finished"_s, stamp(certificate.finished) }, { u"counts"_s, counts },
        { u"logAnchor"_s, QJsonDocument::fromJson(access::anchorJson(certificate.anchor)).object() },
        { u"files"_s, arrayOf(certificate.files, fileJson) }, { u"backups"_s, arrayOf(certificate.copies, fileJson) },
        { u"exports"_s, arrayOf(certificate.exports, exportJson) } };
}

std::optional<Certificate> certificateFrom(const QJsonObject &json)
{
    const auto anchor
        = access::anchorFromJson(QJsonDocument(json["logAnchor"_L1].toObject()).toJson(), QString(JsonFile));
    if (json["format"_L1] != FormatName || json["version"_L1] != 1 || !anchor)
        return std::nullopt;
    Certificate certificate { valueOf<ErasureState>(StateNames, json["state"_L1].toString()),
        json["path"_L1].toString(), json["customer"_L1].toString(), json["country"_L1].toString(),
        endFrom(json["agreement"_L1]), json["by"_L1].toString(), json["roles"_L1].toString(), timeIn(json["begun"_L1]),
        timeIn(json["finished"_L1]), {}, *anchor, listFrom(json["files"_L1], fileFrom),
        listFrom(json["backups"_L1], fileFrom), listFrom(json["exports"_L1], exportFrom) };
    const QJsonObject counts = json["counts"_L1].toObject();
    for (auto at = counts.begin(); at != counts.end(); ++at)
        certificate.counts.insert(at.key(), at.value().toInteger());
    return certificate;
}

QString certificateText(const Certificate &certificate)
{
    QStringList lines { Texts::tr("Certificate of erasure at the end of the processing agreement (clause 9)"), {},
        Texts::tr("Customer: %1 (%2)").arg(certificate.customer, certificate.country),
        Texts::tr("Dossier: %1, id %2").arg(certificate.dossierPath, certificate.anchor.dossier),
        agreementEndText(certificate.end), Texts::tr("Erased by: %1 (%2)").arg(certificate.by, certificate.roles),
        Texts::tr("Begun: %1").arg(stamp(certificate.begun)), stateLine(certificate),
        Texts::tr("Last row of the log: %1, MAC %2")
            .arg(certificate.anchor.sequence)
            .arg(QString::fromLatin1(certificate.anchor.mac.toHex())),
        {}, Texts::tr("The dossier held") };
    for (auto at = certificate.counts.begin(); at != certificate.counts.end(); ++at)
        lines << u"  %1: %2"_s.arg(countName(at.key())).arg(at.value());
    lines += fileLines(Texts::tr("The dossier's files"), certificate.files);
    lines += fileLines(Texts::tr("Registered backups"), certificate.copies);
    lines += exportLines(certificate.exports);
    lines += toDo();
    return lines.join(u'\n') + u'\n';
}

Result<void> writeCertificate(const Certificate &certificate, const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    if (!QFileInfo::exists(folder) && ::mkdir(name.constData(), 0700) != 0)
        return fail(ErrorCode::FileNotWritable, folder, qt_error_string());
    WAARBORG_TRY(
        writeWholeFile(QDir(folder).filePath(TextFile), certificateText(certificate).toUtf8(), FileMode::Private));
    // Last: what a run that goes on relies upon.
    return writeWholeFile(
        QDir(folder).filePath(JsonFile), QJsonDocument(toJson(certificate)).toJson(), FileMode::Private);
}

Result<void> checkCertificateFolder(const QString &folder, const QString &dossier)
{
    WAARBORG_LET(there, readCertificate(folder));
    if (there)
        return there->anchor.dossier == dossier ? Result<void>() : fail(ErrorCode::FileExists, folder);
    if (QFile::exists(QDir(folder).filePath(PdfFile)))
        return fail(ErrorCode::FileExists, QDir(folder).filePath(PdfFile));
    // A run that was killed may have written only the text, which names the dossier.
    QFile text(QDir(folder).filePath(TextFile));
    if (text.exists() && !(text.open(QIODevice::ReadOnly) && text.readAll().contains(dossier.toUtf8())))
        return fail(ErrorCode::FileExists, text.fileName());
    return {};
}

Result<std::optional<Certificate>> readCertificate(const QString &folder)
{
    QFile file(QDir(folder).filePath(JsonFile));
    if (!file.exists())
        return std::optional<Certificate>();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotReadable, file.fileName(), file.errorString());
    const auto certificate = certificateFrom(QJsonDocument::fromJson(file.readAll()).object());
    if (!certificate)
        return fail(ErrorCode::UnknownFormat, file.fileName(), Texts::tr("a certificate of erasure"));
    return certificate;
}

} // namespace waarborg::privacy
