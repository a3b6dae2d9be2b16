// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QLabel>

namespace waarborg::ui {

// An icon in the colour of the text beside it, in light and dark; the words beside it say what it means.
class PlainSign : public QLabel
{
    Q_OBJECT

public:
    explicit PlainSign(const QString &name, int size = SmallIconSize, QWidget *parent = nullptr);

    void setName(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QString m_name;
    int m_size;
};

} // namespace waarborg::ui
