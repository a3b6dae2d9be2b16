// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backups/restore.h"
#include "ui/common/backgroundtask.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace waarborg::ui {

class ErrorLabel;
class PasswordEdit;

// Puts a backup back: which one and what it is, where to, an account of its time; then progress, and what was done.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(const access::Environment &environment, QWidget *parent = nullptr);

    void setBackup(const QString &path);
    // Cannot be replaced from here: it is in use.
    void setOpenDossier(const QString &path) { m_openDossier = path; }
    // Offers to open what was restored.
    void onOpen(std::function<void(const QString &)> open) { m_open = std::move(open); }

    void reject() override;

private:
    QWidget *createForm();
    QWidget *createResult();
    void follow();
    void chooseTarget();
    void start();
    void finish(const Result<backups::Restored> &result);
    void setBusy(bool busy);

    access::Environment m_environment;
    QString m_openDossier;
    std::function<void(const QString &)> m_open;
    QPointer<BackgroundTask> m_task;
    QStackedWidget *m_pages;
    QLineEdit *m_backup;
    QLabel *m_facts;
    QLineEdit *m_target;
    QCheckBox *m_replace;
    QLineEdit *m_name;
    PasswordEdit *m_password;
    ErrorLabel *m_error;
    QProgressBar *m_progress;
    QPushButton *m_restore;
    QPushButton *m_cancel;
    QLabel *m_done;
    QPushButton *m_openButton;
};

} // namespace waarborg::ui
