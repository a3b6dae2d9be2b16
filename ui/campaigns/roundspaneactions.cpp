// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane's actions do with the chosen round; the list and a new round are in roundspane.cpp.
#include "models/answers/intake.h"
#include "models/campaigns/roundmodel.h"
#include "ui/campaigns/roundspane.h"
#include "ui/common/dialogs.h"

#include <QAction>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>

namespace waarborg::ui {

using namespace Qt::StringLiterals;
using campaigns::MessageKind;
using campaigns::RoundId;
using campaigns::RoundOverview;
using campaigns::UnknownChoice;

namespace {

// How long counts may stay behind while messages go out.
constexpr qint64 CountsAge = 1000; // ms

constexpr auto DoneKey = "done"_L1;

} // namespace

void RoundsPane::prepareSending(MessageKind kind)
{
    if (const RoundOverview *chosen = current())
        m_sender->prepare(*chosen, kind);
}

void RoundsPane::followSending()
{
    if (m_shown.isValid() && m_countsShown.hasExpired(CountsAge))
        showRound(m_shown);
}

void RoundsPane::chooseUnknown()
{
    const RoundOverview *chosen = current();
    if (!chosen || chosen->counts.unknown == 0)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, info().title,
        tr("The server did not confirm %Ln message(s).", nullptr, static_cast<int>(chosen->counts.unknown)),
        QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("They may have arrived. Sent again, some people may get the same message twice."));
    QPushButton *again = box->addButton(tr("Send again"), QMessageBox::AcceptRole);
    QPushButton *asSent = box->addButton(tr("Count as sent"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(again, &QPushButton::clicked, this, [this] { resolveUnknown(UnknownChoice::SendAgain); });
    connect(asSent, &QPushButton::clicked, this, [this] { resolveUnknown(UnknownChoice::CountAsSent); });
    box->open();
}

void RoundsPane::resolveUnknown(UnknownChoice choice)
{
    const RoundOverview *chosen = current();
    if (!chosen)
        return;
    runTask<qint64>(
        tr("Changing messages"),
        [round = chosen->round.id, choice](
            access::Session &own, const Progress &) { return campaigns::resolveUnknown(own, round, choice); },
        [this, choice](qint64 changed) {
            banner().withdraw(u"unknown"_s);
            const bool again = choice == UnknownChoice::SendAgain;
            Message message { .key = DoneKey, .severity = Severity::Done };
            message.text = again ? tr("%Ln message(s) wait to be sent again.", nullptr, static_cast<int>(changed))
                                 : tr("%Ln message(s) count as sent.", nullptr, static_cast<int>(changed));
            if (again) {
                message.action = tr("Send");
                message.act = [this] { prepareSending(MessageKind::Invitation); };
            }
            banner().post(message);
            refresh();
        });
}

void RoundsPane::writeForms()
{
    const RoundOverview *chosen = current();
    if (!chosen)
        return;
    const RoundId round = chosen->round.id;
    chooseFolder(this, tr("Folder for the forms"), [this, round](const QString &folder) {
        runTask<QList<campaigns::WrittenForm>>(
            tr("Writing forms"),
            [round, folder](access::Session &own, const Progress &progress) {
                return campaigns::writeForms(own, round, folder, progress);
            },
            [this, folder](const QList<campaigns::WrittenForm> &forms) {
                banner().post({ .key = DoneKey,
                    .severity = Severity::Done,
                    .text
                    = tr("%Ln form(s) written to %1. Each opens with its person's own code: give it to nobody else.",
                        nullptr, static_cast<int>(forms.size()))
                        .arg(QDir::toNativeSeparators(folder)) });
            });
    });
}

void RoundsPane::writeSharedForm()
{
    const RoundOverview *chosen = current();
    if (!chosen)
        return;
    const RoundId round = chosen->round.id;
    chooseNewFile(this, tr("Write the shared form"), QStringLiteral("form.html"), tr("Form (*.html)"),
        QStringLiteral("html"), [this, round](const QString &path) {
            runTask<QString>(
                tr("Writing the form"),
                [round, path](
                    access::Session &own, const Progress &) { return campaigns::writeSharedForm(own, round, path); },
                [this](const QString &written) {
                    banner().post({ .key = DoneKey,
                        .severity = Severity::Done,
                        .text = tr("Written to %1. Put it where the round's form address points.")
                            .arg(QDir::toNativeSeparators(written)) });
                });
        });
}

void RoundsPane::closeRound()
{
    const RoundOverview *chosen = current();
    if (!chosen)
        return;
    const auto answered = static_cast<int>(chosen->counts.answered);
    const auto work = [round = chosen->round.id](access::Session &own, const Progress &) -> Result<qint64> {
        // What waits in an anonymous round is accepted while the round is still open.
        WAARBORG_LET(waited, answers::acceptWaiting(own, round));
        WAARBORG_TRY(campaigns::closeRound(own, round));
        return waited.accepted;
    };
    confirmIrrevocable(this, tr("Close “%1”?").arg(chosen->round.name),
        tr("%1 have answered. Answers that come later are not taken in.")
            .arg(campaigns::responseText(chosen->counts.answered, chosen->counts.invited)),
        tr("Close with %Ln answer(s)", nullptr, answered), [this, work] {
            runTask<qint64>(tr("Closing the round"), work, [this](qint64 accepted) {
                QString text = tr("The round is closed.");
                if (accepted > 0)
                    text += u' ' + tr("%Ln waiting answer(s) accepted.", nullptr, static_cast<int>(accepted));
                banner().post({ .key = DoneKey, .severity = Severity::Done, .text = text });
                refresh();
            });
        });
}

} // namespace waarborg::ui
