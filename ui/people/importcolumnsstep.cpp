// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/importcolumnsstep.h"

#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>

namespace waarborg::ui {

using people::ColumnChoice;
using people::Field;

namespace {

// A choice in the list of fields: of the use case's own words for it.
struct FieldChoice {
    QString field;
    QString title;
};

QList<FieldChoice> fieldChoices()
{
    QList<FieldChoice> all { { QStringLiteral("ignore"), ImportColumnsStep::tr("Not used") } };
    for (const people::Part part : people::allParts)
        all << FieldChoice { people::partName(part), people::partTitle(part) };
    all << FieldChoice { QStringLiteral("attribute"), ImportColumnsStep::tr("Kept as a column of its own") };
    return all;
}

// Fields that are about one person at a time: a second column for them takes the place of the first.
bool isUnique(const QString &field) { return field != QLatin1String("ignore") && field != QLatin1String("attribute"); }

QString keyTitle(const QList<Field> &key)
{
    QStringList titles;
    for (const Field field : key)
        titles << people::fieldTitle(field);
    return titles.join(QStringLiteral(" + "));
}

bool names(const people::ListPreview &preview, Field field)
{
    const auto isPartOf = [field](const people::ColumnPreview &column) {
        return column.field == people::fieldName(field)
            || (field == Field::Name && column.field == QLatin1String("lastName"));
    };
    return std::ranges::any_of(preview.columns, isPartOf);
}

} // namespace

ImportColumnsStep::ImportColumnsStep(QWidget *parent)
    : QWidget(parent)
    , m_about(secondaryLabel({}, this))
    , m_key(new QComboBox(this))
{
    m_key->setAccessibleName(tr("Users are recognised by"));
    m_key->setObjectName(QStringLiteral("importKey"));
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *keyRow = new QHBoxLayout;
    keyRow->setSpacing(Gap);
    auto *keyLabel = new QLabel(m_key->accessibleName(), this);
    keyLabel->setBuddy(m_key);
    keyRow->addWidget(keyLabel);
    keyRow->addWidget(m_key);
    keyRow->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::StyledPanel);
    m_page = new QWidget(area);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setAutoFillBackground(true);
    m_grid = new QGridLayout(m_page);
    m_grid->setContentsMargins(Gap, Gap, Gap, Gap);
    m_grid->setHorizontalSpacing(Margin);
    m_grid->setVerticalSpacing(Gap);
    area->setWidget(m_page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    layout->addWidget(m_about);
    layout->addWidget(area, 1);
    layout->addLayout(keyRow);
}

void ImportColumnsStep::takeFocus()
{
    if (!m_fields.isEmpty())
        m_fields[std::min<qsizetype>(m_lastChosen, m_fields.size() - 1)]->setFocus();
}

void ImportColumnsStep::reset()
{
    m_lastChosen = 0;
    m_choices.clear();
    m_key->clear();
}

QList<Field> ImportColumnsStep::key() const
{
    QList<Field> key;
    for (const QVariant &field : m_key->currentData().toList())
        key << static_cast<Field>(field.toInt());
    return key.isEmpty() ? QList { Field::Email } : key;
}

void ImportColumnsStep::display(const people::ListPreview &preview)
{
    m_about->setText(preview.remembered
            ? tr("The columns of this list are known from before. Look whether they are still right.")
            : tr("Each column goes to the field beside it. Look at those that are marked."));
    const bool hadFocus = m_page->isAncestorOf(window()->focusWidget());
    m_fields.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        // The choice that is being made stands among these.
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    int place = 0;
    for (const QString &title : { tr("Column in the list"), tr("Examples"), tr("Field") })
        m_grid->addWidget(secondaryLabel(title, m_page), 0, place++);
    for (int i = 0; i < preview.columns.size(); ++i)
        addColumn(i, preview.columns[i]);
    m_grid->setRowStretch(static_cast<int>(preview.columns.size()) + 1, 1);
    m_grid->setColumnStretch(1, 1);
    offerKeys(preview);
    if (hadFocus)
        takeFocus();
}

void ImportColumnsStep::addColumn(int place, const people::ColumnPreview &column)
{
    const int row = place + 1;
    auto *name = bodyLabel(column.header.isEmpty() ? tr("Column %1").arg(row) : column.header, m_page);
    auto *samples = secondaryLabel(column.samples.join(QStringLiteral("  ·  ")), m_page);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(samples, row, 1);
    m_fields << fieldChoice(place, column);
    m_grid->addWidget(m_fields.last(), row, 2);
    const bool isUnused = column.field.isEmpty() && !column.samples.isEmpty();
    if (column.sure && !isUnused)
        return;
    auto *mark = new QLabel(m_page);
    mark->setPixmap(themeIcon(QStringLiteral("dialog-question")).pixmap(SmallIconSize));
    mark->setToolTip(isUnused ? tr("This column is not used: choose a field if it should be.")
                              : tr("This is a guess: look whether it is right."));
    mark->setAccessibleName(mark->toolTip());
    m_grid->addWidget(mark, row, 3);
}

QComboBox *ImportColumnsStep::fieldChoice(int place, const people::ColumnPreview &column)
{
    auto *choice = new QComboBox(m_page);
    choice->setObjectName(QStringLiteral("importColumn%1").arg(place + 1));
    choice->setAccessibleName(tr("Field of column %1").arg(column.header));
    choice->setFocusPolicy(Qt::StrongFocus);
    for (const auto &[field, title] : fieldChoices())
        choice->addItem(title, field);
    choice->setCurrentIndex(std::max(0, choice->findData(column.field)));
    choice->installEventFilter(this);
    connect(choice, &QComboBox::activated, this,
        [this, place, choice] { choose(place, choice->currentData().toString()); });
    return choice;
}

// The wheel scrolls the page; over a field it would change what that column means.
bool ImportColumnsStep::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void ImportColumnsStep::choose(int place, const QString &field)
{
    m_lastChosen = place;
    const QString column = QString::number(place + 1);
    m_choices.removeIf(
        [&](const ColumnChoice &each) { return each.column == column || (isUnique(field) && each.field == field); });
    m_choices << ColumnChoice { field, column };
    Q_EMIT choicesChanged();
}

void ImportColumnsStep::offerKeys(const people::ListPreview &preview)
{
    // What is chosen here counts for more than what was chosen for the last list.
    const bool chosen = m_key->count() > 0;
    const QList<Field> before = chosen || preview.rememberedKey.isEmpty() ? key() : preview.rememberedKey;
    m_key->clear();
    QList<QList<Field>> keys { { Field::Email } };
    if (names(preview, Field::PersonnelNumber))
        keys << QList { Field::PersonnelNumber };
    for (const Field field : { Field::Function, Field::Department, Field::Location, Field::City }) {
        if (names(preview, field))
            keys << QList { Field::Name, field };
    }
    for (const QList<Field> &each : keys) {
        QVariantList fields;
        for (const Field field : each)
            fields << static_cast<int>(field);
        m_key->addItem(keyTitle(each), fields);
        // A number stays with a person, an address does not.
        const bool isBest = !chosen && preview.rememberedKey.isEmpty() && each == QList { Field::PersonnelNumber };
        if (each == before || isBest)
            m_key->setCurrentIndex(m_key->count() - 1);
    }
}

} // namespace waarborg::ui
