// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personreader.h"

#include "models/people/postalcodes.h"
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

PersonReader::PersonReader(const ColumnMapping &mapping, const ImportRequest &request, Country country)
    : m_mapping(mapping)
    , m_key(request.key)
    , m_country(country)
    , m_attributes(mapping.attributes())
{
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
    for (auto i = static_cast<std::size_t>(m_mapping.width()); i < row.cells.size(); ++i) {
        const QString extra = cleanText(row.cells[i]);
        if (extra.isEmpty())
            continue;
        m_rejected = true;
        m_rejection = { m_row, {}, extra,
            Texts::tr("has %1 cells, the header %2").arg(row.cells.size()).arg(m_mapping.width()) };
        return true;
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

// A Dutch postal code says how the phone number beside it is dialled.
Country PersonReader::countryOfRow(Field field) const
{
    return field == Field::Phone && isDutchPostalCode(m_person.postalCode) ? Country::Netherlands : m_country;
}

void PersonReader::lookForLostZeros(const sheets::Row &row, Field field, const QString &text)
{
    if (row.types.empty() || text.isEmpty() || (field != Field::PersonnelNumber && field != Field::PostalCode))
        return;
    const QList<int> columns = m_mapping.columnsOf(field);
    if (columns.size() != 1 || row.type(static_cast<std::size_t>(columns.first())) != sheets::CellType::Number)
        return;
    if (field == Field::PersonnelNumber) {
        m_shortestNumber = m_shortestNumber == 0 ? text.size() : std::min(m_shortestNumber, text.size());
        m_longestNumber = std::max(m_longestNumber, text.size());
    } else if (m_country == Country::Netherlands && text.size() == 4) {
        m_warnings << RowRemark { m_row, fieldName(field), text,
            Texts::tr("a spreadsheet may have dropped a leading zero") };
    }
}

void PersonReader::readField(const sheets::Row &row, Field field)
{
    const QString *correction = m_corrections.isEmpty() ? nullptr : correctionOf(field);
    m_says[static_cast<std::size_t>(field)] = correction || m_mapping.has(field);
    if (!says(field))
        return;
    const QString text = correction ? cleanText(*correction) : m_mapping.text(row.cells, field);
    Cleaned cleaned = text.isEmpty() ? Cleaned {} : cleanField(field, text, countryOfRow(field));
    if (!correction && text.contains(u'#') && hasFormulaError(row, field))
        cleaned = { {}, Verdict::Refused, Texts::tr("the error of a formula stands here") };
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
    if (field == Field::Phone)
        setPhone(m_person, cleaned.value, text);
    else
        setValue(m_person, field, cleaned.value);
}

void PersonReader::readAttributes(const sheets::Row &row)
{
    for (const auto &[header, column] : m_attributes) {
        const auto place = static_cast<std::size_t>(column);
        const QString text = place < row.cells.size() && !isFormulaError(row.cells[place])
            ? sheets::withoutFormulaGuard(cleanText(row.cells[place]))
            : QString();
        if (!text.isEmpty() && !m_person.attributes.contains(header))
            m_person.attributes.insert(header, text);
    }
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
    m_rejected = false;
    if (isTooWide(row))
        return false;
    for (const Field field : allFields)
        readField(row, field);
    readAttributes(row);
    if (std::ranges::any_of(row.cells, isNotAscii))
        lookForMisreading(row);
    if (m_rejected)
        m_warnings.clear();
    return !m_rejected;
}

void PersonReader::update(Person &person) const
{
    for (const Field field : allFields) {
        if (!says(field))
            continue;
        if (field == Field::Phone)
            setPhone(person, m_person.phone, m_person.phoneSource.isEmpty() ? m_person.phone : m_person.phoneSource);
        else
            setValue(person, field, value(m_person, field));
    }
    for (const AttributeColumn &one : m_attributes)
        setAttribute(person, one.header, m_person.attributes.value(one.header));
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
