// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QSettings;
class QTableView;

namespace waarborg::ui {

class ListStates;
class RecentDossiersModel;
struct StartCommand;

// Which dossier? The ones opened here before; create, open another, or point out one that was moved.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(RecentDossiersModel &recent, QSettings &settings, QWidget *parent = nullptr);

    void refresh();
    // A button before those to open and create.
    void addCommand(const StartCommand &command, const std::function<void(const QString &)> &open);

Q_SIGNALS:
    void createRequested();
    void browseRequested();
    void openRequested(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange(QWidget *browse);
    void openCurrent();
    void forgetCurrent();
    [[nodiscard]] QString currentPath() const;
    void followSelection();

    RecentDossiersModel &m_recent;
    QHBoxLayout *m_top;
    QTableView *m_table;
    ListStates *m_states;
    QPushButton *m_create;
    QPushButton *m_open;
    QPushButton *m_forget;
};

} // namespace waarborg::ui
