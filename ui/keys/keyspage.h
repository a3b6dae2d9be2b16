// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/dossier.h"
#include "ui/common/pane.h"

class QLabel;
class QScrollArea;

namespace waarborg::ui {

// Who gets in when a password is forgotten, and how old is the key? The recovery sheet and the dossier's key, both made
// anew from here.
class KeysPage : public Pane
{
    Q_OBJECT

public:
    KeysPage(const PaneInfo &info, const PaneContext &context, const access::Environment &environment,
        QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<QWidget *> regions() const override;

private:
    void makeSheet();
    void makeKey();

    access::Environment m_environment;
    QLabel *m_sheet;
    QLabel *m_key;
    QScrollArea *m_area = nullptr;
};

} // namespace waarborg::ui
