// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/backgroundtask.h"

#include <QPromise>
#include <QThreadPool>

namespace waarborg::ui {

namespace {

// QPromise counts in int and passes on at most some 25 steps a second.
Progress progressInto(const std::shared_ptr<QPromise<void>> &promise, std::stop_token stop)
{
    Progress progress;
    progress.stop = std::move(stop);
    progress.report = [promise, known = std::make_shared<qint64>(0)](qint64 done, qint64 total) {
        constexpr qint64 Most = std::numeric_limits<int>::max();
        if (total != *known) {
            *known = total;
            promise->setProgressRange(0, static_cast<int>(std::min(total, Most)));
        }
        promise->setProgressValue(static_cast<int>(std::min(done, Most)));
    };
    return progress;
}

} // namespace

BackgroundTask::BackgroundTask(const QString &title, QObject *owner)
    : QObject(owner)
    , m_title(title)
{
}

BackgroundTask::~BackgroundTask() { m_stop.request_stop(); }

void BackgroundTask::stop() { m_stop.request_stop(); }

void BackgroundTask::start(std::function<void(const Progress &)> job, std::function<void()> deliver)
{
    const auto promise = std::make_shared<QPromise<void>>();
    connect(&m_watcher, &QFutureWatcher<void>::progressValueChanged, this,
        [this](int done) { Q_EMIT progressed(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, [this, deliver = std::move(deliver)] {
        Q_EMIT finished();
        deleteLater();
        // Last: what it delivers to may destroy this task's owner.
        deliver();
    });
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, job = std::move(job), token = m_stop.get_token()] {
        job(progressInto(promise, token));
        promise->finish();
    });
}

} // namespace waarborg::ui
