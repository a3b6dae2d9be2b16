// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questionnaires/questionnaire.h"

#include <QDialog>

namespace waarborg::ui {

// What a person should know of an import, each with its line in the file.
class WarningsDialog : public QDialog
{
    Q_OBJECT

public:
    WarningsDialog(const QString &title, const QList<questionnaires::ImportWarning> &warnings, QWidget *parent);
};

} // namespace waarborg::ui
