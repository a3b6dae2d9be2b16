// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status/statuspage.h"

#include "models/status/status.h"
#include "ui/common/column.h"
#include "ui/common/labels.h"
#include "ui/common/plainsign.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QScrollArea>

namespace waarborg::ui {

using status::State;
using status::StatusItem;

namespace {

constexpr int LinesWidth = 720;

QString signOf(State state)
{
    switch (state) {
    case State::Good:
        return QStringLiteral("dialog-ok-apply");
    case State::Attention:
        return QStringLiteral("dialog-warning");
    case State::Unknown:
        break;
    }
    return QStringLiteral("dialog-question");
}

// Sign, title and state in one row; what was found and what to do below the title.
QWidget *line(const StatusItem &item, QWidget *parent)
{
    auto *box = new QWidget(parent);
    box->setObjectName(QStringLiteral("status.") + item.key);
    box->setAccessibleName(
        QStringList { item.title, status::stateWords(item.state), item.found, item.advice }.join(QStringLiteral(". ")));
    QLabel *title = bodyLabel(item.title, box);
    QLabel *state = bodyLabel(status::stateWords(item.state), box);
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    if (item.state != State::Good)
        state->setFont(font);
    state->setWordWrap(false);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(Margin, Gap, Margin, Gap);
    grid->setHorizontalSpacing(Margin);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new PlainSign(signOf(item.state), IconSize, box), 0, 0, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(state, 0, 2, Qt::AlignVCenter | Qt::AlignRight);
    QLabel *found = bodyLabel(item.found, box);
    found->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(found, 1, 1, 1, 2);
    if (!item.advice.isEmpty())
        grid->addWidget(secondaryLabel(item.advice, box), 2, 1, 1, 2);
    return box;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *each = layout->takeAt(0)) {
        delete each->widget();
        delete each;
    }
}

} // namespace

StatusPage::StatusPage(const PaneInfo &info, const PaneContext &context, QWidget *parent)
    : Pane(info, context, parent)
    , m_again(addPaneAction(ActionKind::Primary, tr("Look again"), {}, access::UseCase::ShowStatus))
    , m_summary(secondaryLabel(tr("Loading…"), this))
    , m_lines(new QVBoxLayout)
{
    const ScrolledColumn column = scrolledColumn(this, LinesWidth);
    m_area = column.area;
    m_lines->setSpacing(0);
    column.layout->addWidget(m_summary);
    column.layout->addLayout(m_lines);
    column.layout->addStretch();
    setContent(m_area);
    connect(m_again, &QAction::triggered, this, &StatusPage::refresh);
    addPaneKey(ActionKind::Refresh, tr("Read again"), [this] { refresh(); });
}

QList<QWidget *> StatusPage::regions() const { return { m_area }; }

void StatusPage::refresh()
{
    runTask<QList<StatusItem>>(
        tr("Reading the status"), [](access::Session &own, const Progress &) { return status::showStatus(own); },
        [this](const QList<StatusItem> &items) { take(items); });
}

void StatusPage::take(const QList<StatusItem> &items)
{
    clear(m_lines);
    std::optional<status::Part> part;
    QWidget *group = nullptr;
    for (const StatusItem &item : items) {
        if (part != item.part) {
            QLabel *heading = sectionLabel(status::partWords(item.part), this);
            if (part)
                m_lines->addSpacing(GroupGap);
            m_lines->addWidget(heading);
            m_lines->addSpacing(Gap);
            group = new QWidget(this);
            group->setBackgroundRole(QPalette::Base);
            group->setAutoFillBackground(true);
            auto *inside = new QVBoxLayout(group);
            inside->setContentsMargins(0, 0, 0, 0);
            inside->setSpacing(0);
            m_lines->addWidget(group);
            part = item.part;
        }
        group->layout()->addWidget(line(item, group));
    }
    const auto count
        = [&](State state) { return static_cast<int>(std::ranges::count(items, state, &StatusItem::state)); };
    m_summary->setText(QStringList { tr("%Ln good", nullptr, count(State::Good)),
        tr("%Ln need(s) attention", nullptr, count(State::Attention)),
        tr("%Ln unknown", nullptr, count(State::Unknown)) }
            .join(QStringLiteral(" · ")));
}

} // namespace waarborg::ui
