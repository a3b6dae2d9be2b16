// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/paneentry.h"

class QListWidget;
class QStackedWidget;

namespace waarborg::ui {

// The settings: a list of pages at the left, the chosen page beside it. Each page is a pane of its own, given from
// outside, with its own title, actions and banner; made when it is first shown. Pages whose use case the account may
// not do are absent.
class SettingsPane : public Pane
{
    Q_OBJECT

public:
    SettingsPane(
        const PaneInfo &info, const PaneContext &context, const QList<PaneEntry> &pages, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<QWidget *> regions() const override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    [[nodiscard]] Pane *inFront() override;
    void showPart(const QString &key) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillList();
    void showPage(int row);
    [[nodiscard]] Pane *page(int row);
    [[nodiscard]] int rowOf(const QString &key) const;

    PaneContext m_context;
    QList<PaneEntry> m_entries;
    QList<Pane *> m_pages; // by row; null until first shown
    QListWidget *m_list;
    QStackedWidget *m_stack;
};

} // namespace waarborg::ui
