// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/headerspellings.h"

#include "models/people/foldedtext.h"

namespace waarborg::people {

namespace {

struct Row {
    Spelling spelling;
    QStringView words; // as foldedWord makes them, each between blanks
};

constexpr std::array rows {
    Row { { Part::FullName, 0 },
        u" volledigenaam naamvolledig naamenvoornaam voornaamennaam voornaamnaam naamvoornaam naammedewerker "
        u"naamwerknemer medewerkernaam fullname completename nometprenom prenometnom nomprenom prenomnom "
        u"nomcomplet vollername vollstandigername vorundnachname nameundvorname " },
    Row { { Part::FullName, vague },
        u" medewerker werknemer employee employeename collaborateur travailleur mitarbeiter arbeitnehmer "
        u"weergavenaam displayname nomaffiche anzeigename persoon gebruiker " },
    Row { { Part::PlainName, 0 }, u" naam name nom " },
    Row { { Part::FirstName, 0 }, u" voornaam firstname givenname forename prenom vorname first eerstenaam " },
    Row { { Part::FirstName, 1 }, u" roepnaam voornamen prenoms vornamen firstnames givennames rufname " },
    Row { { Part::FirstName, 2 }, u" voorletters initialen initials initiales initialien " },
    Row { { Part::Infix, 0 },
        u" tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels tussenv tv infix particule "
        u"namenszusatz middlename tussennaam " },
    Row { { Part::LastName, 0 },
        u" achternaam familienaam lastname surname familyname nomdefamille nachname familienname last " },
    Row { { Part::LastName, 1 }, u" geboortenaam nomdenaissance zuname " },
    Row { { Part::Function, 0 },
        u" functie functienaam functieomschrijving functietitel function jobtitle fonction funktion "
        u"functiebenaming intitulefonction intituledelafonction jobfunction " },
    Row { { Part::Function, 1 },
        u" beroep job rol role titrefonction poste intituledeposte emploi position stelle stellenbezeichnung "
        u"berufsbezeichnung beruf tatigkeit taetigkeit occupation profession metier " },
    Row { { Part::Email, 0 },
        u" email emailadres emailaddress mailadres mail mailaddress emailadresse mailadresse epost adresseemail "
        u"adressemail courriel adressecourriel adresseelectronique electronischadres primaryemail "
        u"emailwerk emailadreswerk emailzakelijk emailadreszakelijk werkemail workemail businessemail "
        u"zakelijkemailadres zakelijkemail "
        u"emailprofessionnel courrielprofessionnel dienstlicheemail mel " },
    Row { { Part::Email, 2 },
        u" emailprive priveemail emailadresprive personalemail privateemail secondaryemail "
        u"emailpersonnel homeemail email2 " },
    Row { { Part::Gender, 0 }, u" geslacht sekse gender sex sexe genre geschlecht mv mvx manvrouw " },
    Row { { Part::Gender, 1 }, u" aanhef aanspreking salutation civilite anrede " },
    Row { { Part::Street, 0 }, u" bezoekadres visitingaddress workaddress adresdevisite besuchsadresse werkadres " },
    Row { { Part::Street, 1 },
        u" adres address adresse anschrift straat street streetaddress rue strasse straatnaam straatnr straatennummer "
        u"straatenhuisnummer ruenumero rueetnumero strasseundhausnummer strasseundnummer adresregel "
        u"adresregel1 address1 addressline1 " },
    Row { { Part::Street, 2 },
        u" huisadres homeaddress woonadres adresprive adressedomicile privatadresse wohnadresse " },
    Row { { Part::HouseNumber, 0 }, u" huisnummer huisnr housenumber hausnummer hausnr numerodemaison " },
    Row { { Part::HouseNumber, vague }, u" nummer numero nr no number " },
    Row { { Part::HouseAddition, 0 },
        u" toevoeging huisnummertoevoeging huisnrtoevoeging bus busnummer busnr boite addition "
        u"hausnummerzusatz adresszusatz " },
    Row { { Part::PostalCode, 0 }, u" workzipcode workpostalcode postcodewerk " },
    Row { { Part::PostalCode, 1 },
        u" postcode postalcode zip zipcode codepostal cp plz postleitzahl postnummer postnr postkode pc " },
    Row { { Part::PostalCode, 2 }, u" homezipcode homepostalcode " },
    Row { { Part::City, 0 }, u" workcity plaatswerk " },
    Row { { Part::City, 1 },
        u" woonplaats plaats plaatsnaam stad gemeente city town ville localite commune ort stadt wohnort "
        u"gemeinde municipality " },
    Row { { Part::City, 2 }, u" homecity " },
    Row { { Part::Phone, 0 },
        u" workphone businessphone telefoonwerk werktelefoon telwerk telephoneprofessionnel telprofessionnel "
        u"telefondienstlich " },
    Row { { Part::Phone, 1 },
        u" telefoon telefoonnummer telefoonnr tel telnr phone phonenumber telephone telephonenumber "
        u"numerodetelephone ndetelephone nodetelephone telefon telefonnummer telefonnr rufnummer " },
    Row { { Part::Phone, 2 },
        u" mobiel mobielnummer mobile mobilenumber mobilephone gsm gsmnummer gsmnr cellphone cell portable "
        u"handy mobil mobilnummer mobiltelefon telephoneportable mobieltelefoon mobieletelefoon telefoonmobiel " },
    Row { { Part::Phone, 3 },
        u" homephone telefoonprive privetelefoon telprive telephoneprive telefonprivat vastetelefoon " },
    Row { { Part::Language, 0 },
        u" taal taalcode voertaal language languagecode langue codelangue sprache sprachcode lang taalrol "
        u"preferredlanguage voorkeurstaal correspondentietaal moedertaal " },
    Row { { Part::Department, 0 },
        u" afdeling afdelingsnaam afdelingnaam department departmentname departement service abteilung "
        u"bereich division " },
    Row {
        { Part::Department, 1 }, u" dienst team ploeg groep unit organisatieeenheid equipe gruppe kostenplaatsnaam " },
};

} // namespace

std::optional<Spelling> spellingOf(const QString &header)
{
    const QString word = u' ' + foldedWord(header) + u' ';
    if (word.size() < 4)
        return {};
    for (const Row &row : rows) {
        if (row.words.contains(word))
            return row.spelling;
    }
    return {};
}

} // namespace waarborg::people
