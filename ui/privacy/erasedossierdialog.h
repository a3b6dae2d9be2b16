// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/logindialog.h"

#include <memory>

namespace waarborg::ui {

// Erases a whole dossier that nobody has open: where the certificate goes, an administrator; then what it says.
class EraseDossierDialog : public LoginDialog
{
    Q_OBJECT

public:
    EraseDossierDialog(
        const access::Environment &environment, const QString &path, const QString &name, QWidget *window);

private:
    QLineEdit *m_folder;
    std::shared_ptr<QString> m_chosen = std::make_shared<QString>();
};

} // namespace waarborg::ui
