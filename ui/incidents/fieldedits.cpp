// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/fieldedits.h"

#include "ui/common/dates.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace waarborg::ui {

using incidents::Measure;
using incidents::MeasureState;
using incidents::Nature;

TimeEdit::TimeEdit(QWidget *parent)
    : QWidget(parent)
    , m_known(new QCheckBox(this))
    , m_edit(new QDateTimeEdit(this))
{
    prepareDateEdit(m_edit);
    m_edit->setEnabled(false);
    m_known->setToolTip(tr("Known"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_known);
    layout->addWidget(m_edit, 1);
    connect(m_known, &QCheckBox::toggled, this, [this](bool known) {
        m_edit->setEnabled(known);
        Q_EMIT changed();
    });
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, &TimeEdit::changed);
}

void TimeEdit::setTime(const QDateTime &time)
{
    m_edit->setDateTime((time.isValid() ? time : m_suggestion).toLocalTime());
    m_known->setChecked(time.isValid() || m_known->isHidden());
    m_edit->setEnabled(m_known->isChecked());
}

QDateTime TimeEdit::time() const { return m_known->isChecked() ? m_edit->dateTime().toUTC() : QDateTime(); }

void TimeEdit::setSuggestion(const QDateTime &time) { m_suggestion = time; }

void TimeEdit::setName(const QString &name)
{
    m_known->setAccessibleName(tr("%1 is known").arg(name));
    m_edit->setAccessibleName(name);
}

void TimeEdit::setAlwaysKnown()
{
    m_known->setChecked(true);
    m_known->hide();
}

NaturesEdit::NaturesEdit(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(Gap / 2);
    for (const auto nature :
        { Nature::LostDevice, Nature::WrongRecipient, Nature::Hacking, Nature::Malware, Nature::Phishing, Nature::Theft,
            Nature::Disclosure, Nature::Destruction, Nature::Alteration, Nature::Other }) {
        auto *box = new QCheckBox(incidents::natureText(nature), this);
        connect(box, &QCheckBox::toggled, this, &NaturesEdit::changed);
        m_boxes << std::pair(nature, box);
    }
    arrange(1);
}

QSize NaturesEdit::minimumSizeHint() const
{
    int widest = 0;
    for (const auto &[nature, box] : m_boxes)
        widest = std::max(widest, box->sizeHint().width());
    return { widest, QWidget::minimumSizeHint().height() };
}

void NaturesEdit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int widest = minimumSizeHint().width();
    arrange(width() >= 2 * widest + m_grid->horizontalSpacing() ? 2 : 1);
}

void NaturesEdit::arrange(int columns)
{
    if (std::exchange(m_columns, columns) == columns)
        return;
    int place = 0;
    for (const auto &[nature, box] : m_boxes) {
        m_grid->addWidget(box, place / columns, place % columns);
        ++place;
    }
    updateGeometry();
}

void NaturesEdit::setNatures(const QList<Nature> &natures)
{
    for (const auto &[nature, box] : m_boxes)
        box->setChecked(natures.contains(nature));
}

QList<Nature> NaturesEdit::natures() const
{
    QList<Nature> ticked;
    for (const auto &[nature, box] : m_boxes) {
        if (box->isChecked())
            ticked << nature;
    }
    return ticked;
}

class MeasuresEdit::Row : public QWidget
{
public:
    Row(const Measure &measure, MeasuresEdit *parent)
        : QWidget(parent)
        , m_measure(measure)
        , m_what(new QLineEdit(measure.what, this))
        , m_state(new QComboBox(this))
        , m_remove(new QToolButton(this))
    {
        m_what->setCursorPosition(0);
        m_what->setAccessibleName(MeasuresEdit::tr("Measure"));
        m_state->addItem(MeasuresEdit::tr("Planned"), static_cast<int>(MeasureState::Planned));
        m_state->addItem(MeasuresEdit::tr("Taken"), static_cast<int>(MeasureState::Taken));
        m_state->setCurrentIndex(m_state->findData(static_cast<int>(measure.state)));
        m_state->setAccessibleName(MeasuresEdit::tr("State of the measure"));
        m_remove->setIcon(themeIcon(QStringLiteral("edit-delete")));
        m_remove->setToolTip(MeasuresEdit::tr("Remove the measure"));
        m_remove->setAccessibleName(m_remove->toolTip());
        m_remove->setAutoRaise(true);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_what, 1);
        layout->addWidget(m_state);
        layout->addWidget(m_remove);
        connect(m_what, &QLineEdit::textChanged, parent, &MeasuresEdit::changed);
        connect(m_state, &QComboBox::currentIndexChanged, parent, &MeasuresEdit::changed);
        connect(m_remove, &QToolButton::clicked, parent, [this, parent] { parent->removeRow(this); });
    }
    [[nodiscard]] Measure measure() const
    {
        Measure measure = m_measure;
        measure.what = m_what->text().trimmed();
        measure.state = static_cast<MeasureState>(m_state->currentData().toInt());
        return measure;
    }
    [[nodiscard]] QLineEdit *field() const { return m_what; }

private:
    Measure m_measure;
    QLineEdit *m_what;
    QComboBox *m_state;
    QToolButton *m_remove;
};

MeasuresEdit::MeasuresEdit(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    auto *add = new QPushButton(themeIcon(QStringLiteral("list-add")), tr("Add a measure"), this);
    m_layout->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({})->field()->setFocus();
        Q_EMIT changed();
    });
}

MeasuresEdit::Row *MeasuresEdit::addRow(const Measure &measure)
{
    auto *row = new Row(measure, this);
    m_layout->insertWidget(m_layout->count() - 1, row);
    m_rows << row;
    row->show();
    return row;
}

void MeasuresEdit::removeRow(Row *row)
{
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    Q_EMIT changed();
}

void MeasuresEdit::setMeasures(const QList<Measure> &measures)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const Measure &measure : measures)
        addRow(measure);
}

QList<Measure> MeasuresEdit::measures() const
{
    QList<Measure> all;
    for (const Row *row : m_rows) {
        if (const Measure measure = row->measure(); !measure.what.isEmpty())
            all << measure;
    }
    return all;
}

} // namespace waarborg::ui
