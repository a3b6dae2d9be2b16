// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace waarborg::ui {

class BackgroundTask;

// The running tasks in the status line: words, bar, Stop. Shows the newest; the others come back as it ends. Appears
// after half a second, so that short work does not flicker.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    void follow(BackgroundTask *task);

private:
    void forget(const QObject *task);
    void showNewest();
    void showProgress(qint64 done, qint64 total);

    QList<BackgroundTask *> m_tasks;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace waarborg::ui
