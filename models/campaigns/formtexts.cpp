// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/formtexts.h"

#include "models/campaigns/wording.h"

#include <array>

namespace waarborg::campaigns {

namespace {

struct FormText {
    const char *key;
    const char *source;
};

constexpr std::array Texts {
    FormText { "noscript",
        QT_TRANSLATE_NOOP("Form", "This form needs JavaScript. Switch it on, or open the form in another browser.") },
    FormText { "language.choose", QT_TRANSLATE_NOOP("Form", "Language") },

    FormText { "introduction.size", QT_TRANSLATE_NOOP("Form", "{questions} questions, about {minutes} minutes.") },
    FormText { "introduction.reader",
        QT_TRANSLATE_NOOP("Form", "Only {advisor}, prevention advisor, reads your answers. Your manager does not.") },
    FormText { "introduction.anonymous", QT_TRANSLATE_NOOP("Form", "Nobody sees who answered what.") },
    FormText { "introduction.closes", QT_TRANSLATE_NOOP("Form", "You can answer until {date}.") },
    FormText { "introduction.closed",
        QT_TRANSLATE_NOOP(
            "Form", "You could answer until {date}. Ask {advisor} whether your answers can still be used.") },
    FormText { "button.begin", QT_TRANSLATE_NOOP("Form", "Begin") },
    FormText { "button.goOn", QT_TRANSLATE_NOOP("Form", "Go on") },
    FormText { "button.resume", QT_TRANSLATE_NOOP("Form", "Continue with a file") },
    FormText { "resume.failed",
        QT_TRANSLATE_NOOP("Form",
            "This file does not open. Choose the file that you saved. Use the link from your own invitation.") },

    FormText { "unfit.title", QT_TRANSLATE_NOOP("Form", "This browser cannot protect your answers") },
    FormText { "unfit.what",
        QT_TRANSLATE_NOOP("Form", "The form cannot seal your answers here. So you cannot fill it in here.") },
    FormText { "unfit.then",
        QT_TRANSLATE_NOOP("Form",
            "Open the form in a new version of Chrome, Edge, Firefox or Safari. "
            "The address must begin with https. A form that you saved on your computer is fine too.") },
    FormText { "noCode.title", QT_TRANSLATE_NOOP("Form", "Your personal link is missing") },
    FormText { "noCode.what", QT_TRANSLATE_NOOP("Form", "This form only works with the link from your invitation.") },
    FormText { "noCode.then",
        QT_TRANSLATE_NOOP("Form",
            "Open the link from your invitation again, with everything behind the # sign. "
            "No invitation? Ask {advisor}.") },

    FormText { "progress.part", QT_TRANSLATE_NOOP("Form", "Part {part} of {parts}") },
    FormText { "progress.label", QT_TRANSLATE_NOOP("Form", "Questions answered") },
    FormText { "progress.answered", QT_TRANSLATE_NOOP("Form", "{answered} of {all} questions answered") },
    FormText { "button.back", QT_TRANSLATE_NOOP("Form", "Back") },
    FormText { "button.next", QT_TRANSLATE_NOOP("Form", "Next") },
    FormText { "button.clear", QT_TRANSLATE_NOOP("Form", "Clear choice") },
    FormText { "button.save", QT_TRANSLATE_NOOP("Form", "Save and continue later") },
    FormText { "save.done",
        QT_TRANSLATE_NOOP("Form",
            "You get the file {file}. It only opens with your own link. "
            "To go on: open your link and choose “Continue with a file”.") },

    FormText { "answer.yes", QT_TRANSLATE_NOOP("Form", "Yes") },
    FormText { "answer.no", QT_TRANSLATE_NOOP("Form", "No") },
    FormText { "answer.inOrder", QT_TRANSLATE_NOOP("Form", "Yes, that is right") },
    FormText { "answer.notInOrder", QT_TRANSLATE_NOOP("Form", "No, that is not right") },
    FormText { "answer.notApplicable", QT_TRANSLATE_NOOP("Form", "Does not apply to me") },
    FormText { "answer.later", QT_TRANSLATE_NOOP("Form", "Answer later") },
    FormText { "mark.required", QT_TRANSLATE_NOOP("Form", "(required)") },
    FormText { "mark.optional", QT_TRANSLATE_NOOP("Form", "(not required)") },
    FormText { "comment.add", QT_TRANSLATE_NOOP("Form", "Explanation (not required)") },
    FormText { "comment.label", QT_TRANSLATE_NOOP("Form", "Explanation") },
    FormText { "hint.noNames", QT_TRANSLATE_NOOP("Form", "Write no names and nothing about health.") },
    FormText { "hint.several", QT_TRANSLATE_NOOP("Form", "You can choose more than one answer.") },
    FormText { "hint.between", QT_TRANSLATE_NOOP("Form", "A number from {min} to {max}.") },
    FormText { "hint.least", QT_TRANSLATE_NOOP("Form", "A number, {min} or more.") },
    FormText { "hint.most", QT_TRANSLATE_NOOP("Form", "A number, {max} or less.") },
    FormText { "fault.choose", QT_TRANSLATE_NOOP("Form", "Choose an answer.") },
    FormText { "fault.chooseRows", QT_TRANSLATE_NOOP("Form", "Choose an answer in every row.") },
    FormText { "fault.fillIn", QT_TRANSLATE_NOOP("Form", "Fill in an answer.") },
    FormText { "fault.number", QT_TRANSLATE_NOOP("Form", "This number does not fit here. Check it.") },
    FormText { "fault.date", QT_TRANSLATE_NOOP("Form", "This is not a full date. Check it.") },

    FormText { "review.title", QT_TRANSLATE_NOOP("Form", "Almost done") },
    FormText { "review.open",
        QT_TRANSLATE_NOOP("Form", "Still open: {count}. Choose a question to answer it, or go on without.") },
    FormText { "review.complete", QT_TRANSLATE_NOOP("Form", "You have answered all questions.") },
    FormText { "review.later", QT_TRANSLATE_NOOP("Form", "(for later)") },
    FormText { "review.seal",
        QT_TRANSLATE_NOOP("Form",
            "Now seal your answers. You get a file that only {advisor} can open. "
            "After that you cannot change them.") },
    FormText { "button.seal", QT_TRANSLATE_NOOP("Form", "Seal my answers") },
    FormText {
        "seal.tooLarge", QT_TRANSLATE_NOOP("Form", "Your texts are too long together. Make some of them shorter.") },
    FormText { "seal.failed",
        QT_TRANSLATE_NOOP(
            "Form", "Sealing did not work. Nothing is lost. Try again, or save and use another browser.") },

    FormText { "done.title", QT_TRANSLATE_NOOP("Form", "Thank you. Now send the file.") },
    FormText { "done.sealed", QT_TRANSLATE_NOOP("Form", "Your answers are sealed for {advisor} of {organisation}.") },
    FormText {
        "done.stepFile", QT_TRANSLATE_NOOP("Form", "Your browser saved the file {file}. Look under Downloads.") },
    FormText { "done.stepMail", QT_TRANSLATE_NOOP("Form", "Open your invitation e-mail and choose Reply.") },
    FormText { "done.stepMailTo", QT_TRANSLATE_NOOP("Form", "Write an e-mail to {address}.") },
    FormText { "done.stepSend", QT_TRANSLATE_NOOP("Form", "Add the file to the e-mail and send it.") },
    FormText { "done.after",
        QT_TRANSLATE_NOOP("Form", "When the e-mail is sent, you are done. Only {advisor} can open the file.") },
    FormText { "button.saveAgain", QT_TRANSLATE_NOOP("Form", "Save the file again") },
    FormText { "button.print", QT_TRANSLATE_NOOP("Form", "Print my answers") },
};

} // namespace

QJsonObject formTexts(const QString &language)
{
    const Wording wording(language);
    QJsonObject texts;
    for (const FormText &text : Texts)
        texts.insert(QLatin1StringView(text.key), wording.text("Form", text.source));
    return texts;
}

} // namespace waarborg::campaigns
