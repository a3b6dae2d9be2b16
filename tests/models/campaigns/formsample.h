// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace waarborg::test {

inline const QString FormCode = QStringLiteral("AQIDBAUGBwgJCgsMDQ4PEA");

// Invented questions: every type, an optional module with one inside it, a branch, rich text that must not run.
inline QJsonObject questionnaireForForms()
{
    return QJsonDocument::fromJson(R"json({
 "title": {"nl": "Vragen over je werk", "fr": "Questions sur ton travail"}, "language": "nl",
 "introduction": {"nl": "<p>Met deze vragen maken we het werk <strong>veiliger</strong>.</p><script>window.ran = 1</script><img src=x onerror='window.ran = 1'>",
                  "fr": "<p>Ces questions servent à rendre le travail <strong>plus sûr</strong>.</p>"},
 "items": [
  {"id": "m1", "kind": "module", "title": {"nl": "Trappen en vloeren", "fr": "Escaliers et sols"},
   "description": {"nl": "<p>Denk aan de plaatsen waar je elke dag komt.</p><ul><li>trappen</li><li>gangen</li></ul>"}, "items": [
    {"id": "q1", "kind": "question", "type": "risk", "title": {"nl": "De trappen zijn veilig.", "fr": "Les escaliers sont sûrs."},
     "description": {"nl": "<p>De treden zijn heel en niet glad. <a href=\"https://example.org/trap\">Meer uitleg</a> <a href=\"javascript:window.ran=1\">niet</a></p>"},
     "required": true, "notApplicable": true, "comment": true},
    {"id": "q2", "kind": "question", "type": "risk", "title": {"nl": "Er liggen geen kabels over de vloer.", "fr": "Aucun câble ne traîne au sol."},
     "required": false, "notApplicable": false, "comment": true},
    {"id": "q3", "kind": "question", "type": "single", "title": {"nl": "Waar werk je meestal?", "fr": "Où travailles-tu le plus souvent ?"}, "required": true,
     "options": [{"code": 1, "label": {"nl": "Op kantoor", "fr": "Au bureau"}}, {"code": 2, "label": {"nl": "In het magazijn", "fr": "À l'entrepôt"}}, {"code": 3, "label": {"nl": "Onderweg", "fr": "En route"}}]},
    {"id": "q4", "kind": "question", "type": "multiple", "title": {"nl": "Wat til je daar?", "fr": "Que soulèves-tu ?"}, "required": false, "notApplicable": true,
     "showIf": {"question": "q3", "anyOf": [2]},
     "options": [{"code": 1, "label": {"nl": "Dozen", "fr": "Des boîtes"}}, {"code": 2, "label": {"nl": "Vaten", "fr": "Des fûts"}}, {"code": 3, "label": {"nl": "Platen", "fr": "Des plaques"}}]}
   ]},
  {"id": "m2", "kind": "module", "title": {"nl": "Werken met machines", "fr": "Travail avec des machines"},
   "optionalQuestion": {"nl": "Werk je met machines?", "fr": "Travailles-tu avec des machines ?"}, "items": [
    {"id": "q5", "kind": "question", "type": "scale", "title": {"nl": "Hoe vaak werk je met een machine?", "fr": "À quelle fréquence ?"}, "required": true,
     "scale": {"from": 1, "to": 5, "low": {"nl": "Nooit", "fr": "Jamais"}, "high": {"nl": "Altijd", "fr": "Toujours"}}},
    {"id": "m3", "kind": "module", "title": {"nl": "Lawaai", "fr": "Bruit"}, "items": [
     {"id": "q6", "kind": "question", "type": "scale", "title": {"nl": "Hoeveel last heb je van lawaai?", "fr": "Le bruit te gêne-t-il ?"}, "required": false, "notApplicable": true,
      "scale": {"from": 0, "to": 10, "low": {"nl": "Geen last", "fr": "Pas du tout"}, "high": {"nl": "Heel veel last", "fr": "Énormément"}}}]}
   ]},
  {"id": "m4", "kind": "module", "title": {"nl": "Jij en je team", "fr": "Toi et ton équipe"}, "items": [
    {"id": "q7", "kind": "question", "type": "number", "title": {"nl": "Hoeveel uur werk je per week?", "fr": "Combien d'heures par semaine ?"}, "required": true, "min": 1, "max": 60, "decimals": 1},
    {"id": "q8", "kind": "question", "type": "date", "title": {"nl": "Wanneer ben je hier begonnen?", "fr": "Quand as-tu commencé ici ?"}, "required": false},
    {"id": "q9", "kind": "question", "type": "short", "title": {"nl": "Wat is je taak?", "fr": "Quelle est ta tâche ?"}, "required": false},
    {"id": "q10", "kind": "question", "type": "long", "title": {"nl": "Wat kan er beter?", "fr": "Que peut-on améliorer ?"}, "required": false},
    {"id": "q11", "kind": "question", "type": "matrix", "title": {"nl": "Hoe is de sfeer?", "fr": "Comment est l'ambiance ?"}, "required": true, "comment": true,
     "rows": [{"id": "r1", "label": {"nl": "Met collega's", "fr": "Avec les collègues"}}, {"id": "r2", "label": {"nl": "Met klanten", "fr": "Avec les clients"}}],
     "options": [{"code": 1, "label": {"nl": "Slecht", "fr": "Mauvaise"}}, {"code": 2, "label": {"nl": "Gaat wel", "fr": "Moyenne"}}, {"code": 3, "label": {"nl": "Goed", "fr": "Bonne"}}]}
   ]}
 ]})json")
        .object();
}

inline QJsonObject formDefinition(const QJsonObject &publicKey)
{
    return { { QStringLiteral("form"), QStringLiteral("8f5c2c0e-3b1d-4a55-9d5e-0d7b0c6b8a11") },
        { QStringLiteral("formVersion"), 1 },
        { QStringLiteral("organisation"), QStringLiteral("ACME </script> & Zonen") },
        { QStringLiteral("advisor"), QStringLiteral("An Claes") }, { QStringLiteral("anonymous"), true },
        { QStringLiteral("closes"), QStringLiteral("2099-12-15") },
        { QStringLiteral("languages"), QJsonArray { QStringLiteral("nl"), QStringLiteral("fr") } },
        { QStringLiteral("publicKey"), publicKey }, { QStringLiteral("code"), FormCode },
        { QStringLiteral("questionnaire"), questionnaireForForms() } };
}

} // namespace waarborg::test
