// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/loginpage.h"

#include "ui/common/backgroundtask.h"
#include "ui/common/labels.h"
#include "ui/common/passwordedit.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/shell/centredform.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace waarborg::ui {

LoginPage::LoginPage(const access::Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_title(titleLabel(tr("Log in"), this))
    , m_file(secondaryLabel({}, this))
    , m_name(new QLineEdit(this))
    , m_password(new PasswordEdit(this))
    , m_error(new ErrorLabel(this))
    , m_login(new QPushButton(tr("Log in"), this))
    , m_other(new QPushButton(tr("Another dossier"), this))
    , m_readOnly(new QPushButton(tr("Read only"), this))
    , m_takeOver(new QPushButton(tr("Take over"), this))
{
    m_name->setObjectName(QStringLiteral("loginName"));
    m_name->setAccessibleName(tr("Name"));
    m_password->setObjectName(QStringLiteral("loginPassword"));
    m_password->setName(tr("Password"));
    m_login->setObjectName(QStringLiteral("login"));
    m_other->setObjectName(QStringLiteral("otherDossier"));
    m_readOnly->setObjectName(QStringLiteral("readOnly"));
    m_takeOver->setObjectName(QStringLiteral("takeOver"));
    m_login->setDefault(true);
    m_error->setObjectName(QStringLiteral("loginError"));
    Style::markPrimary(m_login);
    arrange();
    connect(m_login, &QPushButton::clicked, this, &LoginPage::tryLogin);
    connect(m_password, &PasswordEdit::returnPressed, this, &LoginPage::tryLogin);
    connect(m_name, &QLineEdit::textChanged, this, &LoginPage::withdrawOffer);
    connect(m_name, &QLineEdit::returnPressed, m_password, [this] { m_password->setFocus(); });
    connect(m_other, &QPushButton::clicked, this, &LoginPage::withdrawOffer);
    connect(m_other, &QPushButton::clicked, this, &LoginPage::otherRequested);
    connect(m_readOnly, &QPushButton::clicked, this,
        [this] { open(m_offered, { .access = access::LoginOptions::Access::Read }); });
    connect(m_takeOver, &QPushButton::clicked, this,
        [this] { open(m_offered, { .otherHost = access::WriterLock::OtherHost::TakeOver }); });
    withdrawOffer();
}

void LoginPage::arrange()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Gap);
    buttons->addWidget(m_other);
    buttons->addStretch();
    buttons->addWidget(m_takeOver);
    buttons->addWidget(m_readOnly);
    buttons->addWidget(m_login);
    QVBoxLayout *column = centredColumn(this, LeastDetailWidth);
    column->addStretch(2);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(4);
    heading->addWidget(m_title);
    heading->addWidget(m_file);
    column->addLayout(heading);
    column->addLayout(labelledField(tr("Name"), m_name));
    column->addLayout(labelledField(tr("Password"), m_password));
    column->addWidget(m_error);
    column->addLayout(buttons);
    column->addStretch(3);
}

void LoginPage::ask(const QString &path, const QString &name, bool locked)
{
    m_path = path;
    m_title->setText(locked ? tr("Locked") : tr("Log in"));
    m_file->setText(QFileInfo(path).completeBaseName());
    m_name->setText(name);
    m_password->wipe();
    m_error->setText({});
    setBusy(false);
    QMetaObject::invokeMethod(this, &LoginPage::focusFirst, Qt::QueuedConnection);
}

void LoginPage::onLoggedIn(std::function<void(SessionSeed, std::shared_ptr<SecretBytes>)> loggedIn)
{
    m_loggedIn = std::move(loggedIn);
}

void LoginPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Queued: the stack of pages gives the focus to its first field after this.
    QMetaObject::invokeMethod(this, &LoginPage::focusFirst, Qt::QueuedConnection);
}

void LoginPage::focusFirst()
{
    if (m_name->text().isEmpty())
        m_name->setFocus();
    else
        m_password->setFocus();
}

void LoginPage::tryLogin()
{
    if (!m_login->isEnabled())
        return;
    open(std::make_shared<SecretBytes>(m_password->take()), {});
}

void LoginPage::open(const std::shared_ptr<SecretBytes> &secret, const access::LoginOptions &options)
{
    const std::shared_ptr<SecretBytes> password = secret; // the offer's own goes with it
    setBusy(true);
    BackgroundTask::runAlone<SessionSeed>(
        this, tr("Opening"),
        [environment = m_environment, path = m_path, name = m_name->text(), password, options](
            const Progress &) -> Result<SessionSeed> {
            WAARBORG_LET(session, access::login(environment, path, name, *password, options));
            return SessionSeed::of(session);
        },
        [this, password](Result<SessionSeed> result) { finish(std::move(result), password); });
}

void LoginPage::finish(Result<SessionSeed> result, std::shared_ptr<SecretBytes> secret)
{
    setBusy(false);
    if (!result) {
        m_error->setText(errorText(result.error()));
        m_password->setFocus();
        offer(result.error(), std::move(secret));
        return;
    }
    if (m_loggedIn)
        m_loggedIn(std::move(*result), std::move(secret));
}

void LoginPage::offer(const Error &error, std::shared_ptr<SecretBytes> secret)
{
    const bool foreign = error.code == ErrorCode::LockOfOtherHost;
    if (!foreign && error.code != ErrorCode::DossierInUse && error.code != ErrorCode::NotForWriting)
        return;
    m_offered = std::move(secret);
    m_readOnly->show();
    m_takeOver->setVisible(foreign);
    m_readOnly->setFocus();
}

void LoginPage::withdrawOffer()
{
    m_offered.reset();
    m_readOnly->hide();
    m_takeOver->hide();
}

void LoginPage::setBusy(bool busy)
{
    withdrawOffer();
    m_login->setText(busy ? tr("Opening…") : tr("Log in"));
    for (QWidget *field : { static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_password),
             static_cast<QWidget *>(m_login), static_cast<QWidget *>(m_other) })
        field->setEnabled(!busy);
    if (busy)
        m_error->setText({});
}

} // namespace waarborg::ui
