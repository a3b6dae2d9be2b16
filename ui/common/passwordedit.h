// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/secretbytes.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace waarborg::ui {

// A password's field with an eye that shows it and a hint while Caps Lock seems to be on. Pasting is allowed.
class PasswordEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const;
    // Takes the password out: the field is empty and its characters are overwritten afterwards.
    [[nodiscard]] SecretBytes take();
    // A look for checks while it is typed; the field keeps it.
    [[nodiscard]] SecretBytes peek() const;
    void wipe();
    void setName(const QString &accessibleName);
    [[nodiscard]] QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void textChanged();
    void returnPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showText(bool shown);

    QLineEdit *m_field;
    QAction *m_eye;
    QLabel *m_capsLock;
};

} // namespace waarborg::ui
