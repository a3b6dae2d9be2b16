// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/knownpeople.h"
#include "models/people/openlist.h"
#include "models/people/personreader.h"

#include <map>
#include <unordered_map>

namespace waarborg::people {

// One import, from the first row to the last, within its caller's transaction.
class Importer
{
public:
    [[nodiscard]] static Result<ImportSummary> run(
        access::Session &session, const ImportRequest &request, OpenList &opened, const Progress &progress);

private:
    Importer(access::Session &session, const ImportRequest &request, OpenList &opened, PersonReader reader,
        PersonWriter writer, PersonFinder finder);

    Result<void> begin();
    Result<void> takeRows(const Progress &progress);
    Result<void> takeRow(const sheets::Row &row);
    Result<void> consider(const sheets::Row &row);
    Result<void> takePerson(const sheets::Row &row);
    void rejectAddress(const Holder &mailbox);
    Result<void> retry();
    // Whose address somebody is to get, and by which row.
    struct Wish {
        qint64 whose = 0;
        qint64 row = 0;
    };
    using Wishes = std::map<qint64, Wish>; // by person
    [[nodiscard]] Wishes wishes();
    Result<void> exchangeAddresses();
    Result<void> park(const Person &person);
    void noteRejected();
    void noteWarnings();
    [[nodiscard]] bool isHeaderAgain(const sheets::Row &row) const;
    Result<void> add(const std::string &email, const std::string &key);
    Result<void> update(Holder &holder);
    Result<void> treatMissing();
    Result<void> noteMissing(const Holder &holder);
    Result<void> finish();
    Result<void> openBatch();
    void reject(Field field, const QString &value, const QString &reason);
    void noteChange(ChangeKind kind, const Person &person, const QList<FieldChange> &fields = {});

    access::Session &m_session;
    const ImportRequest &m_request;
    OpenList &m_opened;
    PersonReader m_reader;
    PeopleStore m_store;
    PeopleJournal m_journal;
    PersonWriter m_writer;
    PersonFinder m_finder;
    const Clock &m_clock;

    KnownPeople m_known;
    ImportSummary m_summary;
    qint64 m_row = 0;
    PersonId m_first;
    qint64 m_batch = 0;
    qint64 m_leftByList = 0;
    bool m_namesNobody = false; // a rejected row

    // Rows with an address that somebody has whom a later row may give another one.
    std::vector<KeptRow> m_waiting;
    bool m_mayWait = false;
    std::unordered_map<qint64, QString> m_parked; // the addresses of people who exchange theirs
};

} // namespace waarborg::people
