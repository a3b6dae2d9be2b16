// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/agreementpage.h"

#include "models/reports/roundreport.h"
#include "ui/common/column.h"
#include "ui/common/dates.h"
#include "ui/common/dialogs.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/privacy/erasedossierdialog.h"

#include <QAction>
#include <QDateEdit>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waarborg::ui {

using access::UseCase;
using privacy::AgreementEnd;

namespace {

constexpr int TextWidth = 560;

} // namespace

AgreementPage::AgreementPage(
    const PaneInfo &info, const PaneContext &context, const access::Environment &environment, QWidget *parent)
    : Pane(info, context, parent)
    , m_environment(environment)
    , m_state(bodyLabel({}, this))
{
    createActions();
    const ScrolledColumn column = scrolledColumn(this, TextWidth);
    m_area = column.area;
    m_state->setObjectName(QStringLiteral("agreement.state"));
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column.layout->addWidget(m_state);
    column.layout->addSpacing(GroupGap);
    column.layout->addWidget(sectionLabel(tr("When the agreement ends"), this));
    column.layout->addWidget(secondaryLabel(
        tr("1. Record its last day, and the customer's written instruction to erase when there is one.\n"
           "2. Give everything back: a folder with all data in open formats, its checksum in the log.\n"
           "3. Erase everything, with all registered backups: after the last day as soon as the customer instructs "
           "it in writing, else two weeks later. A certificate says what was erased."),
        this));
    column.layout->addStretch();
    setContent(m_area);
}

void AgreementPage::createActions()
{
    const auto action = [this](ActionKind kind, const QString &text, const char *icon, UseCase needs, auto slot) {
        QAction *made = addPaneAction(kind, text, QString::fromLatin1(icon), needs);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    action(ActionKind::Export, tr("Export everything…"), "document-export", UseCase::ExportDossier,
        &AgreementPage::exportAll);
    action(ActionKind::Primary, tr("Record the end…"), "document-edit", UseCase::EndDossier, &AgreementPage::recordEnd);
    m_giveBack
        = action(ActionKind::Other, tr("Give back…"), "document-send", UseCase::EndDossier, &AgreementPage::giveBack);
    m_goOn = action(ActionKind::Other, tr("It goes on"), "edit-undo", UseCase::EndDossier, &AgreementPage::goOn);
    m_erase = action(
        ActionKind::Delete, tr("Erase everything…"), "edit-delete", UseCase::EndDossier, &AgreementPage::eraseAll);
    m_giveBack->setVisible(mayDo(UseCase::EndDossier) && mayDo(UseCase::ExportDossier));
    addPaneKey(ActionKind::Refresh, tr("Read again"), [this] { refresh(); });
}

QList<QWidget *> AgreementPage::regions() const { return { m_area }; }

void AgreementPage::refresh()
{
    const auto end = privacy::agreementEnd(session());
    if (end)
        take(*end);
    else
        banner().postError(end.error());
}

void AgreementPage::take(const AgreementEnd &end)
{
    m_end = end;
    m_state->setText(end.hasEnded() ? privacy::agreementEndText(end) : tr("The agreement goes on."));
    const bool isDue = end.hasEnded() && today() >= end.mayBeErased();
    m_giveBack->setEnabled(end.hasEnded());
    m_goOn->setEnabled(end.hasEnded());
    m_erase->setEnabled(isDue);
    m_erase->setToolTip(isDue || !end.hasEnded()
            ? m_erase->text()
            : tr("Not before %1. An instruction to erase shortens the two weeks after the last day.")
                  .arg(shortDate(end.mayBeErased())));
}

QDate AgreementPage::today() { return session().clock().nowUtc().toLocalTime().date(); }

void AgreementPage::askForFolder(const QString &title, const std::function<void(const QString &)> &chosen)
{
    const QString name = QFileInfo(session().path()).completeBaseName() + u'-' + today().toString(Qt::ISODate);
    chooseFolder(this, title, [name, chosen](const QString &folder) { chosen(QDir(folder).filePath(name)); });
}

void AgreementPage::exportAll()
{
    const auto write = [this](const QString &folder) {
        runTask<privacy::ExportSummary>(
            tr("Exporting everything"),
            [folder](access::Session &own, const Progress &progress) {
                return privacy::exportDossier(own, folder, reports::roundReportPdf, progress);
            },
            [this](const privacy::ExportSummary &done) {
                announce(tr("%Ln file(s) written to %1, none of them encrypted. The checksum is in the log.", nullptr,
                    static_cast<int>(done.files))
                        .arg(done.folder));
            });
    };
    confirmIrrevocable(this, tr("The export is not encrypted."),
        tr("Whoever has the folder reads everybody's data and answers."), tr("Export everything"),
        [this, write] { askForFolder(tr("Folder for the export"), write); });
}

void AgreementPage::recordEnd()
{
    auto *dialog = new FormDialog(tr("End of the agreement"), tr("Record"), this);
    auto *day = new QDateEdit(m_end.hasEnded() ? m_end.ended : today(), dialog);
    day->setObjectName(QStringLiteral("agreement.lastDay"));
    prepareDateEdit(day);
    auto *instruction = new QLineEdit(m_end.instruction, dialog);
    instruction->setObjectName(QStringLiteral("agreement.instruction"));
    instruction->setPlaceholderText(tr("its date or number; none: empty"));
    dialog->addField(tr("Last day"), day);
    dialog->addField(tr("Written instruction to erase"), instruction);
    dialog->addText(tr("Everybody who opens the dossier sees it. Nothing is erased yet."));
    dialog->onSubmit([this, day, instruction, before = m_end]() -> Result<void> {
        WAARBORG_LET(end, privacy::recordEnd(session(), day->date(), instruction->text()));
        take(end);
        announce(tr("The end is recorded."), before.hasEnded() ? std::function<void()>() : [this] { goOn(); });
        return {};
    });
    dialog->open();
}

void AgreementPage::giveBack()
{
    askForFolder(tr("Folder for what is given back"), [this](const QString &folder) {
        runTask<AgreementEnd>(
            tr("Giving everything back"),
            [folder](access::Session &own, const Progress &progress) {
                return privacy::returnDossier(own, folder, reports::roundReportPdf, progress);
            },
            [this](const AgreementEnd &end) {
                take(end);
                announce(tr("Everything is in %1, not encrypted. Hand it over on an encrypted carrier.")
                        .arg(end.returnedTo));
            });
    });
}

void AgreementPage::goOn()
{
    const auto done = privacy::takeBackEnd(session());
    if (!done)
        return banner().postError(done.error());
    refresh();
    announce(tr("The agreement goes on."));
}

void AgreementPage::eraseAll()
{
    const WorkAtTheDoor work = [environment = m_environment, path = session().path(), name = session().account().name](
                                   QWidget *window, const std::function<void(const QString &)> &) {
        (new EraseDossierDialog(environment, path, name, window))->open();
    };
    confirmIrrevocable(this, tr("For erasing the dossier is closed."),
        tr("You are asked once more before anything is erased."), tr("Close the dossier and go on"),
        [this, work] { Q_EMIT leaveRequested(work); });
}

void AgreementPage::announce(const QString &text, std::function<void()> undo)
{
    banner().post({ .key = QStringLiteral("done"),
        .severity = Severity::Done,
        .text = text,
        .action = undo ? tr("Undo") : QString(),
        .act = std::move(undo) });
}

} // namespace waarborg::ui
