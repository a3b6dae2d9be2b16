// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountdialogs.h"

#include "models/foundation/secretbytes.h"
#include "ui/accounts/roleboxes.h"
#include "ui/common/dates.h"
#include "ui/common/labels.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace waarborg::ui {

namespace {

constexpr int AuditDays = 30; // a suggestion

QLabel *codeLabel(const QString &code, QWidget *parent)
{
    auto *label = new QLabel(code, parent);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(label->font().pointSizeF() * 1.5);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setObjectName(QStringLiteral("startCode"));
    label->setAccessibleName(StartCodeDialog::tr("Start code"));
    return label;
}

} // namespace

AddAccountDialog::AddAccountDialog(const QDate &today, QWidget *parent)
    : FormDialog(tr("Add an account"), tr("Add"), parent)
    , m_today(today)
    , m_name(new QLineEdit(this))
    , m_roles(new RoleBoxes(this))
    , m_ends(new QCheckBox(this))
    , m_lastDay(new QDateEdit(today.addDays(AuditDays), this))
{
    m_name->setObjectName(QStringLiteral("newAccount.name"));
    m_name->setMaxLength(64);
    m_ends->setObjectName(QStringLiteral("newAccount.ends"));
    m_ends->setAccessibleName(tr("The account has a last day"));
    m_lastDay->setMinimumDate(today);
    m_lastDay->setAccessibleName(tr("Last day"));
    prepareDateEdit(m_lastDay);
    auto *end = new QWidget(this);
    auto *layout = new QHBoxLayout(end);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_ends);
    layout->addWidget(m_lastDay, 1);
    addField(tr("Name"), m_name);
    addField(tr("Roles"), m_roles);
    addField(tr("Last day"), end);
    addText(tr("A start code is shown once. With it the person logs in, chooses a password and signs the statement."));
    connect(m_name, &QLineEdit::textChanged, this, &AddAccountDialog::follow);
    connect(m_roles, &RoleBoxes::changed, this, &AddAccountDialog::follow);
    connect(m_ends, &QCheckBox::toggled, m_lastDay, &QWidget::setEnabled);
    m_lastDay->setEnabled(false);
    m_name->setFocus();
    follow();
}

access::NewAccount AddAccountDialog::account() const
{
    return { m_name->text().trimmed(), m_roles->roles(), m_ends->isChecked() ? m_lastDay->date() : QDate(), {} };
}

void AddAccountDialog::follow()
{
    if (m_roles->roles() == access::Role::Auditor && !std::exchange(m_endSuggested, true))
        m_ends->setChecked(true);
    setSubmitEnabled(!m_name->text().trimmed().isEmpty() && m_roles->roles());
}

StartCodeDialog::StartCodeDialog(const QString &name, const access::StartCode &code, QWidget *parent)
    : QDialog(parent)
    , m_code(code.code)
{
    const QString title = tr("Start code of %1").arg(name);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(LeastDetailWidth);
    auto *copied = secondaryLabel({}, this);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setIcon(themeIcon(QStringLiteral("edit-copy")));
    copy->setObjectName(QStringLiteral("copyStartCode"));
    addClose(buttons)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Margin);
    layout->addWidget(sectionLabel(title, this));
    layout->addWidget(codeLabel(m_code, this));
    layout->addWidget(bodyLabel(
        tr("It is shown this once. Give it to %1 personally, not by mail: with it as password, %1 logs in and chooses "
           "a password.")
            .arg(name),
        this));
    if (code.answers == access::AnswersKey::Pending)
        layout->addWidget(bodyLabel(
            tr("The account reads no answers until an advisor approves it, here in the list of accounts."), this));
    layout->addWidget(copied);
    layout->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this, [this, copied] {
        copySecret(m_code);
        copied->setText(tr("Copied. It is taken off the clipboard after a minute and when the dossier is locked."));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

StartCodeDialog::~StartCodeDialog()
{
    if (auto *label = findChild<QLabel *>(QStringLiteral("startCode")))
        label->clear();
    wipe(m_code);
}

} // namespace waarborg::ui
