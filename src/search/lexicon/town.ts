/** Words for the same thing: the council, the citizens and order, building, roads, waste and energy. Several words in one entry are joined by +. */
export const town = `
  rat stadtrat gemeinderat kreistag ratsmitglied
  ausschuss gremium beirat
  bürgermeister oberbürgermeister landrat
  wahl abstimmung
  wahlhelfer wahlvorstand
  petition bürgerbegehren
  satzung verordnung ortsrecht
  presse medien zeitung
  ausweis personalausweis perso
  pass reisepass
  führungszeugnis strafregister
  führerschein fahrerlaubnis
  wohnsitz adresse meldeadresse anschrift wohnung
  trauung hochzeit heirat eheschließung vermählung standesamtlich ehe
  geburt baby neugeborene säugling
  sterbefall todesfall
  bestattung beerdigung beisetzung
  namensänderung umbenennung
  einbürgerung staatsangehörigkeit
  gewerbe gaststätte laden
  gaststätte restaurant kneipe gastronomie lokal café
  außengastronomie freischankfläche terrasse
  bußgeld knöllchen strafzettel verwarnung ordnungswidrigkeit knolle
  blitzer radar
  geschwindigkeit tempo
  falschparker parksünder
  hundekot hundebeutel tretminen
  hund vierbeiner welpe
  katze kater
  tier haustier heimtier
  tierheim tierschutz
  ratte schädling ungeziefer nager
  waffe waffenschein
  fischereischein angelschein angeln
  jagdschein jagd jäger
  lärm krach ruhestörung
  veranstaltung event
  kirmes jahrmarkt volksfest rummel
  markt wochenmarkt
  flohmarkt trödelmarkt
  weihnachtsmarkt adventsmarkt
  feuerwerk silvester böller
  stand standplatz bude
  ordnungsamt ordnungsdienst
  polizei wache
  feuerwehr brandschutz löschen
  rettung notruf notarzt
  rettungsdienst krankenwagen
  sirene warnsystem
  katastrophenschutz bevölkerungsschutz zivilschutz krisenstab notfall
  blackout notstrom
  notstrom notstromaggregat generator
  hochwasser überschwemmung starkregen flut
  hitze hitzeschutz sonne
  defibrillator aed
  vermisst entlaufen verloren
  willkommen begrüßung
  familienname nachname
  vollmacht erlaubnis
  kirche religion
  kontrolle streife
  alkohol drogen sucht
  vandalismus zerstörung zerstört schmiererei
  poller absperrung
  ehrenamt verein
  hydrant löschwasser
  feuer brand
  baugenehmigung bauantrag baugesuch bauerlaubnis
  bauvoranfrage bauanfrage
  bebauungsplan bauleitplan bauleitplanung
  bauland baugebiet bauplatz
  baulücke leerstand brachfläche brache
  leerstand leerstehend leer zwischennutzung
  grundstück fläche
  gebäude immobilie liegenschaft haus objekt
  wohnung wohnraum
  wohngebiet wohnviertel quartier stadtteil viertel ortsteil
  innenstadt stadtmitte altstadt zentrum ortskern stadtkern
  dorf ort ortschaft
  platz stelle
  halle sporthalle turnhalle sportstätte mehrzweckhalle
  raum saal zimmer räumlichkeit
  denkmal denkmalschutz baudenkmal
  vermessung geodaten gis
  straße fahrbahn
  gehweg bürgersteig fußweg trottoir gehsteig
  fußgänger zebrastreifen
  stolperstelle stolperfalle
  fahrrad rad velo jobrad bike
  abstellanlage stellplatz ständer bügel
  parkplatz stellplatz parkhaus tiefgarage parken
  lastenrad lastenfahrrad cargobike
  pedelec ebike elektrofahrrad
  roller escooter scooter
  auto kfz pkw fahrzeug wagen kraftfahrzeug
  zulassung kennzeichen
  mitfahren fahrgemeinschaft mitfahrgelegenheit
  carsharing leihauto
  bus busse öpnv nahverkehr linienbus
  rufbus bürgerbus anrufsammeltaxi
  bahn zug
  haltestelle wartehäuschen
  fahrplan abfahrt fahrzeit
  ladesäule ladestation ladepunkt wallbox ladeinfrastruktur
  elektro strom
  ampel lichtsignalanlage signalanlage
  verkehr auto
  laterne beleuchtung lampe licht leuchte
  baustelle umleitung
  brücke steg
  räumen streuen
  barrierefrei behindertengerecht rollstuhlgerecht barriere
  aufzug fahrstuhl lift
  toilette wc klo
  hausmeister hauswart
  schlüssel transponder
  heizung wärme thermostat
  klimaanlage kühlung
  kreisel kreisverkehr
  verkehrsberuhigung spielstraße tempo
  bürgerhaus gemeinschaftshaus dorfgemeinschaftshaus stadthalle gemeindehaus
  grill grillplatz grillhütte
  fuhrpark wagen fahrzeug flotte
  karte plan
  wegweiser schild hinweisschild verkehrszeichen verkehrsschild
  taxi rufbus shuttle
  fähre boot schiff
  parken parkraum stellplatz
  verkehr mobilität
  sitz bank
  bauarbeiten baustelle
  bauherr bauwillige
  architekt planer
  aussicht panorama
  gerüst kran
  straßenname straßenschild
  müll abfall unrat kehricht
  eimer behälter tonne container papierkorb
  sperrmüll sperrgut
  abfuhr leerung abholung
  kompost kompostplatz grünschnitt biomüll grünabfall gartenabfall bioabfall
  gelb wertstoff
  wertstoffhof recyclinghof bauhof
  wertstoff altpapier altglas recycling
  schadstoff sondermüll giftmüll
  energie strom
  photovoltaik fotovoltaik solar pv
  balkonkraftwerk steckersolar balkonsolar
  windrad windkraft windenergie
  wärmepumpe fernwärme nahwärme
  klima umwelt nachhaltig
  co2 emission treibhausgas
  qualität güte
  feinstaub luft
  wasser trinkwasser
  trinkbrunnen wasserspender
  abwasser kanal kanalisation
  regenwasser zisterne
  grünfläche park grünanlage rasen wiese
  blühwiese blumenwiese blühstreifen
  biene insekt insektenfreundlich bienenfreundlich
  hecke strauch gebüsch
  bäume baum gehölz
  wald forst
  nistkasten vogelhaus
  laub blätter
  fluss bach gewässer
  graffiti schmiererei
  spielplatz spielgerät
  bank sitzbank parkbank sitzgelegenheit
  garten kleingarten schrebergarten
  zähler smartmeter
  windel windeltonne
  kleidung altkleider
  becher mehrwegbecher pfandbecher mehrweg pfand
  obst streuobst obstbaum apfel
  schottergarten versiegelung
  karton kiste schachtel
  sack tüte beutel
  salz streusalz
  schnee eis
  wetter klima
  gift glyphosat pestizid herbizid
  unkraut wildkraut
  garten grün
  wind sturm
  wasser brunnen
  stadtgrün grünfläche
  friedhof bestattung grab
`
