// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incidents.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace waarborg::ui {

class ErrorLabel;
class IncidentForm;
class PlainSign;

// One incident beside the register: its clock, its fields, Save. Edits wait for Save; the card says whether it holds
// any.
class IncidentCard : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentCard(QWidget *parent = nullptr);

    void showIncident(const incidents::ShownIncident &shown, const QDateTime &now);
    void clear();
    void setClock(const incidents::Deadline &deadline);
    void setReadOnly(bool readOnly);
    void setError(const QString &sentence);
    void focusField();

    [[nodiscard]] incidents::IncidentId incidentId() const { return m_shown.id; }
    // As the fields stand now.
    [[nodiscard]] incidents::Incident incident() const;
    [[nodiscard]] bool isChanged() const;

    [[nodiscard]] QJsonObject draft() const;
    void restoreDraft(const QJsonObject &draft, const QDateTime &now);

Q_SIGNALS:
    void saveRequested();
    void cancelRequested();

private:
    [[nodiscard]] QScrollArea *scrolledForm();
    void follow();

    incidents::Incident m_shown;
    incidents::Incident m_before; // as the fields gave it back before any edit
    bool m_readOnly = false;
    QLabel *m_heading;
    QLabel *m_status;
    PlainSign *m_clockIcon;
    QLabel *m_clock;
    IncidentForm *m_form;
    ErrorLabel *m_error;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

// "41 h 10 min left, until Wed 25-11 14:00" in the local zone.
[[nodiscard]] QString clockText(const incidents::Deadline &deadline);

} // namespace waarborg::ui
