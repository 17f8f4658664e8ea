import { fold } from '../guide/questions/fold.ts'

/** Words that say nothing about what a text is about. German and English. */
const fillers = `
  aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bis bitte da damit dann das dass
  dazu dein dem den denn der des die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer
  eines er es etwas für gegen geht gibt haben hat hier ich ihr ihre ihrem ihren im in ist ja jede jedem jeden jeder jedes
  kann kein keine keinen können man mehr mein mit muss müssen nach nicht noch nun nur ob oder pro sehr sein seine
  sich sie sind so soll sollen sollte sowie statt über um und uns unser unsere unter viel viele vom von vor was weil wenn
  wer werden wie will wir wird wo wollen zu zum zur zwischen möchte möchten idee ideen vorschlag per fürs übers ins ans aufs
  a about all an and any are as at be but by can could do for from had has have how if into is its more my need needs
  no not of on or our should so some such that the their them there they this to too up via was we were what when
  which who will with would you your idea
`

/**
 * Words that many ideas share, so that they count little. They cannot be left to counting: in a new installation there
 * is nothing to count yet.
 */
const general = `
  ohne digital digitalisieren digitalisierung online elektronisch internet web netz papierlos app handy smartphone mobil
  bürger bürgerin einwohner stadt gemeinde kommune kreis landkreis kommunal städtisch öffentlich verwaltung rathaus amt
  behörde fachbereich mitarbeiter mitarbeitende mitarbeiterin beschäftigte kollegen personal service angebot system
  projekt antrag beantragen termin neu gut besser schnell schneller einfach einfacher vereinfachen verbessern einführen
  anbieten nutzen machen schaffen ermöglichen bereitstellen erstellen gestalten ausbauen aufbauen erweitern einrichten
  starten stellen automatisch automatisieren zentral gemeinsam modern plattform portal tool software
  citizen town city municipal council office staff public digitise digitalise new better improve
`

/** What is done with a thing: it tells less than the thing. */
const deeds = `
  abholen abrechnen abschalten aktualisieren anbringen ausschalten einschalten anfordern anlegen anmelden anzeigen austauschen bearbeiten begrenzen beraten bestellen
  bezahlen bieten buchen dokumentieren entwickeln erfassen erinnern erklären erneuern erstatten fördern finden freigeben
  führen genehmigen gewinnen gründen informieren kontrollieren leeren melden mitteilen öffnen organisieren planen prüfen
  reservieren sammeln schließen senken sichern suchen teilen testen überprüfen unterstützen unterstützung veröffentlichen
  vergeben verkürzen verlängern verlosen vermitteln verschicken versetzen verwalten vorstellen werben zahlen zeigen
  zulassen zustellen
  book explain find inform manage offer open order organise pay plan provide report request share show submit test
`

/**
 * The parts that the compounds of a town hall are made of. A compound is only taken apart where it has such a part:
 * „Hundeanmeldung“ into „Hund“ and „Anmeldung“.
 */
const parts = `
  abend abfall abfuhr abgabe abholung abmeldung abrechnung adresse agenda akte akten aktion alarm amt analyse anfrage
  angabe angebot anlage anliegen anmeldung annahme ansicht anschluss antrag anwohner anzeige app arbeit archiv arzt
  assistent assistenz aufgabe aufruf auftrag auge auskunft ausgabe ausbildung ausländer ausleihe ausschreibung ausweis
  auto automat bad bahn bahnhof balkon bank barcode bau bauhof baum baustelle beamte bearbeitung bedarf beförderung
  befragung begleitung behälter behörde beitrag beirat belegung beleuchtung benutzer beratung bericht bescheid
  bescheinigung beschluss beschwerde besprechung bestellung bestattung besuch besucher beteiligung betreuung betrieb
  bewerbung bewohner bezahlung bibliothek bild bildung biotonne boden börse box brand brief brücke buch bücher bücherei
  buchung budget bühne bürger bürgerbüro bürgermeister büro bus chat computer daten datenbank datenschutz dienst digital
  dokument dokumentation dorf drucker ehe ehrenamt eigentum eimer einkauf einladung einsatz einwohner elektro eltern
  elterngeld energie entsorgung erfassung erlaubnis erinnerung ernte ersatz essen fach fahrer fahrrad fahrplan fahrt
  fahrzeug familie feier ferien fest feuer feuerwehr film finanz firma fisch fläche flüchtling förderung formular forst
  foto frage frauen freigabe freizeit friedhof frist führer führerschein führung fund garten gast gäste gaststätte
  gebäude gebühr geburt gefahr gehweg geld gelände gemeinde genehmigung gerät gericht geschäft gesundheit gewässer gewerbe
  glas grab grund grundstück gruppe gutschein hafen halle halte haltestelle handel handwerk handy
  haus haushalt hausmeister heim heizung helfer hilfe hitze hochzeit hof hotline hund hygiene idee impfung industrie
  information innenstadt integration inventar jagd jahr jahrmarkt job jugend jugendamt kalender kamera kanal kanzlei karte
  kartei kasse kataster katalog kauf keller kind kinder kindergarten kirmes kita klasse klima klinik knolle kommune
  konferenz konto kontrolle konzept konzert kosten kontakt kraft kranken kredit kreis krise kultur kunde kunst kurs laden
  lade lager lampe land landkreis landwirtschaft lärm laterne laub leben lehrer leitung lern licht liefer liefern liste
  lizenz lotse luft mahnung mail mängel markt marke maschine material medien meldung melde menü messe miete mieter mitarbeiter
  mittag mobil mobilität modell monat motor müll museum musik musikschule nachbar nachricht nachweis natur netz newsletter
  notfall nummer ort ordnung papier park parken partner passwort personal pflege plakat plan planung plattform platz polizei
  portal post postfach praktikum preis presse problem produkt programm projekt protokoll prozess prüfung puffer rad radweg
  rat raum räume rechner rechnung recht regel register reinigung reise rente rechtsamt restaurant rettung rückruf ruf sache
  saal sammlung satzung schaden schäden schalter schein schild schloss schlüssel schnee schnittstelle schrank schreib schrott
  schulbuch schuld schule schüler schulung schutz schwimmbad schwimm see senioren sensor server service sicherheit signatur
  sitzung sommer sozial sozialamt sperre sperrung sperrmüll spiel spielplatz sport sprache sprach sprechstunde stadt
  stadtrat stadtwerke stand standesamt standort statistik stätte stelle steuer stoff straße strom stunde suche system tablet
  tafel tag tausch team technik telefon termin test theater thema ticket tier tonne tour tourismus trauung treff treffen
  umbau umfrage umtausch umwelt umzug unfall unterhalt unterkunft unterlagen unterricht unternehmen urkunde urlaub verein
  vergabe verkauf verkehr verleih verlängerung vermietung versammlung versand versicherung versorgung verteilung vertrag
  vertretung verwaltung video volk vorlage vorschlag waffe wache wagen wahl wahlhelfer wald wand wärme warte warten wasser weg
  weihnacht weihnachtsmarkt werbung werk werkstatt wert wetter winter wirtschaft wissen woche wohngeld wohnsitz wohnung
  zahlung zähler zahn zaun zeit zeitung zelle zentrale zentrum zettel zeugnis ziel zimmer zoll zone zug zulage zulassung
  zugang zuschuss zustellung zustand öffnung übersetzung übermittlung überwachung reservierung anforderung reparatur
  fortbildung weiterbildung verfahren eingang ausgang fischerei sportler ehrung bußgeld notruf jugendlich
  steuerung rathaus verzeichnis beschaffung bewertung untersuchung gespräch spiegel mappe station schlange spaziergang
  veranstaltung woche wochenende montag dienstag mittwoch donnerstag freitag samstag sonntag nacht morgen umwelt anlass karton
  kiste portal nutzung verbrauch spende hecke technik messe pass mandat lastschrift übergabe sammel antwort reform sprechzeit wertstoff wohnen altpapier schlagloch
`

/** Words for the same thing. Several words in one entry are joined by +. */
const alike = `
  digital online elektronisch internet web netz papierlos digitalisierung
  papierlos ohne+papier
  melden übermitteln mitteilen anzeigen
  wiki wissensdatenbank
  app handy smartphone mobil
  website webseite internetseite homepage internetauftritt
  kita kindergarten kindertagesstätte kindertageseinrichtung
  bibliothek bücherei
  volkshochschule vhs
  ki künstliche+intelligenz
  auto kfz pkw fahrzeug wagen kraftfahrzeug
  fahrrad rad velo jobrad
  müll abfall
  eimer behälter tonne container
  mitarbeiter mitarbeitende mitarbeiterin beschäftigte kollegen kollegin personal belegschaft angestellte bedienstete
  amt behörde dienststelle
  trauung hochzeit heirat eheschließung
  buchung reservierung vergabe vereinbarung
  anmeldung antrag beantragung
  homeoffice mobiles+arbeiten telearbeit
  formular antrag vordruck
  zahlung bezahlung überweisung
  senioren ältere rentner
  pflegeheim altenheim seniorenheim altersheim
  übersetzung dolmetscher sprachmittler
  kurtaxe gästebeitrag kurbeitrag tourismusbeitrag
  führerschein fahrerlaubnis
  unterschrift signatur unterschreiben signieren
  bürgerbüro bürgerservice bürgeramt einwohnermeldeamt bürgerzentrum
  sitzung besprechung meeting konferenz
  halle sporthalle turnhalle sportstätte
  raum saal zimmer
  kirmes jahrmarkt volksfest rummel
  mängel schaden defekt
  laterne beleuchtung lampe licht
  bewohner anwohner einwohner
  ladesäule ladestation ladepunkt wallbox
  schulung fortbildung weiterbildung seminar training
  opendata offene+daten open+data
  laptop notebook pc computer
  lotse begleitung pate
  carsharing teilen
  vergabe vergeben
  ausleihe verleih ausleihen verleihen leihen
  scannen einscannen digitalisierung
  schwimmbad hallenbad freibad
  lehrer lehrkraft
  arzt ärztin
  wlan wifi
  mangel defekt
  kanzlei büro
  lob beschwerde feedback rückmeldung
  ausbildung azubi auszubildende
  baugenehmigung bauantrag
  sprechstunde sprechzeit öffnungszeit
  strafzettel knöllchen bußgeld
  obdachlose wohnungslose
  geflüchtete flüchtlinge asylbewerber
  schnell express beschleunigen
  bauland baugebiet
  anfordern bestellen beantragen einreichen
  sparen senken reduzieren verringern einsparung
  erneuern modernisieren sanieren auffrischen
  info information
  hilfe unterstützung betreuung
  umfrage befragung abfrage abfragen feedback
  studenten studierende
  gehweg bürgersteig fußweg
  rundgang führung besichtigung besichtigen
  spende spenden stiften
  werbung kampagne werben
  verzeichnis liste register übersicht
  karte stadtplan lageplan
  anleitung leitfaden handbuch
  vorlage muster textbaustein
  mappe ordner
  gebäude immobilie liegenschaft
  strom energie
  lastenrad lastenfahrrad
  wohngebiet wohnviertel quartier stadtteil viertel
  defekt kaputt ausgefallen
  neubürger zugezogene
  gebühr entgelt
  bescheinigung bestätigung nachweis
  prüfung kontrolle inspektion
  kurs workshop seminar
  hundekot hundebeutel
  toilette wc
  bus busse öpnv nahverkehr
  kantine mensa
  azubi lehrling
  ausweis personalausweis perso
  miete mieten ausleihe
  protokoll niederschrift
  kennwort passwort
  bildschirm monitor display
  verschicken versenden zusenden zustellen
  status sachstand bearbeitungsstand
  datenschutz dsgvo
  barrierefrei behindertengerecht rollstuhlgerecht
  reinigung putzen säubern
  bäume baum gehölz
  wartezeit warteschlange
  kamera bodycam
  essen mahlzeit verpflegung
  jugendliche teenager
  kleidung klamotten
  handwerker handwerk
  einsehen ansehen anschauen
  ausfüllhilfe ausfüllen
  unternehmen betrieb firma
  tier haustier
  umzug umziehen
  stellenanzeige stellenausschreibung
  krankmeldung krankschreibung
  dienstreise reisekosten
  feuerwehr brandschutz
  konto nutzerkonto servicekonto
  lieferant lieferung
  mitfahren fahrgemeinschaft mitfahrgelegenheit
  begrünung begrünen bepflanzung bepflanzen
`

/** Opposites that no prefix betrays. The others are found by it: ein- and ausschalten. */
const opposed = `
  anmelden abmelden ummelden
  öffnen schließen
  öffnung schließung
  einschalten abschalten
  kaufen verkaufen
  mieten vermieten
  erhöhen senken
  intern extern
`

export const fillerWords: readonly string[] = words(fillers)
export const generalWords: readonly string[] = words(general)
export const deedWords: readonly string[] = words(deeds)
export const partWords: readonly string[] = words(parts)
export const alikeWords: readonly string[][] = lines(alike)
export const opposedWords: readonly string[][] = lines(opposed)

function words(list: string): string[] {
  return list.trim().split(/\s+/).map(fold)
}

function lines(list: string): string[][] {
  return list.trim().split('\n').map(words)
}
