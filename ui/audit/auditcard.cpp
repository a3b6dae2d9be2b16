// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditcard.h"

#include "models/access/auditwords.h"
#include "ui/common/dates.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QFormLayout>
#include <QLocale>

namespace waarborg::ui {

namespace {

QString orDash(const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; }

// A long word without blanks could not be wrapped.
QString inGroups(const QString &word)
{
    QStringList groups;
    for (qsizetype at = 0; at < word.size(); at += 16)
        groups << word.mid(at, 16);
    return groups.join(u' ');
}

QString wrapped(const QString &text)
{
    QStringList words = text.split(u' ');
    for (QString &word : words)
        word = word.size() > 32 ? inGroups(word) : word;
    return orDash(words.join(u' '));
}

} // namespace

AuditCard::AuditCard(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, 0, Margin, Margin);
    layout->setSpacing(Margin);
    m_heading = sectionLabel({}, this);
    layout->addWidget(m_heading);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(Gap);
    form->setHorizontalSpacing(Margin);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_time = addField(form, tr("Time"));
    m_account = addField(form, tr("Account"));
    m_action = addField(form, tr("Action"));
    m_object = addField(form, tr("Object"));
    m_result = addField(form, tr("Result"));
    m_detail = addField(form, tr("Detail"));
    m_session = addField(form, tr("Session"));
    //: the seal that chains a row of the log to the row before it
    m_mac = addField(form, tr("Seal"));
    layout->addLayout(form);
    layout->addStretch(1);
}

void AuditCard::showRecord(const access::AuditRecord &record)
{
    m_heading->setText(tr("Row %1").arg(QLocale().toString(record.sequence)));
    const access::AuditActor actor = access::auditActor(record);
    m_time->setText(shortDateTime(actor.time.toLocalTime()));
    m_account->setText(orDash(actor.account));
    m_action->setText(tr("%1 (%2)").arg(access::auditActionText(record.action), record.action));
    m_object->setText(wrapped(record.object));
    m_result->setText(access::auditResultText(record.result));
    m_detail->setText(actor.isTakenIn
            ? tr("Written into the log at the login of %1 on %2. %3")
                  .arg(record.account, shortDateTime(record.time.toLocalTime()), wrapped(record.detail))
            : wrapped(record.detail));
    m_session->setText(orDash(record.session));
    m_mac->setText(inGroups(QString::fromLatin1(record.mac.toHex())));
}

QLabel *AuditCard::addField(QFormLayout *form, const QString &title)
{
    QLabel *value = widened(bodyLabel({}, this));
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *label = new QLabel(title, this);
    label->setBuddy(value);
    value->setAccessibleName(title);
    form->addRow(label, value);
    return value;
}

} // namespace waarborg::ui
