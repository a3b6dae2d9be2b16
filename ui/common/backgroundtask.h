// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/progress.h"
#include "ui/common/sessionseed.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace waarborg::ui {

// One long use case in another thread, on a connection of its own. Lives in the window's thread; deletes itself after
// finished(). Destroying it (with its owner, at lock) asks the work to stop and drops its result.
//     BackgroundTask::run<ImportResult>(this, session, tr("Importing"), work, done);
// `work` runs in the other thread and may only use what it was given by value; `done` runs in the window's thread.
class BackgroundTask : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    static BackgroundTask *run(QObject *owner, access::Session &session, const QString &title,
        std::function<Result<T>(access::Session &, const Progress &)> work, std::function<void(Result<T>)> done)
    {
        const auto seed = std::make_shared<SessionSeed>(SessionSeed::of(session));
        return runAlone<T>(
            owner, title,
            [seed, work = std::move(work)](const Progress &progress) -> Result<T> {
                WAARBORG_LET(own, seed->grow());
                return work(own, progress);
            },
            std::move(done));
    }

    // Without a dossier.
    template <typename T>
    static BackgroundTask *runAlone(QObject *owner, const QString &title,
        std::function<Result<T>(const Progress &)> work, std::function<void(Result<T>)> done)
    {
        auto *task = new BackgroundTask(title, owner);
        const auto result = std::make_shared<std::optional<Result<T>>>();
        task->start([result, work = std::move(work)](const Progress &progress) { result->emplace(work(progress)); },
            [result, done = std::move(done)] { done(std::move(**result)); });
        return task;
    }

    ~BackgroundTask() override;

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] bool isStopping() const { return m_stop.stop_requested(); }
    void stop();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    BackgroundTask(const QString &title, QObject *owner);
    void start(std::function<void(const Progress &)> job, std::function<void()> deliver);

    QString m_title;
    std::stop_source m_stop;
    QFutureWatcher<void> m_watcher;
};

} // namespace waarborg::ui
