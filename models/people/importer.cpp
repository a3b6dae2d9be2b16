// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/importer.h"

#include "models/people/foldedtext.h"

#include <QCoreApplication>

namespace waarborg::people {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PeopleImport)
};

// One address, but another name and another personnel number: a mailbox that was handed on, or shared.
bool isSomebodyElse(const Person &known, const Person &read)
{
    const bool numbered = !known.personnelNumber.isEmpty() && !read.personnelNumber.isEmpty();
    return numbered && folded(known.personnelNumber) != folded(read.personnelNumber)
        && folded(known.name) != folded(read.name);
}

// The own columns under the headers that people of the dossier have them by.
QList<AttributeColumn> calledAsBefore(QList<AttributeColumn> columns, const QStringList &known)
{
    QStringList headers = known;
    for (AttributeColumn &one : columns) {
        const auto same = std::ranges::find_if(
            headers, [&](const QString &header) { return foldedWord(header) == foldedWord(one.header); });
        if (same != headers.end())
            one.header = *same;
        else
            headers << one.header;
    }
    return columns;
}

} // namespace

Importer::Importer(access::Session &session, const ImportRequest &request, OpenList &opened, PersonReader reader,
    PersonWriter writer, PersonFinder finder)
    : m_session(session)
    , m_request(request)
    , m_opened(opened)
    , m_reader(std::move(reader))
    , m_store(session.database())
    , m_journal(session.database())
    , m_writer(std::move(writer))
    , m_finder(std::move(finder))
    , m_clock(session.clock())
    , m_known(request.key)
{
    const ColumnMapping &mapping = opened.mapping;
    m_summary.ignoredColumns = mapping.ignored();
    m_summary.sheet = opened.list.info();
    m_summary.headerRow = opened.list.headerRow();
    m_summary.remembered = opened.remembered;
    for (int i = 0; i < static_cast<int>(mapping.width()); ++i) {
        const QString header = mapping.header()[i];
        if (const QString field = mapping.use(i).field; !field.isEmpty())
            m_summary.columns << ColumnChoice { field, header.isEmpty() ? QString::number(i + 1) : header };
    }
    for (const ColumnRemark &remark : mapping.remarks())
        m_summary.warnings << RowRemark { 0, partName(remark.part), remark.columns, remark.text };
}

Result<ImportSummary> Importer::run(
    access::Session &session, const ImportRequest &request, OpenList &opened, const Progress &progress)
{
    WAARBORG_LET(country, countryOf(session.database()));
    WAARBORG_LET(writer, PersonWriter::prepare(session.database()));
    WAARBORG_LET(finder, PersonFinder::prepare(session.database()));
    PersonReader reader(opened.mapping, request, country, session.clock().nowUtc().date());
    Importer importer(session, request, opened, std::move(reader), std::move(writer), std::move(finder));
    WAARBORG_TRY(importer.begin());
    const bool wasEmpty = importer.m_known.isEmpty();
    if (wasEmpty)
        WAARBORG_TRY(importer.m_store.dropIndexes());
    WAARBORG_TRY(importer.takeRows(progress));
    if (wasEmpty)
        WAARBORG_TRY(importer.m_store.buildIndexes());
    WAARBORG_TRY(importer.finish());
    return std::move(importer.m_summary);
}

Result<void> Importer::begin()
{
    WAARBORG_TRY(m_known.load(m_store));
    m_mayWait = m_request.key != QList { Field::Email } && m_request.onDuplicate == OnDuplicate::Update;
    m_reader.setAttributeHeaders(calledAsBefore(m_opened.mapping.attributes(), m_known.attributes()));
    WAARBORG_LET(first, m_store.nextId());
    m_first = first;
    return {};
}

Result<void> Importer::takeRows(const Progress &progress)
{
    constexpr qint64 rowsPerReport = 1000;
    sheets::Row row;
    for (qint64 rows = 0;; ++rows) {
        WAARBORG_LET(more, m_opened.list.next(row));
        if (!more)
            break;
        WAARBORG_TRY(takeRow(row));
        if (rows % rowsPerReport == 0) {
            WAARBORG_TRY(progress.check());
            progress.advance(m_opened.list.bytesRead(), m_opened.list.bytesTotal());
        }
    }
    WAARBORG_TRY(retry());
    if (m_summary.read == 0)
        return fail(ErrorCode::SheetEmpty, m_request.path);
    m_summary.warnings << m_reader.listWarnings();
    return {};
}

void Importer::reject(Field field, const QString &value, const QString &reason)
{
    m_summary.rejected << RowRemark { m_row, fieldName(field), value, reason, m_reader.person().name };
}

void Importer::noteChange(ChangeKind kind, const Person &person, const QList<FieldChange> &fields)
{
    if (m_request.detail == Detail::Changes)
        m_summary.changes << ListChange { kind, kind == ChangeKind::Missing ? 0 : m_row, person.id, person.name,
            person.email, person.function, fields };
}

bool Importer::isHeaderAgain(const sheets::Row &row) const
{
    const QStringList &header = m_opened.list.header();
    for (qsizetype i = 0; i < header.size(); ++i) {
        const auto place = static_cast<std::size_t>(i);
        if (header[i] != (place < row.cells.size() ? cleanText(row.cells[place]) : QString()))
            return false;
    }
    return true;
}

Result<void> Importer::takeRow(const sheets::Row &row)
{
    const auto isFilled = [](std::string_view cell) { return !cleanText(cell).isEmpty(); };
    const auto first = std::ranges::find_if(row.cells, isFilled);
    if (first == row.cells.end())
        return {};
    m_row = row.number;
    if (isHeaderAgain(row)) {
        m_summary.warnings << RowRemark { m_row, {}, cleanText(*first), Texts::tr("the header again; left out") };
        return {};
    }
    ++m_summary.read;
    if (m_reader.read(row))
        return consider(row);
    const bool isAlone = std::none_of(first + 1, row.cells.end(), isFilled);
    if (isAlone && m_reader.person().email.isEmpty() && !m_known.byKey(m_known.keyOf(m_reader.person()))) {
        --m_summary.read;
        m_summary.warnings << RowRemark { m_row, {}, cleanText(*first),
            Texts::tr("text in one cell only, taken for a title or a total; left out") };
        return {};
    }
    m_summary.rejected << m_reader.rejection();
    m_summary.rejected.last().name = m_reader.person().name;
    noteRejected();
    return {};
}

// A rejected row still names its person, who is then not missing.
void Importer::noteRejected()
{
    const std::string key = m_known.keyOf(m_reader.person());
    if (Holder *holder = m_known.byKey(key))
        holder->named = true;
    m_namesNobody = m_namesNobody || key.empty();
}

void Importer::noteWarnings()
{
    for (RowRemark warning : m_reader.warnings()) {
        warning.name = m_reader.person().name;
        m_summary.warnings << warning;
    }
}

// The row that was read last.
Result<void> Importer::consider(const sheets::Row &row)
{
    const auto rejected = m_summary.rejected.size();
    const auto waiting = m_waiting.size();
    WAARBORG_TRY(takePerson(row));
    if (rejected != m_summary.rejected.size())
        noteRejected();
    else if (waiting == m_waiting.size())
        noteWarnings();
    return {};
}

Result<void> Importer::takePerson(const sheets::Row &row)
{
    const Person &person = m_reader.person();
    const std::string email = emailKeyOf(person);
    const std::string key = m_known.isByEmail() ? email : m_known.keyOf(person);
    Holder *holder = m_known.byKey(key);
    Holder *mailbox = m_known.isByEmail() ? holder : m_known.byEmail(email);
    const Field field = m_request.key.first();
    const bool byNumber = m_request.key == QList { Field::PersonnelNumber };
    // Who has no personnel number yet is known by the address, and gets one.
    if (!holder && byNumber && mailbox && mailbox->row == 0 && !mailbox->hasNumber)
        holder = mailbox;
    const QString text = value(person, field);
    const bool isTaken = mailbox && !(holder && mailbox->id == holder->id);
    if (holder && holder->row > 0)
        reject(field, text, Texts::tr("stands already in row %1").arg(holder->row));
    else if (holder && !holder->id.isValid())
        reject(field, text, Texts::tr("more than one person of the dossier has it"));
    else if (isTaken && m_mayWait && mailbox->row == 0)
        m_waiting.push_back({ row.number, { row.cells.begin(), row.cells.end() }, row.types });
    else if (isTaken)
        rejectAddress(*mailbox);
    else if (holder && m_request.onDuplicate == OnDuplicate::Fail)
        return fail(ErrorCode::InvalidValue, fieldTitle(field), text,
            Texts::tr("row %1 stands already in the dossier").arg(m_row));
    else
        return holder ? update(*holder) : add(email, key);
    return {};
}

void Importer::rejectAddress(const Holder &mailbox)
{
    reject(Field::Email, m_reader.person().email,
        mailbox.row > 0 ? Texts::tr("somebody else has this address, in row %1").arg(mailbox.row)
                        : Texts::tr("somebody else has this address"));
    // Whoever has the address may be meant, under another name.
    m_namesNobody = m_namesNobody || mailbox.row == 0;
}

Result<void> Importer::add(const std::string &email, const std::string &key)
{
    Person person = m_reader.person();
    person.id = { m_first.value + m_summary.added };
    if (const PersonId same = m_known.namesake(person); same.isValid())
        m_summary.warnings << RowRemark { m_row, fieldName(Field::Name), person.name,
            Texts::tr("perhaps the same as person %1, who has this name and function and another address")
                .arg(same.value),
            person.name };
    WAARBORG_TRY(m_writer.insert(person));
    m_known.add(person.id, m_row, email, key);
    ++m_summary.added;
    m_leftByList += person.leftOn.isEmpty() ? 0 : 1;
    noteChange(ChangeKind::Added, person);
    return {};
}

Result<void> Importer::update(Holder &holder)
{
    holder.row = m_row;
    const Holder met = holder;
    m_known.adopt(m_known.keyOf(m_reader.person()), met);
    WAARBORG_LET(old, m_finder.find(met.id));
    if (m_known.isByEmail() && isSomebodyElse(old, m_reader.person())) {
        reject(Field::Email, m_reader.person().email,
            Texts::tr("is the address of %1, who has personnel number %2").arg(old.name, old.personnelNumber));
        return {};
    }
    if (const auto parked = m_parked.find(met.id.value); parked != m_parked.end())
        old.email = parked->second;
    Person now = old;
    m_reader.update(now);
    const std::string oldEmail = emailKeyOf(old);
    const std::string email = emailKeyOf(now);
    if (oldEmail == email)
        now.email = old.email;
    else
        now.bounced = false;
    if (now == old || m_request.onDuplicate == OnDuplicate::Skip) {
        m_known.moveEmail(oldEmail, oldEmail, met);
        ++m_summary.unchanged;
        return {};
    }
    m_known.moveEmail(oldEmail, email, met);
    WAARBORG_TRY(openBatch());
    WAARBORG_TRY(m_journal.keep(m_batch, old.id));
    WAARBORG_TRY(m_writer.update(now));
    ++m_summary.updated;
    m_leftByList += old.leftOn.isEmpty() && !now.leftOn.isEmpty() ? 1 : 0;
    const bool isBack = !old.leftOn.isEmpty() && now.leftOn.isEmpty();
    if (m_request.detail == Detail::Changes)
        noteChange(isBack ? ChangeKind::Returned : ChangeKind::Changed, now, differences(old, now));
    return {};
}

Result<void> Importer::noteMissing(const Holder &holder)
{
    if (!holder.worksHere)
        return {};
    ++m_summary.missing;
    if (m_request.detail == Detail::Changes) {
        WAARBORG_LET(person, m_finder.find(holder.id));
        noteChange(ChangeKind::Missing, person);
    }
    return {};
}

Result<void> Importer::treatMissing()
{
    const std::vector<Holder> missing = m_known.unnamed();
    for (const Holder &holder : missing)
        WAARBORG_TRY(noteMissing(holder));
    if (m_request.missing == Missing::Keep)
        return {};
    if (m_namesNobody && m_summary.missing > 0) {
        m_summary.warnings << RowRemark { 0, {}, {},
            Texts::tr("people who are missing from the list were kept, because a rejected row may be about them") };
        return {};
    }
    const QString today = m_clock.nowUtc().date().toString(Qt::ISODate);
    for (const Holder &holder : missing) {
        if (!holder.worksHere)
            continue;
        if (m_request.missing == Missing::Erase) {
            WAARBORG_TRY(m_request.eraseTraces(m_session, holder.id));
            WAARBORG_TRY(m_journal.forget(holder.id));
            WAARBORG_TRY(m_store.remove(holder.id));
            ++m_summary.erased;
        } else {
            WAARBORG_TRY(openBatch());
            WAARBORG_TRY(m_journal.keep(m_batch, holder.id));
            WAARBORG_TRY(m_store.setLeft(holder.id, today));
            ++m_summary.left;
        }
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
    m_summary.left += m_leftByList;
    if (m_leftByList > 0)
        m_summary.warnings << RowRemark { 0, partName(Part::LeftOn), {},
            Texts::tr("%1 people have left, as the list says").arg(m_leftByList) };
    if (m_summary.added > 0) {
        WAARBORG_TRY(m_store.reserve(m_summary.added));
        WAARBORG_TRY(openBatch());
        WAARBORG_TRY(m_journal.added(m_batch, m_first, { m_first.value + m_summary.added - 1 }));
    }
    return {};
}

} // namespace waarborg::people
