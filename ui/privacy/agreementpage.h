// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/dossier.h"
#include "models/privacy/agreementend.h"
#include "ui/common/pane.h"

class QLabel;
class QScrollArea;

namespace waarborg::ui {

// Does the agreement go on, and what has the customer back? Everything in open formats, the end, and erasing.
class AgreementPage : public Pane
{
    Q_OBJECT

public:
    AgreementPage(const PaneInfo &info, const PaneContext &context, const access::Environment &environment,
        QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<QWidget *> regions() const override;

private:
    void createActions();
    void take(const privacy::AgreementEnd &end);
    // Into a new folder with the dossier's name and today's date, in one that is chosen.
    void askForFolder(const QString &title, const std::function<void(const QString &)> &chosen);
    void exportAll();
    void recordEnd();
    void giveBack();
    void goOn();
    void eraseAll();
    void announce(const QString &text, std::function<void()> undo = {});
    [[nodiscard]] QDate today();

    access::Environment m_environment;
    privacy::AgreementEnd m_end;
    QLabel *m_state;
    QScrollArea *m_area = nullptr;
    QAction *m_giveBack = nullptr;
    QAction *m_goOn = nullptr;
    QAction *m_erase = nullptr;
};

} // namespace waarborg::ui
