// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peoplepreview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace waarborg::ui {

class ListSampleModel;

// The first step of an import: the list's first rows as they are read, and how: encoding and separator of a text file,
// the sheet of a workbook, the row with the columns' names. What is switched is read again at once.
class ImportPreviewStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreviewStep(QWidget *parent = nullptr);

    void display(const people::ListPreview &preview);
    // As it was chosen; what was not stays for the reader to find out.
    [[nodiscard]] sheets::ReadOptions reading() const { return m_reading; }
    [[nodiscard]] qint64 headerRow() const { return m_headerRow; }
    // For another file.
    void reset();

Q_SIGNALS:
    void readingChanged();

private:
    QComboBox *addChoice(const QString &name);
    void connectChoices();
    void displayReading(const sheets::SheetInfo &sheet);
    void displayHeaderRows(const people::ListPreview &preview);

    sheets::ReadOptions m_reading;
    qint64 m_headerRow = 0;
    QWidget *m_choices;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_sheet;
    QComboBox *m_header;
    QLabel *m_about;
    ListSampleModel *m_model;
    QTableView *m_table;
};

} // namespace waarborg::ui
