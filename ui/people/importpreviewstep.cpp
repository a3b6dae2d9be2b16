// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/importpreviewstep.h"

#include "ui/common/labels.h"
#include "ui/common/tables.h"
#include "ui/common/theme.h"
#include "ui/people/listsamplemodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>

namespace waarborg::ui {

namespace {

// A header is offered in any of the first rows; deeper ones are the list's own matter.
constexpr qsizetype RowsOffered = 25;
constexpr int WidestColumn = 240;

QString delimiterTitle(char delimiter)
{
    switch (delimiter) {
    case ',':
        return ImportPreviewStep::tr("comma");
    case ';':
        return ImportPreviewStep::tr("semicolon");
    case '\t':
        return ImportPreviewStep::tr("tab");
    case '|':
        return ImportPreviewStep::tr("vertical bar");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString formatTitle(sheets::Format format)
{
    switch (format) {
    case sheets::Format::Xlsx:
        return ImportPreviewStep::tr("Excel workbook");
    case sheets::Format::Ods:
        return ImportPreviewStep::tr("OpenDocument spreadsheet");
    case sheets::Format::Csv:
        break;
    }
    return ImportPreviewStep::tr("Text with separators (CSV)");
}

} // namespace

ImportPreviewStep::ImportPreviewStep(QWidget *parent)
    : QWidget(parent)
    , m_choices(new QWidget(this))
    , m_about(secondaryLabel({}, this))
    , m_model(new ListSampleModel(this))
    , m_table(new QTableView(this))
{
    auto *choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(Margin);
    m_encoding = addChoice(tr("Encoding"));
    m_delimiter = addChoice(tr("Separator"));
    m_sheet = addChoice(tr("Sheet"));
    m_header = addChoice(tr("Names of the columns"));
    choices->addStretch(1);
    m_encoding->setObjectName(QStringLiteral("importEncoding"));
    m_delimiter->setObjectName(QStringLiteral("importDelimiter"));
    m_sheet->setObjectName(QStringLiteral("importSheet"));
    m_header->setObjectName(QStringLiteral("importHeader"));
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("importSample"));
    prepareTable(m_table, tr("First rows of the list"));
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    layout->addWidget(m_about);
    layout->addWidget(m_choices);
    layout->addWidget(m_table, 1);
    connectChoices();
}

QComboBox *ImportPreviewStep::addChoice(const QString &name)
{
    auto *choice = new QComboBox(m_choices);
    choice->setAccessibleName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *box = new QWidget(m_choices);
    box->setLayout(labelledField(name, choice));
    box->layout()->setContentsMargins(0, 0, 0, 0);
    static_cast<QHBoxLayout *>(m_choices->layout())->addWidget(box);
    return choice;
}

void ImportPreviewStep::connectChoices()
{
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_reading.encoding = static_cast<sheets::Encoding>(m_encoding->currentData().toInt());
        Q_EMIT readingChanged();
    });
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        m_reading.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
        Q_EMIT readingChanged();
    });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_reading.sheet = m_sheet->currentText();
        m_headerRow = 0;
        Q_EMIT readingChanged();
    });
    connect(m_header, &QComboBox::activated, this, [this] {
        m_headerRow = m_header->currentData().toLongLong();
        Q_EMIT readingChanged();
    });
}

void ImportPreviewStep::reset()
{
    m_reading = {};
    m_headerRow = 0;
    m_about->clear();
    m_choices->hide();
    m_model->setSample({}, {}, 0);
}

void ImportPreviewStep::display(const people::ListPreview &preview)
{
    displayReading(preview.sheet);
    displayHeaderRows(preview);
    m_choices->show();
    m_about->setText(formatTitle(preview.sheet.format));
    m_model->setSample(preview.rowNumbers, preview.rows, preview.headerRow);
    m_table->resizeColumnsToContents();
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table->setColumnWidth(i, std::min(m_table->columnWidth(i), WidestColumn));
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void ImportPreviewStep::displayReading(const sheets::SheetInfo &sheet)
{
    const bool text = sheet.format == sheets::Format::Csv;
    m_encoding->parentWidget()->setVisible(text);
    m_delimiter->parentWidget()->setVisible(text);
    m_sheet->parentWidget()->setVisible(!text);
    m_encoding->clear();
    for (const sheets::Encoding each : sheets::allEncodings)
        m_encoding->addItem(sheets::encodingName(each), static_cast<int>(each));
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(sheet.encoding)));
    m_delimiter->clear();
    for (const char each : { ';', ',', '\t', '|' })
        m_delimiter->addItem(delimiterTitle(each), static_cast<int>(each));
    if (m_delimiter->findData(static_cast<int>(sheet.delimiter)) < 0)
        m_delimiter->addItem(delimiterTitle(sheet.delimiter), static_cast<int>(sheet.delimiter));
    m_delimiter->setCurrentIndex(m_delimiter->findData(static_cast<int>(sheet.delimiter)));
    m_sheet->clear();
    m_sheet->addItems(sheet.sheets);
    m_sheet->setCurrentText(sheet.sheet);
}

void ImportPreviewStep::displayHeaderRows(const people::ListPreview &preview)
{
    m_header->clear();
    for (const qint64 number : preview.rowNumbers.first(std::min(preview.rowNumbers.size(), RowsOffered)))
        m_header->addItem(tr("In row %1").arg(QLocale().toString(number)), number);
    m_header->addItem(tr("The list has none"), qint64(-1));
    const qint64 current = m_headerRow < 0 ? -1 : preview.headerRow;
    m_header->setCurrentIndex(std::max(0, m_header->findData(current)));
}

} // namespace waarborg::ui
