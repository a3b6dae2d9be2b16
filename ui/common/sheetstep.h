// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/recoverysheet.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace waarborg::ui {

// The recovery sheet, printed or saved, and two of its groups typed back. Holds the key in readable form until
// reset().
class SheetStep : public QWidget
{
    Q_OBJECT

public:
    explicit SheetStep(QWidget *parent = nullptr);
    ~SheetStep() override;

    void display(const access::RecoverySheet &sheet);
    void reset();
    [[nodiscard]] bool isConfirmed() const;

Q_SIGNALS:
    void changed();
    void failed(const QString &sentence);

private:
    void print();
    void save();
    void choosePlaces();

    access::RecoverySheet m_sheet;
    QList<int> m_places;
    QGridLayout *m_groups;
    QList<QLabel *> m_labels;
    QList<QLineEdit *> m_typed;
};

} // namespace waarborg::ui
