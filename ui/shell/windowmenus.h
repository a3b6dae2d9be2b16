// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMainWindow;
class QMenu;
class QSettings;

namespace waarborg::ui {

// The window's menus with their words and keys; what they lead to is told by signals. What needs an open dossier is
// disabled without one.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    WindowMenus(QMainWindow *window, QSettings &settings);

    void setDossierOpen(bool open);
    // Owned by the dossier's page, so that they go with it.
    void addPanes(const QList<QAction *> &actions);
    // What the Edit menu shows, asked each time that it opens.
    void onEdit(std::function<QList<QAction *>()> actions) { m_editActions = std::move(actions); }

Q_SIGNALS:
    void createRequested();
    void openRequested();
    void lockRequested();
    void closeRequested();
    void stepRequested(int by);
    void regionRequested();

private:
    void createDossierMenu();
    void createEditMenu();
    void createViewMenu(QSettings &settings);
    void createHelpMenu();
    void fillEditMenu();

    QMainWindow *m_window;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QList<QAction *> m_dossierActions;
    std::function<QList<QAction *>()> m_editActions;
};

} // namespace waarborg::ui
