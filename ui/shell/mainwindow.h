// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/dossier.h"
#include "ui/common/sessionseed.h"
#include "ui/shell/idlewatch.h"
#include "ui/common/paneentry.h"

#include <QMainWindow>

class QLabel;
class QSettings;
class QStackedWidget;

namespace waarborg::ui {

class CreatePage;
class DossierPage;
class DoorPage;
class ProgressStrip;
class RecentDossiersModel;
class ScreenWatch;
class StartPage;
struct StartCommand;
class WindowMenus;

// Assembles the pages: start, create, login, dossier. Holds the session; locking destroys it together with everything
// that showed it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const access::Environment &environment, const QList<PaneEntry> &panes, QSettings &settings,
        IdleWatch::Limits limits = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    void addStartCommand(const StartCommand &command);
    void openFile(const QString &path);
    void lock();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void createPages();
    void connectMenus();
    void createStatusBar();
    void connectWatches();

    void showStart();
    void showCreate();
    void browse();
    void openSession(SessionSeed seed);
    void restoreDrafts();
    void closeSession();
    void meetMachineAnchor();
    void leaveDossier(const std::function<void()> &then);
    // Nothing unsaved, and no recovery sheet that is shown this once.
    [[nodiscard]] bool mayLeave() const;
    void leaveFor(const WorkAtTheDoor &work);
    void closeDossier();
    void updateForPage();
    void warnIdle(int secondsLeft);

    access::Environment m_environment;
    QList<PaneEntry> m_entries;
    QSettings &m_settings;
    std::unique_ptr<access::Session> m_session;
    QByteArray m_sealedDrafts; // what was unsaved at lock, under the dossier's key
    QString m_paneAtLock;
    QString m_path;
    QString m_loginName;

    QStackedWidget *m_stack;
    RecentDossiersModel *m_recent;
    StartPage *m_start;
    CreatePage *m_create;
    DoorPage *m_login;
    DossierPage *m_dossier = nullptr;
    WindowMenus *m_menus;
    IdleWatch *m_idle;
    ScreenWatch *m_screen;
    QLabel *m_account;
    QLabel *m_status;
    ProgressStrip *m_progress;
};

} // namespace waarborg::ui
