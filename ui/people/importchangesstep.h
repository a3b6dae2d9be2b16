// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peopleimport.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace waarborg::ui {

class ChangesModel;

// The last step of an import: who is added, who changes and how, who is missing from the list and what is done about
// that.
class ImportChangesStep : public QWidget
{
    Q_OBJECT

public:
    enum class Erasing { Offered, NotOffered };

    explicit ImportChangesStep(Erasing erasing, QWidget *parent = nullptr);

    void display(const people::ImportSummary &summary);
    [[nodiscard]] people::Missing missing() const;
    void reset();

Q_SIGNALS:
    void missingChanged();

private:
    void arrange();
    void offerKinds(const people::ImportSummary &summary);

    QLabel *m_counts;
    QLabel *m_ignored;
    QLabel *m_notes; // about the list as a whole
    QComboBox *m_kind;
    ChangesModel *m_model;
    QTableView *m_table;
    QWidget *m_missingRow;
    QComboBox *m_missing;
};

} // namespace waarborg::ui
