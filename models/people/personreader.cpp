// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personreader.h"

#include "models/people/headerspellings.h"
#include "models/people/leaving.h"
#include "models/people/phonenumbers.h"
#include "models/sheets/csvwriter.h"
#include "models/sheets/encoding.h"

#include <QCoreApplication>

namespace waarborg::people {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PeopleImport)
};

using Verdict = Cleaned::Verdict;

// What Excel and LibreOffice write where a formula failed, in English and Dutch (French and German keep #N/A, #REF!).
bool isFormulaError(std::string_view cell)
{
    static constexpr std::string_view errors
        = " #N/A #N/B #NV #REF! #VERW! #BEZUG! #VALUE! #WAARDE! #WERT! #VALEUR! #NAME? "
          "#NAAM? #NOM? #DIV/0! #DEEL/0! #NUL! #NULL! #NUM! #GETAL! #ZAHL! #NOMBRE! ";
    // LibreOffice's own: Err:502 to Err:540.
    if (cell.size() == 7 && cell.starts_with("Err:5"))
        return true;
    if (cell.size() < 3 || cell.front() != '#' || cell.find(' ') != std::string_view::npos)
        return false;
    return errors.find(' ' + std::string(cell) + ' ') != std::string_view::npos;
}

bool isNotAscii(std::string_view cell)
{
    return std::ranges::any_of(cell, [](char one) { return static_cast<unsigned char>(one) >= 0x80; });
}

} // namespace

void setPhone(Person &person, const QString &phone, const QString &source)
{
    // The same number written otherwise is no change.
    if (phone == person.phone)
        return;
    person.phone = phone;
    person.phoneSource = source == phone ? QString() : source;
}

PersonReader::PersonReader(
    const ColumnMapping &mapping, const ImportRequest &request, Country country, const QDate &today)
    : m_mapping(mapping)
    , m_key(request.key)
    , m_country(country)
    , m_today(today.toString(Qt::ISODate))
    , m_attributes(mapping.attributes())
{
    for (int i = 0; i < static_cast<int>(mapping.width()); ++i)
        m_asksInactive
            = m_asksInactive || (mapping.use(i).field == partName(Part::Active) && asksInactive(mapping.header()[i]));
    const QStringList &header = mapping.header();
    const auto reason = std::ranges::find_if(header, isReasonHeader);
    if (reason != header.end())
        m_paddingEnd = reason - header.begin();
    m_paddingBegin = m_paddingEnd;
    while (m_paddingBegin > 0 && header[m_paddingBegin - 1].isEmpty())
        --m_paddingBegin;
    for (const Correction &one : request.corrections)
        m_corrections[one.row] << one;
}

void PersonReader::reject(Field field, const QString &text, const QString &reason)
{
    if (std::exchange(m_rejected, true))
        return;
    m_rejection = { m_row, fieldName(field), text, reason };
}

bool PersonReader::isTooWide(const sheets::Row &row)
{
    const auto cells = static_cast<qsizetype>(row.cells.size());
    const auto text = [&](qsizetype place) { return cleanText(row.cells[static_cast<std::size_t>(place)]); };
    const auto refuse = [&](const QString &extra, qsizetype count, qsizetype width) {
        m_rejection = { m_row, {}, extra, Texts::tr("has %1 cells, the header %2").arg(count).arg(width) };
        return true;
    };
    for (qsizetype i = m_mapping.width(); i < cells; ++i) {
        if (const QString extra = text(i); !extra.isEmpty())
            return refuse(extra, cells, m_mapping.width());
    }
    for (qsizetype i = std::min(m_paddingEnd, cells) - 1; i >= m_paddingBegin; --i) {
        if (const QString extra = text(i); !extra.isEmpty())
            return refuse(extra, i + 1, m_paddingBegin);
    }
    return false;
}

const QString *PersonReader::correctionOf(Field field) const
{
    const auto corrections = m_corrections.constFind(m_row);
    if (corrections == m_corrections.cend())
        return nullptr;
    const auto found = std::ranges::find(*corrections, field, &Correction::field);
    return found == corrections->end() ? nullptr : &found->text;
}

bool PersonReader::hasFormulaError(const sheets::Row &row, Field field) const
{
    for (const int column : m_mapping.columnsOf(field)) {
        const auto place = static_cast<std::size_t>(column);
        if (place < row.cells.size()
            && (row.type(place) == sheets::CellType::Error || isFormulaError(row.cells[place])))
            return true;
    }
    return false;
}

// A spreadsheet makes a date of what looks like one: house number 1-2, extension 12/3.
bool PersonReader::isDate(const sheets::Row &row, Field field) const
{
    if (row.types.empty()
        || (field != Field::Address && field != Field::PersonnelNumber && field != Field::Phone
            && field != Field::PostalCode))
        return false;
    return std::ranges::any_of(m_mapping.columnsOf(field),
        [&](int column) { return row.type(static_cast<std::size_t>(column)) == sheets::CellType::Date; });
}

Cleaned PersonReader::cleaned(const sheets::Row &row, Field field, const QString &text, bool typed) const
{
    if (text.isEmpty())
        return {};
    if (!typed && (text.contains(u'#') || text.startsWith(u"Err:")) && hasFormulaError(row, field))
        return { {}, Verdict::Refused, Texts::tr("the error of a formula stands here") };
    if (!typed && isDate(row, field))
        return { {}, Verdict::Refused, Texts::tr("a spreadsheet turned it into a date") };
    return field == Field::Phone ? cleanPhone(text, m_country, m_person.postalCode)
                                 : cleanField(field, text, m_country);
}

void PersonReader::lookForLostZeros(const sheets::Row &row, Field field, const QString &text)
{
    if (row.types.empty() || text.isEmpty() || field != Field::PersonnelNumber)
        return;
    const QList<int> columns = m_mapping.columnsOf(field);
    if (columns.size() != 1 || row.type(static_cast<std::size_t>(columns.first())) != sheets::CellType::Number)
        return;
    m_shortestNumber = m_shortestNumber == 0 ? text.size() : std::min(m_shortestNumber, text.size());
    m_longestNumber = std::max(m_longestNumber, text.size());
}

void PersonReader::readField(const sheets::Row &row, Field field)
{
    const QString *correction = m_corrections.isEmpty() ? nullptr : correctionOf(field);
    m_says[static_cast<std::size_t>(field)] = correction || m_mapping.has(field);
    if (!says(field))
        return;
    QString text = correction ? cleanText(*correction) : m_mapping.text(row.cells, field);
    if (field == Field::Email && text.compare(u"x", Qt::CaseInsensitive) == 0)
        text.clear();
    const Cleaned cleaned = this->cleaned(row, field, text, correction);
    // Without its key nobody can say whom a row is about; beside a name the rest of it may be empty.
    const bool needed = isRequired(field)
        || (m_key.contains(field) && (field == Field::PersonnelNumber || !m_key.contains(Field::Name)));
    if (cleaned.value.isEmpty() && needed) {
        reject(field, text, text.isEmpty() ? Texts::tr("is empty") : cleaned.reason);
        return;
    }
    if (cleaned.verdict != Verdict::Good)
        m_warnings << RowRemark { m_row, fieldName(field), text, cleaned.reason };
    const bool saysNothing = text.isEmpty() && !correction && m_mapping.dividesAddresses()
        && (field == Field::PostalCode || field == Field::City);
    if (cleaned.verdict == Verdict::Refused || saysNothing)
        m_says[static_cast<std::size_t>(field)] = false;
    lookForLostZeros(row, field, text);
    if (field == Field::Phone) {
        setPhone(m_person, cleaned.value, text);
        m_phoneText = text;
    } else {
        setValue(m_person, field, cleaned.value);
    }
}

void PersonReader::readAttributes(const sheets::Row &row)
{
    for (const auto &[header, column] : m_attributes) {
        const auto place = static_cast<std::size_t>(column);
        if (place >= row.cells.size())
            continue;
        const QString text = sheets::withoutFormulaGuard(cleanText(row.cells[place]));
        if (isFormulaError(row.cells[place])) {
            m_silentAttributes << header;
            m_warnings << RowRemark { m_row, header, text, Texts::tr("the error of a formula stands here") };
        } else if (!text.isEmpty() && !m_person.attributes.contains(header)) {
            m_person.attributes.insert(header, text);
        }
    }
}

// Who leaves later still works here.
void PersonReader::readLeaving(const sheets::Row &row)
{
    const QString text = m_mapping.cell(row.cells, Part::LeftOn);
    const auto day = text.isEmpty() ? std::nullopt : dayOf(text);
    // "Uit dienst" may also be answered with yes or no.
    const bool isYes = !text.isEmpty() && !day && saysInactive(text, true);
    if (!text.isEmpty() && !day && !isYes && !saysInactive(text, false) && !text.startsWith(u"00"))
        m_warnings << RowRemark { m_row, partName(Part::LeftOn), text, Texts::tr("not a date") };
    if (const QString date = day ? day->toString(Qt::ISODate) : QString(); !date.isEmpty() && date <= m_today)
        m_person.leftOn = date;
    m_leftUndated
        = m_person.leftOn.isEmpty() && (isYes || saysInactive(m_mapping.cell(row.cells, Part::Active), m_asksInactive));
    if (m_leftUndated)
        m_person.leftOn = m_today;
}

// A text that was written and read in two encodings before it came here.
void PersonReader::lookForMisreading(const sheets::Row &row)
{
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const ColumnUse use = m_mapping.use(static_cast<int>(i));
        if (use.field.isEmpty() || !sheets::looksMisread(row.cells[i]))
            continue;
        m_warnings << RowRemark { m_row, use.field, cleanText(row.cells[i]),
            Texts::tr("some letters seem wrong: the list was probably saved in another encoding") };
        return;
    }
}

bool PersonReader::read(const sheets::Row &row)
{
    m_row = row.number;
    m_person = {};
    m_warnings.clear();
    m_silentAttributes.clear();
    m_rejected = isTooWide(row);
    // A row that is too wide still names its person.
    for (const Field field : allFields)
        readField(row, field);
    readAttributes(row);
    readLeaving(row);
    if (std::ranges::any_of(row.cells, isNotAscii))
        lookForMisreading(row);
    if (m_rejected)
        m_warnings.clear();
    return !m_rejected;
}

void PersonReader::update(Person &person)
{
    if (says(Field::Phone) && !says(Field::PostalCode) && !m_phoneText.isEmpty() && !m_person.phone.isEmpty()) {
        const Cleaned phone = cleanPhone(m_phoneText, m_country, person.postalCode);
        m_person.phone.clear();
        setPhone(m_person, phone.value, m_phoneText);
        m_warnings.removeIf([](const RowRemark &one) { return one.field == fieldName(Field::Phone); });
        if (phone.verdict != Verdict::Good)
            m_warnings << RowRemark { m_row, fieldName(Field::Phone), m_phoneText, phone.reason };
    }
    for (const Field field : allFields) {
        if (!says(field))
            continue;
        if (field == Field::Phone)
            setPhone(person, m_person.phone, m_person.phoneSource.isEmpty() ? m_person.phone : m_person.phoneSource);
        else
            setValue(person, field, value(m_person, field));
    }
    for (const AttributeColumn &one : m_attributes) {
        if (!m_silentAttributes.contains(one.header))
            setAttribute(person, one.header, m_person.attributes.value(one.header));
    }
    // The day on which somebody was noted as having left says more than today.
    if (!m_leftUndated || person.leftOn.isEmpty())
        person.leftOn = m_person.leftOn;
}

QList<RowRemark> PersonReader::listWarnings() const
{
    if (m_shortestNumber == m_longestNumber)
        return {};
    return { RowRemark { 0, fieldName(Field::PersonnelNumber), {},
        Texts::tr(
            "the personnel numbers stand as numbers of %1 to %2 digits: a spreadsheet may have dropped leading zeros")
            .arg(m_shortestNumber)
            .arg(m_longestNumber) } };
}

} // namespace waarborg::people
