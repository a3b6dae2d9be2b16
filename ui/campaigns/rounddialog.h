// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/rounds.h"
#include "models/people/packedperson.h"
#include "models/questionnaires/questionnairestore.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace waarborg::ui {

class ErrorLabel;
class PeopleChoice;

// What a new round is made of. Stays open while the round is made, and when that fails.
class RoundDialog : public QDialog
{
    Q_OBJECT

public:
    RoundDialog(const std::vector<questionnaires::QuestionnaireSummary> &questionnaires,
        std::vector<people::PackedPerson> people, const QDate &today, QWidget *parent);

    [[nodiscard]] campaigns::CreateRoundRequest request() const;
    void setBusy(bool busy);
    void setError(const QString &sentence);

Q_SIGNALS:
    void submitted();

private:
    void createFields(const std::vector<questionnaires::QuestionnaireSummary> &questionnaires, const QDate &today);
    void arrange();
    [[nodiscard]] QScrollArea *scrolledForm();
    void followChoices();
    void followAnonymity();

    qint64 m_everybody = 0;
    QFormLayout *m_form;
    QComboBox *m_questionnaire;
    QLineEdit *m_name;
    QCheckBox *m_hasEnd;
    QDateEdit *m_closes;
    QComboBox *m_who;
    PeopleChoice *m_people;
    QCheckBox *m_anonymous;
    QSpinBox *m_minimum;
    QLineEdit *m_address;
    ErrorLabel *m_error;
    QPushButton *m_create;
};

} // namespace waarborg::ui
