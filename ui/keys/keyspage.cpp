// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keyspage.h"

#include "models/access/recovery.h"
#include "models/access/rotation.h"
#include "ui/common/column.h"
#include "ui/common/labels.h"
#include "ui/common/logindialog.h"
#include "ui/common/theme.h"
#include "ui/keys/newsheetdialog.h"

#include <QAction>
#include <QFileInfo>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waarborg::ui {

using access::UseCase;

namespace {

constexpr int TextWidth = 560;

void askForNewKey(const access::Environment &environment, const QString &path, const QString &name, QWidget *window,
    const std::function<void(const QString &)> &open)
{
    auto *dialog = new LoginDialog(KeysPage::tr("New key for %1").arg(QFileInfo(path).completeBaseName()),
        KeysPage::tr("Replace the key"), name, window);
    dialog->setObjectName(QStringLiteral("newKeyDialog"));
    dialog->addText(KeysPage::tr("All passwords stay as they are. It takes a moment: every page is written anew."));
    dialog->onLogin<access::RotatedKey>(
        environment, path,
        [](access::Session session, const Progress &) { return access::rotateKey(std::move(session)); },
        [window, path, open](const access::RotatedKey &) {
            open(path);
            tell(window, KeysPage::tr("The dossier has a new key."),
                KeysPage::tr("Make a new recovery sheet now: the one you have opens the dossier only together with the "
                             "key file. Backups and copies from before still open with the old key."));
        });
    dialog->open();
}

} // namespace

KeysPage::KeysPage(
    const PaneInfo &info, const PaneContext &context, const access::Environment &environment, QWidget *parent)
    : Pane(info, context, parent)
    , m_environment(environment)
    , m_sheet(bodyLabel({}, this))
    , m_key(bodyLabel({}, this))
{
    QAction *sheet = addPaneAction(
        ActionKind::Primary, tr("New recovery sheet…"), QStringLiteral("document-print"), UseCase::ReplaceSheet);
    connect(sheet, &QAction::triggered, this, &KeysPage::makeSheet);
    QAction *key = addPaneAction(ActionKind::Other, tr("New key…"), QStringLiteral("view-refresh"), UseCase::RotateKey);
    connect(key, &QAction::triggered, this, &KeysPage::makeKey);
    addPaneKey(ActionKind::Refresh, tr("Read again"), [this] { refresh(); });
    const ScrolledColumn column = scrolledColumn(this, TextWidth);
    m_area = column.area;
    m_sheet->setObjectName(QStringLiteral("keys.sheet"));
    column.layout->addWidget(sectionLabel(tr("Recovery sheet"), this));
    column.layout->addWidget(m_sheet);
    column.layout->addWidget(secondaryLabel(
        tr("It opens the dossier when a password is forgotten or the key file is lost. A new one makes the earlier one "
           "worthless: do that when it may have been read, or when it cannot be found."),
        this));
    column.layout->addSpacing(GroupGap);
    column.layout->addWidget(sectionLabel(tr("Key of the dossier"), this));
    column.layout->addWidget(m_key);
    column.layout->addWidget(secondaryLabel(
        tr("With a new key nobody gets in with what was kept of the old one: an exported key, or an earlier key file "
           "with its password. Do that when somebody leaves who could have kept one."),
        this));
    column.layout->addStretch();
    setContent(m_area);
}

QList<QWidget *> KeysPage::regions() const { return { m_area }; }

void KeysPage::refresh()
{
    const auto info = access::dossierInfo(session());
    if (!info)
        return banner().postError(info.error());
    m_sheet->setText(info->sheetConfirmed
            ? tr("Somebody typed it back from paper: there is a readable one.")
            : tr("Nobody has shown that it can be read: two of its groups were not typed back."));
    m_key->setText(tr("The key file was changed %Ln time(s) since the dossier was made.", nullptr,
        static_cast<int>(info->generation - 1)));
}

void KeysPage::makeSheet()
{
    const auto make = [this] {
        runTask<access::RecoverySheet>(
            tr("Making a recovery sheet"),
            [cost = slotCost()](access::Session &own, const Progress &) { return access::replaceSheet(own, cost, {}); },
            [this](const access::RecoverySheet &sheet) {
                refresh();
                auto *dialog = new NewSheetDialog(sheet, this);
                connect(dialog, &NewSheetDialog::confirmed, this, [this] {
                    if (const auto done = access::confirmSheet(session()); !done)
                        banner().postError(done.error());
                    refresh();
                });
                dialog->open();
            });
    };
    confirmIrrevocable(this, tr("A new recovery sheet takes the place of the present one."),
        tr("The present sheet opens nothing from then on."), tr("Make a new sheet"), make);
}

void KeysPage::makeKey()
{
    const WorkAtTheDoor work = [environment = m_environment, path = session().path(), name = session().account().name](
                                   QWidget *window, const std::function<void(const QString &)> &open) {
        askForNewKey(environment, path, name, window, open);
    };
    confirmIrrevocable(this, tr("For a new key the dossier is closed."),
        tr("Nobody else may have it open. A sheet from before opens it afterwards only together with the key file: "
           "make a new one then."),
        tr("Close the dossier and go on"), [this, work] { Q_EMIT leaveRequested(work); });
}

} // namespace waarborg::ui
