// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/error.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace waarborg::ui {

class PlainSign;

// The worst first; the number orders them.
enum class Severity { Information, Done, Warning, Error };

struct Message {
    QString key; // a later message of the same key replaces this one
    Severity severity = Severity::Information;
    QString text;
    QString action; // the button's words; none when empty
    std::function<void()> act;
};

// One message at a time above a pane, the worst first; no timer takes it away. Each new one is an alert to screen
// readers.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void post(const Message &message);
    void postError(const Error &error);
    void withdraw(const QString &key);
    void withdrawAll();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWorst();
    void runAction();
    void dismiss();

    QList<Message> m_messages;
    PlainSign *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace waarborg::ui
