// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplejobs.h"

#include "models/reports/accessreport.h"
#include "ui/common/dialogs.h"
#include "ui/people/completenessdialog.h"

#include <QComboBox>
#include <QLineEdit>

namespace waarborg::ui {

using namespace Qt::StringLiterals;
using people::Field;
using people::PersonId;
using Erasure = privacy::PersonErasure;

namespace {

int number(const QList<PersonId> &ids) { return static_cast<int>(ids.size()); }

} // namespace

void PeopleJobs::remove(const QList<PersonId> &ids)
{
    if (ids.isEmpty())
        return;
    const auto work = [ids](access::Session &own, const Progress &) -> Result<bool> {
        WAARBORG_TRY(people::deletePeople(own, ids));
        return true;
    };
    run<bool>(tr("Deleting"), work, [this, ids](const bool &) {
        Q_EMIT removed(ids);
        announceWithUndo(tr("%Ln user(s) deleted.", nullptr, number(ids)));
    });
}

void PeopleJobs::erase(const QList<PersonId> &ids)
{
    if (ids.isEmpty())
        return;
    const int count = number(ids);
    const auto work
        = [ids](access::Session &own, const Progress &) -> Result<Erasure> { return privacy::erasePeople(own, ids); };
    const auto done = [this, ids](const Erasure &erased) {
        Q_EMIT removed(ids);
        announceErasure(erased);
    };
    confirmIrrevocable(window(), tr("Erase %Ln user(s) for good?", nullptr, count),
        tr("Invitations, messages and, in rounds that are not anonymous, answers go too. This cannot be undone, also "
           "not from a deletion."),
        tr("Erase %Ln user(s)", nullptr, count), [this, work, done] { run<Erasure>(tr("Erasing"), work, done); });
}

void PeopleJobs::announceErasure(const privacy::PersonErasure &erased)
{
    announce(tr("%Ln user(s) erased.", nullptr, static_cast<int>(erased.people)) + u' '
        + tr("Answers in anonymous rounds, if any, stay: nobody can tell which they are."));
}

void PeopleJobs::editTogether(const QList<PersonId> &ids)
{
    const int count = number(ids);
    auto *dialog
        = new FormDialog(tr("Edit %Ln user(s)", nullptr, count), tr("Change %Ln user(s)", nullptr, count), window());
    auto *field = new QComboBox(dialog);
    for (const Field each :
        { Field::Function, Field::Department, Field::Language, Field::City, Field::PostalCode, Field::Address })
        field->addItem(people::fieldTitle(each), static_cast<int>(each));
    auto *text = new QLineEdit(dialog);
    dialog->addField(tr("Field"), field);
    dialog->addField(tr("New value"), text);
    dialog->onSubmit([this, ids, field, text]() -> Result<void> {
        WAARBORG_TRY(
            people::setPeople(session(), ids, { { static_cast<Field>(field->currentData().toInt()), text->text() } }));
        announceWithUndo(tr("%Ln user(s) changed.", nullptr, number(ids)));
        Q_EMIT changed();
        return {};
    });
    dialog->open();
}

void PeopleJobs::announceWithUndo(const QString &text)
{
    announce(text, tr("Undo"), [this] { undo(); });
}

void PeopleJobs::undo()
{
    step(tr("Undoing"), people::undoPeople, [](int count) { return tr("Undone: %1, %Ln user(s)", nullptr, count); });
}

void PeopleJobs::redo()
{
    step(tr("Redoing"), people::redoPeople, [](int count) { return tr("Redone: %1, %Ln user(s)", nullptr, count); });
}

void PeopleJobs::step(const QString &title, Result<people::Undone> (*work)(access::Session &), QString (*words)(int))
{
    run<people::Undone>(
        title, [work](access::Session &own, const Progress &) { return work(own); },
        [this, words](const people::Undone &undone) {
            banner().withdraw(doneKey());
            Q_EMIT statusMessage(words(static_cast<int>(undone.people)).arg(people::batchTitle(undone.kind)));
            Q_EMIT changed();
        });
}

void PeopleJobs::exportList(const people::PeopleModel::Filter &filter, const QList<PersonId> &only)
{
    people::PeopleQuery query;
    query.only = only;
    if (only.isEmpty()) {
        query.search = filter.search;
        query.function = filter.function;
        query.department = filter.department;
        query.location = filter.location;
        query.language = filter.language;
        query.check = filter.check;
    }
    const QString title
        = only.isEmpty() ? tr("Export users") : tr("Export the %Ln selected user(s)", nullptr, number(only));
    chooseNewFile(window(), title, tr("users.xlsx"), tr("Excel workbooks (*.xlsx);;CSV (*.csv)"),
        QStringLiteral("xlsx"), [this, query](const QString &path) { exportTo(path, query); });
}

void PeopleJobs::showCompleteness()
{
    run<people::CompletenessReport>(
        tr("Looking for what is missing"),
        [](access::Session &own, const Progress &) { return people::completeness(own); },
        [this](const people::CompletenessReport &report) { openCompleteness(report); });
}

void PeopleJobs::openCompleteness(const people::CompletenessReport &report)
{
    auto *dialog = new CompletenessDialog(report, window());
    connect(dialog, &CompletenessDialog::personChosen, this, &PeopleJobs::personWanted);
    connect(dialog, &CompletenessDialog::saveRequested, this, [this, dialog] {
        dialog->accept();
        chooseNewFile(window(), tr("Save what is missing or doubtful"), tr("completeness.xlsx"),
            tr("Excel workbooks (*.xlsx);;CSV (*.csv)"), QStringLiteral("xlsx"), [this](const QString &path) {
                run<qint64>(
                    tr("Saving"),
                    [path](access::Session &own, const Progress &) { return people::exportCompleteness(own, path); },
                    [this](const qint64 &rows) {
                        announce(tr("%Ln row(s) saved. The file is not encrypted: remove it when it is no longer "
                                    "needed.",
                            nullptr, static_cast<int>(rows)));
                    });
            });
    });
    dialog->open();
}

void PeopleJobs::exportTo(const QString &path, const people::PeopleQuery &query)
{
    run<qint64>(
        tr("Exporting"),
        [query, path](access::Session &own, const Progress &) { return people::exportPeople(own, query, path); },
        [this](const qint64 &count) {
            announce(tr("%Ln user(s) exported. The file is not encrypted: remove it when it is no longer needed.",
                nullptr, static_cast<int>(count)));
        });
}

void PeopleJobs::exportPerson(PersonId id)
{
    // No name outside the dossier but in the file itself.
    chooseNewFile(window(), tr("Export everything about this person"), tr("user-%1.pdf").arg(id.value),
        tr("To be read (*.pdf);;For programs (*.json)"), u"pdf"_s,
        [this, id](const QString &path) { writePerson(path, id); });
}

void PeopleJobs::writePerson(const QString &path, PersonId id)
{
    using reports::ExportedPerson;
    const auto work = [id, path](access::Session &own, const Progress &progress) {
        return reports::exportPerson(own, id, path, progress);
    };
    run<ExportedPerson>(tr("Exporting"), work, [this](const ExportedPerson &made) {
        announce(
            tr("Everything about one person exported: invitations %1, messages %2, rounds with answers %3. The file "
               "says what is not in it. It is not encrypted: remove it when it is no longer needed.")
                .arg(made.invitations)
                .arg(made.messages)
                .arg(made.answers));
    });
}

} // namespace waarborg::ui
