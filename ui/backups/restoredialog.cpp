// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/restoredialog.h"

#include "models/access/keyfile.h"
#include "ui/common/dates.h"
#include "ui/common/dialogs.h"
#include "ui/common/labels.h"
#include "ui/common/passwordedit.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace waarborg::ui {

using backups::Existing;
using backups::Restored;

namespace {

constexpr int ProgressSteps = 1000;
const QString CloseName = QStringLiteral("restoreClose");

// "acme-2026-11-23T1005.waarborg-backup" holds acme.waarborg.
QString dossierNameIn(const QString &backup)
{
    static const QRegularExpression time(QStringLiteral("-\\d{4}-\\d{2}-\\d{2}T\\d{4}(-\\d+)?$"));
    return QFileInfo(backup).completeBaseName().remove(time) + QStringLiteral(".waarborg");
}

bool standsThere(const QString &target)
{
    return !target.isEmpty() && (QFile::exists(target) || QFile::exists(access::keyFilePath(target)));
}

} // namespace

RestoreDialog::RestoreDialog(const access::Environment &environment, QWidget *parent)
    : QDialog(parent)
    , m_environment(environment)
    , m_pages(new QStackedWidget(this))
    , m_backup(new QLineEdit(this))
    , m_facts(secondaryLabel({}, this))
    , m_target(new QLineEdit(this))
    , m_replace(new QCheckBox(tr("Keep the dossier that stands there aside and take its place"), this))
    , m_name(new QLineEdit(this))
    , m_password(new PasswordEdit(this))
    , m_error(new ErrorLabel(this))
    , m_progress(new QProgressBar(this))
    , m_restore(new QPushButton(tr("Restore"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_done(bodyLabel({}, this))
    , m_openButton(new QPushButton(tr("Open dossier"), this))
{
    setWindowTitle(tr("Restore a backup"));
    setObjectName(QStringLiteral("restoreDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(MostDetailWidth);
    m_pages->addWidget(createForm());
    m_pages->addWidget(createResult());
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Margin);
    layout->addWidget(sectionLabel(windowTitle(), this));
    layout->addWidget(m_pages);
    connect(m_backup, &QLineEdit::textChanged, this, &RestoreDialog::follow);
    connect(m_target, &QLineEdit::textChanged, this, &RestoreDialog::follow);
    connect(m_password, &PasswordEdit::textChanged, this, &RestoreDialog::follow);
    connect(m_replace, &QCheckBox::toggled, this, &RestoreDialog::follow);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &RestoreDialog::reject);
    follow();
}

QWidget *RestoreDialog::createForm()
{
    const std::pair<QWidget *, QString> names[] = { { m_backup, QStringLiteral("restoreBackup") },
        { m_target, QStringLiteral("restoreTarget") }, { m_replace, QStringLiteral("restoreReplace") },
        { m_name, QStringLiteral("restoreName") }, { m_password, QStringLiteral("restorePassword") },
        { m_error, QStringLiteral("restoreError") }, { m_restore, QStringLiteral("restoreStart") } };
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    m_password->setName(tr("Password"));
    m_progress->setRange(0, ProgressSteps);
    m_progress->hide();
    Style::markPrimary(m_restore);
    m_restore->setDefault(true);
    auto *chooseBackup = new QPushButton(tr("Choose…"), this);
    auto *chooseTargetButton = new QPushButton(tr("Choose…"), this);
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Margin);
    column->addLayout(labelledField(tr("Backup"), m_backup, chooseBackup));
    column->addWidget(m_facts);
    column->addLayout(labelledField(tr("Restore to"), m_target, chooseTargetButton));
    column->addWidget(m_replace);
    column->addLayout(labelledField(tr("Name"), m_name));
    column->addLayout(labelledField(tr("Password"), m_password));
    column->addWidget(secondaryLabel(tr("Of an administrator, as they were when the backup was made."), this));
    column->addWidget(m_error);
    column->addWidget(m_progress);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Gap);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_restore);
    column->addLayout(buttons);
    const QList<QWidget *> order { m_backup, chooseBackup, m_target, chooseTargetButton, m_replace, m_name };
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
    connect(chooseBackup, &QPushButton::clicked, this, [this] {
        chooseFile(this, tr("Choose a backup"), tr("Backups (*.waarborg-backup)"),
            [this](const QString &path) { setBackup(path); });
    });
    connect(chooseTargetButton, &QPushButton::clicked, this, &RestoreDialog::chooseTarget);
    return form;
}

QWidget *RestoreDialog::createResult()
{
    m_done->setObjectName(QStringLiteral("restoreDone"));
    m_openButton->setObjectName(QStringLiteral("restoreOpen"));
    Style::markPrimary(m_openButton);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(CloseName);
    auto *result = new QWidget(this);
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Margin);
    column->addWidget(m_done);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Gap);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_openButton);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &RestoreDialog::accept);
    connect(m_openButton, &QPushButton::clicked, this, [this] {
        const auto open = m_open;
        const QString path = m_target->text().trimmed();
        accept();
        open(path);
    });
    return result;
}

void RestoreDialog::setBackup(const QString &path)
{
    m_backup->setText(path);
    (m_target->text().isEmpty() ? m_target : m_name)->setFocus();
}

void RestoreDialog::follow()
{
    const QString backup = m_backup->text().trimmed();
    const auto facts = QFileInfo(backup).isFile() ? backups::inspectBackup(backup)
                                                  : Result<backups::BackupFacts>(fail(ErrorCode::NotFound));
    if (facts)
        m_facts->setText(tr("%1, as it was on %2 (%3)")
                .arg(dossierNameIn(backup), shortDateTime(facts->created.toLocalTime()),
                    QLocale().formattedDataSize(facts->size, 1)));
    else
        m_facts->setText(QFileInfo(backup).isFile() ? errorText(facts.error()) : tr("Choose the backup's file."));
    const QString target = m_target->text().trimmed();
    const bool taken = standsThere(target);
    m_replace->setVisible(taken);
    m_restore->setEnabled(
        !m_task && facts && !target.isEmpty() && !m_password->isEmpty() && (!taken || m_replace->isChecked()));
}

void RestoreDialog::chooseTarget()
{
    chooseNewFile(this, tr("Restore to"), dossierNameIn(m_backup->text()), tr("Dossiers (*.waarborg)"),
        QStringLiteral("waarborg"), [this](const QString &path) { m_target->setText(path); });
}

void RestoreDialog::start()
{
    const auto request = std::make_shared<backups::RestoreRequest>();
    request->backup = m_backup->text().trimmed();
    request->target = m_target->text().trimmed();
    request->loginName = m_name->text().trimmed();
    request->existing = m_replace->isVisible() && m_replace->isChecked() ? Existing::KeepAside : Existing::Refuse;
    const QFileInfo open(m_openDossier);
    if (!m_openDossier.isEmpty() && QFileInfo(request->target) == open) {
        m_error->setText(
            tr("This dossier is open. Close it and restore from the start page, or restore to a new file."));
        return;
    }
    request->password = m_password->take();
    m_task = BackgroundTask::runAlone<Restored>(
        this, tr("Restoring"),
        [environment = m_environment, request](
            const Progress &progress) { return backups::restoreBackup(environment, *request, progress); },
        [this](const Result<Restored> &result) { finish(result); });
    connect(m_task, &BackgroundTask::progressed, m_progress, [this](qint64 done, qint64 total) {
        m_progress->setValue(total > 0 ? static_cast<int>(done * ProgressSteps / total) : 0);
    });
    setBusy(true);
}

void RestoreDialog::finish(const Result<Restored> &result)
{
    m_task = nullptr;
    setBusy(false);
    if (!result) {
        m_error->setText(errorText(result.error()));
        m_password->setFocus();
        return;
    }
    QString text
        = tr("%1 is restored, as it was on %2.").arg(result->dossier, shortDateTime(result->created.toLocalTime()));
    if (!result->safetyCopy.isEmpty())
        text += QStringLiteral("\n\n") + tr("What stood there is kept as %1.").arg(result->safetyCopy);
    if (!result->registerKept)
        text += QStringLiteral("\n\n") + tr("Its register of copies could not be read: newer copies are not listed.");
    m_done->setText(text);
    m_openButton->setVisible(m_open != nullptr);
    m_pages->setCurrentIndex(1);
    auto *first = m_open ? m_openButton : m_pages->currentWidget()->findChild<QPushButton *>(CloseName);
    first->setDefault(true);
    first->setFocus();
}

void RestoreDialog::setBusy(bool busy)
{
    for (QWidget *field : { static_cast<QWidget *>(m_backup), static_cast<QWidget *>(m_target),
             static_cast<QWidget *>(m_replace), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_password) })
        field->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_progress->setValue(0);
    if (busy)
        m_error->setText({});
    follow();
}

void RestoreDialog::reject()
{
    // A running one ends by itself and then says so.
    if (m_task)
        m_task->stop();
    else
        QDialog::reject();
}

} // namespace waarborg::ui
