<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AccessReport</name>
    <message>
        <source>the program was started without fonts</source>
        <translation>le programme a été démarré sans polices de caractères</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation>Tout sur %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>it is written as .pdf or .json</source>
        <translation>il est écrit en .pdf ou en .json</translation>
    </message>
    <message>
        <source>In the list of users</source>
        <translation>Dans la liste des utilisateurs</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Phone, as the list had it</source>
        <translation>Téléphone, tel que dans la liste</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Date de départ</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>came back from this address</source>
        <translation>est revenu de cette adresse</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>yes; kept so that the deletion can be undone</source>
        <translation>oui&#xa0;; conservé pour que la suppression puisse être annulée</translation>
    </message>
    <message>
        <source>Added by an import</source>
        <translation>Ajouté par une importation</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Changed by an import</source>
        <translation>Modifié par une importation</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changes that can still be undone</source>
        <translation>Modifications qui peuvent encore être annulées</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Ouverte à partir du</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Server said</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>Reminder for “%1”</source>
        <translation>Rappel pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Invitation for “%1”</source>
        <translation>Invitation pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Answers in “%1”</source>
        <translation>Réponses dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Files with answers that could not be taken in</source>
        <translation>Fichiers de réponses qui n’ont pas pu être relevés</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Incidents in which the name or address stands</source>
        <translation>Incidents où figure le nom ou l’adresse</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Découvert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Backups that may hold the same, encrypted</source>
        <translation>Sauvegardes qui peuvent contenir les mêmes données, chiffrées</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Not in here, and why</source>
        <translation>Ce qui n’y figure pas, et pourquoi</translation>
    </message>
    <message>
        <source>What the dossier of %1 holds about this person, on %2. Made by %3 for a request of access (GDPR art. 15 and 20). It holds personal data: give it to nobody else.</source>
        <translation>Ce que le dossier de %1 contient sur cette personne, le %2. Établi par %3 pour une demande d’accès (RGPD art. 15 et 20). Ce document contient des données à caractère personnel&#xa0;: ne le donnez à personne d’autre.</translation>
    </message>
</context>
<context>
    <name>AccessRequest</name>
    <message>
        <source>The answers in rounds that are not anonymous: %1 has no key to them. An advisor who has one must add them.</source>
        <translation>Les réponses dans les campagnes non anonymes&#xa0;: %1 n’en a pas la clé. Un conseiller qui l’a doit les ajouter.</translation>
    </message>
    <message>
        <source>Records of the log: %1 may not read it. An administrator must add those that name this person (“person %2”).</source>
        <translation>Les lignes du journal&#xa0;: %1 ne peut pas le lire. Un administrateur doit ajouter celles qui mentionnent cette personne («&#xa0;person %2&#xa0;»).</translation>
    </message>
    <message>
        <source>What is written in incidents: it is about others too, and the name may be somebody else&apos;s. The advisor looks at those that are listed here.</source>
        <translation>Ce qui est écrit dans les incidents&#xa0;: cela concerne aussi d’autres personnes, et le nom peut être celui de quelqu’un d’autre. Le conseiller examine ceux qui sont mentionnés ici.</translation>
    </message>
    <message>
        <source>What stands in the files that could not be taken in: they are kept sealed, as they came.</source>
        <translation>Ce que contiennent les fichiers qui n’ont pas pu être relevés&#xa0;: ils sont conservés scellés, tels qu’ils sont arrivés.</translation>
    </message>
    <message>
        <source>Answers in anonymous rounds, and whether there are any: they are kept without a name, and nobody can tell whose they are.</source>
        <translation>Les réponses dans les campagnes anonymes, et s’il y en a&#xa0;: elles sont conservées sans nom, et personne ne peut dire de qui elles viennent.</translation>
    </message>
    <message>
        <source>Invitation codes and the messages that hold them: who has the code could answer in this person&apos;s place.</source>
        <translation>Les codes d’invitation et les messages qui les contiennent&#xa0;: qui a le code peut répondre à la place de cette personne.</translation>
    </message>
    <message>
        <source>The purposes, the recipients, the storage periods and this person&apos;s rights: the employer, who is the controller, tells these (GDPR art. 15(1)).</source>
        <translation>Les finalités, les destinataires, les durées de conservation et les droits de cette personne&#xa0;: l’employeur, responsable du traitement, les communique (RGPD art. 15, § 1er).</translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>this name is taken</source>
        <translation>ce nom est déjà pris</translation>
    </message>
    <message>
        <source>account %1 was changed outside Waarborg</source>
        <translation>le compte %1 a été modifié en dehors de Waarborg</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>the list of accounts was changed outside Waarborg</source>
        <translation>la liste des comptes a été modifiée en dehors de Waarborg</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Pas de clé</translation>
    </message>
    <message>
        <source>Start code</source>
        <translation>Code de départ</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>Reads answers</source>
        <translation>Lit les réponses</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>a name has 1 to 64 characters</source>
        <translation>un nom compte 1 à 64 caractères</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>an account has a role</source>
        <translation>un compte a un rôle</translation>
    </message>
    <message>
        <source>it does not read answers</source>
        <translation>ce compte ne lit pas de réponses</translation>
    </message>
    <message>
        <source>key slot of account</source>
        <translation>emplacement de clé du compte</translation>
    </message>
</context>
<context>
    <name>AgreementEnd</name>
    <message>
        <source>The agreement ended on %1. The dossier is to be erased from %2 on.</source>
        <translation>Le contrat a pris fin le %1. Le dossier doit être effacé à partir du %2.</translation>
    </message>
    <message>
        <source>Everything was given back on %1 in %2.</source>
        <translation>Tout a été rendu le %1 dans %2.</translation>
    </message>
    <message>
        <source>End of the agreement</source>
        <translation>Fin du contrat</translation>
    </message>
    <message>
        <source>it is no date</source>
        <translation>ce n&apos;est pas une date</translation>
    </message>
    <message>
        <source>The customer&apos;s written instruction to erase: %1</source>
        <translation>L’instruction écrite d’effacer du client : %1</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>this choice is not offered</source>
        <translation>ce choix n’est pas proposé</translation>
    </message>
    <message>
        <source>a list of choices is expected</source>
        <translation>une liste de choix est attendue</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>ce n’est pas un nombre</translation>
    </message>
    <message>
        <source>it has too many decimals</source>
        <translation>il y a trop de décimales</translation>
    </message>
    <message>
        <source>it is outside the limits</source>
        <translation>la valeur est hors des limites</translation>
    </message>
    <message>
        <source>this is no date</source>
        <translation>ce n’est pas une date</translation>
    </message>
    <message>
        <source>the questionnaire has no such question</source>
        <translation>le questionnaire ne contient pas cette question</translation>
    </message>
    <message>
        <source>its comment is not accepted</source>
        <translation>son commentaire n’est pas accepté</translation>
    </message>
    <message>
        <source>a text of at most %1 characters is expected</source>
        <translation>un texte de %1 caractères au plus est attendu</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>the log&apos;s key does not open</source>
        <translation>la clé du journal ne s’ouvre pas</translation>
    </message>
    <message>
        <source>its rows cannot be read</source>
        <translation>ses lignes sont illisibles</translation>
    </message>
    <message>
        <source>The log is broken: %1.</source>
        <translation>Le journal est rompu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The chain holds from row %1 to row %2: none was edited, deleted, put elsewhere, or signed anew with today&apos;s key.</source>
        <translation>La chaîne est intacte de la ligne %1 à la ligne %2&#xa0;: aucune n’a été modifiée, supprimée, déplacée ou signée à nouveau avec la clé d’aujourd’hui.</translation>
    </message>
    <message>
        <source>The rows before were pruned; a row of the log says when and by whom.</source>
        <translation>Les lignes antérieures ont été élaguées&#xa0;; une ligne du journal dit quand et par qui.</translation>
    </message>
    <message>
        <source>Anchor of row %1 (%2): %3.</source>
        <translation>Ancre de la ligne %1 (%2)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Whether rows after row %1 were cut off at the end, or made anew with the chain&apos;s first key, only a newer anchor can tell.</source>
        <translation>Seule une ancre plus récente permet de savoir si des lignes après la ligne %1 ont été coupées à la fin, ou refaites avec la première clé de la chaîne.</translation>
    </message>
    <message>
        <source>Not proven without an anchor that was kept elsewhere: that no rows were cut off at the end, that no older copy was put back, and that the chain was not made anew with its first key.</source>
        <translation>Sans une ancre conservée ailleurs, il n’est pas prouvé qu’aucune ligne n’a été coupée à la fin, qu’aucune copie plus ancienne n’a été remise, ni que la chaîne n’a pas été refaite avec sa première clé.</translation>
    </message>
    <message>
        <source>What guards the log was changed outside Waarborg: %1.</source>
        <translation>Ce qui protège le journal a été modifié en dehors de Waarborg&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>only rows of days that are over can be pruned</source>
        <translation>seules les lignes de jours écoulés peuvent être élaguées</translation>
    </message>
</context>
<context>
    <name>AuditAnchor</name>
    <message>
        <source>a log&apos;s anchor</source>
        <translation>une ancre d&apos;un journal</translation>
    </message>
    <message>
        <source>log anchor: %1</source>
        <translation>ancre du journal : %1</translation>
    </message>
    <message>
        <source>the log holds this row: up to it nothing was cut off or made anew</source>
        <translation>le journal contient cette ligne : jusque-là, rien n&apos;a été coupé ni refait</translation>
    </message>
    <message>
        <source>the log is behind it: its newest rows were cut off, or an older copy of the dossier was put back</source>
        <translation>le journal est en retard sur elle : ses lignes les plus récentes ont été coupées, ou une copie plus ancienne du dossier a été remise</translation>
    </message>
    <message>
        <source>the log holds another row in this place: it was made anew</source>
        <translation>le journal contient une autre ligne à cet endroit : il a été refait</translation>
    </message>
    <message>
        <source>its row was pruned since: it proves nothing any more</source>
        <translation>sa ligne a été supprimée depuis : l&apos;ancre ne prouve plus rien</translation>
    </message>
    <message>
        <source>it is an anchor of another dossier</source>
        <translation>c&apos;est une ancre d&apos;un autre dossier</translation>
    </message>
    <message>
        <source>The log is behind what this machine saw: an older copy of the dossier was put back, or the log was changed. What was done since may be missing. It is noted in the log; verify it.</source>
        <translation>Le journal est en retard sur ce que cette machine a vu&#xa0;: une copie plus ancienne du dossier a été remise, ou le journal a été modifié. Ce qui a été fait depuis peut manquer. C’est noté au journal&#xa0;; vérifiez-le.</translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>the log is written as .csv or .json</source>
        <translation>le journal est écrit en .csv ou en .json</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>the end of the chain is missing</source>
        <translation>la fin de la chaîne manque</translation>
    </message>
    <message>
        <source>rows are missing before row %1</source>
        <translation>des lignes manquent avant la ligne %1</translation>
    </message>
    <message>
        <source>the row was changed after it was written</source>
        <translation>la ligne a été modifiée après son écriture</translation>
    </message>
    <message>
        <source>the newest rows are missing, or the end of the chain was changed</source>
        <translation>les lignes les plus récentes manquent, ou la fin de la chaîne a été modifiée</translation>
    </message>
    <message>
        <source>the row of the last pruning was not written by Waarborg</source>
        <translation>la ligne du dernier élagage n’a pas été écrite par Waarborg</translation>
    </message>
    <message>
        <source>a row stands where none belongs</source>
        <translation>une ligne se trouve là où il ne doit pas y en avoir</translation>
    </message>
    <message>
        <source>%1 is not Waarborg&apos;s</source>
        <translation>%1 ne vient pas de Waarborg</translation>
    </message>
    <message>
        <source>%1 was altered</source>
        <translation>%1 a été modifié</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Dossier made</source>
        <translation>Dossier créé</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Dossier looked at</source>
        <translation>Dossier consulté</translation>
    </message>
    <message>
        <source>Dossier checked</source>
        <translation>Dossier contrôlé</translation>
    </message>
    <message>
        <source>Recovery sheet confirmed</source>
        <translation>Feuille de secours confirmée</translation>
    </message>
    <message>
        <source>Database key written to a file</source>
        <translation>Clé de la base de données écrite dans un fichier</translation>
    </message>
    <message>
        <source>Opened with the recovery sheet</source>
        <translation>Ouvert avec la feuille de secours</translation>
    </message>
    <message>
        <source>Dossier&apos;s key replaced</source>
        <translation>Clé du dossier remplacée</translation>
    </message>
    <message>
        <source>Status looked at</source>
        <translation>État consulté</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sauvegarde faite</translation>
    </message>
    <message>
        <source>Backup put back</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Backups looked at</source>
        <translation>Sauvegardes consultées</translation>
    </message>
    <message>
        <source>Dossier exported</source>
        <translation>Dossier exporté</translation>
    </message>
    <message>
        <source>Dossier ended</source>
        <translation>Dossier terminé</translation>
    </message>
    <message>
        <source>Lock taken over</source>
        <translation>Verrou repris</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe changé</translation>
    </message>
    <message>
        <source>Confidentiality signed</source>
        <translation>Déclaration de confidentialité signée</translation>
    </message>
    <message>
        <source>Accounts looked at</source>
        <translation>Comptes consultés</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Compte ajouté</translation>
    </message>
    <message>
        <source>New start code</source>
        <translation>Nouveau code de départ</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Rôles changés</translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation>Compte activé</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Compte désactivé</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Compte supprimé</translation>
    </message>
    <message>
        <source>Answers opened for an advisor</source>
        <translation>Réponses ouvertes à un conseiller</translation>
    </message>
    <message>
        <source>Users looked at</source>
        <translation>Utilisateurs consultés</translation>
    </message>
    <message>
        <source>Users imported</source>
        <translation>Utilisateurs importés</translation>
    </message>
    <message>
        <source>Users changed</source>
        <translation>Utilisateurs modifiés</translation>
    </message>
    <message>
        <source>Users deleted</source>
        <translation>Utilisateurs supprimés</translation>
    </message>
    <message>
        <source>Users erased</source>
        <translation>Utilisateurs effacés définitivement</translation>
    </message>
    <message>
        <source>Users exported</source>
        <translation>Utilisateurs exportés</translation>
    </message>
    <message>
        <source>Questionnaires looked at</source>
        <translation>Questionnaires consultés</translation>
    </message>
    <message>
        <source>Questionnaire added</source>
        <translation>Questionnaire ajouté</translation>
    </message>
    <message>
        <source>Questionnaire changed</source>
        <translation>Questionnaire modifié</translation>
    </message>
    <message>
        <source>Questionnaire exported</source>
        <translation>Questionnaire exporté</translation>
    </message>
    <message>
        <source>Rounds looked at</source>
        <translation>Campagnes consultées</translation>
    </message>
    <message>
        <source>Round made</source>
        <translation>Campagne créée</translation>
    </message>
    <message>
        <source>Forms written</source>
        <translation>Formulaires écrits</translation>
    </message>
    <message>
        <source>Invitations sent</source>
        <translation>Invitations envoyées</translation>
    </message>
    <message>
        <source>Unknown message decided</source>
        <translation>Message inconnu tranché</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>Invitation retirée</translation>
    </message>
    <message>
        <source>Round closed or opened</source>
        <translation>Campagne clôturée ou rouverte</translation>
    </message>
    <message>
        <source>Round erased</source>
        <translation>Campagne effacée</translation>
    </message>
    <message>
        <source>Answers taken in</source>
        <translation>Réponses relevées</translation>
    </message>
    <message>
        <source>Answers counted</source>
        <translation>Réponses comptées</translation>
    </message>
    <message>
        <source>One person&apos;s answers read</source>
        <translation>Réponses d’une personne lues</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>Rapport écrit</translation>
    </message>
    <message>
        <source>Incidents looked at</source>
        <translation>Incidents consultés</translation>
    </message>
    <message>
        <source>Incident changed</source>
        <translation>Incident modifié</translation>
    </message>
    <message>
        <source>Log looked at</source>
        <translation>Journal consulté</translation>
    </message>
    <message>
        <source>Log verified</source>
        <translation>Journal vérifié</translation>
    </message>
    <message>
        <source>Log anchored</source>
        <translation>Journal ancré</translation>
    </message>
    <message>
        <source>Log pruned</source>
        <translation>Journal élagué</translation>
    </message>
    <message>
        <source>Log exported</source>
        <translation>Journal exporté</translation>
    </message>
    <message>
        <source>Mail set up</source>
        <translation>Messagerie configurée</translation>
    </message>
    <message>
        <source>Test message sent</source>
        <translation>Message de test envoyé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>effectué</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>New recovery sheet made</source>
        <translation>Nouvelle feuille de secours faite</translation>
    </message>
    <message>
        <source>Backup checked</source>
        <translation>Sauvegarde vérifiée</translation>
    </message>
    <message>
        <source>Backup destroyed</source>
        <translation>Sauvegarde détruite</translation>
    </message>
    <message>
        <source>Schedule of backups changed</source>
        <translation>Planification des sauvegardes modifiée</translation>
    </message>
    <message>
        <source>Everything about one user exported</source>
        <translation>Tout sur un utilisateur exporté</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>a backup of a dossier</source>
        <translation>une sauvegarde d’un dossier</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>elle est tronquée</translation>
    </message>
    <message>
        <source>a size in it is not possible</source>
        <translation>elle contient une taille impossible</translation>
    </message>
    <message>
        <source>the key file in it cannot be read</source>
        <translation>le fichier de clé qu’elle contient est illisible</translation>
    </message>
    <message>
        <source>it was altered or cut off after it was made</source>
        <translation>elle a été modifiée ou tronquée après sa création</translation>
    </message>
    <message>
        <source>something stands behind its end</source>
        <translation>il y a quelque chose après sa fin</translation>
    </message>
    <message>
        <source>its parts do not belong together</source>
        <translation>ses parties ne vont pas ensemble</translation>
    </message>
    <message>
        <source>the key file in it was changed</source>
        <translation>le fichier de clé qu’elle contient a été modifié</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>the newest row is not the chain&apos;s end</source>
        <translation>la ligne la plus récente n’est pas la fin de la chaîne</translation>
    </message>
    <message>
        <source>its parts are not those of a backup</source>
        <translation>ses parties ne sont pas celles d’une sauvegarde</translation>
    </message>
    <message>
        <source>the dossier in it is not the one that was put in</source>
        <translation>le dossier qu’elle contient n’est pas celui qui y a été mis</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuelle</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>quotidienne</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>hebdomadaire</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensuelle</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>avant restauration</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvée</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présente</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>détruite</translation>
    </message>
    <message>
        <source>its list of contents cannot be read</source>
        <translation>sa liste de contenu est illisible</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il n’existe pas</translation>
    </message>
    <message>
        <source>only 1 to %1 will do</source>
        <translation>seul un nombre de 1 à %1 convient</translation>
    </message>
    <message>
        <source>Days between two backups</source>
        <translation>Jours entre deux sauvegardes</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>Sauvegardes quotidiennes conservées</translation>
    </message>
    <message>
        <source>Weekly backups kept</source>
        <translation>Sauvegardes hebdomadaires conservées</translation>
    </message>
    <message>
        <source>Monthly backups kept</source>
        <translation>Sauvegardes mensuelles conservées</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>its file is still there</source>
        <translation>son fichier est encore là</translation>
    </message>
    <message>
        <source>none was chosen yet</source>
        <translation>aucun n’a encore été choisi</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>le répertoire n’existe pas</translation>
    </message>
    <message>
        <source>its log does not end where the backup says</source>
        <translation>son journal ne se termine pas là où la sauvegarde l’indique</translation>
    </message>
    <message>
        <source>it was made with another key: it opens with the passwords of that time</source>
        <translation>elle a été faite avec une autre clé&#xa0;: elle s’ouvre avec les mots de passe de l’époque</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>not yet destroyed</source>
        <translation>pas encore détruit</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>détruite</translation>
    </message>
    <message>
        <source>NOT DESTROYED: it is not there. Find it and destroy it</source>
        <translation>NON DÉTRUIT : il n&apos;est pas là. Trouvez-le et détruisez-le</translation>
    </message>
    <message>
        <source>NOT DESTROYED: %1</source>
        <translation>NON DÉTRUIT : %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>fait le %1</translation>
    </message>
    <message>
        <source>%1 bytes, SHA-256 %2</source>
        <translation>%1 octets, SHA-256 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>What left the dossier in the open, as the log says; destroy by hand what is still there</source>
        <translation>Ce qui a quitté le dossier en clair, selon le journal ; détruisez à la main ce qui existe encore</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>versions of questionnaires</source>
        <translation>versions de questionnaires</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>campagnes</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>invitations</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>answers that waited</source>
        <translation>réponses en attente</translation>
    </message>
    <message>
        <source>files set aside</source>
        <translation>fichiers mis de côté</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>incidents</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>comptes</translation>
    </message>
    <message>
        <source>rows of the log</source>
        <translation>lignes du journal</translation>
    </message>
    <message>
        <source>NOT FINISHED: backups are being destroyed. Give the command again to go on.</source>
        <translation>PAS TERMINÉ : les sauvegardes sont en cours de destruction. Redonnez la commande pour continuer.</translation>
    </message>
    <message>
        <source>NOT FINISHED: the dossier&apos;s own files are being destroyed. Give the command again to go on.</source>
        <translation>PAS TERMINÉ : les fichiers du dossier sont en cours de destruction. Redonnez la commande pour continuer.</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Terminé : %1</translation>
    </message>
    <message>
        <source>To do by hand</source>
        <translation>À faire à la main</translation>
    </message>
    <message>
        <source>Destroy the recovery sheets: with one and an unknown copy of the dossier everything opens.</source>
        <translation>Détruisez les feuilles de secours : avec l&apos;une d&apos;elles et une copie inconnue du dossier, tout s&apos;ouvre.</translation>
    </message>
    <message>
        <source>Destroy what is named above as not destroyed, and what left the dossier in the open.</source>
        <translation>Détruisez ce qui est indiqué plus haut comme non détruit, et ce qui a quitté le dossier en clair.</translation>
    </message>
    <message>
        <source>Empty the outbox folder and the folders of forms; remove the password of the mail server from key rings.</source>
        <translation>Videz le dossier d&apos;envoi et les dossiers de formulaires ; retirez le mot de passe du serveur de messagerie des trousseaux.</translation>
    </message>
    <message>
        <source>What cannot be promised</source>
        <translation>Ce qui ne peut être promis</translation>
    </message>
    <message>
        <source>Certificate of erasure at the end of the processing agreement (clause 9)</source>
        <translation>Certificat d&apos;effacement à la fin du contrat de sous-traitance (article 9)</translation>
    </message>
    <message>
        <source>Customer: %1 (%2)</source>
        <translation>Client&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Dossier: %1, id %2</source>
        <translation>Dossier : %1, id %2</translation>
    </message>
    <message>
        <source>Erased by: %1 (%2)</source>
        <translation>Effacé par : %1 (%2)</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>Commencé : %1</translation>
    </message>
    <message>
        <source>Last row of the log: %1, MAC %2</source>
        <translation>Dernière ligne du journal : %1, MAC %2</translation>
    </message>
    <message>
        <source>The dossier held</source>
        <translation>Le dossier contenait</translation>
    </message>
    <message>
        <source>The dossier&apos;s files</source>
        <translation>Les fichiers du dossier</translation>
    </message>
    <message>
        <source>Registered backups</source>
        <translation>Sauvegardes enregistrées</translation>
    </message>
    <message>
        <source>a certificate of erasure</source>
        <translation>un certificat d&apos;effacement</translation>
    </message>
    <message>
        <source>Each of the dossier&apos;s files was overwritten and removed, the key file first: without it what remains of the dossier cannot be read. Backups were removed without being overwritten; each opens with a password or recovery sheet of its time. A solid-state disk and a file system that copies on write or takes snapshots may keep older blocks, also of the key file; copies made outside Waarborg, by backup software or cloud storage, are not known to it. Messages that were sent are with their recipients.</source>
        <translation>Chaque fichier du dossier a été écrasé puis supprimé, le fichier de clés en premier : sans lui, ce qui reste du dossier est illisible. Les sauvegardes ont été supprimées sans être écrasées ; chacune s&apos;ouvre avec un mot de passe ou une feuille de secours de son époque. Un disque SSD et un système de fichiers qui copie à l&apos;écriture ou prend des instantanés peuvent garder des blocs plus anciens, aussi du fichier de clés ; les copies faites hors de Waarborg, par un logiciel de sauvegarde ou un stockage en nuage, lui sont inconnues. Les messages envoyés sont chez leurs destinataires.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1 accepted, %2 duplicate, %3 waiting, %4 set aside</source>
        <translation>acceptées&#xa0;: %1, doublons&#xa0;: %2, en attente&#xa0;: %3, mises de côté&#xa0;: %4</translation>
    </message>
    <message>
        <source>Sealed into %1.</source>
        <translation>Scellé dans %1.</translation>
    </message>
    <message>
        <source>Nothing was set aside.</source>
        <translation>Rien n’a été mis de côté.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>trop peu de réponses</translation>
    </message>
    <message>
        <source>take in sealed answers</source>
        <translation>relever des réponses scellées</translation>
    </message>
    <message>
        <source>take in files, or all files of folders</source>
        <translation>relever des fichiers, ou tous les fichiers de répertoires</translation>
    </message>
    <message>
        <source>files and folders</source>
        <translation>fichiers et répertoires</translation>
    </message>
    <message>
        <source>type in what somebody said on paper or in an interview</source>
        <translation>encoder ce que quelqu’un a répondu sur papier ou lors d’un entretien</translation>
    </message>
    <message>
        <source>the round&apos;s number</source>
        <translation>numéro de la campagne</translation>
    </message>
    <message>
        <source>JSON with person, answers and comments</source>
        <translation>JSON avec la personne, les réponses et les commentaires</translation>
    </message>
    <message>
        <source>seal it into this file instead of taking it in</source>
        <translation>sceller dans ce fichier au lieu de relever</translation>
    </message>
    <message>
        <source>what was set aside, and why</source>
        <translation>ce qui a été mis de côté, et pourquoi</translation>
    </message>
    <message>
        <source>what was answered</source>
        <translation>ce qui a été répondu</translation>
    </message>
    <message>
        <source>counts by question</source>
        <translation>totaux par question</translation>
    </message>
    <message>
        <source>who did what</source>
        <translation>qui a fait quoi</translation>
    </message>
    <message>
        <source>the log, newest first</source>
        <translation>le journal, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>at most so many rows</source>
        <translation>nombre maximal de lignes</translation>
    </message>
    <message>
        <source>%1 invited, %2 sent, %3 waiting, %4 refused, %5 unknown, %6 answered</source>
        <translation>invités&#xa0;: %1, envoyés&#xa0;: %2, en attente&#xa0;: %3, refusés&#xa0;: %4, inconnus&#xa0;: %5, répondu&#xa0;: %6</translation>
    </message>
    <message>
        <source>Invite everybody with --all, or name people with --people.</source>
        <translation>Inviter tout le monde avec --all, ou désigner des personnes avec --people.</translation>
    </message>
    <message>
        <source>--closes wants a date as 2026-12-31.</source>
        <translation>--closes attend une date comme 2026-12-31.</translation>
    </message>
    <message>
        <source>Round %1: %2 invitations, %3 people share an address with somebody else.</source>
        <translation>Campagne %1&#xa0;: %2 invitations, %3 personnes partagent une adresse avec quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 forms written to %2.</source>
        <translation>%1 formulaires écrits dans %2.</translation>
    </message>
    <message>
        <source>--unknown is followed by sent or again.</source>
        <translation>--unknown doit être suivi de sent ou again.</translation>
    </message>
    <message>
        <source>%1 messages.</source>
        <translation>%1 messages.</translation>
    </message>
    <message>
        <source>The invitation is withdrawn.</source>
        <translation>L’invitation est retirée.</translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation>La campagne est clôturée.</translation>
    </message>
    <message>
        <source>The round is open again.</source>
        <translation>La campagne est rouverte.</translation>
    </message>
    <message>
        <source>rounds: who is asked, and how far it is</source>
        <translation>campagnes&#xa0;: qui est interrogé, et où cela en est</translation>
    </message>
    <message>
        <source>make a round</source>
        <translation>créer une campagne</translation>
    </message>
    <message>
        <source>the questionnaire&apos;s number</source>
        <translation>numéro du questionnaire</translation>
    </message>
    <message>
        <source>the round&apos;s name</source>
        <translation>nom de la campagne</translation>
    </message>
    <message>
        <source>last day, as 2026-12-31</source>
        <translation>dernier jour, comme 2026-12-31</translation>
    </message>
    <message>
        <source>numbers of people, with commas</source>
        <translation>numéros de personnes, séparés par des virgules</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>nobody sees who answered what; can&apos;t be changed later</source>
        <translation>personne ne voit qui a répondu quoi&#xa0;; ne peut plus être modifié ensuite</translation>
    </message>
    <message>
        <source>fewer answers are not shown (anonymous: 5)</source>
        <translation>en dessous de ce nombre, les réponses ne sont pas affichées (anonyme&#xa0;: 5)</translation>
    </message>
    <message>
        <source>where the form stands; without it the form is attached</source>
        <translation>emplacement du formulaire&#xa0;; sinon le formulaire est joint</translation>
    </message>
    <message>
        <source>how far a round is</source>
        <translation>état d’avancement d’une campagne</translation>
    </message>
    <message>
        <source>write the forms, one for each who has not answered</source>
        <translation>écrire les formulaires, un par personne qui n’a pas répondu</translation>
    </message>
    <message>
        <source>folder; with --shared a file</source>
        <translation>répertoire&#xa0;; avec --shared, un fichier</translation>
    </message>
    <message>
        <source>one form without a code, for a share or an intranet</source>
        <translation>un seul formulaire sans code, pour un partage ou un intranet</translation>
    </message>
    <message>
        <source>send the invitations that are not sent yet</source>
        <translation>envoyer les invitations pas encore envoyées</translation>
    </message>
    <message>
        <source>remind those who have not answered</source>
        <translation>rappeler ceux qui n’ont pas répondu</translation>
    </message>
    <message>
        <source>decide about messages that no server confirmed</source>
        <translation>décider des messages qu’aucun serveur n’a confirmés</translation>
    </message>
    <message>
        <source>sent: count as sent; again: send again</source>
        <translation>sent&#xa0;: considérer comme envoyé&#xa0;; again&#xa0;: envoyer à nouveau</translation>
    </message>
    <message>
        <source>withdraw one person&apos;s invitation</source>
        <translation>retirer l’invitation d’une personne</translation>
    </message>
    <message>
        <source>the person&apos;s number</source>
        <translation>numéro de la personne</translation>
    </message>
    <message>
        <source>close a round</source>
        <translation>clôturer une campagne</translation>
    </message>
    <message>
        <source>open a closed round again</source>
        <translation>rouvrir une campagne clôturée</translation>
    </message>
    <message>
        <source>the dossier&apos;s file</source>
        <translation>fichier du dossier</translation>
    </message>
    <message>
        <source>the account&apos;s name; not needed when there is one account</source>
        <translation>nom du compte&#xa0;; inutile s’il n’y a qu’un compte</translation>
    </message>
    <message>
        <source>file whose first line is the password (else WAARBORG_PASSWORD_FILE, else it is asked for)</source>
        <translation>fichier dont la première ligne est le mot de passe (sinon WAARBORG_PASSWORD_FILE, sinon il est demandé)</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>afficher un seul document JSON</translation>
    </message>
    <message>
        <source>Name the file for the recovery sheet with --recovery-out: without it a lost password loses the dossier.</source>
        <translation>Indiquer le fichier de la feuille de secours avec --recovery-out&#xa0;: sans elle, un mot de passe perdu rend le dossier inaccessible.</translation>
    </message>
    <message>
        <source>Sign the confidentiality statement with --sign-confidentiality. It says: %1</source>
        <translation>Signer la déclaration de confidentialité avec --sign-confidentiality. Son texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name the first account with --login.</source>
        <translation>Nommer le premier compte avec --login.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>%1 is made. Print %2, keep it in a safe and remove the file.</source>
        <translation>%1 est créé. Imprimez %2, conservez la feuille dans un coffre et supprimez le fichier.</translation>
    </message>
    <message>
        <source>Customer: %1 (%2)</source>
        <translation>Client&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Création&#xa0;: %1</translation>
    </message>
    <message>
        <source>Account: %1 (%2)</source>
        <translation>Compte&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Encryption: SQLCipher %1</source>
        <translation>Chiffrement&#xa0;: SQLCipher %1</translation>
    </message>
    <message>
        <source>The recovery sheet was not confirmed yet.</source>
        <translation>La feuille de secours n’a pas encore été confirmée.</translation>
    </message>
    <message>
        <source>The dossier is sound.</source>
        <translation>Le dossier est en bon état.</translation>
    </message>
    <message>
        <source>Whoever has the key reads everybody&apos;s data in the dossier. Say so with --i-understand.</source>
        <translation>Qui possède la clé lit les données de tout le monde dans le dossier. Confirmez avec --i-understand.</translation>
    </message>
    <message>
        <source>The key stands in %1.</source>
        <translation>La clé se trouve dans %1.</translation>
    </message>
    <message>
        <source>make, look at and check a customer&apos;s dossier</source>
        <translation>créer, consulter et contrôler le dossier d’un client</translation>
    </message>
    <message>
        <source>make a new dossier</source>
        <translation>créer un nouveau dossier</translation>
    </message>
    <message>
        <source>the customer&apos;s name</source>
        <translation>nom du client</translation>
    </message>
    <message>
        <source>sign the confidentiality statement</source>
        <translation>signer la déclaration de confidentialité</translation>
    </message>
    <message>
        <source>what the dossier is</source>
        <translation>ce qu’est le dossier</translation>
    </message>
    <message>
        <source>check every page</source>
        <translation>contrôler chaque page</translation>
    </message>
    <message>
        <source>write the database&apos;s raw key to a file</source>
        <translation>écrire la clé brute de la base de données dans un fichier</translation>
    </message>
    <message>
        <source>new file for the key</source>
        <translation>nouveau fichier pour la clé</translation>
    </message>
    <message>
        <source>yes, whoever has this file reads everything</source>
        <translation>oui, qui possède ce fichier lit tout</translation>
    </message>
    <message>
        <source>--discovered wants a time as 2026-11-23T09:30.</source>
        <translation>--discovered attend un moment comme 2026-11-23T09:30.</translation>
    </message>
    <message>
        <source>No incident.</source>
        <translation>Aucun incident.</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme FIELD=VALUE.</translation>
    </message>
    <message>
        <source>--status is one of %1.</source>
        <translation>--status attend une de ces valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name at least one FIELD=VALUE, or --status. Fields: %1</source>
        <translation>Indiquer au moins un FIELD=VALUE, ou --status. Champs&#xa0;: %1</translation>
    </message>
    <message>
        <source>the register of breaches</source>
        <translation>le registre des violations de données</translation>
    </message>
    <message>
        <source>register an incident; starts the clock</source>
        <translation>enregistrer un incident&#xa0;; fait démarrer le délai</translation>
    </message>
    <message>
        <source>what happened, in a few words</source>
        <translation>ce qui s’est passé, en quelques mots</translation>
    </message>
    <message>
        <source>when, as 2026-11-23T09:30; now otherwise</source>
        <translation>quand, comme 2026-11-23T09:30&#xa0;; sinon maintenant</translation>
    </message>
    <message>
        <source>all incidents</source>
        <translation>tous les incidents</translation>
    </message>
    <message>
        <source>the incident&apos;s number</source>
        <translation>numéro de l’incident</translation>
    </message>
    <message>
        <source>one incident</source>
        <translation>un incident</translation>
    </message>
    <message>
        <source>change fields, or fix the version with a status</source>
        <translation>modifier des champs, ou figer la version avec un statut</translation>
    </message>
    <message>
        <source>Name a server with --host, or a folder with --outbox.</source>
        <translation>Indiquer un serveur avec --host, ou un répertoire avec --outbox.</translation>
    </message>
    <message>
        <source>--security is tls or starttls; there is no unencrypted mail.</source>
        <translation>--security est tls ou starttls&#xa0;; il n’y a pas d’envoi non chiffré.</translation>
    </message>
    <message>
        <source>Mail goes to %1.</source>
        <translation>Les e-mails partent vers %1.</translation>
    </message>
    <message>
        <source>A test message was sent to %1.</source>
        <translation>Un message de test a été envoyé à %1.</translation>
    </message>
    <message>
        <source>how invitations leave</source>
        <translation>comment partent les invitations</translation>
    </message>
    <message>
        <source>set the mail server or the outbox folder</source>
        <translation>définir le serveur de messagerie ou le répertoire d’envoi</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>nom du serveur</translation>
    </message>
    <message>
        <source>login name at the server</source>
        <translation>nom de connexion au serveur</translation>
    </message>
    <message>
        <source>sender: address, or &quot;Name &lt;address&gt;&quot;</source>
        <translation>expéditeur&#xa0;: adresse, ou &quot;Nom &lt;adresse&gt;&quot;</translation>
    </message>
    <message>
        <source>own certificate authority (PEM)</source>
        <translation>autorité de certification propre (PEM)</translation>
    </message>
    <message>
        <source>messages a minute, or none</source>
        <translation>messages par minute, ou none</translation>
    </message>
    <message>
        <source>connections at once</source>
        <translation>connexions simultanées</translation>
    </message>
    <message>
        <source>folder for .eml files instead of a server</source>
        <translation>répertoire pour des fichiers .eml au lieu d’un serveur</translation>
    </message>
    <message>
        <source>send a message to oneself</source>
        <translation>s’envoyer un message à soi-même</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>
row %1, %2 “%3”: %4</source>
        <translation>
ligne %1, %2 «&#xa0;%3&#xa0;»&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 rows read: %2 added, %3 updated, %4 unchanged, %5 rejected</source>
        <translation>%1 lignes lues – ajoutées&#xa0;: %2, mises à jour&#xa0;: %3, inchangées&#xa0;: %4, refusées&#xa0;: %5</translation>
    </message>
    <message>
        <source>Columns not taken over: %1</source>
        <translation>Colonnes non reprises&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 people written to %2.</source>
        <translation>%1 personnes écrites dans %2.</translation>
    </message>
    <message>
        <source>No users found.</source>
        <translation>Aucun utilisateur trouvé.</translation>
    </message>
    <message>
        <source>%1 people.</source>
        <translation>%1 personnes.</translation>
    </message>
    <message>
        <source>the customer&apos;s employees</source>
        <translation>les travailleurs du client</translation>
    </message>
    <message>
        <source>take in a list from HR</source>
        <translation>importer une liste du service RH</translation>
    </message>
    <message>
        <source>the list&apos;s file</source>
        <translation>fichier de la liste</translation>
    </message>
    <message>
        <source>say what would happen, and change nothing</source>
        <translation>dire ce qui se passerait, sans rien modifier</translation>
    </message>
    <message>
        <source>the employees</source>
        <translation>les travailleurs</translation>
    </message>
    <message>
        <source>only those in whom all these words are found</source>
        <translation>seulement ceux chez qui tous ces mots se trouvent</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>nombre maximal</translation>
    </message>
    <message>
        <source>numbers of people</source>
        <translation>numéros de personnes</translation>
    </message>
    <message>
        <source>one employee</source>
        <translation>un travailleur</translation>
    </message>
    <message>
        <source>add an employee</source>
        <translation>ajouter un travailleur</translation>
    </message>
    <message>
        <source>change an employee</source>
        <translation>modifier un travailleur</translation>
    </message>
    <message>
        <source>delete employees; can be undone</source>
        <translation>supprimer des travailleurs&#xa0;; peut être annulé</translation>
    </message>
    <message>
        <source>erase employees for good</source>
        <translation>effacer définitivement des travailleurs</translation>
    </message>
    <message>
        <source>undo the last change</source>
        <translation>annuler la dernière modification</translation>
    </message>
    <message>
        <source>do the undone change again</source>
        <translation>rétablir la modification annulée</translation>
    </message>
    <message>
        <source>
line %1: %2</source>
        <translation>
ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name a file, or ask for the questionnaire that comes with the program with --own.</source>
        <translation>Indiquer un fichier, ou demander le questionnaire fourni avec le programme avec --own.</translation>
    </message>
    <message>
        <source>Questionnaire %1 “%2”: %3 modules, %4 risks, %5 profile questions, %6 other questions, %7 standard measures, %8 remarks</source>
        <translation>Questionnaire %1 «&#xa0;%2&#xa0;»&#xa0;: %3 modules, %4 risques, %5 questions de profil, %6 autres questions, %7 mesures standard, %8 remarques</translation>
    </message>
    <message>
        <source>%1  %2 (version %3, %4 risks, %5 questions)</source>
        <translation>%1  %2 (version %3, %4 risques, %5 questions)</translation>
    </message>
    <message>
        <source>No questionnaire yet.</source>
        <translation>Pas encore de questionnaire.</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Aucune remarque.</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>ce qui est demandé</translation>
    </message>
    <message>
        <source>take in a Euphorie survey (XML) or one of our own (JSON)</source>
        <translation>importer un questionnaire Euphorie (XML) ou un des nôtres (JSON)</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>the questionnaire that comes with the program</source>
        <translation>le questionnaire fourni avec le programme</translation>
    </message>
    <message>
        <source>the questionnaires</source>
        <translation>les questionnaires</translation>
    </message>
    <message>
        <source>write the newest version to .xml (Euphorie) or .json</source>
        <translation>écrire la dernière version en .xml (Euphorie) ou en .json</translation>
    </message>
    <message>
        <source>what to look at before it is sent</source>
        <translation>ce qu’il faut vérifier avant l’envoi</translation>
    </message>
    <message>
        <source>round</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>Only a report of a round as .pdf can be written so far.</source>
        <translation>Pour l’instant, seul le rapport d’une campagne en .pdf peut être écrit.</translation>
    </message>
    <message>
        <source>print results</source>
        <translation>imprimer les résultats</translation>
    </message>
    <message>
        <source>write a round&apos;s report as PDF</source>
        <translation>écrire le rapport d’une campagne en PDF</translation>
    </message>
    <message>
        <source>the file, .pdf</source>
        <translation>le fichier, .pdf</translation>
    </message>
    <message>
        <source>the round&apos;s number; the newest one otherwise</source>
        <translation>numéro de la campagne&#xa0;; sinon la plus récente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>--pace wants a number, or none.</source>
        <translation>--pace attend un nombre, ou none.</translation>
    </message>
    <message>
        <source>An argument is not UTF-8 text.</source>
        <translation>Un argument n’est pas un texte UTF-8.</translation>
    </message>
    <message>
        <source>No password: name a file with --password-file or WAARBORG_PASSWORD_FILE.</source>
        <translation>Pas de mot de passe&#xa0;: indiquez un fichier avec --password-file ou WAARBORG_PASSWORD_FILE.</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>Nouveau mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was made.</source>
        <translation>Les deux mots de passe diffèrent. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Roles are administrator, advisor, hr and auditor, with commas.</source>
        <translation>Les rôles sont administrator, advisor, hr et auditor, séparés par des virgules.</translation>
    </message>
    <message>
        <source>It reads no answers until an advisor approves it: account approve.</source>
        <translation>Il ne lit pas de réponses tant qu’un conseiller ne l’a pas approuvé : account approve.</translation>
    </message>
    <message>
        <source>Start code: %1
It is shown this once. With it as password, choose one: account password.</source>
        <translation>Code de départ : %1
Il n’est affiché qu’une fois. Utilisez-le pour choisir un mot de passe : account password.</translation>
    </message>
    <message>
        <source>--expires wants a date as 2026-12-31.</source>
        <translation>--expires attend une date comme 2026-12-31.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 est maintenant %2.</translation>
    </message>
    <message>
        <source>%1 can log in.</source>
        <translation>%1 peut se connecter.</translation>
    </message>
    <message>
        <source>%1 can no longer log in.</source>
        <translation>%1 ne peut plus se connecter.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>%1 can read answers.</source>
        <translation>%1 peut lire les réponses.</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Signé : %1</translation>
    </message>
    <message>
        <source>Password or start code</source>
        <translation>Mot de passe ou code de départ</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Le mot de passe est changé.</translation>
    </message>
    <message>
        <source>who may log in, as what</source>
        <translation>qui peut se connecter, en tant que quoi</translation>
    </message>
    <message>
        <source>the account&apos;s name</source>
        <translation>le nom du compte</translation>
    </message>
    <message>
        <source>add an account; prints its start code</source>
        <translation>ajouter un compte ; affiche son code de départ</translation>
    </message>
    <message>
        <source>give an account other roles</source>
        <translation>donner d’autres rôles à un compte</translation>
    </message>
    <message>
        <source>let an account log in again</source>
        <translation>permettre à nouveau à un compte de se connecter</translation>
    </message>
    <message>
        <source>let an account log in no longer</source>
        <translation>ne plus permettre à un compte de se connecter</translation>
    </message>
    <message>
        <source>remove an account</source>
        <translation>supprimer un compte</translation>
    </message>
    <message>
        <source>a new start code in place of a forgotten password</source>
        <translation>un nouveau code de départ à la place d’un mot de passe oublié</translation>
    </message>
    <message>
        <source>let a new advisor read answers</source>
        <translation>permettre à un nouveau conseiller de lire les réponses</translation>
    </message>
    <message>
        <source>show the accounts</source>
        <translation>afficher les comptes</translation>
    </message>
    <message>
        <source>choose a new password</source>
        <translation>choisir un nouveau mot de passe</translation>
    </message>
    <message>
        <source>file with the new password; otherwise it is asked for</source>
        <translation>fichier avec le nouveau mot de passe ; sinon il est demandé</translation>
    </message>
    <message>
        <source>Wrong logins since the last good one: %1</source>
        <translation>Connexions échouées depuis la dernière réussie : %1</translation>
    </message>
    <message>
        <source>open for reading only, also while another program writes</source>
        <translation>ouvrir en lecture seule, même si un autre programme écrit</translation>
    </message>
    <message>
        <source>open although another computer is said to have it open; it goes into the log</source>
        <translation>ouvrir bien qu&apos;un autre ordinateur soit censé l&apos;avoir ouvert ; cela figure au journal</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>Il a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>This login stands in no log: nothing can be written beside the dossier.</source>
        <translation>Cette connexion ne figure dans aucun journal : rien ne peut être écrit à côté du dossier.</translation>
    </message>
    <message>
        <source>The dossier lies on a network drive (%1). Two computers may not see there that the other one has it open: use it on one at a time.</source>
        <translation>Le dossier se trouve sur un lecteur réseau (%1). Deux ordinateurs peuvent ne pas y voir que l&apos;autre l&apos;a ouvert : utilisez-le sur un seul à la fois.</translation>
    </message>
    <message>
        <source>read what one person answered in a named round; the log says so</source>
        <translation>lire ce qu’une personne a répondu dans une campagne nominative&#xa0;; le journal l’indique</translation>
    </message>
    <message>
        <source>the user&apos;s number</source>
        <translation>numéro de l’utilisateur</translation>
    </message>
    <message>
        <source>“%1” is no day: write it as 2026-11-23.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour&#xa0;: écrivez-le comme 2026-11-23.</translation>
    </message>
    <message>
        <source>--result is one of %1.</source>
        <translation>--result attend une de ces valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sent to %1 (%2).</source>
        <translation>Envoyé à %1 (%2).</translation>
    </message>
    <message>
        <source>Name a new file with -o, or an address with --mail-to.</source>
        <translation>Indiquez un nouveau fichier avec -o, ou une adresse avec --mail-to.</translation>
    </message>
    <message>
        <source>Written to %1 (%2). Keep it where nobody can change both it and the dossier.</source>
        <translation>Écrit dans %1 (%2). Gardez ce fichier là où personne ne peut modifier à la fois celui-ci et le dossier.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 were removed; a row of the log says so.</source>
        <translation>Les lignes %1 à %2 ont été supprimées&#xa0;; une ligne du journal l’indique.</translation>
    </message>
    <message>
        <source>No row is older. Nothing was removed.</source>
        <translation>Aucune ligne n’est plus ancienne. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>%1 lignes écrites dans %2.</translation>
    </message>
    <message>
        <source>first day, as 2026-11-23</source>
        <translation>premier jour, comme 2026-11-23</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>of this account</source>
        <translation>de ce compte</translation>
    </message>
    <message>
        <source>as in the list, for example “people import”</source>
        <translation>comme dans la liste, par exemple «&#xa0;people import&#xa0;»</translation>
    </message>
    <message>
        <source>that hold this text</source>
        <translation>qui contiennent ce texte</translation>
    </message>
    <message>
        <source>only rows before this one: the next page</source>
        <translation>seulement les lignes avant celle-ci&#xa0;: la page suivante</translation>
    </message>
    <message>
        <source>recompute the log&apos;s chain and say what that proves</source>
        <translation>recalculer la chaîne du journal et dire ce que cela prouve</translation>
    </message>
    <message>
        <source>compare an anchor: a file, or as printed</source>
        <translation>comparer une ancre&#xa0;: un fichier, ou telle qu’imprimée</translation>
    </message>
    <message>
        <source>write the log&apos;s end to a file, to be kept elsewhere</source>
        <translation>écrire la fin du journal dans un fichier, à conserver ailleurs</translation>
    </message>
    <message>
        <source>a new file</source>
        <translation>un nouveau fichier</translation>
    </message>
    <message>
        <source>send it there instead</source>
        <translation>l’y envoyer plutôt</translation>
    </message>
    <message>
        <source>remove the oldest rows</source>
        <translation>supprimer les lignes les plus anciennes</translation>
    </message>
    <message>
        <source>rows of this day and later stay</source>
        <translation>les lignes de ce jour et des suivants restent</translation>
    </message>
    <message>
        <source>write the log to a file</source>
        <translation>écrire le journal dans un fichier</translation>
    </message>
    <message>
        <source>the file, .csv or .json</source>
        <translation>le fichier, .csv ou .json</translation>
    </message>
    <message>
        <source>Backup %1: %2, restored on trial and sound.</source>
        <translation>Sauvegarde %1&#xa0;: %2, restaurée à titre d’essai et en bon état.</translation>
    </message>
    <message>
        <source>No backup is due.</source>
        <translation>Aucune sauvegarde n’est à faire.</translation>
    </message>
    <message>
        <source>Older backups removed: %1</source>
        <translation>Sauvegardes plus anciennes supprimées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name a file or a folder for the backup, or --scheduled.</source>
        <translation>Indiquez un fichier ou un répertoire pour la sauvegarde, ou --scheduled.</translation>
    </message>
    <message>
        <source>A backup is due.</source>
        <translation>Une sauvegarde est à faire.</translation>
    </message>
    <message>
        <source>No backup is made by itself.</source>
        <translation>Aucune sauvegarde ne se fait d’elle-même.</translation>
    </message>
    <message>
        <source>Run “dossier backup --scheduled” each day: it makes a backup when one is due.</source>
        <translation>Exécutez «&#xa0;dossier backup --scheduled&#xa0;» chaque jour&#xa0;: une sauvegarde est faite dès qu’il le faut.</translation>
    </message>
    <message>
        <source>Password at the time of the backup</source>
        <translation>Mot de passe au moment de la sauvegarde</translation>
    </message>
    <message>
        <source>%1 is restored, as it was on %2.</source>
        <translation>%1 est restauré, tel qu’il était le %2.</translation>
    </message>
    <message>
        <source>What stood there is kept as %1.</source>
        <translation>Ce qui s’y trouvait est conservé sous %1.</translation>
    </message>
    <message>
        <source>Its register of copies could not be read: newer copies are not listed.</source>
        <translation>Son registre des copies n’a pas pu être lu&#xa0;: les copies plus récentes n’y figurent pas.</translation>
    </message>
    <message>
        <source>where and how often backups are made, how many are kept</source>
        <translation>où et à quelle fréquence les sauvegardes se font, combien sont conservées</translation>
    </message>
    <message>
        <source>an existing folder, best on another disk</source>
        <translation>un répertoire existant, de préférence sur un autre disque</translation>
    </message>
    <message>
        <source>make none by itself</source>
        <translation>n’en faire aucune automatiquement</translation>
    </message>
    <message>
        <source>days between two backups</source>
        <translation>jours entre deux sauvegardes</translation>
    </message>
    <message>
        <source>daily backups kept</source>
        <translation>sauvegardes quotidiennes conservées</translation>
    </message>
    <message>
        <source>weekly backups kept</source>
        <translation>sauvegardes hebdomadaires conservées</translation>
    </message>
    <message>
        <source>monthly backups kept</source>
        <translation>sauvegardes mensuelles conservées</translation>
    </message>
    <message>
        <source>make an encrypted backup and restore it on trial</source>
        <translation>faire une sauvegarde chiffrée et la restaurer à titre d’essai</translation>
    </message>
    <message>
        <source>a new file, or a folder</source>
        <translation>un nouveau fichier, ou un répertoire</translation>
    </message>
    <message>
        <source>make one when it is due, then remove what is no longer kept</source>
        <translation>en faire une s’il le faut, puis supprimer ce qui n’est plus conservé</translation>
    </message>
    <message>
        <source>the register of all copies</source>
        <translation>le registre de toutes les copies</translation>
    </message>
    <message>
        <source>delete this copy&apos;s file</source>
        <translation>supprimer le fichier de cette copie</translation>
    </message>
    <message>
        <source>note that this missing copy was destroyed</source>
        <translation>noter que cette copie manquante a été détruite</translation>
    </message>
    <message>
        <source>restore this copy on trial once more</source>
        <translation>restaurer encore une fois cette copie à titre d’essai</translation>
    </message>
    <message>
        <source>put a backup back: BACKUP FILE</source>
        <translation>remettre une sauvegarde en place&#xa0;: BACKUP FILE</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>la sauvegarde</translation>
    </message>
    <message>
        <source>keep the dossier that stands there aside and take its place</source>
        <translation>mettre de côté le dossier qui s’y trouve et prendre sa place</translation>
    </message>
    <message>
        <source>Round %1 “%2” has %3 invitations and %4 answers. Nothing was erased. To erase it for good, say --yes.</source>
        <translation>La campagne %1 «&#xa0;%2&#xa0;» compte %3 invitations et %4 réponses. Rien n’a été effacé. Pour l’effacer définitivement, ajoutez --yes.</translation>
    </message>
    <message>
        <source>Round %1 is erased: %2 invitations, %3 messages, %4 answers, %5 set aside. Backups from before, forms in folders and mails that were sent still hold what they held.</source>
        <translation>La campagne %1 est effacée&#xa0;: %2 invitations, %3 messages, %4 réponses, %5 mises de côté. Les sauvegardes antérieures, les formulaires dans des répertoires et les e-mails envoyés contiennent encore ce qu’ils contenaient.</translation>
    </message>
    <message>
        <source>erase a round for good, with its answers</source>
        <translation>effacer définitivement une campagne, avec ses réponses</translation>
    </message>
    <message>
        <source>yes, nothing of it can be brought back</source>
        <translation>oui, rien ne peut en être récupéré</translation>
    </message>
    <message>
        <source>file for the recovery sheet; a PDF where it ends in .pdf</source>
        <translation>fichier pour la feuille de secours&#xa0;; un PDF si le nom se termine par .pdf</translation>
    </message>
    <message>
        <source>The password is in the key ring.</source>
        <translation>Le mot de passe est dans le trousseau.</translation>
    </message>
    <message>
        <source>The password was not kept. Name its file with WAARBORG_SMTP_PASSWORD_FILE when mail is sent.</source>
        <translation>Le mot de passe n&apos;a pas été gardé. Indiquez son fichier avec WAARBORG_SMTP_PASSWORD_FILE lors de l&apos;envoi.</translation>
    </message>
    <message>
        <source>A password needs a login name: --user.</source>
        <translation>Un mot de passe demande un nom de connexion : --user.</translation>
    </message>
    <message>
        <source>The key ring holds no password for this mail server.</source>
        <translation>Le trousseau ne contient pas de mot de passe pour ce serveur de messagerie.</translation>
    </message>
    <message>
        <source>The password is read from its file.</source>
        <translation>Le mot de passe est lu dans son fichier.</translation>
    </message>
    <message>
        <source>file whose first line is the server&apos;s password; it is kept in the key ring</source>
        <translation>fichier dont la première ligne est le mot de passe du serveur ; il est gardé dans le trousseau</translation>
    </message>
    <message>
        <source>remove the server&apos;s password from the key ring</source>
        <translation>retirer le mot de passe du serveur du trousseau</translation>
    </message>
    <message>
        <source>%1 people erased, with %2 invitations, %3 messages, %4 answers and %5 set aside.</source>
        <translation>%1 personnes effacées, avec %2 invitations, %3 messages, %4 réponses et %5 mises de côté.</translation>
    </message>
    <message>
        <source>%1 incidents name one of them: the register is kept.</source>
        <translation>%1 incidents citent l’une de ces personnes&#xa0;: le registre est conservé.</translation>
    </message>
    <message>
        <source>The export is not encrypted: whoever has the folder reads everybody&apos;s data. Say so with --i-understand.</source>
        <translation>L&apos;exportation n&apos;est pas chiffrée : qui a le dossier lit les données de tous. Dites-le avec --i-understand.</translation>
    </message>
    <message>
        <source>%1 files written to %2. SHA-256 of SHA256SUMS: %3. Nothing of it is encrypted.</source>
        <translation>%1 fichiers écrits dans %2. SHA-256 de SHA256SUMS : %3. Rien n&apos;en est chiffré.</translation>
    </message>
    <message>
        <source>The agreement goes on.</source>
        <translation>Le contrat continue.</translation>
    </message>
    <message>
        <source>--on wants a date as 2026-12-31.</source>
        <translation>--on attend une date comme 2026-12-31.</translation>
    </message>
    <message>
        <source>Name the folder for the certificate with --certificate: it is what proves the erasure.</source>
        <translation>Indiquez le dossier du certificat avec --certificate : c&apos;est lui qui prouve l&apos;effacement.</translation>
    </message>
    <message>
        <source>write everything in open formats (CSV, JSON, PDF) with checksums</source>
        <translation>tout écrire dans des formats ouverts (CSV, JSON, PDF) avec sommes de contrôle</translation>
    </message>
    <message>
        <source>new folder</source>
        <translation>nouveau dossier</translation>
    </message>
    <message>
        <source>yes, whoever has this folder reads everything</source>
        <translation>oui, qui a ce dossier lit tout</translation>
    </message>
    <message>
        <source>the end of the agreement: give everything back, erase everything</source>
        <translation>la fin du contrat : tout rendre, tout effacer</translation>
    </message>
    <message>
        <source>give everything back: a new folder, or an export that is there</source>
        <translation>tout rendre : un nouveau dossier, ou une exportation existante</translation>
    </message>
    <message>
        <source>erase everything, backups too, when it is due</source>
        <translation>tout effacer, sauvegardes comprises, le moment venu</translation>
    </message>
    <message>
        <source>folder for the certificate</source>
        <translation>dossier pour le certificat</translation>
    </message>
    <message>
        <source>yes, erase now: nothing can be brought back</source>
        <translation>oui, effacer maintenant : rien ne peut être récupéré</translation>
    </message>
    <message>
        <source>the agreement goes on after all</source>
        <translation>le contrat continue finalement</translation>
    </message>
    <message>
        <source>Name the file for the new recovery sheet with --recovery-out: the earlier sheet is replaced.</source>
        <translation>Indiquez le fichier de la nouvelle feuille de secours avec --recovery-out&#xa0;: la feuille précédente est remplacée.</translation>
    </message>
    <message>
        <source>Print %1, keep it in a safe and remove the file.</source>
        <translation>Imprimez %1, conservez la feuille dans un coffre et supprimez le fichier.</translation>
    </message>
    <message>
        <source>%1 has the new password. The earlier recovery sheet is refused from now on.</source>
        <translation>%1 a le nouveau mot de passe. La feuille de secours précédente est désormais refusée.</translation>
    </message>
    <message>
        <source>Start code of %1, shown this once: %2</source>
        <translation>Code de départ de %1, affiché cette seule fois&#xa0;: %2</translation>
    </message>
    <message>
        <source>Who kept the earlier sheet and a copy of the earlier key file can still work out the dossier&apos;s key. If that may be so, replace it: dossier rotate.</source>
        <translation>Qui a gardé la feuille précédente et une copie du fichier de clé précédent peut encore retrouver la clé du dossier. Si cela se peut, remplacez-la&#xa0;: dossier rotate.</translation>
    </message>
    <message>
        <source>The earlier recovery sheet is refused from now on.</source>
        <translation>La feuille de secours précédente est désormais refusée.</translation>
    </message>
    <message>
        <source>The dossier has a new key. All passwords stay as they are. Copies and backups from before still open with the old key.</source>
        <translation>Le dossier a une nouvelle clé. Tous les mots de passe restent les mêmes. Les copies et sauvegardes antérieures s’ouvrent encore avec l’ancienne clé.</translation>
    </message>
    <message>
        <source>The recovery sheet opens it as long as the key file is there. So that it also does without, make a new sheet: dossier new-sheet.</source>
        <translation>La feuille de secours l’ouvre tant que le fichier de clé est là. Pour qu’elle l’ouvre aussi sans lui, créez une nouvelle feuille&#xa0;: dossier new-sheet.</translation>
    </message>
    <message>
        <source>Print %1 and keep it with the recovery sheet.</source>
        <translation>Imprimez %1 et conservez cette page avec la feuille de secours.</translation>
    </message>
    <message>
        <source>open with the recovery sheet and choose a new password</source>
        <translation>ouvrir avec la feuille de secours et choisir un nouveau mot de passe</translation>
    </message>
    <message>
        <source>the sheet&apos;s text, what its QR code holds, or the typed groups; may be given again</source>
        <translation>le texte de la feuille, le contenu de son code QR, ou les groupes tapés&#xa0;; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>make a new recovery sheet in place of the earlier one</source>
        <translation>créer une nouvelle feuille de secours à la place de la précédente</translation>
    </message>
    <message>
        <source>replace the dossier&apos;s key</source>
        <translation>remplacer la clé du dossier</translation>
    </message>
    <message>
        <source>text: save what the sheet&apos;s QR code holds, or type the groups</source>
        <translation>texte&#xa0;: enregistrez le contenu du code QR de la feuille, ou tapez les groupes</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>how the dossier and this workstation are protected</source>
        <translation>comment le dossier et ce poste de travail sont protégés</translation>
    </message>
    <message>
        <source>Answers in anonymous rounds, if any, stay: nobody can tell which they are.</source>
        <translation>Les réponses dans des campagnes anonymes, s’il y en a, restent : personne ne peut dire lesquelles ce sont.</translation>
    </message>
    <message>
        <source>Noted as having left: %1</source>
        <translation>Notés comme partis : %1</translation>
    </message>
    <message>
        <source>One at a time: first record the end with --on, then --return or --erase. Nothing was changed.</source>
        <translation>Une chose à la fois : notez d’abord la fin avec --on, puis --return ou --erase. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Erasing cannot be undone. Nothing was changed. Say that you mean it with --i-understand.</source>
        <translation>L’effacement est définitif. Rien n’a été modifié. Confirmez avec --i-understand.</translation>
    </message>
    <message>
        <source>Give the last day too, with --on. Nothing was recorded.</source>
        <translation>Donnez aussi le dernier jour, avec --on. Rien n’a été noté.</translation>
    </message>
    <message>
        <source>Give the command again for the PDF.</source>
        <translation>Relancez la commande pour le PDF.</translation>
    </message>
    <message>
        <source>record its last day, as 2026-12-31</source>
        <translation>noter son dernier jour, comme 2026-12-31</translation>
    </message>
    <message>
        <source>the customer&apos;s written instruction to erase, by its date or number</source>
        <translation>l’instruction écrite d’effacer du client, par sa date ou son numéro</translation>
    </message>
    <message>
        <source>--encoding is UTF-8, windows-1252, ISO-8859-15, or another that lists are written in.</source>
        <translation>--encoding est UTF-8, windows-1252, ISO-8859-15 ou un autre encodage dans lequel des listes sont écrites.</translation>
    </message>
    <message>
        <source>--delimiter is one character, or tab.</source>
        <translation>--delimiter est un seul caractère, ou tab.</translation>
    </message>
    <message>
        <source>--on-duplicate is update, skip or fail; --missing is keep, left or erase.</source>
        <translation>--on-duplicate est update, skip ou fail&#xa0;; --missing est keep, left ou erase.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>missing from the list</source>
        <translation>absent de la liste</translation>
    </message>
    <message>
        <source>is back</source>
        <translation>de retour</translation>
    </message>
    <message>
        <source>%1 “%2” becomes “%3”</source>
        <translation>%1 «&#xa0;%2&#xa0;» devient «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>
%1: %2 (%3)</source>
        <translation>
%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the dossier, and not in the list: %1</source>
        <translation>Dans le dossier, mais pas dans la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 rejected rows written to %2.</source>
        <translation>%1 lignes refusées écrites dans %2.</translation>
    </message>
    <message>
        <source>FIELD=COLUMN; the field may be attribute (keep the column as it is) or ignore</source>
        <translation>FIELD=COLUMN&#xa0;; le champ peut être attribute (garder la colonne telle quelle) ou ignore</translation>
    </message>
    <message>
        <source>fields by which somebody is recognised, with commas</source>
        <translation>champs auxquels une personne est reconnue, séparés par des virgules</translation>
    </message>
    <message>
        <source>the sheet of a workbook</source>
        <translation>la feuille d’un classeur</translation>
    </message>
    <message>
        <source>of a .csv file, when it is not recognised</source>
        <translation>d’un fichier .csv, s’il n’est pas reconnu</translation>
    </message>
    <message>
        <source>the header&apos;s row number; -1: there is none</source>
        <translation>numéro de la ligne d’en-tête&#xa0;; -1&#xa0;: il n’y en a pas</translation>
    </message>
    <message>
        <source>write the rejected rows with their reasons to a file, .csv or .xlsx</source>
        <translation>écrire les lignes refusées avec leurs raisons dans un fichier, .csv ou .xlsx</translation>
    </message>
    <message>
        <source>list who is new, changed or missing</source>
        <translation>indiquer qui est nouveau, modifié ou absent</translation>
    </message>
    <message>
        <source>%1 values to look at, written to %2.</source>
        <translation>%1 valeurs à vérifier, écrites dans %2.</translation>
    </message>
    <message>
        <source>%1: %2 filled, %3 empty, %4 doubtful</source>
        <translation>%1 – remplies&#xa0;: %2, vides&#xa0;: %3, douteuses&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 %2, %3 “%4”: %5</source>
        <translation>%1 %2, %3 «&#xa0;%4&#xa0;»&#xa0;: %5</translation>
    </message>
    <message>
        <source>write them to a file, .csv or .xlsx</source>
        <translation>les écrire dans un fichier, .csv ou .xlsx</translation>
    </message>
    <message>
        <source>what is missing or doubtful</source>
        <translation>ce qui manque ou est douteux</translation>
    </message>
    <message>
        <source>write it to a file, .csv or .xlsx</source>
        <translation>l’écrire dans un fichier, .csv ou .xlsx</translation>
    </message>
    <message>
        <source>Nothing is known to have happened to this person.</source>
        <translation>Aucun événement n’est connu pour cette personne.</translation>
    </message>
    <message>
        <source>Written to %1: %2 invitations, %3 messages, the answers of %4 rounds. The file is not encrypted.</source>
        <translation>Écrit dans %1&#xa0;: %2 invitations, %3 messages, les réponses de %4 campagnes. Le fichier n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Not in it: %1</source>
        <translation>N’y figure pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>what happened to an employee, newest first</source>
        <translation>ce qui est arrivé pour un travailleur, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>write everything the dossier holds about one person</source>
        <translation>écrire tout ce que le dossier contient sur une personne</translation>
    </message>
    <message>
        <source>the file, .pdf or .json</source>
        <translation>le fichier, .pdf ou .json</translation>
    </message>
    <message>
        <source>The rejected rows were not written: %1</source>
        <translation>Les lignes non reprises n’ont pas été enregistrées : %1</translation>
    </message>
    <message>
        <source>Nothing else changed; the log notes that this file left the dossier.</source>
        <translation>Rien d’autre n’a changé ; le journal note que ce fichier a quitté le dossier.</translation>
    </message>
</context>
<context>
    <name>CodeKey</name>
    <message>
        <source>the key of the invitation codes does not open</source>
        <translation>la clé des codes d’invitation ne s’ouvre pas</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>The card has unsaved changes.</source>
        <translation>La fiche contient des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>They are lost when they are discarded.</source>
        <translation>Sans enregistrement, elles sont perdues.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer la modification</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>it must be filled in</source>
        <translation>ce champ est obligatoire</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>only NL and BE are known</source>
        <translation>seuls NL et BE sont connus</translation>
    </message>
    <message>
        <source>it was changed outside Waarborg</source>
        <translation>il a été modifié en dehors de Waarborg</translation>
    </message>
    <message>
        <source>I keep secret the personal data that I get to know through this dossier. I use it only for the customer&apos;s assignment, pass it on to nobody who does not need it for that, and go on keeping it secret after my work for the customer has ended.</source>
        <translation>Je garde secrètes les données à caractère personnel dont je prends connaissance par ce dossier. Je les utilise uniquement pour la mission du client, je ne les transmets à personne qui n’en a pas besoin pour cette mission, et je continue à les garder secrètes après la fin de mon travail pour le client.</translation>
    </message>
</context>
<context>
    <name>DossierCare</name>
    <message>
        <source>its folder cannot be written</source>
        <translation>son répertoire est protégé en écriture</translation>
    </message>
</context>
<context>
    <name>DossierExport</name>
    <message>
        <source>which dossier this is, and when it was exported</source>
        <translation>de quel dossier il s’agit, et quand il a été exporté</translation>
    </message>
    <message>
        <source>the dossier&apos;s settings</source>
        <translation>les réglages du dossier</translation>
    </message>
    <message>
        <source>who could log in</source>
        <translation>qui pouvait se connecter</translation>
    </message>
    <message>
        <source>the employees; those who left too</source>
        <translation>les travailleurs&#xa0;; aussi ceux qui sont partis</translation>
    </message>
    <message>
        <source>the questionnaire “%1”, version %2 (number %3)</source>
        <translation>le questionnaire «&#xa0;%1&#xa0;», version %2 (numéro %3)</translation>
    </message>
    <message>
        <source>the same as a Euphorie survey</source>
        <translation>le même, sous forme de questionnaire Euphorie</translation>
    </message>
    <message>
        <source>files that were no valid answer, and why; without their content</source>
        <translation>les fichiers qui n’étaient pas une réponse valable, et pourquoi&#xa0;; sans leur contenu</translation>
    </message>
    <message>
        <source>the register of incidents</source>
        <translation>le registre des incidents</translation>
    </message>
    <message>
        <source>all versions of each incident</source>
        <translation>toutes les versions de chaque incident</translation>
    </message>
    <message>
        <source>who did what; the newest row first</source>
        <translation>qui a fait quoi&#xa0;; la ligne la plus récente d’abord</translation>
    </message>
    <message>
        <source>Everything of a Waarborg dossier in open formats, exported on %1 by %2.

These files are not encrypted and hold personal data: give them only to whom they are for, and remove them when they are no longer needed. Tables are CSV in UTF-8 with semicolons; a cell that a spreadsheet would take for a formula has an apostrophe in front. Times are UTC. Not in here: passwords, keys, invitation codes, and in anonymous rounds who answered what.</source>
        <translation>Tout le contenu d’un dossier Waarborg dans des formats ouverts, exporté le %1 par %2.

Ces fichiers ne sont pas chiffrés et contiennent des données à caractère personnel&#xa0;: ne les donnez qu’à leurs destinataires, et supprimez-les quand ils ne sont plus nécessaires. Les tableaux sont des CSV en UTF-8 avec des points-virgules&#xa0;; une cellule qu’un tableur prendrait pour une formule est précédée d’une apostrophe. Les heures sont en UTC. N’y figurent pas&#xa0;: les mots de passe, les clés, les codes d’invitation et, dans les campagnes anonymes, qui a répondu quoi.</translation>
    </message>
    <message>
        <source>The log is not in here either: %1 may not read it.</source>
        <translation>Le journal n’y figure pas non plus&#xa0;: %1 n’a pas le droit de le lire.</translation>
    </message>
    <message>
        <source>an export of this dossier</source>
        <translation>une exportation de ce dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>il n’a pas de nom</translation>
    </message>
    <message>
        <source>the newest export of this dossier</source>
        <translation>le dernier export de ce dossier</translation>
    </message>
</context>
<context>
    <name>DossierStatus</name>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>SQLCipher %1: AES-256 with a check sum on each page of %2 bytes; %3.</source>
        <extracomment>version, bytes of a page, library of ciphers</extracomment>
        <translation>SQLCipher %1&#xa0;: AES-256 avec une somme de contrôle sur chaque page de %2 octets&#xa0;; %3.</translation>
    </message>
    <message numerus="yes">
        <source>Argon2id, %1 MiB, %Ln pass(es)</source>
        <translation>
            <numerusform>Argon2id, %1 Mio, %Ln passe</numerusform>
            <numerusform>Argon2id, %1 Mio, %Ln passes</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s): less than what is usual now (%2).</source>
        <translation>
            <numerusform>%1 sur %Ln compte&#xa0;: moins que ce qui est usuel aujourd’hui (%2).</numerusform>
            <numerusform>%1 sur %Ln comptes&#xa0;: moins que ce qui est usuel aujourd’hui (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose password is old changes it once; from then on it is: %1.</source>
        <translation>Qui a un ancien mot de passe le change une fois&#xa0;; à partir de là, c’est&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Printed and confirmed.</source>
        <translation>Imprimée et confirmée.</translation>
    </message>
    <message>
        <source>Nobody confirmed that it was printed.</source>
        <translation>Personne n’a confirmé qu’elle a été imprimée.</translation>
    </message>
    <message>
        <source>Version of the tables</source>
        <translation>Version des tables</translation>
    </message>
    <message>
        <source>Make a new one in the settings, under Keys, and put it in a safe: without it, a lost password or key file loses the dossier.</source>
        <translation>Faites-en une nouvelle dans les paramètres, sous Clés, et mettez-la dans un coffre : sans elle, un mot de passe ou un fichier de clés perdu fait perdre le dossier.</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>its header has no epk</source>
        <translation>son en-tête n’a pas d’epk</translation>
    </message>
    <message>
        <source>another key than one on P-256</source>
        <translation>une autre clé qu’une clé sur P-256</translation>
    </message>
    <message>
        <source>“%1” in its key</source>
        <translation>«&#xa0;%1&#xa0;» dans sa clé</translation>
    </message>
    <message>
        <source>a key that is no point of P-256</source>
        <translation>une clé qui n’est pas un point de P-256</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>son en-tête est illisible</translation>
    </message>
    <message>
        <source>“%1” in its header</source>
        <translation>«&#xa0;%1&#xa0;» dans son en-tête</translation>
    </message>
    <message>
        <source>another algorithm than ECDH-ES</source>
        <translation>un autre algorithme que ECDH-ES</translation>
    </message>
    <message>
        <source>another cipher than A256GCM</source>
        <translation>un autre chiffrement que A256GCM</translation>
    </message>
    <message>
        <source>its header does not name the round&apos;s key</source>
        <translation>son en-tête ne nomme pas la clé de la campagne</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>elle dépasse 1 Mio</translation>
    </message>
    <message>
        <source>it does not have five parts</source>
        <translation>elle n’a pas cinq parties</translation>
    </message>
    <message>
        <source>an encrypted key</source>
        <translation>une clé chiffrée</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>elle est tronquée ou endommagée</translation>
    </message>
    <message>
        <source>a curve (P-256) that OpenSSL does not have here</source>
        <translation>une courbe (P-256) absente de l’OpenSSL installé ici</translation>
    </message>
    <message>
        <source>a cipher (A256GCM) that OpenSSL does not have here</source>
        <translation>un chiffrement (A256GCM) absent de l’OpenSSL installé ici</translation>
    </message>
    <message>
        <source>a key that is not a P-256 key pair</source>
        <translation>une clé qui n’est pas une paire de clés P-256</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Stopped. What was done before stays; nothing else was changed.</source>
        <translation>Arrêté. Ce qui a été fait avant reste acquis&#xa0;; rien d’autre n’a été modifié.</translation>
    </message>
    <message>
        <source>%1: “%2” is not accepted: %3. Nothing was changed.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas accepté&#xa0;: %3. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”. Nothing was changed.</source>
        <translation>Introuvable&#xa0;: %1 «&#xa0;%2&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Nothing was changed.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that are accepted. Nothing was changed.</source>
        <translation>%1 dépasse la taille acceptée (%2). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation>%1 existe déjà et n’est pas écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is not %2. Nothing was changed.</source>
        <translation>%1 n’est pas %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no dossier at %1.</source>
        <translation>Il n’y a pas de dossier à l’emplacement %1.</translation>
    </message>
    <message>
        <source>There is already a dossier at %1. It was left as it is; choose another name.</source>
        <translation>Il y a déjà un dossier à l’emplacement %1. Il est resté tel quel&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 does not open with this key: the key file belongs to another dossier, or the dossier is damaged.</source>
        <translation>%1 ne s’ouvre pas avec cette clé&#xa0;: le fichier de clé appartient à un autre dossier, ou le dossier est endommagé.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Restore a backup.</source>
        <translation>%1 est endommagé&#xa0;: %2. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Waarborg. Update this one.</source>
        <translation>%1 a été créé par une version plus récente de Waarborg. Mettez celle-ci à jour.</translation>
    </message>
    <message>
        <source>A dossier is never opened without a key.</source>
        <translation>Un dossier ne s’ouvre jamais sans clé.</translation>
    </message>
    <message>
        <source>The database library is not SQLCipher 4.5 or newer (%1). Waarborg stops, so that nothing is stored unencrypted.</source>
        <translation>La bibliothèque de base de données n’est pas SQLCipher 4.5 ou plus récent (%1). Waarborg s’arrête, pour que rien ne soit enregistré sans chiffrement.</translation>
    </message>
    <message>
        <source>The dossier could not be read or written: %1. Nothing was changed.</source>
        <translation>Le dossier n’a pas pu être lu ou écrit&#xa0;: %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is in use by %2.</source>
        <translation>%1 est utilisé par %2.</translation>
    </message>
    <message>
        <source>The same value exists already (%1). Nothing was changed.</source>
        <translation>La même valeur existe déjà (%1). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>Le nom ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>Your role does not allow this (%1). The attempt was logged; ask the administrator.</source>
        <translation>Votre rôle ne le permet pas (%1). La tentative a été notée au journal&#xa0;; adressez-vous à l’administrateur.</translation>
    </message>
    <message>
        <source>The key file %1 is missing. Put it back beside the dossier, or use the recovery sheet.</source>
        <translation>Le fichier de clé %1 manque. Remettez-le à côté du dossier, ou utilisez la feuille de secours.</translation>
    </message>
    <message>
        <source>The key file %1 is damaged: %2. Put a good copy back, or use the recovery sheet.</source>
        <translation>Le fichier de clé %1 est endommagé&#xa0;: %2. Remettez une bonne copie, ou utilisez la feuille de secours.</translation>
    </message>
    <message>
        <source>The key file %1 is older than the dossier. Put the newest one back beside the dossier.</source>
        <translation>Le fichier de clé %1 est plus ancien que le dossier. Remettez le plus récent à côté du dossier.</translation>
    </message>
    <message>
        <source>The password is too short: use at least %1 characters.</source>
        <translation>Le mot de passe est trop court&#xa0;: utilisez au moins %1 caractères.</translation>
    </message>
    <message>
        <source>This password is on the list of common ones. Choose another.</source>
        <translation>Ce mot de passe figure dans la liste des plus courants. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Sign the confidentiality statement first.</source>
        <translation>Signez d’abord la déclaration de confidentialité.</translation>
    </message>
    <message>
        <source>The log is broken at row %1: %2.</source>
        <translation>Le journal est rompu à la ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 holds no rows. Nothing was changed.</source>
        <translation>%1 ne contient aucune ligne. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1, row %2: a quotation mark is opened and never closed. Nothing was changed.</source>
        <translation>%1, ligne %2&#xa0;: un guillemet est ouvert et jamais fermé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1, row %2 is longer than %3 bytes. Nothing was changed.</source>
        <translation>%1&#xa0;: la ligne %2 dépasse %3 octets. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1, row %2, column %3 is longer than %4 bytes. Nothing was changed.</source>
        <translation>%1, ligne %2&#xa0;: la colonne %3 dépasse %4 octets. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows. Split the list. Nothing was changed.</source>
        <translation>%1 a plus de %2 lignes. Divisez la liste. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1, row %2 holds a NUL byte: this is no text file. Nothing was changed.</source>
        <translation>%1&#xa0;: la ligne %2 contient un octet NUL, ce n’est pas un fichier texte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1, row %2 cannot be read as %3. Choose the file&apos;s encoding. Nothing was changed.</source>
        <translation>%1&#xa0;: la ligne %2 ne peut pas être lue en %3. Choisissez l’encodage du fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 was not imported: column %2 is missing. Nothing was changed. Say which column it is.</source>
        <translation>%1 n’a pas été importé&#xa0;: la colonne %2 manque. Rien n’a été modifié. Indiquez de quelle colonne il s’agit.</translation>
    </message>
    <message>
        <source>%1 was not imported: more than one column (%2) could be %3. Nothing was changed. Say which one it is.</source>
        <translation>%1 n’a pas été importé&#xa0;: plusieurs colonnes (%2) pourraient être %3. Rien n’a été modifié. Indiquez laquelle.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>%1, line %2: %3. Nothing was imported.</source>
        <translation>%1, ligne %2&#xa0;: %3. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1 is refused: %2. Nothing was imported.</source>
        <translation>%1 est refusé&#xa0;: %2. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1 holds no questionnaire. Nothing was imported.</source>
        <translation>%1 ne contient pas de questionnaire. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1 holds no module and no risk. Nothing was imported.</source>
        <translation>%1 ne contient ni module ni risque. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“%1” was sent and can no longer be changed. Make a new version.</source>
        <translation>«&#xa0;%1&#xa0;» a été envoyé et ne peut plus être modifié. Créez une nouvelle version.</translation>
    </message>
    <message>
        <source>No mail server and no outbox folder is set up. Set one up first.</source>
        <translation>Aucun serveur de messagerie ni répertoire d’envoi n’est configuré. Configurez-en d’abord un.</translation>
    </message>
    <message>
        <source>The message cannot be made: %1: %2.</source>
        <translation>Le message ne peut pas être composé&#xa0;: %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The mail server did not take the message: %1.</source>
        <translation>Le serveur de messagerie n’a pas pris le message&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not accepted: %1. Nothing was sent.</source>
        <translation>Le certificat du serveur de messagerie n’est pas accepté&#xa0;: %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The mail server refused the login: %1. Nothing was sent.</source>
        <translation>Le serveur de messagerie a refusé l’identification&#xa0;: %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption. Nothing was sent.</source>
        <translation>Le serveur de messagerie ne propose pas de chiffrement. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made: %1. Nothing was sent.</source>
        <translation>Aucune connexion chiffrée avec le serveur de messagerie n’a pu être établie&#xa0;: %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached: %2. Nothing was sent.</source>
        <translation>Le serveur de messagerie %1 est inaccessible&#xa0;: %2. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This is no sealed answer: %1.</source>
        <translation>Ce n’est pas une réponse scellée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The sealed answer uses %1, which is not accepted.</source>
        <translation>La réponse scellée utilise %1, ce qui n’est pas accepté.</translation>
    </message>
    <message>
        <source>The sealed answer does not open: it was changed, or sealed for another round.</source>
        <translation>La réponse scellée ne s’ouvre pas&#xa0;: elle a été modifiée, ou scellée pour une autre campagne.</translation>
    </message>
    <message>
        <source>There is nobody to invite.</source>
        <translation>Il n’y a personne à inviter.</translation>
    </message>
    <message>
        <source>Round “%1” is closed.</source>
        <translation>La campagne «&#xa0;%1&#xa0;» est clôturée.</translation>
    </message>
    <message>
        <source>The answer belongs to no round of this dossier.</source>
        <translation>La réponse n’appartient à aucune campagne de ce dossier.</translation>
    </message>
    <message>
        <source>The invitation code of this answer is not known in its round.</source>
        <translation>Le code d’invitation de cette réponse est inconnu dans sa campagne.</translation>
    </message>
    <message>
        <source>Question %1: %2.</source>
        <translation>Question %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Another answer was taken in for the same invitation.</source>
        <translation>Une autre réponse a été relevée pour la même invitation.</translation>
    </message>
    <message>
        <source>%1 must be filled in.</source>
        <translation>Champ obligatoire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The report %1 could not be made: %2.</source>
        <translation>Le rapport %1 n’a pas pu être créé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Round “%1” is anonymous and stays closed: the last answers were taken in when it closed, and those of the few who answer later would stand out. Make a new round.</source>
        <translation>La campagne « %1 » est anonyme et reste clôturée : les dernières réponses ont été relevées à la clôture, et celles des quelques personnes qui répondraient plus tard se remarqueraient. Créez une nouvelle campagne.</translation>
    </message>
    <message>
        <source>The last login was wrong. Wait %1 s, then try again.</source>
        <translation>La dernière connexion était erronée. Attendez %1 s, puis réessayez.</translation>
    </message>
    <message>
        <source>This was a start code: it opens nothing yet. Choose a password first.</source>
        <translation>C’était un code de départ : il n’ouvre encore rien. Choisissez d’abord un mot de passe.</translation>
    </message>
    <message>
        <source>“%1” is the last administrator. Nothing was changed. Make somebody else administrator first.</source>
        <translation>« %1 » est le dernier administrateur. Rien n’a été modifié. Nommez d’abord un autre administrateur.</translation>
    </message>
    <message>
        <source>A dossier has at most %1 ways in. Nothing was changed. Remove an account first.</source>
        <translation>Un dossier a au plus %1 accès. Rien n’a été modifié. Supprimez d’abord un compte.</translation>
    </message>
    <message>
        <source>This account was valid until %1. Ask an administrator for a new one.</source>
        <translation>Ce compte était valable jusqu’au %1. Demandez-en un nouveau à un administrateur.</translation>
    </message>
    <message>
        <source>Several people use this dossier. Say with which name you log in.</source>
        <translation>Plusieurs personnes utilisent ce dossier. Dites sous quel nom vous vous connectez.</translation>
    </message>
    <message>
        <source>The dossier is open for reading only. Nothing was changed. To change something, log in for writing.</source>
        <translation>Le dossier est ouvert en lecture seule. Rien n&apos;a été modifié. Pour modifier quelque chose, connectez-vous en écriture.</translation>
    </message>
    <message>
        <source>A change of %1 was cut off halfway. Open it once for writing: that undoes it.</source>
        <translation>Une modification de %1 a été interrompue à mi-chemin. Ouvrez-le une fois en écriture : cela l&apos;annule.</translation>
    </message>
    <message>
        <source>%1 is in use: %2 on %3, since %4. Close it there, or open it for reading only.</source>
        <translation>%1 est utilisé par %2 sur %3, depuis %4. Fermez-le là-bas ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>%1 was opened by %2 on the computer %3 at %4 and not closed; whether it still is open there cannot be seen from here. Take it over if it is not, or open it for reading only.</source>
        <translation>%1 a été ouvert par %2 sur l&apos;ordinateur %3 à %4 et n&apos;a pas été fermé ; on ne peut pas voir d&apos;ici s&apos;il y est encore ouvert. Reprenez-le s&apos;il ne l&apos;est pas, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing: %2. Open it for reading only.</source>
        <translation>%1 ne peut pas être ouvert en écriture : %2. Ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>%1 was made by an older Waarborg. Open it once for writing: that brings it up to date.</source>
        <translation>%1 a été créé par un Waarborg plus ancien. Ouvrez-le une fois en écriture : cela le met à jour.</translation>
    </message>
    <message>
        <source>No recovery key was found there: it is 13 groups of five characters. Type all of them, in the order of the recovery sheet.</source>
        <translation>Aucune clé de secours n’y a été trouvée&#xa0;: elle compte 13 groupes de cinq caractères. Tapez-les tous, dans l’ordre de la feuille de secours.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key does not fit its check character. Compare it with the sheet.</source>
        <translation>Le groupe %1 de la clé de secours ne correspond pas à son caractère de contrôle. Comparez-le avec la feuille.</translation>
    </message>
    <message>
        <source>The key file %1 is lost or damaged, so that the recovery slot is needed as well. Scan the sheet&apos;s QR code or type its slot, or put any copy of the key file back.</source>
        <translation>Le fichier de clé %1 est perdu ou endommagé, de sorte que l’emplacement de secours est nécessaire aussi. Scannez le code QR de la feuille ou tapez son emplacement, ou remettez une copie du fichier de clé.</translation>
    </message>
    <message>
        <source>This recovery sheet does not open %1: it belongs to another dossier, or a newer sheet took its place.</source>
        <translation>Cette feuille de secours n’ouvre pas %1&#xa0;: elle appartient à un autre dossier, ou une feuille plus récente a pris sa place.</translation>
    </message>
    <message>
        <source>This recovery sheet does not open %1 without its key file: it belongs to another dossier, or the key was replaced after it was printed. Add the page that was made then, or put the newest copy of the key file back.</source>
        <translation>Cette feuille de secours n’ouvre pas %1 sans son fichier de clé&#xa0;: elle appartient à un autre dossier, ou la clé a été remplacée après son impression. Ajoutez la page créée à ce moment-là, ou remettez la copie la plus récente du fichier de clé.</translation>
    </message>
    <message>
        <source>A newer recovery sheet took the place of this one. Use the newest; the attempt was logged.</source>
        <translation>Une feuille de secours plus récente a pris la place de celle-ci. Utilisez la plus récente&#xa0;; la tentative a été notée au journal.</translation>
    </message>
    <message>
        <source>“%1” is no administrator who may log in at present. Name one whose password is to be set anew; the attempt was logged.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un administrateur qui peut se connecter actuellement. Indiquez-en un dont le mot de passe est à redéfinir&#xa0;; la tentative a été notée au journal.</translation>
    </message>
    <message>
        <source>No key ring runs in this session.</source>
        <translation>Aucun trousseau de clés n’est actif dans cette session.</translation>
    </message>
    <message>
        <source>The key ring is locked, or the password was removed from it. Unlock it and try again, or give the password anew.</source>
        <translation>Le trousseau de clés est verrouillé, ou le mot de passe en a été retiré. Déverrouillez-le et réessayez, ou donnez à nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>The key ring gives Waarborg no access. Allow it there, or give the password in another way.</source>
        <translation>Le trousseau de clés refuse l’accès à Waarborg. Autorisez-le là-bas, ou donnez le mot de passe d’une autre manière.</translation>
    </message>
    <message>
        <source>The key ring did not answer in time; perhaps it waits for its own password.</source>
        <translation>Le trousseau de clés n’a pas répondu à temps&#xa0;; il attend peut-être son propre mot de passe.</translation>
    </message>
    <message>
        <source>The key ring reports a fault: %1.</source>
        <translation>Le trousseau de clés signale une erreur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Round “%1” is anonymous: nobody can see what one person answered.</source>
        <translation>La campagne «&#xa0;%1&#xa0;» est anonyme&#xa0;: personne ne peut voir ce qu’une personne a répondu.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: %2. Nothing was changed. Take another one.</source>
        <translation>La sauvegarde %1 n’est pas utilisable&#xa0;: %2. Rien n’a été modifié. Prenez-en une autre.</translation>
    </message>
    <message>
        <source>%1 is a copy of another dossier. Nothing was changed. Restore it to a new file.</source>
        <translation>%1 est une copie d’un autre dossier. Rien n’a été modifié. Restaurez-la dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The end of the agreement was not recorded. Nothing was erased. Record it first.</source>
        <translation>La fin du contrat n’a pas été enregistrée. Rien n’a été effacé. Enregistrez-la d’abord.</translation>
    </message>
    <message>
        <source>“%1” is the last account that opens the answers. Nothing was changed. Let an advisor approve another advisor first.</source>
        <translation>« %1 » est le dernier compte qui ouvre les réponses. Rien n’a été modifié. Qu’un conseiller en approuve d’abord un autre.</translation>
    </message>
    <message>
        <source>This account has no key to the answers. An advisor who has it must approve the account first; if none has it any more, an administrator who is also advisor gets it back with the recovery sheet.</source>
        <translation>Ce compte n’a pas de clé des réponses. Un conseiller qui l’a doit d’abord approuver le compte ; si plus personne ne l’a, un administrateur qui est aussi conseiller la retrouve avec la feuille de secours.</translation>
    </message>
    <message>
        <source>The backup %1 was made with an earlier key of this dossier. Nothing was changed. It cannot be checked from here, but restores with a password of its time.</source>
        <translation>La sauvegarde %1 a été faite avec une clé antérieure de ce dossier. Rien n’a été modifié. Elle ne peut pas être contrôlée d’ici, mais se restaure avec un mot de passe d’alors.</translation>
    </message>
    <message>
        <source>Nothing proves that %1 is the dossier that this backup was made of. Nothing was changed. Move it away first, or restore to a new file.</source>
        <translation>Rien ne prouve que %1 est le dossier dont cette sauvegarde a été faite. Rien n’a été modifié. Déplacez-le d’abord, ou restaurez vers un nouveau fichier.</translation>
    </message>
    <message>
        <source>Nothing proves that %1 is a copy of this dossier, for its key file is missing or cannot be read. It was not deleted. Look at it and delete it by hand.</source>
        <translation>Rien ne prouve que %1 est une copie de ce dossier, car son fichier de clés manque ou est illisible. Elle n’a pas été supprimée. Regardez-la et supprimez-la à la main.</translation>
    </message>
    <message>
        <source>The two weeks in which the customer may still choose last until %1. Nothing was erased. To erase before, record the customer&apos;s written instruction to erase.</source>
        <translation>Les deux semaines pendant lesquelles le client peut encore choisir durent jusqu’au %1. Rien n’a été effacé. Pour effacer avant, notez l’instruction écrite d’effacer du client.</translation>
    </message>
    <message>
        <source>The agreement runs until %1. Nothing was erased. It can be erased from the day after.</source>
        <translation>Le contrat court jusqu’au %1. Rien n’a été effacé. L’effacement est possible dès le lendemain.</translation>
    </message>
    <message>
        <source>%1, row %2, column %3: %4. Nothing was changed.</source>
        <translation>%1, ligne %2, colonne %3&#xa0;: %4. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Open it in the program that made it, save it again and retry. Nothing was changed.</source>
        <translation>%1 est endommagé&#xa0;: %2. Ouvrez-le dans le programme qui l’a créé, enregistrez-le à nouveau et réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is refused: %2. Save only the list in a new file and retry. Nothing was changed.</source>
        <translation>%1 est refusé&#xa0;: %2. Enregistrez uniquement la liste dans un nouveau fichier et réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”. It has: %3. Nothing was changed.</source>
        <translation>%1 n’a pas de feuille «&#xa0;%2&#xa0;». Feuilles présentes&#xa0;: %3. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ExportFolder</name>
    <message>
        <source>checksums of all files; check them with: sha256sum -c %1</source>
        <translation>sommes de contrôle de tous les fichiers&#xa0;; vérifiez-les avec&#xa0;: sha256sum -c %1</translation>
    </message>
    <message>
        <source>as it was exported</source>
        <translation>tel qu’il a été exporté</translation>
    </message>
</context>
<context>
    <name>FileDestruction</name>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>This form needs JavaScript. Switch it on, or open the form in another browser.</source>
        <translation>Ce formulaire a besoin de JavaScript. Activez-le, ou ouvrez le formulaire dans un autre navigateur.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>{questions} questions, about {minutes} minutes.</source>
        <translation>{questions} questions, environ {minutes} minutes.</translation>
    </message>
    <message>
        <source>Only {advisor}, prevention advisor, reads your answers. Your manager does not.</source>
        <translation>Seul {advisor}, conseiller en prévention, lit vos réponses. Votre responsable ne les lit pas.</translation>
    </message>
    <message>
        <source>Nobody sees who answered what.</source>
        <translation>Personne ne voit qui a répondu quoi.</translation>
    </message>
    <message>
        <source>You can answer until {date}.</source>
        <translation>Vous pouvez répondre jusqu’au {date}.</translation>
    </message>
    <message>
        <source>You could answer until {date}. Ask {advisor} whether your answers can still be used.</source>
        <translation>Vous pouviez répondre jusqu’au {date}. Demandez à {advisor} si vos réponses sont encore utiles.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue with a file</source>
        <translation>Continuer avec un fichier</translation>
    </message>
    <message>
        <source>This file does not open. Choose the file that you saved. Use the link from your own invitation.</source>
        <translation>Ce fichier ne s’ouvre pas. Choisissez le fichier que vous avez enregistré. Utilisez le lien de votre propre invitation.</translation>
    </message>
    <message>
        <source>This browser cannot protect your answers</source>
        <translation>Ce navigateur ne peut pas protéger vos réponses</translation>
    </message>
    <message>
        <source>The form cannot seal your answers here. So you cannot fill it in here.</source>
        <translation>Le formulaire ne peut pas sceller vos réponses ici. Vous ne pouvez donc pas le remplir ici.</translation>
    </message>
    <message>
        <source>Open the form in a new version of Chrome, Edge, Firefox or Safari. The address must begin with https. A form that you saved on your computer is fine too.</source>
        <translation>Ouvrez le formulaire dans une version récente de Chrome, Edge, Firefox ou Safari. L’adresse doit commencer par https. Vous pouvez aussi ouvrir un formulaire enregistré sur votre ordinateur.</translation>
    </message>
    <message>
        <source>Your personal link is missing</source>
        <translation>Votre lien personnel manque</translation>
    </message>
    <message>
        <source>This form only works with the link from your invitation.</source>
        <translation>Ce formulaire fonctionne seulement avec le lien de votre invitation.</translation>
    </message>
    <message>
        <source>Open the link from your invitation again, with everything behind the # sign. No invitation? Ask {advisor}.</source>
        <translation>Ouvrez encore une fois le lien de votre invitation. Gardez tout ce qui suit le signe #. Pas d’invitation&#xa0;? Demandez à {advisor}.</translation>
    </message>
    <message>
        <source>Part {part} of {parts}</source>
        <translation>Partie {part} sur {parts}</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Questions répondues</translation>
    </message>
    <message>
        <source>{answered} of {all} questions answered</source>
        <translation>{answered} questions répondues sur {all}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Clear choice</source>
        <translation>Effacer le choix</translation>
    </message>
    <message>
        <source>Save and continue later</source>
        <translation>Enregistrer et continuer plus tard</translation>
    </message>
    <message>
        <source>You get the file {file}. It only opens with your own link. To go on: open your link and choose “Continue with a file”.</source>
        <translation>Vous recevez le fichier {file}. Il s’ouvre seulement avec votre propre lien. Pour continuer&#xa0;: ouvrez votre lien et choisissez «&#xa0;Continuer avec un fichier&#xa0;».</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Oui, c’est juste</translation>
    </message>
    <message>
        <source>No, that is not right</source>
        <translation>Non, ce n’est pas juste</translation>
    </message>
    <message>
        <source>Does not apply to me</source>
        <translation>Ne me concerne pas</translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Répondre plus tard</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(obligatoire)</translation>
    </message>
    <message>
        <source>(not required)</source>
        <translation>(facultatif)</translation>
    </message>
    <message>
        <source>Explanation (not required)</source>
        <translation>Explication (facultatif)</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Write no names and nothing about health.</source>
        <translation>N’écrivez pas de noms et rien sur la santé.</translation>
    </message>
    <message>
        <source>You can choose more than one answer.</source>
        <translation>Vous pouvez choisir plusieurs réponses.</translation>
    </message>
    <message>
        <source>A number from {min} to {max}.</source>
        <translation>Un nombre de {min} à {max}.</translation>
    </message>
    <message>
        <source>A number, {min} or more.</source>
        <translation>Un nombre, {min} ou plus.</translation>
    </message>
    <message>
        <source>A number, {max} or less.</source>
        <translation>Un nombre, {max} ou moins.</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Choisissez une réponse.</translation>
    </message>
    <message>
        <source>Choose an answer in every row.</source>
        <translation>Choisissez une réponse à chaque ligne.</translation>
    </message>
    <message>
        <source>Fill in an answer.</source>
        <translation>Remplissez une réponse.</translation>
    </message>
    <message>
        <source>This number does not fit here. Check it.</source>
        <translation>Ce nombre ne convient pas ici. Vérifiez-le.</translation>
    </message>
    <message>
        <source>This is not a full date. Check it.</source>
        <translation>Cette date n’est pas complète. Vérifiez-la.</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Presque terminé</translation>
    </message>
    <message>
        <source>Still open: {count}. Choose a question to answer it, or go on without.</source>
        <translation>Encore sans réponse&#xa0;: {count}. Choisissez une question pour y répondre, ou continuez sans répondre.</translation>
    </message>
    <message>
        <source>You have answered all questions.</source>
        <translation>Vous avez répondu à toutes les questions.</translation>
    </message>
    <message>
        <source>(for later)</source>
        <translation>(pour plus tard)</translation>
    </message>
    <message>
        <source>Now seal your answers. You get a file that only {advisor} can open. After that you cannot change them.</source>
        <translation>Scellez maintenant vos réponses. Vous recevez un fichier que seul {advisor} peut ouvrir. Ensuite, vous ne pouvez plus les changer.</translation>
    </message>
    <message>
        <source>Seal my answers</source>
        <translation>Sceller mes réponses</translation>
    </message>
    <message>
        <source>Your texts are too long together. Make some of them shorter.</source>
        <translation>Vos textes sont trop longs ensemble. Raccourcissez-en quelques-uns.</translation>
    </message>
    <message>
        <source>Sealing did not work. Nothing is lost. Try again, or save and use another browser.</source>
        <translation>Le scellement n’a pas marché. Rien n’est perdu. Essayez encore, ou enregistrez et utilisez un autre navigateur.</translation>
    </message>
    <message>
        <source>Thank you. Now send the file.</source>
        <translation>Merci. Envoyez maintenant le fichier.</translation>
    </message>
    <message>
        <source>Your answers are sealed for {advisor} of {organisation}.</source>
        <translation>Vos réponses sont scellées pour {advisor} de {organisation}.</translation>
    </message>
    <message>
        <source>Your browser saved the file {file}. Look under Downloads.</source>
        <translation>Votre navigateur a enregistré le fichier {file}. Regardez dans Téléchargements.</translation>
    </message>
    <message>
        <source>Open your invitation e-mail and choose Reply.</source>
        <translation>Ouvrez votre e-mail d’invitation et choisissez Répondre.</translation>
    </message>
    <message>
        <source>Write an e-mail to {address}.</source>
        <translation>Écrivez un e-mail à {address}.</translation>
    </message>
    <message>
        <source>Add the file to the e-mail and send it.</source>
        <translation>Ajoutez le fichier à l’e-mail et envoyez-le.</translation>
    </message>
    <message>
        <source>When the e-mail is sent, you are done. Only {advisor} can open the file.</source>
        <translation>Quand l’e-mail est envoyé, c’est terminé. Seul {advisor} peut ouvrir le fichier.</translation>
    </message>
    <message>
        <source>Save the file again</source>
        <translation>Enregistrer encore le fichier</translation>
    </message>
    <message>
        <source>Print my answers</source>
        <translation>Imprimer mes réponses</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it must be the public key of a round</source>
        <translation>ce doit être la clé publique d’une campagne</translation>
    </message>
    <message>
        <source>it holds no questions</source>
        <translation>il ne contient pas de questions</translation>
    </message>
    <message>
        <source>the form is not in this language</source>
        <translation>le formulaire n’existe pas dans cette langue</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Waarborg</source>
        <translation>À propos de Waarborg</translation>
    </message>
    <message>
        <source>Waarborg %1</source>
        <translation>Waarborg %1</translation>
    </message>
    <message>
        <source>Risk inventory and evaluation on your own workstation, without any cloud.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>L’analyse des risques sur votre propre poste de travail, sans aucun cloud.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 too late</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>Reported in time</source>
        <translation>Notifié à temps</translation>
    </message>
    <message>
        <source>Reported late</source>
        <translation>Notifié en retard</translation>
    </message>
    <message>
        <source>No report needed</source>
        <translation>Pas de notification requise</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Supplemented</source>
        <translation>Complété</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Très élevée</translation>
    </message>
    <message>
        <source>Lost device</source>
        <translation>Appareil perdu</translation>
    </message>
    <message>
        <source>Wrong recipient</source>
        <translation>Mauvais destinataire</translation>
    </message>
    <message>
        <source>Hacking</source>
        <translation>Piratage</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>Logiciel malveillant</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>Hameçonnage</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>Vol</translation>
    </message>
    <message>
        <source>Unauthorised disclosure</source>
        <translation>Divulgation non autorisée</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Destruction</translation>
    </message>
    <message>
        <source>Alteration</source>
        <translation>Altération</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>it lies in the future</source>
        <translation>ce moment est dans le futur</translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation>la fin précède le début</translation>
    </message>
    <message>
        <source>it was discovered before it started</source>
        <translation>la découverte précède le début</translation>
    </message>
    <message>
        <source>it is less than the number from</source>
        <translation>ce nombre est inférieur au nombre minimal indiqué</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Découvert</translation>
    </message>
    <message>
        <source>Reason of the delay</source>
        <translation>Raison du retard</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Catégories de données</translation>
    </message>
    <message>
        <source>Whether the data was encrypted or hashed</source>
        <translation>Données chiffrées ou hachées ou non</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Categories of people</source>
        <translation>Catégories de personnes</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Why the authority is not notified</source>
        <translation>Pourquoi l’autorité n’est pas avertie</translation>
    </message>
    <message>
        <source>Why the people concerned are not informed</source>
        <translation>Pourquoi les personnes concernées ne sont pas informées</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>valeurs possibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>it is yes or no</source>
        <translation>la valeur est yes ou no</translation>
    </message>
    <message>
        <source>it is a number from -3 to 3</source>
        <translation>c’est un nombre de -3 à 3</translation>
    </message>
    <message>
        <source>it is a number, 0 or more</source>
        <translation>c’est un nombre, 0 ou plus</translation>
    </message>
    <message>
        <source>it is a time such as 2026-11-23T14:00</source>
        <translation>c’est un moment comme 2026-11-23T14:00</translation>
    </message>
    <message>
        <source>it is a list in JSON</source>
        <translation>c’est une liste en JSON</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>ce champ n’existe pas</translation>
    </message>
    <message>
        <source>The dossier is a SQLCipher 4 file: AES-256 with a key of its own, each page authenticated (HMAC-SHA512); the key is wrapped under passwords with Argon2id. Answers are sealed once more (XChaCha20-Poly1305).</source>
        <translation>Le dossier est un fichier SQLCipher 4&#xa0;: AES-256 avec une clé propre, chaque page authentifiée (HMAC-SHA512)&#xa0;; la clé est protégée par des mots de passe avec Argon2id. Les réponses sont scellées une fois de plus (XChaCha20-Poly1305).</translation>
    </message>
    <message>
        <source>a withdrawn incident is closed</source>
        <translation>un incident retiré est clos</translation>
    </message>
    <message>
        <source>it cannot follow “%1”</source>
        <translation>ce statut ne peut pas suivre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the term is 1 to 72 hours</source>
        <translation>le délai est de 1 à 72 heures</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>(waiting)</source>
        <translation>(en attente)</translation>
    </message>
</context>
<context>
    <name>InvitationMail</name>
    <message>
        <source>Questions about your work at %1</source>
        <translation>Questions sur votre travail chez %1</translation>
    </message>
    <message>
        <source>%1 wants to know how safe and healthy your work is. Will you answer some questions?</source>
        <translation>%1 veut savoir si votre travail est sûr et sain. Voulez-vous répondre à quelques questions&#xa0;?</translation>
    </message>
    <message>
        <source>Reminder: questions about your work at %1</source>
        <translation>Rappel&#xa0;: questions sur votre travail chez %1</translation>
    </message>
    <message>
        <source>A while ago %1 asked you some questions about your work. You can still answer them.</source>
        <translation>Il y a quelque temps, %1 vous a posé des questions sur votre travail. Vous pouvez encore y répondre.</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>Open your questions with this link. It is for you only:</source>
        <translation>Ouvrez vos questions avec ce lien. Il est seulement pour vous&#xa0;:</translation>
    </message>
    <message>
        <source>Save the attached file and open it in your browser. It is for you only.</source>
        <translation>Enregistrez le fichier joint et ouvrez-le dans votre navigateur. Il est seulement pour vous.</translation>
    </message>
    <message>
        <source>You can answer until %1.</source>
        <translation>Vous pouvez répondre jusqu’au %1.</translation>
    </message>
    <message>
        <source>Only %1 reads your answers. Your manager does not.</source>
        <translation>Seul %1 lit vos réponses. Votre responsable ne les lit pas.</translation>
    </message>
    <message>
        <source>Nobody sees who answered what.</source>
        <translation>Personne ne voit qui a répondu quoi.</translation>
    </message>
    <message>
        <source>Do you have a question? Reply to this message.</source>
        <translation>Avez-vous une question&#xa0;? Répondez à ce message.</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>it is larger than 256 KiB</source>
        <translation>il dépasse 256 Kio</translation>
    </message>
    <message>
        <source>it is not a key file</source>
        <translation>ce n’est pas un fichier de clé</translation>
    </message>
    <message>
        <source>its version is not known</source>
        <translation>sa version est inconnue</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>champ %1</translation>
    </message>
    <message>
        <source>it has no slots or too many</source>
        <translation>il n’a pas d’emplacements ou en a trop</translation>
    </message>
    <message>
        <source>a slot stands in it twice</source>
        <translation>un emplacement y figure deux fois</translation>
    </message>
    <message>
        <source>it was changed outside Waarborg</source>
        <translation>il a été modifié hors de Waarborg</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>an e-mail address is a name, an @ and a domain</source>
        <translation>une adresse e-mail se compose d’un nom, d’un @ et d’un domaine</translation>
    </message>
    <message>
        <source>letters with accents before the @ are not understood by all mail servers</source>
        <translation>certains serveurs de messagerie ne comprennent pas les lettres accentuées avant le @</translation>
    </message>
    <message>
        <source>the part before the @ is not valid</source>
        <translation>la partie avant le @ n’est pas valable</translation>
    </message>
    <message>
        <source>the part behind the @ is not a domain</source>
        <translation>la partie après le @ n’est pas un domaine</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>l’adresse est trop longue</translation>
    </message>
    <message>
        <source>it holds a line break</source>
        <translation>il y a un saut de ligne</translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>il y a un caractère de contrôle</translation>
    </message>
    <message>
        <source>“%1” is not valid</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas valable</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>Nom d’en-tête</translation>
    </message>
    <message>
        <source>this header is made by the program</source>
        <translation>cet en-tête est créé par le programme</translation>
    </message>
    <message>
        <source>Attachment&apos;s name</source>
        <translation>Nom de la pièce jointe</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>c’est vide</translation>
    </message>
    <message>
        <source>Attachment&apos;s type</source>
        <translation>Type de la pièce jointe</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>il manque</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>a value is too long to be sent</source>
        <translation>une valeur est trop longue pour être envoyée</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>“%1” is no server name</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de serveur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>it lies between 1 and 65535</source>
        <translation>il se situe entre 1 et 65535</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Nom de connexion</translation>
    </message>
    <message>
        <source>it holds a NUL character</source>
        <translation>il contient un caractère NUL</translation>
    </message>
    <message>
        <source>the mail library does not start</source>
        <translation>la bibliothèque de messagerie ne démarre pas</translation>
    </message>
    <message>
        <source>no connection within %1 seconds</source>
        <translation>pas de connexion en %1 secondes</translation>
    </message>
    <message>
        <source>it did not greet within %1 seconds; a port that begins encrypted (465) needs the setting “TLS”</source>
        <translation>il ne s’est pas annoncé en %1 secondes&#xa0;; un port chiffré dès le début (465) demande le réglage «&#xa0;TLS&#xa0;»</translation>
    </message>
    <message>
        <source>it did not greet within %1 seconds</source>
        <translation>il ne s’est pas annoncé en %1 secondes</translation>
    </message>
    <message>
        <source>no answer within %1 seconds</source>
        <translation>pas de réponse en %1 secondes</translation>
    </message>
    <message>
        <source>stopped by the user</source>
        <translation>arrêté par l’utilisateur</translation>
    </message>
    <message>
        <source>it answered without end</source>
        <translation>il a répondu sans fin</translation>
    </message>
    <message>
        <source>it broke the connection</source>
        <translation>il a coupé la connexion</translation>
    </message>
    <message>
        <source>its answer is not understood</source>
        <translation>sa réponse n’est pas comprise</translation>
    </message>
    <message>
        <source>the file of certificate authorities, %1, cannot be read</source>
        <translation>le fichier des autorités de certification, %1, ne peut pas être lu</translation>
    </message>
    <message>
        <source>it is not valid yet (is this computer&apos;s date right?)</source>
        <translation>il n’est pas encore valable (la date de cet ordinateur est-elle correcte&#xa0;?)</translation>
    </message>
    <message>
        <source>it has expired (is this computer&apos;s date right?)</source>
        <translation>il a expiré (la date de cet ordinateur est-elle correcte&#xa0;?)</translation>
    </message>
    <message>
        <source>it is self-signed; the administrator can set the file of your own certificate authority</source>
        <translation>il est autosigné&#xa0;; l’administrateur peut indiquer le fichier de votre propre autorité de certification</translation>
    </message>
    <message>
        <source>it is signed by an authority that is not known here; the administrator can set the file of your own certificate authority</source>
        <translation>il est signé par une autorité inconnue ici&#xa0;; l’administrateur peut indiquer le fichier de votre propre autorité de certification</translation>
    </message>
    <message>
        <source>it belongs to another server than %1</source>
        <translation>il appartient à un autre serveur que %1</translation>
    </message>
    <message>
        <source>it went on talking unencrypted where encryption begins; somebody may be tampering with the connection</source>
        <translation>il a continué sans chiffrement là où le chiffrement commence&#xa0;; quelqu’un altère peut-être la connexion</translation>
    </message>
    <message>
        <source>it does not begin with TLS 1.2 or newer (%1); a port that begins unencrypted (587) needs the setting “STARTTLS”</source>
        <translation>il ne commence pas par TLS 1.2 ou plus récent (%1)&#xa0;; un port qui commence sans chiffrement (587) demande le réglage «&#xa0;STARTTLS&#xa0;»</translation>
    </message>
    <message>
        <source>it must offer TLS 1.2 or newer (%1)</source>
        <translation>il doit proposer TLS 1.2 ou plus récent (%1)</translation>
    </message>
    <message>
        <source>it offers none, but a user name is set</source>
        <translation>il n’en propose pas, mais un nom d’utilisateur est défini</translation>
    </message>
    <message>
        <source>there is no server of this name</source>
        <translation>il n’y a pas de serveur de ce nom</translation>
    </message>
    <message>
        <source>it does not accept connections</source>
        <translation>il n’accepte pas les connexions</translation>
    </message>
    <message>
        <source>The message is not in the form that mail servers take.</source>
        <translation>Le message n’a pas la forme que les serveurs de messagerie acceptent.</translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>this is no server name</source>
        <translation>ce n’est pas un nom de serveur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>a port lies between 1 and 65535</source>
        <translation>un port se situe entre 1 et 65535</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>1 to 10 connections are possible</source>
        <translation>de 1 à 10 connexions sont possibles</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>it counts messages a minute, from 1</source>
        <translation>il compte les messages par minute, à partir de 1</translation>
    </message>
    <message>
        <source>it is missing or closed to you</source>
        <translation>il manque ou vous est inaccessible</translation>
    </message>
    <message>
        <source>Test message of Waarborg</source>
        <translation>Message de test de Waarborg</translation>
    </message>
    <message>
        <source>The mail settings work.</source>
        <translation>Les réglages de messagerie fonctionnent.</translation>
    </message>
    <message>
        <source>Anchor of Waarborg&apos;s log</source>
        <translation>Ancre du journal de Waarborg</translation>
    </message>
    <message>
        <source>A dossier&apos;s log stands here: %1.

Keep this message. With the attached file, verifying the log shows later that nothing before this row was cut off or made anew.</source>
        <translation>Le journal d’un dossier en est ici&#xa0;: %1.

Conservez ce message. Avec le fichier joint, la vérification du journal montre plus tard que rien avant cette ligne n’a été coupé ni refait.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The dossier to open.</source>
        <translation>Le dossier à ouvrir.</translation>
    </message>
</context>
<context>
    <name>OneAnswer</name>
    <message>
        <source>invitation of person</source>
        <translation>invitation de la personne</translation>
    </message>
    <message>
        <source>answer of person</source>
        <translation>réponse de la personne</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>it is write-protected</source>
        <translation>il est protégé en écriture</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed login(s).</source>
        <translation>
            <numerusform>%Ln connexion échouée.</numerusform>
            <numerusform>%Ln connexions échouées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed login(s) since %1.</source>
        <extracomment>%1: when somebody last logged in before</extracomment>
        <translation>
            <numerusform>%Ln connexion échouée depuis le %1.</numerusform>
            <numerusform>%Ln connexions échouées depuis le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only until %1</source>
        <translation>Lecture seule jusqu’au %1</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>The dossier lies on a network drive (%1). Two computers may not see there that the other one has it open: use it on one at a time.</source>
        <translation>Le dossier se trouve sur un lecteur réseau (%1). Deux ordinateurs peuvent ne pas y voir que l’autre l’a ouvert&#xa0;: utilisez-le sur un seul à la fois.</translation>
    </message>
    <message>
        <source>This login stands in no log: nothing can be written beside the dossier.</source>
        <translation>Cette connexion ne figure dans aucun journal&#xa0;: rien ne peut être écrit à côté du dossier.</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln utilisateur</numerusform>
            <numerusform>%Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Pas encore d’utilisateurs</translation>
    </message>
    <message>
        <source>Start with the users</source>
        <translation>Commencer par les utilisateurs</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questionnaire(s)</source>
        <translation>
            <numerusform>%Ln questionnaire</numerusform>
            <numerusform>%Ln questionnaires</numerusform>
        </translation>
    </message>
    <message>
        <source>No questionnaire yet</source>
        <translation>Pas encore de questionnaire</translation>
    </message>
    <message>
        <source>Add a questionnaire</source>
        <translation>Ajouter un questionnaire</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Pas encore de campagne</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Commencer une campagne</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln sent</source>
        <translation>
            <numerusform>%1 : %Ln envoyée</numerusform>
            <numerusform>%1 : %Ln envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the invitations</source>
        <translation>Envoyer les invitations</translation>
    </message>
    <message numerus="yes">
        <source>%1: the server did not confirm %Ln message(s)</source>
        <translation>
            <numerusform>%1 : le serveur n&apos;a pas confirmé %Ln message</numerusform>
            <numerusform>%1 : le serveur n&apos;a pas confirmé %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Pas encore de réponses</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>Relever les réponses</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>Aucun incident</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident %1: %2</source>
        <extracomment>an incident&apos;s number and its clock: &quot;41 h 10 min left&quot;</extracomment>
        <translation>Incident %1 : %2</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message numerus="yes">
        <source>Backup %Ln day(s) old</source>
        <translation>
            <numerusform>Sauvegarde vieille de %Ln jour</numerusform>
            <numerusform>Sauvegarde vieille de %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>no page could be begun</source>
        <translation>aucune page n’a pu être commencée</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>is required</source>
        <translation>est obligatoire</translation>
    </message>
    <message>
        <source>somebody else has this address</source>
        <translation>quelqu’un d’autre a cette adresse</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Date de départ</translation>
    </message>
</context>
<context>
    <name>PeopleCleaning</name>
    <message>
        <source>not a gender</source>
        <translation>n’est pas un sexe</translation>
    </message>
    <message>
        <source>not a language</source>
        <translation>n’est pas une langue</translation>
    </message>
    <message>
        <source>an e-mail address has an @</source>
        <translation>une adresse e-mail contient un @</translation>
    </message>
    <message>
        <source>what stands before the @ is no mailbox name</source>
        <translation>ce qui précède le @ n’est pas un nom de boîte</translation>
    </message>
    <message>
        <source>what stands behind the @ is no domain</source>
        <translation>ce qui suit le @ n’est pas un domaine</translation>
    </message>
    <message>
        <source>more than one address; the first is used</source>
        <translation>plusieurs adresses&#xa0;; la première est utilisée</translation>
    </message>
    <message>
        <source>a spreadsheet turned this number into a power of ten; its last digits are lost</source>
        <translation>un tableur a changé ce nombre en puissance de dix&#xa0;; ses derniers chiffres sont perdus</translation>
    </message>
    <message>
        <source>without its leading zero or +, which a spreadsheet may have dropped; taken for %1</source>
        <translation>sans le zéro ou le + initial, qu’un tableur a pu supprimer&#xa0;; interprété comme %1</translation>
    </message>
    <message>
        <source>more than one number; the first is used</source>
        <translation>plusieurs numéros&#xa0;; le premier est utilisé</translation>
    </message>
    <message>
        <source>a number with an extension; kept as it was written</source>
        <translation>un numéro avec une extension&#xa0;; conservé tel quel</translation>
    </message>
    <message>
        <source>no number that can be dialled as it stands; kept as it was written</source>
        <translation>pas un numéro que l’on peut appeler tel quel&#xa0;; conservé tel quel</translation>
    </message>
    <message>
        <source>no Belgian postal code, and none of another country that is known</source>
        <translation>ni un code postal belge, ni celui d’un autre pays connu</translation>
    </message>
    <message>
        <source>no Dutch postal code, and none of another country that is known</source>
        <translation>ni un code postal néerlandais, ni celui d’un autre pays connu</translation>
    </message>
    <message>
        <source>a language that few people here speak; is another one meant?</source>
        <translation>une langue que peu de gens parlent ici ; une autre est-elle visée ?</translation>
    </message>
    <message>
        <source>the postal code beside it may be a Belgian one; this may be %1</source>
        <translation>le code postal à côté peut être belge ; ceci peut être %1</translation>
    </message>
    <message>
        <source>a Dutch postal code without its letters, or a Belgian one</source>
        <translation>un code postal néerlandais sans ses lettres, ou un code belge</translation>
    </message>
</context>
<context>
    <name>PeopleCompleteness</name>
    <message>
        <source>mail to this address came back</source>
        <translation>un e-mail à cette adresse est revenu</translation>
    </message>
    <message>
        <source>not written as it is dialled from abroad: %1</source>
        <translation>pas écrit comme on le compose depuis l’étranger&#xa0;: %1</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>has %1 cells, the header %2</source>
        <translation>compte %1 cellules, l’en-tête %2</translation>
    </message>
    <message>
        <source>stands already in row %1</source>
        <translation>figure déjà à la ligne %1</translation>
    </message>
    <message>
        <source>more than one person of the dossier has it</source>
        <translation>plusieurs personnes du dossier l’ont</translation>
    </message>
    <message>
        <source>somebody else has this address</source>
        <translation>quelqu’un d’autre a cette adresse</translation>
    </message>
    <message>
        <source>row %1 stands already in the dossier</source>
        <translation>la ligne %1 figure déjà dans le dossier</translation>
    </message>
    <message>
        <source>somebody else has this address, in row %1</source>
        <translation>quelqu’un d’autre a cette adresse, à la ligne %1</translation>
    </message>
    <message>
        <source>perhaps the same as person %1, who has this name and function and another address</source>
        <translation>peut-être la même que la personne %1, qui a ce nom et cette fonction et une autre adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>people are recognised by e-mail address, personnel number, or name with other fields</source>
        <translation>les personnes sont reconnues à l’adresse e-mail, au numéro de personnel, ou au nom avec d’autres champs</translation>
    </message>
    <message>
        <source>the error of a formula stands here</source>
        <translation>ici figure l’erreur d’une formule</translation>
    </message>
    <message>
        <source>some letters seem wrong: the list was probably saved in another encoding</source>
        <translation>certaines lettres semblent erronées&#xa0;: la liste a sans doute été enregistrée dans un autre encodage</translation>
    </message>
    <message>
        <source>the personnel numbers stand as numbers of %1 to %2 digits: a spreadsheet may have dropped leading zeros</source>
        <translation>les numéros de personnel figurent comme nombres de %1 à %2 chiffres&#xa0;: un tableur a pu supprimer des zéros initiaux</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>the header again; left out</source>
        <translation>encore les noms des colonnes ; ligne ignorée</translation>
    </message>
    <message>
        <source>text in one cell only, taken for a title or a total; left out</source>
        <translation>du texte dans une seule cellule, pris pour un titre ou un total ; ligne ignorée</translation>
    </message>
    <message>
        <source>people who are missing from the list were kept, because a rejected row may be about them</source>
        <translation>les personnes absentes de la liste ont été gardées, car une ligne non reprise peut les concerner</translation>
    </message>
    <message>
        <source>%1 people have left, as the list says</source>
        <translation>%1 personnes sont parties, selon la liste</translation>
    </message>
    <message>
        <source>Missing from the list</source>
        <translation>Absent de la liste</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>it is not said how their traces are erased</source>
        <translation>il n’est pas dit comment leurs traces sont effacées</translation>
    </message>
    <message>
        <source>a spreadsheet turned it into a date</source>
        <translation>un tableur en a fait une date</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>pas une date</translation>
    </message>
    <message>
        <source>is the address of %1, who has personnel number %2</source>
        <translation>est l’adresse de %1, qui a le numéro de personnel %2</translation>
    </message>
</context>
<context>
    <name>PeopleJournal</name>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>suppression</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Header row</source>
        <translation>Ligne d’en-tête</translation>
    </message>
    <message>
        <source>it stands among the first %1 rows</source>
        <translation>elle figure parmi les %1 premières lignes</translation>
    </message>
    <message>
        <source>this row is empty or not there</source>
        <translation>cette ligne est vide ou n’existe pas</translation>
    </message>
</context>
<context>
    <name>PeopleMapping</name>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>several columns could be this field; by their cells column %1 is used</source>
        <translation>plusieurs colonnes pourraient être ce champ&#xa0;; d’après leurs cellules, la colonne %1 est utilisée</translation>
    </message>
    <message>
        <source>this column is used for the e-mail address, because its cells are such</source>
        <translation>cette colonne est utilisée pour l’adresse e-mail, car ses cellules en contiennent</translation>
    </message>
    <message>
        <source>several columns could be this field; column %1 is used</source>
        <translation>plusieurs colonnes peuvent être ce champ ; la colonne %1 est utilisée</translation>
    </message>
    <message>
        <source>column %1 (no header)</source>
        <translation>colonne %1 (sans nom)</translation>
    </message>
</context>
<context>
    <name>PeopleParts</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Infix (van der)</source>
        <translation>Particule (van der)</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Numéro de maison</translation>
    </message>
    <message>
        <source>House number addition</source>
        <translation>Complément du numéro de maison</translation>
    </message>
    <message>
        <source>Postal code and city</source>
        <translation>Code postal et localité</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Parti le</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Travaille ici</translation>
    </message>
</context>
<context>
    <name>PeopleStore</name>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>male</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>non distribué</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Personnel number</source>
        <translation>Numéro de personnel</translation>
    </message>
</context>
<context>
    <name>PersonHistory</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field: its old value, its new one</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>départ le %1</translation>
    </message>
    <message>
        <source>Added by an import</source>
        <translation>Ajouté par une importation</translation>
    </message>
    <message>
        <source>Added to the list</source>
        <translation>Ajouté à la liste</translation>
    </message>
    <message>
        <source>Deleted from the list</source>
        <translation>Supprimé de la liste</translation>
    </message>
    <message>
        <source>Changed by an import</source>
        <translation>Modifié par une importation</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Reminder for “%1”</source>
        <translation>Rappel pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Mail for “%1”</source>
        <translation>E-mail pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Invited to “%1”</source>
        <translation>Invité à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>closes on %1</source>
        <translation>clôture le %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>n’a pas répondu</translation>
    </message>
</context>
<context>
    <name>QuestionnaireStore</name>
    <message>
        <source>questionnaire version</source>
        <translation>version de questionnaire</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>questionnaire</translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>Logins and contact details were left out, as always</source>
        <translation>Les identifiants et les coordonnées ont été omis, comme toujours</translation>
    </message>
    <message>
        <source>The sector&apos;s logo was left out</source>
        <translation>Le logo du secteur a été omis</translation>
    </message>
    <message>
        <source>The evaluation “%1” is not known; Kinney&apos;s is used</source>
        <translation>L’évaluation «&#xa0;%1&#xa0;» est inconnue&#xa0;; celle de Kinney est utilisée</translation>
    </message>
    <message>
        <source>The logo was left out</source>
        <translation>Le logo a été omis</translation>
    </message>
    <message>
        <source>The training question “%1” was left out</source>
        <translation>La question de formation «&#xa0;%1&#xa0;» a été omise</translation>
    </message>
    <message>
        <source>The type “%1” of a profile question is not known; it is asked once per location</source>
        <translation>Le type «&#xa0;%1&#xa0;» d’une question de profil est inconnu&#xa0;; elle est posée une fois par lieu</translation>
    </message>
    <message>
        <source>That a module is hidden from the training was left out: there is no training here</source>
        <translation>L’indication qu’un module est caché pour la formation a été omise&#xa0;: il n’y a pas de formation ici</translation>
    </message>
    <message>
        <source>A module has two questions; “%1” was left out</source>
        <translation>Un module a deux questions&#xa0;; «&#xa0;%1&#xa0;» a été omise</translation>
    </message>
    <message>
        <source>A module without a title got its question or number as title</source>
        <translation>Un module sans titre a reçu comme titre sa question ou son numéro</translation>
    </message>
    <message>
        <source>An optional module or profile question asks nothing; its title is asked</source>
        <translation>Un module facultatif ou une question de profil ne demande rien&#xa0;; son titre est demandé</translation>
    </message>
    <message>
        <source>A module is not optional, so that its question is never asked: “%1”</source>
        <translation>Un module n’est pas facultatif, sa question n’est donc jamais posée&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The file does not say its language; Dutch is assumed</source>
        <translation>Le fichier n’indique pas sa langue&#xa0;; le néerlandais est supposé</translation>
    </message>
    <message>
        <source>The questionnaire has no title; it is called “%1”</source>
        <translation>Le questionnaire n’a pas de titre&#xa0;; il s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The file holds modules, but not one risk</source>
        <translation>Le fichier contient des modules, mais pas un seul risque</translation>
    </message>
    <message>
        <source>The kind “%1” of a risk is not known; it is an ordinary risk</source>
        <translation>Le genre «&#xa0;%1&#xa0;» d’un risque est inconnu&#xa0;; c’est un risque ordinaire</translation>
    </message>
    <message>
        <source>The evaluation method “%1” is not known; it is estimated directly</source>
        <translation>La méthode d’évaluation «&#xa0;%1&#xa0;» est inconnue&#xa0;; le risque est estimé directement</translation>
    </message>
    <message>
        <source>“%1” is no value of %2; nothing is proposed</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de %2&#xa0;; rien n’est proposé</translation>
    </message>
    <message>
        <source>The image “%1” is no PNG, JPEG, GIF or BMP and was left out</source>
        <translation>L’image «&#xa0;%1&#xa0;» n’est ni PNG, ni JPEG, ni GIF, ni BMP et a été omise</translation>
    </message>
    <message>
        <source>The image “%1” is larger than 1 MB and was left out</source>
        <translation>L’image «&#xa0;%1&#xa0;» dépasse 1 Mo et a été omise</translation>
    </message>
    <message>
        <source>The image “%1” was left out: four is the most that is shown</source>
        <translation>L’image «&#xa0;%1&#xa0;» a été omise&#xa0;: quatre images au plus sont affichées</translation>
    </message>
    <message>
        <source>A standard measure says nothing</source>
        <translation>Une mesure standard ne dit rien</translation>
    </message>
    <message>
        <source>A risk has no statement; it is called “%1”</source>
        <translation>Un risque n’a pas d’énoncé&#xa0;; il s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A risk does not say what is wrong when it is present; its statement stands for it</source>
        <translation>Un risque ne dit pas ce qui ne va pas quand il est présent&#xa0;; son énoncé en tient lieu</translation>
    </message>
    <message>
        <source>this format holds risks only, and “%1” is none; choose our own format (.json)</source>
        <translation>ce format ne contient que des risques, et «&#xa0;%1&#xa0;» n’en est pas un&#xa0;; choisissez notre propre format (.json)</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>un objet est attendu</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>base64 is expected</source>
        <translation>du base64 est attendu</translation>
    </message>
    <message>
        <source>a text in one or more languages is expected</source>
        <translation>un texte en une ou plusieurs langues est attendu</translation>
    </message>
    <message>
        <source>a language code and a text are expected</source>
        <translation>un code de langue et un texte sont attendus</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>un nombre est attendu</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>un nombre entier est attendu</translation>
    </message>
    <message>
        <source>this word is not known</source>
        <translation>ce mot est inconnu</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>une liste est attendue</translation>
    </message>
    <message>
        <source>this field is not known</source>
        <translation>ce champ est inconnu</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>le texte est trop long</translation>
    </message>
    <message>
        <source>an id is made of 1 to 64 letters, digits, - and _</source>
        <translation>un identifiant se compose de 1 à 64 lettres, chiffres, - et _</translation>
    </message>
    <message>
        <source>the id is used twice</source>
        <translation>l’identifiant est utilisé deux fois</translation>
    </message>
    <message>
        <source>there are too many items</source>
        <translation>il y a trop d’éléments</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>il n’a pas de titre</translation>
    </message>
    <message>
        <source>modules are nested too deeply</source>
        <translation>les modules sont imbriqués trop profondément</translation>
    </message>
    <message>
        <source>the least value is above the greatest</source>
        <translation>la plus petite valeur dépasse la plus grande</translation>
    </message>
    <message>
        <source>there is nothing to choose</source>
        <translation>il n’y a rien à choisir</translation>
    </message>
    <message>
        <source>a matrix has either options or a scale</source>
        <translation>une matrice a soit des options, soit une échelle</translation>
    </message>
    <message>
        <source>the scale is missing</source>
        <translation>l’échelle manque</translation>
    </message>
    <message>
        <source>a scale goes up from 0 or more, in at most 101 steps</source>
        <translation>une échelle monte à partir de 0 ou plus, en 101 échelons au plus</translation>
    </message>
    <message>
        <source>codes are different numbers from 1 to 9999</source>
        <translation>les codes sont des nombres différents de 1 à 9999</translation>
    </message>
    <message>
        <source>there are too many options</source>
        <translation>il y a trop d’options</translation>
    </message>
    <message>
        <source>a matrix has rows, other questions have none</source>
        <translation>une matrice a des lignes, les autres questions n’en ont pas</translation>
    </message>
    <message>
        <source>the id of a row is missing, used twice or not usable</source>
        <translation>l’identifiant d’une ligne manque, est utilisé deux fois ou est inutilisable</translation>
    </message>
    <message>
        <source>it depends on something that is not asked before it</source>
        <translation>il dépend de quelque chose qui n’est pas demandé avant</translation>
    </message>
    <message>
        <source>it depends on an answer that cannot be given</source>
        <translation>il dépend d’une réponse qui ne peut pas être donnée</translation>
    </message>
    <message>
        <source>there are more than 4 images</source>
        <translation>il y a plus de 4 images</translation>
    </message>
    <message>
        <source>an image is larger than 1 MB</source>
        <translation>une image dépasse 1 Mo</translation>
    </message>
    <message>
        <source>an image is no PNG, JPEG, GIF or BMP, or another than it says</source>
        <translation>une image n’est ni PNG, ni JPEG, ni GIF, ni BMP, ou n’est pas du type indiqué</translation>
    </message>
    <message>
        <source>the id is missing, used twice or not usable</source>
        <translation>l’identifiant manque, est utilisé deux fois ou est inutilisable</translation>
    </message>
    <message>
        <source>there is no such question with numbered answers</source>
        <translation>il n’y a pas de telle question avec des réponses numérotées</translation>
    </message>
    <message>
        <source>it does not say its language</source>
        <translation>il n’indique pas sa langue</translation>
    </message>
    <message>
        <source>the type is missing</source>
        <translation>le type manque</translation>
    </message>
    <message>
        <source>0 to 6 are possible</source>
        <translation>de 0 à 6 sont possibles</translation>
    </message>
    <message>
        <source>a questionnaire (at character %1: %2)</source>
        <translation>un questionnaire (au caractère %1&#xa0;: %2)</translation>
    </message>
    <message>
        <source>32 MB</source>
        <translation>32 Mo</translation>
    </message>
    <message>
        <source>“%1” has no text in %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de texte en %2</translation>
    </message>
    <message>
        <source>%1: left out of a text, whose words were kept: %2</source>
        <translation>%1&#xa0;: omis d’un texte, dont les mots ont été conservés&#xa0;: %2</translation>
    </message>
    <message>
        <source>it defines a document type of its own (DTD), which can hide anything</source>
        <translation>il définit son propre type de document (DTD), qui peut cacher n’importe quoi</translation>
    </message>
    <message>
        <source>its elements are nested more than %1 deep</source>
        <translation>ses éléments sont imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>Text outside of any field was left out: “%1”</source>
        <translation>Un texte en dehors de tout champ a été omis&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>one of its texts is longer than %1 characters</source>
        <translation>un de ses textes dépasse %1 caractères</translation>
    </message>
    <message>
        <source>A text in &lt;%1&gt; is longer than %2 characters; the rest was left out</source>
        <translation>Un texte dans &lt;%1&gt; dépasse %2 caractères&#xa0;; le reste a été omis</translation>
    </message>
    <message>
        <source>Left out of &lt;%1&gt;, whose words were kept: %2</source>
        <translation>Omis de &lt;%1&gt;, dont les mots ont été conservés&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” was read as no: only the word “true” means yes in this format</source>
        <translation>«&#xa0;%1&#xa0;» a été lu comme non&#xa0;: seul le mot «&#xa0;true&#xa0;» signifie oui dans ce format</translation>
    </message>
    <message>
        <source>one of its images is too large</source>
        <translation>une de ses images est trop grande</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not known here and was left out</source>
        <translation>&lt;%1&gt; est inconnu ici et a été omis</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not known here and was left out: “%2”</source>
        <translation>&lt;%1&gt; est inconnu ici et a été omis&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>There are more remarks than are listed</source>
        <translation>Il y a plus de remarques que celles affichées</translation>
    </message>
    <message>
        <source>%1 (%2 times, first here)</source>
        <translation>%1 (%2 fois, la première ici)</translation>
    </message>
    <message>
        <source>it has both options and a scale</source>
        <translation>il y a à la fois des choix et une échelle</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Waarborg recovery sheet</source>
        <translation>Feuille de secours Waarborg</translation>
    </message>
    <message>
        <source>Dossier: %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Création&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who holds this sheet can open the dossier and read all answers in it. Print it, keep it in a safe, and remove this file.</source>
        <translation>Qui détient cette feuille peut ouvrir le dossier et y lire toutes les réponses. Imprimez-la, conservez-la dans un coffre et supprimez ce fichier.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Recovery slot, needed when the key file is lost</source>
        <translation>Emplacement de secours, nécessaire si le fichier de clé est perdu</translation>
    </message>
    <message>
        <source>Page for the recovery sheet</source>
        <translation>Page pour la feuille de secours</translation>
    </message>
    <message>
        <source>The dossier&apos;s key was replaced. Keep this page with the recovery sheet, whose recovery key stays the same: the slot below takes the place of the one on the sheet. Alone it opens nothing.</source>
        <translation>La clé du dossier a été remplacée. Conservez cette page avec la feuille de secours, dont la clé de secours reste la même&#xa0;: l’emplacement ci-dessous remplace celui de la feuille. Seule, elle n’ouvre rien.</translation>
    </message>
    <message>
        <source>the QR code could not be made</source>
        <translation>le code QR n’a pas pu être créé</translation>
    </message>
    <message>
        <source>no page could be begun</source>
        <translation>aucune page n’a pu être commencée</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
</context>
<context>
    <name>RiskClass</name>
    <message>
        <source>Acceptable</source>
        <translation>Acceptable</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Improve now</source>
        <translation>Améliorer sans délai</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>advisor</source>
        <translation>conseiller en prévention</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>HR staff</source>
        <translation>personnel RH</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditeur</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>it was changed outside Waarborg</source>
        <translation>il a été modifié en dehors de Waarborg</translation>
    </message>
</context>
<context>
    <name>RoundExport</name>
    <message>
        <source>the round “%1”</source>
        <translation>la campagne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>who was invited; who answered stays secret</source>
        <translation>qui a été invité&#xa0;; qui a répondu reste secret</translation>
    </message>
    <message>
        <source>who was invited, and who answered</source>
        <translation>qui a été invité, et qui a répondu</translation>
    </message>
    <message>
        <source>the mail and what became of it</source>
        <translation>les e-mails et ce qu’ils sont devenus</translation>
    </message>
    <message>
        <source>the answers, a row a person, a column a question</source>
        <translation>les réponses, une ligne par personne, une colonne par question</translation>
    </message>
    <message>
        <source>comments beside the answers</source>
        <translation>les commentaires accompagnant les réponses</translation>
    </message>
    <message>
        <source>the same answers and comments as JSON</source>
        <translation>les mêmes réponses et commentaires en JSON</translation>
    </message>
    <message>
        <source>the answers of an anonymous round: counts by question, none of fewer than %1 people</source>
        <translation>les réponses d’une campagne anonyme&#xa0;: totaux par question, aucun de moins de %1 personnes</translation>
    </message>
    <message>
        <source>the same counts as JSON, with what people wrote, in alphabetical order</source>
        <translation>les mêmes totaux en JSON, avec ce que les personnes ont écrit, par ordre alphabétique</translation>
    </message>
    <message>
        <source>the round&apos;s report</source>
        <translation>le rapport de la campagne</translation>
    </message>
</context>
<context>
    <name>RoundReader</name>
    <message>
        <source>its content is not an answer of a known version</source>
        <translation>son contenu n’est pas une réponse d’une version connue</translation>
    </message>
</context>
<context>
    <name>RoundReport</name>
    <message>
        <source>Risk analysis</source>
        <comment>title of the report in Belgium: never RI&amp;E</comment>
        <translation>Analyse des risques</translation>
    </message>
    <message>
        <source>Risk inventory and evaluation (RI&amp;E)</source>
        <translation>Inventaire et évaluation des risques</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <translation>Établi le %1 par %2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Visiting address</source>
        <translation>Adresse de visite</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Rempli par</translation>
    </message>
    <message>
        <source>Number of employees</source>
        <translation>Nombre de travailleurs</translation>
    </message>
    <message>
        <source>External service for prevention and protection</source>
        <translation>Service externe pour la prévention et la protection au travail</translation>
    </message>
    <message>
        <source>Occupational health and safety service</source>
        <translation>Service de santé et de sécurité au travail</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>L’entreprise</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Ouverte à partir du</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>trop peu de réponses</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>Answers by question</source>
        <translation>Réponses par question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>For the workers</source>
        <translation>Pour les travailleurs</translation>
    </message>
    <message>
        <source>the program was started without fonts</source>
        <translation>le programme a été démarré sans polices de caractères</translation>
    </message>
</context>
<context>
    <name>RoundStore</name>
    <message>
        <source>round</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>invitation</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>it must be filled in</source>
        <translation>ce champ est obligatoire</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>this day has passed</source>
        <translation>ce jour est passé</translation>
    </message>
    <message>
        <source>Minimum group</source>
        <translation>Groupe minimal</translation>
    </message>
    <message>
        <source>it counts from %1</source>
        <translation>il compte à partir de %1</translation>
    </message>
    <message>
        <source>Form address</source>
        <translation>Adresse du formulaire</translation>
    </message>
    <message>
        <source>it must begin with https:// or file:// and hold no #</source>
        <translation>elle doit commencer par https:// ou file:// et ne pas contenir de #</translation>
    </message>
    <message>
        <source>invitation of person</source>
        <translation>invitation de la personne</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>its first line is too long</source>
        <translation>sa première ligne est trop longue</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>ce n’est pas un texte UTF-8</translation>
    </message>
    <message>
        <source>The mail server&apos;s password is not known: store it in the key ring with “mail configure --smtp-password-file”, or name its file with WAARBORG_SMTP_PASSWORD_FILE.</source>
        <translation>Le mot de passe du serveur de messagerie n&apos;est pas connu : gardez-le dans le trousseau avec « mail configure --smtp-password-file », ou indiquez son fichier avec WAARBORG_SMTP_PASSWORD_FILE.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>another run that is sending</source>
        <translation>un autre envoi en cours</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>My account</source>
        <translation>Mon compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Contrat</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>an ordinary file</source>
        <translation>un fichier ordinaire</translation>
    </message>
    <message>
        <source>it has no sheet of rows</source>
        <translation>il n’a pas de feuille avec des lignes</translation>
    </message>
    <message>
        <source>a sheet has no more than %1 columns</source>
        <translation>une feuille n’a pas plus de %1 colonnes</translation>
    </message>
    <message>
        <source>a workbook without a password: save it without one and try again</source>
        <translation>un classeur sans mot de passe&#xa0;: enregistrez-le sans mot de passe et réessayez</translation>
    </message>
    <message>
        <source>this cell is there twice</source>
        <translation>cette cellule y figure deux fois</translation>
    </message>
    <message>
        <source>more than %1 of its cells are merged</source>
        <translation>plus de %1 de ses cellules sont fusionnées</translation>
    </message>
    <message>
        <source>its merged cells hold too much text</source>
        <translation>ses cellules fusionnées contiennent trop de texte</translation>
    </message>
    <message>
        <source>a list that can be read: it is an old workbook (.xls) or one with a password. Save it as .xlsx without a password and try again</source>
        <translation>une liste lisible&#xa0;: c’est un ancien classeur (.xls) ou un classeur avec mot de passe. Enregistrez-le en .xlsx sans mot de passe et réessayez</translation>
    </message>
    <message>
        <source>a list but a PDF: ask for the list as .xlsx, .ods or .csv</source>
        <translation>une liste mais un PDF&#xa0;: demandez la liste en .xlsx, .ods ou .csv</translation>
    </message>
    <message>
        <source>a list but a packed file: unpack it and try again</source>
        <translation>une liste mais un fichier compressé&#xa0;: décompressez-le et réessayez</translation>
    </message>
    <message>
        <source>a list that can be read but a page of XML or HTML: open it in the spreadsheet program, save it as .xlsx and try again</source>
        <translation>une liste lisible mais une page XML ou HTML&#xa0;: ouvrez-la dans le tableur, enregistrez-la en .xlsx et réessayez</translation>
    </message>
    <message>
        <source>a name that ends in .xlsx or .csv</source>
        <translation>un nom qui se termine par .xlsx ou .csv</translation>
    </message>
    <message>
        <source>the row behind it is numbered wrongly</source>
        <translation>la ligne qui suit est mal numérotée</translation>
    </message>
    <message>
        <source>a sheet has no more than %1 rows</source>
        <translation>une feuille n’a pas plus de %1 lignes</translation>
    </message>
    <message>
        <source>the cell is at no place of this row</source>
        <translation>la cellule n’a pas sa place dans cette ligne</translation>
    </message>
    <message>
        <source>the cell refers to a text that is not in the file</source>
        <translation>la cellule renvoie à un texte qui n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>the workbook cannot be begun</source>
        <translation>le classeur ne peut pas être créé</translation>
    </message>
    <message>
        <source>the list is larger than a sheet can be</source>
        <translation>la liste est plus grande que ce qu’une feuille peut contenir</translation>
    </message>
    <message>
        <source>row %1 holds a text that is too long for a cell</source>
        <translation>la ligne %1 contient un texte trop long pour une cellule</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>le disque est peut-être plein</translation>
    </message>
    <message>
        <source>what was written is not whole; the disk may be full</source>
        <translation>ce qui a été écrit est incomplet&#xa0;; le disque est peut-être plein</translation>
    </message>
    <message>
        <source>its cells share too much text</source>
        <translation>ses cellules partagent trop de texte</translation>
    </message>
    <message>
        <source>a workbook that can be read: save the sheet as .xlsx, .ods or .csv and try again</source>
        <translation>un classeur lisible&#xa0;: enregistrez la feuille en .xlsx, .ods ou .csv et réessayez</translation>
    </message>
    <message>
        <source>its elements stand more than %1 deep</source>
        <translation>ses éléments sont imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>it declares a document type, which no workbook does</source>
        <translation>il déclare un type de document, ce qu’aucun classeur ne fait</translation>
    </message>
    <message>
        <source>a mark in it is longer than %1 bytes</source>
        <translation>une balise y dépasse %1 octets</translation>
    </message>
    <message>
        <source>its XML holds more names than any workbook</source>
        <translation>son XML contient plus de noms que n’importe quel classeur</translation>
    </message>
    <message>
        <source>line %1 of its XML is wrong (%2)</source>
        <translation>la ligne %1 de son XML est erronée (%2)</translation>
    </message>
    <message>
        <source>it is an archive of more than %1 files</source>
        <translation>c’est une archive de plus de %1 fichiers</translation>
    </message>
    <message>
        <source>it is one piece of an archive in several files</source>
        <translation>c’est un morceau d’une archive en plusieurs fichiers</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>la fin manque</translation>
    </message>
    <message>
        <source>a part of it cannot be unpacked</source>
        <translation>une de ses parties ne peut pas être décompressée</translation>
    </message>
    <message>
        <source>a part of it holds more than it says</source>
        <translation>une de ses parties contient plus qu’elle n’indique</translation>
    </message>
    <message>
        <source>a part of it ends too early</source>
        <translation>une de ses parties se termine trop tôt</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>il dépasse %1 Mio</translation>
    </message>
    <message>
        <source>it is no whole archive</source>
        <translation>ce n’est pas une archive complète</translation>
    </message>
    <message>
        <source>its part %1 is missing</source>
        <translation>la partie %1 manque</translation>
    </message>
    <message>
        <source>its part %1 is there twice</source>
        <translation>la partie %1 y figure deux fois</translation>
    </message>
    <message>
        <source>its part %1 has no size</source>
        <translation>la partie %1 n’a pas de taille</translation>
    </message>
    <message>
        <source>its part %1 says that it unpacks to %2 MiB</source>
        <translation>la partie %1 indique %2 Mio une fois décompressée</translation>
    </message>
    <message>
        <source>its part %1 cannot be unpacked</source>
        <translation>la partie %1 ne peut pas être décompressée</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Ctrl+1 to Ctrl+9, Ctrl+0</source>
        <translation>Ctrl+1 à Ctrl+9, Ctrl+0</translation>
    </message>
    <message>
        <source>Go to a pane</source>
        <translation>Aller à un volet</translation>
    </message>
    <message>
        <source>Ctrl+PgUp, Ctrl+PgDn</source>
        <translation>Ctrl+Page préc., Ctrl+Page suiv.</translation>
    </message>
    <message>
        <source>Previous or next pane</source>
        <translation>Volet précédent ou suivant</translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation>Zone suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Search; Esc clears and closes</source>
        <translation>Rechercher&#xa0;; Échap vide et ferme</translation>
    </message>
    <message>
        <source>The pane&apos;s first action</source>
        <translation>La première action du volet</translation>
    </message>
    <message>
        <source>Import or take in</source>
        <translation>Importer ou relever</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Enter, F2, Del</source>
        <translation>Entrée, F2, Suppr</translation>
    </message>
    <message>
        <source>Open, edit, delete</source>
        <translation>Ouvrir, modifier, supprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Collect or try again</source>
        <translation>Récupérer ou réessayer</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Ctrl+O, Ctrl+W, Ctrl+Q</source>
        <translation>Ctrl+O, Ctrl+W, Ctrl+Q</translation>
    </message>
    <message>
        <source>Open a dossier, close it, quit</source>
        <translation>Ouvrir un dossier, le fermer, quitter</translation>
    </message>
</context>
<context>
    <name>SqlCipherResult</name>
    <message>
        <source>Unable to execute statement</source>
        <translation>Impossible d’exécuter l’instruction</translation>
    </message>
    <message>
        <source>Unable to execute multiple statements at a time</source>
        <translation>Impossible d’exécuter plusieurs instructions à la fois</translation>
    </message>
    <message>
        <source>Parameter count mismatch</source>
        <translation>Le nombre de paramètres ne correspond pas</translation>
    </message>
    <message>
        <source>Unable to bind parameters</source>
        <translation>Impossible de lier les paramètres</translation>
    </message>
    <message>
        <source>Unable to fetch row</source>
        <translation>Impossible de lire la ligne</translation>
    </message>
    <message>
        <source>No query</source>
        <translation>Pas de requête</translation>
    </message>
</context>
<context>
    <name>StartCommands</name>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
</context>
<context>
    <name>StatusItem</name>
    <message>
        <source>Good</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande de l’attention</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>This dossier</source>
        <translation>Ce dossier</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Ce poste de travail</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>no permission</source>
        <translation>pas d’autorisation</translation>
    </message>
    <message>
        <source>the file is empty or cut off</source>
        <translation>le fichier est vide ou tronqué</translation>
    </message>
    <message>
        <source>a new file was not encrypted</source>
        <translation>un nouveau fichier n’a pas été chiffré</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk reports a fault (%1)</source>
        <translation>le disque signale une erreur (%1)</translation>
    </message>
    <message>
        <source>it is not encrypted, so Waarborg did not write it</source>
        <translation>il n’est pas chiffré, ce n’est donc pas Waarborg qui l’a écrit</translation>
    </message>
</context>
<context>
    <name>TypeIn</name>
    <message>
        <source>a typed-in answer (JSON with person and answers)</source>
        <translation>une réponse encodée (JSON avec la personne et les réponses)</translation>
    </message>
    <message>
        <source>invitation of person</source>
        <translation>invitation de la personne</translation>
    </message>
</context>
<context>
    <name>Workstation</name>
    <message>
        <source>Place of the dossier</source>
        <translation>Emplacement du dossier</translation>
    </message>
    <message>
        <source>It cannot be seen on what file system the dossier lies.</source>
        <translation>Impossible de voir sur quel système de fichiers se trouve le dossier.</translation>
    </message>
    <message>
        <source>Keep dossiers on a disk of this computer.</source>
        <translation>Gardez les dossiers sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1, on this computer (%2).</source>
        <translation>%1, sur cet ordinateur (%2).</translation>
    </message>
    <message>
        <source>%1, on a network drive (%2).</source>
        <translation>%1, sur un lecteur réseau (%2).</translation>
    </message>
    <message>
        <source>Open it on one computer at a time: two may not see each other there. Better keep it on a disk of this computer.</source>
        <translation>Ouvrez-le sur un seul ordinateur à la fois&#xa0;: deux ordinateurs peuvent ne pas s’y voir. Mieux vaut le garder sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation>Chiffrement du disque</translation>
    </message>
    <message>
        <source>It cannot be seen whether %1 is encrypted.</source>
        <translation>Impossible de voir si %1 est chiffré.</translation>
    </message>
    <message>
        <source>It cannot be seen on what disk the dossier lies.</source>
        <translation>Impossible de voir sur quel disque se trouve le dossier.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, and note the answer.</source>
        <translation>Demandez-le à la personne qui gère cet ordinateur, et notez la réponse.</translation>
    </message>
    <message>
        <source>The disk of %1 is encrypted.</source>
        <translation>Le disque de %1 est chiffré.</translation>
    </message>
    <message>
        <source>The disk of %1 is not encrypted by this system.</source>
        <translation>Le disque de %1 n’est pas chiffré par ce système.</translation>
    </message>
    <message>
        <source>The dossier itself is encrypted; what other programs keep of it (exported lists, reports) is not. Move it to an encrypted disk, unless the disk is known to encrypt by itself.</source>
        <translation>Le dossier lui-même est chiffré&#xa0;; ce que d’autres programmes en gardent (listes exportées, rapports) ne l’est pas. Déplacez-le vers un disque chiffré, sauf s’il est certain que le disque chiffre lui-même.</translation>
    </message>
    <message>
        <source>Swap space</source>
        <translation>Espace d’échange (swap)</translation>
    </message>
    <message>
        <source>There is none: memory is never written to the disk.</source>
        <translation>Il n’y en a pas&#xa0;: la mémoire n’est jamais écrite sur le disque.</translation>
    </message>
    <message>
        <source>Encrypted, or in memory.</source>
        <translation>Chiffré, ou en mémoire.</translation>
    </message>
    <message>
        <source>It cannot be seen whether it is encrypted.</source>
        <translation>Impossible de voir s’il est chiffré.</translation>
    </message>
    <message>
        <source>Not encrypted: what is shown on the screen may be written there.</source>
        <translation>Non chiffré&#xa0;: ce qui est affiché à l’écran peut y être écrit.</translation>
    </message>
    <message>
        <source>Let the swap space be encrypted, or do without. Keys are kept out of it in any case.</source>
        <translation>Faites chiffrer l’espace d’échange, ou passez-vous-en. Les clés en sont de toute façon tenues à l’écart.</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espace libre</translation>
    </message>
    <message>
        <source>It cannot be seen.</source>
        <translation>Impossible à voir.</translation>
    </message>
    <message>
        <source>Look in the file manager.</source>
        <translation>Regardez dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>%1 free; the dossier takes %2.</source>
        <translation>%1 libres&#xa0;; le dossier occupe %2.</translation>
    </message>
    <message>
        <source>Make room: a full disk stops every change and every backup.</source>
        <translation>Faites de la place&#xa0;: un disque plein empêche toute modification et toute sauvegarde.</translation>
    </message>
    <message>
        <source>Virus scanner</source>
        <translation>Antivirus</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>Aucun trouvé.</translation>
    </message>
    <message>
        <source>Install one (on Debian: clamav-daemon), or note who decided that this computer needs none.</source>
        <translation>Installez-en un (sur Debian&#xa0;: clamav-daemon), ou notez qui a décidé que cet ordinateur n’en a pas besoin.</translation>
    </message>
    <message>
        <source>%1; how it is doing cannot be seen.</source>
        <translation>%1&#xa0;; impossible de voir dans quel état il est.</translation>
    </message>
    <message>
        <source>Look in its own window whether it runs and is up to date.</source>
        <translation>Regardez dans sa propre fenêtre s’il fonctionne et s’il est à jour.</translation>
    </message>
    <message>
        <source>%1, without signatures.</source>
        <translation>%1, sans signatures.</translation>
    </message>
    <message>
        <source>Let it fetch them (on Debian: clamav-freshclam).</source>
        <translation>Faites-les-lui télécharger (sur Debian&#xa0;: clamav-freshclam).</translation>
    </message>
    <message>
        <source>%1, signatures of %2.</source>
        <translation>%1, signatures du %2.</translation>
    </message>
    <message>
        <source>Let it fetch new ones (on Debian: clamav-freshclam).</source>
        <translation>Faites-lui en télécharger de nouvelles (sur Debian&#xa0;: clamav-freshclam).</translation>
    </message>
    <message>
        <source>%1 It is not running.</source>
        <translation>%1 Il n’est pas en marche.</translation>
    </message>
    <message>
        <source>Start it (on Debian: clamav-daemon), so that files are looked at.</source>
        <translation>Démarrez-le (sur Debian&#xa0;: clamav-daemon), pour que les fichiers soient examinés.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>This system does not tell.</source>
        <translation>Ce système ne l’indique pas.</translation>
    </message>
    <message>
        <source>Look in its own settings whether updates are installed within a week.</source>
        <translation>Regardez dans ses propres paramètres si les mises à jour sont installées dans la semaine.</translation>
    </message>
    <message>
        <source>Installed ones wait for a restart.</source>
        <translation>Des mises à jour installées attendent un redémarrage.</translation>
    </message>
    <message>
        <source>Restart the computer.</source>
        <translation>Redémarrez l’ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln security update(s) wait(s).</source>
        <translation>
            <numerusform>%Ln mise à jour de sécurité est en attente.</numerusform>
            <numerusform>%Ln mises à jour de sécurité sont en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install them.</source>
        <translation>Installez-les.</translation>
    </message>
    <message>
        <source>Last looked for on %1.</source>
        <translation>Dernière recherche le %1.</translation>
    </message>
    <message>
        <source>Never looked for.</source>
        <translation>Jamais recherchées.</translation>
    </message>
    <message>
        <source>Look for updates and install them.</source>
        <translation>Recherchez les mises à jour et installez-les.</translation>
    </message>
    <message>
        <source>Last looked for on %1; no security update waits.</source>
        <translation>Dernière recherche le %1&#xa0;; aucune mise à jour de sécurité n’est en attente.</translation>
    </message>
    <message>
        <source>Last looked for on %1; security updates install by themselves.</source>
        <translation>Dernière recherche le %1&#xa0;; les mises à jour de sécurité s’installent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Last looked for on %1; whether some wait cannot be seen.</source>
        <translation>Dernière recherche le %1&#xa0;; impossible de voir si des mises à jour sont en attente.</translation>
    </message>
    <message>
        <source>Install what is offered, or let security updates install by themselves (on Debian: unattended-upgrades).</source>
        <translation>Installez ce qui est proposé, ou laissez les mises à jour de sécurité s’installer d’elles-mêmes (sur Debian&#xa0;: unattended-upgrades).</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>A crash would write the program&apos;s memory to the disk.</source>
        <translation>Un plantage écrirait la mémoire du programme sur le disque.</translation>
    </message>
    <message>
        <source>Start Waarborg in the usual way; it forbids this by itself.</source>
        <translation>Démarrez Waarborg de la manière habituelle&#xa0;; il l’interdit de lui-même.</translation>
    </message>
    <message>
        <source>Only %1 may be kept out of the swap space.</source>
        <translation>Seulement %1 peuvent être tenus hors de l’espace d’échange.</translation>
    </message>
    <message>
        <source>Let the limit for locked memory (memlock) be at least 1 MiB.</source>
        <translation>Fixez la limite de mémoire verrouillée (memlock) à 1 Mio au moins.</translation>
    </message>
    <message>
        <source>Keys stay out of the swap space; a crash leaves no memory on the disk.</source>
        <translation>Les clés restent hors de l’espace d’échange&#xa0;; un plantage ne laisse pas de mémoire sur le disque.</translation>
    </message>
    <message>
        <source>%1, in memory (%2).</source>
        <translation>%1, en mémoire (%2).</translation>
    </message>
    <message>
        <source>It is gone when the computer stops. Move it to a disk.</source>
        <translation>Il disparaît quand l&apos;ordinateur s&apos;arrête. Déplacez-le sur un disque.</translation>
    </message>
</context>
<context>
    <name>WriterLock</name>
    <message>
        <source>an unknown time</source>
        <translation>une heure inconnue</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu&apos;un</translation>
    </message>
    <message>
        <source>another computer or program</source>
        <translation>un autre ordinateur ou programme</translation>
    </message>
    <message>
        <source>its lock is no file</source>
        <translation>son verrou n&apos;est pas un fichier</translation>
    </message>
    <message>
        <source>its lock is removed again and again</source>
        <translation>son verrou est supprimé encore et encore</translation>
    </message>
</context>
<context>
    <name>waarborg::access::AccountModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
</context>
<context>
    <name>waarborg::access::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>waarborg::answers::QuarantineModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
</context>
<context>
    <name>waarborg::answers::ReviewModel</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>s.o.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>trop peu de réponses</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>waarborg::backups::BackupModel</name>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Contrôlée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>waarborg::campaigns::MessageModel</name>
    <message>
        <source>%1, reminder</source>
        <translation>%1, rappel</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Server said</source>
        <translation>Réponse du serveur</translation>
    </message>
</context>
<context>
    <name>waarborg::campaigns::RoundModel</name>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3%)</source>
        <extracomment>how many answered, of how many, and that share</extracomment>
        <translation>%1 sur %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>waarborg::incidents::IncidentModel</name>
    <message>
        <source>No</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Découvert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>waarborg::people::PeopleModel</name>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
</context>
<context>
    <name>waarborg::questionnaires::QuestionnaireListModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
</context>
<context>
    <name>waarborg::questionnaires::QuestionnaireTreeModel</name>
    <message>
        <source>No</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Plusieurs réponses</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Texte court</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texte long</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Priority risk</source>
        <translation>Risque prioritaire</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Per location</source>
        <translation>Par lieu</translation>
    </message>
    <message>
        <source>Optional module</source>
        <translation>Module facultatif</translation>
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
        <translation>Erreur à l’ouverture de la base de données</translation>
    </message>
    <message>
        <source>The database library is not SQLCipher 4.5 or newer (%1)</source>
        <translation>La bibliothèque de base de données n’est pas SQLCipher 4.5 ou plus récent (%1)</translation>
    </message>
    <message>
        <source>The key (password) is empty</source>
        <translation>La clé (mot de passe) est vide</translation>
    </message>
    <message>
        <source>The file is not encrypted</source>
        <translation>Le fichier n’est pas chiffré</translation>
    </message>
    <message>
        <source>The new file was not encrypted</source>
        <translation>Le nouveau fichier n’a pas été chiffré</translation>
    </message>
    <message>
        <source>Error closing database</source>
        <translation>Erreur à la fermeture de la base de données</translation>
    </message>
    <message>
        <source>Unable to begin transaction</source>
        <translation>Impossible de démarrer la transaction</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Impossible de valider la transaction</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Impossible d’annuler la transaction</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AccountList</name>
    <message>
        <source>No accounts.</source>
        <translation>Aucun compte.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AccountStep</name>
    <message>
        <source>I sign this statement</source>
        <translation>Je signe cette déclaration</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Répéter le mot de passe</translation>
    </message>
    <message>
        <source>Your name, to log in with</source>
        <translation>Votre nom, pour vous connecter</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters; a few unrelated words are easy to remember.</source>
        <translation>
            <numerusform>Au moins %n caractère&#xa0;; quelques mots sans lien entre eux sont faciles à retenir.</numerusform>
            <numerusform>Au moins %n caractères&#xa0;; quelques mots sans lien entre eux sont faciles à retenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type them again.</source>
        <translation>Les deux mots de passe sont différents. Tapez-les à nouveau.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AccountsPage</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Approve for answers</source>
        <translation>Approuver pour les réponses</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>New start code</source>
        <translation>Nouveau code de départ</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Another administrator does this with your account.</source>
        <translation>Pour votre compte, c’est un autre administrateur qui le fait.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>Ajout du compte</translation>
    </message>
    <message>
        <source>Making a start code</source>
        <translation>Création d’un code de départ</translation>
    </message>
    <message>
        <source>%1 gets a new start code.</source>
        <translation>%1 reçoit un nouveau code de départ.</translation>
    </message>
    <message>
        <source>The present password of %1 no longer works then. It does not come back.</source>
        <translation>Le mot de passe actuel de %1 ne fonctionne alors plus. Il ne revient pas.</translation>
    </message>
    <message>
        <source>Make a start code for %1</source>
        <translation>Créer un code de départ pour %1</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Rôles de %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What a role may no longer do is gone at once, also in a dossier that stands open elsewhere.</source>
        <translation>Ce qu’un rôle ne permet plus disparaît aussitôt, même dans un dossier ouvert ailleurs.</translation>
    </message>
    <message>
        <source>Your own roles are changed. Lock the dossier and log in again to see what fits them.</source>
        <translation>Vos propres rôles ont changé. Verrouillez le dossier et reconnectez-vous pour voir ce qui y correspond.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 est maintenant %2.</translation>
    </message>
    <message>
        <source>%1 can log in.</source>
        <translation>%1 peut se connecter.</translation>
    </message>
    <message>
        <source>%1 can no longer log in.</source>
        <translation>%1 ne peut plus se connecter.</translation>
    </message>
    <message>
        <source>%1 is removed from this dossier.</source>
        <translation>%1 est supprimé de ce dossier.</translation>
    </message>
    <message>
        <source>The account and its key do not come back. What %1 did stays in the log. Disabling can be undone.</source>
        <translation>Le compte et sa clé ne reviennent pas. Ce que %1 a fait reste au journal. Une désactivation, elle, peut être annulée.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>%1 can read answers from the next login on.</source>
        <translation>%1 peut lire les réponses dès la prochaine connexion.</translation>
    </message>
    <message>
        <source>You give up the administrator&apos;s role yourself.</source>
        <translation>Vous renoncez vous-même au rôle d’administrateur.</translation>
    </message>
    <message>
        <source>Only another administrator can give it back. Be sure that one of them has logged in before.</source>
        <translation>Seul un autre administrateur peut vous le rendre. Vérifiez que l’un d’eux s’est déjà connecté.</translation>
    </message>
    <message>
        <source>Give up the role</source>
        <translation>Renoncer au rôle</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ActionBar</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AddAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>The account has a last day</source>
        <translation>Le compte a un dernier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>A start code is shown once. With it the person logs in, chooses a password and signs the statement.</source>
        <translation>Un code de départ est affiché une seule fois. Avec ce code, la personne se connecte, choisit un mot de passe et signe la déclaration.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AgreementPage</name>
    <message>
        <source>When the agreement ends</source>
        <translation>Quand le contrat prend fin</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Record the end…</source>
        <translation>Noter la fin…</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Restituer…</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Il continue</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Tout effacer…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>The agreement goes on.</source>
        <translation>Le contrat est en cours.</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>Export complet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written to %1, none of them encrypted. The checksum is in the log.</source>
        <translation>
            <numerusform>%Ln fichier écrit dans %1, non chiffré. La somme de contrôle est dans le journal.</numerusform>
            <numerusform>%Ln fichiers écrits dans %1, aucun n’est chiffré. La somme de contrôle est dans le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export is not encrypted.</source>
        <translation>L’export n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Whoever has the folder reads everybody&apos;s data and answers.</source>
        <translation>Qui a ce dossier lit les données et les réponses de tous.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>Dossier pour l’export</translation>
    </message>
    <message>
        <source>End of the agreement</source>
        <translation>Fin du contrat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>its date or number; none: empty</source>
        <translation>sa date ou son numéro ; aucune : vide</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Written instruction to erase</source>
        <translation>Instruction écrite d’effacer</translation>
    </message>
    <message>
        <source>Everybody who opens the dossier sees it. Nothing is erased yet.</source>
        <translation>Tous ceux qui ouvrent le dossier le voient. Rien n’est encore effacé.</translation>
    </message>
    <message>
        <source>The end is recorded.</source>
        <translation>La fin est notée.</translation>
    </message>
    <message>
        <source>Folder for what is given back</source>
        <translation>Dossier pour ce qui est restitué</translation>
    </message>
    <message>
        <source>Giving everything back</source>
        <translation>Restitution complète</translation>
    </message>
    <message>
        <source>Everything is in %1, not encrypted. Hand it over on an encrypted carrier.</source>
        <translation>Tout est dans %1, non chiffré. Remettez-le sur un support chiffré.</translation>
    </message>
    <message>
        <source>For erasing the dossier is closed.</source>
        <translation>Pour l’effacement, le dossier est fermé.</translation>
    </message>
    <message>
        <source>You are asked once more before anything is erased.</source>
        <translation>Une confirmation est encore demandée avant tout effacement.</translation>
    </message>
    <message>
        <source>Close the dossier and go on</source>
        <translation>Fermer le dossier et continuer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>1. Record its last day, and the customer&apos;s written instruction to erase when there is one.
2. Give everything back: a folder with all data in open formats, its checksum in the log.
3. Erase everything, with all registered backups: after the last day as soon as the customer instructs it in writing, else two weeks later. A certificate says what was erased.</source>
        <translation>1. Notez le dernier jour, et l’instruction écrite d’effacer du client s’il y en a une.
2. Restituez tout : un dossier avec toutes les données en formats ouverts, la somme de contrôle dans le journal.
3. Effacez tout, avec toutes les sauvegardes enregistrées : après le dernier jour dès que le client l’ordonne par écrit, sinon deux semaines plus tard. Un certificat dit ce qui a été effacé.</translation>
    </message>
    <message>
        <source>Not before %1. An instruction to erase shortens the two weeks after the last day.</source>
        <translation>Pas avant le %1. Une instruction d’effacer abrège les deux semaines après le dernier jour.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AnswersPane</name>
    <message>
        <source>Take in</source>
        <translation>Relever</translation>
    </message>
    <message>
        <source>Take in a folder</source>
        <translation>Relever un répertoire</translation>
    </message>
    <message>
        <source>Folder with answers</source>
        <translation>Répertoire avec des réponses</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Pas encore de réponses.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Lecture des réponses</translation>
    </message>
    <message>
        <source>Set aside (%1)</source>
        <translation>Mis de côté (%1)</translation>
    </message>
    <message>
        <source>Counting answers</source>
        <translation>Comptage des réponses</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>Relever les réponses</translation>
    </message>
    <message>
        <source>Sealed answers (*.jwe);;All files (*)</source>
        <translation>Réponses scellées (*.jwe);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Taking in answers</source>
        <translation>Relève des réponses</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln acceptée</numerusform>
            <numerusform>%Ln acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln double</source>
        <translation>
            <numerusform>%Ln en double</numerusform>
            <numerusform>%Ln en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting until more come</source>
        <translation>
            <numerusform>%Ln attend d&apos;autres réponses</numerusform>
            <numerusform>%Ln attendent d&apos;autres réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln mise de côté</numerusform>
            <numerusform>%Ln mises de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: %1.</source>
        <translation>Relevé : %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Écrire le rapport</translation>
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
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Report written to %1.</source>
        <translation>Rapport écrit dans %1.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Reads what one person answered in a named round. The log says so.</source>
        <translation>Lit ce qu’une personne a répondu dans une campagne nominative. Le journal l’indique.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AsideList</name>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Nothing was set aside.</source>
        <translation>Rien n’a été mis de côté.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AuditCard</name>
    <message>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>the seal that chains a row of the log to the row before it</extracomment>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Written into the log at the login of %1 on %2. %3</source>
        <translation>Inscrit au journal à la connexion de %1 le %2. %3</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AuditFilters</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::AuditPane</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Compare an anchor</source>
        <translation>Comparer une ancre</translation>
    </message>
    <message>
        <source>Save an anchor</source>
        <translation>Enregistrer une ancre</translation>
    </message>
    <message>
        <source>Writes where the log stands now to a small file. Kept elsewhere, it shows later that nothing was cut off before it.</source>
        <translation>Écrit l’état actuel du journal dans un petit fichier. Conservé ailleurs, il montre plus tard que rien n’a été coupé avant ce point.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Lecture du journal</translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation>Vérification du journal</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Anchors (*.json)</source>
        <translation>Ancres (*.json)</translation>
    </message>
    <message>
        <source>log-anchor.json</source>
        <translation>ancre-journal.json</translation>
    </message>
    <message>
        <source>Written to %1 (%2). Keep it where nobody can change both it and the dossier.</source>
        <translation>Écrit dans %1 (%2). Gardez ce fichier là où personne ne peut modifier à la fois celui-ci et le dossier.</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>log.csv</source>
        <translation>journal.csv</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tableau (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting the log</source>
        <translation>Exportation du journal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln ligne écrite dans %1.</numerusform>
            <numerusform>%Ln lignes écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::BackupsPage</name>
    <message>
        <source>No folder for backups is chosen yet.</source>
        <translation>Aucun répertoire n’est encore choisi pour les sauvegardes.</translation>
    </message>
    <message>
        <source>(kept: %1 daily, %2 weekly, %3 monthly).</source>
        <translation>(conservées&#xa0;: %1 quotidiennes, %2 hebdomadaires, %3 mensuelles).</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Make backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Restores the chosen copy on trial once more.</source>
        <translation>Restaure encore une fois la copie choisie à titre d’essai.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Planifier…</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Détruire…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Lecture du registre</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Répertoire pour la sauvegarde</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Création d’une sauvegarde</translation>
    </message>
    <message>
        <source>The backup is made, was restored on trial and is sound: %1</source>
        <translation>La sauvegarde est faite, elle a été restaurée à titre d’essai et est en bon état&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checking a backup</source>
        <translation>Contrôle d’une sauvegarde</translation>
    </message>
    <message>
        <source>%1 can be restored.</source>
        <translation>%1 peut être restauré.</translation>
    </message>
    <message>
        <source>%1 is not found.</source>
        <translation>%1 est introuvable.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>The register will say that it was destroyed. Do this only when you know that it is.</source>
        <translation>Le registre indiquera que cette copie a été détruite. Faites-le seulement si vous savez qu’elle l’est.</translation>
    </message>
    <message>
        <source>The file is deleted; the register keeps that it existed and when it was destroyed.</source>
        <translation>Le fichier est supprimé&#xa0;; le registre garde la trace de son existence et du moment de sa destruction.</translation>
    </message>
    <message>
        <source>Note 1 copy as destroyed</source>
        <translation>Noter 1 copie comme détruite</translation>
    </message>
    <message>
        <source>Destroy 1 copy</source>
        <translation>Détruire 1 copie</translation>
    </message>
    <message numerus="yes">
        <source>Waarborg reminds you every %Ln day(s) to make a backup in %1</source>
        <translation>
            <numerusform>Waarborg vous rappelle chaque jour (%Ln) de faire une sauvegarde dans %1</numerusform>
            <numerusform>Waarborg vous rappelle tous les %Ln jours de faire une sauvegarde dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The command “waarborg-cli dossier backup --scheduled” makes it by itself.</source>
        <translation>La commande « waarborg-cli dossier backup --scheduled » la fait d’elle-même.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ChangesModel</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Absent de la liste</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Après l’importation</translation>
    </message>
    <message>
        <source>(emptied)</source>
        <extracomment>a value that an import takes away</extracomment>
        <translation>(vidé)</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::CompletenessDialog</name>
    <message>
        <source>Completeness</source>
        <translation>Exhaustivité</translation>
    </message>
    <message numerus="yes">
        <source>What is known of %Ln user(s), field by field.</source>
        <translation>
            <numerusform>Ce qui est connu de %Ln utilisateur, champ par champ.</numerusform>
            <numerusform>Ce qui est connu de %Ln utilisateurs, champ par champ.</numerusform>
        </translation>
    </message>
    <message>
        <source>No value is doubtful.</source>
        <translation>Aucune valeur n’est douteuse.</translation>
    </message>
    <message>
        <source>Values to look at</source>
        <translation>Valeurs à vérifier</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>Enregistrer comme liste…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Remplis</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vides</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::CountsGrid</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnus</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::CreatePage</name>
    <message>
        <source>Create a dossier</source>
        <translation>Créer un dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::CustomerStep</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Everybody can see the file&apos;s name; what is in the file is encrypted.</source>
        <translation>Tout le monde peut voir le nom du fichier&#xa0;; le contenu du fichier est chiffré.</translation>
    </message>
    <message>
        <source>the folder does not exist or is read-only</source>
        <translation>le répertoire n’existe pas ou est en lecture seule</translation>
    </message>
    <message>
        <source>Place of the dossier</source>
        <translation>Emplacement du dossier</translation>
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
        <translation>À détruire à la main :</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Effacer %1</translation>
    </message>
    <message>
        <source>Erase 1 dossier</source>
        <translation>Effacer 1 dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder for the certificate</source>
        <translation>Dossier pour le certificat</translation>
    </message>
    <message>
        <source>Certificate in</source>
        <translation>Certificat dans</translation>
    </message>
    <message>
        <source>The dossier, its key file and all registered backups are destroyed. It cannot be brought back.</source>
        <translation>Le dossier, son fichier de clés et toutes les sauvegardes enregistrées sont détruits. C’est définitif.</translation>
    </message>
    <message>
        <source>The certificate lies in %1. It also says what is left to do by hand.</source>
        <translation>Le certificat est dans %1. Il dit aussi ce qui reste à faire à la main.</translation>
    </message>
    <message>
        <source>The dossier is erased.</source>
        <translation>Le dossier est effacé.</translation>
    </message>
    <message>
        <source>Not everything could be erased.</source>
        <translation>Tout n’a pas pu être effacé.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::FirstLoginPage</name>
    <message>
        <source>I sign this statement</source>
        <translation>Je signe cette déclaration</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Répéter le mot de passe</translation>
    </message>
    <message>
        <source>At least 12 characters; a few loose words are easy to remember.</source>
        <translation>Au moins 12 caractères ; quelques mots sans lien se retiennent facilement.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Les deux mots de passe diffèrent. Tapez deux fois le même.</translation>
    </message>
    <message>
        <source>Preparing your account</source>
        <translation>Préparation de votre compte</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ImportChangesStep</name>
    <message>
        <source>Shown changes</source>
        <translation>Modifications affichées</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
    <message>
        <source>Mark them as left today</source>
        <translation>Les marquer comme partis aujourd’hui</translation>
    </message>
    <message>
        <source>Erase them for good</source>
        <translation>Les effacer définitivement</translation>
    </message>
    <message>
        <source>Users who are not in this list</source>
        <translation>Utilisateurs absents de cette liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln ligne lue</numerusform>
            <numerusform>%Ln lignes lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ajouté</numerusform>
            <numerusform>%Ln ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln inchangé</numerusform>
            <numerusform>%Ln inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay out</source>
        <translation>
            <numerusform>%Ln non repris</numerusform>
            <numerusform>%Ln non repris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the list</source>
        <translation>
            <numerusform>%Ln absent de la liste</numerusform>
            <numerusform>%Ln absents de la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not used: %1</source>
        <translation>Colonnes non utilisées&#xa0;: %1</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message numerus="yes">
        <source>Added: %Ln</source>
        <translation>
            <numerusform>Ajouté&#xa0;: %Ln</numerusform>
            <numerusform>Ajoutés&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %Ln</source>
        <translation>
            <numerusform>Modifié&#xa0;: %Ln</numerusform>
            <numerusform>Modifiés&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back again: %Ln</source>
        <translation>
            <numerusform>De retour&#xa0;: %Ln</numerusform>
            <numerusform>De retour&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the list: %Ln</source>
        <translation>
            <numerusform>Absent de la liste&#xa0;: %Ln</numerusform>
            <numerusform>Absents de la liste&#xa0;: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ImportColumnsStep</name>
    <message>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>Kept as a column of its own</source>
        <translation>Conservée comme colonne propre</translation>
    </message>
    <message>
        <source>Users are recognised by</source>
        <translation>Les utilisateurs sont reconnus à</translation>
    </message>
    <message>
        <source>The columns of this list are known from before. Look whether they are still right.</source>
        <translation>Les colonnes de cette liste sont déjà connues. Vérifiez si elles sont toujours correctes.</translation>
    </message>
    <message>
        <source>Each column goes to the field beside it. Look at those that are marked.</source>
        <translation>Chaque colonne va dans le champ à côté. Vérifiez celles qui sont marquées.</translation>
    </message>
    <message>
        <source>Column in the list</source>
        <translation>Colonne dans la liste</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>This is a guess: look whether it is right.</source>
        <translation>C’est une supposition&#xa0;: vérifiez si elle est correcte.</translation>
    </message>
    <message>
        <source>Field of column %1</source>
        <translation>Champ de la colonne %1</translation>
    </message>
    <message>
        <source>This column is not used: choose a field if it should be.</source>
        <translation>Cette colonne n’est pas utilisée : choisissez un champ si elle doit l’être.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ImportPreviewStep</name>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>classeur Excel</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>feuille de calcul OpenDocument</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Noms des colonnes</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Premières lignes de la liste</translation>
    </message>
    <message>
        <source>In row %1</source>
        <translation>À la ligne %1</translation>
    </message>
    <message>
        <source>The list has none</source>
        <translation>La liste n’en a pas</translation>
    </message>
    <message>
        <source>Text with separators (CSV)</source>
        <translation>Texte avec séparateurs (CSV)</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ImportProblemsStep</name>
    <message>
        <source>Save the rows that stay out…</source>
        <translation>Enregistrer les lignes non reprises…</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Lignes à vérifier</translation>
    </message>
    <message>
        <source>Type over a value to correct it (F2); F8 goes to the next row.</source>
        <translation>Tapez sur une valeur pour la corriger (F2)&#xa0;; F8 passe à la ligne suivante.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stay out.</source>
        <translation>
            <numerusform>%Ln ligne n’est pas reprise.</numerusform>
            <numerusform>%Ln lignes ne sont pas reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) to look at; their rows do go in.</source>
        <translation>
            <numerusform>%Ln valeur à vérifier&#xa0;; sa ligne est bien reprise.</numerusform>
            <numerusform>%Ln valeurs à vérifier&#xa0;; leurs lignes sont bien reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows go in.</source>
        <translation>Toutes les lignes sont reprises.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ImportWizard</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ajouté</numerusform>
            <numerusform>%Ln ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln inchangé</numerusform>
            <numerusform>%Ln inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed out</source>
        <translation>
            <numerusform>%Ln non repris</numerusform>
            <numerusform>%Ln non repris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln parti</numerusform>
            <numerusform>%Ln partis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln erased</source>
        <translation>
            <numerusform>%Ln effacé</numerusform>
            <numerusform>%Ln effacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>-not-imported.</source>
        <translation>-non-repris.</translation>
    </message>
    <message>
        <source>Save the rows that stay out</source>
        <translation>Enregistrer les lignes non reprises</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx)</source>
        <translation>Listes (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved.</source>
        <translation>
            <numerusform>%Ln ligne enregistrée.</numerusform>
            <numerusform>%Ln lignes enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not encrypted: remove it when it is no longer needed.</source>
        <translation>Le fichier n’est pas chiffré&#xa0;: supprimez-le dès qu’il n’est plus nécessaire.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln user(s) who are not in this list?</source>
        <translation>
            <numerusform>Effacer %Ln utilisateur absent de cette liste&#xa0;?</numerusform>
            <numerusform>Effacer %Ln utilisateurs absents de cette liste&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations, messages and, in rounds that are not anonymous, answers go too. This cannot be undone.</source>
        <translation>Les invitations, les messages et, dans les campagnes non anonymes, les réponses disparaissent aussi. Cette action est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>Import and erase %Ln user(s)</source>
        <translation>
            <numerusform>Importer et effacer %Ln utilisateur</numerusform>
            <numerusform>Importer et effacer %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévisualisation</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Step %1 of 4: %2</source>
        <extracomment>a step of several: &quot;Step 2 of 4: Columns&quot;</extracomment>
        <translation>Étape %1 sur 4&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln user(s)</source>
        <translation>
            <numerusform>Importer %Ln utilisateur</numerusform>
            <numerusform>Importer %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
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
        <translation>%1, jusqu&apos;au %2</translation>
    </message>
    <message>
        <source>%1, it was %2</source>
        <translation>%1, c&apos;était le %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1, fixed: saving begins the next version</source>
        <translation>%1, figée : enregistrer commence la version suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôturer</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::IncidentForm</name>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Some (+0.25)</source>
        <translation>Partielle (+0,25)</translation>
    </message>
    <message>
        <source>Much (+0.5)</source>
        <translation>Forte (+0,5)</translation>
    </message>
    <message>
        <source>Several with ; between them</source>
        <translation>Plusieurs, séparés par ;</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Découvert</translation>
    </message>
    <message>
        <source>What, in one line</source>
        <translation>Quoi, en une ligne</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Somebody could see what is not theirs</source>
        <translation>Quelqu&apos;un a pu voir ce qui ne le regarde pas</translation>
    </message>
    <message>
        <source>Data was changed</source>
        <translation>Des données ont été modifiées</translation>
    </message>
    <message>
        <source>Data was lost or out of reach</source>
        <translation>Des données sont perdues ou inaccessibles</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Data and people</source>
        <translation>Données et personnes</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Catégories de données</translation>
    </message>
    <message>
        <source>Special categories among them (health, beliefs …)</source>
        <translation>Avec des catégories particulières (santé, convictions …)</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>Nombre d&apos;enregistrements</translation>
    </message>
    <message>
        <source>Encrypted?</source>
        <translation>Chiffrées ?</translation>
    </message>
    <message>
        <source>Is the key safe?</source>
        <translation>La clé est-elle en sécurité ?</translation>
    </message>
    <message>
        <source>How it was protected</source>
        <translation>Comment c&apos;était protégé</translation>
    </message>
    <message>
        <source>Categories of people</source>
        <translation>Catégories de personnes</translation>
    </message>
    <message>
        <source>Number of people, at least</source>
        <translation>Nombre de personnes, au moins</translation>
    </message>
    <message>
        <source>Number of people, at most</source>
        <translation>Nombre de personnes, au plus</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Type de données</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>Simple (1)</source>
        <translation>Simples (1)</translation>
    </message>
    <message>
        <source>Behaviour (2)</source>
        <translation>Comportement (2)</translation>
    </message>
    <message>
        <source>Financial (3)</source>
        <translation>Financières (3)</translation>
    </message>
    <message>
        <source>Sensitive (4)</source>
        <translation>Sensibles (4)</translation>
    </message>
    <message>
        <source>What makes it worse or better</source>
        <translation>Ce qui aggrave ou atténue</translation>
    </message>
    <message>
        <source>Three less</source>
        <translation>Trois de moins</translation>
    </message>
    <message>
        <source>Two less</source>
        <translation>Deux de moins</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>Two more</source>
        <translation>Deux de plus</translation>
    </message>
    <message>
        <source>Three more</source>
        <translation>Trois de plus</translation>
    </message>
    <message>
        <source>How easily people are identified</source>
        <translation>Facilité d&apos;identification des personnes</translation>
    </message>
    <message>
        <source>Hardly (× 0.25)</source>
        <translation>À peine (× 0,25)</translation>
    </message>
    <message>
        <source>Limited (× 0.5)</source>
        <translation>Limitée (× 0,5)</translation>
    </message>
    <message>
        <source>Significant (× 0.75)</source>
        <translation>Importante (× 0,75)</translation>
    </message>
    <message>
        <source>At once (× 1)</source>
        <translation>Immédiate (× 1)</translation>
    </message>
    <message>
        <source>Confidentiality lost</source>
        <translation>Confidentialité perdue</translation>
    </message>
    <message>
        <source>Integrity lost</source>
        <translation>Intégrité perdue</translation>
    </message>
    <message>
        <source>Availability lost</source>
        <translation>Disponibilité perdue</translation>
    </message>
    <message>
        <source>Done on purpose (+0.5)</source>
        <translation>Fait exprès (+0,5)</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Ce qu&apos;on en a appris</translation>
    </message>
    <message>
        <source>Telling others</source>
        <translation>Informer les autres</translation>
    </message>
    <message>
        <source>Controller informed</source>
        <translation>Responsable du traitement informé</translation>
    </message>
    <message>
        <source>Authority to be notified?</source>
        <translation>À notifier à l&apos;autorité ?</translation>
    </message>
    <message>
        <source>Authority notified</source>
        <translation>Autorité notifiée</translation>
    </message>
    <message>
        <source>Number at the authority</source>
        <translation>Numéro auprès de l&apos;autorité</translation>
    </message>
    <message>
        <source>Why the authority is not notified</source>
        <translation>Pourquoi l’autorité n’est pas avertie</translation>
    </message>
    <message>
        <source>Why it took longer than the term</source>
        <translation>Pourquoi le délai a été dépassé</translation>
    </message>
    <message>
        <source>People concerned informed?</source>
        <translation>Personnes concernées informées ?</translation>
    </message>
    <message>
        <source>People informed</source>
        <translation>Personnes informées</translation>
    </message>
    <message>
        <source>How they were informed</source>
        <translation>Comment elles ont été informées</translation>
    </message>
    <message>
        <source>Why they were not informed</source>
        <translation>Pourquoi elles n&apos;ont pas été informées</translation>
    </message>
    <message>
        <source>Contact: name</source>
        <translation>Contact : nom</translation>
    </message>
    <message>
        <source>Contact: e-mail</source>
        <translation>Contact : e-mail</translation>
    </message>
    <message>
        <source>Contact: phone</source>
        <translation>Contact : téléphone</translation>
    </message>
    <message>
        <source>Choose the kind of data and how easily people are identified.</source>
        <translation>Choisissez le type de données et la facilité d&apos;identification.</translation>
    </message>
    <message>
        <source>Severity %1: %2</source>
        <extracomment>ENISA&apos;s sum: data x identification + circumstances, and its class</extracomment>
        <translation>Gravité %1 : %2</translation>
    </message>
    <message>
        <source>more than 100 people</source>
        <translation>plus de 100 personnes</translation>
    </message>
    <message>
        <source>unreadable for others</source>
        <translation>illisible pour d&apos;autres</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::IncidentsPane</name>
    <message>
        <source>No incident. Register doubt too.</source>
        <translation>Aucun incident. Enregistrez aussi un doute.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Fix version</source>
        <translation>Figer la version</translation>
    </message>
    <message>
        <source>Fixes this version with a status: it can no longer be changed, the next edit begins a new one.</source>
        <translation>Fige cette version avec un statut : elle ne peut plus être modifiée, la modification suivante en commence une nouvelle.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Reading incidents</source>
        <translation>Lecture des incidents</translation>
    </message>
    <message>
        <source>Register an incident</source>
        <translation>Enregistrer un incident</translation>
    </message>
    <message>
        <source>Lost laptop</source>
        <translation>Ordinateur portable perdu</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Découvert</translation>
    </message>
    <message>
        <source>What, in one line</source>
        <translation>Quoi, en une ligne</translation>
    </message>
    <message numerus="yes">
        <source>The clock of %Ln hour(s) starts at the discovery. Everything else can follow.</source>
        <translation>
            <numerusform>Le délai de %Ln heure commence à la découverte. Tout le reste peut suivre.</numerusform>
            <numerusform>Le délai de %Ln heures commence à la découverte. Tout le reste peut suivre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident %1 registered</source>
        <translation>Incident %1 enregistré</translation>
    </message>
    <message>
        <source>Incident %1 saved</source>
        <translation>Incident %1 enregistré</translation>
    </message>
    <message>
        <source>Fix this version of incident %1</source>
        <translation>Figer cette version de l&apos;incident %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>A fixed version can no longer be changed. The next edit begins a new one.</source>
        <translation>Une version figée ne peut plus être modifiée. La modification suivante en commence une nouvelle.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::KeysPage</name>
    <message>
        <source>New key for %1</source>
        <translation>Nouvelle clé pour %1</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Remplacer la clé</translation>
    </message>
    <message>
        <source>All passwords stay as they are. It takes a moment: every page is written anew.</source>
        <translation>Tous les mots de passe restent tels quels. Cela prend un moment : chaque page est réécrite.</translation>
    </message>
    <message>
        <source>The dossier has a new key.</source>
        <translation>Le dossier a une nouvelle clé.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet now: the one you have opens the dossier only together with the key file. Backups and copies from before still open with the old key.</source>
        <translation>Faites maintenant une nouvelle feuille de secours : l’actuelle n’ouvre le dossier qu’avec le fichier de clés. Les sauvegardes et copies d’avant s’ouvrent encore avec l’ancienne clé.</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>Nouvelle feuille de secours…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>It opens the dossier when a password is forgotten or the key file is lost. A new one makes the earlier one worthless: do that when it may have been read, or when it cannot be found.</source>
        <translation>Elle ouvre le dossier quand un mot de passe est oublié ou le fichier de clés perdu. Une nouvelle feuille rend la précédente sans valeur : faites-le si quelqu’un a pu la lire, ou si elle est introuvable.</translation>
    </message>
    <message>
        <source>Key of the dossier</source>
        <translation>Clé du dossier</translation>
    </message>
    <message>
        <source>With a new key nobody gets in with what was kept of the old one: an exported key, or an earlier key file with its password. Do that when somebody leaves who could have kept one.</source>
        <translation>Avec une nouvelle clé, plus personne n’entre avec ce qui a été gardé de l’ancienne : une clé exportée, ou un ancien fichier de clés avec son mot de passe. Faites-le au départ de quelqu’un qui a pu en garder une.</translation>
    </message>
    <message>
        <source>Somebody typed it back from paper: there is a readable one.</source>
        <translation>Quelqu’un l’a retapée depuis le papier : il y en a une lisible.</translation>
    </message>
    <message>
        <source>Nobody has shown that it can be read: two of its groups were not typed back.</source>
        <translation>Personne n’a montré qu’elle est lisible : deux de ses groupes n’ont pas été retapés.</translation>
    </message>
    <message numerus="yes">
        <source>The key file was changed %Ln time(s) since the dossier was made.</source>
        <translation>
            <numerusform>Le fichier de clés a changé %Ln fois depuis la création du dossier.</numerusform>
            <numerusform>Le fichier de clés a changé %Ln fois depuis la création du dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making a recovery sheet</source>
        <translation>Création d’une feuille de secours</translation>
    </message>
    <message>
        <source>A new recovery sheet takes the place of the present one.</source>
        <translation>Une nouvelle feuille de secours remplace l’actuelle.</translation>
    </message>
    <message>
        <source>The present sheet opens nothing from then on.</source>
        <translation>La feuille actuelle n’ouvre plus rien ensuite.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Faire une nouvelle feuille</translation>
    </message>
    <message>
        <source>For a new key the dossier is closed.</source>
        <translation>Pour une nouvelle clé, le dossier est fermé.</translation>
    </message>
    <message>
        <source>Nobody else may have it open. A sheet from before opens it afterwards only together with the key file: make a new one then.</source>
        <translation>Personne d’autre ne peut l’avoir ouvert. Une feuille d’avant ne l’ouvre ensuite qu’avec le fichier de clés : faites-en alors une nouvelle.</translation>
    </message>
    <message>
        <source>Close the dossier and go on</source>
        <translation>Fermer le dossier et continuer</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ListAbove</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ListDetail</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ListSampleModel</name>
    <message>
        <source>Row</source>
        <extracomment>number of a row</extracomment>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ListStates</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::LoginDialog</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::LoginPage</name>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Another dossier</source>
        <translation>Autre dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Use recovery sheet</source>
        <translation>Utiliser la feuille de secours</translation>
    </message>
    <message>
        <source>The last login was wrong.</source>
        <translation>La dernière connexion était erronée.</translation>
    </message>
    <message>
        <source>%1 Wait %2 s.</source>
        <translation>%1 Attendez %2 s.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::MailDialog</name>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Through a mail server</source>
        <translation>Par un serveur de messagerie</translation>
    </message>
    <message>
        <source>Into a folder, as files</source>
        <translation>Dans un répertoire, sous forme de fichiers</translation>
    </message>
    <message>
        <source>TLS from the start (465)</source>
        <translation>TLS dès le début (465)</translation>
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
        <translation>Vide&#xa0;: celles du système</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un répertoire</translation>
    </message>
    <message>
        <source>Folder for messages</source>
        <translation>Répertoire pour les messages</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Certificats (*.pem *.crt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Mail leaves</source>
        <translation>Envoi des e-mails</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Nom de connexion</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificats</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::MainWindow</name>
    <message>
        <source>Open a dossier</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Dossiers (*.waarborg)</source>
        <translation>Dossiers (*.waarborg)</translation>
    </message>
    <message>
        <source>There are unsaved changes.</source>
        <translation>Il y a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>They are lost when the dossier is closed.</source>
        <translation>Elles sont perdues à la fermeture du dossier.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>%1 – Waarborg</source>
        <translation>%1 – Waarborg</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is working here: the dossier locks in %n second(s).</source>
        <translation>
            <numerusform>Personne ne travaille ici&#xa0;: le dossier se verrouille dans %n seconde.</numerusform>
            <numerusform>Personne ne travaille ici&#xa0;: le dossier se verrouille dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuer à travailler</translation>
    </message>
    <message>
        <source>The dossier is not made yet.</source>
        <translation>Le dossier n’est pas encore créé.</translation>
    </message>
    <message>
        <source>Its recovery sheet was not typed back: the new dossier is thrown away.</source>
        <translation>La feuille de secours n’a pas été retapée : le nouveau dossier est supprimé.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The new recovery sheet is not shown again.</source>
        <translation>La nouvelle feuille de secours n’est plus montrée.</translation>
    </message>
    <message>
        <source>The earlier sheet no longer opens anything. Keep this one, or make another in the settings, under Keys.</source>
        <translation>La feuille précédente n’ouvre plus rien. Gardez celle-ci, ou faites-en une autre dans les paramètres, sous Clés.</translation>
    </message>
    <message>
        <source>Leave without the sheet</source>
        <translation>Partir sans la feuille</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::MeasuresEdit</name>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>State of the measure</source>
        <translation>État de la mesure</translation>
    </message>
    <message>
        <source>Remove the measure</source>
        <translation>Supprimer la mesure</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Ajouter une mesure</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::MyAccountPage</name>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Repeat the new password</source>
        <translation>Répéter le nouveau mot de passe</translation>
    </message>
    <message>
        <source>At least %1 characters, and not one of the common passwords. A few loose words are easy to remember; a password from a password manager can be pasted.</source>
        <translation>Au moins %1 caractères, et pas un mot de passe courant. Quelques mots sans lien se retiennent facilement ; un mot de passe d&apos;un gestionnaire peut être collé.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Statement signed</source>
        <translation>Déclaration signée</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type the same one twice.</source>
        <translation>Les deux nouveaux mots de passe diffèrent. Tapez deux fois le même.</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <translation>Changement du mot de passe</translation>
    </message>
    <message>
        <source>The present password is wrong. Nothing was changed.</source>
        <translation>Le mot de passe actuel est incorrect. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The password is changed. Log in with the new one from now on.</source>
        <translation>Le mot de passe est changé. Connectez-vous désormais avec le nouveau.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::Navigation</name>
    <message>
        <source>Panes</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Verrouiller (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::NewSheetDialog</name>
    <message>
        <source>New recovery sheet</source>
        <translation>Nouvelle feuille de secours</translation>
    </message>
    <message>
        <source>The sheet is kept</source>
        <translation>La feuille est gardée</translation>
    </message>
    <message>
        <source>The sheet is not shown again.</source>
        <translation>La feuille n’est plus montrée.</translation>
    </message>
    <message>
        <source>Without a readable sheet a forgotten password loses the dossier. You can make another sheet at any time.</source>
        <translation>Sans feuille lisible, un mot de passe oublié fait perdre le dossier. Vous pouvez en faire une autre à tout moment.</translation>
    </message>
    <message>
        <source>Close without having it</source>
        <translation>Fermer sans la feuille</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::OnePersonDialog</name>
    <message>
        <source>One person&apos;s answers</source>
        <translation>Réponses d’une personne</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Choisir une personne</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>The log says whose answers you read, and when.</source>
        <translation>Le journal indique de qui vous lisez les réponses, et quand.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::OverviewPane</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::Pane</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
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
        <translation>Verr. Maj est activé.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PeopleChoice</name>
    <message>
        <source>Search name, function or department</source>
        <translation>Rechercher un nom, une fonction ou un département</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Tous ceux affichés</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>Aucun de ceux affichés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) chosen</source>
        <translation>
            <numerusform>%Ln personne choisie</numerusform>
            <numerusform>%Ln personnes choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PeopleFilters</name>
    <message>
        <source>All functions</source>
        <translation>Toutes les fonctions</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Tous les départements</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Tous les contrôles</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of all are shown</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Answered or not</source>
        <translation>Répondu ou non</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Répondu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not answered: %1</source>
        <translation>Pas répondu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PeopleJobs</name>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) deleted.</source>
        <translation>
            <numerusform>%Ln utilisateur supprimé.</numerusform>
            <numerusform>%Ln utilisateurs supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) erased.</source>
        <translation>
            <numerusform>%Ln utilisateur effacé.</numerusform>
            <numerusform>%Ln utilisateurs effacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln user(s) for good?</source>
        <translation>
            <numerusform>Effacer définitivement %Ln utilisateur&#xa0;?</numerusform>
            <numerusform>Effacer définitivement %Ln utilisateurs&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln user(s)</source>
        <translation>
            <numerusform>Effacer %Ln utilisateur</numerusform>
            <numerusform>Effacer %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Effacement</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln user(s)</source>
        <translation>
            <numerusform>Modifier %Ln utilisateur</numerusform>
            <numerusform>Modifier %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln user(s)</source>
        <translation>
            <numerusform>Modifier %Ln utilisateur</numerusform>
            <numerusform>Modifier %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) changed.</source>
        <translation>
            <numerusform>%Ln utilisateur modifié.</numerusform>
            <numerusform>%Ln utilisateurs modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Annulation</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %1, %Ln user(s)</source>
        <translation>
            <numerusform>Annulé&#xa0;: %1, %Ln utilisateur</numerusform>
            <numerusform>Annulé&#xa0;: %1, %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Rétablissement</translation>
    </message>
    <message numerus="yes">
        <source>Redone: %1, %Ln user(s)</source>
        <translation>
            <numerusform>Rétabli&#xa0;: %1, %Ln utilisateur</numerusform>
            <numerusform>Rétabli&#xa0;: %1, %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>Exporter les utilisateurs</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) exported. The file is not encrypted: remove it when it is no longer needed.</source>
        <translation>
            <numerusform>%Ln utilisateur exporté. Le fichier n’est pas chiffré&#xa0;: supprimez-le dès qu’il n’est plus nécessaire.</numerusform>
            <numerusform>%Ln utilisateurs exportés. Le fichier n’est pas chiffré&#xa0;: supprimez-le dès qu’il n’est plus nécessaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations, messages and, in rounds that are not anonymous, answers go too. This cannot be undone, also not from a deletion.</source>
        <translation>Les invitations, les messages et, dans les campagnes non anonymes, les réponses disparaissent aussi. Cette action est irréversible&#xa0;: annuler une suppression ne les ramène pas non plus.</translation>
    </message>
    <message>
        <source>Answers in anonymous rounds, if any, stay: nobody can tell which they are.</source>
        <translation>Les réponses dans des campagnes anonymes, s’il y en a, restent : personne ne peut dire lesquelles ce sont.</translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln selected user(s)</source>
        <translation>
            <numerusform>Exporter l’utilisateur sélectionné (%Ln)</numerusform>
            <numerusform>Exporter les %Ln utilisateurs sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>users.xlsx</source>
        <translation>utilisateurs.xlsx</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;CSV (*.csv)</source>
        <translation>Classeurs Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export everything about this person</source>
        <translation>Exporter tout sur cette personne</translation>
    </message>
    <message>
        <source>user-%1.pdf</source>
        <translation>utilisateur-%1.pdf</translation>
    </message>
    <message>
        <source>To be read (*.pdf);;For programs (*.json)</source>
        <translation>À lire (*.pdf);;Pour des programmes (*.json)</translation>
    </message>
    <message>
        <source>Everything about one person exported: invitations %1, messages %2, rounds with answers %3. The file says what is not in it. It is not encrypted: remove it when it is no longer needed.</source>
        <translation>Tout sur une personne exporté&#xa0;: invitations %1, messages %2, campagnes avec réponses %3. Le fichier indique ce qui n’y figure pas. Il n’est pas chiffré&#xa0;: supprimez-le dès qu’il n’est plus nécessaire.</translation>
    </message>
    <message>
        <source>Looking for what is missing</source>
        <translation>Recherche de ce qui manque</translation>
    </message>
    <message>
        <source>Save what is missing or doubtful</source>
        <translation>Enregistrer ce qui manque ou est douteux</translation>
    </message>
    <message>
        <source>completeness.xlsx</source>
        <translation>exhaustivite.xlsx</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved. The file is not encrypted: remove it when it is no longer needed.</source>
        <translation>
            <numerusform>%Ln ligne enregistrée. Le fichier n’est pas chiffré : supprimez-le dès qu’il n’est plus nécessaire.</numerusform>
            <numerusform>%Ln lignes enregistrées. Le fichier n’est pas chiffré : supprimez-le dès qu’il n’est plus nécessaire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PeopleList</name>
    <message>
        <source>No users yet; drop a list.</source>
        <translation>Pas encore d’utilisateurs&#xa0;; déposez une liste.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PeoplePane</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Edit together</source>
        <translation>Modifier ensemble</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Reading users</source>
        <translation>Lecture des utilisateurs</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Importer des utilisateurs</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.ods);;All files (*)</source>
        <translation>Listes (*.csv *.txt *.tsv *.xlsx *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) copied; locking empties the clipboard.</source>
        <translation>
            <numerusform>%Ln utilisateur copié&#xa0;; le verrouillage vide le presse-papiers.</numerusform>
            <numerusform>%Ln utilisateurs copiés&#xa0;; le verrouillage vide le presse-papiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading rounds</source>
        <translation>Lecture des campagnes</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Exhaustivité</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PersonCard</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* champ obligatoire</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nouvel utilisateur</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::PersonHistory</name>
    <message>
        <source>Export everything about this person…</source>
        <translation>Exporter tout sur cette personne…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing is known to have happened to this person.</source>
        <translation>Aucun événement n’est connu pour cette personne.</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln older</source>
        <translation>
            <numerusform>et %Ln plus ancien</numerusform>
            <numerusform>et %Ln plus anciens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
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
        <translation>Prévisualisation</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::QuestionnaireView</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::QuestionnairesPane</name>
    <message>
        <source>No questionnaire yet.</source>
        <translation>Pas encore de questionnaire.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Add ours</source>
        <translation>Ajouter le nôtre</translation>
    </message>
    <message>
        <source>Import new version</source>
        <translation>Importer une nouvelle version</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Reading questionnaires</source>
        <translation>Lecture des questionnaires</translation>
    </message>
    <message>
        <source>Opening the questionnaire</source>
        <translation>Ouverture du questionnaire</translation>
    </message>
    <message>
        <source>Import a new version</source>
        <translation>Importer une nouvelle version</translation>
    </message>
    <message>
        <source>Import a questionnaire</source>
        <translation>Importer un questionnaire</translation>
    </message>
    <message>
        <source>Questionnaires (*.xml *.json);;All files (*)</source>
        <translation>Questionnaires (*.xml *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>Adding our questionnaire</source>
        <translation>Ajout de notre questionnaire</translation>
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
            <numerusform>%Ln risque</numerusform>
            <numerusform>%Ln risques</numerusform>
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
            <numerusform>%Ln mesure standard</numerusform>
            <numerusform>%Ln mesures standard</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” version %2 imported: %3.</source>
        <translation>«&#xa0;%1&#xa0;» version %2 importé&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s).</source>
        <translation>
            <numerusform>%Ln avertissement.</numerusform>
            <numerusform>%Ln avertissements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Export the questionnaire</source>
        <translation>Exporter le questionnaire</translation>
    </message>
    <message>
        <source>Everything (*.json);;Risks only, for Euphorie (*.xml)</source>
        <translation>Tout (*.json);;Risques seulement, pour Euphorie (*.xml)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RecentDossiersModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>not found in %1</source>
        <translation>introuvable dans %1</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RecoveryPage</name>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Répéter le mot de passe</translation>
    </message>
    <message>
        <source>Recovery slot</source>
        <translation>Emplacement de secours</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Recovery slot: the key file is lost or damaged</source>
        <translation>Emplacement de secours&#xa0;: le fichier de clé est perdu ou endommagé</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Utiliser la feuille de secours</translation>
    </message>
    <message>
        <source>An administrator gets a new password, and a new sheet takes the place of this one. The log shows that the sheet was used.</source>
        <translation>Un administrateur reçoit un nouveau mot de passe, et une nouvelle feuille prend la place de celle-ci. Le journal montre que la feuille a été utilisée.</translation>
    </message>
    <message>
        <source>Administrator&apos;s name</source>
        <translation>Nom de l’administrateur</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>Textes (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nouvelle feuille de secours</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Les deux mots de passe diffèrent. Tapez deux fois le même.</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>%1 has the new password. The earlier sheet is refused from now on; who kept it together with a copy of the key file can still work out the dossier&apos;s key until an administrator replaces that.</source>
        <translation>%1 a le nouveau mot de passe. La feuille précédente est désormais refusée&#xa0;; qui l’a gardée avec une copie du fichier de clé peut encore retrouver la clé du dossier, jusqu’à ce qu’un administrateur la remplace.</translation>
    </message>
    <message>
        <source>Start code of %1, shown this once: %2</source>
        <translation>Code de départ de %1, affiché cette seule fois&#xa0;: %2</translation>
    </message>
    <message>
        <source>Recovering…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>At least 12 characters; a few loose words are easy to remember.</source>
        <translation>Au moins 12 caractères ; quelques mots sans lien sont faciles à retenir.</translation>
    </message>
    <message>
        <source>Type the groups of the recovery sheet, or take them from a file.</source>
        <translation>Tapez les groupes de la feuille de secours, ou prenez-les d’un fichier.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RemarksModel</name>
    <message>
        <source>Stays out</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RestoreDialog</name>
    <message>
        <source>Keep the dossier that stands there aside and take its place</source>
        <translation>Mettre de côté le dossier qui s’y trouve et prendre sa place</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>Restaurer vers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Of an administrator, as they were when the backup was made.</source>
        <translation>D’un administrateur, tels qu’ils étaient lors de la sauvegarde.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.waarborg-backup)</source>
        <translation>Sauvegardes (*.waarborg-backup)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1, as it was on %2 (%3)</source>
        <translation>%1, tel qu’il était le %2 (%3)</translation>
    </message>
    <message>
        <source>Choose the backup&apos;s file.</source>
        <translation>Choisissez le fichier de la sauvegarde.</translation>
    </message>
    <message>
        <source>Dossiers (*.waarborg)</source>
        <translation>Dossiers (*.waarborg)</translation>
    </message>
    <message>
        <source>This dossier is open. Close it and restore from the start page, or restore to a new file.</source>
        <translation>Ce dossier est ouvert. Fermez-le et restaurez depuis la page de départ, ou restaurez dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>%1 is restored, as it was on %2.</source>
        <translation>%1 est restauré, tel qu’il était le %2.</translation>
    </message>
    <message>
        <source>What stood there is kept as %1.</source>
        <translation>Ce qui s’y trouvait est conservé sous %1.</translation>
    </message>
    <message>
        <source>Its register of copies could not be read: newer copies are not listed.</source>
        <translation>Son registre des copies n’a pas pu être lu&#xa0;: les copies plus récentes n’y figurent pas.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoleBoxes</name>
    <message>
        <source>Advisor: users, rounds, answers, reports</source>
        <translation>Conseiller en prévention&#xa0;: utilisateurs, campagnes, réponses, rapports</translation>
    </message>
    <message>
        <source>Administrator: accounts, mail, backups, log</source>
        <translation>Administrateur&#xa0;: comptes, e-mail, sauvegardes, journal</translation>
    </message>
    <message>
        <source>HR staff: users; sees no answers</source>
        <translation>Personnel RH&#xa0;: utilisateurs&#xa0;; ne voit pas de réponses</translation>
    </message>
    <message>
        <source>Auditor: reads logs and registers</source>
        <translation>Auditeur&#xa0;: lit les journaux et les registres</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundDialog</name>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Spring %1</source>
        <translation>Printemps %1</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Everybody (%1)</source>
        <translation>Tout le monde (%1)</translation>
    </message>
    <message>
        <source>Only the people chosen below</source>
        <translation>Seulement les personnes choisies ci-dessous</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Nobody, not even you, sees who answered what. Fixed once the round is made.</source>
        <translation>Personne, pas même vous, ne voit qui a répondu quoi. Fixé une fois la campagne créée.</translation>
    </message>
    <message>
        <source>Minimum group</source>
        <translation>Groupe minimal</translation>
    </message>
    <message>
        <source>Fewer answers than this are not shown.</source>
        <translation>En dessous de ce nombre, les réponses ne sont pas affichées.</translation>
    </message>
    <message>
        <source>Form address</source>
        <translation>Adresse du formulaire</translation>
    </message>
    <message>
        <source>Empty: the form is attached to each message.</source>
        <translation>Vide&#xa0;: le formulaire est joint à chaque message.</translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln person(s)</source>
        <translation>
            <numerusform>Inviter %Ln personne</numerusform>
            <numerusform>Inviter %Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundJobs</name>
    <message>
        <source>Closing the round</source>
        <translation>Clôture de la campagne</translation>
    </message>
    <message>
        <source>Close “%1”?</source>
        <translation>Clôturer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>%1 have answered. Answers that come later are not taken in.</source>
        <translation>Ont répondu&#xa0;: %1. Les réponses qui arrivent plus tard ne sont pas relevées.</translation>
    </message>
    <message numerus="yes">
        <source>Close with %Ln answer(s)</source>
        <translation>
            <numerusform>Clôturer avec %Ln réponse</numerusform>
            <numerusform>Clôturer avec %Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation>La campagne est clôturée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting answer(s) accepted.</source>
        <translation>
            <numerusform>%Ln réponse en attente acceptée.</numerusform>
            <numerusform>%Ln réponses en attente acceptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Opening the round again</source>
        <translation>Réouverture de la campagne</translation>
    </message>
    <message>
        <source>The round is open again: answers are taken in and messages can be sent.</source>
        <translation>La campagne est rouverte : les réponses sont relevées et des messages peuvent être envoyés.</translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>Répertoire pour les formulaires</translation>
    </message>
    <message>
        <source>Writing forms</source>
        <translation>Écriture des formulaires</translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s) written to %1. Each opens with its person&apos;s own code: give it to nobody else.</source>
        <translation>
            <numerusform>%Ln formulaire écrit dans %1. Il s’ouvre avec le code propre à sa personne&#xa0;: ne le donnez à personne d’autre.</numerusform>
            <numerusform>%Ln formulaires écrits dans %1. Chacun s’ouvre avec le code propre à sa personne&#xa0;: ne le donnez à personne d’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the form</source>
        <translation>Écriture du formulaire</translation>
    </message>
    <message>
        <source>Written to %1. Put it where the round&apos;s form address points.</source>
        <translation>Écrit dans %1. Placez-le là où pointe l’adresse du formulaire de la campagne.</translation>
    </message>
    <message>
        <source>Write the shared form</source>
        <translation>Écrire le formulaire partagé</translation>
    </message>
    <message>
        <source>Form (*.html)</source>
        <translation>Formulaire (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>The server did not confirm %Ln message(s).</source>
        <translation>
            <numerusform>Le serveur n’a pas confirmé %Ln message.</numerusform>
            <numerusform>Le serveur n’a pas confirmé %Ln messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>They may have arrived. Sent again, some people may get the same message twice.</source>
        <translation>Ils sont peut-être arrivés. En cas de nouvel envoi, certaines personnes peuvent recevoir deux fois le même message.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Envoyer à nouveau</translation>
    </message>
    <message>
        <source>Count as sent</source>
        <translation>Considérer comme envoyé</translation>
    </message>
    <message>
        <source>Changing messages</source>
        <translation>Modification des messages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait to be sent again.</source>
        <translation>
            <numerusform>%Ln message attend un nouvel envoi.</numerusform>
            <numerusform>%Ln messages attendent un nouvel envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) count as sent.</source>
        <translation>
            <numerusform>%Ln message est considéré comme envoyé.</numerusform>
            <numerusform>%Ln messages sont considérés comme envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawing the invitation</source>
        <translation>Retrait de l’invitation</translation>
    </message>
    <message>
        <source>The invitation of %1 is withdrawn.</source>
        <translation>L’invitation de %1 est retirée.</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1?</source>
        <translation>Retirer l’invitation de %1 ?</translation>
    </message>
    <message>
        <source>No more mail goes to this address, and an answer with this invitation is refused. An answer that is in stays.</source>
        <translation>Plus aucun message n’est envoyé à cette adresse et une réponse avec cette invitation est refusée. Une réponse déjà reçue reste.</translation>
    </message>
    <message>
        <source>Withdraw 1 invitation</source>
        <translation>Retirer 1 invitation</translation>
    </message>
    <message>
        <source>Erasing the round</source>
        <translation>Effacement de la campagne</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is erased, with %Ln answer(s). Backups from before still hold it.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est effacée, avec %Ln réponse. Les sauvegardes antérieures la contiennent encore.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est effacée, avec %Ln réponses. Les sauvegardes antérieures la contiennent encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase “%1” for good?</source>
        <translation>Effacer «&#xa0;%1&#xa0;» définitivement&#xa0;?</translation>
    </message>
    <message>
        <source>%1 invited, %2 answered. The round, its invitations, messages and answers are erased and cannot be brought back. An answer that comes later belongs to no round.</source>
        <translation>Invités&#xa0;: %1, ont répondu&#xa0;: %2. La campagne, ses invitations, ses messages et ses réponses sont effacés et ne peuvent pas être récupérés. Une réponse qui arrive plus tard n’appartient à aucune campagne.</translation>
    </message>
    <message numerus="yes">
        <source>Erase the round with %Ln answer(s)</source>
        <translation>
            <numerusform>Effacer la campagne avec %Ln réponse</numerusform>
            <numerusform>Effacer la campagne avec %Ln réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundMaker</name>
    <message>
        <source>Reading users and questionnaires</source>
        <translation>Lecture des utilisateurs et des questionnaires</translation>
    </message>
    <message>
        <source>A round asks a questionnaire: add one first.</source>
        <translation>Une campagne pose un questionnaire&#xa0;: ajoutez-en d’abord un.</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>A round asks people: add users first.</source>
        <translation>Une campagne interroge des personnes&#xa0;: ajoutez d’abord des utilisateurs.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Making the round</source>
        <translation>Création de la campagne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) made; nothing was sent yet.</source>
        <translation>
            <numerusform>%Ln invitation créée&#xa0;; rien n’a encore été envoyé.</numerusform>
            <numerusform>%Ln invitations créées&#xa0;; rien n’a encore été envoyé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) share an address with somebody else and get no mail of their own.</source>
        <translation>
            <numerusform>%Ln personne partage une adresse avec quelqu’un d’autre et ne reçoit pas d’e-mail à son nom.</numerusform>
            <numerusform>%Ln personnes partagent une adresse avec quelqu’un d’autre et ne reçoivent pas d’e-mail à leur nom.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundSender</name>
    <message>
        <source>Mail is not set up, so nothing can be sent. Ask the administrator to do it.</source>
        <translation>La messagerie n’est pas configurée, rien ne peut donc être envoyé. Demandez à l’administrateur de le faire.</translation>
    </message>
    <message>
        <source>Mail is not set up yet. Nothing leaves before you confirm the next step.</source>
        <translation>La messagerie n’est pas encore configurée. Rien ne part avant la confirmation de l’étape suivante.</translation>
    </message>
    <message>
        <source>Password of the mail server</source>
        <translation>Mot de passe du serveur de messagerie</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>They are written into the folder %1.</source>
        <translation>Ils sont écrits dans le répertoire %1.</translation>
    </message>
    <message>
        <source>They leave through %1 and cannot be called back.</source>
        <translation>Ils partent par %1 et ne peuvent pas être rappelés.</translation>
    </message>
    <message>
        <source>Remind those who have not answered “%1”?</source>
        <translation>Envoyer un rappel à ceux qui n’ont pas répondu à «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Send the invitations of “%1”?</source>
        <translation>Envoyer les invitations de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Whoever got one gets no second one.</source>
        <translation>Qui en a reçu une n’en reçoit pas de seconde.</translation>
    </message>
    <message numerus="yes">
        <source>Send up to %Ln message(s)</source>
        <translation>
            <numerusform>Envoyer au plus %Ln message</numerusform>
            <numerusform>Envoyer au plus %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminding</source>
        <translation>Envoi des rappels</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>envoyés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>refusés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>inconnus&#xa0;: %1</translation>
    </message>
    <message>
        <source>In all: %1.</source>
        <translation>Total – %1.</translation>
    </message>
    <message>
        <source>Stopped; Send goes on with the rest.</source>
        <translation>Arrêté&#xa0;; Envoyer poursuit avec le reste.</translation>
    </message>
    <message numerus="yes">
        <source>The server did not confirm %Ln message(s).</source>
        <translation>
            <numerusform>Le serveur n’a pas confirmé %Ln message.</numerusform>
            <numerusform>Le serveur n’a pas confirmé %Ln messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Envoyer un message de test</translation>
    </message>
    <message>
        <source>Send the test</source>
        <translation>Envoyer le test</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>One message outside any round, to see whether the settings work.</source>
        <translation>Un seul message hors de toute campagne, pour vérifier que les réglages fonctionnent.</translation>
    </message>
    <message>
        <source>Sending a test</source>
        <translation>Envoi d’un test</translation>
    </message>
    <message>
        <source>The test message to %1 has left. See whether it arrives.</source>
        <translation>Le message de test à %1 est parti. Vérifiez qu’il arrive.</translation>
    </message>
    <message>
        <source>Asking the key ring</source>
        <translation>Consultation du trousseau</translation>
    </message>
    <message>
        <source>Keeping the password</source>
        <translation>Enregistrement du mot de passe</translation>
    </message>
    <message>
        <source>The password was not kept.</source>
        <translation>Le mot de passe n&apos;a pas été gardé.</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key ring</source>
        <translation>Le garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>For %1 at %2. Outside the key ring it is kept until you lock the dossier and never written down.</source>
        <translation>Pour %1 sur %2. Hors du trousseau, il est gardé jusqu&apos;au verrouillage du dossier et n&apos;est jamais écrit.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundView</name>
    <message>
        <source>No last day</source>
        <translation>Pas de dernier jour</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Pas configuré</translation>
    </message>
    <message>
        <source>Goes into the folder %1</source>
        <translation>Va dans le répertoire %1</translation>
    </message>
    <message>
        <source>%1 through %2:%3</source>
        <translation>%1 par %2:%3</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>The server did not confirm these messages.</source>
        <translation>Le serveur n’a pas confirmé ces messages.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Minimum group</source>
        <translation>Groupe minimal</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Set up mail</source>
        <translation>Configurer la messagerie</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (clôturée)</translation>
    </message>
    <message>
        <source>Yes: nobody sees who answered what; fixed since the round was made</source>
        <translation>Oui&#xa0;: personne ne voit qui a répondu quoi&#xa0;; fixé depuis la création de la campagne</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s); fewer are not shown</source>
        <translation>
            <numerusform>%Ln réponse&#xa0;; en dessous, rien n’est affiché</numerusform>
            <numerusform>%Ln réponses&#xa0;; en dessous, rien n’est affiché</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached to each message</source>
        <translation>Joint à chaque message</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Withdraw invitation</source>
        <translation>Retirer l’invitation</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::RoundsPane</name>
    <message>
        <source>New round</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>No round yet.</source>
        <translation>Pas encore de campagne.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Write forms</source>
        <translation>Écrire les formulaires</translation>
    </message>
    <message>
        <source>Write shared form</source>
        <translation>Écrire le formulaire partagé</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Reading rounds</source>
        <translation>Lecture des campagnes</translation>
    </message>
    <message>
        <source>Reading the round</source>
        <translation>Lecture de la campagne</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ScheduleDialog</name>
    <message>
        <source>Schedule of backups</source>
        <translation>Planification des sauvegardes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Best on another disk: one that burns or is stolen takes its backups along.</source>
        <translation>De préférence sur un autre disque&#xa0;: un disque qui brûle ou qui est volé emporte ses sauvegardes.</translation>
    </message>
    <message>
        <source>Days between two backups</source>
        <translation>Jours entre deux sauvegardes</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>Sauvegardes quotidiennes conservées</translation>
    </message>
    <message>
        <source>Weekly backups kept</source>
        <translation>Sauvegardes hebdomadaires conservées</translation>
    </message>
    <message>
        <source>Monthly backups kept</source>
        <translation>Sauvegardes mensuelles conservées</translation>
    </message>
    <message>
        <source>What was made by hand is never removed by itself.</source>
        <translation>Ce qui a été fait manuellement n’est jamais supprimé automatiquement.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Répertoire pour les sauvegardes</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::ScreenWatch</name>
    <message>
        <source>Locks the dossier</source>
        <translation>Verrouille le dossier</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::SettingsPane</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::SheetStep</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>With this sheet the dossier opens when the password is forgotten or the key file is lost. Who holds it can read everything: print it and keep it in a safe. It is not shown again.</source>
        <translation>Avec cette feuille, le dossier s’ouvre quand le mot de passe est oublié ou le fichier de clé perdu. Qui la détient peut tout lire&#xa0;: imprimez-la et conservez-la dans un coffre. Elle n’est plus affichée ensuite.</translation>
    </message>
    <message>
        <source>Type two groups back from the printed sheet</source>
        <translation>Recopier deux groupes de la feuille imprimée</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Groupe %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la feuille de secours</translation>
    </message>
    <message>
        <source>Recovery sheet (*.pdf *.txt)</source>
        <translation>Feuille de secours (*.pdf *.txt)</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::SpreadDelegate</name>
    <message>
        <source> %1%</source>
        <translation> %1 %</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::StartCodeDialog</name>
    <message>
        <source>Start code</source>
        <translation>Code de départ</translation>
    </message>
    <message>
        <source>Start code of %1</source>
        <translation>Code de départ de %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>It is shown this once. Give it to %1 personally, not by mail: with it as password, %1 logs in and chooses a password.</source>
        <translation>Il n’est affiché que cette fois. Remettez-le à %1 en personne, pas par e-mail&#xa0;: avec ce code comme mot de passe, %1 se connecte et choisit un mot de passe.</translation>
    </message>
    <message>
        <source>The account reads no answers until an advisor approves it, here in the list of accounts.</source>
        <translation>Le compte ne lit pas de réponses tant qu’un conseiller ne l’a pas approuvé, ici dans la liste des comptes.</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after a minute and when the dossier is locked.</source>
        <translation>Copié. Le code est retiré du presse-papiers après une minute et au verrouillage du dossier.</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::StartPage</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Create dossier</source>
        <translation>Créer un dossier</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>En ouvrir un autre…</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>One dossier holds one customer.</source>
        <translation>Un dossier contient un client.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::StatusPage</name>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Reading the status</source>
        <translation>Lecture de l’état</translation>
    </message>
    <message numerus="yes">
        <source>%Ln good</source>
        <translation>
            <numerusform>%Ln en ordre</numerusform>
            <numerusform>%Ln en ordre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln demande de l’attention</numerusform>
            <numerusform>%Ln demandent de l’attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln inconnu</numerusform>
            <numerusform>%Ln inconnus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waarborg::ui::TimeEdit</name>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 est connu</translation>
    </message>
</context>
<context>
    <name>waarborg::ui::WarningsDialog</name>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>À vérifier</translation>
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
        <translation>&amp;Créer…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Waarborg</source>
        <translation>À &amp;propos de Waarborg</translation>
    </message>
</context>
</TS>
