// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/id.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

// A questionnaire as values: one tree for the risk trees of sector instruments and for people's questions.
// Items are identified by their `id`, unique in a questionnaire and stable over its versions; external ids of other
// systems are kept for export only (they may be missing or repeated). Texts named "rich" are sanitised HTML
// (richtext.h), all others are plain.
namespace waarborg::questionnaires {

using QuestionnaireId = Id<struct QuestionnaireTag>;
using VersionId = Id<struct QuestionnaireVersionTag>;

// By language code ("nl").
using LocalizedText = QMap<QString, QString>;

// The text in `language`, else in its base language ("nl" of "nl-BE"), in `fallback`, in English, in any; else empty.
[[nodiscard]] QString textIn(const LocalizedText &text, const QString &language, const QString &fallback = {});

// What a person answers to a risk's statement.
enum RiskAnswer { RiskInOrder = 1, RiskPresent = 2, RiskNotApplicable = 3, RiskPostponed = 4 };
// What a person answers to an optional module's question.
enum ModuleAnswer { ModuleYes = 1, ModuleNo = 2 };
// The code of "not applicable" where a question other than a risk offers it.
inline constexpr int notApplicableCode = -1;

enum class QuestionType { Risk, Single, Multiple, Scale, Number, Date, Short, Long, Matrix };
enum class RiskKind { Risk, Policy, Top5 };
enum class EvaluationMethod { Calculated, Direct, Fixed };
enum class Algorithm { Kinney, French };
enum class Priority { Low, Medium, High };

struct Option {
    int code = 0; // >= 1, unique in its question
    LocalizedText label;

    bool operator==(const Option &) const = default;
};

struct Scale {
    int from = 1;
    int to = 5;
    LocalizedText low;
    LocalizedText high;

    bool operator==(const Scale &) const = default;
};

struct MatrixRow {
    QString id;
    LocalizedText label;
    bool reversed = false;

    bool operator==(const MatrixRow &) const = default;
};

// The question is shown only when the earlier `question` (or optional module) was answered with one of these codes.
struct ShowIf {
    QString question;
    QList<int> anyOf;

    bool operator==(const ShowIf &) const = default;
};

struct Image {
    QString type; // image/png, image/jpeg, image/gif or image/bmp, told from the bytes
    QByteArray data;
    QString fileName;
    LocalizedText caption;

    bool operator==(const Image &) const = default;
};

// A standard measure.
struct Solution {
    QString externalId;
    LocalizedText description; // rich, as are the others
    LocalizedText action;
    LocalizedText actionPlan;
    LocalizedText preventionPlan;
    LocalizedText requirements;

    bool operator==(const Solution &) const = default;
};

// What is proposed when the risk is evaluated; empty is "nothing proposed".
struct Evaluation {
    EvaluationMethod method = EvaluationMethod::Direct;
    std::optional<int> probability;
    std::optional<int> frequency;
    std::optional<int> effect;
    std::optional<int> severity;
    std::optional<Priority> priority; // fixed: the priority itself

    bool operator==(const Evaluation &) const = default;
};

// Of a question of type Risk; never sent to respondents.
struct RiskDetails {
    RiskKind kind = RiskKind::Risk;
    LocalizedText problem; // the negative statement
    LocalizedText legal; // rich
    Evaluation evaluation;
    bool alwaysPresent = false;
    std::vector<Solution> solutions;

    bool operator==(const RiskDetails &) const = default;
};

struct Question {
    QString id;
    QString externalId;
    QuestionType type = QuestionType::Risk;
    LocalizedText title; // of a risk: the affirmative statement
    LocalizedText description; // rich
    bool required = false;
    bool notApplicable = false;
    bool comment = false;
    bool reversed = false; // counted the other way round in averages
    std::vector<Option> options; // single, multiple; matrix: the columns, unless it has a scale
    std::optional<Scale> scale; // scale, matrix
    std::vector<MatrixRow> rows;
    std::optional<double> minimum; // number
    std::optional<double> maximum;
    int decimals = 0;
    std::optional<ShowIf> showIf;
    std::vector<Image> images;
    RiskDetails risk;

    bool operator==(const Question &) const = default;
};

struct Item;

enum class SectionKind { Module, Profile };

// A module; or a profile question, whose subtree is meant once per named location.
struct Section {
    QString id;
    QString externalId;
    SectionKind kind = SectionKind::Module;
    LocalizedText title;
    LocalizedText description; // rich
    LocalizedText optionalQuestion; // empty: the module is not optional
    LocalizedText solutionDirection; // rich
    QMap<QString, LocalizedText> labels; // of a profile question
    std::vector<Image> images;
    std::vector<Item> items;

    [[nodiscard]] bool isOptional() const { return kind == SectionKind::Module && !optionalQuestion.isEmpty(); }
    bool operator==(const Section &) const;
};

struct Item {
    std::variant<Section, Question> value;

    bool operator==(const Item &) const = default;
};

// Several questions (or matrix rows, "question.row") whose answers are averaged, reversed ones turned round.
struct ScaleGroup {
    QString id;
    LocalizedText title;
    QStringList questions;

    bool operator==(const ScaleGroup &) const = default;
};

struct Questionnaire {
    LocalizedText title;
    LocalizedText introduction; // rich
    LocalizedText epilogue; // rich
    QString language; // the one it was written in
    QString owner; // who published it
    QString externalId;
    QString classificationCode;
    QString country;
    Algorithm algorithm = Algorithm::Kinney;
    bool evaluationOptional = false;
    QMap<QString, QString> properties; // settings of another system that only an export gives back
    std::vector<Image> images;
    std::vector<Item> items;
    std::vector<ScaleGroup> groups;

    bool operator==(const Questionnaire &) const = default;
};

struct Counts {
    int modules = 0;
    int risks = 0;
    int profileQuestions = 0;
    int questions = 0; // those that are not risks
    int solutions = 0;
    int images = 0;

    bool operator==(const Counts &) const = default;
};

[[nodiscard]] Counts count(const Questionnaire &questionnaire);
// All languages that a text of it is written in, its own first.
[[nodiscard]] QStringList languages(const Questionnaire &questionnaire);

// Something that a person should know of an import. Line 0: of the whole file.
struct ImportWarning {
    int line = 0;
    QString text;

    bool operator==(const ImportWarning &) const = default;
};

} // namespace waarborg::questionnaires
