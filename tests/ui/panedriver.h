// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/panesample.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDialog>
#include <QDropEvent>
#include <QFileDialog>
#include <QListWidget>
#include <QMimeData>
#include <QUrl>

namespace waarborg::test {

using namespace Qt::StringLiterals;

inline constexpr int PanePatience = 30000; // ms

enum PaneKey { Questionnaires = Qt::Key_3, Rounds, Answers, Incidents, Log };

// The window with an open dossier and a way to each pane.
struct Driven {
    // Time is moved on by days here: the idle lock has tests of its own.
    WindowDriver driver { ui::IdleWatch::Limits { std::chrono::hours(24 * 365), std::chrono::seconds(30) } };

    Driven()
    {
        if (!driver.create(u"Woonzorgcentrum De Linde vzw"_s, u"linde.waarborg"_s))
            qFatal("The dossier was not made.");
    }
    [[nodiscard]] PaneSample sample() { return PaneSample(driver, driver.file(u"linde.waarborg"_s)); }
    void goTo(int key)
    {
        // A dialog that went may have left no window active, and keys nowhere to go.
        driver.window().activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&driver.window()));
        QTest::keyClick(&driver.window(), Qt::Key(key), Qt::ControlModifier);
        QTest::qWait(20);
    }
    // Of the settings, by its title and its key.
    [[nodiscard]] bool openPage(const QString &title, const QString &key)
    {
        auto *navigation = driver.visible<QListWidget>();
        navigation->setCurrentRow(navigation->count() - 1);
        if (!QTest::qWaitFor([&] { return driver.visible<QListWidget>(u"settingsPages"_s) != nullptr; }))
            return false;
        auto *pages = driver.visible<QListWidget>(u"settingsPages"_s);
        pages->setCurrentItem(pages->findItems(title, Qt::MatchExactly).value(0));
        return QTest::qWaitFor([&] { return driver.visible<QWidget>(key) != nullptr; });
    }
    // Answers the file dialog that is open.
    [[nodiscard]] bool choose(const QString &path)
    {
        auto *dialog = driver.window().findChild<QFileDialog *>();
        if (!dialog)
            return false;
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
        return true;
    }
    [[nodiscard]] QAbstractItemView *view(const QString &accessibleName)
    {
        for (auto *each : driver.window().findChildren<QAbstractItemView *>()) {
            if (each->isVisible() && each->accessibleName() == accessibleName)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] int rows(const QString &accessibleName)
    {
        const QAbstractItemView *found = view(accessibleName);
        return found ? found->model()->rowCount() : -1;
    }
    bool click(const QString &text)
    {
        QPushButton *found = driver.button(text);
        if (found)
            QTest::mouseClick(found, Qt::LeftButton);
        return found;
    }
    // Whatever the toolbar did with it: beside the others or under More.
    bool trigger(const QString &text)
    {
        for (auto *action : driver.window().findChildren<QAction *>()) {
            const auto *pane = qobject_cast<QWidget *>(action->parent());
            if (action->text() == text && action->isVisible() && action->isEnabled() && pane && pane->isVisible()) {
                action->trigger();
                return true;
            }
        }
        return false;
    }
    void drop(const QString &pane, const QStringList &paths)
    {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        mime.setUrls(urls);
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        auto *target = driver.visible<QWidget>(pane);
        // A drop goes where the drag was let in.
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QCoreApplication::sendEvent(target, &event);
    }
    // Cancels the dialog that is open.
    void dismiss()
    {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->reject();
        QTest::qWait(50);
    }
    void pictureOf(const QString &name)
    {
        const QString folder = qEnvironmentVariable("WAARBORG_TEST_OUTPUT");
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (folder.isEmpty() || !dialog)
            return;
        QTest::qWait(50);
        const bool dark = ui::isDark(dialog->palette());
        dialog->grab().save(u"%1/%2-%3-dialog.png"_s.arg(folder, name, dark ? u"dark"_s : u"light"_s));
    }
};

} // namespace waarborg::test
