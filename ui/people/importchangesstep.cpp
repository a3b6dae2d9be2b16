// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/importchangesstep.h"

#include "ui/common/labels.h"
#include "ui/common/tables.h"
#include "ui/common/theme.h"
#include "ui/people/changesmodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace waarborg::ui {

using people::ChangeKind;
using people::Missing;

namespace {

int countOf(const people::ImportSummary &summary, ChangeKind kind)
{
    return static_cast<int>(std::ranges::count(summary.changes, kind, &people::ListChange::kind));
}

} // namespace

ImportChangesStep::ImportChangesStep(Erasing erasing, QWidget *parent)
    : QWidget(parent)
    , m_counts(bodyLabel({}, this))
    , m_ignored(secondaryLabel({}, this))
    , m_notes(bodyLabel({}, this))
    , m_kind(new QComboBox(this))
    , m_model(new ChangesModel(this))
    , m_table(new QTableView(this))
    , m_missingRow(new QWidget(this))
    , m_missing(new QComboBox(m_missingRow))
{
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_kind->setAccessibleName(tr("Shown changes"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("importChanges"));
    prepareTable(m_table, tr("Changes"));
    m_table->setSortingEnabled(false);
    const std::pair<int, int> widths[]
        = { { ChangesModel::NameColumn, 184 }, { ChangesModel::KindColumn, 120 }, { ChangesModel::FieldColumn, 136 } };
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    for (const int column : { ChangesModel::BeforeColumn, ChangesModel::AfterColumn })
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_missing->setObjectName(QStringLiteral("importMissing"));
    m_missing->addItem(tr("Keep them"), static_cast<int>(Missing::Keep));
    m_missing->addItem(tr("Mark them as left today"), static_cast<int>(Missing::MarkLeft));
    if (erasing == Erasing::Offered)
        m_missing->addItem(tr("Erase them for good"), static_cast<int>(Missing::Erase));
    arrange();
    connect(m_missing, &QComboBox::activated, this, &ImportChangesStep::missingChanged);
    connect(m_kind, &QComboBox::activated, this, [this] {
        const QVariant kind = m_kind->currentData();
        m_model->setKind(kind.isValid() ? std::optional(static_cast<ChangeKind>(kind.toInt())) : std::nullopt);
    });
}

void ImportChangesStep::arrange()
{
    auto *missing = new QHBoxLayout(m_missingRow);
    missing->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("Users who are not in this list"), m_missingRow);
    label->setBuddy(m_missing);
    m_missing->setAccessibleName(label->text());
    missing->addWidget(label);
    missing->addWidget(m_missing);
    missing->addStretch(1);
    auto *top = new QHBoxLayout;
    top->addWidget(m_counts, 1);
    top->addWidget(m_kind);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    layout->addLayout(top);
    layout->addWidget(m_ignored);
    layout->addWidget(m_notes);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_missingRow);
}

Missing ImportChangesStep::missing() const { return static_cast<Missing>(m_missing->currentData().toInt()); }

void ImportChangesStep::reset()
{
    m_missing->setCurrentIndex(0);
    m_model->setChanges({});
}

void ImportChangesStep::display(const people::ImportSummary &summary)
{
    QStringList counts { tr("%Ln row(s) read", nullptr, static_cast<int>(summary.read)),
        tr("%Ln added", nullptr, static_cast<int>(summary.added)),
        tr("%Ln changed", nullptr, static_cast<int>(summary.updated)),
        tr("%Ln unchanged", nullptr, static_cast<int>(summary.unchanged)),
        tr("%Ln stay out", nullptr, static_cast<int>(summary.rejected.size())) };
    if (summary.missing > 0)
        counts << tr("%Ln not in the list", nullptr, static_cast<int>(summary.missing));
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    m_ignored->setVisible(!summary.ignoredColumns.isEmpty());
    m_ignored->setText(tr("Columns that are not used: %1").arg(summary.ignoredColumns.join(QStringLiteral(", "))));
    QStringList notes;
    for (const people::RowRemark &warning : summary.warnings) {
        if (warning.row == 0)
            notes << warning.reason;
    }
    m_notes->setVisible(!notes.isEmpty());
    m_notes->setText(notes.join(u'\n'));
    m_missingRow->setVisible(summary.missing > 0);
    m_model->setKind({});
    m_model->setChanges(summary.changes);
    offerKinds(summary);
}

void ImportChangesStep::offerKinds(const people::ImportSummary &summary)
{
    m_kind->clear();
    m_kind->addItem(tr("All changes"));
    const std::pair<ChangeKind, QString> kinds[]
        = { { ChangeKind::Added, tr("Added: %Ln", nullptr, countOf(summary, ChangeKind::Added)) },
              { ChangeKind::Changed, tr("Changed: %Ln", nullptr, countOf(summary, ChangeKind::Changed)) },
              { ChangeKind::Returned, tr("Back again: %Ln", nullptr, countOf(summary, ChangeKind::Returned)) },
              { ChangeKind::Missing, tr("Not in the list: %Ln", nullptr, countOf(summary, ChangeKind::Missing)) } };
    for (const auto &[kind, title] : kinds) {
        if (countOf(summary, kind) > 0)
            m_kind->addItem(title, static_cast<int>(kind));
    }
    m_kind->setVisible(m_kind->count() > 2);
}

} // namespace waarborg::ui
