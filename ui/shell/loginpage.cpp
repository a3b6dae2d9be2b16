// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/loginpage.h"

#include "models/access/loginlog.h"
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

using namespace std::chrono_literals;

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
    , m_recovery(new QPushButton(tr("Use recovery sheet"), this))
{
    m_name->setObjectName(QStringLiteral("loginName"));
    m_name->setAccessibleName(tr("Name"));
    m_password->setObjectName(QStringLiteral("loginPassword"));
    m_password->setName(tr("Password"));
    m_login->setObjectName(QStringLiteral("login"));
    m_other->setObjectName(QStringLiteral("otherDossier"));
    m_readOnly->setObjectName(QStringLiteral("readOnly"));
    m_takeOver->setObjectName(QStringLiteral("takeOver"));
    m_recovery->setObjectName(QStringLiteral("useRecoverySheet"));
    m_login->setDefault(true);
    m_error->setObjectName(QStringLiteral("loginError"));
    Style::markPrimary(m_login);
    arrange();
    m_waiting.setInterval(200ms);
    connect(&m_waiting, &QTimer::timeout, this, &LoginPage::wait);
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
    connect(m_recovery, &QPushButton::clicked, this, [this] { Q_EMIT recoveryRequested(m_path); });
}

void LoginPage::arrange()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Gap);
    buttons->addWidget(m_other);
    buttons->addStretch();
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
    auto *offers = new QHBoxLayout;
    offers->setSpacing(Gap);
    offers->addStretch();
    offers->addWidget(m_takeOver);
    offers->addWidget(m_readOnly);
    column->addLayout(offers);
    column->addLayout(buttons);
    column->addWidget(m_recovery, 0, Qt::AlignLeft);
    column->addStretch(3);
}

void LoginPage::ask(const QString &path, const QString &name, bool locked)
{
    m_path = path;
    m_title->setText(locked ? tr("Locked") : tr("Log in"));
    m_file->setText(QFileInfo(path).completeBaseName());
    m_name->setText(name);
    m_password->wipe();
    m_waiting.stop();
    m_error->setText({});
    setBusy(false);
    // Another program, or this one before it was closed, may have been told a wrong password.
    beginWait(tr("The last login was wrong."));
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
        const ErrorCode code = result.error().code;
        m_error->setText(errorText(result.error()));
        if (code == ErrorCode::LoginFailed)
            beginWait(errorText(result.error()));
        else if (code == ErrorCode::LoginWait)
            beginWait(tr("The last login was wrong."));
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

void LoginPage::beginWait(const QString &reason)
{
    const auto left = access::loginWait(access::readLoginLog(m_path), m_environment.clock);
    if (left == 0s)
        return;
    m_reason = reason;
    m_waitEnds = m_environment.clock.monotonic() + left;
    m_error->setText(tr("%1 Wait %2 s.").arg(reason).arg(left.count()));
    m_login->setEnabled(false);
    m_waiting.start();
}

void LoginPage::wait()
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_waitEnds - m_environment.clock.monotonic());
    if (left > 0s) {
        m_error->updateText(tr("%1 Wait %2 s.").arg(m_reason).arg(left.count()));
        return;
    }
    m_waiting.stop();
    m_error->updateText(m_reason);
    m_login->setEnabled(true);
}

void LoginPage::setBusy(bool busy)
{
    withdrawOffer();
    m_login->setText(busy ? tr("Opening…") : tr("Log in"));
    for (QWidget *field : { static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_password),
             static_cast<QWidget *>(m_login), static_cast<QWidget *>(m_other), static_cast<QWidget *>(m_recovery) })
        field->setEnabled(!busy);
    if (busy)
        m_error->setText({});
}

} // namespace waarborg::ui
