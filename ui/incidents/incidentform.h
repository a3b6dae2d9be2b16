// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace waarborg::ui {

class TimeEdit;

// The fields of one incident in the order in which they become known, in sections. Holds no incident of its own: load()
// shows one, store() writes what stands in the fields into one.
class IncidentForm : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentForm(QWidget *parent = nullptr);

    void load(const incidents::Incident &incident, const QDateTime &now);
    void store(incidents::Incident &incident) const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void changed();

protected:
    // The wheel scrolls the card; it changes a field only after that was clicked.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field {
        std::function<void(const incidents::Incident &)> load;
        std::function<void(incidents::Incident &)> store;
    };

    void createEvent();
    void createConcerned();
    void createSeverity();
    void createMeasures();
    void createNotification();
    void beginSection(const QString &title);
    void addRow(const QString &label, QWidget *field);

    // `access` gives the incident's member, of a constant incident and of one that changes.
    template <typename Access>
    void addLine(const QString &label, const QString &name, Access access);
    template <typename Access>
    void addText(const QString &label, Access access);
    template <typename Access>
    void addWords(const QString &label, Access access);
    template <typename Access>
    void addNumber(const QString &label, Access access);
    template <typename Access>
    TimeEdit *addTime(const QString &label, Access access);
    template <typename Access>
    void addTick(const QString &label, Access access);
    template <typename Enum, typename Access>
    void addChoice(const QString &label, const QList<std::pair<QString, Enum>> &choices, Access access);

    void follow();

    QList<Field> m_fields;
    QDateTime m_now;
    bool m_loading = true; // also until the first one is loaded
    QVBoxLayout *m_sections;
    QFormLayout *m_form = nullptr;
    QLabel *m_severity = nullptr;
};

} // namespace waarborg::ui
