// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/createpage.h"

#include "models/access/keyfile.h"
#include "ui/common/backgroundtask.h"
#include "ui/common/labels.h"
#include "ui/common/sheetstep.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/shell/centredform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace waarborg::ui {

namespace {

constexpr int ColumnWidth = 560;

// The dossier and what lies beside it under its name: key file, its previous copy, lock, logins.
void removeDossier(const QString &path)
{
    const QFileInfo dossier(path);
    const QDir folder = dossier.dir();
    const QString keys = QFileInfo(access::keyFilePath(path)).fileName();
    for (const QString &name : folder.entryList(
             { dossier.fileName(), keys, keys + QStringLiteral(".*"), dossier.fileName() + QStringLiteral(".lock"),
                 dossier.fileName() + QStringLiteral(".logins"), dossier.fileName() + QStringLiteral("-journal") },
             QDir::Files | QDir::Hidden))
        QFile::remove(folder.filePath(name));
}

} // namespace

CreatePage::CreatePage(const access::Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_heading(titleLabel(tr("Create a dossier"), this))
    , m_where(secondaryLabel({}, this))
    , m_steps(new QStackedWidget(this))
    , m_customer(new CustomerStep(this))
    , m_account(new AccountStep(this))
    , m_sheet(new SheetStep(this))
    , m_error(new ErrorLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
{
    m_next->setObjectName(QStringLiteral("next"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_error->setObjectName(QStringLiteral("createError"));
    Style::markPrimary(m_next);
    for (QWidget *step :
        { static_cast<QWidget *>(m_customer), static_cast<QWidget *>(m_account), static_cast<QWidget *>(m_sheet) })
        m_steps->addWidget(step);
    arrange();
    connect(m_next, &QPushButton::clicked, this, &CreatePage::next);
    connect(m_back, &QPushButton::clicked, this, &CreatePage::back);
    connect(m_cancel, &QPushButton::clicked, this, &CreatePage::cancel);
    connect(m_customer, &CustomerStep::changed, this, &CreatePage::updateButtons);
    connect(m_account, &AccountStep::changed, this, &CreatePage::updateButtons);
    connect(m_sheet, &SheetStep::changed, this, &CreatePage::updateButtons);
    connect(m_sheet, &SheetStep::failed, m_error, &ErrorLabel::setText);
}

void CreatePage::arrange()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Gap);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    QVBoxLayout *column = centredColumn(this, ColumnWidth);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(4);
    heading->addWidget(m_heading);
    heading->addWidget(m_where);
    column->addLayout(heading);
    column->addWidget(m_steps);
    column->addWidget(m_error);
    column->addLayout(buttons);
    column->addStretch(1);
}

void CreatePage::begin()
{
    forget();
    m_customer->reset();
    m_account->reset();
    goTo(Customer);
}

void CreatePage::onCreated(std::function<void(SessionSeed)> created) { m_created = std::move(created); }

void CreatePage::goTo(Step step)
{
    m_step = step;
    // Only the shown step counts for the height: the buttons stand right below it.
    for (int i = 0; i < m_steps->count(); ++i)
        m_steps->widget(i)->setSizePolicy(
            QSizePolicy::Preferred, i == step ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_steps->setCurrentIndex(step);
    const QStringList names { tr("Customer"), tr("Account"), tr("Recovery sheet") };
    m_where->setText(tr("Step %1 of %2: %3").arg(step + 1).arg(names.size()).arg(names[step]));
    m_error->setText({});
    m_steps->currentWidget()->setFocus();
    if (QWidget *first = m_steps->currentWidget()->nextInFocusChain(); first && step != Sheet)
        first->setFocus();
    updateButtons();
}

void CreatePage::next()
{
    if (m_step == Sheet) {
        confirm();
        return;
    }
    const Result<void> checked = m_step == Customer ? m_customer->check() : m_account->check();
    if (!checked) {
        m_error->setText(errorText(checked.error()));
        return;
    }
    if (m_step == Customer)
        goTo(Account);
    else
        create();
}

void CreatePage::back() { goTo(Customer); }

void CreatePage::cancel()
{
    const QString path = m_made ? m_path : QString();
    forget();
    if (!path.isEmpty())
        removeDossier(path);
    m_customer->reset();
    m_account->reset();
    Q_EMIT cancelled();
}

void CreatePage::create()
{
    const auto request = std::make_shared<access::CreateRequest>();
    m_customer->fill(*request);
    m_account->fill(*request);
    m_path = request->path;
    setBusy(true);
    BackgroundTask::runAlone<Made>(
        this, tr("Creating"),
        [environment = m_environment, request](const Progress &) -> Result<Made> {
            WAARBORG_LET(created, access::createDossier(environment, *request));
            return Made { SessionSeed::of(created.session), std::move(created.sheet) };
        },
        [this](Result<Made> made) { finishCreate(std::move(made)); });
}

void CreatePage::finishCreate(Result<Made> made)
{
    setBusy(false);
    if (!made) {
        m_error->setText(errorText(made.error()));
        return;
    }
    m_made.emplace(std::move(*made));
    m_sheet->display(m_made->sheet);
    goTo(Sheet);
}

void CreatePage::confirm()
{
    auto session = m_made->seed.grow();
    const auto confirmed = session ? access::confirmSheet(*session) : Result<void>(Failure(session.error()));
    if (!confirmed) {
        m_error->setText(errorText(confirmed.error()));
        return;
    }
    SessionSeed seed = std::move(m_made->seed);
    forget();
    m_customer->reset();
    m_account->reset();
    if (m_created)
        m_created(std::move(seed));
}

void CreatePage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_next->isEnabled())
        next();
    else
        QWidget::keyPressEvent(event);
}

void CreatePage::updateButtons()
{
    m_back->setVisible(m_step == Account);
    m_cancel->setEnabled(!m_busy);
    m_back->setEnabled(!m_busy);
    m_next->setEnabled(!m_busy && (m_step != Sheet || m_sheet->isConfirmed()));
    m_next->setText(m_busy      ? tr("Creating…")
            : m_step == Sheet   ? tr("Open dossier")
            : m_step == Account ? tr("Create")
                                : tr("Next"));
}

void CreatePage::setBusy(bool busy)
{
    m_busy = busy;
    m_steps->setEnabled(!busy);
    m_error->setText({});
    updateButtons();
}

void CreatePage::forget()
{
    m_sheet->reset();
    if (m_made) {
        for (QString &group : m_made->sheet.groups)
            wipe(group);
    }
    m_made.reset();
}

} // namespace waarborg::ui
