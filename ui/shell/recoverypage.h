// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/recovery.h"
#include "ui/common/sessionseed.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace waarborg::ui {

class ErrorLabel;
class PasswordEdit;
class SheetStep;

// The way in with the recovery sheet: its groups typed, pasted or from a file, a new password, and then the new sheet
// of which two groups are typed back, as when a dossier is made.
class RecoveryPage : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryPage(const access::Environment &environment, QWidget *parent = nullptr);

    void ask(const QString &path);
    void onDone(std::function<void(SessionSeed)> done) { m_done = std::move(done); }
    [[nodiscard]] bool holdsSheet() const { return m_recovered != nullptr; }
    // Forgets what was typed and made.
    void reset();

Q_SIGNALS:
    void cancelled();

protected:
    // A sheet pasted into one group's field fills them all.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Recovered;

    QWidget *makeForm();
    QLayout *makeGroups();
    QWidget *makeResult();
    void take(const QString &text);
    void readFile(const QString &path);
    void follow(int place);
    void submit();
    void finish(Result<std::shared_ptr<Recovered>> result);
    void open();
    void setBusy(bool busy);

    access::Environment m_environment;
    QString m_path;
    std::shared_ptr<Recovered> m_recovered;
    QStackedWidget *m_steps;
    QList<QLineEdit *> m_groups;
    QPlainTextEdit *m_slot;
    QWidget *m_slotPart;
    QLineEdit *m_name;
    PasswordEdit *m_password;
    PasswordEdit *m_again;
    ErrorLabel *m_error;
    QPushButton *m_recover;
    SheetStep *m_sheet;
    QLabel *m_codes;
    ErrorLabel *m_failed;
    QPushButton *m_open;
    std::function<void(SessionSeed)> m_done;
};

} // namespace waarborg::ui
