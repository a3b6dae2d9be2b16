// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QAction;
class QLabel;

namespace waarborg::ui {

class EmptyState;

// A list and what stands in its place: loading, still empty, nothing found, or an error with a way to try again. An
// error while rows are shown belongs in the pane's banner: the old rows stay.
class ListStates : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ListStates(QWidget *list, QWidget *parent = nullptr);

    void setEmpty(const QString &sentence, QAction *action);

    void showList();
    void showLoading();
    void showEmpty();
    void showNoneFound();
    void showError(const QString &sentence);
    [[nodiscard]] bool isShowingList() const;
    // The page that the keys go to while the list is away.
    [[nodiscard]] QWidget *standIn() const { return currentWidget(); }

Q_SIGNALS:
    void clearRequested();
    void retryRequested();

private:
    QWidget *m_list;
    QLabel *m_loading;
    EmptyState *m_empty;
    EmptyState *m_noneFound;
    EmptyState *m_error;
};

} // namespace waarborg::ui
