// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/labels.h"

#include "ui/common/plainsign.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>

namespace waarborg::ui {

namespace {

QLabel *scaled(const QString &text, double factor, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

QLabel *titleLabel(const QString &text, QWidget *parent) { return scaled(text, 1.5, parent); }

QLabel *sectionLabel(const QString &text, QWidget *parent) { return scaled(text, 1.15, parent); }

QLabel *bodyLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *secondaryLabel(const QString &text, QWidget *parent)
{
    QLabel *label = bodyLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLayout *labelledField(const QString &label, QWidget *field, QWidget *beside)
{
    auto *text = new QLabel(label);
    text->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(Gap);
    row->addWidget(field, 1);
    if (beside)
        row->addWidget(beside);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(text);
    column->addLayout(row);
    return column;
}

QLabel *widened(QLabel *label)
{
    QSizePolicy policy = label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    label->setSizePolicy(policy);
    return label;
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    // Qt names it after the country where most speakers live.
    if (locale.language() == QLocale::English)
        return QStringLiteral("English");
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? code : name;
}

ErrorLabel::ErrorLabel(QWidget *parent)
    : QWidget(parent)
    , m_text(bodyLabel({}, this))
{
    auto *icon = new PlainSign(QStringLiteral("dialog-warning"), SmallIconSize, this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void ErrorLabel::updateText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

void ErrorLabel::setText(const QString &text)
{
    updateText(text);
    if (!text.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace waarborg::ui
