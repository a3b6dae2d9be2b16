// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers/envelopefile.h"

#include "models/foundation/parallel.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace waarborg::answers {

namespace {

using namespace Qt::StringLiterals;

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileNotReadable, path, file.errorString());
    // Qt makes room for all that is asked for: a megabyte a file costs more than reading it.
    const qint64 most = sealing::LargestEnvelope + 2;
    const QByteArray bytes = file.read(file.isSequential() ? most : std::min(most, file.size() + 1));
    if (bytes.size() > sealing::LargestEnvelope + 1)
        return fail(ErrorCode::FileTooLarge, path, u"1 MiB"_s);
    return bytes;
}

constexpr qsizetype MostFilesAtOnce = 500;
constexpr qint64 MostBytesAtOnce = 16 * sealing::LargestEnvelope;

qsizetype countAtOnce(const QStringList &files, qsizetype first)
{
    const qsizetype most = std::min(files.size() - first, MostFilesAtOnce);
    qint64 bytes = 0;
    for (qsizetype count = 0; count < most; ++count) {
        bytes += std::min<qint64>(QFileInfo(files[first + count]).size(), sealing::LargestEnvelope);
        if (bytes > MostBytesAtOnce)
            return std::max<qsizetype>(count, 1);
    }
    return most;
}

EnvelopeFile readEnvelope(const QString &path)
{
    const auto bytes = readFile(path);
    if (bytes)
        return EnvelopeFile::fromBytes(path, *bytes);
    EnvelopeFile unread;
    unread.name = path;
    unread.error = bytes.error();
    return unread;
}

void open(EnvelopeFile &file)
{
    if (!file.reader || file.error || file.content)
        return;
    auto content = file.reader->read(*file.envelope);
    if (content)
        file.content = std::move(*content);
    else
        file.error = content.error();
    file.envelope.reset(); // as large as the bytes, and read
}

} // namespace

EnvelopeFile EnvelopeFile::fromBytes(const QString &name, const QByteArray &bytes)
{
    EnvelopeFile file;
    file.name = name;
    file.bytes = bytes.trimmed();
    file.sha256 = sealing::fingerprint(file.bytes);
    auto envelope = sealing::Envelope::parse(file.bytes);
    if (envelope)
        file.envelope = std::move(*envelope);
    else
        file.error = envelope.error();
    return file;
}

QStringList envelopeFiles(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        QStringList inside;
        QDirIterator it(path, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            inside << it.next();
        inside.sort();
        files << inside;
    }
    return files;
}

std::vector<EnvelopeFile> readEnvelopes(const QStringList &files, qsizetype first)
{
    std::vector<EnvelopeFile> envelopes(std::size_t(countAtOnce(files, first)));
    forEachInParallel(
        envelopes.size(), [&](std::size_t index) { envelopes[index] = readEnvelope(files[first + qsizetype(index)]); });
    return envelopes;
}

void openEnvelopes(std::vector<EnvelopeFile> &envelopes)
{
    forEachInParallel(envelopes.size(), [&](std::size_t index) { open(envelopes[index]); });
}

} // namespace waarborg::answers
