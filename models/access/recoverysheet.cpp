// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/recoverysheet.h"

#include "models/access/recoverykey.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QScopeGuard>

namespace waarborg::access {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

constexpr qsizetype LongestText = 64 << 10;
constexpr qsizetype LongestSlot = 8 << 10;
constexpr int MostSheetSlots = 8;
constexpr qsizetype LineLength = 64;

void wipeAll(QStringList &texts)
{
    for (QString &text : texts)
        wipe(text);
    texts.clear();
}

// "3", "12." and the like, which stand before the groups.
bool isNumbering(const QString &word)
{
    static const QRegularExpression number(u"^\\d{1,2}[.:)]?$"_s);
    return number.match(word).hasMatch();
}

int fitting(const QStringList &words, qsizetype first)
{
    int count = 0;
    for (int place = 0; place < RecoveryGroupCount; ++place)
        count += groupFits(words[first + place], place) ? 1 : 0;
    return count;
}

// Groups that were typed with blanks in them, or without any between them.
QStringList groupsOfOneKey(const QStringList &words)
{
    QString joined = foldedGroup(words.join(QString()));
    QStringList groups;
    if (joined.size() == RecoveryGroupCount * RecoveryGroupLength) {
        for (int place = 0; place < RecoveryGroupCount; ++place)
            groups << joined.mid(place * RecoveryGroupLength, RecoveryGroupLength);
    }
    wipe(joined);
    return groups;
}

// The 13 words in a row of which most are groups in their place: with one typed wrong it still is found, and named.
QStringList groupsIn(const QStringList &words)
{
    QStringList kept;
    std::ranges::copy_if(words, std::back_inserter(kept), [](const QString &word) { return !isNumbering(word); });
    const auto wiping = qScopeGuard([&] { wipeAll(kept); });
    int best = 0;
    qsizetype bestAt = 0;
    for (qsizetype at = 0; at + RecoveryGroupCount <= kept.size() && best < RecoveryGroupCount; ++at) {
        const int count = fitting(kept, at);
        if (count > best) {
            best = count;
            bestAt = at;
        }
    }
    QStringList groups;
    // Sheets from before have other check characters; they hold nothing but groups where they are typed by hand.
    if (best > RecoveryGroupCount / 2 || kept.size() == RecoveryGroupCount) {
        for (const QString &word : kept.mid(bestAt, RecoveryGroupCount))
            groups << foldedGroup(word);
    }
    if (groups.isEmpty())
        groups = groupsOfOneKey(kept);
    // Pieces of groups may look like numbers.
    return groups.isEmpty() ? groupsOfOneKey(words) : groups;
}

// The 13 words after the numbers 1 to 13: the sheet's text, whatever its check characters.
QStringList numberedGroupsIn(const QStringList &words)
{
    QStringList groups;
    for (qsizetype at = 0; at + 1 < words.size() && groups.size() < RecoveryGroupCount; ++at) {
        if (!isNumbering(words[at]) || words[at + 1].size() != RecoveryGroupLength)
            continue;
        const auto digits = std::ranges::count_if(words[at], [](QChar character) { return character.isDigit(); });
        const int number = words[at].left(digits).toInt();
        if (number == 1)
            wipeAll(groups); // what came before was a date
        if (number == groups.size() + 1)
            groups << foldedGroup(words[at + 1]);
    }
    return groups;
}

// Base 64 of a JSON object, broken into lines of any length.
std::optional<SheetSlot> slotAt(const QStringList &words, qsizetype first)
{
    QByteArray text;
    for (qsizetype at = first; at < words.size() && text.size() < LongestSlot; ++at) {
        text += words[at].toLatin1();
        const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            continue;
        if (auto slot = parseSheetSlot(decoded.decoded))
            return slot;
    }
    return std::nullopt;
}

} // namespace

const KeySlot *recoverySlot(const KeyFile &file)
{
    const auto found = std::ranges::find(file.keySlots, SlotKind::Recovery, &KeySlot::kind);
    return found == file.keySlots.end() ? nullptr : &*found;
}

RecoverySheet newRecoverySheet(
    KeyFile &file, const DossierKeys &keys, const QString &dossierPath, const QDateTime &now, const KdfCost &cost)
{
    const SecretBytes key = SecretBytes::random(KeySize);
    // Nothing is derived of a recovery key; cost and salt are only bound to the slot as with the others.
    const KeySlot header { .kind = SlotKind::Recovery, .cost = cost, .salt = randomBytes(SaltSize) };
    file.keySlots.removeIf([](const KeySlot &slot) { return slot.kind == SlotKind::Recovery; });
    file.keySlots << makeSlot(file, header, key, keys, Roles(Role::Administrator) | Role::Advisor);
    return { QFileInfo(dossierPath).fileName(), now, recoveryGroups(key),
        sheetSlotBytes(file, file.keySlots.constLast()) };
}

SheetWords sheetWords(const RecoverySheet &sheet)
{
    const bool whole = !sheet.groups.isEmpty();
    SheetWords words { .title
        = whole ? Texts::tr("Waarborg recovery sheet") : Texts::tr("Page for the recovery sheet") };
    words.facts = { Texts::tr("Dossier: %1").arg(sheet.dossierFile),
        Texts::tr("Made: %1").arg(QLocale().toString(sheet.created.date(), QLocale::LongFormat)) };
    words.warning = whole
        ? Texts::tr(
              "Who holds this sheet can open the dossier and read all answers in it. Print it, keep it in a safe, "
              "and remove this file.")
        : Texts::tr("The dossier's key was replaced. Keep this page with the recovery sheet, whose recovery key stays "
                    "the same: the slot below takes the place of the one on the sheet. Alone it opens nothing.");
    words.keyTitle = whole ? Texts::tr("Recovery key") : QString();
    for (qsizetype i = 0; i < sheet.groups.size(); ++i)
        words.groupLines << u"%1  %2"_s.arg(i + 1, 2).arg(sheet.groups[i]);
    words.slotTitle = Texts::tr("Recovery slot, needed when the key file is lost");
    const QString slot = QString::fromLatin1(sheet.slot.toBase64());
    for (qsizetype at = 0; at < slot.size(); at += LineLength)
        words.slotLines << slot.mid(at, LineLength);
    return words;
}

void wipeGroups(SheetWords &words) { wipeAll(words.groupLines); }

QString recoverySheetText(const RecoverySheet &sheet)
{
    SheetWords words = sheetWords(sheet);
    QStringList lines { words.title, QString() };
    lines << words.facts << QString() << words.warning << QString();
    if (!words.groupLines.isEmpty())
        lines << words.keyTitle << "    "_L1 + words.groupLines.join("\n    "_L1) << QString();
    lines << words.slotTitle << "    "_L1 + words.slotLines.join("\n    "_L1) << QString();
    wipeGroups(words);
    QString text = lines.join(u'\n');
    wipeAll(lines);
    return text;
}

QByteArray recoverySheetCode(const RecoverySheet &sheet)
{
    return sheet.groups.join(u' ').toLatin1() + '\n' + sheet.slot.toBase64();
}

bool confirmsSheet(const RecoverySheet &sheet, const QList<int> &places, const QStringList &typed)
{
    if (places.size() != typed.size() || places.isEmpty())
        return false;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QString printed = sheet.groups.value(places[i]);
        if (printed.isEmpty() || foldedGroup(typed[i]) != printed)
            return false;
    }
    return true;
}

ReadSheet readRecoverySheet(const SecretBytes &typed)
{
    if (typed.view().size() > LongestText)
        return {};
    QString text = QString::fromUtf8(typed.view());
    static const QRegularExpression between(u"[\\s-]+"_s);
    QStringList words = text.split(between, Qt::SkipEmptyParts);
    wipe(text);
    ReadSheet read { groupsIn(words), {} };
    if (!recoveryKeyFromGroups(read.groups)) {
        QStringList numbered = numberedGroupsIn(words);
        if (recoveryKeyFromGroups(numbered))
            read.groups.swap(numbered);
        wipeAll(numbered);
    }
    int tried = 0;
    for (qsizetype at = 0; at < words.size() && tried < MostSheetSlots; ++at) {
        if (!words[at].startsWith("eyJ"_L1)) // base 64 of {"
            continue;
        ++tried;
        if (const auto slot = slotAt(words, at))
            read.keySlots << *slot;
    }
    wipeAll(words);
    return read;
}

} // namespace waarborg::access
