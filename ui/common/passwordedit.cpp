// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/passwordedit.h"

#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace waarborg::ui {

PasswordEdit::PasswordEdit(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_eye(m_field->addAction(themeIcon(QStringLiteral("view-visible")), QLineEdit::TrailingPosition))
    , m_capsLock(secondaryLabel(tr("Caps Lock is on."), this))
{
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_field->setContextMenuPolicy(Qt::DefaultContextMenu);
    m_field->installEventFilter(this);
    m_eye->setCheckable(true);
    m_capsLock->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_field);
    layout->addWidget(m_capsLock);
    setFocusProxy(m_field);
    showText(false);
    connect(m_eye, &QAction::toggled, this, &PasswordEdit::showText);
    connect(m_field, &QLineEdit::textChanged, this, &PasswordEdit::textChanged);
    connect(m_field, &QLineEdit::returnPressed, this, &PasswordEdit::returnPressed);
}

bool PasswordEdit::isEmpty() const { return m_field->text().isEmpty(); }

SecretBytes PasswordEdit::take()
{
    SecretBytes password = peek();
    wipe();
    return password;
}

SecretBytes PasswordEdit::peek() const { return SecretBytes::fromPassword(m_field->text()); }

void PasswordEdit::wipe()
{
    // The field lets go of its characters first, so that this string is their only holder and overwrites them
    // themselves.
    QString text = m_field->text();
    m_field->clear();
    waarborg::wipe(text);
    m_eye->setChecked(false);
}

void PasswordEdit::setName(const QString &accessibleName)
{
    setAccessibleName(accessibleName);
    m_field->setAccessibleName(accessibleName);
}

bool PasswordEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString typed = key->text();
        // Qt does not tell the state of Caps Lock: it shows in a letter whose case does not fit Shift.
        if (key->key() == Qt::Key_CapsLock)
            m_capsLock->hide();
        else if (typed.size() == 1 && typed[0].toUpper() != typed[0].toLower())
            m_capsLock->setVisible(typed[0].isUpper() != key->modifiers().testFlag(Qt::ShiftModifier));
    } else if (event->type() == QEvent::FocusOut) {
        m_capsLock->hide();
    }
    return QWidget::eventFilter(watched, event);
}

void PasswordEdit::showText(bool shown)
{
    m_field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(themeIcon(shown ? QStringLiteral("view-hidden") : QStringLiteral("view-visible")));
    m_eye->setToolTip(shown ? tr("Hide the password") : tr("Show the password"));
    m_eye->setText(m_eye->toolTip());
}

} // namespace waarborg::ui
