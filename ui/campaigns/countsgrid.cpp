// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/countsgrid.h"

#include "models/campaigns/roundmodel.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>

namespace waarborg::ui {

namespace {

enum RowName { Answered, Sent, Waiting, Refused, Unknown };
constexpr int BarHeight = 8;
constexpr int LeastBarWidth = 80;
constexpr int MostBarWidth = 480;

class Bar : public QWidget
{
public:
    explicit Bar(QWidget *parent)
        : QWidget(parent)
    {
        setMinimumSize(LeastBarWidth, BarHeight);
        setMaximumWidth(MostBarWidth);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    void setShare(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect whole(0, (height() - BarHeight) / 2, width(), BarHeight);
        painter.fillRect(whole, palette().color(QPalette::Base));
        painter.fillRect(QRect(whole.topLeft(), QSize(qRound(whole.width() * m_share), BarHeight)),
            palette().color(QPalette::Highlight));
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(whole.adjusted(0, 0, -1, -1));
    }

private:
    double m_share = 0;
};

} // namespace

CountsGrid::CountsGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(Margin);
    m_layout->setColumnStretch(2, 100);
    m_layout->setColumnStretch(3, 1);
    addHeading(tr("Answers"));
    addRow(tr("Answered"));
    addHeading(tr("Messages"));
    for (const QString &word : { tr("Sent"), tr("Waiting"), tr("Refused"), tr("Unknown") })
        addRow(word);
}

void CountsGrid::addHeading(const QString &text)
{
    const int at = m_layout->rowCount();
    if (at > 1)
        m_layout->setRowMinimumHeight(at, GroupGap);
    m_layout->addWidget(sectionLabel(text, this), at, 0, 1, 3, Qt::AlignBottom);
}

void CountsGrid::addRow(const QString &word)
{
    const int at = m_layout->rowCount();
    Row row { new QLabel(word, this), new QLabel(this), new Bar(this) };
    row.number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_layout->addWidget(row.word, at, 0);
    m_layout->addWidget(row.number, at, 1);
    m_layout->addWidget(row.bar, at, 2);
    m_rows << row;
}

void CountsGrid::setRow(int at, qint64 count, qint64 of, const QString &text)
{
    const Row &row = m_rows[at];
    row.number->setText(text.isEmpty() ? QLocale().toString(count) : text);
    row.number->setAccessibleName(row.word->text() + QStringLiteral(": ") + row.number->text());
    static_cast<Bar *>(row.bar)->setShare(of > 0 ? double(count) / double(of) : 0);
}

void CountsGrid::showCounts(const campaigns::RoundCounts &counts)
{
    const qint64 waiting = counts.queued + counts.sending + counts.deferred;
    const qint64 messages = counts.sent + waiting + counts.refused + counts.unknown;
    setRow(Answered, counts.answered, counts.invited, campaigns::responseText(counts.answered, counts.invited));
    setRow(Sent, counts.sent, messages, {});
    setRow(Waiting, waiting, messages, {});
    setRow(Refused, counts.refused, messages, {});
    setRow(Unknown, counts.unknown, messages, {});
}

} // namespace waarborg::ui
