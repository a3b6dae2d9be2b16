// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/composition.h"
#include "app/desktop/panes.h"
#include "tests/common/testcase.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace waarborg::test {

// The real window on a temporary folder, driven through its widgets.
class WindowDriver
{
public:
    explicit WindowDriver(ui::IdleWatch::Limits limits = {}, const QString &anchorFolder = {});

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] QSettings &settings() { return m_settings; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    // The visible widget of that name; null when there is none.
    template <typename T>
    [[nodiscard]] T *visible(const QString &name = {}) const
    {
        for (T *widget : m_window->findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    // Any visible widget that shows exactly or partly this text.
    [[nodiscard]] bool shows(const QString &text) const;
    // Every text of every widget of the program, shown or not.
    [[nodiscard]] static QStringList everyText();

    // Types the field full of the text with real keys.
    void type(const QString &name, const QString &text);
    void press(const QString &buttonName);
    // A file dragged onto the widget and let go there.
    void drop(QWidget *target, const QString &path);

    // Goes on in the import to its next step, once that can be done; false when it could not.
    [[nodiscard]] bool goOn();
    // To the end, from a list that was just dropped, with a picture of each step.
    [[nodiscard]] bool import(const QString &pictureName = {});

    // Make the dossier through the wizard, ending on the overview. False when a step did not come.
    [[nodiscard]] bool create(const QString &customer, const QString &fileName);
    // True when there was an answer, also when it was a refusal.
    [[nodiscard]] bool logIn(const QString &password, const QString &name = QStringLiteral("An Claes"));
    [[nodiscard]] static QString password() { return QStringLiteral("correct horse battery"); }

    // A picture of the window for people to look at, in WAARBORG_TEST_OUTPUT, else in a folder that does not stay.
    void picture(const QString &name);

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    QSettings m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
};

// Goes to the users of the open dossier.
void openUsers(WindowDriver &driver);

} // namespace waarborg::test
