// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/completenessdialog.h"

#include "ui/common/dialogs.h"
#include "ui/common/labels.h"
#include "ui/common/tables.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace waarborg::ui {

namespace {

constexpr int FieldTableHeight = 240;

QStandardItem *numberItem(qint64 number)
{
    auto *item = new QStandardItem(QLocale().toString(number));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QTableView *tableOf(QStandardItemModel *model, const QString &name, QWidget *parent)
{
    auto *table = new QTableView(parent);
    model->setParent(table);
    table->setModel(model);
    prepareTable(table, name);
    table->setSortingEnabled(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace

CompletenessDialog::CompletenessDialog(const people::CompletenessReport &report, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Completeness"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, Margin, Margin, Margin);
    layout->setSpacing(Gap);
    layout->addWidget(
        bodyLabel(tr("What is known of %Ln user(s), field by field.", nullptr, static_cast<int>(report.people)), this));
    layout->addWidget(fieldTable(report));
    if (report.doubts.isEmpty()) {
        layout->addWidget(bodyLabel(tr("No value is doubtful."), this));
    } else {
        layout->addWidget(sectionLabel(tr("Values to look at"), this));
        layout->addWidget(doubtTable(report), 1);
    }
    auto *buttons = new QDialogButtonBox(this);
    auto *save = buttons->addButton(tr("Save as a list…"), QDialogButtonBox::ActionRole);
    save->setIcon(themeIcon(QStringLiteral("document-save")));
    save->setObjectName(QStringLiteral("saveCompleteness"));
    addClose(buttons);
    layout->addWidget(buttons);
    connect(save, &QPushButton::clicked, this, &CompletenessDialog::saveRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(800, 600);
}

QWidget *CompletenessDialog::fieldTable(const people::CompletenessReport &report)
{
    auto *model = new QStandardItemModel;
    model->setHorizontalHeaderLabels({ tr("Field"), tr("Filled in"), tr("Empty"), tr("Doubtful"), {} });
    for (const people::FieldCompleteness &each : report.fields) {
        const QString title = people::fieldTitle(each.field);
        //: a field that must be filled in
        auto *field = new QStandardItem(people::isRequired(each.field) ? tr("%1 *").arg(title) : title);
        model->appendRow(
            { field, numberItem(each.filled), numberItem(each.empty), numberItem(each.doubtful), new QStandardItem });
    }
    QTableView *table = tableOf(model, tr("Fields"), this);
    table->setColumnWidth(0, 200);
    table->setMinimumHeight(FieldTableHeight);
    return table;
}

QWidget *CompletenessDialog::doubtTable(const people::CompletenessReport &report)
{
    auto *model = new QStandardItemModel;
    model->setHorizontalHeaderLabels({ tr("Name"), tr("Field"), tr("Value"), tr("Reason") });
    for (const people::Doubt &doubt : report.doubts) {
        auto *name = new QStandardItem(doubt.name);
        name->setData(doubt.id.value);
        model->appendRow({ name, new QStandardItem(people::fieldTitle(doubt.field)), new QStandardItem(doubt.value),
            new QStandardItem(doubt.reason) });
    }
    QTableView *table = tableOf(model, tr("Values to look at"), this);
    table->setObjectName(QStringLiteral("doubts"));
    table->setColumnWidth(0, 200);
    table->setColumnWidth(1, 104);
    table->setColumnWidth(2, 176);
    connect(table, &QTableView::activated, this, [this, model](const QModelIndex &index) {
        const people::PersonId id { model->item(index.row())->data().toLongLong() };
        accept();
        Q_EMIT personChosen(id);
    });
    return table;
}

} // namespace waarborg::ui
