// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/paneentry.h"

class QAction;
class QVBoxLayout;

namespace waarborg::ui {

// What must I do now? The steps of a round in order, each with its counts; the first that is open is the primary
// action.
class OverviewPane : public Pane
{
    Q_OBJECT

public:
    OverviewPane(const QList<PaneEntry> &entries, const PaneContext &context, QWidget *parent = nullptr);

    [[nodiscard]] static PaneInfo paneInfo();
    void refresh() override;
    [[nodiscard]] QList<QWidget *> regions() const override { return { m_steps }; }

private:
    void addStep(const PaneEntry &entry, const StepState &state);
    void addNotice(const QString &pane, const QString &text);

    QList<PaneEntry> m_entries;
    QAction *m_next;
    QString m_nextPane;
    QWidget *m_steps;
    QVBoxLayout *m_stepsLayout;
};

} // namespace waarborg::ui
