// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/crypto.h"
#include "models/access/keychange.h"
#include "models/campaigns/formdefinition.h"
#include "models/campaigns/roundstore.h"
#include "models/storage/keying.h"
#include "tests/roles/fulldossier.h"

#include <QProcess>
#include <QTest>

using namespace waarborg;
using namespace waarborg::access;
using namespace Qt::StringLiterals;

namespace {

// Every cell of the dossier as `sqlcipher` shows it to somebody with the database's key; blobs as hex.
QByteArray dumped(const QString &path, const SecretBytes &databaseKey)
{
    QProcess sqlcipher;
    sqlcipher.start(u"sqlcipher"_s, { u"-readonly"_s, path });
    const SecretBytes key = storage::rawKeyText(databaseKey);
    sqlcipher.write(QByteArray("PRAGMA key = \"") + key.view().toByteArray() + "\";\n.dump\n.quit\n");
    sqlcipher.closeWriteChannel();
    if (!sqlcipher.waitForFinished(60000))
        qFatal("sqlcipher did not end");
    return sqlcipher.readAllStandardOutput();
}

// The blobs of a dump.
QByteArrayList blobsOf(const QByteArray &dump)
{
    QByteArrayList blobs;
    for (qsizetype at = dump.indexOf("X'"); at >= 0; at = dump.indexOf("X'", at + 2))
        blobs << QByteArray::fromHex(dump.mid(at + 2, dump.indexOf('\'', at + 2) - at - 2));
    return blobs;
}

bool opensAny(const QByteArrayList &blobs, const SecretBytes &key, const QByteArrayList &contexts)
{
    return std::ranges::any_of(blobs, [&](const QByteArray &blob) {
        return std::ranges::any_of(
            contexts, [&](const QByteArray &context) { return decrypt(key, blob, context).has_value(); });
    });
}

} // namespace

// What somebody with HR's role reads who opens the file with other tools and with every key that the account holds.
class SealedFromHrTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void withOtherToolsHrReadsPeopleAndNoAnswer()
    {
        test::FullDossier full;
        const QString code = test::must(campaigns::invitationCode(full.session(),
            test::must(campaigns::RoundStore(full.session().database()).invitations(full.round)).value(0).id));
        const Session hr = full.login(u"eva"_s, Role::Hr);
        QVERIFY(hr.keys().answers.isEmpty());
        const QByteArray dump = dumped(full.dossier().path(), deriveSubKey(hr.keys().dossier, SubKey::Database));
        QVERIFY(dump.contains("person0@x.example")); // control: the file opens
        const QByteArray codeBytes = QByteArray::fromBase64(code.toLatin1(), QByteArray::Base64UrlEncoding);
        for (const QByteArray &secret : { QByteArray(test::FullDossier::Comment), code.toLatin1(), codeBytes }) {
            QVERIFY(!dump.contains(secret));
            QVERIFY(!dump.toLower().contains(secret.toHex()));
        }
    }

    void noKeyOfHrOpensWhatIsSealedForAdvisors()
    {
        test::FullDossier full;
        const Session hr = full.login(u"eva"_s, Role::Hr);
        const QByteArrayList blobs
            = blobsOf(dumped(full.dossier().path(), deriveSubKey(hr.keys().dossier, SubKey::Database)));
        QVERIFY(blobs.size() > 10);
        QByteArrayList contexts { "round key", "invitation code" };
        for (const char *kind : { "answers of round ", "answer ", "round " }) {
            for (int id = 0; id < 20; ++id)
                contexts << kind + QByteArray::number(id);
        }
        const Session &an = full.session();
        QVERIFY(opensAny(blobs, an.keys().answers, contexts)); // control: the contexts are the program's
        QVERIFY(!opensAny(blobs, hr.keys().dossier, contexts));
        for (const SubKey purpose :
            { SubKey::Database, SubKey::KeyFileMac, SubKey::RowMac, SubKey::InvitationCodes, SubKey::Backup })
            QVERIFY(!opensAny(blobs, deriveSubKey(hr.keys().dossier, purpose), contexts));
    }

    void hrsSlotHoldsNoKeyToTheAnswers()
    {
        test::FullDossier full;
        const Session hr = full.login(u"eva"_s, Role::Hr);
        KeyFile file = test::must(verifiedKeyFile(hr));
        const KeySlot *slot = findSlot(file, u"eva"_s);
        QVERIFY(slot);
        QVERIFY(slot->sealedAnswersKey.isEmpty());
        QVERIFY(!findSlot(file, test::Dossier::loginName())->sealedAnswersKey.isEmpty()); // control
    }
};

WAARBORG_TEST(SealedFromHrTest)
#include "tst_sealed.moc"
