// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overviewpane.h"

#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waarborg::ui {

namespace {

// A row that leads somewhere: state, what, how many. The whole row is the button.
QPushButton *rowButton(const QIcon &icon, const QString &title, const QString &summary, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setFlat(true);
    button->setAccessibleName(summary.isEmpty() ? title : title + QStringLiteral(": ") + summary);
    auto *layout = new QHBoxLayout(button);
    layout->setContentsMargins(Margin, Gap, Margin, Gap);
    layout->setSpacing(Margin);
    auto *state = new QLabel(button);
    state->setPixmap(icon.pixmap(IconSize));
    QLabel *what = bodyLabel(title, button);
    QFont font = what->font();
    font.setBold(true);
    what->setFont(font);
    QLabel *howMany = secondaryLabel(summary, button);
    howMany->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *go = new QLabel(button);
    go->setPixmap(plainIcon(QStringLiteral("go-next"), parent->palette(), SmallIconSize).pixmap(SmallIconSize));
    layout->addWidget(state);
    layout->addWidget(what, 2);
    layout->addWidget(howMany, 3);
    layout->addWidget(go);
    for (QLabel *label : button->findChildren<QLabel *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    button->setMinimumHeight(ItemHeight + Gap);
    return button;
}

} // namespace

OverviewPane::OverviewPane(const QList<PaneEntry> &entries, const PaneContext &context, QWidget *parent)
    : Pane(paneInfo(), context, parent)
    , m_entries(entries)
    , m_next(addPaneAction(ActionKind::Primary, QString(), QString(), access::UseCase::ShowDossier))
    , m_steps(new QWidget(this))
    , m_stepsLayout(new QVBoxLayout(m_steps))
{
    m_next->setVisible(false);
    m_steps->setBackgroundRole(QPalette::Base);
    m_steps->setAutoFillBackground(true);
    m_steps->setAccessibleName(tr("Steps"));
    m_stepsLayout->setContentsMargins(0, 0, 0, 0);
    m_stepsLayout->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    auto *inside = new QWidget(scroll);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_steps);
    column->addStretch();
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    setContent(scroll);
    connect(m_next, &QAction::triggered, this, [this] { Q_EMIT paneRequested(m_nextPane); });
}

PaneInfo OverviewPane::paneInfo() { return { QStringLiteral("overview"), tr("Overview"), QStringLiteral("go-home") }; }

void OverviewPane::refresh()
{
    while (QLayoutItem *item = m_stepsLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_nextPane.clear();
    for (const PaneEntry &entry : m_entries) {
        const auto state = entry.step(session());
        if (!state) {
            banner().postError(state.error());
            continue;
        }
        if (!state->summary.isEmpty())
            addStep(entry, *state);
        for (const QString &notice : state->notices)
            addNotice(state->part.isEmpty() ? entry.info.key : entry.info.key + u'/' + state->part, notice);
        if (m_nextPane.isEmpty() && !state->done && !state->next.isEmpty()) {
            m_nextPane = entry.info.key;
            m_next->setText(state->next);
        }
    }
    m_next->setVisible(!m_nextPane.isEmpty());
}

void OverviewPane::addStep(const PaneEntry &entry, const StepState &state)
{
    const QIcon icon = plainIcon(state.done ? QStringLiteral("dialog-ok-apply") : entry.info.iconName, palette());
    QPushButton *row = rowButton(icon, entry.info.title, state.summary, m_steps);
    connect(row, &QPushButton::clicked, this, [this, key = entry.info.key] { Q_EMIT paneRequested(key); });
    m_stepsLayout->addWidget(row);
}

void OverviewPane::addNotice(const QString &pane, const QString &text)
{
    QPushButton *row = rowButton(plainIcon(QStringLiteral("dialog-warning"), palette()), text, {}, m_steps);
    connect(row, &QPushButton::clicked, this, [this, pane] { Q_EMIT paneRequested(pane); });
    m_stepsLayout->addWidget(row);
}

} // namespace waarborg::ui
