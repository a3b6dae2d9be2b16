// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/writerlock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStorageInfo>
#include <QSysInfo>

#include <array>
#include <cerrno>
#include <map>
#include <mutex>
#include <thread>

#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waarborg::access {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WriterLock)
};

constexpr qint64 LongestText = 4096;
constexpr qsizetype LongestName = 64;
constexpr off_t WriterByte = 0;
constexpr off_t DoorByte = 1;

// Closes what it opened; with that its lock goes.
class LockFile
{
public:
    explicit LockFile(const QString &dossierPath)
        : m_handle(::open(QFile::encodeName(lockFilePath(dossierPath)).constData(),
              O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600))
    {
    }
    ~LockFile()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(LockFile)

    [[nodiscard]] int handle() const { return m_handle; }
    [[nodiscard]] int release() { return std::exchange(m_handle, -1); }

private:
    int m_handle;
};

// False with errno set: EAGAIN where somebody else has it.
bool lockByte(int handle, off_t place)
{
    struct flock wanted {};
    wanted.l_type = F_WRLCK;
    wanted.l_whence = SEEK_SET;
    wanted.l_start = place;
    wanted.l_len = 1;
    return ::fcntl(handle, F_OFD_SETLK, &wanted) == 0;
}

QByteArray readText(int handle)
{
    QByteArray text(LongestText, '\0');
    const ssize_t size = ::pread(handle, text.data(), std::size_t(text.size()), 0);
    return size < 0 ? QByteArray() : text.first(size);
}

// The lock decides: where the text can't be written (a full disk), its holder stays unnamed.
void writeText(int handle, const QByteArray &text)
{
    [[maybe_unused]] const bool written = ::pwrite(handle, text.constData(), std::size_t(text.size()), 0) == text.size()
        && ::ftruncate(handle, text.size()) == 0 && ::fsync(handle) == 0;
}

QString shown(const QString &name)
{
    QString kept;
    for (const QChar &each : name) {
        if (each.isPrint() && each.category() != QChar::Other_Format && kept.size() < LongestName)
            kept += each;
    }
    return kept;
}

std::optional<LockHolder> holderIn(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    LockHolder holder { shown(json.value("host"_L1).toString()), shown(json.value("machine"_L1).toString()),
        shown(json.value("user"_L1).toString()), json.value("pid"_L1).toInteger(),
        QDateTime::fromString(json.value("since"_L1).toString(), Qt::ISODate) };
    if (holder.host.isEmpty())
        return std::nullopt;
    return holder;
}

QByteArray textOf(const LockHolder &holder)
{
    const QJsonObject json { { u"format"_s, u"waarborg-lock"_s }, { u"host"_s, holder.host },
        { u"machine"_s, holder.machine }, { u"user"_s, holder.user }, { u"pid"_s, holder.pid },
        { u"since"_s, holder.since.toUTC().toString(Qt::ISODate) } };
    return QJsonDocument(json).toJson();
}

// The machine's number itself is not for everybody to read.
QString machineMark()
{
    const QByteArray number = QSysInfo::machineUniqueId();
    if (number.isEmpty())
        return {};
    return QString::fromLatin1(
        QCryptographicHash::hash("waarborg-lock " + number, QCryptographicHash::Sha256).first(8).toHex());
}

LockHolder thisProcess(const QDateTime &now)
{
    const passwd *entry = ::getpwuid(::geteuid());
    return { shown(QSysInfo::machineHostName()), machineMark(),
        entry ? shown(QFile::decodeName(entry->pw_name)) : QString::number(::geteuid()),
        QCoreApplication::applicationPid(), now };
}

bool isHere(const LockHolder &holder)
{
    const LockHolder here = thisProcess({});
    const bool sameMachine = holder.machine.isEmpty() || here.machine.isEmpty() || holder.machine == here.machine;
    return sameMachine && holder.host.compare(here.host, Qt::CaseInsensitive) == 0;
}

QString timeText(const QDateTime &time)
{
    if (!time.isValid())
        return Texts::tr("an unknown time");
    const QDateTime local = time.toLocalTime();
    return QLocale().toString(local.date(), u"dd-MM-yyyy "_s) + QLocale().toString(local.time(), QLocale::ShortFormat);
}

Failure named(ErrorCode code, const QString &dossierPath, const std::optional<LockHolder> &holder)
{
    const QString file = QFileInfo(dossierPath).fileName();
    if (!holder)
        return fail(code, file, Texts::tr("somebody"), Texts::tr("another computer or program"), timeText({}));
    return fail(code, file, holder->user, holder->host, timeText(holder->since));
}

using FileId = std::pair<dev_t, ino_t>;

FileId idOf(const struct stat &status) { return { status.st_dev, status.st_ino }; }

// Whether the name still leads to the file that was opened: it may have been removed before it was locked.
bool stillNamed(const QString &dossierPath, const FileId &id)
{
    struct stat status {};
    return ::lstat(QFile::encodeName(lockFilePath(dossierPath)).constData(), &status) == 0 && idOf(status) == id;
}

} // namespace

// The process's one handle on a lock file. An open-file-description lock shuts out a second handle of the same process
// as well, so what its sessions share must be found process-wide.
struct WriterLock::Held {
    struct Table {
        std::mutex mutex;
        std::map<FileId, std::shared_ptr<Held>> locks;
    };
    static Table &table()
    {
        static Table all;
        return all;
    }

    FileId id;
    int handle = -1;
    int users = 0;
    QByteArray textAfter; // what the file says when the lock is gone
    std::optional<LockHolder> takenFrom;
};

QString lockFilePath(const QString &dossierPath) { return dossierPath + ".lock"_L1; }

std::optional<LockHolder> lockHolder(const QString &dossierPath)
{
    QFile file(lockFilePath(dossierPath));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return holderIn(file.read(LongestText));
}

Result<std::shared_ptr<const WriterLock>> WriterLock::take(
    const QString &dossierPath, const Clock &clock, OtherHost otherHost)
{
    Held::Table &table = Held::table();
    const std::scoped_lock guard(table.mutex);
    const QString name = QFileInfo(dossierPath).fileName();
    for (int attempt = 0; attempt < 10; ++attempt) {
        LockFile file(dossierPath);
        struct stat status {};
        if (file.handle() < 0 || ::fstat(file.handle(), &status) != 0)
            return fail(ErrorCode::NotForWriting, name, qt_error_string());
        if (!S_ISREG(status.st_mode))
            return fail(ErrorCode::NotForWriting, name, Texts::tr("its lock is no file"));
        if (const auto known = table.locks.find(idOf(status)); known != table.locks.end())
            return std::shared_ptr<const WriterLock>(new WriterLock(known->second));
        if (!lockByte(file.handle(), WriterByte)) {
            if (errno != EAGAIN && errno != EACCES)
                return fail(ErrorCode::NotForWriting, name, qt_error_string());
            return named(ErrorCode::DossierInUse, dossierPath, holderIn(readText(file.handle())));
        }
        if (!stillNamed(dossierPath, idOf(status)))
            continue;
        const QByteArray text = readText(file.handle());
        auto before = holderIn(text);
        if (before && isHere(*before))
            before.reset(); // of a process that ended without a farewell
        if (before && otherHost == OtherHost::Ask)
            return named(ErrorCode::LockOfOtherHost, dossierPath, before);
        writeText(file.handle(), textOf(thisProcess(clock.nowUtc())));
        const auto held
            = std::make_shared<Held>(Held { idOf(status), file.release(), 0, before ? text : QByteArray(), before });
        table.locks.emplace(held->id, held);
        return std::shared_ptr<const WriterLock>(new WriterLock(held));
    }
    return fail(ErrorCode::NotForWriting, name, Texts::tr("its lock is removed again and again"));
}

// Called with the table's mutex held.
WriterLock::WriterLock(std::shared_ptr<Held> held)
    : m_held(std::move(held))
{
    ++m_held->users;
}

WriterLock::~WriterLock()
{
    Held::Table &table = Held::table();
    const std::scoped_lock guard(table.mutex);
    if (--m_held->users > 0)
        return;
    writeText(m_held->handle, m_held->textAfter);
    ::close(m_held->handle);
    table.locks.erase(m_held->id);
}

std::optional<LockHolder> WriterLock::takenFrom() const
{
    const std::scoped_lock guard(Held::table().mutex);
    return m_held->takenFrom;
}

void WriterLock::settle() const
{
    const std::scoped_lock guard(Held::table().mutex);
    m_held->takenFrom.reset();
    m_held->textAfter.clear();
}

DoorGuard::DoorGuard(const QString &dossierPath)
{
    LockFile file(dossierPath);
    for (int i = 0; i < 100 && file.handle() >= 0; ++i) {
        if (lockByte(file.handle(), DoorByte)) {
            m_handle = file.release();
            return;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

DoorGuard::~DoorGuard()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

QString networkFileSystem(const QString &path)
{
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    return isNetworkFileSystem(type) ? QString::fromLatin1(type) : QString();
}

bool isNetworkFileSystem(QByteArrayView type)
{
    static constexpr std::array types { "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "davfs", "vboxsf",
        "vmhgfs", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.s3fs", "fuse.glusterfs", "fuse.cephfs",
        "fuse.vmhgfs-fuse" };
    return std::ranges::any_of(types, [type](const char *each) { return type == each; });
}

} // namespace waarborg::access
