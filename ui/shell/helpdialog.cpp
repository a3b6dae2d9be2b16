// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpdialog.h"

#include "ui/common/dialogs.h"
#include "ui/common/labels.h"
#include "ui/common/shortcuts.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QMessageBox>

namespace waarborg::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

} // namespace

void showShortcutHelp(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Texts::tr("Keys"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(GroupGap);
    int row = 0;
    for (const ShortcutRow &shortcut : shortcutTable()) {
        grid->addWidget(new QLabel(shortcut.keys, dialog), row, 0);
        grid->addWidget(new QLabel(shortcut.does, dialog), row++, 1);
    }
    auto *buttons = new QDialogButtonBox(dialog);
    addClose(buttons);
    auto *layout = new QVBoxLayout(dialog);
    layout->setSpacing(Margin);
    layout->addWidget(sectionLabel(Texts::tr("Keys"), dialog));
    layout->addLayout(grid);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    dialog->open();
}

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, Texts::tr("About Waarborg"),
        Texts::tr("Waarborg %1").arg(QCoreApplication::applicationVersion()), QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(Texts::tr("Close"), QMessageBox::RejectRole);
    box->setInformativeText(Texts::tr("Risk inventory and evaluation on your own workstation, without any cloud.\n\n"
                                      "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}

} // namespace waarborg::ui
