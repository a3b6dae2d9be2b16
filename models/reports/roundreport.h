// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/answers/review.h"

namespace waarborg::reports {

// What one printed report says of a round, gathered before anything is drawn.
struct RoundReport {
    QString customer;
    QString country; // NL or BE: in Belgium the words are others
    QString preparedBy;
    QDate date;
    QString questionnaire; // title
    QString language; // the questionnaire's own, for what is not translated into the program's
    answers::RoundReview review;
    QMap<QString, QString> sections; // column key -> title of the module that begins with it
};

// Prints a round's results as a PDF (A4): cover, company block, response, questions, signature box. Written beside and
// renamed when complete, so that a failed one leaves the old file. Needs a QGuiApplication.
// Errors: NotFound, AnswersClosed, FileNotWritable, ReportFailed.
[[nodiscard]] Result<void> writeRoundReport(
    access::Session &session, campaigns::RoundId round, const QString &path, const Progress &progress);

// The same as PDF bytes, inside a transaction of its caller's: for what holds more than the report.
[[nodiscard]] Result<QByteArray> roundReportPdf(
    access::Session &session, campaigns::RoundId round, const Progress &progress);

// The report's body as the HTML subset of QTextDocument.
[[nodiscard]] QString reportHtml(const RoundReport &report);

} // namespace waarborg::reports
