// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QFormLayout;
class QMessageBox;

namespace waarborg::ui {

class ErrorLabel;

// Asks before what cannot come back. The verb with its number stands on the button ("Erase 3 users"); Cancel is the
// default. Does not block: `confirmed` runs later or never.
void confirmIrrevocable(QWidget *parent, const QString &sentence, const QString &consequence, const QString &verb,
    std::function<void()> confirmed);

// What was done and what is left to do, to be read and closed. Does not block.
void tell(QWidget *parent, const QString &sentence, const QString &detail);

// Before a card with unsaved fields is left. `save` saves and goes on, `discard` goes on, `stay` may put back what was
// already left.
struct UnsavedChoices {
    std::function<void()> save;
    std::function<void()> discard;
    std::function<void()> stay;
};
void askUnsaved(QWidget *parent, const UnsavedChoices &choices);

// A few fields with their labels, the error's sentence below, and the verb beside Cancel. Stays open while `submit`
// fails.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const QString &title, const QString &verb, QWidget *parent);

    // The label is tied to the field for screen readers.
    void addField(const QString &label, QWidget *field);
    void addText(const QString &text);
    void onSubmit(std::function<Result<void>()> submit);
    // For what takes a moment: `submit` starts it and calls what it was given, once, when it is done. Until then the
    // dialog waits; it may be gone by then.
    using Done = std::function<void(const Result<void> &)>;
    void onSubmitLater(std::function<void(Done)> submit);
    void setSubmitEnabled(bool enabled);
    // Between the fields and the buttons.
    void addBelow(QWidget *widget);

private:
    void trySubmit();
    void finish(const Result<void> &done);
    void showError(const QString &sentence);

    QFormLayout *m_form;
    ErrorLabel *m_error;
    QDialogButtonBox *m_buttons;
    QPushButton *m_submitButton;
    std::function<Result<void>()> m_submit;
    std::function<void(Done)> m_submitLater;
};

// Buttons in the program's own words: Qt's are English where its translations are not installed.
QPushButton *addCancel(QDialogButtonBox *buttons);
QPushButton *addCancel(QMessageBox *box);
QPushButton *addClose(QDialogButtonBox *buttons);

// File dialogs that do not block; `chosen` gets the path and is not called on Cancel. The suffix is added when missing.
void chooseFile(QWidget *parent, const QString &title, const QString &filter, std::function<void(QString)> chosen);
void chooseNewFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
    const QString &suffix, std::function<void(QString)> chosen);
void chooseFolder(QWidget *parent, const QString &title, std::function<void(QString)> chosen);

} // namespace waarborg::ui
