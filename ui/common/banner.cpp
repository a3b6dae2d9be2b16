// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/banner.h"

#include "ui/common/plainsign.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace waarborg::ui {

namespace {

constexpr int EdgeWidth = 4;
const QString ErrorKey = QStringLiteral("error");

QString iconName(Severity severity)
{
    switch (severity) {
    case Severity::Information:
        return QStringLiteral("dialog-information");
    case Severity::Done:
        return QStringLiteral("dialog-ok-apply");
    case Severity::Warning:
        return QStringLiteral("dialog-warning");
    case Severity::Error:
        break;
    }
    return QStringLiteral("dialog-error");
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new PlainSign({}, IconSize, this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("banner"));
    setMinimumHeight(ItemHeight);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setForegroundRole(QPalette::Text);
    m_action->setObjectName(QStringLiteral("bannerAction"));
    m_close->setAutoRaise(true);
    m_close->setIcon(themeIcon(QStringLiteral("window-close")));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(EdgeWidth + Gap, 4, Gap, 4);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &Banner::runAction);
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
    hide();
}

void Banner::post(const Message &message)
{
    // What was done now makes an earlier failure old news.
    const bool isDone = message.severity == Severity::Done;
    m_messages.removeIf(
        [&](const Message &each) { return each.key == message.key || (isDone && each.key == ErrorKey); });
    m_messages.prepend(message);
    std::ranges::stable_sort(m_messages, std::greater(), &Message::severity);
    showWorst();
}

void Banner::postError(const Error &error)
{
    post({ .key = ErrorKey, .severity = Severity::Error, .text = errorText(error) });
}

void Banner::withdraw(const QString &key)
{
    if (m_messages.removeIf([&](const Message &each) { return each.key == key; }) > 0)
        showWorst();
}

void Banner::withdrawAll()
{
    m_messages.clear();
    showWorst();
}

QString Banner::text() const { return m_messages.isEmpty() ? QString() : m_messages.constFirst().text; }

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, EdgeWidth, height()), palette().color(QPalette::Highlight));
}

void Banner::showWorst()
{
    setVisible(!m_messages.isEmpty());
    if (m_messages.isEmpty())
        return;
    const Message &worst = m_messages.constFirst();
    m_icon->setName(iconName(worst.severity));
    m_text->setText(worst.text);
    m_action->setText(worst.action);
    m_action->setVisible(!worst.action.isEmpty());
    setAccessibleName(worst.text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::runAction()
{
    if (m_messages.isEmpty())
        return;
    const auto act = m_messages.takeFirst().act;
    showWorst();
    if (act)
        act();
}

void Banner::dismiss()
{
    if (!m_messages.isEmpty())
        m_messages.removeFirst();
    showWorst();
}

} // namespace waarborg::ui
