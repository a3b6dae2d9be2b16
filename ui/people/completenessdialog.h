// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/completeness.h"

#include <QDialog>

namespace waarborg::ui {

// How complete the list is, field by field, and every value that somebody should look at. Both can be saved as a list.
class CompletenessDialog : public QDialog
{
    Q_OBJECT

public:
    CompletenessDialog(const people::CompletenessReport &report, QWidget *parent);

Q_SIGNALS:
    void saveRequested();
    // Somebody is to be shown in the list.
    void personChosen(waarborg::people::PersonId id);

private:
    [[nodiscard]] QWidget *fieldTable(const people::CompletenessReport &report);
    [[nodiscard]] QWidget *doubtTable(const people::CompletenessReport &report);
};

} // namespace waarborg::ui
