// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/newsheetdialog.h"

#include "ui/common/dialogs.h"
#include "ui/common/labels.h"
#include "ui/common/sheetstep.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace waarborg::ui {

NewSheetDialog::NewSheetDialog(const access::RecoverySheet &sheet, QWidget *parent)
    : QDialog(parent)
    , m_sheet(new SheetStep(this))
{
    setWindowTitle(tr("New recovery sheet"));
    setObjectName(QStringLiteral("newSheetDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(MostDetailWidth);
    auto *error = new ErrorLabel(this);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *keep = buttons->addButton(tr("The sheet is kept"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(QStringLiteral("sheetKept"));
    keep->setEnabled(false);
    Style::markPrimary(keep);
    addClose(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Margin);
    layout->addWidget(sectionLabel(windowTitle(), this));
    layout->addWidget(m_sheet);
    layout->addWidget(error);
    layout->addWidget(buttons);
    m_sheet->display(sheet);
    connect(m_sheet, &SheetStep::changed, keep, [this, keep] { keep->setEnabled(m_sheet->isConfirmed()); });
    connect(m_sheet, &SheetStep::failed, error, &ErrorLabel::setText);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewSheetDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT confirmed();
    });
}

void NewSheetDialog::reject()
{
    confirmIrrevocable(this, tr("The sheet is not shown again."),
        tr("Without a readable sheet a forgotten password loses the dossier. You can make another sheet at any time."),
        tr("Close without having it"), [this] { QDialog::reject(); });
}

} // namespace waarborg::ui
