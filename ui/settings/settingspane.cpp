// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspane.h"

#include "ui/common/labels.h"
#include "ui/common/tables.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace waarborg::ui {

namespace {

constexpr int LeastListWidth = 136;

QList<PaneEntry> allowed(QList<PaneEntry> pages, access::Roles roles)
{
    pages.removeIf([roles](const PaneEntry &page) { return !access::allows(roles, page.needs); });
    return pages;
}

QFrame *verticalLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

SettingsPane::SettingsPane(
    const PaneInfo &info, const PaneContext &context, const QList<PaneEntry> &pages, QWidget *parent)
    : Pane(info, context, parent)
    , m_context(context)
    , m_entries(allowed(pages, context.session.account().roles))
    , m_pages(m_entries.size(), nullptr)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    auto *whole = new QWidget(this);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(Gap, Margin, Gap, Gap);
    left->setSpacing(Margin);
    QLabel *title = titleLabel(info.title, whole);
    title->setContentsMargins(Gap, 0, 0, 0);
    left->addWidget(title);
    left->addWidget(m_list, 1);
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left);
    layout->addWidget(verticalLine(whole));
    layout->addWidget(m_stack, 1);
    setWholeContent(whole);
    m_list->setObjectName(QStringLiteral("settingsPages"));
    m_list->setAccessibleName(tr("Pages"));
    keepChosen(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize(QSize(IconSize, IconSize));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    fillList();
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPane::showPage);
    m_list->setCurrentRow(0, QItemSelectionModel::ClearAndSelect);
}

void SettingsPane::refresh()
{
    if (Pane *shown = inFront(); shown != this)
        shown->refresh();
}

QList<QWidget *> SettingsPane::regions() const
{
    QList<QWidget *> all { m_list };
    if (const Pane *shown = m_pages.value(m_list->currentRow()))
        all << shown->allRegions();
    return all;
}

QJsonObject SettingsPane::draft() const
{
    QJsonObject all;
    for (const Pane *each : m_pages) {
        if (const QJsonObject one = each ? each->draft() : QJsonObject(); !one.isEmpty())
            all.insert(each->info().key, one);
    }
    return all;
}

void SettingsPane::restoreDraft(const QJsonObject &draft)
{
    for (auto one = draft.begin(); one != draft.end(); ++one) {
        if (const int row = rowOf(one.key()); row >= 0)
            page(row)->restoreDraft(one->toObject());
    }
}

Pane *SettingsPane::inFront()
{
    auto *shown = qobject_cast<Pane *>(m_stack->currentWidget());
    return shown ? shown : this;
}

void SettingsPane::showPart(const QString &key)
{
    if (const int row = rowOf(key); row >= 0)
        m_list->setCurrentRow(row, QItemSelectionModel::ClearAndSelect);
}

void SettingsPane::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fillList();
}

void SettingsPane::fillList()
{
    int width = LeastListWidth;
    for (int row = 0; row < m_entries.size(); ++row) {
        const PaneInfo &info = m_entries[row].info;
        if (row >= m_list->count())
            new QListWidgetItem(info.title, m_list);
        QListWidgetItem *item = m_list->item(row);
        item->setIcon(plainIcon(info.iconName, palette()));
        item->setSizeHint(QSize(LeastListWidth, ItemHeight));
        width = std::max(width, m_list->fontMetrics().horizontalAdvance(info.title) + IconSize + 3 * Margin);
    }
    m_list->setFixedWidth(width);
}

void SettingsPane::showPage(int row)
{
    if (row < 0)
        return;
    Pane *chosen = page(row);
    m_stack->setCurrentWidget(chosen);
    // Before the settings themselves are shown, the shell's refresh() is still to come.
    if (isVisible())
        chosen->refresh();
}

Pane *SettingsPane::page(int row)
{
    if (m_pages[row])
        return m_pages[row];
    const PaneEntry &entry = m_entries[row];
    Pane *made = entry.make(entry.info, m_context, m_stack);
    m_pages[row] = made;
    m_stack->addWidget(made);
    connect(made, &Pane::statusMessage, this, &SettingsPane::statusMessage);
    connect(made, &Pane::taskStarted, this, &SettingsPane::taskStarted);
    connect(made, &Pane::paneRequested, this, &SettingsPane::paneRequested);
    connect(made, &Pane::leaveRequested, this, &SettingsPane::leaveRequested);
    return made;
}

int SettingsPane::rowOf(const QString &key) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const PaneEntry &entry) { return entry.info.key == key; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

} // namespace waarborg::ui
