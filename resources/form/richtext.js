// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rich text was cleaned when the questionnaire was imported; it is written anew here all the same, so that a definition
// from elsewhere can neither run nor load anything.

const RICH_TAGS = new Set(["p", "br", "ul", "ol", "li", "strong", "b", "em", "i", "u", "a", "blockquote", "sub", "sup",
    "table", "thead", "tbody", "tr", "th", "td"]);
const RICH_HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const RICH_DROPPED = new Set(["script", "style", "template", "iframe", "object", "embed", "svg", "math", "noscript", "title", "textarea"]);

function cleanCopy(node, into) {
    for (const child of node.childNodes) {
        if (child.nodeType === Node.TEXT_NODE)
            into.append(child.data);
        else if (child.nodeType === Node.ELEMENT_NODE)
            cleanElement(child, into);
    }
}

function cleanElement(element, into) {
    const name = element.localName;
    if (RICH_DROPPED.has(name))
        return;
    if (!RICH_TAGS.has(name) && !RICH_HEADINGS.has(name)) {
        cleanCopy(element, into);
        return;
    }
    // A heading of the questionnaire must not break into the page's own outline.
    const copy = document.createElement(RICH_HEADINGS.has(name) ? "p" : name);
    if (RICH_HEADINGS.has(name))
        copy.className = "heading";
    if (name === "a" && /^(https?:|mailto:)/i.test(element.getAttribute("href") ?? "")) {
        copy.href = element.getAttribute("href");
        copy.target = "_blank";
        copy.rel = "noopener noreferrer";
    }
    cleanCopy(element, copy);
    into.append(copy);
}

function richText(html) {
    const box = document.createElement("div");
    box.className = "rich";
    cleanCopy(new DOMParser().parseFromString(html, "text/html").body, box);
    return box;
}
