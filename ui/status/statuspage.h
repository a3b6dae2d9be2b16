// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/status/statusitem.h"
#include "ui/common/pane.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace waarborg::ui {

// Are the dossier and this workstation as they should be? Each line says what was found and what to do.
class StatusPage : public Pane
{
    Q_OBJECT

public:
    StatusPage(const PaneInfo &info, const PaneContext &context, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<QWidget *> regions() const override;

private:
    void take(const QList<status::StatusItem> &items);

    QAction *m_again;
    QScrollArea *m_area;
    QLabel *m_summary;
    QVBoxLayout *m_lines;
};

} // namespace waarborg::ui
