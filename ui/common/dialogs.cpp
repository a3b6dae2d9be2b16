// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"

#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace waarborg::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

void openFileDialog(QFileDialog *dialog, std::function<void(QString)> chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

} // namespace

void confirmIrrevocable(QWidget *parent, const QString &sentence, const QString &consequence, const QString &verb,
    std::function<void()> confirmed)
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, QCoreApplication::applicationName(), sentence, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(consequence);
    QPushButton *yes = box->addButton(verb, QMessageBox::DestructiveRole);
    QPushButton *no = addCancel(box);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, parent, std::move(confirmed));
    box->open();
}

void tell(QWidget *parent, const QString &sentence, const QString &detail)
{
    auto *box = new QMessageBox(
        QMessageBox::Information, QCoreApplication::applicationName(), sentence, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(detail);
    box->setDefaultButton(box->addButton(Texts::tr("Close"), QMessageBox::RejectRole));
    box->open();
}

void askUnsaved(QWidget *parent, const UnsavedChoices &choices)
{
    auto *box = new QMessageBox(QMessageBox::Question, QCoreApplication::applicationName(),
        Texts::tr("The card has unsaved changes."), QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(Texts::tr("They are lost when they are discarded."));
    QPushButton *save = box->addButton(Texts::tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box->addButton(Texts::tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(Texts::tr("Go on editing"), QMessageBox::RejectRole);
    box->setDefaultButton(save);
    box->setEscapeButton(stay);
    QObject::connect(box, &QMessageBox::buttonClicked, parent, [=](const QAbstractButton *clicked) {
        const auto &chosen = clicked == save ? choices.save : clicked == discard ? choices.discard : choices.stay;
        if (chosen)
            chosen();
    });
    box->open();
}

FormDialog::FormDialog(const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_error(new ErrorLabel(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_submitButton(m_buttons->addButton(verb, QDialogButtonBox::AcceptRole))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(LeastDetailWidth);
    Style::markPrimary(m_submitButton);
    addCancel(m_buttons);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setSpacing(Gap);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Margin);
    layout->addWidget(sectionLabel(title, this));
    layout->addLayout(m_form);
    layout->addWidget(m_error);
    layout->addStretch();
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FormDialog::trySubmit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void FormDialog::addField(const QString &label, QWidget *field)
{
    m_form->addRow(label, field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
}

void FormDialog::addText(const QString &text) { m_form->addRow(secondaryLabel(text, this)); }

void FormDialog::addBelow(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_error) + 1, widget);
}

void FormDialog::onSubmit(std::function<Result<void>()> submit) { m_submit = std::move(submit); }

void FormDialog::onSubmitLater(std::function<void(Done)> submit) { m_submitLater = std::move(submit); }

void FormDialog::setSubmitEnabled(bool enabled) { m_submitButton->setEnabled(enabled); }

void FormDialog::trySubmit()
{
    if (!m_submitLater)
        return finish(m_submit ? m_submit() : Result<void>());
    m_error->setText({});
    m_submitButton->setEnabled(false);
    m_submitLater([self = QPointer(this)](const Result<void> &done) {
        if (self)
            self->finish(done);
    });
}

void FormDialog::finish(const Result<void> &done)
{
    m_submitButton->setEnabled(true);
    if (done)
        accept();
    else
        showError(errorText(done.error()));
}

// The dialog grows by the sentence instead of pressing its fields together.
void FormDialog::showError(const QString &sentence)
{
    m_error->setText(sentence);
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

QPushButton *addCancel(QDialogButtonBox *buttons)
{
    return buttons->addButton(Texts::tr("Cancel"), QDialogButtonBox::RejectRole);
}

QPushButton *addCancel(QMessageBox *box) { return box->addButton(Texts::tr("Cancel"), QMessageBox::RejectRole); }

QPushButton *addClose(QDialogButtonBox *buttons)
{
    return buttons->addButton(Texts::tr("Close"), QDialogButtonBox::RejectRole);
}

void chooseFile(QWidget *parent, const QString &title, const QString &filter, std::function<void(QString)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, std::move(chosen));
}

void chooseNewFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
    const QString &suffix, std::function<void(QString)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suggestion);
    // Another format is another suffix, of the name that stands there as well.
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &format) {
        static const QRegularExpression first(QStringLiteral("\\*\\.(\\w+)"));
        const QString wanted = first.match(format).captured(1);
        const QFileInfo now(dialog->selectedFiles().value(0));
        if (wanted.isEmpty() || format.contains(QStringLiteral("*.") + now.suffix()))
            return;
        dialog->setDefaultSuffix(wanted);
        dialog->selectFile(now.completeBaseName() + u'.' + wanted);
    });
    openFileDialog(dialog, std::move(chosen));
}

void chooseFolder(QWidget *parent, const QString &title, std::function<void(QString)> chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFileDialog(dialog, std::move(chosen));
}

} // namespace waarborg::ui
