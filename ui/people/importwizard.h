// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peoplepreview.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace waarborg::ui {

class BackgroundTask;
class ErrorLabel;
class ImportChangesStep;
class ImportColumnsStep;
class ImportPreviewStep;
class ImportProblemsStep;

// Takes in a list in four steps: how it is read, what its columns are, what is wrong in it, what would change. Nothing
// changes before the last button; all reading and the import itself run in the background.
class ImportWizard : public QWidget
{
    Q_OBJECT

public:
    explicit ImportWizard(access::Session &session, QWidget *parent = nullptr);

    void start(const QString &path);
    // F2: the value that is to be corrected.
    void edit();

Q_SIGNALS:
    void taskStarted(waarborg::ui::BackgroundTask *task);
    // With its counts in words.
    void imported(const QString &counts);
    void cancelled();

private:
    enum Step { Preview, Columns, Problems, Changes };

    void arrange();
    void connectSteps();
    [[nodiscard]] people::ImportRequest request() const;
    void readPreview();
    void tryOut();
    void import();
    void saveRejected();
    void back();
    void next();
    void goTo(Step step);
    void follow();
    // After what was pressed went away or rested meanwhile.
    void keepFocus();
    void showFailure(const Error &error);
    // At most one task at a time: what the one before would have said is no longer asked.
    template <typename T>
    void run(const QString &title, std::function<Result<T>(access::Session &, const Progress &)> work,
        std::function<void(T)> done);

    access::Session &m_session;
    QString m_path;
    Step m_step = Preview;
    std::optional<people::ListPreview> m_preview;
    std::optional<people::ImportSummary> m_trial;
    QPointer<BackgroundTask> m_task;
    bool m_waitsForNext = false; // the keys are meant for the button as soon as it can be pressed
    quint64 m_asked = 0;
    QPointer<QWidget> m_focused; // when the last task began
    QLabel *m_file;
    QLabel *m_steps;
    ErrorLabel *m_error;
    QStackedWidget *m_pages;
    ImportPreviewStep *m_previewStep;
    ImportColumnsStep *m_columnsStep;
    ImportProblemsStep *m_problemsStep;
    ImportChangesStep *m_changesStep;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace waarborg::ui
