// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplemapping.h"

#include "models/people/columncontent.h"
#include "models/people/foldedtext.h"
#include "models/people/headerspellings.h"
#include "models/people/listvalues.h"
#include "models/people/peoplecleaning.h"
#include "models/sheets/csvwriter.h"

#include <QCoreApplication>

namespace waarborg::people {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PeopleMapping)
};

constexpr auto attributeWord = "attribute"_L1;
constexpr auto ignoreWord = "ignore"_L1;

bool isWord(const QString &text, QLatin1String word) { return text.compare(word, Qt::CaseInsensitive) == 0; }

// Whether a vague word does not stand where it would mean its part.
bool isTooVague(const Spelling &spelling, const QStringList &header, qsizetype place)
{
    if (spelling.rank != vague)
        return false;
    if (spelling.part == Part::HouseNumber) {
        const auto before = place > 0 ? spellingOf(header[place - 1]) : std::nullopt;
        return !before || before->part != Part::Street;
    }
    return std::ranges::any_of(header, [](const QString &one) {
        const auto meaning = spellingOf(one);
        return meaning && meaning->part == Part::PlainName;
    });
}

void append(QString &text, const QString &more)
{
    if (text.isEmpty())
        text = more;
    else if (!more.isEmpty())
        text += u' ' + more;
}

} // namespace

int columnByText(const QStringList &header, const QString &column)
{
    const QString wanted = foldedWord(column);
    for (qsizetype i = 0; i < header.size() && !wanted.isEmpty(); ++i) {
        if (foldedWord(header[i]) == wanted)
            return static_cast<int>(i);
    }
    bool isNumber = false;
    const int number = column.toInt(&isNumber);
    return isNumber && number >= 1 && number <= header.size() ? number - 1 : -1;
}

Result<ColumnMapping> ColumnMapping::find(const QString &path, const QStringList &header,
    const QList<ColumnChoice> &choices, const QList<QStringList> &samples)
{
    ColumnMapping mapping = guess(path, header, choices, samples);
    if (mapping.m_problem)
        return Failure(*mapping.m_problem);
    return mapping;
}

ColumnMapping ColumnMapping::guess(const QString &path, const QStringList &header, const QList<ColumnChoice> &choices,
    const QList<QStringList> &samples)
{
    ColumnMapping mapping;
    mapping.m_header = header;
    mapping.m_columns.fill(-1);
    mapping.choose(path, choices);
    const bool nameChosen = mapping.column(Part::FullName) >= 0;
    mapping.recognise(path, samples);
    mapping.settleNames(nameChosen, samples);
    mapping.settleAddress();
    mapping.guessEmail(samples);
    mapping.findUnnamed(samples);
    mapping.requireAll(path);
    return mapping;
}

int ColumnMapping::recognised(const QStringList &row, const QList<ColumnChoice> &choices)
{
    std::array<bool, partCount> found {};
    for (const QString &cell : row) {
        // "Actief" stands in the rows of people as well.
        if (const auto spelling = spellingOf(cell); spelling && spelling->part != Part::Active)
            found[static_cast<std::size_t>(spelling->part)] = true;
    }
    for (const ColumnChoice &choice : choices) {
        // A number is a column's place: a row of people that holds it is no header for that.
        bool isPlace = false;
        (void)choice.column.toInt(&isPlace);
        const auto part = partByName(choice.field);
        if (part && !isPlace && columnByText(row, choice.column) >= 0)
            found[static_cast<std::size_t>(*part)] = true;
    }
    return static_cast<int>(std::ranges::count(found, true));
}

void ColumnMapping::refuse(const Error &error)
{
    if (!m_problem)
        m_problem = error;
}

void ColumnMapping::choose(const QString &path, const QList<ColumnChoice> &choices)
{
    for (const ColumnChoice &choice : choices) {
        const bool isAttribute = isWord(choice.field, attributeWord);
        const bool isIgnored = isWord(choice.field, ignoreWord);
        const auto part = partByName(choice.field);
        const int place = columnByText(m_header, choice.column);
        if (!part && !isAttribute && !isIgnored)
            refuse({ ErrorCode::NotFound, { Texts::tr("field"), choice.field } });
        else if (place < 0)
            refuse({ ErrorCode::ColumnMissing, { path, choice.column } });
        else if (isIgnored)
            m_ignored << place;
        else if (part)
            column(*part) = place;
        else
            m_attributes << AttributeColumn {
                m_header[place].isEmpty() ? Texts::tr("Column %1").arg(place + 1) : m_header[place], place
            };
    }
}

Candidates ColumnMapping::candidates() const
{
    Candidates found;
    for (int i = 0; i < static_cast<int>(m_header.size()); ++i) {
        const auto spelling = spellingOf(m_header[i]);
        if (spelling && !isUsed(i) && !m_ignored.contains(i) && !isTooVague(*spelling, m_header, i))
            found[static_cast<std::size_t>(spelling->part)] << Candidate { i, *spelling };
    }
    return found;
}

void ColumnMapping::recognise(const QString &path, const QList<QStringList> &samples)
{
    Candidates found = candidates();
    QStringList chosenHeaders;
    for (const int one : m_columns) {
        if (one >= 0)
            chosenHeaders << m_header[one];
    }
    keepSide(found, sideOfAddress(found, chosenHeaders));
    const bool hasNumbers
        = column(Part::HouseNumber) >= 0 || !found[static_cast<std::size_t>(Part::HouseNumber)].isEmpty();
    for (std::size_t i = 0; i < partCount; ++i) {
        if (m_columns[i] >= 0)
            m_ranks[i] = chosen;
        else if (const auto part = static_cast<Part>(i); !found[i].isEmpty())
            settle(path, part, picked(found[i], part, samples, hasNumbers));
    }
}

// One column for the part; of several with the same rank the one that was picked.
void ColumnMapping::settle(const QString &path, Part part, const Picked &picked)
{
    column(part) = picked.column;
    m_ranks[static_cast<std::size_t>(part)] = picked.rank;
    if (!picked.sure && picked.column >= 0)
        m_unsure << picked.column;
    if (picked.equals.isEmpty())
        return;
    m_unsure << picked.equals;
    QStringList numbers;
    for (const int one : picked.equals)
        numbers << m_header[one] + u" (%1)"_s.arg(one + 1);
    if (picked.column < 0)
        refuse({ ErrorCode::ColumnTwice, { path, numbers.join(u", "_s), partTitle(part) } });
    else
        m_remarks << ColumnRemark { part, numbers.join(u", "_s),
            (picked.byCells ? Texts::tr("several columns could be this field; by their cells column %1 is used")
                            : Texts::tr("several columns could be this field; column %1 is used"))
                .arg(picked.column + 1) };
}

// A column of e-mail addresses is one, whatever its header says.
void ColumnMapping::guessEmail(const QList<QStringList> &samples)
{
    if (column(Part::Email) >= 0 || (m_problem && m_problem->code == ErrorCode::ColumnTwice))
        return;
    QList<int> candidates;
    for (int i = 0; i < static_cast<int>(m_header.size()); ++i) {
        if (isUsed(i) || m_ignored.contains(i) || isAboutOther(m_header[i]) || isShared(samples, i))
            continue;
        const ColumnContent content = contentOf(samples, i, Part::Email);
        if (content.fitting > 0 && content.fitting * 10 >= content.filled * 9)
            candidates << i;
    }
    if (candidates.size() != 1)
        return;
    column(Part::Email) = candidates.first();
    m_unsure << candidates;
    m_remarks << ColumnRemark { Part::Email, m_header[candidates.first()],
        Texts::tr("this column is used for the e-mail address, because its cells are such") };
}

void ColumnMapping::settleNames(bool nameChosen, const QList<QStringList> &samples)
{
    int &plain = column(Part::PlainName);
    int &first = column(Part::FirstName);
    int &last = column(Part::LastName);
    int &full = column(Part::FullName);
    if (nameChosen) {
        for (const Part part : { Part::PlainName, Part::FirstName, Part::Infix, Part::LastName })
            column(part) = -1;
        return;
    }
    const int lastRank = m_ranks[static_cast<std::size_t>(Part::LastName)];
    // The name at birth is not what somebody is called.
    if (plain >= 0 && last >= 0 && lastRank > 0)
        last = -1;
    if (last < 0 && plain >= 0 && (first >= 0 || full < 0))
        (first >= 0 ? last : full) = plain;
    else if (full < 0)
        full = plain;
    plain = -1;
    // "Jansen, J." beside "J." is the whole name already.
    const bool isWhole = first >= 0 && last >= 0 && lastRank != chosen && mostlyHolds(samples, last, first);
    if (isWhole && full < 0)
        full = last;
    if (isWhole || (first < 0 && full >= 0 && lastRank != chosen))
        last = -1;
    // A first name alone is no name when the full one stands beside it.
    if (last < 0 && full >= 0) {
        first = -1;
        column(Part::Infix) = -1;
    }
}

// A number says nothing without its street.
void ColumnMapping::settleAddress()
{
    for (const Part part : { Part::HouseNumber, Part::HouseAddition }) {
        if (column(Part::Street) < 0 && m_ranks[static_cast<std::size_t>(part)] != chosen)
            column(part) = -1;
    }
}

void ColumnMapping::findUnnamed(const QList<QStringList> &samples)
{
    for (int i = 0; i < static_cast<int>(m_header.size()); ++i) {
        const bool hasText
            = std::ranges::any_of(samples, [i](const QStringList &row) { return !row.value(i).isEmpty(); });
        if (m_header[i].isEmpty() && hasText)
            m_unnamed << i;
    }
}

void ColumnMapping::requireAll(const QString &path)
{
    QStringList missing;
    for (const Field field : allFields) {
        if (isRequired(field) && !has(field))
            missing << fieldTitle(field);
    }
    if (!missing.isEmpty())
        refuse({ ErrorCode::ColumnMissing, { path, missing.join(u", "_s) } });
}

bool ColumnMapping::dividesAddresses() const
{
    return column(Part::Street) >= 0 && column(Part::HouseNumber) < 0 && column(Part::PostalCode) < 0
        && column(Part::City) < 0 && column(Part::PostalCity) < 0;
}

bool ColumnMapping::has(Field field) const
{
    const bool place = field == Field::PostalCode || field == Field::City;
    if (field == Field::Name)
        return column(Part::FullName) >= 0 || column(Part::LastName) >= 0;
    if (place && (column(Part::PostalCity) >= 0 || dividesAddresses()))
        return true;
    return column(partsOf(field).front()) >= 0;
}

QList<int> ColumnMapping::columnsOf(Field field) const
{
    QList<int> columns;
    const auto add = [&](Part part) {
        if (column(part) >= 0)
            columns << column(part);
    };
    for (const Part part : partsOf(field))
        add(part);
    if (field == Field::Name)
        add(Part::FullName);
    if (columns.isEmpty() && (field == Field::PostalCode || field == Field::City))
        add(column(Part::PostalCity) >= 0 || !dividesAddresses() ? Part::PostalCity : Part::Street);
    return columns;
}

bool ColumnMapping::isUsed(int place) const
{
    return std::ranges::find(m_columns, place) != m_columns.end()
        || std::ranges::find(m_attributes, place, &AttributeColumn::column) != m_attributes.end();
}

ColumnUse ColumnMapping::use(int place) const
{
    const bool sure = !m_unsure.contains(place);
    if (std::ranges::find(m_attributes, place, &AttributeColumn::column) != m_attributes.end())
        return { attributeWord, true };
    for (std::size_t i = 0; i < partCount; ++i) {
        if (m_columns[i] == place)
            return { partName(static_cast<Part>(i)), sure };
    }
    return { {}, sure };
}

QStringList ColumnMapping::ignored() const
{
    QStringList headers;
    for (int i = 0; i < static_cast<int>(m_header.size()); ++i) {
        if (isUsed(i))
            continue;
        if (m_unnamed.contains(i))
            headers << Texts::tr("column %1 (no header)").arg(i + 1);
        else if (!m_header[i].isEmpty() && !isReasonHeader(m_header[i]))
            headers << m_header[i];
    }
    return headers;
}

QString ColumnMapping::cell(const std::vector<std::string_view> &cells, Part part) const
{
    const auto place = static_cast<std::size_t>(column(part)); // -1 is beyond any row
    if (place >= cells.size() || isPlaceholder(cells[place]))
        return {};
    return sheets::withoutFormulaGuard(cleanText(cells[place]));
}

QString ColumnMapping::text(const std::vector<std::string_view> &cells, Field field) const
{
    if (field == Field::PostalCode || field == Field::City) {
        const Part own = field == Field::City ? Part::City : Part::PostalCode;
        if (column(own) < 0) {
            const PostalCity place = dividesAddresses() ? dividedAddress(cell(cells, Part::Street)).place
                                                        : dividedPlace(cell(cells, Part::PostalCity));
            return field == Field::City ? place.city : place.code;
        }
    }
    if (field == Field::Address && dividesAddresses())
        return dividedAddress(cell(cells, Part::Street)).street;
    if (field == Field::Name)
        return nameOf(cells);
    QString joined;
    for (const Part part : partsOf(field)) {
        if (column(part) >= 0)
            append(joined, cell(cells, part));
    }
    return joined;
}

QString ColumnMapping::nameOf(const std::vector<std::string_view> &cells) const
{
    QString name = column(Part::FirstName) < 0 ? QString() : cell(cells, Part::FirstName);
    const QString infix = column(Part::Infix) < 0 ? QString() : cell(cells, Part::Infix);
    const QString last = column(Part::LastName) < 0 ? QString() : spokenName(cell(cells, Part::LastName));
    if (infix.isEmpty() || !last.startsWith(infix + u' ', Qt::CaseInsensitive))
        append(name, infix);
    append(name, last);
    return name.isEmpty() ? spokenName(cell(cells, Part::FullName)) : name;
}

} // namespace waarborg::people
