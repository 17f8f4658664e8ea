/** Fields of work for children, families, social matters, culture and sports. One line a field; docs/search.md says how they count. */
export const living = `
  kita kindergarten kitaplatz betreuungsplatz vormerkung warteliste krippe kitaplatzvergabe kitaanmeldung platzvergabe+kita kitaportal kindertagesstätte kitavormerkung nursery kindergarten childcare daycare nurseries
  kitaapp elternkommunikation+kita kitaverwaltung erzieherin erzieherinnen portfolio entwicklungsdokumentation kitatagebuch anwesenheitsliste+kita krankmeldung+kind abmeldung+kind kita+eltern bring+holzeit
  elternbeitrag kitabeitrag beitragsberechnung einkommensnachweis+kita beitragsbescheid+kita kitagebühren
  tagesmutter kindertagespflege tagespflege tagespflegeperson tageseltern
  elternbrief elternpost elterninformation elternabend elternapp zettel+ranzen schulbrief ranzenpost eltern+informieren elternmitteilung erziehungsberechtigte parents parent
  schulanmeldung einschulung schulanfänger schulneuling schulplatz anmeldung+schule erstklässler schulwechsel anmeldung+grundschule school+enrolment
  schule schulsekretariat schulamt lehrer schüler klasse schulverwaltung schulleitung klassenzimmer sekretärin+schule school pupil teacher
  schulit schultablet tablets+schule schulnetz digitalpakt schulgeräte tabletkoffer medienentwicklungsplan schulserver schülertablet smartboard
  vertretungsplan stundenplan unterrichtsausfall
  schülerbeförderung schülerfahrkarte schulbus schülerticket fahrkarte+schüler schülermonatskarte schülerbeförderungskosten schulbusticket school+bus
  ganztag ganztagsbetreuung hort offene+ganztagsschule schulkindbetreuung nachmittagsbetreuung randzeitenbetreuung mittagsbetreuung
  mensa schulessen mittagessen essensbestellung speiseplan caterer essensgeld essensbestellsystem schulverpflegung kita+essen allergene essen+bestellen mahlzeit verpflegung meal lunch canteen meals lunches
  ferienprogramm ferienspiele ferienbetreuung ferienfreizeit sommerferien ferienpass ferienanmeldung ferienaktion holiday+programme
  nachhilfe hausaufgabenhilfe lernhilfe leseförderung lesepate vorlesepate sprachförderung
  bildungspaket bildung+teilhabe teilhabepaket klassenfahrt lernförderung but
  schulsozialarbeit schulpsychologie mobbing
  schulbuch lernmittel schulbuchausleihe lernmittelfreiheit
  jugendamt hilfeplan jugendhilfe pflegefamilie pflegeeltern fallakte kinderschutz kindeswohl fallmanagement asd jugendgerichtshilfe hilfen+erziehung vormund inobhutnahme youth+welfare
  unterhalt unterhaltsvorschuss alleinerziehend unterhaltspflicht unterhaltsvorschusskasse maintenance
  elterngeld elterngeldantrag elternzeit kindergeld erziehungsgeld
  beurkundung+jugendamt sorgerecht vaterschaft beistandschaft sorgeerklärung
  jugend jugendliche jugendtreff jugendzentrum jugendbeteiligung jugendrat jugendparlament jugendhaus jugendpflege jugendforum youth teenagers
  jugendgruppenleiter juleica jugendleiter
  familie familienportal familienzentrum frühe+hilfen familienwegweiser familienbüro familienkarte babybesuch familienangebote
  babysitter leihoma familienpate wunschgroßeltern
  sozialamt sozialhilfe grundsicherung sozialleistung bürgergeld leistungsbescheid leistungsbezug jobcenter leistungsantrag hilfe+lebensunterhalt welfare benefit
  wohngeld mietzuschuss wohngeldantrag wohngeldrechner wohngeldstelle miete+einkommen wohngeldbescheid wohngeldakte lastenzuschuss housing
  pflege pflegeberatung pflegestützpunkt pflegeplatz hilfe+pflege pflegeheim pflegeplatzbörse kurzzeitpflege pflegebedürftig freie+pflegeplätze care
  eingliederungshilfe teilhabe assistenz schulbegleitung bundesteilhabegesetz schulbegleiter integrationshelfer
  schwerbehindertenausweis schwerbehinderung behindertenausweis feststellungsverfahren merkzeichen
  betreuungsbehörde vorsorgevollmacht rechtliche+betreuung betreuungsgericht
  schuldnerberatung überschuldung privatinsolvenz
  senioren seniorenbeirat ältere+menschen seniorenprogramm altenhilfe seniorennachmittag seniorenangebote seniorenausflug einsamkeit alleinstehende hausnotruf seniorenfahrdienst elderly
  nachbarschaftshilfe nachbarn+helfen nachbarschaft quartier quartiersmanagement einkaufshilfe
  tafel kleiderkammer sozialkaufhaus sozialpass sozialticket familienpass stadtpass
  gleichstellungsbeauftragte frauenhaus häusliche+gewalt frauennotruf
  suchtberatung prävention drogen
  rentenberatung rentenantrag versichertenältester rentenauskunft
  bibliothek bücherei stadtbücherei stadtbibliothek ausleihe+bücher leihfrist rückgabe+bücher leser medienrückgabe onleihe bibliotheksausweis büchereiausweis fernleihe medien+ausleihen lesekarte bücherbus library book reader books loans
  rückgabeautomat bücherrückgabe rückgabekasten rückgabe+öffnungszeiten rfid selbstverbuchung openlibrary book+return
  museum ausstellung museumsführung exponat museumsbesucher heimatmuseum stadtmuseum museumsdepot audioguide+museum museumsshop museumspädagogik sammlung+museum museum
  musikschule instrument musikunterricht musikschüler musiklehrer leihinstrument instrumentenverleih musikschulverwaltung unterrichtsstunden+musik music
  volkshochschule vhs kursanmeldung dozent kursleiter kursprogramm teilnehmerliste+kurs dozentenabrechnung erwachsenenbildung programmheft kursraum evening+class
  theater konzert eintrittskarte ticketverkauf kartenverkauf vorverkauf abendkasse kulturamt spielzeit bühne kartenvorverkauf onlineticket ticket+theatre
  kulturförderung künstler kunst atelier kulturpass kunstverleih artothek
  zeitzeugen heimatgeschichte ortschronik stadtchronik stolpersteine oral+history heimatpfleger chronik
  schwimmbad freibad hallenbad eintritt badegast saisonkarte eintrittskarte+bad dauerkarte schwimmkurs kasse+freibad spind schwimmkursanmeldung bademeister wassertemperatur badeaufsicht swimming pool pools swim
  turnhalle sporthalle hallenbelegung belegungsplan+halle hallenzeiten sportstätte trainingszeiten hallenbuchung hallenplan sportstättenvergabe hallennutzung gym+hall sports+hall gyms
  sportplatz kunstrasen rasenplatz sportanlage platzsperrung stadion platzbelegung
  sportverein sportabzeichen sportangebote sportentwicklung
  bürgerhaus dorfgemeinschaftshaus stadthalle raumvermietung mehrzweckhalle gemeindesaal vereinsraum vermietung+saal saalvermietung dorfhaus gemeinschaftshaus raum+mieten grillhütte grillplatz veranstaltungsraum hall+rental
  proberaum bandraum jugendband
  campingplatz wohnmobilstellplatz wohnmobil stellplatz+wohnmobil hafen liegeplatz bootsliegeplatz camper
  zoo tierpark wildpark
  kirchlich kirchengemeinde religionsgemeinschaft kirchenaustritt kirche
  selbsthilfe gesundheitsberatung hausarzt ärztemangel impfung impftermin impfaktion
  kita+personal springerplanung springerkräfte erzieher+krank gruppe+geschlossen fachkraft+kita vertretungspool
  sprachstand sprachstandserhebung schuleingangsuntersuchung entwicklungsstand
  bastelmaterial kita+material kita+bestellung spielmaterial
  babyschale wickelraum stillraum
  lehrkräfte lehrertablet lehrerendgerät fortbildung+lehrer
  programmierkurs makerspace coding digitalwerkstatt medienwerkstatt computerclub
  seiteneinsteiger deutsch+schule willkommensklasse
  schulhof pausenhof schulgarten schulneubau schulsanierung klassenraum
  schulwegbegleitung walking+bus schülerlotse
  taschengeldbörse ferienjob schülerjob
  jung+alt mehrgenerationenhaus generationen leihgroßeltern tandem
  kinderfest weltkindertag kinderbeteiligung kinderstadtplan kinderrechte
  kinderkleidung kindersachen basar kinderbasar tauschparty
  tauschen tauschbörse+kinder bücher+tauschen kleidertausch
  essen+rädern mahlzeitendienst
  seniorentelefon plauderbank besuchsdienst
  demenz demenzfreundlich
  frauenschwimmen schwimmabzeichen seepferdchen wassergymnastik
  sauna therme wellness
  sporthalle+schlüssel vereinssport übungsleiter trainer+lizenz
  kochkurs backkurs
  impfpass impfausweis haustier tiervermittlung
  pilze pilzsammler naturführung kräuterwanderung
  adventskalender adventsfenster weihnachtsbasteln
  kulturkalender kulturveranstaltung kulturhaus kultursommer openair stadtbühne
  museumsleihverkehr leihvertrag+museum objektdatenbank depot+objekte
  gemeindehaus gemeindezentrum pfarrheim schützenhaus belegung+gemeindehaus
  jugendherberge freizeitheim zeltlager
  selbsthilfegruppe beratungsstelle krisentelefon
  ehejubiläen altersjubiläen seniorengeburtstag
  notfallkontakt notfallmappe notfalldose
`
