// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstloginpage.h"

#include "models/access/accounts.h"
#include "ui/common/backgroundtask.h"
#include "ui/common/labels.h"
#include "ui/common/passwordedit.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/shell/centredform.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace waarborg::ui {

namespace {

struct Steps {
    SessionSeed seed;
    std::shared_ptr<SecretBytes> oldSecret;
    std::shared_ptr<SecretBytes> newPassword; // null: the account has a password
    access::KdfCost cost;
};

Result<SessionSeed> take(const Steps &steps)
{
    WAARBORG_LET(session, steps.seed.grow());
    if (steps.newPassword)
        WAARBORG_TRY(access::changePassword(session, *steps.oldSecret, *steps.newPassword, steps.cost));
    WAARBORG_TRY(access::signStatement(session));
    return SessionSeed::of(session);
}

} // namespace

FirstLoginPage::FirstLoginPage(const access::Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_choice(new QWidget(this))
    , m_password(new PasswordEdit(m_choice))
    , m_again(new PasswordEdit(m_choice))
    , m_sign(new QCheckBox(tr("I sign this statement"), this))
    , m_error(new ErrorLabel(this))
    , m_begin(new QPushButton(tr("Begin"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_password->setObjectName(QStringLiteral("firstPassword"));
    m_password->setName(tr("New password"));
    m_again->setObjectName(QStringLiteral("firstPasswordAgain"));
    m_again->setName(tr("Repeat password"));
    m_sign->setObjectName(QStringLiteral("firstSign"));
    m_begin->setObjectName(QStringLiteral("firstBegin"));
    m_begin->setDefault(true);
    Style::markPrimary(m_begin);
    arrange();
    connect(m_begin, &QPushButton::clicked, this, &FirstLoginPage::submit);
    connect(m_cancel, &QPushButton::clicked, this, &FirstLoginPage::cancelled);
    connect(m_sign, &QCheckBox::toggled, this, &FirstLoginPage::follow);
    for (PasswordEdit *edit : { m_password, m_again }) {
        connect(edit, &PasswordEdit::textChanged, this, &FirstLoginPage::follow);
        connect(edit, &PasswordEdit::textChanged, m_error, [this] { m_error->setText({}); });
    }
    connect(m_again, &PasswordEdit::returnPressed, m_begin, &QPushButton::click);
}

void FirstLoginPage::arrange()
{
    auto *choice = new QVBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->addLayout(labelledField(tr("New password"), m_password));
    choice->addLayout(labelledField(tr("Repeat password"), m_again));
    choice->addWidget(secondaryLabel(tr("At least 12 characters; a few loose words are easy to remember."), m_choice));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_begin);
    QVBoxLayout *column = centredColumn(this, LeastDetailWidth);
    column->addWidget(titleLabel(tr("Before you begin"), this));
    column->addWidget(m_choice);
    column->addWidget(sectionLabel(tr("Confidentiality"), this));
    column->addWidget(bodyLabel(access::confidentialityStatement(), this));
    column->addWidget(m_sign);
    column->addWidget(m_error);
    column->addLayout(buttons);
    column->addStretch();
}

bool FirstLoginPage::isNeeded(const SessionSeed &seed)
{
    return seed.entry() == access::Session::Entry::StartCode || !seed.account().signedAt.isValid();
}

void FirstLoginPage::ask(SessionSeed seed, std::shared_ptr<SecretBytes> secret)
{
    reset();
    m_choice->setVisible(seed.entry() == access::Session::Entry::StartCode);
    m_seed = std::make_unique<SessionSeed>(std::move(seed));
    m_secret = std::move(secret);
    setBusy(false);
    follow();
    (m_choice->isHidden() ? static_cast<QWidget *>(m_sign) : m_password->field())->setFocus();
}

void FirstLoginPage::reset()
{
    m_seed.reset();
    m_secret.reset();
    m_password->wipe();
    m_again->wipe();
    m_sign->setChecked(false);
    m_error->setText({});
}

void FirstLoginPage::follow()
{
    const bool chosen = m_choice->isHidden() || (!m_password->isEmpty() && !m_again->isEmpty());
    m_begin->setEnabled(m_seed && chosen && m_sign->isChecked());
}

void FirstLoginPage::submit()
{
    if (!m_choice->isHidden() && !m_password->peek().equals(m_again->peek())) {
        m_error->setText(tr("The two passwords differ. Type the same one twice."));
        m_again->field()->setFocus();
        return;
    }
    Steps steps { m_seed->clone(), m_secret, nullptr, m_environment.cost };
    if (!m_choice->isHidden())
        steps.newPassword = std::make_shared<SecretBytes>(m_password->peek());
    setBusy(true);
    const auto shared = std::make_shared<Steps>(std::move(steps));
    BackgroundTask::runAlone<SessionSeed>(
        this, tr("Preparing your account"), [shared](const Progress &) { return take(*shared); },
        [this](Result<SessionSeed> result) { finish(std::move(result)); });
}

void FirstLoginPage::finish(Result<SessionSeed> result)
{
    setBusy(false);
    if (!result) {
        m_error->setText(errorText(result.error()));
        return;
    }
    reset();
    if (m_done)
        m_done(std::move(*result));
}

void FirstLoginPage::setBusy(bool busy)
{
    for (QWidget *field :
        { m_choice, static_cast<QWidget *>(m_sign), static_cast<QWidget *>(m_begin), static_cast<QWidget *>(m_cancel) })
        field->setEnabled(!busy);
    if (busy)
        m_error->setText({});
}

} // namespace waarborg::ui
