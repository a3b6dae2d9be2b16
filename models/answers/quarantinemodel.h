// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/answers/answerstore.h"
#include "models/foundation/tablemodel.h"

namespace waarborg::answers {

// The files that were set aside, each with its reason.
class QuarantineModel : public TableModel<QuarantinedFile>
{
    Q_OBJECT

public:
    enum Column { File, Reason, Received, ColumnCount };

    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QVariant cell(const QuarantinedFile &item, int column, int role) const override;
    [[nodiscard]] qint64 identity(const QuarantinedFile &item) const override { return item.id; }
    [[nodiscard]] QByteArray sortKey(const QuarantinedFile &item, int column) const override;
};

} // namespace waarborg::answers
