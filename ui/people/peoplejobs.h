// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/completeness.h"
#include "models/people/people.h"
#include "models/people/peoplemodel.h"
#include "models/privacy/erasure.h"
#include "ui/common/panejobs.h"

namespace waarborg::ui {

// What is done to several people at once: each job runs in the background and ends with its count in the pane's banner,
// with Undo where it can come back. An error stands there too.
class PeopleJobs : public PaneJobs
{
    Q_OBJECT

public:
    using PaneJobs::PaneJobs;

    void remove(const QList<people::PersonId> &ids);
    void erase(const QList<people::PersonId> &ids);
    void editTogether(const QList<people::PersonId> &ids);
    void undo();
    void redo();
    // Only these, or all that the filter shows when there are none.
    void exportList(const people::PeopleModel::Filter &filter, const QList<people::PersonId> &only);
    // Everything about one, for his request of access.
    void exportPerson(waarborg::people::PersonId id);
    // What is missing or doubtful; a person who is chosen there comes as personWanted.
    void showCompleteness();
    void announceWithUndo(const QString &text);

Q_SIGNALS:
    void statusMessage(const QString &text);
    void personWanted(waarborg::people::PersonId id);
    void removed(const QList<waarborg::people::PersonId> &ids);
    // The list is to be read again; a card may show somebody who is no longer so.
    void changed();

private:
    void writePerson(const QString &path, people::PersonId id);
    void announceErasure(const privacy::PersonErasure &erased);
    void openCompleteness(const people::CompletenessReport &report);
    void exportTo(const QString &path, const people::PeopleQuery &query);
    void step(const QString &title, Result<people::Undone> (*work)(access::Session &), QString (*words)(int));
};

} // namespace waarborg::ui
