// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/logindialog.h"

#include "ui/common/passwordedit.h"

#include <QLineEdit>
#include <QProgressBar>

namespace waarborg::ui {

LoginDialog::LoginDialog(const QString &title, const QString &verb, const QString &name, QWidget *window)
    : FormDialog(title, verb, window)
    , m_name(new QLineEdit(name, this))
    , m_password(new PasswordEdit(this))
    , m_progress(new QProgressBar(this))
{
    m_name->setObjectName(QStringLiteral("loginDialog.name"));
    m_password->setObjectName(QStringLiteral("loginDialog.password"));
    m_password->setName(tr("Password"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Working…"));
    addField(tr("Name"), m_name);
    addField(tr("Password"), m_password);
    addBelow(m_progress);
    connect(m_name, &QLineEdit::textChanged, this, &LoginDialog::follow);
    connect(m_password, &PasswordEdit::textChanged, this, &LoginDialog::follow);
    setBusy(false);
    (name.isEmpty() ? static_cast<QWidget *>(m_name) : m_password->field())->setFocus();
}

void LoginDialog::setReady(bool ready)
{
    m_ready = ready;
    follow();
}

void LoginDialog::reject()
{
    if (!m_busy)
        FormDialog::reject();
}

QString LoginDialog::loginName() const { return m_name->text().trimmed(); }

SecretBytes LoginDialog::takePassword() { return m_password->take(); }

void LoginDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_name->setEnabled(!busy);
    m_password->setEnabled(!busy);
    follow();
}

void LoginDialog::follow()
{
    setSubmitEnabled(m_ready && !m_busy && !m_name->text().trimmed().isEmpty() && !m_password->isEmpty());
}

} // namespace waarborg::ui
