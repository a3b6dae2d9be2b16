// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/answers/intake.h"
#include "ui/common/liststates.h"

class QTableView;

namespace waarborg::answers {
class QuarantineModel;
}

namespace waarborg::ui {

// The files that could not be taken in, each with its reason.
class AsideList : public ListStates
{
    Q_OBJECT

public:
    explicit AsideList(QWidget *parent = nullptr);

    void setFiles(const QList<answers::QuarantinedFile> &files);
    [[nodiscard]] QTableView *table() const { return m_table; }

private:
    AsideList(QTableView *table, QWidget *parent);

    answers::QuarantineModel *m_model;
    QTableView *m_table;
};

} // namespace waarborg::ui
