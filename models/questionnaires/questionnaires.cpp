// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/questionnaires.h"

#include "models/foundation/files.h"
#include "models/questionnaires/euphoriewriter.h"
#include "models/questionnaires/questionnairecheck.h"
#include "models/questionnaires/questionnairejson.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

// Resources of a static library are registered on demand, outside any namespace.
static void registerResources() { Q_INIT_RESOURCE(waarborgquestionnaires); }

namespace waarborg::questionnaires {

using access::AuditNote;
using access::Session;
using access::UseCase;

namespace {

constexpr qint64 largestFile = 32 * 1024 * 1024;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Questionnaires)
};

Result<ImportedQuestionnaire> readJson(const QByteArray &bytes, const QString &name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return fail(ErrorCode::UnknownFormat, name,
            Texts::tr("a questionnaire (at character %1: %2)").arg(error.offset).arg(error.errorString()));
    WAARBORG_LET(questionnaire, fromJson(document.object()));
    if (questionnaire.items.empty())
        return fail(ErrorCode::NoQuestions, name);
    QList<ImportWarning> warnings = sanitise(questionnaire);
    return ImportedQuestionnaire { std::move(questionnaire), std::move(warnings) };
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotReadable, path, file.errorString());
    // One byte more than allowed tells a file that grows while it is read, and a device that has no size.
    QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return fail(ErrorCode::FileTooLarge, path, Texts::tr("32 MB"));
    if (file.error() != QFile::NoError)
        return fail(ErrorCode::FileNotReadable, path, file.errorString());
    return bytes;
}

Result<QuestionnaireSummary> store(
    Session &session, std::optional<QuestionnaireId> of, const ImportedQuestionnaire &imported, const QString &source)
{
    return session.change(UseCase::ImportQuestionnaire, [&](AuditNote &note) -> Result<QuestionnaireSummary> {
        QuestionnaireSummary summary;
        summary.source = source;
        summary.importedAt = session.clock().nowUtc();
        summary.warnings = imported.warnings;
        QuestionnaireStore questionnaires(session.database());
        auto stored = questionnaires.add(of, imported.questionnaire, summary);
        if (stored) {
            note.object
                = QStringLiteral("questionnaire %1 version %2").arg(stored->questionnaire.value).arg(stored->number);
            note.detail = QStringLiteral("risks %1, questions %2, warnings %3")
                              .arg(stored->counts.risks)
                              .arg(stored->counts.questions)
                              .arg(stored->warnings.size());
        }
        return stored;
    });
}

// Questions that are asked in fewer languages than the questionnaire is.
void checkLanguages(const std::vector<Item> &items, const QStringList &wanted, QList<ImportWarning> &warnings)
{
    for (const Item &item : items) {
        const LocalizedText &title
            = std::visit([](const auto &value) -> const LocalizedText & { return value.title; }, item.value);
        for (const QString &language : wanted) {
            if (title.value(language).isEmpty())
                warnings.append({ 0, Texts::tr("“%1” has no text in %2").arg(textIn(title, {}), language) });
        }
        if (const auto *section = std::get_if<Section>(&item.value))
            checkLanguages(section->items, wanted, warnings);
    }
}

} // namespace

Result<ImportedQuestionnaire> readQuestionnaireFile(const QString &path)
{
    WAARBORG_LET(bytes, readFile(path));
    const QString name = QFileInfo(path).fileName();
    const QByteArray start = bytes.left(1000).trimmed();
    if (start.startsWith('{') || start.startsWith("\xef\xbb\xbf{"))
        return readJson(start.startsWith('{') ? bytes : bytes.mid(3), name);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readEuphorie(buffer, name);
}

Result<Questionnaire> ownQuestionnaire()
{
    registerResources();
    WAARBORG_LET(bytes, readFile(QStringLiteral(":/questionnaires/working-conditions.json")));
    WAARBORG_LET(imported, readJson(bytes, QStringLiteral("working-conditions.json")));
    return imported.questionnaire;
}

Result<QuestionnaireSummary> importQuestionnaire(Session &session, const ImportRequest &request)
{
    WAARBORG_TRY(session.allow(UseCase::ImportQuestionnaire));
    WAARBORG_LET(imported, readQuestionnaireFile(request.path));
    return store(session, request.newVersionOf, imported, QFileInfo(request.path).fileName());
}

Result<QuestionnaireSummary> addOwnQuestionnaire(Session &session)
{
    WAARBORG_TRY(session.allow(UseCase::ImportQuestionnaire));
    WAARBORG_LET(questionnaire, ownQuestionnaire());
    return store(session, {}, { std::move(questionnaire), {} }, QStringLiteral("working-conditions.json"));
}

Result<std::vector<QuestionnaireSummary>> listQuestionnaires(Session &session)
{
    WAARBORG_TRY(session.allow(UseCase::ListQuestionnaires));
    return QuestionnaireStore(session.database()).list();
}

Result<Questionnaire> loadQuestionnaire(Session &session, VersionId version)
{
    WAARBORG_TRY(session.allow(UseCase::ListQuestionnaires));
    return QuestionnaireStore(session.database()).load(version);
}

Result<QuestionnaireSummary> newestVersion(Session &session, QuestionnaireId questionnaire)
{
    WAARBORG_TRY(session.allow(UseCase::ListQuestionnaires));
    return QuestionnaireStore(session.database()).newest(questionnaire);
}

Result<QuestionnaireSummary> newVersion(Session &session, QuestionnaireId questionnaire)
{
    return session.change(UseCase::EditQuestionnaire, [&](AuditNote &note) -> Result<QuestionnaireSummary> {
        QuestionnaireStore store(session.database());
        WAARBORG_LET(newest, store.newest(questionnaire));
        note.object = QStringLiteral("questionnaire %1").arg(questionnaire.value);
        if (!newest.frozen)
            return newest;
        WAARBORG_LET(definition, store.load(newest.version));
        newest.frozen = false;
        newest.importedAt = session.clock().nowUtc();
        note.detail = QStringLiteral("new version %1").arg(newest.number + 1);
        return store.add(questionnaire, definition, newest);
    });
}

Result<void> saveQuestionnaire(Session &session, VersionId version, const Questionnaire &questionnaire)
{
    return session.change(UseCase::EditQuestionnaire, [&](AuditNote &note) -> Result<void> {
        Questionnaire clean = questionnaire;
        (void)sanitise(clean);
        note.object = QStringLiteral("questionnaire version %1").arg(version.value);
        return QuestionnaireStore(session.database()).replace(version, clean);
    });
}

Result<QList<ImportWarning>> validateQuestionnaire(Session &session, QuestionnaireId questionnaire)
{
    WAARBORG_TRY(session.allow(UseCase::ListQuestionnaires));
    QuestionnaireStore store(session.database());
    WAARBORG_LET(newest, store.newest(questionnaire));
    WAARBORG_LET(definition, store.load(newest.version));
    QList<ImportWarning> warnings = newest.warnings;
    checkLanguages(definition.items, languages(definition), warnings);
    return warnings;
}

Result<void> exportQuestionnaire(Session &session, QuestionnaireId questionnaire, const QString &path)
{
    WAARBORG_LET(file, WholeFile::create(path));
    WAARBORG_TRY(session.change(UseCase::ExportQuestionnaire, [&](AuditNote &note) -> Result<void> {
        QuestionnaireStore store(session.database());
        WAARBORG_LET(newest, store.newest(questionnaire));
        WAARBORG_LET(definition, store.load(newest.version));
        const bool xml = path.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive);
        note.object = QStringLiteral("questionnaire %1 version %2").arg(questionnaire.value).arg(newest.number);
        note.detail = xml ? QStringLiteral("as Euphorie XML") : QStringLiteral("as JSON");
        if (!xml)
            return file->write(QJsonDocument(toJson(definition)).toJson());
        WAARBORG_LET(bytes, writeEuphorie(definition));
        return file->write(bytes);
    }));
    return file->publish();
}

} // namespace waarborg::questionnaires
