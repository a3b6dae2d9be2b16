// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <zip.h>

namespace waarborg::sheets {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

std::string folded(std::string_view name)
{
    std::string result(name);
    for (char &character : result) {
        if (character == '\\')
            character = '/';
        else if (character >= 'A' && character <= 'Z')
            character = static_cast<char>(character - 'A' + 'a');
    }
    return result;
}

Failure damaged(const QString &path, const QString &what) { return fail(ErrorCode::SheetDamaged, path, what); }

Failure tooManyEntries(const QString &path)
{
    return fail(ErrorCode::SheetTooLarge, path,
        Texts::tr("it is an archive of more than %1 files").arg(ZipArchive::MostEntries));
}

// What stands behind the archive's directory, for each place where it could stand: libzip allocates for all entries
// that the directory names before anyone can count them.
Result<void> checkDirectoryEnd(QByteArrayView tail, const QString &path)
{
    constexpr qsizetype length = 22;
    const QByteArrayView mark("PK\x05\x06", 4);
    const QByteArrayView mark64("PK\x06\x06", 4);
    qsizetype found = 0;
    for (qsizetype at = tail.indexOf(mark); at >= 0; at = tail.indexOf(mark, at + 1)) {
        if (at + length > tail.size())
            continue;
        ++found;
        const auto disk = qFromLittleEndian<quint16>(tail.data() + at + 4);
        const auto entries = qFromLittleEndian<quint16>(tail.data() + at + 10);
        if (disk != 0 && disk != 0xFFFF)
            return damaged(path, Texts::tr("it is one piece of an archive in several files"));
        if (entries > ZipArchive::MostEntries && entries != 0xFFFF)
            return tooManyEntries(path);
        if (entries == 0xFFFF && tail.first(at).indexOf(mark64) < 0)
            return tooManyEntries(path);
    }
    for (qsizetype at = tail.indexOf(mark64); at >= 0 && at + 56 <= tail.size(); at = tail.indexOf(mark64, at + 1)) {
        if (qFromLittleEndian<quint64>(tail.data() + at + 32) > ZipArchive::MostEntries)
            return tooManyEntries(path);
    }
    return found > 0 ? Result<void>() : damaged(path, Texts::tr("its end is missing"));
}

constexpr qint64 longestTail = 64 * 1024 + 22 + 20 + 56;

class ZipPart final : public PartStream
{
public:
    ZipPart(zip_file_t *file, quint64 size, const QString &path)
        : m_file(file)
        , m_left(size)
        , m_path(path)
    {
    }
    ~ZipPart() override { zip_fclose(m_file); }
    Q_DISABLE_COPY_MOVE(ZipPart)

    Result<std::size_t> read(std::span<char> buffer) override
    {
        const zip_int64_t length = zip_fread(m_file, buffer.data(), buffer.size());
        if (length < 0)
            return damaged(m_path, Texts::tr("a part of it cannot be unpacked"));
        if (static_cast<quint64>(length) > m_left)
            return damaged(m_path, Texts::tr("a part of it holds more than it says"));
        m_left -= static_cast<quint64>(length);
        if (length == 0 && m_left > 0)
            return damaged(m_path, Texts::tr("a part of it ends too early"));
        return static_cast<std::size_t>(length);
    }

private:
    zip_file_t *m_file;
    quint64 m_left;
    QString m_path;
};

} // namespace

ZipArchive::ZipArchive(zip *archive, const QString &path)
    : m_path(path)
    , m_archive(archive)
{
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<quint64>(i);
        const char *name = zip_get_name(archive, index, ZIP_FL_ENC_RAW);
        if (!name)
            continue;
        const auto [at, isNew] = m_entries.try_emplace(folded(name), Entry { .index = index });
        at->second.twice = !isNew;
    }
}

ZipArchive::~ZipArchive() { zip_discard(m_archive); }

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotReadable, path, file.errorString());
    if (file.size() > LargestFile)
        return fail(
            ErrorCode::SheetTooLarge, path, Texts::tr("it is larger than %1 MiB").arg(LargestFile / 1024 / 1024));
    file.seek(std::max<qint64>(0, file.size() - longestTail));
    WAARBORG_TRY(checkDirectoryEnd(file.readAll(), path));
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (!archive)
        return damaged(path, Texts::tr("it is no whole archive"));
    return std::unique_ptr<ZipArchive>(new ZipArchive(archive, path));
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::ofBytes(QByteArrayView bytes, const QString &path)
{
    WAARBORG_TRY(checkDirectoryEnd(bytes.last(std::min<qsizetype>(bytes.size(), longestTail)), path));
    zip_source_t *source = zip_source_buffer_create(bytes.data(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr;
    if (!archive) {
        zip_source_free(source);
        return damaged(path, Texts::tr("it is no whole archive"));
    }
    return std::unique_ptr<ZipArchive>(new ZipArchive(archive, path));
}

bool ZipArchive::has(std::string_view name) const { return m_entries.contains(folded(name)); }

qint64 ZipArchive::size(std::string_view name) const
{
    zip_stat_t stat;
    const auto found = m_entries.find(folded(name));
    if (found == m_entries.end() || zip_stat_index(m_archive, found->second.index, 0, &stat) != 0)
        return 0;
    return static_cast<qint64>(stat.size);
}

Result<std::unique_ptr<PartStream>> ZipArchive::open(std::string_view name)
{
    const QString shown = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    const auto found = m_entries.find(folded(name));
    if (found == m_entries.end())
        return damaged(m_path, Texts::tr("its part %1 is missing").arg(shown));
    if (found->second.twice)
        return damaged(m_path, Texts::tr("its part %1 is there twice").arg(shown));
    zip_stat_t stat;
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(m_archive, found->second.index, 0, &stat) != 0 || (stat.valid & needed) != needed)
        return damaged(m_path, Texts::tr("its part %1 has no size").arg(shown));
    if (stat.encryption_method != ZIP_EM_NONE)
        return fail(ErrorCode::UnknownFormat, m_path,
            Texts::tr("a workbook without a password: save it without one and try again"));
    const bool bomb = stat.size > RatioFrom && stat.size / LargestRatio > stat.comp_size;
    if (stat.size > LargestPart || bomb)
        return fail(ErrorCode::SheetTooLarge, m_path,
            Texts::tr("its part %1 says that it unpacks to %2 MiB").arg(shown).arg(stat.size / 1024 / 1024));
    zip_file_t *file = zip_fopen_index(m_archive, found->second.index, 0);
    if (!file)
        return damaged(m_path, Texts::tr("its part %1 cannot be unpacked").arg(shown));
    return std::make_unique<ZipPart>(file, stat.size, m_path);
}

} // namespace waarborg::sheets
