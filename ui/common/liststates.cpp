// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/liststates.h"

#include "ui/common/emptystate.h"
#include "ui/common/labels.h"

namespace waarborg::ui {

ListStates::ListStates(QWidget *list, QWidget *parent)
    : QStackedWidget(parent)
    , m_list(list)
    , m_loading(secondaryLabel(tr("Loading…"), this))
    , m_empty(new EmptyState(this))
    , m_noneFound(new EmptyState(this))
    , m_error(new EmptyState(this))
{
    m_loading->setAlignment(Qt::AlignCenter);
    // The keys wait here and go on to what takes this page's place.
    m_loading->setFocusPolicy(Qt::ClickFocus);
    m_noneFound->setSentence(tr("No match."));
    m_noneFound->setButton(tr("Clear"));
    m_error->setButton(tr("Retry"));
    for (QWidget *page : { list, static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_empty),
             static_cast<QWidget *>(m_noneFound), static_cast<QWidget *>(m_error) })
        addWidget(page);
    connect(m_noneFound, &EmptyState::buttonClicked, this, &ListStates::clearRequested);
    connect(m_error, &EmptyState::buttonClicked, this, &ListStates::retryRequested);
}

void ListStates::setEmpty(const QString &sentence, QAction *action)
{
    m_empty->setSentence(sentence);
    m_empty->setAction(action);
}

void ListStates::showList() { setCurrentWidget(m_list); }

void ListStates::showLoading() { setCurrentWidget(m_loading); }

void ListStates::showEmpty() { setCurrentWidget(m_empty); }

void ListStates::showNoneFound() { setCurrentWidget(m_noneFound); }

void ListStates::showError(const QString &sentence)
{
    m_error->setSentence(sentence);
    setCurrentWidget(m_error);
}

bool ListStates::isShowingList() const { return currentWidget() == m_list; }

} // namespace waarborg::ui
