// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"
#include "models/people/columncandidates.h"

#include <QList>
#include <QStringList>

#include <string_view>
#include <vector>

namespace waarborg::people {

// --map FIELD=COLUMN: `field` is a partName, or "attribute" (kept under its own header) or "ignore" (not used, whatever
// its header says), of which there may be several; `column` a header, or a column's number from 1.
struct ColumnChoice {
    QString field;
    QString column;

    bool operator==(const ColumnChoice &) const = default;
};

// A column that is kept under its own header.
struct AttributeColumn {
    QString header;
    int column = 0;
};

// What a column is used for. sure: false for a vague word, a guess from its cells, or one of several candidates.
struct ColumnUse {
    QString field; // as ColumnChoice::field; empty: not used
    bool sure = true;
};

// Something about the columns that somebody should look at.
struct ColumnRemark {
    Part part;
    QString columns;
    QString text;
};

// Which column holds what, found by the header row: known spellings in Dutch, French, German and English, whatever
// their case, accents and punctuation, and what somebody chose. Where the header leaves a doubt, the cells below it
// decide.
class ColumnMapping
{
public:
    // `path` is for the sentences; `samples` are rows below the header. ColumnMissing (one of name, function, e-mail,
    // or a chosen column), ColumnTwice, NotFound (a chosen field that does not exist).
    [[nodiscard]] static Result<ColumnMapping> find(const QString &path, const QStringList &header,
        const QList<ColumnChoice> &choices, const QList<QStringList> &samples = {});
    // The same as far as it goes; problem() is what find refuses it for.
    [[nodiscard]] static ColumnMapping guess(const QString &path, const QStringList &header,
        const QList<ColumnChoice> &choices, const QList<QStringList> &samples = {});
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    // How many different parts a row names: the row that names most is the header.
    [[nodiscard]] static int recognised(const QStringList &row, const QList<ColumnChoice> &choices);

    // The field's text in a row, from all its columns, clean and without a formula's apostrophe; empty when it has
    // none, or "-", "n.v.t." and the like. "Berg, Zoë van der" is given as "Zoë van der Berg"; an address that ends
    // with postal code and city is divided where these have no columns of their own.
    [[nodiscard]] QString text(const std::vector<std::string_view> &cells, Field field) const;
    // The text of one column, in the same way.
    [[nodiscard]] QString cell(const std::vector<std::string_view> &cells, Part part) const;
    [[nodiscard]] bool has(Field field) const;
    // The columns that make a field.
    [[nodiscard]] QList<int> columnsOf(Field field) const;
    // Whether postal codes and cities are taken out of addresses, so that an empty one says nothing.
    [[nodiscard]] bool dividesAddresses() const;
    [[nodiscard]] const QList<AttributeColumn> &attributes() const { return m_attributes; }
    [[nodiscard]] qsizetype width() const { return m_header.size(); }
    [[nodiscard]] const QStringList &header() const { return m_header; }
    [[nodiscard]] ColumnUse use(int column) const;
    // The headers of columns that are not used; of those without a header that have text, their number.
    [[nodiscard]] QStringList ignored() const;
    [[nodiscard]] const QList<ColumnRemark> &remarks() const { return m_remarks; }

private:
    void choose(const QString &path, const QList<ColumnChoice> &choices);
    void recognise(const QString &path, const QList<QStringList> &samples);
    [[nodiscard]] Candidates candidates() const;
    void settle(const QString &path, Part part, const Picked &picked);
    void guessEmail(const QList<QStringList> &samples);
    void settleNames(bool nameChosen, const QList<QStringList> &samples);
    void settleAddress();
    void findUnnamed(const QList<QStringList> &samples);
    void requireAll(const QString &path);
    void refuse(const Error &error);
    [[nodiscard]] bool isUsed(int column) const;
    int &column(Part part) { return m_columns[static_cast<std::size_t>(part)]; }
    [[nodiscard]] int column(Part part) const { return m_columns[static_cast<std::size_t>(part)]; }
    [[nodiscard]] QString nameOf(const std::vector<std::string_view> &cells) const;

    static constexpr int chosen = -1; // in place of a rank

    QStringList m_header;
    std::array<int, partCount> m_columns {};
    std::array<int, partCount> m_ranks {}; // of the headers of those
    QList<AttributeColumn> m_attributes;
    QList<int> m_ignored;
    QList<int> m_unsure;
    QList<int> m_unnamed; // without a header, and with text
    QList<ColumnRemark> m_remarks;
    std::optional<Error> m_problem;
};

// The column that a choice names: a header first, so that a list may have a column called "2"; a number only when no
// header is. -1 when there is none.
[[nodiscard]] int columnByText(const QStringList &header, const QString &column);

} // namespace waarborg::people
