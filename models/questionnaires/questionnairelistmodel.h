// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/tablemodel.h"
#include "models/questionnaires/questionnairestore.h"

namespace waarborg::questionnaires {

// The questionnaires of a dossier, each by its newest version.
class QuestionnaireListModel : public TableModel<QuestionnaireSummary>
{
    Q_OBJECT

public:
    enum Column { Title, Version, Risks, Questions, Warnings, Imported, ColumnCount };
    enum Role { QuestionnaireRole = Qt::UserRole, VersionRole, FrozenRole };

    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QVariant cell(const QuestionnaireSummary &item, int column, int role) const override;
    [[nodiscard]] qint64 identity(const QuestionnaireSummary &item) const override { return item.questionnaire.value; }
    [[nodiscard]] QByteArray sortKey(const QuestionnaireSummary &item, int column) const override;
};

} // namespace waarborg::questionnaires
