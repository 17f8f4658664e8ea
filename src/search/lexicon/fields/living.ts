/** Fields of work for children, families, social matters, culture and sports. One entry a field, its further lines indented; docs/search.md says how they count. */
export const living = `
  kita kindergarten kitaplatz betreuungsplatz vormerkung warteliste krippe kitaplatzvergabe kitaanmeldung platzvergabe+kita
    kitaportal kindertagesstätte kitavormerkung nursery childcare daycare nurseries kitas kitaplätze kindertagesstätten
    kindergartenplatz kindergärten betreuungsplätze vormerkliste kind+anmelden kita+anmelden kita+platz betreuung+kind platz+kita
    anmeldung+kita doppelt+angemeldet krippenplatz krippenplätze kleinkind dreijährige wartelisten absage+kita eltern+warten+platz
    kitasuche kitasystem kindergartenanmeldung wartezeit+kita betreuungsvertrag elternwunsch+kita kita+suche platzsuche+kita
    zusage+kita
  kitaapp elternkommunikation+kita kitaverwaltung erzieherin erzieherinnen portfolio entwicklungsdokumentation kitatagebuch
    anwesenheitsliste+kita krankmeldung+kind abmeldung+kind kita+eltern bring+holzeit erzieher bringzeit abholzeit kita+nachricht
    kita+absagen kind+krank+melden abmelden+kind kita+app kitaleitung kitagruppe kitaeltern elternkommunikation
    eltern+kita+nachricht telefonliste+kita krank+kita abwesenheit+kind zettel+kita
  elternbeitrag kitabeitrag beitragsberechnung einkommensnachweis+kita beitragsbescheid+kita kitagebühren elternbeiträge
    kitagebühr kitabeiträge kitakosten beitrag+einkommen
  tagesmutter kindertagespflege tagespflege tagespflegeperson tageseltern tagesmütter tagesväter kindertagespflegeperson
  elternbrief elternpost elterninformation elternabend elternapp zettel+ranzen schulbrief ranzenpost eltern+informieren
    elternmitteilung erziehungsberechtigte parents parent elternbriefe elternabende elterninfo schulranzen ranzen eltern+erreichen
    elternnachrichten elternvertreter mitteilungsheft eltern+zettel kopierte+zettel rücklaufzettel elternbeirat schul+app
    eltern+nachricht elternzettel rückmeldezettel zettel+eltern eltern+app eltern+erreichen+schnell nachrichten+eltern
  schulanmeldung einschulung schulanfänger schulneuling schulplatz anmeldung+schule erstklässler schulwechsel
    anmeldung+grundschule school+enrolment schulanmeldungen schulanfang schulkind grundschule anmelden+schule schulkinder
    schuleintritt schultüte schulwahl weiterführende+schule schulreife
  schule schulsekretariat schulamt lehrer schüler klasse schulverwaltung schulleitung klassenzimmer sekretärin+schule school pupil
    teacher schulen schulbüro schulträger sekretariate schülerinnen klassen lehrerinnen lehrkraft schulverwaltungsamt grundschulen
    hausmeister+schule schulkonferenz schülervertretung schulentwicklung schülerzahlen schulentwicklungsplanung
  schulit schultablet tablets+schule schulnetz digitalpakt schulgeräte tabletkoffer medienentwicklungsplan schulserver
    schülertablet smartboard schüler+tablets schultablets schulrechner schulwlan schuladmin itbetreuung+schule geräte+schule
    schulcomputer whiteboard beamer+klasse computerraum schulgeräte+reparatur tablets+kaputt geräte+ausgabe+schüler
  vertretungsplan stundenplan unterrichtsausfall
  schülerbeförderung schülerfahrkarte schulbus schülerticket fahrkarte+schüler schülermonatskarte schülerbeförderungskosten
    schulbusticket school+bus busfahrkarte schüler+fahrkarte schülerfahrkarten schulbusse schülertickets fahrkarten+schüler
    fahrschüler+bus busausweis fahrkartenantrag schülerticket+antrag bus+schule
  ganztag ganztagsbetreuung hort offene+ganztagsschule schulkindbetreuung nachmittagsbetreuung randzeitenbetreuung
    mittagsbetreuung ganztagsschule ganztagsplatz nachmittag+betreuung nachmittags+schule hortplatz hortplätze übermittagbetreuung
    betreuung+nachmittag hortanmeldung schulkinder+betreuung
  mensa schulessen mittagessen essensbestellung speiseplan caterer essensgeld essensbestellsystem schulverpflegung kita+essen
    allergene essen+bestellen mahlzeit verpflegung meal lunch canteen meals lunches essen+schule essen+abbestellen schulmensa
    essensmarken essensanmeldung essensausgabe mittagsverpflegung kochen küche essensreste lebensmittel+weggeworfen portionen
    mittagessen+kinder vegetarisch essensabmeldung essenmarken essensliste schulküche schulküchen großküche caterer+schule
    essensbestellungen hunger warmes+essen schüsseln essen+kinder mittagessen+schule essen+absagen bestellung+mittagessen
    essensbezahlung essensabfälle+schule abbestellen+essen teller+schule
  ferienprogramm ferienspiele ferienbetreuung ferienfreizeit sommerferien ferienpass ferienanmeldung ferienaktion
    holiday+programme ferienangebot ferienkurse ferienplätze ferienkinder ferien+kinder ferienlager ferienaktionen sommerprogramm
    freizeit+ferien osterferien herbstferien ferienpassheft ferienplatz ferienspielplätze anmelden+ferien ferien+ausgebucht
    ferienanmeldungen ferienpass+online kinder+ferien+plätze
  nachhilfe hausaufgabenhilfe lernhilfe leseförderung lesepate vorlesepate sprachförderung hausaufgaben lesen+lernen lesepaten
    lernpaten vorlesen vorlesestunde bildungspaten lernschwäche
  bildungspaket bildung+teilhabe teilhabepaket klassenfahrt lernförderung teilhabeleistungen bildungskarte schulbedarf
    bildungs+teilhabe ausflüge+kinder
  schulsozialarbeit schulpsychologie mobbing
  schulbuch lernmittel schulbuchausleihe lernmittelfreiheit schulbücher bücher+schule lehrbuch lehrbücher
  jugendamt hilfeplan jugendhilfe pflegefamilie pflegeeltern fallakte kinderschutz kindeswohl fallmanagement asd
    jugendgerichtshilfe hilfen+erziehung vormund inobhutnahme youth+welfare kinder+schutz familienhilfe hilfepläne jugendämter
    hilfeplangespräch pflegekind pflegekinder heimkinder vormundschaft kindeswohlgefährdung sozialarbeiter erziehungshilfe
    jugendhilfeakte kinderschutzmeldung hausbesuche+familien heimunterbringung
  unterhalt unterhaltsvorschuss alleinerziehend unterhaltspflicht unterhaltsvorschusskasse maintenance unterhaltszahlung
    alleinerziehende unterhaltsberechnung
  elterngeld elterngeldantrag elternzeit kindergeld erziehungsgeld elterngeldstelle elterngeldrechner
  beurkundung+jugendamt sorgerecht vaterschaft beistandschaft sorgeerklärung
  jugend jugendliche jugendtreff jugendzentrum jugendbeteiligung jugendrat jugendparlament jugendhaus jugendpflege jugendforum
    youth teenagers jugendtreffs jugendräume junge+leute junge+menschen teenager jugendarbeit jugendzentren streetwork
    jugendkonferenz jugendbefragung heranwachsende jugendtaxi jugendliche+beteiligen jugendplatz jugendliche+treffen
    treffpunkt+jugend jugendapp jugendumfrage jugendräume+offen jugendliche+langweilen jugendliche+fragen treff+jugendliche
  jugendgruppenleiter juleica jugendleiter
  familie familienportal familienzentrum frühe+hilfen familienwegweiser familienbüro familienkarte babybesuch familienangebote
    familien eltern junge+familien familienangebot elternkurs familienapp krabbelgruppe elterncafé babybegrüßung alltag+familie
    mütter väter kinderwagen kleinkinder familienangebote+finden angebote+familien elternbildung familienstadtplan angebote+kinder
    eltern+informationen
  babysitter leihoma familienpate wunschgroßeltern
  sozialamt sozialhilfe grundsicherung sozialleistung bürgergeld leistungsbescheid leistungsbezug jobcenter leistungsantrag
    hilfe+lebensunterhalt welfare benefit sozialhilfeantrag bedürftige sozialleistungen hilfebedürftige sozialberatung
    leistungsempfänger arme armut grundsicherungsantrag existenzsicherung sozialleistung+beantragen sozialberatungen
    hilfe+antrag+ausfüllen antragslotse
  wohngeld mietzuschuss wohngeldantrag wohngeldrechner wohngeldstelle miete+einkommen wohngeldbescheid wohngeldakte lastenzuschuss
    housing wohngeldanträge miete+zuschuss wohngeldakten wohngeldstellen wohnkosten mietzuschüsse wohngeld+berechnen miete+hoch
  pflege pflegeberatung pflegestützpunkt pflegeplatz hilfe+pflege pflegeheim pflegeplatzbörse kurzzeitpflege pflegebedürftig
    freie+pflegeplätze care pflegedienst pflegende pflegende+angehörige pflegekräfte pflegeplätze angehörige+pflegen pflegegrad
    pflegebett pflegekasse pflegelotse tagespflege+senioren pflegeberatungen heimplatz heimplätze freie+heimplätze pflegeangebote
    pflege+zuhause angehörige+entlasten heimplatz+suchen
  eingliederungshilfe assistenz schulbegleitung bundesteilhabegesetz schulbegleiter integrationshelfer behinderte
    menschen+behinderung behindertenbeirat behindertenbeauftragte werkstatt+behinderung schulbegleitungen assistenzkraft
  schwerbehindertenausweis schwerbehinderung behindertenausweis feststellungsverfahren merkzeichen schwerbehinderte
    schwerbehindertenausweise schwerbehindertenrecht
  betreuungsbehörde vorsorgevollmacht rechtliche+betreuung betreuungsgericht vollmacht betreuer berufsbetreuer patientenverfügung
    betreuungsverfügung
  schuldnerberatung überschuldung privatinsolvenz schulden überschuldet schuldenberatung
  senioren seniorenbeirat ältere+menschen seniorenprogramm altenhilfe seniorennachmittag seniorenangebote seniorenausflug
    einsamkeit alleinstehende hausnotruf seniorenfahrdienst elderly senioren+ausflug seniorin alte+menschen ältere alleinlebende
    alter einsam rentnerinnen seniorentreff seniorenarbeit seniorenkreis betagte seniorenprogramme hochaltrige seniorentag
    altentreff seniorencafé betagt gebrechlich daheim+allein einsame rentner greise hochbetagt seniorenfahrt senioreninfo
    seniorenfest seniorenberatung senioren+treffen ältere+ausflug alleine+ältere besuch+ältere gesellschaft+ältere
  nachbarschaftshilfe nachbarn+helfen nachbarschaft quartier quartiersmanagement einkaufshilfe nachbarn einkaufen+nachbarn
    hilfe+nachbarn helfen+gegenseitig hilfsangebote nachbarschaftstreff alltagshilfe kleine+hilfen hilfsdienst hilfesuchende
    alltagshelfer quartiersbüro gegenseitig rasen+mähen+nachbar glühbirne+wechseln kleine+reparaturen einkäufe hund+ausführen
    nachbarschaftsplattform nachbarschaftsapp hilfe+gesucht unterstützung+alltag einkauf+ältere nachbarn+vernetzen hilfe+alltag
    rasenmähen+nachbarn
  tafel kleiderkammer sozialkaufhaus sozialpass sozialticket familienpass stadtpass tafeln kleiderspende kleiderspenden
    lebensmittelausgabe sozialtickets ermäßigung ermäßigungen bedürftigkeit sozialausweis bedürftige+essen essen+verteilen
    lebensmittelspende lebensmittelspenden
  gleichstellungsbeauftragte frauenhaus häusliche+gewalt frauennotruf
  suchtberatung prävention drogen
  rentenberatung rentenantrag versichertenältester rentenauskunft renten rentenversicherung rentenanträge
  bibliothek bücherei stadtbücherei stadtbibliothek ausleihe+bücher leihfrist rückgabe+bücher leser medienrückgabe onleihe
    bibliotheksausweis büchereiausweis fernleihe medien+ausleihen lesekarte bücherbus library book reader books loans bibliotheken
    büchereien stadtbüchereien bücher buch ausleihen+buch bibliothekskarte ausleihfrist leserausweis leserin medien
    mahngebühren+bücherei bibliotheksgebühr bücher+verlängern bibliotheksnutzer ebooks hörbuch vorbestellen vorbestellung+buch
    neuerscheinung leihe lesesessel lesezeichen schmökern romane leserinnen bücher+vormerken rückgabetermin leihfristverlängerung
    leihfrist+verlängern buch+verlängern mahnung+buch ausweis+bibliothek mediensuche lesesaal+abends bücher+bringen
    bücher+lieferung leser+verlieren ausweis+ablaufen jahresgebühr
    lesestoff bücherlieferdienst medienbote medienboten bücher+bringen bücher+hause bücherkiste lieferdienst+bücher
    hausbesuch+bücher
  rückgabeautomat bücherrückgabe rückgabekasten rückgabe+öffnungszeiten rfid selbstverbuchung openlibrary book+return
    bücher+zurückgeben rückgabeklappe bücher+zurück selbstausleihe bibliothek+öffnungszeiten bibliothek+sonntag
  museum ausstellung museumsführung exponat museumsbesucher heimatmuseum stadtmuseum museumsdepot audioguide+museum museumsshop
    museumspädagogik sammlung+museum museen ausstellungen museumsbesuch exponate museumskasse sammlungsstücke
    inventarisierung+museum museumsobjekte museumsguide museumssammlung kurator ausstellung+erklären museumsinventar
    museumsbesucher+handy objekte+museum museum+handy ausstellung+audio ausstellungsstücke
  musikschule instrument musikunterricht musikschüler musiklehrer leihinstrument instrumentenverleih musikschulverwaltung
    unterrichtsstunden+musik music instrumente musiklehrkraft musikstunde klavier geige unterrichtsausfall+musik musikschulen
    instrumente+ausleihen musikschulanmeldung musikunterricht+anmelden instrument+leihen musikschulgebühr instrument+probieren
    musikstunden
  volkshochschule vhs kursanmeldung dozent kursleiter kursprogramm teilnehmerliste+kurs dozentenabrechnung erwachsenenbildung
    programmheft kursraum evening+class kurse kurs kursleitung kursteilnehmer kursheft dozenten kursanmeldungen kursbuchung
    vhs+kurs kursräume honorar honorarabrechnung kursausfall kurse+buchen kursangebote kurs+fällt+aus kurse+anmelden kursleiterin
    kurs+ausgebucht kurs+warteliste
  theater konzert eintrittskarte ticketverkauf kartenverkauf vorverkauf abendkasse kulturamt spielzeit bühne kartenvorverkauf
    onlineticket ticket+theatre konzerte tickets eintrittskarten karten+kaufen kulturveranstaltungen veranstaltung+karten
    theaterkarten kartenverkäufe kabarett kino abonnement+theater aufführung saalplan platzkarten vorstellung+theater
    kartenreservierung ticketsystem karten+veranstaltung tickets+online ticketkauf kartenbestellung vorverkaufsstelle
    abendkasse+schlange restkarten platz+reservieren
  kulturförderung künstler kunst atelier kulturpass kunstverleih artothek künstlerinnen kunstwerke kunstwerk kulturschaffende
    kunst+öffentlich kunstsammlung galerie kulturangebot kulturvereine skulptur
  zeitzeugen heimatgeschichte ortschronik stadtchronik stolpersteine oral+history heimatpfleger chronik geschichte+ort
    heimatverein zeitzeugin geschichte+erzählen ortsgeschichte erinnerungen+sammeln heimatbuch alte+leute+erzählen gedächtnis
    erinnern+damals damals früher+erzählt alte+dorfgeschichten erinnerung+bewahren geschichten+ältere
  schwimmbad freibad hallenbad eintritt badegast saisonkarte eintrittskarte+bad dauerkarte schwimmkurs kasse+freibad spind
    schwimmkursanmeldung bademeister wassertemperatur badeaufsicht swimming pool pools swim bäder freibäder freibadkasse
    schwimmbäder eintritt+bad schwimmen schwimmer saisonkarten badekarte dauerkarten schwimmbecken badbesucher schwimmkurse
    auslastung+bad bad+voll schlange+freibad schwimmbadkasse zehnerkarte jahreskarte saisonausweis frühschwimmer badebetrieb
    planschen badehose sprungturm schwimmmeister bahnen+ziehen freibad+eintritt onlinetickets+bad badeintritt
    eintrittskarten+schwimmbad wassertemperaturen bad+auslastung becken badegäste freibad+voll freibad+schlange wasser+warm
  turnhalle sporthalle hallenbelegung belegungsplan+halle hallenzeiten sportstätte trainingszeiten hallenbuchung hallenplan
    sportstättenvergabe hallennutzung gym+hall sports+hall gyms turnhallen sporthallen hallenbelegungen hallen+vereine hallenzeit
    hallenstunden hallenbelegungsplan halle+leer halle+frei trainingszeit übungszeiten halle+belegt hallen+belegung gymnastikraum
    hallenwart belegungspläne training+halle halle+gebucht hallenplätze halle+doppelt trainingshalle hallenschlüssel hallennutzer
    hallenplan+online halle+steht+leer sportler+halle
  sportplatz kunstrasen rasenplatz sportanlage platzsperrung stadion platzbelegung sportplätze rasen+sportplatz platzwart
    fußballplatz fußball tennisplatz sportanlagen spielfeld flutlicht platz+gesperrt spielbetrieb bespielbar platz+bespielbar
    kicken tor+netz trikots trainingsplatz platzpflege rasenpflege+sport sportrasen flutlicht+an flutlichtanlage platz+nass
  sportverein sportabzeichen sportangebote sportentwicklung sport sportvereine sportangebot sportkurs sporttreff bewegung sportler
    sportbund
  bürgerhaus dorfgemeinschaftshaus stadthalle raumvermietung mehrzweckhalle gemeindesaal vereinsraum vermietung+saal
    saalvermietung dorfhaus gemeinschaftshaus raum+mieten grillhütte grillplatz veranstaltungsraum hall+rental bürgerhäuser
    hallenvermietung saalbuchung feier+raum räume+mieten räume+vermieten vermietungen festhalle halle+mieten mieten+raum
    gemeinderäume dorfgemeinschaftshäuser grillplätze grillhütten raumnutzung feiern+raum schlüssel+halle vereinsheim
    versammlungsraum bürgersaal belegungskalender raum+verein saal+mieten hütte+mieten halle+vermieten feierraum
    geburtstagsfeier+raum raum+feier hallenvergabe schlüssel+bürgerhaus räume+vereine
  proberaum bandraum jugendband proberäume musikverein band musizieren chor
  campingplatz wohnmobilstellplatz wohnmobil stellplatz+wohnmobil hafen liegeplatz bootsliegeplatz camper stellplätze+wohnmobil
    camping liegeplätze
  zoo tierpark wildpark tiere+gehege gehege wildgehege
  kirchlich kirchengemeinde religionsgemeinschaft kirchenaustritt kirche
  selbsthilfe gesundheitsberatung hausarzt ärztemangel impfung impftermin impfaktion gesundheitsangebot gesundheitslotse
    gesundheitskiosk gesundheitskonferenz
  kita+personal springerplanung springerkräfte erzieher+krank gruppe+geschlossen fachkraft+kita vertretungspool personal+kita
    erzieherinnen+fehlen kita+geschlossen notbetreuung notgruppe vertretungskräfte kita+vertretung erzieherinnenmangel springerin
    gruppen+geschlossen gruppen+schließen personal+einrichtungen notfallplan+kita
  sprachstand sprachstandserhebung schuleingangsuntersuchung entwicklungsstand
  bastelmaterial kita+material kita+bestellung spielmaterial spielzeug spielsachen basteln
  babyschale wickelraum stillraum
  lehrkräfte lehrertablet lehrerendgerät fortbildung+lehrer
  programmierkurs makerspace coding digitalwerkstatt medienwerkstatt computerclub programmieren+kinder computer+kinder 3ddrucker
    werkstatt+jugend roboter+kinder
  seiteneinsteiger deutsch+schule willkommensklasse
  schulhof pausenhof schulgarten schulneubau schulsanierung klassenraum schulhöfe pausenhöfe schulgelände schulgebäude
    klassenzimmer+luft
  schulwegbegleitung walking+bus schülerlotse
  taschengeldbörse ferienjob schülerjob
  jung+alt mehrgenerationenhaus generationen leihgroßeltern tandem generationenprojekt enkel großeltern jung+alt+zusammen
  kinderfest weltkindertag kinderbeteiligung kinderstadtplan kinderrechte kinder+beteiligen kinderparlament kinderrat kinderbüro
    kinderstadt
  kinderkleidung kindersachen basar kinderbasar tauschparty kindersachen+tauschen babykleidung
  tauschen tauschbörse+kinder bücher+tauschen kleidertausch
  essen+rädern mahlzeitendienst menüdienst mittagstisch+senioren
  seniorentelefon plauderbank besuchsdienst
  demenz demenzfreundlich vergesslich desorientiert alzheimer
  frauenschwimmen schwimmabzeichen seepferdchen wassergymnastik
  sauna therme wellness
  sporthalle+schlüssel vereinssport übungsleiter trainer+lizenz
  kochkurs backkurs
  impfpass impfausweis haustier tiervermittlung
  pilze pilzsammler naturführung kräuterwanderung
  adventskalender adventsfenster weihnachtsbasteln
  kulturkalender kulturveranstaltung kulturhaus kultursommer openair stadtbühne
  museumsleihverkehr leihvertrag+museum objektdatenbank depot+objekte
  gemeindehaus gemeindezentrum pfarrheim schützenhaus belegung+gemeindehaus pfarrgemeinde pfarrer
  jugendherberge freizeitheim zeltlager
  selbsthilfegruppe beratungsstelle krisentelefon
  ehejubiläen altersjubiläen seniorengeburtstag
  notfallkontakt notfallmappe notfalldose vorsorgemappe vorsorgeordner
  fahrradkurs fahrradprüfung verkehrserziehung verkehrsübungsplatz jugendverkehrsschule
  schulchronik klassentreffen schulfest
  kinderspielhaus indoorspielplatz
  elternkurs geburtsvorbereitung stillcafé babykurs
  schwangerschaft schwangere schwangerschaftsberatung
  trennung trennungskinder erziehungsberatung familienberatung
  medienbildung mediensucht handysucht handyverbot smartphone+kinder internet+kinder medienkompetenz
  schulverweigerer schulschwänzer schulpflicht
  berufsschule schulabgänger jugendberufsagentur
  spielmobil spielebus spielzeugverleih spielekiste
  brettspiele spieleabend gesellschaftsspiele gaming konsole spieleverleih
  saatgut saatgutbibliothek samen
  lesung autorenlesung vorlesetag lesesommer leseclub sommerleseclub
  hörspiel hörbücher tonies toniebox
  dorfkino freiluftkino filmabend
  stadtarchiv+schule schulprojekt schulprojekte projekttag
  tanz tanzen seniorentanz tanztee
  kegelbahn bowling
  schachspiel boule bouleplatz
  sportgeräte+ausleihe ballkasten spielgeräte+ausleihe sportbox sportboxen
  radsport radrennen volkslauf stadtlauf laufstrecke marathon
  schlüsselbox vereinsschlüssel
  defibrillator+halle
  gedächtnistraining sturzprophylaxe seniorensport
  wohnen+alter wohnberatung barrierefrei+wohnen wohnungsanpassung
  begegnung begegnungsstätte begegnungscafé treffpunkt stadtteiltreff
  patenschaft+senioren besuchspate telefonpate telefonketten
  fahrten+arzt krankenfahrt begleitdienst arztbegleitung begleiten
  essensspende kühlschrank+öffentlich
  pflegenotruf notrufarmband
  geschwister zwillinge mehrlinge
  zeugnisausgabe zeugniskopie
  kulturdenkmal kulturerbe brauchtum tradition mundart dialekt
  karnevalsverein schützenverein kostüm
  kirchturm glocke glocken
  musikfest blasmusik orchester chöre
  straßentheater straßenkünstler
  nachtleben disco diskothek club+jugend
  erste+hilfe+kurs erstehilfekurs
  babysitterkurs babysitterbörse
  hebammen hebammensprechstunde hebammensuche
  frühstück schulfrühstück pausenbrot
  trinkflasche schultrinkbrunnen trinkwasser+schule
  läuse kopfläuse
  masern impfnachweis masernschutz
  gewaltprävention gewaltschutz zivilcourage streitschlichter
  krabbelgruppen spielgruppe eltern+kind+gruppe
  schultoilette schultoiletten schulklo
  schulkiosk schulbistro
  lernstandserhebung vergleichsarbeit
  sprachpate vorlesehund
  familienstützpunkt stadtteilmutter
  kinderarzt kinderärzte zahnarzt
  wunschbuch bücherwunsch anschaffungswunsch
  bibliothek+roboter gamingraum
  open+stage bühne+offen talentwettbewerb
  vereinsmesse vereinstag ehrenamtsmesse schnuppertraining
  kunstrasen+granulat platzbeleuchtung
  spielgeräte+wasser matschanlage
  jugendbus jugendmobil
  elterncafe elterntreff
  vorlesen+mehrsprachig bilderbuch bilderbücher
  rollatortraining rollatortag
`
