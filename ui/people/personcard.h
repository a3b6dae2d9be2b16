// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace waarborg::ui {

class ErrorLabel;
class PersonHistory;

// One person's fields beside the list. Edits wait for Save; the card says whether it holds any.
class PersonCard : public QWidget
{
    Q_OBJECT

public:
    explicit PersonCard(QWidget *parent = nullptr);

    void showPerson(const people::Person &person);
    void startNew();
    void clear();
    void setReadOnly(bool readOnly);
    void setError(const QString &sentence);
    void focusField();

    // Not valid for a new person.
    [[nodiscard]] people::PersonId personId() const { return m_person.id; }
    // Below the fields; what it shows is the pane's to read.
    [[nodiscard]] PersonHistory *history() const { return m_history; }
    [[nodiscard]] bool isChanged() const;
    // Those that differ from what was shown; all for a new person.
    [[nodiscard]] QList<people::FieldValue> changedValues() const;

    [[nodiscard]] QJsonObject draft() const;
    void restoreDraft(const QJsonObject &draft);

Q_SIGNALS:
    void saveRequested();
    void cancelRequested();
    void changed();

private:
    [[nodiscard]] QWidget *makeField(people::Field field);
    [[nodiscard]] QLineEdit *makeEdit(const QString &title);
    [[nodiscard]] QString text(people::Field field) const;
    void setText(people::Field field, const QString &text);
    void fill();
    void fillOwnColumns();
    void follow();

    people::Person m_person;
    bool m_filling = false;
    bool m_readOnly = false;
    QLabel *m_heading;
    QFormLayout *m_form;
    QList<QWidget *> m_fields; // in the order of people::allFields
    QList<std::pair<QString, QLineEdit *>> m_own; // the customer's own columns, by header
    ErrorLabel *m_error;
    QPushButton *m_save;
    QPushButton *m_cancel;
    PersonHistory *m_history;
};

} // namespace waarborg::ui
