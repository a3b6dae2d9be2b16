// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personcard.h"

#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/people/personhistory.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace waarborg::ui {

using people::Field;

PersonCard::PersonCard(QWidget *parent)
    : QWidget(parent)
    , m_heading(sectionLabel({}, this))
    , m_form(new QFormLayout)
    , m_error(new ErrorLabel(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_history(new PersonHistory(this))
{
    m_heading->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("savePerson"));
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setSpacing(Gap);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const Field field : people::allFields) {
        QWidget *edit = makeField(field);
        m_fields << edit;
        //: a field that must be filled in
        m_form->addRow(
            people::isRequired(field) ? tr("%1 *").arg(people::fieldTitle(field)) : people::fieldTitle(field), edit);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Gap);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, Gap, 0);
    layout->setSpacing(Margin);
    layout->addWidget(m_heading);
    layout->addLayout(m_form);
    layout->addWidget(secondaryLabel(tr("* must be filled in"), this));
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    layout->addWidget(m_history);
    layout->addStretch();
    connect(m_save, &QPushButton::clicked, this, &PersonCard::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &PersonCard::cancelRequested);
}

void PersonCard::showPerson(const people::Person &person)
{
    m_person = person;
    fill();
}

void PersonCard::startNew()
{
    m_person = {};
    m_history->clear();
    fill();
    m_fields.constFirst()->setFocus();
}

void PersonCard::clear()
{
    m_person = {};
    m_history->clear();
    fill();
}

void PersonCard::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QWidget *field : m_fields) {
        if (auto *edit = qobject_cast<QLineEdit *>(field))
            edit->setReadOnly(readOnly);
        else
            field->setEnabled(!readOnly);
    }
    for (const auto &[header, edit] : m_own)
        edit->setReadOnly(readOnly);
    m_save->setVisible(!readOnly);
}

void PersonCard::setError(const QString &sentence) { m_error->setText(sentence); }

void PersonCard::focusField()
{
    if (!isAncestorOf(QApplication::focusWidget()))
        m_fields.constFirst()->setFocus(Qt::ShortcutFocusReason);
}

bool PersonCard::isChanged() const { return !m_readOnly && !changedValues().isEmpty(); }

QList<people::FieldValue> PersonCard::changedValues() const
{
    QList<people::FieldValue> values;
    for (const Field field : people::allFields) {
        const QString now = text(field);
        if (now != people::value(m_person, field))
            values << people::FieldValue { field, now };
    }
    for (const auto &[header, edit] : m_own) {
        if (edit->text() != m_person.attributes.value(header))
            values << people::FieldValue { .text = edit->text(), .attribute = header };
    }
    return values;
}

QJsonObject PersonCard::draft() const
{
    if (!isChanged())
        return {};
    QJsonObject fields;
    QJsonObject own;
    for (const people::FieldValue &value : changedValues()) {
        if (value.attribute.isEmpty())
            fields.insert(people::fieldName(value.field), value.text);
        else
            own.insert(value.attribute, value.text);
    }
    return { { QStringLiteral("id"), m_person.id.value }, { QStringLiteral("fields"), fields },
        { QStringLiteral("own"), own } };
}

void PersonCard::restoreDraft(const QJsonObject &draft)
{
    const QJsonObject fields = draft.value(QStringLiteral("fields")).toObject();
    for (auto each = fields.begin(); each != fields.end(); ++each) {
        if (const auto field = people::fieldByName(each.key()))
            setText(*field, each->toString());
    }
    const QJsonObject own = draft.value(QStringLiteral("own")).toObject();
    for (const auto &[header, edit] : m_own) {
        if (own.contains(header))
            edit->setText(own.value(header).toString());
    }
    follow();
}

QWidget *PersonCard::makeField(Field field)
{
    if (field == Field::Gender) {
        auto *choice = new QComboBox(this);
        for (const auto gender :
            { people::Gender::Unknown, people::Gender::Female, people::Gender::Male, people::Gender::Other })
            choice->addItem(people::genderTitle(gender), people::genderWord(gender));
        connect(choice, &QComboBox::currentIndexChanged, this, &PersonCard::follow);
        choice->setAccessibleName(people::fieldTitle(field));
        return choice;
    }
    QLineEdit *edit = makeEdit(people::fieldTitle(field));
    edit->setObjectName(QStringLiteral("person.") + people::fieldName(field));
    if (field == Field::Language)
        edit->setPlaceholderText(QStringLiteral("nl, fr, de, en"));
    return edit;
}

QLineEdit *PersonCard::makeEdit(const QString &title)
{
    auto *edit = new QLineEdit(this);
    edit->setAccessibleName(title);
    connect(edit, &QLineEdit::textChanged, this, &PersonCard::follow);
    connect(edit, &QLineEdit::returnPressed, this, [this] {
        if (m_save->isEnabled())
            Q_EMIT saveRequested();
    });
    return edit;
}

QString PersonCard::text(Field field) const
{
    QWidget *edit = m_fields[static_cast<qsizetype>(field)];
    if (const auto *choice = qobject_cast<QComboBox *>(edit))
        return choice->currentData().toString();
    return static_cast<QLineEdit *>(edit)->text();
}

void PersonCard::setText(Field field, const QString &text)
{
    QWidget *edit = m_fields[static_cast<qsizetype>(field)];
    if (auto *choice = qobject_cast<QComboBox *>(edit))
        choice->setCurrentIndex(std::max(0, choice->findData(text)));
    else
        static_cast<QLineEdit *>(edit)->setText(text);
}

void PersonCard::fill()
{
    m_filling = true;
    for (const Field field : people::allFields) {
        setText(field, people::value(m_person, field));
        if (auto *edit = qobject_cast<QLineEdit *>(m_fields[static_cast<qsizetype>(field)]))
            edit->setCursorPosition(0);
    }
    fillOwnColumns();
    m_filling = false;
    m_heading->setText(m_person.id.isValid() ? m_person.name : tr("New user"));
    m_error->setText({});
    follow();
}

void PersonCard::fillOwnColumns()
{
    for (const auto &[header, edit] : m_own)
        m_form->removeRow(edit);
    m_own.clear();
    for (const auto &[header, text] : m_person.attributes.asKeyValueRange()) {
        QLineEdit *edit = makeEdit(header);
        edit->setText(text);
        edit->setCursorPosition(0);
        edit->setReadOnly(m_readOnly);
        // A header is HR's text: no markup, and no key of its own.
        auto *label = new QLabel(QString(header).replace(u'&', QStringLiteral("&&")), this);
        label->setTextFormat(Qt::PlainText);
        m_form->addRow(label, edit);
        m_own.append({ header, edit });
    }
}

void PersonCard::follow()
{
    if (m_filling)
        return;
    m_save->setEnabled(isChanged());
    Q_EMIT changed();
}

} // namespace waarborg::ui
