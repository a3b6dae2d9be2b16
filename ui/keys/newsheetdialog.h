// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/recoverysheet.h"

#include <QDialog>

namespace waarborg::ui {

class SheetStep;

// Shows a new recovery sheet this once, until two of its groups were typed back. Closed before that, the sheet counts
// as not confirmed.
class NewSheetDialog : public QDialog
{
    Q_OBJECT

public:
    NewSheetDialog(const access::RecoverySheet &sheet, QWidget *parent);

    // Asks before the sheet is put away unread.
    void reject() override;

Q_SIGNALS:
    void confirmed();

private:
    SheetStep *m_sheet;
};

} // namespace waarborg::ui
