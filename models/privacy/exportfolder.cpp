// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/exportfolder.h"

#include "models/access/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>

#include <sys/stat.h>

namespace waarborg::privacy {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ExportFolder)
};

Result<QByteArray> sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorCode::FileNotReadable, path, file.errorString());
    return hash.result().toHex();
}

Result<void> makePrivateFolder(const QString &path)
{
    const bool made = ::mkdir(QFile::encodeName(path).constData(), 0700) == 0;
    if (!made && errno == EEXIST)
        return fail(ErrorCode::FileExists, path);
    if (!made)
        return fail(ErrorCode::FileNotWritable, path, qt_error_string());
    return {};
}

} // namespace

ExportFolder::ExportFolder(const QString &path)
    : m_path(path)
    , m_part(path + ".part"_L1)
{
}

ExportFolder::ExportFolder(ExportFolder &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_part(std::exchange(other.m_part, {}))
    , m_lines(std::move(other.m_lines))
{
}

ExportFolder::~ExportFolder()
{
    if (!m_part.isEmpty())
        QDir(m_part).removeRecursively();
}

Result<ExportFolder> ExportFolder::create(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    if (QFileInfo::exists(clean))
        return fail(ErrorCode::FileExists, clean);
    WAARBORG_TRY(makePrivateFolder(clean + ".part"_L1));
    return ExportFolder(clean);
}

Result<QString> ExportFolder::place(const QString &name, const QString &what)
{
    const QString path = m_part + u'/' + name;
    QString folder = m_part;
    for (const QString &step : name.section(u'/', 0, -2).split(u'/', Qt::SkipEmptyParts)) {
        folder += u'/' + step;
        if (!QFileInfo::exists(folder))
            WAARBORG_TRY(makePrivateFolder(folder));
    }
    m_lines << std::pair(name, what);
    return path;
}

Result<void> ExportFolder::add(const QString &name, const QByteArray &bytes, const QString &what)
{
    WAARBORG_LET(path, place(name, what));
    return access::writePrivateFile(path, bytes);
}

Result<void> ExportFolder::add(const QString &name, const QJsonDocument &json, const QString &what)
{
    return add(name, json.toJson(), what);
}

Result<std::unique_ptr<sheets::CsvWriter>> ExportFolder::addTable(const QString &name, const QString &what)
{
    WAARBORG_LET(path, place(name, what));
    return sheets::CsvWriter::create(path);
}

Result<QString> ExportFolder::seal(const QString &words)
{
    QString readme = words + "\n\n"_L1;
    for (const auto &[name, what] : m_lines)
        readme += u"%1\n    %2\n"_s.arg(name, what);
    readme += u"%1\n    %2\n"_s.arg(
        SumsFile, Texts::tr("checksums of all files; check them with: sha256sum -c %1").arg(SumsFile));
    WAARBORG_TRY(add(u"README.txt"_s, readme.toUtf8(), {}));
    QByteArray sums;
    for (const auto &[name, what] : m_lines) {
        const QString path = m_part + u'/' + name;
        if (!QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return fail(ErrorCode::FileNotWritable, path, qt_error_string());
        WAARBORG_LET(hash, sha256Of(path));
        sums += hash + "  " + name.toUtf8() + '\n';
    }
    WAARBORG_TRY(access::writePrivateFile(m_part + u'/' + SumsFile, sums));
    return QString::fromLatin1(QCryptographicHash::hash(sums, QCryptographicHash::Sha256).toHex());
}

Result<void> ExportFolder::publish()
{
    WAARBORG_TRY(access::renameNew(m_part, m_path));
    m_part.clear();
    return {};
}

void ExportFolder::withdraw()
{
    QDir(m_part.isEmpty() ? m_path : m_part).removeRecursively();
    m_part.clear();
}

Result<QString> checkSums(const QString &folder)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    QFile file(path + u'/' + SumsFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotReadable, file.fileName(), file.errorString());
    const QByteArray sums = file.readAll();
    const auto wrong
        = [&](const QString &what) { return fail(ErrorCode::UnknownFormat, what, Texts::tr("as it was exported")); };
    QStringList listed { SumsFile };
    for (const QByteArray &line : sums.split('\n')) {
        if (line.isEmpty())
            continue;
        const QString name = QString::fromUtf8(line.mid(66));
        const QString each = path + u'/' + name;
        if (name.isEmpty() || name.startsWith(u'/') || name.split(u'/').contains(".."_L1))
            return wrong(file.fileName());
        WAARBORG_LET(hash, sha256Of(each));
        if (hash != line.left(64))
            return wrong(each);
        listed << name;
    }
    QDirIterator it(path, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString each = it.next();
        if (!listed.contains(QDir(path).relativeFilePath(each)))
            return wrong(each);
    }
    return QString::fromLatin1(QCryptographicHash::hash(sums, QCryptographicHash::Sha256).toHex());
}

} // namespace waarborg::privacy
