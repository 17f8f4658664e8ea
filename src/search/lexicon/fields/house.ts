/** Fields of work inside the house: people, money, paper, computers. One line a field; docs/search.md says how they count. */
export const house = `
  urlaub urlaubsantrag resturlaub urlaubskarte urlaubszettel urlaubsschein gleittag urlaubsplanung freistellung brückentag sonderurlaub urlaubskonto erholungsurlaub vacation leave holiday
  krankmeldung krank krankmelden attest krankschreibung arbeitsunfähigkeit eau fehlzeit krankenstand fehltage sick ill illness absence sickness
  eingliederung wiedereingliederung bem langzeitkrank betriebsarzt amtsarzt gesundheitsmanagement bgm rückenschule vorsorge
  zeiterfassung stundenzettel arbeitszeit stempeln stempeluhr stechuhr überstunden gleitzeit zeitkonto saldo kommen+gehen arbeitszeitkonto zeitbuchung terminal timesheet timekeeping
  dienstplan schicht schichtplan dienstplanung springer einspringen schichttausch rufbereitschaft bereitschaftsdienst einsatzplan besetzung shift rota roster
  dienstreise reisekosten reisekostenabrechnung fahrtkosten kilometergeld dienstreiseantrag tagegeld spesen reiseantrag fahrkostenerstattung travel trip trips expenses
  bewerbung bewerber vorstellungsgespräch stellenanzeige stellenausschreibung karriere bewerbermanagement personalauswahl bewerbungsmappe stellenbesetzung recruiting personalgewinnung einstellung auswahlverfahren kandidat zusage absage fachkräftemangel nachwuchs applicant vacancy hiring
  onboarding einarbeitung erster+arbeitstag arbeitsbeginn dienstantritt eintritt willkommensmappe pate mentor neue+kollegen neueinstellung laufzettel einstieg starter newcomer onboarding
  offboarding ausscheiden austritt weggang letzter+tag dienstende zugänge+sperren rückgabe+geräte laufzettel
  wissenstransfer ruhestand rente pension nachfolge nachfolger wissenssicherung erfahrungswissen babyboomer ausscheidende wissensverlust pensionierung altersbedingt übergabe know+how retirement leaving expertise
  fortbildung schulung seminar lehrgang weiterbildung kursangebot lernplattform elearning fortbildungskatalog qualifizierung inhouse bildungsurlaub teilnahmebestätigung webinar course training learning
  unterweisung arbeitsschutz arbeitssicherheit sicherheitsunterweisung belehrung sicherheitsbelehrung sicherheitsfachkraft pflichtschulung ersthelfer jahresunterweisung safety briefing
  gefährdungsbeurteilung gefährdung arbeitsschutz gefahrstoff gefahrstoffkataster betriebsanweisung sicherheitsdatenblatt hazard risk
  arbeitsunfall unfallanzeige verbandbuch unfallkasse verletzung verletzt erste+hilfe verbandskasten unfallmeldung wegeunfall accident injury
  ausbildung azubi auszubildende lehrling berichtsheft ausbildungsnachweis ausbilder ausbildungsplan lehrjahr ausbildungsabschnitt anwärter apprentice trainee
  praktikum praktikant praktikumsplatz schülerpraktikum bufdi fsj freiwilligendienst internship intern
  gehalt entgelt entgeltabrechnung gehaltszettel lohnzettel bezüge verdienstabrechnung gehaltsabrechnung lohnabrechnung besoldung lohnbüro payslip salary wage payroll
  personalakte personalunterlagen personaldaten personalmappe beschäftigtenakte personalverwaltung personnel+file hr+records
  beurteilung mitarbeitergespräch zielvereinbarung leistungsentgelt leistungsprämie jahresgespräch feedbackgespräch leistungsbeurteilung lob appraisal
  stellenplan stellenbeschreibung eingruppierung stellenbewertung organigramm planstelle tätigkeitsdarstellung organisationsplan
  arbeitszeugnis zeugnis dienstzeugnis zwischenzeugnis zeugniserstellung
  beihilfe beihilfeantrag arztrechnung beihilfestelle
  jobticket deutschlandticket jobrad leasing dienstrad dienstradleasing gehaltsumwandlung fahrkostenzuschuss pendler commuter
  nebentätigkeit nebenjob nebeneinkünfte anzeigepflicht
  homeoffice telearbeit heimarbeit zuhause+arbeiten mobiles+arbeiten remote vpn hausarbeitsplatz
  schreibtisch arbeitsplatzbuchung desksharing platzbuchung wechselarbeitsplatz großraumbüro arbeitsplatz+teilen coworking desk
  dienstjubiläum mitarbeiterjubiläum geburtstage+beschäftigte ehrung+mitarbeiter dienstjubilar
  mitarbeiterbefragung betriebsklima arbeitszufriedenheit stimmungsbild stimmungsbarometer pulsbefragung
  intranet schwarzes+brett mitarbeiterportal hausmitteilung rundmail mitarbeiterzeitung mitarbeiterapp interne+kommunikation noticeboard
  telefonbuch durchwahl telefonliste telefonverzeichnis kontaktdaten organigramm zuständigkeit+finden wer+macht+was ansprechpartnersuche phonebook directory
  dienstanweisung dienstvereinbarung hausordnung kenntnisnahme regelwerk rundschreiben verfügungen
  betriebsausflug weihnachtsfeier kantine betriebsfest betriebssport mittagspause
  personalrat gleichstellung schwerbehindertenvertretung mitbestimmung beteiligung+personalrat
  wissensdatenbank wiki wissensmanagement faq nachschlagewerk handbuch anleitung leitfaden arbeitshilfe knowledge manual
  vertretung abwesenheit vertretungsregelung stellvertretung abwesenheitsnotiz urlaubsvertretung deputy
  prozesse prozessmanagement prozessmodell ablauf ablaufbeschreibung flussdiagramm bpmn prozesslandkarte prozessaufnahme modellierung
  projekt projektmanagement projektliste projektübersicht meilenstein projektsteuerung multiprojekt portfolio projektplan
  aufgabenliste kanban aufgabenverteilung todo aufgabenplanung wiedervorlage fristenkalender fristenkontrolle fristenüberwachung fristablauf widerspruchsfrist deadline
  besprechung besprechungsprotokoll jour+fixe meeting dienstbesprechung teamrunde besprechungskultur
  besprechungsraum sitzungszimmer raumbuchung raumreservierung sitzungssaal besprechungszimmer raumbelegung doppelbelegung meeting+room room booking
  videokonferenz konferenz konferenztechnik headset webcam mikrofon hybridsitzung videosystem besprechungstechnik videocall
  fuhrpark dienstwagen poolfahrzeug dienstauto fahrzeugbuchung dienstfahrzeug poolauto poolwagen fahrtenbuch fahrzeugpool autoschlüssel fleet vehicle car
  fahrzeugwartung tüv hauptuntersuchung werkstatt inspektion+fahrzeug reifenwechsel fahrzeugtermine wartungstermin fahrzeugflotte ölwechsel
  führerscheinkontrolle halterhaftung fahrerlaubniskontrolle fahrer+kontrolle
  tanken tankkarte kraftstoff spritverbrauch tankbeleg diesel fuel
  dienstfahrrad dienstrad ebike pedelec+dienst lastenrad+dienst fahrradpool
  geräteverleih geräteausleihe leihgerät beamer kamera ausleihe+geräte leihpool ausgeliehen verleihliste equipment
  inventar inventur inventarisierung anlagenbuchhaltung inventarnummer inventarliste gegenstände anlagevermögen bestandsaufnahme inventory asset assets
  schlüssel schließanlage transponder schlüsselverwaltung schlüsselausgabe schlüsselbuch zutritt schließung schließsystem schlüsselkasten aufsperren aufschließen zugangscode türcode türöffner chip keys lock
  zutrittskontrolle mitarbeiterausweis dienstausweis besucherausweis besucheranmeldung empfang pforte pförtner besuchermanagement badge visitor
  büromaterial büromaterialbestellung büroartikel bürobedarf stifte toner materialanforderung materialschrank bestellkatalog webshop warenkorb bedarfsmeldung stationery supplies
  lager lagerverwaltung lagerbestand ersatzteil lagerhaltung nachbestellen mindestbestand materiallager verbrauchsmaterial stock warehouse
  einkauf beschaffung beschaffungsstelle lieferant angebote+einholen preisvergleich rahmenvertrag bestellanforderung beschaffungsantrag bestellfreigabe bestellwesen sammelbestellung procurement purchase supplier
  vergabe ausschreibung submission evergabe vergabeplattform vergabestelle bieter vergabevermerk vergabeverfahren vergaberecht schwellenwert unterschwelle leistungsverzeichnis tender
  rechnung eingangsrechnung rechnungseingang erechnung rechnungsworkflow kreditor skonto rechnungsprüfung xrechnung rechnungsfreigabe mahngebühr zahlungsziel kontierung zahlungsfrist lieferantenrechnung invoice bill
  vertrag vertragsmanagement vertragsregister vertragsdatenbank kündigungsfrist laufzeit vertragsakte vertragsverwaltung wartungsvertrag mietvertrag contract agreement contracts agreements
  haushalt haushaltsplan haushaltsplanung mittelanmeldung ansätze budgetplanung haushaltsaufstellung finanzplanung etat planansatz mittelbedarf
  haushaltsüberwachung budget mittelabfluss budgetübersicht restmittel ausgabenkontrolle budgetkontrolle haushaltsüberschreitung überschreitung mittelbewirtschaftung controlling kennzahlen finanzbericht
  bürgerhaushalt haushalt+verständlich interaktiver+haushalt steuergeld haushaltszahlen etat visualisierung+haushalt haushalt+bürger ausgaben+einnahmen budget+citizens
  mahnung mahnlauf mahnwesen offene+forderung säumige zahlungserinnerung forderungsmanagement außenstände
  vollstreckung pfändung vollziehungsbeamte beitreibung vollstreckungsbeamte außendienst+vollstreckung kontopfändung pfändungsverfügung debt enforcement
  stundung ratenzahlung raten niederschlagung zahlungsaufschub schuldner zahlungsvereinbarung instalment
  kartenzahlung eckarte bargeldlos kartenterminal kartengerät barkasse bargeld kleingeld handkasse ecgerät kartenleser kassenautomat wechselgeld bar+bezahlen cash card card+payment
  onlinezahlung epayment paypal onlinebezahlung bezahlplattform bezahlseite zahlungsverkehr bezahlverfahren verwendungszweck zahlungszuordnung kassenzeichen payment pay
  lastschrift sepa mandat bankeinzug einzugsermächtigung bankverbindung abbuchung kontodaten lastschriftmandat rücklastschrift einzug dauerauftrag direct+debit
  steuer steuerbescheid grundsteuer grundsteuerbescheid abgabenbescheid abgaben jahresbescheid hebesatz messbescheid grundsteuermessbetrag steueramt grundbesitz property+tax
  gewerbesteuer gewerbesteuerbescheid gewerbesteuermessbetrag vorauszahlung+gewerbesteuer
  zweitwohnungssteuer zweitwohnung nebenwohnung zweitwohnsitz
  vergnügungssteuer spielautomaten spielhalle spielgeräte+steuer
  gebührenkalkulation gebührenrechner gebührensatzung gebührenordnung gebührenbescheid gebühren+berechnen fees
  umsatzsteuer mehrwertsteuer 2b steuerpflicht umsatzsteuervoranmeldung tax+vat
  jahresabschluss bilanz buchhaltung anlagenbuchung kassenabschluss tagesabschluss rechnungswesen abschlussbuchung prüfbericht rechnungsprüfungsamt
  kreditmanagement kredite darlehen liquidität liquiditätsplanung zinsen schulden+stadt
  fördermittel förderprogramm verwendungsnachweis fördergeld fördertopf zuwendung zuwendungsbescheid fördermittelmanagement drittmittel förderantrag förderdatenbank fördermittelakquise mittelabruf grant funding
  spende spenden spendenbescheinigung spendenquittung zuwendungsbestätigung sponsoring sponsor spendenannahme donation
  post posteingang postverteilung poststelle briefpost eingangspost postscan hauspost postfach bote botengang hauspostmappe postmappe eingangsstempel mailroom mail letter
  postausgang kuvertieren kuvert porto frankieren frankierung serienbrief hybridpost briefversand eintüten umschlag falten massendruck ausgangspost druckdienstleister brief+versand sammeldruck envelope postage
  mailpostfach funktionspostfach sammelpostfach mails+verteilen mailflut spam emailpostfach gruppenpostfach emailverteilung irrläufer inbox email
  mailverschlüsselung verschlüsselung sichere+mail demail vertrauliche+daten sicherer+versand encryption
  mailsignatur emailsignatur corporate+design vorlagen+logo logo briefkopf wordvorlage einheitliches+aussehen template
  fax faxgerät faxserver faxe
  telefonzentrale telefonanlage anrufe+weiterleiten warteschleife hotline bandansage anrufbeantworter rückruf mailbox erreichbarkeit vermittlung+telefon ansagen sprachmenü servicenummer callcenter hotline voicemail phone+call
  sprachassistent telefonbot voicebot bürgertelefon+ki telefonassistent sprachcomputer
  chatbot chat chatassistent häufige+fragen standardfragen virtueller+assistent livechat immer+dieselben+fragen bot
  unterschrift signatur mitzeichnung umlaufmappe unterschriftsmappe umlauf signaturkarte elektronische+signatur freigabeprozess schlusszeichnung unterschriftenlauf laufmappe mitzeichnen zeichnungsweg signature sign approval
  eakte aktenschrank papierakte registratur aktenplan dms aktenführung elektronische+akte dokumentenmanagement aktenzeichen akte+suchen handakte aktenkeller aktenordner file+document files records
  altakten aktendigitalisierung akten+scannen einscannen bestandsakten scandienstleister scanstelle scannen aktenarchiv altaktenarchiv scanning
  archiv stadtarchiv archivgut findbuch lesesaal archivalien archivar magazin nachlass bestandserhaltung archive
  ahnenforschung familienforschung genealogie ahnenforscher genealogische archivanfrage vorfahren stammbaum kirchenbuch ancestor
  zeitungsarchiv historische+zeitung zeitungsbände lokalzeitung lokalblatt historische+fotos fotosammlung alte+fotos digitalisate volltextsuche ocr handschrift bildarchiv newspaper
  aufbewahrungsfrist aussonderung löschkonzept kassation aktenvernichtung dateiablage laufwerk aufräumen+laufwerk dateichaos ordnerstruktur netzlaufwerk dateiname
  datenschutz dsgvo verarbeitungsverzeichnis verarbeitungstätigkeit datenschutzvorfall datenpanne datenschutzbeauftragte auskunftsersuchen schwärzen löschfrist privacy
  informationsfreiheit transparenz+anfrage ifg auskunft+bürger transparenzgesetz
  opendata offene+daten datenportal datensatz datenbereitstellung datensilo urbane+datenplattform
  informationssicherheit itsicherheit phishing cyberangriff virus hacker sicherheitsvorfall notfallhandbuch backup datensicherung ransomware security
  passwort kennwort login zurücksetzen einloggen passwortwechsel zugangsdaten singlesignon mehrfachanmeldung anmeldedaten passworttresor zweifaktor password reset forgotten locked
  berechtigung zugriffsrechte rechteverwaltung benutzerkonto benutzerantrag berechtigungsantrag rollenkonzept benutzerverwaltung access+rights
  helpdesk itsupport ithotline störungsmeldung+it ticketsystem+it edv itstörung administrator systemadministrator edvabteilung fernwartung support
  itausstattung hardware laptop notebook tablets+beschaffen rechneraustausch monitor bildschirm softwareverteilung gerätetausch dienstrechner altgeräte+pc ausgemusterte+computer device
  diensthandy mobilfunk smartphone+dienst handyvertrag mobiltelefon simkarte mdm
  lizenzen softwarelizenzen lizenzmanagement lizenzübersicht softwarekatalog software+bestellen license
  serverraum rechenzentrum server serverumzug netzwerk+ausfall klimaanlage+server cloud
  wlan hotspot öffentliches+wlan freies+wlan freifunk gastnetz wifi
  drucker drucken druckerkonzept toner multifunktionsgerät kopierer followme papierverbrauch etagendrucker ausdruck+drucker printer printing
  schnittstelle schnittstellen fachverfahren fachanwendung datenaustausch doppelte+eingabe doppelerfassung medienbruch mehrfach+eintippen übertragen+verfahren stammdaten onceonly datenabgleich interface
  lowcode nocode fachverfahren+selbst workflowtool prozessautomatisierung rpa softwareroboter automatisierung+routine
  kuenstliche+intelligenz chatgpt textgenerator sprachmodell kirichtlinie textassistent formulierungshilfe texte+zusammenfassen
  spracherkennung diktieren diktat transkription verschriftlichen mitschrift verschriftlichung tonaufnahme abtippen+band speech
  formularserver onlineformular pdfformular formulare+ausfüllen formularmanagement vordruck onlineantrag webformular antragsassistent formularsammlung form forms
  nachforderung unvollständige+unterlagen unterlagen+nachreichen fehlende+unterlagen nachweise+hochladen unterlagen+hochladen upload nachreichen dokumentenupload
  bearbeitungsstand statusabfrage sachstandsanfrage sachstand antragsstatus status+antrag statusanzeige wo+bleibt nachverfolgung+antrag progress tracking
  serviceportal bürgerportal verwaltungsportal onlinedienst onlineleistung ozg servicekonto nutzerkonto bundid bürgerkonto onlineausweis eid authentifizierung online+service portal
  bescheid bescheiderstellung elektronischer+bescheid digitaler+bescheid bescheidzustellung bürgerpostfach elektronische+zustellung digitales+postfach textbausteine bescheidvorlage
  leichte+sprache amtsdeutsch verständliche+sprache bürgernahe+sprache behördensprache verständlich einfache+sprache verständliche+bescheide beamtendeutsch formulierungen juristendeutsch plain language jargon readable understandable wording
  barrierefrei barrierefreiheit behinderung sehbehindert vorlesefunktion screenreader rollstuhl gebärdensprache hörbehindert blinde inklusion gehörlos barrierefreie+pdf accessible accessibility wheelchair
  mehrsprachig fremdsprache dolmetscher übersetzung übersetzen sprachmittler sprachbarriere videodolmetscher muttersprache sprachkenntnisse kein+deutsch ausländische+bürger übersetzungsgerät interpreter translate translation
  website webseite homepage internetseite webauftritt relaunch internetauftritt seite+veraltet suchfunktion webredaktion inhalte+pflegen stadtseite
  socialmedia instagram facebook redaktionsplan posting soziale+medien soziale+netzwerke
  pressestelle pressemitteilung presse pressespiegel presseverteiler journalisten pressearbeit öffentlichkeitsarbeit press
  bilddatenbank fotodatenbank fotoarchiv bildrechte bildarchiv medienarchiv fotos+suchen
  newsletter infobrief rundbrief verteiler abonnieren
  amtsblatt bekanntmachung mitteilungsblatt gemeindeblatt amtliche+bekanntmachung aushangkasten bekanntmachungskasten amtstafel aushang schaukasten ortsüblich gazette notice
  digitale+anzeigetafel infobildschirm infostele infodisplay digitalsignage stele infosäule digitaler+aushang bildschirm+foyer
  ideenmanagement vorschlagswesen verbesserungsvorschlag ideenwettbewerb ideenbörse innovationswettbewerb
  umfrage befragung zufriedenheit+bürger kundenzufriedenheit bewertung+service rückmeldung+bürger feedbackterminal smiley survey feedback
  beschwerde beschwerdemanagement lob+kritik reklamation bürgeranliegen anregungen eingaben bürgerbeschwerde complaint
  gebäudemanagement hausmeister reparaturauftrag gebäudeschaden schaden+gebäude störung+gebäude reparaturmeldung mängel+gebäude hausmeisterauftrag kaputt+melden hausmeisterticket gebäudemängel handwerker+beauftragen tropfender+wasserhahn caretaker janitor repair
  reinigung putzen reinigungsplan putzdienst reinigungskraft gebäudereinigung unterhaltsreinigung glasreinigung putzplan reinigungsdienst reinigungsmängel toiletten+sauber wc+reinigung cleaning dirty
  heizung thermostat heizkörper heizungssteuerung heizkosten heizen heizungsregelung raumtemperatur wochenende+heizen hitzefrei kühlung heat radiator heating warm heated radiators temperature cold
  energiemanagement energieverbrauch stromverbrauch zählerstand zähler+ablesen verbrauchsdaten energiecontrolling energiebericht zählerablesung strom+gas+wasser energieverbräuche smartmeter energie+sparen energy meter consumption electricity
  beleuchtung+gebäude bewegungsmelder licht+brennt licht+ausschalten led+umrüstung
  photovoltaik solaranlage solardach balkonkraftwerk solarkataster solarpotenzial dach+solar pv
  klimaschutz klimabilanz treibhausgas co2 klimaanpassung klimaneutral klimaschutzkonzept emission nachhaltigkeit climate
  wärmeplanung fernwärme wärmenetz nahwärme wärmepumpe wärmeplan
  gebäudeakte bauunterhalt wartungsplan wartung+gebäude instandhaltungsplan prüfpflicht technische+anlagen betreiberpflicht wartungsprotokoll prüffristen elektroprüfung
  liegenschaft grundstücksverwaltung pacht pachtvertrag liegenschaftsverwaltung mietverwaltung städtische+wohnungen mieter vermieter mietobjekte
  brandschutz feuerlöscher evakuierung rauchmelder brandschutzbegehung räumungsübung brandschutzhelfer fluchtweg evacuation
  notfallknopf notruf+büro alarmknopf bedrohung übergriff gewalt+mitarbeiter sicherheit+mitarbeiter stiller+alarm deeskalation alleinarbeit
  umzug+haus büroumzug raumplanung flächenmanagement umzugsplanung möbelbörse büromöbel
  parkplatz+mitarbeiter mitarbeiterparkplatz stellplatz+beschäftigte tiefgarage+mitarbeiter
  gesetzessammlung rechtsprechung fachliteratur juris kommentare zeitschriftenumlauf zeitschriften+ämter
  klage widerspruch widerspruchsverfahren rechtsstreit rechtsamt justiziariat gerichtsakte anwalt gerichtsverfahren
  versicherung versicherungsschaden schadensfall haftpflicht schadensmeldung+versicherung versicherungsfall insurance
  statistik berichtswesen kennzahlen dashboard auswertung statistikmeldung einwohnerstatistik berichte+excel datenauswertung
  personalausfall ausfall+personal vertretung+finden ersatz+finden spontan+einspringen personalengpass unterbesetzt
  fuhrpark fahrzeugakte fahrzeugkosten plakette hauptuntersuchung+fahrzeug maschinen+wartung wartungsplaner werkstattplan
  heizung+belegung leere+räume räume+warm heizplan einzelraumregelung nachtabsenkung
  reinigungsqualität geputzt schmutzig fremdreinigung reinigungskontrolle reinigungsfirma staubig
  strom ablesung stromablesung wasserverbrauch stromkosten verbräuche energiemonitoring lastgang stromzähler gaszähler einspeisung
  stromsparen strom+sparen standby steckerleiste energiespar wasser+sparen
  gesundheitskurs gesundheitstag betriebliche+gesundheit obstkorb obst+belegschaft rückenkurs yoga bewegte+pause massage fitness+beschäftigte betriebssportgruppe wellpass
  mitarbeiterfest sommerfest weihnachtsfeier kollegenfest betriebsfeier teamtag
  gefahr+schalter bodycam sicherheitsdienst schutzweste
  prüfung+geräte ortsveränderliche dguv leiterprüfung regalprüfung prüfplakette elektrische+geräte
  aufzug fahrstuhl aufzugsnotruf lift elevator
  türschild türschilder raumbeschriftung raumanzeige beschilderung+gebäude
  gebäudeplan grundriss raumbuch bim bestandspläne cafm
  arbeitskleidung dienstkleidung schutzkleidung uniform berufskleidung kleidung+waschen
  paketstation pakete+intern kurier interne+lieferung
  rpa softwareroboter robotic+process robotik routineaufgaben datenübertragung makro
  schatten+it open+source bürosoftware office+paket libreoffice textverarbeitung
  powerpoint präsentation präsentationsvorlage formatvorlage
  interkommunal interkommunale+zusammenarbeit nachbargemeinden gemeinsame+stelle zweckverband zusammenarbeit+kommunen kommunalverbund andere+kommunen
  mitarbeiter+werben empfehlung+bewerber personalmarketing arbeitgebermarke arbeitgebervideo
  teamchat messenger teams+chat gruppenchat chatkanal whatsapp chatgruppe
  collaboration gemeinsam+dokumente dokumente+teilen dateifreigabe dateiaustausch cloudspeicher projektraum große+dateien datentransfer
  digitale+kompetenz digitallotsen multiplikator keyuser digitalführerschein itkenntnisse itschulung softwareschulung excelkurs
  führung führungskraft führungskräfteentwicklung personalentwicklung mentoring jobrotation hospitation
  vereinbarkeit beruf+familie kinderbetreuung+beschäftigte eltern+kind+büro ferienbetreuung+mitarbeiter teilzeit sabbatical arbeitszeitmodell
  haushaltsreste haushaltsbefragung konsolidierung sparvorschlag einsparvorschlag
  belege kassenbeleg quittung handvorschuss barauslage zahlstelle einzahlung vorschuss auslagen belegscan
  spendenportal crowdfunding bürgerstiftung stiftung
  kosten+leistungsrechnung innere+verrechnung verrechnung umlage kostenstelle
  zahlungsanordnung auszahlungsanordnung annahmeanordnung anordnung+kasse anordnungswesen kassenanordnung
  müllentsorgung+büro mülltrennung mülltrennung+büro papierabfall büromüll
  poststück einschreiben zustellurkunde förmliche+zustellung postzustellung zustellnachweis rückläufer
  bücherbestand fachbibliothek amtsbibliothek
  protokollvorlage notizen mitschreiben sitzungsnotizen
  kalender gruppenkalender terminplaner terminfindung terminabstimmung terminumfrage gemeinsamer+kalender
`
