// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"
#include "models/sheets/csvwriter.h"

#include <QDir>
#include <QJsonDocument>

namespace waarborg::privacy {

// A folder of open files in the making: all is written under NAME.part (mode 0700, its files 0600) and gets its name
// when it is complete; what is not published is removed. File names are ASCII, with '/' for folders inside it.
class ExportFolder
{
public:
    // FileExists for the folder, and for what an interrupted export left; FileNotWritable.
    [[nodiscard]] static Result<ExportFolder> create(const QString &path);

    ExportFolder(ExportFolder &&other) noexcept;
    ExportFolder &operator=(ExportFolder &&) = delete;
    ~ExportFolder();

    // `what` is the file's line in README.txt.
    [[nodiscard]] Result<void> add(const QString &name, const QByteArray &bytes, const QString &what);
    [[nodiscard]] Result<void> add(const QString &name, const QJsonDocument &json, const QString &what);
    // Rows are written to it until its finish().
    [[nodiscard]] Result<std::unique_ptr<sheets::CsvWriter>> addTable(const QString &name, const QString &what);

    // Writes README.txt, which begins with `words`, and SHA256SUMS, as `sha256sum -c` checks it. That file's SHA-256 in
    // hexadecimal stands for the whole.
    [[nodiscard]] Result<QString> seal(const QString &words);
    // Gives the folder its name: FileExists when that was taken meanwhile.
    [[nodiscard]] Result<void> publish();

    // Removes it, published or not.
    void withdraw();

    [[nodiscard]] qsizetype files() const { return m_lines.size(); }

private:
    explicit ExportFolder(const QString &path);
    [[nodiscard]] Result<QString> place(const QString &name, const QString &what);

    QString m_path;
    QString m_part; // empty once it is published
    QList<std::pair<QString, QString>> m_lines; // name, what
};

inline constexpr auto SumsFile = QLatin1String("SHA256SUMS");

// The SHA-256 of a folder's SHA256SUMS when every file in it is as that says, none is missing and none besides.
// FileNotReadable; UnknownFormat otherwise.
[[nodiscard]] Result<QString> checkSums(const QString &path);

} // namespace waarborg::privacy
