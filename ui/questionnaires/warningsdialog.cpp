// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/warningsdialog.h"

#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace waarborg::ui {

WarningsDialog::WarningsDialog(const QString &title, const QList<questionnaires::ImportWarning> &warnings, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Warnings"));
    auto *list = new QTreeWidget(this);
    list->setHeaderLabels({ tr("Line"), tr("What to look at") });
    list->setAccessibleName(tr("Warnings"));
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setWordWrap(true);
    for (const questionnaires::ImportWarning &warning : warnings) {
        auto *row = new QTreeWidgetItem(list, { warning.line > 0 ? QLocale().toString(warning.line) : QString(), warning.text });
        row->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
        row->setToolTip(1, warning.text);
    }
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QLabel *heading = sectionLabel(title, this);
    heading->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(640, 400);
}

} // namespace waarborg::ui
