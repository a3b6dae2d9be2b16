// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/importwizard.h"

#include "models/privacy/erasure.h"
#include "ui/common/backgroundtask.h"
#include "ui/common/dialogs.h"
#include "ui/common/labels.h"
#include "ui/common/shortcuts.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/people/importchangesstep.h"
#include "ui/people/importcolumnsstep.h"
#include "ui/people/importpreviewstep.h"
#include "ui/people/importproblemsstep.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace waarborg::ui {

namespace {

using people::ImportSummary;

QString doneText(const ImportSummary &summary)
{
    QStringList counts { ImportWizard::tr("%Ln added", nullptr, static_cast<int>(summary.added)),
        ImportWizard::tr("%Ln changed", nullptr, static_cast<int>(summary.updated)),
        ImportWizard::tr("%Ln unchanged", nullptr, static_cast<int>(summary.unchanged)),
        ImportWizard::tr("%Ln stayed out", nullptr, static_cast<int>(summary.rejected.size())) };
    if (summary.left > 0)
        counts << ImportWizard::tr("%Ln left", nullptr, static_cast<int>(summary.left));
    if (summary.erased > 0)
        counts << ImportWizard::tr("%Ln erased", nullptr, static_cast<int>(summary.erased));
    return ImportWizard::tr("Imported: %1.").arg(counts.join(QStringLiteral(", ")));
}

ImportChangesStep::Erasing erasing(const access::Session &session)
{
    return access::allows(session.account().roles, access::UseCase::ErasePeople)
        ? ImportChangesStep::Erasing::Offered
        : ImportChangesStep::Erasing::NotOffered;
}

// The list's own format; what cannot be written as ODS is written as XLSX.
QString suffixOf(const people::ListPreview &preview)
{
    return preview.sheet.format == sheets::Format::Csv ? QStringLiteral("csv") : QStringLiteral("xlsx");
}

} // namespace

ImportWizard::ImportWizard(access::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_file(sectionLabel({}, this))
    , m_steps(secondaryLabel({}, this))
    , m_error(new ErrorLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_previewStep(new ImportPreviewStep(this))
    , m_columnsStep(new ImportColumnsStep(this))
    , m_problemsStep(new ImportProblemsStep(this))
    , m_changesStep(new ImportChangesStep(erasing(session), this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
{
    m_steps->setTextFormat(Qt::RichText);
    m_steps->setObjectName(QStringLiteral("importSteps"));
    m_back->setObjectName(QStringLiteral("importBack"));
    m_next->setObjectName(QStringLiteral("importNext"));
    Style::markPrimary(m_next);
    for (QWidget *step : { static_cast<QWidget *>(m_previewStep), static_cast<QWidget *>(m_columnsStep),
             static_cast<QWidget *>(m_problemsStep), static_cast<QWidget *>(m_changesStep) })
        m_pages->addWidget(step);
    arrange();
    connectSteps();
}

void ImportWizard::arrange()
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_task)
            m_task->stop();
        ++m_asked;
        Q_EMIT cancelled();
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Gap);
    buttons->addStretch();
    for (QPushButton *button : { cancel, m_back, m_next })
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    layout->addWidget(m_file);
    layout->addWidget(m_steps);
    layout->addWidget(m_error);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
}

void ImportWizard::connectSteps()
{
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    connect(m_previewStep, &ImportPreviewStep::readingChanged, this, [this] {
        m_columnsStep->reset();
        readPreview();
    });
    connect(m_columnsStep, &ImportColumnsStep::choicesChanged, this, &ImportWizard::readPreview);
    connect(m_problemsStep, &ImportProblemsStep::corrected, this, &ImportWizard::follow);
    connect(m_problemsStep, &ImportProblemsStep::saveRequested, this, &ImportWizard::saveRejected);
    auto *nextProblem = new QShortcut(shortcutFor(ActionKind::NextProblem), this);
    nextProblem->setContext(Qt::WidgetWithChildrenShortcut);
    connect(nextProblem, &QShortcut::activated, this, [this] {
        if (m_step == Problems)
            m_problemsStep->goToNext();
    });
    connect(m_changesStep, &ImportChangesStep::missingChanged, this, &ImportWizard::tryOut);
}

void ImportWizard::edit()
{
    if (m_step == Problems && !m_task)
        m_problemsStep->edit();
}

void ImportWizard::keepFocus()
{
    if (std::exchange(m_waitsForNext, false) && m_next->isEnabled())
        return m_next->setFocus();
    const QWidget *now = window()->focusWidget();
    if (!isVisible() || (now && now != this && isAncestorOf(now) && now->isVisible() && now->isEnabled()))
        return;
    if (m_focused && m_focused->isVisible() && m_focused->isEnabled())
        m_focused->setFocus();
    else if (m_step == Problems)
        m_problemsStep->takeFocus();
    else if (m_next->isEnabled())
        m_next->setFocus();
    else if (m_step == Columns)
        m_columnsStep->takeFocus();
}

void ImportWizard::start(const QString &path)
{
    m_path = path;
    m_preview.reset();
    m_trial.reset();
    m_previewStep->reset();
    m_columnsStep->reset();
    m_problemsStep->reset();
    m_changesStep->reset();
    m_file->setText(tr("Import %1").arg(QFileInfo(path).fileName()));
    goTo(Preview);
    readPreview();
}

people::ImportRequest ImportWizard::request() const
{
    people::ImportRequest request;
    request.path = m_path;
    request.map = m_columnsStep->choices();
    request.headerRow = m_previewStep->headerRow();
    request.reading = m_previewStep->reading();
    request.key = m_columnsStep->key();
    request.corrections = m_problemsStep->corrections();
    request.missing = m_changesStep->missing();
    return request;
}

template <typename T>
void ImportWizard::run(const QString &title, std::function<Result<T>(access::Session &, const Progress &)> work,
    std::function<void(T)> done)
{
    if (m_task)
        m_task->stop();
    m_error->setText({});
    const auto asked = ++m_asked;
    QWidget *focused = window()->focusWidget();
    m_focused = focused && isAncestorOf(focused) ? focused : nullptr;
    m_task = BackgroundTask::run<T>(
        this, m_session, title, std::move(work), [this, asked, done = std::move(done)](Result<T> result) {
            if (asked != m_asked)
                return;
            m_task.clear();
            if (result)
                done(std::move(*result));
            else
                showFailure(result.error());
            follow();
            keepFocus();
        });
    follow();
    Q_EMIT taskStarted(m_task);
}

void ImportWizard::readPreview()
{
    m_trial.reset();
    run<people::ListPreview>(
        tr("Reading the list"),
        [request = request()](access::Session &own, const Progress &) { return people::previewList(own, request); },
        [this](const people::ListPreview &preview) {
            m_preview = preview;
            m_previewStep->display(preview);
            m_columnsStep->display(preview);
            if (preview.problem && m_step == Columns)
                m_error->setText(errorText(*preview.problem));
        });
}

void ImportWizard::tryOut()
{
    auto asked = request();
    asked.mode = people::ImportMode::DryRun;
    asked.detail = people::Detail::Changes;
    const bool again = m_step == Problems;
    run<ImportSummary>(
        tr("Reading the list"),
        [asked](access::Session &own, const Progress &progress) mutable {
            privacy::PersonErasure erased;
            asked.eraseTraces = privacy::traceEraser(erased);
            return people::importPeople(own, asked, progress);
        },
        [this, again](ImportSummary summary) {
            m_trial = std::move(summary);
            m_problemsStep->display(*m_trial);
            m_changesStep->display(*m_trial);
            const bool problems = !m_trial->rejected.isEmpty() || (!again && !m_trial->warnings.isEmpty());
            if (m_step != Changes)
                goTo(problems ? Problems : Changes);
        });
}

void ImportWizard::import()
{
    run<ImportSummary>(
        tr("Importing"),
        [asked = request()](access::Session &own, const Progress &progress) mutable {
            privacy::PersonErasure erased;
            asked.eraseTraces = privacy::traceEraser(erased);
            return people::importPeople(own, asked, progress);
        },
        [this](const ImportSummary &summary) { Q_EMIT imported(doneText(summary)); });
}

void ImportWizard::saveRejected()
{
    const QString suffix = suffixOf(*m_preview);
    const QString suggestion = QFileInfo(m_path).completeBaseName() + tr("-not-imported.") + suffix;
    chooseNewFile(this, tr("Save the rows that stay out"), suggestion, tr("Lists (*.csv *.xlsx)"), suffix,
        [this](const QString &path) {
            run<qint64>(
                tr("Saving"),
                [asked = request(), rejected = m_trial->rejected, path](access::Session &own, const Progress &) {
                    return people::exportRejected(own, asked, rejected, path);
                },
                [this](const qint64 &rows) {
                    tell(this, tr("%Ln row(s) saved.", nullptr, static_cast<int>(rows)),
                        tr("The file is not encrypted: remove it when it is no longer needed."));
                });
        });
}

void ImportWizard::back()
{
    const bool problems = m_trial && (!m_trial->rejected.isEmpty() || !m_trial->warnings.isEmpty());
    goTo(m_step == Changes ? (problems ? Problems : Columns) : m_step == Problems ? Columns : Preview);
}

void ImportWizard::next()
{
    if (m_step == Preview) {
        goTo(Columns);
        if (m_preview && m_preview->problem)
            m_error->setText(errorText(*m_preview->problem));
        return;
    }
    if (m_step == Columns || (m_step == Problems && m_problemsStep->isOutdated()))
        return tryOut();
    if (m_step == Problems)
        return goTo(Changes);
    if (m_trial->erased == 0)
        return import();
    confirmIrrevocable(window(), tr("Erase %Ln user(s) who are not in this list?", nullptr, int(m_trial->erased)),
        tr("Invitations, messages and, in rounds that are not anonymous, answers go too. This cannot be undone."),
        tr("Import and erase %Ln user(s)", nullptr, int(m_trial->erased)), [this] { import(); });
}

void ImportWizard::goTo(Step step)
{
    m_step = step;
    m_error->setText({});
    m_pages->setCurrentIndex(step);
    follow();
    m_waitsForNext = step == Preview && !m_next->isEnabled();
    if (step == Problems)
        m_problemsStep->takeFocus();
    else if (m_next->isEnabled())
        m_next->setFocus();
    else if (step == Columns)
        m_columnsStep->takeFocus();
}

void ImportWizard::follow()
{
    const QString titles[] = { tr("Preview"), tr("Columns"), tr("Problems"), tr("Changes") };
    QStringList words;
    for (int i = Preview; i <= Changes; ++i)
        words << (i == m_step ? QStringLiteral("<b>%1</b>").arg(titles[i]) : titles[i]);
    m_steps->setText(words.join(QStringLiteral(" › ")));
    //: a step of several: "Step 2 of 4: Columns"
    m_steps->setAccessibleName(tr("Step %1 of 4: %2").arg(m_step + 1).arg(titles[m_step]));
    const bool busy = m_task;
    m_pages->setEnabled(!busy || m_step == Columns);
    m_back->setEnabled(!busy && m_step != Preview);
    const qint64 changes = m_trial ? m_trial->added + m_trial->updated + m_trial->left + m_trial->erased : 0;
    const bool ready = m_step == Preview ? m_preview && !m_preview->rows.isEmpty()
        : m_step == Columns              ? m_preview && !m_preview->problem
        : m_step == Problems             ? m_trial.has_value()
                                         : changes > 0;
    m_next->setEnabled(!busy && ready);
    if (m_step == Changes)
        m_next->setText(tr("Import %Ln user(s)", nullptr, static_cast<int>(changes)));
    else if (m_step == Problems && m_problemsStep->isOutdated())
        m_next->setText(tr("Check again"));
    else
        m_next->setText(tr("Next"));
}

void ImportWizard::showFailure(const Error &error)
{
    if (m_step == Preview)
        m_preview.reset();
    m_error->setText(errorText(error));
}

} // namespace waarborg::ui
