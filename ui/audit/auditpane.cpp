// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditpane.h"

#include "models/reports/auditexport.h"
#include "ui/audit/auditcard.h"
#include "ui/common/columnroom.h"
#include "ui/common/dialogs.h"
#include "ui/common/listdetail.h"
#include "ui/common/liststates.h"
#include "ui/common/tables.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace waarborg::ui {

using access::AuditModel;
using access::AuditRecord;

namespace {

constexpr int LeastObjectWidth = 160;

QString doneKey() { return QStringLiteral("done"); }

} // namespace

struct AuditPane::FirstPage {
    QList<AuditRecord> records;
    access::AuditNames names;
};

AuditPane::AuditPane(const PaneInfo &info, const PaneContext &context, QWidget *parent)
    : Pane(info, context, parent)
    , m_model(new AuditModel(this))
    , m_table(new QTableView(this))
    , m_states(new ListStates(m_table, this))
    , m_filters(new AuditFilters(this))
    , m_card(new AuditCard(this))
{
    createActions();
    createTable();
    arrange();
    m_states->showLoading();
    connect(m_model, &AuditModel::moreWanted, this, &AuditPane::readMore);
    connect(m_filters, &AuditFilters::changed, this, &AuditPane::refresh);
    connect(m_states, &ListStates::retryRequested, this, &AuditPane::refresh);
    connect(m_states, &ListStates::clearRequested, this, [this] {
        m_filters->clear();
        searchField()->clear();
        refresh();
    });
}

void AuditPane::createActions()
{
    using access::UseCase;
    connect(addSearch(tr("Search")), &QLineEdit::textChanged, this, &AuditPane::refresh);
    QAction *check
        = addPaneAction(ActionKind::Primary, tr("Verify"), QStringLiteral("security-high"), UseCase::VerifyAudit);
    connect(check, &QAction::triggered, this, [this] { verify({}); });
    QAction *compare = addPaneAction(
        ActionKind::Other, tr("Compare an anchor"), QStringLiteral("document-open"), UseCase::VerifyAudit);
    connect(compare, &QAction::triggered, this, &AuditPane::verifyWithAnchor);
    QAction *anchor
        = addPaneAction(ActionKind::Other, tr("Save an anchor"), QStringLiteral("document-save"), UseCase::AnchorAudit);
    anchor->setToolTip(tr("Writes where the log stands now to a small file. Kept elsewhere, it shows later that "
                          "nothing was cut off before it."));
    connect(anchor, &QAction::triggered, this, &AuditPane::writeAnchor);
    QAction *save
        = addPaneAction(ActionKind::Export, tr("Export"), QStringLiteral("document-export"), UseCase::ExportAudit);
    connect(save, &QAction::triggered, this, &AuditPane::exportRows);
    addPaneKey(ActionKind::Refresh, tr("Read again"), [this] { refresh(); });
}

void AuditPane::createTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("auditTable"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    prepareTable(m_table, info().title);
    QHeaderView *header = m_table->horizontalHeader();
    const std::pair<int, int> widths[] = { { AuditModel::Time, 144 }, { AuditModel::Account, 120 },
        { AuditModel::Action, 208 }, { AuditModel::ResultColumn, 96 } };
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    header->setSectionResizeMode(AuditModel::Object, QHeaderView::Stretch);
    // Always newest first: sorting otherwise would have to read the whole log.
    header->setSectionsClickable(false);
    rememberColumns(header, settings(), info().key);
    offerHiddenColumns(header);
    new ColumnRoom(m_table, AuditModel::Object, LeastObjectWidth, { AuditModel::ResultColumn, AuditModel::Account });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditPane::showCard);
}

void AuditPane::arrange()
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    layout->addWidget(m_filters);
    layout->addWidget(m_states, 1);
    m_listDetail = new ListDetail(list, m_card, this);
    setContent(m_listDetail);
    connect(m_listDetail, &ListDetail::backRequested, this, [this] {
        m_listDetail->hideDetail();
        m_table->clearSelection();
        m_table->setFocus();
    });
}

QList<QWidget *> AuditPane::regions() const { return { m_filters, m_table, m_card }; }

access::AuditFilter AuditPane::filter()
{
    return m_filters->filter(searchField()->text().trimmed(), session().clock().nowUtc().toLocalTime().date());
}

void AuditPane::refresh() { readFrom(0); }

void AuditPane::readFrom(qint64 before)
{
    access::AuditFilter wanted = filter();
    wanted.before = before;
    wanted.limit = AuditModel::PageSize;
    const auto work = [wanted](access::Session &own, const Progress &) -> Result<FirstPage> {
        WAARBORG_LET(records, access::auditRecords(own, wanted));
        WAARBORG_LET(names, access::auditNames(own));
        return FirstPage { std::move(records), std::move(names) };
    };
    runTask<FirstPage>(tr("Reading the log"), work, [this, question = ++m_question](FirstPage page) {
        if (question == m_question)
            take(std::move(page));
    });
}

void AuditPane::readMore(qint64 before)
{
    access::AuditFilter wanted = filter();
    wanted.before = before;
    wanted.limit = AuditModel::PageSize;
    runTask<QList<AuditRecord>>(
        tr("Reading the log"),
        [wanted](access::Session &own, const Progress &) { return access::auditRecords(own, wanted); },
        [this, question = m_question](const QList<AuditRecord> &page) {
            if (question == m_question)
                m_model->append(page);
        });
}

void AuditPane::take(FirstPage page)
{
    const AuditRecord *shown = m_model->record(m_table->currentIndex());
    const qint64 sequence = shown && m_listDetail->isDetailShown() ? shown->sequence : 0;
    m_filters->offer(page.names);
    m_model->begin(std::move(page.records));
    m_model->rowCount() == 0 ? m_states->showNoneFound() : m_states->showList();
    showRow(sequence);
}

void AuditPane::showRow(qint64 sequence)
{
    for (int row = 0; row < m_model->rowCount() && sequence > 0; ++row) {
        if (m_model->record(m_model->index(row, 0))->sequence == sequence)
            return m_table->setCurrentIndex(m_model->index(row, 0));
    }
    m_listDetail->hideDetail();
}

void AuditPane::showCard()
{
    const AuditRecord *record = m_model->record(m_table->currentIndex());
    if (!record)
        return;
    m_card->showRecord(*record);
    m_listDetail->showDetail();
}

void AuditPane::verify(const QList<access::AuditAnchor> &anchors)
{
    runTask<access::AuditVerdict>(
        tr("Verifying the log"),
        [anchors](access::Session &own, const Progress &) { return access::auditVerdict(own, anchors); },
        [this](const access::AuditVerdict &verdict) { showVerdict(verdict); });
}

void AuditPane::showVerdict(const access::AuditVerdict &verdict)
{
    Message message { .key = doneKey(),
        .severity = verdict.isClean() ? Severity::Done : Severity::Error,
        .text = access::auditVerdictText(verdict) };
    if (verdict.brokenAt > 0) {
        message.action = tr("Show");
        message.act = [this, row = verdict.brokenAt] {
            m_filters->clear();
            searchField()->clear();
            readFrom(row + 1);
        };
    }
    banner().post(message);
}

void AuditPane::verifyWithAnchor()
{
    chooseFile(this, tr("Compare an anchor"), tr("Anchors (*.json)"), [this](const QString &path) {
        const auto anchor = access::readAnchor(path);
        if (!anchor)
            return banner().postError(anchor.error());
        verify({ *anchor });
    });
}

void AuditPane::writeAnchor()
{
    chooseNewFile(this, tr("Save an anchor"), tr("log-anchor.json"), tr("Anchors (*.json)"), QStringLiteral("json"),
        [this](const QString &path) {
            const auto anchor = access::writeAnchor(session(), path);
            if (!anchor)
                return banner().postError(anchor.error());
            banner().post({ .key = doneKey(),
                .severity = Severity::Done,
                .text = tr("Written to %1 (%2). Keep it where nobody can change both it and the dossier.")
                    .arg(QDir::toNativeSeparators(path), access::anchorLine(*anchor)) });
            refresh();
        });
}

void AuditPane::exportRows()
{
    chooseNewFile(this, tr("Export the log"), tr("log.csv"), tr("Table (*.csv);;JSON (*.json)"), QStringLiteral("csv"),
        [this, wanted = filter()](const QString &path) {
            runTask<reports::ExportedAudit>(
                tr("Exporting the log"),
                [wanted, path](
                    access::Session &own, const Progress &) { return reports::exportAudit(own, wanted, path); },
                [this, path](const reports::ExportedAudit &made) {
                    banner().post({ .key = doneKey(),
                        .severity = Severity::Done,
                        .text = tr("%Ln row(s) written to %1.", nullptr, static_cast<int>(made.rows))
                            .arg(QDir::toNativeSeparators(path)) });
                    refresh();
                });
        });
}

} // namespace waarborg::ui
