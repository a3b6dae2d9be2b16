// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/onepersondialog.h"

#include "ui/common/dialogs.h"
#include "ui/common/labels.h"
#include "ui/common/tables.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace waarborg::ui {

OnePersonDialog::OnePersonDialog(
    access::Session &session, campaigns::RoundId round, const QList<answers::Respondent> &people, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_round(round)
    , m_person(new QComboBox(this))
    , m_answers(new QStandardItemModel(this))
    , m_error(new ErrorLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("One person's answers"));
    resize(720, 520);
    m_person->setObjectName(QStringLiteral("onePerson"));
    m_person->addItem(tr("Choose a person"));
    for (const answers::Respondent &one : people)
        m_person->addItem(one.name, one.person.value);
    auto *table = new QTableView(this);
    table->setModel(m_answers);
    prepareTable(table, tr("Answers"));
    table->setWordWrap(true);
    m_answers->setHorizontalHeaderLabels({ tr("Question"), tr("Answer"), tr("Comment") });
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(this);
    addClose(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Gap);
    layout->addWidget(bodyLabel(tr("The log says whose answers you read, and when."), this));
    layout->addLayout(labelledField(tr("Person"), m_person));
    layout->addWidget(m_error);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    connect(m_person, &QComboBox::activated, this, &OnePersonDialog::read);
}

void OnePersonDialog::read()
{
    m_answers->removeRows(0, m_answers->rowCount());
    m_error->setText({});
    if (m_person->currentIndex() == 0)
        return;
    const QString language = QLocale().name().section(u'_', 0, 0);
    const auto all = answers::readAnswer(m_session, m_round, { m_person->currentData().toLongLong() }, language);
    if (!all)
        return m_error->setText(errorText(all.error()));
    for (const answers::SpokenAnswer &one : all->answers) {
        if (one.answer.isEmpty() && one.comment.isEmpty())
            continue;
        const QString question
            = one.number.isEmpty() ? one.question : QStringLiteral("%1 %2").arg(one.number, one.question);
        QList<QStandardItem *> row;
        for (const QString &text : { question, one.answer, one.comment })
            row << new QStandardItem(text);
        m_answers->appendRow(row);
    }
}

} // namespace waarborg::ui
