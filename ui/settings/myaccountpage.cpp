// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/myaccountpage.h"

#include "models/access/accounts.h"
#include "models/access/accountwords.h"
#include "models/access/passwords.h"
#include "ui/common/column.h"
#include "ui/common/dates.h"
#include "ui/common/labels.h"
#include "ui/common/passwordedit.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waarborg::ui {

namespace {

struct Passwords {
    SecretBytes present;
    SecretBytes fresh;
    access::KdfCost cost;
};

} // namespace

MyAccountPage::MyAccountPage(const PaneInfo &info, const PaneContext &context, QWidget *parent)
    : Pane(info, context, parent)
    , m_change(addPaneAction(ActionKind::Primary, tr("Change the password"), {}, access::UseCase::ChangePassword))
    , m_facts(new QFormLayout)
    , m_present(new PasswordEdit(this))
    , m_fresh(new PasswordEdit(this))
    , m_again(new PasswordEdit(this))
    , m_error(new ErrorLabel(this))
{
    const ScrolledColumn column = scrolledColumn(this, MostDetailWidth);
    m_area = column.area;
    createFields(column.layout);
    setContent(m_area);
    connect(m_change, &QAction::triggered, this, &MyAccountPage::changePassword);
    addPaneKey(ActionKind::Refresh, tr("Read again"), [this] { refresh(); });
    follow();
}

void MyAccountPage::createFields(QVBoxLayout *column)
{
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(Margin);
    m_facts->setVerticalSpacing(4);
    column->addLayout(m_facts);
    column->addSpacing(Gap);
    column->addWidget(sectionLabel(tr("Change the password"), this));
    const std::tuple<PasswordEdit *, QString, QString> fields[]
        = { { m_present, QStringLiteral("presentPassword"), tr("Present password") },
              { m_fresh, QStringLiteral("freshPassword"), tr("New password") },
              { m_again, QStringLiteral("freshPasswordAgain"), tr("Repeat the new password") } };
    for (const auto &[field, name, label] : fields) {
        field->setObjectName(name);
        field->setName(label);
        column->addLayout(labelledField(label, field));
        connect(field, &PasswordEdit::textChanged, this, &MyAccountPage::follow);
        connect(field, &PasswordEdit::returnPressed, this, &MyAccountPage::changePassword);
    }
    column->addWidget(
        secondaryLabel(tr("At least %1 characters, and not one of the common passwords. A few loose words are easy to "
                          "remember; a password from a password manager can be pasted.")
                           .arg(access::LeastPasswordLength),
            this));
    m_error->setObjectName(QStringLiteral("passwordError"));
    column->addWidget(m_error);
    column->addStretch();
}

QList<QWidget *> MyAccountPage::regions() const { return { m_area }; }

void MyAccountPage::refresh()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto add = [this](const QString &label, const QString &value) {
        QLabel *text = widened(bodyLabel(value, this));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addRow(secondaryLabel(label, this), text);
    };
    const access::Account &account = session().account();
    add(tr("Name"), account.name);
    add(tr("Roles"), access::roleWords(account.roles));
    add(tr("Statement signed"),
        account.signedAt.isValid() ? shortDateTime(account.signedAt.toLocalTime()) : tr("not yet"));
    if (account.expires.isValid())
        add(tr("Valid until"), shortDate(account.expires));
}

void MyAccountPage::follow()
{
    m_change->setEnabled(!m_busy && !m_present->isEmpty() && !m_fresh->isEmpty() && !m_again->isEmpty());
}

void MyAccountPage::changePassword()
{
    if (!m_change->isEnabled())
        return;
    if (!m_fresh->peek().equals(m_again->peek())) {
        m_error->setText(tr("The two new passwords differ. Type the same one twice."));
        m_again->field()->setFocus();
        return;
    }
    const auto passwords = std::make_shared<Passwords>(Passwords { m_present->peek(), m_fresh->peek(), slotCost() });
    setBusy(true);
    auto *task = BackgroundTask::run<void>(
        this, session(), tr("Changing the password"),
        [passwords](access::Session &own, const Progress &) {
            return access::changePassword(own, passwords->present, passwords->fresh, passwords->cost);
        },
        [this](const Result<void> &result) { finish(result); });
    Q_EMIT taskStarted(task);
}

void MyAccountPage::finish(const Result<void> &result)
{
    setBusy(false);
    if (!result) {
        const bool wrong = result.error().code == ErrorCode::LoginFailed;
        m_error->setText(wrong ? tr("The present password is wrong. Nothing was changed.") : errorText(result.error()));
        (wrong ? m_present : m_fresh)->field()->setFocus();
        return;
    }
    for (PasswordEdit *field : { m_present, m_fresh, m_again })
        field->wipe();
    banner().post({ .key = QStringLiteral("done"),
        .severity = Severity::Done,
        .text = tr("The password is changed. Log in with the new one from now on.") });
}

void MyAccountPage::setBusy(bool busy)
{
    m_busy = busy;
    m_error->setText({});
    for (PasswordEdit *field : { m_present, m_fresh, m_again })
        field->setEnabled(!busy);
    follow();
}

} // namespace waarborg::ui
