// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace waarborg::ui {

// While a dialog is open, the window behind it does nothing: where a window manager gives it the keys all the same, its
// shortcuts rest and the dialog gets the keys back.
class ModalGuard : public QObject
{
    Q_OBJECT

public:
    explicit ModalGuard(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace waarborg::ui
