// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/questionnairecheck.h"

#include "models/questionnaires/columns.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace waarborg::questionnaires {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Questionnaires)
};

using Failed = Result<void>;

bool isUsableId(const QString &id)
{
    const auto usable = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
            || c == u'-';
    };
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.cbegin(), id.cend(), usable);
}

class Checker
{
public:
    Failed items(const std::vector<Item> &items, int depth);
    Failed groups(const Questionnaire &questionnaire) const;

private:
    Failed identity(const QString &id, const LocalizedText &title);
    Failed section(const Section &section, int depth);
    Failed question(const Question &question);
    Failed choices(const Question &question) const;
    Failed options(const Question &question) const;
    Failed rows(const Question &question) const;
    Failed condition(const Question &question) const;
    static Failed images(const QString &id, const std::vector<Image> &images);

    QSet<QString> m_ids;
    // The codes of what was asked before: only that can decide on what is asked later.
    QHash<QString, QList<int>> m_codes;
};

Failed Checker::identity(const QString &id, const LocalizedText &title)
{
    if (!isUsableId(id))
        return fail(ErrorCode::InvalidValue, QStringLiteral("id"), id,
            Texts::tr("an id is made of 1 to 64 letters, digits, - and _"));
    if (m_ids.contains(id))
        return fail(ErrorCode::InvalidValue, QStringLiteral("id"), id, Texts::tr("the id is used twice"));
    if (m_ids.size() >= mostItems)
        return fail(ErrorCode::InvalidValue, QStringLiteral("items"), id, Texts::tr("there are too many items"));
    if (textIn(title, {}).isEmpty())
        return fail(ErrorCode::InvalidValue, QStringLiteral("title"), id, Texts::tr("it has no title"));
    m_ids.insert(id);
    return {};
}

Failed Checker::items(const std::vector<Item> &items, int depth)
{
    if (depth > deepestTree)
        return fail(ErrorCode::InvalidValue, QStringLiteral("items"), QString::number(depth),
            Texts::tr("modules are nested too deeply"));
    for (const Item &item : items) {
        if (const auto *one = std::get_if<Section>(&item.value))
            WAARBORG_TRY(section(*one, depth));
        else
            WAARBORG_TRY(question(std::get<Question>(item.value)));
    }
    return {};
}

Failed Checker::section(const Section &section, int depth)
{
    WAARBORG_TRY(identity(section.id, section.title));
    WAARBORG_TRY(images(section.id, section.images));
    if (section.isOptional())
        m_codes.insert(section.id, { ModuleYes, ModuleNo });
    return items(section.items, depth + 1);
}

Failed Checker::question(const Question &question)
{
    WAARBORG_TRY(identity(question.id, question.title));
    WAARBORG_TRY(choices(question));
    WAARBORG_TRY(images(question.id, question.images));
    WAARBORG_TRY(condition(question));
    if (question.minimum && question.maximum && *question.minimum > *question.maximum)
        return fail(ErrorCode::InvalidValue, QStringLiteral("min"), question.id,
            Texts::tr("the least value is above the greatest"));
    for (const Column &column : columns(question)) {
        if (!column.codes.isEmpty())
            m_codes.insert(column.key, column.codes);
    }
    return {};
}

Failed Checker::choices(const Question &question) const
{
    const bool choice = question.type == QuestionType::Single || question.type == QuestionType::Multiple;
    const bool matrix = question.type == QuestionType::Matrix;
    if (choice && question.options.empty())
        return fail(
            ErrorCode::InvalidValue, QStringLiteral("options"), question.id, Texts::tr("there is nothing to choose"));
    if (matrix && question.options.empty() == !question.scale)
        return fail(ErrorCode::InvalidValue, QStringLiteral("options"), question.id,
            Texts::tr("a matrix has either options or a scale"));
    if ((choice && question.scale) || (question.type == QuestionType::Scale && !question.options.empty()))
        return fail(ErrorCode::InvalidValue, QStringLiteral("options"), question.id,
            Texts::tr("it has both options and a scale"));
    if (question.type == QuestionType::Scale && !question.scale)
        return fail(ErrorCode::InvalidValue, QStringLiteral("scale"), question.id, Texts::tr("the scale is missing"));
    if (question.scale
        && (question.scale->from < 0 || question.scale->to <= question.scale->from
            || question.scale->to - question.scale->from >= mostCodes))
        return fail(ErrorCode::InvalidValue, QStringLiteral("scale"), question.id,
            Texts::tr("a scale goes up from 0 or more, in at most 101 steps"));
    WAARBORG_TRY(options(question));
    return rows(question);
}

Failed Checker::options(const Question &question) const
{
    QSet<int> codes;
    for (const Option &option : question.options) {
        if (option.code < 1 || option.code > 9999 || codes.contains(option.code))
            return fail(ErrorCode::InvalidValue, QStringLiteral("code"),
                question.id + u' ' + QString::number(option.code),
                Texts::tr("codes are different numbers from 1 to 9999"));
        codes.insert(option.code);
    }
    if (codes.size() > mostCodes)
        return fail(
            ErrorCode::InvalidValue, QStringLiteral("options"), question.id, Texts::tr("there are too many options"));
    return {};
}

Failed Checker::rows(const Question &question) const
{
    if ((question.type == QuestionType::Matrix) != !question.rows.empty())
        return fail(ErrorCode::InvalidValue, QStringLiteral("rows"), question.id,
            Texts::tr("a matrix has rows, other questions have none"));
    QSet<QString> ids;
    for (const MatrixRow &row : question.rows) {
        if (!isUsableId(row.id) || ids.contains(row.id))
            return fail(ErrorCode::InvalidValue, QStringLiteral("rows"), question.id + u'.' + row.id,
                Texts::tr("the id of a row is missing, used twice or not usable"));
        ids.insert(row.id);
    }
    return {};
}

Failed Checker::condition(const Question &question) const
{
    if (!question.showIf)
        return {};
    const auto earlier = m_codes.constFind(question.showIf->question);
    if (earlier == m_codes.cend())
        return fail(ErrorCode::InvalidValue, QStringLiteral("showIf"), question.id + u' ' + question.showIf->question,
            Texts::tr("it depends on something that is not asked before it"));
    const auto known = [&earlier](int code) { return earlier->contains(code); };
    const QList<int> &anyOf = question.showIf->anyOf;
    if (anyOf.isEmpty() || !std::all_of(anyOf.cbegin(), anyOf.cend(), known))
        return fail(ErrorCode::InvalidValue, QStringLiteral("showIf"), question.id,
            Texts::tr("it depends on an answer that cannot be given"));
    return {};
}

Failed Checker::images(const QString &id, const std::vector<Image> &images)
{
    if (images.size() > mostImages)
        return fail(ErrorCode::InvalidValue, QStringLiteral("images"), id, Texts::tr("there are more than 4 images"));
    for (const Image &image : images) {
        if (image.data.size() > largestImage)
            return fail(
                ErrorCode::InvalidValue, QStringLiteral("images"), id, Texts::tr("an image is larger than 1 MB"));
        if (image.type.isEmpty() || imageType(image.data) != image.type)
            return fail(ErrorCode::InvalidValue, QStringLiteral("images"), id,
                Texts::tr("an image is no PNG, JPEG, GIF or BMP, or another than it says"));
    }
    return {};
}

Failed Checker::groups(const Questionnaire &questionnaire) const
{
    QSet<QString> ids;
    for (const ScaleGroup &group : questionnaire.groups) {
        if (!isUsableId(group.id) || ids.contains(group.id))
            return fail(ErrorCode::InvalidValue, QStringLiteral("groups"), group.id,
                Texts::tr("the id is missing, used twice or not usable"));
        ids.insert(group.id);
        for (const QString &key : group.questions) {
            if (!m_codes.contains(key))
                return fail(ErrorCode::InvalidValue, QStringLiteral("groups"), group.id + u' ' + key,
                    Texts::tr("there is no such question with numbered answers"));
        }
    }
    return {};
}

} // namespace

Result<void> check(const Questionnaire &questionnaire)
{
    if (textIn(questionnaire.title, questionnaire.language).isEmpty())
        return fail(ErrorCode::InvalidValue, QStringLiteral("title"), QString(), Texts::tr("it has no title"));
    if (questionnaire.language.isEmpty())
        return fail(
            ErrorCode::InvalidValue, QStringLiteral("language"), QString(), Texts::tr("it does not say its language"));
    Checker checker;
    WAARBORG_TRY(checker.items(questionnaire.items, 1));
    return checker.groups(questionnaire);
}

QString imageType(const QByteArray &data)
{
    if (data.startsWith("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("image/png");
    if (data.startsWith("\xff\xd8\xff"))
        return QStringLiteral("image/jpeg");
    if (data.startsWith("GIF87a") || data.startsWith("GIF89a"))
        return QStringLiteral("image/gif");
    if (data.startsWith("BM") && data.size() > 26)
        return QStringLiteral("image/bmp");
    return {};
}

} // namespace waarborg::questionnaires
