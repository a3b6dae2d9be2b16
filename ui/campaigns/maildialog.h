// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/mailsettings.h"
#include "ui/common/dialogs.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace waarborg::ui {

// How this dossier's mail leaves: through a server, or into a folder of files. Never asks for the password: that is not
// kept with the settings.
class MailDialog : public FormDialog
{
    Q_OBJECT

public:
    MailDialog(const campaigns::MailSettings &settings, QWidget *parent);

    [[nodiscard]] Result<campaigns::MailSettings> mailSettings() const;

private:
    void addFields();
    void fill(const campaigns::MailSettings &settings);
    void followWay();
    void followSecurity();

    campaigns::MailSettings m_before; // what this dialog does not show stays as it was
    QComboBox *m_way;
    QLineEdit *m_from;
    QLineEdit *m_folder;
    QLineEdit *m_host;
    QComboBox *m_security;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_authorities;
};

} // namespace waarborg::ui
