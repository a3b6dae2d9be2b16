// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/warningsdialog.h"

#include "ui/common/dialogs.h"
#include "ui/common/labels.h"
#include "ui/common/tables.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace waarborg::ui {

WarningsDialog::WarningsDialog(
    const QString &title, const QList<questionnaires::ImportWarning> &warnings, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Warnings"));
    auto *list = new QTableWidget(static_cast<int>(warnings.size()), 2, this);
    list->setHorizontalHeaderLabels({ tr("Line"), tr("What to look at") });
    prepareTable(list, tr("Warnings"));
    list->setWordWrap(true);
    for (int row = 0; row < list->rowCount(); ++row) {
        const questionnaires::ImportWarning &warning = warnings[row];
        auto *line = new QTableWidgetItem(warning.line > 0 ? QLocale().toString(warning.line) : QString());
        line->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        list->setItem(row, 0, line);
        list->setItem(row, 1, new QTableWidgetItem(warning.text));
    }
    list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    list->setColumnWidth(0, 72);
    list->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->verticalHeader()->setMinimumSectionSize(RowHeight);
    auto *buttons = new QDialogButtonBox(this);
    addClose(buttons);
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
