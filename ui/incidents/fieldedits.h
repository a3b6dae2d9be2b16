// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QGridLayout;
class QVBoxLayout;

namespace waarborg::ui {

// A time that may not be known: a tick and, beside it, the time in the local zone.
class TimeEdit : public QWidget
{
    Q_OBJECT

public:
    explicit TimeEdit(QWidget *parent = nullptr);

    // UTC; invalid where it is not known.
    void setTime(const QDateTime &time);
    [[nodiscard]] QDateTime time() const;
    // What stands there when it is ticked for the first time.
    void setSuggestion(const QDateTime &time);
    void setName(const QString &accessibleName);
    // Without the tick: there is always one.
    void setAlwaysKnown();

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_known;
    QDateTimeEdit *m_edit;
    QDateTime m_suggestion;
};

// Ticks for the kinds of an incident, in two columns.
class NaturesEdit : public QWidget
{
    Q_OBJECT

public:
    explicit NaturesEdit(QWidget *parent = nullptr);

    void setNatures(const QList<incidents::Nature> &natures);
    [[nodiscard]] QList<incidents::Nature> natures() const;
    // Of one column, so that a narrow card stays narrow.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    QGridLayout *m_grid;
    QList<std::pair<incidents::Nature, QCheckBox *>> m_boxes;
    int m_columns = 0;
};

// Measures, a row each: what, planned or taken. What the rows do not show (owner, days) stays as it was.
class MeasuresEdit : public QWidget
{
    Q_OBJECT

public:
    explicit MeasuresEdit(QWidget *parent = nullptr);

    void setMeasures(const QList<incidents::Measure> &measures);
    // Without rows that say nothing.
    [[nodiscard]] QList<incidents::Measure> measures() const;

Q_SIGNALS:
    void changed();

private:
    class Row;
    Row *addRow(const incidents::Measure &measure);
    void removeRow(Row *row);

    QVBoxLayout *m_layout;
    QList<Row *> m_rows;
};

} // namespace waarborg::ui
