// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QFrame>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QWidget>

namespace waarborg::ui {

namespace {

constexpr const char *PrimaryProperty = "waarborgPrimary";
constexpr const char *InsetProperty = "waarborgInset";
constexpr int LeastTarget = 28;
constexpr int FieldInset = 4;
constexpr int RingWidth = 2;

void drawRing(QPainter *painter, const QRect &rect, const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette.color(QPalette::Highlight), RingWidth));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 3, 3);
    painter->restore();
}

// On a selected row the ring has the row's own colour: there it stands inside, in the text's.
void drawItemRing(QPainter *painter, const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Selected))
        return drawRing(painter, option.rect, option.palette);
    QPalette inner = option.palette;
    inner.setColor(QPalette::Highlight, inner.color(QPalette::HighlightedText));
    drawRing(painter, option.rect.adjusted(2, 2, -2, -2), inner);
}

// The same for a radio button.
void drawCircle(QPainter *painter, const QRect &rect, const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(palette.color(QPalette::Mid));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(QRectF(rect).adjusted(1, 1, -1, -1));
    painter->restore();
}

bool isFramed(const QStyleOption &option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    return frame && frame->lineWidth > 0;
}

// Fusion's own outline of a field is darker than the window, which in the dark palette nobody sees.
void drawFrame(QPainter *painter, const QRect &rect, const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(palette.color(QPalette::Mid));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

bool isTextField(const QWidget *widget)
{
    return widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"));
}

// A one-colour icon in the colour of the text beside it.
QIcon tinted(const QIcon &icon, const QSize &size, const QColor &colour, qreal ratio)
{
    QPixmap pixmap = icon.pixmap(size, ratio);
    if (pixmap.isNull())
        return icon;
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return QIcon(pixmap);
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->isEnabled() && widget->property(PrimaryProperty).toBool();
}

// Flat, because Fusion's gradient makes the colour so light that the text on it is hard to read.
void drawPrimaryPanel(QPainter *painter, const QStyleOption &option)
{
    QColor colour = option.palette.color(QPalette::Highlight);
    if (option.state.testFlag(QStyle::State_Sunken))
        colour = colour.darker(120);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        colour = colour.darker(108);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(QRectF(option.rect), 3, 3);
    painter->restore();
}

QStyleOptionButton primaryOption(const QStyleOptionButton &button, const QWidget *widget)
{
    QStyleOptionButton changed(button);
    const QColor text = button.palette.color(QPalette::HighlightedText);
    changed.palette.setColor(QPalette::ButtonText, text);
    if (!button.icon.isNull())
        changed.icon = tinted(button.icon, button.iconSize, text, widget->devicePixelRatioF());
    return changed;
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::markPrimary(QWidget *button) { button->setProperty(PrimaryProperty, true); }

void Style::setInset(QWidget *view, int pixels) { view->setProperty(InsetProperty, pixels); }

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element != CE_PushButton || !button) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    if (isPrimary(widget)) {
        const QStyleOptionButton changed = primaryOption(*button, widget);
        QProxyStyle::drawControl(element, &changed, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
    if (!button->state.testFlag(State_HasFocus))
        return;
    drawRing(painter, button->rect, button->palette);
    if (isPrimary(widget)) {
        // The ring has the button's own colour: a second one inside sets it off.
        QPalette inner = button->palette;
        inner.setColor(QPalette::Highlight, inner.color(QPalette::HighlightedText));
        drawRing(painter, button->rect.adjusted(2, 2, -2, -2), inner);
    }
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
        // More has its own sign; Fusion's small arrow would hang below the word.
        QStyleOptionToolButton plain(*button);
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control != CC_ComboBox && control != CC_SpinBox)
        return;
    drawFrame(painter, option->rect, option->palette);
    if (option->state.testFlag(State_HasFocus))
        drawRing(painter, option->rect, option->palette);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        if (!(widget && widget->inherits("QPushButton")))
            drawItemRing(painter, *option);
        return;
    }
    if (element == PE_PanelButtonCommand && isPrimary(widget)) {
        drawPrimaryPanel(painter, *option);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_Frame && isTextField(widget)) {
        drawFrame(painter, option->rect, option->palette);
        if (option->state.testFlag(State_HasFocus))
            drawRing(painter, option->rect, option->palette);
    }
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawFrame(painter, option->rect, option->palette);
    else if (element == PE_IndicatorRadioButton)
        drawCircle(painter, option->rect, option->palette);
    if (element == PE_PanelLineEdit && widget && widget->inherits("QLineEdit") && isFramed(*option))
        drawFrame(painter, option->rect, option->palette);
    if (element == PE_PanelLineEdit && option->state.testFlag(State_HasFocus) && widget
        && widget->inherits("QLineEdit"))
        drawRing(painter, option->rect, option->palette);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Enter presses the button with the focus everywhere, not only in dialogs.
    if (auto *button = qobject_cast<QPushButton *>(widget))
        button->setAutoDefault(true);
    if (!isTextField(widget))
        return;
    widget->installEventFilter(this);
    // Asks for the frame's width anew: when the field was made it was not known to be one.
    auto *frame = static_cast<QFrame *>(widget);
    frame->setFrameStyle(frame->frameStyle());
}

// These redraw their inside only, and the ring is on their frame.
bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        static_cast<QWidget *>(watched)->update();
    return QProxyStyle::eventFilter(watched, event);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        wanted.rwidth() += 2 * Gap;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_ToolButton:
        return wanted.expandedTo(QSize(0, LeastTarget));
    default:
        return wanted;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(FieldInset, 0, -FieldInset, 0) : rect;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin: // beside the texts in lists and tables
        return widget && widget->property(InsetProperty).isValid() ? widget->property(InsetProperty).toInt() : Gap - 2;
    case PM_DefaultFrameWidth:
        return isTextField(widget) ? RingWidth : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMargin:
        return Gap - 1;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Gap;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return Margin;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return SmallIconSize;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    // Reduced motion is the rule here: nothing in the window needs to move.
    if (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate)
        return 0;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace waarborg::ui
