// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The elements of one question. Each field writes state.answers and calls changed(question).

const LONGEST = { short: 500, long: 4000, comment: 2000 }; // models/answers takes 4000 at most
const FEW_POINTS = 5; // fit beside each other at 360 px with targets of 48 px; MANY_POINTS on a wide page
const MANY_POINTS = 11;

let serial = 0;
const newId = () => `e${++serial}`;

function make(name, properties = {}, ...children) {
    const { attributes = {}, ...rest } = properties;
    const element = Object.assign(document.createElement(name), rest);
    for (const [attribute, value] of Object.entries(attributes))
        element.setAttribute(attribute, value);
    element.append(...children.filter((child) => child !== null));
    return element;
}

function saying(name, { text, lang }, properties = {}) {
    return make(name, { textContent: text, ...(lang === state.language ? {} : { lang }), ...properties });
}

function setAnswer(question, key, value, changed) {
    if (value === undefined || value === "")
        delete state.answers[key];
    else
        state.answers[key] = value;
    changed(question);
}

function choiceLabel(choice, input) {
    const text = saying("span", choice, { className: "label" });
    const end = choice.end?.text ? saying("span", choice.end, { className: "end" }) : null;
    return make("label", { className: choice.point ? "choice point" : "choice" }, input, text, end);
}

function radios(question, key, changed) {
    const choices = choicesOf(question);
    const group = newId();
    const box = make("div", { className: "choices" });
    for (const choice of choices) {
        const input = make("input", { type: "radio", name: group, value: choice.code, checked: state.answers[key] === choice.code });
        input.addEventListener("change", () => setAnswer(question, key, choice.code, changed));
        box.append(choiceLabel(choice, input));
    }
    layOutPoints(box, choices.filter((choice) => choice.point));
    if (!question.required)
        box.append(clearButton(question, key, box, changed));
    return box;
}

// A scale's ends are written under its row of points; for a screen reader they stand in the points' own labels.
function layOutPoints(box, points) {
    if (points.length === 0 || points.length > MANY_POINTS)
        return;
    box.classList.add(points.length > FEW_POINTS ? "many" : "few");
    const ends = [points[0].end, points.at(-1).end].map((end) => saying("span", end ?? { text: "", lang: state.language }));
    [...box.querySelectorAll(".point")].at(-1).after(make("div", { className: "ends", attributes: { "aria-hidden": "true" } }, ...ends));
}

// What was chosen by mistake must be possible to take back; a radio alone cannot.
function clearButton(question, key, box, changed) {
    const button = make("button", { type: "button", className: "plain clear", textContent: words("button.clear") });
    button.addEventListener("click", () => {
        const inputs = [...box.querySelectorAll("input")];
        inputs.forEach((input) => { input.checked = false; });
        inputs[0].focus();
        setAnswer(question, key, undefined, changed);
    });
    return button;
}

function checkboxes(question, changed) {
    const box = make("div", { className: "choices" });
    const key = question.id;
    for (const choice of choicesOf(question)) {
        const input = make("input", { type: "checkbox", value: choice.code, checked: (state.answers[key] ?? []).includes(choice.code) });
        input.addEventListener("change", () => {
            const inputs = [...box.querySelectorAll("input")];
            // "Does not apply" and the others exclude each other.
            if (input.checked)
                inputs.filter((other) => (Number(other.value) === NOT_APPLICABLE) !== (choice.code === NOT_APPLICABLE)).forEach((other) => { other.checked = false; });
            const codes = inputs.filter((other) => other.checked).map((other) => Number(other.value));
            setAnswer(question, key, codes.length > 0 ? codes : undefined, changed);
        });
        box.append(choiceLabel(choice, input));
    }
    return box;
}

function matrix(question, changed) {
    const box = make("div", { className: "rows" });
    for (const row of question.rows) {
        const body = radios(question, `${question.id}.${row.id}`, changed);
        body.classList.add("across");
        box.append(make("fieldset", { className: "row" }, saying("legend", localized(row.label)), body));
    }
    return box;
}

function rangeHint(question) {
    const { min, max } = question;
    if (min === undefined && max === undefined)
        return null;
    const key = min === undefined ? "hint.most" : max === undefined ? "hint.least" : "hint.between";
    const shown = (value) => value === undefined ? "" : new Intl.NumberFormat(state.language).format(value);
    return words(key, { min: shown(min), max: shown(max) });
}

function numberField(question, changed) {
    const key = question.id;
    const start = state.drafts[key] ?? state.answers[key]?.replace(".", comma()) ?? "";
    const input = make("input", { type: "text", inputMode: question.decimals ? "decimal" : "numeric", autocomplete: "off", className: "number", value: start });
    input.addEventListener("input", () => {
        const typed = input.value.trim();
        const number = typed ? decimalOf(question, typed) : undefined;
        delete state.drafts[key];
        if (number === null)
            state.drafts[key] = typed;
        setAnswer(question, key, number ?? undefined, changed);
    });
    return input;
}

const comma = () => new Intl.NumberFormat(state.language).formatToParts(1.5).find((part) => part.type === "decimal").value;

function dateField(question, changed) {
    const key = question.id;
    const input = make("input", { type: "date", className: "date", value: state.answers[key] ?? "", max: "9999-12-31" });
    input.addEventListener("input", () => {
        delete state.drafts[key];
        if (input.validity.badInput || input.validity.rangeOverflow)
            state.drafts[key] = "?";
        setAnswer(question, key, state.drafts[key] ? undefined : input.value, changed);
    });
    return input;
}

function textField(question, changed) {
    const key = question.id;
    const long = question.type === "long";
    const input = make(long ? "textarea" : "input", { maxLength: LONGEST[question.type], value: state.answers[key] ?? "" });
    if (long)
        input.rows = 5;
    input.addEventListener("input", () => setAnswer(question, key, input.value.trim(), changed));
    return input;
}

function commentBox(question, changed) {
    const hint = make("p", { className: "hint", id: newId(), textContent: words("hint.noNames") });
    const input = make("textarea", { rows: 3, maxLength: LONGEST.comment, value: state.comments[question.id] ?? "",
        attributes: { "aria-describedby": hint.id, "aria-label": words("comment.label") } });
    input.addEventListener("input", () => {
        delete state.comments[question.id];
        if (input.value.trim())
            state.comments[question.id] = input.value.trim();
        changed(question);
    });
    return make("details", { open: Boolean(input.value) }, make("summary", { textContent: words("comment.add") }), hint, input);
}

function pictures(images) {
    const known = (images ?? []).filter((image) => /^image\/(png|jpeg|gif|webp|bmp)$/.test(image.type));
    return known.map((image) => {
        const caption = localized(image.caption);
        const picture = make("img", { src: `data:${image.type};base64,${image.data}`, alt: caption.text });
        return make("figure", {}, picture, caption.text ? saying("figcaption", caption, { attributes: { "aria-hidden": "true" } }) : null);
    });
}

function description(text) {
    const { text: html, lang } = localized(text);
    if (!html)
        return null;
    const box = richText(html);
    box.id = newId();
    if (lang !== state.language)
        box.lang = lang;
    return box;
}

const MAKERS = { multiple: checkboxes, matrix, number: numberField, date: dateField, short: textField, long: textField };
const TYPED = new Set(["number", "date", "short", "long"]);

// Marks what is the exception, required or not, so that the mark says something.
const markRequired = questions.filter((question) => question.required).length * 2 <= questions.length;

function titleOf(question) {
    const marked = Boolean(question.required) === markRequired && question.type !== "optional";
    const mark = marked ? make("span", { className: "mark", textContent: words(markRequired ? "mark.required" : "mark.optional") }) : null;
    return make("span", {}, saying("span", localized(question.title)), marked ? " " : null, mark);
}

function hintOf(question) {
    const text = question.type === "number" ? rangeHint(question)
        : question.type === "multiple" ? words("hint.several")
            : ["short", "long"].includes(question.type) ? words("hint.noNames") : null;
    return text ? make("p", { className: "hint", id: newId(), textContent: text }) : null;
}

function field(question, changed) {
    const typed = TYPED.has(question.type);
    const body = (MAKERS[question.type] ?? ((asked) => radios(asked, asked.id, changed)))(question, changed);
    const about = description(question.description);
    const hint = hintOf(question);
    const error = make("p", { className: "error", id: newId(), hidden: true });
    const title = titleOf(question);
    let head = make("legend", {}, title);
    if (typed) {
        body.id = newId();
        head = make("label", { className: "legend", htmlFor: body.id }, title);
    }
    const box = make(typed ? "div" : "fieldset", { className: `question ${question.type}` }, head, about, ...pictures(question.images), hint,
        body, error, question.comment ? commentBox(question, changed) : null);
    const target = typed ? body : box;
    target.setAttribute("aria-describedby", [about?.id, hint?.id, error.id].filter(Boolean).join(" "));
    box.dataset.question = question.id;
    return { question, box, error };
}

// Shows or takes away a field's message. Returns the element that should have the focus when there is one.
function showFault(shown, key) {
    const { question, box, error } = shown;
    error.hidden = !key;
    error.textContent = key ? words(key) : "";
    box.classList.toggle("faulty", Boolean(key));
    for (const input of box.querySelectorAll("input, textarea")) {
        if (key)
            input.setAttribute("aria-invalid", "true");
        else
            input.removeAttribute("aria-invalid");
    }
    if (question.type !== "matrix")
        return box.querySelector("input, textarea");
    const open = keysOf(question).findIndex((row) => state.answers[row] === undefined);
    return box.querySelectorAll(".row")[Math.max(0, open)].querySelector("input");
}
