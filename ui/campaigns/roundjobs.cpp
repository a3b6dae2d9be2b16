// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/roundjobs.h"

#include "models/answers/intake.h"
#include "models/campaigns/roundmodel.h"
#include "models/privacy/erasure.h"
#include "ui/common/dialogs.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>

namespace waarborg::ui {

using namespace Qt::StringLiterals;
using campaigns::RoundId;
using campaigns::RoundOverview;
using campaigns::UnknownChoice;

void RoundJobs::close(const RoundOverview &round)
{
    const RoundId id = round.round.id;
    const auto work = [id](access::Session &own, const Progress &) -> Result<qint64> {
        WAARBORG_LET(waited, answers::closeRound(own, id));
        return waited.accepted;
    };
    const auto confirmed = [this, round = round.round, work] {
        run<qint64>(
            tr("Closing the round"), work, [this, round](const qint64 &accepted) { finishClosing(round, accepted); });
    };
    confirmIrrevocable(window(), tr("Close “%1”?").arg(round.round.name),
        tr("%1 have answered. Answers that come later are not taken in.")
            .arg(campaigns::responseText(round.counts.answered, round.counts.invited)),
        tr("Close with %Ln answer(s)", nullptr, static_cast<int>(round.counts.answered)), confirmed);
}

void RoundJobs::erase(const RoundOverview &round)
{
    const auto work
        = [id = round.round.id](access::Session &own, const Progress &) { return privacy::eraseRound(own, id); };
    const auto confirmed = [this, work] {
        run<privacy::RoundErasure>(tr("Erasing the round"), work, [this](const privacy::RoundErasure &erased) {
            announce(tr("“%1” is erased, with %Ln answer(s). Backups from before still hold it.", nullptr,
                static_cast<int>(erased.answers.answers))
                    .arg(erased.name));
            Q_EMIT changed();
        });
    };
    const auto answered = static_cast<int>(round.counts.answered);
    confirmIrrevocable(window(), tr("Erase “%1” for good?").arg(round.round.name),
        tr("%1 invited, %2 answered. The round, its invitations, messages and answers are erased and cannot be brought "
           "back. An answer that comes later belongs to no round.")
            .arg(round.counts.invited)
            .arg(round.counts.answered),
        tr("Erase the round with %Ln answer(s)", nullptr, answered), confirmed);
}

bool RoundJobs::mayReopen(const campaigns::Round &round)
{
    return round.status == campaigns::RoundStatus::Closed && round.anonymity == campaigns::Anonymity::Named;
}

void RoundJobs::finishClosing(const campaigns::Round &round, qint64 accepted)
{
    QString text = tr("The round is closed.");
    if (accepted > 0)
        text += u' ' + tr("%Ln waiting answer(s) accepted.", nullptr, static_cast<int>(accepted));
    if (round.anonymity == campaigns::Anonymity::Named)
        announce(text, tr("Open again"), [this, id = round.id] { reopen(id); });
    else
        announce(text);
    Q_EMIT changed();
}

void RoundJobs::reopen(RoundId round)
{
    const auto work = [round](access::Session &own, const Progress &) -> Result<bool> {
        WAARBORG_TRY(campaigns::reopenRound(own, round));
        return true;
    };
    run<bool>(tr("Opening the round again"), work, [this](const bool &) {
        announce(tr("The round is open again: answers are taken in and messages can be sent."));
        Q_EMIT changed();
    });
}

void RoundJobs::writeForms(RoundId round)
{
    chooseFolder(window(), tr("Folder for the forms"), [this, round](const QString &folder) {
        const auto work = [round, folder](access::Session &own, const Progress &progress) {
            return campaigns::writeForms(own, round, folder, progress);
        };
        using Forms = QList<campaigns::WrittenForm>;
        run<Forms>(tr("Writing forms"), work, [this, folder](const Forms &forms) {
            announce(tr("%Ln form(s) written to %1. Each opens with its person's own code: give it to nobody else.",
                nullptr, static_cast<int>(forms.size()))
                    .arg(QDir::toNativeSeparators(folder)));
        });
    });
}

void RoundJobs::writeSharedForm(RoundId round)
{
    const auto write = [this, round](const QString &path) {
        run<QString>(
            tr("Writing the form"),
            [round, path](
                access::Session &own, const Progress &) { return campaigns::writeSharedForm(own, round, path); },
            [this](const QString &written) {
                announce(tr("Written to %1. Put it where the round's form address points.")
                        .arg(QDir::toNativeSeparators(written)));
            });
    };
    chooseNewFile(window(), tr("Write the shared form"), u"form.html"_s, tr("Form (*.html)"), u"html"_s, write);
}

void RoundJobs::chooseUnknown(const RoundOverview &round)
{
    if (round.counts.unknown == 0)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, QCoreApplication::applicationName(),
        tr("The server did not confirm %Ln message(s).", nullptr, static_cast<int>(round.counts.unknown)),
        QMessageBox::NoButton, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("They may have arrived. Sent again, some people may get the same message twice."));
    QPushButton *again = box->addButton(tr("Send again"), QMessageBox::AcceptRole);
    QPushButton *asSent = box->addButton(tr("Count as sent"), QMessageBox::AcceptRole);
    QPushButton *cancel = addCancel(box);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    const RoundId id = round.round.id;
    connect(again, &QPushButton::clicked, this, [this, id] { resolve(id, UnknownChoice::SendAgain); });
    connect(asSent, &QPushButton::clicked, this, [this, id] { resolve(id, UnknownChoice::CountAsSent); });
    box->open();
}

void RoundJobs::withdraw(RoundId round, const campaigns::OutboxRow &message)
{
    const auto work = [round, person = message.person](access::Session &own, const Progress &) -> Result<bool> {
        WAARBORG_TRY(campaigns::withdrawInvitation(own, round, person));
        return true;
    };
    const auto confirmed = [this, work, name = message.name] {
        run<bool>(tr("Withdrawing the invitation"), work, [this, name](const bool &) {
            announce(tr("The invitation of %1 is withdrawn.").arg(name));
            Q_EMIT changed();
        });
    };
    confirmIrrevocable(window(), tr("Withdraw the invitation of %1?").arg(message.name),
        tr("No more mail goes to this address, and an answer with this invitation is refused. An answer that is in "
           "stays."),
        tr("Withdraw 1 invitation"), confirmed);
}

void RoundJobs::resolve(RoundId round, UnknownChoice choice)
{
    const auto work = [round, choice](access::Session &own, const Progress &) {
        return campaigns::resolveUnknown(own, round, choice);
    };
    run<qint64>(tr("Changing messages"), work, [this, choice](const qint64 &changedMessages) {
        banner().withdraw(u"unknown"_s);
        const auto count = static_cast<int>(changedMessages);
        if (choice == UnknownChoice::SendAgain)
            announce(tr("%Ln message(s) wait to be sent again.", nullptr, count), tr("Send"),
                [this] { Q_EMIT sendRequested(); });
        else
            announce(tr("%Ln message(s) count as sent.", nullptr, count));
        Q_EMIT changed();
    });
}

} // namespace waarborg::ui
