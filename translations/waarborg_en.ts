<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>DossierStatus</name>
    <message numerus="yes">
        <source>Argon2id, %1 MiB, %Ln pass(es)</source>
        <translation>
            <numerusform>Argon2id, %1 MiB, %Ln pass</numerusform>
            <numerusform>Argon2id, %1 MiB, %Ln passes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s): less than what is usual now (%2).</source>
        <translation>
            <numerusform>%1 of %Ln account: less than what is usual now (%2).</numerusform>
            <numerusform>%1 of %Ln accounts: less than what is usual now (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>%Ln failed login(s).</source>
        <translation>
            <numerusform>%Ln failed login.</numerusform>
            <numerusform>%Ln failed logins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed login(s) since %1.</source>
        <extracomment>%1: when somebody last logged in before</extracomment>
        <translation>
            <numerusform>%Ln failed login since %1.</numerusform>
            <numerusform>%Ln failed logins since %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questionnaire(s)</source>
        <translation>
            <numerusform>%Ln questionnaire</numerusform>
            <numerusform>%Ln questionnaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln sent</source>
        <translation>
            <numerusform>%1: %Ln sent</numerusform>
            <numerusform>%1: %Ln sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the server did not confirm %Ln message(s)</source>
        <translation>
            <numerusform>%1: the server did not confirm %Ln message</numerusform>
            <numerusform>%1: the server did not confirm %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup %Ln day(s) old</source>
        <translation>
            <numerusform>Backup %Ln day old</numerusform>
            <numerusform>Backup %Ln days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workstation</name>
    <message numerus="yes">
        <source>%Ln security update(s) wait(s).</source>
        <translation>
            <numerusform>%Ln security update waits.</numerusform>
            <numerusform>%Ln security updates wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AccountStep</name>
    <message numerus="yes">
        <source>At least %n characters; a few unrelated words are easy to remember.</source>
        <translation>
            <numerusform>At least %n character; a few unrelated words are easy to remember.</numerusform>
            <numerusform>At least %n characters; a few unrelated words are easy to remember.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AgreementPage</name>
    <message numerus="yes">
        <source>%Ln file(s) written to %1, none of them encrypted. The checksum is in the log.</source>
        <translation>
            <numerusform>%Ln file written to %1, not encrypted. The checksum is in the log.</numerusform>
            <numerusform>%Ln files written to %1, none of them encrypted. The checksum is in the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AnswersPane</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln double</source>
        <translation>
            <numerusform>%Ln double</numerusform>
            <numerusform>%Ln double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting until more come</source>
        <translation>
            <numerusform>%Ln waiting until more come</numerusform>
            <numerusform>%Ln waiting until more come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln set aside</numerusform>
            <numerusform>%Ln set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AuditPane</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::BackupsPage</name>
    <message numerus="yes">
        <source>Waarborg reminds you every %Ln day(s) to make a backup in %1</source>
        <translation>
            <numerusform>Waarborg reminds you every %Ln day to make a backup in %1</numerusform>
            <numerusform>Waarborg reminds you every %Ln days to make a backup in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::CompletenessDialog</name>
    <message numerus="yes">
        <source>What is known of %Ln user(s), field by field.</source>
        <translation>
            <numerusform>What is known of %Ln user, field by field.</numerusform>
            <numerusform>What is known of %Ln users, field by field.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ImportChangesStep</name>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay out</source>
        <translation>
            <numerusform>%Ln stays out</numerusform>
            <numerusform>%Ln stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the list</source>
        <translation>
            <numerusform>%Ln not in the list</numerusform>
            <numerusform>%Ln not in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added: %Ln</source>
        <translation>
            <numerusform>Added: %Ln</numerusform>
            <numerusform>Added: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %Ln</source>
        <translation>
            <numerusform>Changed: %Ln</numerusform>
            <numerusform>Changed: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back again: %Ln</source>
        <translation>
            <numerusform>Back again: %Ln</numerusform>
            <numerusform>Back again: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the list: %Ln</source>
        <translation>
            <numerusform>Not in the list: %Ln</numerusform>
            <numerusform>Not in the list: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ImportProblemsStep</name>
    <message numerus="yes">
        <source>%Ln row(s) stay out.</source>
        <translation>
            <numerusform>%Ln row stays out.</numerusform>
            <numerusform>%Ln rows stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) to look at; their rows do go in.</source>
        <translation>
            <numerusform>%Ln value to look at; its row does go in.</numerusform>
            <numerusform>%Ln values to look at; their rows do go in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ImportWizard</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed out</source>
        <translation>
            <numerusform>%Ln stayed out</numerusform>
            <numerusform>%Ln stayed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln erased</source>
        <translation>
            <numerusform>%Ln erased</numerusform>
            <numerusform>%Ln erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved.</source>
        <translation>
            <numerusform>%Ln row saved.</numerusform>
            <numerusform>%Ln rows saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln user(s) who are not in this list?</source>
        <translation>
            <numerusform>Erase %Ln user who is not in this list?</numerusform>
            <numerusform>Erase %Ln users who are not in this list?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import and erase %Ln user(s)</source>
        <translation>
            <numerusform>Import and erase %Ln user</numerusform>
            <numerusform>Import and erase %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln user(s)</source>
        <translation>
            <numerusform>Import %Ln user</numerusform>
            <numerusform>Import %Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::IncidentsPane</name>
    <message numerus="yes">
        <source>The clock of %Ln hour(s) starts at the discovery. Everything else can follow.</source>
        <translation>
            <numerusform>The clock of %Ln hour starts at the discovery. Everything else can follow.</numerusform>
            <numerusform>The clock of %Ln hours starts at the discovery. Everything else can follow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::KeysPage</name>
    <message numerus="yes">
        <source>The key file was changed %Ln time(s) since the dossier was made.</source>
        <translation>
            <numerusform>The key file was changed %Ln time since the dossier was made.</numerusform>
            <numerusform>The key file was changed %Ln times since the dossier was made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::MainWindow</name>
    <message numerus="yes">
        <source>Nobody is working here: the dossier locks in %n second(s).</source>
        <translation>
            <numerusform>Nobody is working here: the dossier locks in %n second.</numerusform>
            <numerusform>Nobody is working here: the dossier locks in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PeopleChoice</name>
    <message numerus="yes">
        <source>%Ln person(s) chosen</source>
        <translation>
            <numerusform>%Ln person chosen</numerusform>
            <numerusform>%Ln people chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PeopleFilters</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PeopleJobs</name>
    <message numerus="yes">
        <source>%Ln user(s) deleted.</source>
        <translation>
            <numerusform>%Ln user deleted.</numerusform>
            <numerusform>%Ln users deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) erased.</source>
        <translation>
            <numerusform>%Ln user erased.</numerusform>
            <numerusform>%Ln users erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln user(s) for good?</source>
        <translation>
            <numerusform>Erase %Ln user for good?</numerusform>
            <numerusform>Erase %Ln users for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln user(s)</source>
        <translation>
            <numerusform>Erase %Ln user</numerusform>
            <numerusform>Erase %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln user(s)</source>
        <translation>
            <numerusform>Edit %Ln user</numerusform>
            <numerusform>Edit %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln user(s)</source>
        <translation>
            <numerusform>Change %Ln user</numerusform>
            <numerusform>Change %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) changed.</source>
        <translation>
            <numerusform>%Ln user changed.</numerusform>
            <numerusform>%Ln users changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %1, %Ln user(s)</source>
        <translation>
            <numerusform>Undone: %1, %Ln user</numerusform>
            <numerusform>Undone: %1, %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redone: %1, %Ln user(s)</source>
        <translation>
            <numerusform>Redone: %1, %Ln user</numerusform>
            <numerusform>Redone: %1, %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) exported. The file is not encrypted: remove it when it is no longer needed.</source>
        <translation>
            <numerusform>%Ln user exported. The file is not encrypted: remove it when it is no longer needed.</numerusform>
            <numerusform>%Ln users exported. The file is not encrypted: remove it when it is no longer needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln selected user(s)</source>
        <translation>
            <numerusform>Export the %Ln selected user</numerusform>
            <numerusform>Export the %Ln selected users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved. The file is not encrypted: remove it when it is no longer needed.</source>
        <translation>
            <numerusform>%Ln row saved. The file is not encrypted: remove it when it is no longer needed.</numerusform>
            <numerusform>%Ln rows saved. The file is not encrypted: remove it when it is no longer needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PeoplePane</name>
    <message numerus="yes">
        <source>%Ln user(s) copied; locking empties the clipboard.</source>
        <translation>
            <numerusform>%Ln user copied; locking empties the clipboard.</numerusform>
            <numerusform>%Ln users copied; locking empties the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PersonHistory</name>
    <message numerus="yes">
        <source>and %Ln older</source>
        <translation>
            <numerusform>and %Ln older</numerusform>
            <numerusform>and %Ln older</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::QuestionnairesPane</name>
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
            <numerusform>%Ln risk</numerusform>
            <numerusform>%Ln risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln standard measure(s)</source>
        <translation>
            <numerusform>%Ln standard measure</numerusform>
            <numerusform>%Ln standard measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s).</source>
        <translation>
            <numerusform>%Ln warning.</numerusform>
            <numerusform>%Ln warnings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundDialog</name>
    <message numerus="yes">
        <source>Invite %Ln person(s)</source>
        <translation>
            <numerusform>Invite %Ln person</numerusform>
            <numerusform>Invite %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundJobs</name>
    <message numerus="yes">
        <source>Close with %Ln answer(s)</source>
        <translation>
            <numerusform>Close with %Ln answer</numerusform>
            <numerusform>Close with %Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting answer(s) accepted.</source>
        <translation>
            <numerusform>%Ln waiting answer accepted.</numerusform>
            <numerusform>%Ln waiting answers accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s) written to %1. Each opens with its person&apos;s own code: give it to nobody else.</source>
        <translation>
            <numerusform>%Ln form written to %1. Each opens with its person&apos;s own code: give it to nobody else.</numerusform>
            <numerusform>%Ln forms written to %1. Each opens with its person&apos;s own code: give it to nobody else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not confirm %Ln message(s).</source>
        <translation>
            <numerusform>The server did not confirm %Ln message.</numerusform>
            <numerusform>The server did not confirm %Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait to be sent again.</source>
        <translation>
            <numerusform>%Ln message waits to be sent again.</numerusform>
            <numerusform>%Ln messages wait to be sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) count as sent.</source>
        <translation>
            <numerusform>%Ln message counts as sent.</numerusform>
            <numerusform>%Ln messages count as sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is erased, with %Ln answer(s). Backups from before still hold it.</source>
        <translation>
            <numerusform>“%1” is erased, with %Ln answer. Backups from before still hold it.</numerusform>
            <numerusform>“%1” is erased, with %Ln answers. Backups from before still hold it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase the round with %Ln answer(s)</source>
        <translation>
            <numerusform>Erase the round with %Ln answer</numerusform>
            <numerusform>Erase the round with %Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundMaker</name>
    <message numerus="yes">
        <source>%Ln invitation(s) made; nothing was sent yet.</source>
        <translation>
            <numerusform>%Ln invitation made; nothing was sent yet.</numerusform>
            <numerusform>%Ln invitations made; nothing was sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) share an address with somebody else and get no mail of their own.</source>
        <translation>
            <numerusform>%Ln person shares an address with somebody else and gets no mail of their own.</numerusform>
            <numerusform>%Ln people share an address with somebody else and get no mail of their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundSender</name>
    <message numerus="yes">
        <source>Send up to %Ln message(s)</source>
        <translation>
            <numerusform>Send up to %Ln message</numerusform>
            <numerusform>Send up to %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not confirm %Ln message(s).</source>
        <translation>
            <numerusform>The server did not confirm %Ln message.</numerusform>
            <numerusform>The server did not confirm %Ln messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundView</name>
    <message numerus="yes">
        <source>%Ln answer(s); fewer are not shown</source>
        <translation>
            <numerusform>%Ln answer; fewer are not shown</numerusform>
            <numerusform>%Ln answers; fewer are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::StatusPage</name>
    <message numerus="yes">
        <source>%Ln good</source>
        <translation>
            <numerusform>%Ln good</numerusform>
            <numerusform>%Ln good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
</context>
</TS>
