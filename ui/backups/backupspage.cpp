// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupspage.h"

#include "ui/backups/copylist.h"
#include "ui/backups/restoredialog.h"
#include "ui/backups/scheduledialog.h"
#include "ui/common/dialogs.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QDir>
#include <QTableView>
#include <QVBoxLayout>

namespace waarborg::ui {

using access::UseCase;
using backups::CopyState;
using backups::RegisteredCopy;

namespace {

QString rulesText(const backups::Schedule &schedule)
{
    if (schedule.folder.isEmpty())
        return BackupsPage::tr("No folder for backups is chosen yet.");
    return BackupsPage::tr("Waarborg reminds you every %Ln day(s) to make a backup in %1", nullptr, schedule.everyDays)
               .arg(schedule.folder)
        + u' '
        + BackupsPage::tr("(kept: %1 daily, %2 weekly, %3 monthly).")
              .arg(schedule.daily)
              .arg(schedule.weekly)
              .arg(schedule.monthly)
        + u' ' + BackupsPage::tr("The command “waarborg-cli dossier backup --scheduled” makes it by itself.");
}

} // namespace

struct BackupsPage::Shown {
    QList<RegisteredCopy> copies;
    backups::Schedule schedule;
};

BackupsPage::BackupsPage(
    const PaneInfo &info, const PaneContext &context, const access::Environment &environment, QWidget *parent)
    : Pane(info, context, parent)
    , m_environment(environment)
    , m_rules(secondaryLabel({}, this))
    , m_list(new CopyList(tr("Copies"), context.settings, this))
{
    createActions();
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Margin);
    layout->addWidget(m_rules);
    layout->addWidget(m_list, 1);
    setContent(whole);
    m_list->setEmpty(tr("No backup yet."), m_make);
    m_list->showLoading();
    connect(m_list, &CopyList::selectionChanged, this, &BackupsPage::followSelection);
    connect(m_list, &ListStates::retryRequested, this, &BackupsPage::refresh);
}

void BackupsPage::createActions()
{
    m_make
        = addPaneAction(ActionKind::Primary, tr("Make backup"), QStringLiteral("document-save"), UseCase::MakeBackup);
    connect(m_make, &QAction::triggered, this, &BackupsPage::make);
    m_check = addPaneAction(ActionKind::Other, tr("Check"), QStringLiteral("dialog-ok-apply"), UseCase::CheckBackup);
    m_check->setToolTip(tr("Restores the chosen copy on trial once more."));
    connect(m_check, &QAction::triggered, this, &BackupsPage::check);
    QAction *back
        = addPaneAction(ActionKind::Other, tr("Restore…"), QStringLiteral("document-revert"), UseCase::RestoreBackup);
    connect(back, &QAction::triggered, this, &BackupsPage::restore);
    QAction *rules
        = addPaneAction(ActionKind::Other, tr("Schedule…"), QStringLiteral("view-calendar"), UseCase::ScheduleBackups);
    connect(rules, &QAction::triggered, this, &BackupsPage::changeSchedule);
    m_destroy
        = addPaneAction(ActionKind::Delete, tr("Destroy…"), QStringLiteral("edit-delete"), UseCase::DestroyBackup);
    connect(m_destroy, &QAction::triggered, this, &BackupsPage::destroyChosen);
    addPaneKey(ActionKind::Refresh, tr("Read again"), [this] { refresh(); });
}

QList<QWidget *> BackupsPage::regions() const { return { m_list->table() }; }

void BackupsPage::refresh()
{
    const auto work = [](access::Session &own, const Progress &) -> Result<Shown> {
        WAARBORG_LET(copies, backups::registeredCopies(own));
        WAARBORG_LET(schedule, backups::backupSchedule(own));
        return Shown { std::move(copies), std::move(schedule) };
    };
    runTask<Shown>(tr("Reading the register"), work, [this](const Shown &shown) { take(shown); });
}

void BackupsPage::take(const Shown &shown)
{
    m_schedule = shown.schedule;
    m_rules->setText(rulesText(m_schedule));
    m_list->setCopies({ shown.copies.begin(), shown.copies.end() });
}

void BackupsPage::followSelection()
{
    const auto chosen = m_list->selected();
    const bool isThere = chosen && (chosen->state == CopyState::Present || chosen->state == CopyState::Damaged);
    m_check->setEnabled(isThere && chosen->kind != backups::CopyKind::Replaced);
    m_destroy->setEnabled(chosen && chosen->state != CopyState::Destroyed);
}

void BackupsPage::make()
{
    if (!m_schedule.folder.isEmpty())
        makeWith([](access::Session &own, const Progress &progress) {
            return backups::runSchedule(own, progress, backups::When::Now);
        });
    else
        chooseFolder(this, tr("Folder for the backup"), [this](const QString &folder) { makeIn(folder); });
}

void BackupsPage::makeIn(const QString &folder)
{
    makeWith([folder](access::Session &own, const Progress &progress) -> Result<backups::ScheduledRun> {
        WAARBORG_LET(copy, backups::makeBackup(own, { folder }, progress));
        return backups::ScheduledRun { copy, {}, {} };
    });
}

void BackupsPage::makeWith(
    std::function<Result<backups::ScheduledRun>(access::Session &own, const Progress &progress)> work)
{
    m_make->setEnabled(false);
    auto *task = runTask<backups::ScheduledRun>(
        tr("Making a backup"), std::move(work), [this](const backups::ScheduledRun &run) {
            const QString path = run.made ? run.made->path : QString();
            QStringList words { tr("The backup is made, was restored on trial and is sound: %1").arg(path) };
            announce((words + run.left).join(u' '));
        });
    connect(task, &BackgroundTask::finished, m_make, [this] { m_make->setEnabled(true); });
}

void BackupsPage::check()
{
    const auto chosen = m_list->selected();
    if (!chosen)
        return;
    runTask<RegisteredCopy>(
        tr("Checking a backup"),
        [id = chosen->id](
            access::Session &own, const Progress &progress) { return backups::checkCopy(own, id, progress); },
        [this](const RegisteredCopy &copy) { announce(tr("%1 can be restored.").arg(copy.path)); });
}

void BackupsPage::restore()
{
    auto *dialog = new RestoreDialog(m_environment, this);
    if (const auto chosen = m_list->selected(); chosen && chosen->kind != backups::CopyKind::Replaced)
        dialog->setBackup(chosen->path);
    dialog->setOpenDossier(session().path());
    dialog->open();
}

void BackupsPage::destroyChosen()
{
    const auto chosen = m_list->selected();
    if (!chosen)
        return;
    const bool isMissing = chosen->state == CopyState::Missing;
    const auto destroy = [this, id = chosen->id, isMissing] {
        const auto done = isMissing ? backups::forgetCopy(session(), id) : backups::destroyCopy(session(), id);
        if (!done)
            return banner().postError(done.error());
        refresh();
    };
    confirmIrrevocable(this, isMissing ? tr("%1 is not found.").arg(chosen->path) : tr("Delete %1?").arg(chosen->path),
        isMissing ? tr("The register will say that it was destroyed. Do this only when you know that it is.")
                  : tr("The file is deleted; the register keeps that it existed and when it was destroyed."),
        isMissing ? tr("Note 1 copy as destroyed") : tr("Destroy 1 copy"), destroy);
}

void BackupsPage::changeSchedule()
{
    auto *dialog = new ScheduleDialog(m_schedule, this);
    dialog->onSubmit([this, dialog]() -> Result<void> {
        WAARBORG_TRY(backups::setBackupSchedule(session(), dialog->schedule()));
        refresh();
        return {};
    });
    dialog->open();
}

void BackupsPage::announce(const QString &text)
{
    banner().post({ .key = QStringLiteral("done"), .severity = Severity::Done, .text = text });
    refresh();
}

} // namespace waarborg::ui
