// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QWidget;

namespace waarborg::ui {

// Lets files (and folders) be dropped on a widget; a button does the same for the keyboard.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    enum class Take { One, Many };

    FileDrop(QWidget *target, Take take, std::function<void(QStringList)> dropped);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Take m_take;
    std::function<void(QStringList)> m_dropped;
};

} // namespace waarborg::ui
