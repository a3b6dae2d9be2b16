// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/auditanchor.h"
#include "models/privacy/agreementend.h"

#include <QJsonObject>

namespace waarborg::privacy {

enum class Fate {
    Pending,
    Destroyed,
    Missing, // not where it was put: to be looked for by hand
    Left, // it could not be destroyed
    Destroying, // written just before: what is gone afterwards was destroyed
};

struct CertifiedFile {
    QString path;
    QDateTime made; // of a backup
    qint64 size = 0; // bytes
    QString sha256; // hexadecimal, before it was destroyed; empty where it was not read
    Fate fate = Fate::Pending;
    QString reason; // why it was left

    bool operator==(const CertifiedFile &) const = default;
};

// A row of the log about something that left the dossier in the open.
struct PastExport {
    QDateTime time;
    QString account;
    QString action;
    QString object;
    QString detail;

    bool operator==(const PastExport &) const = default;
};

// Begun: backups are being destroyed, the dossier still opens. Destroying: its own files are; from here on it is
// finished without a login.
enum class ErasureState { Begun, Destroying, Done };

// What was erased at the end of the agreement, how, when and by whom (clause 9). Identified by the dossier's id.
struct Certificate {
    ErasureState state = ErasureState::Begun;
    QString dossierPath; // absolute
    QString customer;
    QString country;
    AgreementEnd end;
    QString by; // account
    QString roles;
    QDateTime begun;
    QDateTime finished;
    QMap<QString, qint64> counts; // rows, by what they are: "people", "answers" ...
    access::AuditAnchor anchor; // the log's last row
    QList<CertifiedFile> files; // the dossier's own
    QList<CertifiedFile> copies; // registered backups
    QList<PastExport> exports;

    bool operator==(const Certificate &) const = default;
};

// Nothing that was registered is left, as far as this program can reach.
[[nodiscard]] bool isComplete(const Certificate &certificate);

[[nodiscard]] QJsonObject toJson(const Certificate &certificate);
// Nothing when it is no certificate.
[[nodiscard]] std::optional<Certificate> certificateFrom(const QJsonObject &json);

// For people, in the program's language, lines of text: what was erased, what is left to do by hand, and what nobody
// can promise.
[[nodiscard]] QString certificateText(const Certificate &certificate);

// The certificate's files in a folder: erasure.json and erasure.txt, mode 0600. The folder is made when it is missing.
[[nodiscard]] Result<void> writeCertificate(const Certificate &certificate, const QString &folder);
// FileExists: the folder holds another dossier's certificate, or a file of such a name that is none of ours.
[[nodiscard]] Result<void> checkCertificateFolder(const QString &folder, const QString &dossier);
// Nothing where there is none. UnknownFormat, FileNotReadable.
[[nodiscard]] Result<std::optional<Certificate>> readCertificate(const QString &folder);

} // namespace waarborg::privacy
