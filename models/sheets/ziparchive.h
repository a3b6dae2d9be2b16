// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/partsource.h"

#include <map>
#include <string>

struct zip;

namespace waarborg::sheets {

// A ZIP file whose parts are read as streams. Refuses before inflating: a part or archive that says it is too large,
// one that is compressed as no list is, a part that needs a password, a name that two parts have, an archive of several
// disks. A part that holds more than it says ends with an error where it does. Writes nothing anywhere. One thread.
class ZipArchive final : public PartSource
{
public:
    static constexpr qint64 LargestFile = 256LL * 1024 * 1024;
    static constexpr quint64 LargestPart = 512ULL * 1024 * 1024;
    static constexpr quint64 MostEntries = 4096;
    // Deflate reaches 1032:1. The most repetitive of real sheets stay below 100:1.
    static constexpr quint64 LargestRatio = 200;
    static constexpr quint64 RatioFrom = 16ULL * 1024 * 1024;

    // Errors: FileNotReadable, SheetDamaged, SheetTooLarge.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(const QString &path);
    // The same of an archive in memory, which lives as long as this.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> ofBytes(QByteArrayView bytes, const QString &path);
    ~ZipArchive() override;
    Q_DISABLE_COPY_MOVE(ZipArchive)

    [[nodiscard]] bool has(std::string_view name) const override;
    [[nodiscard]] Result<std::unique_ptr<PartStream>> open(std::string_view name) override;
    [[nodiscard]] qint64 size(std::string_view name) const override;
    [[nodiscard]] QString path() const override { return m_path; }

private:
    struct Entry {
        quint64 index = 0;
        bool twice = false;
    };

    ZipArchive(zip *archive, const QString &path);

    QString m_path;
    zip *m_archive;
    std::map<std::string, Entry, std::less<>> m_entries;
};

} // namespace waarborg::sheets
