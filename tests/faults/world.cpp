// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/world.h"

#include "tests/faults/pages.h"

#include "app/common/composition.h"
#include "models/access/accounts.h"
#include "models/answers/intake.h"
#include "models/campaigns/formdefinition.h"
#include "models/campaigns/rounds.h"
#include "models/campaigns/roundstore.h"
#include "models/incidents/incidents.h"
#include "models/people/people.h"
#include "models/questionnaires/questionnaires.h"
#include "models/sealing/envelope.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <map>

namespace waarborg::test {

using namespace Qt::StringLiterals;

namespace {

constexpr access::KdfCost Cheapest { 19ULL << 20, 1 };

// Thousands of dossiers are copied and synced; what a disk does is played by the shim.
QString placeForStages()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
}

void addPeople(access::Session &session)
{
    for (int i = 0; i < 12; ++i) {
        const QString name = u"Person %1"_s.arg(i);
        must(people::addPerson(session,
            { { people::Field::Name, name }, { people::Field::Function, u"Nurse"_s },
                { people::Field::Email, u"p%1@x.example"_s.arg(i) }, { people::Field::Language, u"nl"_s } }));
    }
}

campaigns::RoundId addRound(
    access::Session &session, questionnaires::QuestionnaireId questionnaire, campaigns::Anonymity anonymity)
{
    const campaigns::CreateRoundRequest request { .questionnaire = questionnaire,
        .name = u"Spring"_s,
        .anonymity = anonymity,
        .formAddress = u"https://acme.example/form.html"_s };
    return must(campaigns::createRound(session, request, {})).round;
}

QStringList writeAnswers(access::Session &session, campaigns::RoundId id, const QString &folder, int count)
{
    QDir().mkpath(folder);
    const auto round = must(campaigns::RoundStore(session.database()).find(id));
    const auto invitations = must(campaigns::RoundStore(session.database()).invitations(id));
    QStringList files;
    for (int i = 0; i < count; ++i) {
        const QJsonObject answer { { u"v"_s, 1 }, { u"form"_s, round.uuid }, { u"formVersion"_s, 1 },
            { u"code"_s, must(campaigns::invitationCode(session, invitations[i].id)) }, { u"language"_s, u"nl"_s },
            { u"answers"_s, QJsonObject() } };
        QFile file(u"%1/%2.jwe"_s.arg(folder).arg(i));
        if (!file.open(QIODevice::WriteOnly)
            || file.write(must(sealing::seal(round.publicKey, sealing::padToBucket(answer)))) < 0)
            qFatal("The test could not write an answer.");
        files << file.fileName();
    }
    return files;
}

// Each session is closed before the next begins: a dossier has one writer.
void addAccounts(Stage &stage)
{
    using access::Role;
    std::map<QString, SecretBytes> codes;
    {
        access::Session session = stage.open();
        for (const auto &[name, role] : { std::pair(u"bo"_s, Role::Advisor), std::pair(u"cy"_s, Role::Hr) }) {
            const auto added = must(access::addAccount(session, { name, role, {}, Cheapest }));
            codes.emplace(name, SecretBytes::copyOf(added.code.toUtf8()));
        }
    }
    const SecretBytes &code = codes.at(u"bo"_s);
    access::Session own = must(stage.login(code, u"bo"_s));
    must(access::changePassword(own, code, Stage::otherPassword(), Cheapest));
    must(access::signStatement(own));
}

// Nothing waits at the door then.
void takeInWhatWaits(Stage &stage) { must(stage.login()); }

} // namespace

Stage::Stage()
    : m_folder(std::make_unique<QTemporaryDir>(placeForStages() + "/waarborg-faults-XXXXXX"_L1))
    , m_canonical(QFileInfo(m_folder->path()).canonicalFilePath())
    , m_clock(std::make_unique<FixedClock>())
{
}

Stage Stage::copy() const
{
    Stage other;
    other.m_keys = m_keys;
    *other.m_clock = *m_clock;
    QDirIterator files(m_canonical, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        const QString target = other.m_canonical + source.mid(m_canonical.size());
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(source, target))
            qFatal("The test could not copy its dossier.");
    }
    return other;
}

access::Environment Stage::environment() const { return { *m_clock, app::allMigrations(), Cheapest }; }

access::CreateRequest Stage::createRequest() const
{
    access::CreateRequest request;
    request.path = path();
    request.customer = u"Acme"_s;
    request.country = u"BE"_s;
    request.loginName = u"an"_s;
    request.password = password();
    request.confidentialitySigned = true;
    return request;
}

access::Session Stage::create(const QList<storage::Migration> &migrations)
{
    auto created = must(access::createDossier({ *m_clock, migrations, Cheapest }, createRequest()));
    m_keys = std::make_shared<const access::DossierKeys>(created.session.keys().clone());
    writeFile(file(u"sheet.txt"_s), access::recoverySheetText(created.sheet).toUtf8());
    return std::move(created.session);
}

access::Session Stage::open(Answers answers)
{
    access::DossierKeys keys = m_keys->clone();
    if (answers == Answers::Closed)
        keys.answers = {};
    access::Session session(database(), { .id = { 1 }, .name = u"an"_s }, std::move(keys), *m_clock);
    must(session.refresh());
    return session;
}

Result<access::Session> Stage::login(const SecretBytes &password, const QString &name)
{
    return access::login(environment(), path(), name, password);
}

storage::Database Stage::database() const
{
    const SecretBytes key = access::deriveSubKey(m_keys->dossier, access::SubKey::Database);
    return must(storage::Database::open(path(), key, storage::OpenMode::ReadWrite));
}

Stage filledStage()
{
    Stage stage;
    {
        access::Session session = stage.create(app::allMigrations());
        addPeople(session);
        const auto questionnaire = must(questionnaires::addOwnQuestionnaire(session)).questionnaire;
        const auto named = addRound(session, questionnaire, campaigns::Anonymity::Named);
        const auto anonymous = addRound(session, questionnaire, campaigns::Anonymity::Anonymous);
        QFile bad(writeAnswers(session, named, stage.file(u"answers"_s), 6).constLast());
        if (!bad.open(QIODevice::WriteOnly) || bad.write("no envelope") < 0)
            qFatal("The test could not write an answer.");
        bad.close();
        const QStringList waiting = writeAnswers(session, anonymous, stage.file(u"waiting"_s), 3);
        must(answers::takeInAnswers(session, waiting, {}));
        must(incidents::registerIncident(session, { stage.clock().nowUtc(), u"Lost laptop"_s }));
    }
    addAccounts(stage);
    takeInWhatWaits(stage);
    return stage;
}

} // namespace waarborg::test
