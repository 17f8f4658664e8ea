/**
 * Words of one field of work, whatever is said of it: they are no other words for the same, but whoever writes of "laut" may well
 * mean the „Lärm“ of another. One line a field, office by office.
 */
export const fields = `
  lärm laut lautstärke musik ruhestörung nachbar feiern krach party nachtruhe
  heizung heizen warm wärme temperatur grad kalt kühlen thermostat heizkörper radiator
  energie strom gas verbrauch zähler photovoltaik solar ablesen ablesung zählerstand kilowatt
  wasser leck leckage rohr rohrbruch leitung toilette kanal abwasser hahn
  reinigung putzen reinigen sauber dreckig schmutz putzdienst reinigungskraft klo toilette wc hygiene unterhaltsreinigung
  unterschrift unterschreiben signatur signieren mitzeichnung mitzeichnen umlauf umlaufmappe freigabe freigeben genehmigen unterschriftsmappe
  sprache verständlich verstehen verständlichkeit amtsdeutsch deutsch formulierung leicht text satz
  übersetzen übersetzung dolmetscher fremdsprache mehrsprachig sprachbarriere ausländer muttersprache
  personal ausfall vertretung springer krank fehlen besetzung einspringen dienstplan schicht schichtplan
  krankmeldung krank attest abwesenheit krankmelden fehlzeit au
  urlaub urlaubsantrag abwesenheit resturlaub urlaubskarte urlaubszettel gleittag
  zeiterfassung stundenzettel arbeitszeit stempeln stempeluhr stunden überstunden gleitzeit
  dienstreise reisekosten reisekostenabrechnung fahrtkosten kilometer kilometergeld belege
  bewerbung bewerber stelle ausschreibung auswahl vorstellungsgespräch stellenanzeige karriere einstellung
  onboarding einarbeitung neue eintritt arbeitstag arbeitsbeginn anfangen willkommen pate mentor
  ausscheiden austritt ruhestand rente nachfolge nachfolger wissenstransfer weggang übergabe
  fortbildung schulung seminar kurs lernen lernplattform weiterbildung teilnahme
  ausbildung azubi auszubildende praktikum lehrling berichtsheft
  gehalt entgelt bezüge abrechnung lohn gehaltszettel lohnzettel
  wissen wiki anleitung handbuch nachschlagen dokumentation leitfaden
  unfall verletzung verletzt verbandbuch unfallkasse unfallanzeige erste hilfe verbandskasten
  gefährdung arbeitsschutz unterweisung sicherheit begehung brandschutz
  homeoffice telearbeit zuhause mobil unterwegs laptop
  schreibtisch arbeitsplatz büro sharing platzbuchung
  besprechung sitzungszimmer raum raumbuchung besprechungsraum belegung beamer
  fuhrpark fahrzeug dienstwagen auto fahrzeugbuchung poolfahrzeug kfz lkw tüv hauptuntersuchung werkstatt plakette inspektion kehrmaschine
  gerät ausleihe leihen verleih beamer kamera laptop leihpool ausgeliehen rückgabe
  inventar inventur möbel bestand barcode anlagenbuchhaltung gerät
  schlüssel schließanlage schloss transponder zutritt zugang schließung chip
  lager material bestand nachbestellen büromaterial bestellung vorrat ersatzteil
  einkauf beschaffung vergabe ausschreibung angebot lieferant bestellen
  rechnung rechnungseingang zahlung buchung kreditor skonto zahlungsfrist anweisung
  vertrag kündigungsfrist laufzeit vertragsregister vertragsmanagement
  haushalt budget mittel haushaltsplan finanzen kämmerei bewirtschaftung
  mahnung vollstreckung forderung schuldner stundung rate außenstände pfändung beitreibung
  bezahlen zahlung bar bargeld kasse ec karte kartenzahlung überweisung lastschrift guthaben bargeldlos
  fördermittel zuschuss förderung förderprogramm verwendungsnachweis fördergeld fördertopf zuwendung bewilligung
  spende verein vereinsförderung sportförderung ehrenamt
  post brief posteingang umschlag porto poststelle scannen scan eingangspost briefpost ausgangspost
  postfach mail weiterleiten anliegen zuständig verteilen sortieren nachricht anfrage
  telefon anruf anrufbeantworter mailbox telefonzentrale hotline warteschleife rückruf sprachnachricht abhören erreichbarkeit
  chatbot chat frage auskunft antwort assistent häufig
  website internetseite suche homepage veraltet aktualisieren webseite
  akte aktenschrank archiv aktenkeller papierakte eakte altakte registratur einsicht akteneinsicht dms
  archiv archivieren historisch nachlass lesesaal findbuch urkunde
  formular antrag ausfüllen vordruck nachweis unterlagen hochladen einreichen vollständig nachforderung anlage
  status sachstand bearbeitungsstand stand nachfrage verfolgung sendungsverfolgung
  warteschlange wartezeit wartenummer aufruf anstehen schlange warten warteraum wartebereich ticket aufrufen
  termin terminvergabe terminbuchung kalender öffnungszeit sprechstunde terminvereinbarung
  ausweis pass reisepass personalausweis abholen abholbereit bundesdruckerei dokument
  umzug ummeldung wohnsitz anmeldung wohnung meldeamt adresse zuzug
  beglaubigung bescheinigung führungszeugnis meldebescheinigung nachweis
  geburt heirat ehe standesamt urkunde trauung geburtsurkunde sterbeurkunde hochzeit
  friedhof grab bestattung ruhezeit nutzungsrecht grabstelle angehörige grabstein urne beerdigung
  wahl briefwahl wahlhelfer wahlschein wahlvorstand wahllokal stimmzettel wahlbenachrichtigung erfrischungsgeld wähler
  beteiligung stellungnahme einwendung bebauungsplan auslegung offenlage bürgerbeteiligung bauleitplanung planung abwägung betroffene
  bauantrag baugenehmigung bauamt architekt lageplan statik bauherr genehmigungsverfahren bauvorhaben
  rat ratsmitglied sitzung ausschuss vorlage beschluss gremium niederschrift stadtverordnete tagesordnung protokoll fraktion
  livestream stream video übertragung ratssitzung zuschauer
  pressemitteilung presse social media newsletter öffentlichkeitsarbeit nachricht
  falschparker parken knöllchen verwarnung politesse bußgeld kennzeichen strafzettel tatbestand parkverstoß
  parkplatz parkschein parkhaus parkausweis bewohnerparken parkraum stellplatz parkgebühr
  gewerbe gewerbeanmeldung gaststätte unternehmen betrieb konzession
  hund hundesteuer hundemarke hundehalter steuermarke leine
  veranstaltung fest genehmigung markt stand straßenfest standplatz marktbeschicker
  sondernutzung außengastronomie plakat plakatierung gerüst container
  müll abfall tonne abfuhr sperrmüll abholung wertstoff entsorgung müllkalender leerung abfuhrkalender recyclinghof
  mangel schaden schlagloch defekt melden meldung mängelmelder straßenschaden gehweg
  straße straßenlampe laterne beleuchtung leuchte straßenbeleuchtung straßenlaterne
  winterdienst streuen räumen schnee eis glätte salz streufahrzeug
  baustelle sperrung umleitung straßensperrung absperrung
  verkehr ampel zählung geschwindigkeit messung verkehrszählung stau
  bus haltestelle fahrplan nahverkehr öpnv fahrgast verspätung bürgerbus
  fahrrad radweg rad abstellanlage radfahrer fahrradständer
  ladesäule elektroauto laden elektromobilität wallbox
  baum gießen bewässerung feuchte trocken baumkataster grünfläche pflanze wurzel gießwasser
  spielplatz spielgerät schaukel rutsche prüfung kontrolle sicherheitsprüfung
  schädling ratte befall köder
  hochwasser starkregen pegel überschwemmung unwetter warnung
  katastrophe krise krisenstab alarm alarmplan notfall stab bevölkerungsschutz einsatzplan sirene stromausfall
  feuerwehr wehr kamerad atemschutz einsatz gerätehaus löschgruppe einsatzbericht brandmeister
  kita kindergarten erzieherin betreuungsplatz elternbeitrag vormerkung warteliste krippe einrichtung gruppe
  eltern elternbrief elterninformation elternpost elternabend erziehungsberechtigte
  schule klasse lehrer sekretariat schulamt schüler unterricht
  mensa mittagessen schulessen essen caterer essensgeld speiseplan verpflegung
  ferien ferienspiele ferienprogramm sommerferien ferienfreizeit ferienbetreuung
  schülerbeförderung schulbus schülerticket fahrkarte
  jugendamt unterhalt unterhaltsvorschuss alleinerziehend kindergeld uvg elterngeld
  sozialamt sozialhilfe wohngeld grundsicherung bürgergeld leistung
  flüchtling asyl unterkunft geflüchtete integration
  senioren ältere rentner pflege alter
  jugend jugendzentrum jugendliche jugendtreff jugendrat
  turnhalle sporthalle halle belegungsplan hallenbelegung sportverein hallenzeit
  schwimmbad freibad eintritt bad ticket hallenbad badegast
  bücherei bibliothek buch ausleihe leihfrist rückgabe leser medien onleihe
  museum ausstellung führung besucher audioguide stadtführung
  musikschule instrument unterricht musiklehrer
  volkshochschule kurs dozent kursanmeldung vhs kursleiter
  theater konzert eintrittskarte ticket kultur
  tourismus gast gäste kurtaxe touristinfo wanderweg urlauber
  fundbüro fundsache verloren fundstück gefunden
  passwort kennwort anmeldung login zurücksetzen helpdesk einloggen
  störung support ticket helpdesk edv it administrator
  drucker drucken toner ausdruck papierverbrauch
  datenschutz auskunft löschen schwärzen personenbezogen
  karte gis geodaten lageplan luftbild
  gutachterausschuss grundstück bodenrichtwert liegenschaft pacht
  leerstand laden innenstadt geschäft händler ladenlokal
  idee vorschlag ideenmanagement verbesserungsvorschlag prämie
  umfrage befragung zufriedenheit feedback rückmeldung
  barriere barrierefrei behinderung rollstuhl blind vorlesen
  drohne luftaufnahme überfliegen
  einwohner bürgerbüro bürgeramt
  heat heating warm temperature radiator cold
  noise loud music neighbour party
  clean cleaning dirty toilet hygiene
  letter mail post envelope scan postage
  language understand plain jargon readable sentence
  signature sign approval folder approve
  library book reader loan return borrow media
  move moving address registration
  meal lunch canteen school caterer
  rubbish waste bin collection bulky
  pothole street lamp light defect damage report
  cemetery grave burial
  fine parking ticket warden vehicle plate
  password login reset helpdesk
  meeting council minutes agenda councillor
  snow salt winter road ice
  tree water watering dry
  playground swing inspection
  sick absence leave ill
  invoice payment cash card pay
`
