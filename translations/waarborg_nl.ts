<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>AccessReport</name>
    <message>
        <source>the program was started without fonts</source>
        <translation>het programma is zonder lettertypen gestart</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation>Alles over %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>it is written as .pdf or .json</source>
        <translation>het wordt geschreven als .pdf of .json</translation>
    </message>
    <message>
        <source>In the list of users</source>
        <translation>In de lijst van gebruikers</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Phone, as the list had it</source>
        <translation>Telefoon, zoals in de lijst</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Uit dienst op</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>came back from this address</source>
        <translation>kwam terug van dit adres</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>yes; kept so that the deletion can be undone</source>
        <translation>ja; bewaard zodat de verwijdering ongedaan gemaakt kan worden</translation>
    </message>
    <message>
        <source>Added by an import</source>
        <translation>Toegevoegd door een import</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Changed by an import</source>
        <translation>Gewijzigd door een import</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Changes that can still be undone</source>
        <translation>Wijzigingen die nog ongedaan gemaakt kunnen worden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voordien</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nadien</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Open vanaf</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Server said</source>
        <translation>Antwoord server</translation>
    </message>
    <message>
        <source>Reminder for “%1”</source>
        <translation>Herinnering voor “%1”</translation>
    </message>
    <message>
        <source>Invitation for “%1”</source>
        <translation>Uitnodiging voor “%1”</translation>
    </message>
    <message>
        <source>Answers in “%1”</source>
        <translation>Antwoorden in “%1”</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Files with answers that could not be taken in</source>
        <translation>Bestanden met antwoorden die niet ingenomen konden worden</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Incidents in which the name or address stands</source>
        <translation>Incidenten waarin de naam of het adres voorkomt</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Ontdekt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Backups that may hold the same, encrypted</source>
        <translation>Back-ups die hetzelfde kunnen bevatten, versleuteld</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Not in here, and why</source>
        <translation>Wat hier niet in staat, en waarom</translation>
    </message>
    <message>
        <source>What the dossier of %1 holds about this person, on %2. Made by %3 for a request of access (GDPR art. 15 and 20). It holds personal data: give it to nobody else.</source>
        <translation>Wat het dossier van %1 over deze persoon bevat, op %2. Gemaakt door %3 voor een verzoek om inzage (AVG art. 15 en 20). Het bevat persoonsgegevens: geef het aan niemand anders.</translation>
    </message>
</context>
<context>
    <name>AccessRequest</name>
    <message>
        <source>The answers in rounds that are not anonymous: %1 has no key to them. An advisor who has one must add them.</source>
        <translation>De antwoorden in rondes die niet anoniem zijn: %1 heeft er geen sleutel van. Een adviseur die er een heeft, moet ze toevoegen.</translation>
    </message>
    <message>
        <source>Records of the log: %1 may not read it. An administrator must add those that name this person (“person %2”).</source>
        <translation>Rijen van het logboek: %1 mag het niet lezen. Een beheerder moet de rijen toevoegen die deze persoon noemen (“person %2”).</translation>
    </message>
    <message>
        <source>What is written in incidents: it is about others too, and the name may be somebody else&apos;s. The advisor looks at those that are listed here.</source>
        <translation>Wat in incidenten geschreven staat: dat gaat ook over anderen, en de naam kan van iemand anders zijn. De adviseur bekijkt de incidenten die hier vermeld zijn.</translation>
    </message>
    <message>
        <source>What stands in the files that could not be taken in: they are kept sealed, as they came.</source>
        <translation>Wat in de bestanden staat die niet ingenomen konden worden: ze worden verzegeld bewaard, zoals ze binnenkwamen.</translation>
    </message>
    <message>
        <source>Answers in anonymous rounds, and whether there are any: they are kept without a name, and nobody can tell whose they are.</source>
        <translation>Antwoorden in anonieme rondes, en of er zijn: ze worden zonder naam bewaard, en niemand kan zeggen van wie ze zijn.</translation>
    </message>
    <message>
        <source>Invitation codes and the messages that hold them: who has the code could answer in this person&apos;s place.</source>
        <translation>Uitnodigingscodes en de berichten waarin ze staan: wie de code heeft, kan in de plaats van deze persoon antwoorden.</translation>
    </message>
    <message>
        <source>The purposes, the recipients, the storage periods and this person&apos;s rights: the employer, who is the controller, tells these (GDPR art. 15(1)).</source>
        <translation>De doeleinden, de ontvangers, de bewaartermijnen en de rechten van deze persoon: die deelt de werkgever mee, als verwerkingsverantwoordelijke (AVG art. 15, lid 1).</translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>this name is taken</source>
        <translation>deze naam is al in gebruik</translation>
    </message>
    <message>
        <source>account %1 was changed outside Waarborg</source>
        <translation>account %1 is buiten Waarborg gewijzigd</translation>
    </message>
    <message>
        <source>account</source>
        <translation>account</translation>
    </message>
    <message>
        <source>the list of accounts was changed outside Waarborg</source>
        <translation>de lijst van accounts is buiten Waarborg gewijzigd</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>Disabled</source>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Geen sleutel</translation>
    </message>
    <message>
        <source>Start code</source>
        <translation>Startcode</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Niet ondertekend</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wacht op goedkeuring</translation>
    </message>
    <message>
        <source>Reads answers</source>
        <translation>Leest antwoorden</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>a name has 1 to 64 characters</source>
        <translation>een naam heeft 1 tot 64 tekens</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>an account has a role</source>
        <translation>een account heeft een rol</translation>
    </message>
    <message>
        <source>it does not read answers</source>
        <translation>die leest geen antwoorden</translation>
    </message>
    <message>
        <source>key slot of account</source>
        <translation>sleutelvak van account</translation>
    </message>
</context>
<context>
    <name>AgreementEnd</name>
    <message>
        <source>The agreement ended on %1. The dossier is to be erased from %2 on.</source>
        <translation>De overeenkomst eindigde op %1. Het dossier moet gewist worden vanaf %2.</translation>
    </message>
    <message>
        <source>Everything was given back on %1 in %2.</source>
        <translation>Alles is op %1 teruggegeven in %2.</translation>
    </message>
    <message>
        <source>End of the agreement</source>
        <translation>Einde van de overeenkomst</translation>
    </message>
    <message>
        <source>it is no date</source>
        <translation>het is geen datum</translation>
    </message>
    <message>
        <source>The customer&apos;s written instruction to erase: %1</source>
        <translation>De schriftelijke opdracht van de klant om te wissen: %1</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>this choice is not offered</source>
        <translation>deze keuze bestaat niet</translation>
    </message>
    <message>
        <source>a list of choices is expected</source>
        <translation>hier hoort een lijst van keuzes</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>dit is geen getal</translation>
    </message>
    <message>
        <source>it has too many decimals</source>
        <translation>het heeft te veel decimalen</translation>
    </message>
    <message>
        <source>it is outside the limits</source>
        <translation>het valt buiten de grenzen</translation>
    </message>
    <message>
        <source>this is no date</source>
        <translation>dit is geen datum</translation>
    </message>
    <message>
        <source>the questionnaire has no such question</source>
        <translation>deze vraag staat niet in de vragenlijst</translation>
    </message>
    <message>
        <source>its comment is not accepted</source>
        <translation>een toelichting kan hier niet</translation>
    </message>
    <message>
        <source>a text of at most %1 characters is expected</source>
        <translation>hier hoort een tekst van hoogstens %1 tekens</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>the log&apos;s key does not open</source>
        <translation>de sleutel van het logboek gaat niet open</translation>
    </message>
    <message>
        <source>its rows cannot be read</source>
        <translation>de rijen zijn niet te lezen</translation>
    </message>
    <message>
        <source>The log is broken: %1.</source>
        <translation>Het logboek is verbroken: %1.</translation>
    </message>
    <message>
        <source>The chain holds from row %1 to row %2: none was edited, deleted, put elsewhere, or signed anew with today&apos;s key.</source>
        <translation>De keten klopt van rij %1 tot rij %2: geen rij is gewijzigd, verwijderd, verplaatst of opnieuw ondertekend met de sleutel van vandaag.</translation>
    </message>
    <message>
        <source>The rows before were pruned; a row of the log says when and by whom.</source>
        <translation>De rijen ervoor zijn opgeruimd; een rij van het logboek zegt wanneer en door wie.</translation>
    </message>
    <message>
        <source>Anchor of row %1 (%2): %3.</source>
        <translation>Anker van rij %1 (%2): %3.</translation>
    </message>
    <message>
        <source>Whether rows after row %1 were cut off at the end, or made anew with the chain&apos;s first key, only a newer anchor can tell.</source>
        <translation>Of er na rij %1 aan het einde rijen zijn afgeknipt, of opnieuw gemaakt met de eerste sleutel van de keten, kan alleen een nieuwer anker zeggen.</translation>
    </message>
    <message>
        <source>Not proven without an anchor that was kept elsewhere: that no rows were cut off at the end, that no older copy was put back, and that the chain was not made anew with its first key.</source>
        <translation>Niet bewezen zonder een anker dat elders bewaard is: dat er aan het einde geen rijen zijn afgeknipt, dat er geen oudere kopie is teruggezet, en dat de keten niet opnieuw gemaakt is met haar eerste sleutel.</translation>
    </message>
    <message>
        <source>What guards the log was changed outside Waarborg: %1.</source>
        <translation>Wat het logboek bewaakt is buiten Waarborg gewijzigd: %1.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>only rows of days that are over can be pruned</source>
        <translation>alleen rijen van dagen die voorbij zijn kunnen opgeruimd worden</translation>
    </message>
</context>
<context>
    <name>AuditAnchor</name>
    <message>
        <source>a log&apos;s anchor</source>
        <translation>een anker van een logboek</translation>
    </message>
    <message>
        <source>log anchor: %1</source>
        <translation>anker logboek: %1</translation>
    </message>
    <message>
        <source>the log holds this row: up to it nothing was cut off or made anew</source>
        <translation>het logboek bevat deze rij: tot daar is niets afgeknipt of opnieuw gemaakt</translation>
    </message>
    <message>
        <source>the log is behind it: its newest rows were cut off, or an older copy of the dossier was put back</source>
        <translation>het logboek loopt erop achter: de nieuwste rijen zijn afgeknipt, of er is een oudere kopie van het dossier teruggezet</translation>
    </message>
    <message>
        <source>the log holds another row in this place: it was made anew</source>
        <translation>het logboek heeft op deze plaats een andere rij: het is opnieuw gemaakt</translation>
    </message>
    <message>
        <source>its row was pruned since: it proves nothing any more</source>
        <translation>de rij is intussen opgeruimd: het anker bewijst niets meer</translation>
    </message>
    <message>
        <source>it is an anchor of another dossier</source>
        <translation>het is een anker van een ander dossier</translation>
    </message>
    <message>
        <source>The log is behind what this machine saw: an older copy of the dossier was put back, or the log was changed. What was done since may be missing. It is noted in the log; verify it.</source>
        <translation>Het logboek loopt achter op wat deze computer gezien heeft: er is een oudere kopie van het dossier teruggezet, of het logboek is gewijzigd. Wat sindsdien gedaan is kan ontbreken. Dit is in het logboek genoteerd; controleer het.</translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>the log is written as .csv or .json</source>
        <translation>het logboek wordt geschreven als .csv of .json</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>the end of the chain is missing</source>
        <translation>het einde van de keten ontbreekt</translation>
    </message>
    <message>
        <source>rows are missing before row %1</source>
        <translation>vóór rij %1 ontbreken rijen</translation>
    </message>
    <message>
        <source>the row was changed after it was written</source>
        <translation>de rij is gewijzigd nadat ze geschreven was</translation>
    </message>
    <message>
        <source>the newest rows are missing, or the end of the chain was changed</source>
        <translation>de nieuwste rijen ontbreken, of het einde van de keten is gewijzigd</translation>
    </message>
    <message>
        <source>the row of the last pruning was not written by Waarborg</source>
        <translation>de rij van de laatste opruiming is niet door Waarborg geschreven</translation>
    </message>
    <message>
        <source>a row stands where none belongs</source>
        <translation>er staat een rij waar er geen hoort</translation>
    </message>
    <message>
        <source>%1 is not Waarborg&apos;s</source>
        <translation>%1 is niet van Waarborg</translation>
    </message>
    <message>
        <source>%1 was altered</source>
        <translation>%1 is gewijzigd</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 ontbreekt</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Dossier made</source>
        <translation>Dossier gemaakt</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Dossier looked at</source>
        <translation>Dossier bekeken</translation>
    </message>
    <message>
        <source>Dossier checked</source>
        <translation>Dossier gecontroleerd</translation>
    </message>
    <message>
        <source>Recovery sheet confirmed</source>
        <translation>Herstelblad bevestigd</translation>
    </message>
    <message>
        <source>Database key written to a file</source>
        <translation>Databasesleutel naar een bestand geschreven</translation>
    </message>
    <message>
        <source>Opened with the recovery sheet</source>
        <translation>Geopend met het herstelblad</translation>
    </message>
    <message>
        <source>Dossier&apos;s key replaced</source>
        <translation>Sleutel van het dossier vervangen</translation>
    </message>
    <message>
        <source>Status looked at</source>
        <translation>Status bekeken</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Back-up gemaakt</translation>
    </message>
    <message>
        <source>Backup put back</source>
        <translation>Back-up teruggezet</translation>
    </message>
    <message>
        <source>Backups looked at</source>
        <translation>Back-ups bekeken</translation>
    </message>
    <message>
        <source>Dossier exported</source>
        <translation>Dossier geëxporteerd</translation>
    </message>
    <message>
        <source>Dossier ended</source>
        <translation>Dossier beëindigd</translation>
    </message>
    <message>
        <source>Lock taken over</source>
        <translation>Vergrendeling overgenomen</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Wachtwoord gewijzigd</translation>
    </message>
    <message>
        <source>Confidentiality signed</source>
        <translation>Geheimhouding ondertekend</translation>
    </message>
    <message>
        <source>Accounts looked at</source>
        <translation>Accounts bekeken</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Account toegevoegd</translation>
    </message>
    <message>
        <source>New start code</source>
        <translation>Nieuwe startcode</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Rollen gewijzigd</translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation>Account ingeschakeld</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Account uitgeschakeld</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Account verwijderd</translation>
    </message>
    <message>
        <source>Answers opened for an advisor</source>
        <translation>Antwoorden geopend voor een adviseur</translation>
    </message>
    <message>
        <source>Users looked at</source>
        <translation>Gebruikers bekeken</translation>
    </message>
    <message>
        <source>Users imported</source>
        <translation>Gebruikers geïmporteerd</translation>
    </message>
    <message>
        <source>Users changed</source>
        <translation>Gebruikers gewijzigd</translation>
    </message>
    <message>
        <source>Users deleted</source>
        <translation>Gebruikers verwijderd</translation>
    </message>
    <message>
        <source>Users erased</source>
        <translation>Gebruikers definitief gewist</translation>
    </message>
    <message>
        <source>Users exported</source>
        <translation>Gebruikers geëxporteerd</translation>
    </message>
    <message>
        <source>Questionnaires looked at</source>
        <translation>Vragenlijsten bekeken</translation>
    </message>
    <message>
        <source>Questionnaire added</source>
        <translation>Vragenlijst toegevoegd</translation>
    </message>
    <message>
        <source>Questionnaire changed</source>
        <translation>Vragenlijst gewijzigd</translation>
    </message>
    <message>
        <source>Questionnaire exported</source>
        <translation>Vragenlijst geëxporteerd</translation>
    </message>
    <message>
        <source>Rounds looked at</source>
        <translation>Rondes bekeken</translation>
    </message>
    <message>
        <source>Round made</source>
        <translation>Ronde gemaakt</translation>
    </message>
    <message>
        <source>Forms written</source>
        <translation>Formulieren geschreven</translation>
    </message>
    <message>
        <source>Invitations sent</source>
        <translation>Uitnodigingen verstuurd</translation>
    </message>
    <message>
        <source>Unknown message decided</source>
        <translation>Onbekend bericht beslist</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>Uitnodiging ingetrokken</translation>
    </message>
    <message>
        <source>Round closed or opened</source>
        <translation>Ronde gesloten of heropend</translation>
    </message>
    <message>
        <source>Round erased</source>
        <translation>Ronde definitief gewist</translation>
    </message>
    <message>
        <source>Answers taken in</source>
        <translation>Antwoorden ingenomen</translation>
    </message>
    <message>
        <source>Answers counted</source>
        <translation>Antwoorden geteld</translation>
    </message>
    <message>
        <source>One person&apos;s answers read</source>
        <translation>Antwoorden van één persoon gelezen</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>Rapport geschreven</translation>
    </message>
    <message>
        <source>Incidents looked at</source>
        <translation>Incidenten bekeken</translation>
    </message>
    <message>
        <source>Incident changed</source>
        <translation>Incident gewijzigd</translation>
    </message>
    <message>
        <source>Log looked at</source>
        <translation>Logboek bekeken</translation>
    </message>
    <message>
        <source>Log verified</source>
        <translation>Logboek gecontroleerd</translation>
    </message>
    <message>
        <source>Log anchored</source>
        <translation>Logboek verankerd</translation>
    </message>
    <message>
        <source>Log pruned</source>
        <translation>Logboek opgeruimd</translation>
    </message>
    <message>
        <source>Log exported</source>
        <translation>Logboek geëxporteerd</translation>
    </message>
    <message>
        <source>Mail set up</source>
        <translation>Mail ingesteld</translation>
    </message>
    <message>
        <source>Test message sent</source>
        <translation>Testbericht verstuurd</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gelukt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>New recovery sheet made</source>
        <translation>Nieuw herstelblad gemaakt</translation>
    </message>
    <message>
        <source>Backup checked</source>
        <translation>Back-up gecontroleerd</translation>
    </message>
    <message>
        <source>Backup destroyed</source>
        <translation>Back-up vernietigd</translation>
    </message>
    <message>
        <source>Schedule of backups changed</source>
        <translation>Planning van back-ups gewijzigd</translation>
    </message>
    <message>
        <source>Everything about one user exported</source>
        <translation>Alles over één gebruiker geëxporteerd</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>a backup of a dossier</source>
        <translation>een back-up van een dossier</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>hij is afgeknipt</translation>
    </message>
    <message>
        <source>a size in it is not possible</source>
        <translation>een grootte erin is niet mogelijk</translation>
    </message>
    <message>
        <source>the key file in it cannot be read</source>
        <translation>het sleutelbestand erin is niet te lezen</translation>
    </message>
    <message>
        <source>it was altered or cut off after it was made</source>
        <translation>hij is na het maken gewijzigd of afgeknipt</translation>
    </message>
    <message>
        <source>something stands behind its end</source>
        <translation>er staat iets achter het einde</translation>
    </message>
    <message>
        <source>its parts do not belong together</source>
        <translation>de delen horen niet bij elkaar</translation>
    </message>
    <message>
        <source>the key file in it was changed</source>
        <translation>het sleutelbestand erin is gewijzigd</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopie</translation>
    </message>
    <message>
        <source>the newest row is not the chain&apos;s end</source>
        <translation>de nieuwste rij is niet het einde van de keten</translation>
    </message>
    <message>
        <source>its parts are not those of a backup</source>
        <translation>de delen zijn niet die van een back-up</translation>
    </message>
    <message>
        <source>the dossier in it is not the one that was put in</source>
        <translation>het dossier erin is niet het dossier dat erin werd gestopt</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>met de hand</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>dagelijks</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wekelijks</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>maandelijks</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>voor het terugzetten</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gevonden</translation>
    </message>
    <message>
        <source>present</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>vernietigd</translation>
    </message>
    <message>
        <source>its list of contents cannot be read</source>
        <translation>de inhoudslijst is niet te lezen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>ze is er niet</translation>
    </message>
    <message>
        <source>only 1 to %1 will do</source>
        <translation>alleen 1 tot %1 is mogelijk</translation>
    </message>
    <message>
        <source>Days between two backups</source>
        <translation>Dagen tussen twee back-ups</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>Dagelijkse back-ups bewaard</translation>
    </message>
    <message>
        <source>Weekly backups kept</source>
        <translation>Wekelijkse back-ups bewaard</translation>
    </message>
    <message>
        <source>Monthly backups kept</source>
        <translation>Maandelijkse back-ups bewaard</translation>
    </message>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>its file is still there</source>
        <translation>het bestand is er nog</translation>
    </message>
    <message>
        <source>none was chosen yet</source>
        <translation>er is er nog geen gekozen</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>de map is er niet</translation>
    </message>
    <message>
        <source>its log does not end where the backup says</source>
        <translation>het logboek eindigt niet waar de back-up het zegt</translation>
    </message>
    <message>
        <source>it was made with another key: it opens with the passwords of that time</source>
        <translation>hij is met een andere sleutel gemaakt: hij gaat open met de wachtwoorden van toen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>not yet destroyed</source>
        <translation>nog niet vernietigd</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>vernietigd</translation>
    </message>
    <message>
        <source>NOT DESTROYED: it is not there. Find it and destroy it</source>
        <translation>NIET VERNIETIGD: het is er niet. Zoek het en vernietig het</translation>
    </message>
    <message>
        <source>NOT DESTROYED: %1</source>
        <translation>NIET VERNIETIGD: %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>gemaakt %1</translation>
    </message>
    <message>
        <source>%1 bytes, SHA-256 %2</source>
        <translation>%1 bytes, SHA-256 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>What left the dossier in the open, as the log says; destroy by hand what is still there</source>
        <translation>Wat het dossier open en bloot verliet, volgens het logboek; vernietig met de hand wat er nog is</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personen</translation>
    </message>
    <message>
        <source>versions of questionnaires</source>
        <translation>versies van vragenlijsten</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>rondes</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>uitnodigingen</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>berichten</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwoorden</translation>
    </message>
    <message>
        <source>answers that waited</source>
        <translation>antwoorden die wachtten</translation>
    </message>
    <message>
        <source>files set aside</source>
        <translation>bestanden apart gezet</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>incidenten</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>accounts</translation>
    </message>
    <message>
        <source>rows of the log</source>
        <translation>rijen van het logboek</translation>
    </message>
    <message>
        <source>NOT FINISHED: backups are being destroyed. Give the command again to go on.</source>
        <translation>NIET AF: back-ups worden vernietigd. Geef de opdracht nog eens om verder te gaan.</translation>
    </message>
    <message>
        <source>NOT FINISHED: the dossier&apos;s own files are being destroyed. Give the command again to go on.</source>
        <translation>NIET AF: de eigen bestanden van het dossier worden vernietigd. Geef de opdracht nog eens om verder te gaan.</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Klaar: %1</translation>
    </message>
    <message>
        <source>To do by hand</source>
        <translation>Met de hand te doen</translation>
    </message>
    <message>
        <source>Destroy the recovery sheets: with one and an unknown copy of the dossier everything opens.</source>
        <translation>Vernietig de herstelbladen: met een blad en een onbekende kopie van het dossier gaat alles open.</translation>
    </message>
    <message>
        <source>Destroy what is named above as not destroyed, and what left the dossier in the open.</source>
        <translation>Vernietig wat hierboven niet vernietigd heet, en wat het dossier open en bloot verliet.</translation>
    </message>
    <message>
        <source>Empty the outbox folder and the folders of forms; remove the password of the mail server from key rings.</source>
        <translation>Maak de map met uitgaande mail en de mappen met formulieren leeg; verwijder het wachtwoord van de mailserver uit sleutelbossen.</translation>
    </message>
    <message>
        <source>What cannot be promised</source>
        <translation>Wat niet beloofd kan worden</translation>
    </message>
    <message>
        <source>Certificate of erasure at the end of the processing agreement (clause 9)</source>
        <translation>Certificaat van wissing bij het einde van de verwerkersovereenkomst (artikel 9)</translation>
    </message>
    <message>
        <source>Customer: %1 (%2)</source>
        <translation>Klant: %1 (%2)</translation>
    </message>
    <message>
        <source>Dossier: %1, id %2</source>
        <translation>Dossier: %1, id %2</translation>
    </message>
    <message>
        <source>Erased by: %1 (%2)</source>
        <translation>Gewist door: %1 (%2)</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>Begonnen: %1</translation>
    </message>
    <message>
        <source>Last row of the log: %1, MAC %2</source>
        <translation>Laatste rij van het logboek: %1, MAC %2</translation>
    </message>
    <message>
        <source>The dossier held</source>
        <translation>Het dossier bevatte</translation>
    </message>
    <message>
        <source>The dossier&apos;s files</source>
        <translation>De bestanden van het dossier</translation>
    </message>
    <message>
        <source>Registered backups</source>
        <translation>Geregistreerde back-ups</translation>
    </message>
    <message>
        <source>a certificate of erasure</source>
        <translation>een certificaat van wissing</translation>
    </message>
    <message>
        <source>Each of the dossier&apos;s files was overwritten and removed, the key file first: without it what remains of the dossier cannot be read. Backups were removed without being overwritten; each opens with a password or recovery sheet of its time. A solid-state disk and a file system that copies on write or takes snapshots may keep older blocks, also of the key file; copies made outside Waarborg, by backup software or cloud storage, are not known to it. Messages that were sent are with their recipients.</source>
        <translation>Elk bestand van het dossier is overschreven en verwijderd, het sleutelbestand eerst: zonder sleutelbestand is wat van het dossier overblijft niet te lezen. Back-ups zijn verwijderd zonder ze te overschrijven; elk gaat open met een wachtwoord of herstelblad van toen. Een SSD en een bestandssysteem dat bij het schrijven kopieert of momentopnamen maakt, kunnen oudere blokken bewaren, ook van het sleutelbestand; kopieën die buiten Waarborg gemaakt zijn, door back-upsoftware of cloudopslag, zijn het niet bekend. Verstuurde berichten zijn bij wie ze kreeg.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1 accepted, %2 duplicate, %3 waiting, %4 set aside</source>
        <translation>%1 aanvaard, %2 dubbel, %3 wachtend, %4 apart gezet</translation>
    </message>
    <message>
        <source>Sealed into %1.</source>
        <translation>Verzegeld in %1.</translation>
    </message>
    <message>
        <source>Nothing was set aside.</source>
        <translation>Er is niets apart gezet.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 van %2 beantwoord</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>te weinig antwoorden</translation>
    </message>
    <message>
        <source>take in sealed answers</source>
        <translation>verzegelde antwoorden innemen</translation>
    </message>
    <message>
        <source>take in files, or all files of folders</source>
        <translation>bestanden innemen, of alle bestanden uit mappen</translation>
    </message>
    <message>
        <source>files and folders</source>
        <translation>bestanden en mappen</translation>
    </message>
    <message>
        <source>type in what somebody said on paper or in an interview</source>
        <translation>invoeren wat iemand op papier of in een gesprek zei</translation>
    </message>
    <message>
        <source>the round&apos;s number</source>
        <translation>het nummer van de ronde</translation>
    </message>
    <message>
        <source>JSON with person, answers and comments</source>
        <translation>JSON met person, answers en comments</translation>
    </message>
    <message>
        <source>seal it into this file instead of taking it in</source>
        <translation>in dit bestand verzegelen in plaats van innemen</translation>
    </message>
    <message>
        <source>what was set aside, and why</source>
        <translation>wat apart gezet is, en waarom</translation>
    </message>
    <message>
        <source>what was answered</source>
        <translation>wat er geantwoord is</translation>
    </message>
    <message>
        <source>counts by question</source>
        <translation>aantallen per vraag</translation>
    </message>
    <message>
        <source>who did what</source>
        <translation>wie wat deed</translation>
    </message>
    <message>
        <source>the log, newest first</source>
        <translation>het logboek, nieuwste eerst</translation>
    </message>
    <message>
        <source>at most so many rows</source>
        <translation>hoogstens zoveel rijen</translation>
    </message>
    <message>
        <source>%1 invited, %2 sent, %3 waiting, %4 refused, %5 unknown, %6 answered</source>
        <translation>%1 genodigd, %2 verstuurd, %3 wachtend, %4 geweigerd, %5 onbekend, %6 beantwoord</translation>
    </message>
    <message>
        <source>Invite everybody with --all, or name people with --people.</source>
        <translation>Nodig iedereen uit met --all, of noem mensen met --people.</translation>
    </message>
    <message>
        <source>--closes wants a date as 2026-12-31.</source>
        <translation>--closes vraagt een datum zoals 2026-12-31.</translation>
    </message>
    <message>
        <source>Round %1: %2 invitations, %3 people share an address with somebody else.</source>
        <translation>Ronde %1: %2 uitnodigingen, %3 personen delen een adres met iemand anders.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschreven naar %1.</translation>
    </message>
    <message>
        <source>%1 forms written to %2.</source>
        <translation>%1 formulieren geschreven naar %2.</translation>
    </message>
    <message>
        <source>--unknown is followed by sent or again.</source>
        <translation>Na --unknown volgt sent of again.</translation>
    </message>
    <message>
        <source>%1 messages.</source>
        <translation>%1 berichten.</translation>
    </message>
    <message>
        <source>The invitation is withdrawn.</source>
        <translation>De uitnodiging is ingetrokken.</translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation>De ronde is gesloten.</translation>
    </message>
    <message>
        <source>The round is open again.</source>
        <translation>De ronde is opnieuw open.</translation>
    </message>
    <message>
        <source>rounds: who is asked, and how far it is</source>
        <translation>rondes: wie er gevraagd wordt en hoever het staat</translation>
    </message>
    <message>
        <source>make a round</source>
        <translation>een ronde maken</translation>
    </message>
    <message>
        <source>the questionnaire&apos;s number</source>
        <translation>het nummer van de vragenlijst</translation>
    </message>
    <message>
        <source>the round&apos;s name</source>
        <translation>de naam van de ronde</translation>
    </message>
    <message>
        <source>last day, as 2026-12-31</source>
        <translation>laatste dag, zoals 2026-12-31</translation>
    </message>
    <message>
        <source>numbers of people, with commas</source>
        <translation>nummers van mensen, met komma&apos;s</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>nobody sees who answered what; can&apos;t be changed later</source>
        <translation>niemand ziet wie wat antwoordt; later niet te wijzigen</translation>
    </message>
    <message>
        <source>fewer answers are not shown (anonymous: 5)</source>
        <translation>minder antwoorden worden niet getoond (anoniem: 5)</translation>
    </message>
    <message>
        <source>where the form stands; without it the form is attached</source>
        <translation>waar het formulier staat; anders gaat het als bijlage mee</translation>
    </message>
    <message>
        <source>how far a round is</source>
        <translation>hoever een ronde staat</translation>
    </message>
    <message>
        <source>write the forms, one for each who has not answered</source>
        <translation>de formulieren schrijven, een voor elk die nog niet antwoordde</translation>
    </message>
    <message>
        <source>folder; with --shared a file</source>
        <translation>map; met --shared een bestand</translation>
    </message>
    <message>
        <source>one form without a code, for a share or an intranet</source>
        <translation>één formulier zonder code, voor een gedeelde map of een intranet</translation>
    </message>
    <message>
        <source>send the invitations that are not sent yet</source>
        <translation>de uitnodigingen versturen die nog niet verstuurd zijn</translation>
    </message>
    <message>
        <source>remind those who have not answered</source>
        <translation>herinneren wie nog niet antwoordde</translation>
    </message>
    <message>
        <source>decide about messages that no server confirmed</source>
        <translation>beslissen over berichten die geen server bevestigde</translation>
    </message>
    <message>
        <source>sent: count as sent; again: send again</source>
        <translation>sent: als verstuurd tellen; again: opnieuw sturen</translation>
    </message>
    <message>
        <source>withdraw one person&apos;s invitation</source>
        <translation>de uitnodiging van één persoon intrekken</translation>
    </message>
    <message>
        <source>the person&apos;s number</source>
        <translation>het nummer van de persoon</translation>
    </message>
    <message>
        <source>close a round</source>
        <translation>een ronde sluiten</translation>
    </message>
    <message>
        <source>open a closed round again</source>
        <translation>een gesloten ronde opnieuw openen</translation>
    </message>
    <message>
        <source>the dossier&apos;s file</source>
        <translation>het bestand van het dossier</translation>
    </message>
    <message>
        <source>the account&apos;s name; not needed when there is one account</source>
        <translation>de naam van het account; niet nodig als er maar één account is</translation>
    </message>
    <message>
        <source>file whose first line is the password (else WAARBORG_PASSWORD_FILE, else it is asked for)</source>
        <translation>bestand met het wachtwoord op de eerste regel (anders WAARBORG_PASSWORD_FILE, anders wordt het gevraagd)</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>één JSON-document afdrukken</translation>
    </message>
    <message>
        <source>Name the file for the recovery sheet with --recovery-out: without it a lost password loses the dossier.</source>
        <translation>Noem het bestand voor het herstelblad met --recovery-out: zonder herstelblad gaat bij een verloren wachtwoord het dossier verloren.</translation>
    </message>
    <message>
        <source>Sign the confidentiality statement with --sign-confidentiality. It says: %1</source>
        <translation>Onderteken de geheimhoudingsverklaring met --sign-confidentiality. Ze luidt: %1</translation>
    </message>
    <message>
        <source>Name the first account with --login.</source>
        <translation>Noem het eerste account met --login.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>%1 is made. Print %2, keep it in a safe and remove the file.</source>
        <translation>%1 is gemaakt. Druk %2 af, bewaar het blad in een kluis en verwijder het bestand.</translation>
    </message>
    <message>
        <source>Customer: %1 (%2)</source>
        <translation>Klant: %1 (%2)</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Gemaakt: %1</translation>
    </message>
    <message>
        <source>Account: %1 (%2)</source>
        <translation>Account: %1 (%2)</translation>
    </message>
    <message>
        <source>Encryption: SQLCipher %1</source>
        <translation>Versleuteling: SQLCipher %1</translation>
    </message>
    <message>
        <source>The recovery sheet was not confirmed yet.</source>
        <translation>Het herstelblad is nog niet bevestigd.</translation>
    </message>
    <message>
        <source>The dossier is sound.</source>
        <translation>Het dossier is in orde.</translation>
    </message>
    <message>
        <source>Whoever has the key reads everybody&apos;s data in the dossier. Say so with --i-understand.</source>
        <translation>Wie de sleutel heeft, leest ieders gegevens in het dossier. Bevestig dat met --i-understand.</translation>
    </message>
    <message>
        <source>The key stands in %1.</source>
        <translation>De sleutel staat in %1.</translation>
    </message>
    <message>
        <source>make, look at and check a customer&apos;s dossier</source>
        <translation>het dossier van een klant maken, bekijken en controleren</translation>
    </message>
    <message>
        <source>make a new dossier</source>
        <translation>een nieuw dossier maken</translation>
    </message>
    <message>
        <source>the customer&apos;s name</source>
        <translation>de naam van de klant</translation>
    </message>
    <message>
        <source>sign the confidentiality statement</source>
        <translation>de geheimhoudingsverklaring ondertekenen</translation>
    </message>
    <message>
        <source>what the dossier is</source>
        <translation>wat voor dossier het is</translation>
    </message>
    <message>
        <source>check every page</source>
        <translation>elke pagina controleren</translation>
    </message>
    <message>
        <source>write the database&apos;s raw key to a file</source>
        <translation>de ruwe sleutel van de database naar een bestand schrijven</translation>
    </message>
    <message>
        <source>new file for the key</source>
        <translation>nieuw bestand voor de sleutel</translation>
    </message>
    <message>
        <source>yes, whoever has this file reads everything</source>
        <translation>ja, wie dit bestand heeft, leest alles</translation>
    </message>
    <message>
        <source>--discovered wants a time as 2026-11-23T09:30.</source>
        <translation>--discovered vraagt een tijdstip zoals 2026-11-23T09:30.</translation>
    </message>
    <message>
        <source>No incident.</source>
        <translation>Geen incident.</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>“%1” heeft niet de vorm VELD=WAARDE.</translation>
    </message>
    <message>
        <source>--status is one of %1.</source>
        <translation>--status is een van %1.</translation>
    </message>
    <message>
        <source>Name at least one FIELD=VALUE, or --status. Fields: %1</source>
        <translation>Noem minstens één VELD=WAARDE, of --status. Velden: %1</translation>
    </message>
    <message>
        <source>the register of breaches</source>
        <translation>het register van inbreuken</translation>
    </message>
    <message>
        <source>register an incident; starts the clock</source>
        <translation>een incident registreren; de termijn begint te lopen</translation>
    </message>
    <message>
        <source>what happened, in a few words</source>
        <translation>wat er gebeurd is, in enkele woorden</translation>
    </message>
    <message>
        <source>when, as 2026-11-23T09:30; now otherwise</source>
        <translation>wanneer, zoals 2026-11-23T09:30; anders nu</translation>
    </message>
    <message>
        <source>all incidents</source>
        <translation>alle incidenten</translation>
    </message>
    <message>
        <source>the incident&apos;s number</source>
        <translation>het nummer van het incident</translation>
    </message>
    <message>
        <source>one incident</source>
        <translation>één incident</translation>
    </message>
    <message>
        <source>change fields, or fix the version with a status</source>
        <translation>velden wijzigen, of de versie vastleggen met een status</translation>
    </message>
    <message>
        <source>Name a server with --host, or a folder with --outbox.</source>
        <translation>Noem een server met --host, of een map met --outbox.</translation>
    </message>
    <message>
        <source>--security is tls or starttls; there is no unencrypted mail.</source>
        <translation>--security is tls of starttls; onversleutelde mail bestaat niet.</translation>
    </message>
    <message>
        <source>Mail goes to %1.</source>
        <translation>Mail gaat naar %1.</translation>
    </message>
    <message>
        <source>A test message was sent to %1.</source>
        <translation>Er is een testbericht naar %1 gestuurd.</translation>
    </message>
    <message>
        <source>how invitations leave</source>
        <translation>hoe uitnodigingen vertrekken</translation>
    </message>
    <message>
        <source>set the mail server or the outbox folder</source>
        <translation>de mailserver of de map voor uitgaande berichten instellen</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>de naam van de server</translation>
    </message>
    <message>
        <source>login name at the server</source>
        <translation>aanmeldnaam op de server</translation>
    </message>
    <message>
        <source>sender: address, or &quot;Name &lt;address&gt;&quot;</source>
        <translation>afzender: adres, of &quot;Naam &lt;adres&gt;&quot;</translation>
    </message>
    <message>
        <source>own certificate authority (PEM)</source>
        <translation>eigen certificaatautoriteit (PEM)</translation>
    </message>
    <message>
        <source>messages a minute, or none</source>
        <translation>berichten per minuut, of none</translation>
    </message>
    <message>
        <source>connections at once</source>
        <translation>verbindingen tegelijk</translation>
    </message>
    <message>
        <source>folder for .eml files instead of a server</source>
        <translation>map voor .eml-bestanden in plaats van een server</translation>
    </message>
    <message>
        <source>send a message to oneself</source>
        <translation>een bericht aan uzelf sturen</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Er is geen veld “%1”.</translation>
    </message>
    <message>
        <source>
row %1, %2 “%3”: %4</source>
        <translation>
rij %1, %2 “%3”: %4</translation>
    </message>
    <message>
        <source>%1 rows read: %2 added, %3 updated, %4 unchanged, %5 rejected</source>
        <translation>%1 rijen gelezen: %2 toegevoegd, %3 gewijzigd, %4 ongewijzigd, %5 geweigerd</translation>
    </message>
    <message>
        <source>Columns not taken over: %1</source>
        <translation>Kolommen die niet zijn overgenomen: %1</translation>
    </message>
    <message>
        <source>%1 people written to %2.</source>
        <translation>%1 personen geschreven naar %2.</translation>
    </message>
    <message>
        <source>No users found.</source>
        <translation>Geen gebruikers gevonden.</translation>
    </message>
    <message>
        <source>%1 people.</source>
        <translation>%1 personen.</translation>
    </message>
    <message>
        <source>the customer&apos;s employees</source>
        <translation>de werknemers van de klant</translation>
    </message>
    <message>
        <source>take in a list from HR</source>
        <translation>een lijst van HR importeren</translation>
    </message>
    <message>
        <source>the list&apos;s file</source>
        <translation>het bestand van de lijst</translation>
    </message>
    <message>
        <source>say what would happen, and change nothing</source>
        <translation>zeggen wat er zou gebeuren, en niets wijzigen</translation>
    </message>
    <message>
        <source>the employees</source>
        <translation>de werknemers</translation>
    </message>
    <message>
        <source>only those in whom all these words are found</source>
        <translation>alleen mensen bij wie al deze woorden voorkomen</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>hoogstens zoveel</translation>
    </message>
    <message>
        <source>numbers of people</source>
        <translation>nummers van mensen</translation>
    </message>
    <message>
        <source>one employee</source>
        <translation>één werknemer</translation>
    </message>
    <message>
        <source>add an employee</source>
        <translation>een werknemer toevoegen</translation>
    </message>
    <message>
        <source>change an employee</source>
        <translation>een werknemer wijzigen</translation>
    </message>
    <message>
        <source>delete employees; can be undone</source>
        <translation>werknemers verwijderen; kan ongedaan gemaakt worden</translation>
    </message>
    <message>
        <source>erase employees for good</source>
        <translation>werknemers definitief wissen</translation>
    </message>
    <message>
        <source>undo the last change</source>
        <translation>de laatste wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>do the undone change again</source>
        <translation>de ongedane wijziging opnieuw uitvoeren</translation>
    </message>
    <message>
        <source>
line %1: %2</source>
        <translation>
regel %1: %2</translation>
    </message>
    <message>
        <source>Name a file, or ask for the questionnaire that comes with the program with --own.</source>
        <translation>Noem een bestand, of vraag met --own de vragenlijst die bij het programma hoort.</translation>
    </message>
    <message>
        <source>Questionnaire %1 “%2”: %3 modules, %4 risks, %5 profile questions, %6 other questions, %7 standard measures, %8 remarks</source>
        <translation>Vragenlijst %1 “%2”: %3 modules, %4 risico&apos;s, %5 profielvragen, %6 andere vragen, %7 standaardmaatregelen, %8 meldingen</translation>
    </message>
    <message>
        <source>%1  %2 (version %3, %4 risks, %5 questions)</source>
        <translation>%1  %2 (versie %3, %4 risico&apos;s, %5 vragen)</translation>
    </message>
    <message>
        <source>No questionnaire yet.</source>
        <translation>Nog geen vragenlijst.</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Er is niets te melden.</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>wat er gevraagd wordt</translation>
    </message>
    <message>
        <source>take in a Euphorie survey (XML) or one of our own (JSON)</source>
        <translation>een Euphorie-vragenlijst (XML) of een eigen (JSON) importeren</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>het bestand</translation>
    </message>
    <message>
        <source>the questionnaire that comes with the program</source>
        <translation>de vragenlijst die bij het programma hoort</translation>
    </message>
    <message>
        <source>the questionnaires</source>
        <translation>de vragenlijsten</translation>
    </message>
    <message>
        <source>write the newest version to .xml (Euphorie) or .json</source>
        <translation>de nieuwste versie naar .xml (Euphorie) of .json schrijven</translation>
    </message>
    <message>
        <source>what to look at before it is sent</source>
        <translation>wat te bekijken voor ze verstuurd wordt</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ronde</translation>
    </message>
    <message>
        <source>Only a report of a round as .pdf can be written so far.</source>
        <translation>Voorlopig kan alleen een rapport van een ronde als .pdf worden geschreven.</translation>
    </message>
    <message>
        <source>print results</source>
        <translation>resultaten afdrukken</translation>
    </message>
    <message>
        <source>write a round&apos;s report as PDF</source>
        <translation>het rapport van een ronde als PDF schrijven</translation>
    </message>
    <message>
        <source>the file, .pdf</source>
        <translation>het bestand, .pdf</translation>
    </message>
    <message>
        <source>the round&apos;s number; the newest one otherwise</source>
        <translation>het nummer van de ronde; anders de nieuwste</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>--pace wants a number, or none.</source>
        <translation>--pace wil een getal, of none.</translation>
    </message>
    <message>
        <source>An argument is not UTF-8 text.</source>
        <translation>Een argument is geen UTF-8-tekst.</translation>
    </message>
    <message>
        <source>No password: name a file with --password-file or WAARBORG_PASSWORD_FILE.</source>
        <translation>Geen wachtwoord: noem een bestand met --password-file of WAARBORG_PASSWORD_FILE.</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>Nieuw wachtwoord, nog een keer</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was made.</source>
        <translation>De twee wachtwoorden verschillen. Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>Roles are administrator, advisor, hr and auditor, with commas.</source>
        <translation>Rollen zijn administrator, advisor, hr en auditor, met komma’s.</translation>
    </message>
    <message>
        <source>It reads no answers until an advisor approves it: account approve.</source>
        <translation>Het leest geen antwoorden tot een adviseur het goedkeurt: account approve.</translation>
    </message>
    <message>
        <source>Start code: %1
It is shown this once. With it as password, choose one: account password.</source>
        <translation>Startcode: %1
Deze wordt één keer getoond. Kies ermee een wachtwoord: account password.</translation>
    </message>
    <message>
        <source>--expires wants a date as 2026-12-31.</source>
        <translation>--expires wil een datum als 2026-12-31.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 is nu %2.</translation>
    </message>
    <message>
        <source>%1 can log in.</source>
        <translation>%1 kan aanmelden.</translation>
    </message>
    <message>
        <source>%1 can no longer log in.</source>
        <translation>%1 kan niet meer aanmelden.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 is verwijderd.</translation>
    </message>
    <message>
        <source>%1 can read answers.</source>
        <translation>%1 kan antwoorden lezen.</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Ondertekend: %1</translation>
    </message>
    <message>
        <source>Password or start code</source>
        <translation>Wachtwoord of startcode</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Het wachtwoord is gewijzigd.</translation>
    </message>
    <message>
        <source>who may log in, as what</source>
        <translation>wie mag aanmelden, als wat</translation>
    </message>
    <message>
        <source>the account&apos;s name</source>
        <translation>de naam van het account</translation>
    </message>
    <message>
        <source>add an account; prints its start code</source>
        <translation>een account toevoegen; toont de startcode</translation>
    </message>
    <message>
        <source>give an account other roles</source>
        <translation>een account andere rollen geven</translation>
    </message>
    <message>
        <source>let an account log in again</source>
        <translation>een account weer laten aanmelden</translation>
    </message>
    <message>
        <source>let an account log in no longer</source>
        <translation>een account niet meer laten aanmelden</translation>
    </message>
    <message>
        <source>remove an account</source>
        <translation>een account verwijderen</translation>
    </message>
    <message>
        <source>a new start code in place of a forgotten password</source>
        <translation>een nieuwe startcode in plaats van een vergeten wachtwoord</translation>
    </message>
    <message>
        <source>let a new advisor read answers</source>
        <translation>een nieuwe adviseur antwoorden laten lezen</translation>
    </message>
    <message>
        <source>show the accounts</source>
        <translation>de accounts tonen</translation>
    </message>
    <message>
        <source>choose a new password</source>
        <translation>een nieuw wachtwoord kiezen</translation>
    </message>
    <message>
        <source>file with the new password; otherwise it is asked for</source>
        <translation>bestand met het nieuwe wachtwoord; anders wordt ernaar gevraagd</translation>
    </message>
    <message>
        <source>Wrong logins since the last good one: %1</source>
        <translation>Mislukte aanmeldingen sinds de laatste goede: %1</translation>
    </message>
    <message>
        <source>open for reading only, also while another program writes</source>
        <translation>alleen lezen, ook terwijl een ander programma schrijft</translation>
    </message>
    <message>
        <source>open although another computer is said to have it open; it goes into the log</source>
        <translation>openen hoewel een andere computer het open zou hebben; dit komt in het logboek</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>Het is alleen om te lezen geopend.</translation>
    </message>
    <message>
        <source>This login stands in no log: nothing can be written beside the dossier.</source>
        <translation>Deze aanmelding staat in geen logboek: naast het dossier kan niets worden geschreven.</translation>
    </message>
    <message>
        <source>The dossier lies on a network drive (%1). Two computers may not see there that the other one has it open: use it on one at a time.</source>
        <translation>Het dossier staat op een netwerkschijf (%1). Twee computers zien daar misschien niet dat de andere het open heeft: gebruik het op één tegelijk.</translation>
    </message>
    <message>
        <source>read what one person answered in a named round; the log says so</source>
        <translation>lezen wat één persoon antwoordde in een ronde op naam; het logboek vermeldt het</translation>
    </message>
    <message>
        <source>the user&apos;s number</source>
        <translation>het nummer van de gebruiker</translation>
    </message>
    <message>
        <source>“%1” is no day: write it as 2026-11-23.</source>
        <translation>“%1” is geen dag: schrijf 2026-11-23.</translation>
    </message>
    <message>
        <source>--result is one of %1.</source>
        <translation>--result is een van %1.</translation>
    </message>
    <message>
        <source>Sent to %1 (%2).</source>
        <translation>Verstuurd naar %1 (%2).</translation>
    </message>
    <message>
        <source>Name a new file with -o, or an address with --mail-to.</source>
        <translation>Noem een nieuw bestand met -o, of een adres met --mail-to.</translation>
    </message>
    <message>
        <source>Written to %1 (%2). Keep it where nobody can change both it and the dossier.</source>
        <translation>Geschreven naar %1 (%2). Bewaar het waar niemand zowel dit als het dossier kan wijzigen.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 were removed; a row of the log says so.</source>
        <translation>Rijen %1 tot %2 zijn verwijderd; een rij van het logboek zegt dat.</translation>
    </message>
    <message>
        <source>No row is older. Nothing was removed.</source>
        <translation>Geen rij is ouder. Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>%1 rijen geschreven naar %2.</translation>
    </message>
    <message>
        <source>first day, as 2026-11-23</source>
        <translation>eerste dag, als 2026-11-23</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>laatste dag</translation>
    </message>
    <message>
        <source>of this account</source>
        <translation>van dit account</translation>
    </message>
    <message>
        <source>as in the list, for example “people import”</source>
        <translation>zoals in de lijst, bijvoorbeeld “people import”</translation>
    </message>
    <message>
        <source>that hold this text</source>
        <translation>die deze tekst bevatten</translation>
    </message>
    <message>
        <source>only rows before this one: the next page</source>
        <translation>alleen rijen voor deze: de volgende bladzijde</translation>
    </message>
    <message>
        <source>recompute the log&apos;s chain and say what that proves</source>
        <translation>de keten van het logboek narekenen en zeggen wat dat bewijst</translation>
    </message>
    <message>
        <source>compare an anchor: a file, or as printed</source>
        <translation>met een anker vergelijken: een bestand, of zoals afgedrukt</translation>
    </message>
    <message>
        <source>write the log&apos;s end to a file, to be kept elsewhere</source>
        <translation>het einde van het logboek naar een bestand schrijven, om elders te bewaren</translation>
    </message>
    <message>
        <source>a new file</source>
        <translation>een nieuw bestand</translation>
    </message>
    <message>
        <source>send it there instead</source>
        <translation>het in plaats daarvan daarheen sturen</translation>
    </message>
    <message>
        <source>remove the oldest rows</source>
        <translation>de oudste rijen verwijderen</translation>
    </message>
    <message>
        <source>rows of this day and later stay</source>
        <translation>rijen van deze dag en later blijven</translation>
    </message>
    <message>
        <source>write the log to a file</source>
        <translation>het logboek naar een bestand schrijven</translation>
    </message>
    <message>
        <source>the file, .csv or .json</source>
        <translation>het bestand, .csv of .json</translation>
    </message>
    <message>
        <source>Backup %1: %2, restored on trial and sound.</source>
        <translation>Back-up %1: %2, op proef teruggezet en in orde.</translation>
    </message>
    <message>
        <source>No backup is due.</source>
        <translation>Er hoeft nog geen back-up gemaakt te worden.</translation>
    </message>
    <message>
        <source>Older backups removed: %1</source>
        <translation>Oudere back-ups verwijderd: %1</translation>
    </message>
    <message>
        <source>Name a file or a folder for the backup, or --scheduled.</source>
        <translation>Noem een bestand of map voor de back-up, of --scheduled.</translation>
    </message>
    <message>
        <source>A backup is due.</source>
        <translation>Het is tijd voor een back-up.</translation>
    </message>
    <message>
        <source>No backup is made by itself.</source>
        <translation>Er wordt vanzelf geen back-up gemaakt.</translation>
    </message>
    <message>
        <source>Run “dossier backup --scheduled” each day: it makes a backup when one is due.</source>
        <translation>Voer elke dag “dossier backup --scheduled” uit: dat maakt een back-up als het tijd is.</translation>
    </message>
    <message>
        <source>Password at the time of the backup</source>
        <translation>Wachtwoord van toen de back-up gemaakt werd</translation>
    </message>
    <message>
        <source>%1 is restored, as it was on %2.</source>
        <translation>%1 is teruggezet, zoals het was op %2.</translation>
    </message>
    <message>
        <source>What stood there is kept as %1.</source>
        <translation>Wat daar stond is bewaard als %1.</translation>
    </message>
    <message>
        <source>Its register of copies could not be read: newer copies are not listed.</source>
        <translation>De lijst van kopieën was niet te lezen: nieuwere kopieën staan er niet in.</translation>
    </message>
    <message>
        <source>where and how often backups are made, how many are kept</source>
        <translation>waar en hoe vaak back-ups gemaakt worden, hoeveel er bewaard worden</translation>
    </message>
    <message>
        <source>an existing folder, best on another disk</source>
        <translation>een bestaande map, liefst op een andere schijf</translation>
    </message>
    <message>
        <source>make none by itself</source>
        <translation>er vanzelf geen maken</translation>
    </message>
    <message>
        <source>days between two backups</source>
        <translation>dagen tussen twee back-ups</translation>
    </message>
    <message>
        <source>daily backups kept</source>
        <translation>dagelijkse back-ups bewaard</translation>
    </message>
    <message>
        <source>weekly backups kept</source>
        <translation>wekelijkse back-ups bewaard</translation>
    </message>
    <message>
        <source>monthly backups kept</source>
        <translation>maandelijkse back-ups bewaard</translation>
    </message>
    <message>
        <source>make an encrypted backup and restore it on trial</source>
        <translation>een versleutelde back-up maken en op proef terugzetten</translation>
    </message>
    <message>
        <source>a new file, or a folder</source>
        <translation>een nieuw bestand, of een map</translation>
    </message>
    <message>
        <source>make one when it is due, then remove what is no longer kept</source>
        <translation>er een maken als het tijd is, en verwijderen wat niet langer bewaard wordt</translation>
    </message>
    <message>
        <source>the register of all copies</source>
        <translation>de lijst van alle kopieën</translation>
    </message>
    <message>
        <source>delete this copy&apos;s file</source>
        <translation>het bestand van deze kopie verwijderen</translation>
    </message>
    <message>
        <source>note that this missing copy was destroyed</source>
        <translation>noteren dat deze ontbrekende kopie vernietigd is</translation>
    </message>
    <message>
        <source>restore this copy on trial once more</source>
        <translation>deze kopie nog eens op proef terugzetten</translation>
    </message>
    <message>
        <source>put a backup back: BACKUP FILE</source>
        <translation>een back-up terugzetten: BACK-UP BESTAND</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>de back-up</translation>
    </message>
    <message>
        <source>keep the dossier that stands there aside and take its place</source>
        <translation>het dossier dat daar staat opzij zetten en de plaats ervan innemen</translation>
    </message>
    <message>
        <source>Round %1 “%2” has %3 invitations and %4 answers. Nothing was erased. To erase it for good, say --yes.</source>
        <translation>Ronde %1 “%2” heeft %3 uitnodigingen en %4 antwoorden. Er is niets gewist. Zeg --yes om ze definitief te wissen.</translation>
    </message>
    <message>
        <source>Round %1 is erased: %2 invitations, %3 messages, %4 answers, %5 set aside. Backups from before, forms in folders and mails that were sent still hold what they held.</source>
        <translation>Ronde %1 is gewist: %2 uitnodigingen, %3 berichten, %4 antwoorden, %5 apart gezet. Back-ups van vroeger, formulieren in mappen en verstuurde mails bevatten nog wat ze bevatten.</translation>
    </message>
    <message>
        <source>erase a round for good, with its answers</source>
        <translation>een ronde definitief wissen, met haar antwoorden</translation>
    </message>
    <message>
        <source>yes, nothing of it can be brought back</source>
        <translation>ja, niets ervan kan teruggehaald worden</translation>
    </message>
    <message>
        <source>file for the recovery sheet; a PDF where it ends in .pdf</source>
        <translation>bestand voor het herstelblad; een PDF als het op .pdf eindigt</translation>
    </message>
    <message>
        <source>The password is in the key ring.</source>
        <translation>Het wachtwoord zit in de sleutelbos.</translation>
    </message>
    <message>
        <source>The password was not kept. Name its file with WAARBORG_SMTP_PASSWORD_FILE when mail is sent.</source>
        <translation>Het wachtwoord is niet bewaard. Noem bij het versturen het bestand ervan met WAARBORG_SMTP_PASSWORD_FILE.</translation>
    </message>
    <message>
        <source>A password needs a login name: --user.</source>
        <translation>Bij een wachtwoord hoort een aanmeldnaam: --user.</translation>
    </message>
    <message>
        <source>The key ring holds no password for this mail server.</source>
        <translation>De sleutelbos bevat geen wachtwoord voor deze mailserver.</translation>
    </message>
    <message>
        <source>The password is read from its file.</source>
        <translation>Het wachtwoord wordt uit zijn bestand gelezen.</translation>
    </message>
    <message>
        <source>file whose first line is the server&apos;s password; it is kept in the key ring</source>
        <translation>bestand waarvan de eerste regel het wachtwoord van de server is; het gaat in de sleutelbos</translation>
    </message>
    <message>
        <source>remove the server&apos;s password from the key ring</source>
        <translation>het wachtwoord van de server uit de sleutelbos verwijderen</translation>
    </message>
    <message>
        <source>%1 people erased, with %2 invitations, %3 messages, %4 answers and %5 set aside.</source>
        <translation>%1 personen gewist, met %2 uitnodigingen, %3 berichten, %4 antwoorden en %5 apart gezet.</translation>
    </message>
    <message>
        <source>%1 incidents name one of them: the register is kept.</source>
        <translation>%1 incidenten noemen een van hen: het register blijft bewaard.</translation>
    </message>
    <message>
        <source>The export is not encrypted: whoever has the folder reads everybody&apos;s data. Say so with --i-understand.</source>
        <translation>De export is niet versleuteld: wie de map heeft, leest ieders gegevens. Zeg dat met --i-understand.</translation>
    </message>
    <message>
        <source>%1 files written to %2. SHA-256 of SHA256SUMS: %3. Nothing of it is encrypted.</source>
        <translation>%1 bestanden geschreven naar %2. SHA-256 van SHA256SUMS: %3. Niets ervan is versleuteld.</translation>
    </message>
    <message>
        <source>The agreement goes on.</source>
        <translation>De overeenkomst loopt door.</translation>
    </message>
    <message>
        <source>--on wants a date as 2026-12-31.</source>
        <translation>--on wil een datum als 2026-12-31.</translation>
    </message>
    <message>
        <source>Name the folder for the certificate with --certificate: it is what proves the erasure.</source>
        <translation>Noem de map voor het certificaat met --certificate: dat bewijst de wissing.</translation>
    </message>
    <message>
        <source>write everything in open formats (CSV, JSON, PDF) with checksums</source>
        <translation>alles in open formaten (CSV, JSON, PDF) met controlegetallen schrijven</translation>
    </message>
    <message>
        <source>new folder</source>
        <translation>nieuwe map</translation>
    </message>
    <message>
        <source>yes, whoever has this folder reads everything</source>
        <translation>ja, wie deze map heeft leest alles</translation>
    </message>
    <message>
        <source>the end of the agreement: give everything back, erase everything</source>
        <translation>het einde van de overeenkomst: alles teruggeven, alles wissen</translation>
    </message>
    <message>
        <source>give everything back: a new folder, or an export that is there</source>
        <translation>alles teruggeven: een nieuwe map, of een export die er is</translation>
    </message>
    <message>
        <source>erase everything, backups too, when it is due</source>
        <translation>alles wissen, ook back-ups, als het zover is</translation>
    </message>
    <message>
        <source>folder for the certificate</source>
        <translation>map voor het certificaat</translation>
    </message>
    <message>
        <source>yes, erase now: nothing can be brought back</source>
        <translation>ja, wis nu: niets kan teruggehaald worden</translation>
    </message>
    <message>
        <source>the agreement goes on after all</source>
        <translation>de overeenkomst loopt toch door</translation>
    </message>
    <message>
        <source>Name the file for the new recovery sheet with --recovery-out: the earlier sheet is replaced.</source>
        <translation>Noem met --recovery-out het bestand voor het nieuwe herstelblad: het vorige wordt vervangen.</translation>
    </message>
    <message>
        <source>Print %1, keep it in a safe and remove the file.</source>
        <translation>Druk %1 af, bewaar het in een kluis en verwijder het bestand.</translation>
    </message>
    <message>
        <source>%1 has the new password. The earlier recovery sheet is refused from now on.</source>
        <translation>%1 heeft het nieuwe wachtwoord. Het vorige herstelblad wordt voortaan geweigerd.</translation>
    </message>
    <message>
        <source>Start code of %1, shown this once: %2</source>
        <translation>Startcode van %1, één keer getoond: %2</translation>
    </message>
    <message>
        <source>Who kept the earlier sheet and a copy of the earlier key file can still work out the dossier&apos;s key. If that may be so, replace it: dossier rotate.</source>
        <translation>Wie het vorige herstelblad en een kopie van het vorige sleutelbestand bewaarde, kan de sleutel van het dossier nog afleiden. Vervang hem als dat mogelijk is: dossier rotate.</translation>
    </message>
    <message>
        <source>The earlier recovery sheet is refused from now on.</source>
        <translation>Het vorige herstelblad wordt voortaan geweigerd.</translation>
    </message>
    <message>
        <source>The dossier has a new key. All passwords stay as they are. Copies and backups from before still open with the old key.</source>
        <translation>Het dossier heeft een nieuwe sleutel. Alle wachtwoorden blijven zoals ze zijn. Kopieën en back-ups van vroeger gaan nog met de oude sleutel open.</translation>
    </message>
    <message>
        <source>The recovery sheet opens it as long as the key file is there. So that it also does without, make a new sheet: dossier new-sheet.</source>
        <translation>Het herstelblad opent het zolang het sleutelbestand er is. Maak een nieuw blad zodat het ook zonder kan: dossier new-sheet.</translation>
    </message>
    <message>
        <source>Print %1 and keep it with the recovery sheet.</source>
        <translation>Druk %1 af en bewaar het bij het herstelblad.</translation>
    </message>
    <message>
        <source>open with the recovery sheet and choose a new password</source>
        <translation>openen met het herstelblad en een nieuw wachtwoord kiezen</translation>
    </message>
    <message>
        <source>the sheet&apos;s text, what its QR code holds, or the typed groups; may be given again</source>
        <translation>de tekst van het blad, de inhoud van de QR-code, of de getypte groepen; mag meer dan één keer</translation>
    </message>
    <message>
        <source>make a new recovery sheet in place of the earlier one</source>
        <translation>een nieuw herstelblad maken in plaats van het vorige</translation>
    </message>
    <message>
        <source>replace the dossier&apos;s key</source>
        <translation>de sleutel van het dossier vervangen</translation>
    </message>
    <message>
        <source>text: save what the sheet&apos;s QR code holds, or type the groups</source>
        <translation>tekst: bewaar wat de QR-code van het blad bevat, of typ de groepen</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>how the dossier and this workstation are protected</source>
        <translation>hoe het dossier en dit werkstation beveiligd zijn</translation>
    </message>
    <message>
        <source>Answers in anonymous rounds, if any, stay: nobody can tell which they are.</source>
        <translation>Antwoorden in anonieme rondes blijven, als die er zijn: niemand kan zeggen welke het zijn.</translation>
    </message>
    <message>
        <source>Noted as having left: %1</source>
        <translation>Genoteerd als vertrokken: %1</translation>
    </message>
    <message>
        <source>One at a time: first record the end with --on, then --return or --erase. Nothing was changed.</source>
        <translation>Een ding tegelijk: leg eerst het einde vast met --on, dan --return of --erase. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Erasing cannot be undone. Nothing was changed. Say that you mean it with --i-understand.</source>
        <translation>Wissen kan niet ongedaan gemaakt worden. Er is niets gewijzigd. Bevestig het met --i-understand.</translation>
    </message>
    <message>
        <source>Give the last day too, with --on. Nothing was recorded.</source>
        <translation>Geef ook de laatste dag op, met --on. Er is niets vastgelegd.</translation>
    </message>
    <message>
        <source>Give the command again for the PDF.</source>
        <translation>Geef de opdracht nog eens voor de PDF.</translation>
    </message>
    <message>
        <source>record its last day, as 2026-12-31</source>
        <translation>de laatste dag vastleggen, zoals 2026-12-31</translation>
    </message>
    <message>
        <source>the customer&apos;s written instruction to erase, by its date or number</source>
        <translation>de schriftelijke opdracht van de klant om te wissen, met datum of nummer</translation>
    </message>
    <message>
        <source>--encoding is UTF-8, windows-1252, ISO-8859-15, or another that lists are written in.</source>
        <translation>--encoding is UTF-8, windows-1252, ISO-8859-15 of een andere codering waarin lijsten geschreven zijn.</translation>
    </message>
    <message>
        <source>--delimiter is one character, or tab.</source>
        <translation>--delimiter is één teken, of tab.</translation>
    </message>
    <message>
        <source>--on-duplicate is update, skip or fail; --missing is keep, left or erase.</source>
        <translation>--on-duplicate is update, skip of fail; --missing is keep, left of erase.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>missing from the list</source>
        <translation>niet in de lijst</translation>
    </message>
    <message>
        <source>is back</source>
        <translation>terug</translation>
    </message>
    <message>
        <source>%1 “%2” becomes “%3”</source>
        <translation>%1 “%2” wordt “%3”</translation>
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
        <translation>In het dossier, en niet in de lijst: %1</translation>
    </message>
    <message>
        <source>%1 rejected rows written to %2.</source>
        <translation>%1 geweigerde rijen geschreven naar %2.</translation>
    </message>
    <message>
        <source>FIELD=COLUMN; the field may be attribute (keep the column as it is) or ignore</source>
        <translation>VELD=KOLOM; het veld mag attribute zijn (de kolom behouden zoals ze is) of ignore</translation>
    </message>
    <message>
        <source>fields by which somebody is recognised, with commas</source>
        <translation>velden waaraan iemand herkend wordt, met komma’s</translation>
    </message>
    <message>
        <source>the sheet of a workbook</source>
        <translation>het werkblad van een werkmap</translation>
    </message>
    <message>
        <source>of a .csv file, when it is not recognised</source>
        <translation>van een .csv-bestand, als het niet herkend wordt</translation>
    </message>
    <message>
        <source>the header&apos;s row number; -1: there is none</source>
        <translation>het nummer van de kopregel; -1: er is er geen</translation>
    </message>
    <message>
        <source>write the rejected rows with their reasons to a file, .csv or .xlsx</source>
        <translation>de geweigerde rijen met hun reden naar een bestand schrijven, .csv of .xlsx</translation>
    </message>
    <message>
        <source>list who is new, changed or missing</source>
        <translation>tonen wie nieuw is, gewijzigd is of ontbreekt</translation>
    </message>
    <message>
        <source>%1 values to look at, written to %2.</source>
        <translation>%1 waarden om te bekijken, geschreven naar %2.</translation>
    </message>
    <message>
        <source>%1: %2 filled, %3 empty, %4 doubtful</source>
        <translation>%1: %2 ingevuld, %3 leeg, %4 twijfelachtig</translation>
    </message>
    <message>
        <source>%1 %2, %3 “%4”: %5</source>
        <translation>%1 %2, %3 “%4”: %5</translation>
    </message>
    <message>
        <source>write them to a file, .csv or .xlsx</source>
        <translation>ze naar een bestand schrijven, .csv of .xlsx</translation>
    </message>
    <message>
        <source>what is missing or doubtful</source>
        <translation>wat ontbreekt of twijfelachtig is</translation>
    </message>
    <message>
        <source>write it to a file, .csv or .xlsx</source>
        <translation>het naar een bestand schrijven, .csv of .xlsx</translation>
    </message>
    <message>
        <source>Nothing is known to have happened to this person.</source>
        <translation>Over deze persoon is geen gebeurtenis bekend.</translation>
    </message>
    <message>
        <source>Written to %1: %2 invitations, %3 messages, the answers of %4 rounds. The file is not encrypted.</source>
        <translation>Geschreven naar %1: %2 uitnodigingen, %3 berichten, de antwoorden van %4 rondes. Het bestand is niet versleuteld.</translation>
    </message>
    <message>
        <source>Not in it: %1</source>
        <translation>Niet erin: %1</translation>
    </message>
    <message>
        <source>what happened to an employee, newest first</source>
        <translation>wat er met een werknemer gebeurde, nieuwste eerst</translation>
    </message>
    <message>
        <source>write everything the dossier holds about one person</source>
        <translation>alles schrijven wat het dossier over één persoon bevat</translation>
    </message>
    <message>
        <source>the file, .pdf or .json</source>
        <translation>het bestand, .pdf of .json</translation>
    </message>
    <message>
        <source>The rejected rows were not written: %1</source>
        <translation>De niet-overgenomen rijen zijn niet bewaard: %1</translation>
    </message>
    <message>
        <source>Nothing else changed; the log notes that this file left the dossier.</source>
        <translation>Verder is niets gewijzigd; het logboek vermeldt dat dit bestand het dossier verliet.</translation>
    </message>
</context>
<context>
    <name>CodeKey</name>
    <message>
        <source>the key of the invitation codes does not open</source>
        <translation>de sleutel van de uitnodigingscodes gaat niet open</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>The card has unsaved changes.</source>
        <translation>De kaart heeft wijzigingen die nog niet bewaard zijn.</translation>
    </message>
    <message>
        <source>They are lost when they are discarded.</source>
        <translation>Zonder bewaren gaan ze verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Verder bewerken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>it must be filled in</source>
        <translation>het moet ingevuld zijn</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>only NL and BE are known</source>
        <translation>alleen NL en BE zijn bekend</translation>
    </message>
    <message>
        <source>it was changed outside Waarborg</source>
        <translation>het is buiten Waarborg gewijzigd</translation>
    </message>
    <message>
        <source>I keep secret the personal data that I get to know through this dossier. I use it only for the customer&apos;s assignment, pass it on to nobody who does not need it for that, and go on keeping it secret after my work for the customer has ended.</source>
        <translation>Ik houd de persoonsgegevens geheim die ik via dit dossier te weten kom. Ik gebruik ze alleen voor de opdracht van de klant, geef ze aan niemand door die ze daarvoor niet nodig heeft, en blijf ze geheimhouden nadat mijn werk voor de klant is afgelopen.</translation>
    </message>
</context>
<context>
    <name>DossierCare</name>
    <message>
        <source>its folder cannot be written</source>
        <translation>in de map kan niet geschreven worden</translation>
    </message>
</context>
<context>
    <name>DossierExport</name>
    <message>
        <source>which dossier this is, and when it was exported</source>
        <translation>welk dossier dit is, en wanneer het geëxporteerd is</translation>
    </message>
    <message>
        <source>the dossier&apos;s settings</source>
        <translation>de instellingen van het dossier</translation>
    </message>
    <message>
        <source>who could log in</source>
        <translation>wie kon aanmelden</translation>
    </message>
    <message>
        <source>the employees; those who left too</source>
        <translation>de werknemers; ook wie weg is</translation>
    </message>
    <message>
        <source>the questionnaire “%1”, version %2 (number %3)</source>
        <translation>de vragenlijst “%1”, versie %2 (nummer %3)</translation>
    </message>
    <message>
        <source>the same as a Euphorie survey</source>
        <translation>dezelfde als Euphorie-vragenlijst</translation>
    </message>
    <message>
        <source>files that were no valid answer, and why; without their content</source>
        <translation>bestanden die geen geldig antwoord waren, en waarom; zonder hun inhoud</translation>
    </message>
    <message>
        <source>the register of incidents</source>
        <translation>het register van incidenten</translation>
    </message>
    <message>
        <source>all versions of each incident</source>
        <translation>alle versies van elk incident</translation>
    </message>
    <message>
        <source>who did what; the newest row first</source>
        <translation>wie deed wat; de nieuwste rij eerst</translation>
    </message>
    <message>
        <source>Everything of a Waarborg dossier in open formats, exported on %1 by %2.

These files are not encrypted and hold personal data: give them only to whom they are for, and remove them when they are no longer needed. Tables are CSV in UTF-8 with semicolons; a cell that a spreadsheet would take for a formula has an apostrophe in front. Times are UTC. Not in here: passwords, keys, invitation codes, and in anonymous rounds who answered what.</source>
        <translation>Alles van een Waarborg-dossier in open formaten, geëxporteerd op %1 door %2.

Deze bestanden zijn niet versleuteld en bevatten persoonsgegevens: geef ze alleen aan wie ze bestemd zijn, en verwijder ze als ze niet meer nodig zijn. Tabellen zijn CSV in UTF-8 met puntkomma&apos;s; een cel die een rekenblad voor een formule zou houden krijgt een apostrof ervoor. Tijden zijn UTC. Niet hierin: wachtwoorden, sleutels, uitnodigingscodes, en in anonieme rondes wie wat antwoordde.</translation>
    </message>
    <message>
        <source>The log is not in here either: %1 may not read it.</source>
        <translation>Het logboek zit er ook niet bij: %1 mag het niet lezen.</translation>
    </message>
    <message>
        <source>an export of this dossier</source>
        <translation>een export van dit dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>ze heeft geen naam</translation>
    </message>
    <message>
        <source>the newest export of this dossier</source>
        <translation>de jongste export van dit dossier</translation>
    </message>
</context>
<context>
    <name>DossierStatus</name>
    <message>
        <source>Encryption</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>SQLCipher %1: AES-256 with a check sum on each page of %2 bytes; %3.</source>
        <extracomment>version, bytes of a page, library of ciphers</extracomment>
        <translation>SQLCipher %1: AES-256 met een controlegetal op elke pagina van %2 bytes; %3.</translation>
    </message>
    <message numerus="yes">
        <source>Argon2id, %1 MiB, %Ln pass(es)</source>
        <translation>
            <numerusform>Argon2id, %1 MiB, %Ln doorgang</numerusform>
            <numerusform>Argon2id, %1 MiB, %Ln doorgangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Wachtwoorden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s): less than what is usual now (%2).</source>
        <translation>
            <numerusform>%1 van %Ln account: minder dan nu gebruikelijk is (%2).</numerusform>
            <numerusform>%1 van %Ln accounts: minder dan nu gebruikelijk is (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose password is old changes it once; from then on it is: %1.</source>
        <translation>Wie een oud wachtwoord heeft, wijzigt het één keer; vanaf dan is het: %1.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Printed and confirmed.</source>
        <translation>Afgedrukt en bevestigd.</translation>
    </message>
    <message>
        <source>Nobody confirmed that it was printed.</source>
        <translation>Niemand heeft bevestigd dat het afgedrukt is.</translation>
    </message>
    <message>
        <source>Version of the tables</source>
        <translation>Versie van de tabellen</translation>
    </message>
    <message>
        <source>Make a new one in the settings, under Keys, and put it in a safe: without it, a lost password or key file loses the dossier.</source>
        <translation>Maak een nieuw blad bij de instellingen, onder Sleutels, en leg het in een kluis: zonder herstelblad is het dossier verloren als een wachtwoord of sleutelbestand verloren gaat.</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>its header has no epk</source>
        <translation>de kop bevat geen epk</translation>
    </message>
    <message>
        <source>another key than one on P-256</source>
        <translation>een andere sleutel dan een op P-256</translation>
    </message>
    <message>
        <source>“%1” in its key</source>
        <translation>“%1” in de sleutel</translation>
    </message>
    <message>
        <source>a key that is no point of P-256</source>
        <translation>een sleutel die geen punt van P-256 is</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>de kop is niet te lezen</translation>
    </message>
    <message>
        <source>“%1” in its header</source>
        <translation>“%1” in de kop</translation>
    </message>
    <message>
        <source>another algorithm than ECDH-ES</source>
        <translation>een ander algoritme dan ECDH-ES</translation>
    </message>
    <message>
        <source>another cipher than A256GCM</source>
        <translation>een andere versleuteling dan A256GCM</translation>
    </message>
    <message>
        <source>its header does not name the round&apos;s key</source>
        <translation>de kop noemt de sleutel van de ronde niet</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>het is groter dan 1 MiB</translation>
    </message>
    <message>
        <source>it does not have five parts</source>
        <translation>het bestaat niet uit vijf delen</translation>
    </message>
    <message>
        <source>an encrypted key</source>
        <translation>een versleutelde sleutel</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>het is afgekapt of beschadigd</translation>
    </message>
    <message>
        <source>a curve (P-256) that OpenSSL does not have here</source>
        <translation>een kromme (P-256) die OpenSSL hier niet heeft</translation>
    </message>
    <message>
        <source>a cipher (A256GCM) that OpenSSL does not have here</source>
        <translation>een versleuteling (A256GCM) die OpenSSL hier niet heeft</translation>
    </message>
    <message>
        <source>a key that is not a P-256 key pair</source>
        <translation>een sleutel die geen P-256-sleutelpaar is</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Stopped. What was done before stays; nothing else was changed.</source>
        <translation>Gestopt. Wat al gedaan was, blijft; verder is er niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1: “%2” is not accepted: %3. Nothing was changed.</source>
        <translation>%1: “%2” wordt niet aanvaard: %3. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”. Nothing was changed.</source>
        <translation>Er is geen %1 “%2”. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Nothing was changed.</source>
        <translation>%1 kan niet gelezen worden: %2. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 kan niet geschreven worden: %2. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that are accepted. Nothing was changed.</source>
        <translation>%1 is groter dan de toegestane %2. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation>%1 bestaat al en wordt niet overschreven. Kies een andere naam.</translation>
    </message>
    <message>
        <source>%1 is not %2. Nothing was changed.</source>
        <translation>%1 is geen %2. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no dossier at %1.</source>
        <translation>Er is geen dossier op %1.</translation>
    </message>
    <message>
        <source>There is already a dossier at %1. It was left as it is; choose another name.</source>
        <translation>Er is al een dossier op %1. Het is niet gewijzigd; kies een andere naam.</translation>
    </message>
    <message>
        <source>%1 does not open with this key: the key file belongs to another dossier, or the dossier is damaged.</source>
        <translation>%1 gaat niet open met deze sleutel: het sleutelbestand hoort bij een ander dossier, of het dossier is beschadigd.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Restore a backup.</source>
        <translation>%1 is beschadigd: %2. Zet een back-up terug.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Waarborg. Update this one.</source>
        <translation>%1 is met een nieuwere Waarborg gemaakt. Werk deze bij.</translation>
    </message>
    <message>
        <source>A dossier is never opened without a key.</source>
        <translation>Een dossier wordt nooit zonder sleutel geopend.</translation>
    </message>
    <message>
        <source>The database library is not SQLCipher 4.5 or newer (%1). Waarborg stops, so that nothing is stored unencrypted.</source>
        <translation>De databasebibliotheek is geen SQLCipher 4.5 of nieuwer (%1). Waarborg stopt, zodat er niets onversleuteld bewaard wordt.</translation>
    </message>
    <message>
        <source>The dossier could not be read or written: %1. Nothing was changed.</source>
        <translation>Het dossier kon niet gelezen of geschreven worden: %1. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 is in use by %2.</source>
        <translation>%1 is in gebruik door %2.</translation>
    </message>
    <message>
        <source>The same value exists already (%1). Nothing was changed.</source>
        <translation>Dezelfde waarde bestaat al (%1). Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>Naam of wachtwoord klopt niet.</translation>
    </message>
    <message>
        <source>Your role does not allow this (%1). The attempt was logged; ask the administrator.</source>
        <translation>Uw rol staat dit niet toe (%1). De poging staat in het logboek; vraag het aan de beheerder.</translation>
    </message>
    <message>
        <source>The key file %1 is missing. Put it back beside the dossier, or use the recovery sheet.</source>
        <translation>Het sleutelbestand %1 ontbreekt. Zet het terug naast het dossier, of gebruik het herstelblad.</translation>
    </message>
    <message>
        <source>The key file %1 is damaged: %2. Put a good copy back, or use the recovery sheet.</source>
        <translation>Het sleutelbestand %1 is beschadigd: %2. Zet een goede kopie terug, of gebruik het herstelblad.</translation>
    </message>
    <message>
        <source>The key file %1 is older than the dossier. Put the newest one back beside the dossier.</source>
        <translation>Het sleutelbestand %1 is ouder dan het dossier. Zet het nieuwste terug naast het dossier.</translation>
    </message>
    <message>
        <source>The password is too short: use at least %1 characters.</source>
        <translation>Het wachtwoord is te kort: gebruik minstens %1 tekens.</translation>
    </message>
    <message>
        <source>This password is on the list of common ones. Choose another.</source>
        <translation>Dit wachtwoord staat op de lijst van veelgebruikte wachtwoorden. Kies een ander.</translation>
    </message>
    <message>
        <source>Sign the confidentiality statement first.</source>
        <translation>Onderteken eerst de geheimhoudingsverklaring.</translation>
    </message>
    <message>
        <source>The log is broken at row %1: %2.</source>
        <translation>Het logboek is verbroken bij rij %1: %2.</translation>
    </message>
    <message>
        <source>%1 holds no rows. Nothing was changed.</source>
        <translation>%1 bevat geen rijen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1, row %2: a quotation mark is opened and never closed. Nothing was changed.</source>
        <translation>%1, rij %2: een aanhalingsteken wordt geopend en nooit gesloten. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1, row %2 is longer than %3 bytes. Nothing was changed.</source>
        <translation>%1, rij %2 is langer dan %3 bytes. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1, row %2, column %3 is longer than %4 bytes. Nothing was changed.</source>
        <translation>%1, rij %2, kolom %3 is langer dan %4 bytes. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows. Split the list. Nothing was changed.</source>
        <translation>%1 heeft meer dan %2 rijen. Splits de lijst. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1, row %2 holds a NUL byte: this is no text file. Nothing was changed.</source>
        <translation>%1, rij %2 bevat een NUL-byte: dit is geen tekstbestand. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1, row %2 cannot be read as %3. Choose the file&apos;s encoding. Nothing was changed.</source>
        <translation>%1, rij %2 is niet te lezen als %3. Kies de codering van het bestand. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 was not imported: column %2 is missing. Nothing was changed. Say which column it is.</source>
        <translation>%1 is niet ingelezen: kolom %2 ontbreekt. Er is niets gewijzigd. Kies welke kolom het is.</translation>
    </message>
    <message>
        <source>%1 was not imported: more than one column (%2) could be %3. Nothing was changed. Say which one it is.</source>
        <translation>%1 is niet ingelezen: meer dan één kolom (%2) kan %3 zijn. Er is niets gewijzigd. Kies welke het is.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>%1, line %2: %3. Nothing was imported.</source>
        <translation>%1, regel %2: %3. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>%1 is refused: %2. Nothing was imported.</source>
        <translation>%1 wordt geweigerd: %2. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>%1 holds no questionnaire. Nothing was imported.</source>
        <translation>%1 bevat geen vragenlijst. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>%1 holds no module and no risk. Nothing was imported.</source>
        <translation>%1 bevat geen module en geen risico. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>“%1” was sent and can no longer be changed. Make a new version.</source>
        <translation>“%1” is verstuurd en kan niet meer gewijzigd worden. Maak een nieuwe versie.</translation>
    </message>
    <message>
        <source>No mail server and no outbox folder is set up. Set one up first.</source>
        <translation>Er is geen mailserver en geen map voor uitgaande berichten ingesteld. Stel er eerst een in.</translation>
    </message>
    <message>
        <source>The message cannot be made: %1: %2.</source>
        <translation>Het bericht kan niet gemaakt worden: %1: %2.</translation>
    </message>
    <message>
        <source>The mail server did not take the message: %1.</source>
        <translation>De mailserver nam het bericht niet aan: %1.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not accepted: %1. Nothing was sent.</source>
        <translation>Het certificaat van de mailserver wordt niet aanvaard: %1. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>The mail server refused the login: %1. Nothing was sent.</source>
        <translation>De mailserver weigerde de aanmelding: %1. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption. Nothing was sent.</source>
        <translation>De mailserver biedt geen versleuteling aan. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made: %1. Nothing was sent.</source>
        <translation>Er kwam geen versleutelde verbinding met de mailserver tot stand: %1. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached: %2. Nothing was sent.</source>
        <translation>De mailserver %1 is niet bereikbaar: %2. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>This is no sealed answer: %1.</source>
        <translation>Dit is geen verzegeld antwoord: %1.</translation>
    </message>
    <message>
        <source>The sealed answer uses %1, which is not accepted.</source>
        <translation>Het verzegelde antwoord gebruikt %1, en dat wordt niet aanvaard.</translation>
    </message>
    <message>
        <source>The sealed answer does not open: it was changed, or sealed for another round.</source>
        <translation>Het verzegelde antwoord gaat niet open: het is gewijzigd, of voor een andere ronde verzegeld.</translation>
    </message>
    <message>
        <source>There is nobody to invite.</source>
        <translation>Er is niemand om uit te nodigen.</translation>
    </message>
    <message>
        <source>Round “%1” is closed.</source>
        <translation>Ronde “%1” is gesloten.</translation>
    </message>
    <message>
        <source>The answer belongs to no round of this dossier.</source>
        <translation>Het antwoord hoort bij geen enkele ronde van dit dossier.</translation>
    </message>
    <message>
        <source>The invitation code of this answer is not known in its round.</source>
        <translation>De uitnodigingscode van dit antwoord is niet bekend in de ronde.</translation>
    </message>
    <message>
        <source>Question %1: %2.</source>
        <translation>Vraag %1: %2.</translation>
    </message>
    <message>
        <source>Another answer was taken in for the same invitation.</source>
        <translation>Voor dezelfde uitnodiging is al een ander antwoord ingenomen.</translation>
    </message>
    <message>
        <source>%1 must be filled in.</source>
        <translation>%1 moet ingevuld zijn.</translation>
    </message>
    <message>
        <source>The report %1 could not be made: %2.</source>
        <translation>Het rapport %1 kon niet gemaakt worden: %2.</translation>
    </message>
    <message>
        <source>Round “%1” is anonymous and stays closed: the last answers were taken in when it closed, and those of the few who answer later would stand out. Make a new round.</source>
        <translation>Ronde “%1” is anoniem en blijft gesloten: bij het sluiten zijn de laatste antwoorden ingenomen, en die van de enkelen die later antwoorden zouden opvallen. Maak een nieuwe ronde.</translation>
    </message>
    <message>
        <source>The last login was wrong. Wait %1 s, then try again.</source>
        <translation>De laatste aanmelding klopte niet. Wacht %1 s en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>This was a start code: it opens nothing yet. Choose a password first.</source>
        <translation>Dit was een startcode: die opent nog niets. Kies eerst een wachtwoord.</translation>
    </message>
    <message>
        <source>“%1” is the last administrator. Nothing was changed. Make somebody else administrator first.</source>
        <translation>“%1” is de laatste beheerder. Er is niets gewijzigd. Maak eerst iemand anders beheerder.</translation>
    </message>
    <message>
        <source>A dossier has at most %1 ways in. Nothing was changed. Remove an account first.</source>
        <translation>Een dossier heeft hoogstens %1 toegangen. Er is niets gewijzigd. Verwijder eerst een account.</translation>
    </message>
    <message>
        <source>This account was valid until %1. Ask an administrator for a new one.</source>
        <translation>Dit account was geldig tot %1. Vraag een beheerder om een nieuw.</translation>
    </message>
    <message>
        <source>Several people use this dossier. Say with which name you log in.</source>
        <translation>Meerdere mensen gebruiken dit dossier. Zeg met welke naam u aanmeldt.</translation>
    </message>
    <message>
        <source>The dossier is open for reading only. Nothing was changed. To change something, log in for writing.</source>
        <translation>Het dossier is alleen om te lezen geopend. Er is niets gewijzigd. Meld u aan om te schrijven als u iets wilt wijzigen.</translation>
    </message>
    <message>
        <source>A change of %1 was cut off halfway. Open it once for writing: that undoes it.</source>
        <translation>Een wijziging van %1 is halverwege afgebroken. Open het één keer om te schrijven: dan wordt ze ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>%1 is in use: %2 on %3, since %4. Close it there, or open it for reading only.</source>
        <translation>%1 is in gebruik: door %2 op %3, sinds %4. Sluit het daar, of open het alleen om te lezen.</translation>
    </message>
    <message>
        <source>%1 was opened by %2 on the computer %3 at %4 and not closed; whether it still is open there cannot be seen from here. Take it over if it is not, or open it for reading only.</source>
        <translation>%1 is om %4 door %2 geopend op de computer %3 en niet gesloten; of het daar nog open is, is van hier niet te zien. Neem het over als dat niet zo is, of open het alleen om te lezen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing: %2. Open it for reading only.</source>
        <translation>%1 kan niet worden geopend om te schrijven: %2. Open het alleen om te lezen.</translation>
    </message>
    <message>
        <source>%1 was made by an older Waarborg. Open it once for writing: that brings it up to date.</source>
        <translation>%1 is gemaakt met een oudere Waarborg. Open het één keer om te schrijven: dan wordt het bijgewerkt.</translation>
    </message>
    <message>
        <source>No recovery key was found there: it is 13 groups of five characters. Type all of them, in the order of the recovery sheet.</source>
        <translation>Daar is geen herstelsleutel gevonden: het zijn 13 groepen van vijf tekens. Typ ze allemaal, in de volgorde van het herstelblad.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key does not fit its check character. Compare it with the sheet.</source>
        <translation>Groep %1 van de herstelsleutel klopt niet met het controleteken. Vergelijk ze met het blad.</translation>
    </message>
    <message>
        <source>The key file %1 is lost or damaged, so that the recovery slot is needed as well. Scan the sheet&apos;s QR code or type its slot, or put any copy of the key file back.</source>
        <translation>Het sleutelbestand %1 is verloren of beschadigd, daarom is ook het herstelvak nodig. Scan de QR-code van het blad of typ het vak, of zet een kopie van het sleutelbestand terug.</translation>
    </message>
    <message>
        <source>This recovery sheet does not open %1: it belongs to another dossier, or a newer sheet took its place.</source>
        <translation>Dit herstelblad opent %1 niet: het hoort bij een ander dossier, of een nieuwer blad kwam in de plaats.</translation>
    </message>
    <message>
        <source>This recovery sheet does not open %1 without its key file: it belongs to another dossier, or the key was replaced after it was printed. Add the page that was made then, or put the newest copy of the key file back.</source>
        <translation>Dit herstelblad opent %1 niet zonder het sleutelbestand: het hoort bij een ander dossier, of de sleutel is vervangen nadat het werd afgedrukt. Voeg het blad toe dat toen gemaakt werd, of zet de nieuwste kopie van het sleutelbestand terug.</translation>
    </message>
    <message>
        <source>A newer recovery sheet took the place of this one. Use the newest; the attempt was logged.</source>
        <translation>Een nieuwer herstelblad kwam in de plaats van dit. Gebruik het nieuwste; de poging staat in het logboek.</translation>
    </message>
    <message>
        <source>“%1” is no administrator who may log in at present. Name one whose password is to be set anew; the attempt was logged.</source>
        <translation>“%1” is geen beheerder die nu mag aanmelden. Noem er een die een nieuw wachtwoord krijgt; de poging staat in het logboek.</translation>
    </message>
    <message>
        <source>No key ring runs in this session.</source>
        <translation>In deze sessie draait geen sleutelbos.</translation>
    </message>
    <message>
        <source>The key ring is locked, or the password was removed from it. Unlock it and try again, or give the password anew.</source>
        <translation>De sleutelbos is vergrendeld, of het wachtwoord is eruit verwijderd. Ontgrendel hem en probeer het opnieuw, of geef het wachtwoord nog eens.</translation>
    </message>
    <message>
        <source>The key ring gives Waarborg no access. Allow it there, or give the password in another way.</source>
        <translation>De sleutelbos geeft Waarborg geen toegang. Sta het daar toe, of geef het wachtwoord op een andere manier.</translation>
    </message>
    <message>
        <source>The key ring did not answer in time; perhaps it waits for its own password.</source>
        <translation>De sleutelbos antwoordde niet op tijd; misschien wacht hij op zijn eigen wachtwoord.</translation>
    </message>
    <message>
        <source>The key ring reports a fault: %1.</source>
        <translation>De sleutelbos meldt een fout: %1.</translation>
    </message>
    <message>
        <source>Round “%1” is anonymous: nobody can see what one person answered.</source>
        <translation>Ronde “%1” is anoniem: niemand kan zien wat één persoon antwoordde.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: %2. Nothing was changed. Take another one.</source>
        <translation>De back-up %1 is niet bruikbaar: %2. Er is niets gewijzigd. Neem een andere.</translation>
    </message>
    <message>
        <source>%1 is a copy of another dossier. Nothing was changed. Restore it to a new file.</source>
        <translation>%1 is een kopie van een ander dossier. Er is niets gewijzigd. Zet ze terug in een nieuw bestand.</translation>
    </message>
    <message>
        <source>The end of the agreement was not recorded. Nothing was erased. Record it first.</source>
        <translation>Het einde van de overeenkomst is niet vastgelegd. Er is niets gewist. Leg het eerst vast.</translation>
    </message>
    <message>
        <source>“%1” is the last account that opens the answers. Nothing was changed. Let an advisor approve another advisor first.</source>
        <translation>“%1” is het laatste account dat de antwoorden opent. Er is niets gewijzigd. Laat eerst een adviseur een andere adviseur goedkeuren.</translation>
    </message>
    <message>
        <source>This account has no key to the answers. An advisor who has it must approve the account first; if none has it any more, an administrator who is also advisor gets it back with the recovery sheet.</source>
        <translation>Dit account heeft geen sleutel van de antwoorden. Een adviseur die hem heeft, moet het account eerst goedkeuren; heeft niemand hem nog, dan krijgt een beheerder die ook adviseur is hem terug met het herstelblad.</translation>
    </message>
    <message>
        <source>The backup %1 was made with an earlier key of this dossier. Nothing was changed. It cannot be checked from here, but restores with a password of its time.</source>
        <translation>De back-up %1 werd met een vroegere sleutel van dit dossier gemaakt. Er is niets gewijzigd. Hij kan van hieruit niet gecontroleerd worden, maar is terug te zetten met een wachtwoord van toen.</translation>
    </message>
    <message>
        <source>Nothing proves that %1 is the dossier that this backup was made of. Nothing was changed. Move it away first, or restore to a new file.</source>
        <translation>Niets bewijst dat %1 het dossier is waarvan deze back-up gemaakt werd. Er is niets gewijzigd. Verplaats het eerst, of zet terug naar een nieuw bestand.</translation>
    </message>
    <message>
        <source>Nothing proves that %1 is a copy of this dossier, for its key file is missing or cannot be read. It was not deleted. Look at it and delete it by hand.</source>
        <translation>Niets bewijst dat %1 een kopie van dit dossier is, want het sleutelbestand ontbreekt of is niet te lezen. Het werd niet verwijderd. Bekijk het en verwijder het met de hand.</translation>
    </message>
    <message>
        <source>The two weeks in which the customer may still choose last until %1. Nothing was erased. To erase before, record the customer&apos;s written instruction to erase.</source>
        <translation>De twee weken waarin de klant nog kan kiezen, lopen tot %1. Er is niets gewist. Om eerder te wissen, legt u de schriftelijke opdracht van de klant om te wissen vast.</translation>
    </message>
    <message>
        <source>The agreement runs until %1. Nothing was erased. It can be erased from the day after.</source>
        <translation>De overeenkomst loopt tot %1. Er is niets gewist. Vanaf de dag erna kan er gewist worden.</translation>
    </message>
    <message>
        <source>%1, row %2, column %3: %4. Nothing was changed.</source>
        <translation>%1, rij %2, kolom %3: %4. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Open it in the program that made it, save it again and retry. Nothing was changed.</source>
        <translation>%1 is beschadigd: %2. Open het in het programma waarmee het gemaakt is, bewaar het opnieuw en probeer nog eens. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 is refused: %2. Save only the list in a new file and retry. Nothing was changed.</source>
        <translation>%1 wordt geweigerd: %2. Bewaar enkel de lijst in een nieuw bestand en probeer opnieuw. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”. It has: %3. Nothing was changed.</source>
        <translation>%1 heeft geen werkblad “%2”. Wel: %3. Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>ExportFolder</name>
    <message>
        <source>checksums of all files; check them with: sha256sum -c %1</source>
        <translation>controlegetallen van alle bestanden; controleer ze met: sha256sum -c %1</translation>
    </message>
    <message>
        <source>as it was exported</source>
        <translation>zoals het geëxporteerd is</translation>
    </message>
</context>
<context>
    <name>FileDestruction</name>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>This form needs JavaScript. Switch it on, or open the form in another browser.</source>
        <translation>Dit formulier heeft JavaScript nodig. Zet het aan, of open het formulier in een andere browser.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>{questions} questions, about {minutes} minutes.</source>
        <translation>{questions} vragen, ongeveer {minutes} minuten.</translation>
    </message>
    <message>
        <source>Only {advisor}, prevention advisor, reads your answers. Your manager does not.</source>
        <translation>Alleen {advisor}, preventieadviseur, leest je antwoorden. Je leidinggevende niet.</translation>
    </message>
    <message>
        <source>Nobody sees who answered what.</source>
        <translation>Niemand ziet wie wat antwoordt.</translation>
    </message>
    <message>
        <source>You can answer until {date}.</source>
        <translation>Je kunt antwoorden tot en met {date}.</translation>
    </message>
    <message>
        <source>You could answer until {date}. Ask {advisor} whether your answers can still be used.</source>
        <translation>Je kon antwoorden tot en met {date}. Vraag {advisor} of je antwoorden nog meetellen.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Continue with a file</source>
        <translation>Verder met bestand</translation>
    </message>
    <message>
        <source>This file does not open. Choose the file that you saved. Use the link from your own invitation.</source>
        <translation>Dit bestand gaat niet open. Kies het bestand dat je bewaard hebt. Gebruik de link uit je eigen uitnodiging.</translation>
    </message>
    <message>
        <source>This browser cannot protect your answers</source>
        <translation>Deze browser kan je antwoorden niet beschermen</translation>
    </message>
    <message>
        <source>The form cannot seal your answers here. So you cannot fill it in here.</source>
        <translation>Het formulier kan je antwoorden hier niet verzegelen. Daarom kun je het hier niet invullen.</translation>
    </message>
    <message>
        <source>Open the form in a new version of Chrome, Edge, Firefox or Safari. The address must begin with https. A form that you saved on your computer is fine too.</source>
        <translation>Open het formulier in een nieuwe versie van Chrome, Edge, Firefox of Safari. Het adres moet met https beginnen. Een formulier dat je op je computer bewaard hebt, is ook goed.</translation>
    </message>
    <message>
        <source>Your personal link is missing</source>
        <translation>Je persoonlijke link ontbreekt</translation>
    </message>
    <message>
        <source>This form only works with the link from your invitation.</source>
        <translation>Dit formulier werkt alleen met de link uit je uitnodiging.</translation>
    </message>
    <message>
        <source>Open the link from your invitation again, with everything behind the # sign. No invitation? Ask {advisor}.</source>
        <translation>Open de link uit je uitnodiging opnieuw, met alles achter het teken #. Geen uitnodiging? Vraag het aan {advisor}.</translation>
    </message>
    <message>
        <source>Part {part} of {parts}</source>
        <translation>Deel {part} van {parts}</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Beantwoorde vragen</translation>
    </message>
    <message>
        <source>{answered} of {all} questions answered</source>
        <translation>{answered} van {all} vragen beantwoord</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Clear choice</source>
        <translation>Keuze wissen</translation>
    </message>
    <message>
        <source>Save and continue later</source>
        <translation>Bewaren en later verder</translation>
    </message>
    <message>
        <source>You get the file {file}. It only opens with your own link. To go on: open your link and choose “Continue with a file”.</source>
        <translation>Je krijgt het bestand {file}. Alleen met jouw link gaat het open. Wil je verder? Open dan je link en kies “Verder met bestand”.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Ja, dat klopt</translation>
    </message>
    <message>
        <source>No, that is not right</source>
        <translation>Nee, dat klopt niet</translation>
    </message>
    <message>
        <source>Does not apply to me</source>
        <translation>Geldt niet voor mij</translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Later invullen</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(verplicht)</translation>
    </message>
    <message>
        <source>(not required)</source>
        <translation>(hoeft niet)</translation>
    </message>
    <message>
        <source>Explanation (not required)</source>
        <translation>Uitleg (hoeft niet)</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Write no names and nothing about health.</source>
        <translation>Schrijf geen namen en niets over gezondheid.</translation>
    </message>
    <message>
        <source>You can choose more than one answer.</source>
        <translation>Je kunt meer dan één antwoord kiezen.</translation>
    </message>
    <message>
        <source>A number from {min} to {max}.</source>
        <translation>Een getal van {min} tot en met {max}.</translation>
    </message>
    <message>
        <source>A number, {min} or more.</source>
        <translation>Een getal, {min} of meer.</translation>
    </message>
    <message>
        <source>A number, {max} or less.</source>
        <translation>Een getal, {max} of minder.</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Kies een antwoord.</translation>
    </message>
    <message>
        <source>Choose an answer in every row.</source>
        <translation>Kies in elke rij een antwoord.</translation>
    </message>
    <message>
        <source>Fill in an answer.</source>
        <translation>Vul een antwoord in.</translation>
    </message>
    <message>
        <source>This number does not fit here. Check it.</source>
        <translation>Dit getal past hier niet. Kijk het na.</translation>
    </message>
    <message>
        <source>This is not a full date. Check it.</source>
        <translation>Dit is geen volledige datum. Kijk het na.</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Bijna klaar</translation>
    </message>
    <message>
        <source>Still open: {count}. Choose a question to answer it, or go on without.</source>
        <translation>Nog open: {count}. Kies een vraag om te antwoorden, of ga verder zonder.</translation>
    </message>
    <message>
        <source>You have answered all questions.</source>
        <translation>Je hebt alle vragen beantwoord.</translation>
    </message>
    <message>
        <source>(for later)</source>
        <translation>(voor later)</translation>
    </message>
    <message>
        <source>Now seal your answers. You get a file that only {advisor} can open. After that you cannot change them.</source>
        <translation>Verzegel nu je antwoorden. Je krijgt een bestand dat alleen {advisor} kan openen. Daarna kun je je antwoorden niet meer veranderen.</translation>
    </message>
    <message>
        <source>Seal my answers</source>
        <translation>Mijn antwoorden verzegelen</translation>
    </message>
    <message>
        <source>Your texts are too long together. Make some of them shorter.</source>
        <translation>Je teksten zijn samen te lang. Maak er een paar korter.</translation>
    </message>
    <message>
        <source>Sealing did not work. Nothing is lost. Try again, or save and use another browser.</source>
        <translation>Het verzegelen is niet gelukt. Er is niets verloren. Probeer opnieuw, of bewaar en gebruik een andere browser.</translation>
    </message>
    <message>
        <source>Thank you. Now send the file.</source>
        <translation>Dank je wel. Stuur nu het bestand.</translation>
    </message>
    <message>
        <source>Your answers are sealed for {advisor} of {organisation}.</source>
        <translation>Je antwoorden zijn verzegeld voor {advisor} van {organisation}.</translation>
    </message>
    <message>
        <source>Your browser saved the file {file}. Look under Downloads.</source>
        <translation>Je browser heeft het bestand {file} bewaard. Kijk bij Downloads.</translation>
    </message>
    <message>
        <source>Open your invitation e-mail and choose Reply.</source>
        <translation>Open de e-mail met je uitnodiging en kies Beantwoorden.</translation>
    </message>
    <message>
        <source>Write an e-mail to {address}.</source>
        <translation>Schrijf een e-mail naar {address}.</translation>
    </message>
    <message>
        <source>Add the file to the e-mail and send it.</source>
        <translation>Voeg het bestand toe aan de e-mail en verstuur die.</translation>
    </message>
    <message>
        <source>When the e-mail is sent, you are done. Only {advisor} can open the file.</source>
        <translation>Is de e-mail verstuurd? Dan ben je klaar. Alleen {advisor} kan het bestand openen.</translation>
    </message>
    <message>
        <source>Save the file again</source>
        <translation>Bestand opnieuw bewaren</translation>
    </message>
    <message>
        <source>Print my answers</source>
        <translation>Mijn antwoorden afdrukken</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>het is leeg</translation>
    </message>
    <message>
        <source>it must be the public key of a round</source>
        <translation>het moet de openbare sleutel van een ronde zijn</translation>
    </message>
    <message>
        <source>it holds no questions</source>
        <translation>het bevat geen vragen</translation>
    </message>
    <message>
        <source>the form is not in this language</source>
        <translation>het formulier bestaat niet in deze taal</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>About Waarborg</source>
        <translation>Over Waarborg</translation>
    </message>
    <message>
        <source>Waarborg %1</source>
        <translation>Waarborg %1</translation>
    </message>
    <message>
        <source>Risk inventory and evaluation on your own workstation, without any cloud.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Risico-inventarisatie en -evaluatie, of risicoanalyse, op uw eigen werkplek, zonder cloud.

Vrije software onder de GNU General Public License, versie 3 of later.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>IncidentStore</name>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>%1 too late</source>
        <translation>%1 te laat</translation>
    </message>
    <message>
        <source>Reported in time</source>
        <translation>Op tijd gemeld</translation>
    </message>
    <message>
        <source>Reported late</source>
        <translation>Te laat gemeld</translation>
    </message>
    <message>
        <source>No report needed</source>
        <translation>Geen melding nodig</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Voorlopig</translation>
    </message>
    <message>
        <source>Supplemented</source>
        <translation>Aangevuld</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitief</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Middel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Zeer hoog</translation>
    </message>
    <message>
        <source>Lost device</source>
        <translation>Verloren apparaat</translation>
    </message>
    <message>
        <source>Wrong recipient</source>
        <translation>Verkeerde ontvanger</translation>
    </message>
    <message>
        <source>Hacking</source>
        <translation>Hacking</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>Malware</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>Phishing</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>Diefstal</translation>
    </message>
    <message>
        <source>Unauthorised disclosure</source>
        <translation>Ongeoorloofde verstrekking</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Vernietiging</translation>
    </message>
    <message>
        <source>Alteration</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>it lies in the future</source>
        <translation>het ligt in de toekomst</translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation>het einde ligt vóór het begin</translation>
    </message>
    <message>
        <source>it was discovered before it started</source>
        <translation>het is ontdekt vóór het begon</translation>
    </message>
    <message>
        <source>it is less than the number from</source>
        <translation>het is minder dan het aantal vanaf</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurd is</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Ontdekt</translation>
    </message>
    <message>
        <source>Reason of the delay</source>
        <translation>Reden van de vertraging</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Gevolgen</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Categorieën van gegevens</translation>
    </message>
    <message>
        <source>Whether the data was encrypted or hashed</source>
        <translation>Of de gegevens versleuteld of gehasht waren</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>Categories of people</source>
        <translation>Categorieën van personen</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Aantal personen</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Contactpunt</translation>
    </message>
    <message>
        <source>Why the authority is not notified</source>
        <translation>Waarom de autoriteit niet op de hoogte is gebracht</translation>
    </message>
    <message>
        <source>Why the people concerned are not informed</source>
        <translation>Waarom de betrokkenen niet op de hoogte zijn gebracht</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>het moet een van deze zijn: %1</translation>
    </message>
    <message>
        <source>it is yes or no</source>
        <translation>het moet ja of nee zijn</translation>
    </message>
    <message>
        <source>it is a number from -3 to 3</source>
        <translation>het moet een getal van -3 tot 3 zijn</translation>
    </message>
    <message>
        <source>it is a number, 0 or more</source>
        <translation>het moet een getal zijn, 0 of meer</translation>
    </message>
    <message>
        <source>it is a time such as 2026-11-23T14:00</source>
        <translation>het moet een tijdstip zijn zoals 2026-11-23T14:00</translation>
    </message>
    <message>
        <source>it is a list in JSON</source>
        <translation>het moet een lijst in JSON zijn</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>dit veld bestaat niet</translation>
    </message>
    <message>
        <source>The dossier is a SQLCipher 4 file: AES-256 with a key of its own, each page authenticated (HMAC-SHA512); the key is wrapped under passwords with Argon2id. Answers are sealed once more (XChaCha20-Poly1305).</source>
        <translation>Het dossier is een SQLCipher 4-bestand: AES-256 met een eigen sleutel, elke pagina op echtheid gecontroleerd (HMAC-SHA512); de sleutel zelf is met wachtwoorden versleuteld via Argon2id. Antwoorden zijn nog eens apart verzegeld (XChaCha20-Poly1305).</translation>
    </message>
    <message>
        <source>a withdrawn incident is closed</source>
        <translation>een ingetrokken incident is gesloten</translation>
    </message>
    <message>
        <source>it cannot follow “%1”</source>
        <translation>het kan niet volgen op “%1”</translation>
    </message>
    <message>
        <source>the term is 1 to 72 hours</source>
        <translation>de termijn is 1 tot 72 uur</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>(waiting)</source>
        <translation>(wachtend)</translation>
    </message>
</context>
<context>
    <name>InvitationMail</name>
    <message>
        <source>Questions about your work at %1</source>
        <translation>Vragen over je werk bij %1</translation>
    </message>
    <message>
        <source>%1 wants to know how safe and healthy your work is. Will you answer some questions?</source>
        <translation>%1 wil weten hoe veilig en gezond je werk is. Wil je een paar vragen beantwoorden?</translation>
    </message>
    <message>
        <source>Reminder: questions about your work at %1</source>
        <translation>Herinnering: vragen over je werk bij %1</translation>
    </message>
    <message>
        <source>A while ago %1 asked you some questions about your work. You can still answer them.</source>
        <translation>%1 stelde je een tijdje geleden vragen over je werk. Je kunt ze nog beantwoorden.</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Hallo %1,</translation>
    </message>
    <message>
        <source>Open your questions with this link. It is for you only:</source>
        <translation>Open je vragen met deze link. Hij is alleen voor jou:</translation>
    </message>
    <message>
        <source>Save the attached file and open it in your browser. It is for you only.</source>
        <translation>Bewaar het bestand in de bijlage en open het in je browser. Het is alleen voor jou.</translation>
    </message>
    <message>
        <source>You can answer until %1.</source>
        <translation>Je kunt antwoorden tot en met %1.</translation>
    </message>
    <message>
        <source>Only %1 reads your answers. Your manager does not.</source>
        <translation>Alleen %1 leest je antwoorden. Je leidinggevende niet.</translation>
    </message>
    <message>
        <source>Nobody sees who answered what.</source>
        <translation>Niemand ziet wie wat antwoordt.</translation>
    </message>
    <message>
        <source>Do you have a question? Reply to this message.</source>
        <translation>Heb je een vraag? Antwoord op dit bericht.</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>it is larger than 256 KiB</source>
        <translation>het is groter dan 256 KiB</translation>
    </message>
    <message>
        <source>it is not a key file</source>
        <translation>het is geen sleutelbestand</translation>
    </message>
    <message>
        <source>its version is not known</source>
        <translation>de versie is niet bekend</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>veld %1</translation>
    </message>
    <message>
        <source>it has no slots or too many</source>
        <translation>het heeft geen sleutelvakken of te veel</translation>
    </message>
    <message>
        <source>a slot stands in it twice</source>
        <translation>een sleutelvak staat er twee keer in</translation>
    </message>
    <message>
        <source>it was changed outside Waarborg</source>
        <translation>het is buiten Waarborg gewijzigd</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>an e-mail address is a name, an @ and a domain</source>
        <translation>een e-mailadres bestaat uit een naam, een @ en een domein</translation>
    </message>
    <message>
        <source>letters with accents before the @ are not understood by all mail servers</source>
        <translation>letters met accenten vóór de @ worden niet door alle mailservers begrepen</translation>
    </message>
    <message>
        <source>the part before the @ is not valid</source>
        <translation>het deel vóór de @ is niet geldig</translation>
    </message>
    <message>
        <source>the part behind the @ is not a domain</source>
        <translation>het deel achter de @ is geen domein</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>het adres is te lang</translation>
    </message>
    <message>
        <source>it holds a line break</source>
        <translation>het bevat een regeleinde</translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>het bevat een stuurteken</translation>
    </message>
    <message>
        <source>“%1” is not valid</source>
        <translation>“%1” is niet geldig</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>Naam van het kopveld</translation>
    </message>
    <message>
        <source>this header is made by the program</source>
        <translation>dit kopveld maakt het programma zelf</translation>
    </message>
    <message>
        <source>Attachment&apos;s name</source>
        <translation>Naam van de bijlage</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>het is leeg</translation>
    </message>
    <message>
        <source>Attachment&apos;s type</source>
        <translation>Type van de bijlage</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>het ontbreekt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopvelden</translation>
    </message>
    <message>
        <source>a value is too long to be sent</source>
        <translation>een waarde is te lang om te versturen</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>“%1” is no server name</source>
        <translation>“%1” is geen servernaam</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>it lies between 1 and 65535</source>
        <translation>het moet tussen 1 en 65535 liggen</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>it holds a NUL character</source>
        <translation>het bevat een NUL-teken</translation>
    </message>
    <message>
        <source>the mail library does not start</source>
        <translation>de mailbibliotheek start niet</translation>
    </message>
    <message>
        <source>no connection within %1 seconds</source>
        <translation>geen verbinding binnen %1 seconden</translation>
    </message>
    <message>
        <source>it did not greet within %1 seconds; a port that begins encrypted (465) needs the setting “TLS”</source>
        <translation>hij gaf geen begroeting binnen %1 seconden; een poort die versleuteld begint (465), vraagt de instelling “TLS”</translation>
    </message>
    <message>
        <source>it did not greet within %1 seconds</source>
        <translation>hij gaf geen begroeting binnen %1 seconden</translation>
    </message>
    <message>
        <source>no answer within %1 seconds</source>
        <translation>geen antwoord binnen %1 seconden</translation>
    </message>
    <message>
        <source>stopped by the user</source>
        <translation>gestopt door de gebruiker</translation>
    </message>
    <message>
        <source>it answered without end</source>
        <translation>er kwam geen einde aan het antwoord</translation>
    </message>
    <message>
        <source>it broke the connection</source>
        <translation>hij verbrak de verbinding</translation>
    </message>
    <message>
        <source>its answer is not understood</source>
        <translation>het antwoord is niet te begrijpen</translation>
    </message>
    <message>
        <source>the file of certificate authorities, %1, cannot be read</source>
        <translation>het bestand met certificaatautoriteiten, %1, is niet te lezen</translation>
    </message>
    <message>
        <source>it is not valid yet (is this computer&apos;s date right?)</source>
        <translation>het is nog niet geldig (klopt de datum van deze computer?)</translation>
    </message>
    <message>
        <source>it has expired (is this computer&apos;s date right?)</source>
        <translation>het is vervallen (klopt de datum van deze computer?)</translation>
    </message>
    <message>
        <source>it is self-signed; the administrator can set the file of your own certificate authority</source>
        <translation>het is zelfondertekend; de beheerder kan het bestand van uw eigen certificaatautoriteit instellen</translation>
    </message>
    <message>
        <source>it is signed by an authority that is not known here; the administrator can set the file of your own certificate authority</source>
        <translation>het is ondertekend door een autoriteit die hier niet bekend is; de beheerder kan het bestand van uw eigen certificaatautoriteit instellen</translation>
    </message>
    <message>
        <source>it belongs to another server than %1</source>
        <translation>het hoort bij een andere server dan %1</translation>
    </message>
    <message>
        <source>it went on talking unencrypted where encryption begins; somebody may be tampering with the connection</source>
        <translation>hij praatte onversleuteld door waar de versleuteling begint; mogelijk knoeit iemand met de verbinding</translation>
    </message>
    <message>
        <source>it does not begin with TLS 1.2 or newer (%1); a port that begins unencrypted (587) needs the setting “STARTTLS”</source>
        <translation>hij begint niet met TLS 1.2 of nieuwer (%1); een poort die onversleuteld begint (587), vraagt de instelling “STARTTLS”</translation>
    </message>
    <message>
        <source>it must offer TLS 1.2 or newer (%1)</source>
        <translation>hij moet TLS 1.2 of nieuwer aanbieden (%1)</translation>
    </message>
    <message>
        <source>it offers none, but a user name is set</source>
        <translation>hij biedt er geen aan, maar er is een gebruikersnaam ingesteld</translation>
    </message>
    <message>
        <source>there is no server of this name</source>
        <translation>er is geen server met deze naam</translation>
    </message>
    <message>
        <source>it does not accept connections</source>
        <translation>hij neemt geen verbindingen aan</translation>
    </message>
    <message>
        <source>The message is not in the form that mail servers take.</source>
        <translation>Het bericht heeft niet de vorm die mailservers aannemen.</translation>
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
        <translation>dit is geen servernaam</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>a port lies between 1 and 65535</source>
        <translation>een poort ligt tussen 1 en 65535</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>1 to 10 connections are possible</source>
        <translation>1 tot 10 verbindingen zijn mogelijk</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>it counts messages a minute, from 1</source>
        <translation>het telt berichten per minuut, vanaf 1</translation>
    </message>
    <message>
        <source>it is missing or closed to you</source>
        <translation>het ontbreekt of u mag het niet lezen</translation>
    </message>
    <message>
        <source>Test message of Waarborg</source>
        <translation>Testbericht van Waarborg</translation>
    </message>
    <message>
        <source>The mail settings work.</source>
        <translation>De mailinstellingen werken.</translation>
    </message>
    <message>
        <source>Anchor of Waarborg&apos;s log</source>
        <translation>Anker van het logboek van Waarborg</translation>
    </message>
    <message>
        <source>A dossier&apos;s log stands here: %1.

Keep this message. With the attached file, verifying the log shows later that nothing before this row was cut off or made anew.</source>
        <translation>Het logboek van een dossier staat hier: %1.

Bewaar dit bericht. Met het bijgevoegde bestand toont het controleren van het logboek later dat voor deze rij niets is afgeknipt of opnieuw gemaakt.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The dossier to open.</source>
        <translation>Het dossier om te openen.</translation>
    </message>
</context>
<context>
    <name>OneAnswer</name>
    <message>
        <source>invitation of person</source>
        <translation>uitnodiging van persoon</translation>
    </message>
    <message>
        <source>answer of person</source>
        <translation>antwoord van persoon</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>it is write-protected</source>
        <translation>het is beveiligd tegen schrijven</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed login(s).</source>
        <translation>
            <numerusform>%Ln mislukte poging.</numerusform>
            <numerusform>%Ln mislukte pogingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed login(s) since %1.</source>
        <extracomment>%1: when somebody last logged in before</extracomment>
        <translation>
            <numerusform>%Ln mislukte poging sinds %1.</numerusform>
            <numerusform>%Ln mislukte pogingen sinds %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only until %1</source>
        <translation>Alleen lezen tot %1</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Alleen lezen</translation>
    </message>
    <message>
        <source>The dossier lies on a network drive (%1). Two computers may not see there that the other one has it open: use it on one at a time.</source>
        <translation>Het dossier staat op een netwerkschijf (%1). Twee computers zien daar misschien niet dat de andere het open heeft: gebruik het op één tegelijk.</translation>
    </message>
    <message>
        <source>This login stands in no log: nothing can be written beside the dossier.</source>
        <translation>Deze aanmelding staat in geen logboek: naast het dossier kan niets worden geschreven.</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln gebruiker</numerusform>
            <numerusform>%Ln gebruikers</numerusform>
        </translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Nog geen gebruikers</translation>
    </message>
    <message>
        <source>Start with the users</source>
        <translation>Begin met de gebruikers</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questionnaire(s)</source>
        <translation>
            <numerusform>%Ln vragenlijst</numerusform>
            <numerusform>%Ln vragenlijsten</numerusform>
        </translation>
    </message>
    <message>
        <source>No questionnaire yet</source>
        <translation>Nog geen vragenlijst</translation>
    </message>
    <message>
        <source>Add a questionnaire</source>
        <translation>Vragenlijst toevoegen</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Nog geen ronde</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Ronde beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln sent</source>
        <translation>
            <numerusform>%1: %Ln verstuurd</numerusform>
            <numerusform>%1: %Ln verstuurd</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the invitations</source>
        <translation>Uitnodigingen versturen</translation>
    </message>
    <message numerus="yes">
        <source>%1: the server did not confirm %Ln message(s)</source>
        <translation>
            <numerusform>%1: de server bevestigde %Ln bericht niet</numerusform>
            <numerusform>%1: de server bevestigde %Ln berichten niet</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Nog geen antwoorden</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>Antwoorden innemen</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>Geen incident</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident %1: %2</source>
        <extracomment>an incident&apos;s number and its clock: &quot;41 h 10 min left&quot;</extracomment>
        <translation>Incident %1: %2</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Vragenlijsten</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message numerus="yes">
        <source>Backup %Ln day(s) old</source>
        <translation>
            <numerusform>Back-up %Ln dag oud</numerusform>
            <numerusform>Back-up %Ln dagen oud</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Nog geen back-up</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>no page could be begun</source>
        <translation>er kon geen pagina begonnen worden</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>is required</source>
        <translation>is verplicht</translation>
    </message>
    <message>
        <source>somebody else has this address</source>
        <translation>iemand anders heeft dit adres</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Uit dienst op</translation>
    </message>
</context>
<context>
    <name>PeopleCleaning</name>
    <message>
        <source>not a gender</source>
        <translation>geen geslacht</translation>
    </message>
    <message>
        <source>not a language</source>
        <translation>geen taal</translation>
    </message>
    <message>
        <source>an e-mail address has an @</source>
        <translation>een e-mailadres heeft een @</translation>
    </message>
    <message>
        <source>what stands before the @ is no mailbox name</source>
        <translation>wat vóór de @ staat, is geen naam van een postbus</translation>
    </message>
    <message>
        <source>what stands behind the @ is no domain</source>
        <translation>wat achter de @ staat, is geen domein</translation>
    </message>
    <message>
        <source>more than one address; the first is used</source>
        <translation>meer dan één adres; het eerste wordt gebruikt</translation>
    </message>
    <message>
        <source>a spreadsheet turned this number into a power of ten; its last digits are lost</source>
        <translation>een rekenblad maakte van dit nummer een macht van tien; de laatste cijfers zijn verloren</translation>
    </message>
    <message>
        <source>without its leading zero or +, which a spreadsheet may have dropped; taken for %1</source>
        <translation>zonder de nul of + vooraan, die een rekenblad kan hebben weggelaten; opgevat als %1</translation>
    </message>
    <message>
        <source>more than one number; the first is used</source>
        <translation>meer dan één nummer; het eerste wordt gebruikt</translation>
    </message>
    <message>
        <source>a number with an extension; kept as it was written</source>
        <translation>een nummer met een toestelnummer; behouden zoals het geschreven was</translation>
    </message>
    <message>
        <source>no number that can be dialled as it stands; kept as it was written</source>
        <translation>geen nummer dat zo gebeld kan worden; behouden zoals het geschreven was</translation>
    </message>
    <message>
        <source>no Belgian postal code, and none of another country that is known</source>
        <translation>geen Belgische postcode, en ook geen van een ander gekend land</translation>
    </message>
    <message>
        <source>no Dutch postal code, and none of another country that is known</source>
        <translation>geen Nederlandse postcode, en ook geen van een ander gekend land</translation>
    </message>
    <message>
        <source>a language that few people here speak; is another one meant?</source>
        <translation>een taal die hier weinig gesproken wordt; is een andere bedoeld?</translation>
    </message>
    <message>
        <source>the postal code beside it may be a Belgian one; this may be %1</source>
        <translation>de postcode ernaast kan Belgisch zijn; dit kan %1 zijn</translation>
    </message>
    <message>
        <source>a Dutch postal code without its letters, or a Belgian one</source>
        <translation>een Nederlandse postcode zonder letters, of een Belgische</translation>
    </message>
</context>
<context>
    <name>PeopleCompleteness</name>
    <message>
        <source>mail to this address came back</source>
        <translation>mail naar dit adres kwam terug</translation>
    </message>
    <message>
        <source>not written as it is dialled from abroad: %1</source>
        <translation>niet geschreven zoals men vanuit het buitenland belt: %1</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>is leeg</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message>
        <source>is empty</source>
        <translation>is leeg</translation>
    </message>
    <message>
        <source>has %1 cells, the header %2</source>
        <translation>heeft %1 cellen, de kopregel %2</translation>
    </message>
    <message>
        <source>stands already in row %1</source>
        <translation>staat al in rij %1</translation>
    </message>
    <message>
        <source>more than one person of the dossier has it</source>
        <translation>meer dan één persoon in het dossier heeft dit</translation>
    </message>
    <message>
        <source>somebody else has this address</source>
        <translation>iemand anders heeft dit adres</translation>
    </message>
    <message>
        <source>row %1 stands already in the dossier</source>
        <translation>rij %1 staat al in het dossier</translation>
    </message>
    <message>
        <source>somebody else has this address, in row %1</source>
        <translation>iemand anders heeft dit adres, in rij %1</translation>
    </message>
    <message>
        <source>perhaps the same as person %1, who has this name and function and another address</source>
        <translation>misschien dezelfde als persoon %1, die deze naam en functie heeft en een ander adres</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>people are recognised by e-mail address, personnel number, or name with other fields</source>
        <translation>mensen worden herkend aan het e-mailadres, het personeelsnummer, of de naam met andere velden</translation>
    </message>
    <message>
        <source>the error of a formula stands here</source>
        <translation>hier staat de fout van een formule</translation>
    </message>
    <message>
        <source>some letters seem wrong: the list was probably saved in another encoding</source>
        <translation>sommige letters lijken fout: de lijst is waarschijnlijk in een andere codering bewaard</translation>
    </message>
    <message>
        <source>the personnel numbers stand as numbers of %1 to %2 digits: a spreadsheet may have dropped leading zeros</source>
        <translation>de personeelsnummers staan er als getallen van %1 tot %2 cijfers: een rekenblad kan nullen vooraan hebben weggelaten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>the header again; left out</source>
        <translation>nog eens de namen van de kolommen; overgeslagen</translation>
    </message>
    <message>
        <source>text in one cell only, taken for a title or a total; left out</source>
        <translation>tekst in maar één cel, gezien als titel of totaal; overgeslagen</translation>
    </message>
    <message>
        <source>people who are missing from the list were kept, because a rejected row may be about them</source>
        <translation>wie in de lijst ontbreekt is behouden, omdat een niet-overgenomen rij over die persoon kan gaan</translation>
    </message>
    <message>
        <source>%1 people have left, as the list says</source>
        <translation>%1 personen zijn uit dienst, volgens de lijst</translation>
    </message>
    <message>
        <source>Missing from the list</source>
        <translation>Ontbreekt in de lijst</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>wissen</translation>
    </message>
    <message>
        <source>it is not said how their traces are erased</source>
        <translation>er is niet gezegd hoe hun sporen gewist worden</translation>
    </message>
    <message>
        <source>a spreadsheet turned it into a date</source>
        <translation>een rekenblad maakte er een datum van</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>is the address of %1, who has personnel number %2</source>
        <translation>is het adres van %1, met personeelsnummer %2</translation>
    </message>
</context>
<context>
    <name>PeopleJournal</name>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>toevoeging</translation>
    </message>
    <message>
        <source>change</source>
        <translation>wijziging</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>verwijdering</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Header row</source>
        <translation>Kopregel</translation>
    </message>
    <message>
        <source>it stands among the first %1 rows</source>
        <translation>ze staat in de eerste %1 rijen</translation>
    </message>
    <message>
        <source>this row is empty or not there</source>
        <translation>deze rij is leeg of bestaat niet</translation>
    </message>
</context>
<context>
    <name>PeopleMapping</name>
    <message>
        <source>field</source>
        <translation>veld</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>several columns could be this field; by their cells column %1 is used</source>
        <translation>meerdere kolommen kunnen dit veld zijn; op basis van de cellen wordt kolom %1 gebruikt</translation>
    </message>
    <message>
        <source>this column is used for the e-mail address, because its cells are such</source>
        <translation>deze kolom wordt gebruikt voor het e-mailadres, omdat er e-mailadressen in staan</translation>
    </message>
    <message>
        <source>several columns could be this field; column %1 is used</source>
        <translation>meer dan één kolom kan dit veld zijn; kolom %1 wordt gebruikt</translation>
    </message>
    <message>
        <source>column %1 (no header)</source>
        <translation>kolom %1 (zonder naam)</translation>
    </message>
</context>
<context>
    <name>PeopleParts</name>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Infix (van der)</source>
        <translation>Tussenvoegsel (van der)</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>House number addition</source>
        <translation>Toevoeging bij het huisnummer</translation>
    </message>
    <message>
        <source>Postal code and city</source>
        <translation>Postcode en plaats</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Uit dienst op</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Werkt hier</translation>
    </message>
</context>
<context>
    <name>PeopleStore</name>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>male</source>
        <translation>man</translation>
    </message>
    <message>
        <source>female</source>
        <translation>vrouw</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>onbestelbaar</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Personnel number</source>
        <translation>Personeelsnummer</translation>
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
        <translation>uit dienst op %1</translation>
    </message>
    <message>
        <source>Added by an import</source>
        <translation>Toegevoegd door een import</translation>
    </message>
    <message>
        <source>Added to the list</source>
        <translation>Aan de lijst toegevoegd</translation>
    </message>
    <message>
        <source>Deleted from the list</source>
        <translation>Uit de lijst verwijderd</translation>
    </message>
    <message>
        <source>Changed by an import</source>
        <translation>Gewijzigd door een import</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Reminder for “%1”</source>
        <translation>Herinnering voor “%1”</translation>
    </message>
    <message>
        <source>Mail for “%1”</source>
        <translation>Mail voor “%1”</translation>
    </message>
    <message>
        <source>Invited to “%1”</source>
        <translation>Uitgenodigd voor “%1”</translation>
    </message>
    <message>
        <source>closes on %1</source>
        <translation>sluit op %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anoniem</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
</context>
<context>
    <name>QuestionnaireStore</name>
    <message>
        <source>questionnaire version</source>
        <translation>versie van een vragenlijst</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>vragenlijst</translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>Logins and contact details were left out, as always</source>
        <translation>Aanmeldnamen en contactgegevens zijn weggelaten, zoals altijd</translation>
    </message>
    <message>
        <source>The sector&apos;s logo was left out</source>
        <translation>Het logo van de sector is weggelaten</translation>
    </message>
    <message>
        <source>The evaluation “%1” is not known; Kinney&apos;s is used</source>
        <translation>De evaluatie “%1” is niet bekend; die van Kinney wordt gebruikt</translation>
    </message>
    <message>
        <source>The logo was left out</source>
        <translation>Het logo is weggelaten</translation>
    </message>
    <message>
        <source>The training question “%1” was left out</source>
        <translation>De opleidingsvraag “%1” is weggelaten</translation>
    </message>
    <message>
        <source>The type “%1” of a profile question is not known; it is asked once per location</source>
        <translation>Het type “%1” van een profielvraag is niet bekend; ze wordt per locatie gesteld</translation>
    </message>
    <message>
        <source>That a module is hidden from the training was left out: there is no training here</source>
        <translation>Dat een module niet in de opleiding getoond wordt, is weggelaten: hier is geen opleiding</translation>
    </message>
    <message>
        <source>A module has two questions; “%1” was left out</source>
        <translation>Een module heeft twee vragen; “%1” is weggelaten</translation>
    </message>
    <message>
        <source>A module without a title got its question or number as title</source>
        <translation>Een module zonder titel kreeg haar vraag of nummer als titel</translation>
    </message>
    <message>
        <source>An optional module or profile question asks nothing; its title is asked</source>
        <translation>Een optionele module of profielvraag vraagt niets; haar titel wordt gevraagd</translation>
    </message>
    <message>
        <source>A module is not optional, so that its question is never asked: “%1”</source>
        <translation>Een module is niet optioneel, dus haar vraag wordt nooit gesteld: “%1”</translation>
    </message>
    <message>
        <source>The file does not say its language; Dutch is assumed</source>
        <translation>Het bestand vermeldt geen taal; er wordt van Nederlands uitgegaan</translation>
    </message>
    <message>
        <source>The questionnaire has no title; it is called “%1”</source>
        <translation>De vragenlijst heeft geen titel; ze heet nu “%1”</translation>
    </message>
    <message>
        <source>The file holds modules, but not one risk</source>
        <translation>Het bestand bevat modules, maar geen enkel risico</translation>
    </message>
    <message>
        <source>The kind “%1” of a risk is not known; it is an ordinary risk</source>
        <translation>De soort “%1” van een risico is niet bekend; het is een gewoon risico</translation>
    </message>
    <message>
        <source>The evaluation method “%1” is not known; it is estimated directly</source>
        <translation>De evaluatiemethode “%1” is niet bekend; het risico wordt direct geschat</translation>
    </message>
    <message>
        <source>“%1” is no value of %2; nothing is proposed</source>
        <translation>“%1” is geen waarde van %2; er wordt niets voorgesteld</translation>
    </message>
    <message>
        <source>The image “%1” is no PNG, JPEG, GIF or BMP and was left out</source>
        <translation>De afbeelding “%1” is geen PNG, JPEG, GIF of BMP en is weggelaten</translation>
    </message>
    <message>
        <source>The image “%1” is larger than 1 MB and was left out</source>
        <translation>De afbeelding “%1” is groter dan 1 MB en is weggelaten</translation>
    </message>
    <message>
        <source>The image “%1” was left out: four is the most that is shown</source>
        <translation>De afbeelding “%1” is weggelaten: er worden hoogstens vier getoond</translation>
    </message>
    <message>
        <source>A standard measure says nothing</source>
        <translation>Een standaardmaatregel is leeg</translation>
    </message>
    <message>
        <source>A risk has no statement; it is called “%1”</source>
        <translation>Een risico heeft geen stelling; het heet nu “%1”</translation>
    </message>
    <message>
        <source>A risk does not say what is wrong when it is present; its statement stands for it</source>
        <translation>Een risico zegt niet wat er mis is als het aanwezig is; in de plaats staat de stelling</translation>
    </message>
    <message>
        <source>this format holds risks only, and “%1” is none; choose our own format (.json)</source>
        <translation>dit formaat bevat alleen risico&apos;s, en “%1” is er geen; kies ons eigen formaat (.json)</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>hier hoort een object</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>hier hoort een tekst</translation>
    </message>
    <message>
        <source>base64 is expected</source>
        <translation>hier hoort base64</translation>
    </message>
    <message>
        <source>a text in one or more languages is expected</source>
        <translation>hier hoort een tekst in een of meer talen</translation>
    </message>
    <message>
        <source>a language code and a text are expected</source>
        <translation>hier horen een taalcode en een tekst</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>hier hoort true of false</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>hier hoort een getal</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>hier hoort een geheel getal</translation>
    </message>
    <message>
        <source>this word is not known</source>
        <translation>dit woord is niet bekend</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>hier hoort een lijst</translation>
    </message>
    <message>
        <source>this field is not known</source>
        <translation>dit veld is niet bekend</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>de tekst is te lang</translation>
    </message>
    <message>
        <source>an id is made of 1 to 64 letters, digits, - and _</source>
        <translation>een id bestaat uit 1 tot 64 letters, cijfers, - en _</translation>
    </message>
    <message>
        <source>the id is used twice</source>
        <translation>de id komt twee keer voor</translation>
    </message>
    <message>
        <source>there are too many items</source>
        <translation>er zijn te veel onderdelen</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>er is geen titel</translation>
    </message>
    <message>
        <source>modules are nested too deeply</source>
        <translation>modules zitten te diep in elkaar</translation>
    </message>
    <message>
        <source>the least value is above the greatest</source>
        <translation>de kleinste waarde is groter dan de grootste</translation>
    </message>
    <message>
        <source>there is nothing to choose</source>
        <translation>er is niets te kiezen</translation>
    </message>
    <message>
        <source>a matrix has either options or a scale</source>
        <translation>een matrix heeft ofwel keuzes ofwel een schaal</translation>
    </message>
    <message>
        <source>the scale is missing</source>
        <translation>de schaal ontbreekt</translation>
    </message>
    <message>
        <source>a scale goes up from 0 or more, in at most 101 steps</source>
        <translation>een schaal loopt op vanaf 0 of meer, in hoogstens 101 stappen</translation>
    </message>
    <message>
        <source>codes are different numbers from 1 to 9999</source>
        <translation>codes zijn verschillende getallen van 1 tot 9999</translation>
    </message>
    <message>
        <source>there are too many options</source>
        <translation>er zijn te veel keuzes</translation>
    </message>
    <message>
        <source>a matrix has rows, other questions have none</source>
        <translation>een matrix heeft rijen, andere vragen hebben er geen</translation>
    </message>
    <message>
        <source>the id of a row is missing, used twice or not usable</source>
        <translation>de id van een rij ontbreekt, komt twee keer voor of is niet bruikbaar</translation>
    </message>
    <message>
        <source>it depends on something that is not asked before it</source>
        <translation>het hangt af van iets dat niet eerder gevraagd wordt</translation>
    </message>
    <message>
        <source>it depends on an answer that cannot be given</source>
        <translation>het hangt af van een antwoord dat niet mogelijk is</translation>
    </message>
    <message>
        <source>there are more than 4 images</source>
        <translation>er zijn meer dan 4 afbeeldingen</translation>
    </message>
    <message>
        <source>an image is larger than 1 MB</source>
        <translation>een afbeelding is groter dan 1 MB</translation>
    </message>
    <message>
        <source>an image is no PNG, JPEG, GIF or BMP, or another than it says</source>
        <translation>een afbeelding is geen PNG, JPEG, GIF of BMP, of een andere dan ze zegt</translation>
    </message>
    <message>
        <source>the id is missing, used twice or not usable</source>
        <translation>de id ontbreekt, komt twee keer voor of is niet bruikbaar</translation>
    </message>
    <message>
        <source>there is no such question with numbered answers</source>
        <translation>er is geen vraag met genummerde antwoorden die zo heet</translation>
    </message>
    <message>
        <source>it does not say its language</source>
        <translation>de taal staat er niet bij</translation>
    </message>
    <message>
        <source>the type is missing</source>
        <translation>het type ontbreekt</translation>
    </message>
    <message>
        <source>0 to 6 are possible</source>
        <translation>0 tot 6 zijn mogelijk</translation>
    </message>
    <message>
        <source>a questionnaire (at character %1: %2)</source>
        <translation>vragenlijst (bij teken %1: %2)</translation>
    </message>
    <message>
        <source>32 MB</source>
        <translation>32 MB</translation>
    </message>
    <message>
        <source>“%1” has no text in %2</source>
        <translation>“%1” heeft geen tekst in taal %2</translation>
    </message>
    <message>
        <source>%1: left out of a text, whose words were kept: %2</source>
        <translation>%1: weggelaten uit een tekst, de woorden zijn behouden: %2</translation>
    </message>
    <message>
        <source>it defines a document type of its own (DTD), which can hide anything</source>
        <translation>het legt een eigen documenttype (DTD) vast, en daarin kan van alles verborgen zitten</translation>
    </message>
    <message>
        <source>its elements are nested more than %1 deep</source>
        <translation>de elementen zitten meer dan %1 diep in elkaar</translation>
    </message>
    <message>
        <source>Text outside of any field was left out: “%1”</source>
        <translation>Tekst buiten een veld is weggelaten: “%1”</translation>
    </message>
    <message>
        <source>one of its texts is longer than %1 characters</source>
        <translation>een van de teksten is langer dan %1 tekens</translation>
    </message>
    <message>
        <source>A text in &lt;%1&gt; is longer than %2 characters; the rest was left out</source>
        <translation>Een tekst in &lt;%1&gt; is langer dan %2 tekens; de rest is weggelaten</translation>
    </message>
    <message>
        <source>Left out of &lt;%1&gt;, whose words were kept: %2</source>
        <translation>Weggelaten uit &lt;%1&gt;, de woorden zijn behouden: %2</translation>
    </message>
    <message>
        <source>“%1” was read as no: only the word “true” means yes in this format</source>
        <translation>“%1” is als nee gelezen: alleen het woord “true” betekent ja in dit formaat</translation>
    </message>
    <message>
        <source>one of its images is too large</source>
        <translation>een van de afbeeldingen is te groot</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not known here and was left out</source>
        <translation>&lt;%1&gt; is hier niet bekend en is weggelaten</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not known here and was left out: “%2”</source>
        <translation>&lt;%1&gt; is hier niet bekend en is weggelaten: “%2”</translation>
    </message>
    <message>
        <source>There are more remarks than are listed</source>
        <translation>Er zijn meer meldingen dan hier staan</translation>
    </message>
    <message>
        <source>%1 (%2 times, first here)</source>
        <translation>%1 (%2 keer, eerst hier)</translation>
    </message>
    <message>
        <source>it has both options and a scale</source>
        <translation>er zijn zowel keuzes als een schaal</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Waarborg recovery sheet</source>
        <translation>Herstelblad van Waarborg</translation>
    </message>
    <message>
        <source>Dossier: %1</source>
        <translation>Dossier: %1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Gemaakt: %1</translation>
    </message>
    <message>
        <source>Who holds this sheet can open the dossier and read all answers in it. Print it, keep it in a safe, and remove this file.</source>
        <translation>Wie dit blad heeft, kan het dossier openen en alle antwoorden erin lezen. Druk het af, bewaar het in een kluis en verwijder dit bestand.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Recovery slot, needed when the key file is lost</source>
        <translation>Herstelvak, nodig als het sleutelbestand verloren is</translation>
    </message>
    <message>
        <source>Page for the recovery sheet</source>
        <translation>Blad bij het herstelblad</translation>
    </message>
    <message>
        <source>The dossier&apos;s key was replaced. Keep this page with the recovery sheet, whose recovery key stays the same: the slot below takes the place of the one on the sheet. Alone it opens nothing.</source>
        <translation>De sleutel van het dossier is vervangen. Bewaar dit blad bij het herstelblad, waarvan de herstelsleutel dezelfde blijft: het vak hieronder komt in de plaats van dat op het herstelblad. Alleen opent het niets.</translation>
    </message>
    <message>
        <source>the QR code could not be made</source>
        <translation>de QR-code kon niet gemaakt worden</translation>
    </message>
    <message>
        <source>no page could be begun</source>
        <translation>er kon geen bladzijde begonnen worden</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
</context>
<context>
    <name>RiskClass</name>
    <message>
        <source>Acceptable</source>
        <translation>Aanvaardbaar</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aandacht</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>Improve now</source>
        <translation>Direct verbeteren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>advisor</source>
        <translation>adviseur</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>beheerder</translation>
    </message>
    <message>
        <source>HR staff</source>
        <translation>HR-medewerker</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditor</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>it was changed outside Waarborg</source>
        <translation>het is buiten Waarborg gewijzigd</translation>
    </message>
</context>
<context>
    <name>RoundExport</name>
    <message>
        <source>the round “%1”</source>
        <translation>de ronde “%1”</translation>
    </message>
    <message>
        <source>who was invited; who answered stays secret</source>
        <translation>wie uitgenodigd is; wie antwoordde blijft geheim</translation>
    </message>
    <message>
        <source>who was invited, and who answered</source>
        <translation>wie uitgenodigd is, en wie antwoordde</translation>
    </message>
    <message>
        <source>the mail and what became of it</source>
        <translation>de mail en wat ervan werd</translation>
    </message>
    <message>
        <source>the answers, a row a person, a column a question</source>
        <translation>de antwoorden, een rij per persoon, een kolom per vraag</translation>
    </message>
    <message>
        <source>comments beside the answers</source>
        <translation>opmerkingen bij de antwoorden</translation>
    </message>
    <message>
        <source>the same answers and comments as JSON</source>
        <translation>dezelfde antwoorden en opmerkingen als JSON</translation>
    </message>
    <message>
        <source>the answers of an anonymous round: counts by question, none of fewer than %1 people</source>
        <translation>de antwoorden van een anonieme ronde: aantallen per vraag, geen van minder dan %1 mensen</translation>
    </message>
    <message>
        <source>the same counts as JSON, with what people wrote, in alphabetical order</source>
        <translation>dezelfde aantallen als JSON, met wat mensen schreven, in alfabetische volgorde</translation>
    </message>
    <message>
        <source>the round&apos;s report</source>
        <translation>het rapport van de ronde</translation>
    </message>
</context>
<context>
    <name>RoundReader</name>
    <message>
        <source>its content is not an answer of a known version</source>
        <translation>de inhoud is geen antwoord van een bekende versie</translation>
    </message>
</context>
<context>
    <name>RoundReport</name>
    <message>
        <source>Risk analysis</source>
        <comment>title of the report in Belgium: never RI&amp;E</comment>
        <translation>Risicoanalyse</translation>
    </message>
    <message>
        <source>Risk inventory and evaluation (RI&amp;E)</source>
        <translation>Risico-inventarisatie en -evaluatie (RI&amp;E)</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <translation>Gemaakt op %1 door %2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Visiting address</source>
        <translation>Bezoekadres</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Ingevuld door</translation>
    </message>
    <message>
        <source>Number of employees</source>
        <translation>Aantal werknemers</translation>
    </message>
    <message>
        <source>External service for prevention and protection</source>
        <translation>Externe dienst voor preventie en bescherming op het werk</translation>
    </message>
    <message>
        <source>Occupational health and safety service</source>
        <translation>Arbodienst</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Het bedrijf</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Open vanaf</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Genodigd</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>te weinig antwoorden</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>gemiddelde %1</translation>
    </message>
    <message>
        <source>Answers by question</source>
        <translation>Antwoorden per vraag</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Verdeling</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Handtekeningen</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Werkgever</translation>
    </message>
    <message>
        <source>For the workers</source>
        <translation>Namens de werknemers</translation>
    </message>
    <message>
        <source>the program was started without fonts</source>
        <translation>het programma is zonder lettertypen gestart</translation>
    </message>
</context>
<context>
    <name>RoundStore</name>
    <message>
        <source>round</source>
        <translation>ronde</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>uitnodiging</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>it must be filled in</source>
        <translation>het moet ingevuld zijn</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>this day has passed</source>
        <translation>deze dag is voorbij</translation>
    </message>
    <message>
        <source>Minimum group</source>
        <translation>Minimumgroep</translation>
    </message>
    <message>
        <source>it counts from %1</source>
        <translation>het telt vanaf %1</translation>
    </message>
    <message>
        <source>Form address</source>
        <translation>Adres van het formulier</translation>
    </message>
    <message>
        <source>it must begin with https:// or file:// and hold no #</source>
        <translation>het moet met https:// of file:// beginnen en mag geen # bevatten</translation>
    </message>
    <message>
        <source>invitation of person</source>
        <translation>uitnodiging van persoon</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>it is empty</source>
        <translation>het is leeg</translation>
    </message>
    <message>
        <source>its first line is too long</source>
        <translation>de eerste regel is te lang</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>het is geen UTF-8-tekst</translation>
    </message>
    <message>
        <source>The mail server&apos;s password is not known: store it in the key ring with “mail configure --smtp-password-file”, or name its file with WAARBORG_SMTP_PASSWORD_FILE.</source>
        <translation>Het wachtwoord van de mailserver is niet bekend: bewaar het in de sleutelbos met “mail configure --smtp-password-file”, of noem het bestand ervan met WAARBORG_SMTP_PASSWORD_FILE.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>another run that is sending</source>
        <translation>een andere verzending die nog loopt</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>My account</source>
        <translation>Mijn account</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>an ordinary file</source>
        <translation>gewoon bestand</translation>
    </message>
    <message>
        <source>it has no sheet of rows</source>
        <translation>het heeft geen werkblad met rijen</translation>
    </message>
    <message>
        <source>a sheet has no more than %1 columns</source>
        <translation>een werkblad heeft niet meer dan %1 kolommen</translation>
    </message>
    <message>
        <source>a workbook without a password: save it without one and try again</source>
        <translation>werkmap zonder wachtwoord: bewaar ze zonder wachtwoord en probeer opnieuw</translation>
    </message>
    <message>
        <source>this cell is there twice</source>
        <translation>deze cel staat er twee keer</translation>
    </message>
    <message>
        <source>more than %1 of its cells are merged</source>
        <translation>meer dan %1 van de cellen zijn samengevoegd</translation>
    </message>
    <message>
        <source>its merged cells hold too much text</source>
        <translation>de samengevoegde cellen bevatten te veel tekst</translation>
    </message>
    <message>
        <source>a list that can be read: it is an old workbook (.xls) or one with a password. Save it as .xlsx without a password and try again</source>
        <translation>lijst die te lezen is: het is een oude werkmap (.xls) of een met een wachtwoord. Bewaar ze als .xlsx zonder wachtwoord en probeer opnieuw</translation>
    </message>
    <message>
        <source>a list but a PDF: ask for the list as .xlsx, .ods or .csv</source>
        <translation>lijst maar een PDF: vraag de lijst als .xlsx, .ods of .csv</translation>
    </message>
    <message>
        <source>a list but a packed file: unpack it and try again</source>
        <translation>lijst maar een ingepakt bestand: pak het uit en probeer opnieuw</translation>
    </message>
    <message>
        <source>a list that can be read but a page of XML or HTML: open it in the spreadsheet program, save it as .xlsx and try again</source>
        <translation>lijst die te lezen is maar een pagina in XML of HTML: open ze in het rekenprogramma, bewaar ze als .xlsx en probeer opnieuw</translation>
    </message>
    <message>
        <source>a name that ends in .xlsx or .csv</source>
        <translation>naam die eindigt op .xlsx of .csv</translation>
    </message>
    <message>
        <source>the row behind it is numbered wrongly</source>
        <translation>de rij erna is verkeerd genummerd</translation>
    </message>
    <message>
        <source>a sheet has no more than %1 rows</source>
        <translation>een werkblad heeft niet meer dan %1 rijen</translation>
    </message>
    <message>
        <source>the cell is at no place of this row</source>
        <translation>de cel hoort op geen plaats in deze rij</translation>
    </message>
    <message>
        <source>the cell refers to a text that is not in the file</source>
        <translation>de cel verwijst naar een tekst die niet in het bestand staat</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>the workbook cannot be begun</source>
        <translation>de werkmap kan niet aangemaakt worden</translation>
    </message>
    <message>
        <source>the list is larger than a sheet can be</source>
        <translation>de lijst is groter dan een werkblad kan zijn</translation>
    </message>
    <message>
        <source>row %1 holds a text that is too long for a cell</source>
        <translation>rij %1 bevat een tekst die te lang is voor een cel</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>de schijf is misschien vol</translation>
    </message>
    <message>
        <source>what was written is not whole; the disk may be full</source>
        <translation>wat geschreven is, is niet volledig; de schijf is misschien vol</translation>
    </message>
    <message>
        <source>its cells share too much text</source>
        <translation>de cellen delen te veel tekst</translation>
    </message>
    <message>
        <source>a workbook that can be read: save the sheet as .xlsx, .ods or .csv and try again</source>
        <translation>werkmap die te lezen is: bewaar het werkblad als .xlsx, .ods of .csv en probeer opnieuw</translation>
    </message>
    <message>
        <source>its elements stand more than %1 deep</source>
        <translation>de elementen zitten meer dan %1 niveaus diep</translation>
    </message>
    <message>
        <source>it declares a document type, which no workbook does</source>
        <translation>het geeft een documenttype op, wat geen enkele werkmap doet</translation>
    </message>
    <message>
        <source>a mark in it is longer than %1 bytes</source>
        <translation>een tag erin is langer dan %1 bytes</translation>
    </message>
    <message>
        <source>its XML holds more names than any workbook</source>
        <translation>de XML bevat meer namen dan welke werkmap ook</translation>
    </message>
    <message>
        <source>line %1 of its XML is wrong (%2)</source>
        <translation>regel %1 van de XML is fout (%2)</translation>
    </message>
    <message>
        <source>it is an archive of more than %1 files</source>
        <translation>het is een archief van meer dan %1 bestanden</translation>
    </message>
    <message>
        <source>it is one piece of an archive in several files</source>
        <translation>het is één stuk van een archief in meerdere bestanden</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>het einde ontbreekt</translation>
    </message>
    <message>
        <source>a part of it cannot be unpacked</source>
        <translation>een onderdeel ervan kan niet uitgepakt worden</translation>
    </message>
    <message>
        <source>a part of it holds more than it says</source>
        <translation>een onderdeel ervan bevat meer dan het opgeeft</translation>
    </message>
    <message>
        <source>a part of it ends too early</source>
        <translation>een onderdeel ervan eindigt te vroeg</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>het is groter dan %1 MiB</translation>
    </message>
    <message>
        <source>it is no whole archive</source>
        <translation>het is geen volledig archief</translation>
    </message>
    <message>
        <source>its part %1 is missing</source>
        <translation>het onderdeel %1 ontbreekt</translation>
    </message>
    <message>
        <source>its part %1 is there twice</source>
        <translation>het onderdeel %1 staat er twee keer in</translation>
    </message>
    <message>
        <source>its part %1 has no size</source>
        <translation>het onderdeel %1 heeft geen grootte</translation>
    </message>
    <message>
        <source>its part %1 says that it unpacks to %2 MiB</source>
        <translation>het onderdeel %1 geeft op dat het uitgepakt %2 MiB groot is</translation>
    </message>
    <message>
        <source>its part %1 cannot be unpacked</source>
        <translation>het onderdeel %1 kan niet uitgepakt worden</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Ctrl+1 to Ctrl+9, Ctrl+0</source>
        <translation>Ctrl+1 tot Ctrl+9, Ctrl+0</translation>
    </message>
    <message>
        <source>Go to a pane</source>
        <translation>Naar een onderdeel gaan</translation>
    </message>
    <message>
        <source>Ctrl+PgUp, Ctrl+PgDn</source>
        <translation>Ctrl+PgUp, Ctrl+PgDn</translation>
    </message>
    <message>
        <source>Previous or next pane</source>
        <translation>Vorig of volgend onderdeel</translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation>Volgend deel van het venster</translation>
    </message>
    <message>
        <source>Search; Esc clears and closes</source>
        <translation>Zoeken; Esc wist en sluit</translation>
    </message>
    <message>
        <source>The pane&apos;s first action</source>
        <translation>De eerste actie van het onderdeel</translation>
    </message>
    <message>
        <source>Import or take in</source>
        <translation>Importeren of innemen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Enter, F2, Del</source>
        <translation>Enter, F2, Del</translation>
    </message>
    <message>
        <source>Open, edit, delete</source>
        <translation>Openen, bewerken, verwijderen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw uitvoeren</translation>
    </message>
    <message>
        <source>Collect or try again</source>
        <translation>Ophalen of opnieuw proberen</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Volgend probleem</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Ctrl+O, Ctrl+W, Ctrl+Q</source>
        <translation>Ctrl+O, Ctrl+W, Ctrl+Q</translation>
    </message>
    <message>
        <source>Open a dossier, close it, quit</source>
        <translation>Een dossier openen, sluiten, het programma afsluiten</translation>
    </message>
</context>
<context>
    <name>SqlCipherResult</name>
    <message>
        <source>Unable to execute statement</source>
        <translation>De opdracht kon niet worden uitgevoerd</translation>
    </message>
    <message>
        <source>Unable to execute multiple statements at a time</source>
        <translation>Meer opdrachten tegelijk kunnen niet worden uitgevoerd</translation>
    </message>
    <message>
        <source>Parameter count mismatch</source>
        <translation>Het aantal parameters klopt niet</translation>
    </message>
    <message>
        <source>Unable to bind parameters</source>
        <translation>De parameters konden niet worden gekoppeld</translation>
    </message>
    <message>
        <source>Unable to fetch row</source>
        <translation>De rij kon niet worden opgehaald</translation>
    </message>
    <message>
        <source>No query</source>
        <translation>Geen zoekopdracht</translation>
    </message>
</context>
<context>
    <name>StartCommands</name>
    <message>
        <source>Restore…</source>
        <translation>Terugzetten…</translation>
    </message>
</context>
<context>
    <name>StatusItem</name>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>This dossier</source>
        <translation>Dit dossier</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Dit werkstation</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>no permission</source>
        <translation>geen toestemming</translation>
    </message>
    <message>
        <source>the file is empty or cut off</source>
        <translation>het bestand is leeg of afgekapt</translation>
    </message>
    <message>
        <source>a new file was not encrypted</source>
        <translation>een nieuw bestand is niet versleuteld</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>een ander programma</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <source>the disk reports a fault (%1)</source>
        <translation>de schijf meldt een fout (%1)</translation>
    </message>
    <message>
        <source>it is not encrypted, so Waarborg did not write it</source>
        <translation>het is niet versleuteld, dus Waarborg heeft het niet geschreven</translation>
    </message>
</context>
<context>
    <name>TypeIn</name>
    <message>
        <source>a typed-in answer (JSON with person and answers)</source>
        <translation>ingevoerd antwoord (JSON met person en answers)</translation>
    </message>
    <message>
        <source>invitation of person</source>
        <translation>uitnodiging van persoon</translation>
    </message>
</context>
<context>
    <name>Workstation</name>
    <message>
        <source>Place of the dossier</source>
        <translation>Plaats van het dossier</translation>
    </message>
    <message>
        <source>It cannot be seen on what file system the dossier lies.</source>
        <translation>Er is niet te zien op welk bestandssysteem het dossier staat.</translation>
    </message>
    <message>
        <source>Keep dossiers on a disk of this computer.</source>
        <translation>Bewaar dossiers op een schijf van deze computer.</translation>
    </message>
    <message>
        <source>%1, on this computer (%2).</source>
        <translation>%1, op deze computer (%2).</translation>
    </message>
    <message>
        <source>%1, on a network drive (%2).</source>
        <translation>%1, op een netwerkschijf (%2).</translation>
    </message>
    <message>
        <source>Open it on one computer at a time: two may not see each other there. Better keep it on a disk of this computer.</source>
        <translation>Open het op één computer tegelijk: twee zien elkaar daar misschien niet. Bewaar het liever op een schijf van deze computer.</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation>Schijfversleuteling</translation>
    </message>
    <message>
        <source>It cannot be seen whether %1 is encrypted.</source>
        <translation>Er is niet te zien of %1 versleuteld is.</translation>
    </message>
    <message>
        <source>It cannot be seen on what disk the dossier lies.</source>
        <translation>Er is niet te zien op welke schijf het dossier staat.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, and note the answer.</source>
        <translation>Vraag het aan wie deze computer beheert, en noteer het antwoord.</translation>
    </message>
    <message>
        <source>The disk of %1 is encrypted.</source>
        <translation>De schijf van %1 is versleuteld.</translation>
    </message>
    <message>
        <source>The disk of %1 is not encrypted by this system.</source>
        <translation>De schijf van %1 is niet door dit systeem versleuteld.</translation>
    </message>
    <message>
        <source>The dossier itself is encrypted; what other programs keep of it (exported lists, reports) is not. Move it to an encrypted disk, unless the disk is known to encrypt by itself.</source>
        <translation>Het dossier zelf is versleuteld; wat andere programma&apos;s ervan bewaren (geëxporteerde lijsten, rapporten) niet. Verplaats het naar een versleutelde schijf, tenzij bekend is dat de schijf zelf versleutelt.</translation>
    </message>
    <message>
        <source>Swap space</source>
        <translation>Wisselgeheugen</translation>
    </message>
    <message>
        <source>There is none: memory is never written to the disk.</source>
        <translation>Er is geen wisselgeheugen: het geheugen wordt nooit op de schijf geschreven.</translation>
    </message>
    <message>
        <source>Encrypted, or in memory.</source>
        <translation>Versleuteld, of in het geheugen.</translation>
    </message>
    <message>
        <source>It cannot be seen whether it is encrypted.</source>
        <translation>Er is niet te zien of het versleuteld is.</translation>
    </message>
    <message>
        <source>Not encrypted: what is shown on the screen may be written there.</source>
        <translation>Niet versleuteld: wat op het scherm staat kan daar terechtkomen.</translation>
    </message>
    <message>
        <source>Let the swap space be encrypted, or do without. Keys are kept out of it in any case.</source>
        <translation>Laat het wisselgeheugen versleutelen, of doe zonder. Sleutels komen er in geen geval in.</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Vrije ruimte</translation>
    </message>
    <message>
        <source>It cannot be seen.</source>
        <translation>Dat is niet te zien.</translation>
    </message>
    <message>
        <source>Look in the file manager.</source>
        <translation>Kijk in het bestandsbeheer.</translation>
    </message>
    <message>
        <source>%1 free; the dossier takes %2.</source>
        <translation>%1 vrij; het dossier neemt %2 in.</translation>
    </message>
    <message>
        <source>Make room: a full disk stops every change and every backup.</source>
        <translation>Maak ruimte: een volle schijf houdt elke wijziging en elke back-up tegen.</translation>
    </message>
    <message>
        <source>Virus scanner</source>
        <translation>Virusscanner</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>Geen gevonden.</translation>
    </message>
    <message>
        <source>Install one (on Debian: clamav-daemon), or note who decided that this computer needs none.</source>
        <translation>Installeer er een (op Debian: clamav-daemon), of noteer wie besliste dat deze computer er geen nodig heeft.</translation>
    </message>
    <message>
        <source>%1; how it is doing cannot be seen.</source>
        <translation>%1; hoe het ermee staat is niet te zien.</translation>
    </message>
    <message>
        <source>Look in its own window whether it runs and is up to date.</source>
        <translation>Kijk in het eigen venster of hij draait en bijgewerkt is.</translation>
    </message>
    <message>
        <source>%1, without signatures.</source>
        <translation>%1, zonder handtekeningen.</translation>
    </message>
    <message>
        <source>Let it fetch them (on Debian: clamav-freshclam).</source>
        <translation>Laat hem die ophalen (op Debian: clamav-freshclam).</translation>
    </message>
    <message>
        <source>%1, signatures of %2.</source>
        <translation>%1, handtekeningen van %2.</translation>
    </message>
    <message>
        <source>Let it fetch new ones (on Debian: clamav-freshclam).</source>
        <translation>Laat hem nieuwe ophalen (op Debian: clamav-freshclam).</translation>
    </message>
    <message>
        <source>%1 It is not running.</source>
        <translation>%1 Hij draait niet.</translation>
    </message>
    <message>
        <source>Start it (on Debian: clamav-daemon), so that files are looked at.</source>
        <translation>Start hem (op Debian: clamav-daemon), zodat bestanden nagekeken worden.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>This system does not tell.</source>
        <translation>Dit systeem zegt het niet.</translation>
    </message>
    <message>
        <source>Look in its own settings whether updates are installed within a week.</source>
        <translation>Kijk in de instellingen ervan of updates binnen een week geïnstalleerd worden.</translation>
    </message>
    <message>
        <source>Installed ones wait for a restart.</source>
        <translation>Geïnstalleerde updates wachten op een herstart.</translation>
    </message>
    <message>
        <source>Restart the computer.</source>
        <translation>Start de computer opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln security update(s) wait(s).</source>
        <translation>
            <numerusform>%Ln beveiligingsupdate wacht.</numerusform>
            <numerusform>%Ln beveiligingsupdates wachten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install them.</source>
        <translation>Installeer ze.</translation>
    </message>
    <message>
        <source>Last looked for on %1.</source>
        <translation>Het laatst gezocht op %1.</translation>
    </message>
    <message>
        <source>Never looked for.</source>
        <translation>Nog nooit gezocht.</translation>
    </message>
    <message>
        <source>Look for updates and install them.</source>
        <translation>Zoek updates en installeer ze.</translation>
    </message>
    <message>
        <source>Last looked for on %1; no security update waits.</source>
        <translation>Het laatst gezocht op %1; er wacht geen beveiligingsupdate.</translation>
    </message>
    <message>
        <source>Last looked for on %1; security updates install by themselves.</source>
        <translation>Het laatst gezocht op %1; beveiligingsupdates worden vanzelf geïnstalleerd.</translation>
    </message>
    <message>
        <source>Last looked for on %1; whether some wait cannot be seen.</source>
        <translation>Het laatst gezocht op %1; of er een wacht is niet te zien.</translation>
    </message>
    <message>
        <source>Install what is offered, or let security updates install by themselves (on Debian: unattended-upgrades).</source>
        <translation>Installeer wat aangeboden wordt, of laat beveiligingsupdates vanzelf installeren (op Debian: unattended-upgrades).</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Geheugen</translation>
    </message>
    <message>
        <source>A crash would write the program&apos;s memory to the disk.</source>
        <translation>Bij een crash zou het geheugen van het programma op de schijf geschreven worden.</translation>
    </message>
    <message>
        <source>Start Waarborg in the usual way; it forbids this by itself.</source>
        <translation>Start Waarborg op de gewone manier; het verbiedt dit zelf.</translation>
    </message>
    <message>
        <source>Only %1 may be kept out of the swap space.</source>
        <translation>Slechts %1 mag buiten het wisselgeheugen blijven.</translation>
    </message>
    <message>
        <source>Let the limit for locked memory (memlock) be at least 1 MiB.</source>
        <translation>Laat de grens voor vergrendeld geheugen (memlock) minstens 1 MiB zijn.</translation>
    </message>
    <message>
        <source>Keys stay out of the swap space; a crash leaves no memory on the disk.</source>
        <translation>Sleutels blijven buiten het wisselgeheugen; een crash laat geen geheugen op de schijf achter.</translation>
    </message>
    <message>
        <source>%1, in memory (%2).</source>
        <translation>%1, in het geheugen (%2).</translation>
    </message>
    <message>
        <source>It is gone when the computer stops. Move it to a disk.</source>
        <translation>Het is weg als de computer stopt. Verplaats het naar een schijf.</translation>
    </message>
</context>
<context>
    <name>WriterLock</name>
    <message>
        <source>an unknown time</source>
        <translation>een onbekend tijdstip</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>another computer or program</source>
        <translation>een andere computer of een ander programma</translation>
    </message>
    <message>
        <source>its lock is no file</source>
        <translation>het vergrendelbestand is geen bestand</translation>
    </message>
    <message>
        <source>its lock is removed again and again</source>
        <translation>het vergrendelbestand wordt steeds weer verwijderd</translation>
    </message>
</context>
<context>
    <name>waarborg::access::AccountModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vervalt</translation>
    </message>
</context>
<context>
    <name>waarborg::access::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
</context>
<context>
    <name>waarborg::answers::QuarantineModel</name>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apart gezet</translation>
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
        <translation>nee</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>nvt</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Verdeling</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>te weinig antwoorden</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <translation>%1 %2%</translation>
    </message>
</context>
<context>
    <name>waarborg::backups::BackupModel</name>
    <message>
        <source>Created</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
</context>
<context>
    <name>waarborg::campaigns::MessageModel</name>
    <message>
        <source>%1, reminder</source>
        <translation>%1, herinnering</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wordt verstuurd</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatst</translation>
    </message>
    <message>
        <source>Server said</source>
        <translation>Antwoord server</translation>
    </message>
</context>
<context>
    <name>waarborg::campaigns::RoundModel</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3%)</source>
        <extracomment>how many answered, of how many, and that share</extracomment>
        <translation>%1 van %2 (%3%)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Genodigd</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
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
        <translation>Ontdekt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Termijn</translation>
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
        <translation>Controle</translation>
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
        <translation>Versie</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico&apos;s</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Geïmporteerd</translation>
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
        <translation>Soort</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Eén antwoord</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Meer antwoorden</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Korte tekst</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Lange tekst</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Beleid</translation>
    </message>
    <message>
        <source>Priority risk</source>
        <translation>Prioritair risico</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risico</translation>
    </message>
    <message>
        <source>Per location</source>
        <translation>Per locatie</translation>
    </message>
    <message>
        <source>Optional module</source>
        <translation>Optionele module</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
</context>
<context>
    <name>waarborg::storage::SqlCipherDriver</name>
    <message>
        <source>Error opening database</source>
        <translation>De database kon niet worden geopend</translation>
    </message>
    <message>
        <source>The database library is not SQLCipher 4.5 or newer (%1)</source>
        <translation>De databasebibliotheek is geen SQLCipher 4.5 of nieuwer (%1)</translation>
    </message>
    <message>
        <source>The key (password) is empty</source>
        <translation>De sleutel (het wachtwoord) is leeg</translation>
    </message>
    <message>
        <source>The file is not encrypted</source>
        <translation>Het bestand is niet versleuteld</translation>
    </message>
    <message>
        <source>The new file was not encrypted</source>
        <translation>Het nieuwe bestand is niet versleuteld</translation>
    </message>
    <message>
        <source>Error closing database</source>
        <translation>De database kon niet worden gesloten</translation>
    </message>
    <message>
        <source>Unable to begin transaction</source>
        <translation>De transactie kon niet worden begonnen</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>De transactie kon niet worden vastgelegd</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>De transactie kon niet worden teruggedraaid</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AccountList</name>
    <message>
        <source>No accounts.</source>
        <translation>Geen accounts.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AccountStep</name>
    <message>
        <source>I sign this statement</source>
        <translation>Ik onderteken deze verklaring</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Wachtwoord herhalen</translation>
    </message>
    <message>
        <source>Your name, to log in with</source>
        <translation>Uw naam, om u mee aan te melden</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters; a few unrelated words are easy to remember.</source>
        <translation>
            <numerusform>Minstens %n teken; enkele losse woorden zijn makkelijk te onthouden.</numerusform>
            <numerusform>Minstens %n tekens; enkele losse woorden zijn makkelijk te onthouden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Geheimhouding</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type them again.</source>
        <translation>De twee wachtwoorden zijn niet gelijk. Typ ze opnieuw.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AccountsPage</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Approve for answers</source>
        <translation>Goedkeuren voor antwoorden</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>New start code</source>
        <translation>Nieuwe startcode</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Another administrator does this with your account.</source>
        <translation>Met uw eigen account doet een andere beheerder dit.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>Account toevoegen</translation>
    </message>
    <message>
        <source>Making a start code</source>
        <translation>Startcode maken</translation>
    </message>
    <message>
        <source>%1 gets a new start code.</source>
        <translation>%1 krijgt een nieuwe startcode.</translation>
    </message>
    <message>
        <source>The present password of %1 no longer works then. It does not come back.</source>
        <translation>Het huidige wachtwoord van %1 werkt dan niet meer. Het komt niet terug.</translation>
    </message>
    <message>
        <source>Make a start code for %1</source>
        <translation>Startcode voor %1 maken</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Rollen van %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>What a role may no longer do is gone at once, also in a dossier that stands open elsewhere.</source>
        <translation>Wat een rol niet meer mag, is meteen weg, ook in een dossier dat elders open staat.</translation>
    </message>
    <message>
        <source>Your own roles are changed. Lock the dossier and log in again to see what fits them.</source>
        <translation>Uw eigen rollen zijn gewijzigd. Vergrendel het dossier en meld u opnieuw aan om te zien wat erbij past.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 is nu %2.</translation>
    </message>
    <message>
        <source>%1 can log in.</source>
        <translation>%1 kan aanmelden.</translation>
    </message>
    <message>
        <source>%1 can no longer log in.</source>
        <translation>%1 kan niet meer aanmelden.</translation>
    </message>
    <message>
        <source>%1 is removed from this dossier.</source>
        <translation>%1 is uit dit dossier verwijderd.</translation>
    </message>
    <message>
        <source>The account and its key do not come back. What %1 did stays in the log. Disabling can be undone.</source>
        <translation>Het account en de sleutel ervan komen niet terug. Wat %1 deed blijft in het logboek. Uitschakelen kan ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 is verwijderd.</translation>
    </message>
    <message>
        <source>%1 can read answers from the next login on.</source>
        <translation>%1 kan antwoorden lezen vanaf de volgende aanmelding.</translation>
    </message>
    <message>
        <source>You give up the administrator&apos;s role yourself.</source>
        <translation>U geeft zelf de rol van beheerder op.</translation>
    </message>
    <message>
        <source>Only another administrator can give it back. Be sure that one of them has logged in before.</source>
        <translation>Alleen een andere beheerder kan ze teruggeven. Wees zeker dat een van hen al eens heeft aangemeld.</translation>
    </message>
    <message>
        <source>Give up the role</source>
        <translation>Rol opgeven</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ActionBar</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AddAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Een account toevoegen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>The account has a last day</source>
        <translation>Het account heeft een laatste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>A start code is shown once. With it the person logs in, chooses a password and signs the statement.</source>
        <translation>Een startcode wordt één keer getoond. Ermee meldt de persoon zich aan, kiest een wachtwoord en ondertekent de verklaring.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AgreementPage</name>
    <message>
        <source>When the agreement ends</source>
        <translation>Als de overeenkomst eindigt</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exporteren…</translation>
    </message>
    <message>
        <source>Record the end…</source>
        <translation>Einde vastleggen…</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Teruggeven…</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Ze loopt door</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Alles wissen…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>The agreement goes on.</source>
        <translation>De overeenkomst loopt.</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>Alles exporteren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written to %1, none of them encrypted. The checksum is in the log.</source>
        <translation>
            <numerusform>%Ln bestand naar %1 geschreven, niet versleuteld. De controlesom staat in het logboek.</numerusform>
            <numerusform>%Ln bestanden naar %1 geschreven, geen ervan versleuteld. De controlesom staat in het logboek.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export is not encrypted.</source>
        <translation>De export is niet versleuteld.</translation>
    </message>
    <message>
        <source>Whoever has the folder reads everybody&apos;s data and answers.</source>
        <translation>Wie de map heeft, leest de gegevens en antwoorden van iedereen.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exporteren</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>Map voor de export</translation>
    </message>
    <message>
        <source>End of the agreement</source>
        <translation>Einde van de overeenkomst</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>its date or number; none: empty</source>
        <translation>datum of nummer ervan; geen: leeg</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Written instruction to erase</source>
        <translation>Schriftelijke opdracht om te wissen</translation>
    </message>
    <message>
        <source>Everybody who opens the dossier sees it. Nothing is erased yet.</source>
        <translation>Iedereen die het dossier opent, ziet het. Er wordt nog niets gewist.</translation>
    </message>
    <message>
        <source>The end is recorded.</source>
        <translation>Het einde is vastgelegd.</translation>
    </message>
    <message>
        <source>Folder for what is given back</source>
        <translation>Map voor wat teruggegeven wordt</translation>
    </message>
    <message>
        <source>Giving everything back</source>
        <translation>Alles teruggeven</translation>
    </message>
    <message>
        <source>Everything is in %1, not encrypted. Hand it over on an encrypted carrier.</source>
        <translation>Alles staat in %1, niet versleuteld. Geef het af op een versleutelde drager.</translation>
    </message>
    <message>
        <source>For erasing the dossier is closed.</source>
        <translation>Om te wissen wordt het dossier gesloten.</translation>
    </message>
    <message>
        <source>You are asked once more before anything is erased.</source>
        <translation>Er wordt nog een keer gevraagd voor er iets gewist wordt.</translation>
    </message>
    <message>
        <source>Close the dossier and go on</source>
        <translation>Dossier sluiten en doorgaan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>1. Record its last day, and the customer&apos;s written instruction to erase when there is one.
2. Give everything back: a folder with all data in open formats, its checksum in the log.
3. Erase everything, with all registered backups: after the last day as soon as the customer instructs it in writing, else two weeks later. A certificate says what was erased.</source>
        <translation>1. Leg de laatste dag vast, en de schriftelijke opdracht van de klant om te wissen als die er is.
2. Geef alles terug: een map met alle gegevens in open formaten, met de controlesom in het logboek.
3. Wis alles, met alle geregistreerde back-ups: na de laatste dag zodra de klant er schriftelijk opdracht toe geeft, anders twee weken later. Een certificaat vermeldt wat gewist is.</translation>
    </message>
    <message>
        <source>Not before %1. An instruction to erase shortens the two weeks after the last day.</source>
        <translation>Niet voor %1. Een opdracht om te wissen verkort de twee weken na de laatste dag.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AnswersPane</name>
    <message>
        <source>Take in</source>
        <translation>Innemen</translation>
    </message>
    <message>
        <source>Take in a folder</source>
        <translation>Map innemen</translation>
    </message>
    <message>
        <source>Folder with answers</source>
        <translation>Map met antwoorden</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Nog geen antwoorden.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apart gezet</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Antwoorden lezen</translation>
    </message>
    <message>
        <source>Set aside (%1)</source>
        <translation>Apart gezet (%1)</translation>
    </message>
    <message>
        <source>Counting answers</source>
        <translation>Antwoorden tellen</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>Antwoorden innemen</translation>
    </message>
    <message>
        <source>Sealed answers (*.jwe);;All files (*)</source>
        <translation>Verzegelde antwoorden (*.jwe);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Taking in answers</source>
        <translation>Antwoorden innemen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln aanvaard</numerusform>
            <numerusform>%Ln aanvaard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln double</source>
        <translation>
            <numerusform>%Ln dubbel</numerusform>
            <numerusform>%Ln dubbel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting until more come</source>
        <translation>
            <numerusform>%Ln wacht tot er meer komen</numerusform>
            <numerusform>%Ln wachten tot er meer komen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln apart gezet</numerusform>
            <numerusform>%Ln apart gezet</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: %1.</source>
        <translation>Ingenomen: %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Rapport schrijven</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <translation>rapport.pdf</translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation>Rapport (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Rapport schrijven</translation>
    </message>
    <message>
        <source>Report written to %1.</source>
        <translation>Rapport geschreven naar %1.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eén persoon</translation>
    </message>
    <message>
        <source>Reads what one person answered in a named round. The log says so.</source>
        <translation>Leest wat één persoon antwoordde in een ronde op naam. Het logboek vermeldt het.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AsideList</name>
    <message>
        <source>Set aside</source>
        <translation>Apart gezet</translation>
    </message>
    <message>
        <source>Nothing was set aside.</source>
        <translation>Er is niets apart gezet.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AuditCard</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>the seal that chains a row of the log to the row before it</extracomment>
        <translation>Zegel</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rij %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Written into the log at the login of %1 on %2. %3</source>
        <translation>In het logboek geschreven bij de aanmelding van %1 op %2. %3</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AuditFilters</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle dagen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Laatste 365 dagen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle accounts</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle handelingen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle resultaten</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AuditPane</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Compare an anchor</source>
        <translation>Met anker vergelijken</translation>
    </message>
    <message>
        <source>Save an anchor</source>
        <translation>Anker bewaren</translation>
    </message>
    <message>
        <source>Writes where the log stands now to a small file. Kept elsewhere, it shows later that nothing was cut off before it.</source>
        <translation>Schrijft waar het logboek nu staat naar een klein bestand. Elders bewaard toont het later dat ervoor niets is afgeknipt.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Logboek lezen</translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation>Logboek controleren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Anchors (*.json)</source>
        <translation>Ankers (*.json)</translation>
    </message>
    <message>
        <source>log-anchor.json</source>
        <translation>anker-logboek.json</translation>
    </message>
    <message>
        <source>Written to %1 (%2). Keep it where nobody can change both it and the dossier.</source>
        <translation>Geschreven naar %1 (%2). Bewaar het waar niemand zowel dit als het dossier kan wijzigen.</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Logboek exporteren</translation>
    </message>
    <message>
        <source>log.csv</source>
        <translation>logboek.csv</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tabel (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting the log</source>
        <translation>Logboek exporteren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln rij geschreven naar %1.</numerusform>
            <numerusform>%Ln rijen geschreven naar %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::BackupsPage</name>
    <message>
        <source>No folder for backups is chosen yet.</source>
        <translation>Er is nog geen map voor back-ups gekozen.</translation>
    </message>
    <message>
        <source>(kept: %1 daily, %2 weekly, %3 monthly).</source>
        <translation>(bewaard: %1 dagelijkse, %2 wekelijkse, %3 maandelijkse).</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopieën</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Nog geen back-up.</translation>
    </message>
    <message>
        <source>Make backup</source>
        <translation>Back-up maken</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Restores the chosen copy on trial once more.</source>
        <translation>Zet de gekozen kopie nog eens op proef terug.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Terugzetten…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Planning…</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Vernietigen…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Lijst lezen</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Map voor de back-up</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Back-up maken</translation>
    </message>
    <message>
        <source>The backup is made, was restored on trial and is sound: %1</source>
        <translation>De back-up is gemaakt, op proef teruggezet en in orde: %1</translation>
    </message>
    <message>
        <source>Checking a backup</source>
        <translation>Back-up controleren</translation>
    </message>
    <message>
        <source>%1 can be restored.</source>
        <translation>%1 kan teruggezet worden.</translation>
    </message>
    <message>
        <source>%1 is not found.</source>
        <translation>%1 is niet gevonden.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 verwijderen?</translation>
    </message>
    <message>
        <source>The register will say that it was destroyed. Do this only when you know that it is.</source>
        <translation>De lijst zegt dan dat ze vernietigd is. Doe dit alleen als u weet dat dat zo is.</translation>
    </message>
    <message>
        <source>The file is deleted; the register keeps that it existed and when it was destroyed.</source>
        <translation>Het bestand wordt verwijderd; de lijst bewaart dat het bestond en wanneer het vernietigd is.</translation>
    </message>
    <message>
        <source>Note 1 copy as destroyed</source>
        <translation>1 kopie als vernietigd noteren</translation>
    </message>
    <message>
        <source>Destroy 1 copy</source>
        <translation>1 kopie vernietigen</translation>
    </message>
    <message numerus="yes">
        <source>Waarborg reminds you every %Ln day(s) to make a backup in %1</source>
        <translation>
            <numerusform>Waarborg herinnert u er elke %Ln dag aan een back-up te maken in %1</numerusform>
            <numerusform>Waarborg herinnert u er om de %Ln dagen aan een back-up te maken in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The command “waarborg-cli dossier backup --scheduled” makes it by itself.</source>
        <translation>De opdracht “waarborg-cli dossier backup --scheduled” maakt hem vanzelf.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ChangesModel</name>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Niet in de lijst</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Opnieuw terug</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Na de import</translation>
    </message>
    <message>
        <source>(emptied)</source>
        <extracomment>a value that an import takes away</extracomment>
        <translation>(leeggemaakt)</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::CompletenessDialog</name>
    <message>
        <source>Completeness</source>
        <translation>Volledigheid</translation>
    </message>
    <message numerus="yes">
        <source>What is known of %Ln user(s), field by field.</source>
        <translation>
            <numerusform>Wat er van %Ln gebruiker bekend is, veld per veld.</numerusform>
            <numerusform>Wat er van %Ln gebruikers bekend is, veld per veld.</numerusform>
        </translation>
    </message>
    <message>
        <source>No value is doubtful.</source>
        <translation>Geen enkele waarde is twijfelachtig.</translation>
    </message>
    <message>
        <source>Values to look at</source>
        <translation>Waarden om te bekijken</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>Als lijst bewaren…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ingevuld</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Twijfelachtig</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::CountsGrid</name>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::CreatePage</name>
    <message>
        <source>Create a dossier</source>
        <translation>Een dossier maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Stap %1 van %2: %3</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Bezig met maken…</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Dossier maken</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::CustomerStep</name>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Everybody can see the file&apos;s name; what is in the file is encrypted.</source>
        <translation>Iedereen kan de naam van het bestand zien; wat erin staat, is versleuteld.</translation>
    </message>
    <message>
        <source>the folder does not exist or is read-only</source>
        <translation>de map bestaat niet of is alleen-lezen</translation>
    </message>
    <message>
        <source>Place of the dossier</source>
        <translation>Plaats van het dossier</translation>
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
        <translation>Met de hand te vernietigen:</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>%1 wissen</translation>
    </message>
    <message>
        <source>Erase 1 dossier</source>
        <translation>1 dossier wissen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Folder for the certificate</source>
        <translation>Map voor het certificaat</translation>
    </message>
    <message>
        <source>Certificate in</source>
        <translation>Certificaat in</translation>
    </message>
    <message>
        <source>The dossier, its key file and all registered backups are destroyed. It cannot be brought back.</source>
        <translation>Het dossier, het sleutelbestand en alle geregistreerde back-ups worden vernietigd. Het komt niet terug.</translation>
    </message>
    <message>
        <source>The certificate lies in %1. It also says what is left to do by hand.</source>
        <translation>Het certificaat staat in %1. Het vermeldt ook wat nog met de hand te doen is.</translation>
    </message>
    <message>
        <source>The dossier is erased.</source>
        <translation>Het dossier is gewist.</translation>
    </message>
    <message>
        <source>Not everything could be erased.</source>
        <translation>Niet alles kon gewist worden.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::FirstLoginPage</name>
    <message>
        <source>I sign this statement</source>
        <translation>Ik onderteken deze verklaring</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Wachtwoord herhalen</translation>
    </message>
    <message>
        <source>At least 12 characters; a few loose words are easy to remember.</source>
        <translation>Minstens 12 tekens; enkele losse woorden zijn makkelijk te onthouden.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Voor u begint</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Geheimhouding</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>De twee wachtwoorden verschillen. Typ twee keer hetzelfde.</translation>
    </message>
    <message>
        <source>Preparing your account</source>
        <translation>Uw account wordt klaargemaakt</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ImportChangesStep</name>
    <message>
        <source>Shown changes</source>
        <translation>Getoonde wijzigingen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Mark them as left today</source>
        <translation>Vandaag als uit dienst aanduiden</translation>
    </message>
    <message>
        <source>Erase them for good</source>
        <translation>Definitief wissen</translation>
    </message>
    <message>
        <source>Users who are not in this list</source>
        <translation>Gebruikers die niet in deze lijst staan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln rij gelezen</numerusform>
            <numerusform>%Ln rijen gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln toegevoegd</numerusform>
            <numerusform>%Ln toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln gewijzigd</numerusform>
            <numerusform>%Ln gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln ongewijzigd</numerusform>
            <numerusform>%Ln ongewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay out</source>
        <translation>
            <numerusform>%Ln wordt niet overgenomen</numerusform>
            <numerusform>%Ln worden niet overgenomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the list</source>
        <translation>
            <numerusform>%Ln niet in de lijst</numerusform>
            <numerusform>%Ln niet in de lijst</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not used: %1</source>
        <translation>Kolommen die niet gebruikt worden: %1</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle wijzigingen</translation>
    </message>
    <message numerus="yes">
        <source>Added: %Ln</source>
        <translation>
            <numerusform>Toegevoegd: %Ln</numerusform>
            <numerusform>Toegevoegd: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %Ln</source>
        <translation>
            <numerusform>Gewijzigd: %Ln</numerusform>
            <numerusform>Gewijzigd: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back again: %Ln</source>
        <translation>
            <numerusform>Opnieuw terug: %Ln</numerusform>
            <numerusform>Opnieuw terug: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the list: %Ln</source>
        <translation>
            <numerusform>Niet in de lijst: %Ln</numerusform>
            <numerusform>Niet in de lijst: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ImportColumnsStep</name>
    <message>
        <source>Not used</source>
        <translation>Niet gebruikt</translation>
    </message>
    <message>
        <source>Kept as a column of its own</source>
        <translation>Behouden als eigen kolom</translation>
    </message>
    <message>
        <source>Users are recognised by</source>
        <translation>Gebruikers worden herkend aan</translation>
    </message>
    <message>
        <source>The columns of this list are known from before. Look whether they are still right.</source>
        <translation>De kolommen van deze lijst zijn gekend van vroeger. Kijk of ze nog kloppen.</translation>
    </message>
    <message>
        <source>Each column goes to the field beside it. Look at those that are marked.</source>
        <translation>Elke kolom gaat naar het veld ernaast. Bekijk de kolommen die gemarkeerd zijn.</translation>
    </message>
    <message>
        <source>Column in the list</source>
        <translation>Kolom in de lijst</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>This is a guess: look whether it is right.</source>
        <translation>Dit is een gok: kijk of het klopt.</translation>
    </message>
    <message>
        <source>Field of column %1</source>
        <translation>Veld van kolom %1</translation>
    </message>
    <message>
        <source>This column is not used: choose a field if it should be.</source>
        <translation>Deze kolom wordt niet gebruikt: kies een veld als dat wel moet.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ImportPreviewStep</name>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>puntkomma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>verticale streep</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-werkmap</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>OpenDocument-rekenblad</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codering</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Scheidingsteken</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Werkblad</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Namen van de kolommen</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Eerste rijen van de lijst</translation>
    </message>
    <message>
        <source>In row %1</source>
        <translation>In rij %1</translation>
    </message>
    <message>
        <source>The list has none</source>
        <translation>De lijst heeft er geen</translation>
    </message>
    <message>
        <source>Text with separators (CSV)</source>
        <translation>Tekst met scheidingstekens (CSV)</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ImportProblemsStep</name>
    <message>
        <source>Save the rows that stay out…</source>
        <translation>Niet-overgenomen rijen bewaren…</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Rijen om te bekijken</translation>
    </message>
    <message>
        <source>Type over a value to correct it (F2); F8 goes to the next row.</source>
        <translation>Typ over een waarde heen om die te verbeteren (F2); F8 gaat naar de volgende rij.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stay out.</source>
        <translation>
            <numerusform>%Ln rij wordt niet overgenomen.</numerusform>
            <numerusform>%Ln rijen worden niet overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) to look at; their rows do go in.</source>
        <translation>
            <numerusform>%Ln waarde om te bekijken; de rij wordt wel overgenomen.</numerusform>
            <numerusform>%Ln waarden om te bekijken; hun rijen worden wel overgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows go in.</source>
        <translation>Alle rijen worden overgenomen.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ImportWizard</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln toegevoegd</numerusform>
            <numerusform>%Ln toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln gewijzigd</numerusform>
            <numerusform>%Ln gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln ongewijzigd</numerusform>
            <numerusform>%Ln ongewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed out</source>
        <translation>
            <numerusform>%Ln niet overgenomen</numerusform>
            <numerusform>%Ln niet overgenomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln uit dienst</numerusform>
            <numerusform>%Ln uit dienst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln erased</source>
        <translation>
            <numerusform>%Ln definitief gewist</numerusform>
            <numerusform>%Ln definitief gewist</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Geïmporteerd: %1.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importeren</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lijst lezen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>-not-imported.</source>
        <translation>-niet-overgenomen.</translation>
    </message>
    <message>
        <source>Save the rows that stay out</source>
        <translation>Niet-overgenomen rijen bewaren</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx)</source>
        <translation>Lijsten (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Bewaren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved.</source>
        <translation>
            <numerusform>%Ln rij bewaard.</numerusform>
            <numerusform>%Ln rijen bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not encrypted: remove it when it is no longer needed.</source>
        <translation>Het bestand is niet versleuteld: verwijder het als het niet meer nodig is.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln user(s) who are not in this list?</source>
        <translation>
            <numerusform>%Ln gebruiker wissen die niet in deze lijst staat?</numerusform>
            <numerusform>%Ln gebruikers wissen die niet in deze lijst staan?</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations, messages and, in rounds that are not anonymous, answers go too. This cannot be undone.</source>
        <translation>Uitnodigingen, berichten en, in rondes die niet anoniem zijn, antwoorden gaan mee. Dit kan niet ongedaan gemaakt worden.</translation>
    </message>
    <message numerus="yes">
        <source>Import and erase %Ln user(s)</source>
        <translation>
            <numerusform>Importeren en %Ln gebruiker wissen</numerusform>
            <numerusform>Importeren en %Ln gebruikers wissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Step %1 of 4: %2</source>
        <extracomment>a step of several: &quot;Step 2 of 4: Columns&quot;</extracomment>
        <translation>Stap %1 van 4: %2</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln user(s)</source>
        <translation>
            <numerusform>%Ln gebruiker importeren</numerusform>
            <numerusform>%Ln gebruikers importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::IncidentCard</name>
    <message>
        <source>ddd dd-MM HH:mm</source>
        <extracomment>how a term&apos;s end is written, as QLocale&apos;s toString takes it</extracomment>
        <translation>ddd dd-MM HH:mm</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, tot %2</translation>
    </message>
    <message>
        <source>%1, it was %2</source>
        <translation>%1, dat was %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>%1, fixed: saving begins the next version</source>
        <translation>%1, vastgelegd: bewaren begint de volgende versie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::IncidentForm</name>
    <message>
        <source>Not known yet</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Some (+0.25)</source>
        <translation>Enig (+0,25)</translation>
    </message>
    <message>
        <source>Much (+0.5)</source>
        <translation>Veel (+0,5)</translation>
    </message>
    <message>
        <source>Several with ; between them</source>
        <translation>Meerdere met ; ertussen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurd is</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Ontdekt</translation>
    </message>
    <message>
        <source>What, in one line</source>
        <translation>Wat, in één regel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Soorten</translation>
    </message>
    <message>
        <source>Somebody could see what is not theirs</source>
        <translation>Iemand kon zien wat niet voor hem is</translation>
    </message>
    <message>
        <source>Data was changed</source>
        <translation>Gegevens zijn gewijzigd</translation>
    </message>
    <message>
        <source>Data was lost or out of reach</source>
        <translation>Gegevens zijn verloren of onbereikbaar</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemen</translation>
    </message>
    <message>
        <source>Data and people</source>
        <translation>Gegevens en betrokkenen</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Categorieën van gegevens</translation>
    </message>
    <message>
        <source>Special categories among them (health, beliefs …)</source>
        <translation>Met bijzondere categorieën (gezondheid, overtuiging …)</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>Aantal records</translation>
    </message>
    <message>
        <source>Encrypted?</source>
        <translation>Versleuteld?</translation>
    </message>
    <message>
        <source>Is the key safe?</source>
        <translation>Is de sleutel veilig?</translation>
    </message>
    <message>
        <source>How it was protected</source>
        <translation>Hoe het beveiligd was</translation>
    </message>
    <message>
        <source>Categories of people</source>
        <translation>Categorieën van personen</translation>
    </message>
    <message>
        <source>Number of people, at least</source>
        <translation>Aantal betrokkenen, minstens</translation>
    </message>
    <message>
        <source>Number of people, at most</source>
        <translation>Aantal betrokkenen, hoogstens</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Gevolgen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Soort gegevens</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Nog niet gekozen</translation>
    </message>
    <message>
        <source>Simple (1)</source>
        <translation>Eenvoudig (1)</translation>
    </message>
    <message>
        <source>Behaviour (2)</source>
        <translation>Gedrag (2)</translation>
    </message>
    <message>
        <source>Financial (3)</source>
        <translation>Financieel (3)</translation>
    </message>
    <message>
        <source>Sensitive (4)</source>
        <translation>Gevoelig (4)</translation>
    </message>
    <message>
        <source>What makes it worse or better</source>
        <translation>Wat het erger of minder erg maakt</translation>
    </message>
    <message>
        <source>Three less</source>
        <translation>Drie minder</translation>
    </message>
    <message>
        <source>Two less</source>
        <translation>Twee minder</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Eén minder</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eén meer</translation>
    </message>
    <message>
        <source>Two more</source>
        <translation>Twee meer</translation>
    </message>
    <message>
        <source>Three more</source>
        <translation>Drie meer</translation>
    </message>
    <message>
        <source>How easily people are identified</source>
        <translation>Hoe makkelijk personen herkenbaar zijn</translation>
    </message>
    <message>
        <source>Hardly (× 0.25)</source>
        <translation>Nauwelijks (× 0,25)</translation>
    </message>
    <message>
        <source>Limited (× 0.5)</source>
        <translation>Beperkt (× 0,5)</translation>
    </message>
    <message>
        <source>Significant (× 0.75)</source>
        <translation>Aanzienlijk (× 0,75)</translation>
    </message>
    <message>
        <source>At once (× 1)</source>
        <translation>Meteen (× 1)</translation>
    </message>
    <message>
        <source>Confidentiality lost</source>
        <translation>Vertrouwelijkheid verloren</translation>
    </message>
    <message>
        <source>Integrity lost</source>
        <translation>Integriteit verloren</translation>
    </message>
    <message>
        <source>Availability lost</source>
        <translation>Beschikbaarheid verloren</translation>
    </message>
    <message>
        <source>Done on purpose (+0.5)</source>
        <translation>Met opzet gedaan (+0,5)</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Wat eruit geleerd is</translation>
    </message>
    <message>
        <source>Telling others</source>
        <translation>Anderen inlichten</translation>
    </message>
    <message>
        <source>Controller informed</source>
        <translation>Verwerkingsverantwoordelijke ingelicht</translation>
    </message>
    <message>
        <source>Authority to be notified?</source>
        <translation>Melden bij de autoriteit?</translation>
    </message>
    <message>
        <source>Authority notified</source>
        <translation>Autoriteit ingelicht</translation>
    </message>
    <message>
        <source>Number at the authority</source>
        <translation>Nummer bij de autoriteit</translation>
    </message>
    <message>
        <source>Why the authority is not notified</source>
        <translation>Waarom de autoriteit niet op de hoogte is gebracht</translation>
    </message>
    <message>
        <source>Why it took longer than the term</source>
        <translation>Waarom het langer duurde dan de termijn</translation>
    </message>
    <message>
        <source>People concerned informed?</source>
        <translation>Betrokkenen ingelicht?</translation>
    </message>
    <message>
        <source>People informed</source>
        <translation>Betrokkenen ingelicht</translation>
    </message>
    <message>
        <source>How they were informed</source>
        <translation>Hoe ze ingelicht zijn</translation>
    </message>
    <message>
        <source>Why they were not informed</source>
        <translation>Waarom ze niet ingelicht zijn</translation>
    </message>
    <message>
        <source>Contact: name</source>
        <translation>Contact: naam</translation>
    </message>
    <message>
        <source>Contact: e-mail</source>
        <translation>Contact: e-mail</translation>
    </message>
    <message>
        <source>Contact: phone</source>
        <translation>Contact: telefoon</translation>
    </message>
    <message>
        <source>Choose the kind of data and how easily people are identified.</source>
        <translation>Kies de soort gegevens en hoe makkelijk personen herkenbaar zijn.</translation>
    </message>
    <message>
        <source>Severity %1: %2</source>
        <extracomment>ENISA&apos;s sum: data x identification + circumstances, and its class</extracomment>
        <translation>Ernst %1: %2</translation>
    </message>
    <message>
        <source>more than 100 people</source>
        <translation>meer dan 100 betrokkenen</translation>
    </message>
    <message>
        <source>unreadable for others</source>
        <translation>onleesbaar voor anderen</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::IncidentsPane</name>
    <message>
        <source>No incident. Register doubt too.</source>
        <translation>Geen incident. Registreer ook twijfel.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registreren</translation>
    </message>
    <message>
        <source>Fix version</source>
        <translation>Versie vastleggen</translation>
    </message>
    <message>
        <source>Fixes this version with a status: it can no longer be changed, the next edit begins a new one.</source>
        <translation>Legt deze versie vast met een status: ze kan niet meer gewijzigd worden, de volgende wijziging begint een nieuwe.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Reading incidents</source>
        <translation>Incidenten lezen</translation>
    </message>
    <message>
        <source>Register an incident</source>
        <translation>Incident registreren</translation>
    </message>
    <message>
        <source>Lost laptop</source>
        <translation>Verloren laptop</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Ontdekt</translation>
    </message>
    <message>
        <source>What, in one line</source>
        <translation>Wat, in één regel</translation>
    </message>
    <message numerus="yes">
        <source>The clock of %Ln hour(s) starts at the discovery. Everything else can follow.</source>
        <translation>
            <numerusform>De termijn van %Ln uur begint bij de ontdekking. Al het andere kan later.</numerusform>
            <numerusform>De termijn van %Ln uur begint bij de ontdekking. Al het andere kan later.</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident %1 registered</source>
        <translation>Incident %1 geregistreerd</translation>
    </message>
    <message>
        <source>Incident %1 saved</source>
        <translation>Incident %1 bewaard</translation>
    </message>
    <message>
        <source>Fix this version of incident %1</source>
        <translation>Deze versie van incident %1 vastleggen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>A fixed version can no longer be changed. The next edit begins a new one.</source>
        <translation>Een vastgelegde versie kan niet meer gewijzigd worden. De volgende wijziging begint een nieuwe.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::KeysPage</name>
    <message>
        <source>New key for %1</source>
        <translation>Nieuwe sleutel voor %1</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Sleutel vervangen</translation>
    </message>
    <message>
        <source>All passwords stay as they are. It takes a moment: every page is written anew.</source>
        <translation>Alle wachtwoorden blijven zoals ze zijn. Het duurt even: elke pagina wordt opnieuw geschreven.</translation>
    </message>
    <message>
        <source>The dossier has a new key.</source>
        <translation>Het dossier heeft een nieuwe sleutel.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet now: the one you have opens the dossier only together with the key file. Backups and copies from before still open with the old key.</source>
        <translation>Maak nu een nieuw herstelblad: het huidige opent het dossier alleen samen met het sleutelbestand. Back-ups en kopieën van vroeger gaan nog met de oude sleutel open.</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>Nieuw herstelblad…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nieuwe sleutel…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>It opens the dossier when a password is forgotten or the key file is lost. A new one makes the earlier one worthless: do that when it may have been read, or when it cannot be found.</source>
        <translation>Het opent het dossier als een wachtwoord vergeten is of het sleutelbestand kwijt is. Een nieuw blad maakt het vorige waardeloos: doe dat als iemand het gelezen kan hebben, of als het onvindbaar is.</translation>
    </message>
    <message>
        <source>Key of the dossier</source>
        <translation>Sleutel van het dossier</translation>
    </message>
    <message>
        <source>With a new key nobody gets in with what was kept of the old one: an exported key, or an earlier key file with its password. Do that when somebody leaves who could have kept one.</source>
        <translation>Met een nieuwe sleutel komt niemand nog binnen met wat van de oude bewaard werd: een geëxporteerde sleutel, of een vroeger sleutelbestand met zijn wachtwoord. Doe dat als iemand vertrekt die er een bewaard kan hebben.</translation>
    </message>
    <message>
        <source>Somebody typed it back from paper: there is a readable one.</source>
        <translation>Iemand heeft het van papier overgetypt: er is een leesbaar blad.</translation>
    </message>
    <message>
        <source>Nobody has shown that it can be read: two of its groups were not typed back.</source>
        <translation>Niemand heeft aangetoond dat het leesbaar is: er werden geen twee groepen van overgetypt.</translation>
    </message>
    <message numerus="yes">
        <source>The key file was changed %Ln time(s) since the dossier was made.</source>
        <translation>
            <numerusform>Het sleutelbestand werd %Ln keer gewijzigd sinds het dossier gemaakt is.</numerusform>
            <numerusform>Het sleutelbestand werd %Ln keer gewijzigd sinds het dossier gemaakt is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making a recovery sheet</source>
        <translation>Herstelblad maken</translation>
    </message>
    <message>
        <source>A new recovery sheet takes the place of the present one.</source>
        <translation>Een nieuw herstelblad komt in de plaats van het huidige.</translation>
    </message>
    <message>
        <source>The present sheet opens nothing from then on.</source>
        <translation>Het huidige blad opent vanaf dan niets meer.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Nieuw blad maken</translation>
    </message>
    <message>
        <source>For a new key the dossier is closed.</source>
        <translation>Voor een nieuwe sleutel wordt het dossier gesloten.</translation>
    </message>
    <message>
        <source>Nobody else may have it open. A sheet from before opens it afterwards only together with the key file: make a new one then.</source>
        <translation>Niemand anders mag het open hebben. Een blad van vroeger opent het daarna alleen samen met het sleutelbestand: maak dan een nieuw.</translation>
    </message>
    <message>
        <source>Close the dossier and go on</source>
        <translation>Dossier sluiten en doorgaan</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ListAbove</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ListDetail</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ListSampleModel</name>
    <message>
        <source>Row</source>
        <extracomment>number of a row</extracomment>
        <translation>Rij</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ListStates</name>
    <message>
        <source>Loading…</source>
        <translation>Bezig met laden…</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::LoginDialog</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Bezig…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::LoginPage</name>
    <message>
        <source>Log in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Another dossier</source>
        <translation>Ander dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Bezig met openen…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Alleen lezen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Use recovery sheet</source>
        <translation>Herstelblad gebruiken</translation>
    </message>
    <message>
        <source>The last login was wrong.</source>
        <translation>De laatste aanmelding klopte niet.</translation>
    </message>
    <message>
        <source>%1 Wait %2 s.</source>
        <translation>%1 Wacht %2 s.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::MailDialog</name>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Through a mail server</source>
        <translation>Via een mailserver</translation>
    </message>
    <message>
        <source>Into a folder, as files</source>
        <translation>Naar een map, als bestanden</translation>
    </message>
    <message>
        <source>TLS from the start (465)</source>
        <translation>TLS vanaf het begin (465)</translation>
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
        <translation>Leeg: die van het systeem</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Kies een map</translation>
    </message>
    <message>
        <source>Folder for messages</source>
        <translation>Map voor berichten</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Kies een bestand</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Certificaatautoriteit</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Certificaten (*.pem *.crt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Mail leaves</source>
        <translation>Mail vertrekt</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Aanmeldnaam</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Certificaatbestand</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::MainWindow</name>
    <message>
        <source>Open a dossier</source>
        <translation>Een dossier openen</translation>
    </message>
    <message>
        <source>Dossiers (*.waarborg)</source>
        <translation>Dossiers (*.waarborg)</translation>
    </message>
    <message>
        <source>There are unsaved changes.</source>
        <translation>Er zijn wijzigingen die nog niet bewaard zijn.</translation>
    </message>
    <message>
        <source>They are lost when the dossier is closed.</source>
        <translation>Ze gaan verloren als het dossier gesloten wordt.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Sluiten zonder bewaren</translation>
    </message>
    <message>
        <source>%1 – Waarborg</source>
        <translation>%1 – Waarborg</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is working here: the dossier locks in %n second(s).</source>
        <translation>
            <numerusform>Hier is niemand aan het werk: het dossier wordt over %n seconde vergrendeld.</numerusform>
            <numerusform>Hier is niemand aan het werk: het dossier wordt over %n seconden vergrendeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Verder werken</translation>
    </message>
    <message>
        <source>The dossier is not made yet.</source>
        <translation>Het dossier is nog niet gemaakt.</translation>
    </message>
    <message>
        <source>Its recovery sheet was not typed back: the new dossier is thrown away.</source>
        <translation>Het herstelblad werd niet overgetypt: het nieuwe dossier wordt weggegooid.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>The new recovery sheet is not shown again.</source>
        <translation>Het nieuwe herstelblad wordt niet meer getoond.</translation>
    </message>
    <message>
        <source>The earlier sheet no longer opens anything. Keep this one, or make another in the settings, under Keys.</source>
        <translation>Het vorige blad opent niets meer. Bewaar dit, of maak een ander bij de instellingen, onder Sleutels.</translation>
    </message>
    <message>
        <source>Leave without the sheet</source>
        <translation>Weggaan zonder het blad</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::MeasuresEdit</name>
    <message>
        <source>Measure</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Genomen</translation>
    </message>
    <message>
        <source>State of the measure</source>
        <translation>Stand van de maatregel</translation>
    </message>
    <message>
        <source>Remove the measure</source>
        <translation>Maatregel verwijderen</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Maatregel toevoegen</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::MyAccountPage</name>
    <message>
        <source>Change the password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Huidig wachtwoord</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Repeat the new password</source>
        <translation>Nieuw wachtwoord nog eens</translation>
    </message>
    <message>
        <source>At least %1 characters, and not one of the common passwords. A few loose words are easy to remember; a password from a password manager can be pasted.</source>
        <translation>Minstens %1 tekens, en geen veelgebruikt wachtwoord. Een paar losse woorden zijn makkelijk te onthouden; een wachtwoord uit een wachtwoordbeheerder kunt u plakken.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Statement signed</source>
        <translation>Verklaring ondertekend</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type the same one twice.</source>
        <translation>De twee nieuwe wachtwoorden verschillen. Typ twee keer hetzelfde.</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>The present password is wrong. Nothing was changed.</source>
        <translation>Het huidige wachtwoord klopt niet. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The password is changed. Log in with the new one from now on.</source>
        <translation>Het wachtwoord is gewijzigd. Meld u voortaan met het nieuwe aan.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::Navigation</name>
    <message>
        <source>Panes</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Vergrendelen (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::NewSheetDialog</name>
    <message>
        <source>New recovery sheet</source>
        <translation>Nieuw herstelblad</translation>
    </message>
    <message>
        <source>The sheet is kept</source>
        <translation>Het blad is bewaard</translation>
    </message>
    <message>
        <source>The sheet is not shown again.</source>
        <translation>Het blad wordt niet meer getoond.</translation>
    </message>
    <message>
        <source>Without a readable sheet a forgotten password loses the dossier. You can make another sheet at any time.</source>
        <translation>Zonder leesbaar blad is het dossier verloren als een wachtwoord vergeten wordt. U kunt altijd een ander blad maken.</translation>
    </message>
    <message>
        <source>Close without having it</source>
        <translation>Sluiten zonder het blad</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::OnePersonDialog</name>
    <message>
        <source>One person&apos;s answers</source>
        <translation>Antwoorden van één persoon</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Kies een persoon</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>The log says whose answers you read, and when.</source>
        <translation>Het logboek vermeldt wiens antwoorden u leest, en wanneer.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::OverviewPane</name>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::Pane</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
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
        <translation>Caps Lock staat aan.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Wachtwoord verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Wachtwoord tonen</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PeopleChoice</name>
    <message>
        <source>Search name, function or department</source>
        <translation>Naam, functie of afdeling zoeken</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Alle getoonde</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>Geen van de getoonde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) chosen</source>
        <translation>
            <numerusform>%Ln persoon gekozen</numerusform>
            <numerusform>%Ln personen gekozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PeopleFilters</name>
    <message>
        <source>All functions</source>
        <translation>Alle functies</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alle afdelingen</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle talen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Alle controles</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of all are shown</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln geselecteerd</numerusform>
            <numerusform>%Ln geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Alle locaties</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Answered or not</source>
        <translation>Beantwoord of niet</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Beantwoord: %1</translation>
    </message>
    <message>
        <source>Not answered: %1</source>
        <translation>Niet beantwoord: %1</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PeopleJobs</name>
    <message>
        <source>Deleting</source>
        <translation>Verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) deleted.</source>
        <translation>
            <numerusform>%Ln gebruiker verwijderd.</numerusform>
            <numerusform>%Ln gebruikers verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) erased.</source>
        <translation>
            <numerusform>%Ln gebruiker gewist.</numerusform>
            <numerusform>%Ln gebruikers gewist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln user(s) for good?</source>
        <translation>
            <numerusform>%Ln gebruiker definitief wissen?</numerusform>
            <numerusform>%Ln gebruikers definitief wissen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln user(s)</source>
        <translation>
            <numerusform>%Ln gebruiker wissen</numerusform>
            <numerusform>%Ln gebruikers wissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Wissen</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln user(s)</source>
        <translation>
            <numerusform>%Ln gebruiker bewerken</numerusform>
            <numerusform>%Ln gebruikers bewerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln user(s)</source>
        <translation>
            <numerusform>%Ln gebruiker wijzigen</numerusform>
            <numerusform>%Ln gebruikers wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nieuwe waarde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) changed.</source>
        <translation>
            <numerusform>%Ln gebruiker gewijzigd.</numerusform>
            <numerusform>%Ln gebruikers gewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %1, %Ln user(s)</source>
        <translation>
            <numerusform>Ongedaan gemaakt: %1, %Ln gebruiker</numerusform>
            <numerusform>Ongedaan gemaakt: %1, %Ln gebruikers</numerusform>
        </translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Opnieuw uitvoeren</translation>
    </message>
    <message numerus="yes">
        <source>Redone: %1, %Ln user(s)</source>
        <translation>
            <numerusform>Opnieuw uitgevoerd: %1, %Ln gebruiker</numerusform>
            <numerusform>Opnieuw uitgevoerd: %1, %Ln gebruikers</numerusform>
        </translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>Gebruikers exporteren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporteren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) exported. The file is not encrypted: remove it when it is no longer needed.</source>
        <translation>
            <numerusform>%Ln gebruiker geëxporteerd. Het bestand is niet versleuteld: verwijder het als het niet meer nodig is.</numerusform>
            <numerusform>%Ln gebruikers geëxporteerd. Het bestand is niet versleuteld: verwijder het als het niet meer nodig is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations, messages and, in rounds that are not anonymous, answers go too. This cannot be undone, also not from a deletion.</source>
        <translation>Uitnodigingen, berichten en, in rondes die niet anoniem zijn, antwoorden gaan mee. Dit kan niet ongedaan gemaakt worden, ook niet na een verwijdering.</translation>
    </message>
    <message>
        <source>Answers in anonymous rounds, if any, stay: nobody can tell which they are.</source>
        <translation>Antwoorden in anonieme rondes blijven, als die er zijn: niemand kan zeggen welke het zijn.</translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln selected user(s)</source>
        <translation>
            <numerusform>De %Ln gekozen gebruiker exporteren</numerusform>
            <numerusform>De %Ln gekozen gebruikers exporteren</numerusform>
        </translation>
    </message>
    <message>
        <source>users.xlsx</source>
        <translation>gebruikers.xlsx</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel-werkmappen (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export everything about this person</source>
        <translation>Alles over deze persoon exporteren</translation>
    </message>
    <message>
        <source>user-%1.pdf</source>
        <translation>gebruiker-%1.pdf</translation>
    </message>
    <message>
        <source>To be read (*.pdf);;For programs (*.json)</source>
        <translation>Om te lezen (*.pdf);;Voor programma’s (*.json)</translation>
    </message>
    <message>
        <source>Everything about one person exported: invitations %1, messages %2, rounds with answers %3. The file says what is not in it. It is not encrypted: remove it when it is no longer needed.</source>
        <translation>Alles over één persoon geëxporteerd: uitnodigingen %1, berichten %2, rondes met antwoorden %3. Het bestand zegt wat er niet in staat. Het is niet versleuteld: verwijder het als het niet meer nodig is.</translation>
    </message>
    <message>
        <source>Looking for what is missing</source>
        <translation>Zoeken wat ontbreekt</translation>
    </message>
    <message>
        <source>Save what is missing or doubtful</source>
        <translation>Bewaren wat ontbreekt of twijfelachtig is</translation>
    </message>
    <message>
        <source>completeness.xlsx</source>
        <translation>volledigheid.xlsx</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Bewaren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved. The file is not encrypted: remove it when it is no longer needed.</source>
        <translation>
            <numerusform>%Ln rij bewaard. Het bestand is niet versleuteld: verwijder het als het niet meer nodig is.</numerusform>
            <numerusform>%Ln rijen bewaard. Het bestand is niet versleuteld: verwijder het als het niet meer nodig is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PeopleList</name>
    <message>
        <source>No users yet; drop a list.</source>
        <translation>Nog geen gebruikers; sleep een lijst.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PeoplePane</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Edit together</source>
        <translation>Samen wijzigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Definitief wissen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw uitvoeren</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Reading users</source>
        <translation>Gebruikers lezen</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 toegevoegd</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 bewaard</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Gebruikers importeren</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.ods);;All files (*)</source>
        <translation>Lijsten (*.csv *.txt *.tsv *.xlsx *.ods);;Alle bestanden (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) copied; locking empties the clipboard.</source>
        <translation>
            <numerusform>%Ln gebruiker gekopieerd; vergrendelen maakt het klembord leeg.</numerusform>
            <numerusform>%Ln gebruikers gekopieerd; vergrendelen maakt het klembord leeg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading rounds</source>
        <translation>Rondes lezen</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Volledigheid</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PersonCard</name>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* moet ingevuld zijn</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nieuwe gebruiker</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PersonHistory</name>
    <message>
        <source>Export everything about this person…</source>
        <translation>Alles over deze persoon exporteren…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Nothing is known to have happened to this person.</source>
        <translation>Over deze persoon is geen gebeurtenis bekend.</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>Geschiedenis lezen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln older</source>
        <translation>
            <numerusform>en %Ln oudere</numerusform>
            <numerusform>en %Ln oudere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
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
        <translation>Voorbeeld</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::QuestionnaireView</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::QuestionnairesPane</name>
    <message>
        <source>No questionnaire yet.</source>
        <translation>Nog geen vragenlijst.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Add ours</source>
        <translation>Eigen toevoegen</translation>
    </message>
    <message>
        <source>Import new version</source>
        <translation>Nieuwe versie importeren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Reading questionnaires</source>
        <translation>Vragenlijsten lezen</translation>
    </message>
    <message>
        <source>Opening the questionnaire</source>
        <translation>Vragenlijst openen</translation>
    </message>
    <message>
        <source>Import a new version</source>
        <translation>Een nieuwe versie importeren</translation>
    </message>
    <message>
        <source>Import a questionnaire</source>
        <translation>Een vragenlijst importeren</translation>
    </message>
    <message>
        <source>Questionnaires (*.xml *.json);;All files (*)</source>
        <translation>Vragenlijsten (*.xml *.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 importeren</translation>
    </message>
    <message>
        <source>Adding our questionnaire</source>
        <translation>Eigen vragenlijst toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s)</source>
        <translation>
            <numerusform>%Ln module</numerusform>
            <numerusform>%Ln modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln risk(s)</source>
        <translation>
            <numerusform>%Ln risico</numerusform>
            <numerusform>%Ln risico&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln vraag</numerusform>
            <numerusform>%Ln vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln standard measure(s)</source>
        <translation>
            <numerusform>%Ln standaardmaatregel</numerusform>
            <numerusform>%Ln standaardmaatregelen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” version %2 imported: %3.</source>
        <translation>“%1” versie %2 geïmporteerd: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s).</source>
        <translation>
            <numerusform>%Ln melding.</numerusform>
            <numerusform>%Ln meldingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Export the questionnaire</source>
        <translation>De vragenlijst exporteren</translation>
    </message>
    <message>
        <source>Everything (*.json);;Risks only, for Euphorie (*.xml)</source>
        <translation>Alles (*.json);;Alleen risico&apos;s, voor Euphorie (*.xml)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschreven naar %1.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RecentDossiersModel</name>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>not found in %1</source>
        <translation>niet gevonden in %1</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RecoveryPage</name>
    <message>
        <source>Recover</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Wachtwoord nog eens</translation>
    </message>
    <message>
        <source>Recovery slot</source>
        <translation>Herstelvak</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Uit een bestand…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Recovery slot: the key file is lost or damaged</source>
        <translation>Herstelvak: het sleutelbestand is verloren of beschadigd</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Het herstelblad gebruiken</translation>
    </message>
    <message>
        <source>An administrator gets a new password, and a new sheet takes the place of this one. The log shows that the sheet was used.</source>
        <translation>Een beheerder krijgt een nieuw wachtwoord, en een nieuw blad komt in de plaats van dit. Het logboek toont dat het blad gebruikt is.</translation>
    </message>
    <message>
        <source>Administrator&apos;s name</source>
        <translation>Naam van de beheerder</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>Teksten (*.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groep %1</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nieuw herstelblad</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>De twee wachtwoorden verschillen. Typ twee keer hetzelfde.</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>%1 has the new password. The earlier sheet is refused from now on; who kept it together with a copy of the key file can still work out the dossier&apos;s key until an administrator replaces that.</source>
        <translation>%1 heeft het nieuwe wachtwoord. Het vorige blad wordt voortaan geweigerd; wie het samen met een kopie van het sleutelbestand bewaarde, kan de sleutel van het dossier nog afleiden tot een beheerder die vervangt.</translation>
    </message>
    <message>
        <source>Start code of %1, shown this once: %2</source>
        <translation>Startcode van %1, één keer getoond: %2</translation>
    </message>
    <message>
        <source>Recovering…</source>
        <translation>Herstellen…</translation>
    </message>
    <message>
        <source>At least 12 characters; a few loose words are easy to remember.</source>
        <translation>Minstens 12 tekens; een paar losse woorden zijn makkelijk te onthouden.</translation>
    </message>
    <message>
        <source>Type the groups of the recovery sheet, or take them from a file.</source>
        <translation>Typ de groepen van het herstelblad over, of haal ze uit een bestand.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RemarksModel</name>
    <message>
        <source>Stays out</source>
        <translation>Niet overgenomen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Te bekijken</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Verbeterd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RestoreDialog</name>
    <message>
        <source>Keep the dossier that stands there aside and take its place</source>
        <translation>Het dossier dat daar staat opzij zetten en de plaats ervan innemen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Een back-up terugzetten</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>Terugzetten naar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Of an administrator, as they were when the backup was made.</source>
        <translation>Van een beheerder, zoals ze waren toen de back-up gemaakt werd.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Kies een back-up</translation>
    </message>
    <message>
        <source>Backups (*.waarborg-backup)</source>
        <translation>Back-ups (*.waarborg-backup)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1, as it was on %2 (%3)</source>
        <translation>%1, zoals het was op %2 (%3)</translation>
    </message>
    <message>
        <source>Choose the backup&apos;s file.</source>
        <translation>Kies het bestand van de back-up.</translation>
    </message>
    <message>
        <source>Dossiers (*.waarborg)</source>
        <translation>Dossiers (*.waarborg)</translation>
    </message>
    <message>
        <source>This dossier is open. Close it and restore from the start page, or restore to a new file.</source>
        <translation>Dit dossier is open. Sluit het en zet terug vanaf de startpagina, of zet terug naar een nieuw bestand.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>%1 is restored, as it was on %2.</source>
        <translation>%1 is teruggezet, zoals het was op %2.</translation>
    </message>
    <message>
        <source>What stood there is kept as %1.</source>
        <translation>Wat daar stond is bewaard als %1.</translation>
    </message>
    <message>
        <source>Its register of copies could not be read: newer copies are not listed.</source>
        <translation>De lijst van kopieën was niet te lezen: nieuwere kopieën staan er niet in.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoleBoxes</name>
    <message>
        <source>Advisor: users, rounds, answers, reports</source>
        <translation>Adviseur: gebruikers, rondes, antwoorden, rapporten</translation>
    </message>
    <message>
        <source>Administrator: accounts, mail, backups, log</source>
        <translation>Beheerder: accounts, mail, back-ups, logboek</translation>
    </message>
    <message>
        <source>HR staff: users; sees no answers</source>
        <translation>HR-medewerker: gebruikers; ziet geen antwoorden</translation>
    </message>
    <message>
        <source>Auditor: reads logs and registers</source>
        <translation>Auditor: leest logboeken en registers</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundDialog</name>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anoniem</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nieuwe ronde</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>Spring %1</source>
        <translation>Voorjaar %1</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Everybody (%1)</source>
        <translation>Iedereen (%1)</translation>
    </message>
    <message>
        <source>Only the people chosen below</source>
        <translation>Alleen de mensen die hieronder gekozen zijn</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Nobody, not even you, sees who answered what. Fixed once the round is made.</source>
        <translation>Niemand ziet wie wat antwoordt, ook u niet. Ligt vast zodra de ronde gemaakt is.</translation>
    </message>
    <message>
        <source>Minimum group</source>
        <translation>Minimumgroep</translation>
    </message>
    <message>
        <source>Fewer answers than this are not shown.</source>
        <translation>Minder antwoorden dan dit aantal worden niet getoond.</translation>
    </message>
    <message>
        <source>Form address</source>
        <translation>Adres van het formulier</translation>
    </message>
    <message>
        <source>Empty: the form is attached to each message.</source>
        <translation>Leeg: het formulier gaat als bijlage bij elk bericht.</translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln person(s)</source>
        <translation>
            <numerusform>%Ln persoon uitnodigen</numerusform>
            <numerusform>%Ln personen uitnodigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundJobs</name>
    <message>
        <source>Closing the round</source>
        <translation>Ronde sluiten</translation>
    </message>
    <message>
        <source>Close “%1”?</source>
        <translation>“%1” sluiten?</translation>
    </message>
    <message>
        <source>%1 have answered. Answers that come later are not taken in.</source>
        <translation>Geantwoord: %1. Antwoorden die later komen, worden niet ingenomen.</translation>
    </message>
    <message numerus="yes">
        <source>Close with %Ln answer(s)</source>
        <translation>
            <numerusform>Sluiten met %Ln antwoord</numerusform>
            <numerusform>Sluiten met %Ln antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation>De ronde is gesloten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting answer(s) accepted.</source>
        <translation>
            <numerusform>%Ln wachtend antwoord aanvaard.</numerusform>
            <numerusform>%Ln wachtende antwoorden aanvaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Opening the round again</source>
        <translation>Ronde heropenen</translation>
    </message>
    <message>
        <source>The round is open again: answers are taken in and messages can be sent.</source>
        <translation>De ronde is weer open: antwoorden worden ingenomen en berichten kunnen verstuurd worden.</translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>Map voor de formulieren</translation>
    </message>
    <message>
        <source>Writing forms</source>
        <translation>Formulieren schrijven</translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s) written to %1. Each opens with its person&apos;s own code: give it to nobody else.</source>
        <translation>
            <numerusform>%Ln formulier geschreven naar %1. Elk formulier gaat open met de eigen code van één persoon: geef het aan niemand anders.</numerusform>
            <numerusform>%Ln formulieren geschreven naar %1. Elk formulier gaat open met de eigen code van één persoon: geef het aan niemand anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the form</source>
        <translation>Formulier schrijven</translation>
    </message>
    <message>
        <source>Written to %1. Put it where the round&apos;s form address points.</source>
        <translation>Geschreven naar %1. Zet het op de plaats waar het adres van het formulier naar verwijst.</translation>
    </message>
    <message>
        <source>Write the shared form</source>
        <translation>Het gedeelde formulier schrijven</translation>
    </message>
    <message>
        <source>Form (*.html)</source>
        <translation>Formulier (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>The server did not confirm %Ln message(s).</source>
        <translation>
            <numerusform>De server bevestigde %Ln bericht niet.</numerusform>
            <numerusform>De server bevestigde %Ln berichten niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>They may have arrived. Sent again, some people may get the same message twice.</source>
        <translation>Ze zijn misschien wel aangekomen. Bij opnieuw sturen krijgen sommigen mogelijk hetzelfde bericht twee keer.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw sturen</translation>
    </message>
    <message>
        <source>Count as sent</source>
        <translation>Als verstuurd tellen</translation>
    </message>
    <message>
        <source>Changing messages</source>
        <translation>Berichten wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait to be sent again.</source>
        <translation>
            <numerusform>%Ln bericht wacht om opnieuw verstuurd te worden.</numerusform>
            <numerusform>%Ln berichten wachten om opnieuw verstuurd te worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) count as sent.</source>
        <translation>
            <numerusform>%Ln bericht telt als verstuurd.</numerusform>
            <numerusform>%Ln berichten tellen als verstuurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawing the invitation</source>
        <translation>Uitnodiging wordt ingetrokken</translation>
    </message>
    <message>
        <source>The invitation of %1 is withdrawn.</source>
        <translation>De uitnodiging van %1 is ingetrokken.</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1?</source>
        <translation>De uitnodiging van %1 intrekken?</translation>
    </message>
    <message>
        <source>No more mail goes to this address, and an answer with this invitation is refused. An answer that is in stays.</source>
        <translation>Naar dit adres gaat geen mail meer, en een antwoord met deze uitnodiging wordt geweigerd. Een antwoord dat binnen is, blijft.</translation>
    </message>
    <message>
        <source>Withdraw 1 invitation</source>
        <translation>1 uitnodiging intrekken</translation>
    </message>
    <message>
        <source>Erasing the round</source>
        <translation>Ronde wissen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is erased, with %Ln answer(s). Backups from before still hold it.</source>
        <translation>
            <numerusform>“%1” is gewist, met %Ln antwoord. Back-ups van vroeger bevatten de ronde nog.</numerusform>
            <numerusform>“%1” is gewist, met %Ln antwoorden. Back-ups van vroeger bevatten de ronde nog.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase “%1” for good?</source>
        <translation>“%1” definitief wissen?</translation>
    </message>
    <message>
        <source>%1 invited, %2 answered. The round, its invitations, messages and answers are erased and cannot be brought back. An answer that comes later belongs to no round.</source>
        <translation>%1 genodigd, %2 beantwoord. De ronde, haar uitnodigingen, berichten en antwoorden worden gewist en kunnen niet teruggehaald worden. Een antwoord dat later komt hoort bij geen ronde.</translation>
    </message>
    <message numerus="yes">
        <source>Erase the round with %Ln answer(s)</source>
        <translation>
            <numerusform>De ronde met %Ln antwoord wissen</numerusform>
            <numerusform>De ronde met %Ln antwoorden wissen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundMaker</name>
    <message>
        <source>Reading users and questionnaires</source>
        <translation>Gebruikers en vragenlijsten lezen</translation>
    </message>
    <message>
        <source>A round asks a questionnaire: add one first.</source>
        <translation>Een ronde heeft een vragenlijst nodig: voeg er eerst een toe.</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Vragenlijsten</translation>
    </message>
    <message>
        <source>A round asks people: add users first.</source>
        <translation>Een ronde heeft mensen nodig: voeg eerst gebruikers toe.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Making the round</source>
        <translation>Ronde maken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) made; nothing was sent yet.</source>
        <translation>
            <numerusform>%Ln uitnodiging gemaakt; er is nog niets verstuurd.</numerusform>
            <numerusform>%Ln uitnodigingen gemaakt; er is nog niets verstuurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) share an address with somebody else and get no mail of their own.</source>
        <translation>
            <numerusform>%Ln persoon deelt een adres met iemand anders en krijgt geen eigen mail.</numerusform>
            <numerusform>%Ln personen delen een adres met iemand anders en krijgen geen eigen mail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundSender</name>
    <message>
        <source>Mail is not set up, so nothing can be sent. Ask the administrator to do it.</source>
        <translation>Mail is niet ingesteld, dus er kan niets verstuurd worden. Vraag de beheerder om dat te doen.</translation>
    </message>
    <message>
        <source>Mail is not set up yet. Nothing leaves before you confirm the next step.</source>
        <translation>Mail is nog niet ingesteld. Er vertrekt niets voordat u de volgende stap bevestigt.</translation>
    </message>
    <message>
        <source>Password of the mail server</source>
        <translation>Wachtwoord van de mailserver</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>They are written into the folder %1.</source>
        <translation>Ze worden in de map %1 geschreven.</translation>
    </message>
    <message>
        <source>They leave through %1 and cannot be called back.</source>
        <translation>Ze vertrekken via %1 en kunnen niet teruggeroepen worden.</translation>
    </message>
    <message>
        <source>Remind those who have not answered “%1”?</source>
        <translation>Herinneren wie “%1” nog niet beantwoordde?</translation>
    </message>
    <message>
        <source>Send the invitations of “%1”?</source>
        <translation>De uitnodigingen van “%1” versturen?</translation>
    </message>
    <message>
        <source>Whoever got one gets no second one.</source>
        <translation>Wie er al een kreeg, krijgt geen tweede.</translation>
    </message>
    <message numerus="yes">
        <source>Send up to %Ln message(s)</source>
        <translation>
            <numerusform>Hoogstens %Ln bericht versturen</numerusform>
            <numerusform>Hoogstens %Ln berichten versturen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminding</source>
        <translation>Herinneren</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 verstuurd</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wachtend</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 geweigerd</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 onbekend</translation>
    </message>
    <message>
        <source>In all: %1.</source>
        <translation>In totaal: %1.</translation>
    </message>
    <message>
        <source>Stopped; Send goes on with the rest.</source>
        <translation>Gestopt; met Versturen gaat de rest verder.</translation>
    </message>
    <message numerus="yes">
        <source>The server did not confirm %Ln message(s).</source>
        <translation>
            <numerusform>De server bevestigde %Ln bericht niet.</numerusform>
            <numerusform>De server bevestigde %Ln berichten niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Een testbericht versturen</translation>
    </message>
    <message>
        <source>Send the test</source>
        <translation>Test versturen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>One message outside any round, to see whether the settings work.</source>
        <translation>Eén bericht buiten elke ronde, om te zien of de instellingen werken.</translation>
    </message>
    <message>
        <source>Sending a test</source>
        <translation>Test versturen</translation>
    </message>
    <message>
        <source>The test message to %1 has left. See whether it arrives.</source>
        <translation>Het testbericht aan %1 is vertrokken. Kijk of het aankomt.</translation>
    </message>
    <message>
        <source>Asking the key ring</source>
        <translation>Sleutelbos raadplegen</translation>
    </message>
    <message>
        <source>Keeping the password</source>
        <translation>Wachtwoord bewaren</translation>
    </message>
    <message>
        <source>The password was not kept.</source>
        <translation>Het wachtwoord is niet bewaard.</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key ring</source>
        <translation>In de sleutelbos van deze computer bewaren</translation>
    </message>
    <message>
        <source>For %1 at %2. Outside the key ring it is kept until you lock the dossier and never written down.</source>
        <translation>Voor %1 op %2. Buiten de sleutelbos wordt het bewaard tot u het dossier vergrendelt en nooit opgeschreven.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundView</name>
    <message>
        <source>No last day</source>
        <translation>Geen laatste dag</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Niet ingesteld</translation>
    </message>
    <message>
        <source>Goes into the folder %1</source>
        <translation>Gaat naar de map %1</translation>
    </message>
    <message>
        <source>%1 through %2:%3</source>
        <translation>%1 via %2:%3</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>The server did not confirm these messages.</source>
        <translation>De server bevestigde deze berichten niet.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Er is nog niets verstuurd.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle berichten</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anoniem</translation>
    </message>
    <message>
        <source>Minimum group</source>
        <translation>Minimumgroep</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Set up mail</source>
        <translation>Mail instellen</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (gesloten)</translation>
    </message>
    <message>
        <source>Yes: nobody sees who answered what; fixed since the round was made</source>
        <translation>Ja: niemand ziet wie wat antwoordt; ligt vast sinds de ronde gemaakt is</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s); fewer are not shown</source>
        <translation>
            <numerusform>%Ln antwoord; minder wordt niet getoond</numerusform>
            <numerusform>%Ln antwoorden; minder worden niet getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached to each message</source>
        <translation>Als bijlage bij elk bericht</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test versturen</translation>
    </message>
    <message>
        <source>Withdraw invitation</source>
        <translation>Uitnodiging intrekken</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundsPane</name>
    <message>
        <source>New round</source>
        <translation>Nieuwe ronde</translation>
    </message>
    <message>
        <source>No round yet.</source>
        <translation>Nog geen ronde.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Herinneren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Write forms</source>
        <translation>Formulieren schrijven</translation>
    </message>
    <message>
        <source>Write shared form</source>
        <translation>Gedeeld formulier schrijven</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Reading rounds</source>
        <translation>Rondes lezen</translation>
    </message>
    <message>
        <source>Reading the round</source>
        <translation>Ronde lezen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Definitief wissen</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ScheduleDialog</name>
    <message>
        <source>Schedule of backups</source>
        <translation>Planning van back-ups</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Best on another disk: one that burns or is stolen takes its backups along.</source>
        <translation>Liefst op een andere schijf: een schijf die verbrandt of gestolen wordt neemt haar back-ups mee.</translation>
    </message>
    <message>
        <source>Days between two backups</source>
        <translation>Dagen tussen twee back-ups</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>Dagelijkse back-ups bewaard</translation>
    </message>
    <message>
        <source>Weekly backups kept</source>
        <translation>Wekelijkse back-ups bewaard</translation>
    </message>
    <message>
        <source>Monthly backups kept</source>
        <translation>Maandelijkse back-ups bewaard</translation>
    </message>
    <message>
        <source>What was made by hand is never removed by itself.</source>
        <translation>Wat met de hand gemaakt is, wordt nooit vanzelf verwijderd.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Map voor back-ups</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ScreenWatch</name>
    <message>
        <source>Locks the dossier</source>
        <translation>Vergrendelt het dossier</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::SettingsPane</name>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::SheetStep</name>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als bestand bewaren…</translation>
    </message>
    <message>
        <source>With this sheet the dossier opens when the password is forgotten or the key file is lost. Who holds it can read everything: print it and keep it in a safe. It is not shown again.</source>
        <translation>Met dit blad gaat het dossier open als het wachtwoord vergeten of het sleutelbestand verloren is. Wie het heeft, kan alles lezen: druk het af en bewaar het in een kluis. Het wordt niet opnieuw getoond.</translation>
    </message>
    <message>
        <source>Type two groups back from the printed sheet</source>
        <translation>Typ twee groepen over van het afgedrukte blad</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Groep %1: %2</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Het herstelblad bewaren</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groep %1</translation>
    </message>
    <message>
        <source>Recovery sheet (*.pdf *.txt)</source>
        <translation>Herstelblad (*.pdf *.txt)</translation>
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
        <translation>Startcode van %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>It is shown this once. Give it to %1 personally, not by mail: with it as password, %1 logs in and chooses a password.</source>
        <translation>Deze wordt één keer getoond. Geef ze persoonlijk aan %1, niet per mail: met de code als wachtwoord meldt %1 zich aan en kiest een wachtwoord.</translation>
    </message>
    <message>
        <source>The account reads no answers until an advisor approves it, here in the list of accounts.</source>
        <translation>Het account leest geen antwoorden tot een adviseur het goedkeurt, hier in de lijst van accounts.</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after a minute and when the dossier is locked.</source>
        <translation>Gekopieerd. De code verdwijnt van het klembord na een minuut en als het dossier vergrendeld wordt.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::StartPage</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Uit deze lijst halen</translation>
    </message>
    <message>
        <source>Create dossier</source>
        <translation>Dossier maken</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Ander dossier openen…</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>One dossier holds one customer.</source>
        <translation>Eén dossier bevat één klant.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Zoeken…</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::StatusPage</name>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Reading the status</source>
        <translation>Status lezen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln good</source>
        <translation>
            <numerusform>%Ln goed</numerusform>
            <numerusform>%Ln goed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln vraagt aandacht</numerusform>
            <numerusform>%Ln vragen aandacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln onbekend</numerusform>
            <numerusform>%Ln onbekend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::TimeEdit</name>
    <message>
        <source>Known</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 is bekend</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::WarningsDialog</name>
    <message>
        <source>Warnings</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Wat te bekijken</translation>
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
        <translation>&amp;Maken…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Vergrendelen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;luiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Beeld</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Weergave</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorig paneel</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volgend paneel</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Volgend gebied</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>&amp;About Waarborg</source>
        <translation>&amp;Over Waarborg</translation>
    </message>
</context>
</TS>
