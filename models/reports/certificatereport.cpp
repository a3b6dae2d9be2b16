// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/certificatereport.h"

#include "models/foundation/files.h"
#include "models/reports/pdfwriter.h"

namespace waarborg::reports {

using namespace Qt::StringLiterals;

Result<QByteArray> certificatePdf(const privacy::Certificate &certificate)
{
    const QString text = privacy::certificateText(certificate);
    const QString title = text.section(u'\n', 0, 0);
    const QString html = u"<html><body><h2>%1</h2><p style=\"white-space:pre-wrap\">%2</p></body></html>"_s.arg(
        title.toHtmlEscaped(), text.section(u'\n', 1).toHtmlEscaped());
    return pdfFromHtml(html, title, certificate.customer);
}

Result<void> writeCertificatePdf(const privacy::Certificate &certificate, const QString &folder)
{
    WAARBORG_LET(pdf, certificatePdf(certificate));
    return writeWholeFile(folder + "/erasure.pdf"_L1, pdf, FileMode::Private);
}

} // namespace waarborg::reports
