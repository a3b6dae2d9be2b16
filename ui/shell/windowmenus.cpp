// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmenus.h"

#include "ui/common/theme.h"
#include "ui/shell/appearancemenu.h"
#include "ui/shell/helpdialog.h"

#include <QMainWindow>
#include <QMenuBar>

namespace waarborg::ui {

WindowMenus::WindowMenus(QMainWindow *window, QSettings &settings)
    : QObject(window)
    , m_window(window)
{
    createDossierMenu();
    createEditMenu();
    createViewMenu(settings);
    createHelpMenu();
}

void WindowMenus::createDossierMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Dossier"));
    connect(menu->addAction(themeIcon(QStringLiteral("list-add")), tr("&Create…")), &QAction::triggered, this,
        &WindowMenus::createRequested);
    connect(
        menu->addAction(themeIcon(QStringLiteral("document-open")), tr("&Open…"), QKeySequence(Qt::CTRL | Qt::Key_O)),
        &QAction::triggered, this, &WindowMenus::openRequested);
    menu->addSeparator();
    QAction *lock = menu->addAction(
        themeIcon(QStringLiteral("system-lock-screen")), tr("&Lock"), QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(lock, &QAction::triggered, this, &WindowMenus::lockRequested);
    m_dossierActions << lock;
    connect(menu->addAction(tr("C&lose"), QKeySequence(Qt::CTRL | Qt::Key_W)), &QAction::triggered, this,
        &WindowMenus::closeRequested);
    menu->addSeparator();
    connect(menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)), &QAction::triggered, m_window,
        &QWidget::close);
}

void WindowMenus::createEditMenu()
{
    m_edit = m_window->menuBar()->addMenu(tr("&Edit"));
    connect(m_edit, &QMenu::aboutToShow, this, &WindowMenus::fillEditMenu);
    // The actions' keys must not work through the menu once another pane is in front.
    connect(m_edit, &QMenu::aboutToHide, m_edit, &QMenu::clear, Qt::QueuedConnection);
}

void WindowMenus::createViewMenu(QSettings &settings)
{
    m_view = m_window->menuBar()->addMenu(tr("&View"));
    fillAppearanceMenu(m_view->addMenu(tr("&Appearance")), settings);
    m_view->addSeparator();
    for (const auto &[text, key, by] : { std::tuple { tr("Previous pane"), Qt::Key_PageUp, -1 },
             std::tuple { tr("Next pane"), Qt::Key_PageDown, 1 } }) {
        QAction *action = m_view->addAction(text, QKeySequence(Qt::CTRL | key));
        connect(action, &QAction::triggered, this, [this, by = by] { Q_EMIT stepRequested(by); });
        m_dossierActions << action;
    }
    QAction *region = m_view->addAction(tr("Next region"), QKeySequence(Qt::Key_F6));
    connect(region, &QAction::triggered, this, &WindowMenus::regionRequested);
    m_dossierActions << region;
}

void WindowMenus::createHelpMenu()
{
    QMenu *help = m_window->menuBar()->addMenu(tr("&Help"));
    connect(help->addAction(tr("&Keys"), QKeySequence(Qt::Key_F1)), &QAction::triggered, this,
        [this] { showShortcutHelp(m_window); });
    connect(help->addAction(tr("&About Waarborg")), &QAction::triggered, this, [this] { showAbout(m_window); });
}

void WindowMenus::setDossierOpen(bool open)
{
    for (QAction *action : m_dossierActions)
        action->setEnabled(open);
    m_edit->menuAction()->setVisible(open);
}

void WindowMenus::addPanes(const QList<QAction *> &actions) { m_view->addActions(actions); }

void WindowMenus::fillEditMenu()
{
    m_edit->clear();
    if (m_editActions)
        m_edit->addActions(m_editActions());
}

} // namespace waarborg::ui
