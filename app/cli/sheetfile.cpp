// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sheetfile.h"

#include "models/access/files.h"
#include "models/reports/recoverysheetpdf.h"

#include <QCoreApplication>
#include <QFile>

namespace waarborg::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qint64 LargestSheet = 64 << 10;

} // namespace

Result<void> writeSheetFile(const QString &path, const access::RecoverySheet &sheet)
{
    QByteArray bytes;
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        WAARBORG_LET(pdf, reports::recoverySheetPdf(sheet));
        bytes = std::move(pdf);
    } else {
        QString text = access::recoverySheetText(sheet);
        bytes = text.toUtf8();
        wipe(text);
    }
    auto written = access::writePrivateFile(path, bytes);
    wipe(bytes);
    return written;
}

Result<SecretBytes> readSheetFiles(const QStringList &paths)
{
    QByteArray all;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(ErrorCode::FileNotReadable, path, file.errorString());
        QByteArray bytes = file.read(LargestSheet + 1);
        const bool isPdf = bytes.startsWith("%PDF");
        const bool fits = all.size() + bytes.size() < LargestSheet;
        if (fits)
            all += bytes + '\n';
        wipe(bytes);
        if (isPdf)
            return fail(ErrorCode::UnknownFormat, path,
                Texts::tr("text: save what the sheet's QR code holds, or type the groups"));
        if (!fits)
            return fail(ErrorCode::FileTooLarge, path, QStringLiteral("64 KiB"));
    }
    SecretBytes text = SecretBytes::copyOf(all);
    wipe(all);
    return text;
}

} // namespace waarborg::cli
