// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peopleimport.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace waarborg::ui {

class BackgroundTask;
class ErrorLabel;
class RemarksModel;

// What an import would do, before it does: counts, the rows that stay out and why, and the columns when they were not
// found; then the import itself. Both run in the background.
class ImportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPanel(access::Session &session, QWidget *parent = nullptr);

    void start(const QString &path);

Q_SIGNALS:
    void taskStarted(waarborg::ui::BackgroundTask *task);
    // With its counts in words.
    void imported(const QString &counts);
    void cancelled();

private:
    void arrange();
    void run(people::ImportMode mode);
    void showTrial(const people::ImportSummary &summary);
    // Offers the columns when the fault is that they were not found.
    void showFailure(const Error &error);
    void offerColumns();
    void chooseColumns();
    void setBusy();

    access::Session &m_session;
    QString m_path;
    QList<people::ColumnChoice> m_map;
    QLabel *m_file;
    QLabel *m_counts;
    QLabel *m_ignored;
    ErrorLabel *m_error;
    QWidget *m_columns;
    QFormLayout *m_columnsForm;
    QList<QPair<people::Field, QComboBox *>> m_choices;
    QLabel *m_missingLabel;
    QComboBox *m_missing;
    QLabel *m_remarksTitle;
    QTableView *m_remarks;
    RemarksModel *m_model;
    QPushButton *m_import;
};

} // namespace waarborg::ui
