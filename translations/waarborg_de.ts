<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccessReport</name>
    <message>
        <source>the program was started without fonts</source>
        <translation>das Programm wurde ohne Schriften gestartet</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation>Alles über %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>it is written as .pdf or .json</source>
        <translation>sie wird als .pdf oder .json geschrieben</translation>
    </message>
    <message>
        <source>In the list of users</source>
        <translation>In der Liste der Benutzer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Phone, as the list had it</source>
        <translation>Telefon, wie es in der Liste stand</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ausgeschieden am</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>came back from this address</source>
        <translation>kam von dieser Adresse zurück</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>yes; kept so that the deletion can be undone</source>
        <translation>ja; aufbewahrt, damit die Löschung rückgängig gemacht werden kann</translation>
    </message>
    <message>
        <source>Added by an import</source>
        <translation>Durch einen Import hinzugefügt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed by an import</source>
        <translation>Durch einen Import geändert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changes that can still be undone</source>
        <translation>Änderungen, die noch rückgängig gemacht werden können</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Offen ab</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Server said</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>Reminder for “%1”</source>
        <translation>Erinnerung für „%1“</translation>
    </message>
    <message>
        <source>Invitation for “%1”</source>
        <translation>Einladung für „%1“</translation>
    </message>
    <message>
        <source>Answers in “%1”</source>
        <translation>Antworten in „%1“</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Files with answers that could not be taken in</source>
        <translation>Dateien mit Antworten, die nicht eingelesen werden konnten</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Incidents in which the name or address stands</source>
        <translation>Vorfälle, in denen der Name oder die Adresse steht</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Entdeckt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Backups that may hold the same, encrypted</source>
        <translation>Sicherungen, die dasselbe enthalten können, verschlüsselt</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Not in here, and why</source>
        <translation>Was hier nicht steht, und warum</translation>
    </message>
    <message>
        <source>What the dossier of %1 holds about this person, on %2. Made by %3 for a request of access (GDPR art. 15 and 20). It holds personal data: give it to nobody else.</source>
        <translation>Was das Dossier von %1 am %2 über diese Person enthält. Erstellt von %3 für ein Auskunftsersuchen (Art. 15 und 20 DSGVO). Es enthält personenbezogene Daten: Geben Sie es niemand anderem.</translation>
    </message>
</context>
<context>
    <name>AccessRequest</name>
    <message>
        <source>The answers in rounds that are not anonymous: %1 has no key to them. An advisor who has one must add them.</source>
        <translation>Die Antworten in nicht anonymen Runden: %1 hat keinen Schlüssel dazu. Ein Berater, der einen hat, muss sie hinzufügen.</translation>
    </message>
    <message>
        <source>Records of the log: %1 may not read it. An administrator must add those that name this person (“person %2”).</source>
        <translation>Zeilen des Protokolls: %1 darf es nicht lesen. Ein Administrator muss jene hinzufügen, die diese Person nennen („person %2“).</translation>
    </message>
    <message>
        <source>What is written in incidents: it is about others too, and the name may be somebody else&apos;s. The advisor looks at those that are listed here.</source>
        <translation>Was in Vorfällen geschrieben steht: Es betrifft auch andere, und der Name kann der einer anderen Person sein. Der Berater sieht sich die hier aufgeführten an.</translation>
    </message>
    <message>
        <source>What stands in the files that could not be taken in: they are kept sealed, as they came.</source>
        <translation>Was in den Dateien steht, die nicht eingelesen werden konnten: Sie werden versiegelt aufbewahrt, so wie sie ankamen.</translation>
    </message>
    <message>
        <source>Answers in anonymous rounds, and whether there are any: they are kept without a name, and nobody can tell whose they are.</source>
        <translation>Antworten in anonymen Runden, und ob es welche gibt: Sie werden ohne Namen aufbewahrt, und niemand kann sagen, von wem sie sind.</translation>
    </message>
    <message>
        <source>Invitation codes and the messages that hold them: who has the code could answer in this person&apos;s place.</source>
        <translation>Einladungscodes und die Nachrichten, in denen sie stehen: Wer den Code hat, könnte anstelle dieser Person antworten.</translation>
    </message>
    <message>
        <source>The purposes, the recipients, the storage periods and this person&apos;s rights: the employer, who is the controller, tells these (GDPR art. 15(1)).</source>
        <translation>Die Zwecke, die Empfänger, die Speicherfristen und die Rechte dieser Person: Diese teilt der Arbeitgeber als Verantwortlicher mit (Art. 15 Abs. 1 DSGVO).</translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>this name is taken</source>
        <translation>dieser Name ist vergeben</translation>
    </message>
    <message>
        <source>account %1 was changed outside Waarborg</source>
        <translation>Konto %1 wurde außerhalb von Waarborg geändert</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>the list of accounts was changed outside Waarborg</source>
        <translation>die Liste der Konten wurde außerhalb von Waarborg geändert</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>Start code</source>
        <translation>Startcode</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht unterzeichnet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Reads answers</source>
        <translation>Liest Antworten</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>a name has 1 to 64 characters</source>
        <translation>ein Name hat 1 bis 64 Zeichen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>an account has a role</source>
        <translation>ein Konto hat eine Rolle</translation>
    </message>
    <message>
        <source>it does not read answers</source>
        <translation>es liest keine Antworten</translation>
    </message>
    <message>
        <source>key slot of account</source>
        <translation>Schlüsselfach des Kontos</translation>
    </message>
</context>
<context>
    <name>AgreementEnd</name>
    <message>
        <source>The agreement ended on %1. The dossier is to be erased from %2 on.</source>
        <translation>Der Vertrag endete am %1. Das Dossier ist ab %2 zu löschen.</translation>
    </message>
    <message>
        <source>Everything was given back on %1 in %2.</source>
        <translation>Alles wurde am %1 in %2 zurückgegeben.</translation>
    </message>
    <message>
        <source>End of the agreement</source>
        <translation>Ende des Vertrags</translation>
    </message>
    <message>
        <source>it is no date</source>
        <translation>es ist kein Datum</translation>
    </message>
    <message>
        <source>The customer&apos;s written instruction to erase: %1</source>
        <translation>Die schriftliche Weisung des Kunden zum Löschen: %1</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>this choice is not offered</source>
        <translation>diese Auswahl wird nicht angeboten</translation>
    </message>
    <message>
        <source>a list of choices is expected</source>
        <translation>eine Liste von Auswahlen wird erwartet</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>dies ist keine Zahl</translation>
    </message>
    <message>
        <source>it has too many decimals</source>
        <translation>zu viele Nachkommastellen</translation>
    </message>
    <message>
        <source>it is outside the limits</source>
        <translation>außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>this is no date</source>
        <translation>dies ist kein Datum</translation>
    </message>
    <message>
        <source>the questionnaire has no such question</source>
        <translation>der Fragebogen enthält keine solche Frage</translation>
    </message>
    <message>
        <source>its comment is not accepted</source>
        <translation>der Kommentar dazu wird nicht angenommen</translation>
    </message>
    <message>
        <source>a text of at most %1 characters is expected</source>
        <translation>ein Text von höchstens %1 Zeichen wird erwartet</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>the log&apos;s key does not open</source>
        <translation>der Schlüssel des Protokolls öffnet nicht</translation>
    </message>
    <message>
        <source>its rows cannot be read</source>
        <translation>seine Zeilen sind nicht lesbar</translation>
    </message>
    <message>
        <source>The log is broken: %1.</source>
        <translation>Das Protokoll ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The chain holds from row %1 to row %2: none was edited, deleted, put elsewhere, or signed anew with today&apos;s key.</source>
        <translation>Die Kette stimmt von Zeile %1 bis Zeile %2: Keine wurde geändert, entfernt, verschoben oder mit dem heutigen Schlüssel neu signiert.</translation>
    </message>
    <message>
        <source>The rows before were pruned; a row of the log says when and by whom.</source>
        <translation>Die Zeilen davor wurden bereinigt; eine Zeile des Protokolls sagt, wann und von wem.</translation>
    </message>
    <message>
        <source>Anchor of row %1 (%2): %3.</source>
        <translation>Anker der Zeile %1 (%2): %3.</translation>
    </message>
    <message>
        <source>Whether rows after row %1 were cut off at the end, or made anew with the chain&apos;s first key, only a newer anchor can tell.</source>
        <translation>Ob Zeilen nach Zeile %1 am Ende abgeschnitten oder mit dem ersten Schlüssel der Kette neu gemacht wurden, zeigt nur ein neuerer Anker.</translation>
    </message>
    <message>
        <source>Not proven without an anchor that was kept elsewhere: that no rows were cut off at the end, that no older copy was put back, and that the chain was not made anew with its first key.</source>
        <translation>Ohne einen anderswo aufbewahrten Anker ist nicht bewiesen: dass am Ende keine Zeilen abgeschnitten wurden, dass keine ältere Kopie zurückgelegt wurde und dass die Kette nicht mit ihrem ersten Schlüssel neu gemacht wurde.</translation>
    </message>
    <message>
        <source>What guards the log was changed outside Waarborg: %1.</source>
        <translation>Was das Protokoll schützt, wurde außerhalb von Waarborg geändert: %1.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>only rows of days that are over can be pruned</source>
        <translation>nur Zeilen vergangener Tage können bereinigt werden</translation>
    </message>
</context>
<context>
    <name>AuditAnchor</name>
    <message>
        <source>a log&apos;s anchor</source>
        <translation>ein Anker eines Protokolls</translation>
    </message>
    <message>
        <source>log anchor: %1</source>
        <translation>Anker des Protokolls: %1</translation>
    </message>
    <message>
        <source>the log holds this row: up to it nothing was cut off or made anew</source>
        <translation>das Protokoll enthält diese Zeile: bis dahin wurde nichts abgeschnitten oder neu gemacht</translation>
    </message>
    <message>
        <source>the log is behind it: its newest rows were cut off, or an older copy of the dossier was put back</source>
        <translation>das Protokoll liegt dahinter zurück: die neuesten Zeilen wurden abgeschnitten, oder eine ältere Kopie des Dossiers wurde zurückgelegt</translation>
    </message>
    <message>
        <source>the log holds another row in this place: it was made anew</source>
        <translation>das Protokoll hat an dieser Stelle eine andere Zeile: es wurde neu gemacht</translation>
    </message>
    <message>
        <source>its row was pruned since: it proves nothing any more</source>
        <translation>seine Zeile wurde inzwischen entfernt: er beweist nichts mehr</translation>
    </message>
    <message>
        <source>it is an anchor of another dossier</source>
        <translation>es ist ein Anker eines anderen Dossiers</translation>
    </message>
    <message>
        <source>The log is behind what this machine saw: an older copy of the dossier was put back, or the log was changed. What was done since may be missing. It is noted in the log; verify it.</source>
        <translation>Das Protokoll liegt hinter dem zurück, was dieser Computer gesehen hat: Eine ältere Kopie des Dossiers wurde zurückgelegt, oder das Protokoll wurde geändert. Was seither getan wurde, fehlt vielleicht. Es ist im Protokoll vermerkt; prüfen Sie es.</translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>the log is written as .csv or .json</source>
        <translation>das Protokoll wird als .csv oder .json geschrieben</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>the end of the chain is missing</source>
        <translation>das Ende der Kette fehlt</translation>
    </message>
    <message>
        <source>rows are missing before row %1</source>
        <translation>vor Zeile %1 fehlen Zeilen</translation>
    </message>
    <message>
        <source>the row was changed after it was written</source>
        <translation>die Zeile wurde nach dem Schreiben geändert</translation>
    </message>
    <message>
        <source>the newest rows are missing, or the end of the chain was changed</source>
        <translation>die neuesten Zeilen fehlen, oder das Ende der Kette wurde geändert</translation>
    </message>
    <message>
        <source>the row of the last pruning was not written by Waarborg</source>
        <translation>die Zeile der letzten Bereinigung wurde nicht von Waarborg geschrieben</translation>
    </message>
    <message>
        <source>a row stands where none belongs</source>
        <translation>eine Zeile steht, wo keine hingehört</translation>
    </message>
    <message>
        <source>%1 is not Waarborg&apos;s</source>
        <translation>%1 stammt nicht von Waarborg</translation>
    </message>
    <message>
        <source>%1 was altered</source>
        <translation>%1 wurde verändert</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Dossier made</source>
        <translation>Dossier angelegt</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Dossier looked at</source>
        <translation>Dossier angesehen</translation>
    </message>
    <message>
        <source>Dossier checked</source>
        <translation>Dossier geprüft</translation>
    </message>
    <message>
        <source>Recovery sheet confirmed</source>
        <translation>Wiederherstellungsblatt bestätigt</translation>
    </message>
    <message>
        <source>Database key written to a file</source>
        <translation>Datenbankschlüssel in eine Datei geschrieben</translation>
    </message>
    <message>
        <source>Opened with the recovery sheet</source>
        <translation>Mit dem Wiederherstellungsblatt geöffnet</translation>
    </message>
    <message>
        <source>Dossier&apos;s key replaced</source>
        <translation>Schlüssel des Dossiers ersetzt</translation>
    </message>
    <message>
        <source>Status looked at</source>
        <translation>Status angesehen</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sicherung erstellt</translation>
    </message>
    <message>
        <source>Backup put back</source>
        <translation>Sicherung zurückgespielt</translation>
    </message>
    <message>
        <source>Backups looked at</source>
        <translation>Sicherungen angesehen</translation>
    </message>
    <message>
        <source>Dossier exported</source>
        <translation>Dossier exportiert</translation>
    </message>
    <message>
        <source>Dossier ended</source>
        <translation>Dossier beendet</translation>
    </message>
    <message>
        <source>Lock taken over</source>
        <translation>Sperre übernommen</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Confidentiality signed</source>
        <translation>Vertraulichkeitserklärung unterzeichnet</translation>
    </message>
    <message>
        <source>Accounts looked at</source>
        <translation>Konten angesehen</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Konto hinzugefügt</translation>
    </message>
    <message>
        <source>New start code</source>
        <translation>Neuer Startcode</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Rollen geändert</translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation>Konto aktiviert</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Konto entfernt</translation>
    </message>
    <message>
        <source>Answers opened for an advisor</source>
        <translation>Antworten für eine Beratung geöffnet</translation>
    </message>
    <message>
        <source>Users looked at</source>
        <translation>Benutzer angesehen</translation>
    </message>
    <message>
        <source>Users imported</source>
        <translation>Benutzer importiert</translation>
    </message>
    <message>
        <source>Users changed</source>
        <translation>Benutzer geändert</translation>
    </message>
    <message>
        <source>Users deleted</source>
        <translation>Benutzer gelöscht</translation>
    </message>
    <message>
        <source>Users erased</source>
        <translation>Benutzer endgültig gelöscht</translation>
    </message>
    <message>
        <source>Users exported</source>
        <translation>Benutzer exportiert</translation>
    </message>
    <message>
        <source>Questionnaires looked at</source>
        <translation>Fragebögen angesehen</translation>
    </message>
    <message>
        <source>Questionnaire added</source>
        <translation>Fragebogen hinzugefügt</translation>
    </message>
    <message>
        <source>Questionnaire changed</source>
        <translation>Fragebogen geändert</translation>
    </message>
    <message>
        <source>Questionnaire exported</source>
        <translation>Fragebogen exportiert</translation>
    </message>
    <message>
        <source>Rounds looked at</source>
        <translation>Runden angesehen</translation>
    </message>
    <message>
        <source>Round made</source>
        <translation>Runde angelegt</translation>
    </message>
    <message>
        <source>Forms written</source>
        <translation>Formulare geschrieben</translation>
    </message>
    <message>
        <source>Invitations sent</source>
        <translation>Einladungen gesendet</translation>
    </message>
    <message>
        <source>Unknown message decided</source>
        <translation>Über unbekannte Nachricht entschieden</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>Einladung zurückgezogen</translation>
    </message>
    <message>
        <source>Round closed or opened</source>
        <translation>Runde geschlossen oder geöffnet</translation>
    </message>
    <message>
        <source>Round erased</source>
        <translation>Runde endgültig gelöscht</translation>
    </message>
    <message>
        <source>Answers taken in</source>
        <translation>Antworten eingelesen</translation>
    </message>
    <message>
        <source>Answers counted</source>
        <translation>Antworten gezählt</translation>
    </message>
    <message>
        <source>One person&apos;s answers read</source>
        <translation>Antworten einer Person gelesen</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>Bericht geschrieben</translation>
    </message>
    <message>
        <source>Incidents looked at</source>
        <translation>Vorfälle angesehen</translation>
    </message>
    <message>
        <source>Incident changed</source>
        <translation>Vorfall geändert</translation>
    </message>
    <message>
        <source>Log looked at</source>
        <translation>Protokoll angesehen</translation>
    </message>
    <message>
        <source>Log verified</source>
        <translation>Protokoll geprüft</translation>
    </message>
    <message>
        <source>Log anchored</source>
        <translation>Protokoll verankert</translation>
    </message>
    <message>
        <source>Log pruned</source>
        <translation>Protokoll bereinigt</translation>
    </message>
    <message>
        <source>Log exported</source>
        <translation>Protokoll exportiert</translation>
    </message>
    <message>
        <source>Mail set up</source>
        <translation>E-Mail eingerichtet</translation>
    </message>
    <message>
        <source>Test message sent</source>
        <translation>Testnachricht gesendet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>New recovery sheet made</source>
        <translation>Neues Wiederherstellungsblatt gemacht</translation>
    </message>
    <message>
        <source>Backup checked</source>
        <translation>Sicherung geprüft</translation>
    </message>
    <message>
        <source>Backup destroyed</source>
        <translation>Sicherung vernichtet</translation>
    </message>
    <message>
        <source>Schedule of backups changed</source>
        <translation>Zeitplan der Sicherungen geändert</translation>
    </message>
    <message>
        <source>Everything about one user exported</source>
        <translation>Alles über einen Benutzer exportiert</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>a backup of a dossier</source>
        <translation>eine Sicherung eines Dossiers</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>a size in it is not possible</source>
        <translation>eine Größenangabe darin ist nicht möglich</translation>
    </message>
    <message>
        <source>the key file in it cannot be read</source>
        <translation>die Schlüsseldatei darin ist nicht lesbar</translation>
    </message>
    <message>
        <source>it was altered or cut off after it was made</source>
        <translation>sie wurde nach dem Erstellen verändert oder abgeschnitten</translation>
    </message>
    <message>
        <source>something stands behind its end</source>
        <translation>hinter ihrem Ende steht noch etwas</translation>
    </message>
    <message>
        <source>its parts do not belong together</source>
        <translation>ihre Teile gehören nicht zusammen</translation>
    </message>
    <message>
        <source>the key file in it was changed</source>
        <translation>die Schlüsseldatei darin wurde geändert</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>the newest row is not the chain&apos;s end</source>
        <translation>die neueste Zeile ist nicht das Ende der Kette</translation>
    </message>
    <message>
        <source>its parts are not those of a backup</source>
        <translation>ihre Teile sind nicht die einer Sicherung</translation>
    </message>
    <message>
        <source>the dossier in it is not the one that was put in</source>
        <translation>das Dossier darin ist nicht das, welches hineingelegt wurde</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>vor dem Zurückspielen</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>vernichtet</translation>
    </message>
    <message>
        <source>its list of contents cannot be read</source>
        <translation>ihr Inhaltsverzeichnis ist nicht lesbar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>er ist nicht vorhanden</translation>
    </message>
    <message>
        <source>only 1 to %1 will do</source>
        <translation>möglich ist 1 bis %1</translation>
    </message>
    <message>
        <source>Days between two backups</source>
        <translation>Tage zwischen zwei Sicherungen</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>Aufbewahrte tägliche Sicherungen</translation>
    </message>
    <message>
        <source>Weekly backups kept</source>
        <translation>Aufbewahrte wöchentliche Sicherungen</translation>
    </message>
    <message>
        <source>Monthly backups kept</source>
        <translation>Aufbewahrte monatliche Sicherungen</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>its file is still there</source>
        <translation>ihre Datei ist noch da</translation>
    </message>
    <message>
        <source>none was chosen yet</source>
        <translation>es wurde noch keiner gewählt</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>der Ordner ist nicht vorhanden</translation>
    </message>
    <message>
        <source>its log does not end where the backup says</source>
        <translation>ihr Protokoll endet nicht dort, wo die Sicherung es angibt</translation>
    </message>
    <message>
        <source>it was made with another key: it opens with the passwords of that time</source>
        <translation>sie wurde mit einem anderen Schlüssel erstellt: Sie öffnet sich mit den Passwörtern von damals</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>not yet destroyed</source>
        <translation>noch nicht vernichtet</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>vernichtet</translation>
    </message>
    <message>
        <source>NOT DESTROYED: it is not there. Find it and destroy it</source>
        <translation>NICHT VERNICHTET: es ist nicht da. Suchen und vernichten Sie es</translation>
    </message>
    <message>
        <source>NOT DESTROYED: %1</source>
        <translation>NICHT VERNICHTET: %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>gemacht %1</translation>
    </message>
    <message>
        <source>%1 bytes, SHA-256 %2</source>
        <translation>%1 Bytes, SHA-256 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>What left the dossier in the open, as the log says; destroy by hand what is still there</source>
        <translation>Was das Dossier unverschlüsselt verließ, laut Protokoll; vernichten Sie von Hand, was noch da ist</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>versions of questionnaires</source>
        <translation>Fassungen von Fragebögen</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>answers that waited</source>
        <translation>wartende Antworten</translation>
    </message>
    <message>
        <source>files set aside</source>
        <translation>beiseitegelegte Dateien</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>rows of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>NOT FINISHED: backups are being destroyed. Give the command again to go on.</source>
        <translation>NICHT FERTIG: Sicherungen werden vernichtet. Geben Sie den Befehl noch einmal, um fortzufahren.</translation>
    </message>
    <message>
        <source>NOT FINISHED: the dossier&apos;s own files are being destroyed. Give the command again to go on.</source>
        <translation>NICHT FERTIG: die eigenen Dateien des Dossiers werden vernichtet. Geben Sie den Befehl noch einmal, um fortzufahren.</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Fertig: %1</translation>
    </message>
    <message>
        <source>To do by hand</source>
        <translation>Von Hand zu tun</translation>
    </message>
    <message>
        <source>Destroy the recovery sheets: with one and an unknown copy of the dossier everything opens.</source>
        <translation>Vernichten Sie die Wiederherstellungsblätter: mit einem davon und einer unbekannten Kopie des Dossiers öffnet sich alles.</translation>
    </message>
    <message>
        <source>Destroy what is named above as not destroyed, and what left the dossier in the open.</source>
        <translation>Vernichten Sie, was oben als nicht vernichtet genannt ist, und was das Dossier unverschlüsselt verließ.</translation>
    </message>
    <message>
        <source>Empty the outbox folder and the folders of forms; remove the password of the mail server from key rings.</source>
        <translation>Leeren Sie den Ausgangsordner und die Ordner mit Formularen; entfernen Sie das Passwort des Mailservers aus Schlüsselbunden.</translation>
    </message>
    <message>
        <source>What cannot be promised</source>
        <translation>Was nicht versprochen werden kann</translation>
    </message>
    <message>
        <source>Certificate of erasure at the end of the processing agreement (clause 9)</source>
        <translation>Löschzertifikat am Ende des Auftragsverarbeitungsvertrags (Artikel 9)</translation>
    </message>
    <message>
        <source>Customer: %1 (%2)</source>
        <translation>Kunde: %1 (%2)</translation>
    </message>
    <message>
        <source>Dossier: %1, id %2</source>
        <translation>Dossier: %1, ID %2</translation>
    </message>
    <message>
        <source>Erased by: %1 (%2)</source>
        <translation>Gelöscht von: %1 (%2)</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>Begonnen: %1</translation>
    </message>
    <message>
        <source>Last row of the log: %1, MAC %2</source>
        <translation>Letzte Zeile des Protokolls: %1, MAC %2</translation>
    </message>
    <message>
        <source>The dossier held</source>
        <translation>Das Dossier enthielt</translation>
    </message>
    <message>
        <source>The dossier&apos;s files</source>
        <translation>Die Dateien des Dossiers</translation>
    </message>
    <message>
        <source>Registered backups</source>
        <translation>Verzeichnete Sicherungen</translation>
    </message>
    <message>
        <source>a certificate of erasure</source>
        <translation>ein Löschzertifikat</translation>
    </message>
    <message>
        <source>Each of the dossier&apos;s files was overwritten and removed, the key file first: without it what remains of the dossier cannot be read. Backups were removed without being overwritten; each opens with a password or recovery sheet of its time. A solid-state disk and a file system that copies on write or takes snapshots may keep older blocks, also of the key file; copies made outside Waarborg, by backup software or cloud storage, are not known to it. Messages that were sent are with their recipients.</source>
        <translation>Jede Datei des Dossiers wurde überschrieben und entfernt, die Schlüsseldatei zuerst: ohne sie ist, was vom Dossier bleibt, nicht zu lesen. Sicherungen wurden entfernt, ohne überschrieben zu werden; jede öffnet sich mit einem Passwort oder Wiederherstellungsblatt ihrer Zeit. Eine SSD und ein Dateisystem, das beim Schreiben kopiert oder Schnappschüsse macht, können ältere Blöcke behalten, auch der Schlüsseldatei; Kopien, die außerhalb von Waarborg gemacht wurden, von Sicherungsprogrammen oder Cloudspeichern, sind ihm nicht bekannt. Gesendete Nachrichten sind bei ihren Empfängern.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1 accepted, %2 duplicate, %3 waiting, %4 set aside</source>
        <translation>%1 angenommen, %2 doppelt, %3 wartend, %4 zurückgelegt</translation>
    </message>
    <message>
        <source>Sealed into %1.</source>
        <translation>Versiegelt in %1.</translation>
    </message>
    <message>
        <source>Nothing was set aside.</source>
        <translation>Es wurde nichts zurückgelegt.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>zu wenige Antworten</translation>
    </message>
    <message>
        <source>take in sealed answers</source>
        <translation>versiegelte Antworten einlesen</translation>
    </message>
    <message>
        <source>take in files, or all files of folders</source>
        <translation>Dateien einlesen, oder alle Dateien von Ordnern</translation>
    </message>
    <message>
        <source>files and folders</source>
        <translation>Dateien und Ordner</translation>
    </message>
    <message>
        <source>type in what somebody said on paper or in an interview</source>
        <translation>eingeben, was jemand auf Papier oder im Gespräch geantwortet hat</translation>
    </message>
    <message>
        <source>the round&apos;s number</source>
        <translation>Nummer der Runde</translation>
    </message>
    <message>
        <source>JSON with person, answers and comments</source>
        <translation>JSON mit Person, Antworten und Kommentaren</translation>
    </message>
    <message>
        <source>seal it into this file instead of taking it in</source>
        <translation>in diese Datei versiegeln, statt einzulesen</translation>
    </message>
    <message>
        <source>what was set aside, and why</source>
        <translation>was zurückgelegt wurde, und warum</translation>
    </message>
    <message>
        <source>what was answered</source>
        <translation>was geantwortet wurde</translation>
    </message>
    <message>
        <source>counts by question</source>
        <translation>Anzahlen je Frage</translation>
    </message>
    <message>
        <source>who did what</source>
        <translation>wer was getan hat</translation>
    </message>
    <message>
        <source>the log, newest first</source>
        <translation>das Protokoll, Neuestes zuerst</translation>
    </message>
    <message>
        <source>at most so many rows</source>
        <translation>höchstens so viele Zeilen</translation>
    </message>
    <message>
        <source>%1 invited, %2 sent, %3 waiting, %4 refused, %5 unknown, %6 answered</source>
        <translation>%1 eingeladen, %2 gesendet, %3 wartend, %4 abgelehnt, %5 unbekannt, %6 beantwortet</translation>
    </message>
    <message>
        <source>Invite everybody with --all, or name people with --people.</source>
        <translation>Mit --all alle einladen, oder mit --people Personen nennen.</translation>
    </message>
    <message>
        <source>--closes wants a date as 2026-12-31.</source>
        <translation>--closes erwartet ein Datum wie 2026-12-31.</translation>
    </message>
    <message>
        <source>Round %1: %2 invitations, %3 people share an address with somebody else.</source>
        <translation>Runde %1: %2 Einladungen, %3 Personen teilen sich eine Adresse mit jemand anderem.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>%1 forms written to %2.</source>
        <translation>%1 Formulare nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>--unknown is followed by sent or again.</source>
        <translation>Auf --unknown folgt sent oder again.</translation>
    </message>
    <message>
        <source>%1 messages.</source>
        <translation>%1 Nachrichten.</translation>
    </message>
    <message>
        <source>The invitation is withdrawn.</source>
        <translation>Die Einladung ist zurückgezogen.</translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation>Die Runde ist geschlossen.</translation>
    </message>
    <message>
        <source>The round is open again.</source>
        <translation>Die Runde ist wieder offen.</translation>
    </message>
    <message>
        <source>rounds: who is asked, and how far it is</source>
        <translation>Runden: wer gefragt wird, und der Stand</translation>
    </message>
    <message>
        <source>make a round</source>
        <translation>eine Runde anlegen</translation>
    </message>
    <message>
        <source>the questionnaire&apos;s number</source>
        <translation>Nummer des Fragebogens</translation>
    </message>
    <message>
        <source>the round&apos;s name</source>
        <translation>Name der Runde</translation>
    </message>
    <message>
        <source>last day, as 2026-12-31</source>
        <translation>letzter Tag, wie 2026-12-31</translation>
    </message>
    <message>
        <source>numbers of people, with commas</source>
        <translation>Nummern von Personen, mit Kommas</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>nobody sees who answered what; can&apos;t be changed later</source>
        <translation>niemand sieht, wer was geantwortet hat; später nicht änderbar</translation>
    </message>
    <message>
        <source>fewer answers are not shown (anonymous: 5)</source>
        <translation>weniger Antworten werden nicht gezeigt (anonym: 5)</translation>
    </message>
    <message>
        <source>where the form stands; without it the form is attached</source>
        <translation>wo das Formular steht; sonst wird das Formular angehängt</translation>
    </message>
    <message>
        <source>how far a round is</source>
        <translation>Stand einer Runde</translation>
    </message>
    <message>
        <source>write the forms, one for each who has not answered</source>
        <translation>die Formulare schreiben, eines je Person ohne Antwort</translation>
    </message>
    <message>
        <source>folder; with --shared a file</source>
        <translation>Ordner; mit --shared eine Datei</translation>
    </message>
    <message>
        <source>one form without a code, for a share or an intranet</source>
        <translation>ein Formular ohne Code, für eine Freigabe oder ein Intranet</translation>
    </message>
    <message>
        <source>send the invitations that are not sent yet</source>
        <translation>die noch nicht gesendeten Einladungen senden</translation>
    </message>
    <message>
        <source>remind those who have not answered</source>
        <translation>alle erinnern, die noch nicht geantwortet haben</translation>
    </message>
    <message>
        <source>decide about messages that no server confirmed</source>
        <translation>über Nachrichten entscheiden, die kein Server bestätigt hat</translation>
    </message>
    <message>
        <source>sent: count as sent; again: send again</source>
        <translation>sent: als gesendet zählen; again: erneut senden</translation>
    </message>
    <message>
        <source>withdraw one person&apos;s invitation</source>
        <translation>die Einladung einer Person zurückziehen</translation>
    </message>
    <message>
        <source>the person&apos;s number</source>
        <translation>Nummer der Person</translation>
    </message>
    <message>
        <source>close a round</source>
        <translation>eine Runde schließen</translation>
    </message>
    <message>
        <source>open a closed round again</source>
        <translation>eine geschlossene Runde wieder öffnen</translation>
    </message>
    <message>
        <source>the dossier&apos;s file</source>
        <translation>Datei des Dossiers</translation>
    </message>
    <message>
        <source>the account&apos;s name; not needed when there is one account</source>
        <translation>Name des Kontos; bei nur einem Konto nicht nötig</translation>
    </message>
    <message>
        <source>file whose first line is the password (else WAARBORG_PASSWORD_FILE, else it is asked for)</source>
        <translation>Datei, deren erste Zeile das Passwort ist (sonst WAARBORG_PASSWORD_FILE, sonst wird gefragt)</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>ein JSON-Dokument ausgeben</translation>
    </message>
    <message>
        <source>Name the file for the recovery sheet with --recovery-out: without it a lost password loses the dossier.</source>
        <translation>Mit --recovery-out die Datei für das Wiederherstellungsblatt nennen: Ohne dieses Blatt ist mit dem Passwort auch das Dossier verloren.</translation>
    </message>
    <message>
        <source>Sign the confidentiality statement with --sign-confidentiality. It says: %1</source>
        <translation>Mit --sign-confidentiality die Vertraulichkeitserklärung unterzeichnen. Sie lautet: %1</translation>
    </message>
    <message>
        <source>Name the first account with --login.</source>
        <translation>Mit --login das erste Konto nennen.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>%1 is made. Print %2, keep it in a safe and remove the file.</source>
        <translation>%1 ist angelegt. %2 drucken, in einem Tresor aufbewahren und die Datei entfernen.</translation>
    </message>
    <message>
        <source>Customer: %1 (%2)</source>
        <translation>Kunde: %1 (%2)</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>Account: %1 (%2)</source>
        <translation>Konto: %1 (%2)</translation>
    </message>
    <message>
        <source>Encryption: SQLCipher %1</source>
        <translation>Verschlüsselung: SQLCipher %1</translation>
    </message>
    <message>
        <source>The recovery sheet was not confirmed yet.</source>
        <translation>Das Wiederherstellungsblatt wurde noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>The dossier is sound.</source>
        <translation>Das Dossier ist in Ordnung.</translation>
    </message>
    <message>
        <source>Whoever has the key reads everybody&apos;s data in the dossier. Say so with --i-understand.</source>
        <translation>Wer den Schlüssel hat, liest die Daten aller Personen im Dossier. Mit --i-understand bestätigen.</translation>
    </message>
    <message>
        <source>The key stands in %1.</source>
        <translation>Der Schlüssel steht in %1.</translation>
    </message>
    <message>
        <source>make, look at and check a customer&apos;s dossier</source>
        <translation>das Dossier eines Kunden anlegen, ansehen und prüfen</translation>
    </message>
    <message>
        <source>make a new dossier</source>
        <translation>ein neues Dossier anlegen</translation>
    </message>
    <message>
        <source>the customer&apos;s name</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>sign the confidentiality statement</source>
        <translation>die Vertraulichkeitserklärung unterzeichnen</translation>
    </message>
    <message>
        <source>what the dossier is</source>
        <translation>Angaben zum Dossier</translation>
    </message>
    <message>
        <source>check every page</source>
        <translation>jede Seite prüfen</translation>
    </message>
    <message>
        <source>write the database&apos;s raw key to a file</source>
        <translation>den rohen Schlüssel der Datenbank in eine Datei schreiben</translation>
    </message>
    <message>
        <source>new file for the key</source>
        <translation>neue Datei für den Schlüssel</translation>
    </message>
    <message>
        <source>yes, whoever has this file reads everything</source>
        <translation>ja, wer diese Datei hat, liest alles</translation>
    </message>
    <message>
        <source>--discovered wants a time as 2026-11-23T09:30.</source>
        <translation>--discovered erwartet einen Zeitpunkt wie 2026-11-23T09:30.</translation>
    </message>
    <message>
        <source>No incident.</source>
        <translation>Kein Vorfall.</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>„%1“ hat nicht die Form FELD=WERT.</translation>
    </message>
    <message>
        <source>--status is one of %1.</source>
        <translation>--status ist eines von %1.</translation>
    </message>
    <message>
        <source>Name at least one FIELD=VALUE, or --status. Fields: %1</source>
        <translation>Mindestens ein FELD=WERT oder --status nennen. Felder: %1</translation>
    </message>
    <message>
        <source>the register of breaches</source>
        <translation>das Verzeichnis der Datenschutzverletzungen</translation>
    </message>
    <message>
        <source>register an incident; starts the clock</source>
        <translation>einen Vorfall registrieren; startet die Frist</translation>
    </message>
    <message>
        <source>what happened, in a few words</source>
        <translation>was geschehen ist, in wenigen Worten</translation>
    </message>
    <message>
        <source>when, as 2026-11-23T09:30; now otherwise</source>
        <translation>wann, wie 2026-11-23T09:30; sonst jetzt</translation>
    </message>
    <message>
        <source>all incidents</source>
        <translation>alle Vorfälle</translation>
    </message>
    <message>
        <source>the incident&apos;s number</source>
        <translation>Nummer des Vorfalls</translation>
    </message>
    <message>
        <source>one incident</source>
        <translation>ein Vorfall</translation>
    </message>
    <message>
        <source>change fields, or fix the version with a status</source>
        <translation>Felder ändern, oder die Fassung mit einem Status festlegen</translation>
    </message>
    <message>
        <source>Name a server with --host, or a folder with --outbox.</source>
        <translation>Mit --host einen Server nennen, oder mit --outbox einen Ordner.</translation>
    </message>
    <message>
        <source>--security is tls or starttls; there is no unencrypted mail.</source>
        <translation>--security ist tls oder starttls; unverschlüsselte E-Mail gibt es nicht.</translation>
    </message>
    <message>
        <source>Mail goes to %1.</source>
        <translation>E-Mail geht an %1.</translation>
    </message>
    <message>
        <source>A test message was sent to %1.</source>
        <translation>Eine Testnachricht wurde an %1 gesendet.</translation>
    </message>
    <message>
        <source>how invitations leave</source>
        <translation>wie Einladungen hinausgehen</translation>
    </message>
    <message>
        <source>set the mail server or the outbox folder</source>
        <translation>den Mailserver oder den Ausgangsordner einstellen</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>login name at the server</source>
        <translation>Anmeldename am Server</translation>
    </message>
    <message>
        <source>sender: address, or &quot;Name &lt;address&gt;&quot;</source>
        <translation>Absender: Adresse, oder &quot;Name &lt;Adresse&gt;&quot;</translation>
    </message>
    <message>
        <source>own certificate authority (PEM)</source>
        <translation>eigene Zertifizierungsstelle (PEM)</translation>
    </message>
    <message>
        <source>messages a minute, or none</source>
        <translation>Nachrichten pro Minute, oder none</translation>
    </message>
    <message>
        <source>connections at once</source>
        <translation>gleichzeitige Verbindungen</translation>
    </message>
    <message>
        <source>folder for .eml files instead of a server</source>
        <translation>Ordner für .eml-Dateien statt eines Servers</translation>
    </message>
    <message>
        <source>send a message to oneself</source>
        <translation>eine Nachricht an sich selbst senden</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Ein Feld „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>
row %1, %2 “%3”: %4</source>
        <translation>
Zeile %1, %2 „%3“: %4</translation>
    </message>
    <message>
        <source>%1 rows read: %2 added, %3 updated, %4 unchanged, %5 rejected</source>
        <translation>%1 Zeilen gelesen: %2 hinzugefügt, %3 geändert, %4 unverändert, %5 abgelehnt</translation>
    </message>
    <message>
        <source>Columns not taken over: %1</source>
        <translation>Nicht übernommene Spalten: %1</translation>
    </message>
    <message>
        <source>%1 people written to %2.</source>
        <translation>%1 Personen nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>No users found.</source>
        <translation>Keine Benutzer gefunden.</translation>
    </message>
    <message>
        <source>%1 people.</source>
        <translation>%1 Personen.</translation>
    </message>
    <message>
        <source>the customer&apos;s employees</source>
        <translation>die Beschäftigten des Kunden</translation>
    </message>
    <message>
        <source>take in a list from HR</source>
        <translation>eine Liste der Personalabteilung einlesen</translation>
    </message>
    <message>
        <source>the list&apos;s file</source>
        <translation>Datei der Liste</translation>
    </message>
    <message>
        <source>say what would happen, and change nothing</source>
        <translation>sagen, was geschehen würde, und nichts ändern</translation>
    </message>
    <message>
        <source>the employees</source>
        <translation>die Beschäftigten</translation>
    </message>
    <message>
        <source>only those in whom all these words are found</source>
        <translation>nur Personen, bei denen alle diese Wörter vorkommen</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>höchstens so viele</translation>
    </message>
    <message>
        <source>numbers of people</source>
        <translation>Nummern von Personen</translation>
    </message>
    <message>
        <source>one employee</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>add an employee</source>
        <translation>eine Person hinzufügen</translation>
    </message>
    <message>
        <source>change an employee</source>
        <translation>eine Person ändern</translation>
    </message>
    <message>
        <source>delete employees; can be undone</source>
        <translation>Personen löschen; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>erase employees for good</source>
        <translation>Personen endgültig löschen</translation>
    </message>
    <message>
        <source>undo the last change</source>
        <translation>die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>do the undone change again</source>
        <translation>die rückgängig gemachte Änderung wiederholen</translation>
    </message>
    <message>
        <source>
line %1: %2</source>
        <translation>
Zeile %1: %2</translation>
    </message>
    <message>
        <source>Name a file, or ask for the questionnaire that comes with the program with --own.</source>
        <translation>Eine Datei nennen, oder mit --own den mitgelieferten Fragebogen wählen.</translation>
    </message>
    <message>
        <source>Questionnaire %1 “%2”: %3 modules, %4 risks, %5 profile questions, %6 other questions, %7 standard measures, %8 remarks</source>
        <translation>Fragebogen %1 „%2“: %3 Module, %4 Risiken, %5 Profilfragen, %6 andere Fragen, %7 Standardmaßnahmen, %8 Hinweise</translation>
    </message>
    <message>
        <source>%1  %2 (version %3, %4 risks, %5 questions)</source>
        <translation>%1  %2 (Version %3, %4 Risiken, %5 Fragen)</translation>
    </message>
    <message>
        <source>No questionnaire yet.</source>
        <translation>Noch kein Fragebogen.</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Keine Hinweise.</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>was gefragt wird</translation>
    </message>
    <message>
        <source>take in a Euphorie survey (XML) or one of our own (JSON)</source>
        <translation>einen Fragebogen von Euphorie (XML) oder einen eigenen (JSON) einlesen</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the questionnaire that comes with the program</source>
        <translation>der mitgelieferte Fragebogen</translation>
    </message>
    <message>
        <source>the questionnaires</source>
        <translation>die Fragebögen</translation>
    </message>
    <message>
        <source>write the newest version to .xml (Euphorie) or .json</source>
        <translation>die neueste Version als .xml (Euphorie) oder .json schreiben</translation>
    </message>
    <message>
        <source>what to look at before it is sent</source>
        <translation>was vor dem Senden anzusehen ist</translation>
    </message>
    <message>
        <source>round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Only a report of a round as .pdf can be written so far.</source>
        <translation>Bisher kann nur der Bericht einer Runde als .pdf geschrieben werden.</translation>
    </message>
    <message>
        <source>print results</source>
        <translation>Ergebnisse drucken</translation>
    </message>
    <message>
        <source>write a round&apos;s report as PDF</source>
        <translation>den Bericht einer Runde als PDF schreiben</translation>
    </message>
    <message>
        <source>the file, .pdf</source>
        <translation>die Datei, .pdf</translation>
    </message>
    <message>
        <source>the round&apos;s number; the newest one otherwise</source>
        <translation>Nummer der Runde; sonst die neueste</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>--pace wants a number, or none.</source>
        <translation>--pace braucht eine Zahl oder none.</translation>
    </message>
    <message>
        <source>An argument is not UTF-8 text.</source>
        <translation>Ein Argument ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>No password: name a file with --password-file or WAARBORG_PASSWORD_FILE.</source>
        <translation>Kein Passwort: Mit --password-file oder WAARBORG_PASSWORD_FILE eine Datei nennen.</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>Neues Passwort, noch einmal</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was made.</source>
        <translation>Die beiden Passwörter sind verschieden. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>Roles are administrator, advisor, hr and auditor, with commas.</source>
        <translation>Rollen sind administrator, advisor, hr und auditor, mit Kommas.</translation>
    </message>
    <message>
        <source>It reads no answers until an advisor approves it: account approve.</source>
        <translation>Es liest keine Antworten, bis eine Beratung es freigibt: account approve.</translation>
    </message>
    <message>
        <source>Start code: %1
It is shown this once. With it as password, choose one: account password.</source>
        <translation>Startcode: %1
Er wird nur einmal gezeigt. Wählen Sie damit ein Passwort: account password.</translation>
    </message>
    <message>
        <source>--expires wants a date as 2026-12-31.</source>
        <translation>--expires braucht ein Datum wie 2026-12-31.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 ist jetzt %2.</translation>
    </message>
    <message>
        <source>%1 can log in.</source>
        <translation>%1 kann sich anmelden.</translation>
    </message>
    <message>
        <source>%1 can no longer log in.</source>
        <translation>%1 kann sich nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>%1 can read answers.</source>
        <translation>%1 kann Antworten lesen.</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Unterschrieben: %1</translation>
    </message>
    <message>
        <source>Password or start code</source>
        <translation>Passwort oder Startcode</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Das Passwort ist geändert.</translation>
    </message>
    <message>
        <source>who may log in, as what</source>
        <translation>wer sich anmelden darf, als was</translation>
    </message>
    <message>
        <source>the account&apos;s name</source>
        <translation>der Name des Kontos</translation>
    </message>
    <message>
        <source>add an account; prints its start code</source>
        <translation>ein Konto hinzufügen; zeigt den Startcode</translation>
    </message>
    <message>
        <source>give an account other roles</source>
        <translation>einem Konto andere Rollen geben</translation>
    </message>
    <message>
        <source>let an account log in again</source>
        <translation>ein Konto sich wieder anmelden lassen</translation>
    </message>
    <message>
        <source>let an account log in no longer</source>
        <translation>ein Konto sich nicht mehr anmelden lassen</translation>
    </message>
    <message>
        <source>remove an account</source>
        <translation>ein Konto entfernen</translation>
    </message>
    <message>
        <source>a new start code in place of a forgotten password</source>
        <translation>ein neuer Startcode statt eines vergessenen Passworts</translation>
    </message>
    <message>
        <source>let a new advisor read answers</source>
        <translation>eine neue Beratung Antworten lesen lassen</translation>
    </message>
    <message>
        <source>show the accounts</source>
        <translation>die Konten zeigen</translation>
    </message>
    <message>
        <source>choose a new password</source>
        <translation>ein neues Passwort wählen</translation>
    </message>
    <message>
        <source>file with the new password; otherwise it is asked for</source>
        <translation>Datei mit dem neuen Passwort; sonst wird danach gefragt</translation>
    </message>
    <message>
        <source>Wrong logins since the last good one: %1</source>
        <translation>Falsche Anmeldungen seit der letzten richtigen: %1</translation>
    </message>
    <message>
        <source>open for reading only, also while another program writes</source>
        <translation>nur zum Lesen öffnen, auch während ein anderes Programm schreibt</translation>
    </message>
    <message>
        <source>open although another computer is said to have it open; it goes into the log</source>
        <translation>öffnen, obwohl ein anderer Computer es offen haben soll; das kommt ins Protokoll</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>Es wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>This login stands in no log: nothing can be written beside the dossier.</source>
        <translation>Diese Anmeldung steht in keinem Protokoll: neben dem Dossier kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>The dossier lies on a network drive (%1). Two computers may not see there that the other one has it open: use it on one at a time.</source>
        <translation>Das Dossier liegt auf einem Netzlaufwerk (%1). Zwei Computer sehen dort vielleicht nicht, dass der andere es offen hat: benutzen Sie es nur auf einem zugleich.</translation>
    </message>
    <message>
        <source>read what one person answered in a named round; the log says so</source>
        <translation>lesen, was eine Person in einer namentlichen Runde geantwortet hat; das Protokoll vermerkt es</translation>
    </message>
    <message>
        <source>the user&apos;s number</source>
        <translation>Nummer des Benutzers</translation>
    </message>
    <message>
        <source>“%1” is no day: write it as 2026-11-23.</source>
        <translation>„%1“ ist kein Tag: Schreiben Sie ihn wie 2026-11-23.</translation>
    </message>
    <message>
        <source>--result is one of %1.</source>
        <translation>--result ist eines von %1.</translation>
    </message>
    <message>
        <source>Sent to %1 (%2).</source>
        <translation>An %1 gesendet (%2).</translation>
    </message>
    <message>
        <source>Name a new file with -o, or an address with --mail-to.</source>
        <translation>Nennen Sie mit -o eine neue Datei, oder mit --mail-to eine Adresse.</translation>
    </message>
    <message>
        <source>Written to %1 (%2). Keep it where nobody can change both it and the dossier.</source>
        <translation>Geschrieben nach %1 (%2). Bewahren Sie die Datei dort auf, wo niemand sowohl sie als auch das Dossier ändern kann.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 were removed; a row of the log says so.</source>
        <translation>Die Zeilen %1 bis %2 wurden entfernt; eine Zeile des Protokolls vermerkt es.</translation>
    </message>
    <message>
        <source>No row is older. Nothing was removed.</source>
        <translation>Keine Zeile ist älter. Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>%1 Zeilen nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>first day, as 2026-11-23</source>
        <translation>erster Tag, wie 2026-11-23</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>of this account</source>
        <translation>von diesem Konto</translation>
    </message>
    <message>
        <source>as in the list, for example “people import”</source>
        <translation>wie in der Liste, zum Beispiel „people import“</translation>
    </message>
    <message>
        <source>that hold this text</source>
        <translation>die diesen Text enthalten</translation>
    </message>
    <message>
        <source>only rows before this one: the next page</source>
        <translation>nur Zeilen vor dieser: die nächste Seite</translation>
    </message>
    <message>
        <source>recompute the log&apos;s chain and say what that proves</source>
        <translation>die Kette des Protokolls nachrechnen und sagen, was das beweist</translation>
    </message>
    <message>
        <source>compare an anchor: a file, or as printed</source>
        <translation>einen Anker vergleichen: eine Datei, oder wie gedruckt</translation>
    </message>
    <message>
        <source>write the log&apos;s end to a file, to be kept elsewhere</source>
        <translation>das Ende des Protokolls in eine Datei schreiben, die anderswo aufbewahrt wird</translation>
    </message>
    <message>
        <source>a new file</source>
        <translation>eine neue Datei</translation>
    </message>
    <message>
        <source>send it there instead</source>
        <translation>stattdessen dorthin senden</translation>
    </message>
    <message>
        <source>remove the oldest rows</source>
        <translation>die ältesten Zeilen entfernen</translation>
    </message>
    <message>
        <source>rows of this day and later stay</source>
        <translation>Zeilen dieses Tages und spätere bleiben</translation>
    </message>
    <message>
        <source>write the log to a file</source>
        <translation>das Protokoll in eine Datei schreiben</translation>
    </message>
    <message>
        <source>the file, .csv or .json</source>
        <translation>die Datei, .csv oder .json</translation>
    </message>
    <message>
        <source>Backup %1: %2, restored on trial and sound.</source>
        <translation>Sicherung %1: %2, probeweise zurückgespielt und in Ordnung.</translation>
    </message>
    <message>
        <source>No backup is due.</source>
        <translation>Es ist keine Sicherung fällig.</translation>
    </message>
    <message>
        <source>Older backups removed: %1</source>
        <translation>Ältere Sicherungen entfernt: %1</translation>
    </message>
    <message>
        <source>Name a file or a folder for the backup, or --scheduled.</source>
        <translation>Nennen Sie eine Datei oder einen Ordner für die Sicherung, oder --scheduled.</translation>
    </message>
    <message>
        <source>A backup is due.</source>
        <translation>Eine Sicherung ist fällig.</translation>
    </message>
    <message>
        <source>No backup is made by itself.</source>
        <translation>Es wird keine Sicherung von selbst erstellt.</translation>
    </message>
    <message>
        <source>Run “dossier backup --scheduled” each day: it makes a backup when one is due.</source>
        <translation>Führen Sie „dossier backup --scheduled“ jeden Tag aus: Das erstellt eine Sicherung, wenn sie fällig ist.</translation>
    </message>
    <message>
        <source>Password at the time of the backup</source>
        <translation>Passwort zur Zeit der Sicherung</translation>
    </message>
    <message>
        <source>%1 is restored, as it was on %2.</source>
        <translation>%1 ist zurückgespielt, mit dem Stand vom %2.</translation>
    </message>
    <message>
        <source>What stood there is kept as %1.</source>
        <translation>Was dort stand, ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Its register of copies could not be read: newer copies are not listed.</source>
        <translation>Sein Verzeichnis der Kopien war nicht lesbar: Neuere Kopien sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>where and how often backups are made, how many are kept</source>
        <translation>wo und wie oft Sicherungen erstellt werden, wie viele bleiben</translation>
    </message>
    <message>
        <source>an existing folder, best on another disk</source>
        <translation>ein vorhandener Ordner, am besten auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>make none by itself</source>
        <translation>keine von selbst erstellen</translation>
    </message>
    <message>
        <source>days between two backups</source>
        <translation>Tage zwischen zwei Sicherungen</translation>
    </message>
    <message>
        <source>daily backups kept</source>
        <translation>aufbewahrte tägliche Sicherungen</translation>
    </message>
    <message>
        <source>weekly backups kept</source>
        <translation>aufbewahrte wöchentliche Sicherungen</translation>
    </message>
    <message>
        <source>monthly backups kept</source>
        <translation>aufbewahrte monatliche Sicherungen</translation>
    </message>
    <message>
        <source>make an encrypted backup and restore it on trial</source>
        <translation>eine verschlüsselte Sicherung erstellen und probeweise zurückspielen</translation>
    </message>
    <message>
        <source>a new file, or a folder</source>
        <translation>eine neue Datei, oder ein Ordner</translation>
    </message>
    <message>
        <source>make one when it is due, then remove what is no longer kept</source>
        <translation>eine erstellen, wenn sie fällig ist, dann entfernen, was nicht mehr aufbewahrt wird</translation>
    </message>
    <message>
        <source>the register of all copies</source>
        <translation>das Verzeichnis aller Kopien</translation>
    </message>
    <message>
        <source>delete this copy&apos;s file</source>
        <translation>die Datei dieser Kopie löschen</translation>
    </message>
    <message>
        <source>note that this missing copy was destroyed</source>
        <translation>vermerken, dass diese fehlende Kopie vernichtet wurde</translation>
    </message>
    <message>
        <source>restore this copy on trial once more</source>
        <translation>diese Kopie noch einmal probeweise zurückspielen</translation>
    </message>
    <message>
        <source>put a backup back: BACKUP FILE</source>
        <translation>eine Sicherung zurückspielen: BACKUP FILE</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>die Sicherung</translation>
    </message>
    <message>
        <source>keep the dossier that stands there aside and take its place</source>
        <translation>das dort vorhandene Dossier zur Seite legen und seinen Platz einnehmen</translation>
    </message>
    <message>
        <source>Round %1 “%2” has %3 invitations and %4 answers. Nothing was erased. To erase it for good, say --yes.</source>
        <translation>Runde %1 „%2“ hat %3 Einladungen und %4 Antworten. Es wurde nichts gelöscht. Um sie endgültig zu löschen, geben Sie --yes an.</translation>
    </message>
    <message>
        <source>Round %1 is erased: %2 invitations, %3 messages, %4 answers, %5 set aside. Backups from before, forms in folders and mails that were sent still hold what they held.</source>
        <translation>Runde %1 ist endgültig gelöscht: %2 Einladungen, %3 Nachrichten, %4 Antworten, %5 Zurückgelegte. Frühere Sicherungen, Formulare in Ordnern und gesendete E-Mails enthalten noch, was sie enthielten.</translation>
    </message>
    <message>
        <source>erase a round for good, with its answers</source>
        <translation>eine Runde endgültig löschen, mit ihren Antworten</translation>
    </message>
    <message>
        <source>yes, nothing of it can be brought back</source>
        <translation>ja, nichts davon lässt sich zurückholen</translation>
    </message>
    <message>
        <source>file for the recovery sheet; a PDF where it ends in .pdf</source>
        <translation>Datei für das Wiederherstellungsblatt; ein PDF, wenn sie auf .pdf endet</translation>
    </message>
    <message>
        <source>The password is in the key ring.</source>
        <translation>Das Passwort ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The password was not kept. Name its file with WAARBORG_SMTP_PASSWORD_FILE when mail is sent.</source>
        <translation>Das Passwort wurde nicht aufbewahrt. Nennen Sie beim Senden seine Datei mit WAARBORG_SMTP_PASSWORD_FILE.</translation>
    </message>
    <message>
        <source>A password needs a login name: --user.</source>
        <translation>Zu einem Passwort gehört ein Anmeldename: --user.</translation>
    </message>
    <message>
        <source>The key ring holds no password for this mail server.</source>
        <translation>Der Schlüsselbund enthält kein Passwort für diesen Mailserver.</translation>
    </message>
    <message>
        <source>The password is read from its file.</source>
        <translation>Das Passwort wird aus seiner Datei gelesen.</translation>
    </message>
    <message>
        <source>file whose first line is the server&apos;s password; it is kept in the key ring</source>
        <translation>Datei, deren erste Zeile das Passwort des Servers ist; es kommt in den Schlüsselbund</translation>
    </message>
    <message>
        <source>remove the server&apos;s password from the key ring</source>
        <translation>das Passwort des Servers aus dem Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>%1 people erased, with %2 invitations, %3 messages, %4 answers and %5 set aside.</source>
        <translation>%1 Personen endgültig gelöscht, mit %2 Einladungen, %3 Nachrichten, %4 Antworten und %5 Zurückgelegten.</translation>
    </message>
    <message>
        <source>%1 incidents name one of them: the register is kept.</source>
        <translation>%1 Vorfälle nennen eine dieser Personen: Das Verzeichnis bleibt erhalten.</translation>
    </message>
    <message>
        <source>The export is not encrypted: whoever has the folder reads everybody&apos;s data. Say so with --i-understand.</source>
        <translation>Der Export ist nicht verschlüsselt: wer den Ordner hat, liest die Daten aller. Bestätigen Sie das mit --i-understand.</translation>
    </message>
    <message>
        <source>%1 files written to %2. SHA-256 of SHA256SUMS: %3. Nothing of it is encrypted.</source>
        <translation>%1 Dateien nach %2 geschrieben. SHA-256 von SHA256SUMS: %3. Nichts davon ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The agreement goes on.</source>
        <translation>Der Vertrag läuft weiter.</translation>
    </message>
    <message>
        <source>--on wants a date as 2026-12-31.</source>
        <translation>--on erwartet ein Datum wie 2026-12-31.</translation>
    </message>
    <message>
        <source>Name the folder for the certificate with --certificate: it is what proves the erasure.</source>
        <translation>Nennen Sie den Ordner für das Zertifikat mit --certificate: es beweist die Löschung.</translation>
    </message>
    <message>
        <source>write everything in open formats (CSV, JSON, PDF) with checksums</source>
        <translation>alles in offenen Formaten (CSV, JSON, PDF) mit Prüfsummen schreiben</translation>
    </message>
    <message>
        <source>new folder</source>
        <translation>neuer Ordner</translation>
    </message>
    <message>
        <source>yes, whoever has this folder reads everything</source>
        <translation>ja, wer diesen Ordner hat, liest alles</translation>
    </message>
    <message>
        <source>the end of the agreement: give everything back, erase everything</source>
        <translation>das Ende des Vertrags: alles zurückgeben, alles löschen</translation>
    </message>
    <message>
        <source>give everything back: a new folder, or an export that is there</source>
        <translation>alles zurückgeben: ein neuer Ordner, oder ein Export, der da ist</translation>
    </message>
    <message>
        <source>erase everything, backups too, when it is due</source>
        <translation>alles löschen, auch Sicherungen, wenn es so weit ist</translation>
    </message>
    <message>
        <source>folder for the certificate</source>
        <translation>Ordner für das Zertifikat</translation>
    </message>
    <message>
        <source>yes, erase now: nothing can be brought back</source>
        <translation>ja, jetzt löschen: nichts kann zurückgeholt werden</translation>
    </message>
    <message>
        <source>the agreement goes on after all</source>
        <translation>der Vertrag läuft doch weiter</translation>
    </message>
    <message>
        <source>Name the file for the new recovery sheet with --recovery-out: the earlier sheet is replaced.</source>
        <translation>Nennen Sie mit --recovery-out die Datei für das neue Wiederherstellungsblatt: Das frühere Blatt wird ersetzt.</translation>
    </message>
    <message>
        <source>Print %1, keep it in a safe and remove the file.</source>
        <translation>Drucken Sie %1, bewahren Sie das Blatt in einem Tresor auf und entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>%1 has the new password. The earlier recovery sheet is refused from now on.</source>
        <translation>%1 hat das neue Passwort. Das frühere Wiederherstellungsblatt wird von jetzt an abgelehnt.</translation>
    </message>
    <message>
        <source>Start code of %1, shown this once: %2</source>
        <translation>Startcode von %1, nur dieses eine Mal gezeigt: %2</translation>
    </message>
    <message>
        <source>Who kept the earlier sheet and a copy of the earlier key file can still work out the dossier&apos;s key. If that may be so, replace it: dossier rotate.</source>
        <translation>Wer das frühere Blatt und eine Kopie der früheren Schlüsseldatei behalten hat, kann den Schlüssel des Dossiers noch ermitteln. Wenn das sein kann, ersetzen Sie ihn: dossier rotate.</translation>
    </message>
    <message>
        <source>The earlier recovery sheet is refused from now on.</source>
        <translation>Das frühere Wiederherstellungsblatt wird von jetzt an abgelehnt.</translation>
    </message>
    <message>
        <source>The dossier has a new key. All passwords stay as they are. Copies and backups from before still open with the old key.</source>
        <translation>Das Dossier hat einen neuen Schlüssel. Alle Passwörter bleiben, wie sie sind. Frühere Kopien und Sicherungen öffnen sich noch mit dem alten Schlüssel.</translation>
    </message>
    <message>
        <source>The recovery sheet opens it as long as the key file is there. So that it also does without, make a new sheet: dossier new-sheet.</source>
        <translation>Das Wiederherstellungsblatt öffnet es, solange die Schlüsseldatei da ist. Damit es auch ohne sie geht, erstellen Sie ein neues Blatt: dossier new-sheet.</translation>
    </message>
    <message>
        <source>Print %1 and keep it with the recovery sheet.</source>
        <translation>Drucken Sie %1 und bewahren Sie die Seite beim Wiederherstellungsblatt auf.</translation>
    </message>
    <message>
        <source>open with the recovery sheet and choose a new password</source>
        <translation>mit dem Wiederherstellungsblatt öffnen und ein neues Passwort wählen</translation>
    </message>
    <message>
        <source>the sheet&apos;s text, what its QR code holds, or the typed groups; may be given again</source>
        <translation>der Text des Blatts, der Inhalt seines QR-Codes oder die abgetippten Gruppen; darf mehrmals angegeben werden</translation>
    </message>
    <message>
        <source>make a new recovery sheet in place of the earlier one</source>
        <translation>ein neues Wiederherstellungsblatt anstelle des früheren erstellen</translation>
    </message>
    <message>
        <source>replace the dossier&apos;s key</source>
        <translation>den Schlüssel des Dossiers ersetzen</translation>
    </message>
    <message>
        <source>text: save what the sheet&apos;s QR code holds, or type the groups</source>
        <translation>Text: Speichern Sie den Inhalt des QR-Codes des Blatts, oder tippen Sie die Gruppen ab</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>how the dossier and this workstation are protected</source>
        <translation>wie das Dossier und dieser Arbeitsplatz geschützt sind</translation>
    </message>
    <message>
        <source>Answers in anonymous rounds, if any, stay: nobody can tell which they are.</source>
        <translation>Antworten in anonymen Runden bleiben, falls es welche gibt: Niemand kann sagen, welche es sind.</translation>
    </message>
    <message>
        <source>Noted as having left: %1</source>
        <translation>Als ausgeschieden vermerkt: %1</translation>
    </message>
    <message>
        <source>One at a time: first record the end with --on, then --return or --erase. Nothing was changed.</source>
        <translation>Eins nach dem anderen: Halten Sie zuerst das Ende mit --on fest, dann --return oder --erase. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Erasing cannot be undone. Nothing was changed. Say that you mean it with --i-understand.</source>
        <translation>Löschen lässt sich nicht rückgängig machen. Nichts wurde geändert. Bestätigen Sie es mit --i-understand.</translation>
    </message>
    <message>
        <source>Give the last day too, with --on. Nothing was recorded.</source>
        <translation>Geben Sie auch den letzten Tag an, mit --on. Nichts wurde festgehalten.</translation>
    </message>
    <message>
        <source>Give the command again for the PDF.</source>
        <translation>Geben Sie den Befehl für das PDF noch einmal.</translation>
    </message>
    <message>
        <source>record its last day, as 2026-12-31</source>
        <translation>ihren letzten Tag festhalten, wie 2026-12-31</translation>
    </message>
    <message>
        <source>the customer&apos;s written instruction to erase, by its date or number</source>
        <translation>die schriftliche Weisung des Kunden zum Löschen, mit Datum oder Nummer</translation>
    </message>
    <message>
        <source>--encoding is UTF-8, windows-1252, ISO-8859-15, or another that lists are written in.</source>
        <translation>--encoding ist UTF-8, windows-1252, ISO-8859-15 oder eine andere Kodierung, in der Listen geschrieben sind.</translation>
    </message>
    <message>
        <source>--delimiter is one character, or tab.</source>
        <translation>--delimiter ist ein einzelnes Zeichen, oder tab.</translation>
    </message>
    <message>
        <source>--on-duplicate is update, skip or fail; --missing is keep, left or erase.</source>
        <translation>--on-duplicate ist update, skip oder fail; --missing ist keep, left oder erase.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>missing from the list</source>
        <translation>nicht in der Liste</translation>
    </message>
    <message>
        <source>is back</source>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>%1 “%2” becomes “%3”</source>
        <translation>%1 „%2“ wird „%3“</translation>
    </message>
    <message>
        <source>
%1: %2 (%3)</source>
        <translation>
%1: %2 (%3)</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>In the dossier, and not in the list: %1</source>
        <translation>Im Dossier, aber nicht in der Liste: %1</translation>
    </message>
    <message>
        <source>%1 rejected rows written to %2.</source>
        <translation>%1 abgelehnte Zeilen nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>FIELD=COLUMN; the field may be attribute (keep the column as it is) or ignore</source>
        <translation>FELD=SPALTE; das Feld darf attribute (die Spalte behalten, wie sie ist) oder ignore sein</translation>
    </message>
    <message>
        <source>fields by which somebody is recognised, with commas</source>
        <translation>Felder, an denen jemand erkannt wird, mit Kommas</translation>
    </message>
    <message>
        <source>the sheet of a workbook</source>
        <translation>das Blatt einer Arbeitsmappe</translation>
    </message>
    <message>
        <source>of a .csv file, when it is not recognised</source>
        <translation>einer .csv-Datei, wenn es nicht erkannt wird</translation>
    </message>
    <message>
        <source>the header&apos;s row number; -1: there is none</source>
        <translation>Nummer der Kopfzeile; -1: es gibt keine</translation>
    </message>
    <message>
        <source>write the rejected rows with their reasons to a file, .csv or .xlsx</source>
        <translation>die abgelehnten Zeilen mit ihren Gründen in eine Datei schreiben, .csv oder .xlsx</translation>
    </message>
    <message>
        <source>list who is new, changed or missing</source>
        <translation>auflisten, wer neu oder geändert ist oder fehlt</translation>
    </message>
    <message>
        <source>%1 values to look at, written to %2.</source>
        <translation>%1 anzusehende Werte, nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>%1: %2 filled, %3 empty, %4 doubtful</source>
        <translation>%1: %2 ausgefüllt, %3 leer, %4 zweifelhaft</translation>
    </message>
    <message>
        <source>%1 %2, %3 “%4”: %5</source>
        <translation>%1 %2, %3 „%4“: %5</translation>
    </message>
    <message>
        <source>write them to a file, .csv or .xlsx</source>
        <translation>sie in eine Datei schreiben, .csv oder .xlsx</translation>
    </message>
    <message>
        <source>what is missing or doubtful</source>
        <translation>was fehlt oder zweifelhaft ist</translation>
    </message>
    <message>
        <source>write it to a file, .csv or .xlsx</source>
        <translation>es in eine Datei schreiben, .csv oder .xlsx</translation>
    </message>
    <message>
        <source>Nothing is known to have happened to this person.</source>
        <translation>Zu dieser Person ist kein Ereignis bekannt.</translation>
    </message>
    <message>
        <source>Written to %1: %2 invitations, %3 messages, the answers of %4 rounds. The file is not encrypted.</source>
        <translation>Nach %1 geschrieben: %2 Einladungen, %3 Nachrichten, die Antworten von %4 Runden. Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Not in it: %1</source>
        <translation>Nicht darin: %1</translation>
    </message>
    <message>
        <source>what happened to an employee, newest first</source>
        <translation>was mit einer Person geschah, Neuestes zuerst</translation>
    </message>
    <message>
        <source>write everything the dossier holds about one person</source>
        <translation>alles schreiben, was das Dossier über eine Person enthält</translation>
    </message>
    <message>
        <source>the file, .pdf or .json</source>
        <translation>die Datei, .pdf oder .json</translation>
    </message>
    <message>
        <source>The rejected rows were not written: %1</source>
        <translation>Die nicht übernommenen Zeilen wurden nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Nothing else changed; the log notes that this file left the dossier.</source>
        <translation>Sonst hat sich nichts geändert; das Protokoll vermerkt, dass diese Datei das Dossier verlassen hat.</translation>
    </message>
</context>
<context>
    <name>CodeKey</name>
    <message>
        <source>the key of the invitation codes does not open</source>
        <translation>der Schlüssel der Einladungscodes öffnet nicht</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>The card has unsaved changes.</source>
        <translation>Die Karte hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>They are lost when they are discarded.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>it must be filled in</source>
        <translation>muss ausgefüllt sein</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>only NL and BE are known</source>
        <translation>nur NL und BE sind bekannt</translation>
    </message>
    <message>
        <source>it was changed outside Waarborg</source>
        <translation>es wurde außerhalb von Waarborg geändert</translation>
    </message>
    <message>
        <source>I keep secret the personal data that I get to know through this dossier. I use it only for the customer&apos;s assignment, pass it on to nobody who does not need it for that, and go on keeping it secret after my work for the customer has ended.</source>
        <translation>Ich halte die personenbezogenen Daten geheim, von denen ich durch dieses Dossier erfahre. Ich verwende sie nur für den Auftrag des Kunden, gebe sie niemandem weiter, der sie dafür nicht braucht, und halte sie auch nach dem Ende meiner Arbeit für den Kunden geheim.</translation>
    </message>
</context>
<context>
    <name>DossierCare</name>
    <message>
        <source>its folder cannot be written</source>
        <translation>in seinen Ordner kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>DossierExport</name>
    <message>
        <source>which dossier this is, and when it was exported</source>
        <translation>welches Dossier dies ist, und wann es exportiert wurde</translation>
    </message>
    <message>
        <source>the dossier&apos;s settings</source>
        <translation>die Einstellungen des Dossiers</translation>
    </message>
    <message>
        <source>who could log in</source>
        <translation>wer sich anmelden konnte</translation>
    </message>
    <message>
        <source>the employees; those who left too</source>
        <translation>die Beschäftigten; auch die ausgeschiedenen</translation>
    </message>
    <message>
        <source>the questionnaire “%1”, version %2 (number %3)</source>
        <translation>der Fragebogen „%1“, Version %2 (Nummer %3)</translation>
    </message>
    <message>
        <source>the same as a Euphorie survey</source>
        <translation>derselbe als Euphorie-Fragebogen</translation>
    </message>
    <message>
        <source>files that were no valid answer, and why; without their content</source>
        <translation>Dateien, die keine gültige Antwort waren, und warum; ohne ihren Inhalt</translation>
    </message>
    <message>
        <source>the register of incidents</source>
        <translation>das Verzeichnis der Vorfälle</translation>
    </message>
    <message>
        <source>all versions of each incident</source>
        <translation>alle Versionen jedes Vorfalls</translation>
    </message>
    <message>
        <source>who did what; the newest row first</source>
        <translation>wer was getan hat; die neueste Zeile zuerst</translation>
    </message>
    <message>
        <source>Everything of a Waarborg dossier in open formats, exported on %1 by %2.

These files are not encrypted and hold personal data: give them only to whom they are for, and remove them when they are no longer needed. Tables are CSV in UTF-8 with semicolons; a cell that a spreadsheet would take for a formula has an apostrophe in front. Times are UTC. Not in here: passwords, keys, invitation codes, and in anonymous rounds who answered what.</source>
        <translation>Der ganze Inhalt eines Waarborg-Dossiers in offenen Formaten, exportiert am %1 von %2.

Diese Dateien sind nicht verschlüsselt und enthalten personenbezogene Daten: Geben Sie sie nur denen, für die sie bestimmt sind, und entfernen Sie sie, wenn sie nicht mehr nötig sind. Tabellen sind CSV in UTF-8 mit Semikolons; vor einer Zelle, die ein Tabellenprogramm für eine Formel hielte, steht ein Apostroph. Zeiten sind in UTC. Nicht enthalten: Passwörter, Schlüssel, Einladungscodes und, bei anonymen Runden, wer was geantwortet hat.</translation>
    </message>
    <message>
        <source>The log is not in here either: %1 may not read it.</source>
        <translation>Auch das Protokoll ist nicht enthalten: %1 darf es nicht lesen.</translation>
    </message>
    <message>
        <source>an export of this dossier</source>
        <translation>ein Export dieses Dossiers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>er hat keinen Namen</translation>
    </message>
    <message>
        <source>the newest export of this dossier</source>
        <translation>der neueste Export dieses Dossiers</translation>
    </message>
</context>
<context>
    <name>DossierStatus</name>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>SQLCipher %1: AES-256 with a check sum on each page of %2 bytes; %3.</source>
        <extracomment>version, bytes of a page, library of ciphers</extracomment>
        <translation>SQLCipher %1: AES-256 mit einer Prüfsumme auf jeder Seite von %2 Byte; %3.</translation>
    </message>
    <message numerus="yes">
        <source>Argon2id, %1 MiB, %Ln pass(es)</source>
        <translation>
            <numerusform>Argon2id, %1 MiB, %Ln Durchgang</numerusform>
            <numerusform>Argon2id, %1 MiB, %Ln Durchgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s): less than what is usual now (%2).</source>
        <translation>
            <numerusform>%1 von %Ln Konto: weniger als heute üblich (%2).</numerusform>
            <numerusform>%1 von %Ln Konten: weniger als heute üblich (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose password is old changes it once; from then on it is: %1.</source>
        <translation>Wer ein altes Passwort hat, ändert es einmal; von da an gilt: %1.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Printed and confirmed.</source>
        <translation>Gedruckt und bestätigt.</translation>
    </message>
    <message>
        <source>Nobody confirmed that it was printed.</source>
        <translation>Niemand hat bestätigt, dass es gedruckt wurde.</translation>
    </message>
    <message>
        <source>Version of the tables</source>
        <translation>Version der Tabellen</translation>
    </message>
    <message>
        <source>Make a new one in the settings, under Keys, and put it in a safe: without it, a lost password or key file loses the dossier.</source>
        <translation>Erstellen Sie ein neues in den Einstellungen unter Schlüssel und legen Sie es in einen Tresor: Ohne es ist mit einem verlorenen Passwort oder einer verlorenen Schlüsseldatei das Dossier verloren.</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>its header has no epk</source>
        <translation>im Kopf fehlt epk</translation>
    </message>
    <message>
        <source>another key than one on P-256</source>
        <translation>einen anderen Schlüssel als einen auf P-256</translation>
    </message>
    <message>
        <source>“%1” in its key</source>
        <translation>„%1“ im Schlüssel</translation>
    </message>
    <message>
        <source>a key that is no point of P-256</source>
        <translation>einen Schlüssel, der kein Punkt von P-256 ist</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>der Kopf ist nicht lesbar</translation>
    </message>
    <message>
        <source>“%1” in its header</source>
        <translation>„%1“ im Kopf</translation>
    </message>
    <message>
        <source>another algorithm than ECDH-ES</source>
        <translation>einen anderen Algorithmus als ECDH-ES</translation>
    </message>
    <message>
        <source>another cipher than A256GCM</source>
        <translation>eine andere Verschlüsselung als A256GCM</translation>
    </message>
    <message>
        <source>its header does not name the round&apos;s key</source>
        <translation>der Kopf nennt nicht den Schlüssel der Runde</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>sie ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>it does not have five parts</source>
        <translation>sie hat nicht fünf Teile</translation>
    </message>
    <message>
        <source>an encrypted key</source>
        <translation>einen verschlüsselten Schlüssel</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>sie ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>a curve (P-256) that OpenSSL does not have here</source>
        <translation>eine Kurve (P-256), die OpenSSL hier nicht hat</translation>
    </message>
    <message>
        <source>a cipher (A256GCM) that OpenSSL does not have here</source>
        <translation>eine Verschlüsselung (A256GCM), die OpenSSL hier nicht hat</translation>
    </message>
    <message>
        <source>a key that is not a P-256 key pair</source>
        <translation>einen Schlüssel, der kein P-256-Schlüsselpaar ist</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Stopped. What was done before stays; nothing else was changed.</source>
        <translation>Angehalten. Was vorher erledigt war, bleibt; sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1: “%2” is not accepted: %3. Nothing was changed.</source>
        <translation>%1: „%2“ wird nicht angenommen: %3. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”. Nothing was changed.</source>
        <translation>%1 „%2“ gibt es nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Nothing was changed.</source>
        <translation>%1 kann nicht gelesen werden: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that are accepted. Nothing was changed.</source>
        <translation>%1 ist größer als die erlaubten %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation>%1 ist schon vorhanden und wird nicht überschrieben. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 is not %2. Nothing was changed.</source>
        <translation>%1 ist nicht wie erwartet %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no dossier at %1.</source>
        <translation>Unter %1 gibt es kein Dossier.</translation>
    </message>
    <message>
        <source>There is already a dossier at %1. It was left as it is; choose another name.</source>
        <translation>Unter %1 gibt es schon ein Dossier. Es blieb, wie es ist; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 does not open with this key: the key file belongs to another dossier, or the dossier is damaged.</source>
        <translation>%1 lässt sich mit diesem Schlüssel nicht öffnen: Die Schlüsseldatei gehört zu einem anderen Dossier, oder das Dossier ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Restore a backup.</source>
        <translation>%1 ist beschädigt: %2. Bitte eine Sicherung zurückspielen.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Waarborg. Update this one.</source>
        <translation>%1 wurde mit einem neueren Waarborg angelegt. Bitte dieses Waarborg aktualisieren.</translation>
    </message>
    <message>
        <source>A dossier is never opened without a key.</source>
        <translation>Ein Dossier wird nie ohne Schlüssel geöffnet.</translation>
    </message>
    <message>
        <source>The database library is not SQLCipher 4.5 or newer (%1). Waarborg stops, so that nothing is stored unencrypted.</source>
        <translation>Die Datenbankbibliothek ist nicht SQLCipher 4.5 oder neuer (%1). Waarborg hält an, damit nichts unverschlüsselt gespeichert wird.</translation>
    </message>
    <message>
        <source>The dossier could not be read or written: %1. Nothing was changed.</source>
        <translation>Das Dossier konnte nicht gelesen oder geschrieben werden: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is in use by %2.</source>
        <translation>%1 wird von %2 benutzt.</translation>
    </message>
    <message>
        <source>The same value exists already (%1). Nothing was changed.</source>
        <translation>Derselbe Wert ist schon vorhanden (%1). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>Name oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Your role does not allow this (%1). The attempt was logged; ask the administrator.</source>
        <translation>Die eigene Rolle erlaubt dies nicht (%1). Der Versuch wurde protokolliert; bitte an die Administration wenden.</translation>
    </message>
    <message>
        <source>The key file %1 is missing. Put it back beside the dossier, or use the recovery sheet.</source>
        <translation>Die Schlüsseldatei %1 fehlt. Bitte neben das Dossier zurücklegen oder das Wiederherstellungsblatt verwenden.</translation>
    </message>
    <message>
        <source>The key file %1 is damaged: %2. Put a good copy back, or use the recovery sheet.</source>
        <translation>Die Schlüsseldatei %1 ist beschädigt: %2. Bitte eine gute Kopie zurücklegen oder das Wiederherstellungsblatt verwenden.</translation>
    </message>
    <message>
        <source>The key file %1 is older than the dossier. Put the newest one back beside the dossier.</source>
        <translation>Die Schlüsseldatei %1 ist älter als das Dossier. Bitte die neueste neben das Dossier zurücklegen.</translation>
    </message>
    <message>
        <source>The password is too short: use at least %1 characters.</source>
        <translation>Das Passwort ist zu kurz: Bitte mindestens %1 Zeichen verwenden.</translation>
    </message>
    <message>
        <source>This password is on the list of common ones. Choose another.</source>
        <translation>Dieses Passwort steht auf der Liste der häufigen. Bitte ein anderes wählen.</translation>
    </message>
    <message>
        <source>Sign the confidentiality statement first.</source>
        <translation>Bitte zuerst die Vertraulichkeitserklärung unterzeichnen.</translation>
    </message>
    <message>
        <source>The log is broken at row %1: %2.</source>
        <translation>Das Protokoll ist bei Zeile %1 beschädigt: %2.</translation>
    </message>
    <message>
        <source>%1 holds no rows. Nothing was changed.</source>
        <translation>%1 enthält keine Zeilen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1, row %2: a quotation mark is opened and never closed. Nothing was changed.</source>
        <translation>%1, Zeile %2: Ein Anführungszeichen wird geöffnet und nie geschlossen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1, row %2 is longer than %3 bytes. Nothing was changed.</source>
        <translation>%1, Zeile %2 ist länger als %3 Byte. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1, row %2, column %3 is longer than %4 bytes. Nothing was changed.</source>
        <translation>%1, Zeile %2, Spalte %3 ist länger als %4 Byte. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows. Split the list. Nothing was changed.</source>
        <translation>%1 hat mehr als %2 Zeilen. Bitte die Liste aufteilen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1, row %2 holds a NUL byte: this is no text file. Nothing was changed.</source>
        <translation>%1, Zeile %2 enthält ein NUL-Byte: Dies ist keine Textdatei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1, row %2 cannot be read as %3. Choose the file&apos;s encoding. Nothing was changed.</source>
        <translation>%1, Zeile %2 ist nicht als %3 lesbar. Bitte die Kodierung der Datei wählen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 was not imported: column %2 is missing. Nothing was changed. Say which column it is.</source>
        <translation>%1 wurde nicht importiert: Die Spalte %2 fehlt. Es wurde nichts geändert. Bitte angeben, welche Spalte es ist.</translation>
    </message>
    <message>
        <source>%1 was not imported: more than one column (%2) could be %3. Nothing was changed. Say which one it is.</source>
        <translation>%1 wurde nicht importiert: Mehr als eine Spalte (%2) könnte %3 sein. Es wurde nichts geändert. Bitte angeben, welche es ist.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>%1, line %2: %3. Nothing was imported.</source>
        <translation>%1, Zeile %2: %3. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>%1 is refused: %2. Nothing was imported.</source>
        <translation>%1 wird abgelehnt: %2. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>%1 holds no questionnaire. Nothing was imported.</source>
        <translation>%1 enthält keinen Fragebogen. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>%1 holds no module and no risk. Nothing was imported.</source>
        <translation>%1 enthält kein Modul und kein Risiko. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>“%1” was sent and can no longer be changed. Make a new version.</source>
        <translation>„%1“ wurde gesendet und kann nicht mehr geändert werden. Bitte eine neue Version anlegen.</translation>
    </message>
    <message>
        <source>No mail server and no outbox folder is set up. Set one up first.</source>
        <translation>Es ist weder ein Mailserver noch ein Ausgangsordner eingerichtet. Bitte zuerst einen davon einrichten.</translation>
    </message>
    <message>
        <source>The message cannot be made: %1: %2.</source>
        <translation>Die Nachricht kann nicht erstellt werden: %1: %2.</translation>
    </message>
    <message>
        <source>The mail server did not take the message: %1.</source>
        <translation>Der Mailserver hat die Nachricht nicht angenommen: %1.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not accepted: %1. Nothing was sent.</source>
        <translation>Das Zertifikat des Mailservers wird nicht angenommen: %1. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The mail server refused the login: %1. Nothing was sent.</source>
        <translation>Der Mailserver hat die Anmeldung abgelehnt: %1. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption. Nothing was sent.</source>
        <translation>Der Mailserver bietet keine Verschlüsselung an. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made: %1. Nothing was sent.</source>
        <translation>Mit dem Mailserver kam keine verschlüsselte Verbindung zustande: %1. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached: %2. Nothing was sent.</source>
        <translation>Der Mailserver %1 ist nicht erreichbar: %2. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This is no sealed answer: %1.</source>
        <translation>Dies ist keine versiegelte Antwort: %1.</translation>
    </message>
    <message>
        <source>The sealed answer uses %1, which is not accepted.</source>
        <translation>Die versiegelte Antwort verwendet %1; das wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The sealed answer does not open: it was changed, or sealed for another round.</source>
        <translation>Die versiegelte Antwort lässt sich nicht öffnen: Sie wurde geändert oder für eine andere Runde versiegelt.</translation>
    </message>
    <message>
        <source>There is nobody to invite.</source>
        <translation>Es gibt niemanden einzuladen.</translation>
    </message>
    <message>
        <source>Round “%1” is closed.</source>
        <translation>Die Runde „%1“ ist geschlossen.</translation>
    </message>
    <message>
        <source>The answer belongs to no round of this dossier.</source>
        <translation>Die Antwort gehört zu keiner Runde dieses Dossiers.</translation>
    </message>
    <message>
        <source>The invitation code of this answer is not known in its round.</source>
        <translation>Der Einladungscode dieser Antwort ist in ihrer Runde nicht bekannt.</translation>
    </message>
    <message>
        <source>Question %1: %2.</source>
        <translation>Frage %1: %2.</translation>
    </message>
    <message>
        <source>Another answer was taken in for the same invitation.</source>
        <translation>Für dieselbe Einladung wurde schon eine andere Antwort eingelesen.</translation>
    </message>
    <message>
        <source>%1 must be filled in.</source>
        <translation>%1 muss ausgefüllt sein.</translation>
    </message>
    <message>
        <source>The report %1 could not be made: %2.</source>
        <translation>Der Bericht %1 konnte nicht erstellt werden: %2.</translation>
    </message>
    <message>
        <source>Round “%1” is anonymous and stays closed: the last answers were taken in when it closed, and those of the few who answer later would stand out. Make a new round.</source>
        <translation>Runde „%1“ ist anonym und bleibt geschlossen: beim Schließen wurden die letzten Antworten eingelesen, und die der wenigen, die später antworten, würden auffallen. Legen Sie eine neue Runde an.</translation>
    </message>
    <message>
        <source>The last login was wrong. Wait %1 s, then try again.</source>
        <translation>Die letzte Anmeldung war falsch. Warten Sie %1 s und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This was a start code: it opens nothing yet. Choose a password first.</source>
        <translation>Das war ein Startcode: er öffnet noch nichts. Wählen Sie zuerst ein Passwort.</translation>
    </message>
    <message>
        <source>“%1” is the last administrator. Nothing was changed. Make somebody else administrator first.</source>
        <translation>„%1“ ist die letzte Verwaltung. Nichts wurde geändert. Geben Sie zuerst jemand anderem diese Rolle.</translation>
    </message>
    <message>
        <source>A dossier has at most %1 ways in. Nothing was changed. Remove an account first.</source>
        <translation>Ein Dossier hat höchstens %1 Zugänge. Nichts wurde geändert. Entfernen Sie zuerst ein Konto.</translation>
    </message>
    <message>
        <source>This account was valid until %1. Ask an administrator for a new one.</source>
        <translation>Dieses Konto galt bis %1. Bitten Sie die Verwaltung um ein neues.</translation>
    </message>
    <message>
        <source>Several people use this dossier. Say with which name you log in.</source>
        <translation>Mehrere Personen benutzen dieses Dossier. Sagen Sie, mit welchem Namen Sie sich anmelden.</translation>
    </message>
    <message>
        <source>The dossier is open for reading only. Nothing was changed. To change something, log in for writing.</source>
        <translation>Das Dossier ist nur zum Lesen geöffnet. Es wurde nichts geändert. Um etwas zu ändern, melden Sie sich zum Schreiben an.</translation>
    </message>
    <message>
        <source>A change of %1 was cut off halfway. Open it once for writing: that undoes it.</source>
        <translation>Eine Änderung von %1 wurde mittendrin abgebrochen. Öffnen Sie es einmal zum Schreiben: das macht sie rückgängig.</translation>
    </message>
    <message>
        <source>%1 is in use: %2 on %3, since %4. Close it there, or open it for reading only.</source>
        <translation>%1 wird benutzt: von %2 auf %3, seit %4. Schließen Sie es dort, oder öffnen Sie es nur zum Lesen.</translation>
    </message>
    <message>
        <source>%1 was opened by %2 on the computer %3 at %4 and not closed; whether it still is open there cannot be seen from here. Take it over if it is not, or open it for reading only.</source>
        <translation>%1 wurde um %4 von %2 auf dem Computer %3 geöffnet und nicht geschlossen; ob es dort noch offen ist, ist von hier aus nicht zu sehen. Übernehmen Sie es, wenn nicht, oder öffnen Sie es nur zum Lesen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing: %2. Open it for reading only.</source>
        <translation>%1 kann nicht zum Schreiben geöffnet werden: %2. Öffnen Sie es nur zum Lesen.</translation>
    </message>
    <message>
        <source>%1 was made by an older Waarborg. Open it once for writing: that brings it up to date.</source>
        <translation>%1 wurde von einem älteren Waarborg gemacht. Öffnen Sie es einmal zum Schreiben: das bringt es auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>No recovery key was found there: it is 13 groups of five characters. Type all of them, in the order of the recovery sheet.</source>
        <translation>Darin wurde kein Wiederherstellungsschlüssel gefunden: Er besteht aus 13 Gruppen von fünf Zeichen. Tippen Sie alle ab, in der Reihenfolge des Wiederherstellungsblatts.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key does not fit its check character. Compare it with the sheet.</source>
        <translation>Gruppe %1 des Wiederherstellungsschlüssels passt nicht zu ihrem Prüfzeichen. Vergleichen Sie sie mit dem Blatt.</translation>
    </message>
    <message>
        <source>The key file %1 is lost or damaged, so that the recovery slot is needed as well. Scan the sheet&apos;s QR code or type its slot, or put any copy of the key file back.</source>
        <translation>Die Schlüsseldatei %1 ist verloren oder beschädigt, darum ist auch der Wiederherstellungsplatz nötig. Scannen Sie den QR-Code des Blatts oder tippen Sie den Platz ab, oder legen Sie irgendeine Kopie der Schlüsseldatei zurück.</translation>
    </message>
    <message>
        <source>This recovery sheet does not open %1: it belongs to another dossier, or a newer sheet took its place.</source>
        <translation>Dieses Wiederherstellungsblatt öffnet %1 nicht: Es gehört zu einem anderen Dossier, oder ein neueres Blatt hat es ersetzt.</translation>
    </message>
    <message>
        <source>This recovery sheet does not open %1 without its key file: it belongs to another dossier, or the key was replaced after it was printed. Add the page that was made then, or put the newest copy of the key file back.</source>
        <translation>Dieses Wiederherstellungsblatt öffnet %1 nicht ohne die Schlüsseldatei: Es gehört zu einem anderen Dossier, oder der Schlüssel wurde nach dem Drucken ersetzt. Fügen Sie die damals erstellte Seite hinzu, oder legen Sie die neueste Kopie der Schlüsseldatei zurück.</translation>
    </message>
    <message>
        <source>A newer recovery sheet took the place of this one. Use the newest; the attempt was logged.</source>
        <translation>Ein neueres Wiederherstellungsblatt hat dieses ersetzt. Verwenden Sie das neueste; der Versuch wurde protokolliert.</translation>
    </message>
    <message>
        <source>“%1” is no administrator who may log in at present. Name one whose password is to be set anew; the attempt was logged.</source>
        <translation>„%1“ hat nicht die Rolle Administration oder darf sich zurzeit nicht anmelden. Nennen Sie ein Konto mit dieser Rolle, dessen Passwort neu gesetzt werden soll; der Versuch wurde protokolliert.</translation>
    </message>
    <message>
        <source>No key ring runs in this session.</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key ring is locked, or the password was removed from it. Unlock it and try again, or give the password anew.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder das Passwort wurde daraus entfernt. Entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie das Passwort neu an.</translation>
    </message>
    <message>
        <source>The key ring gives Waarborg no access. Allow it there, or give the password in another way.</source>
        <translation>Der Schlüsselbund gibt Waarborg keinen Zugang. Erlauben Sie ihn dort, oder geben Sie das Passwort auf andere Weise an.</translation>
    </message>
    <message>
        <source>The key ring did not answer in time; perhaps it waits for its own password.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet; vielleicht wartet er auf sein eigenes Passwort.</translation>
    </message>
    <message>
        <source>The key ring reports a fault: %1.</source>
        <translation>Der Schlüsselbund meldet einen Fehler: %1.</translation>
    </message>
    <message>
        <source>Round “%1” is anonymous: nobody can see what one person answered.</source>
        <translation>Die Runde „%1“ ist anonym: Niemand kann sehen, was eine Person geantwortet hat.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: %2. Nothing was changed. Take another one.</source>
        <translation>Die Sicherung %1 ist nicht brauchbar: %2. Es wurde nichts geändert. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 is a copy of another dossier. Nothing was changed. Restore it to a new file.</source>
        <translation>%1 ist eine Kopie eines anderen Dossiers. Es wurde nichts geändert. Spielen Sie sie in eine neue Datei zurück.</translation>
    </message>
    <message>
        <source>The end of the agreement was not recorded. Nothing was erased. Record it first.</source>
        <translation>Das Ende der Vereinbarung wurde nicht vermerkt. Es wurde nichts gelöscht. Vermerken Sie es zuerst.</translation>
    </message>
    <message>
        <source>“%1” is the last account that opens the answers. Nothing was changed. Let an advisor approve another advisor first.</source>
        <translation>„%1“ ist das letzte Konto, das die Antworten öffnet. Nichts wurde geändert. Lassen Sie zuerst einen Berater einen anderen freigeben.</translation>
    </message>
    <message>
        <source>This account has no key to the answers. An advisor who has it must approve the account first; if none has it any more, an administrator who is also advisor gets it back with the recovery sheet.</source>
        <translation>Dieses Konto hat keinen Schlüssel zu den Antworten. Ein Berater, der ihn hat, muss das Konto zuerst freigeben; hat ihn niemand mehr, erhält ihn ein Administrator, der auch Berater ist, mit dem Wiederherstellungsblatt zurück.</translation>
    </message>
    <message>
        <source>The backup %1 was made with an earlier key of this dossier. Nothing was changed. It cannot be checked from here, but restores with a password of its time.</source>
        <translation>Die Sicherung %1 wurde mit einem früheren Schlüssel dieses Dossiers gemacht. Nichts wurde geändert. Sie lässt sich von hier aus nicht prüfen, aber mit einem Passwort von damals wiederherstellen.</translation>
    </message>
    <message>
        <source>Nothing proves that %1 is the dossier that this backup was made of. Nothing was changed. Move it away first, or restore to a new file.</source>
        <translation>Nichts beweist, dass %1 das Dossier ist, von dem diese Sicherung gemacht wurde. Nichts wurde geändert. Verschieben Sie es zuerst oder stellen Sie in eine neue Datei wieder her.</translation>
    </message>
    <message>
        <source>Nothing proves that %1 is a copy of this dossier, for its key file is missing or cannot be read. It was not deleted. Look at it and delete it by hand.</source>
        <translation>Nichts beweist, dass %1 eine Kopie dieses Dossiers ist, denn ihre Schlüsseldatei fehlt oder ist nicht lesbar. Sie wurde nicht gelöscht. Sehen Sie sie an und löschen Sie sie von Hand.</translation>
    </message>
    <message>
        <source>The two weeks in which the customer may still choose last until %1. Nothing was erased. To erase before, record the customer&apos;s written instruction to erase.</source>
        <translation>Die zwei Wochen, in denen der Kunde noch wählen kann, dauern bis %1. Nichts wurde gelöscht. Um früher zu löschen, halten Sie die schriftliche Weisung des Kunden zum Löschen fest.</translation>
    </message>
    <message>
        <source>The agreement runs until %1. Nothing was erased. It can be erased from the day after.</source>
        <translation>Der Vertrag läuft bis %1. Nichts wurde gelöscht. Ab dem Tag danach kann gelöscht werden.</translation>
    </message>
    <message>
        <source>%1, row %2, column %3: %4. Nothing was changed.</source>
        <translation>%1, Zeile %2, Spalte %3: %4. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Open it in the program that made it, save it again and retry. Nothing was changed.</source>
        <translation>%1 ist beschädigt: %2. Bitte im Programm öffnen, mit dem die Datei erstellt wurde, neu speichern und noch einmal versuchen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is refused: %2. Save only the list in a new file and retry. Nothing was changed.</source>
        <translation>%1 wird abgelehnt: %2. Bitte nur die Liste in einer neuen Datei speichern und noch einmal versuchen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”. It has: %3. Nothing was changed.</source>
        <translation>%1 hat kein Blatt „%2“. Vorhanden: %3. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ExportFolder</name>
    <message>
        <source>checksums of all files; check them with: sha256sum -c %1</source>
        <translation>Prüfsummen aller Dateien; zu prüfen mit: sha256sum -c %1</translation>
    </message>
    <message>
        <source>as it was exported</source>
        <translation>so, wie es exportiert wurde</translation>
    </message>
</context>
<context>
    <name>FileDestruction</name>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>This form needs JavaScript. Switch it on, or open the form in another browser.</source>
        <translation>Dieses Formular braucht JavaScript. Schalten Sie es ein oder nehmen Sie einen anderen Browser.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>{questions} questions, about {minutes} minutes.</source>
        <translation>{questions} Fragen, etwa {minutes} Minuten.</translation>
    </message>
    <message>
        <source>Only {advisor}, prevention advisor, reads your answers. Your manager does not.</source>
        <translation>Nur {advisor} (Präventionsberatung) liest Ihre Antworten. Ihre Vorgesetzten lesen sie nicht.</translation>
    </message>
    <message>
        <source>Nobody sees who answered what.</source>
        <translation>Niemand sieht, wer was geantwortet hat.</translation>
    </message>
    <message>
        <source>You can answer until {date}.</source>
        <translation>Sie können bis zum {date} antworten.</translation>
    </message>
    <message>
        <source>You could answer until {date}. Ask {advisor} whether your answers can still be used.</source>
        <translation>Sie konnten bis zum {date} antworten. Fragen Sie {advisor}, ob Ihre Antworten noch zählen.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Continue with a file</source>
        <translation>Mit einer Datei weitermachen</translation>
    </message>
    <message>
        <source>This file does not open. Choose the file that you saved. Use the link from your own invitation.</source>
        <translation>Diese Datei lässt sich nicht öffnen. Wählen Sie die Datei, die Sie gespeichert haben. Benutzen Sie den Link aus Ihrer eigenen Einladung.</translation>
    </message>
    <message>
        <source>This browser cannot protect your answers</source>
        <translation>Dieser Browser kann Ihre Antworten nicht schützen</translation>
    </message>
    <message>
        <source>The form cannot seal your answers here. So you cannot fill it in here.</source>
        <translation>Das Formular kann Ihre Antworten hier nicht versiegeln. Darum können Sie es hier nicht ausfüllen.</translation>
    </message>
    <message>
        <source>Open the form in a new version of Chrome, Edge, Firefox or Safari. The address must begin with https. A form that you saved on your computer is fine too.</source>
        <translation>Öffnen Sie das Formular in einer neuen Version von Chrome, Edge, Firefox oder Safari. Die Adresse muss mit https beginnen. Ein Formular, das Sie auf Ihrem Computer gespeichert haben, geht auch.</translation>
    </message>
    <message>
        <source>Your personal link is missing</source>
        <translation>Ihr persönlicher Link fehlt</translation>
    </message>
    <message>
        <source>This form only works with the link from your invitation.</source>
        <translation>Dieses Formular geht nur mit dem Link aus Ihrer Einladung.</translation>
    </message>
    <message>
        <source>Open the link from your invitation again, with everything behind the # sign. No invitation? Ask {advisor}.</source>
        <translation>Öffnen Sie noch einmal den Link aus Ihrer Einladung. Nehmen Sie auch alles hinter dem Zeichen #. Keine Einladung? Fragen Sie {advisor}.</translation>
    </message>
    <message>
        <source>Part {part} of {parts}</source>
        <translation>Teil {part} von {parts}</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>{answered} of {all} questions answered</source>
        <translation>{answered} von {all} Fragen beantwortet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Clear choice</source>
        <translation>Auswahl löschen</translation>
    </message>
    <message>
        <source>Save and continue later</source>
        <translation>Speichern und später weitermachen</translation>
    </message>
    <message>
        <source>You get the file {file}. It only opens with your own link. To go on: open your link and choose “Continue with a file”.</source>
        <translation>Sie bekommen die Datei {file}. Sie lässt sich nur mit Ihrem eigenen Link öffnen. Später öffnen Sie Ihren Link und wählen „Mit einer Datei weitermachen“.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Ja, das stimmt</translation>
    </message>
    <message>
        <source>No, that is not right</source>
        <translation>Nein, das stimmt nicht</translation>
    </message>
    <message>
        <source>Does not apply to me</source>
        <translation>Trifft auf mich nicht zu</translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Später antworten</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(Pflicht)</translation>
    </message>
    <message>
        <source>(not required)</source>
        <translation>(freiwillig)</translation>
    </message>
    <message>
        <source>Explanation (not required)</source>
        <translation>Erklärung (freiwillig)</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Write no names and nothing about health.</source>
        <translation>Schreiben Sie keine Namen und nichts über Gesundheit.</translation>
    </message>
    <message>
        <source>You can choose more than one answer.</source>
        <translation>Sie können mehr als eine Antwort wählen.</translation>
    </message>
    <message>
        <source>A number from {min} to {max}.</source>
        <translation>Eine Zahl von {min} bis {max}.</translation>
    </message>
    <message>
        <source>A number, {min} or more.</source>
        <translation>Eine Zahl, {min} oder mehr.</translation>
    </message>
    <message>
        <source>A number, {max} or less.</source>
        <translation>Eine Zahl, {max} oder weniger.</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Wählen Sie eine Antwort.</translation>
    </message>
    <message>
        <source>Choose an answer in every row.</source>
        <translation>Wählen Sie in jeder Zeile eine Antwort.</translation>
    </message>
    <message>
        <source>Fill in an answer.</source>
        <translation>Geben Sie eine Antwort ein.</translation>
    </message>
    <message>
        <source>This number does not fit here. Check it.</source>
        <translation>Diese Zahl passt hier nicht. Prüfen Sie die Zahl.</translation>
    </message>
    <message>
        <source>This is not a full date. Check it.</source>
        <translation>Das Datum ist nicht vollständig. Prüfen Sie das Datum.</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Fast fertig</translation>
    </message>
    <message>
        <source>Still open: {count}. Choose a question to answer it, or go on without.</source>
        <translation>Noch offen: {count}. Wählen Sie eine Frage zum Beantworten. Oder machen Sie so weiter.</translation>
    </message>
    <message>
        <source>You have answered all questions.</source>
        <translation>Sie haben alle Fragen beantwortet.</translation>
    </message>
    <message>
        <source>(for later)</source>
        <translation>(für später)</translation>
    </message>
    <message>
        <source>Now seal your answers. You get a file that only {advisor} can open. After that you cannot change them.</source>
        <translation>Versiegeln Sie jetzt Ihre Antworten. Sie bekommen eine Datei, die nur {advisor} öffnen kann. Danach können Sie nichts mehr ändern.</translation>
    </message>
    <message>
        <source>Seal my answers</source>
        <translation>Meine Antworten versiegeln</translation>
    </message>
    <message>
        <source>Your texts are too long together. Make some of them shorter.</source>
        <translation>Ihre Texte sind zusammen zu lang. Kürzen Sie einige davon.</translation>
    </message>
    <message>
        <source>Sealing did not work. Nothing is lost. Try again, or save and use another browser.</source>
        <translation>Das Versiegeln hat nicht geklappt. Nichts ist verloren. Versuchen Sie es noch einmal. Oder speichern Sie und nehmen Sie einen anderen Browser.</translation>
    </message>
    <message>
        <source>Thank you. Now send the file.</source>
        <translation>Vielen Dank. Senden Sie jetzt die Datei.</translation>
    </message>
    <message>
        <source>Your answers are sealed for {advisor} of {organisation}.</source>
        <translation>Ihre Antworten sind versiegelt für {advisor} von {organisation}.</translation>
    </message>
    <message>
        <source>Your browser saved the file {file}. Look under Downloads.</source>
        <translation>Ihr Browser hat die Datei {file} gespeichert. Suchen Sie unter Downloads.</translation>
    </message>
    <message>
        <source>Open your invitation e-mail and choose Reply.</source>
        <translation>Öffnen Sie die E-Mail mit Ihrer Einladung und wählen Sie Antworten.</translation>
    </message>
    <message>
        <source>Write an e-mail to {address}.</source>
        <translation>Schreiben Sie eine E-Mail an {address}.</translation>
    </message>
    <message>
        <source>Add the file to the e-mail and send it.</source>
        <translation>Fügen Sie die Datei hinzu und senden Sie die E-Mail.</translation>
    </message>
    <message>
        <source>When the e-mail is sent, you are done. Only {advisor} can open the file.</source>
        <translation>Nach dem Senden der E-Mail sind Sie fertig. Nur {advisor} kann die Datei öffnen.</translation>
    </message>
    <message>
        <source>Save the file again</source>
        <translation>Datei noch einmal speichern</translation>
    </message>
    <message>
        <source>Print my answers</source>
        <translation>Meine Antworten drucken</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it must be the public key of a round</source>
        <translation>es muss der öffentliche Schlüssel einer Runde sein</translation>
    </message>
    <message>
        <source>it holds no questions</source>
        <translation>es enthält keine Fragen</translation>
    </message>
    <message>
        <source>the form is not in this language</source>
        <translation>das Formular gibt es nicht in dieser Sprache</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Waarborg</source>
        <translation>Über Waarborg</translation>
    </message>
    <message>
        <source>Waarborg %1</source>
        <translation>Waarborg %1</translation>
    </message>
    <message>
        <source>Risk inventory and evaluation on your own workstation, without any cloud.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Gefährdungsbeurteilung auf dem eigenen Rechner, ohne Cloud.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>IncidentStore</name>
    <message>
        <source>incident</source>
        <translation>Vorfall</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 too late</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>Reported in time</source>
        <translation>Rechtzeitig gemeldet</translation>
    </message>
    <message>
        <source>Reported late</source>
        <translation>Zu spät gemeldet</translation>
    </message>
    <message>
        <source>No report needed</source>
        <translation>Keine Meldung nötig</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Supplemented</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Sehr hoch</translation>
    </message>
    <message>
        <source>Lost device</source>
        <translation>Verlorenes Gerät</translation>
    </message>
    <message>
        <source>Wrong recipient</source>
        <translation>Falscher Empfänger</translation>
    </message>
    <message>
        <source>Hacking</source>
        <translation>Hacking</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>Schadsoftware</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>Phishing</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>Diebstahl</translation>
    </message>
    <message>
        <source>Unauthorised disclosure</source>
        <translation>Unbefugte Offenlegung</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Vernichtung</translation>
    </message>
    <message>
        <source>Alteration</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>it lies in the future</source>
        <translation>liegt in der Zukunft</translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation>endet vor dem Beginn</translation>
    </message>
    <message>
        <source>it was discovered before it started</source>
        <translation>wurde vor dem Beginn entdeckt</translation>
    </message>
    <message>
        <source>it is less than the number from</source>
        <translation>kleiner als die Anzahl „von“</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Entdeckt</translation>
    </message>
    <message>
        <source>Reason of the delay</source>
        <translation>Grund der Verzögerung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Kategorien von Daten</translation>
    </message>
    <message>
        <source>Whether the data was encrypted or hashed</source>
        <translation>Ob die Daten verschlüsselt oder gehasht waren</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Categories of people</source>
        <translation>Kategorien von Personen</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Anzahl der Personen</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Anlaufstelle</translation>
    </message>
    <message>
        <source>Why the authority is not notified</source>
        <translation>Warum die Behörde nicht benachrichtigt wird</translation>
    </message>
    <message>
        <source>Why the people concerned are not informed</source>
        <translation>Warum die betroffenen Personen nicht informiert werden</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>erwartet wird eines von %1</translation>
    </message>
    <message>
        <source>it is yes or no</source>
        <translation>erwartet wird ja oder nein</translation>
    </message>
    <message>
        <source>it is a number from -3 to 3</source>
        <translation>erwartet wird eine Zahl von -3 bis 3</translation>
    </message>
    <message>
        <source>it is a number, 0 or more</source>
        <translation>erwartet wird eine Zahl, 0 oder mehr</translation>
    </message>
    <message>
        <source>it is a time such as 2026-11-23T14:00</source>
        <translation>erwartet wird ein Zeitpunkt wie 2026-11-23T14:00</translation>
    </message>
    <message>
        <source>it is a list in JSON</source>
        <translation>erwartet wird eine Liste in JSON</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>ein solches Feld gibt es nicht</translation>
    </message>
    <message>
        <source>The dossier is a SQLCipher 4 file: AES-256 with a key of its own, each page authenticated (HMAC-SHA512); the key is wrapped under passwords with Argon2id. Answers are sealed once more (XChaCha20-Poly1305).</source>
        <translation>Das Dossier ist eine SQLCipher-4-Datei: AES-256 mit eigenem Schlüssel, jede Seite authentifiziert (HMAC-SHA512); der Schlüssel ist unter Passwörtern mit Argon2id verpackt. Antworten sind zusätzlich versiegelt (XChaCha20-Poly1305).</translation>
    </message>
    <message>
        <source>a withdrawn incident is closed</source>
        <translation>ein zurückgezogener Vorfall ist abgeschlossen</translation>
    </message>
    <message>
        <source>it cannot follow “%1”</source>
        <translation>kann nicht auf „%1“ folgen</translation>
    </message>
    <message>
        <source>the term is 1 to 72 hours</source>
        <translation>die Frist beträgt 1 bis 72 Stunden</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>(waiting)</source>
        <translation>(wartet)</translation>
    </message>
</context>
<context>
    <name>InvitationMail</name>
    <message>
        <source>Questions about your work at %1</source>
        <translation>Fragen zu Ihrer Arbeit bei %1</translation>
    </message>
    <message>
        <source>%1 wants to know how safe and healthy your work is. Will you answer some questions?</source>
        <translation>%1 möchte wissen, wie sicher und gesund Ihre Arbeit ist. Beantworten Sie einige Fragen?</translation>
    </message>
    <message>
        <source>Reminder: questions about your work at %1</source>
        <translation>Erinnerung: Fragen zu Ihrer Arbeit bei %1</translation>
    </message>
    <message>
        <source>A while ago %1 asked you some questions about your work. You can still answer them.</source>
        <translation>Vor einiger Zeit hat %1 Ihnen Fragen zu Ihrer Arbeit gestellt. Sie können sie noch beantworten.</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>Open your questions with this link. It is for you only:</source>
        <translation>Öffnen Sie Ihre Fragen mit diesem Link. Er ist nur für Sie:</translation>
    </message>
    <message>
        <source>Save the attached file and open it in your browser. It is for you only.</source>
        <translation>Speichern Sie die angehängte Datei und öffnen Sie sie im Browser. Sie ist nur für Sie.</translation>
    </message>
    <message>
        <source>You can answer until %1.</source>
        <translation>Sie können bis zum %1 antworten.</translation>
    </message>
    <message>
        <source>Only %1 reads your answers. Your manager does not.</source>
        <translation>Nur %1 liest Ihre Antworten. Ihre Vorgesetzten lesen sie nicht.</translation>
    </message>
    <message>
        <source>Nobody sees who answered what.</source>
        <translation>Niemand sieht, wer was geantwortet hat.</translation>
    </message>
    <message>
        <source>Do you have a question? Reply to this message.</source>
        <translation>Haben Sie eine Frage? Antworten Sie auf diese Nachricht.</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>it is larger than 256 KiB</source>
        <translation>sie ist größer als 256 KiB</translation>
    </message>
    <message>
        <source>it is not a key file</source>
        <translation>es ist keine Schlüsseldatei</translation>
    </message>
    <message>
        <source>its version is not known</source>
        <translation>ihre Version ist nicht bekannt</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>it has no slots or too many</source>
        <translation>sie hat keine oder zu viele Plätze</translation>
    </message>
    <message>
        <source>a slot stands in it twice</source>
        <translation>ein Platz steht zweimal darin</translation>
    </message>
    <message>
        <source>it was changed outside Waarborg</source>
        <translation>sie wurde außerhalb von Waarborg geändert</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>an e-mail address is a name, an @ and a domain</source>
        <translation>eine E-Mail-Adresse besteht aus Name, @ und Domain</translation>
    </message>
    <message>
        <source>letters with accents before the @ are not understood by all mail servers</source>
        <translation>Buchstaben mit Akzenten vor dem @ verstehen nicht alle Mailserver</translation>
    </message>
    <message>
        <source>the part before the @ is not valid</source>
        <translation>der Teil vor dem @ ist ungültig</translation>
    </message>
    <message>
        <source>the part behind the @ is not a domain</source>
        <translation>der Teil hinter dem @ ist keine Domain</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>die Adresse ist zu lang</translation>
    </message>
    <message>
        <source>it holds a line break</source>
        <translation>enthält einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>“%1” is not valid</source>
        <translation>„%1“ ist ungültig</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>Name der Kopfzeile</translation>
    </message>
    <message>
        <source>this header is made by the program</source>
        <translation>diese Kopfzeile erstellt das Programm</translation>
    </message>
    <message>
        <source>Attachment&apos;s name</source>
        <translation>Name des Anhangs</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>Attachment&apos;s type</source>
        <translation>Typ des Anhangs</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>a value is too long to be sent</source>
        <translation>ein Wert ist zu lang zum Senden</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>“%1” is no server name</source>
        <translation>„%1“ ist kein Servername</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>it lies between 1 and 65535</source>
        <translation>liegt zwischen 1 und 65535</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>it holds a NUL character</source>
        <translation>enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>the mail library does not start</source>
        <translation>die Mailbibliothek startet nicht</translation>
    </message>
    <message>
        <source>no connection within %1 seconds</source>
        <translation>keine Verbindung innerhalb von %1 Sekunden</translation>
    </message>
    <message>
        <source>it did not greet within %1 seconds; a port that begins encrypted (465) needs the setting “TLS”</source>
        <translation>er meldete sich nicht innerhalb von %1 Sekunden; ein Port, der verschlüsselt beginnt (465), braucht die Einstellung „TLS“</translation>
    </message>
    <message>
        <source>it did not greet within %1 seconds</source>
        <translation>er meldete sich nicht innerhalb von %1 Sekunden</translation>
    </message>
    <message>
        <source>no answer within %1 seconds</source>
        <translation>keine Antwort innerhalb von %1 Sekunden</translation>
    </message>
    <message>
        <source>stopped by the user</source>
        <translation>vom Benutzer angehalten</translation>
    </message>
    <message>
        <source>it answered without end</source>
        <translation>er antwortete ohne Ende</translation>
    </message>
    <message>
        <source>it broke the connection</source>
        <translation>er brach die Verbindung ab</translation>
    </message>
    <message>
        <source>its answer is not understood</source>
        <translation>seine Antwort ist nicht verständlich</translation>
    </message>
    <message>
        <source>the file of certificate authorities, %1, cannot be read</source>
        <translation>die Datei der Zertifizierungsstellen, %1, kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it is not valid yet (is this computer&apos;s date right?)</source>
        <translation>es ist noch nicht gültig (stimmt das Datum dieses Computers?)</translation>
    </message>
    <message>
        <source>it has expired (is this computer&apos;s date right?)</source>
        <translation>es ist abgelaufen (stimmt das Datum dieses Computers?)</translation>
    </message>
    <message>
        <source>it is self-signed; the administrator can set the file of your own certificate authority</source>
        <translation>es ist selbst signiert; die Administration kann die Datei der eigenen Zertifizierungsstelle einstellen</translation>
    </message>
    <message>
        <source>it is signed by an authority that is not known here; the administrator can set the file of your own certificate authority</source>
        <translation>es ist von einer hier unbekannten Stelle signiert; die Administration kann die Datei der eigenen Zertifizierungsstelle einstellen</translation>
    </message>
    <message>
        <source>it belongs to another server than %1</source>
        <translation>es gehört zu einem anderen Server als %1</translation>
    </message>
    <message>
        <source>it went on talking unencrypted where encryption begins; somebody may be tampering with the connection</source>
        <translation>er sprach unverschlüsselt weiter, wo die Verschlüsselung beginnt; möglicherweise manipuliert jemand die Verbindung</translation>
    </message>
    <message>
        <source>it does not begin with TLS 1.2 or newer (%1); a port that begins unencrypted (587) needs the setting “STARTTLS”</source>
        <translation>er beginnt nicht mit TLS 1.2 oder neuer (%1); ein Port, der unverschlüsselt beginnt (587), braucht die Einstellung „STARTTLS“</translation>
    </message>
    <message>
        <source>it must offer TLS 1.2 or newer (%1)</source>
        <translation>er muss TLS 1.2 oder neuer anbieten (%1)</translation>
    </message>
    <message>
        <source>it offers none, but a user name is set</source>
        <translation>er bietet keine an, aber ein Benutzername ist eingestellt</translation>
    </message>
    <message>
        <source>there is no server of this name</source>
        <translation>einen Server mit diesem Namen gibt es nicht</translation>
    </message>
    <message>
        <source>it does not accept connections</source>
        <translation>er nimmt keine Verbindungen an</translation>
    </message>
    <message>
        <source>The message is not in the form that mail servers take.</source>
        <translation>Die Nachricht hat nicht die Form, die Mailserver annehmen.</translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>this is no server name</source>
        <translation>dies ist kein Servername</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>a port lies between 1 and 65535</source>
        <translation>ein Port liegt zwischen 1 und 65535</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>1 to 10 connections are possible</source>
        <translation>möglich sind 1 bis 10 Verbindungen</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>it counts messages a minute, from 1</source>
        <translation>gemeint sind Nachrichten pro Minute, ab 1</translation>
    </message>
    <message>
        <source>it is missing or closed to you</source>
        <translation>fehlt oder ist nicht zugänglich</translation>
    </message>
    <message>
        <source>Test message of Waarborg</source>
        <translation>Testnachricht von Waarborg</translation>
    </message>
    <message>
        <source>The mail settings work.</source>
        <translation>Die Mail-Einstellungen funktionieren.</translation>
    </message>
    <message>
        <source>Anchor of Waarborg&apos;s log</source>
        <translation>Anker des Waarborg-Protokolls</translation>
    </message>
    <message>
        <source>A dossier&apos;s log stands here: %1.

Keep this message. With the attached file, verifying the log shows later that nothing before this row was cut off or made anew.</source>
        <translation>Das Protokoll eines Dossiers steht hier: %1.

Bewahren Sie diese Nachricht auf. Mit der angehängten Datei zeigt die Prüfung des Protokolls später, dass vor dieser Zeile nichts abgeschnitten oder neu gemacht wurde.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The dossier to open.</source>
        <translation>Das zu öffnende Dossier.</translation>
    </message>
</context>
<context>
    <name>OneAnswer</name>
    <message>
        <source>invitation of person</source>
        <translation>Einladung der Person</translation>
    </message>
    <message>
        <source>answer of person</source>
        <translation>Antwort der Person</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>it is write-protected</source>
        <translation>es ist schreibgeschützt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed login(s).</source>
        <translation>
            <numerusform>%Ln fehlgeschlagene Anmeldung.</numerusform>
            <numerusform>%Ln fehlgeschlagene Anmeldungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed login(s) since %1.</source>
        <extracomment>%1: when somebody last logged in before</extracomment>
        <translation>
            <numerusform>%Ln fehlgeschlagene Anmeldung seit %1.</numerusform>
            <numerusform>%Ln fehlgeschlagene Anmeldungen seit %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only until %1</source>
        <translation>Nur lesen bis %1</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>The dossier lies on a network drive (%1). Two computers may not see there that the other one has it open: use it on one at a time.</source>
        <translation>Das Dossier liegt auf einem Netzlaufwerk (%1). Zwei Computer sehen dort vielleicht nicht, dass der andere es offen hat: benutzen Sie es nur auf einem zugleich.</translation>
    </message>
    <message>
        <source>This login stands in no log: nothing can be written beside the dossier.</source>
        <translation>Diese Anmeldung steht in keinem Protokoll: neben dem Dossier kann nichts geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Noch keine Benutzer</translation>
    </message>
    <message>
        <source>Start with the users</source>
        <translation>Mit den Benutzern beginnen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questionnaire(s)</source>
        <translation>
            <numerusform>%Ln Fragebogen</numerusform>
            <numerusform>%Ln Fragebögen</numerusform>
        </translation>
    </message>
    <message>
        <source>No questionnaire yet</source>
        <translation>Noch kein Fragebogen</translation>
    </message>
    <message>
        <source>Add a questionnaire</source>
        <translation>Fragebogen hinzufügen</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Noch keine Runde</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Runde beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln sent</source>
        <translation>
            <numerusform>%1: %Ln versendet</numerusform>
            <numerusform>%1: %Ln versendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the invitations</source>
        <translation>Einladungen versenden</translation>
    </message>
    <message numerus="yes">
        <source>%1: the server did not confirm %Ln message(s)</source>
        <translation>
            <numerusform>%1: Der Server hat %Ln Nachricht nicht bestätigt</numerusform>
            <numerusform>%1: Der Server hat %Ln Nachrichten nicht bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>Antworten einlesen</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>Kein Vorfall</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln Vorfall</numerusform>
            <numerusform>%Ln Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident %1: %2</source>
        <extracomment>an incident&apos;s number and its clock: &quot;41 h 10 min left&quot;</extracomment>
        <translation>Vorfall %1: %2</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>Backup %Ln day(s) old</source>
        <translation>
            <numerusform>Sicherung %Ln Tag alt</numerusform>
            <numerusform>Sicherung %Ln Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>no page could be begun</source>
        <translation>es konnte keine Seite begonnen werden</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>is required</source>
        <translation>muss ausgefüllt sein</translation>
    </message>
    <message>
        <source>somebody else has this address</source>
        <translation>jemand anderes hat diese Adresse</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ausgeschieden am</translation>
    </message>
</context>
<context>
    <name>PeopleCleaning</name>
    <message>
        <source>not a gender</source>
        <translation>kein Geschlecht</translation>
    </message>
    <message>
        <source>not a language</source>
        <translation>keine Sprache</translation>
    </message>
    <message>
        <source>an e-mail address has an @</source>
        <translation>eine E-Mail-Adresse hat ein @</translation>
    </message>
    <message>
        <source>what stands before the @ is no mailbox name</source>
        <translation>was vor dem @ steht, ist kein Postfachname</translation>
    </message>
    <message>
        <source>what stands behind the @ is no domain</source>
        <translation>was hinter dem @ steht, ist keine Domain</translation>
    </message>
    <message>
        <source>more than one address; the first is used</source>
        <translation>mehr als eine Adresse; die erste wird verwendet</translation>
    </message>
    <message>
        <source>a spreadsheet turned this number into a power of ten; its last digits are lost</source>
        <translation>ein Tabellenprogramm hat diese Nummer in eine Zehnerpotenz verwandelt; die letzten Ziffern sind verloren</translation>
    </message>
    <message>
        <source>without its leading zero or +, which a spreadsheet may have dropped; taken for %1</source>
        <translation>ohne die führende Null oder das +, die ein Tabellenprogramm weggelassen haben kann; verstanden als %1</translation>
    </message>
    <message>
        <source>more than one number; the first is used</source>
        <translation>mehr als eine Nummer; die erste wird verwendet</translation>
    </message>
    <message>
        <source>a number with an extension; kept as it was written</source>
        <translation>eine Nummer mit Durchwahl; belassen, wie sie geschrieben war</translation>
    </message>
    <message>
        <source>no number that can be dialled as it stands; kept as it was written</source>
        <translation>keine Nummer, die sich so wählen lässt; belassen, wie sie geschrieben war</translation>
    </message>
    <message>
        <source>no Belgian postal code, and none of another country that is known</source>
        <translation>keine belgische Postleitzahl und keine eines anderen bekannten Landes</translation>
    </message>
    <message>
        <source>no Dutch postal code, and none of another country that is known</source>
        <translation>keine niederländische Postleitzahl und keine eines anderen bekannten Landes</translation>
    </message>
    <message>
        <source>a language that few people here speak; is another one meant?</source>
        <translation>eine Sprache, die hier wenige sprechen; ist eine andere gemeint?</translation>
    </message>
    <message>
        <source>the postal code beside it may be a Belgian one; this may be %1</source>
        <translation>die Postleitzahl daneben kann eine belgische sein; dies kann %1 sein</translation>
    </message>
    <message>
        <source>a Dutch postal code without its letters, or a Belgian one</source>
        <translation>eine niederländische Postleitzahl ohne ihre Buchstaben, oder eine belgische</translation>
    </message>
</context>
<context>
    <name>PeopleCompleteness</name>
    <message>
        <source>mail to this address came back</source>
        <translation>E-Mail an diese Adresse kam zurück</translation>
    </message>
    <message>
        <source>not written as it is dialled from abroad: %1</source>
        <translation>nicht so geschrieben, wie aus dem Ausland gewählt wird: %1</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>has %1 cells, the header %2</source>
        <translation>hat %1 Zellen, die Kopfzeile %2</translation>
    </message>
    <message>
        <source>stands already in row %1</source>
        <translation>steht schon in Zeile %1</translation>
    </message>
    <message>
        <source>more than one person of the dossier has it</source>
        <translation>mehr als eine Person des Dossiers hat dies</translation>
    </message>
    <message>
        <source>somebody else has this address</source>
        <translation>jemand anderes hat diese Adresse</translation>
    </message>
    <message>
        <source>row %1 stands already in the dossier</source>
        <translation>Zeile %1 steht schon im Dossier</translation>
    </message>
    <message>
        <source>somebody else has this address, in row %1</source>
        <translation>jemand anderes hat diese Adresse, in Zeile %1</translation>
    </message>
    <message>
        <source>perhaps the same as person %1, who has this name and function and another address</source>
        <translation>vielleicht dieselbe wie Person %1, die diesen Namen und diese Funktion hat und eine andere Adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>people are recognised by e-mail address, personnel number, or name with other fields</source>
        <translation>Personen werden an der E-Mail-Adresse, der Personalnummer oder am Namen mit anderen Feldern erkannt</translation>
    </message>
    <message>
        <source>the error of a formula stands here</source>
        <translation>hier steht der Fehler einer Formel</translation>
    </message>
    <message>
        <source>some letters seem wrong: the list was probably saved in another encoding</source>
        <translation>manche Buchstaben scheinen falsch: die Liste wurde wahrscheinlich in einer anderen Kodierung gespeichert</translation>
    </message>
    <message>
        <source>the personnel numbers stand as numbers of %1 to %2 digits: a spreadsheet may have dropped leading zeros</source>
        <translation>die Personalnummern stehen als Zahlen mit %1 bis %2 Ziffern da: ein Tabellenprogramm kann führende Nullen weggelassen haben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>the header again; left out</source>
        <translation>noch einmal die Spaltennamen; ausgelassen</translation>
    </message>
    <message>
        <source>text in one cell only, taken for a title or a total; left out</source>
        <translation>Text in nur einer Zelle, als Titel oder Summe verstanden; ausgelassen</translation>
    </message>
    <message>
        <source>people who are missing from the list were kept, because a rejected row may be about them</source>
        <translation>wer in der Liste fehlt, wurde behalten, weil eine nicht übernommene Zeile diese Person betreffen kann</translation>
    </message>
    <message>
        <source>%1 people have left, as the list says</source>
        <translation>%1 Personen sind laut Liste ausgeschieden</translation>
    </message>
    <message>
        <source>Missing from the list</source>
        <translation>Fehlt in der Liste</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>it is not said how their traces are erased</source>
        <translation>es ist nicht gesagt, wie ihre Spuren gelöscht werden</translation>
    </message>
    <message>
        <source>a spreadsheet turned it into a date</source>
        <translation>eine Tabellenkalkulation hat daraus ein Datum gemacht</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>is the address of %1, who has personnel number %2</source>
        <translation>ist die Adresse von %1, mit Personalnummer %2</translation>
    </message>
</context>
<context>
    <name>PeopleJournal</name>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>Hinzufügung</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>Löschung</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Header row</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>it stands among the first %1 rows</source>
        <translation>sie steht in den ersten %1 Zeilen</translation>
    </message>
    <message>
        <source>this row is empty or not there</source>
        <translation>diese Zeile ist leer oder nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>PeopleMapping</name>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>several columns could be this field; by their cells column %1 is used</source>
        <translation>mehrere Spalten könnten dieses Feld sein; nach ihren Zellen wird Spalte %1 verwendet</translation>
    </message>
    <message>
        <source>this column is used for the e-mail address, because its cells are such</source>
        <translation>diese Spalte wird für die E-Mail-Adresse verwendet, weil ihre Zellen solche enthalten</translation>
    </message>
    <message>
        <source>several columns could be this field; column %1 is used</source>
        <translation>mehrere Spalten können dieses Feld sein; Spalte %1 wird verwendet</translation>
    </message>
    <message>
        <source>column %1 (no header)</source>
        <translation>Spalte %1 (ohne Namen)</translation>
    </message>
</context>
<context>
    <name>PeopleParts</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Infix (van der)</source>
        <translation>Namenszusatz (van der)</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>House number addition</source>
        <translation>Zusatz zur Hausnummer</translation>
    </message>
    <message>
        <source>Postal code and city</source>
        <translation>Postleitzahl und Ort</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ausgeschieden am</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Arbeitet hier</translation>
    </message>
</context>
<context>
    <name>PeopleStore</name>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>other</source>
        <translation>divers</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>unzustellbar</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Personnel number</source>
        <translation>Personalnummer</translation>
    </message>
</context>
<context>
    <name>PersonHistory</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field: its old value, its new one</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>ausgeschieden am %1</translation>
    </message>
    <message>
        <source>Added by an import</source>
        <translation>Durch einen Import hinzugefügt</translation>
    </message>
    <message>
        <source>Added to the list</source>
        <translation>Zur Liste hinzugefügt</translation>
    </message>
    <message>
        <source>Deleted from the list</source>
        <translation>Aus der Liste gelöscht</translation>
    </message>
    <message>
        <source>Changed by an import</source>
        <translation>Durch einen Import geändert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Reminder for “%1”</source>
        <translation>Erinnerung für „%1“</translation>
    </message>
    <message>
        <source>Mail for “%1”</source>
        <translation>E-Mail für „%1“</translation>
    </message>
    <message>
        <source>Invited to “%1”</source>
        <translation>Eingeladen zu „%1“</translation>
    </message>
    <message>
        <source>closes on %1</source>
        <translation>schließt am %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
</context>
<context>
    <name>QuestionnaireStore</name>
    <message>
        <source>questionnaire version</source>
        <translation>Fragebogenversion</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>Logins and contact details were left out, as always</source>
        <translation>Anmeldungen und Kontaktdaten wurden wie immer weggelassen</translation>
    </message>
    <message>
        <source>The sector&apos;s logo was left out</source>
        <translation>Das Logo der Branche wurde weggelassen</translation>
    </message>
    <message>
        <source>The evaluation “%1” is not known; Kinney&apos;s is used</source>
        <translation>Die Bewertung „%1“ ist nicht bekannt; die von Kinney wird verwendet</translation>
    </message>
    <message>
        <source>The logo was left out</source>
        <translation>Das Logo wurde weggelassen</translation>
    </message>
    <message>
        <source>The training question “%1” was left out</source>
        <translation>Die Schulungsfrage „%1“ wurde weggelassen</translation>
    </message>
    <message>
        <source>The type “%1” of a profile question is not known; it is asked once per location</source>
        <translation>Der Typ „%1“ einer Profilfrage ist nicht bekannt; sie wird einmal je Standort gestellt</translation>
    </message>
    <message>
        <source>That a module is hidden from the training was left out: there is no training here</source>
        <translation>Dass ein Modul in der Schulung verborgen ist, wurde weggelassen: Eine Schulung gibt es hier nicht</translation>
    </message>
    <message>
        <source>A module has two questions; “%1” was left out</source>
        <translation>Ein Modul hat zwei Fragen; „%1“ wurde weggelassen</translation>
    </message>
    <message>
        <source>A module without a title got its question or number as title</source>
        <translation>Ein Modul ohne Titel bekam seine Frage oder Nummer als Titel</translation>
    </message>
    <message>
        <source>An optional module or profile question asks nothing; its title is asked</source>
        <translation>Ein optionales Modul oder eine Profilfrage fragt nichts; gefragt wird der Titel</translation>
    </message>
    <message>
        <source>A module is not optional, so that its question is never asked: “%1”</source>
        <translation>Ein Modul ist nicht optional, darum wird seine Frage nie gestellt: „%1“</translation>
    </message>
    <message>
        <source>The file does not say its language; Dutch is assumed</source>
        <translation>Die Datei nennt ihre Sprache nicht; Niederländisch wird angenommen</translation>
    </message>
    <message>
        <source>The questionnaire has no title; it is called “%1”</source>
        <translation>Der Fragebogen hat keinen Titel; er heißt „%1“</translation>
    </message>
    <message>
        <source>The file holds modules, but not one risk</source>
        <translation>Die Datei enthält Module, aber kein einziges Risiko</translation>
    </message>
    <message>
        <source>The kind “%1” of a risk is not known; it is an ordinary risk</source>
        <translation>Die Art „%1“ eines Risikos ist nicht bekannt; es ist ein gewöhnliches Risiko</translation>
    </message>
    <message>
        <source>The evaluation method “%1” is not known; it is estimated directly</source>
        <translation>Die Bewertungsmethode „%1“ ist nicht bekannt; das Risiko wird direkt eingeschätzt</translation>
    </message>
    <message>
        <source>“%1” is no value of %2; nothing is proposed</source>
        <translation>„%1“ ist kein Wert von %2; es wird nichts vorgeschlagen</translation>
    </message>
    <message>
        <source>The image “%1” is no PNG, JPEG, GIF or BMP and was left out</source>
        <translation>Das Bild „%1“ ist kein PNG, JPEG, GIF oder BMP und wurde weggelassen</translation>
    </message>
    <message>
        <source>The image “%1” is larger than 1 MB and was left out</source>
        <translation>Das Bild „%1“ ist größer als 1 MB und wurde weggelassen</translation>
    </message>
    <message>
        <source>The image “%1” was left out: four is the most that is shown</source>
        <translation>Das Bild „%1“ wurde weggelassen: Höchstens vier werden gezeigt</translation>
    </message>
    <message>
        <source>A standard measure says nothing</source>
        <translation>Eine Standardmaßnahme hat keinen Text</translation>
    </message>
    <message>
        <source>A risk has no statement; it is called “%1”</source>
        <translation>Ein Risiko hat keine Aussage; es heißt „%1“</translation>
    </message>
    <message>
        <source>A risk does not say what is wrong when it is present; its statement stands for it</source>
        <translation>Ein Risiko sagt nicht, was falsch ist, wenn es vorliegt; seine Aussage steht dafür</translation>
    </message>
    <message>
        <source>this format holds risks only, and “%1” is none; choose our own format (.json)</source>
        <translation>dieses Format enthält nur Risiken, und „%1“ ist keines; bitte das eigene Format (.json) wählen</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>ein Text wird erwartet</translation>
    </message>
    <message>
        <source>base64 is expected</source>
        <translation>Base64 wird erwartet</translation>
    </message>
    <message>
        <source>a text in one or more languages is expected</source>
        <translation>ein Text in einer oder mehreren Sprachen wird erwartet</translation>
    </message>
    <message>
        <source>a language code and a text are expected</source>
        <translation>ein Sprachcode und ein Text werden erwartet</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true oder false wird erwartet</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>eine Zahl wird erwartet</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>eine ganze Zahl wird erwartet</translation>
    </message>
    <message>
        <source>this word is not known</source>
        <translation>dieses Wort ist nicht bekannt</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>eine Liste wird erwartet</translation>
    </message>
    <message>
        <source>this field is not known</source>
        <translation>dieses Feld ist nicht bekannt</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>der Text ist zu lang</translation>
    </message>
    <message>
        <source>an id is made of 1 to 64 letters, digits, - and _</source>
        <translation>eine Kennung besteht aus 1 bis 64 Buchstaben, Ziffern, - und _</translation>
    </message>
    <message>
        <source>the id is used twice</source>
        <translation>die Kennung kommt zweimal vor</translation>
    </message>
    <message>
        <source>there are too many items</source>
        <translation>es sind zu viele Einträge</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>der Titel fehlt</translation>
    </message>
    <message>
        <source>modules are nested too deeply</source>
        <translation>Module sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the least value is above the greatest</source>
        <translation>der kleinste Wert liegt über dem größten</translation>
    </message>
    <message>
        <source>there is nothing to choose</source>
        <translation>es gibt nichts zu wählen</translation>
    </message>
    <message>
        <source>a matrix has either options or a scale</source>
        <translation>eine Matrix hat entweder Optionen oder eine Skala</translation>
    </message>
    <message>
        <source>the scale is missing</source>
        <translation>die Skala fehlt</translation>
    </message>
    <message>
        <source>a scale goes up from 0 or more, in at most 101 steps</source>
        <translation>eine Skala steigt ab 0 oder mehr, in höchstens 101 Schritten</translation>
    </message>
    <message>
        <source>codes are different numbers from 1 to 9999</source>
        <translation>Codes sind verschiedene Zahlen von 1 bis 9999</translation>
    </message>
    <message>
        <source>there are too many options</source>
        <translation>es sind zu viele Optionen</translation>
    </message>
    <message>
        <source>a matrix has rows, other questions have none</source>
        <translation>eine Matrix hat Zeilen, andere Fragen haben keine</translation>
    </message>
    <message>
        <source>the id of a row is missing, used twice or not usable</source>
        <translation>die Kennung einer Zeile fehlt, kommt zweimal vor oder ist unbrauchbar</translation>
    </message>
    <message>
        <source>it depends on something that is not asked before it</source>
        <translation>hängt von etwas ab, das nicht vorher gefragt wird</translation>
    </message>
    <message>
        <source>it depends on an answer that cannot be given</source>
        <translation>hängt von einer Antwort ab, die nicht möglich ist</translation>
    </message>
    <message>
        <source>there are more than 4 images</source>
        <translation>es sind mehr als 4 Bilder</translation>
    </message>
    <message>
        <source>an image is larger than 1 MB</source>
        <translation>ein Bild ist größer als 1 MB</translation>
    </message>
    <message>
        <source>an image is no PNG, JPEG, GIF or BMP, or another than it says</source>
        <translation>ein Bild ist kein PNG, JPEG, GIF oder BMP, oder ein anderes als angegeben</translation>
    </message>
    <message>
        <source>the id is missing, used twice or not usable</source>
        <translation>die Kennung fehlt, kommt zweimal vor oder ist unbrauchbar</translation>
    </message>
    <message>
        <source>there is no such question with numbered answers</source>
        <translation>eine solche Frage mit nummerierten Antworten gibt es nicht</translation>
    </message>
    <message>
        <source>it does not say its language</source>
        <translation>die Sprache ist nicht angegeben</translation>
    </message>
    <message>
        <source>the type is missing</source>
        <translation>der Typ fehlt</translation>
    </message>
    <message>
        <source>0 to 6 are possible</source>
        <translation>möglich sind 0 bis 6</translation>
    </message>
    <message>
        <source>a questionnaire (at character %1: %2)</source>
        <translation>ein Fragebogen (bei Zeichen %1: %2)</translation>
    </message>
    <message>
        <source>32 MB</source>
        <translation>32 MB</translation>
    </message>
    <message>
        <source>“%1” has no text in %2</source>
        <translation>„%1“ hat keinen Text in %2</translation>
    </message>
    <message>
        <source>%1: left out of a text, whose words were kept: %2</source>
        <translation>%1: aus einem Text weggelassen, die Wörter blieben erhalten: %2</translation>
    </message>
    <message>
        <source>it defines a document type of its own (DTD), which can hide anything</source>
        <translation>sie definiert einen eigenen Dokumenttyp (DTD), der alles verbergen kann</translation>
    </message>
    <message>
        <source>its elements are nested more than %1 deep</source>
        <translation>ihre Elemente sind mehr als %1 tief verschachtelt</translation>
    </message>
    <message>
        <source>Text outside of any field was left out: “%1”</source>
        <translation>Text außerhalb eines Feldes wurde weggelassen: „%1“</translation>
    </message>
    <message>
        <source>one of its texts is longer than %1 characters</source>
        <translation>einer ihrer Texte ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>A text in &lt;%1&gt; is longer than %2 characters; the rest was left out</source>
        <translation>Ein Text in &lt;%1&gt; ist länger als %2 Zeichen; der Rest wurde weggelassen</translation>
    </message>
    <message>
        <source>Left out of &lt;%1&gt;, whose words were kept: %2</source>
        <translation>Aus &lt;%1&gt; weggelassen, die Wörter blieben erhalten: %2</translation>
    </message>
    <message>
        <source>“%1” was read as no: only the word “true” means yes in this format</source>
        <translation>„%1“ wurde als nein gelesen: Nur das Wort „true“ bedeutet in diesem Format ja</translation>
    </message>
    <message>
        <source>one of its images is too large</source>
        <translation>eines ihrer Bilder ist zu groß</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not known here and was left out</source>
        <translation>&lt;%1&gt; ist hier nicht bekannt und wurde weggelassen</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not known here and was left out: “%2”</source>
        <translation>&lt;%1&gt; ist hier nicht bekannt und wurde weggelassen: „%2“</translation>
    </message>
    <message>
        <source>There are more remarks than are listed</source>
        <translation>Es gibt mehr Hinweise, als aufgeführt sind</translation>
    </message>
    <message>
        <source>%1 (%2 times, first here)</source>
        <translation>%1 (%2-mal, hier zuerst)</translation>
    </message>
    <message>
        <source>it has both options and a scale</source>
        <translation>es gibt sowohl Auswahlmöglichkeiten als auch eine Skala</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Waarborg recovery sheet</source>
        <translation>Waarborg-Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Dossier: %1</source>
        <translation>Dossier: %1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>Who holds this sheet can open the dossier and read all answers in it. Print it, keep it in a safe, and remove this file.</source>
        <translation>Wer dieses Blatt hat, kann das Dossier öffnen und alle Antworten darin lesen. Das Blatt drucken, in einem Tresor aufbewahren und diese Datei entfernen.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Recovery slot, needed when the key file is lost</source>
        <translation>Wiederherstellungsplatz, nötig beim Verlust der Schlüsseldatei</translation>
    </message>
    <message>
        <source>Page for the recovery sheet</source>
        <translation>Seite zum Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>The dossier&apos;s key was replaced. Keep this page with the recovery sheet, whose recovery key stays the same: the slot below takes the place of the one on the sheet. Alone it opens nothing.</source>
        <translation>Der Schlüssel des Dossiers wurde ersetzt. Bewahren Sie diese Seite beim Wiederherstellungsblatt auf, dessen Wiederherstellungsschlüssel gleich bleibt: Der Platz unten ersetzt den auf dem Blatt. Allein öffnet die Seite nichts.</translation>
    </message>
    <message>
        <source>the QR code could not be made</source>
        <translation>der QR-Code konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>no page could be begun</source>
        <translation>es konnte keine Seite begonnen werden</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
</context>
<context>
    <name>RiskClass</name>
    <message>
        <source>Acceptable</source>
        <translation>Akzeptabel</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Improve now</source>
        <translation>Sofort verbessern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>advisor</source>
        <translation>Präventionsberatung</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>HR staff</source>
        <translation>Personalabteilung</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>Audit</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>it was changed outside Waarborg</source>
        <translation>sie wurde außerhalb von Waarborg geändert</translation>
    </message>
</context>
<context>
    <name>RoundExport</name>
    <message>
        <source>the round “%1”</source>
        <translation>die Runde „%1“</translation>
    </message>
    <message>
        <source>who was invited; who answered stays secret</source>
        <translation>wer eingeladen wurde; wer geantwortet hat, bleibt geheim</translation>
    </message>
    <message>
        <source>who was invited, and who answered</source>
        <translation>wer eingeladen wurde, und wer geantwortet hat</translation>
    </message>
    <message>
        <source>the mail and what became of it</source>
        <translation>die E-Mails und was aus ihnen wurde</translation>
    </message>
    <message>
        <source>the answers, a row a person, a column a question</source>
        <translation>die Antworten, eine Zeile je Person, eine Spalte je Frage</translation>
    </message>
    <message>
        <source>comments beside the answers</source>
        <translation>Kommentare zu den Antworten</translation>
    </message>
    <message>
        <source>the same answers and comments as JSON</source>
        <translation>dieselben Antworten und Kommentare als JSON</translation>
    </message>
    <message>
        <source>the answers of an anonymous round: counts by question, none of fewer than %1 people</source>
        <translation>die Antworten einer anonymen Runde: Anzahlen je Frage, keine von weniger als %1 Personen</translation>
    </message>
    <message>
        <source>the same counts as JSON, with what people wrote, in alphabetical order</source>
        <translation>dieselben Anzahlen als JSON, mit dem, was Personen geschrieben haben, in alphabetischer Reihenfolge</translation>
    </message>
    <message>
        <source>the round&apos;s report</source>
        <translation>der Bericht der Runde</translation>
    </message>
</context>
<context>
    <name>RoundReader</name>
    <message>
        <source>its content is not an answer of a known version</source>
        <translation>der Inhalt ist keine Antwort einer bekannten Version</translation>
    </message>
</context>
<context>
    <name>RoundReport</name>
    <message>
        <source>Risk analysis</source>
        <comment>title of the report in Belgium: never RI&amp;E</comment>
        <translation>Risikoanalyse</translation>
    </message>
    <message>
        <source>Risk inventory and evaluation (RI&amp;E)</source>
        <translation>Risikoinventarisierung und -bewertung (RI&amp;E)</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <translation>Erstellt am %1 von %2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Visiting address</source>
        <translation>Besuchsadresse</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Ausgefüllt von</translation>
    </message>
    <message>
        <source>Number of employees</source>
        <translation>Anzahl der Beschäftigten</translation>
    </message>
    <message>
        <source>External service for prevention and protection</source>
        <translation>Externer Dienst für Gefahrenverhütung und Schutz am Arbeitsplatz</translation>
    </message>
    <message>
        <source>Occupational health and safety service</source>
        <translation>Arbeitsschutzdienst</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Der Betrieb</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Offen ab</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Rücklauf</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>zu wenige Antworten</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>Answers by question</source>
        <translation>Antworten je Frage</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>For the workers</source>
        <translation>Für die Beschäftigten</translation>
    </message>
    <message>
        <source>the program was started without fonts</source>
        <translation>das Programm wurde ohne Schriften gestartet</translation>
    </message>
</context>
<context>
    <name>RoundStore</name>
    <message>
        <source>round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>Einladung</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>it must be filled in</source>
        <translation>muss ausgefüllt sein</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>this day has passed</source>
        <translation>dieser Tag ist vorbei</translation>
    </message>
    <message>
        <source>Minimum group</source>
        <translation>Mindestgruppe</translation>
    </message>
    <message>
        <source>it counts from %1</source>
        <translation>möglich ist %1 oder mehr</translation>
    </message>
    <message>
        <source>Form address</source>
        <translation>Formularadresse</translation>
    </message>
    <message>
        <source>it must begin with https:// or file:// and hold no #</source>
        <translation>muss mit https:// oder file:// beginnen und darf kein # enthalten</translation>
    </message>
    <message>
        <source>invitation of person</source>
        <translation>Einladung der Person</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>its first line is too long</source>
        <translation>die erste Zeile ist zu lang</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>es ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>The mail server&apos;s password is not known: store it in the key ring with “mail configure --smtp-password-file”, or name its file with WAARBORG_SMTP_PASSWORD_FILE.</source>
        <translation>Das Passwort des Mailservers ist nicht bekannt: legen Sie es mit „mail configure --smtp-password-file“ in den Schlüsselbund, oder nennen Sie seine Datei mit WAARBORG_SMTP_PASSWORD_FILE.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>another run that is sending</source>
        <translation>einem anderen laufenden Versand</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>My account</source>
        <translation>Mein Konto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vertrag</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>an ordinary file</source>
        <translation>eine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it has no sheet of rows</source>
        <translation>sie hat kein Blatt mit Zeilen</translation>
    </message>
    <message>
        <source>a sheet has no more than %1 columns</source>
        <translation>ein Blatt hat nicht mehr als %1 Spalten</translation>
    </message>
    <message>
        <source>a workbook without a password: save it without one and try again</source>
        <translation>eine Arbeitsmappe ohne Passwort: Speichern Sie sie ohne Passwort und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>this cell is there twice</source>
        <translation>diese Zelle ist zweimal vorhanden</translation>
    </message>
    <message>
        <source>more than %1 of its cells are merged</source>
        <translation>mehr als %1 ihrer Zellen sind verbunden</translation>
    </message>
    <message>
        <source>its merged cells hold too much text</source>
        <translation>ihre verbundenen Zellen enthalten zu viel Text</translation>
    </message>
    <message>
        <source>a list that can be read: it is an old workbook (.xls) or one with a password. Save it as .xlsx without a password and try again</source>
        <translation>eine lesbare Liste: Es ist eine alte Arbeitsmappe (.xls) oder eine mit Passwort. Speichern Sie sie als .xlsx ohne Passwort und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>a list but a PDF: ask for the list as .xlsx, .ods or .csv</source>
        <translation>eine Liste, sondern ein PDF: Fragen Sie nach der Liste als .xlsx, .ods oder .csv</translation>
    </message>
    <message>
        <source>a list but a packed file: unpack it and try again</source>
        <translation>eine Liste, sondern eine gepackte Datei: Entpacken Sie sie und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>a list that can be read but a page of XML or HTML: open it in the spreadsheet program, save it as .xlsx and try again</source>
        <translation>eine lesbare Liste, sondern eine Seite in XML oder HTML: Öffnen Sie sie im Tabellenprogramm, speichern Sie sie als .xlsx und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>a name that ends in .xlsx or .csv</source>
        <translation>ein Name, der auf .xlsx oder .csv endet</translation>
    </message>
    <message>
        <source>the row behind it is numbered wrongly</source>
        <translation>die Zeile danach ist falsch nummeriert</translation>
    </message>
    <message>
        <source>a sheet has no more than %1 rows</source>
        <translation>ein Blatt hat nicht mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>the cell is at no place of this row</source>
        <translation>die Zelle gehört an keine Stelle dieser Zeile</translation>
    </message>
    <message>
        <source>the cell refers to a text that is not in the file</source>
        <translation>die Zelle verweist auf einen Text, der nicht in der Datei steht</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>the workbook cannot be begun</source>
        <translation>die Arbeitsmappe lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>the list is larger than a sheet can be</source>
        <translation>die Liste ist größer, als ein Blatt sein kann</translation>
    </message>
    <message>
        <source>row %1 holds a text that is too long for a cell</source>
        <translation>Zeile %1 enthält einen Text, der für eine Zelle zu lang ist</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>der Datenträger ist vielleicht voll</translation>
    </message>
    <message>
        <source>what was written is not whole; the disk may be full</source>
        <translation>was geschrieben wurde, ist nicht vollständig; der Datenträger ist vielleicht voll</translation>
    </message>
    <message>
        <source>its cells share too much text</source>
        <translation>ihre Zellen teilen sich zu viel Text</translation>
    </message>
    <message>
        <source>a workbook that can be read: save the sheet as .xlsx, .ods or .csv and try again</source>
        <translation>eine lesbare Arbeitsmappe: Speichern Sie das Blatt als .xlsx, .ods oder .csv und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>its elements stand more than %1 deep</source>
        <translation>ihre Elemente sind mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>it declares a document type, which no workbook does</source>
        <translation>sie gibt einen Dokumenttyp an, was keine Arbeitsmappe tut</translation>
    </message>
    <message>
        <source>a mark in it is longer than %1 bytes</source>
        <translation>ein Tag darin ist länger als %1 Byte</translation>
    </message>
    <message>
        <source>its XML holds more names than any workbook</source>
        <translation>ihr XML enthält mehr Namen als jede Arbeitsmappe</translation>
    </message>
    <message>
        <source>line %1 of its XML is wrong (%2)</source>
        <translation>Zeile %1 ihres XML ist falsch (%2)</translation>
    </message>
    <message>
        <source>it is an archive of more than %1 files</source>
        <translation>es ist ein Archiv aus mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>it is one piece of an archive in several files</source>
        <translation>es ist ein Teil eines Archivs aus mehreren Dateien</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>das Ende fehlt</translation>
    </message>
    <message>
        <source>a part of it cannot be unpacked</source>
        <translation>ein Teil davon lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>a part of it holds more than it says</source>
        <translation>ein Teil davon enthält mehr, als er angibt</translation>
    </message>
    <message>
        <source>a part of it ends too early</source>
        <translation>ein Teil davon endet zu früh</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>sie ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>it is no whole archive</source>
        <translation>es ist kein vollständiges Archiv</translation>
    </message>
    <message>
        <source>its part %1 is missing</source>
        <translation>der Teil %1 fehlt</translation>
    </message>
    <message>
        <source>its part %1 is there twice</source>
        <translation>der Teil %1 ist zweimal vorhanden</translation>
    </message>
    <message>
        <source>its part %1 has no size</source>
        <translation>der Teil %1 hat keine Größe</translation>
    </message>
    <message>
        <source>its part %1 says that it unpacks to %2 MiB</source>
        <translation>der Teil %1 gibt an, entpackt %2 MiB groß zu sein</translation>
    </message>
    <message>
        <source>its part %1 cannot be unpacked</source>
        <translation>der Teil %1 lässt sich nicht entpacken</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Ctrl+1 to Ctrl+9, Ctrl+0</source>
        <translation>Strg+1 bis Strg+9, Strg+0</translation>
    </message>
    <message>
        <source>Go to a pane</source>
        <translation>Zu einem Bereich gehen</translation>
    </message>
    <message>
        <source>Ctrl+PgUp, Ctrl+PgDn</source>
        <translation>Strg+Bild auf, Strg+Bild ab</translation>
    </message>
    <message>
        <source>Previous or next pane</source>
        <translation>Voriger oder nächster Bereich</translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation>Nächster Fensterteil</translation>
    </message>
    <message>
        <source>Search; Esc clears and closes</source>
        <translation>Suchen; Esc leert und schließt</translation>
    </message>
    <message>
        <source>The pane&apos;s first action</source>
        <translation>Die erste Aktion des Bereichs</translation>
    </message>
    <message>
        <source>Import or take in</source>
        <translation>Importieren oder einlesen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Enter, F2, Del</source>
        <translation>Eingabe, F2, Entf</translation>
    </message>
    <message>
        <source>Open, edit, delete</source>
        <translation>Öffnen, bearbeiten, löschen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Collect or try again</source>
        <translation>Abholen oder erneut versuchen</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Ctrl+O, Ctrl+W, Ctrl+Q</source>
        <translation>Strg+O, Strg+W, Strg+Q</translation>
    </message>
    <message>
        <source>Open a dossier, close it, quit</source>
        <translation>Dossier öffnen, schließen, beenden</translation>
    </message>
</context>
<context>
    <name>SqlCipherResult</name>
    <message>
        <source>Unable to execute statement</source>
        <translation>Anweisung kann nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>Unable to execute multiple statements at a time</source>
        <translation>Es können nicht mehrere Anweisungen auf einmal ausgeführt werden</translation>
    </message>
    <message>
        <source>Parameter count mismatch</source>
        <translation>Anzahl der Parameter stimmt nicht</translation>
    </message>
    <message>
        <source>Unable to bind parameters</source>
        <translation>Parameter können nicht gebunden werden</translation>
    </message>
    <message>
        <source>Unable to fetch row</source>
        <translation>Zeile kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>No query</source>
        <translation>Keine Abfrage</translation>
    </message>
</context>
<context>
    <name>StartCommands</name>
    <message>
        <source>Restore…</source>
        <translation>Zurückspielen…</translation>
    </message>
</context>
<context>
    <name>StatusItem</name>
    <message>
        <source>Good</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>This dossier</source>
        <translation>Dieses Dossier</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Dieser Arbeitsplatz</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>the file is empty or cut off</source>
        <translation>die Datei ist leer oder abgeschnitten</translation>
    </message>
    <message>
        <source>a new file was not encrypted</source>
        <translation>eine neue Datei wurde nicht verschlüsselt</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk reports a fault (%1)</source>
        <translation>der Datenträger meldet einen Fehler (%1)</translation>
    </message>
    <message>
        <source>it is not encrypted, so Waarborg did not write it</source>
        <translation>es ist nicht verschlüsselt, also hat Waarborg es nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>TypeIn</name>
    <message>
        <source>a typed-in answer (JSON with person and answers)</source>
        <translation>eine eingegebene Antwort (JSON mit person und answers)</translation>
    </message>
    <message>
        <source>invitation of person</source>
        <translation>Einladung der Person</translation>
    </message>
</context>
<context>
    <name>Workstation</name>
    <message>
        <source>Place of the dossier</source>
        <translation>Ort des Dossiers</translation>
    </message>
    <message>
        <source>It cannot be seen on what file system the dossier lies.</source>
        <translation>Es ist nicht zu erkennen, auf welchem Dateisystem das Dossier liegt.</translation>
    </message>
    <message>
        <source>Keep dossiers on a disk of this computer.</source>
        <translation>Bewahren Sie Dossiers auf einem Datenträger dieses Computers auf.</translation>
    </message>
    <message>
        <source>%1, on this computer (%2).</source>
        <translation>%1, auf diesem Computer (%2).</translation>
    </message>
    <message>
        <source>%1, on a network drive (%2).</source>
        <translation>%1, auf einem Netzlaufwerk (%2).</translation>
    </message>
    <message>
        <source>Open it on one computer at a time: two may not see each other there. Better keep it on a disk of this computer.</source>
        <translation>Öffnen Sie es nur auf einem Computer zugleich: Zwei sehen einander dort vielleicht nicht. Besser liegt es auf einem Datenträger dieses Computers.</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation>Verschlüsselung des Datenträgers</translation>
    </message>
    <message>
        <source>It cannot be seen whether %1 is encrypted.</source>
        <translation>Es ist nicht zu erkennen, ob %1 verschlüsselt ist.</translation>
    </message>
    <message>
        <source>It cannot be seen on what disk the dossier lies.</source>
        <translation>Es ist nicht zu erkennen, auf welchem Datenträger das Dossier liegt.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, and note the answer.</source>
        <translation>Fragen Sie, wer diesen Computer verwaltet, und notieren Sie die Antwort.</translation>
    </message>
    <message>
        <source>The disk of %1 is encrypted.</source>
        <translation>Der Datenträger von %1 ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The disk of %1 is not encrypted by this system.</source>
        <translation>Der Datenträger von %1 wird von diesem System nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The dossier itself is encrypted; what other programs keep of it (exported lists, reports) is not. Move it to an encrypted disk, unless the disk is known to encrypt by itself.</source>
        <translation>Das Dossier selbst ist verschlüsselt; was andere Programme davon aufbewahren (exportierte Listen, Berichte), ist es nicht. Verschieben Sie es auf einen verschlüsselten Datenträger, es sei denn, der Datenträger verschlüsselt bekanntlich selbst.</translation>
    </message>
    <message>
        <source>Swap space</source>
        <translation>Auslagerungsspeicher (Swap)</translation>
    </message>
    <message>
        <source>There is none: memory is never written to the disk.</source>
        <translation>Es gibt keinen: Der Arbeitsspeicher wird nie auf den Datenträger geschrieben.</translation>
    </message>
    <message>
        <source>Encrypted, or in memory.</source>
        <translation>Verschlüsselt, oder im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>It cannot be seen whether it is encrypted.</source>
        <translation>Es ist nicht zu erkennen, ob er verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Not encrypted: what is shown on the screen may be written there.</source>
        <translation>Nicht verschlüsselt: Was auf dem Bildschirm steht, kann dorthin geschrieben werden.</translation>
    </message>
    <message>
        <source>Let the swap space be encrypted, or do without. Keys are kept out of it in any case.</source>
        <translation>Lassen Sie den Auslagerungsspeicher verschlüsseln, oder verzichten Sie darauf. Schlüssel kommen ohnehin nicht hinein.</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Freier Platz</translation>
    </message>
    <message>
        <source>It cannot be seen.</source>
        <translation>Es ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Look in the file manager.</source>
        <translation>Sehen Sie in der Dateiverwaltung nach.</translation>
    </message>
    <message>
        <source>%1 free; the dossier takes %2.</source>
        <translation>%1 frei; das Dossier belegt %2.</translation>
    </message>
    <message>
        <source>Make room: a full disk stops every change and every backup.</source>
        <translation>Schaffen Sie Platz: Ein voller Datenträger verhindert jede Änderung und jede Sicherung.</translation>
    </message>
    <message>
        <source>Virus scanner</source>
        <translation>Virenscanner</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>Keiner gefunden.</translation>
    </message>
    <message>
        <source>Install one (on Debian: clamav-daemon), or note who decided that this computer needs none.</source>
        <translation>Installieren Sie einen (auf Debian: clamav-daemon), oder notieren Sie, wer entschieden hat, dass dieser Computer keinen braucht.</translation>
    </message>
    <message>
        <source>%1; how it is doing cannot be seen.</source>
        <translation>%1; sein Zustand ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Look in its own window whether it runs and is up to date.</source>
        <translation>Sehen Sie in seinem eigenen Fenster nach, ob er läuft und aktuell ist.</translation>
    </message>
    <message>
        <source>%1, without signatures.</source>
        <translation>%1, ohne Signaturen.</translation>
    </message>
    <message>
        <source>Let it fetch them (on Debian: clamav-freshclam).</source>
        <translation>Lassen Sie ihn welche holen (auf Debian: clamav-freshclam).</translation>
    </message>
    <message>
        <source>%1, signatures of %2.</source>
        <translation>%1, Signaturen vom %2.</translation>
    </message>
    <message>
        <source>Let it fetch new ones (on Debian: clamav-freshclam).</source>
        <translation>Lassen Sie ihn neue holen (auf Debian: clamav-freshclam).</translation>
    </message>
    <message>
        <source>%1 It is not running.</source>
        <translation>%1 Er läuft nicht.</translation>
    </message>
    <message>
        <source>Start it (on Debian: clamav-daemon), so that files are looked at.</source>
        <translation>Starten Sie ihn (auf Debian: clamav-daemon), damit Dateien geprüft werden.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>This system does not tell.</source>
        <translation>Dieses System gibt keine Auskunft.</translation>
    </message>
    <message>
        <source>Look in its own settings whether updates are installed within a week.</source>
        <translation>Sehen Sie in seinen eigenen Einstellungen nach, ob Aktualisierungen binnen einer Woche installiert werden.</translation>
    </message>
    <message>
        <source>Installed ones wait for a restart.</source>
        <translation>Installierte Aktualisierungen warten auf einen Neustart.</translation>
    </message>
    <message>
        <source>Restart the computer.</source>
        <translation>Starten Sie den Computer neu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln security update(s) wait(s).</source>
        <translation>
            <numerusform>%Ln Sicherheitsaktualisierung wartet.</numerusform>
            <numerusform>%Ln Sicherheitsaktualisierungen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install them.</source>
        <translation>Installieren Sie sie.</translation>
    </message>
    <message>
        <source>Last looked for on %1.</source>
        <translation>Zuletzt gesucht am %1.</translation>
    </message>
    <message>
        <source>Never looked for.</source>
        <translation>Noch nie gesucht.</translation>
    </message>
    <message>
        <source>Look for updates and install them.</source>
        <translation>Suchen Sie nach Aktualisierungen und installieren Sie sie.</translation>
    </message>
    <message>
        <source>Last looked for on %1; no security update waits.</source>
        <translation>Zuletzt gesucht am %1; es wartet keine Sicherheitsaktualisierung.</translation>
    </message>
    <message>
        <source>Last looked for on %1; security updates install by themselves.</source>
        <translation>Zuletzt gesucht am %1; Sicherheitsaktualisierungen installieren sich von selbst.</translation>
    </message>
    <message>
        <source>Last looked for on %1; whether some wait cannot be seen.</source>
        <translation>Zuletzt gesucht am %1; ob welche warten, ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Install what is offered, or let security updates install by themselves (on Debian: unattended-upgrades).</source>
        <translation>Installieren Sie, was angeboten wird, oder lassen Sie Sicherheitsaktualisierungen sich von selbst installieren (auf Debian: unattended-upgrades).</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>A crash would write the program&apos;s memory to the disk.</source>
        <translation>Ein Absturz würde den Speicher des Programms auf den Datenträger schreiben.</translation>
    </message>
    <message>
        <source>Start Waarborg in the usual way; it forbids this by itself.</source>
        <translation>Starten Sie Waarborg auf die übliche Weise; es verbietet dies von selbst.</translation>
    </message>
    <message>
        <source>Only %1 may be kept out of the swap space.</source>
        <translation>Nur %1 können aus dem Auslagerungsspeicher herausgehalten werden.</translation>
    </message>
    <message>
        <source>Let the limit for locked memory (memlock) be at least 1 MiB.</source>
        <translation>Setzen Sie die Grenze für gesperrten Speicher (memlock) auf mindestens 1 MiB.</translation>
    </message>
    <message>
        <source>Keys stay out of the swap space; a crash leaves no memory on the disk.</source>
        <translation>Schlüssel bleiben aus dem Auslagerungsspeicher heraus; ein Absturz hinterlässt keinen Speicherinhalt auf dem Datenträger.</translation>
    </message>
    <message>
        <source>%1, in memory (%2).</source>
        <translation>%1, im Arbeitsspeicher (%2).</translation>
    </message>
    <message>
        <source>It is gone when the computer stops. Move it to a disk.</source>
        <translation>Es ist weg, wenn der Computer anhält. Verschieben Sie es auf eine Festplatte.</translation>
    </message>
</context>
<context>
    <name>WriterLock</name>
    <message>
        <source>an unknown time</source>
        <translation>einer unbekannten Zeit</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>another computer or program</source>
        <translation>ein anderer Computer oder ein anderes Programm</translation>
    </message>
    <message>
        <source>its lock is no file</source>
        <translation>seine Sperre ist keine Datei</translation>
    </message>
    <message>
        <source>its lock is removed again and again</source>
        <translation>seine Sperre wird immer wieder entfernt</translation>
    </message>
</context>
<context>
    <name>waarborg::access::AccountModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
</context>
<context>
    <name>waarborg::access::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>waarborg::answers::QuarantineModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgelegt</translation>
    </message>
</context>
<context>
    <name>waarborg::answers::ReviewModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. z.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>zu wenige Antworten</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <translation>%1 %2 %</translation>
    </message>
</context>
<context>
    <name>waarborg::backups::BackupModel</name>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>waarborg::campaigns::MessageModel</name>
    <message>
        <source>%1, reminder</source>
        <translation>%1, Erinnerung</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Server said</source>
        <translation>Antwort des Servers</translation>
    </message>
</context>
<context>
    <name>waarborg::campaigns::RoundModel</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3%)</source>
        <extracomment>how many answered, of how many, and that share</extracomment>
        <translation>%1 von %2 (%3 %)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>waarborg::incidents::IncidentModel</name>
    <message>
        <source>No</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Entdeckt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>waarborg::people::PeopleModel</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>waarborg::questionnaires::QuestionnaireListModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
</context>
<context>
    <name>waarborg::questionnaires::QuestionnaireTreeModel</name>
    <message>
        <source>No</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Mehrere Antworten</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Kurzer Text</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>Priority risk</source>
        <translation>Prioritäres Risiko</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Per location</source>
        <translation>Je Standort</translation>
    </message>
    <message>
        <source>Optional module</source>
        <translation>Optionales Modul</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
</context>
<context>
    <name>waarborg::storage::SqlCipherDriver</name>
    <message>
        <source>Error opening database</source>
        <translation>Fehler beim Öffnen der Datenbank</translation>
    </message>
    <message>
        <source>The database library is not SQLCipher 4.5 or newer (%1)</source>
        <translation>Die Datenbankbibliothek ist nicht SQLCipher 4.5 oder neuer (%1)</translation>
    </message>
    <message>
        <source>The key (password) is empty</source>
        <translation>Der Schlüssel (das Passwort) ist leer</translation>
    </message>
    <message>
        <source>The file is not encrypted</source>
        <translation>Die Datei ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The new file was not encrypted</source>
        <translation>Die neue Datei wurde nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Error closing database</source>
        <translation>Fehler beim Schließen der Datenbank</translation>
    </message>
    <message>
        <source>Unable to begin transaction</source>
        <translation>Transaktion kann nicht begonnen werden</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Transaktion kann nicht abgeschlossen werden</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Transaktion kann nicht zurückgenommen werden</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AccountList</name>
    <message>
        <source>No accounts.</source>
        <translation>Keine Konten.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AccountStep</name>
    <message>
        <source>I sign this statement</source>
        <translation>Ich unterzeichne diese Erklärung</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>Your name, to log in with</source>
        <translation>Ihr Name zum Anmelden</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters; a few unrelated words are easy to remember.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen; einige Wörter ohne Zusammenhang sind leicht zu merken.</numerusform>
            <numerusform>Mindestens %n Zeichen; einige Wörter ohne Zusammenhang sind leicht zu merken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type them again.</source>
        <translation>Die beiden Passwörter sind nicht gleich. Bitte erneut eingeben.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AccountsPage</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Approve for answers</source>
        <translation>Für Antworten freigeben</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>New start code</source>
        <translation>Neuer Startcode</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Another administrator does this with your account.</source>
        <translation>Bei Ihrem eigenen Konto tut dies jemand anderes aus der Administration.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>Konto wird hinzugefügt</translation>
    </message>
    <message>
        <source>Making a start code</source>
        <translation>Startcode wird erstellt</translation>
    </message>
    <message>
        <source>%1 gets a new start code.</source>
        <translation>%1 bekommt einen neuen Startcode.</translation>
    </message>
    <message>
        <source>The present password of %1 no longer works then. It does not come back.</source>
        <translation>Das jetzige Passwort von %1 gilt dann nicht mehr. Es kommt nicht zurück.</translation>
    </message>
    <message>
        <source>Make a start code for %1</source>
        <translation>Startcode für %1 erstellen</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Rollen von %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What a role may no longer do is gone at once, also in a dossier that stands open elsewhere.</source>
        <translation>Was eine Rolle nicht mehr darf, entfällt sofort, auch in einem Dossier, das anderswo offen ist.</translation>
    </message>
    <message>
        <source>Your own roles are changed. Lock the dossier and log in again to see what fits them.</source>
        <translation>Ihre eigenen Rollen sind geändert. Sperren Sie das Dossier und melden Sie sich erneut an, um zu sehen, was dazu passt.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 ist jetzt %2.</translation>
    </message>
    <message>
        <source>%1 can log in.</source>
        <translation>%1 kann sich anmelden.</translation>
    </message>
    <message>
        <source>%1 can no longer log in.</source>
        <translation>%1 kann sich nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>%1 is removed from this dossier.</source>
        <translation>%1 wird aus diesem Dossier entfernt.</translation>
    </message>
    <message>
        <source>The account and its key do not come back. What %1 did stays in the log. Disabling can be undone.</source>
        <translation>Das Konto und sein Schlüssel kommen nicht zurück. Was %1 getan hat, bleibt im Protokoll. Deaktivieren lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>%1 can read answers from the next login on.</source>
        <translation>%1 kann ab der nächsten Anmeldung Antworten lesen.</translation>
    </message>
    <message>
        <source>You give up the administrator&apos;s role yourself.</source>
        <translation>Sie geben die Rolle als Administrator selbst auf.</translation>
    </message>
    <message>
        <source>Only another administrator can give it back. Be sure that one of them has logged in before.</source>
        <translation>Nur ein anderer Administrator kann sie zurückgeben. Vergewissern Sie sich, dass einer von ihnen sich schon angemeldet hat.</translation>
    </message>
    <message>
        <source>Give up the role</source>
        <translation>Rolle aufgeben</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ActionBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AddAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The account has a last day</source>
        <translation>Das Konto hat einen letzten Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>A start code is shown once. With it the person logs in, chooses a password and signs the statement.</source>
        <translation>Ein Startcode wird einmal gezeigt. Damit meldet sich die Person an, wählt ein Passwort und unterzeichnet die Erklärung.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AgreementPage</name>
    <message>
        <source>When the agreement ends</source>
        <translation>Wenn der Vertrag endet</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exportieren…</translation>
    </message>
    <message>
        <source>Record the end…</source>
        <translation>Ende festhalten…</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Er läuft weiter</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Alles löschen…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>The agreement goes on.</source>
        <translation>Der Vertrag läuft.</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>Vollständiger Export</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written to %1, none of them encrypted. The checksum is in the log.</source>
        <translation>
            <numerusform>%Ln Datei nach %1 geschrieben, nicht verschlüsselt. Die Prüfsumme steht im Protokoll.</numerusform>
            <numerusform>%Ln Dateien nach %1 geschrieben, keine davon verschlüsselt. Die Prüfsumme steht im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export is not encrypted.</source>
        <translation>Der Export ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Whoever has the folder reads everybody&apos;s data and answers.</source>
        <translation>Wer den Ordner hat, liest die Daten und Antworten aller.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>Ordner für den Export</translation>
    </message>
    <message>
        <source>End of the agreement</source>
        <translation>Ende des Vertrags</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>its date or number; none: empty</source>
        <translation>ihr Datum oder ihre Nummer; keine: leer</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Written instruction to erase</source>
        <translation>Schriftliche Weisung zum Löschen</translation>
    </message>
    <message>
        <source>Everybody who opens the dossier sees it. Nothing is erased yet.</source>
        <translation>Alle, die das Dossier öffnen, sehen es. Noch wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>The end is recorded.</source>
        <translation>Das Ende ist festgehalten.</translation>
    </message>
    <message>
        <source>Folder for what is given back</source>
        <translation>Ordner für das, was zurückgegeben wird</translation>
    </message>
    <message>
        <source>Giving everything back</source>
        <translation>Alles zurückgeben</translation>
    </message>
    <message>
        <source>Everything is in %1, not encrypted. Hand it over on an encrypted carrier.</source>
        <translation>Alles liegt in %1, nicht verschlüsselt. Übergeben Sie es auf einem verschlüsselten Datenträger.</translation>
    </message>
    <message>
        <source>For erasing the dossier is closed.</source>
        <translation>Zum Löschen wird das Dossier geschlossen.</translation>
    </message>
    <message>
        <source>You are asked once more before anything is erased.</source>
        <translation>Sie werden noch einmal gefragt, bevor etwas gelöscht wird.</translation>
    </message>
    <message>
        <source>Close the dossier and go on</source>
        <translation>Dossier schließen und fortfahren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>1. Record its last day, and the customer&apos;s written instruction to erase when there is one.
2. Give everything back: a folder with all data in open formats, its checksum in the log.
3. Erase everything, with all registered backups: after the last day as soon as the customer instructs it in writing, else two weeks later. A certificate says what was erased.</source>
        <translation>1. Halten Sie den letzten Tag fest, und die schriftliche Weisung des Kunden zum Löschen, wenn es eine gibt.
2. Geben Sie alles zurück: ein Ordner mit allen Daten in offenen Formaten, die Prüfsumme im Protokoll.
3. Löschen Sie alles, mit allen registrierten Sicherungen: nach dem letzten Tag, sobald der Kunde es schriftlich anweist, sonst zwei Wochen später. Eine Bescheinigung nennt, was gelöscht wurde.</translation>
    </message>
    <message>
        <source>Not before %1. An instruction to erase shortens the two weeks after the last day.</source>
        <translation>Nicht vor dem %1. Eine Weisung zum Löschen verkürzt die zwei Wochen nach dem letzten Tag.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AnswersPane</name>
    <message>
        <source>Take in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Take in a folder</source>
        <translation>Ordner einlesen</translation>
    </message>
    <message>
        <source>Folder with answers</source>
        <translation>Ordner mit Antworten</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Noch keine Antworten.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Antworten werden gelesen</translation>
    </message>
    <message>
        <source>Set aside (%1)</source>
        <translation>Zurückgelegt (%1)</translation>
    </message>
    <message>
        <source>Counting answers</source>
        <translation>Antworten werden gezählt</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>Antworten einlesen</translation>
    </message>
    <message>
        <source>Sealed answers (*.jwe);;All files (*)</source>
        <translation>Versiegelte Antworten (*.jwe);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Taking in answers</source>
        <translation>Antworten werden eingelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln angenommen</numerusform>
            <numerusform>%Ln angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln double</source>
        <translation>
            <numerusform>%Ln doppelt</numerusform>
            <numerusform>%Ln doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting until more come</source>
        <translation>
            <numerusform>%Ln wartet, bis mehr kommen</numerusform>
            <numerusform>%Ln warten, bis mehr kommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln zurückgelegt</numerusform>
            <numerusform>%Ln zurückgelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: %1.</source>
        <translation>Eingelesen: %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <translation>bericht.pdf</translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation>Bericht (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Report written to %1.</source>
        <translation>Bericht nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Reads what one person answered in a named round. The log says so.</source>
        <translation>Liest, was eine Person in einer namentlichen Runde geantwortet hat. Das Protokoll vermerkt es.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AsideList</name>
    <message>
        <source>Set aside</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>Nothing was set aside.</source>
        <translation>Es wurde nichts zurückgelegt.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AuditCard</name>
    <message>
        <source>Time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>the seal that chains a row of the log to the row before it</extracomment>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Written into the log at the login of %1 on %2. %3</source>
        <translation>Ins Protokoll geschrieben bei der Anmeldung von %1 am %2. %3</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AuditFilters</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AuditPane</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Compare an anchor</source>
        <translation>Anker vergleichen</translation>
    </message>
    <message>
        <source>Save an anchor</source>
        <translation>Anker speichern</translation>
    </message>
    <message>
        <source>Writes where the log stands now to a small file. Kept elsewhere, it shows later that nothing was cut off before it.</source>
        <translation>Schreibt den jetzigen Stand des Protokolls in eine kleine Datei. Anderswo aufbewahrt, zeigt sie später, dass davor nichts abgeschnitten wurde.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Protokoll wird gelesen</translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation>Protokoll wird geprüft</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Anchors (*.json)</source>
        <translation>Anker (*.json)</translation>
    </message>
    <message>
        <source>log-anchor.json</source>
        <translation>protokoll-anker.json</translation>
    </message>
    <message>
        <source>Written to %1 (%2). Keep it where nobody can change both it and the dossier.</source>
        <translation>Geschrieben nach %1 (%2). Bewahren Sie die Datei dort auf, wo niemand sowohl sie als auch das Dossier ändern kann.</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>log.csv</source>
        <translation>protokoll.csv</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tabelle (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting the log</source>
        <translation>Protokoll wird exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::BackupsPage</name>
    <message>
        <source>No folder for backups is chosen yet.</source>
        <translation>Es ist noch kein Ordner für Sicherungen gewählt.</translation>
    </message>
    <message>
        <source>(kept: %1 daily, %2 weekly, %3 monthly).</source>
        <translation>(aufbewahrt: %1 tägliche, %2 wöchentliche, %3 monatliche).</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Make backup</source>
        <translation>Sicherung erstellen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Restores the chosen copy on trial once more.</source>
        <translation>Spielt die gewählte Kopie noch einmal probeweise zurück.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurückspielen…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Zeitplan…</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Vernichten…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Verzeichnis wird gelesen</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Ordner für die Sicherung</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sicherung wird erstellt</translation>
    </message>
    <message>
        <source>The backup is made, was restored on trial and is sound: %1</source>
        <translation>Die Sicherung ist erstellt, wurde probeweise zurückgespielt und ist in Ordnung: %1</translation>
    </message>
    <message>
        <source>Checking a backup</source>
        <translation>Sicherung wird geprüft</translation>
    </message>
    <message>
        <source>%1 can be restored.</source>
        <translation>%1 lässt sich zurückspielen.</translation>
    </message>
    <message>
        <source>%1 is not found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>The register will say that it was destroyed. Do this only when you know that it is.</source>
        <translation>Das Verzeichnis sagt dann, dass sie vernichtet wurde. Tun Sie dies nur, wenn Sie wissen, dass es so ist.</translation>
    </message>
    <message>
        <source>The file is deleted; the register keeps that it existed and when it was destroyed.</source>
        <translation>Die Datei wird gelöscht; das Verzeichnis behält, dass es sie gab und wann sie vernichtet wurde.</translation>
    </message>
    <message>
        <source>Note 1 copy as destroyed</source>
        <translation>1 Kopie als vernichtet vermerken</translation>
    </message>
    <message>
        <source>Destroy 1 copy</source>
        <translation>1 Kopie vernichten</translation>
    </message>
    <message numerus="yes">
        <source>Waarborg reminds you every %Ln day(s) to make a backup in %1</source>
        <translation>
            <numerusform>Waarborg erinnert Sie jeden Tag (%Ln) daran, eine Sicherung in %1 zu machen</numerusform>
            <numerusform>Waarborg erinnert Sie alle %Ln Tage daran, eine Sicherung in %1 zu machen</numerusform>
        </translation>
    </message>
    <message>
        <source>The command “waarborg-cli dossier backup --scheduled” makes it by itself.</source>
        <translation>Der Befehl „waarborg-cli dossier backup --scheduled“ macht sie von selbst.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ChangesModel</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Nicht in der Liste</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Nach dem Import</translation>
    </message>
    <message>
        <source>(emptied)</source>
        <extracomment>a value that an import takes away</extracomment>
        <translation>(geleert)</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::CompletenessDialog</name>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message numerus="yes">
        <source>What is known of %Ln user(s), field by field.</source>
        <translation>
            <numerusform>Was von %Ln Benutzer bekannt ist, Feld für Feld.</numerusform>
            <numerusform>Was von %Ln Benutzern bekannt ist, Feld für Feld.</numerusform>
        </translation>
    </message>
    <message>
        <source>No value is doubtful.</source>
        <translation>Kein Wert ist zweifelhaft.</translation>
    </message>
    <message>
        <source>Values to look at</source>
        <translation>Werte zum Prüfen</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>Als Liste speichern…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ausgefüllt</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::CountsGrid</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::CreatePage</name>
    <message>
        <source>Create a dossier</source>
        <translation>Dossier anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Dossier öffnen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::CustomerStep</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Everybody can see the file&apos;s name; what is in the file is encrypted.</source>
        <translation>Den Namen der Datei können alle sehen; der Inhalt der Datei ist verschlüsselt.</translation>
    </message>
    <message>
        <source>the folder does not exist or is read-only</source>
        <translation>der Ordner ist nicht vorhanden oder schreibgeschützt</translation>
    </message>
    <message>
        <source>Place of the dossier</source>
        <translation>Ort des Dossiers</translation>
    </message>
    <message>
        <source>Dossiers (*.waarborg)</source>
        <translation>Dossiers (*.waarborg)</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::EraseDossierDialog</name>
    <message>
        <source>Destroy by hand:</source>
        <translation>Von Hand zu vernichten:</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Erase 1 dossier</source>
        <translation>1 Dossier löschen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Folder for the certificate</source>
        <translation>Ordner für die Bescheinigung</translation>
    </message>
    <message>
        <source>Certificate in</source>
        <translation>Bescheinigung in</translation>
    </message>
    <message>
        <source>The dossier, its key file and all registered backups are destroyed. It cannot be brought back.</source>
        <translation>Das Dossier, seine Schlüsseldatei und alle registrierten Sicherungen werden vernichtet. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The certificate lies in %1. It also says what is left to do by hand.</source>
        <translation>Die Bescheinigung liegt in %1. Sie nennt auch, was noch von Hand zu tun ist.</translation>
    </message>
    <message>
        <source>The dossier is erased.</source>
        <translation>Das Dossier ist gelöscht.</translation>
    </message>
    <message>
        <source>Not everything could be erased.</source>
        <translation>Nicht alles konnte gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::FirstLoginPage</name>
    <message>
        <source>I sign this statement</source>
        <translation>Ich unterschreibe diese Erklärung</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>At least 12 characters; a few loose words are easy to remember.</source>
        <translation>Mindestens 12 Zeichen; einige lose Wörter merkt man sich leicht.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Die beiden Passwörter sind verschieden. Tippen Sie zweimal dasselbe.</translation>
    </message>
    <message>
        <source>Preparing your account</source>
        <translation>Ihr Konto wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ImportChangesStep</name>
    <message>
        <source>Shown changes</source>
        <translation>Gezeigte Änderungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Mark them as left today</source>
        <translation>Als heute ausgeschieden kennzeichnen</translation>
    </message>
    <message>
        <source>Erase them for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Users who are not in this list</source>
        <translation>Benutzer, die nicht in dieser Liste stehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln Zeile gelesen</numerusform>
            <numerusform>%Ln Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln hinzugefügt</numerusform>
            <numerusform>%Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay out</source>
        <translation>
            <numerusform>%Ln bleibt außen vor</numerusform>
            <numerusform>%Ln bleiben außen vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the list</source>
        <translation>
            <numerusform>%Ln nicht in der Liste</numerusform>
            <numerusform>%Ln nicht in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not used: %1</source>
        <translation>Nicht verwendete Spalten: %1</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>Added: %Ln</source>
        <translation>
            <numerusform>Hinzugefügt: %Ln</numerusform>
            <numerusform>Hinzugefügt: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %Ln</source>
        <translation>
            <numerusform>Geändert: %Ln</numerusform>
            <numerusform>Geändert: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back again: %Ln</source>
        <translation>
            <numerusform>Wieder da: %Ln</numerusform>
            <numerusform>Wieder da: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the list: %Ln</source>
        <translation>
            <numerusform>Nicht in der Liste: %Ln</numerusform>
            <numerusform>Nicht in der Liste: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ImportColumnsStep</name>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Kept as a column of its own</source>
        <translation>Als eigene Spalte behalten</translation>
    </message>
    <message>
        <source>Users are recognised by</source>
        <translation>Benutzer werden erkannt an</translation>
    </message>
    <message>
        <source>The columns of this list are known from before. Look whether they are still right.</source>
        <translation>Die Spalten dieser Liste sind von früher bekannt. Prüfen Sie, ob sie noch stimmen.</translation>
    </message>
    <message>
        <source>Each column goes to the field beside it. Look at those that are marked.</source>
        <translation>Jede Spalte kommt in das Feld daneben. Sehen Sie sich die markierten an.</translation>
    </message>
    <message>
        <source>Column in the list</source>
        <translation>Spalte in der Liste</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>This is a guess: look whether it is right.</source>
        <translation>Dies ist eine Vermutung: Prüfen Sie, ob sie stimmt.</translation>
    </message>
    <message>
        <source>Field of column %1</source>
        <translation>Feld der Spalte %1</translation>
    </message>
    <message>
        <source>This column is not used: choose a field if it should be.</source>
        <translation>Diese Spalte wird nicht verwendet: Wählen Sie ein Feld, wenn sie gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ImportPreviewStep</name>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>OpenDocument-Tabelle</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Namen der Spalten</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Erste Zeilen der Liste</translation>
    </message>
    <message>
        <source>In row %1</source>
        <translation>In Zeile %1</translation>
    </message>
    <message>
        <source>The list has none</source>
        <translation>Die Liste hat keine</translation>
    </message>
    <message>
        <source>Text with separators (CSV)</source>
        <translation>Text mit Trennzeichen (CSV)</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ImportProblemsStep</name>
    <message>
        <source>Save the rows that stay out…</source>
        <translation>Nicht übernommene Zeilen speichern…</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Anzusehende Zeilen</translation>
    </message>
    <message>
        <source>Type over a value to correct it (F2); F8 goes to the next row.</source>
        <translation>Überschreiben Sie einen Wert, um ihn zu korrigieren (F2); F8 springt zur nächsten Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stay out.</source>
        <translation>
            <numerusform>%Ln Zeile bleibt außen vor.</numerusform>
            <numerusform>%Ln Zeilen bleiben außen vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) to look at; their rows do go in.</source>
        <translation>
            <numerusform>%Ln anzusehender Wert; seine Zeile wird übernommen.</numerusform>
            <numerusform>%Ln anzusehende Werte; ihre Zeilen werden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows go in.</source>
        <translation>Alle Zeilen werden übernommen.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ImportWizard</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln hinzugefügt</numerusform>
            <numerusform>%Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed out</source>
        <translation>
            <numerusform>%Ln blieb außen vor</numerusform>
            <numerusform>%Ln blieben außen vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln ausgeschieden</numerusform>
            <numerusform>%Ln ausgeschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln erased</source>
        <translation>
            <numerusform>%Ln endgültig gelöscht</numerusform>
            <numerusform>%Ln endgültig gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importiert: %1.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Liste wird gelesen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>-not-imported.</source>
        <translation>-nicht-importiert.</translation>
    </message>
    <message>
        <source>Save the rows that stay out</source>
        <translation>Nicht übernommene Zeilen speichern</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx)</source>
        <translation>Listen (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved.</source>
        <translation>
            <numerusform>%Ln Zeile gespeichert.</numerusform>
            <numerusform>%Ln Zeilen gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not encrypted: remove it when it is no longer needed.</source>
        <translation>Die Datei ist nicht verschlüsselt: bitte entfernen, wenn sie nicht mehr gebraucht wird.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln user(s) who are not in this list?</source>
        <translation>
            <numerusform>%Ln Benutzer endgültig löschen, der nicht in dieser Liste steht?</numerusform>
            <numerusform>%Ln Benutzer endgültig löschen, die nicht in dieser Liste stehen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations, messages and, in rounds that are not anonymous, answers go too. This cannot be undone.</source>
        <translation>Auch Einladungen, Nachrichten und, bei nicht anonymen Runden, Antworten werden gelöscht. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message numerus="yes">
        <source>Import and erase %Ln user(s)</source>
        <translation>
            <numerusform>Importieren und %Ln Benutzer endgültig löschen</numerusform>
            <numerusform>Importieren und %Ln Benutzer endgültig löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Step %1 of 4: %2</source>
        <extracomment>a step of several: &quot;Step 2 of 4: Columns&quot;</extracomment>
        <translation>Schritt %1 von 4: %2</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer importieren</numerusform>
            <numerusform>%Ln Benutzer importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::IncidentCard</name>
    <message>
        <source>ddd dd-MM HH:mm</source>
        <extracomment>how a term&apos;s end is written, as QLocale&apos;s toString takes it</extracomment>
        <translation>ddd dd.MM. HH:mm</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1, it was %2</source>
        <translation>%1, das war %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>%1, fixed: saving begins the next version</source>
        <translation>%1, festgelegt: Speichern beginnt die nächste Version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::IncidentForm</name>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Some (+0.25)</source>
        <translation>Etwas (+0,25)</translation>
    </message>
    <message>
        <source>Much (+0.5)</source>
        <translation>Viel (+0,5)</translation>
    </message>
    <message>
        <source>Several with ; between them</source>
        <translation>Mehrere, mit ; dazwischen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Entdeckt</translation>
    </message>
    <message>
        <source>What, in one line</source>
        <translation>Was, in einer Zeile</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Somebody could see what is not theirs</source>
        <translation>Jemand konnte sehen, was ihn nichts angeht</translation>
    </message>
    <message>
        <source>Data was changed</source>
        <translation>Daten wurden verändert</translation>
    </message>
    <message>
        <source>Data was lost or out of reach</source>
        <translation>Daten sind verloren oder nicht erreichbar</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Data and people</source>
        <translation>Daten und Personen</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Kategorien von Daten</translation>
    </message>
    <message>
        <source>Special categories among them (health, beliefs …)</source>
        <translation>Mit besonderen Kategorien (Gesundheit, Überzeugung …)</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>Anzahl Datensätze</translation>
    </message>
    <message>
        <source>Encrypted?</source>
        <translation>Verschlüsselt?</translation>
    </message>
    <message>
        <source>Is the key safe?</source>
        <translation>Ist der Schlüssel sicher?</translation>
    </message>
    <message>
        <source>How it was protected</source>
        <translation>Wie es geschützt war</translation>
    </message>
    <message>
        <source>Categories of people</source>
        <translation>Kategorien von Personen</translation>
    </message>
    <message>
        <source>Number of people, at least</source>
        <translation>Anzahl Personen, mindestens</translation>
    </message>
    <message>
        <source>Number of people, at most</source>
        <translation>Anzahl Personen, höchstens</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Art der Daten</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Noch nicht gewählt</translation>
    </message>
    <message>
        <source>Simple (1)</source>
        <translation>Einfach (1)</translation>
    </message>
    <message>
        <source>Behaviour (2)</source>
        <translation>Verhalten (2)</translation>
    </message>
    <message>
        <source>Financial (3)</source>
        <translation>Finanziell (3)</translation>
    </message>
    <message>
        <source>Sensitive (4)</source>
        <translation>Sensibel (4)</translation>
    </message>
    <message>
        <source>What makes it worse or better</source>
        <translation>Was es schlimmer oder milder macht</translation>
    </message>
    <message>
        <source>Three less</source>
        <translation>Drei weniger</translation>
    </message>
    <message>
        <source>Two less</source>
        <translation>Zwei weniger</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
    <message>
        <source>Two more</source>
        <translation>Zwei mehr</translation>
    </message>
    <message>
        <source>Three more</source>
        <translation>Drei mehr</translation>
    </message>
    <message>
        <source>How easily people are identified</source>
        <translation>Wie leicht Personen erkennbar sind</translation>
    </message>
    <message>
        <source>Hardly (× 0.25)</source>
        <translation>Kaum (× 0,25)</translation>
    </message>
    <message>
        <source>Limited (× 0.5)</source>
        <translation>Begrenzt (× 0,5)</translation>
    </message>
    <message>
        <source>Significant (× 0.75)</source>
        <translation>Erheblich (× 0,75)</translation>
    </message>
    <message>
        <source>At once (× 1)</source>
        <translation>Sofort (× 1)</translation>
    </message>
    <message>
        <source>Confidentiality lost</source>
        <translation>Vertraulichkeit verloren</translation>
    </message>
    <message>
        <source>Integrity lost</source>
        <translation>Integrität verloren</translation>
    </message>
    <message>
        <source>Availability lost</source>
        <translation>Verfügbarkeit verloren</translation>
    </message>
    <message>
        <source>Done on purpose (+0.5)</source>
        <translation>Mit Absicht getan (+0,5)</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Was daraus gelernt wurde</translation>
    </message>
    <message>
        <source>Telling others</source>
        <translation>Andere informieren</translation>
    </message>
    <message>
        <source>Controller informed</source>
        <translation>Verantwortlicher informiert</translation>
    </message>
    <message>
        <source>Authority to be notified?</source>
        <translation>Der Behörde melden?</translation>
    </message>
    <message>
        <source>Authority notified</source>
        <translation>Behörde benachrichtigt</translation>
    </message>
    <message>
        <source>Number at the authority</source>
        <translation>Nummer bei der Behörde</translation>
    </message>
    <message>
        <source>Why the authority is not notified</source>
        <translation>Warum die Behörde nicht benachrichtigt wird</translation>
    </message>
    <message>
        <source>Why it took longer than the term</source>
        <translation>Warum es länger dauerte als die Frist</translation>
    </message>
    <message>
        <source>People concerned informed?</source>
        <translation>Betroffene informiert?</translation>
    </message>
    <message>
        <source>People informed</source>
        <translation>Betroffene informiert</translation>
    </message>
    <message>
        <source>How they were informed</source>
        <translation>Wie sie informiert wurden</translation>
    </message>
    <message>
        <source>Why they were not informed</source>
        <translation>Warum sie nicht informiert wurden</translation>
    </message>
    <message>
        <source>Contact: name</source>
        <translation>Kontakt: Name</translation>
    </message>
    <message>
        <source>Contact: e-mail</source>
        <translation>Kontakt: E-Mail</translation>
    </message>
    <message>
        <source>Contact: phone</source>
        <translation>Kontakt: Telefon</translation>
    </message>
    <message>
        <source>Choose the kind of data and how easily people are identified.</source>
        <translation>Art der Daten und Erkennbarkeit der Personen wählen.</translation>
    </message>
    <message>
        <source>Severity %1: %2</source>
        <extracomment>ENISA&apos;s sum: data x identification + circumstances, and its class</extracomment>
        <translation>Schwere %1: %2</translation>
    </message>
    <message>
        <source>more than 100 people</source>
        <translation>mehr als 100 Personen</translation>
    </message>
    <message>
        <source>unreadable for others</source>
        <translation>für andere unlesbar</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::IncidentsPane</name>
    <message>
        <source>No incident. Register doubt too.</source>
        <translation>Kein Vorfall. Auch Zweifel erfassen.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Fix version</source>
        <translation>Version festlegen</translation>
    </message>
    <message>
        <source>Fixes this version with a status: it can no longer be changed, the next edit begins a new one.</source>
        <translation>Legt diese Version mit einem Status fest: Sie kann nicht mehr geändert werden, die nächste Änderung beginnt eine neue.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reading incidents</source>
        <translation>Vorfälle werden gelesen</translation>
    </message>
    <message>
        <source>Register an incident</source>
        <translation>Vorfall erfassen</translation>
    </message>
    <message>
        <source>Lost laptop</source>
        <translation>Verlorener Laptop</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Entdeckt</translation>
    </message>
    <message>
        <source>What, in one line</source>
        <translation>Was, in einer Zeile</translation>
    </message>
    <message numerus="yes">
        <source>The clock of %Ln hour(s) starts at the discovery. Everything else can follow.</source>
        <translation>
            <numerusform>Die Frist von %Ln Stunde beginnt mit der Entdeckung. Alles andere kann folgen.</numerusform>
            <numerusform>Die Frist von %Ln Stunden beginnt mit der Entdeckung. Alles andere kann folgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident %1 registered</source>
        <translation>Vorfall %1 erfasst</translation>
    </message>
    <message>
        <source>Incident %1 saved</source>
        <translation>Vorfall %1 gespeichert</translation>
    </message>
    <message>
        <source>Fix this version of incident %1</source>
        <translation>Diese Version von Vorfall %1 festlegen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>A fixed version can no longer be changed. The next edit begins a new one.</source>
        <translation>Eine festgelegte Version kann nicht mehr geändert werden. Die nächste Änderung beginnt eine neue.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::KeysPage</name>
    <message>
        <source>New key for %1</source>
        <translation>Neuer Schlüssel für %1</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>All passwords stay as they are. It takes a moment: every page is written anew.</source>
        <translation>Alle Passwörter bleiben, wie sie sind. Es dauert einen Moment: Jede Seite wird neu geschrieben.</translation>
    </message>
    <message>
        <source>The dossier has a new key.</source>
        <translation>Das Dossier hat einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet now: the one you have opens the dossier only together with the key file. Backups and copies from before still open with the old key.</source>
        <translation>Erstellen Sie jetzt ein neues Wiederherstellungsblatt: Das jetzige öffnet das Dossier nur zusammen mit der Schlüsseldatei. Frühere Sicherungen und Kopien gehen noch mit dem alten Schlüssel auf.</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>Neues Wiederherstellungsblatt…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>It opens the dossier when a password is forgotten or the key file is lost. A new one makes the earlier one worthless: do that when it may have been read, or when it cannot be found.</source>
        <translation>Es öffnet das Dossier, wenn ein Passwort vergessen oder die Schlüsseldatei verloren ist. Ein neues macht das frühere wertlos: Tun Sie das, wenn jemand es gelesen haben kann oder es unauffindbar ist.</translation>
    </message>
    <message>
        <source>Key of the dossier</source>
        <translation>Schlüssel des Dossiers</translation>
    </message>
    <message>
        <source>With a new key nobody gets in with what was kept of the old one: an exported key, or an earlier key file with its password. Do that when somebody leaves who could have kept one.</source>
        <translation>Mit einem neuen Schlüssel kommt niemand mehr mit dem hinein, was vom alten aufbewahrt wurde: einem exportierten Schlüssel oder einer früheren Schlüsseldatei mit ihrem Passwort. Tun Sie das, wenn jemand geht, der einen behalten haben kann.</translation>
    </message>
    <message>
        <source>Somebody typed it back from paper: there is a readable one.</source>
        <translation>Jemand hat es vom Papier abgetippt: Es gibt ein lesbares.</translation>
    </message>
    <message>
        <source>Nobody has shown that it can be read: two of its groups were not typed back.</source>
        <translation>Niemand hat gezeigt, dass es lesbar ist: Zwei seiner Gruppen wurden nicht abgetippt.</translation>
    </message>
    <message numerus="yes">
        <source>The key file was changed %Ln time(s) since the dossier was made.</source>
        <translation>
            <numerusform>Die Schlüsseldatei wurde %Ln Mal geändert, seit das Dossier angelegt wurde.</numerusform>
            <numerusform>Die Schlüsseldatei wurde %Ln Mal geändert, seit das Dossier angelegt wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making a recovery sheet</source>
        <translation>Wiederherstellungsblatt wird erstellt</translation>
    </message>
    <message>
        <source>A new recovery sheet takes the place of the present one.</source>
        <translation>Ein neues Wiederherstellungsblatt tritt an die Stelle des jetzigen.</translation>
    </message>
    <message>
        <source>The present sheet opens nothing from then on.</source>
        <translation>Das jetzige Blatt öffnet dann nichts mehr.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Neues Blatt erstellen</translation>
    </message>
    <message>
        <source>For a new key the dossier is closed.</source>
        <translation>Für einen neuen Schlüssel wird das Dossier geschlossen.</translation>
    </message>
    <message>
        <source>Nobody else may have it open. A sheet from before opens it afterwards only together with the key file: make a new one then.</source>
        <translation>Niemand sonst darf es geöffnet haben. Ein früheres Blatt öffnet es danach nur zusammen mit der Schlüsseldatei: Erstellen Sie dann ein neues.</translation>
    </message>
    <message>
        <source>Close the dossier and go on</source>
        <translation>Dossier schließen und fortfahren</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ListAbove</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ListDetail</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ListSampleModel</name>
    <message>
        <source>Row</source>
        <extracomment>number of a row</extracomment>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ListStates</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Kein Treffer.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::LoginDialog</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::LoginPage</name>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Another dossier</source>
        <translation>Anderes Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Use recovery sheet</source>
        <translation>Wiederherstellungsblatt verwenden</translation>
    </message>
    <message>
        <source>The last login was wrong.</source>
        <translation>Die letzte Anmeldung war falsch.</translation>
    </message>
    <message>
        <source>%1 Wait %2 s.</source>
        <translation>%1 Warten Sie %2 s.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::MailDialog</name>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Through a mail server</source>
        <translation>Über einen Mailserver</translation>
    </message>
    <message>
        <source>Into a folder, as files</source>
        <translation>In einen Ordner, als Dateien</translation>
    </message>
    <message>
        <source>TLS from the start (465)</source>
        <translation>TLS von Anfang an (465)</translation>
    </message>
    <message>
        <source>STARTTLS (587)</source>
        <translation>STARTTLS (587)</translation>
    </message>
    <message>
        <source>An Claes &lt;an@acme.example&gt;</source>
        <translation>An Claes &lt;an@acme.example&gt;</translation>
    </message>
    <message>
        <source>Empty: those of the system</source>
        <translation>Leer: die des Systems</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Folder for messages</source>
        <translation>Ordner für Nachrichten</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Mail leaves</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::MainWindow</name>
    <message>
        <source>Open a dossier</source>
        <translation>Dossier öffnen</translation>
    </message>
    <message>
        <source>Dossiers (*.waarborg)</source>
        <translation>Dossiers (*.waarborg)</translation>
    </message>
    <message>
        <source>There are unsaved changes.</source>
        <translation>Es gibt ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>They are lost when the dossier is closed.</source>
        <translation>Sie gehen beim Schließen des Dossiers verloren.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen ohne Speichern</translation>
    </message>
    <message>
        <source>%1 – Waarborg</source>
        <translation>%1 – Waarborg</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is working here: the dossier locks in %n second(s).</source>
        <translation>
            <numerusform>Hier arbeitet niemand: Das Dossier wird in %n Sekunde gesperrt.</numerusform>
            <numerusform>Hier arbeitet niemand: Das Dossier wird in %n Sekunden gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>The dossier is not made yet.</source>
        <translation>Das Dossier ist noch nicht angelegt.</translation>
    </message>
    <message>
        <source>Its recovery sheet was not typed back: the new dossier is thrown away.</source>
        <translation>Das Wiederherstellungsblatt wurde nicht abgetippt: Das neue Dossier wird verworfen.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The new recovery sheet is not shown again.</source>
        <translation>Das neue Wiederherstellungsblatt wird nicht mehr gezeigt.</translation>
    </message>
    <message>
        <source>The earlier sheet no longer opens anything. Keep this one, or make another in the settings, under Keys.</source>
        <translation>Das frühere Blatt öffnet nichts mehr. Bewahren Sie dieses auf oder erstellen Sie ein anderes in den Einstellungen unter Schlüssel.</translation>
    </message>
    <message>
        <source>Leave without the sheet</source>
        <translation>Ohne das Blatt verlassen</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::MeasuresEdit</name>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Getroffen</translation>
    </message>
    <message>
        <source>State of the measure</source>
        <translation>Stand der Maßnahme</translation>
    </message>
    <message>
        <source>Remove the measure</source>
        <translation>Maßnahme entfernen</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::MyAccountPage</name>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Repeat the new password</source>
        <translation>Neues Passwort wiederholen</translation>
    </message>
    <message>
        <source>At least %1 characters, and not one of the common passwords. A few loose words are easy to remember; a password from a password manager can be pasted.</source>
        <translation>Mindestens %1 Zeichen, und keines der üblichen Passwörter. Einige lose Wörter sind leicht zu merken; ein Passwort aus einem Passwortverwalter kann eingefügt werden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Statement signed</source>
        <translation>Erklärung unterzeichnet</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type the same one twice.</source>
        <translation>Die zwei neuen Passwörter sind verschieden. Tippen Sie zweimal dasselbe.</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <translation>Passwort wird geändert</translation>
    </message>
    <message>
        <source>The present password is wrong. Nothing was changed.</source>
        <translation>Das jetzige Passwort ist falsch. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The password is changed. Log in with the new one from now on.</source>
        <translation>Das Passwort ist geändert. Melden Sie sich von jetzt an mit dem neuen an.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::Navigation</name>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Sperren (Strg+L)</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::NewSheetDialog</name>
    <message>
        <source>New recovery sheet</source>
        <translation>Neues Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>The sheet is kept</source>
        <translation>Das Blatt ist aufbewahrt</translation>
    </message>
    <message>
        <source>The sheet is not shown again.</source>
        <translation>Das Blatt wird nicht mehr gezeigt.</translation>
    </message>
    <message>
        <source>Without a readable sheet a forgotten password loses the dossier. You can make another sheet at any time.</source>
        <translation>Ohne lesbares Blatt ist mit einem vergessenen Passwort das Dossier verloren. Sie können jederzeit ein anderes erstellen.</translation>
    </message>
    <message>
        <source>Close without having it</source>
        <translation>Ohne das Blatt schließen</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::OnePersonDialog</name>
    <message>
        <source>One person&apos;s answers</source>
        <translation>Antworten einer Person</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>The log says whose answers you read, and when.</source>
        <translation>Das Protokoll vermerkt, wessen Antworten Sie lesen, und wann.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::OverviewPane</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::Pane</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PasswordEdit</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist aktiv.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PeopleChoice</name>
    <message>
        <source>Search name, function or department</source>
        <translation>Name, Funktion oder Abteilung suchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Alle gezeigten</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>Keine gezeigten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) chosen</source>
        <translation>
            <numerusform>%Ln Person gewählt</numerusform>
            <numerusform>%Ln Personen gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PeopleFilters</name>
    <message>
        <source>All functions</source>
        <translation>Alle Funktionen</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alle Abteilungen</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Alle Prüfungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of all are shown</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Answered or not</source>
        <translation>Beantwortet oder nicht</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Beantwortet: %1</translation>
    </message>
    <message>
        <source>Not answered: %1</source>
        <translation>Nicht beantwortet: %1</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PeopleJobs</name>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) deleted.</source>
        <translation>
            <numerusform>%Ln Benutzer gelöscht.</numerusform>
            <numerusform>%Ln Benutzer gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) erased.</source>
        <translation>
            <numerusform>%Ln Benutzer endgültig gelöscht.</numerusform>
            <numerusform>%Ln Benutzer endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln user(s) for good?</source>
        <translation>
            <numerusform>%Ln Benutzer endgültig löschen?</numerusform>
            <numerusform>%Ln Benutzer endgültig löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer endgültig löschen</numerusform>
            <numerusform>%Ln Benutzer endgültig löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Wird endgültig gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer bearbeiten</numerusform>
            <numerusform>%Ln Benutzer bearbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer ändern</numerusform>
            <numerusform>%Ln Benutzer ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) changed.</source>
        <translation>
            <numerusform>%Ln Benutzer geändert.</numerusform>
            <numerusform>%Ln Benutzer geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %1, %Ln user(s)</source>
        <translation>
            <numerusform>Rückgängig gemacht: %1, %Ln Benutzer</numerusform>
            <numerusform>Rückgängig gemacht: %1, %Ln Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message numerus="yes">
        <source>Redone: %1, %Ln user(s)</source>
        <translation>
            <numerusform>Wiederholt: %1, %Ln Benutzer</numerusform>
            <numerusform>Wiederholt: %1, %Ln Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>Benutzer exportieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) exported. The file is not encrypted: remove it when it is no longer needed.</source>
        <translation>
            <numerusform>%Ln Benutzer exportiert. Die Datei ist nicht verschlüsselt: bitte entfernen, wenn sie nicht mehr gebraucht wird.</numerusform>
            <numerusform>%Ln Benutzer exportiert. Die Datei ist nicht verschlüsselt: bitte entfernen, wenn sie nicht mehr gebraucht wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations, messages and, in rounds that are not anonymous, answers go too. This cannot be undone, also not from a deletion.</source>
        <translation>Auch Einladungen, Nachrichten und, bei nicht anonymen Runden, Antworten werden gelöscht. Dies kann nicht rückgängig gemacht werden, auch nicht nach einer Löschung.</translation>
    </message>
    <message>
        <source>Answers in anonymous rounds, if any, stay: nobody can tell which they are.</source>
        <translation>Antworten in anonymen Runden bleiben, falls es welche gibt: Niemand kann sagen, welche es sind.</translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln selected user(s)</source>
        <translation>
            <numerusform>%Ln ausgewählten Benutzer exportieren</numerusform>
            <numerusform>%Ln ausgewählte Benutzer exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>users.xlsx</source>
        <translation>benutzer.xlsx</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export everything about this person</source>
        <translation>Alles über diese Person exportieren</translation>
    </message>
    <message>
        <source>user-%1.pdf</source>
        <translation>benutzer-%1.pdf</translation>
    </message>
    <message>
        <source>To be read (*.pdf);;For programs (*.json)</source>
        <translation>Zum Lesen (*.pdf);;Für Programme (*.json)</translation>
    </message>
    <message>
        <source>Everything about one person exported: invitations %1, messages %2, rounds with answers %3. The file says what is not in it. It is not encrypted: remove it when it is no longer needed.</source>
        <translation>Alles über eine Person exportiert: Einladungen %1, Nachrichten %2, Runden mit Antworten %3. Die Datei sagt, was nicht darin steht. Sie ist nicht verschlüsselt: bitte entfernen, wenn sie nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>Looking for what is missing</source>
        <translation>Fehlendes wird gesucht</translation>
    </message>
    <message>
        <source>Save what is missing or doubtful</source>
        <translation>Fehlendes und Zweifelhaftes speichern</translation>
    </message>
    <message>
        <source>completeness.xlsx</source>
        <translation>vollstaendigkeit.xlsx</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved. The file is not encrypted: remove it when it is no longer needed.</source>
        <translation>
            <numerusform>%Ln Zeile gespeichert. Die Datei ist nicht verschlüsselt: Löschen Sie sie, sobald sie nicht mehr gebraucht wird.</numerusform>
            <numerusform>%Ln Zeilen gespeichert. Die Datei ist nicht verschlüsselt: Löschen Sie sie, sobald sie nicht mehr gebraucht wird.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PeopleList</name>
    <message>
        <source>No users yet; drop a list.</source>
        <translation>Noch keine Benutzer; eine Liste hierher ziehen.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PeoplePane</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Edit together</source>
        <translation>Zusammen ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reading users</source>
        <translation>Benutzer werden gelesen</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Benutzer importieren</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.ods);;All files (*)</source>
        <translation>Listen (*.csv *.txt *.tsv *.xlsx *.ods);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) copied; locking empties the clipboard.</source>
        <translation>
            <numerusform>%Ln Benutzer kopiert; Sperren leert die Zwischenablage.</numerusform>
            <numerusform>%Ln Benutzer kopiert; Sperren leert die Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading rounds</source>
        <translation>Runden werden gelesen</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PersonCard</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* muss ausgefüllt sein</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PersonHistory</name>
    <message>
        <source>Export everything about this person…</source>
        <translation>Alles über diese Person exportieren…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing is known to have happened to this person.</source>
        <translation>Zu dieser Person ist kein Ereignis bekannt.</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln older</source>
        <translation>
            <numerusform>und %Ln älterer</numerusform>
            <numerusform>und %Ln ältere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <extracomment>%1 what is being done, %2 how many are done, %3 of how many</extracomment>
        <translation>%1 %2/%3</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::QuestionPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::QuestionnaireView</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::QuestionnairesPane</name>
    <message>
        <source>No questionnaire yet.</source>
        <translation>Noch kein Fragebogen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Add ours</source>
        <translation>Eigenen hinzufügen</translation>
    </message>
    <message>
        <source>Import new version</source>
        <translation>Neue Version importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reading questionnaires</source>
        <translation>Fragebögen werden gelesen</translation>
    </message>
    <message>
        <source>Opening the questionnaire</source>
        <translation>Fragebogen wird geöffnet</translation>
    </message>
    <message>
        <source>Import a new version</source>
        <translation>Neue Version importieren</translation>
    </message>
    <message>
        <source>Import a questionnaire</source>
        <translation>Fragebogen importieren</translation>
    </message>
    <message>
        <source>Questionnaires (*.xml *.json);;All files (*)</source>
        <translation>Fragebögen (*.xml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Adding our questionnaire</source>
        <translation>Eigener Fragebogen wird hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s)</source>
        <translation>
            <numerusform>%Ln Modul</numerusform>
            <numerusform>%Ln Module</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln risk(s)</source>
        <translation>
            <numerusform>%Ln Risiko</numerusform>
            <numerusform>%Ln Risiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln standard measure(s)</source>
        <translation>
            <numerusform>%Ln Standardmaßnahme</numerusform>
            <numerusform>%Ln Standardmaßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” version %2 imported: %3.</source>
        <translation>„%1“ Version %2 importiert: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s).</source>
        <translation>
            <numerusform>%Ln Hinweis.</numerusform>
            <numerusform>%Ln Hinweise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Export the questionnaire</source>
        <translation>Fragebogen exportieren</translation>
    </message>
    <message>
        <source>Everything (*.json);;Risks only, for Euphorie (*.xml)</source>
        <translation>Alles (*.json);;Nur Risiken, für Euphorie (*.xml)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RecentDossiersModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>not found in %1</source>
        <translation>nicht gefunden in %1</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RecoveryPage</name>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Dossier öffnen</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>Recovery slot</source>
        <translation>Wiederherstellungsplatz</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Recovery slot: the key file is lost or damaged</source>
        <translation>Wiederherstellungsplatz: Die Schlüsseldatei ist verloren oder beschädigt</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Das Wiederherstellungsblatt verwenden</translation>
    </message>
    <message>
        <source>An administrator gets a new password, and a new sheet takes the place of this one. The log shows that the sheet was used.</source>
        <translation>Ein Administrationskonto bekommt ein neues Passwort, und ein neues Blatt ersetzt dieses. Das Protokoll zeigt, dass das Blatt verwendet wurde.</translation>
    </message>
    <message>
        <source>Administrator&apos;s name</source>
        <translation>Name des Administrationskontos</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>Texte (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Neues Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Die beiden Passwörter sind verschieden. Tippen Sie zweimal dasselbe.</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 has the new password. The earlier sheet is refused from now on; who kept it together with a copy of the key file can still work out the dossier&apos;s key until an administrator replaces that.</source>
        <translation>%1 hat das neue Passwort. Das frühere Blatt wird von jetzt an abgelehnt; wer es zusammen mit einer Kopie der Schlüsseldatei behalten hat, kann den Schlüssel des Dossiers noch ermitteln, bis die Administration ihn ersetzt.</translation>
    </message>
    <message>
        <source>Start code of %1, shown this once: %2</source>
        <translation>Startcode von %1, nur dieses eine Mal gezeigt: %2</translation>
    </message>
    <message>
        <source>Recovering…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>At least 12 characters; a few loose words are easy to remember.</source>
        <translation>Mindestens 12 Zeichen; ein paar lose Wörter sind leicht zu merken.</translation>
    </message>
    <message>
        <source>Type the groups of the recovery sheet, or take them from a file.</source>
        <translation>Tippen Sie die Gruppen des Wiederherstellungsblatts ab oder holen Sie sie aus einer Datei.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RemarksModel</name>
    <message>
        <source>Stays out</source>
        <translation>Bleibt außen vor</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RestoreDialog</name>
    <message>
        <source>Keep the dossier that stands there aside and take its place</source>
        <translation>Das dort vorhandene Dossier zur Seite legen und seinen Platz einnehmen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Dossier öffnen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>Zurückspielen nach</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Of an administrator, as they were when the backup was made.</source>
        <translation>Von der Administration, wie sie beim Erstellen der Sicherung waren.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Backups (*.waarborg-backup)</source>
        <translation>Sicherungen (*.waarborg-backup)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1, as it was on %2 (%3)</source>
        <translation>%1, Stand vom %2 (%3)</translation>
    </message>
    <message>
        <source>Choose the backup&apos;s file.</source>
        <translation>Wählen Sie die Datei der Sicherung.</translation>
    </message>
    <message>
        <source>Dossiers (*.waarborg)</source>
        <translation>Dossiers (*.waarborg)</translation>
    </message>
    <message>
        <source>This dossier is open. Close it and restore from the start page, or restore to a new file.</source>
        <translation>Dieses Dossier ist offen. Schließen Sie es und spielen Sie die Sicherung von der Startseite aus zurück, oder in eine neue Datei.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird zurückgespielt</translation>
    </message>
    <message>
        <source>%1 is restored, as it was on %2.</source>
        <translation>%1 ist zurückgespielt, mit dem Stand vom %2.</translation>
    </message>
    <message>
        <source>What stood there is kept as %1.</source>
        <translation>Was dort stand, ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Its register of copies could not be read: newer copies are not listed.</source>
        <translation>Sein Verzeichnis der Kopien war nicht lesbar: Neuere Kopien sind nicht aufgeführt.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoleBoxes</name>
    <message>
        <source>Advisor: users, rounds, answers, reports</source>
        <translation>Präventionsberatung: Benutzer, Runden, Antworten, Berichte</translation>
    </message>
    <message>
        <source>Administrator: accounts, mail, backups, log</source>
        <translation>Administration: Konten, E-Mail, Sicherungen, Protokoll</translation>
    </message>
    <message>
        <source>HR staff: users; sees no answers</source>
        <translation>Personalabteilung: Benutzer; sieht keine Antworten</translation>
    </message>
    <message>
        <source>Auditor: reads logs and registers</source>
        <translation>Audit: liest Protokolle und Verzeichnisse</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundDialog</name>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Neue Runde</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Spring %1</source>
        <translation>Frühjahr %1</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Everybody (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>Only the people chosen below</source>
        <translation>Nur die unten gewählten Personen</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Nobody, not even you, sees who answered what. Fixed once the round is made.</source>
        <translation>Niemand, auch Sie nicht, sieht, wer was geantwortet hat. Nach dem Anlegen der Runde nicht mehr änderbar.</translation>
    </message>
    <message>
        <source>Minimum group</source>
        <translation>Mindestgruppe</translation>
    </message>
    <message>
        <source>Fewer answers than this are not shown.</source>
        <translation>Weniger Antworten als diese werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Form address</source>
        <translation>Formularadresse</translation>
    </message>
    <message>
        <source>Empty: the form is attached to each message.</source>
        <translation>Leer: Das Formular wird an jede Nachricht angehängt.</translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person einladen</numerusform>
            <numerusform>%Ln Personen einladen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundJobs</name>
    <message>
        <source>Closing the round</source>
        <translation>Runde wird geschlossen</translation>
    </message>
    <message>
        <source>Close “%1”?</source>
        <translation>„%1“ schließen?</translation>
    </message>
    <message>
        <source>%1 have answered. Answers that come later are not taken in.</source>
        <translation>%1 haben geantwortet. Später eintreffende Antworten werden nicht eingelesen.</translation>
    </message>
    <message numerus="yes">
        <source>Close with %Ln answer(s)</source>
        <translation>
            <numerusform>Mit %Ln Antwort schließen</numerusform>
            <numerusform>Mit %Ln Antworten schließen</numerusform>
        </translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation>Die Runde ist geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting answer(s) accepted.</source>
        <translation>
            <numerusform>%Ln wartende Antwort angenommen.</numerusform>
            <numerusform>%Ln wartende Antworten angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Opening the round again</source>
        <translation>Runde wird wieder geöffnet</translation>
    </message>
    <message>
        <source>The round is open again: answers are taken in and messages can be sent.</source>
        <translation>Die Runde ist wieder offen: Antworten werden eingelesen und Nachrichten können gesendet werden.</translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>Ordner für die Formulare</translation>
    </message>
    <message>
        <source>Writing forms</source>
        <translation>Formulare werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s) written to %1. Each opens with its person&apos;s own code: give it to nobody else.</source>
        <translation>
            <numerusform>%Ln Formular nach %1 geschrieben. Es öffnet sich mit dem eigenen Code der Person: niemand anderem geben.</numerusform>
            <numerusform>%Ln Formulare nach %1 geschrieben. Jedes öffnet sich mit dem eigenen Code seiner Person: niemand anderem geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the form</source>
        <translation>Formular wird geschrieben</translation>
    </message>
    <message>
        <source>Written to %1. Put it where the round&apos;s form address points.</source>
        <translation>Geschrieben nach %1. Bitte dort ablegen, wohin die Formularadresse der Runde zeigt.</translation>
    </message>
    <message>
        <source>Write the shared form</source>
        <translation>Gemeinsames Formular schreiben</translation>
    </message>
    <message>
        <source>Form (*.html)</source>
        <translation>Formular (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>The server did not confirm %Ln message(s).</source>
        <translation>
            <numerusform>Der Server hat %Ln Nachricht nicht bestätigt.</numerusform>
            <numerusform>Der Server hat %Ln Nachrichten nicht bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They may have arrived. Sent again, some people may get the same message twice.</source>
        <translation>Sie sind vielleicht angekommen. Bei erneutem Senden bekommen einige Personen dieselbe Nachricht eventuell zweimal.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Count as sent</source>
        <translation>Als gesendet zählen</translation>
    </message>
    <message>
        <source>Changing messages</source>
        <translation>Nachrichten werden geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait to be sent again.</source>
        <translation>
            <numerusform>%Ln Nachricht wartet auf erneutes Senden.</numerusform>
            <numerusform>%Ln Nachrichten warten auf erneutes Senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) count as sent.</source>
        <translation>
            <numerusform>%Ln Nachricht zählt als gesendet.</numerusform>
            <numerusform>%Ln Nachrichten zählen als gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawing the invitation</source>
        <translation>Einladung wird zurückgezogen</translation>
    </message>
    <message>
        <source>The invitation of %1 is withdrawn.</source>
        <translation>Die Einladung von %1 ist zurückgezogen.</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1?</source>
        <translation>Die Einladung von %1 zurückziehen?</translation>
    </message>
    <message>
        <source>No more mail goes to this address, and an answer with this invitation is refused. An answer that is in stays.</source>
        <translation>An diese Adresse geht keine Mail mehr, und eine Antwort mit dieser Einladung wird abgelehnt. Eine Antwort, die da ist, bleibt.</translation>
    </message>
    <message>
        <source>Withdraw 1 invitation</source>
        <translation>1 Einladung zurückziehen</translation>
    </message>
    <message>
        <source>Erasing the round</source>
        <translation>Runde wird endgültig gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is erased, with %Ln answer(s). Backups from before still hold it.</source>
        <translation>
            <numerusform>„%1“ ist endgültig gelöscht, mit %Ln Antwort. Frühere Sicherungen enthalten die Runde noch.</numerusform>
            <numerusform>„%1“ ist endgültig gelöscht, mit %Ln Antworten. Frühere Sicherungen enthalten die Runde noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase “%1” for good?</source>
        <translation>„%1“ endgültig löschen?</translation>
    </message>
    <message>
        <source>%1 invited, %2 answered. The round, its invitations, messages and answers are erased and cannot be brought back. An answer that comes later belongs to no round.</source>
        <translation>%1 eingeladen, %2 haben geantwortet. Die Runde, ihre Einladungen, Nachrichten und Antworten werden gelöscht und lassen sich nicht zurückholen. Eine Antwort, die später kommt, gehört zu keiner Runde.</translation>
    </message>
    <message numerus="yes">
        <source>Erase the round with %Ln answer(s)</source>
        <translation>
            <numerusform>Runde mit %Ln Antwort endgültig löschen</numerusform>
            <numerusform>Runde mit %Ln Antworten endgültig löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundMaker</name>
    <message>
        <source>Reading users and questionnaires</source>
        <translation>Benutzer und Fragebögen werden gelesen</translation>
    </message>
    <message>
        <source>A round asks a questionnaire: add one first.</source>
        <translation>Eine Runde braucht einen Fragebogen: bitte zuerst einen hinzufügen.</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>A round asks people: add users first.</source>
        <translation>Eine Runde braucht Personen: bitte zuerst Benutzer hinzufügen.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Making the round</source>
        <translation>Runde wird angelegt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) made; nothing was sent yet.</source>
        <translation>
            <numerusform>%Ln Einladung angelegt; es wurde noch nichts gesendet.</numerusform>
            <numerusform>%Ln Einladungen angelegt; es wurde noch nichts gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) share an address with somebody else and get no mail of their own.</source>
        <translation>
            <numerusform>%Ln Person teilt sich eine Adresse mit jemand anderem und bekommt keine eigene E-Mail.</numerusform>
            <numerusform>%Ln Personen teilen sich eine Adresse mit jemand anderem und bekommen keine eigene E-Mail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundSender</name>
    <message>
        <source>Mail is not set up, so nothing can be sent. Ask the administrator to do it.</source>
        <translation>E-Mail ist nicht eingerichtet, darum kann nichts gesendet werden. Bitte an die Administration wenden.</translation>
    </message>
    <message>
        <source>Mail is not set up yet. Nothing leaves before you confirm the next step.</source>
        <translation>E-Mail ist noch nicht eingerichtet. Vor der Bestätigung des nächsten Schritts geht nichts hinaus.</translation>
    </message>
    <message>
        <source>Password of the mail server</source>
        <translation>Passwort des Mailservers</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>They are written into the folder %1.</source>
        <translation>Sie werden in den Ordner %1 geschrieben.</translation>
    </message>
    <message>
        <source>They leave through %1 and cannot be called back.</source>
        <translation>Sie gehen über %1 hinaus und können nicht zurückgerufen werden.</translation>
    </message>
    <message>
        <source>Remind those who have not answered “%1”?</source>
        <translation>Alle erinnern, die „%1“ noch nicht beantwortet haben?</translation>
    </message>
    <message>
        <source>Send the invitations of “%1”?</source>
        <translation>Die Einladungen von „%1“ senden?</translation>
    </message>
    <message>
        <source>Whoever got one gets no second one.</source>
        <translation>Wer schon eine bekam, bekommt keine zweite.</translation>
    </message>
    <message numerus="yes">
        <source>Send up to %Ln message(s)</source>
        <translation>
            <numerusform>Bis zu %Ln Nachricht senden</numerusform>
            <numerusform>Bis zu %Ln Nachrichten senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminding</source>
        <translation>Erinnerungen werden gesendet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>In all: %1.</source>
        <translation>Insgesamt: %1.</translation>
    </message>
    <message>
        <source>Stopped; Send goes on with the rest.</source>
        <translation>Angehalten; mit „Senden“ geht es mit dem Rest weiter.</translation>
    </message>
    <message numerus="yes">
        <source>The server did not confirm %Ln message(s).</source>
        <translation>
            <numerusform>Der Server hat %Ln Nachricht nicht bestätigt.</numerusform>
            <numerusform>Der Server hat %Ln Nachrichten nicht bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Eine Testnachricht senden</translation>
    </message>
    <message>
        <source>Send the test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>One message outside any round, to see whether the settings work.</source>
        <translation>Eine Nachricht außerhalb jeder Runde, um zu sehen, ob die Einstellungen funktionieren.</translation>
    </message>
    <message>
        <source>Sending a test</source>
        <translation>Test wird gesendet</translation>
    </message>
    <message>
        <source>The test message to %1 has left. See whether it arrives.</source>
        <translation>Die Testnachricht an %1 ist unterwegs. Bitte prüfen, ob sie ankommt.</translation>
    </message>
    <message>
        <source>Asking the key ring</source>
        <translation>Schlüsselbund wird gefragt</translation>
    </message>
    <message>
        <source>Keeping the password</source>
        <translation>Passwort wird aufbewahrt</translation>
    </message>
    <message>
        <source>The password was not kept.</source>
        <translation>Das Passwort wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key ring</source>
        <translation>Im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>For %1 at %2. Outside the key ring it is kept until you lock the dossier and never written down.</source>
        <translation>Für %1 auf %2. Außerhalb des Schlüsselbunds bleibt es, bis Sie das Dossier sperren, und wird nie aufgeschrieben.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundView</name>
    <message>
        <source>No last day</source>
        <translation>Kein letzter Tag</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Goes into the folder %1</source>
        <translation>Geht in den Ordner %1</translation>
    </message>
    <message>
        <source>%1 through %2:%3</source>
        <translation>%1 über %2:%3</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>The server did not confirm these messages.</source>
        <translation>Der Server hat diese Nachrichten nicht bestätigt.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Minimum group</source>
        <translation>Mindestgruppe</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Set up mail</source>
        <translation>E-Mail einrichten</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (geschlossen)</translation>
    </message>
    <message>
        <source>Yes: nobody sees who answered what; fixed since the round was made</source>
        <translation>Ja: Niemand sieht, wer was geantwortet hat; seit dem Anlegen der Runde nicht änderbar</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s); fewer are not shown</source>
        <translation>
            <numerusform>%Ln Antwort; weniger werden nicht gezeigt</numerusform>
            <numerusform>%Ln Antworten; weniger werden nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached to each message</source>
        <translation>An jede Nachricht angehängt</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Withdraw invitation</source>
        <translation>Einladung zurückziehen</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundsPane</name>
    <message>
        <source>New round</source>
        <translation>Neue Runde</translation>
    </message>
    <message>
        <source>No round yet.</source>
        <translation>Noch keine Runde.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Write forms</source>
        <translation>Formulare schreiben</translation>
    </message>
    <message>
        <source>Write shared form</source>
        <translation>Gemeinsames Formular schreiben</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reading rounds</source>
        <translation>Runden werden gelesen</translation>
    </message>
    <message>
        <source>Reading the round</source>
        <translation>Runde wird gelesen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ScheduleDialog</name>
    <message>
        <source>Schedule of backups</source>
        <translation>Zeitplan der Sicherungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Best on another disk: one that burns or is stolen takes its backups along.</source>
        <translation>Am besten auf einem anderen Datenträger: Einer, der verbrennt oder gestohlen wird, nimmt seine Sicherungen mit.</translation>
    </message>
    <message>
        <source>Days between two backups</source>
        <translation>Tage zwischen zwei Sicherungen</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>Aufbewahrte tägliche Sicherungen</translation>
    </message>
    <message>
        <source>Weekly backups kept</source>
        <translation>Aufbewahrte wöchentliche Sicherungen</translation>
    </message>
    <message>
        <source>Monthly backups kept</source>
        <translation>Aufbewahrte monatliche Sicherungen</translation>
    </message>
    <message>
        <source>What was made by hand is never removed by itself.</source>
        <translation>Was von Hand erstellt wurde, wird nie von selbst entfernt.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ScreenWatch</name>
    <message>
        <source>Locks the dossier</source>
        <translation>Sperrt das Dossier</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::SettingsPane</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::SheetStep</name>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>With this sheet the dossier opens when the password is forgotten or the key file is lost. Who holds it can read everything: print it and keep it in a safe. It is not shown again.</source>
        <translation>Mit diesem Blatt öffnet sich das Dossier, wenn das Passwort vergessen oder die Schlüsseldatei verloren ist. Wer es hat, kann alles lesen: Das Blatt drucken und in einem Tresor aufbewahren. Es wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>Type two groups back from the printed sheet</source>
        <translation>Zwei Gruppen vom gedruckten Blatt abtippen</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Gruppe %1: %2</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Wiederherstellungsblatt speichern</translation>
    </message>
    <message>
        <source>Recovery sheet (*.pdf *.txt)</source>
        <translation>Wiederherstellungsblatt (*.pdf *.txt)</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::SpreadDelegate</name>
    <message>
        <source> %1%</source>
        <translation> %1%</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::StartCodeDialog</name>
    <message>
        <source>Start code</source>
        <translation>Startcode</translation>
    </message>
    <message>
        <source>Start code of %1</source>
        <translation>Startcode von %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>It is shown this once. Give it to %1 personally, not by mail: with it as password, %1 logs in and chooses a password.</source>
        <translation>Er wird nur dieses eine Mal gezeigt. Geben Sie ihn %1 persönlich, nicht per E-Mail: Damit als Passwort meldet sich %1 an und wählt ein Passwort.</translation>
    </message>
    <message>
        <source>The account reads no answers until an advisor approves it, here in the list of accounts.</source>
        <translation>Das Konto liest keine Antworten, bis die Präventionsberatung es freigibt, hier in der Liste der Konten.</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after a minute and when the dossier is locked.</source>
        <translation>Kopiert. Der Code wird nach einer Minute und beim Sperren des Dossiers aus der Zwischenablage entfernt.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::StartPage</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Create dossier</source>
        <translation>Dossier anlegen</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Anderes öffnen…</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>One dossier holds one customer.</source>
        <translation>Ein Dossier enthält einen Kunden.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::StatusPage</name>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reading the status</source>
        <translation>Status wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln good</source>
        <translation>
            <numerusform>%Ln in Ordnung</numerusform>
            <numerusform>%Ln in Ordnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::TimeEdit</name>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 ist bekannt</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::WarningsDialog</name>
    <message>
        <source>Warnings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was anzusehen ist</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::WindowMenus</name>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>&amp;Anlegen…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Nächster Fensterteil</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Waarborg</source>
        <translation>&amp;Über Waarborg</translation>
    </message>
</context>
</TS>
