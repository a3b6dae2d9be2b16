// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace waarborg::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_sentence(bodyLabel({}, this))
    , m_button(new QPushButton(this))
{
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_button->hide();
    setFocusProxy(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Margin);
    layout->addStretch(2);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
        Q_EMIT buttonClicked();
    });
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::setAction(QAction *action)
{
    m_action = action;
    if (action)
        connect(action, &QAction::changed, this, &EmptyState::followAction);
    followAction();
}

void EmptyState::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::followAction()
{
    setButton(m_action && m_action->isVisible() ? m_action->text() : QString());
    if (m_action)
        m_button->setEnabled(m_action->isEnabled());
}

} // namespace waarborg::ui
