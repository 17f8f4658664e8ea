/** Fields of work for citizens, council, order and business. One entry a field, its further lines indented; docs/search.md says how they count. */
export const citizens = `
  bürgerbüro bürgeramt meldeamt meldestelle einwohnermeldeamt bürgercenter bürgerbüros schalter schalterdienst serviceschalter
    einwohnerwesen empfangsschalter meldebehörde sachbearbeiter+schalter schalterhalle servicecenter+bürger
  terminvergabe terminbuchung terminvereinbarung termin+buchen onlinetermin termin+reservieren terminreservierung terminkalender
    freie+termine termin+absagen appointment booking termin+online wunschtermin termine+ausgebucht kein+termin termin+bekommen
    terminbuchungen termin+machen terminwunsch wochenlang+keinen+termin terminlücken spontantermin ausgebucht vorsprechen
    vorsprache telefonisch+termin terminanfrage terminslots termin+spontan termin+stornieren termin+verschieben terminkette
  terminerinnerung nichterscheinen terminausfall termine+vergessen nicht+wahrgenommen erinnerung+termin sms+termin no+show
    reminder+appointment termin+vergessen erscheint+nicht erscheinen+nicht kommen+nicht+termin verfallene+termine unentschuldigt
    termin+platzt termine+verfallen sms+erinnerung
  warteschlange wartezeit wartenummer aufrufsystem anstehen wartemarke warteraum wartebereich nummer+ziehen wartezimmer
    aufrufanlage warten+flur stundenlang+warten queue waiting schlange schlangen schlange+stehen anstellen wartende wartebänke
    aufgerufen aufrufanzeige wartenummern drängeln andrang stoßzeit stoßzeiten gedränge wartezeiten wartebereiche lange+warten
    vor+schalter wartesituation schlange+flur warten+stehen bildschirm+nummer wartet+draußen stehen+draußen anstellen+draußen
    warten+sitzplatz nummernsystem lange+schlange schlange+tür vordrängeln
    waiting+number waiting+numbers queue+display estimated+time+queue waiting+room ticket+number
  öffnungszeiten öffnungszeit sprechzeiten sprechstunde samstags+geöffnet abends+geöffnet servicezeiten geschlossen+früh
    berufstätige abendsprechstunde samstagsöffnung offen+abends nach+feierabend feiertag+geöffnet dienstleistungsabend feierabend
  personalausweis ausweis reisepass pass ausweisdokument passfoto ausweis+abholen abholbereit bundesdruckerei ausweisausgabe
    pin+ausweis kinderreisepass biometrisch passport identity ausweise pässe reisepässe ausweisverlust abgelaufener+ausweis
    ablaufdatum ausweis+abgelaufen ausweis+läuft+ab ausweisabholung ausweise+abholen fingerabdruck expresspass perso ausweisantrag
    neuer+ausweis ausweis+fertig ausweis+bereit ausweis+beantragen ausweis+verloren reisepass+beantragen kinderausweis
    dokumente+abholen dokument+fertig
  passfoto lichtbild fototerminal fotoautomat foto+ausweis passbild fotokabine selbstbedienungsterminal photo fotos+ausweis
    fotograf passbilder fotobox
  abholautomat abholstation abholbox abholfach dokumentenausgabe ausgabeautomat abholterminal schließfach rund+uhr locker pickup
    abholung+dokumente abholfächer abholboxen dokumentenausgabebox außerhalb+öffnungszeiten+abholen abholung+rund+uhr
  umzug ummeldung wohnsitz ummelden anmeldung+wohnsitz abmeldung+wohnsitz wohnsitzanmeldung adressänderung zuzug wegzug umgemeldet
    neue+adresse neue+anschrift umziehen hauptwohnung wohnungsgeberbestätigung moving address registration moved relocation
    umgezogen wohnungswechsel neue+wohnung adresse+ändern wohnungsanmeldung wohnungsgeber einzug auszug anmelden+wohnung
    abmelden+wohnung wohnortwechsel anmeldung+wohnung ummelden+wohnung adressänderungen wegziehen zuziehen umzüge
    anmelden+wohnsitz meldeadresse wohnadresse zieht+um umziehende
  neubürger zugezogene willkommenspaket neubürgerpaket begrüßung+neubürger zuzügler neuzugezogene zugezogen neu+stadt
    begrüßungspaket willkommensbrief neubürgermappe willkommensbroschüre neu+zugezogene begrüßungsmappe
  melderegister meldebescheinigung melderegisterauskunft meldedaten lebensbescheinigung auskunftssperre meldeauskunft
    adressauskunft meldebestätigung haushaltsbescheinigung wohnsitzbescheinigung melderegisterabgleich
  beglaubigung beglaubigen beglaubigte+kopie amtlich+beglaubigt beglaubigen+zeugnis kopie+beglaubigen beglaubigungen
    unterschriftsbeglaubigung beglaubigter zeugniskopien beglaubigte+zeugnisse
  führungszeugnis erweitertes+führungszeugnis gewerbezentralregister bundeszentralregister führungszeugnisse
    polizeiliches+führungszeugnis
  führerschein führerscheinumtausch pflichtumtausch fahrerlaubnis fahrerlaubnisbehörde kartenführerschein führerscheinstelle
    driving+licence führerscheine alter+führerschein grauer+lappen rosa+führerschein fahrschule fahrschüler fahrprüfung
    internationaler+führerschein fahrerkarte umtausch+führerschein führerschein+umtauschen fahrerlaubnisse
  kfzzulassung zulassungsstelle wunschkennzeichen fahrzeugzulassung ikfz kennzeichen+reservieren fahrzeugbrief abmeldung+fahrzeug
    stilllegung auto+anmelden auto+zulassen kennzeichen zulassung nummernschild nummernschilder wunschkennzeichen+reservieren
    fahrzeuganmeldung kfz+anmelden kfz+abmelden fahrzeug+anmelden zulassungen kurzzeitkennzeichen
  fundbüro fundsache verloren fundstück fundsachen gefunden verlorene+gegenstände fundsachenversteigerung lost found property
    verlust verlieren verlorene+schlüssel fundgegenstand fundgegenstände fundsachenliste fundsachenkeller fundamt fundräder
    fundfahrrad gefundene handschuhe+verloren regenschirm verlorene+sachen versteigerung liegengelassen vergessene+sachen
    fundversteigerung schlüsselbund+gefunden brille handschuh portemonnaie+verloren liegen+geblieben vermisst vermissen geldbeutel
    schirme jacken fundstücke gefundene+sachen verlorenes verlustmeldung gefunden+abgegeben fund+online fundmeldung
  standesamt trauung hochzeit eheschließung heirat trautermin trauzimmer brautpaar brautleute hochzeitstermin traukalender
    ambiente wedding marriage couples heiraten trauungen hochzeitspaar eheanmeldung jawort trauort trauorte trautermine hochzeiten
    aufgebot brautpaare eheschließungen verlobte standesbeamte standesbeamtin standesamtliche ja+wort heiratswillige trausaal
    trauzeuge eheringe hochzeitsgäste eheschließungstermin
  geburt geburtsurkunde geburtsanzeige neugeborene geburtsanmeldung klinik krankenhaus hebamme vaterschaftsanerkennung
    namenserklärung birth baby neugeborenes geburten entbindung entbindungsstation geburtenmeldung junge+eltern kreißsaal
  personenstandsurkunde urkunde urkundenbestellung urkunden+bestellen heiratsurkunde eheurkunde sterbeurkunde registerauskunft
    certificate urkunden urkundenanforderung geburtsurkunden standesamtsurkunden abschrift urkundenanfrage
  sterbefall bestatter todesfall sterbefallanzeige bestattungsinstitut beurkundung+sterbefall todesanzeige todesbescheinigung
    leichenschau beerdigungsinstitut leichenpass death undertaker funeral verstorben verstorbene bestattung bestatterin beerdigung
    trauerfall sterbefälle totenschein todesfälle leiche hinterbliebene bestattungsunternehmen trauernde verstorbener sterben
    sterbeort todestag trauerfeier bestattungen
  friedhof grab grabstelle nutzungsrecht ruhezeit grabverwaltung friedhofsverwaltung grabstein urne grabfeld friedhofsplan
    angehörige grabsuche gräber standfestigkeit trauerhalle friedhofskataster cemetery grave burial graves friedhöfe gräber+suchen
    grabpflege grabnutzung ruhefrist grabgebühren grabplan grabstätte grabstellen umgestürzt+grabstein grabauswahl
    friedhofsgärtner friedhofsgebühr friedhofsbesucher gießkannen urnengrab bestattungstermin bestattungswald baumbestattung
    friedhofsamt laufzeit+grab friedhofskapelle aussegnungshalle grablage grabmal grabfelder grabmale grabstellenplan grabbelegung
    grabreihe verstorbene+finden grab+finden
  ordnungsbehördliche+bestattung nachlass+verstorbene angehörigensuche nachlasssicherung
  einbürgerung staatsangehörigkeit einbürgerungsantrag einbürgerungstest einbürgerungsfeier naturalisation staatsbürgerschaft
    deutsch+werden einbürgerungen einbürgerungsurkunde einbürgerungsbehörde deutscher+pass
  ausländerbehörde aufenthaltstitel aufenthaltserlaubnis visum fiktionsbescheinigung verlängerung+aufenthalt aufenthaltskarte
    fachkräfteeinwanderung niederlassungserlaubnis residence permit ausländeramt aufenthalt aufenthaltstitel+abgelaufen
    arbeitserlaubnis ausländer aufenthaltsrecht duldung drittstaat titel+verlängern internationale+studierende visa
    aufenthaltsdokument ausländerakte fachkraft+ausland einreise
  flüchtling asyl geflüchtete asylbewerber flüchtlingsunterkunft sammelunterkunft erstausstattung bezahlkarte asylbewerberleistung
    refugee geflüchtet flüchtlinge ukraine asylsuchende flüchtlingsheim asylunterkunft erstaufnahme zuweisung
    gemeinschaftsunterkunft schutzsuchende geflüchteten helferkreis+flüchtlinge asylverfahren
  unterkunft obdachlos obdachlosenunterkunft wohnungslos notunterkunft wohnheim belegung+unterkunft unterbringung obdachlosigkeit
    freie+betten bewohner+unterkunft shelter homeless unterkünfte wohnungslose obdachlose obdach schlafplatz kältehilfe kältebus
    belegung+zimmer bettenbelegung zimmerbelegung notschlafstelle räumungsklage zwangsräumung wohnungsverlust
  integration integrationskurs sprachkurs deutschkurs migrationsberatung zuwanderer ehrenamtliche+integration migranten
    zugewanderte sprachkurse integrationslotsen interkulturell einwanderer neu+deutschland integrationsbeauftragte migration
    deutschlernen sprachpaten fremd+stadt ankommen ankommende begleiten+neuzugewanderte formulare+sprache
  wahl wahlen wahlamt wahlergebnis auszählung wahllokal wahlbezirk wahltag schnellmeldung stimmzettel wahlniederschrift wahlabend
    election polling wählen wähler wählerverzeichnis wahlsonntag wahlbüro wahlvorstände wahlergebnisse wahlhelfende
    stimmen+auszählen stimmauszählung wahlurne wahlkabine wahlräume kommunalwahl wahlunterlagen bürgermeisterwahl wahlkreis
    wahlabend+ergebnisse wahllokale stimmbezirk wahlraum wahlhelferinnen wahlbeteiligung
  wahlhelfer wahlvorstand wahlhelferschulung erfrischungsgeld wahlhelfersuche wahlhelferverwaltung poll+worker election+helpers
    volunteers+polling wahlhelferinnen wahlvorstandsmitglieder wahlehrenamt helfende+wahl wahlhelfende einberufung
    wahlhelferdatenbank
  briefwahl wahlschein briefwahlunterlagen wahlbenachrichtigung briefwahlantrag postal+vote ballot briefwähler wahlbrief
    wahlunterlagen+anfordern wahlbriefe wahlscheine briefwahlbüro
  schöffen schöffenwahl schöffenbewerbung schiedsmann schiedsamt schöffe schöffenliste ehrenamtliche+richter schöffinnen
  hund hundesteuer hundemarke hundehalter steuermarke hundeanmeldung hundeabmeldung listenhund hundesteuermarke
    hundesteuerbescheid dog dogs hunde vierbeiner hundesteuermarken hundesteueranmeldung hundehaltung gefährlicher+hund
    hundebesitzer welpe hundeführerschein hunderegister hundesteuerzahler hundebestand hundekontrolle hundemarke+verloren
    hund+anmelden hund+abmelden
  hundekot hundebeutel kotbeutel hundewiese leinenpflicht hundehaufen kottüten hundetüten tütenspender hundekotbeutel
    hundekottüten hundetoilette freilauf hundefreilauf kotbeutelspender hundeplatz haufen tretmine hundehalter+tüten kot
  tierheim fundtier tierschutz entlaufene+tiere streunende katzen tierfund kastration katze+gefunden herrenlose+tiere tierarzt
    zugelaufen entlaufen entlaufene tiere tierrettung streuner vermisste+tiere tiervermittlungen haustiere futter tierarztkosten
  gewerbeanmeldung gewerbeabmeldung gewerbeummeldung gewerbeanzeige gewerbeamt gewerberegister gewerbetreibende gewerbe
    gewerbeschein trade+register gewerbetreibender gewerbeanmeldungen selbstständig firma+anmelden betrieb+anmelden gewerbemeldung
    gewerbeauskunft reisegewerbe gewerbe+anmelden gewerbe+abmelden gewerbeamt+formular unternehmen+anmelden handwerksrolle
  gaststätte gaststättenerlaubnis schankerlaubnis konzession wirt gastronomie gestattung ausschank sperrzeit gastwirt kneipe
    restaurant café gaststätten wirte gastronomen schankgenehmigung alkoholausschank ausschankgenehmigung bar schanklizenz
    wirtschaft+eröffnen
  außengastronomie sondernutzung gerüst container sondernutzungserlaubnis freischankfläche aufstellung+container tische+stühle
    terrassennutzung öffentliche+fläche bauzaun gehweg+nutzen sondernutzungen gerüste bauzäune stühle+tische warenauslage
    straßencafé sondernutzungsanträge container+aufstellen stehtische biergarten gehwegfläche tische+gehweg stühle+gehweg
    straße+nutzen sondernutzungsgebühr bauzaun+gehweg sommerterrasse draußen+sitzen gastro+draußen
  plakatierung plakat wahlplakat plakatgenehmigung plakate plakatierungserlaubnis plakatwand litfaßsäule plakate+hängen
    werbeplakate plakatieren plakatflächen wahlwerbeplakate plakataktion werbebanner banner plakatständer wildplakatieren
    plakatstandorte laternenplakat plakate+abhängen plakate+laterne
    werbung+laterne werbung+laternenmast außenwerbung werbetafel werbetafeln werbeflächen werbung+straßenrand werbeanlage
  markt wochenmarkt jahrmarkt standplatz marktbeschicker beschicker schausteller weihnachtsmarkt kirmes standgeld markthändler
    marktmeister marktstand flohmarkt stallholder märkte marktplatz marktstände händler+markt standgebühren standgelder
    weihnachtsmarktstände bude buden marktleute marktfrau schaustellerplätze volksfest rummel marktordnung budenplan einkauf+markt
    obststand käse blumenstand verkaufsstand händlerliste budenstadt marktplatz+strom standplätze beschickerin marktgebühr
    marktstandvergabe marktplan marktaufsicht händlerplätze händlerstand verkaufsplatz marktstandort markttag markttage
  veranstaltung straßenfest veranstaltungsgenehmigung veranstaltungsanmeldung veranstalter sicherheitskonzept vereinsfest
    fest+anmelden event festival feste veranstaltungen+genehmigen straßenfeste fest+genehmigen nachbarschaftsfest vereinsfeste
    veranstaltungsanzeige open+air veranstaltungsanmeldungen umzüge konzert+anmelden großveranstaltung hoffest feste+anmelden
    vereinsfest+genehmigung veranstalter+genehmigungen verkehrssicherung+fest absperrung+fest straßensperrung+fest feier+straße
    events straßenfeier feste+organisieren festausschuss
  veranstaltungskalender terminkalender+stadt veranstaltungstipps veranstaltungen+eintragen kulturkalender events+calendar
    was+ist+los veranstaltungshinweise veranstaltungsübersicht eventkalender veranstaltungstermine terminüberschneidung
    veranstaltungen+überschneiden veranstaltungen+finden was+läuft termine+vereine terminkalender+vereine
    veranstaltungen+gleichzeitig vereinstermine kollidierende+termine termine+überschneiden
  lärm laut ruhestörung lautstärke krach party nachtruhe lärmbelästigung lärmbeschwerde noise loud neighbour lärmbeschwerden
    laute+musik nachtruhestörung lärmschutz lärmaktionsplan schallschutz lärmmessung krawall feiernde laubbläser baulärm lärmkarte
    straßenlärm betrunkene betrunken grölen böse+nachbarn dröhnt hupen lärm+nachts lärmprotokolle ruhestörungen lärmpegel
    feiern+laut bellen bellt hundegebell nachbar+laut party+laut musik+laut lärmklage
  ordnungsamt ordnungsdienst streife außendienst kontrolldienst stadtwache streifendienst einsatzdokumentation
    einsatzbericht+ordnungsamt bestreifung ordnungshüter ordnungskräfte streifengang einsatztagebuch ordnungsstreife
    außendienstler streifenfahrt vollzugsdienst
  ordnungswidrigkeit bußgeld bußgeldbescheid bußgeldstelle owi verwarngeld anhörungsbogen verwarnung bußgeldverfahren
    zahlung+bußgeld fine penalty bußgelder bußgeldakte bußgeldakten verwarnungen verwarnungsgeld bußgeldkatalog bußgeldsachen
    bußgeldanhörung einspruch blitzerfoto äußerung+verstoß äußern+verstoß anhörung anhörungen geschwindigkeitsverstöße verstöße
    verstoß knöllchen anhörbogen strafe strafen bußgeldverfahren+online bußgeldbescheide+versenden verwarnen ahnden einsprüche
    einspruchsverfahren tatvorwurf
  falschparker parkverstoß knöllchen politesse strafzettel parküberwachung verkehrsüberwachung ruhender+verkehr parksünder
    tatbestand beweisfoto kennzeichen+erfassen abschleppen parking+ticket warden plates falsch+geparkt falschparken zugeparkt
    parkverstöße strafzettel+einspruch wildparker parkkontrolle strafzettel+bezahlen knolle zuparken zugeparkte parksünden
    verkehrsaufsicht gehweg+parken feuerwehrzufahrt parkende+autos blockierte+einfahrt einfahrt+zugeparkt parkverbot
    parkraumüberwachung ticketing autos+gehweg parken+rettungsweg verwarnung+parken
  blitzer geschwindigkeitsmessung radar messstelle tempokontrolle blitzerfoto geschwindigkeitsanzeige messtafel dialogdisplay
    tempoanzeige raser speed geblitzt geschwindigkeitsverstoß geschwindigkeitskontrolle zu+schnell tempolimit rasen tempomessung
    tempo raserstrecke geschwindigkeit smiley+tempo blitzerfotos bogen+fahrer fahrer+angeben wer+gefahren anhörung+fahrer
    geschwindigkeitsverstöße messfoto beweisfotos
  bewohnerparken anwohnerparken bewohnerparkausweis anwohnerparkausweis parkausweis parkberechtigung parkzone bewohnerausweis
    anwohnerausweis anlieger+parken resident+parking permit parkausweise bewohnerparkausweise anwohnerparkausweise anwohner+parken
    parkplakette gästeparkausweis besucherparkausweis parkgenehmigung anwohner+parkplatz parkplatz+finden+anwohner parkkarte
    parkkarten anwohnerparken+antrag parkzonen
  handwerkerparkausweis ausnahmegenehmigung+parken parkausnahme handwerkerausweis handwerker+parken pflegedienst+parken
    handwerker+parkausweis
  schwerbehindertenparkplatz behindertenparkausweis parkausweis+schwerbehinderte behindertenparkplatz blauer+parkausweis
  parkschein parkautomat handyparken parkgebühren parkticket parkscheinautomat kurzzeitparken parkscheinautomaten parkautomaten
    parkuhr parkgebühr parken+bezahlen parkscheine parkscheibe kleingeld+parken handy+parken
  parkleitsystem parkhaus freie+parkplätze parksuchverkehr parkplatzsuche parkplatzanzeige parkraum stellplatzanzeige tiefgarage
    belegung+parkplatz parksensor car+park parkplatz parkplätze parkplatz+finden parkplatz+suchen stellplätze parkende tiefgaragen
    parkhäuser parkplatzsuchende suchverkehr freie+stellplätze parkanlage+auto parkraumkonzept parkplatznot kreisen+suchen
    runden+drehen freier+parkplatz parkhaus+voll parkhaus+frei
  waffe waffenbehörde waffenbesitzkarte waffenschein waffenkontrolle aufbewahrungskontrolle jagdschein jäger waffen waffenrecht
    waffenbesitzer waffenkontrollen jagdscheine schützenverein
  fischereischein angelschein angeln angelkarte fischerei fishing fischereischeine angler anglerschein fischereiabgabe
    angelscheine
  feuerwerk böller osterfeuer lagerfeuer brauchtumsfeuer abbrennen silvester knallerei böllerverbot pyrotechnik feuer+anmelden
    osterfeuer+anmelden verbrennen gartenfeuer maifeuer johannisfeuer
  hygienekontrolle lebensmittelüberwachung lebensmittelkontrolle belehrung+gesundheitsamt infektionsschutz gesundheitsamt
    trinkwasseruntersuchung lebensmittelkontrolleur hygieneampel gesundheitszeugnis infektion ansteckend meldepflichtig
    hygienebelehrung seuche hygieneplan
  schornsteinfeger kehrbezirk feuerstättenschau
  rat ratsinformation ratssitzung ratsmitglied stadtrat gemeinderat ausschuss mandatsträger ratsinformationssystem
    gremieninformation fraktion stadtverordnete kreistag councillor council councillors ratsmitglieder stadträte gemeinderäte
    ausschüsse fraktionen ratsarbeit ratssitzungen mandat mandatsträger+digital abgeordnete ratsunterlagen ratsleute
    kommunalpolitiker politik gremien ratspost ratssaal sitzung+rat stadtverordnetenversammlung sitzungspapiere ratsherr ratsfrau
    ratstablets tablet+ratsmitglieder sitzungsunterlagen+papier papierberge+rat mandatsträgerin kommunalpolitiker+papier
    ausschussmitglied
  beschlussvorlage sitzungsvorlage vorlagen+rat vorlagenerstellung ratsvorlage drucksache vorlagenlauf sitzungsdienst tagesordnung
    sitzungsunterlagen sitzungsmappe agenda papers vorlagen sitzungsvorlagen vorlagen+erstellen vorlage+mitzeichnen
    vorlagenworkflow tagesordnungspunkt sitzungspaket ratsvorlagen sitzungseinladung
  beschlusskontrolle beschlussverfolgung beschlüsse+umsetzen umsetzung+beschluss beschlussstand ratsbeschluss decision beschlüsse
    beschluss umgesetzte+beschlüsse beschlüsse+verfolgen beschlusslage
  niederschrift sitzungsprotokoll protokoll protokollführung schriftführer schriftführerin ausschussprotokoll
    sitzungsniederschrift wortprotokoll protokollant minutes transcript protokolle niederschriften protokoll+schreiben
    sitzungsprotokolle protokollentwurf mitprotokollieren protokolltexte protokollführer protokollieren tonmitschnitt+sitzung
    sitzung+protokoll
  sitzungsgeld aufwandsentschädigung entschädigung+ratsmitglied verdienstausfall anwesenheitsliste sitzungsgelder
    sitzungsgeldabrechnung mandatsentschädigung attendance entschädigung entschädigungen anwesenheit+sitzung
  livestream ratssitzung+übertragen übertragung+sitzung streamen sitzungsübertragung ratstv zuschauer stream broadcast rat+live
    liveübertragung sitzung+internet sitzung+zuhause+verfolgen sitzungen+übertragen online+verfolgen mitverfolgen
    ratssitzung+online übertragen+internet liveübertragungen besucherplätze+ratssaal
  abstimmung+rat abstimmungsanlage elektronische+abstimmung hybride+sitzung namentliche+abstimmung ratswahlen voting
    handzeichen+abstimmung stimmen+zählen abstimmungsergebnis
  anfragen+fraktionen ratsanfrage anfrage+fraktion antrag+fraktion fraktionsanfrage anfragenverfolgung
  einwohnerfragestunde bürgerfragestunde bürgersprechstunde sprechstunde+bürgermeister bürgerdialog bürgermeister+sprechen
    bürgerfrage bürgerversammlung einwohnerversammlung frag+bürgermeister
  ortsrat ortsbeirat ortsvorsteher ortsteil ortschaftsrat ortsbürgermeister dorfgespräch ortsteile dörfer ortschaften ortsräte
    ortsvorsteherin stadtteil stadtteile bezirksrat
  petition bürgerbegehren bürgerentscheid unterschriftensammlung unterschriften+sammeln bürgerantrag bürgerinitiative
    einwohnerantrag
  bürgerbeteiligung beteiligungsplattform beteiligungsportal mitreden bürgerideen beteiligungsverfahren onlinebeteiligung
    stadtentwicklung+beteiligung participation beteiligen mitbestimmen mitgestalten bürgerforum beteiligungsformate bürgerrat
    bürgerwerkstatt meinung+bürger ideen+bürger planung+mitreden einbeziehen mitsprache bürgervorschläge beteiligungsabend
    bürgerwünsche umgestaltung+mitreden vorschläge+bürger abstimmen+bürger meinung+sagen planungswerkstatt stadtplanung+bürger
    umgestaltung+platz platz+gestalten spielplatz+planen mitplanen mitentscheiden stimmen+bürger
  bauleitplanung bebauungsplan stellungnahme träger+öffentlicher+belange offenlage auslegung einwendung planauslegung abwägung
    flächennutzungsplan beteiligungsverfahren+planung bplan bebauungspläne flächennutzungspläne stellungnahmen einwendungen
    behördenbeteiligung planentwurf pläne+ausgelegt öffentliche+auslegung planverfahren baurecht abwägungstabelle bplanverfahren
    beteiligung+träger planunterlagen+auslegung einwände
  satzung ortsrecht satzungssammlung rechtsgrundlagen satzungen ortsrechtssammlung bylaws satzungen+finden satzungsänderung
    verordnungen satzung+veraltet vorschriftensammlung satzungstext
  bürgermeister vorzimmer terminkoordination grußwort rede bürgermeistertermin repräsentation mayor bürgermeisterin
    oberbürgermeister chefbüro bürgermeisterbüro grußworte repräsentationstermine reden landrat
  altersjubilar ehejubiläum jubilar gratulation glückwunsch goldene+hochzeit jubiläum geburtstagsgruß glückwunschschreiben
    geburtstagsbrief jubiläumskarte hochbetagte congratulation jubilare jubilarin geburtstag geburtstage glückwünsche gratulieren
    hochzeitstag+glückwunsch geburtstagskarten 90+geburtstag diamantene jubilarbesuche jubiläen jubilarliste ehrentag ehrentage
    hundertjährige neunzigster runde+geburtstage runder+geburtstag jubiläumsbesuch jubiläumsbesuche glückwunschkarte
    hohe+geburtstage gratuliert übersehen+geburtstag jubelpaare jubelpaar geburtstagsbesuch geburtstagsbesuche hochzeitsjubiläen
    besuch+jubilar blumen+jubilar geburtstagsliste geburtstagskinder
  ehrung ehrenbürger bürgerpreis ehrenamtspreis sportlerehrung verdienstmedaille ordensvorschlag auszeichnung ehrungen geehrt
    orden ehrennadel preisverleihung ehrenamtspreise verdiente ehrungsfeier medaillen urkunde+ehrung sportlerehrungen
  städtepartnerschaft partnerstadt partnerschaftsverein partnerstädte partnergemeinde austausch+partnerstadt städtefreundschaft
  ehrenamt ehrenamtliche freiwilligenbörse ehrenamtskarte freiwilligenagentur engagement ehrenamtsbörse helfer+vermitteln
    ehrenamtsvermittlung freiwillige volunteer ehrenamtlich ehrenamtlicher freiwillige+helfer helfende+hände engagierte engagieren
    ehrenamtsportal ehrenämter mitmachen ehrenamtspass ehrenamtskarten ehrenamtskoordination helfersuche helfer+finden helferbörse
    mithelfen anpacken engagementportal ehrenamtliche+gesucht freiwillige+gesucht vermitteln+freiwillige freiwilligendienste
    vereinshelfer helfen+wollen helfen+wo
    freiwilligenausweis ausweis+freiwillige ehrenamtsausweis freiwillige vergünstigungen+freiwillige
  verein vereinsförderung vereinszuschuss sportförderung vereinsverzeichnis vereinsregister vereinsportal zuschuss+verein
    jugendförderung club vereine vereinsleben vereinszuschüsse vereinsvorstand vereinsförderantrag vereinsförderrichtlinie
    zuschüsse+vereine vereinsliste mitgliederzahl vereinsadressen vereinsvorsitzende vereinsantrag förderung+vereine vereinsgelder
    vereinsarbeit vorstand+verein vereinsbuchhaltung vereinsdaten ansprechpartner+verein vereinswechsel
  wirtschaftsförderung unternehmensgründung gründungswillige unternehmen existenzgründung unternehmensservice firmenbetreuung
    startups firmendatenbank unternehmerfrühstück business+enterprise betriebe firmen unternehmer gründungsberatung firmengründung
    mittelstand firmenbesuch unternehmensbesuche ansiedlung wirtschaftsförderer gewerbeverein handwerksbetriebe firmenverzeichnis
    laden+eröffnen geschäft+eröffnen startup geschäftsidee ladeninhaber betriebsbesuch betriebsnachfolge unternehmen+stadt
    firmenkontakte unternehmenskontakte unternehmensnetzwerk chefs+firmen firmenchefs betriebe+kontakt unternehmensbefragung
  gewerbefläche gewerbegrundstück gewerbeimmobilie gewerbegebiet standortportal gewerbeflächenbörse industriegebiet gewerbeflächen
    gewerbegrundstücke firmen+fläche betriebserweiterung hallen+gewerbe gewerbepark industrieflächen
  leerstand leerstandskataster leerstände leere+läden ladenlokal zwischennutzung leerstehende vermieter+laden leerstandsmanagement
    schaufenster einzelhandel händler innenstadthandel vacant leerstehende+läden leere+schaufenster leerstehend popup pop+store
    geschäft+leer ladenflächen leere+geschäfte leerstehendes+ladenlokal immobilien+leer läden schaufensterausstellung
    leere+geschäfte+nutzen schaufenster+leer ladenleerstand pop+up zwischennutzungen ladenbesitzer leere+ladenlokale
    schaufenster+dekorieren schaufenster+künstler
  innenstadt citymanagement stadtgutschein heimatgutschein einkaufsgutschein innenstadtbelebung besucherfrequenz passantenzählung
    frequenzmessung voucher fußgängerzone einkaufsstadt händlerschaft einkaufen+innenstadt stadtmitte ortskern gutscheine
    kaufkraft geschäfte+stadt einkaufskarte shopping bummeln werbegemeinschaft laufkundschaft gutschein+händler geschenkgutschein
    kunden+innenstadt stadtgeld regionalwährung
  fachkräfte jobbörse stellenbörse ausbildungsmesse jobmesse ausbildungsbörse arbeitsmarkt stellenmarkt ausbildungsplätze
    berufsorientierung berufsmesse jobs rückkehrer
  breitband glasfaser glasfaserausbau breitbandausbau internetanschluss schnelles+internet mobilfunkausbau funkloch internetausbau
    glasfaserleitung langsames+internet funklöcher mobilfunk+empfang kein+netz handyempfang internetanbieter bandbreite 5g
    sendemast internet+langsam funkmast ausbau+internet netzausbau handynetz
  tourismus touristinfo tourist gäste gästekarte kurtaxe kurbeitrag unterkunftsverzeichnis ferienwohnung vermieter+gäste
    gastgeberverzeichnis meldeschein übernachtung reisende urlauber guest visitor touristen gäste+stadt touristinformation
    tourist+info ferienwohnungen ferienort fremdenverkehr gästebetten gastgeber sehenswertes reiseführer tagesgäste urlaubsgäste
    besucher+stadt unterkünfte+gäste prospekte feriengäste touristische gastgeberverzeichnisse tagestouristen urlaubsort
    prospektversand tourismusbüro urlaubsgast zimmernachweis zimmervermittlung hotelgäste
  kurtaxe gästemeldung gästebeitrag bettensteuer übernachtungssteuer beherbergungssteuer meldeschein hotel meldescheine
    gästekarten gästebeitrag+abrechnen übernachtungsgäste bettensteuererklärung vermieter+meldeschein
  stadtführung stadtrundgang gästeführer audioguide stadtgeschichte denkmäler+geschichte sehenswürdigkeit rundweg historische+tour
    guide+tour stadtführungen stadtrundgänge rundgang gästeführungen stadtspaziergang führung+buchen infotafeln+geschichte
    stadtrallye schnitzeljagd geocaching qrcode+denkmal historischer+rundgang audiotour gästeführerin stadtführer führungen+buchen
    stadtrundgang+handy altstadt+rundgang rundgänge führungen+stadt stadtspaziergänge qr+tafel geschichtstafel erklärtafel
    tafel+gebäude rätsel+stadt schnitzeljagden geschichte+häuser tafeln+häuser erzählen+häuser
  wanderweg wanderkarte wanderroute radtour radroute wegemarkierung beschilderung+wanderweg ausflugsziel rastplatz trail wandern
    wanderer wanderwege wanderschild wegweiser+wandern wegzeichen rundwanderweg wandertafel wegewart radwandern spazierweg
    wanderwegweiser wanderkarten wanderwegenetz wegeschilder beschilderung+wandern umgefallen+wegweiser wegweiser+fehlt
    wegweiser+defekt pfad pfade schautafel wegmarkierungen wandersmann
  badesee besucherlenkung baggersee auslastung strand ausflugsverkehr überfüllt liegewiese badestelle badestellen wasserrettung
    badegäste+see blaualgen badeverbot badegewässer
  wohnberechtigungsschein sozialwohnung wbs wohnungssuche sozialer+wohnungsbau belegungsrecht wohnberechtigungsscheine
    sozialwohnungen wohnungssuchende bezahlbarer+wohnraum wohnungsamt wohnungsvergabe
  zweckentfremdung ferienvermietung wohnraum+leer leerstehende+wohnung mietspiegel mietpreis
  verbraucher verbraucherschutz eichung preisangaben
  lotse behördenlotse behördenwegweiser zuständigkeitsfinder zuständige+stelle wegweiser+rathaus leitsystem orientierung+rathaus
    besucher+irren raumfinder welches+zimmer signpost wegweiser weg+finden verlaufen zimmer+finden falsches+zimmer falscher+stock
    zuständig+wer orientierung etage gebäude+finden irren raumsuche besucher+suchen welches+amt orientierungstafel
    beschilderung+rathaus wegeleitsystem besucher+orientierung richtige+tür richtiges+büro falsche+tür welche+tür anlaufstelle
    richtige+stelle welches+stockwerk wo+muss+hin
  bürgermobil rathausmobil mobiles+bürgerbüro mobiler+service hausbesuch+amt bürgerkoffer außenstelle ortschaft+service
    videoberatung beratung+video videosprechstunde mobiles+amt amt+dorf weite+wege+amt hausbesuche bettlägerig nicht+mobil
    bürgerservice+ortsteil außensprechstunde videocall+bürger videotermin bildschirm+beratung rathaus+vor+ort rollendes+rathaus
    bus+rathaus mobile+sprechstunde hausbesuch dorf+bürgerbüro außenstellen kofferlösung pflegeheim+ausweis
  senioren+digital digitalcafé digitallotse smartphonekurs computerkurs+ältere digitale+hilfe medienkompetenz+ältere
    techniksprechstunde ältere+handy ältere+computer internet+senioren senioren+tablet smartphone+senioren handysprechstunde
    tablet+senioren technikhilfe digitale+teilhabe handykurs handy+ältere ältere+online senioren+handy senioren+internet
    smartphonecafé internetcafé+ältere handy+erklären handy+zeigen ältere+digital enkelkinder+handy junge+zeigen+handy
    tablet+ältere onlinebanking ältere+fragen+technik internetkurs digitalpaten handyhilfe smartphonehilfe technik+senioren
    tabletkurs digitalsprechstunde
  lebenslage lebenslagen checkliste+geburt
  namensänderung vorname nachname geschlechtseintrag selbstbestimmungsgesetz namensführung
  scheidung lebenspartnerschaft personenstandsregister altregister nacherfassung registereintrag
  verpflichtungserklärung einladung+ausland besuchsvisum
  versammlung demonstration versammlungsanzeige kundgebung aufzug+strecke umzugsstrecke versammlungsbehörde
  straßenmusik straßenkunst straßenmusikant
  festzug umzug+karneval faschingsumzug martinszug schützenfest umzug+strecke karneval fasching karnevalsumzug kirmesumzug
    laternenumzug
  einbruch einbruchschutz kriminalprävention einbrecher
  videoüberwachung überwachungskamera kamera+platz kameras kamera+bahnhof dunkle+ecken angstraum angsträume sicherheitsgefühl
    unsicher+nachts diebe diebstähle einbrüche
  schrottfahrrad schrottfahrräder fahrradleiche schrottauto autowrack abgemeldete+fahrzeuge herrenlose+fahrräder alte+räder
    verrostet fahrradwrack schrotträder abgestellte+autos fahrräder+bahnhof+alt rostige+räder kaputte+räder
  stromanschluss festanschluss strom+fest stromkasten+markt wasseranschluss+fest
  bürgertelefon behördennummer servicetelefon servicecenter telefonservice
  lebensmittelverschwendung foodsharing fairteiler lebensmittel+retten reste essensreste wegwerfen weggeworfen werfen+weg übrig
    übriggeblieben übrig+essen lebensmittel+weg kantinenreste essen+wegwerfen überschuss lebensmittelreste verschwendung
    brot+vortag übriges+essen essen+retten tonne+essen
  erklärvideo erklärfilm video+antrag tutorial ausfüllhilfe ausfüllhinweise hilfe+antrag formularhilfe video+erklären
    anleitung+antrag schritt+schritt ausfüllen+hilfe
  antragsvoraussetzung anspruch+prüfen selbstcheck vorabprüfung anspruchsprüfung lohnt+antrag quickcheck vorprüfung anspruch
    steht+mir+zu leistungsrechner welche+leistungen leistungen+finden vorab+prüfen
  fristverlängerung frist+verlängern
  bürgerinformation bürgerapp stadtapp heimatapp dorfapp gemeindeapp rathausapp pushnachricht benachrichtigung+bürger app+bürger
    bürgerapps stadtapps push pushmeldung gemeindeinformation informiert+bürger neuigkeiten+gemeinde nachricht+handy warnung+handy
    infos+gemeinde neuigkeiten+bürger
  digitales+dorf dorfplattform dorfnetz digitale+dorfmitte dorffunk
  dorfladen nahversorgung hofladen regiomat regionale+produkte direktvermarkter einkaufen+dorf laden+dorf wochenmarkt+online
    lokale+produkte bauernhof hofläden regional einkaufen+ort automatenladen kartoffeln gemüse obst fleisch milch eier brot
    landwirte+küche bauern+kantine regionales saisonal bio biolebensmittel regionale+lebensmittel umgebung+landwirte großhandel
    erzeuger supermarkt einkaufen+weit nahversorger lebensmittel+regional ernährung landwirt+direkt hofverkauf milchautomat
    eierautomat verkaufsautomat
  lieferdienst lieferzone innenstadtlogistik paketdienst packstation mikrodepot lieferverkehr paketfahrer ladezone lieferfahrzeuge
  stadtmarketing stadtsouvenir souvenir merchandising stadtlogo stadtwappen
  stadtfest bürgerfest neubürgerempfang neujahrsempfang bürgerempfang
  nachtwächter nachtführung augmented+reality virtueller+rundgang virtual+reality 360+grad
  ärzte arzt+praxis landarzt ärztehaus arztsuche medizinische+versorgung telemedizin arzt arztpraxis facharzt praxis+schließt
    kinderarzt apotheke hausärzte patienten rezept krank+praxis sprechstunde+arzt gesundheitszentrum arzttermin praxisnachfolge
    nachfolger+praxis
  sozialraum dorfentwicklung dorferneuerung leader
  ferienwohnungen+registrieren registrierungsnummer+unterkunft
  onlinewache anzeige+erstatten privatanzeige ordnungswidrigkeit+melden anzeige+falschparker
  gästewlan öffentlicher+pc internetplatz
  wahlhelfer ehrenamtliche+wahl wahlsonntag wahlhelferportal helfer+wahl
  wahlplakate wahlwerbung
  nachbarschaftsstreit nachbar+feiert lärmprotokoll lärmtagebuch
  grenzüberschreitend europa förderung+europa
  onlineausweis ausweis+app pin+rücksetzen eid+aktivieren
  behördenpost digitaler+briefkasten rückkanal sichere+nachricht elektronischer+rechtsverkehr
  wohnungsmarkt wohnungstausch wohnungsbörse mietwohnung
  adressbuch+bürger einwohnerbuch straßenbuch
  zensus volkszählung haushaltebefragung erhebungsbeauftragte
  reisegruppe busreise reisebus reisebusse busparkplatz ausflugsbus
  freizeit freizeitangebote ausflug ausflugstipps familienausflug wochenende+ausflug ausflugsziele ausflüge
  kriegsgräber ehrenmal mahnmal gedenken gedenktag gedenkstätte volkstrauertag
  spielhalle glücksspiel wettbüro spielsucht
  prostitution prostituiertenschutz
  taxi taxischein taxigenehmigung mietwagen taxikonzession
  fahrradregistrierung fahrradcodierung fahrraddiebstahl gestohlenes+fahrrad diebstahl
  nachbarrecht grenzbebauung heckenhöhe zaun grenzabstand
  pflegeeinrichtung heimaufsicht heimprüfung
  impfaktion impfen impfzentrum impfbus
  sonntagsöffnung verkaufsoffen ladenöffnung verkaufsoffener+sonntag
  drehgenehmigung filmteam dreharbeiten filmaufnahmen
  drohnenflug luftfahrt ballon drohnen+genehmigung
  bettler betteln trinker alkoholverbot alkohol+platz
  e+rezept gesundheitskarte krankenkasse
  erbschaft nachlassgericht erbe testament
  kirchenaustritt+amtsgericht austritt+kirche
  ukrainer kriegsflüchtlinge gastfamilie
  fahrzeugschein halteranfrage halterabfrage
  trinkgeld wertmarke gutscheinheft
  rentenbescheinigung lebensnachweis
  wappen stadtfahne beflaggung fahne fahnen flagge flaggen
  straßenfest nachbarschaftstag nachbarn+feiern
  rathausführung tag+offenen+tür rathausbesuch schulklassen+rathaus
  bürgerkarte stadtkarte+rabatt einwohnerkarte bonuskarte
  gutachten sachverständige sachverständiger
  internetcafé bürgerterminal selbstbedienung terminal+bürger sbterminal kiosksystem bürgerpc selbst+eingeben
  kinderbetreuung+termin spielecke wickeltisch+rathaus kinder+wartezimmer
  tempo+antrag sammelantrag antrag+bündeln
  datenübermittlung widerspruch+daten auskunftssperren adresshandel
  nikolausmarkt adventsmarkt mittelaltermarkt
  bürgerpflichten anliegerpflicht
  bürgerbote gemeindebrief stadtmagazin stadtzeitung
  trauzimmer+buchen ambientetrauung schlosstrauung
  grenzgänger pendlerparkplatz park+ride
  wohnungsgeberbestätigungen scheinanmeldung
  ersatzpapiere verlustanzeige papiere+verloren
  gemeindegrenze eingemeindung
  stadtwette stadtwetten mitmachaktion wettbewerb+stadt gewinnspiel quiz+stadt
  schausteller+strom riesenrad fahrgeschäft karussell
  gemeindeschwester gesundheitslotsin dorfschwester
  abschied+sterbende sterbebegleitung trauercafé trauergruppe hospiz
  vermisste+person personensuche
  ausbildungspaten jobpaten bewerbungshilfe
  einkaufshilfe+sonntag automatenkiosk
  wahlschulung demokratieschule planspiel jugendwahl u18
  frauen+politik frauenbeauftragte frauentag
  queer regenbogen diversität vielfalt
  antisemitismus rassismus diskriminierung antidiskriminierung
  religion moschee gebetsraum raum+stille
  glockenspiel turmuhr rathausuhr uhr
  hochzeitsbaum hochzeitswald geburtenbaum babybaum
  stadtrekord maskottchen
`
