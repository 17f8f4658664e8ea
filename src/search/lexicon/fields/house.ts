/** Fields of work inside the house: people, money, paper, computers. One entry a field, its further lines indented; docs/search.md says how they count. */
export const house = `
  urlaub urlaubsantrag resturlaub urlaubskarte urlaubszettel urlaubsschein gleittag urlaubsplanung freistellung brückentag
    sonderurlaub urlaubskonto erholungsurlaub vacation leave holiday urlaubstag urlaubsanspruch urlaubsliste urlaubsübersicht
    urlaubskalender urlaubszeit freinehmen frei+nehmen elternzeit freie+tage abwesenheitskalender jahresurlaub urlaub+übertragen
    urlaubsvertretung urlaubsanträge ferien+beschäftigte urlaubsrückstand kollegen+weg abwesenheiten abwesenheitsplanung
    urlaubsplaner
  krankmeldung krank krankmelden attest krankschreibung arbeitsunfähigkeit eau fehlzeit krankenstand fehltage sick ill illness
    absence sickness krankheit gelber+schein erkrankt erkrankung krankheitsfall arztbesuch grippe krankmeldet gesundmeldung
    fehlzeiten kranke+mitarbeiter fieber bettlägerig+mitarbeiter abmelden+krank krankenschein
  eingliederung wiedereingliederung bem langzeitkrank betriebsarzt amtsarzt gesundheitsmanagement bgm rückenschule vorsorge
    erkrankte wiederkommen gesundheitsförderung betriebliches+gesundheitsmanagement betriebsärztlich vorsorgeuntersuchung
    augenuntersuchung grippeschutzimpfung fehlzeitengespräch rückkehr+krankheit
  zeiterfassung stundenzettel arbeitszeit stempeln stempeluhr stechuhr überstunden gleitzeit zeitkonto saldo kommen+gehen
    arbeitszeitkonto zeitbuchung terminal timesheet timekeeping stunden+aufschreiben arbeitsstunden stundennachweis stundenkonto
    minusstunden plusstunden mehrarbeit arbeitsbeginn+erfassen zeitnachweis erfassungsgerät einbuchen ausbuchen stundenliste
    arbeitszeiterfassung kernzeit vertrauensarbeitszeit ein+ausstempeln vergessen+stempeln arbeitszeitbetrug stundenzettel+excel
    außendienst+stunden
  dienstplan schicht schichtplan dienstplanung springer einspringen schichttausch rufbereitschaft bereitschaftsdienst einsatzplan
    besetzung shift rota roster schichtdienst dienste+tauschen wochenenddienst nachtdienst dienstetausch frühschicht spätschicht
    einsatzplanung personaleinsatz personaleinsatzplanung wer+hat+dienst urlaubsvertretung+plan dienstlisten dienst+tauschen
    einspringer dienstbesetzung wochenendplan schichtwünsche dienstwünsche samstagsdienst bereitschaftsplan bereitschaftsplanung
  dienstreise reisekosten reisekostenabrechnung fahrtkosten kilometergeld dienstreiseantrag tagegeld spesen reiseantrag
    fahrkostenerstattung travel trip trips expenses bahnticket bahnkarte hotelbuchung auswärtstermin fahrtkostenabrechnung
    reisekostenantrag belege+reise reisen privatwagen kilometer fahrtbuch
  bewerbung bewerber vorstellungsgespräch stellenanzeige stellenausschreibung karriere bewerbermanagement personalauswahl
    bewerbungsmappe stellenbesetzung recruiting personalgewinnung einstellung auswahlverfahren kandidat zusage absage
    fachkräftemangel nachwuchs applicant vacancy hiring bewerbungsgespräch bewerbungsunterlagen bewerbungsportal stellenangebot
    stellenportal stelle+frei stellen+ausschreiben freie+stelle bewerbungsverfahren auswahlgespräch arbeitgeber
    arbeitgeberauftritt lebenslauf probearbeiten jobmesse eingangsbestätigung+bewerbung unbesetzt stelle+unbesetzt stellensuche
    fachkraft quereinsteiger quereinstieg initiativbewerbung bewerberin stellenprofil bewerberportal headhunter personalmesse
    talente nachwuchskräfte jobanzeige arbeitskräfte personalsuche bewerberauswahl stellenanzeigen stellenausschreibungen
    bewerbern vorstellungsgespräche leute+finden personal+finden
  onboarding einarbeitung erster+arbeitstag arbeitsbeginn dienstantritt eintritt willkommensmappe pate mentor neue+kollegen
    neueinstellung laufzettel einstieg starter newcomer neuling einarbeitungsplan begrüßung+mitarbeiter neu+anfangen neue+kollegin
    neue+mitarbeitende willkommenstag einführungstag einarbeiten erste+woche erster+tag begrüßungsmappe neuer+mitarbeiter
    startpaket schnuppertag erste+tage zuständige+liste+neue einarbeitungsmappe kollegen+neu willkommen+team checkliste+neue
    arbeitsplatz+fehlt+erster+tag buddy laptop+fertig+erster nichts+vorbereitet neuankömmling eingewöhnen
  offboarding ausscheiden austritt weggang letzter+tag dienstende zugänge+sperren rückgabe+geräte laufzettel kündigen
    kündigung+mitarbeiter verlassen+haus ausgeschieden abgang austrittsgespräch verabschiedung
  wissenstransfer ruhestand rente pension nachfolge nachfolger wissenssicherung erfahrungswissen babyboomer ausscheidende
    wissensverlust pensionierung altersbedingt übergabe know+how retirement leaving expertise rentner wissen+weg
    wissen+weitergeben in+rente verabschiedet wissen+kopf einzige+weiß ruheständler altersteilzeit demografisch weitergabe
    erfahrung+weitergeben übergabegespräch verrentet geht+in+rente letzter+arbeitstag+wissen gedächtnis+verwaltung handwissen
    fachleute+gehen altgediente jahrzehnte+erfahrung erfahrene+gehen pensioniert langjährige+erfahrung abschied+wissen
    ältere+kollegen erfahrung+weitergeben wissen+weitergeben wissen+verloren altersabgang altersabgänge altersgründen
    wissen+rente ruheständler abschiedsgespräch
  fortbildung schulung seminar lehrgang weiterbildung kursangebot lernplattform elearning fortbildungskatalog qualifizierung
    inhouse bildungsurlaub teilnahmebestätigung webinar course training learning weiterbilden lernvideo lernmodul lernen kursplatz
    kursprogramm fortbildungsangebot schulungsraum seminarraum seminaranmeldung schulungsplan fortbildungsantrag
    teilnahmezertifikat fortbildungskalender lernangebot referent schulungsunterlagen akademie bildungsangebot onlinekurs
    selbstlernkurs
  unterweisung arbeitsschutz arbeitssicherheit sicherheitsunterweisung belehrung sicherheitsbelehrung sicherheitsfachkraft
    pflichtschulung ersthelfer jahresunterweisung safety unterwiesen unterschriftenliste+unterweisung sicherheitsbeauftragte
    arbeitssicherheitsunterweisung pflichtunterweisung helm arbeitsschutzunterweisung pflichtschulungen nachweis+unterweisung
  gefährdungsbeurteilung gefährdung arbeitsschutz gefahrstoff gefahrstoffkataster betriebsanweisung sicherheitsdatenblatt hazard
    risk gefährdungen sicherheitsdatenblätter gefahrstoffe reinigungsmittel+sicherheit chemikalie
  arbeitsunfall unfallanzeige verbandbuch unfallkasse verletzung verletzt erste+hilfe verbandskasten unfallmeldung wegeunfall
    accident injury pflaster verunglückt unfälle beinaheunfall ersthelferliste sanitätsraum gestürzt+dienst pflaster+kasten
    sanitätskasten erstehilfekasten abgelaufene+verbandskästen
  ausbildung azubi auszubildende lehrling berichtsheft ausbildungsnachweis ausbilder ausbildungsplan lehrjahr ausbildungsabschnitt
    anwärter apprentice trainee azubis auszubildenden ausbildungsberuf ausbildungsplatz berufsschule ausbildungsstation
    ausbildungsbetrieb ausbildungsmarketing azubiprojekt abschlussprüfung prüfungsvorbereitung ausbildungsleitung duales+studium
    studierende lehrstelle lehrlinge lehre nachwuchskraft ausbildungsordnung auszubildendenportal
  praktikum praktikant praktikumsplatz schülerpraktikum bufdi fsj freiwilligendienst internship intern praktika schnuppern
    praktikumsstelle praktikumsbörse girlsday boysday zukunftstag werkstudent betriebspraktikum bundesfreiwilligendienst
    ferienarbeit
    praktikumstage schnuppertag schnuppertage verwaltung+ausprobieren schulklassen+verwaltung berufsorientierung berufe+rathaus
  gehalt entgelt entgeltabrechnung gehaltszettel lohnzettel bezüge verdienstabrechnung gehaltsabrechnung lohnabrechnung besoldung
    lohnbüro payslip salary wage payroll lohn abrechnung+lohn gehaltsmitteilung gehaltsnachweis bezügemitteilung
    lohnsteuerbescheinigung tarif tarifvertrag zulagen lohnsteuer entgeltnachweis
  personalakte personalunterlagen personaldaten personalmappe beschäftigtenakte personalverwaltung personnel+file hr+records
    personalabteilung personalamt personalstelle personalangelegenheiten personalantrag personalservice personalbogen
    stammdaten+personal
  beurteilung mitarbeitergespräch zielvereinbarung leistungsentgelt leistungsprämie jahresgespräch feedbackgespräch
    leistungsbeurteilung appraisal personalgespräch beurteilungsbogen jahresgespräche feedback+vorgesetzte vorgesetztenfeedback
    anerkennung danke wertschätzung gespräch+vorgesetzte rückmeldung+vorgesetzte karrieregespräch
  stellenplan stellenbeschreibung eingruppierung stellenbewertung organigramm planstelle tätigkeitsdarstellung organisationsplan
    stellenanteile personalbedarf personalbemessung aufgabenbeschreibung tätigkeitsbeschreibung organisationsuntersuchung dezernat
    personalkosten
  arbeitszeugnis zeugnis dienstzeugnis zwischenzeugnis zeugniserstellung arbeitszeugnisse zeugnisse referenz
  beihilfe beihilfeantrag arztrechnung beihilfestelle
  jobticket deutschlandticket jobrad leasing dienstrad dienstradleasing gehaltsumwandlung fahrkostenzuschuss pendler commuter
    busticket+beschäftigte fahrtkostenzuschuss arbeitsweg pendeln mitfahrgelegenheit+kollegen fahrradleasing
    monatskarte+mitarbeiter weg+arbeit fahrgemeinschaften+kollegen radeln+arbeit arbeitsweg+rad fahrgeld
  nebentätigkeit nebenjob nebeneinkünfte anzeigepflicht
  homeoffice telearbeit heimarbeit zuhause+arbeiten mobiles+arbeiten remote vpn hausarbeitsplatz zuhause heimarbeitsplatz
    telearbeitsplatz mobil+arbeiten wohnzimmer von+daheim heimbüro teilzeitkräfte+zuhause fernzugriff arbeiten+zuhause
    heimarbeitsplätze anwesenheitstag unterwegs+arbeiten arbeiten+unterwegs
  schreibtisch arbeitsplatzbuchung desksharing platzbuchung wechselarbeitsplatz großraumbüro arbeitsplatz+teilen coworking desk
    leere+schreibtische bürostuhl höhenverstellbar arbeitsplätze+teilen arbeitsplatz+buchen büroplatz sitzplatz+büro stehpult
    geteilte+schreibtische freie+schreibtische ergonomie ergonomisch rückenschmerzen stehtisch
  dienstjubiläum mitarbeiterjubiläum geburtstage+beschäftigte ehrung+mitarbeiter dienstjubilar
  mitarbeiterbefragung betriebsklima arbeitszufriedenheit stimmungsbild stimmungsbarometer pulsbefragung stimmung+haus
    belegschaft+befragen meinung+beschäftigte kummerkasten
  intranet schwarzes+brett mitarbeiterportal hausmitteilung rundmail mitarbeiterzeitung mitarbeiterapp interne+kommunikation
    noticeboard interne+neuigkeiten flurfunk neuigkeiten+haus mitarbeitermagazin mitarbeiternewsletter pinnwand
    interne+nachrichten hausnachrichten hausinterne informiert+kollegen mitteilungen+haus nachricht+alle hauspost+neuigkeiten
  telefonbuch durchwahl telefonliste telefonverzeichnis kontaktdaten organigramm zuständigkeit+finden wer+macht+was
    ansprechpartnersuche phonebook directory rufnummer telefonnummer telefonnummern durchwahlen rufnummern ansprechpartner+liste
    mitarbeiterverzeichnis personenverzeichnis adressbuch wer+zuständig kontaktliste name+nummer wer+sitzt+wo büronummer
    telefonlisten
  dienstanweisung dienstvereinbarung hausordnung kenntnisnahme regelwerk rundschreiben verfügungen dienstanweisungen anweisung
    rundverfügung verfügung vorschriften+haus hausmitteilungen merkblätter geschäftsordnung
  betriebsausflug weihnachtsfeier kantine betriebsfest betriebssport mittagspause kaffee kaffeeküche kaffeemaschine teeküche
    kühlschrank mittagstisch mittagessen+kollegen pausenraum pause sozialraum essen+mitarbeiter getränkeautomat küchendienst
    spülmaschine snackautomat kantinenessen betriebsrestaurant teller tablett koch
  personalrat gleichstellung schwerbehindertenvertretung mitbestimmung beteiligung+personalrat
  wissensdatenbank wiki wissensmanagement faq nachschlagewerk handbuch anleitung leitfaden arbeitshilfe knowledge manual
    anleitungen handreichung wissensplattform wissensportal nachschlagen checkliste arbeitsanweisung erklärvideo+intern merkblatt
    spickzettel fachwissen
  vertretung abwesenheit vertretungsregelung stellvertretung abwesenheitsnotiz urlaubsvertretung deputy vertretungen vertreter
    vertretungsfall abwesend abwesende ungelesen+mails außer+haus erreichbar+abwesend vertretungsliste
  prozesse prozessmanagement prozessmodell ablauf ablaufbeschreibung flussdiagramm bpmn prozesslandkarte prozessaufnahme
    modellierung abläufe arbeitsablauf arbeitsabläufe durchlaufzeit liegezeit ablaufplan ablaufdiagramm prozessanalyse
    schwachstelle doppelarbeit prozessoptimierung organisationsabteilung
  projekt projektmanagement projektliste projektübersicht meilenstein projektsteuerung multiprojekt portfolio projektplan projekte
    projektstand projektleitung projektplanung projektsteckbrief projektampel vorhabenliste vorhaben projektakte
    projektmanagementtool zeitplan vorhabenübersicht
  aufgabenliste kanban aufgabenverteilung todo aufgabenplanung wiedervorlage fristenkalender fristenkontrolle fristenüberwachung
    fristablauf widerspruchsfrist deadline aufgaben+verteilen offene+aufgaben frist+versäumt fristen termine+fristen
    frist+verpasst fristenliste frist+läuft todoliste erinnerung+frist aufgabenboard wiedervorlagen klebezettel haftnotiz
  besprechung besprechungsprotokoll jour+fixe meeting dienstbesprechung teamrunde besprechungskultur besprechungen
    sitzungsmarathon tagesordnung+besprechung meetings besprechungsnotiz abteilungsrunde teambesprechung amtsleiterrunde
    sitzungen+lang protokoll+besprechung aufgaben+besprechung ergebnisse+besprechung
  besprechungsraum sitzungszimmer raumbuchung raumreservierung sitzungssaal besprechungszimmer raumbelegung doppelbelegung
    meeting+room room booking raumplan raum+frei raum+belegt räume+buchen raum+reservieren tagungsraum saal+buchen
    besprechungsräume raum+doppelt raumkalender raumanfrage konferenzraum beamerraum technik+raum raumkonflikt räume+doppelt
  videokonferenz konferenz konferenztechnik headset webcam mikrofon hybridsitzung videosystem besprechungstechnik videocall
    kamera+sitzung hybride+besprechung zoom webex ton+schlecht lautsprecher konferenzanlage online+besprechung
    virtuelle+besprechung
  fuhrpark dienstwagen poolfahrzeug dienstauto fahrzeugbuchung dienstfahrzeug poolauto poolwagen fahrtenbuch fahrzeugpool
    autoschlüssel fleet vehicle car dienstwagenbuchung autos+haus wagen+buchen schlüsselbrett auto+reservieren
    fahrzeuge+reservieren fahrzeug+buchen dienstfahrt dienstfahrten dienstfahrzeuge elektrofahrzeug+dienst fahrzeugliste
    autos+stehen tageskilometer kilometerstand schlüssel+auto wer+hat+auto auto+weg wagen+weg vollgetankt autos+ungenutzt
    autobuchung carpool dienstautos fahrzeugschlüssel elektroautos+dienst fahrzeugauslastung fahrzeugreservierung autopool
  fahrzeugwartung tüv hauptuntersuchung werkstatt inspektion+fahrzeug reifenwechsel fahrzeugtermine wartungstermin fahrzeugflotte
    ölwechsel reparatur+fahrzeug winterreifen reifen öl fahrzeuge+wartung inspektion inspektionstermin panne fahrzeugschaden
    defekte+fahrzeuge maschine+defekt bremsen ölstand scheinwerfer werkstatttermin fahrzeugprüfung abfahrtskontrolle
  führerscheinkontrolle halterhaftung fahrerlaubniskontrolle fahrer+kontrolle
  tanken tankkarte kraftstoff spritverbrauch tankbeleg diesel fuel tankstelle zapfsäule tankquittung betankung spritkosten benzin
  dienstfahrrad dienstrad ebike pedelec+dienst lastenrad+dienst fahrradpool
  geräteverleih geräteausleihe leihgerät beamer kamera ausleihe+geräte leihpool ausgeliehen verleihliste equipment ausleihen
    verliehen leihliste akkuschrauber+leihen werkzeug werkzeuge bohrmaschine maschinenverleih werkzeugverwaltung werkzeugkasten
    geräteliste verschwunden+geräte geräteschuppen werkzeugausgabe geräte+ausleihen geräte+verbleib leihgeräte maschinen+leihen
    anhänger hänger leiter+leihen kabeltrommel bierbänke zelte stehtische festzelt geschirr+leihen ausrüstung+leihen
    rückgabe+geräte
  inventar inventur inventarisierung anlagenbuchhaltung inventarnummer inventarliste gegenstände anlagevermögen bestandsaufnahme
    inventory asset assets inventarisieren inventarnummern strichcode barcode+geräte möbel+erfassen anlagegüter qr+aufkleber
    inventaraufkleber ausstattung+erfassen aufkleber+geräte doppelt+vorhanden keiner+weiß+was+da anlagenverzeichnis zählen+möbel
    inventurliste
  schlüssel schließanlage transponder schlüsselverwaltung schlüsselausgabe schlüsselbuch zutritt schließung schließsystem
    schlüsselkasten aufsperren aufschließen zugangscode türcode türöffner keys lock schlüsselbund schlüsselverlust
    schlüsselübergabe schlüsselliste schloss schlösser türschloss schließzylinder schließplan zugangskarte zugangschip
    zugangskontrolle vor+verschlossener+tür tür+offen abschließen schlüsselrückgabe generalschlüssel schlüssel+verloren tür+öffnen
    schlüssel+abholen schlüssel+vergessen ausgesperrt codeschloss zahlenschloss pincode türschlösser elektronische+schließung
    nachts+aufschließen schließdienst abschließdienst auf+zuschließen türen+öffnen+ferne
  zutrittskontrolle mitarbeiterausweis dienstausweis besucherausweis besucheranmeldung empfang pforte pförtner besuchermanagement
    badge visitor pförtnerloge besucherliste gästeliste gäste+anmelden besucherbuch eingangstür drehkreuz fremde+haus infotheke
  büromaterial büromaterialbestellung büroartikel bürobedarf stifte toner materialanforderung materialschrank bestellkatalog
    webshop warenkorb bedarfsmeldung stationery supplies kugelschreiber bleistift druckerpapier kopierpapier papier+bestellen
    schreibwaren locher tacker material+bestellen büroklammern materialausgabe briefumschläge heftklammern tinte ordner+bestellen
    klebeband textmarker briefpapier bürobestellung
  lagerverwaltung lagerbestand ersatzteil lagerhaltung nachbestellen mindestbestand materiallager verbrauchsmaterial stock
    warehouse lagerliste ersatzteile lagerplatz regal regale lagerraum vorräte vorrat vorratsraum mindestbestände bestandsliste
    nachschub lagerist schrauben materialentnahme
  einkauf beschaffung beschaffungsstelle lieferant angebote+einholen preisvergleich rahmenvertrag bestellanforderung
    beschaffungsantrag bestellfreigabe bestellwesen sammelbestellung procurement purchase supplier einkaufen beschaffen
    anschaffung anschaffungen angebote+vergleichen bestellung+freigabe preise+vergleichen bestellanforderungen
    einkaufsgemeinschaft großbestellung lieferschein kaufen lieferzeit bedarfsabfrage bestellen+zentral günstiger+gemeinsam
    mengenrabatt rabatt kleinbestellung
  vergabe ausschreibung submission evergabe vergabeplattform vergabestelle bieter vergabevermerk vergabeverfahren vergaberecht
    schwellenwert unterschwelle leistungsverzeichnis tender ausschreibungen ausgeschrieben vergabeunterlagen angebotsöffnung
    auftragsvergabe öffentliche+aufträge firmen+angebot bieterfragen vergabeakte direktauftrag angebote+firmen
    ausschreibungsunterlagen bieterportal vergabemeldung
  rechnung eingangsrechnung rechnungseingang erechnung rechnungsworkflow kreditor skonto rechnungsprüfung xrechnung
    rechnungsfreigabe mahngebühr zahlungsziel kontierung zahlungsfrist lieferantenrechnung invoice bill rechnungen rechnungslauf
    rechnungsbearbeitung rechnung+bezahlen rechnung+liegt sachlich+richtig zahlungsfreigabe papierrechnung rechnungsworkflows
    rechnungsstellung buchungsbeleg zahlungslauf mahnkosten liegengeblieben+rechnung mahnung+lieferant lieferanten
    zahlungserinnerungen bezahlen+spät buchungsstelle rechnungen+papier rechnung+umlauf sammelrechnung rechnungsfristen
  vertrag vertragsmanagement vertragsregister vertragsdatenbank kündigungsfrist laufzeit vertragsakte vertragsverwaltung
    wartungsvertrag mietvertrag contract agreement contracts agreements verträge vertragsende vertragsfrist kündigungstermin
    vertragsverlängerung vertrag+verlängert verlängert+automatisch vertragsunterlagen wartungsverträge versicherungsvertrag
    vertragsablage abgelaufen+vertrag laufende+verträge vereinbarung vereinbarungen vertragsende+übersehen
    kündigungsfrist+verpasst vertrag+läuft+weiter
  haushalt haushaltsplan haushaltsplanung mittelanmeldung ansätze budgetplanung haushaltsaufstellung finanzplanung etat planansatz
    mittelbedarf haushaltsentwurf haushaltsanmeldung mittelanmeldungen haushaltsansatz haushaltsmittel kämmerei kämmerer
    haushaltsstelle finanzplan investitionsplanung finanzen haushaltsberatung haushaltsrede mittel+anmelden planzahlen
  haushaltsüberwachung budget mittelabfluss budgetübersicht restmittel ausgabenkontrolle budgetkontrolle haushaltsüberschreitung
    überschreitung mittelbewirtschaftung controlling kennzahlen finanzbericht mittelverbrauch verfügbares+geld wie+viel+geld
    budgetstand haushaltsstand finanzcontrolling ausgaben+überblick mittelübersicht haushaltskontrolle mittelstand
    mittelverfügbarkeit geld+übrig konto+leer restbudget topf+leer
  bürgerhaushalt haushalt+verständlich interaktiver+haushalt steuergeld haushaltszahlen etat visualisierung+haushalt
    haushalt+bürger ausgaben+einnahmen budget+citizens wofür+geld finanzen+bürger haushaltsplan+lesen haushalt+grafik
  mahnung mahnlauf mahnwesen offene+forderung säumige zahlungserinnerung forderungsmanagement außenstände mahnen mahnschreiben
    mahnbescheid mahnverfahren nicht+gezahlt zahlt+nicht rückstände gemahnt
  vollstreckung pfändung vollziehungsbeamte beitreibung vollstreckungsbeamte außendienst+vollstreckung kontopfändung
    pfändungsverfügung debt enforcement vollstrecker gerichtsvollzieher vollstreckungsauftrag pfänden vollstreckungsaufträge
    schuldnerverzeichnis vollziehung
  ratenzahlung steuer+stundung gebühr+stundung forderung+stundung ratenplan monatsraten niederschlagung zahlungsaufschub schuldner
    zahlungsvereinbarung instalment teilzahlung teilbetrag zahlungsschwierigkeiten nicht+auf+einmal+zahlen
  kartenzahlung eckarte bargeldlos kartenterminal kartengerät barkasse bargeld kleingeld handkasse ecgerät kartenleser
    kassenautomat wechselgeld bar+bezahlen cash card card+payment karte+zahlen ecterminal girokarte münzen scheine geldautomat
    bargeldkasse kasse+schalter kassenbestand zahlstelle+bar kassierer kassieren wechselgeldbestand karte+bezahlen kassenzettel
    kontaktlos portemonnaie geldbörse bezahlen+karte passend+geld nur+bar bar+zahlen barzahlung
  onlinezahlung epayment paypal onlinebezahlung bezahlplattform bezahlseite zahlungsverkehr bezahlverfahren verwendungszweck
    zahlungszuordnung kassenzeichen payment pay online+bezahlen überweisung überweisen überweisungsträger bezahllink qrcode+zahlen
    zahlungseingang zahlungseingänge gebühr+bezahlen zahlungsart zahlen+internet zahlung+zuordnen falscher+verwendungszweck
  lastschrift sepa mandat bankeinzug einzugsermächtigung bankverbindung abbuchung kontodaten lastschriftmandat rücklastschrift
    einzug dauerauftrag direct+debit abbuchungsauftrag kontonummer iban konto+ändern bankdaten mandate
  steuer steuerbescheid grundsteuer grundsteuerbescheid abgabenbescheid abgaben jahresbescheid hebesatz messbescheid
    grundsteuermessbetrag steueramt grundbesitz property+tax steuern grundsteuerreform grundabgaben steuererklärung steuerzahler
    steuerakte realsteuer abgabe grundsteuererklärung
  gewerbesteuer gewerbesteuerbescheid gewerbesteuermessbetrag vorauszahlung+gewerbesteuer
  zweitwohnungssteuer zweitwohnung nebenwohnung zweitwohnsitz
  vergnügungssteuer spielautomaten spielhalle spielgeräte+steuer
  gebührenkalkulation gebührenrechner gebührensatzung gebührenordnung gebührenbescheid gebühren+berechnen fees gebühr gebührenhöhe
    gebührentabelle gebührenverzeichnis gebührenbescheide verwaltungsgebühr kosten+berechnen
  umsatzsteuer mehrwertsteuer 2b steuerpflicht umsatzsteuervoranmeldung tax+vat
  jahresabschluss bilanz buchhaltung anlagenbuchung kassenabschluss tagesabschluss rechnungswesen abschlussbuchung prüfbericht
    rechnungsprüfungsamt kassenprüfung abschlüsse revision buchhalter innenrevision eröffnungsbilanz
  kreditmanagement kredite darlehen liquidität liquiditätsplanung zinsen schulden+stadt
  fördermittel förderprogramm verwendungsnachweis fördergeld fördertopf zuwendung zuwendungsbescheid fördermittelmanagement
    drittmittel förderantrag förderdatenbank fördermittelakquise mittelabruf grant fördertöpfe förderung+beantragen fördergelder
    zuschüsse zuschuss+beantragen förderkulisse förderprogramme förderaufruf fördermöglichkeiten landesmittel bundesmittel
    fördermanager förderanträge zuwendungsgeber fördermitteldatenbank fördermittelantrag geld+land zuschuss+land förderung+bund
    förderfristen verwendungsnachweise förderfrist fördersumme zuschuss+verpasst fördergelder+entgehen
  spende spenden spendenbescheinigung spendenquittung zuwendungsbestätigung sponsoring sponsor spendenannahme donation spender
    spendenaktion gespendet spendenkonto spendenbox spenden+sachen sachspende sachspenden
  post posteingang postverteilung poststelle briefpost eingangspost postscan hauspost postfach botengang hauspostmappe postmappe
    eingangsstempel mailroom mail letter briefe briefkasten tagespost postkorb postkörbe postlauf posteingänge
    eingangspost+scannen postbote postwagen hausbote umlaufpost briefe+öffnen briefe+verteilen poststelle+scannen
    fristenbriefkasten nachtbriefkasten kuvert+öffnen stapel+briefe hauspostumschlag umläufe postmappen postfächer+papier
    eingangsstempeln briefumschläge+öffnen posteingangsbuch hauspostlauf
  postausgang kuvertieren kuvert porto frankieren frankierung serienbrief hybridpost briefversand eintüten umschlag falten
    massendruck ausgangspost druckdienstleister brief+versand sammeldruck envelope postage briefmarke briefmarken frankiermaschine
    portokosten kuvertiermaschine kuverts druckstraße briefe+verschicken versandkosten serienbriefe frankiert briefe+falten
    briefe+eintüten brief+drucken+senden
  mailpostfach funktionspostfach sammelpostfach mails+verteilen mailflut spam emailpostfach gruppenpostfach emailverteilung
    irrläufer inbox email posteingang+mail mailverteiler emailflut emails mails mail+liegt gemeinsames+postfach postfächer outlook
    mailadresse sammelpostfächer ungelesene mails+doppelt beantwortet+doppelt wer+antwortet
  mailverschlüsselung verschlüsselung sichere+mail demail vertrauliche+daten sicherer+versand encryption
  mailsignatur emailsignatur corporate+design vorlagen+logo logo briefkopf wordvorlage einheitliches+aussehen template
    signaturen+mail vorlage vorlagen dokumentvorlage dokumentvorlagen musterbrief musterschreiben musterbriefe briefvorlage
    briefvorlagen kopfbogen altes+logo wappen gestaltung+einheitlich wordvorlagen mustertexte einheitliche+vorlagen
    briefe+aussehen formulierungshilfen textvorlage textvorlagen
  fax faxgerät faxserver faxe
  telefonzentrale telefonanlage anrufe+weiterleiten warteschleife hotline bandansage anrufbeantworter rückruf mailbox
    erreichbarkeit vermittlung+telefon ansagen sprachmenü servicenummer callcenter voicemail phone+call telefonanlagen anrufer
    anrufe weiterverbunden verbunden verbinden telefonieren telefonisch+erreichen besetzt leitung+besetzt niemand+nimmt+ab
    durchstellen telefondienst rückrufbitte rückrufwunsch rückrufe geht+keiner+ran telefonische+erreichbarkeit freizeichen
    telefonate abheben nebenstelle tonbandansage warteschleifenmusik dauerbesetzt vergeblich+angerufen hörer klingelt klingeln
    telefon+klingelt telefonmenü anrufverteilung warteschleifen wählen+nummer verbinden+falsch telefonansage ansage+band hotlines
    erreicht+niemanden niemand+erreichbar durchklingeln
  sprachassistent telefonbot voicebot bürgertelefon+ki telefonassistent sprachcomputer anrufe+ki anrufannahme
  chatbot chat chatassistent häufige+fragen standardfragen virtueller+assistent livechat immer+dieselben+fragen bot gleiche+fragen
    wiederkehrende+fragen fragen+rund+uhr immer+gleiche+fragen fragen+beantworten selbe+fragen routinefragen fragen+website
    auskunft+rund+uhr fragen+feiertag nachts+fragen
  unterschrift signatur mitzeichnung umlaufmappe unterschriftsmappe umlauf signaturkarte elektronische+signatur freigabeprozess
    schlusszeichnung unterschriftenlauf laufmappe mitzeichnen zeichnungsweg signature sign approval unterschreiben unterzeichnen
    unterschriften mappe+umlauf freizeichnung unterschriftenmappe abzeichnen gegenzeichnen handzeichen vorgesetzter+unterschreibt
    unterschriftsreif vier+unterschriften chef+unterschreibt warten+unterschrift unterschriftenlauf+papier
  eakte aktenschrank papierakte registratur aktenplan dms aktenführung elektronische+akte dokumentenmanagement aktenzeichen
    akte+suchen handakte aktenkeller aktenordner file+document files records akten aktenschränke ordner+schrank papierakten
    keller+akten aktensuche akten+tragen aktenwagen aktenanforderung aktentransport ablagesystem leitzordner vorgangsbearbeitung
    aktenberge akte+verschwunden akten+umlauf papierstapel aktenausleihe akte+nicht+auffindbar aktenverleih papiervorgang
    ordner+schleppen papierarchiv schrank+akten vorgänge+papier
  altakten aktendigitalisierung akten+scannen einscannen bestandsakten scandienstleister scanstelle scannen aktenarchiv
    altaktenarchiv scanning digitalisierung+akten scanner eingescannt gescannt einscannen+ordner altregistratur mikrofilm
  archiv stadtarchiv archivgut findbuch lesesaal archivalien archivar magazin nachlass bestandserhaltung archive archivbestand
    archivbenutzung archivmagazin archivnutzer urkunden+alt historische+unterlagen archivieren langzeitarchivierung
    schimmel+archiv historisches+archiv archivalie archivgüter findbücher archivanfragen archivrecherche fotonachlass
    lesesaal+digital quellen+online bestände+online
  ahnenforschung familienforschung genealogie ahnenforscher genealogische archivanfrage vorfahren stammbaum kirchenbuch ancestor
    familiengeschichte großeltern+suchen urgroßvater kirchenbücher
  zeitungsarchiv historische+zeitung zeitungsbände lokalzeitung lokalblatt historische+fotos fotosammlung alte+fotos digitalisate
    volltextsuche ocr handschrift bildarchiv newspaper postkarten+alt alte+aufnahmen historische+bilder fotoalbum dias filme+alt
    glasplatten historische+postkarten alte+zeitungen alben album dias+digitalisieren filmaufnahmen+alt haushaltsauflösung+fotos
  aufbewahrungsfrist aussonderung löschkonzept kassation aktenvernichtung dateiablage laufwerk aufräumen+laufwerk dateichaos
    ordnerstruktur netzlaufwerk dateiname datenmüll dateien+aufräumen löschen aussondern vernichten schredder aktenvernichter
    dateistruktur gemeinsames+laufwerk datei+finden doppelte+dateien ablagestruktur ablage dateinamen versionen+dokument
    speicherplatz laufwerke löschfristen altdaten ordnung+dateien
  datenschutz dsgvo verarbeitungsverzeichnis verarbeitungstätigkeit datenschutzvorfall datenpanne datenschutzbeauftragte
    auskunftsersuchen schwärzen löschfrist privacy personenbezogene datenschutzerklärung datenschutzfolgenabschätzung einwilligung
    datenauskunft datenschutzanfrage geschwärzt vertraulich einwilligungen
  informationsfreiheit transparenz+anfrage ifg auskunft+bürger transparenzgesetz
  opendata offene+daten datenportal datensatz datenbereitstellung datensilo urbane+datenplattform
  informationssicherheit itsicherheit phishing cyberangriff virus hacker sicherheitsvorfall notfallhandbuch backup datensicherung
    ransomware security datenklau schadsoftware betrugsmail verdächtige+mail gefälschte+mail hackerangriff angriff+it viren
    sicherheitslücke verdächtige+mails trojaner it+angriff sicherheitsupdate updates virenscanner firewall betrüger betrug
    gefälscht datenverlust daten+verloren sicherungskopie gestohlen+daten
  passwort kennwort login zurücksetzen einloggen passwortwechsel zugangsdaten singlesignon mehrfachanmeldung anmeldedaten
    passworttresor zweifaktor password reset forgotten locked passwörter gesperrtes+konto konto+gesperrt anmelden+rechner
    einloggen+mehrfach passwort+vergessen kennwörter zettel+monitor passwortmanager zugang+gesperrt zugang+vergessen
    anmeldung+vergessen fingerabdruck+anmelden einmal+anmelden
  berechtigung zugriffsrechte rechteverwaltung benutzerkonto benutzerantrag berechtigungsantrag rollenkonzept benutzerverwaltung
    access+rights zugriff zugriffe zugang+programm berechtigungen benutzerrechte rechte+laufwerk freischaltung freischalten
    zugänge benutzeranlage
  helpdesk itsupport ithotline störungsmeldung+it ticketsystem+it edv itstörung administrator systemadministrator edvabteilung
    fernwartung support it+störung computerproblem rechner+kaputt rechner+hängt computer+streikt it+anruf itabteilung pc+problem
    störungsmeldungen+it supportanfrage itanfrage edvproblem computer+kaputt bildschirm+schwarz maus+kaputt drucker+streikt
    rechner+langsam edvprobleme hilfe+computer technikproblem
  itausstattung hardware laptop notebook tablets+beschaffen rechneraustausch monitor bildschirm softwareverteilung gerätetausch
    dienstrechner altgeräte+pc ausgemusterte+computer device laptops tablet+mitarbeiter rechner+alt pc+alt computer+langsam
    bildschirme tastatur maus computermaus dockingstation rechnertausch hardwarebestellung gerätebestellung
    zweiter+bildschirm zweiter+monitor zwei+bildschirme zwei+monitore großer+monitor großer+bildschirm bildschirm+klein
  diensthandy mobilfunk smartphone+dienst handyvertrag mobiltelefon simkarte mdm handy+dienst diensthandys handys+ausgeben
    diensttelefon mobilgeräte
  lizenzen softwarelizenzen lizenzmanagement lizenzübersicht softwarekatalog software+bestellen license lizenz softwareliste
    programme+bestellen softwarebestand ungenutzte+lizenzen programm+abo installiert installierte anwendungen software+gebühr
    programme+zahlen programme+niemand programm+gekündigt abo abos abonnements softwareinventur softwarekosten
  serverraum rechenzentrum server serverumzug netzwerk+ausfall klimaanlage+server cloud
  wlan hotspot öffentliches+wlan freies+wlan freifunk gastnetz wifi internet+besprechungsraum funkloch+haus
    internetzugang+besucher wlan+besucher gastzugang netz+langsam
  drucker drucken druckerkonzept toner multifunktionsgerät kopierer followme papierverbrauch etagendrucker ausdruck+drucker
    printer printing ausdrucke kopien farbdruck ausdruck papierstau tonerkartusche papierberge druckkosten doppelseitig
    druckerflotte kopiergerät papier+sparen drucke ausgedruckt ausgedruckte papierlos+arbeiten seiten+gedruckt tintenpatrone
    papiervorrat farbpatrone kopierer+kaputt druckaufträge kopierraum
  schnittstelle schnittstellen fachverfahren fachanwendung datenaustausch doppelte+eingabe doppelerfassung medienbruch
    mehrfach+eintippen übertragen+verfahren stammdaten onceonly datenabgleich interface abtippen+daten zweimal+eingeben
    doppelt+eingeben doppelt+erfassen übertragen+hand medienbrüche kopieren+verfahren programme+verbinden zwei+programme
    mehrfach+erfassen datenübernahme händisch+übertragen exportieren importieren abtippen+excel daten+abgleichen datenfluss
    datendrehscheibe mehrfacheingabe doppelpflege adresse+mehrfach once+only
  lowcode nocode fachverfahren+selbst workflowtool prozessautomatisierung rpa softwareroboter automatisierung+routine
    selbst+programmieren automatisieren+routine klickarbeit bausteine+programm
  kuenstliche+intelligenz chatgpt textgenerator sprachmodell kirichtlinie textassistent formulierungshilfe texte+zusammenfassen ki
    textentwurf briefentwurf zusammenfassung zusammenfassen entwürfe+schreiben ki+antwort sprachmodelle übersetzungsprogramm+ki
    ki+texte textvorschläge
  spracherkennung diktieren diktat transkription verschriftlichen mitschrift verschriftlichung tonaufnahme abtippen+band speech
    diktiergerät sprechen+statt+tippen diktate tonband aufzeichnung+sitzung aufnahme+sitzung mitschnitt gesprochene mittippen
    mitschreiben diktierfunktion gesagte gesagtes gesprochenes mikrofon+text vertippen sprachaufnahme aufnahme+text
    hören+schreiben tippen+band tonaufnahmen aufgezeichnet sprachnachricht sprachnachrichten sprachmemo abhören anhören
  formularserver onlineformular pdfformular formulare+ausfüllen formularmanagement vordruck onlineantrag webformular
    antragsassistent formularsammlung form forms formulare formblatt formblätter ausgefüllte+formulare antragsformular
    antragsformulare vordrucke ausfüllbar onlineanträge pdf+ausfüllen formularcenter papierformular unleserlich
    handschrift+formular formularvorlage durchschreibesatz durchschlag onlineantragsstrecke
  nachforderung unvollständige+unterlagen unterlagen+nachreichen fehlende+unterlagen nachweise+hochladen unterlagen+hochladen
    upload nachreichen dokumentenupload nachweise belege+nachreichen unterlagen+fehlen fehlen+unterlagen unterlagen+unvollständig
    nachgereicht unvollständige+anträge dokument+hochladen fotos+hochladen unterlagen+vergessen
  bearbeitungsstand statusabfrage sachstandsanfrage sachstand antragsstatus status+antrag statusanzeige wo+bleibt
    nachverfolgung+antrag progress tracking wie+weit+antrag stand+antrag stand+bearbeitung nachfragen+stand sendungsverfolgung
    paketverfolgung antrag+verfolgen bearbeitungsdauer antrag+liegt statusmeldung bearbeitungszeit wann+fertig statusanfragen
    nachgefragt nachfragen anfragen+stand ampel+antrag antragsteller+fragen statusabfragen
  serviceportal bürgerportal verwaltungsportal onlinedienst onlineleistung ozg servicekonto nutzerkonto bundid bürgerkonto
    onlineausweis eid authentifizierung online+service portal onlinedienste onlineservices onlineleistungen onlineverfahren
    portal+bürger behördengang behördengänge onlinezugang ohne+gang+amt digitale+dienste onlineantrag+bürger virtuelles+rathaus
    digitales+rathaus onlinerathaus
  bescheid bescheiderstellung elektronischer+bescheid digitaler+bescheid bescheidzustellung bürgerpostfach
    elektronische+zustellung digitales+postfach textbausteine bescheidvorlage bescheide bescheidversand bescheid+digital
    bescheidtext rechtsbehelf bescheide+versenden
  leichte+sprache amtsdeutsch verständliche+sprache bürgernahe+sprache behördensprache verständlich einfache+sprache
    verständliche+bescheide beamtendeutsch formulierungen juristendeutsch plain language jargon readable understandable
    verstehen+niemand unverständlich versteht+keiner behördenbriefe paragraphen fachchinesisch kompliziert+formuliert
    verständliche+briefe schwer+verständlich behördenbrief begreifen begreift wörter+schwierig satzungetüme kauderwelsch
    fremdwörter bandwurmsätze erklären+einfach klartext briefe+erklären brief+verstehen bescheide+verstehen satz+lang
  barrierefrei barrierefreiheit behinderung sehbehindert vorlesefunktion screenreader rollstuhl gebärdensprache hörbehindert
    blinde inklusion gehörlos barrierefreie+pdf accessible accessibility wheelchair rollstuhlfahrer gehbehindert hörgeräte
    höranlage induktionsschleife blind brailleschrift taub barrieren kontrast vorlesen+lassen stufen rampe rollator sehbehinderte
    gehhilfe treppenlift barrierefreier+zugang schwerhörig schwerhörige hörgerät hören+schlecht lupe große+schrift schriftgröße
    taktil leitlinie sehen+schlecht treppe+rollstuhl blindengerecht rollstuhlgerecht rollstuhlrampe hörende vorlesen+bescheid
  gebärdensprache gehörlos gehörlose gebärdensprachvideo gebärdendolmetscher gebärdensprachdolmetscher hörbehindert
    hörbehinderte hörbehinderung schwerhörig schwerhörige taube+gebärden induktionsschleife untertitel sign+language deaf
    gebärden
  mehrsprachig fremdsprache dolmetscher übersetzung übersetzen sprachmittler sprachbarriere videodolmetscher muttersprache
    sprachkenntnisse kein+deutsch ausländische+bürger übersetzungsgerät interpreter translate translation fremdsprachen
    sprache+verstehen dolmetschen sprachkenntnis verständigung englisch arabisch türkisch ukrainisch übersetzer übersetzungs+app
    andere+sprachen mehrere+sprachen fremdsprachig verständigen dolmetscherdienst sprachen+formular kaum+deutsch dolmetscherpool
    hände+füße zeichensprache
  website webseite homepage internetseite webauftritt relaunch internetauftritt seite+veraltet suchfunktion webredaktion
    inhalte+pflegen stadtseite internetauftritte webseiten stadtwebseite homepages suche+webseite findet+nichts+webseite
    veraltete+inhalte seiten+veraltet klicken unterseiten verschachtelt suchmaske startseite toter+link links+tot google
    findet+nicht+seite startseiten internetseiten suchfunktionen onlineauftritt verlinkt verlinkungen seite+aufbau seiten+gefunden
    suchbegriff informationen+finden
  socialmedia instagram facebook redaktionsplan soziale+medien soziale+netzwerke tiktok post+facebook social+media kanal+instagram
    youtube beiträge+veröffentlichen
  pressestelle pressemitteilung presse pressespiegel presseverteiler journalisten pressearbeit öffentlichkeitsarbeit pressetext
    pressetermine presseanfrage presseanfragen zeitungsartikel journalist presseausschnitte
  bilddatenbank fotodatenbank fotoarchiv bildrechte bildarchiv medienarchiv fotos+suchen fotos+ablage bilder+suchen bilder+ablage
    fotosammlung+stadt bildmaterial fotografieren+veranstaltung
  newsletter infobrief rundbrief abonnieren rundmails abonnement infomail
  amtsblatt bekanntmachung mitteilungsblatt gemeindeblatt amtliche+bekanntmachung aushangkasten bekanntmachungskasten amtstafel
    aushang schaukasten ortsüblich gazette notice bekanntmachungen öffentliche+bekanntmachung aushänge bekanntmachungstafel
    amtliche+mitteilung gemeindebote anschlagtafel veröffentlichung+amtlich schaukästen bekanntmachungen+online aushangkästen
  digitale+anzeigetafel infobildschirm infostele infodisplay digitalsignage stele infosäule digitaler+aushang bildschirm+foyer
    bildschirme+eingang infotafel anzeigetafel digitale+tafel infotafeln infoscreen bildschirm+eingang
  ideenmanagement vorschlagswesen verbesserungsvorschlag ideenwettbewerb ideenbörse innovationswettbewerb ideen+beschäftigte
    verbesserungsvorschläge mitarbeiterideen einfälle vorschlagsbox
  umfrage befragung zufriedenheit+bürger kundenzufriedenheit bewertung+service rückmeldung+bürger feedbackterminal smiley survey
    feedback umfragen fragebogen fragebögen befragungen bürgerbefragung bewertungsbogen zufriedenheit meinungsbild bürgerumfrage
    kundenbefragung abstimmung+bürger
  beschwerde beschwerdemanagement lob+kritik reklamation bürgeranliegen anregungen eingaben bürgerbeschwerde complaint beschwerden
    beschwerdebrief anregung kritik beschwerdestelle unzufrieden reklamationen bürgerhinweis beschweren ärger+bürger unmut
    schimpfen dampf+ablassen
  gebäudemanagement hausmeister reparaturauftrag gebäudeschaden schaden+gebäude störung+gebäude reparaturmeldung mängel+gebäude
    hausmeisterauftrag kaputt+melden hausmeisterticket gebäudemängel handwerker+beauftragen tropfender+wasserhahn caretaker
    janitor repair hausmeisterdienst wasserhahn kaputte+tür defekt defekte+lampe glühbirne lampe+büro tropft undicht dach+undicht
    türklinke fenster+klemmt rollladen jalousie steckdose handwerkertermin handwerkerfirma verstopft wasserschaden schäden+gebäude
    schäden+melden mangel+gebäude reparaturen hausmeister+anruf reparaturanfrage klemmt instandsetzung feuchte+wand abgebrochen
    gebrochen undichte kaputtes klappert quietscht rostig schimmel risse+wand putz+bröckelt abgeplatzt durchgebrannt verstopfte
    lockere+fliese scheibe+kaputt zerbrochen reparaturmeldungen wasserfleck rohr+tropft türen+klemmen tür+klemmt schadensmeldungen
    hausmeister+zettel mängelliste+gebäude schulgebäude+schaden tür+quietscht heizkörper+tropft rohrbruch+gebäude
    lichtschalter+defekt schaden+hausmeister
  reinigung putzen reinigungsplan putzdienst reinigungskraft gebäudereinigung unterhaltsreinigung glasreinigung putzplan
    reinigungsdienst reinigungsmängel toiletten+sauber wc+reinigung cleaning dirty putzfrau reinigungskräfte reinigungspersonal
    sauber sauberkeit+büro reinigungszeiten staub staubsauger müllbeutel seife handtücher toilettenpapier reinigungsintervall
    putzmittel reinigungsplanung unsauber kehren+flur gewischt wischen dreckig klo+schmutzig schmutz müffelt kaffeeflecken
    seifenspender desinfektion hygieneartikel papierkorb+büro mülleimer+büro reinigung+bedarf putzen+bedarf
  heizung thermostat heizkörper heizungssteuerung heizkosten heizen heizungsregelung raumtemperatur wochenende+heizen hitzefrei
    kühlung heat radiator heating warm heated radiators temperature cold heizungen heizungsanlage frieren friert kalt kalte+räume
    zu+kalt zu+warm heizkurve thermostate überheizt lüftung lüften fenster+offen klimaanlage ventilator raumklima hitze+büro
    heizen+leer wärme heizperiode kessel frösteln decke+pulli pullover schwitzen stickig stickige+luft co2ampel dämmung gedämmt
    isolierung fensterdichtung zugig heizlüfter ventilatoren verschwitzt heiß+büro jalousien raumtemperaturen heizung+läuft
    heizung+abstellen frostschutz wärmebild heizung+ferne heizung+ferien räume+heizen
  energiemanagement energieverbrauch stromverbrauch zählerstand zähler+ablesen verbrauchsdaten energiecontrolling energiebericht
    zählerablesung strom+gas+wasser energieverbräuche smartmeter energie+sparen energy meter consumption electricity energiekosten
    energiedaten energiefresser verbrauchswerte zählerstände zählerablesungen energieverbrauch+gebäude energie+verschwendet
    energiebedarf gas strompreis energieausweis wasserverbrauch+hoch stromfresser energiebericht+gebäude gasverbrauch
    verbrauchszähler grundlast stromverbrauch+nachts verbrauch+auffällig leck+verbrauch
  beleuchtung+gebäude bewegungsmelder licht+brennt licht+ausschalten led+umrüstung licht+flur lichtschalter lampen+gebäude
    licht+an lichter+brennen präsenzmelder ledlampen leuchtmittel licht+nachts+an licht+vergessen
  photovoltaik solaranlage solardach balkonkraftwerk solarkataster solarpotenzial dach+solar pv solar solarstrom solarmodul
    solarzellen dachfläche dachflächen solarenergie strom+dach eigenstrom sonnenstrom windkraft windrad solarpark balkonsolar
    mieterstrom energiegenossenschaft bürgerenergie dächer+strom dächer+solar sonne+strom
  klimaschutz klimabilanz treibhausgas co2 klimaanpassung klimaneutral klimaschutzkonzept emission nachhaltigkeit climate
    klimaschutzmanager klimawandel energiewende klimafolgen treibhausgasbilanz klimaziele umweltfreundlich klimacheck co2+ausstoß
    klimaneutralität treibhausgase
  wärmeplanung fernwärme wärmenetz nahwärme wärmepumpe wärmeplan
  gebäudeakte bauunterhalt wartungsplan wartung+gebäude instandhaltungsplan prüfpflicht technische+anlagen betreiberpflicht
    wartungsprotokoll prüffristen elektroprüfung prüftermine prüftermin gebäudedokumentation anlagenprüfung legionellen
    trinkwasserhygiene brandmeldeanlage wartungsfirma prüfbericht+gebäude technische+prüfung
  liegenschaft grundstücksverwaltung pacht pachtvertrag liegenschaftsverwaltung mietverwaltung städtische+wohnungen mieter
    vermieter mietobjekte immobilien immobilie flurstück grundstücke verpachtung gepachtet pächter mietverträge nebenkosten
    nebenkostenabrechnung pachtflächen vermietete grundstückskauf betriebskosten mieten mieterwechsel wohnungsübergabe mieterakte
    grundstücksliste pachtzahlung mietzahlung
  brandschutz feuerlöscher evakuierung rauchmelder brandschutzbegehung räumungsübung brandschutzhelfer fluchtweg evacuation
    feuerlöscherprüfung brandfall feueralarm brandmelder räumung+gebäude sammelplatz brandschutzordnung alarmprobe flucht
    notausgang brandschutzübung feuerübung räumungsübungen
  notfallknopf notruf+büro alarmknopf bedrohung übergriff gewalt+mitarbeiter sicherheit+mitarbeiter stiller+alarm deeskalation
    alleinarbeit bedroht beleidigt aggressiv aggressive+besucher aggression angst+büro notfalltaste beschimpft sicherheit+büro
    pöbeln hausverbot gewalt schreit pöbelnde randaliert panikknopf selbstverteidigung
  umzug+haus büroumzug raumplanung flächenmanagement umzugsplanung möbelbörse büromöbel umziehen+büro raumbedarf raumnot
    platzmangel möbellager möbel+lagern alte+büromöbel flächenbedarf büroräume möbel+keller gebrauchte+möbel möbelpool möbel
    schränke stühle tische bett betten hausrat möbelspende möbelspenden tisch stuhl kommode regale+büro einrichtung büros+tauschen
    schreibtische+entsorgen möbel+weitergeben
  parkplatz+mitarbeiter mitarbeiterparkplatz stellplatz+beschäftigte tiefgarage+mitarbeiter parken+mitarbeiter mitarbeiterparken
    parkplätze+beschäftigte parkplätze+rathaus kollegen+parken
  gesetzessammlung rechtsprechung fachliteratur juris kommentare zeitschriftenumlauf zeitschriften+ämter
  klage widerspruch widerspruchsverfahren rechtsstreit rechtsamt justiziariat gerichtsakte anwalt gerichtsverfahren widersprüche
    widerspruchsbescheid gericht gerichtstermin rechtsberatung prozessakten rechtsfragen rechtsauskunft gutachten+recht jurist
  versicherung versicherungsschaden schadensfall haftpflicht schadensmeldung+versicherung versicherungsfall insurance
    versicherungen schadenmeldung schadenfälle versicherungsfälle schadenregulierung versicherungsschäden gebäudeversicherung
    schadensanzeige hagelschaden glasbruch unfallschaden blechschaden gutachter haftung
  statistik berichtswesen kennzahlen dashboard auswertung statistikmeldung einwohnerstatistik berichte+excel datenauswertung
    statistiken statistikabfrage datenanalyse kennzahl berichte auswertungen zahlen+zusammentragen daten+zusammentragen diagramm
    diagramme schaubild quartalsbericht monatsbericht lagebericht zahlenmaterial datenblatt zahlen+liefern berichtspflicht
    berichtspflichten datenlieferung meldepflicht+statistik
  personalausfall ausfall+personal vertretung+finden ersatz+finden spontan+einspringen personalengpass unterbesetzt
    springer+kollegen dünne+besetzung notbesetzung krankheitswelle
  fuhrpark fahrzeugakte fahrzeugkosten plakette hauptuntersuchung+fahrzeug maschinen+wartung wartungsplaner werkstattplan
  heizung+belegung leere+räume räume+warm heizplan einzelraumregelung nachtabsenkung
  reinigungsqualität geputzt schmutzig fremdreinigung reinigungskontrolle reinigungsfirma staubig
  strom ablesung stromablesung wasserverbrauch stromkosten verbräuche energiemonitoring lastgang stromzähler gaszähler einspeisung
  stromsparen strom+sparen standby steckerleiste energiespar wasser+sparen
  gesundheitskurs gesundheitstag betriebliche+gesundheit obstkorb obst+belegschaft rückenkurs yoga bewegte+pause massage
    fitness+beschäftigte betriebssportgruppe wellpass rückentraining nacken nackenschmerzen dehnen dehnübungen gymnastik verspannt
    verspannung entspannung entspannen langes+sitzen sitzen+schmerzen schmerzen bewegung+büro schrittzähler schritte+sammeln
    laufgruppe pausenexpress turnübungen gesundheit+beschäftigte krankheitstage sitzende augen+müde rücken+schmerzen
    ernährung+beschäftigte rauchen rauchfrei sport+mittag yoga+mittag massagen sportkurs+beschäftigte gesundheitstage stressabbau
  mitarbeiterfest sommerfest weihnachtsfeier kollegenfest betriebsfeier teamtag
  gefahr+schalter bodycam sicherheitsdienst schutzweste
  prüfung+geräte ortsveränderliche dguv leiterprüfung regalprüfung prüfplakette elektrische+geräte prüfplaketten gerätprüfung
    elektrogeräte+prüfen prüfsiegel regale+prüfen
  aufzug fahrstuhl aufzugsnotruf lift elevator aufzüge fahrstühle aufzugsstörung aufzug+defekt rolltreppe aufzug+steht
    aufzug+stecken
  türschild türschilder raumbeschriftung raumanzeige beschilderung+gebäude schilder+büro namensschild raumschild zimmernummer
  gebäudeplan grundriss raumbuch bim bestandspläne cafm
  arbeitskleidung dienstkleidung schutzkleidung uniform berufskleidung kleidung+waschen arbeitsschuhe sicherheitsschuhe warnweste
    jacke hosen kleiderkammer+feuerwehr dienstkleidungsbestellung einsatzkleidung wäsche wäscherei kleidergröße gummistiefel
    regenjacke kleidung+bestellen arbeitshandschuhe
  paketstation pakete+intern kurier interne+lieferung pakete paket paketannahme päckchen paketfach kartons anlieferung
    lieferant+empfang paketbote kartons+eingang sendungen sendung+abholen pakete+stapeln paket+angekommen bestellungen+eingang
    empfänger
  rpa softwareroboter robotic+process robotik routineaufgaben datenübertragung makro
  schatten+it open+source bürosoftware office+paket libreoffice textverarbeitung
  powerpoint präsentation präsentationsvorlage formatvorlage
  interkommunal interkommunale+zusammenarbeit nachbargemeinden gemeinsame+stelle zweckverband zusammenarbeit+kommunen
    kommunalverbund andere+kommunen kooperation nachbarkommune nachbarstädte gemeinsam+beschaffen erfahrungsaustausch+kommunen
    nachbarstadt nachbarorte andere+städte voneinander+lernen kommunen+gemeinsam
  mitarbeiter+werben empfehlung+bewerber personalmarketing arbeitgebermarke arbeitgebervideo
  teamchat messenger teams+chat gruppenchat chatkanal whatsapp chatgruppe chatten kurznachricht kurze+nachricht
  collaboration gemeinsam+dokumente dokumente+teilen dateifreigabe dateiaustausch cloudspeicher projektraum große+dateien
    datentransfer dateien+teilen dateianhang anhänge gleichzeitig+bearbeiten versionschaos gemeinsames+dokument anhang+zu+groß
    dateiversion große+anhänge
  digitale+kompetenz digitallotsen multiplikator keyuser digitalführerschein itkenntnisse itschulung softwareschulung excelkurs
    computerkenntnisse bedienung+programm excelkenntnisse itlotse digitalkompetenz unsicher+computer tastenkombination
  führungskraft führungskräfteentwicklung personalentwicklung mentoring jobrotation hospitation
  vereinbarkeit beruf+familie kinderbetreuung+beschäftigte eltern+kind+büro ferienbetreuung+mitarbeiter teilzeit sabbatical
    arbeitszeitmodell teilzeitkräfte eltern+beschäftigte kinder+betreuung+mitarbeiter betriebskita eltern+kind+zimmer
    pflegende+angehörige jobsharing stellenteilung kind+krank+büro kinder+ferien+mitarbeiter mütter väter+elternzeit
    pflege+angehörige+beruf
  haushaltsreste haushaltsbefragung konsolidierung sparvorschlag einsparvorschlag einsparung einsparungen sparen+haushalt
  belege kassenbeleg quittung handvorschuss barauslage zahlstelle einzahlung vorschuss auslagen belegscan quittungen kassenbelege
    auslagenerstattung bargeldvorschuss auslage zahlstellen
  spendenportal crowdfunding bürgerstiftung stiftung
  kosten+leistungsrechnung innere+verrechnung verrechnung umlage kostenstelle
  zahlungsanordnung auszahlungsanordnung annahmeanordnung anordnung+kasse anordnungswesen kassenanordnung anordnungen
    anordnungsbefugnis auszahlung auszahlungen kasse+anordnung
  müllentsorgung+büro mülltrennung mülltrennung+büro papierabfall büromüll
  poststück einschreiben zustellurkunde förmliche+zustellung postzustellung zustellnachweis rückläufer zustellungsurkunde
    postzustellungsurkunde adressfehler unzustellbar
  bücherbestand fachbibliothek amtsbibliothek
  protokollvorlage notizen mitschreiben sitzungsnotizen
  kalender gruppenkalender terminplaner terminfindung terminabstimmung terminumfrage gemeinsamer+kalender terminabsprache
    termine+abstimmen termin+finden kalender+teilen kalenderfreigabe doodle terminchaos terminkollision sitzungskalender
    jahreskalender jahresplanung terminüberschneidungen
  verabschiedung abschiedsfeier abschiedsgeschenk verabschiedungsfeier
  sekretariat vorzimmer assistenz schreibdienst schreibbüro schreibkraft
  geschenk blumenstrauß präsent geschenke präsentkorb werbegeschenk werbemittel give+aways
  visitenkarte visitenkarten namenskarte
  hausdruckerei druckauftrag druckerei flyer broschüre broschüren faltblatt drucksachen prospekt layout grafik
  fotokopie kopierkarte kopierkosten
  antikorruption korruption compliance hinweisgeber whistleblower hinweisgebersystem meldestelle+intern geschenkannahme
  personalversammlung betriebsversammlung belegschaftsversammlung teamtreffen
  probezeit probezeitgespräch entfristung befristung befristete+verträge arbeitsvertrag arbeitsverträge vertragsänderung
  mehrarbeit überlastung überlastungsanzeige belastung stress stressbewältigung burnout arbeitsbelastung krisenberatung psychische
  ruhe konzentration störungsfrei ungestört lärm+büro stillarbeit konzentriert großraumlärm telefonkabine telefonbox
  trinkwasser+büro sprudler wasserspender+büro mineralwasser wasserkisten getränke
  pflanzen+büro zimmerpflanzen grünpflanzen büropflanzen
  hund+büro bürohund hunde+arbeitsplatz
  duschen umkleide dusche umkleideraum spinde spind fahrradkeller
  altersvorsorge zusatzversorgung betriebsrente vermögenswirksam
  disziplinarverfahren abmahnung konflikt mediation konfliktberatung konfliktlösung streit+kollegen
  katasterplan planarchiv großformat plotter planschrank karten+scannen
  zahlendreher tippfehler plausibilitätsprüfung fehlerprüfung eingabefehler
  dubletten doppelte+datensätze adressdaten adressen+pflegen adressdatenbank kundenstamm adressbestand adressliste
  notstand personalengpass aushilfe zeitarbeit aushilfskräfte aushilfen leihkraft saisonkraft saisonkräfte springerpool
  dienstsiegel siegel siegeln dienststempel stempel+papier siegelliste
  prüfungsamt prüffeststellung prüfungsbemerkung örtliche+prüfung vieraugenprinzip
  it+notfall it+ausfall it+ausfällt ausfall+it computer+ausfallen systeme+ausfallen netz+ausfällt+rathaus ausfallsicherheit notbetrieb
    wiederanlauf stromausfall+server usv
  darlehensverwaltung bürgschaft wohnungsbaudarlehen zinsbindung
  kassensturz barbestand kassenkontrolle kassendifferenz
  beteiligungsmanagement eigenbetrieb tochtergesellschaft beteiligungsbericht gesellschaften+stadt
  konzession konzessionsabgabe konzessionsvertrag wegenutzungsvertrag
  übergabe schichtübergabe übergabebuch dienstübergabe übergabeprotokoll wachbuch
  nachhaltige+beschaffung fairtrade ökologisch+beschaffen recyclingpapier umweltpapier fair+gehandelt
  dienstvereinbarungen tarifrecht arbeitsrecht höhergruppierung stufenaufstieg
  betriebliches+mobilitätsmanagement dienstwege dienstgänge dienstgang
  schutz+daten bildschirmsperre sichtschutz clean+desk
  teilnahme anmeldeliste teilnehmerliste teilnehmerlisten teilnehmer anmeldeschluss anmeldungen+veranstaltung
  erinnerungsfunktion daran+denken vergesslichkeit gedächtnisstütze
  verhandlungen verhandeln gewerkschaft streik
  innovation innovationslabor experimentierraum digitallabor zukunftswerkstatt
  fehlerkultur fehler+lernen
  datenqualität karteileichen falsche+daten veraltete+daten
  postfachvertretung posteingang+vertretung
  zertifikate siegel+zertifizierung audit auditierung qualitätsmanagement
  strategie leitbild digitalstrategie digitalisierungsstrategie
  dienstplan+reinigung vertretung+reinigung
`
