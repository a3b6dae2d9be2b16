// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"
#include "ui/common/backgroundtask.h"
#include "ui/common/banner.h"
#include "ui/common/shortcuts.h"

#include <QJsonObject>
#include <QWidget>

class QAction;
class QLineEdit;
class QSettings;
class QVBoxLayout;

namespace waarborg::ui {

class ActionBar;

struct PaneInfo {
    QString key; // stable: "people"
    QString title;
    QString iconName;
};

// Work for which the dossier must be closed: opens a dialog in the window; `open` leads to the door of a dossier.
using WorkAtTheDoor = std::function<void(QWidget *window, const std::function<void(const QString &)> &open)>;

// What the shell lends to each pane; session and settings outlive it.
struct PaneContext {
    access::Session &session;
    QSettings &settings;
    access::KdfCost cost {}; // of new key slots
};

// One pane, one question: title, search and actions on top (the primary one far right), the banner, the content. Lives
// as long as the session does: locking destroys it, so that nothing of it stays behind; draft() is what comes back.
class Pane : public QWidget
{
    Q_OBJECT

public:
    Pane(const PaneInfo &info, const PaneContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const PaneInfo &info() const { return m_info; }
    [[nodiscard]] Banner &banner() { return *m_banner; }
    [[nodiscard]] QLineEdit *searchField() const;

    // Read anew what is shown: when the pane comes to the front and on F5.
    virtual void refresh() { }
    // Where F6 goes inside the pane, after the banner and the actions.
    [[nodiscard]] virtual QList<QWidget *> regions() const { return {}; }
    // Unsaved fields: sealed at lock, given back after the next login of the same account. Empty when there are none.
    [[nodiscard]] virtual QJsonObject draft() const { return {}; }
    virtual void restoreDraft(const QJsonObject &) { }

    // A pane that is made of panes: the one of them that is shown, and to show one by its key.
    [[nodiscard]] virtual Pane *inFront() { return this; }
    virtual void showPart(const QString &) { }

    [[nodiscard]] QList<QWidget *> allRegions() const;
    // The keys go to the list, or to what stands in its place.
    void focusContent();

Q_SIGNALS:
    void statusMessage(const QString &text);
    void taskStarted(waarborg::ui::BackgroundTask *task);
    // Another pane is wanted: its key, with a part's behind it: "settings/account".
    void paneRequested(const QString &key);
    // The dossier is to be closed first; unsaved fields are asked about.
    void leaveRequested(const waarborg::ui::WorkAtTheDoor &then);

protected:
    [[nodiscard]] access::Session &session() { return m_context.session; }
    [[nodiscard]] QSettings &settings() { return m_context.settings; }
    [[nodiscard]] const access::KdfCost &slotCost() const { return m_context.cost; }
    [[nodiscard]] bool mayDo(access::UseCase useCase) const;

    QLineEdit *addSearch(const QString &placeholder);
    // With the kind's key, icon and place; an action whose use case this account may not do, or not in a dossier that
    // is open for reading only, is absent.
    QAction *addPaneAction(ActionKind kind, const QString &text, const QString &iconName, access::UseCase needs);
    // A key without a button; it stands in the Edit menu.
    QAction *addPaneKey(ActionKind kind, const QString &text, const std::function<void()> &does);
    void setContent(QWidget *content);
    // In place of title, actions and margins as well: for a pane of panes, which have their own.
    void setWholeContent(QWidget *content);

    // Long work on the dossier in the background; a failure is shown in the banner, `done` gets the value.
    template <typename T>
    BackgroundTask *runTask(const QString &title, std::function<Result<T>(access::Session &, const Progress &)> work,
        std::function<void(T)> done)
    {
        auto *task = BackgroundTask::run<T>(
            this, session(), title, std::move(work), [this, done = std::move(done)](Result<T> result) {
                if (result)
                    done(std::move(*result));
                else
                    banner().postError(result.error());
            });
        Q_EMIT taskStarted(task);
        return task;
    }

private:
    PaneInfo m_info;
    PaneContext m_context;
    ActionBar *m_bar;
    Banner *m_banner;
    QVBoxLayout *m_layout;
};

} // namespace waarborg::ui
