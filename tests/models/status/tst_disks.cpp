// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/status/disks.h"
#include "tests/common/testcase.h"
#include "tests/models/status/playedroot.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::status;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Luks = "CRYPT-LUKS2-0123456789abcdef-home";

} // namespace

class DisksTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theNearestMountIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("point");
        QTest::newRow("below the only one") << u"/etc/hosts"_s << u"/"_s;
        QTest::newRow("the longest of two") << u"/home"_s + u"/an/acme.waarborg"_s << u"/home"_s;
        QTest::newRow("the mount point itself") << u"/home"_s << u"/home"_s;
        QTest::newRow("a name that only begins alike") << u"/homework/acme.waarborg"_s << u"/"_s;
        QTest::newRow("a blank in its name") << u"/media/my stick/acme.waarborg"_s << u"/media/my stick"_s;
    }

    void theNearestMountIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, point);
        const test::PlayedRoot root;
        root.mounts({ "21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw",
            "22 21 8:2 / /home rw,relatime shared:2 master:3 - ext4 /dev/sda2 rw", "a line that is none",
            "23 21 8:17 / /media/my\\040stick rw - vfat /dev/sdb1 rw" });
        const auto mount = mountOf(path, root.path());
        QVERIFY(mount);
        QCOMPARE(mount->point, point);
    }

    void theLaterOfTwoOnOnePlaceHidesTheOther()
    {
        const test::PlayedRoot root;
        root.mounts({ "21 1 8:1 / /data rw - ext4 /dev/sda1 rw", "22 1 0:44 / /data rw - nfs4 server:/data rw" });
        QCOMPARE(mountOf(u"/data/acme.waarborg"_s, root.path())->fileSystem, u"nfs4"_s);
    }

    void withoutMountsNothingIsKnown() { QVERIFY(!mountOf(u"/data"_s, test::PlayedRoot().path())); }

    void encryptionIsSeenThroughItsLayers_data()
    {
        QTest::addColumn<QByteArray>("top");
        QTest::addColumn<QByteArray>("below");
        QTest::addColumn<int>("encryption");
        const QByteArray lvm("LVM-0123456789abcdef");
        QTest::newRow("LUKS on a partition") << QByteArray(Luks) << QByteArray() << int(Encryption::Yes);
        QTest::newRow("a volume on LUKS") << lvm << QByteArray(Luks) << int(Encryption::Yes);
        QTest::newRow("a volume on a plain partition") << lvm << QByteArray() << int(Encryption::No);
        QTest::newRow("check sums only") << QByteArray("CRYPT-VERITY-0123456789abcdef-usr") << QByteArray()
                                         << int(Encryption::No);
        QTest::newRow("check sums on LUKS")
            << QByteArray("CRYPT-INTEGRITY-0123456789abcdef") << QByteArray(Luks) << int(Encryption::Yes);
    }

    void encryptionIsSeenThroughItsLayers()
    {
        QFETCH(QByteArray, top);
        QFETCH(QByteArray, below);
        QFETCH(int, encryption);
        const test::PlayedRoot root;
        root.device(u"sda2"_s, u"8:2"_s, {}, {});
        root.device(u"dm-0"_s, u"253:0"_s, below, { u"sda2"_s });
        root.device(u"dm-1"_s, u"253:1"_s, top, { u"dm-0"_s });
        const Mount mount { u"/home"_s, u"ext4"_s, u"/dev/mapper/home"_s, u"253:1"_s };
        QCOMPARE(int(encryptionOf(mount, root.path())), encryption);
    }

    void aPlainPartitionIsNotEncrypted()
    {
        const test::PlayedRoot root;
        root.device(u"sda1"_s, u"8:1"_s, {}, {});
        QCOMPARE(encryptionOf({ u"/"_s, u"ext4"_s, u"/dev/sda1"_s, u"8:1"_s }, root.path()), Encryption::No);
    }

    // A volume over two disks, of which one is open.
    void onePlainDiskOfTwoIsEnough()
    {
        const test::PlayedRoot root;
        root.device(u"sdb1"_s, u"8:17"_s, {}, {});
        root.device(u"dm-0"_s, u"253:0"_s, Luks, {});
        root.device(u"dm-1"_s, u"253:1"_s, "LVM-0123456789abcdef", { u"dm-0"_s, u"sdb1"_s });
        QCOMPARE(encryptionOf({ u"/"_s, u"ext4"_s, u"/dev/dm-1"_s, u"253:1"_s }, root.path()), Encryption::No);
    }

    void aFileSystemWithANumberOfItsOwnIsSeenThroughItsSource()
    {
        const test::PlayedRoot root;
        root.device(u"dm-0"_s, u"253:0"_s, Luks, {});
        root.link(u"/dev/mapper/root"_s, u"../dm-0"_s);
        QCOMPARE(encryptionOf({ u"/"_s, u"btrfs"_s, u"/dev/mapper/root"_s, u"0:30"_s }, root.path()), Encryption::Yes);
    }

    void whatCannotBeSeenIsUnknown_data()
    {
        QTest::addColumn<QString>("fileSystem");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("device");
        QTest::newRow("a network") << u"nfs4"_s << u"server:/data"_s << u"0:44"_s;
        QTest::newRow("memory") << u"tmpfs"_s << u"tmpfs"_s << u"0:30"_s;
        QTest::newRow("a pool") << u"zfs"_s << u"tank/data"_s << u"0:31"_s;
        QTest::newRow("a file on another disk") << u"ext4"_s << u"/dev/loop0"_s << u"7:0"_s;
        QTest::newRow("a device that /sys does not know") << u"ext4"_s << u"/dev/sdz1"_s << u"8:401"_s;
        QTest::newRow("a source that leads out of /dev") << u"btrfs"_s << u"/../../etc"_s << u"0:30"_s;
    }

    void whatCannotBeSeenIsUnknown()
    {
        QFETCH(QString, fileSystem);
        QFETCH(QString, source);
        QFETCH(QString, device);
        const test::PlayedRoot root;
        root.device(u"loop0"_s, u"7:0"_s, {}, {});
        root.put(u"/sys/devices/virtual/block/loop0/loop/backing_file"_s, "/data/image\n");
        QCOMPARE(encryptionOf({ u"/data"_s, fileSystem, source, device }, root.path()), Encryption::Unknown);
    }

    // Devices that stand on each other would be walked for ever.
    void aCircleEnds()
    {
        const test::PlayedRoot root;
        root.device(u"dm-0"_s, u"253:0"_s, "LVM-a", { u"dm-1"_s });
        root.device(u"dm-1"_s, u"253:1"_s, "LVM-b", { u"dm-0"_s });
        QCOMPARE(encryptionOf({ u"/"_s, u"ext4"_s, u"/dev/dm-0"_s, u"253:0"_s }, root.path()), Encryption::Unknown);
    }

    void swapIsAsGoodAsItsWorst_data()
    {
        QTest::addColumn<QByteArray>("swaps");
        QTest::addColumn<int>("encryption"); // -1: there is none
        const QByteArray head("Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n");
        QTest::newRow("none") << head << -1;
        QTest::newRow("in memory") << head + "/dev/zram0 partition 8388604 0 100\n" << int(Encryption::Yes);
        QTest::newRow("an encrypted partition") << head + "/dev/dm-0 partition 8388604\t0 -2\n" << int(Encryption::Yes);
        QTest::newRow("a plain partition") << head + "/dev/sda3 partition 8388604 0 -2\n" << int(Encryption::No);
        QTest::newRow("both") << head + "/dev/dm-0 partition 1 0 -2\n/dev/sda3 partition 1 0 -3\n"
                              << int(Encryption::No);
        QTest::newRow("a file on an encrypted disk") << head + "/swap\\040file file 2097148 0 -2\n"
                                                     << int(Encryption::Yes);
        QTest::newRow("a partition that /sys does not know") << head + "/dev/sdz9 partition 1 0 -2\n"
                                                             << int(Encryption::Unknown);
    }

    void swapIsAsGoodAsItsWorst()
    {
        QFETCH(QByteArray, swaps);
        QFETCH(int, encryption);
        const test::PlayedRoot root;
        root.device(u"dm-0"_s, u"253:0"_s, Luks, {});
        root.device(u"sda3"_s, u"8:3"_s, {}, {});
        root.mounts({ "21 1 253:0 / / rw - ext4 /dev/dm-0 rw" });
        root.put(u"/proc/swaps"_s, swaps);
        const auto found = swapEncryption(root.path());
        QCOMPARE(found ? int(*found) : -1, encryption);
    }

    // This machine's own /proc and /sys are read the same way.
    void theRealRootIsRead()
    {
        const auto mount = mountOf(u"/proc/self"_s, {});
        QVERIFY(mount);
        QCOMPARE(mount->fileSystem, u"proc"_s);
    }
};

WAARBORG_TEST(DisksTest)
#include "tst_disks.moc"
