// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "models/access/crypto.h"
#include "ui/common/dialogs.h"
#include "ui/common/progressstrip.h"
#include "ui/common/theme.h"
#include "ui/shell/appearancemenu.h"
#include "ui/shell/createpage.h"
#include "ui/shell/dossierpage.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/doorpage.h"
#include "ui/shell/recentdossiers.h"
#include "models/access/accountwords.h"
#include "ui/shell/startpage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

namespace waarborg::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const access::Environment &environment, const QList<PaneEntry> &panes, QSettings &settings,
    IdleWatch::Limits limits, QWidget *parent)
    : QMainWindow(parent)
    , m_environment(environment)
    , m_entries(panes)
    , m_settings(settings)
    , m_stack(new QStackedWidget(this))
    , m_recent(new RecentDossiersModel(settings, this))
    , m_start(new StartPage(*m_recent, settings, this))
    , m_create(new CreatePage(environment, this))
    , m_login(new DoorPage(environment, this))
    , m_idle(new IdleWatch(environment.clock, limits, this))
    , m_account(new QLabel(this))
    , m_status(new QLabel(this))
    , m_progress(new ProgressStrip(this))
{
    setMinimumSize(896, 512);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    setCentralWidget(m_stack);
    createPages();
    createMenus();
    createStatusBar();
    connectIdleWatch();
    showStart();
}

MainWindow::~MainWindow() { closeSession(); }

void MainWindow::createPages()
{
    for (QWidget *page :
        { static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_create), static_cast<QWidget *>(m_login) })
        m_stack->addWidget(page);
    connect(m_start, &StartPage::createRequested, this, &MainWindow::showCreate);
    connect(m_start, &StartPage::browseRequested, this, &MainWindow::browse);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openFile);
    connect(m_create, &CreatePage::cancelled, this, &MainWindow::showStart);
    connect(m_login, &DoorPage::otherRequested, this, &MainWindow::showStart);
    m_create->onCreated([this](SessionSeed seed) { openSession(std::move(seed)); });
    m_login->onLoggedIn([this](SessionSeed seed) { openSession(std::move(seed)); });
}

void MainWindow::createMenus()
{
    createDossierMenu();
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    connect(m_editMenu, &QMenu::aboutToShow, this, &MainWindow::fillEditMenu);
    // The actions' keys must not work through the menu once another pane is in front.
    connect(m_editMenu, &QMenu::aboutToHide, m_editMenu, &QMenu::clear, Qt::QueuedConnection);
    createViewMenu();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    connect(help->addAction(tr("&Keys"), QKeySequence(Qt::Key_F1)), &QAction::triggered, this,
        [this] { showShortcutHelp(this); });
    connect(help->addAction(tr("&About Waarborg")), &QAction::triggered, this, [this] { showAbout(this); });
}

void MainWindow::createDossierMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Dossier"));
    connect(menu->addAction(themeIcon(u"list-add"_s), tr("&Create…")), &QAction::triggered, this,
        [this] { leaveDossier([this] { showCreate(); }); });
    connect(menu->addAction(themeIcon(u"document-open"_s), tr("&Open…"), QKeySequence(Qt::CTRL | Qt::Key_O)),
        &QAction::triggered, this, [this] { leaveDossier([this] { browse(); }); });
    menu->addSeparator();
    m_dossierActions << addCommand(menu, tr("&Lock"), QKeySequence(Qt::CTRL | Qt::Key_L), &MainWindow::lock);
    m_dossierActions.constLast()->setIcon(themeIcon(u"system-lock-screen"_s));
    QAction *close = menu->addAction(tr("C&lose"), QKeySequence(Qt::CTRL | Qt::Key_W));
    connect(close, &QAction::triggered, this, &MainWindow::closeDossier);
    menu->addSeparator();
    connect(
        menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)), &QAction::triggered, this, &QWidget::close);
}

void MainWindow::createViewMenu()
{
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    fillAppearanceMenu(m_viewMenu->addMenu(tr("&Appearance")), m_settings);
    m_viewMenu->addSeparator();
    for (const auto &[text, key, by] : { std::tuple { tr("Previous pane"), Qt::Key_PageUp, -1 },
             std::tuple { tr("Next pane"), Qt::Key_PageDown, 1 } }) {
        QAction *action = m_viewMenu->addAction(text, QKeySequence(Qt::CTRL | key));
        connect(action, &QAction::triggered, this, [this, by = by] { m_dossier->step(by); });
        m_dossierActions << action;
    }
    QAction *region = m_viewMenu->addAction(tr("Next region"), QKeySequence(Qt::Key_F6));
    connect(region, &QAction::triggered, this, [this] { m_dossier->focusNextRegion(); });
    m_dossierActions << region;
}

void MainWindow::createStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    m_account->setContentsMargins(Gap, 0, Gap, 0);
    m_account->setTextFormat(Qt::PlainText);
    m_status->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_account);
    statusBar()->addWidget(m_status, 1);
    m_progress->setContentsMargins(0, 0, Gap, 0);
    statusBar()->addPermanentWidget(m_progress);
}

void MainWindow::connectIdleWatch()
{
    connect(m_idle, &IdleWatch::expired, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(m_idle, &IdleWatch::warned, this, &MainWindow::warnIdle);
    connect(m_idle, &IdleWatch::resumed, this, [this] {
        if (m_dossier && m_dossier->currentPane())
            m_dossier->currentPane()->banner().withdraw(u"idle"_s);
    });
}

QAction *MainWindow::addCommand(
    QMenu *menu, const QString &text, const QKeySequence &keys, void (MainWindow::*command)())
{
    QAction *action = menu->addAction(text, keys);
    connect(action, &QAction::triggered, this, command);
    return action;
}

void MainWindow::openFile(const QString &path)
{
    m_path = QFileInfo(path).absoluteFilePath();
    m_login->ask(m_path, {}, false);
    m_stack->setCurrentWidget(m_login);
    updateForPage();
}

void MainWindow::lock()
{
    if (!m_session)
        return;
    const QByteArray drafts = QJsonDocument(m_dossier->drafts()).toJson(QJsonDocument::Compact);
    m_sealedDrafts = access::encrypt(m_session->keys().dossier, drafts, m_session->account().name.toUtf8());
    m_paneAtLock = m_dossier->currentKey();
    m_loginName = m_session->account().name;
    closeSession();
    m_login->ask(m_path, m_loginName, true);
    m_stack->setCurrentWidget(m_login);
    updateForPage();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_dossier && !m_dossier->drafts().isEmpty()) {
        event->ignore();
        leaveDossier([this] { close(); });
        return;
    }
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    closeSession();
    event->accept();
}

void MainWindow::showStart()
{
    m_sealedDrafts.clear();
    m_paneAtLock.clear();
    m_recent->reload();
    m_stack->setCurrentWidget(m_start);
    updateForPage();
}

void MainWindow::showCreate()
{
    m_create->begin();
    m_stack->setCurrentWidget(m_create);
    updateForPage();
}

void MainWindow::browse()
{
    chooseFile(
        this, tr("Open a dossier"), tr("Dossiers (*.waarborg)"), [this](const QString &path) { openFile(path); });
}

void MainWindow::openSession(SessionSeed seed)
{
    auto session = seed.grow();
    if (!session) {
        m_login->ask(m_path, m_loginName, false);
        return;
    }
    m_session = std::make_unique<access::Session>(std::move(*session));
    m_path = m_session->path();
    m_recent->add(m_path, m_environment.clock.nowUtc());
    m_dossier = new DossierPage(m_entries, { *m_session, m_settings, m_environment.cost }, m_stack);
    m_stack->addWidget(m_dossier);
    // Queued: locking deletes the page, and the click comes from inside it.
    connect(m_dossier, &DossierPage::lockRequested, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(m_dossier, &DossierPage::statusMessage, m_status, &QLabel::setText);
    connect(m_dossier, &DossierPage::taskStarted, m_progress, &ProgressStrip::follow);
    m_viewMenu->addActions(m_dossier->paneActions());
    m_stack->setCurrentWidget(m_dossier);
    updateForPage();
    m_dossier->showPane(0);
    sayHowOpened();
    restoreDrafts();
    m_idle->start();
}

void MainWindow::restoreDrafts()
{
    if (const auto drafts
        = access::decrypt(m_session->keys().dossier, m_sealedDrafts, m_session->account().name.toUtf8()))
        m_dossier->restoreDrafts(QJsonDocument::fromJson(drafts->view().toByteArray()).object());
    if (!m_paneAtLock.isEmpty())
        m_dossier->showPaneByKey(m_paneAtLock);
    m_sealedDrafts.clear();
    m_paneAtLock.clear();
}

void MainWindow::closeSession()
{
    m_idle->stop();
    m_status->clear();
    m_account->clear();
    // Menus, tool tips and dialogs of the page go with it; only then the keys.
    delete m_dossier;
    m_dossier = nullptr;
    m_session.reset();
}

void MainWindow::leaveDossier(const std::function<void()> &then)
{
    const auto leave = [this, then] {
        closeSession();
        showStart();
        then();
    };
    if (!m_dossier || m_dossier->drafts().isEmpty())
        leave();
    else
        confirmIrrevocable(this, tr("There are unsaved changes."), tr("They are lost when the dossier is closed."),
            tr("Close without saving"), leave);
}

void MainWindow::closeDossier()
{
    if (m_session)
        leaveDossier([] { });
    else if (m_stack->currentWidget() == m_login)
        showStart();
}

void MainWindow::fillEditMenu()
{
    m_editMenu->clear();
    if (m_dossier && m_dossier->currentPane())
        m_editMenu->addActions(m_dossier->currentPane()->actions());
}

void MainWindow::updateForPage()
{
    for (QAction *action : m_dossierActions)
        action->setEnabled(m_session != nullptr);
    m_editMenu->menuAction()->setVisible(m_session != nullptr);
    statusBar()->setVisible(m_session != nullptr);
    m_account->setText(m_session ? sessionWords() : QString());
    setWindowTitle(m_session ? tr("%1 – Waarborg").arg(QFileInfo(m_path).completeBaseName()) : u"Waarborg"_s);
}

QString MainWindow::sessionWords() const
{
    const QString who = tr("%1 · %2").arg(m_session->account().name, access::roleWords(m_session->account().roles));
    return m_session->database().isReadOnly() ? tr("%1 · Read only").arg(who) : who;
}

void MainWindow::sayHowOpened()
{
    const access::Opening &opening = m_session->opening();
    if (!opening.networkFileSystem.isEmpty())
        m_dossier->currentPane()->banner().post({ .key = u"network"_s,
            .severity = Severity::Warning,
            .text = tr("The dossier lies on a network drive (%1). Two computers may not see there that the other one "
                       "has it open: use it on one at a time.")
                .arg(opening.networkFileSystem) });
    if (!opening.logged)
        m_dossier->currentPane()->banner().post({ .key = u"unlogged"_s,
            .severity = Severity::Warning,
            .text = tr("This login stands in no log: nothing can be written beside the dossier.") });
}

void MainWindow::warnIdle(int secondsLeft)
{
    if (!m_dossier || !m_dossier->currentPane())
        return;
    m_dossier->currentPane()->banner().post({ .key = u"idle"_s,
        .severity = Severity::Error,
        .text = tr("Nobody is working here: the dossier locks in %n second(s).", nullptr, secondsLeft),
        .action = tr("Go on working") });
}

} // namespace waarborg::ui
