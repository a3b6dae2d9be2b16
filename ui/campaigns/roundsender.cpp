// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/roundsender.h"

#include "ui/campaigns/maildialog.h"
#include "ui/common/backgroundtask.h"
#include "ui/common/banner.h"
#include "ui/common/passwordedit.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QLocale>

namespace waarborg::ui {

using namespace Qt::StringLiterals;
using campaigns::MailSettings;
using campaigns::MessageKind;
using campaigns::RoundOverview;

namespace {

// How long counts may stay behind while messages go out.
constexpr qint64 CountsAge = 1000; // ms

} // namespace

RoundSender::RoundSender(QWidget *window, access::Session &session, Banner &banner, PasswordKeeper passwords)
    : QObject(window)
    , m_window(window)
    , m_session(session)
    , m_banner(banner)
    , m_passwords(std::move(passwords))
{
}

void RoundSender::prepare(const RoundOverview &round, MessageKind kind)
{
    if (m_sending)
        return;
    withPassword([this, round, kind](const MailSettings &settings) { confirm(round, settings, kind); });
}

void RoundSender::withPassword(const std::function<void(const MailSettings &)> &then)
{
    const auto settings = campaigns::mailSettings(m_session);
    if (!settings)
        return m_banner.postError(settings.error());
    if (!settings->isConfigured())
        return setUpMail([this, then] { withPassword(then); });
    const bool needsPassword = !settings->smtp.host.isEmpty() && !settings->smtp.user.isEmpty();
    const auto again = [this, then] { withPassword(then); };
    if (needsPassword && !m_password)
        return m_refused ? askPassword(*settings, again) : findPassword(*settings, again);
    then(*settings);
}

void RoundSender::findPassword(const MailSettings &settings, const std::function<void()> &then)
{
    if (m_searching)
        return;
    m_searching = true;
    auto *task = BackgroundTask::runAlone<SecretBytes>(
        this, tr("Asking the key ring"),
        [find = m_passwords.find, settings](const Progress &) { return find(settings); },
        [this, settings, then](Result<SecretBytes> found) {
            m_searching = false;
            if (!found || found->isEmpty())
                return askPassword(settings, then);
            m_password = std::make_shared<SecretBytes>(std::move(*found));
            then();
        });
    Q_EMIT taskStarted(task);
}

void RoundSender::keepPassword(const MailSettings &settings)
{
    const auto work = [keep = m_passwords.keep, settings, password = m_password](const Progress &) -> Result<bool> {
        WAARBORG_TRY(keep(settings, *password));
        return true;
    };
    auto *task
        = BackgroundTask::runAlone<bool>(this, tr("Keeping the password"), work, [this](const Result<bool> &kept) {
              if (!kept)
                  m_banner.post({ .key = u"keyring"_s,
                      .severity = Severity::Warning,
                      .text = errorText(kept.error()) + u' ' + tr("The password was not kept.") });
          });
    Q_EMIT taskStarted(task);
}

void RoundSender::forgetPassword()
{
    m_password.reset();
    m_refused = true;
}

void RoundSender::sendTest()
{
    withPassword([this](const MailSettings &settings) { askRecipient(settings); });
}

void RoundSender::askRecipient(const MailSettings &settings)
{
    auto *dialog = new FormDialog(tr("Send a test message"), tr("Send the test"), m_window);
    auto *recipient = new QLineEdit(settings.sender.address, dialog);
    recipient->setObjectName(u"test.recipient"_s);
    dialog->addField(tr("To"), recipient);
    dialog->addText(tr("One message outside any round, to see whether the settings work."));
    dialog->onSubmit([this, settings, recipient]() -> Result<void> {
        deliverTest(settings, recipient->text().trimmed());
        return {};
    });
    dialog->open();
}

void RoundSender::deliverTest(const MailSettings &settings, const QString &recipient)
{
    const auto password = m_password ? m_password : std::make_shared<SecretBytes>();
    const auto work = [settings, password, recipient](access::Session &own, const Progress &) -> Result<bool> {
        WAARBORG_TRY(campaigns::sendTestMessage(own, settings, *password, recipient));
        return true;
    };
    auto *task = BackgroundTask::run<bool>(
        this, m_session, tr("Sending a test"), work, [this, recipient](const Result<bool> &result) {
            if (result)
                return m_banner.post({ .key = u"done"_s,
                    .severity = Severity::Done,
                    .text = tr("The test message to %1 has left. See whether it arrives.").arg(recipient) });
            if (result.error().code == ErrorCode::MailLogin)
                forgetPassword();
            m_banner.postError(result.error());
        });
    Q_EMIT taskStarted(task);
}

void RoundSender::setUpMail(const std::function<void()> &then)
{
    if (!access::allows(m_session.account().roles, access::UseCase::ConfigureMail)) {
        m_banner.post({ .key = u"mail"_s,
            .severity = Severity::Warning,
            .text = tr("Mail is not set up, so nothing can be sent. Ask the administrator to do it.") });
        return;
    }
    const auto settings = campaigns::mailSettings(m_session);
    if (!settings)
        return m_banner.postError(settings.error());
    auto *dialog = new MailDialog(*settings, m_window);
    if (then)
        dialog->addText(tr("Mail is not set up yet. Nothing leaves before you confirm the next step."));
    dialog->onSubmit([this, dialog, then]() -> Result<void> {
        WAARBORG_LET(changed, dialog->mailSettings());
        WAARBORG_TRY(campaigns::configureMail(m_session, changed));
        m_password.reset();
        m_refused = false;
        Q_EMIT settingsChanged();
        // After this dialog has gone: the next step opens one of its own.
        if (then)
            QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
        return {};
    });
    dialog->open();
}

void RoundSender::askPassword(const MailSettings &settings, const std::function<void()> &then)
{
    auto *dialog = new FormDialog(tr("Password of the mail server"), tr("Go on"), m_window);
    auto *password = new PasswordEdit(dialog);
    password->setName(tr("Password"));
    dialog->addField(tr("Password"), password);
    auto *keep = new QCheckBox(tr("Keep it in this computer's key ring"), dialog);
    keep->setObjectName(u"mail.keepPassword"_s);
    dialog->addField({}, keep);
    dialog->addText(
        tr("For %1 at %2. Outside the key ring it is kept until you lock the dossier and never written down.")
            .arg(settings.smtp.user, settings.smtp.host));
    dialog->setSubmitEnabled(false);
    connect(password, &PasswordEdit::textChanged, dialog,
        [dialog, password] { dialog->setSubmitEnabled(!password->isEmpty()); });
    dialog->onSubmit([this, settings, password, keep, then]() -> Result<void> {
        m_password = std::make_shared<SecretBytes>(password->take());
        m_refused = false;
        if (keep->isChecked())
            keepPassword(settings);
        QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
        return {};
    });
    dialog->open();
    password->field()->setFocus();
}

void RoundSender::confirm(const RoundOverview &round, const MailSettings &settings, MessageKind kind)
{
    const campaigns::RoundCounts &counts = round.counts;
    const bool reminder = kind == MessageKind::Reminder;
    const qint64 unsent = std::max<qint64>(0, counts.invited - counts.sent - counts.refused - counts.unknown);
    const auto most = static_cast<int>(reminder ? counts.invited - counts.answered : unsent);
    const QString where = settings.smtp.host.isEmpty()
        ? tr("They are written into the folder %1.").arg(QDir::toNativeSeparators(settings.outboxFolder))
        : tr("They leave through %1 and cannot be called back.").arg(settings.smtp.host);
    confirmIrrevocable(m_window,
        reminder ? tr("Remind those who have not answered “%1”?").arg(round.round.name)
                 : tr("Send the invitations of “%1”?").arg(round.round.name),
        where + u' ' + tr("Whoever got one gets no second one."), tr("Send up to %Ln message(s)", nullptr, most),
        [this, id = round.round.id, settings, kind] { send(id, settings, kind); });
}

void RoundSender::send(campaigns::RoundId round, const MailSettings &settings, MessageKind kind)
{
    if (m_sending)
        return;
    m_banner.withdrawAll();
    m_sending = true;
    const auto password = m_password ? m_password : std::make_shared<SecretBytes>();
    const campaigns::SendRequest request { .round = round,
        .kind = kind,
        .settings = settings,
        .transport = [settings, password] { return campaigns::makeTransport(settings, *password); } };
    auto *task = BackgroundTask::run<campaigns::SendSummary>(
        this, m_session, kind == MessageKind::Reminder ? tr("Reminding") : tr("Sending"),
        [request](
            access::Session &own, const Progress &progress) { return campaigns::sendRound(own, request, progress); },
        [this](const Result<campaigns::SendSummary> &result) { finish(result); });
    m_told.start();
    connect(task, &BackgroundTask::progressed, this, [this] {
        if (!m_told.hasExpired(CountsAge))
            return;
        m_told.restart();
        Q_EMIT progressed();
    });
    Q_EMIT taskStarted(task);
}

void RoundSender::finish(const Result<campaigns::SendSummary> &result)
{
    m_sending = false;
    if (result)
        report(*result);
    else
        m_banner.postError(result.error());
    Q_EMIT finished();
}

void RoundSender::report(const campaigns::SendSummary &summary)
{
    const campaigns::RoundCounts &counts = summary.counts;
    const QLocale locale;
    QStringList words { tr("%1 sent").arg(locale.toString(counts.sent)) };
    const std::pair<qint64, QString> others[]
        = { { counts.queued + counts.sending + counts.deferred, tr("%1 waiting") },
              { counts.refused, tr("%1 refused") }, { counts.unknown, tr("%1 unknown") } };
    for (const auto &[count, word] : others) {
        if (count > 0)
            words << word.arg(locale.toString(count));
    }
    QString text = tr("In all: %1.").arg(words.join(u", "_s));
    Severity severity = Severity::Done;
    if (summary.stopped) {
        const bool byPerson = summary.stopped->code == ErrorCode::Cancelled;
        severity = byPerson ? Severity::Information : Severity::Error;
        text.prepend((byPerson ? tr("Stopped; Send goes on with the rest.") : errorText(*summary.stopped)) + u' ');
        // A wrong password is asked for again.
        if (summary.stopped->code == ErrorCode::MailLogin)
            forgetPassword();
    }
    m_banner.post({ .key = u"done"_s, .severity = severity, .text = text });
    if (counts.unknown > 0) {
        m_banner.post({ .key = u"unknown"_s,
            .severity = Severity::Warning,
            .text
            = tr("The server did not confirm %Ln message(s).", nullptr, static_cast<int>(counts.unknown)) + u' ' + text,
            .action = tr("Choose"),
            .act = [this] { Q_EMIT unknownChosen(); } });
    }
}

} // namespace waarborg::ui
