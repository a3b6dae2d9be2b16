// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/roleboxes.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace waarborg::ui {

RoleBoxes::RoleBoxes(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    using access::Role;
    const std::tuple<Role, QString, const char *> rows[]
        = { { Role::Advisor, tr("Advisor: users, rounds, answers, reports"), "role.advisor" },
              { Role::Administrator, tr("Administrator: accounts, mail, backups, log"), "role.administrator" },
              { Role::Hr, tr("HR staff: users; sees no answers"), "role.hr" },
              { Role::Auditor, tr("Auditor: reads logs and registers"), "role.auditor" } };
    for (const auto &[role, text, name] : rows) {
        auto *box = new QCheckBox(text, this);
        box->setObjectName(QString::fromLatin1(name));
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &RoleBoxes::changed);
        m_boxes << std::pair(role, box);
    }
    setFocusProxy(m_boxes.constFirst().second);
}

void RoleBoxes::setRoles(access::Roles roles)
{
    for (const auto &[role, box] : m_boxes)
        box->setChecked(roles.testFlag(role));
}

access::Roles RoleBoxes::roles() const
{
    access::Roles ticked;
    for (const auto &[role, box] : m_boxes)
        ticked.setFlag(role, box->isChecked());
    return ticked;
}

} // namespace waarborg::ui
