/**
 * The parts that the compounds of a town hall are made of. A compound is only taken apart where it has such a part:
 * „Hundeanmeldung“ into „Hund“ and „Anmeldung“.
 */
export const parts = `
  abend abfall abfuhr abgabe abholung abmeldung abrechnung adresse agenda akte akten aktion alarm amt analyse anfrage
  angabe angebot anlage anliegen anmeldung annahme ansicht anschluss antrag anwohner anzeige app arbeit archiv arzt
  assistent assistenz aufgabe aufruf auftrag auge auskunft ausgabe ausbildung ausländer ausleihe ausschreibung
  ausweis auto automat bad bahn bahnhof balkon bank barcode bau bauhof baum baustelle beamte bearbeitung bedarf
  beförderung befragung begleitung behälter behörde beitrag beirat belegung beleuchtung benutzer beratung bericht
  bescheid bescheinigung beschluss beschwerde besprechung bestellung bestattung besuch besucher beteiligung betreuung
  betrieb bewerbung bewohner bezahlung bibliothek bild bildung biotonne boden börse box brand brief brücke buch
  bücher bücherei buchung budget bühne bürger bürgerbüro bürgermeister büro bus chat computer daten datenbank
  datenschutz dienst digital dokument dokumentation dorf drucker ehe ehrenamt eigentum eimer einkauf einladung
  einsatz einwohner elektro eltern elterngeld energie entsorgung erfassung erlaubnis erinnerung ernte ersatz essen
  fach fahrer fahrrad fahrplan fahrt fahrzeug familie feier ferien fest feuer feuerwehr film finanz firma fisch
  fläche flüchtling förderung formular forst foto frage frauen freigabe freizeit friedhof frist führer führerschein
  führung fund garten gast gäste gaststätte gebäude gebühr geburt gefahr gehweg geld gelände gemeinde genehmigung
  gerät gericht geschäft gesundheit gewässer gewerbe glas grab grund grundstück gruppe gutschein hafen halle halte
  haltestelle handel handwerk handy haus haushalt hausmeister heim heizung helfer hilfe hitze hochzeit hof hotline
  hund hygiene idee impfung industrie information innenstadt integration inventar jagd jahr jahrmarkt job jugend
  jugendamt kalender kamera kanal kanzlei karte kartei kasse kataster katalog kauf keller kind kinder kindergarten
  kirmes kita klasse klima klinik knolle kommune konferenz konto kontrolle konzept konzert kosten kontakt kraft
  kranken kredit kreis krise kultur kunde kunst kurs laden lade lager lampe land landkreis landwirtschaft lärm
  laterne laub leben lehrer leitung lern licht liefer liefern liste lizenz lotse luft mahnung mail mängel markt marke
  maschine material medien meldung melde menü messe miete mieter mitarbeiter mittag mobil mobilität modell monat
  motor müll museum musik musikschule nachbar nachricht nachweis natur netz newsletter notfall nummer ort ordnung
  papier park parken partner passwort personal pflege plakat plan planung plattform platz polizei portal post
  postfach praktikum preis presse problem produkt programm projekt protokoll prozess prüfung puffer rad radweg rat
  raum räume rechner rechnung recht regel register reinigung reise rente rechtsamt restaurant rettung rückruf ruf
  sache saal sammlung satzung schaden schäden schalter schein schild schloss schlüssel schnee schnittstelle schrank
  schreib schrott schulbuch schuld schule schüler schulung schutz schwimmbad schwimm see senioren sensor server
  service sicherheit signatur sitzung sommer sozial sozialamt sperre sperrung sperrmüll spiel spielplatz sport
  sprache sprach sprechstunde stadt stadtrat stadtwerke stand standesamt standort statistik stätte stelle steuer
  stoff straße strom stunde suche system tablet tafel tag tausch team technik telefon termin test theater thema
  ticket tier tonne tour tourismus trauung treff treffen umbau umfrage umtausch umwelt umzug unfall unterhalt
  unterkunft unterlagen unterricht unternehmen urkunde urlaub verein vergabe verkauf verkehr verleih verlängerung
  vermietung versammlung versand versicherung versorgung verteilung vertrag vertretung verwaltung video volk vorlage
  vorschlag waffe wache wagen wahl wahlhelfer wald wand wärme warte warten wasser weg weihnacht weihnachtsmarkt
  werbung werk werkstatt wert wetter winter wirtschaft wissen woche wohngeld wohnsitz wohnung zahlung zähler zahn
  zaun zeit zeitung zelle zentrale zentrum zettel zeugnis ziel zimmer zoll zone zug zulage zulassung zugang zuschuss
  zustellung zustand öffnung übersetzung übermittlung überwachung reservierung anforderung reparatur fortbildung
  weiterbildung verfahren eingang ausgang fischerei sportler ehrung bußgeld notruf jugendlich steuerung rathaus
  verzeichnis beschaffung bewertung untersuchung gespräch spiegel mappe station schlange spaziergang veranstaltung
  wochenende montag dienstag mittwoch donnerstag freitag samstag sonntag nacht morgen anlass karton kiste nutzung
  verbrauch spende hecke pass mandat lastschrift übergabe sammel antwort reform sprechzeit wertstoff wohnen altpapier
  schlagloch

  abfrage abgang ablage ablauf ablehnung abschluss absage absprache abteilung abwesenheit abzeichen akzeptanz anfang
  anleitung anruf anschaffung anschrift anspruch anteil antragsteller anwendung anzahl arbeitgeber arbeitsplatz
  archivgut artikel aufbau aufbewahrung aufenthalt auflage aufnahme aufsicht aufwand ausbau auslage auslastung
  auslegung ausschuss ausstattung ausstellung auswahl auswertung autor auszahlung auszeichnung bargeld bedienung
  befehl begegnung begehung begrüßung beihilfe beleg benachrichtigung bereich bereitschaft beruf besichtigung
  besoldung bestand bestätigung beurteilung bezug bezüge bilanz bon broschüre buchhaltung bund bürgschaft checkliste
  cloud controlling dashboard datei deckel defekt demokratie dialog diagramm display dolmetscher download drohne
  druck durchsage eingabe einnahme einsparung einstellung eintritt eintrag einweisung einzug empfang engagement
  entgelt entlastung entscheidung entwicklung entwurf erfahrung ergebnis erklärung ermächtigung ermäßigung erstattung
  etat experte faktor fahne feedback feld fenster flotte flyer folge format förderer formulierung forum fuhrpark funk
  funktion gehalt generation gewinn gremium gutachten haftung handbuch hardware hebesatz heft herkunft hinweis
  homepage impressum infrastruktur inhalt institut interesse inventur investition jubiläum kabel kandidat kantine
  kapital kennzahl kennzeichen kiosk klage kollege kommission kommunikation kompetenz konzern kopie korb kreuz
  kündigung kundin küche labor lauf lehrgang leiter leitfaden leitstelle leitlinie lehre leistung lektion lohn lösung
  löschung logo lob management mangel manager meinung menge merkblatt methode minute mitglied mitteilung mittel möbel
  monitor moderator muster niederschrift norm notiz nutzer nachfrage nachwuchs nachlass neubürger objekt ordner
  organisation original paket panne partnerschaft patenschaft pate pause person perspektive pin pool position praxis
  präsentation premiere prämie priorität prospekt provision prüfer quittung qualität quelle quote rabatt rahmen rampe
  redaktion rede reihe reihenfolge rekord reklamation richtlinie ring risiko rolle roboter route rückgabe rückmeldung
  rückstand runde sachstand schicht schreiben schritt schwerpunkt sekretariat seite selbst serie siegel signal sinn
  skizze software sponsor spur stammtisch statement stempel stiftung stichwort störung strategie studium stufe
  support symbol tabelle tandem tarif tastatur telefonie terminal text theke tipp titel tool träger training
  transport transponder trend überblick übersicht überweisung übung umfeld umlage umsatz umschlag urteil unterschrift
  unterstützung variante verantwortung verband verbesserung verbindung verfassung verfügung vergleich vergütung
  verhalten verhandlung verkürzung verlosung vermerk vermittlung vermögen verordnung verpackung verpflichtung
  verschlüsselung verspätung verständnis versuch vertreter verzug vollmacht vorgang vorkasse vormerkung vorrat
  vorschrift vorstand vorsorge vortrag wahllokal wandel ware warnung wechsel weise wettbewerb widerspruch wirkung
  wohl wort würde workshop zahl zeichen zeile zertifikat zufriedenheit zukunft zusage zusammenarbeit zustimmung
  zuwendung zweck zwang zwilling

  alt alter älter ältere azubi anfänger angehörige asyl auszubildende baby berater besitzer chef dame demenz einzel
  erwachsene erzieher existenz freund freiwillige fremd frau geburtstag gemeinschaft geschwister gründer hebamme
  jäger kamerad köchin künstler leser mann mädchen meister migrant migration mutter neugeborene nachbarschaft oma opa
  pädagoge patient pendler polizist rentner retter richter sänger schiedsmann single soldat student säugling tourist
  trainer urlauber vater verbraucher wähler witwe zeuge zivil

  ablagerung abstell abwasser acker allee altstadt ampel anbau anger asphalt aufzug ausfahrt außen bach balken
  barriere barrierefreiheit baulast bebauung befall beet begrünung belag beschilderung bewässerung bike blitzer block
  bolzplatz boje brache brunnen bunker bürgersteig carport dach damm deich denkmal diesel drempel ecke einfahrt
  einbahn fahrbahn fassade flur fluss flut fuß fußgänger fußweg garage gasse gehölz geländer gehsteig gelb glasfaser
  gleis graben graffiti grenze grün grube gully halde hang heide hochwasser hochhaus höhe hütte immobilie insel kante
  kapelle kirche kläranlage klingel knoten kran kreuzung küste ladung lagune laster lasten leerstand lücke mast mauer
  miet mitte moped neubau nische oase ofen parkhaus parkett pedelec pegel pfad pflaster pfosten pflanze pumpe
  quartier querung rand rasen rastplatz riegel rinne rohr roller rollstuhl sackgasse sanierung säule scheune schiene
  schotter schuppen schwelle seil siedlung silo sitzbank sonne stau stadion ständer steg stein stellplatz steig stock
  strecke streifen strand stütze tankstelle taxi tempo terrasse tiefe tief tor treppe tunnel turm überweg ufer
  umleitung unterführung vermessung viertel vorplatz waggon wallbox wehr weiher wiese wohnblock wohnraum zapfsäule
  zebrastreifen ziegel zisterne geschwindigkeit reifen pkw lkw kfz

  abgas abwärme altglas altkleider apfel ast aushub batterie baumschnitt biene bio blatt blume blüh blüte brenn brut
  co2 dünger eiche emission falle feinstaub fernwärme flasche fledermaus frost frucht füllstand gas gemüse gift graf
  grünschnitt hahn heu holz honig igel insekt katze kehr kehricht kippe kompost krähe kraftwerk kübel maus mücke
  nager nist nest obst öl pellet pfand pfoten photovoltaik pilz plastik ratte rauch regen rest reste rose sack säcke
  salz samen saat sand sau schadstoff schäd schädling schmutz schnitt solar sonnen spinner spender stamm staub
  strauch sturm taube teich thermostat tonnen trocken unkraut unrat vogel wanderung wärmepumpe welle wespe wild wind
  windrad wolf wurzel zweig kasten kästen

  abitur album angel anker apotheke armut atem audio ausflug ball band becken behinderung berufsschule bett bingo
  blut blinde brett café chor chronik club comic depot defibrillator disko droge einsamkeit eis emoji fasching fasten
  fernseh festival fitness flohmarkt floh folklore förderschule fußball galerie ganztag gaming geschenk geschichte
  gesicht gips gewalt grippe grundschule gymnasium handball hausaufgabe heimat hering hilfsmittel hobby hort hospiz
  instrument internat kammer karneval karten kegel keramik kino klavier kleidung kleider kochen koch konserve koffer
  konfirmation krippe lachen lektüre lese leseecke literatur loch lotterie mahlzeit mal maler märchen medikament
  medizin mensa mode nachhilfe nachmittag narr oper orchester orgel party picknick pokal probe psyche puppe quiz
  rallye reha roman rucksack sauna schach schauspiel schminke seele seminar skat skate sofa sorge souvenir spaß
  steuerberater sucht tanz tagespflege taschengeld teilhabe tennis therapie tod trachten tradition trikot turnen turn
  turnier trauer treffpunkt trink unterstand verletzung vorlese vorstellung wander wellness wette wochenmarkt
  zahnarzt zelt zirkus zoo zucker advent allergie böller dom ei feuerwerk heiligabend heirat nikolaus ostern oster
  silvester weih frühling herbst frühjahr früh spät tages stunden jahres sirene hydrant löschen lösch katastrophe
  notstrom aggregat rettungs bevölkerung warn sanitäter sanitär kennkarte reisepass personalausweis lichtbild visum
  einbürgerung staatsangehörigkeit namen name adoption sterbe sterbefall eheschließung lebens geburtsort blitz
  parkschein verwarnung vollzug vollstreckung mahn strafe straf tat wesen leit gesuch ansage bügel heiz mess sicher
  spar erst eigen gesamt haupt neben sonder zusatz
`
