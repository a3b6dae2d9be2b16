// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowdriver.h"

#include "app/desktop/startcommands.h"

#include "ui/common/passwordedit.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>

namespace waarborg::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20000;

QStringList textsOf(const QWidget *widget)
{
    QStringList texts { widget->windowTitle(), widget->toolTip(), widget->accessibleName(),
        widget->accessibleDescription() };
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts << button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        texts << edit->text() << edit->placeholderText();
    if (const auto *choice = qobject_cast<const QComboBox *>(widget))
        texts << choice->currentText();
    for (const QAction *action : widget->actions())
        texts << action->text();
    return texts;
}

} // namespace

WindowDriver::WindowDriver(ui::IdleWatch::Limits limits, const QString &anchorFolder)
    : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
{
    access::Environment environment { m_clock, app::allMigrations(), { 19ULL << 20, 1 }, anchorFolder };
    m_window = std::make_unique<ui::MainWindow>(environment, app::panes(), m_settings, limits);
    for (const ui::StartCommand &command : app::startCommands(environment))
        m_window->addStartCommand(command);
    // As on a usual screen, however small this one is.
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
}

QPushButton *WindowDriver::button(const QString &text) const
{
    for (QPushButton *each : m_window->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

bool WindowDriver::shows(const QString &text) const
{
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->isVisible() && textsOf(widget).join(u'\n').contains(text))
            return true;
    }
    return m_window->windowTitle().contains(text);
}

QStringList WindowDriver::everyText()
{
    QStringList texts;
    for (const QWidget *widget : QApplication::allWidgets())
        texts << textsOf(widget);
    return texts;
}

void WindowDriver::type(const QString &name, const QString &text)
{
    auto *edit = visible<QLineEdit>(name);
    if (auto *password = edit ? nullptr : visible<ui::PasswordEdit>(name))
        edit = password->field();
    if (!edit)
        qFatal("There is no field %s", qPrintable(name));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void WindowDriver::press(const QString &buttonName)
{
    auto *found = visible<QAbstractButton>(buttonName);
    if (!found)
        qFatal("There is no button %s", qPrintable(buttonName));
    QTest::mouseClick(found, Qt::LeftButton);
}

void WindowDriver::drop(QWidget *target, const QString &path)
{
    QMimeData mime;
    mime.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QDropEvent let(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &let);
}

bool WindowDriver::goOn()
{
    const auto ready = [this] {
        auto *next = visible<QPushButton>(u"importNext"_s);
        return next && next->isEnabled();
    };
    if (!QTest::qWaitFor(ready, 20000))
        return false;
    press(u"importNext"_s);
    return true;
}

bool WindowDriver::import(const QString &pictureName)
{
    const auto rest = [this] {
        auto *next = visible<QPushButton>(u"importNext"_s);
        return !next || next->isEnabled();
    };
    for (int step = 1; step <= 6 && QTest::qWaitFor(rest, 20000); ++step) {
        if (!visible<QPushButton>(u"importNext"_s))
            return true;
        if (!pictureName.isEmpty())
            picture(u"%1-%2"_s.arg(pictureName).arg(step));
        press(u"importNext"_s);
    }
    return !visible<QPushButton>(u"importNext"_s);
}

bool WindowDriver::create(const QString &customer, const QString &fileName)
{
    press(u"createDossier"_s);
    type(u"customer"_s, customer);
    type(u"file"_s, file(fileName));
    picture(u"create-1-customer"_s);
    press(u"next"_s);
    type(u"accountName"_s, u"An Claes"_s);
    type(u"password"_s, password());
    type(u"passwordAgain"_s, password());
    QTest::mouseClick(visible<QCheckBox>(u"sign"_s), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    picture(u"create-2-account"_s);
    press(u"next"_s);
    if (!QTest::qWaitFor([this] { return visible<QLineEdit>(u"typedGroup0"_s) != nullptr; }, Patience))
        return false;
    for (const QString &name : { u"typedGroup0"_s, u"typedGroup1"_s }) {
        if (visible<QPushButton>(u"next"_s)->isEnabled())
            return false;
        const int place = visible<QLineEdit>(name)->property("place").toInt();
        type(name, visible<QLabel>(u"group%1"_s.arg(place))->text().section(u' ', -1));
    }
    picture(u"create-3-sheet"_s);
    press(u"next"_s);
    return QTest::qWaitFor([this] { return visible<QWidget>(u"overview"_s) != nullptr; }, Patience);
}

bool WindowDriver::logIn(const QString &typed, const QString &name)
{
    type(u"loginName"_s, name);
    type(u"loginPassword"_s, typed);
    press(u"login"_s);
    return QTest::qWaitFor(
        [this] { return !visible<QWidget>(u"loginName"_s) || visible<QWidget>(u"loginError"_s); }, Patience);
}

void WindowDriver::picture(const QString &name)
{
    // Painted in any case: a warning while painting fails the test.
    const QDir folder(qEnvironmentVariable("WAARBORG_TEST_OUTPUT", m_folder.path()));
    QDir().mkpath(folder.path());
    QTest::qWait(50);
    const QString size = u"%1x%2"_s.arg(m_window->width()).arg(m_window->height());
    const QString shade = m_window->palette().color(QPalette::Base).lightness() < 128 ? u"dark"_s : u"light"_s;
    const QString language = QLocale().name().left(2);
    m_window->grab().save(folder.filePath(u"%1-%2-%3-%4.png"_s.arg(name, language, shade, size)));
}

void openUsers(WindowDriver &driver)
{
    QTest::keyClick(&driver.window(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(driver.visible<QWidget>(u"people"_s));
}

} // namespace waarborg::test
