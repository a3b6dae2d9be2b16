// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/progressstrip.h"

#include "ui/common/backgroundtask.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace waarborg::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto ShowAfter = 500ms;
constexpr int BarWidth = 160;

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setFixedWidth(BarWidth);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_tasks.isEmpty())
            return;
        m_tasks.constLast()->stop();
        m_stop->setEnabled(false);
        m_text->setText(tr("Stopping…"));
    });
    hide();
}

void ProgressStrip::follow(BackgroundTask *task)
{
    connect(task, &BackgroundTask::finished, this, [this, task] { forget(task); });
    connect(task, &QObject::destroyed, this, &ProgressStrip::forget);
    connect(task, &BackgroundTask::progressed, this, [this, task](qint64 done, qint64 total) {
        if (!m_tasks.isEmpty() && m_tasks.constLast() == task)
            showProgress(done, total);
    });
    QTimer::singleShot(ShowAfter, task, [this, task] {
        m_tasks << task;
        showNewest();
    });
}

void ProgressStrip::forget(const QObject *task)
{
    if (m_tasks.removeIf([&](const BackgroundTask *each) { return each == task; }) > 0)
        showNewest();
}

void ProgressStrip::showNewest()
{
    setVisible(!m_tasks.isEmpty());
    if (m_tasks.isEmpty())
        return;
    m_stop->setEnabled(!m_tasks.constLast()->isStopping());
    m_bar->setRange(0, 0);
    m_text->setText(m_tasks.constLast()->title());
    setAccessibleName(m_text->text());
}

void ProgressStrip::showProgress(qint64 done, qint64 total)
{
    if (m_tasks.constLast()->isStopping())
        return;
    const QLocale locale;
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
    const QString title = m_tasks.constLast()->title();
    //: %1 what is being done, %2 how many are done, %3 of how many
    m_text->setText(total > 0 ? tr("%1 %2/%3").arg(title, locale.toString(done), locale.toString(total)) : title);
}

} // namespace waarborg::ui
