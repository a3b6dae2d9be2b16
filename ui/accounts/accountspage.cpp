// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountspage.h"

#include "models/access/accountwords.h"
#include "ui/accounts/accountdialogs.h"
#include "ui/accounts/accountlist.h"
#include "ui/accounts/roleboxes.h"

#include <QAction>
#include <QTableView>

namespace waarborg::ui {

using access::AccountRow;
using access::AccountState;
using access::UseCase;

AccountsPage::AccountsPage(const PaneInfo &info, const PaneContext &context, QWidget *parent)
    : Pane(info, context, parent)
    , m_list(new AccountList(info.title, context.session.clock(), context.settings, this))
{
    createActions();
    setContent(m_list);
    connect(m_list, &AccountList::selectionChanged, this, &AccountsPage::follow);
    connect(m_list, &AccountList::openRequested, this, &AccountsPage::editRoles);
    connect(m_list, &ListStates::retryRequested, this, &AccountsPage::refresh);
    follow();
}

void AccountsPage::createActions()
{
    const auto action = [this](ActionKind kind, const QString &text, const char *icon, UseCase needs, auto slot) {
        QAction *made = addPaneAction(kind, text, QString::fromLatin1(icon), needs);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    action(ActionKind::Primary, tr("Add"), "list-add", UseCase::AddAccount, &AccountsPage::add);
    m_approve = action(ActionKind::Other, tr("Approve for answers"), "dialog-ok-apply", UseCase::ApproveAnswers,
        &AccountsPage::approve);
    m_roles = action(ActionKind::Edit, tr("Roles"), "user-properties", UseCase::SetRoles, &AccountsPage::editRoles);
    m_startCode = action(ActionKind::Other, tr("New start code"), "password-generate", UseCase::NewStartCode,
        &AccountsPage::makeStartCode);
    m_disable = action(ActionKind::Other, tr("Disable"), "lock", UseCase::DisableAccount, &AccountsPage::switchState);
    m_enable = action(ActionKind::Other, tr("Enable"), "unlock", UseCase::EnableAccount, &AccountsPage::switchState);
    m_remove = action(ActionKind::Delete, tr("Remove"), "edit-delete", UseCase::RemoveAccount, &AccountsPage::remove);
    addPaneKey(ActionKind::Refresh, tr("Read again"), [this] { refresh(); });
}

QList<QWidget *> AccountsPage::regions() const { return { m_list->table() }; }

void AccountsPage::refresh()
{
    const auto rows = access::listAccounts(session());
    if (rows)
        m_list->setAccounts(*rows);
    else if (m_list->isShowingList())
        banner().postError(rows.error());
    else
        m_list->showError(errorText(rows.error()));
}

void AccountsPage::follow()
{
    const AccountRow *row = m_list->selected();
    const bool disabled = row && row->account.state == AccountState::Disabled;
    m_approve->setEnabled(row && row->answers == access::AnswersKey::Pending && row->hasSlot);
    m_roles->setEnabled(row);
    const bool own = row && row->account.id == session().account().id;
    for (QAction *action : { m_startCode, m_disable, m_remove }) {
        action->setEnabled(row && !own);
        action->setToolTip(own ? tr("Another administrator does this with your account.") : action->text());
    }
    m_startCode->setEnabled(m_startCode->isEnabled() && !disabled);
    m_disable->setVisible(!disabled && mayDo(UseCase::DisableAccount));
    m_enable->setVisible(disabled && mayDo(UseCase::EnableAccount));
}

void AccountsPage::announce(const QString &text, std::function<void()> undo)
{
    banner().post({ .key = QStringLiteral("done"),
        .severity = Severity::Done,
        .text = text,
        .action = undo ? tr("Undo") : QString(),
        .act = std::move(undo) });
}

bool AccountsPage::took(const Result<void> &result)
{
    if (!result)
        banner().postError(result.error());
    else
        banner().withdraw(QStringLiteral("error"));
    refresh();
    return result.has_value();
}

void AccountsPage::add()
{
    auto *dialog = new AddAccountDialog(session().clock().nowUtc().toLocalTime().date(), this);
    dialog->onSubmitLater([this, dialog](const FormDialog::Done &done) {
        access::NewAccount account = dialog->account();
        account.cost = slotCost();
        BackgroundTask::run<access::StartCode>(
            this, session(), tr("Adding the account"),
            [account](access::Session &own, const Progress &) { return access::addAccount(own, account); },
            [this, done, name = account.name](const Result<access::StartCode> &code) {
                done(code ? Result<void>() : Failure(code.error()));
                if (!code)
                    return;
                refresh();
                (new StartCodeDialog(name, *code, this))->open();
            });
    });
    dialog->open();
}

void AccountsPage::makeStartCode()
{
    const AccountRow *row = m_list->selected();
    if (!row)
        return;
    const QString name = row->account.name;
    const auto make = [this, name] {
        runTask<access::StartCode>(
            tr("Making a start code"),
            [name, cost = slotCost()](
                access::Session &own, const Progress &) { return access::newStartCode(own, name, cost); },
            [this, name](const access::StartCode &code) {
                refresh();
                (new StartCodeDialog(name, code, this))->open();
            });
    };
    confirmIrrevocable(this, tr("%1 gets a new start code.").arg(name),
        tr("The present password of %1 no longer works then. It does not come back.").arg(name),
        tr("Make a start code for %1").arg(name), make);
}

void AccountsPage::editRoles()
{
    const AccountRow *row = m_list->selected();
    if (!row || !mayDo(UseCase::SetRoles))
        return;
    const QString name = row->account.name;
    const access::Roles before = row->account.roles;
    auto *dialog = new FormDialog(tr("Roles of %1").arg(name), tr("Save"), this);
    auto *boxes = new RoleBoxes(dialog);
    boxes->setRoles(before);
    dialog->addField(tr("Roles"), boxes);
    dialog->addText(tr("What a role may no longer do is gone at once, also in a dossier that stands open elsewhere."));
    boxes->setFocus();
    const auto follow
        = [dialog, boxes, before] { dialog->setSubmitEnabled(boxes->roles() && boxes->roles() != before); };
    connect(boxes, &RoleBoxes::changed, dialog, follow);
    follow();
    dialog->onSubmit([this, boxes, name, before]() -> Result<void> {
        const access::Roles roles = boxes->roles();
        const auto change = [this, name, before, roles]() -> Result<void> {
            WAARBORG_TRY(access::setRoles(session(), name, roles));
            giveRoles(name, before, roles);
            return {};
        };
        const bool givesUp = name == session().account().name && before.testFlag(access::Role::Administrator)
            && !roles.testFlag(access::Role::Administrator);
        // The last administrator is refused in the dialog itself.
        if (!givesUp || !hasOtherAdministrator(name))
            return change();
        confirmIrrevocable(this, tr("You give up the administrator's role yourself."),
            tr("Only another administrator can give it back. Be sure that one of them has logged in before."),
            tr("Give up the role"), [this, change] { took(change()); });
        return {};
    });
    dialog->open();
}

bool AccountsPage::hasOtherAdministrator(const QString &name)
{
    const auto rows = access::listAccounts(session());
    return rows && std::ranges::any_of(*rows, [&](const AccountRow &row) {
        return row.account.name != name && row.account.state == AccountState::Active
            && row.account.roles.testFlag(access::Role::Administrator);
    });
}

void AccountsPage::giveRoles(const QString &name, access::Roles before, access::Roles roles)
{
    refresh();
    if (name == session().account().name)
        return announce(tr("Your own roles are changed. Lock the dossier and log in again to see what fits them."));
    announce(tr("%1 is now %2.").arg(name, access::roleWords(roles)), [this, name, before, roles] {
        if (took(access::setRoles(session(), name, before)))
            giveRoles(name, roles, before);
    });
}

void AccountsPage::switchState()
{
    const AccountRow *row = m_list->selected();
    if (row)
        setState(row->account.name,
            row->account.state == AccountState::Active ? AccountState::Disabled : AccountState::Active);
}

void AccountsPage::setState(const QString &name, AccountState state)
{
    if (!took(access::setAccountState(session(), name, state)))
        return;
    const bool on = state == AccountState::Active;
    announce(on ? tr("%1 can log in.").arg(name) : tr("%1 can no longer log in.").arg(name),
        [this, name, on] { setState(name, on ? AccountState::Disabled : AccountState::Active); });
}

void AccountsPage::remove()
{
    const AccountRow *row = m_list->selected();
    if (!row)
        return;
    const QString name = row->account.name;
    confirmIrrevocable(this, tr("%1 is removed from this dossier.").arg(name),
        tr("The account and its key do not come back. What %1 did stays in the log. Disabling can be undone.")
            .arg(name),
        tr("Remove %1").arg(name), [this, name] {
            if (took(access::removeAccount(session(), name)))
                announce(tr("%1 is removed.").arg(name));
        });
}

void AccountsPage::approve()
{
    const AccountRow *row = m_list->selected();
    if (!row)
        return;
    const QString name = row->account.name;
    if (took(access::approveAnswers(session(), name)))
        announce(tr("%1 can read answers from the next login on.").arg(name));
}

} // namespace waarborg::ui
