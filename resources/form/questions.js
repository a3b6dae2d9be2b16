// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked, in which order, and what of it applies to the answers given so far. No element of the page in here.

const definition = JSON.parse(document.getElementById("definition").textContent);
const questionnaire = definition.questionnaire;

const YES = 1;
const NO = 2;
const POSTPONED = 4;
const NOT_APPLICABLE = -1;
const SECONDS_PER_QUESTION = 20;

const state = {
    language: document.documentElement.lang,
    answers: {}, // by column key
    drafts: {}, // typed, but not acceptable yet
    comments: {},
};

// A text in the chosen language; lang tells a screen reader when there was none and another stands in.
function localized(text) {
    const languages = [state.language, state.language.split("-")[0], questionnaire.language, "en", ...Object.keys(text ?? {})];
    const lang = languages.find((language) => text?.[language]);
    return lang ? { text: text[lang], lang } : { text: "", lang: state.language };
}

function words(key, values = {}) {
    const text = definition.texts[state.language]?.[key] ?? key;
    return text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

const isOptional = (section) => section.kind === "module" && Boolean(localized(section.optionalQuestion).text);

// Pages: one per module, cut where a module goes on after a module inside it. An optional module's own question opens its
// page. sections: the modules around a question, outermost first; gates: those of them that are optional.
function makePages() {
    const pages = [];
    let pending = []; // modules whose head was not shown yet, for want of a question
    const pageFor = (sections) => {
        const page = { sections, heads: pending, questions: [] };
        pending = [];
        pages.push(page);
        return page;
    };
    const walk = (items, sections, current) => {
        for (const item of items ?? []) {
            if (item.kind === "question") {
                current ??= pageFor(sections);
                current.questions.push({ ...item, sections });
                continue;
            }
            pending.push(item);
            const within = [...sections, item];
            let page = null;
            if (isOptional(item)) {
                page = pageFor(within);
                page.questions.push({ id: item.id, type: "optional", required: true, title: item.optionalQuestion, sections });
            }
            walk(item.items, within, page);
            current = null;
        }
    };
    walk(questionnaire.items, [], null);
    return pages;
}

const pages = makePages();
const questions = pages.flatMap((page) => page.questions);
const byId = new Map(questions.map((question) => [question.id, question]));

const keysOf = (question) => question.type === "matrix" ? question.rows.map((row) => `${question.id}.${row.id}`) : [question.id];

function isAnswered(question) {
    return keysOf(question).every((key) => state.answers[key] !== undefined);
}

function conditionHolds(condition, depth) {
    if (!condition)
        return true;
    const other = byId.get(condition.question);
    if (depth > questions.length || (other && !isShown(other, depth + 1)))
        return false;
    const answer = state.answers[condition.question];
    return [answer].flat().some((code) => condition.anyOf.includes(code));
}

// Asked, given the answers so far.
function isShown(question, depth = 0) {
    const open = (section) => (!isOptional(section) || state.answers[section.id] === YES) && conditionHolds(section.showIf, depth);
    return question.sections.every(open) && conditionHolds(question.showIf, depth);
}

// Asked, or may still be: an optional module counts until it was answered with no.
function mayBeShown(question) {
    const open = (section) => (!isOptional(section) || state.answers[section.id] !== NO) && conditionHolds(section.showIf, 0);
    return question.sections.every(open) && conditionHolds(question.showIf, 0);
}

const visiblePages = () => pages.filter((page) => page.questions.some(mayBeShown));

function progress() {
    const asked = questions.filter(mayBeShown);
    return { answered: asked.filter((question) => isShown(question) && isAnswered(question)).length, all: asked.length };
}

const minutes = () => Math.max(2, Math.ceil(questions.filter(mayBeShown).length * SECONDS_PER_QUESTION / 60));

// The codes that a question offers, with their words.
function choicesOf(question) {
    const own = (question.options ?? []).map((option) => ({ code: option.code, ...localized(option.label) }));
    const risk = [[1, "answer.inOrder"], [2, "answer.notInOrder"]];
    const said = (code, key) => ({ code, text: words(key), lang: state.language });
    switch (question.type) {
    case "optional":
        return [said(YES, "answer.yes"), said(NO, "answer.no")];
    case "risk":
        if (question.notApplicable)
            risk.push([3, "answer.notApplicable"]);
        return [...risk, [POSTPONED, "answer.later"]].map(([code, key]) => said(code, key));
    case "scale":
    case "matrix":
        if (question.scale)
            own.unshift(...pointsOf(question.scale));
    }
    if (question.notApplicable && own.length > 0)
        own.push(said(NOT_APPLICABLE, "answer.notApplicable"));
    return own;
}

function pointsOf(scale) {
    const points = [];
    for (let code = scale.from; code <= scale.to; ++code) {
        const end = code === scale.from ? scale.low : code === scale.to ? scale.high : null;
        points.push({ code, text: String(code), lang: state.language, point: true, end: end ? localized(end) : null });
    }
    return points;
}

// The number with a point as the envelope has it; null where it is none or not within the question's bounds.
function decimalOf(question, typed) {
    const decimals = question.decimals ?? 0;
    const match = /^([+-]?)(\d{1,15})(?:[.,](\d{1,15}))?$/.exec(typed.replace(/[\s\u00a0\u202f]/g, ""));
    // With more than 15 digits models/answers takes none.
    if (!match || (match[3] ?? "").length > decimals || match[2].length + decimals > 15)
        return null;
    const text = match[1].replace("+", "") + match[2] + (match[3] ? `.${match[3]}` : "");
    const value = Number(text);
    return value < (question.min ?? -Infinity) || value > (question.max ?? Infinity) ? null : text;
}

// The key of the message that says what is wrong with a question's answer, or nothing.
function faultOf(question) {
    if (keysOf(question).some((key) => state.drafts[key]))
        return question.type === "date" ? "fault.date" : "fault.number";
    if (!question.required || isAnswered(question))
        return null;
    const typed = ["number", "date", "short", "long"].includes(question.type);
    return typed ? "fault.fillIn" : question.type === "matrix" ? "fault.chooseRows" : "fault.choose";
}

// The envelope's plaintext without its padding. Answers to questions that no longer apply stay behind.
function answerContent(code) {
    const shown = questions.filter((question) => isShown(question));
    const answers = {};
    const comments = {};
    for (const question of shown) {
        for (const key of keysOf(question)) {
            if (state.answers[key] !== undefined)
                answers[key] = state.answers[key];
        }
        if (state.comments[question.id])
            comments[question.id] = state.comments[question.id];
    }
    return { v: 1, form: definition.form, formVersion: definition.formVersion, code, language: state.language, answers, comments };
}
