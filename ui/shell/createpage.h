// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/sessionseed.h"
#include "ui/shell/createsteps.h"

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace waarborg::ui {

class ErrorLabel;
class SheetStep;

// Makes a dossier in three steps: customer, account, recovery sheet. Cancel leaves nothing, also after the files were
// made.
class CreatePage : public QWidget
{
    Q_OBJECT

public:
    explicit CreatePage(const access::Environment &environment, QWidget *parent = nullptr);

    void begin();
    // A dossier was made, and its recovery sheet not typed back yet.
    [[nodiscard]] bool holdsSheet() const { return m_made.has_value(); }
    void cancel();
    void onCreated(std::function<void(SessionSeed)> created);

Q_SIGNALS:
    void cancelled();

protected:
    // Enter in a field goes on.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    enum Step { Customer, Account, Sheet };
    struct Made {
        SessionSeed seed;
        access::RecoverySheet sheet;
    };

    void goTo(Step step);
    void next();
    void back();
    void create();
    void finishCreate(Result<Made> made);
    void confirm();
    void updateButtons();
    void setBusy(bool busy);
    void forget();

    access::Environment m_environment;
    std::optional<Made> m_made;
    QString m_path;
    Step m_step = Customer;
    bool m_busy = false;
    QLabel *m_heading;
    QLabel *m_where;
    QStackedWidget *m_steps;
    CustomerStep *m_customer;
    AccountStep *m_account;
    SheetStep *m_sheet;
    ErrorLabel *m_error;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    std::function<void(SessionSeed)> m_created;
};

} // namespace waarborg::ui
