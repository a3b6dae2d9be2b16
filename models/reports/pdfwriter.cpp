// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdfwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

#include <cmath>

namespace waarborg::reports {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)
};

// A page's measures in points of the writer's resolution.
struct Page {
    QRectF body;
    QRectF footer;
};

void drawPage(QPainter &painter, QTextDocument &document, const Page &page, int number)
{
    painter.save();
    painter.translate(0, -number * page.body.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, number * page.body.height(), page.body.width(), page.body.height());
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

// The last table, with the heading before it, moves to a page of its own rather than stand on two: it is signed.
void keepLastTableWhole(QTextDocument &document)
{
    const auto frames = document.rootFrame()->childFrames();
    if (frames.isEmpty())
        return;
    const QRectF place = document.documentLayout()->frameBoundingRect(frames.last());
    const double height = document.pageSize().height();
    QTextCursor heading = frames.last()->firstCursorPosition();
    heading.movePosition(QTextCursor::PreviousBlock);
    const double top = document.documentLayout()->blockBoundingRect(heading.block()).top();
    if (std::floor(top / height) == std::floor(place.bottom() / height))
        return;
    QTextBlockFormat format = heading.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    heading.setBlockFormat(format);
}

void drawFooter(QPainter &painter, const QRectF &place, const QString &words, const QString &number)
{
    painter.setFont(QFont(QStringLiteral("sans-serif"), 8));
    painter.setPen(Qt::darkGray);
    painter.drawText(place, Qt::AlignRight | Qt::AlignBottom, number);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double room = place.width() - metrics.horizontalAdvance(number + QStringLiteral("    "));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(words, Qt::ElideRight, room));
}

} // namespace

Result<QByteArray> pdfFromHtml(const QString &html, const QString &title, const QString &footer)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Waarborg"));
    writer.setResolution(96);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);

    const QRectF paper(QPointF(), writer.pageLayout().paintRectPixels(96).size());
    constexpr double footerHeight = 28;
    const Page page { QRectF(0, 0, paper.width(), std::floor(paper.height() - footerHeight)),
        QRectF(0, paper.height() - footerHeight, paper.width(), footerHeight) };
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDefaultFont(QFont(QStringLiteral("sans-serif"), 10));
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.setPageSize(page.body.size());
    keepLastTableWhole(document);

    QPainter painter;
    if (!painter.begin(&writer))
        return fail(ErrorCode::ReportFailed, title, Texts::tr("no page could be begun"));
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            writer.newPage();
        drawPage(painter, document, page, number);
        drawFooter(painter, page.footer, footer, Texts::tr("Page %1 of %2").arg(number + 1).arg(pages));
    }
    painter.end();
    buffer.close();
    return bytes;
}

} // namespace waarborg::reports
