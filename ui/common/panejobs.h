// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/backgroundtask.h"
#include "ui/common/banner.h"

#include <QWidget>

namespace waarborg::ui {

// The base of what a pane has done in the background: a job's error, and the words with which it ended, stand in the
// pane's banner. Lives as long as the pane.
class PaneJobs : public QObject
{
    Q_OBJECT

public:
    // All three outlive it.
    PaneJobs(QWidget *window, access::Session &session, Banner &banner)
        : QObject(window)
        , m_window(window)
        , m_session(session)
        , m_banner(banner)
    {
    }

Q_SIGNALS:
    void taskStarted(waarborg::ui::BackgroundTask *task);

protected:
    template <typename T>
    BackgroundTask *run(const QString &title, std::function<Result<T>(access::Session &, const Progress &)> work,
        std::function<void(const T &)> done)
    {
        auto *task = BackgroundTask::run<T>(
            this, m_session, title, std::move(work), [this, done = std::move(done)](const Result<T> &result) {
                if (result)
                    done(*result);
                else
                    m_banner.postError(result.error());
            });
        Q_EMIT taskStarted(task);
        return task;
    }
    // The way back, where there is one, is a button beside the words.
    void announce(const QString &text, const QString &action = {}, std::function<void()> act = {})
    {
        m_banner.post(
            { .key = doneKey(), .severity = Severity::Done, .text = text, .action = action, .act = std::move(act) });
    }
    [[nodiscard]] static QString doneKey() { return QStringLiteral("done"); }

    [[nodiscard]] QWidget *window() const { return m_window; }
    [[nodiscard]] access::Session &session() { return m_session; }
    [[nodiscard]] Banner &banner() { return m_banner; }

private:
    QWidget *m_window;
    access::Session &m_session;
    Banner &m_banner;
};

} // namespace waarborg::ui
