// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages: introduction, one per module, what is still open, done. One is shown at a time; nothing leaves the browser
// but the files that the respondent saves.

const main = document.getElementById("form");
const announcer = document.getElementById("announcer");
const CODE = /^[A-Za-z0-9_-]{22}$/;
const code = definition.code ?? location.hash.replace(/^#(code=)?/, "");
const formIdentity = `${definition.form} ${definition.formVersion}`;

const INTRODUCTION = "introduction";
const REVIEW = "review";
const DONE = "done";
let place = INTRODUCTION; // or a page's index in `pages`
let unsaved = false;
let sealed = null; // {name, content}

const who = { advisor: definition.advisor, organisation: definition.organisation };

function paragraph(key, values = {}, className = "") {
    return make("p", { className, textContent: words(key, { ...who, ...values }) });
}

function button(key, act, className = "") {
    const element = make("button", { type: "button", className, textContent: words(key) });
    element.addEventListener("click", act);
    return element;
}

function show(...children) {
    main.replaceChildren(...children.filter((child) => child !== null));
    window.scrollTo(0, 0);
    const heading = main.querySelector("h1");
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
}

function goTo(next, { remember = true } = {}) {
    // The browser's way forward can lead to a page that no longer applies.
    place = pages[next] && !visiblePages().includes(pages[next]) ? firstOpenPage() : next;
    if (remember)
        history.pushState({ place }, "");
    const makers = { [INTRODUCTION]: showIntroduction, [REVIEW]: showReview, [DONE]: showDone };
    (makers[place] ?? showPage)();
}

// ---- Introduction

function obstacle() {
    if (!window.isSecureContext || !window.crypto?.subtle)
        return "unfit";
    if (!CODE.test(code))
        return "noCode";
    return null;
}

function showObstacle(reason) {
    show(make("section", { className: "card" }, make("h1", { textContent: words(`${reason}.title`) }),
        paragraph(`${reason}.what`), paragraph(`${reason}.then`)));
}

function languageChoice() {
    if (definition.languages.length < 2)
        return null;
    const nameOf = (language) => {
        const name = new Intl.DisplayNames([language], { type: "language" }).of(language);
        return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
    };
    const select = make("select", { id: "language" }, ...definition.languages.map((language) =>
        make("option", { value: language, lang: language, textContent: nameOf(language), selected: language === state.language })));
    select.addEventListener("change", () => {
        state.language = select.value;
        document.documentElement.lang = select.value;
        showIntroduction();
        document.getElementById("language").focus();
    });
    return make("p", { className: "language" }, make("label", { htmlFor: "language", textContent: words("language.choose") }), select);
}

function closingLine() {
    if (!definition.closes)
        return null;
    const date = new Date(`${definition.closes}T12:00:00`);
    const day = new Intl.DateTimeFormat(state.language, { dateStyle: "long" }).format(date);
    const past = Date.now() > new Date(`${definition.closes}T23:59:59`).getTime();
    return past ? paragraph("introduction.closed", { date: day }, "notice") : paragraph("introduction.closes", { date: day });
}

function showIntroduction() {
    const reason = obstacle();
    if (reason) {
        showObstacle(reason);
        return;
    }
    const size = { questions: progress().all, minutes: minutes() };
    const facts = make("div", { className: "facts" }, paragraph("introduction.size", size), paragraph("introduction.reader"),
        definition.anonymous ? paragraph("introduction.anonymous") : null, closingLine());
    const file = make("input", { type: "file", className: "unseen", tabIndex: -1, id: "file", attributes: { "aria-hidden": "true" } });
    file.addEventListener("change", () => file.files[0] && resume(file.files[0]));
    const begun = Object.keys(state.answers).length > 0;
    show(languageChoice(), make("section", { className: "card" },
        make("p", { className: "organisation", textContent: definition.organisation }),
        saying("h1", localized(questionnaire.title)), description(questionnaire.introduction), ...pictures(questionnaire.images), facts,
        make("p", { className: "error", id: "resume-error", hidden: true, attributes: { role: "alert" } }),
        make("div", { className: "buttons" }, button(begun ? "button.goOn" : "button.begin", () => goTo(firstOpenPage()), "primary"),
            button("button.resume", () => file.click()), file)));
}

function firstOpenPage() {
    const page = visiblePages().find((candidate) => candidate.questions.some((question) => isShown(question) && !isAnswered(question)));
    return pages.indexOf(page ?? visiblePages()[0]);
}

async function resume(file) {
    try {
        const saved = await decryptUnfinished(code, formIdentity, await file.text());
        state.answers = saved.answers;
        state.comments = saved.comments;
        state.language = definition.languages.includes(saved.language) ? saved.language : state.language;
        document.documentElement.lang = state.language;
        goTo(pages[saved.page] ? saved.page : firstOpenPage());
    } catch {
        const error = document.getElementById("resume-error");
        error.hidden = false;
        error.textContent = words("resume.failed");
    }
}

// ---- A page of questions

function pageHead(page) {
    const heads = page.heads.length > 0 ? page.heads : page.sections.slice(-1);
    const title = localized(heads.at(-1)?.title ?? questionnaire.title);
    const trail = page.sections.filter((section) => section !== heads.at(-1)).map((section) => localized(section.title).text).filter(Boolean);
    const rest = heads.flatMap((section) => [description(section.description), ...pictures(section.images)]);
    return [trail.length > 0 ? make("p", { className: "trail", textContent: trail.join(" › ") }) : null, saying("h1", title), ...rest];
}

function progressBar() {
    const bar = make("progress", { max: 1, attributes: { "aria-label": words("progress.label") } });
    const part = make("span", { className: "part" });
    const count = make("span", { className: "count" });
    const update = () => {
        const { answered, all } = progress();
        const visible = visiblePages();
        part.textContent = words("progress.part", { part: visible.indexOf(pages[place]) + 1, parts: visible.length });
        bar.max = Math.max(1, all);
        bar.value = answered;
        count.textContent = `${answered}/${all}`;
    };
    return { element: make("header", { className: "progress" }, part, bar, count), update };
}

function showPage() {
    const page = pages[place];
    const bar = progressBar();
    const fields = [];
    const refresh = () => {
        bar.update();
        for (const shown of fields) {
            shown.box.hidden = !isShown(shown.question);
            const clear = shown.box.querySelectorAll(".clear");
            clear.forEach((element) => { element.hidden = !element.parentElement.querySelector("input:checked"); });
        }
    };
    const changed = (question) => {
        unsaved = true;
        const shown = fields.find((candidate) => candidate.question === question);
        if (!shown.error.hidden)
            showFault(shown, faultOf(question));
        refresh();
    };
    fields.push(...page.questions.map((question) => field(question, changed)));
    const saved = make("p", { className: "notice", hidden: true, attributes: { role: "status" } });
    show(bar.element, make("section", { className: "card head" }, ...pageHead(page).filter(Boolean)), ...fields.map((shown) => shown.box),
        make("div", { className: "buttons turn" }, button("button.back", goBack), button("button.next", () => goOn(fields), "primary")),
        make("div", { className: "buttons" }, button("button.save", () => saveUnfinished(saved), "plain")), saved);
    refresh();
    const { answered, all } = progress();
    announcer.textContent = `${main.querySelector(".part").textContent}. ${words("progress.answered", { answered, all })}`;
}

function goBack() {
    const visible = visiblePages();
    const index = visible.indexOf(pages[place]);
    goTo(index > 0 ? pages.indexOf(visible[index - 1]) : INTRODUCTION);
}

function goOn(fields) {
    const faulty = fields.map((shown) => (isShown(shown.question) ? { shown, fault: faultOf(shown.question) } : { shown, fault: null }));
    const targets = faulty.map(({ shown, fault }) => ({ fault, target: showFault(shown, fault) }));
    const first = targets.find(({ fault }) => fault);
    if (first) {
        announcer.textContent = words(first.fault);
        first.target.focus();
        return;
    }
    const visible = visiblePages();
    const next = visible[visible.indexOf(pages[place]) + 1];
    goTo(next ? pages.indexOf(next) : REVIEW);
}

async function saveUnfinished(notice) {
    const content = { answers: state.answers, comments: state.comments, language: state.language, page: place };
    const name = `bewaard-${randomName()}.json`;
    download(name, "application/json", await encryptUnfinished(code, formIdentity, content));
    unsaved = false;
    notice.hidden = false;
    notice.textContent = words("save.done", { file: name });
}

// ---- What is still open; sealing

function openQuestions() {
    const open = (question) => isShown(question) && (!isAnswered(question) || (question.type === "risk" && state.answers[question.id] === POSTPONED));
    return questions.filter(open);
}

function showReview() {
    const open = openQuestions();
    const items = open.map((question) => {
        const link = saying("button", localized(question.title), { type: "button", className: "link" });
        link.addEventListener("click", () => goToQuestion(question));
        const note = question.required && !isAnswered(question) ? "mark.required" : isAnswered(question) ? "review.later" : null;
        return make("li", {}, link, note ? make("span", { className: "mark", textContent: words(note) }) : null);
    });
    const error = make("p", { className: "error", hidden: true, attributes: { role: "alert" } });
    show(make("section", { className: "card" }, make("h1", { textContent: words("review.title") }),
        open.length > 0 ? paragraph("review.open", { count: open.length }) : paragraph("review.complete"),
        items.length > 0 ? make("ul", { className: "open" }, ...items) : null, paragraph("review.seal"), error),
    make("div", { className: "buttons turn" }, button("button.back", () => goTo(pages.indexOf(visiblePages().at(-1)))),
        button("button.seal", (event) => seal(event.currentTarget, error), "primary")));
}

function goToQuestion(question) {
    goTo(pages.findIndex((page) => page.questions.includes(question)));
    const box = [...main.querySelectorAll("[data-question]")].find((element) => element.dataset.question === question.id);
    box.scrollIntoView();
    box.querySelector("input, textarea").focus({ preventScroll: true });
}

async function seal(pressed, error) {
    const faulty = questions.find((question) => isShown(question) && faultOf(question));
    if (faulty) {
        goToQuestion(faulty);
        const box = document.activeElement.closest("[data-question]");
        showFault({ question: faulty, box, error: box.querySelector(".error") }, faultOf(faulty));
        return;
    }
    pressed.disabled = true;
    try {
        const content = await sealFor(definition.publicKey, padded(answerContent(code)));
        if (content.length > LARGEST_ENVELOPE)
            throw new Error("too large");
        sealed = { name: `antwoord-${randomName()}.jwe`, content };
        saveSealed();
        unsaved = false;
        goTo(DONE);
    } catch (failure) {
        error.hidden = false;
        error.textContent = words(failure.message === "too large" ? "seal.tooLarge" : "seal.failed");
        pressed.disabled = false;
    }
}

const saveSealed = () => download(sealed.name, "application/jose", sealed.content);

// ---- Done

function spoken(question, key) {
    const answer = state.answers[key];
    if (answer === undefined)
        return "–";
    if (question.type === "number")
        return answer.replace(".", comma());
    if (question.type === "date")
        return new Intl.DateTimeFormat(state.language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(answer));
    const choices = choicesOf(question);
    const label = (value) => choices.find((choice) => choice.code === value)?.text ?? String(value);
    return [answer].flat().map(label).join(", ");
}

function printout() {
    const list = make("dl");
    for (const question of questions.filter((candidate) => isShown(candidate))) {
        list.append(saying("dt", localized(question.title)));
        for (const key of keysOf(question)) {
            const row = question.type === "matrix" ? `${localized(question.rows.find((one) => key === `${question.id}.${one.id}`).label).text}: ` : "";
            list.append(make("dd", { textContent: row + spoken(question, key) }));
        }
        if (state.comments[question.id])
            list.append(make("dd", { className: "comment", textContent: state.comments[question.id] }));
    }
    return make("section", { className: "printout" }, saying("h2", localized(questionnaire.title)), list);
}

function showDone() {
    const steps = ["done.stepFile", "done.stepMail", "done.stepSend"].map((key) =>
        make("li", { textContent: words(key, { ...who, file: sealed.name, address: definition.sendTo ?? "" }) }));
    if (definition.sendTo)
        steps[1].textContent = words("done.stepMailTo", { address: definition.sendTo });
    show(make("section", { className: "card" }, make("h1", { textContent: words("done.title") }), paragraph("done.sealed"),
        make("ol", { className: "steps" }, ...steps), paragraph("done.after"),
        make("div", { className: "buttons" }, button("button.saveAgain", saveSealed, "primary"), button("button.print", () => window.print())),
        description(questionnaire.epilogue)), printout());
}

// ---- Start

window.addEventListener("beforeunload", (event) => unsaved && event.preventDefault());
window.addEventListener("popstate", (event) => {
    // Once sealed, the way back would lead to a second, different envelope.
    if (!sealed)
        goTo(event.state?.place ?? INTRODUCTION, { remember: false });
});
showIntroduction();
