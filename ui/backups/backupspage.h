// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/dossier.h"
#include "models/backups/backups.h"
#include "ui/common/pane.h"

class QLabel;

namespace waarborg::ui {

class CopyList;

// Is there a good copy, and where are they all? The register of copies, and the schedule that makes them.
class BackupsPage : public Pane
{
    Q_OBJECT

public:
    BackupsPage(const PaneInfo &info, const PaneContext &context, const access::Environment &environment,
        QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<QWidget *> regions() const override;

private:
    struct Shown;
    void createActions();
    void take(const Shown &shown);
    void followSelection();
    void make();
    void makeIn(const QString &folder);
    void makeWith(std::function<Result<backups::ScheduledRun>(access::Session &own, const Progress &progress)> work);
    void check();
    void restore();
    void destroyChosen();
    void changeSchedule();
    void announce(const QString &text);

    access::Environment m_environment;
    backups::Schedule m_schedule;
    QLabel *m_rules;
    CopyList *m_list;
    QAction *m_make = nullptr;
    QAction *m_check = nullptr;
    QAction *m_destroy = nullptr;
};

} // namespace waarborg::ui
