// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/roles.h"

#include <QWidget>

class QCheckBox;

namespace waarborg::ui {

// A tick for each role, with what it does.
class RoleBoxes : public QWidget
{
    Q_OBJECT

public:
    explicit RoleBoxes(QWidget *parent = nullptr);

    void setRoles(access::Roles roles);
    [[nodiscard]] access::Roles roles() const;

Q_SIGNALS:
    void changed();

private:
    QList<std::pair<access::Role, QCheckBox *>> m_boxes;
};

} // namespace waarborg::ui
