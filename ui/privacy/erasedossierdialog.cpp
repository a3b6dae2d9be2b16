// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/erasedossierdialog.h"

#include "models/privacy/dossiererasure.h"
#include "models/reports/certificatereport.h"
#include "ui/common/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace waarborg::ui {

namespace {

struct Erased {
    privacy::Certificate certificate;
    Result<void> onPaper; // the PDF; the text is there in any case
};

Result<Erased> eraseInto(access::Session session, const QString &folder)
{
    WAARBORG_LET(certificate, privacy::eraseDossier(std::move(session), folder));
    auto written = reports::writeCertificatePdf(certificate, folder);
    return Erased { std::move(certificate), std::move(written) };
}

QString leftText(const privacy::Certificate &certificate)
{
    QStringList lines;
    for (const privacy::CertifiedFile &file : certificate.files + certificate.copies) {
        if (file.fate != privacy::Fate::Destroyed)
            lines << file.path;
    }
    if (lines.isEmpty())
        return {};
    lines.prepend(EraseDossierDialog::tr("Destroy by hand:"));
    return lines.join(u'\n');
}

} // namespace

EraseDossierDialog::EraseDossierDialog(
    const access::Environment &environment, const QString &path, const QString &name, QWidget *window)
    : LoginDialog(tr("Erase %1").arg(QFileInfo(path).completeBaseName()), tr("Erase 1 dossier"), name, window)
    , m_folder(new QLineEdit(this))
{
    setObjectName(QStringLiteral("eraseDossierDialog"));
    m_folder->setObjectName(QStringLiteral("eraseDossier.folder"));
    m_folder->setReadOnly(true);
    auto *choose = new QPushButton(tr("Choose…"), this);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    layout->addWidget(m_folder, 1);
    layout->addWidget(choose);
    row->setAccessibleName(tr("Folder for the certificate"));
    addField(tr("Certificate in"), row);
    addText(tr("The dossier, its key file and all registered backups are destroyed. It cannot be brought back."));
    setReady(false);
    const QString certificateName = QFileInfo(path).completeBaseName() + QStringLiteral("-erasure");
    connect(choose, &QPushButton::clicked, this, [this, certificateName] {
        chooseFolder(this, tr("Folder for the certificate"), [this, certificateName](const QString &folder) {
            *m_chosen = QDir(folder).filePath(certificateName);
            m_folder->setText(*m_chosen);
            setReady(true);
        });
    });
    onLogin<Erased>(
        environment, path,
        [folder = m_chosen](
            access::Session session, const Progress &) { return eraseInto(std::move(session), *folder); },
        [window, folder = m_chosen](const Erased &erased) {
            const bool complete = privacy::isComplete(erased.certificate);
            QString text = tr("The certificate lies in %1. It also says what is left to do by hand.").arg(*folder);
            for (const QString &each :
                { leftText(erased.certificate), erased.onPaper ? QString() : errorText(erased.onPaper.error()) }) {
                if (!each.isEmpty())
                    text += QStringLiteral("\n\n") + each;
            }
            tell(window, complete ? tr("The dossier is erased.") : tr("Not everything could be erased."), text);
        });
}

} // namespace waarborg::ui
