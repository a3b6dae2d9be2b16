// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/recoverysheetpdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <qrencode.h>

#include <memory>

namespace waarborg::reports {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

// All measures are tenths of a millimetre on a page of 170 mm between its margins.
constexpr int PageWidth = 1700;
constexpr int CodeSize = 860;
constexpr int GroupHeight = 66;
constexpr int SlotLineHeight = 42;

// One pixel a module, with the quiet zone of four modules that ISO/IEC 18004 asks for; 1 is dark.
Result<QImage> codeModules(QByteArrayView content, const QString &title)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(
            static_cast<int>(content.size()), reinterpret_cast<const unsigned char *>(content.data()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return fail(ErrorCode::ReportFailed, title, Texts::tr("the QR code could not be made"));
    constexpr int Quiet = 4;
    QImage image(code->width + 2 * Quiet, code->width + 2 * Quiet, QImage::Format_Mono);
    image.setColorTable({ qRgb(255, 255, 255), qRgb(0, 0, 0) });
    image.fill(0);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                image.setPixel(x + Quiet, y + Quiet, 1);
        }
    }
    std::fill_n(code->data, code->width * code->width, static_cast<unsigned char>(0));
    return image;
}

// As rectangles, not as an image: a PDF's image is packed as JPEG, which blurs the edges scanners look for.
void paintCode(QPainter &painter, const QImage &modules, QPoint topLeft, int module)
{
    QList<QRect> dark;
    for (int y = 0; y < modules.height(); ++y) {
        for (int x = 0; x < modules.width(); ++x) {
            const int begin = x;
            while (x < modules.width() && modules.pixelIndex(x, y) == 1)
                ++x;
            if (x > begin)
                dark.append(QRect(topLeft + QPoint(begin, y) * module, QSize((x - begin) * module, module)));
        }
    }
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRects(dark);
    painter.restore();
}

// Writes from top to bottom.
class Column
{
public:
    explicit Column(QPainter &painter)
        : m_painter(painter)
    {
    }

    [[nodiscard]] int top() const { return m_top; }
    void skip(int height) { m_top += height; }

    void write(const QString &text, int size, int height, const QString &family, QFont::Weight weight = QFont::Normal)
    {
        QFont font(family);
        font.setStyleHint(family == "monospace"_L1 ? QFont::Monospace : QFont::SansSerif);
        font.setPixelSize(size);
        font.setWeight(weight);
        m_painter.setFont(font);
        QRect used;
        m_painter.drawText(
            QRect(0, m_top, PageWidth, PageWidth), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
        m_top += std::max(height, used.height());
    }

private:
    QPainter &m_painter;
    int m_top = 0;
};

void paint(QPainter &painter, const access::SheetWords &words, const QImage &code)
{
    const auto sans = u"sans-serif"_s;
    const auto mono = u"monospace"_s;
    Column column(painter);
    column.write(words.title, 66, 110, sans, QFont::Bold);
    for (const QString &fact : words.facts)
        column.write(fact, 38, 54, sans);
    column.skip(26);
    column.write(words.warning, 38, 54, sans);
    column.skip(40);
    const int codeTop = column.top();
    if (!words.groupLines.isEmpty())
        column.write(words.keyTitle, 42, 70, sans, QFont::Bold);
    for (const QString &line : words.groupLines)
        column.write(line, 50, GroupHeight, mono);
    const int side = code.width();
    // Whole modules, so that none is wider than its neighbour.
    const int module = std::max(1, CodeSize / side);
    paintCode(painter, code, { PageWidth - module * side, codeTop }, module);
    column.skip(std::max(40, codeTop + module * side - column.top()));
    column.write(words.slotTitle, 42, 70, sans, QFont::Bold);
    for (const QString &line : words.slotLines)
        column.write(line, 36, SlotLineHeight, mono);
}

} // namespace

Result<void> paintRecoverySheet(QPagedPaintDevice &device, const access::RecoverySheet &sheet)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
    access::SheetWords words = access::sheetWords(sheet);
    QByteArray content = access::recoverySheetCode(sheet);
    const auto code = codeModules(content, words.title);
    wipe(content);
    QPainter painter;
    const bool begun = code && painter.begin(&device);
    if (begun) {
        const double scale = painter.viewport().width() / double(PageWidth);
        painter.scale(scale, scale);
        paint(painter, words, *code);
        painter.end();
    }
    access::wipeGroups(words);
    if (!code)
        return Failure(code.error());
    if (!begun)
        return fail(ErrorCode::ReportFailed, sheet.dossierFile, Texts::tr("no page could be begun"));
    return {};
}

Result<QByteArray> recoverySheetPdf(const access::RecoverySheet &sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(Texts::tr("Recovery sheet"));
    writer.setCreator(u"Waarborg"_s);
    writer.setResolution(600);
    WAARBORG_TRY(paintRecoverySheet(writer, sheet));
    buffer.close();
    return bytes;
}

} // namespace waarborg::reports
