// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answerspane.h"

#include "models/campaigns/roundmodel.h"
#include "models/questionnaires/questionnaires.h"
#include "models/reports/roundreport.h"
#include "ui/answers/asidelist.h"
#include "ui/answers/onepersondialog.h"
#include "ui/answers/spreaddelegate.h"
#include "ui/common/dialogs.h"
#include "ui/common/filedrop.h"
#include "ui/common/labels.h"
#include "ui/common/liststates.h"
#include "ui/common/tables.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLocale>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace waarborg::ui {

using answers::ReviewModel;
using campaigns::RoundId;

namespace {

constexpr int NamedRole = Qt::UserRole + 1;

} // namespace

struct AnswersPane::Rounds {
    QList<campaigns::RoundOverview> rounds;
    QList<answers::QuarantinedFile> aside;
};

struct AnswersPane::Results {
    std::vector<answers::ReviewRow> rows;
    qint64 answered = 0;
    qint64 invited = 0;
};

AnswersPane::AnswersPane(const PaneInfo &info, const PaneContext &context, QWidget *parent)
    : Pane(info, context, parent)
    , m_results(new ReviewModel(this))
    , m_round(new QComboBox(this))
    , m_response(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_resultsTable(new QTableView(this))
    , m_resultsStates(new ListStates(m_resultsTable, this))
    , m_aside(new AsideList(this))
{
    createActions();
    createTables();
    arrange();
    if (mayDo(access::UseCase::TakeInAnswers))
        new FileDrop(this, FileDrop::Take::Many, [this](const QStringList &paths) { takeIn(paths); });
    m_resultsStates->showLoading();
}

void AnswersPane::createActions()
{
    using access::UseCase;
    m_takeIn
        = addPaneAction(ActionKind::Primary, tr("Take in"), QStringLiteral("document-import"), UseCase::TakeInAnswers);
    m_takeIn->setShortcuts({ shortcutFor(ActionKind::Primary), shortcutFor(ActionKind::Import) });
    connect(m_takeIn, &QAction::triggered, this, &AnswersPane::chooseFiles);
    QAction *folder = addPaneAction(
        ActionKind::Other, tr("Take in a folder"), QStringLiteral("folder-open"), UseCase::TakeInAnswers);
    connect(folder, &QAction::triggered, this,
        [this] { chooseFolder(this, tr("Folder with answers"), [this](const QString &path) { takeIn({ path }); }); });
    m_report = addPaneAction(ActionKind::Report, tr("Report"), QStringLiteral("document-print"), UseCase::WriteReport);
    connect(m_report, &QAction::triggered, this, &AnswersPane::writeReport);
    m_report->setEnabled(false);
    m_readOne
        = addPaneAction(ActionKind::Other, tr("One person"), QStringLiteral("user-identity"), UseCase::ReadAnswer);
    m_readOne->setToolTip(tr("Reads what one person answered in a named round. The log says so."));
    connect(m_readOne, &QAction::triggered, this, &AnswersPane::readOne);
    m_readOne->setEnabled(false);
    addPaneKey(ActionKind::Refresh, tr("Read again"), [this] { refresh(); });
}

void AnswersPane::createTables()
{
    m_resultsTable->setModel(m_results);
    prepareTable(m_resultsTable, tr("Results"));
    m_resultsTable->setItemDelegateForColumn(ReviewModel::Spread, new SpreadDelegate(m_resultsTable));
    m_resultsTable->verticalHeader()->setDefaultSectionSize(SpreadDelegate::rowHeight(fontMetrics()));
    QHeaderView *header = m_resultsTable->horizontalHeader();
    m_resultsTable->setColumnWidth(ReviewModel::Answered, 104);
    m_resultsTable->setColumnWidth(ReviewModel::Mean, 104);
    header->setSectionResizeMode(ReviewModel::Question, QHeaderView::Stretch);
    header->setSectionResizeMode(ReviewModel::Spread, QHeaderView::Stretch);
    rememberColumns(header, settings(), info().key);
    offerHiddenColumns(header);
    m_resultsStates->setEmpty(tr("No answers yet."), m_takeIn);
    connect(m_resultsStates, &ListStates::retryRequested, this, &AnswersPane::showRound);
}

void AnswersPane::arrange()
{
    m_round->setAccessibleName(tr("Round"));
    m_round->setObjectName(QStringLiteral("answersRound"));
    m_round->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_round->setMinimumContentsLength(24);
    m_round->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_round->setMaximumWidth(MostDetailWidth);
    m_response->setObjectName(QStringLiteral("response"));
    m_response->setTextFormat(Qt::PlainText);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(info().title);
    m_tabs->addTab(m_resultsStates, tr("Results"));
    m_tabs->addTab(m_aside, tr("Set aside"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_round, 2);
    top->addSpacing(Gap);
    top->addWidget(m_response, 1);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_tabs, 1);
    setContent(content);
    connect(m_round, &QComboBox::activated, this, &AnswersPane::showRound);
}

QList<QWidget *> AnswersPane::regions() const
{
    return { m_round, m_tabs->currentIndex() == 0 ? m_resultsTable : m_aside->table() };
}

RoundId AnswersPane::currentRound() const { return { m_round->currentData().toLongLong() }; }

void AnswersPane::refresh()
{
    const auto work = [](access::Session &own, const Progress &) -> Result<Rounds> {
        WAARBORG_LET(rounds, campaigns::listRounds(own));
        WAARBORG_LET(aside, answers::quarantinedFiles(own));
        return Rounds { rounds, aside };
    };
    runTask<Rounds>(tr("Reading answers"), work, [this](const Rounds &rounds) { take(rounds); });
}

void AnswersPane::take(const Rounds &all)
{
    const RoundId before = currentRound();
    m_round->clear();
    for (const campaigns::RoundOverview &one : all.rounds) {
        m_round->addItem(one.round.name, one.round.id.value);
        m_round->setItemData(m_round->count() - 1, one.round.anonymity == campaigns::Anonymity::Named, NamedRole);
    }
    // At first the newest round that somebody has answered.
    const auto answered = std::ranges::find_if(all.rounds, [](const auto &one) { return one.counts.answered > 0; });
    const RoundId shown = before.isValid() || answered == all.rounds.end() ? before : answered->round.id;
    m_round->setCurrentIndex(all.rounds.isEmpty() ? -1 : std::max(0, m_round->findData(shown.value)));
    m_round->setVisible(!all.rounds.isEmpty());
    m_aside->setFiles(all.aside);
    m_tabs->setTabText(
        1, all.aside.isEmpty() ? tr("Set aside") : tr("Set aside (%1)").arg(locale().toString(all.aside.size())));
    showRound();
}

void AnswersPane::showRound()
{
    const RoundId round = currentRound();
    m_report->setEnabled(round.isValid());
    m_readOne->setEnabled(m_round->currentData(NamedRole).toBool());
    if (!round.isValid()) {
        m_response->clear();
        m_resultsStates->showEmpty();
        return;
    }
    const QString language = QLocale().name().section(u'_', 0, 0);
    const auto work = [round, language](access::Session &own, const Progress &progress) -> Result<Results> {
        WAARBORG_LET(review, answers::reviewRound(own, round, progress));
        WAARBORG_LET(questionnaire, questionnaires::loadQuestionnaire(own, review.overview.round.version));
        return Results { answers::reviewRows(review, questionnaire, language), review.answered, review.invited };
    };
    runTask<Results>(tr("Counting answers"), work, [this, round](Results results) {
        if (round == currentRound())
            showResults(std::move(results));
    });
}

void AnswersPane::showResults(Results results)
{
    m_response->setText(campaigns::responseText(results.answered, results.invited));
    m_results->setReview(std::move(results.rows), QLocale().name().section(u'_', 0, 0));
    results.answered == 0 ? m_resultsStates->showEmpty() : m_resultsStates->showList();
}

void AnswersPane::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Take in answers"), QString(), tr("Sealed answers (*.jwe);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &AnswersPane::takeIn);
    dialog->open();
}

void AnswersPane::takeIn(const QStringList &paths)
{
    banner().withdrawAll();
    runTask<answers::IntakeSummary>(
        tr("Taking in answers"),
        [paths](
            access::Session &own, const Progress &progress) { return answers::takeInAnswers(own, paths, progress); },
        [this](const answers::IntakeSummary &summary) { finishIntake(summary); });
}

void AnswersPane::finishIntake(const answers::IntakeSummary &summary)
{
    const auto aside = static_cast<int>(summary.rejected.size());
    QStringList words { tr("%Ln accepted", nullptr, static_cast<int>(summary.accepted)) };
    if (summary.duplicate > 0)
        words << tr("%Ln double", nullptr, static_cast<int>(summary.duplicate));
    if (summary.waiting > 0)
        words << tr("%Ln waiting until more come", nullptr, static_cast<int>(summary.waiting));
    if (aside > 0)
        words << tr("%Ln set aside", nullptr, aside);
    Message message { .key = QStringLiteral("done"), .severity = aside > 0 ? Severity::Warning : Severity::Done };
    message.text = tr("Taken in: %1.").arg(words.join(QStringLiteral(", ")));
    if (aside > 0) {
        message.action = tr("Show");
        message.act = [this] { m_tabs->setCurrentWidget(m_aside); };
    }
    banner().post(message);
    refresh();
}

void AnswersPane::writeReport()
{
    const RoundId round = currentRound();
    if (!round.isValid())
        return;
    chooseNewFile(this, tr("Write the report"), tr("report.pdf"), tr("Report (*.pdf)"), QStringLiteral("pdf"),
        [this, round](const QString &path) {
            runTask<bool>(
                tr("Writing the report"),
                [round, path](access::Session &own, const Progress &progress) -> Result<bool> {
                    WAARBORG_TRY(reports::writeRoundReport(own, round, path, progress));
                    return true;
                },
                [this, path](bool) {
                    banner().post({ .key = QStringLiteral("done"),
                        .severity = Severity::Done,
                        .text = tr("Report written to %1.").arg(QDir::toNativeSeparators(path)) });
                });
        });
}

void AnswersPane::readOne()
{
    const auto people = answers::respondents(session(), currentRound());
    if (!people)
        return banner().postError(people.error());
    auto *dialog = new OnePersonDialog(session(), currentRound(), *people, this);
    dialog->open();
}

} // namespace waarborg::ui
