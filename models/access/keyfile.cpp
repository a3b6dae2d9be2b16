// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/keyfile.h"

#include "models/access/fields.h"
#include "models/access/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <array>

namespace waarborg::access {

namespace {

using namespace Qt::StringLiterals;

constexpr int FormatVersion = 1;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(KeyFile)
};

QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

constexpr std::array KindNames { "password", "recovery", "start" };

QString kindName(SlotKind kind) { return QString::fromLatin1(KindNames[static_cast<std::size_t>(kind)]); }

std::optional<SlotKind> kindFromName(const QString &name)
{
    const auto found = std::ranges::find_if(KindNames, [&](const char *each) { return name == QLatin1String(each); });
    return found == KindNames.end() ? std::nullopt : std::optional(SlotKind(found - KindNames.begin()));
}

QJsonObject slotJson(const KeySlot &slot)
{
    QJsonObject json {
        { u"id"_s, encoded(slot.id) },
        { u"kind"_s, kindName(slot.kind) },
        { u"name"_s, encoded(slot.nameTag) },
        { u"kdf"_s, u"argon2id13"_s },
        { u"memory"_s, static_cast<qint64>(slot.cost.memory) },
        { u"passes"_s, static_cast<qint64>(slot.cost.passes) },
        { u"salt"_s, encoded(slot.salt) },
        { u"publicKey"_s, encoded(slot.publicKey) },
        { u"privateKey"_s, encoded(slot.wrappedPrivateKey) },
        { u"dossierKey"_s, encoded(slot.sealedDossierKey) },
        { u"answersKey"_s, encoded(slot.sealedAnswersKey) },
        { u"auditKey"_s, encoded(slot.sealedAuditKey) },
    };
    if (!slot.pendingDossierKey.isEmpty())
        json.insert("pendingKey"_L1, encoded(slot.pendingDossierKey));
    return json;
}

// Reads the fields of one JSON object and remembers the first that is wrong.
class Reader
{
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {
    }

    // lengths: the ones allowed, in bytes.
    QByteArray bytes(const QString &name, std::initializer_list<qsizetype> lengths)
    {
        const QByteArray text = m_object.value(name).toString().toLatin1();
        const auto decoded = QByteArray::fromBase64Encoding(text,
            QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
        if (!m_object.value(name).isString() || !decoded
            || std::ranges::find(lengths, decoded.decoded.size()) == lengths.end())
            note(name);
        return decoded.decoded;
    }
    qint64 number(const QString &name, qint64 least, qint64 most)
    {
        const QJsonValue value = m_object.value(name);
        const qint64 number = value.toInteger(least - 1);
        if (!value.isDouble() || number < least || number > most) {
            note(name);
            return least;
        }
        return number;
    }
    void require(bool condition, const QString &name)
    {
        if (!condition)
            note(name);
    }
    [[nodiscard]] const QString &wrong() const { return m_wrong; }

private:
    void note(const QString &name)
    {
        if (m_wrong.isEmpty())
            m_wrong = name;
    }
    const QJsonObject &m_object;
    QString m_wrong;
};

constexpr qsizetype WrappedSize = 24 + KeySize + 16;
constexpr qsizetype WrappedWithPinSize = WrappedSize + 32;
constexpr qsizetype SealedSize = 48 + KeySize;

KeySlot readSlot(Reader &reader, const QJsonObject &object)
{
    const auto kind = kindFromName(object.value("kind"_L1).toString());
    reader.require(kind.has_value(), u"kind"_s);
    reader.require(object.value("kdf"_L1).toString() == "argon2id13"_L1, u"kdf"_s);
    KeySlot slot;
    slot.id = reader.bytes(u"id"_s, { 16 });
    slot.kind = kind.value_or(SlotKind::Password);
    slot.nameTag = reader.bytes(u"name"_s, { slot.kind == SlotKind::Recovery ? 0 : 32 });
    slot.cost.memory = static_cast<quint64>(reader.number(u"memory"_s, 19LL << 20, 1LL << 30));
    slot.cost.passes = static_cast<quint32>(reader.number(u"passes"_s, 1, 20));
    slot.salt = reader.bytes(u"salt"_s, { SaltSize });
    slot.publicKey = reader.bytes(u"publicKey"_s, { KeySize });
    slot.wrappedPrivateKey = reader.bytes(u"privateKey"_s, { WrappedSize, WrappedWithPinSize });
    slot.sealedDossierKey = reader.bytes(u"dossierKey"_s, { SealedSize });
    if (object.contains("pendingKey"_L1))
        slot.pendingDossierKey = reader.bytes(u"pendingKey"_s, { SealedSize });
    slot.sealedAnswersKey = reader.bytes(u"answersKey"_s, { 0, SealedSize });
    slot.sealedAuditKey = reader.bytes(u"auditKey"_s, { 0, SealedSize });
    return slot;
}

QJsonObject bodyJson(const KeyFile &file)
{
    QJsonArray keySlots;
    for (const KeySlot &slot : file.keySlots)
        keySlots.append(slotJson(slot));
    return {
        { u"format"_s, u"waarborg-keys"_s },
        { u"version"_s, FormatVersion },
        { u"dossier"_s, encoded(file.dossierId) },
        { u"generation"_s, file.generation },
        { u"nameSalt"_s, encoded(file.nameSalt) },
        { u"auditPublicKey"_s, encoded(file.auditPublicKey) },
        { u"auditSeed"_s, encoded(file.sealedAuditSeed) },
        { u"slots"_s, keySlots },
    };
}

// Under another name first, so that at each moment one complete file has the right one.
Result<void> replaceFile(const QString &path, QByteArrayView bytes)
{
    const QString part = path + ".part"_L1;
    QFile::remove(part);
    WAARBORG_TRY(writePrivateFile(part, bytes));
    return renameOver(part, path);
}

} // namespace

QString keyFilePath(const QString &dossierPath) { return dossierPath + ".keys"_L1; }

QString previousKeyFilePath(const QString &dossierPath) { return keyFilePath(dossierPath) + ".previous"_L1; }

Result<KeyFile> readKeyFile(const QString &path)
{
    QFile source(path);
    if (!source.exists())
        return fail(ErrorCode::KeyFileMissing, path);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotReadable, path, source.errorString());
    return parseKeyFile(source.read(LargestKeyFile + 1), path);
}

Result<KeyFile> parseKeyFile(QByteArrayView json, const QString &path)
{
    const auto damaged = [&](const QString &what) { return fail(ErrorCode::KeyFileDamaged, path, what); };
    if (json.size() > LargestKeyFile)
        return damaged(Texts::tr("it is larger than 256 KiB"));
    const QJsonObject object = QJsonDocument::fromJson(json.toByteArray()).object();
    if (object.value("format"_L1).toString() != "waarborg-keys"_L1)
        return damaged(Texts::tr("it is not a key file"));
    if (object.value("version"_L1).toInt() != FormatVersion)
        return damaged(Texts::tr("its version is not known"));
    Reader reader(object);
    KeyFile file;
    file.dossierId = reader.bytes(u"dossier"_s, { 16 });
    file.generation = reader.number(u"generation"_s, 1, 1LL << 52);
    file.nameSalt = reader.bytes(u"nameSalt"_s, { 32 });
    file.auditPublicKey = reader.bytes(u"auditPublicKey"_s, { KeySize });
    file.sealedAuditSeed = reader.bytes(u"auditSeed"_s, { SealedSize });
    file.mac = reader.bytes(u"mac"_s, { 32 });
    if (!reader.wrong().isEmpty())
        return damaged(Texts::tr("field %1").arg(reader.wrong()));
    const QJsonArray keySlots = object.value("slots"_L1).toArray();
    if (keySlots.isEmpty() || keySlots.size() > MostSlots)
        return damaged(Texts::tr("it has no slots or too many"));
    QSet<QByteArray> seen;
    int recoverySlots = 0;
    for (const QJsonValue &value : keySlots) {
        const QJsonObject slotObject = value.toObject();
        Reader slotReader(slotObject);
        file.keySlots.append(readSlot(slotReader, slotObject));
        const KeySlot &slot = file.keySlots.constLast();
        recoverySlots += slot.kind == SlotKind::Recovery ? 1 : 0;
        const bool twice = seen.contains(slot.id) || seen.contains(slot.nameTag) || recoverySlots > 1;
        if (!slotReader.wrong().isEmpty() || twice)
            return damaged(
                twice ? Texts::tr("a slot stands in it twice") : Texts::tr("field %1").arg(slotReader.wrong()));
        seen << slot.id;
        if (!slot.nameTag.isEmpty())
            seen << slot.nameTag;
    }
    return file;
}

QByteArray sheetSlotBytes(const KeyFile &file, const KeySlot &slot)
{
    QJsonObject object = slotJson(slot);
    object.insert("dossier"_L1, encoded(file.dossierId));
    object.insert("auditSeed"_L1, encoded(file.sealedAuditSeed));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<SheetSlot> parseSheetSlot(QByteArrayView json)
{
    if (json.size() > LargestKeyFile)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(json.toByteArray()).object();
    Reader reader(object);
    SheetSlot read;
    read.slot = readSlot(reader, object);
    if (object.contains("dossier"_L1)) {
        read.dossierId = reader.bytes(u"dossier"_s, { 16 });
        read.sealedAuditSeed = reader.bytes(u"auditSeed"_s, { SealedSize });
    }
    const bool good = reader.wrong().isEmpty() && read.slot.kind == SlotKind::Recovery;
    return good ? std::optional(read) : std::nullopt;
}

QByteArray keyFileJson(const KeyFile &file)
{
    QJsonObject object = bodyJson(file);
    object.insert("mac"_L1, encoded(file.mac));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<void> writeKeyFile(const QString &path, const KeyFile &file)
{
    if (QFile::exists(path)) {
        QFile old(path);
        if (!old.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileNotReadable, path, old.errorString());
        // What is no key file is not worth keeping.
        if (old.size() <= LargestKeyFile)
            WAARBORG_TRY(replaceFile(path + ".previous"_L1, old.readAll()));
    }
    return replaceFile(path, keyFileJson(file));
}

QByteArray keyFileMac(const KeyFile &file, const SecretBytes &dossierKey)
{
    // Qt sorts an object's keys, so the compact form is the same for the same content.
    const QByteArray body = QJsonDocument(bodyJson(file)).toJson(QJsonDocument::Compact);
    const SecretBytes key = deriveSubKey(dossierKey, SubKey::KeyFileMac);
    return hmacSha256(key, body);
}

QString foldedName(const QString &loginName)
{
    return loginName.normalized(QString::NormalizationForm_C).trimmed().toCaseFolded();
}

QByteArray nameTag(const KeyFile &file, const QString &loginName)
{
    return keyedHash(file.nameSalt, foldedName(loginName).toUtf8());
}

} // namespace waarborg::access
