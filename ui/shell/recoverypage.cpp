// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recoverypage.h"

#include "models/access/recoverykey.h"
#include "ui/common/backgroundtask.h"
#include "ui/common/dialogs.h"
#include "ui/common/labels.h"
#include "ui/common/passwordedit.h"
#include "ui/common/sheetstep.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/shell/centredform.h"

#include <QClipboard>
#include <QFile>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace waarborg::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int ColumnWidth = 560;
constexpr int GroupsInRow = 5;
constexpr qint64 LargestSheet = 64 << 10;

} // namespace

struct RecoveryPage::Recovered {
    access::RecoveredDossier dossier;
    std::optional<SessionSeed> seed; // the sheet and the codes count although logging in failed
};

RecoveryPage::RecoveryPage(const access::Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_steps(new QStackedWidget(this))
    , m_slot(new QPlainTextEdit(this))
    , m_slotPart(new QWidget(this))
    , m_name(new QLineEdit(this))
    , m_password(new PasswordEdit(this))
    , m_again(new PasswordEdit(this))
    , m_error(new ErrorLabel(this))
    , m_recover(new QPushButton(tr("Recover"), this))
    , m_sheet(new SheetStep(this))
    , m_codes(bodyLabel({}, this))
    , m_failed(new ErrorLabel(this))
    , m_open(new QPushButton(tr("Open dossier"), this))
{
    m_name->setObjectName(u"recoveryName"_s);
    m_password->setObjectName(u"recoveryPassword"_s);
    m_password->setName(tr("New password"));
    m_again->setObjectName(u"recoveryPasswordAgain"_s);
    m_again->setName(tr("Repeat password"));
    m_slot->setObjectName(u"recoverySlot"_s);
    m_slot->setAccessibleName(tr("Recovery slot"));
    m_error->setObjectName(u"recoveryError"_s);
    m_recover->setObjectName(u"recover"_s);
    m_open->setObjectName(u"recoveryOpen"_s);
    m_codes->setObjectName(u"recoveryCodes"_s);
    m_codes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    Style::markPrimary(m_recover);
    Style::markPrimary(m_open);
    m_steps->addWidget(makeForm());
    m_steps->addWidget(makeResult());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_steps);
    connect(m_recover, &QPushButton::clicked, this, &RecoveryPage::submit);
    connect(m_sheet, &SheetStep::changed, this, [this] { m_open->setEnabled(m_sheet->isConfirmed()); });
    connect(m_sheet, &SheetStep::failed, m_failed, &ErrorLabel::setText);
    connect(m_open, &QPushButton::clicked, this, &RecoveryPage::open);
    connect(m_again, &PasswordEdit::returnPressed, this, &RecoveryPage::submit);
    for (PasswordEdit *edit : { m_password, m_again })
        connect(edit, &PasswordEdit::textChanged, m_error, [this] { m_error->setText({}); });
}

QWidget *RecoveryPage::makeForm()
{
    auto *page = new QWidget(this);
    auto *file = new QPushButton(tr("From a file…"), page);
    auto *cancel = new QPushButton(tr("Cancel"), page);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_recover);
    auto *heading = new QHBoxLayout;
    heading->addWidget(sectionLabel(tr("Recovery key"), page));
    heading->addStretch();
    heading->addWidget(file);
    m_slot->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_slot->setTabChangesFocus(true);
    m_slot->setFixedHeight(4 * m_slot->fontMetrics().lineSpacing());
    auto *slotPart = new QVBoxLayout(m_slotPart);
    slotPart->setContentsMargins(0, 0, 0, 0);
    slotPart->addLayout(labelledField(tr("Recovery slot: the key file is lost or damaged"), m_slot));
    QVBoxLayout *column = centredColumn(page, ColumnWidth);
    column->addWidget(titleLabel(tr("Use the recovery sheet"), page));
    column->addWidget(
        bodyLabel(tr("An administrator gets a new password, and a new sheet takes the place of this one. The log shows "
                     "that the sheet was used."),
            page));
    column->addLayout(heading);
    column->addLayout(makeGroups());
    column->addWidget(m_slotPart);
    column->addLayout(labelledField(tr("Administrator's name"), m_name));
    column->addLayout(labelledField(tr("New password"), m_password));
    column->addLayout(labelledField(tr("Repeat password"), m_again));
    column->addWidget(secondaryLabel(tr("At least 12 characters; a few loose words are easy to remember."), page));
    column->addWidget(m_error);
    column->addLayout(buttons);
    column->addStretch();
    connect(cancel, &QPushButton::clicked, this, [this] {
        reset();
        Q_EMIT cancelled();
    });
    connect(file, &QPushButton::clicked, this, [this] {
        chooseFile(this, tr("Recovery sheet"), tr("Texts (*.txt);;All files (*)"),
            [this](const QString &path) { readFile(path); });
    });
    return page;
}

QLayout *RecoveryPage::makeGroups()
{
    auto *grid = new QGridLayout;
    for (int place = 0; place < access::RecoveryGroupCount; ++place) {
        auto *field = new QLineEdit(this);
        field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        field->setObjectName(u"recoveryGroup%1"_s.arg(place));
        field->setPlaceholderText(QString::number(place + 1));
        field->setAccessibleName(tr("Group %1").arg(place + 1));
        field->installEventFilter(this);
        grid->addWidget(field, place / GroupsInRow, place % GroupsInRow);
        m_groups << field;
        connect(field, &QLineEdit::textEdited, this, [this, place] { follow(place); });
    }
    return grid;
}

QWidget *RecoveryPage::makeResult()
{
    auto *page = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_open);
    QVBoxLayout *column = centredColumn(page, ColumnWidth);
    column->addWidget(titleLabel(tr("New recovery sheet"), page));
    column->addWidget(m_codes);
    column->addWidget(m_sheet);
    column->addWidget(m_failed);
    column->addLayout(buttons);
    column->addStretch();
    return page;
}

void RecoveryPage::ask(const QString &path)
{
    reset();
    m_path = path;
    m_slotPart->setVisible(!access::readKeyFile(access::keyFilePath(path)));
    m_steps->setCurrentIndex(0);
    setBusy(false);
    m_groups.constFirst()->setFocus();
}

void RecoveryPage::reset()
{
    for (QLineEdit *field : m_groups)
        field->clear();
    m_slot->clear();
    m_name->clear();
    m_password->wipe();
    m_again->wipe();
    m_error->setText({});
    m_codes->clear();
    m_failed->setText({});
    m_sheet->reset();
    m_open->setEnabled(false);
    if (m_recovered) {
        for (QString &group : m_recovered->dossier.sheet.groups)
            wipe(group);
    }
    m_recovered.reset();
}

bool RecoveryPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool pasting
        = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste);
    if (!pasting)
        return QWidget::eventFilter(watched, event);
    const QString text = QGuiApplication::clipboard()->text();
    if (text.size() <= 2 * access::RecoveryGroupLength)
        return QWidget::eventFilter(watched, event);
    take(text);
    return true;
}

void RecoveryPage::take(const QString &text)
{
    access::ReadSheet sheet = access::readRecoverySheet(SecretBytes::copyOf(text.toUtf8()));
    if (sheet.groups.size() != m_groups.size()) {
        m_error->setText(errorText({ ErrorCode::RecoveryKeyMissing, {} }));
        return;
    }
    m_error->setText({});
    for (qsizetype place = 0; place < m_groups.size(); ++place) {
        m_groups[place]->setText(sheet.groups[place]);
        wipe(sheet.groups[place]);
    }
    // Kept as it came, also where it does not show: there may be more than one.
    if (!sheet.keySlots.isEmpty())
        m_slot->setPlainText(text.mid(text.indexOf("eyJ"_L1)));
    m_name->setFocus();
}

void RecoveryPage::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        m_error->setText(errorText({ ErrorCode::FileNotReadable, { path, file.errorString() } }));
        return;
    }
    QByteArray bytes = file.read(LargestSheet);
    QString text = QString::fromUtf8(bytes);
    wipe(bytes);
    take(text);
    wipe(text);
}

// The next field once this one is right.
void RecoveryPage::follow(int place)
{
    if (place + 1 < m_groups.size() && access::groupFits(m_groups[place]->text(), place))
        m_groups[place + 1]->setFocus();
}

void RecoveryPage::submit()
{
    QStringList groups;
    for (const QLineEdit *field : m_groups)
        groups << field->text();
    const bool isEmpty = std::ranges::all_of(groups, [](const QString &group) { return group.trimmed().isEmpty(); });
    if (isEmpty) {
        m_error->setText(tr("Type the groups of the recovery sheet, or take them from a file."));
        m_groups.constFirst()->setFocus();
        return;
    }
    const auto key = access::recoveryKeyFromGroups(groups);
    if (!key) {
        m_error->setText(errorText(key.error()));
        return;
    }
    if (!m_password->peek().equals(m_again->peek())) {
        m_error->setText(tr("The two passwords differ. Type the same one twice."));
        return;
    }
    QByteArray sheet = groups.join(u' ').toUtf8() + '\n' + m_slot->toPlainText().toUtf8();
    const auto request = std::make_shared<access::RecoverRequest>(access::RecoverRequest {
        m_path, SecretBytes::copyOf(sheet), m_name->text().trimmed(), m_password->peek(), {} });
    wipe(sheet);
    setBusy(true);
    BackgroundTask::runAlone<std::shared_ptr<Recovered>>(
        this, tr("Recovering"),
        [environment = m_environment, request](const Progress &) -> Result<std::shared_ptr<Recovered>> {
            WAARBORG_LET(dossier, access::recoverDossier(environment, *request));
            auto session = access::login(environment, request->path, dossier.account, request->newPassword);
            return std::make_shared<Recovered>(
                Recovered { std::move(dossier), session ? std::optional(SessionSeed::of(*session)) : std::nullopt });
        },
        [this](Result<std::shared_ptr<Recovered>> result) { finish(std::move(result)); });
}

void RecoveryPage::finish(Result<std::shared_ptr<Recovered>> result)
{
    setBusy(false);
    if (!result) {
        m_slotPart->setVisible(m_slotPart->isVisible() || result.error().code == ErrorCode::RecoverySlotNeeded);
        m_error->setText(errorText(result.error()));
        m_password->field()->setFocus();
        return;
    }
    auto recovered = std::move(*result);
    reset();
    m_recovered = std::move(recovered);
    QStringList lines { tr(
        "%1 has the new password. The earlier sheet is refused from now on; who kept it together with "
        "a copy of the key file can still work out the dossier's key until an administrator replaces "
        "that.")
            .arg(m_recovered->dossier.account) };
    for (const auto &[account, code] : m_recovered->dossier.startCodes)
        lines << tr("Start code of %1, shown this once: %2").arg(account, code);
    m_codes->setText(lines.join(u"\n\n"_s));
    m_sheet->display(m_recovered->dossier.sheet);
    m_steps->setCurrentIndex(1);
}

void RecoveryPage::open()
{
    if (!m_recovered->seed) {
        reset();
        Q_EMIT cancelled();
        return;
    }
    auto session = m_recovered->seed->grow();
    const auto confirmed = session ? access::confirmSheet(*session) : Result<void>(Failure(session.error()));
    // Whoever has not signed yet can't confirm; the sheet was made all the same.
    if (!confirmed && confirmed.error().code != ErrorCode::NotSigned) {
        m_failed->setText(errorText(confirmed.error()));
        return;
    }
    SessionSeed seed = m_recovered->seed->clone();
    reset();
    if (m_done)
        m_done(std::move(seed));
}

void RecoveryPage::setBusy(bool busy)
{
    m_steps->setEnabled(!busy);
    m_recover->setText(busy ? tr("Recovering…") : tr("Recover"));
    if (busy)
        m_error->setText({});
}

} // namespace waarborg::ui
