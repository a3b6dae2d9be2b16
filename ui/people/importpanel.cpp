// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/importpanel.h"

#include "models/sheets/sheets.h"
#include "ui/common/backgroundtask.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/common/tables.h"
#include "ui/common/theme.h"
#include "ui/people/remarksmodel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

namespace waarborg::ui {

namespace {

using people::Field;

// The row that the columns' names most likely stand in: the first one of the widest among the first few.
QStringList likelyHeader(const QString &path)
{
    constexpr int RowsLookedAt = 25;
    QStringList header;
    const auto reader = sheets::openSheet(path);
    sheets::Row row;
    for (int i = 0; reader && i < RowsLookedAt; ++i) {
        const auto more = (*reader)->next(row);
        if (!more || !*more)
            break;
        if (static_cast<qsizetype>(row.cells.size()) <= header.size())
            continue;
        header.clear();
        for (const std::string_view cell : row.cells)
            header << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).simplified();
    }
    return header;
}

QString doneText(const people::ImportSummary &summary)
{
    QStringList counts { ImportPanel::tr("%Ln added", nullptr, static_cast<int>(summary.added)),
        ImportPanel::tr("%Ln changed", nullptr, static_cast<int>(summary.updated)),
        ImportPanel::tr("%Ln unchanged", nullptr, static_cast<int>(summary.unchanged)),
        ImportPanel::tr("%Ln stayed out", nullptr, static_cast<int>(summary.rejected.size())) };
    if (summary.left > 0)
        counts << ImportPanel::tr("%Ln left", nullptr, static_cast<int>(summary.left));
    return ImportPanel::tr("Imported: %1.").arg(counts.join(QStringLiteral(", ")));
}

} // namespace

ImportPanel::ImportPanel(access::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_file(sectionLabel({}, this))
    , m_counts(bodyLabel({}, this))
    , m_ignored(secondaryLabel({}, this))
    , m_error(new ErrorLabel(this))
    , m_columns(new QWidget(this))
    , m_columnsForm(new QFormLayout(m_columns))
    , m_missingLabel(new QLabel(tr("Users who are not in this list"), this))
    , m_missing(new QComboBox(this))
    , m_remarksTitle(sectionLabel({}, this))
    , m_remarks(new QTableView(this))
    , m_model(new RemarksModel(this))
    , m_import(new QPushButton(this))
{
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_import->setObjectName(QStringLiteral("importNow"));
    Style::markPrimary(m_import);
    m_missing->addItem(tr("Keep them"), static_cast<int>(people::Missing::Keep));
    m_missing->addItem(tr("Mark them as left today"), static_cast<int>(people::Missing::MarkLeft));
    m_missing->setAccessibleName(m_missingLabel->text());
    m_columnsForm->setContentsMargins(0, 0, 0, 0);
    m_remarks->setModel(m_model);
    prepareTable(m_remarks, tr("Rows to look at"));
    m_remarks->horizontalHeader()->setStretchLastSection(true);
    m_remarks->setColumnWidth(RemarksModel::RowColumn, 72);
    m_remarks->setColumnWidth(RemarksModel::KindColumn, 160);
    m_remarks->setColumnWidth(RemarksModel::FieldColumn, 120);
    m_remarks->setColumnWidth(RemarksModel::ValueColumn, 240);
    arrange();
}

void ImportPanel::arrange()
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *missing = new QHBoxLayout;
    missing->addWidget(m_missingLabel);
    missing->addWidget(m_missing);
    missing->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : { static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_counts),
             static_cast<QWidget *>(m_ignored), static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_columns) })
        layout->addWidget(part);
    layout->addLayout(missing);
    layout->addWidget(m_remarksTitle);
    layout->addWidget(m_remarks, 1);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &ImportPanel::cancelled);
    connect(m_import, &QPushButton::clicked, this, [this] { run(people::ImportMode::Real); });
    connect(m_missing, &QComboBox::activated, this, [this] { run(people::ImportMode::DryRun); });
}

void ImportPanel::start(const QString &path)
{
    m_path = path;
    m_map.clear();
    m_missing->setCurrentIndex(0);
    m_file->setText(tr("Import %1").arg(QFileInfo(path).fileName()));
    run(people::ImportMode::DryRun);
}

void ImportPanel::showTrial(const people::ImportSummary &summary)
{
    const QLocale locale;
    QStringList counts { tr("%Ln row(s) read", nullptr, static_cast<int>(summary.read)),
        tr("%Ln added", nullptr, static_cast<int>(summary.added)),
        tr("%Ln changed", nullptr, static_cast<int>(summary.updated)),
        tr("%Ln unchanged", nullptr, static_cast<int>(summary.unchanged)),
        tr("%Ln stay out", nullptr, static_cast<int>(summary.rejected.size())) };
    if (summary.left > 0)
        counts << tr("%Ln left", nullptr, static_cast<int>(summary.left));
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    m_ignored->setVisible(!summary.ignoredColumns.isEmpty());
    m_ignored->setText(tr("Columns that are not used: %1").arg(summary.ignoredColumns.join(QStringLiteral(", "))));
    m_model->setRemarks(summary.rejected, summary.warnings);
    const bool remarks = m_model->rowCount() > 0;
    m_remarksTitle->setText(tr("%Ln row(s) to look at", nullptr, m_model->rowCount()));
    m_remarksTitle->setVisible(remarks);
    m_remarks->setVisible(remarks);
    const qint64 changes = summary.added + summary.updated + summary.left;
    m_import->setText(tr("Import %Ln user(s)", nullptr, static_cast<int>(changes)));
    m_import->setEnabled(changes > 0);
    m_missing->setEnabled(true);
    m_import->setFocus();
}

void ImportPanel::showFailure(const Error &error)
{
    m_counts->clear();
    m_error->setText(errorText(error));
    m_import->setText(tr("Import"));
    if (error.code == ErrorCode::ColumnMissing || error.code == ErrorCode::ColumnTwice)
        offerColumns();
}

void ImportPanel::run(people::ImportMode mode)
{
    setBusy();
    const bool real = mode == people::ImportMode::Real;
    people::ImportRequest request;
    request.path = m_path;
    request.map = m_map;
    request.missing = static_cast<people::Missing>(m_missing->currentData().toInt());
    request.mode = mode;
    auto *task = BackgroundTask::run<people::ImportSummary>(
        this, m_session, real ? tr("Importing") : tr("Reading the list"),
        [request](
            access::Session &own, const Progress &progress) { return people::importPeople(own, request, progress); },
        [this, real](const Result<people::ImportSummary> &summary) {
            if (!summary)
                showFailure(summary.error());
            else if (real)
                Q_EMIT imported(doneText(*summary));
            else
                showTrial(*summary);
        });
    Q_EMIT taskStarted(task);
}

void ImportPanel::offerColumns()
{
    const QStringList header = likelyHeader(m_path);
    if (header.isEmpty())
        return;
    for (const Field field : { Field::Name, Field::Function, Field::Email, Field::Language }) {
        auto *choice = new QComboBox(m_columns);
        choice->setAccessibleName(people::fieldTitle(field));
        choice->addItem(tr("By its name"));
        for (qsizetype i = 0; i < header.size(); ++i)
            choice->addItem(tr("%1. %2").arg(i + 1).arg(header[i]), QString::number(i + 1));
        m_columnsForm->addRow(people::fieldTitle(field), choice);
        m_choices << qMakePair(field, choice);
    }
    auto *again = new QPushButton(tr("Use these columns"), m_columns);
    connect(again, &QPushButton::clicked, this, &ImportPanel::chooseColumns);
    m_columnsForm->addRow(QString(), again);
    m_columns->show();
}

void ImportPanel::chooseColumns()
{
    m_map.clear();
    for (const auto &[field, choice] : m_choices) {
        if (const QString column = choice->currentData().toString(); !column.isEmpty())
            m_map << people::ColumnChoice { people::fieldName(field), column };
    }
    // The button that was clicked lives among these: they go when it has returned.
    QMetaObject::invokeMethod(this, [this] { run(people::ImportMode::DryRun); }, Qt::QueuedConnection);
}

void ImportPanel::setBusy()
{
    while (m_columnsForm->rowCount() > 0)
        m_columnsForm->removeRow(0);
    m_choices.clear();
    m_columns->hide();
    m_error->setText({});
    m_counts->setText(tr("Reading the list…"));
    m_ignored->hide();
    m_remarksTitle->hide();
    m_remarks->hide();
    m_import->setText(tr("Import"));
    m_import->setEnabled(false);
    m_missing->setEnabled(false);
}

} // namespace waarborg::ui
