// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/questionnairespane.h"

#include "models/questionnaires/questionnairelistmodel.h"
#include "ui/common/columnroom.h"
#include "ui/common/dialogs.h"
#include "ui/common/filedrop.h"
#include "ui/common/listabove.h"
#include "ui/common/liststates.h"
#include "ui/common/tables.h"
#include "ui/common/theme.h"
#include "ui/questionnaires/questionnaireview.h"
#include "ui/questionnaires/warningsdialog.h"

#include <QAction>
#include <QFileInfo>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

namespace waarborg::ui {

using questionnaires::QuestionnaireId;
using questionnaires::QuestionnaireListModel;
using questionnaires::QuestionnaireSummary;

namespace {

constexpr int LeastTitleWidth = 240;

} // namespace

QuestionnairesPane::QuestionnairesPane(const PaneInfo &info, const PaneContext &context, QWidget *parent)
    : Pane(info, context, parent)
    , m_model(new QuestionnaireListModel(this))
    , m_table(new QTableView(this))
    , m_states(new ListStates(m_table, this))
    , m_view(new QuestionnaireView(this))
    , m_parts(new ListAbove(m_states, m_view, this))
{
    createActions();
    createTable();
    setContent(m_parts);
    m_states->showLoading();
    connect(m_states, &ListStates::retryRequested, this, &QuestionnairesPane::refresh);
    if (mayDo(access::UseCase::ImportQuestionnaire))
        new FileDrop(
            this, FileDrop::Take::One, [this](const QStringList &files) { import({ files.constFirst(), {} }); });
    followSelection();
}

void QuestionnairesPane::createActions()
{
    using access::UseCase;
    QAction *importAction = addPaneAction(
        ActionKind::Primary, tr("Import"), QStringLiteral("document-import"), UseCase::ImportQuestionnaire);
    connect(importAction, &QAction::triggered, this, [this] { chooseImport({}); });
    QAction *own
        = addPaneAction(ActionKind::Other, tr("Add ours"), QStringLiteral("list-add"), UseCase::ImportQuestionnaire);
    connect(own, &QAction::triggered, this, &QuestionnairesPane::addOwn);
    m_states->setEmpty(tr("No questionnaire yet."), own);
    m_version = addPaneAction(
        ActionKind::Other, tr("Import new version"), QStringLiteral("document-import"), UseCase::ImportQuestionnaire);
    connect(m_version, &QAction::triggered, this, [this] {
        if (const QuestionnaireSummary *chosen = current())
            chooseImport(chosen->questionnaire);
    });
    m_export = addPaneAction(
        ActionKind::Export, tr("Export"), QStringLiteral("document-export"), UseCase::ExportQuestionnaire);
    connect(m_export, &QAction::triggered, this, &QuestionnairesPane::exportCurrent);
    m_warnings = addPaneAction(
        ActionKind::Other, tr("Warnings"), QStringLiteral("dialog-warning"), UseCase::ListQuestionnaires);
    connect(m_warnings, &QAction::triggered, this, [this] {
        if (const QuestionnaireSummary *chosen = current())
            showWarnings(*chosen);
    });
    // Import has its usual key besides the primary action's.
    importAction->setShortcuts({ shortcutFor(ActionKind::Primary), shortcutFor(ActionKind::Import) });
    addPaneKey(ActionKind::Refresh, tr("Read again"), [this] { refresh(); });
}

void QuestionnairesPane::createTable()
{
    m_table->setModel(m_model);
    prepareTable(m_table, info().title);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    const std::pair<int, int> widths[] = { { QuestionnaireListModel::Version, 72 },
        { QuestionnaireListModel::Risks, 72 }, { QuestionnaireListModel::Questions, 88 },
        { QuestionnaireListModel::Warnings, 88 }, { QuestionnaireListModel::Imported, 128 } };
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    header->setSectionResizeMode(QuestionnaireListModel::Title, QHeaderView::Stretch);
    header->setSortIndicator(QuestionnaireListModel::Imported, Qt::DescendingOrder);
    rememberColumns(header, settings(), info().key);
    offerHiddenColumns(header);
    m_table->setSortingEnabled(true);
    new ColumnRoom(m_table, QuestionnaireListModel::Title, LeastTitleWidth,
        { QuestionnaireListModel::Imported, QuestionnaireListModel::Warnings });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QuestionnairesPane::followSelection);
    // Again too on the row that is chosen already: in a narrow window Back leaves it chosen.
    connect(m_table, &QTableView::clicked, m_parts, &ListAbove::showDetail);
    connect(m_table, &QTableView::activated, this, [this] {
        m_parts->showDetail();
        m_view->tree()->setFocus();
    });
}

QList<QWidget *> QuestionnairesPane::regions() const { return { m_table, m_view->tree() }; }

void QuestionnairesPane::refresh()
{
    if (!m_loaded)
        m_states->showLoading();
    runTask<std::vector<QuestionnaireSummary>>(
        tr("Reading questionnaires"),
        [](access::Session &own, const Progress &) { return questionnaires::listQuestionnaires(own); },
        [this](std::vector<QuestionnaireSummary> all) { take(std::move(all)); });
}

void QuestionnairesPane::take(std::vector<QuestionnaireSummary> all)
{
    m_loaded = true;
    m_model->setItems(std::move(all));
    m_model->rowCount() == 0 ? m_states->showEmpty() : m_states->showList();
    int row = m_afterLoad.isValid() ? m_model->rowOf(m_afterLoad.value) : -1;
    // In a narrow window choosing a row leaves the list: there the person does it.
    if (row < 0 && !current() && m_model->rowCount() > 0 && window()->width() >= NarrowWindow)
        row = 0;
    if (row >= 0)
        m_table->selectRow(row);
    m_afterLoad = {};
    followSelection();
}

const QuestionnaireSummary *QuestionnairesPane::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->item(rows.constFirst());
}

void QuestionnairesPane::followSelection()
{
    const QuestionnaireSummary *chosen = current();
    m_version->setEnabled(chosen);
    m_export->setEnabled(chosen);
    m_warnings->setEnabled(chosen && !chosen->warnings.isEmpty());
    if (!chosen) {
        m_parts->hideDetail();
        m_shown = {};
        return;
    }
    m_parts->showDetail();
    if (chosen->version != m_shown)
        show(chosen->version);
}

void QuestionnairesPane::show(questionnaires::VersionId version)
{
    m_shown = version;
    m_view->clear();
    runTask<questionnaires::Questionnaire>(
        tr("Opening the questionnaire"),
        [version](access::Session &own, const Progress &) { return questionnaires::loadQuestionnaire(own, version); },
        [this, version](const questionnaires::Questionnaire &questionnaire) {
            if (version == m_shown)
                m_view->showQuestionnaire(questionnaire);
        });
}

void QuestionnairesPane::chooseImport(std::optional<QuestionnaireId> newVersionOf)
{
    chooseFile(this, newVersionOf ? tr("Import a new version") : tr("Import a questionnaire"),
        tr("Questionnaires (*.xml *.json);;All files (*)"),
        [this, newVersionOf](const QString &path) { import({ path, newVersionOf }); });
}

void QuestionnairesPane::import(const questionnaires::ImportRequest &request)
{
    banner().withdrawAll();
    runTask<QuestionnaireSummary>(
        tr("Importing %1").arg(QFileInfo(request.path).fileName()),
        [request](access::Session &own, const Progress &) { return questionnaires::importQuestionnaire(own, request); },
        [this](const QuestionnaireSummary &summary) { finishImport(summary); });
}

void QuestionnairesPane::addOwn()
{
    banner().withdrawAll();
    runTask<QuestionnaireSummary>(
        tr("Adding our questionnaire"),
        [](access::Session &own, const Progress &) { return questionnaires::addOwnQuestionnaire(own); },
        [this](const QuestionnaireSummary &summary) { finishImport(summary); });
}

void QuestionnairesPane::finishImport(const QuestionnaireSummary &summary)
{
    const questionnaires::Counts &counts = summary.counts;
    QStringList words { tr("%Ln module(s)", nullptr, counts.modules) };
    if (counts.risks > 0)
        words << tr("%Ln risk(s)", nullptr, counts.risks);
    if (counts.questions + counts.profileQuestions > 0)
        words << tr("%Ln question(s)", nullptr, counts.questions + counts.profileQuestions);
    if (counts.solutions > 0)
        words << tr("%Ln standard measure(s)", nullptr, counts.solutions);
    const auto warnings = static_cast<int>(summary.warnings.size());
    Message message { .key = QStringLiteral("done"), .severity = Severity::Done };
    message.text = tr("“%1” version %2 imported: %3.")
                       .arg(summary.title)
                       .arg(summary.number)
                       .arg(words.join(QStringLiteral(", ")));
    if (warnings > 0) {
        message.text += u' ' + tr("%Ln warning(s).", nullptr, warnings);
        message.action = tr("Show");
        message.act = [this, summary] { showWarnings(summary); };
    }
    banner().post(message);
    m_afterLoad = summary.questionnaire;
    refresh();
}

void QuestionnairesPane::exportCurrent()
{
    const QuestionnaireSummary *chosen = current();
    if (!chosen)
        return;
    const QuestionnaireId id = chosen->questionnaire;
    chooseNewFile(this, tr("Export the questionnaire"), QStringLiteral("questionnaire.json"),
        tr("Everything (*.json);;Risks only, for Euphorie (*.xml)"), QStringLiteral("json"),
        [this, id](const QString &path) {
            runTask<bool>(
                tr("Exporting"),
                [id, path](access::Session &own, const Progress &) -> Result<bool> {
                    WAARBORG_TRY(questionnaires::exportQuestionnaire(own, id, path));
                    return true;
                },
                [this, path](bool) {
                    banner().post({ .key = QStringLiteral("done"),
                        .severity = Severity::Done,
                        .text = tr("Written to %1.").arg(path) });
                });
        });
}

void QuestionnairesPane::showWarnings(const QuestionnaireSummary &summary)
{
    (new WarningsDialog(summary.title, summary.warnings, this))->open();
}

} // namespace waarborg::ui
