// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/questionnairestore.h"

#include "models/questionnaires/questionnairejson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace waarborg::questionnaires {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireStore)
};

constexpr quint32 largestDefinition = 256 * 1024 * 1024;

// What could not be read back is not stored: cleaning can empty a title, or make a text too long.
Result<QByteArray> packed(const Questionnaire &questionnaire)
{
    const QJsonObject json = toJson(questionnaire);
    WAARBORG_TRY(fromJson(json));
    return qCompress(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<Questionnaire> unpacked(const QByteArray &definition, const QString &path)
{
    // The first four bytes tell the size that would be allocated.
    const bool fits = definition.size() > 4 && qFromBigEndian<quint32>(definition.constData()) <= largestDefinition;
    const QJsonDocument document = QJsonDocument::fromJson(fits ? qUncompress(definition) : QByteArray());
    if (!document.isObject())
        return fail(ErrorCode::Damaged, path, QStringLiteral("questionnaire_version"));
    return fromJson(document.object());
}

QString toText(const QList<ImportWarning> &warnings)
{
    QJsonArray array;
    for (const ImportWarning &warning : warnings)
        array.append(QJsonObject { { "line"_L1, warning.line }, { "text"_L1, warning.text } });
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<ImportWarning> toWarnings(const QString &text)
{
    QList<ImportWarning> warnings;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array)
        warnings.append({ value["line"_L1].toInt(), value["text"_L1].toString() });
    return warnings;
}

} // namespace

QList<storage::Migration> migrations()
{
    return { { u"questionnaires"_s, 1,
        { u"CREATE TABLE questionnaire (id INTEGER PRIMARY KEY, title TEXT NOT NULL) STRICT"_s,
            u"CREATE TABLE questionnaire_version (id INTEGER PRIMARY KEY,"
            " questionnaire_id INTEGER NOT NULL REFERENCES questionnaire(id), number INTEGER NOT NULL,"
            " title TEXT NOT NULL, language TEXT NOT NULL, frozen INTEGER NOT NULL DEFAULT 0, imported_at TEXT NOT "
            "NULL,"
            " source TEXT NOT NULL, modules INTEGER NOT NULL, risks INTEGER NOT NULL, profile_questions INTEGER NOT "
            "NULL,"
            " questions INTEGER NOT NULL, solutions INTEGER NOT NULL, images INTEGER NOT NULL, warnings TEXT NOT NULL,"
            " definition BLOB NOT NULL, UNIQUE (questionnaire_id, number)) STRICT"_s,
            u"CREATE TRIGGER questionnaire_version_frozen BEFORE UPDATE ON questionnaire_version WHEN OLD.frozen = 1"
            " BEGIN SELECT RAISE(ABORT, 'a sent version never changes'); END"_s } } };
}

Result<QuestionnaireSummary> QuestionnaireStore::add(
    std::optional<QuestionnaireId> of, const Questionnaire &questionnaire, QuestionnaireSummary summary)
{
    WAARBORG_LET(definition, packed(questionnaire));
    summary.counts = count(questionnaire);
    summary.title = textIn(questionnaire.title, questionnaire.language);
    summary.language = questionnaire.language;
    if (of) {
        WAARBORG_LET(last, newest(*of));
        summary.number = last.number + 1;
        summary.questionnaire = *of;
        WAARBORG_LET(rename, m_database->prepare(u"UPDATE questionnaire SET title = ? WHERE id = ?"_s));
        WAARBORG_TRY(rename.bind(summary.title, *of).run());
    } else {
        WAARBORG_LET(insert, m_database->prepare(u"INSERT INTO questionnaire (title) VALUES (?)"_s));
        WAARBORG_TRY(insert.bind(summary.title).run());
        summary.questionnaire = { insert.lastInsertId() };
        summary.number = 1;
    }
    WAARBORG_LET(insert,
        m_database->prepare(
            u"INSERT INTO questionnaire_version (questionnaire_id, number, title, language, imported_at, source,"
            " modules, risks, profile_questions, questions, solutions, images, warnings, definition)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s));
    const Counts &counts = summary.counts;
    insert.bind(summary.questionnaire, summary.number, summary.title, summary.language,
        summary.importedAt.toString(Qt::ISODate), summary.source, counts.modules, counts.risks, counts.profileQuestions,
        counts.questions, counts.solutions, counts.images, toText(summary.warnings), definition);
    WAARBORG_TRY(insert.run());
    summary.version = { insert.lastInsertId() };
    return summary;
}

Result<void> QuestionnaireStore::replace(VersionId version, const Questionnaire &questionnaire)
{
    WAARBORG_LET(old, summary(version));
    if (old.frozen)
        return fail(ErrorCode::VersionFrozen, old.title);
    WAARBORG_LET(definition, packed(questionnaire));
    const Counts counts = count(questionnaire);
    const QString title = textIn(questionnaire.title, questionnaire.language);
    WAARBORG_LET(update,
        m_database->prepare(
            u"UPDATE questionnaire_version SET title = ?, language = ?, modules = ?, risks = ?,"
            " profile_questions = ?, questions = ?, solutions = ?, images = ?, definition = ? WHERE id = ?"_s));
    WAARBORG_TRY(update
            .bind(title, questionnaire.language, counts.modules, counts.risks, counts.profileQuestions,
                counts.questions, counts.solutions, counts.images, definition, version)
            .run());
    WAARBORG_LET(rename, m_database->prepare(u"UPDATE questionnaire SET title = ? WHERE id = ?"_s));
    return rename.bind(title, old.questionnaire).run();
}

Result<void> QuestionnaireStore::freeze(VersionId version)
{
    WAARBORG_LET(old, summary(version));
    if (old.frozen)
        return {};
    WAARBORG_LET(update, m_database->prepare(u"UPDATE questionnaire_version SET frozen = 1 WHERE id = ?"_s));
    return update.bind(version).run();
}

Result<Questionnaire> QuestionnaireStore::load(VersionId version)
{
    WAARBORG_LET(select, m_database->prepare(u"SELECT definition FROM questionnaire_version WHERE id = ?"_s));
    WAARBORG_LET(found, select.bind(version).next());
    if (!found)
        return fail(ErrorCode::NotFound, Texts::tr("questionnaire version"), QString::number(version.value));
    return unpacked(select.blob(0), m_database->path());
}

Result<std::vector<QuestionnaireSummary>> QuestionnaireStore::summaries(const QString &condition, qint64 value)
{
    WAARBORG_LET(select,
        m_database->prepare(
            u"SELECT questionnaire_id, id, number, title, language, frozen, imported_at, source, modules, risks,"
            " profile_questions, questions, solutions, images, warnings FROM questionnaire_version v WHERE "_s
            + condition + u" ORDER BY questionnaire_id, number"_s));
    select.bind(value);
    std::vector<QuestionnaireSummary> found;
    for (;;) {
        WAARBORG_LET(more, select.next());
        if (!more)
            return found;
        QuestionnaireSummary one;
        one.questionnaire = { select.integer(0) };
        one.version = { select.integer(1) };
        one.number = static_cast<int>(select.integer(2));
        one.title = select.text(3);
        one.language = select.text(4);
        one.frozen = select.integer(5) != 0;
        one.importedAt = QDateTime::fromString(select.text(6), Qt::ISODate);
        one.source = select.text(7);
        const auto number = [&select](int column) { return static_cast<int>(select.integer(column)); };
        one.counts = { number(8), number(9), number(10), number(11), number(12), number(13) };
        one.warnings = toWarnings(select.text(14));
        found.push_back(one);
    }
}

Result<QuestionnaireSummary> QuestionnaireStore::one(const QString &condition, qint64 value)
{
    WAARBORG_LET(found, summaries(condition, value));
    if (found.empty())
        return fail(ErrorCode::NotFound, Texts::tr("questionnaire"), QString::number(value));
    return found.back();
}

Result<QuestionnaireSummary> QuestionnaireStore::summary(VersionId version) { return one(u"id = ?"_s, version.value); }

Result<QuestionnaireSummary> QuestionnaireStore::newest(QuestionnaireId questionnaire)
{
    return one(u"questionnaire_id = ?"_s, questionnaire.value);
}

Result<std::vector<QuestionnaireSummary>> QuestionnaireStore::allVersions() { return summaries(u"id > ?"_s, 0); }

Result<std::vector<QuestionnaireSummary>> QuestionnaireStore::list()
{
    return summaries(
        u"number = (SELECT max(number) FROM questionnaire_version n WHERE n.questionnaire_id = v.questionnaire_id)"
        " AND id > ?"_s,
        0);
}

} // namespace waarborg::questionnaires
