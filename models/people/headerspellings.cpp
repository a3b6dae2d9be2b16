// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/headerspellings.h"

#include "models/people/foldedtext.h"

#include <QStringList>

namespace waarborg::people {

namespace {

struct Row {
    Spelling spelling;
    QStringView words; // as foldedWord makes them, each between blanks
};

constexpr std::array rows {
    Row { { Part::FullName, 0 },
        u" volledigenaam naamvolledig naamenvoornaam voornaamennaam voornaamnaam naamvoornaam naammedewerker "
        u"naamwerknemer medewerkernaam naamenvoornamen voornaamachternaam voornaamenachternaam achternaamvoornaam "
        u"naamvoluit volledigenaammedewerker samengesteldenaam "
        u"fullname completename fullnamelastfirst firstandlastname firstnamelastname firstlastname lastnamefirstname "
        u"nameandsurname namesurname surnameandname nameandfirstname legalname employeefullname "
        u"nometprenom nometprenoms prenometnom prenometnomdefamille nomprenom prenomnom nomprenoms nomcomplet "
        u"nomdelemploye nomdusalarie nomdutravailleur nomducollaborateur nomemploye nomsalarie nometprenomdelemploye "
        u"vollername vollstandigername vollstaendigername vorundnachname vorundzuname vornamenachname "
        u"vornameundnachname nachnamevorname nameundvorname namevorname vornamename mitarbeitername "
        u"namedesmitarbeiters namemitarbeiter namevornamen namedermitarbeiterin " },
    Row { { Part::FullName, vague },
        u" medewerker werknemer employee employeename collaborateur travailleur mitarbeiter mitarbeiterin arbeitnehmer "
        u"weergavenaam displayname nomaffiche anzeigename persoon gebruiker worker staffmember preferredname "
        u"salarie employe gebruikersnaamvolledig bedrijfslid person " },
    Row { { Part::PlainName, 0 }, u" naam name nom " },
    Row { { Part::FirstName, 0 },
        u" voornaam firstname givenname forename prenom vorname first eerstenaam prenomusuel fname " },
    Row { { Part::FirstName, 1 },
        u" roepnaam voornamen prenoms vornamen firstnames givennames forenames rufname preferredfirstname knownas "
        u"nickname callname voornaamroepnaam " },
    Row { { Part::FirstName, 2 }, u" voorletters voorletter initialen initials initiales initialien " },
    Row { { Part::Infix, 0 },
        u" tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels tussenv tussenvgs voorv voorvgsl tv infix particule "
        u"namenszusatz vorsatzwort middlename tussennaam lastnameprefix "
        u"surnameprefix prefixlastname " },
    Row { { Part::Infix, 1 }, u" voorvoegselgeboortenaam tussenvoegselgeboortenaam " },
    Row { { Part::LastName, 0 },
        u" achternaam familienaam lastname surname familyname nomdefamille nachname familienname last lname nomusuel "
        u"nomdusage naamfamilie " },
    Row { { Part::LastName, 1 },
        u" geboortenaam eigennaam nomdenaissance nompatronymique zuname birthname maidenname "
        u"geburtsname " },
    Row { { Part::Function, 0 },
        u" functie functienaam functieomschrijving functietitel function jobtitle fonction funktion jobtitel "
        u"functiebenaming intitulefonction intituledelafonction libellefonction libelledelafonction jobfunction "
        u"jobname jobdescription functienl fonctionfr hoofdfunctie functieomschr " },
    Row { { Part::Function, 1 },
        u" beroep job rol role titrefonction titredefonction titredeposte titreduposte poste intituledeposte "
        u"intituleduposte intituleposte emploi libelleemploi libelleposte position positionsbezeichnung positiontitle "
        u"stelle stellenbezeichnung planstelle berufsbezeichnung beruf tatigkeit taetigkeit "
        u"tatigkeitsbezeichnung occupation profession metier jobprofile businesstitle worktitle posttitle "
        u"functieprofiel functiegroep " },
    Row { { Part::Email, 0 },
        u" email emailadres emailaddress mailadres mail mailaddress emailadresse mailadresse epost epostadres "
        u"adresseemail adresseemailprofessionnelle adressemail adressemailprofessionnelle courriel adressecourriel "
        u"adresseelectronique electronischadres primaryemail primaryworkemail emailprimarywork workcontactworkemail "
        u"emailwerk emailadreswerk emailzakelijk emailadreszakelijk werkemail workemail workemailaddress "
        u"businessemail companyemail zakelijkemailadres zakelijkemail officeemail corporateemail emailbedrijf "
        u"emailprofessionnel emailpro mailpro courrielprofessionnel dienstlicheemail emaildienstlich emailgeschaftlich "
        u"dienstemail firmenemail dienstlemail dienstlicheemailadresse geschaftlicheemail mel emailid "
        u"communicationemail emailaddresswork " },
    Row { { Part::Email, second },
        u" emailprive priveemail emailadresprive personalemail privateemail secondaryemail emailpersonnelle "
        u"emailpersonnel homeemail email2 emailprivat privateemailadresse alternativeemail " },
    Row { { Part::Gender, 0 },
        u" geslacht sekse gender sex sexe genre geschlecht mv mvx vm vmx mf mfx hf hfx mw mwd manvrouw hommefemme "
        u"mannlichweiblich genderidentity geslachtmv geslachtsaanduiding genderkey geschlechtsschlussel " },
    Row { { Part::Gender, 1 },
        u" aanhef aanspreking aanspreektitel aanspreekvorm salutation civilite anrede titulature anredeschlussel " },
    Row { { Part::Street, 0, Side::Work },
        u" bezoekadres visitingaddress workaddress adresdevisite besuchsadresse werkadres adressedevisite " },
    Row { { Part::Street, 1 },
        u" adres address adresse anschrift straat street streetaddress rue strasse straatnaam straatnr "
        u"straatennummer straatnummer straatenhuisnummer straathuisnummer straatnrbus ruenumero rueetnumero ruen "
        u"rueetn rueno nomderue voie strasseundhausnummer strasseundnummer strassehausnummer strassenr strasseundnr "
        u"strassehausnr strasseundhausnr streetandnumber streetnumber streetname adresregel adresregel1 address1 "
        u"addressline1 addressline adresse1 adresselijn1 adresseligne1 volledigadres adressecomplete fulladdress "
        u"postalladdress postaladdress mailingaddress residentialaddress adressepostale postadres postanschrift " },
    Row { { Part::Street, second, Side::Home },
        u" huisadres thuisadres homeaddress woonadres domicilieadres adresprive adressedomicile domicile domicilie "
        u"privatadresse wohnadresse wohnanschrift " },
    Row { { Part::HouseNumber, 0 },
        u" huisnummer huisnr housenumber houseno hausnummer hausnr numerodemaison numerorue numerodevoie nrue " },
    Row { { Part::HouseNumber, vague }, u" nummer numero nr no num n number " },
    Row { { Part::HouseAddition, 0 },
        u" toevoeging huisnummertoevoeging huisnrtoevoeging toevaanhuisnr toevhuisnr toev bus busnummer busnr boite "
        u"boitepostale bte box addition houseaddition housenumberaddition hausnummerzusatz adresszusatz "
        u"complement complementadresse " },
    Row { { Part::PostalCode, 0, Side::Work }, u" workzipcode workpostalcode postcodewerk " },
    Row { { Part::PostalCode, 1 },
        u" postcode postalcode postcodecode zip zipcode zippostalcode postalzipcode codepostal cp plz postleitzahl "
        u"postnummer postnr postkode pc postcd " },
    Row { { Part::PostalCode, 2, Side::Home }, u" homezipcode homepostalcode " },
    Row { { Part::City, 0, Side::Work }, u" workcity plaatswerk " },
    Row { { Part::City, 1 },
        u" woonplaats plaats plaatsnaam stad gemeente city town ville localite commune ort stadt wohnort gemeinde "
        u"municipality woongemeente villeresidence lieuderesidence cityname citytown wohnstadt " },
    Row { { Part::City, 2 }, u" deelgemeente " },
    Row { { Part::City, 2, Side::Home }, u" homecity " },
    Row { { Part::PostalCity, 0 },
        u" postcodeplaats postcodeenplaats postcodewoonplaats postcodeenwoonplaats postcodegemeente "
        u"postcodeengemeente postcodestad pcplaats pcenplaats pcwoonplaats pcenwoonplaats "
        u"postalcodecity postalcodeandcity zipcity zipandcity zipcodecity postcodetown postcodecity postcodeandcity "
        u"codepostalville codepostaletville codepostallocalite codepostaletlocalite codepostalcommune "
        u"codepostaletcommune cpville cpetville cplocalite cpetlocalite plzort plzundort plzwohnort plzstadt "
        u"postleitzahlort postleitzahlundort plzundwohnort " },
    Row { { Part::Phone, 0 },
        u" workphone businessphone telefoonwerk werktelefoon telwerk telefoonzakelijk zakelijktelefoonnummer "
        u"telephoneprofessionnel telprofessionnel telpro telefondienstlich telefongeschaftlich diensttelefon "
        u"officephone officephonenumber workphonenumber " },
    Row { { Part::Phone, 1 },
        u" telefoon telefoonnummer telefoonnr telefnr telef tel telno telnr telnummer phone phonenumber phoneno "
        u"telephone telephonenumber telephoneno numerodetelephone numerotelephone ntelephone ndetelephone "
        u"nodetelephone notelephone ntel telefon telefonnummer telefonnr rufnummer primaryphone " },
    Row { { Part::Phone, 2 },
        u" mobiel mobielnummer mobielnr mobile mobilenumber mobileno mobilephone mobilephonenumber gsm gsmnummer gsmnr "
        u"ngsm nogsm numerogsm cellphone cell portable telportable handy handynummer mobil mobilnummer mobiltelefon "
        u"telephoneportable telephonemobile mobieltelefoon mobieletelefoon mobieltelefoonnummer telefoonmobiel "
        u"telefonmobil mob " },
    Row { { Part::Phone, second },
        u" homephone telefoonprive privetelefoon telprive telephoneprive telefonprivat vastetelefoon telefoonvast "
        u"telephonefixe fixe festnetz " },
    Row { { Part::Language, 0 },
        u" taal taalcode voertaal language languagecode langue codelangue sprache sprachcode sprachschlussel lang "
        u"taalrol preferredlanguage voorkeurstaal correspondentietaal communicatietaal moedertaal contacttaal "
        u"rolelinguistique rolling languecorrespondance languedecorrespondance korrespondenzsprache "
        u"communicationlanguage taalvoorkeur languepreferee bevorzugtesprache lng " },
    Row { { Part::Department, 0 },
        u" afdeling afdelingsnaam afdelingnaam department departmentname departement service servicename nomduservice "
        u"abteilung abteilungsname abteilungsbezeichnung dept deptname homedepartment homedepartmentdescription "
        u"afdelingomschrijving " },
    Row { { Part::Department, 1 },
        u" division bereich dienst team ploeg groep unit organisatieeenheid orgeenheid organisationeleeenheid "
        u"businessunit "
        u"organizationalunit orgunit organisationseinheit orgeinheit supervisoryorganization equipe gruppe "
        u"kostenplaatsnaam sector secteur direction directie uniteorganisationnelle " },
    Row { { Part::Location, 0 },
        u" vestiging vestigingsnaam vestigingsplaats vestigingseenheid locatie locatienaam standplaats werkplek "
        u"werklocatie plaatstewerkstelling plaatsvantewerkstelling tewerkstellingsplaats exploitatiezetel "
        u"site sitename nomdusite sitedetravail lieudetravail lieutravail lieudaffectation etablissement "
        u"uniteetablissement unitedetablissement siegedexploitation implantation standort standortname arbeitsort "
        u"arbeitsplatz arbeitsstatte arbeitsstaette einsatzort dienstort betriebsstatte betriebsstaette location "
        u"locationname officelocation worklocation worksite workplace " },
    Row { { Part::Location, 1 },
        u" branch branchname branchoffice office filiaal filiale kantoor buro campus gebouw building "
        u"batiment gebaude niederlassung zweigstelle agence succursale siege personalteilbereich store winkelnaam " },
    Row { { Part::PersonnelNumber, 0 },
        u" personeelsnummer personeelsnr personeelsno personeelnummer personeelnr personeelsid personeelscode persnr "
        u"persno persnummer stamnummer stamnr loonnummer matricule nmatricule nomatricule numeromatricule "
        u"numerodematricule ndematricule matriculenummer matriculesalarie matriculeemploye personalnummer personalnr "
        u"pnr stammnummer employeeid employeenumber employeeno employeenr employeecode employeeidentifier empid empno "
        u"empcode staffno staffnumber staffid personnelnumber personnelno personnelid personnelnr workerid "
        u"workernumber "
        u"associateid payrollnumber payrollno payrollid medewerkernummer medewerkernr medewerkerid medewerkercode "
        u"medewerkersnummer medewerkersnr nummermedewerker nrmedewerker werknemernummer werknemersnummer werknemernr "
        u"werknemersnr werknemerid werknemercode mitarbeiternummer mitarbeiternr mitarbeiterid arbeitnehmernummer "
        u"identifiantsalarie identifiantemploye numerosalarie numeroemploye numerodemploye nemploye nsalarie idemploye "
        u"idsalarie numeropersonnel numerodupersonnel nregistre numeroderegistre badgenummer " },
    Row { { Part::LeftOn, 0 },
        u" datumuitdienst uitdienst uitdienstdatum uitdienstop uitdienstper uitdienstsinds datumuitdiensttreding "
        u"uitdiensttreding uitdienstgetreden einddatum einddatumdienstverband einddatumdienst datumvertrek "
        u"vertrokkenop "
        u"vertrekdatum datedesortie datesortie datedefin datefin datededepart datedepart partile sortile "
        u"austrittsdatum austritt austrittam ausgetretenam enddatum enddate lefton dateleft leavedate leavingdate "
        u"terminationdate employmentenddate lastworkingday laatstewerkdag " },
    Row { { Part::Active, 0 },
        u" actief actiefjn actiefjanee isactief indienstjn actif actifon actifouinon aktiv aktivjn "
        u"aktivjanein "
        u"active activeyn activeyesno isactive employmentstatus medewerkerstatus personeelsstatus " },
    Row { { Part::Active, 1 }, u" inactief inactiefjn inactif inaktiv inactive isinactive uitdienstjn " },
};

// What programs put around the word that counts.
constexpr QStringView noise
    = u" medewerker medewerkers werknemer werknemers employee employees staff persoon mitarbeiter mitarbeiters "
      u"mitarbeiterin arbeitnehmer arbeitnehmers employe employes collaborateur collaborateurs salarie travailleur "
      u"worker de het een van du des la le les l d der die das the of verplicht verplichtveld required "
      u"obligatoire pflichtfeld huidige huidig current actuel actuelle aktuelle aktueller omschrijving omschr libelle "
      u"description bezeichnung hr hrm legal official primary 1 ";
constexpr QStringView work = u" werk zakelijk zakelijke work business professionnel professionnelle pro dienstlich "
                             u"dienstliche dienstl geschaftlich geschaeftlich bedrijf company ";
constexpr QStringView home = u" prive privaat private personal persoonlijk personnel personnelle privat home thuis "
                             u"domicile secondary 2 3 ";
// A column about the thing, or about another person, not the thing itself.
constexpr QStringView other
    = u" code id key sleutel oud oude vorige previous former ancien ancienne datum date sinds since "
      u"from until tot einde start begin debut fin manager leidinggevende chef responsable "
      u"vorgesetzter vorgesetzte vorgesetzten supervisor superieur hierarchique verantwoordelijke teamleider "
      u"noodcontact nood emergency urgence notfall partner ";

bool holds(QStringView set, const QString &word) { return set.contains(QString(u' ' + word + u' ')); }

std::optional<Spelling> tabled(const QString &folded)
{
    const QString word = u' ' + folded + u' ';
    if (folded.isEmpty() || (word.size() < 4 && folded != u"n"))
        return {};
    for (const Row &row : rows) {
        if (row.words.contains(word))
            return row.spelling;
    }
    return {};
}

QStringList wordsOf(const QString &header)
{
    QStringList words;
    QString word;
    for (const QChar one : folded(header) + u' ') {
        if (one.isLetterOrNumber())
            word += one;
        else if (!word.isEmpty())
            words << std::exchange(word, {});
    }
    return words;
}

// What somebody has at work and at home: "Company name" is no name of a person.
bool isContact(Part part)
{
    return part == Part::Email || part == Part::Phone || part == Part::Street || part == Part::PostalCode
        || part == Part::City || part == Part::PostalCity;
}

// The meaning of what is left without the words around it.
std::optional<Spelling> withoutNoise(const QStringList &words)
{
    QString rest;
    bool isWork = false;
    bool isHome = false;
    for (const QString &word : words) {
        isWork = isWork || holds(work, word);
        isHome = isHome || holds(home, word);
        if (!holds(noise, word) && !holds(work, word) && !holds(home, word))
            rest += word;
    }
    auto spelling = tabled(rest);
    if (!spelling || spelling->rank == vague || ((isWork || isHome) && !isContact(spelling->part)))
        return {};
    if (isHome || isWork) {
        spelling->rank = isHome ? second : 0;
        spelling->side = isHome ? Side::Home : Side::Work;
    }
    return spelling;
}

// "Functie / Job title": both halves, which may stand behind each other without a sign, mean the same.
std::optional<Spelling> ofTwoHalves(const QStringList &words)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        const auto first = tabled(words.first(i).join(QString()));
        const auto last = tabled(words.sliced(i).join(QString()));
        if (first && last && first->part == last->part && first->rank != vague)
            return *first;
    }
    return {};
}

} // namespace

std::optional<Spelling> spellingOf(const QString &header)
{
    // Headers are short; a cell full of text is none.
    if (header.size() > 80)
        return {};
    if (const auto spelling = tabled(foldedWord(header))) {
        const bool isNumber = spelling->rank == vague && header.contains(u'#');
        return isNumber ? Spelling { Part::PersonnelNumber, 0 } : *spelling;
    }
    const QStringList words = wordsOf(header);
    if (words.size() < 2)
        return {};
    if (const auto spelling = withoutNoise(words))
        return spelling;
    return ofTwoHalves(words);
}

bool isAboutOther(const QString &header)
{
    return std::ranges::any_of(wordsOf(header), [](const QString &word) { return holds(other, word); });
}

bool asksInactive(const QString &header)
{
    const auto spelling = spellingOf(header);
    return spelling && spelling->part == Part::Active && spelling->rank == 1;
}

bool isReasonHeader(const QString &header) { return holds(u" reason reden raison motif grund ", foldedWord(header)); }

} // namespace waarborg::people
