// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/dossier.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace waarborg::ui {

class PasswordEdit;

// Step 1 of making a dossier: whose it is and where it lies.
class CustomerStep : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerStep(QWidget *parent = nullptr);

    void reset();
    // InvalidValue, DossierExists, FileExists, FileNotWritable.
    [[nodiscard]] Result<void> check() const;
    void fill(access::CreateRequest &request) const;

Q_SIGNALS:
    void changed();

private:
    void browse();

    QLineEdit *m_customer;
    QComboBox *m_country;
    QLineEdit *m_file;
};

// Step 2: who opens it.
class AccountStep : public QWidget
{
    Q_OBJECT

public:
    explicit AccountStep(QWidget *parent = nullptr);

    void reset();
    [[nodiscard]] Result<void> check() const;
    // Takes the password out of its fields.
    void fill(access::CreateRequest &request);

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_name;
    PasswordEdit *m_password;
    PasswordEdit *m_again;
    QCheckBox *m_signed;
};

} // namespace waarborg::ui
