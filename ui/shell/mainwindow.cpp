// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "models/access/crypto.h"
#include "ui/common/dialogs.h"
#include "ui/common/progressstrip.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/theme.h"
#include "ui/shell/createpage.h"
#include "ui/shell/doorpage.h"
#include "ui/shell/dossierpage.h"
#include "ui/shell/modalguard.h"
#include "ui/shell/openingwords.h"
#include "ui/shell/recentdossiers.h"
#include "ui/shell/screenwatch.h"
#include "ui/shell/startpage.h"
#include "ui/shell/windowmenus.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLabel>
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
    , m_menus(new WindowMenus(this, settings))
    , m_idle(new IdleWatch(environment.clock, limits, this))
    , m_screen(new ScreenWatch(this))
    , m_account(new QLabel(this))
    , m_status(new QLabel(this))
    , m_progress(new ProgressStrip(this))
{
    setMinimumSize(896, 512);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    setCentralWidget(m_stack);
    createPages();
    connectMenus();
    createStatusBar();
    connectWatches();
    new ModalGuard(this);
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

void MainWindow::connectMenus()
{
    m_menus->onEdit([this] {
        Pane *pane = m_dossier ? m_dossier->currentPane() : nullptr;
        return pane ? pane->actions() : QList<QAction *>();
    });
    connect(m_menus, &WindowMenus::createRequested, this, [this] { leaveDossier([this] { showCreate(); }); });
    connect(m_menus, &WindowMenus::openRequested, this, [this] { leaveDossier([this] { browse(); }); });
    connect(m_menus, &WindowMenus::lockRequested, this, &MainWindow::lock);
    connect(m_menus, &WindowMenus::closeRequested, this, &MainWindow::closeDossier);
    connect(m_menus, &WindowMenus::stepRequested, this, [this](int by) { m_dossier->step(by); });
    connect(m_menus, &WindowMenus::regionRequested, this, [this] { m_dossier->focusNextRegion(); });
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

void MainWindow::connectWatches()
{
    // At once: the machine sleeps when this has returned, and what is painted then is what it wakes up with.
    connect(m_screen, &ScreenWatch::lockRequested, this, [this] {
        lock();
        repaint();
    });
    connect(m_idle, &IdleWatch::expired, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(m_idle, &IdleWatch::warned, this, &MainWindow::warnIdle);
    connect(m_idle, &IdleWatch::resumed, this, [this] {
        if (m_dossier && m_dossier->currentPane())
            m_dossier->currentPane()->banner().withdraw(u"idle"_s);
    });
}

void MainWindow::addStartCommand(const StartCommand &command)
{
    m_start->addCommand(command, [this](const QString &path) { openFile(path); });
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
    if (!mayLeave()) {
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
    connect(m_dossier, &DossierPage::leaveRequested, this, &MainWindow::leaveFor);
    connect(m_dossier, &DossierPage::statusMessage, m_status, &QLabel::setText);
    connect(m_dossier, &DossierPage::taskStarted, m_progress, &ProgressStrip::follow);
    m_menus->addPanes(m_dossier->paneActions());
    m_stack->setCurrentWidget(m_dossier);
    updateForPage();
    m_dossier->showPane(0);
    restoreDrafts();
    meetMachineAnchor();
    sayHowOpened(*m_session, m_dossier->currentPane()->banner());
    m_idle->start();
    m_screen->start();
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

void MainWindow::meetMachineAnchor()
{
    if (!m_session || m_environment.anchorFolder.isEmpty())
        return;
    const auto state = access::meetMachineAnchor(*m_session, m_environment.anchorFolder);
    const QString text = state ? access::machineAnchorText(*state) : QString();
    if (!text.isEmpty() && m_dossier && m_dossier->currentPane())
        m_dossier->currentPane()->banner().post({ .key = u"log"_s, .severity = Severity::Error, .text = text });
}

void MainWindow::closeSession()
{
    meetMachineAnchor();
    m_idle->stop();
    m_status->clear();
    m_account->clear();
    // Menus, tool tips and dialogs of the page go with it; only then the keys.
    delete m_dossier;
    m_dossier = nullptr;
    if (m_session)
        clearOwnClipboard();
    m_session.reset();
}

void MainWindow::leaveDossier(const std::function<void()> &then)
{
    const auto leave = [this, then] {
        closeSession();
        m_login->forget();
        showStart();
        then();
    };
    if (mayLeave())
        return leave();
    if (m_dossier)
        return confirmIrrevocable(this, tr("There are unsaved changes."),
            tr("They are lost when the dossier is closed."), tr("Close without saving"), leave);
    if (m_create->holdsSheet())
        return confirmIrrevocable(this, tr("The dossier is not made yet."),
            tr("Its recovery sheet was not typed back: the new dossier is thrown away."), tr("Throw it away"),
            [this, leave] {
                m_create->cancel();
                leave();
            });
    confirmIrrevocable(this, tr("The new recovery sheet is not shown again."),
        tr("The earlier sheet no longer opens anything. Keep this one, or make another in the settings, under Keys."),
        tr("Leave without the sheet"), leave);
}

bool MainWindow::mayLeave() const
{
    return m_dossier ? m_dossier->drafts().isEmpty() : !m_create->holdsSheet() && !m_login->holdsSheet();
}

void MainWindow::leaveFor(const WorkAtTheDoor &work)
{
    const auto then = [this, work] { work(this, [this](const QString &path) { openFile(path); }); };
    QMetaObject::invokeMethod(this, [this, then] { leaveDossier(then); }, Qt::QueuedConnection);
}

void MainWindow::closeDossier()
{
    if (m_stack->currentWidget() != m_start)
        leaveDossier([] { });
}

void MainWindow::updateForPage()
{
    m_menus->setDossierOpen(m_session != nullptr);
    statusBar()->setVisible(m_session != nullptr);
    m_account->setText(m_session ? sessionWords(*m_session) : QString());
    setWindowTitle(m_session ? tr("%1 – Waarborg").arg(QFileInfo(m_path).completeBaseName()) : u"Waarborg"_s);
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
