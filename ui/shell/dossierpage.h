// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/paneentry.h"

#include <QWidget>

class QStackedWidget;

namespace waarborg::ui {

class Navigation;

// An open dossier: navigation and the panes that this account may see, each made when it is first shown.
class DossierPage : public QWidget
{
    Q_OBJECT

public:
    DossierPage(const QList<PaneEntry> &entries, const PaneContext &context, QWidget *parent = nullptr);

    // One a pane with its key, for a menu; owned by the page, so that locking takes them out of it.
    [[nodiscard]] QList<QAction *> paneActions();
    // The one that the person looks at: of a pane of panes, the part.
    [[nodiscard]] Pane *currentPane() const;
    void showPane(int row);
    void showPaneByKey(const QString &key);
    // Shown, and the keys go into it.
    void enterPane(int row);
    void step(int by);
    void focusNextRegion();

    // Unsaved fields of all panes by key, and back; and which pane was in front.
    [[nodiscard]] QJsonObject drafts() const;
    void restoreDrafts(const QJsonObject &drafts);
    [[nodiscard]] QString currentKey() const;

Q_SIGNALS:
    void lockRequested();
    void statusMessage(const QString &text);
    void taskStarted(waarborg::ui::BackgroundTask *task);
    void leaveRequested(const waarborg::ui::WorkAtTheDoor &then);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] Pane *outerPane() const;
    [[nodiscard]] Pane *makePane(int row);
    [[nodiscard]] int rowOf(const QString &key) const;

    PaneContext m_context;
    QList<PaneEntry> m_entries;
    QList<Pane *> m_panes; // by row; null until first shown
    Navigation *m_navigation;
    QStackedWidget *m_stack;
};

} // namespace waarborg::ui
