// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peopleimport.h"

#include "models/people/foldedtext.h"
#include "models/people/peoplecleaning.h"
#include "models/people/peoplejournal.h"
#include "models/people/peoplelist.h"
#include "models/people/peoplestore.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <unordered_map>

namespace waarborg::people {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PeopleImport)
};

// Who has a key: a person of the dossier, a row of the list, or both.
struct Holder {
    PersonId id;
    qint64 row = 0; // 0: not met in the list yet
};
using Holders = std::unordered_map<std::string, Holder>;

std::string keyOf(Field field, const QString &text)
{
    return (field == Field::Email ? emailKey(text) : folded(text)).toStdString();
}

// One import, from the first row to the last, within its caller's transaction.
class Importer
{
public:
    Importer(access::Session &session, const ImportRequest &request, PeopleList &list, PersonWriter writer,
        PersonFinder finder)
        : m_session(session)
        , m_request(request)
        , m_list(list)
        , m_store(session.database())
        , m_journal(session.database())
        , m_writer(std::move(writer))
        , m_finder(std::move(finder))
        , m_clock(session.clock())
    {
        m_summary.ignoredColumns = list.mapping().ignored();
    }

    [[nodiscard]] Result<ImportSummary> run(const Progress &progress);

private:
    Result<void> loadHolders();
    Result<void> takeRow(const sheets::Row &row);
    bool readPerson(const sheets::Row &row);
    bool readField(qint64 row, Field field, const sheets::Row &cells);
    bool isNewInList(qint64 row);
    Result<void> add(qint64 row, const std::string &email, const std::string &key);
    Result<void> update(qint64 row, Holder &holder, const std::string &email);
    Result<void> treatMissing();
    Result<void> finish();
    Result<void> openBatch();
    void reject(qint64 row, const QString &field, const QString &value, const QString &reason);

    access::Session &m_session;
    const ImportRequest &m_request;
    PeopleList &m_list;
    PeopleStore m_store;
    PeopleJournal m_journal;
    PersonWriter m_writer;
    PersonFinder m_finder;
    const Clock &m_clock;

    Holders m_byEmail;
    Holders m_byKey; // empty when the key is the e-mail
    ImportSummary m_summary;
    Person m_person;
    QList<Field> m_leftOut; // fields of m_person whose text meant nothing
    PersonId m_first;
    qint64 m_batch = 0;
};

void Importer::reject(qint64 row, const QString &field, const QString &value, const QString &reason)
{
    m_summary.rejected << RowRemark { row, field, value, reason };
}

Result<void> Importer::loadHolders()
{
    // Room for an ordinary large list, so that the table does not grow time and again.
    m_byEmail.reserve(100'000);
    WAARBORG_TRY(m_store.forEachValue(
        Field::Email, [this](PersonId id, const QString &text) { m_byEmail[keyOf(Field::Email, text)] = { id, 0 }; }));
    if (m_request.key == Field::Email)
        return {};
    return m_store.forEachValue(m_request.key, [this](PersonId id, const QString &text) {
        // No list can name who has no key, nor miss him.
        if (text.isEmpty())
            return;
        // Two people with the same key: nobody can say which one is meant.
        const auto [place, isNew] = m_byKey.try_emplace(keyOf(m_request.key, text), Holder { id, 0 });
        if (!isNew)
            place->second.id = {};
    });
}

bool Importer::readField(qint64 row, Field field, const sheets::Row &cells)
{
    const QString text = m_list.mapping().text(cells.cells, field);
    const Cleaned cleaned = cleanField(field, text);
    // Without its key nobody can say whom a row is about.
    if (cleaned.value.isEmpty() && (isRequired(field) || field == m_request.key)) {
        reject(row, fieldName(field), text, text.isEmpty() ? Texts::tr("is empty") : cleaned.reason);
        return false;
    }
    if (cleaned.verdict != Cleaned::Verdict::Good)
        m_summary.warnings << RowRemark { row, fieldName(field), text, cleaned.reason };
    if (cleaned.verdict == Cleaned::Verdict::Refused)
        m_leftOut << field;
    setValue(m_person, field, cleaned.value);
    return true;
}

bool Importer::readPerson(const sheets::Row &row)
{
    for (std::size_t i = static_cast<std::size_t>(m_list.mapping().width()); i < row.cells.size(); ++i) {
        if (const QString extra = cleanText(row.cells[i]); !extra.isEmpty()) {
            reject(row.number, {}, extra,
                Texts::tr("has %1 cells, the header %2").arg(row.cells.size()).arg(m_list.mapping().width()));
            return false;
        }
    }
    m_person = {};
    m_leftOut.clear();
    const qsizetype warnings = m_summary.warnings.size();
    for (const Field field : allFields) {
        if (m_list.mapping().has(field) && !readField(row.number, field, row)) {
            m_summary.warnings.resize(warnings);
            return false;
        }
    }
    return true;
}

Result<void> Importer::add(qint64 row, const std::string &email, const std::string &key)
{
    m_person.id = { m_first.value + m_summary.added };
    WAARBORG_TRY(m_writer.insert(m_person));
    m_byEmail[email] = { m_person.id, row };
    if (m_request.key != Field::Email)
        m_byKey[key] = { m_person.id, row };
    ++m_summary.added;
    return {};
}

Result<void> Importer::update(qint64 row, Holder &holder, const std::string &email)
{
    holder.row = row;
    WAARBORG_LET(old, m_finder.find(holder.id));
    Person now = old;
    for (const Field field : allFields) {
        if (m_list.mapping().has(field) && !m_leftOut.contains(field))
            setValue(now, field, value(m_person, field));
    }
    const std::string oldEmail = keyOf(Field::Email, old.email);
    if (oldEmail == email)
        now.email = old.email;
    else
        now.bounced = false;
    now.leftOn.clear();
    if (now == old || m_request.onDuplicate == OnDuplicate::Skip) {
        ++m_summary.unchanged;
        return {};
    }
    if (oldEmail != email) {
        m_byEmail.erase(oldEmail);
        m_byEmail[email] = { holder.id, row };
    }
    WAARBORG_TRY(openBatch());
    WAARBORG_TRY(m_journal.keep(m_batch, old.id));
    WAARBORG_TRY(m_writer.update(now));
    ++m_summary.updated;
    return {};
}

Result<void> Importer::takeRow(const sheets::Row &row)
{
    if (std::ranges::all_of(row.cells, [](std::string_view cell) { return cleanText(cell).isEmpty(); }))
        return {};
    ++m_summary.read;
    if (!readPerson(row))
        return {};
    const bool byEmail = m_request.key == Field::Email;
    const std::string email = keyOf(Field::Email, m_person.email);
    const std::string key = byEmail ? email : keyOf(m_request.key, value(m_person, m_request.key));
    Holders &holders = byEmail ? m_byEmail : m_byKey;
    const auto holder = holders.find(key);
    const auto mailbox = byEmail ? holder : m_byEmail.find(email);
    const bool known = holder != holders.end();
    const QString keyValue = value(m_person, m_request.key);
    if (known && holder->second.row > 0)
        reject(row.number, fieldName(m_request.key), keyValue,
            Texts::tr("stands already in row %1").arg(holder->second.row));
    else if (known && !holder->second.id.isValid())
        reject(row.number, fieldName(m_request.key), keyValue, Texts::tr("more than one person of the dossier has it"));
    else if (mailbox != m_byEmail.end() && !(known && mailbox->second.id == holder->second.id))
        reject(row.number, fieldName(Field::Email), m_person.email, Texts::tr("somebody else has this address"));
    else if (known && m_request.onDuplicate == OnDuplicate::Fail)
        return fail(ErrorCode::InvalidValue, fieldTitle(m_request.key), keyValue,
            Texts::tr("row %1 stands already in the dossier").arg(row.number));
    else
        return known ? update(row.number, holder->second, email) : add(row.number, email, key);
    return {};
}

Result<void> Importer::treatMissing()
{
    if (m_request.missing == Missing::Keep)
        return {};
    // A rejected row still names its person, who is then not missing; when it cannot be told who, nobody is.
    if (!m_summary.rejected.isEmpty()) {
        m_summary.warnings << RowRemark { 0, {}, {},
            Texts::tr("people who are missing from the list were kept, because rows of it were rejected") };
        return {};
    }
    const Holders &holders = m_request.key == Field::Email ? m_byEmail : m_byKey;
    const QString today = m_clock.nowUtc().date().toString(Qt::ISODate);
    for (const auto &[key, holder] : holders) {
        if (holder.row > 0 || !holder.id.isValid())
            continue;
        if (m_request.missing == Missing::Erase) {
            WAARBORG_TRY(m_request.eraseTraces(m_session, holder.id));
            WAARBORG_TRY(m_journal.forget(holder.id));
            WAARBORG_TRY(m_store.remove(holder.id));
            ++m_summary.erased;
            continue;
        }
        WAARBORG_LET(person, m_finder.find(holder.id));
        if (!person.leftOn.isEmpty())
            continue;
        WAARBORG_TRY(openBatch());
        WAARBORG_TRY(m_journal.keep(m_batch, holder.id));
        WAARBORG_TRY(m_store.setLeft(holder.id, today));
        ++m_summary.left;
    }
    return {};
}

// At the first change only: a list that changes nothing leaves what can be redone as it is.
Result<void> Importer::openBatch()
{
    if (m_batch != 0)
        return {};
    WAARBORG_LET(batch, m_journal.begin(BatchKind::Import, m_clock.nowUtc()));
    m_batch = batch;
    return {};
}

Result<void> Importer::finish()
{
    WAARBORG_TRY(treatMissing());
    if (m_summary.added > 0) {
        WAARBORG_TRY(m_store.reserve(m_summary.added));
        WAARBORG_TRY(openBatch());
        WAARBORG_TRY(m_journal.added(m_batch, m_first, { m_first.value + m_summary.added - 1 }));
    }
    return {};
}

Result<ImportSummary> Importer::run(const Progress &progress)
{
    constexpr qint64 rowsPerReport = 1000;
    WAARBORG_TRY(loadHolders());
    WAARBORG_LET(first, m_store.nextId());
    m_first = first;
    const bool wasEmpty = m_byEmail.empty();
    if (wasEmpty)
        WAARBORG_TRY(m_store.dropIndexes());
    sheets::Row row;
    for (qint64 rows = 0;; ++rows) {
        WAARBORG_LET(more, m_list.next(row));
        if (!more)
            break;
        WAARBORG_TRY(takeRow(row));
        if (rows % rowsPerReport == 0) {
            WAARBORG_TRY(progress.check());
            progress.advance(m_list.bytesRead(), m_list.bytesTotal());
        }
    }
    if (m_summary.read == 0)
        return fail(ErrorCode::SheetEmpty, m_request.path);
    if (wasEmpty)
        WAARBORG_TRY(m_store.buildIndexes());
    WAARBORG_TRY(finish());
    return m_summary;
}

Result<ImportSummary> importRows(
    access::Session &session, const ImportRequest &request, PeopleList &list, const Progress &progress)
{
    WAARBORG_LET(writer, PersonWriter::prepare(session.database()));
    WAARBORG_LET(finder, PersonFinder::prepare(session.database()));
    Importer importer(session, request, list, std::move(writer), std::move(finder));
    return importer.run(progress);
}

} // namespace

Result<ImportSummary> importPeople(access::Session &session, const ImportRequest &request, const Progress &progress)
{
    WAARBORG_TRY(session.allow(access::UseCase::ImportPeople));
    WAARBORG_LET(list, PeopleList::open(request.path, request.reading, request.map));
    if (request.key != Field::Email && !list.mapping().has(request.key))
        return fail(ErrorCode::ColumnMissing, request.path, fieldTitle(request.key));
    if (request.mode == ImportMode::DryRun) {
        WAARBORG_LET(transaction, storage::Transaction::begin(session.database()));
        return importRows(session, request, list, progress);
    }
    return session.change(access::UseCase::ImportPeople, [&](access::AuditNote &note) -> Result<ImportSummary> {
        WAARBORG_LET(summary, importRows(session, request, list, progress));
        note.object = QStringLiteral("people");
        note.detail = QStringLiteral("read %1, added %2, updated %3, unchanged %4, rejected %5, left %6, erased %7")
                          .arg(summary.read)
                          .arg(summary.added)
                          .arg(summary.updated)
                          .arg(summary.unchanged)
                          .arg(summary.rejected.size())
                          .arg(summary.left)
                          .arg(summary.erased);
        return summary;
    });
}

} // namespace waarborg::people
