/** Words for the same thing: what every office has: its work, its people, its money and its computers. Several words in one entry are joined by +. */
export const office = `
  digital online elektronisch internet web netz papierlos digitalisierung virtuell
  papierlos ohne+papier
  app handy smartphone mobil
  website webseite internetseite homepage internetauftritt webauftritt
  wiki wissensdatenbank wissensmanagement
  schnittstelle anbindung
  formular antrag vordruck eform
  antrag gesuch
  vorlage muster textbaustein mustertext
  verzeichnis liste register übersicht kataster datenbank katalog
  karte lageplan geoportal landkarte plan
  anleitung leitfaden ratgeber broschüre
  mappe ordner
  checkliste prüfliste
  bescheinigung bestätigung nachweis zertifikat
  status sachstand bearbeitungsstand stand
  plattform portal
  kalender terminplaner
  frage anliegen
  idee vorschlag
  störung defekt mangel mängel schaden schäden kaputt ausgefallen ausfall panne
  lob beschwerde feedback rückmeldung kritik reklamation
  umfrage befragung abfrage abfragen feedback zufriedenheit
  wartezeit warteschlange
  defekt kaputt ausgefallen
  kosten ausgaben
  fahrt reise
  frist deadline
  brief schreiben
  nachricht mitteilung benachrichtigung push sms
  hinweis tipp
  workshop seminar kurs lehrgang
  protokoll niederschrift
  sitzung besprechung meeting konferenz versammlung
  video livestream
  hybrid video
  hotline telefon anruf rufnummer telefonie
  bürgerbüro bürgerservice bürgeramt einwohnermeldeamt bürgerzentrum meldeamt
  bewohner anwohner einwohner nachbar
  mitarbeiter mitarbeitende mitarbeiterin beschäftigte kollegen kollegin kollege personal belegschaft angestellte bedienstete team
  amt behörde dienststelle verwaltung
  büro kanzlei
  unternehmen betrieb firma gewerbe
  unternehmen gründer startup selbstständige
  ehrenamt ehrenamtliche freiwillige freiwilliger engagement helfer
  schalter tresen theke
  terminal automat kiosk selbstbedienung
  fach box schließfach
  öffnungszeit sprechzeit sprechstunde
  wegweiser leitsystem beschilderung ausschilderung schild
  neubürger zugezogene zuzügler
  senioren ältere rentner alte
  jugendliche teenager jugend
  kind kinder
  familie eltern
  studenten studierende
  frauen mädchen
  obdachlose wohnungslose
  geflüchtete flüchtlinge asylbewerber asylsuchende
  migranten zugewanderte einwanderer ausländer
  behinderte behinderung schwerbehinderte
  startup start+up
  startup start+ups
  fragestunde fragerunde
  bodycam kamera
  karte stadtplan lageplan
  anleitung handbuch
  konto nutzerkonto servicekonto
  carsharing teilen
  foto bild lichtbild
  weg route pfad strecke
  titel erlaubnis
  winter schnee glätte räumen streuen
  schlagloch schaden
  kippe ablagerung
  illegal wild
  bewerbung vorstellung
  material bedarf
  sekretariat büro
  kur tourist
  schlüssel schloss chip
  ware material
  vorschlag idee
  verwarnung strafe
  kostenlos kostenfrei gratis umsonst
  onboarding einstieg
  navi navigation
  interkommunal nachbar nachbargemeinde nachbarkommune
  gruß glückwunsch gratulation glückwünsche
  gefunden verloren fund
  ansprechpartner kontakt kontaktperson
  station säule
  umweltfreundlich nachhaltig ökologisch
  gemeinsam zusammen
  regional heimisch lokal örtlich
  sicherheit schutz
  transparent offen nachvollziehbar
  ehrenamtskarte bonuskarte
  werkstatt reparatur
  treffpunkt treff begegnung begegnungsstätte café
  brett tafel
  fluss see
  müllabfuhr müllwagen
  geld finanzen
  überblick übersicht
  hausarbeit heimarbeit
  einzeln eigen
  schreibtisch arbeitsplatz büromöbel
  stuhl möbel
  schild tafel
  eingabe beschwerde
  mail post
  lager depot
  passwort zugangsdaten
  zugang zutritt eintritt
  rechtsamt justiziariat
  kämmerei finanzverwaltung
  standesamt trauzimmer
  meldewesen melderegister
  auskunft information
  gutachten bewertung
  verkauf vertrieb kaufen
  christbaum weihnachtsbaum tannenbaum
  oma opa großeltern enkel
  speiseplan essensplan
  weihnacht christ
  unfall schaden
  mieter bewohner
  vater mutter eltern
  kreuzung knoten
  runder+tisch arbeitskreis
  kooperation partnerschaft
  leitbild strategie konzept
  praxis ordination
  spielplatz spielgerät spielanlage
  schwimmbad therme sauna
  lieferdienst lieferservice
  paket päckchen
  müll plastik verpackung
  blumen beet blüte
  hafen anleger
  tierheim tierasyl
  imker biene
  storch vogel
  jugendherberge unterkunft
  brunnen fontäne
  zeugnis zertifikat bescheinigung
  dienst schicht
  befristung frist
  betreuer vormund
  schöffe richter
  tanz ball
  urlaub abwesenheit
  krankmeldung krankschreibung arbeitsunfähigkeit krankenschein
  gehalt entgelt lohn besoldung vergütung bezüge
  zeitkonto überstunden gleitzeit
  homeoffice mobiles+arbeiten telearbeit heimarbeit
  stellenanzeige stellenausschreibung jobangebot
  bewerbung bewerber kandidat
  ausbildung azubi auszubildende lehrling nachwuchs
  praktikum praktikant schnupper
  mentor pate tandem mentoring patenschaft
  schicht dienst
  kantine mensa cafeteria
  gesundheit fitness sport
  betriebssport firmenlauf
  kollegium team
  einarbeitung onboarding
  fortbildung weiterbildung schulung seminar training kurs
  elearning lernplattform
  fuhrpark flotte
  jobticket deutschlandticket
  bürger einwohner bevölkerung bürgerschaft menschen kunde
  jugendliche heranwachsende teens teenie
  kind kids kleinkind
  senioren betagte rentner ruhestand
  geflüchtete schutzsuchende ukrainer vertriebene
  blinde sehbehinderte
  gehörlose gebärde gebärdensprache hörbehinderte
  brett pinnwand aushang
  podcast audio hörbuch
  film video clip erklärvideo
  faq fragen
  mehrsprachig fremdsprachig fremdsprache sprache englisch
  scanner scan
  workflow prozess ablauf vorgang
  beamer projektor
  mitarbeitergespräch jahresgespräch personalgespräch
  amtsleitung führungskraft führungskräfte leitung vorgesetzte chef
  speiseplan menü
  terminkalender outlook
  ausweis berechtigung erlaubnis
  foto aufnahme
  urkunde dokument
  nachweis dokument unterlage
  bericht report
  lehrgang schulung
  mobbing konflikt streit
  bereitschaft notdienst
  schutzkleidung arbeitskleidung
  eintritt ticket
  reise ausflug
  termin zeitfenster slot
  fortbildung lernen
  einfache+sprache leichte+sprache
  smart intelligent
  zwilling modell 3d
  warteschleife warten
  erinnerung hinweis push
  nachverfolgung status
  rechnung faktura
  haushalt etat budget finanzplan
  gebühr entgelt abgabe tarif preis
  zahlung bezahlung überweisung
  lastschrift sepa einzugsermächtigung bankeinzug mandat
  mahnung zahlungserinnerung
  mahnung vollstreckung inkasso
  spende spenden stiften sponsor sponsoring stiftung zuwendung
  quittung bescheinigung beleg bon
  zuschuss förderung fördermittel förderprogramm beihilfe
  beschaffung einkauf vergabe ausschreibung
  beschaffung bestellung
  inventar inventur bestand inventarisierung inventarisieren
  lieferant lieferung zulieferer
  vertrag vereinbarung
  kasse zahlstelle
  ec bargeldlos girocard
  gutschein voucher bonus
  ermäßigung rabatt vergünstigung
  controlling kennzahl dashboard cockpit auswertung
  ki künstliche+intelligenz chatgpt ai sprachmodell
  chatbot chat assistent bot chatassistent
  roboter robotik rpa
  computer pc laptop notebook rechner hardware
  tablet ipad
  bildschirm monitor display
  drucker kopierer multifunktionsgerät
  software programm anwendung fachverfahren
  kennwort passwort
  anmelden einloggen login
  authentifizierung login
  konto account bundid
  wlan wifi hotspot freifunk funknetz
  glasfaser breitband
  server rechenzentrum
  informationssicherheit cybersicherheit phishing
  datenschutz dsgvo
  opendata offene+daten open+data
  support helpdesk
  sensor funk fühler
  drohne drohnen luftbild
  vr augmented reality virtuell
  qr qrcode code
  mail email
  social+media facebook instagram tiktok
  socialmedia facebook instagram tiktok
  whatsapp messenger signal telegram
  newsletter rundbrief infobrief
  kanal whatsapp
  archiv ablage
  stempel siegel
`
