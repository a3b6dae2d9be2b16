// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane's actions do; the pane's parts and the list are in peoplepane.cpp.
#include "models/people/peoplemodel.h"
#include "ui/common/dialogs.h"
#include "ui/common/listdetail.h"
#include "ui/people/importpanel.h"
#include "ui/people/peoplefilters.h"
#include "ui/people/peoplepane.h"
#include "ui/people/personcard.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace waarborg::ui {

using people::Field;
using people::PackedPerson;
using people::PeopleModel;
using people::PersonId;

void PeoplePane::followSelection()
{
    const QList<PersonId> ids = selected();
    m_delete->setEnabled(!ids.isEmpty());
    m_erase->setEnabled(!ids.isEmpty());
    m_together->setEnabled(ids.size() > 1);
    if (ids.size() != 1 || (m_listDetail->isDetailShown() && m_card->personId() == ids.constFirst()))
        return;
    leaveCard([this, id = ids.constFirst()] { openCard(id); });
}

void PeoplePane::leaveCard(const std::function<void()> &then)
{
    if (!m_listDetail->isDetailShown() || !m_card->isChanged()) {
        then();
        return;
    }
    auto *box = new QMessageBox(
        QMessageBox::Question, info().title, tr("The card has unsaved changes."), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *saveButton = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    box->addButton(tr("Go on editing"), QMessageBox::RejectRole);
    connect(saveButton, &QPushButton::clicked, this, &PeoplePane::save);
    connect(discard, &QPushButton::clicked, this, [this, then] {
        m_card->clear();
        then();
    });
    box->open();
}

void PeoplePane::openCard(PersonId id)
{
    const auto person = people::showPerson(session(), id);
    if (!person) {
        banner().postError(person.error());
        return;
    }
    m_card->showPerson(*person);
    m_listDetail->showDetail();
}

void PeoplePane::closeCard()
{
    m_card->clear();
    m_listDetail->hideDetail();
    m_table->setFocus();
}

void PeoplePane::add()
{
    leaveCard([this] {
        m_table->clearSelection();
        m_pages->setCurrentWidget(m_listDetail);
        m_listDetail->showDetail();
        m_card->startNew();
    });
}

void PeoplePane::edit()
{
    if (m_listDetail->isDetailShown())
        m_card->focusWidget() ? m_card->focusWidget()->setFocus() : m_card->findChild<QLineEdit *>()->setFocus();
    else if (const QList<PersonId> ids = selected(); ids.size() == 1)
        openCard(ids.constFirst());
}

void PeoplePane::save()
{
    if (!m_listDetail->isDetailShown() || !m_card->isChanged())
        return;
    const bool isNew = !m_card->personId().isValid();
    const auto saved = isNew ? people::addPerson(session(), m_card->changedValues())
                             : people::setPerson(session(), m_card->personId(), m_card->changedValues());
    if (!saved) {
        m_card->setError(errorText(saved.error()));
        return;
    }
    m_model->put(PackedPerson::of(*saved));
    m_card->showPerson(*saved);
    m_filters->offer(*m_model);
    if (const int row = m_model->rowOf(saved->id.value); row >= 0)
        m_table->selectRow(row);
    Q_EMIT statusMessage(isNew ? tr("%1 added").arg(saved->name) : tr("%1 saved").arg(saved->name));
}

void PeoplePane::removeSelected()
{
    const QList<PersonId> ids = selected();
    if (ids.isEmpty())
        return;
    // Focus moves on to the row behind the deleted ones.
    const int row = m_table->selectionModel()->selectedRows().constFirst().row();
    const auto work = [ids](access::Session &own, const Progress &) -> Result<int> {
        WAARBORG_TRY(people::deletePeople(own, ids));
        return static_cast<int>(ids.size());
    };
    runTask<int>(tr("Deleting"), work, [this, ids, row](int count) {
        closeCard();
        for (const PersonId id : ids)
            m_model->remove(id.value);
        m_table->selectRow(std::min(row, m_model->rowCount() - 1));
        announce(tr("%Ln user(s) deleted.", nullptr, count));
    });
}

void PeoplePane::eraseSelected()
{
    const QList<PersonId> ids = selected();
    if (ids.isEmpty())
        return;
    const auto count = static_cast<int>(ids.size());
    confirmIrrevocable(this, tr("Erase %Ln user(s) for good?", nullptr, count),
        tr("This cannot be undone, also not from a deletion."), tr("Erase %Ln user(s)", nullptr, count), [this, ids] {
            const auto work = [ids](access::Session &own, const Progress &) -> Result<int> {
                WAARBORG_TRY(people::erasePeople(own, ids));
                return static_cast<int>(ids.size());
            };
            runTask<int>(tr("Erasing"), work, [this, ids](int erased) {
                closeCard();
                for (const PersonId id : ids)
                    m_model->remove(id.value);
                banner().post({ .key = QStringLiteral("done"),
                    .severity = Severity::Done,
                    .text = tr("%Ln user(s) erased.", nullptr, erased) });
            });
        });
}

void PeoplePane::editTogether()
{
    const QList<PersonId> ids = selected();
    const auto count = static_cast<int>(ids.size());
    auto *dialog
        = new FormDialog(tr("Edit %Ln user(s)", nullptr, count), tr("Change %Ln user(s)", nullptr, count), this);
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
        announce(tr("%Ln user(s) changed.", nullptr, static_cast<int>(ids.size())));
        refresh();
        return {};
    });
    dialog->open();
}

void PeoplePane::announce(const QString &text)
{
    banner().post(
        { .key = QStringLiteral("done"), .severity = Severity::Done, .text = text, .action = tr("Undo"), .act = [this] {
             undo();
         } });
}

void PeoplePane::undo()
{
    runTask<people::Undone>(
        tr("Undoing"), [](access::Session &own, const Progress &) { return people::undoPeople(own); },
        [this](const people::Undone &undone) {
            banner().withdraw(QStringLiteral("done"));
            Q_EMIT statusMessage(tr("Undone: %1, %Ln user(s)", nullptr, static_cast<int>(undone.people))
                    .arg(people::batchTitle(undone.kind)));
            closeCard();
            refresh();
        });
}

void PeoplePane::redo()
{
    runTask<people::Undone>(
        tr("Redoing"), [](access::Session &own, const Progress &) { return people::redoPeople(own); },
        [this](const people::Undone &redone) {
            Q_EMIT statusMessage(tr("Redone: %1, %Ln user(s)", nullptr, static_cast<int>(redone.people))
                    .arg(people::batchTitle(redone.kind)));
            closeCard();
            refresh();
        });
}

void PeoplePane::chooseImport()
{
    chooseFile(this, tr("Import users"), tr("Lists (*.csv *.txt *.tsv *.xlsx *.ods);;All files (*)"),
        [this](const QString &path) { startImport(path); });
}

void PeoplePane::startImport(const QString &path)
{
    leaveCard([this, path] {
        closeCard();
        banner().withdrawAll();
        m_pages->setCurrentWidget(m_import);
        m_import->start(path);
    });
}

void PeoplePane::finishImport(const people::ImportSummary &summary)
{
    m_pages->setCurrentWidget(m_listDetail);
    QStringList counts { tr("%Ln added", nullptr, static_cast<int>(summary.added)),
        tr("%Ln changed", nullptr, static_cast<int>(summary.updated)),
        tr("%Ln unchanged", nullptr, static_cast<int>(summary.unchanged)),
        tr("%Ln stayed out", nullptr, static_cast<int>(summary.rejected.size())) };
    announce(tr("Imported: %1.").arg(counts.join(QStringLiteral(", "))));
    refresh();
}

void PeoplePane::exportList()
{
    const PeopleModel::Filter &filter = m_model->filter();
    people::PeopleQuery query;
    query.search = filter.search;
    query.function = filter.function;
    query.department = filter.department;
    query.language = filter.language;
    chooseNewFile(this, tr("Export users"), tr("users.csv"), tr("Lists (*.csv)"), QStringLiteral("csv"),
        [this, query](const QString &path) {
            runTask<qint64>(
                tr("Exporting"),
                [query, path](
                    access::Session &own, const Progress &) { return people::exportPeople(own, query, path); },
                [this](qint64 count) {
                    banner().post({ .key = QStringLiteral("done"),
                        .severity = Severity::Done,
                        .text
                        = tr("%Ln user(s) exported. The file is not encrypted: remove it when it is no longer needed.",
                            nullptr, static_cast<int>(count)) });
                });
        });
}

} // namespace waarborg::ui
