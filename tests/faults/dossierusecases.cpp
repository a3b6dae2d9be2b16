// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/usecases.h"

#include "models/access/accounts.h"
#include "models/people/people.h"
#include "models/people/peoplestore.h"
#include "models/storage/keying.h"

#include <QDir>
#include <QFile>

namespace waarborg::test {

using namespace Qt::StringLiterals;

namespace {

// Of a Waarborg that had no rounds yet.
Stage olderStage()
{
    Stage stage;
    access::Session session = stage.create(access::accessMigrations() + people::migrations());
    must(people::addPerson(session,
        { { people::Field::Name, u"An"_s }, { people::Field::Function, u"Nurse"_s },
            { people::Field::Email, u"an@x.example"_s } }));
    return stage;
}

Stage stageWithWrongLogins(const Stage &filled)
{
    Stage stage = filled.copy();
    for (int i = 0; i < 2; ++i) {
        if (stage.login(SecretBytes::copyOf("wrong password")))
            qFatal("A wrong password opened the dossier.");
        stage.clock().advance(std::chrono::minutes(2));
    }
    return stage;
}

int exportsLogged(access::Session &session)
{
    int logged = 0;
    for (const access::AuditRecord &record : must(access::auditRecords(session, {})))
        logged += record.action == access::useCaseName(access::UseCase::ExportKey)
            && record.result == access::AuditResult::Ok;
    return logged;
}

// The log may tell of a key that was not written in the end; never the other way round.
QString keyWithoutRow(Stage &stage)
{
    access::Session session = stage.open();
    const SecretBytes key = access::deriveSubKey(session.keys().dossier, access::SubKey::Database);
    const QByteArray text = storage::rawKeyText(key).view().toByteArray();
    const QDir folder(stage.folder());
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return name + u" cannot be read"_s;
        if (file.readAll().contains(text) && exportsLogged(session) == 0)
            return u"the key stands in %1 and not in the log"_s.arg(name);
    }
    if (QFile::exists(stage.file(u"key"_s)))
        return {};
    const auto again = access::exportKey(session, stage.file(u"key"_s));
    return again ? QString() : u"it cannot be exported again: "_s + errorText(again.error());
}

} // namespace

std::vector<SecretBytes> newOrOld()
{
    std::vector<SecretBytes> passwords;
    passwords.push_back(SecretBytes::copyOf("new horse, new battery"));
    passwords.push_back(Stage::password());
    return passwords;
}

QList<DisturbedUseCase> dossierUseCases(const Stage &filled)
{
    return {
        { .name = "dossier create",
            .prepare = [] { return Stage(); },
            .run = [](Stage &stage, access::Session *) -> Result<void> {
                WAARBORG_TRY(access::createDossier(stage.environment(), stage.createRequest()));
                return {};
            },
            .needsSession = false },
        { .name = "login, with wrong logins before",
            .prepare = [&filled] { return stageWithWrongLogins(filled); },
            .run = [](Stage &stage, access::Session *) -> Result<void> {
                WAARBORG_TRY(stage.login());
                return {};
            },
            .needsSession = false,
            .look = { .countsLogins = true } },
        { .name = "login, older schema (migrate)",
            .prepare = [] { return olderStage(); },
            .run = [](Stage &stage, access::Session *) -> Result<void> {
                WAARBORG_TRY(stage.login());
                return {};
            },
            .needsSession = false },
        { .name = "dossier confirm-sheet",
            .prepare = [&filled] { return filled.copy(); },
            .run = [](Stage &, access::Session *session) { return access::confirmSheet(*session); } },
        { .name = "dossier export-key",
            .prepare = [&filled] { return filled.copy(); },
            .run
            = [](Stage &stage, access::Session *session) { return access::exportKey(*session, stage.file(u"key"_s)); },
            .judge = keyWithoutRow },
        { .name = "account password",
            .prepare = [&filled] { return filled.copy(); },
            .run =
                [](Stage &stage, access::Session *session) {
                    return access::changePassword(*session, newOrOld()[1], newOrOld()[0], stage.environment().cost);
                },
            .look = { .opensWith = newOrOld } },
    };
}

} // namespace waarborg::test
