/** Fields of work for citizens, council, order and business. One line a field; docs/search.md says how they count. */
export const citizens = `
  bürgerbüro bürgeramt meldeamt meldestelle bürgerservice einwohnermeldeamt bürgercenter
  terminvergabe terminbuchung terminvereinbarung termin+buchen onlinetermin termin+reservieren terminreservierung terminkalender freie+termine termin+absagen appointment booking
  terminerinnerung nichterscheinen terminausfall termine+vergessen nicht+wahrgenommen erinnerung+termin sms+termin no+show reminder+appointment
  warteschlange wartezeit wartenummer aufrufsystem anstehen wartemarke warteraum wartebereich nummer+ziehen wartezimmer aufrufanlage warten+flur stundenlang+warten queue waiting queue
  öffnungszeiten öffnungszeit sprechzeiten sprechstunde samstags+geöffnet abends+geöffnet servicezeiten
  personalausweis ausweis reisepass pass ausweisdokument passfoto ausweis+abholen abholbereit bundesdruckerei ausweisausgabe pin+ausweis kinderreisepass biometrisch passport identity
  passfoto lichtbild fototerminal fotoautomat foto+ausweis passbild fotokabine selbstbedienungsterminal photo
  abholautomat abholstation abholbox abholfach dokumentenausgabe ausgabeautomat abholterminal schließfach rund+uhr locker pickup
  umzug ummeldung wohnsitz ummelden anmeldung+wohnsitz abmeldung+wohnsitz wohnsitzanmeldung adressänderung zuzug wegzug umgemeldet neue+adresse neue+anschrift umziehen hauptwohnung wohnungsgeberbestätigung moving address registration moved relocation
  neubürger zugezogene willkommenspaket neubürgerpaket begrüßung+neubürger zuzügler neuzugezogene
  melderegister meldebescheinigung melderegisterauskunft meldedaten lebensbescheinigung auskunftssperre
  beglaubigung beglaubigen beglaubigte+kopie amtlich+beglaubigt
  führungszeugnis erweitertes+führungszeugnis gewerbezentralregister bundeszentralregister
  führerschein führerscheinumtausch pflichtumtausch fahrerlaubnis fahrerlaubnisbehörde kartenführerschein führerscheinstelle driving+licence
  kfzzulassung zulassungsstelle wunschkennzeichen fahrzeugzulassung ikfz kennzeichen+reservieren fahrzeugbrief abmeldung+fahrzeug stilllegung
  fundbüro fundsache verloren fundstück fundsachen gefunden verlorene+gegenstände fundsachenversteigerung lost found property
  standesamt trauung hochzeit eheschließung heirat trautermin trauzimmer brautpaar brautleute hochzeitstermin traukalender ambiente wedding marriage couples
  geburt geburtsurkunde geburtsanzeige neugeborene geburtsanmeldung klinik krankenhaus hebamme vaterschaftsanerkennung namenserklärung birth baby
  personenstandsurkunde urkunde urkundenbestellung urkunden+bestellen heiratsurkunde eheurkunde sterbeurkunde registerauskunft certificate
  sterbefall bestatter todesfall sterbefallanzeige bestattungsinstitut beurkundung+sterbefall todesanzeige todesbescheinigung leichenschau beerdigungsinstitut leichenpass death undertaker funeral
  friedhof grab grabstelle nutzungsrecht ruhezeit grabverwaltung friedhofsverwaltung grabstein urne grabfeld friedhofsplan angehörige grabsuche gräber standfestigkeit trauerhalle friedhofskataster cemetery grave burial graves
  ordnungsbehördliche+bestattung nachlass+verstorbene angehörigensuche nachlasssicherung
  einbürgerung staatsangehörigkeit einbürgerungsantrag einbürgerungstest einbürgerungsfeier naturalisation
  ausländerbehörde aufenthaltstitel aufenthaltserlaubnis visum fiktionsbescheinigung verlängerung+aufenthalt aufenthaltskarte fachkräfteeinwanderung niederlassungserlaubnis residence permit
  flüchtling asyl geflüchtete asylbewerber flüchtlingsunterkunft sammelunterkunft erstausstattung bezahlkarte asylbewerberleistung refugee
  unterkunft obdachlos obdachlosenunterkunft wohnungslos notunterkunft wohnheim belegung+unterkunft unterbringung obdachlosigkeit freie+betten bewohner+unterkunft shelter homeless
  integration integrationskurs sprachkurs deutschkurs migrationsberatung zuwanderer ehrenamtliche+integration
  wahl wahlen wahlamt wahlergebnis auszählung wahllokal wahlbezirk wahltag schnellmeldung stimmzettel wahlniederschrift wahlabend election polling
  wahlhelfer wahlvorstand wahlhelferschulung erfrischungsgeld wahlhelfersuche wahlhelferverwaltung poll+worker election+helpers volunteers+polling
  briefwahl wahlschein briefwahlunterlagen wahlbenachrichtigung briefwahlantrag postal+vote ballot
  schöffen schöffenwahl schöffenbewerbung schiedsmann schiedsamt
  hund hundesteuer hundemarke hundehalter steuermarke hundeanmeldung hundeabmeldung listenhund hundesteuermarke hundesteuerbescheid dog dogs
  hundekot hundebeutel kotbeutel hundewiese leinenpflicht hundehaufen
  tierheim fundtier tierschutz entlaufene+tiere streunende katzen tierfund
  gewerbeanmeldung gewerbeabmeldung gewerbeummeldung gewerbeanzeige gewerbeamt gewerberegister gewerbetreibende gewerbe gewerbeschein trade+register
  gaststätte gaststättenerlaubnis schankerlaubnis konzession wirt gastronomie gestattung ausschank sperrzeit gastwirt
  außengastronomie sondernutzung gerüst container sondernutzungserlaubnis freischankfläche aufstellung+container tische+stühle terrassennutzung öffentliche+fläche bauzaun gehweg+nutzen
  plakatierung plakat wahlplakat plakatgenehmigung plakate plakatierungserlaubnis plakatwand litfaßsäule poster
  markt wochenmarkt jahrmarkt standplatz marktbeschicker beschicker schausteller weihnachtsmarkt kirmes standgeld markthändler marktmeister marktstand flohmarkt stallholder
  veranstaltung straßenfest veranstaltungsgenehmigung veranstaltungsanmeldung veranstalter sicherheitskonzept vereinsfest fest+anmelden event festival
  veranstaltungskalender terminkalender+stadt veranstaltungstipps veranstaltungen+eintragen kulturkalender events+calendar
  lärm laut ruhestörung lautstärke krach party nachtruhe lärmbelästigung lärmbeschwerde noise loud neighbour
  ordnungsamt ordnungsdienst streife außendienst kontrolldienst stadtwache streifendienst einsatzdokumentation einsatzbericht+ordnungsamt bestreifung
  ordnungswidrigkeit bußgeld bußgeldbescheid bußgeldstelle owi verwarngeld anhörungsbogen verwarnung bußgeldverfahren zahlung+bußgeld fine penalty
  falschparker parkverstoß knöllchen politesse strafzettel parküberwachung verkehrsüberwachung ruhender+verkehr parksünder tatbestand beweisfoto kennzeichen+erfassen abschleppen parking+ticket warden plates
  blitzer geschwindigkeitsmessung radar messstelle tempokontrolle blitzerfoto geschwindigkeitsanzeige messtafel dialogdisplay tempoanzeige raser speed
  bewohnerparken anwohnerparken bewohnerparkausweis anwohnerparkausweis parkausweis parkberechtigung parkzone bewohnerausweis anwohnerausweis anlieger+parken resident+parking permit
  handwerkerparkausweis ausnahmegenehmigung+parken parkausnahme handwerkerausweis
  schwerbehindertenparkplatz behindertenparkausweis parkausweis+schwerbehinderte behindertenparkplatz blauer+parkausweis
  parkschein parkautomat handyparken parkgebühren parkticket parkscheinautomat kurzzeitparken
  parkleitsystem parkhaus freie+parkplätze parksuchverkehr parkplatzsuche parkplatzanzeige parkraum stellplatzanzeige tiefgarage belegung+parkplatz parksensor car+park
  waffe waffenbehörde waffenbesitzkarte waffenschein waffenkontrolle aufbewahrungskontrolle jagdschein jäger
  fischereischein angelschein angeln angelkarte fischerei fishing
  feuerwerk böller osterfeuer lagerfeuer brauchtumsfeuer abbrennen
  hygienekontrolle lebensmittelüberwachung lebensmittelkontrolle belehrung+gesundheitsamt infektionsschutz gesundheitsamt trinkwasseruntersuchung
  schornsteinfeger kehrbezirk feuerstättenschau
  rat ratsinformation ratssitzung ratsmitglied stadtrat gemeinderat ausschuss mandatsträger ratsinformationssystem gremieninformation fraktion stadtverordnete kreistag councillor council councillors
  beschlussvorlage sitzungsvorlage vorlagen+rat vorlagenerstellung ratsvorlage drucksache vorlagenlauf sitzungsdienst tagesordnung sitzungsunterlagen sitzungsmappe agenda papers
  beschlusskontrolle beschlussverfolgung beschlüsse+umsetzen umsetzung+beschluss beschlussstand ratsbeschluss decision
  niederschrift sitzungsprotokoll protokoll protokollführung schriftführer schriftführerin ausschussprotokoll sitzungsniederschrift wortprotokoll protokollant minutes transcript
  sitzungsgeld aufwandsentschädigung entschädigung+ratsmitglied verdienstausfall anwesenheitsliste sitzungsgelder sitzungsgeldabrechnung mandatsentschädigung attendance
  livestream ratssitzung+übertragen übertragung+sitzung streamen sitzungsübertragung ratstv zuschauer stream broadcast
  abstimmung+rat abstimmungsanlage elektronische+abstimmung hybride+sitzung namentliche+abstimmung ratswahlen voting
  anfragen+fraktionen ratsanfrage anfrage+fraktion antrag+fraktion fraktionsanfrage anfragenverfolgung
  einwohnerfragestunde bürgerfragestunde bürgersprechstunde sprechstunde+bürgermeister bürgerdialog
  ortsrat ortsbeirat ortsvorsteher ortsteil ortschaftsrat ortsbürgermeister dorfgespräch
  petition bürgerbegehren bürgerentscheid unterschriftensammlung
  bürgerbeteiligung beteiligungsplattform beteiligungsportal mitreden bürgerideen beteiligungsverfahren onlinebeteiligung stadtentwicklung+beteiligung participation
  bauleitplanung bebauungsplan stellungnahme träger+öffentlicher+belange offenlage auslegung einwendung planauslegung abwägung flächennutzungsplan beteiligungsverfahren+planung bplan
  satzung ortsrecht satzungssammlung rechtsgrundlagen satzungen ortsrechtssammlung bylaws
  bürgermeister vorzimmer terminkoordination grußwort rede bürgermeistertermin repräsentation mayor
  altersjubilar ehejubiläum jubilar gratulation glückwunsch goldene+hochzeit jubiläum geburtstagsgruß glückwunschschreiben geburtstagsbrief jubiläumskarte hochbetagte congratulation
  ehrung ehrenbürger bürgerpreis ehrenamtspreis sportlerehrung verdienstmedaille ordensvorschlag auszeichnung
  städtepartnerschaft partnerstadt partnerschaftsverein
  ehrenamt ehrenamtliche freiwilligenbörse ehrenamtskarte freiwilligenagentur engagement ehrenamtsbörse helfer+vermitteln ehrenamtsvermittlung freiwillige volunteer
  verein vereinsförderung vereinszuschuss sportförderung vereinsverzeichnis vereinsregister vereinsportal zuschuss+verein jugendförderung club
  wirtschaftsförderung unternehmen gründer existenzgründung unternehmensservice firmenbetreuung startups firmendatenbank unternehmerfrühstück business+enterprise
  gewerbefläche gewerbegrundstück gewerbeimmobilie gewerbegebiet standortportal gewerbeflächenbörse industriegebiet
  leerstand leerstandskataster leerstände leere+läden ladenlokal zwischennutzung leerstehende vermieter+laden leerstandsmanagement schaufenster einzelhandel händler innenstadthandel vacant
  innenstadt citymanagement stadtgutschein heimatgutschein einkaufsgutschein innenstadtbelebung besucherfrequenz passantenzählung frequenzmessung voucher
  fachkräfte jobbörse stellenbörse ausbildungsmesse jobmesse ausbildungsbörse
  breitband glasfaser glasfaserausbau breitbandausbau internetanschluss schnelles+internet mobilfunkausbau funkloch
  tourismus touristinfo tourist gäste gästekarte kurtaxe kurbeitrag unterkunftsverzeichnis ferienwohnung vermieter+gäste gastgeberverzeichnis meldeschein übernachtung reisende urlauber guest visitor
  kurtaxe gästemeldung gästebeitrag bettensteuer übernachtungssteuer beherbergungssteuer meldeschein hotel
  stadtführung stadtrundgang gästeführer audioguide stadtgeschichte denkmäler+geschichte sehenswürdigkeit rundweg historische+tour guide+tour
  wanderweg wanderkarte wanderroute radtour radroute wegemarkierung beschilderung+wanderweg ausflugsziel rastplatz trail
  badesee besucherlenkung baggersee auslastung strand ausflugsverkehr überfüllt liegewiese badestelle
  wohnberechtigungsschein sozialwohnung wbs wohnungssuche sozialer+wohnungsbau belegungsrecht
  zweckentfremdung ferienvermietung wohnraum+leer leerstehende+wohnung mietspiegel mietpreis
  verbraucher verbraucherschutz eichung preisangaben
  lotse behördenlotse behördenwegweiser zuständigkeitsfinder zuständige+stelle wegweiser+rathaus leitsystem orientierung+rathaus besucher+irren raumfinder welches+zimmer signpost
  bürgermobil rathausmobil mobiles+bürgerbüro mobiler+service hausbesuch+amt bürgerkoffer außenstelle ortschaft+service videoberatung beratung+video videosprechstunde
  senioren+digital digitalcafé digitallotse smartphonekurs computerkurs+ältere digitale+hilfe medienkompetenz+ältere techniksprechstunde
  lebenslage lebenslagen checkliste+geburt
  namensänderung vorname nachname geschlechtseintrag selbstbestimmungsgesetz namensführung
  scheidung lebenspartnerschaft personenstandsregister altregister nacherfassung registereintrag
  verpflichtungserklärung einladung+ausland besuchsvisum
  versammlung demonstration versammlungsanzeige kundgebung aufzug+strecke umzugsstrecke versammlungsbehörde
  straßenmusik straßenkunst straßenmusikant
  festzug umzug+karneval faschingsumzug martinszug schützenfest
  einbruch einbruchschutz kriminalprävention einbrecher
  videoüberwachung überwachungskamera kamera+platz
  schrottfahrrad schrottfahrräder fahrradleiche schrottauto autowrack abgemeldete+fahrzeuge
  stromanschluss festanschluss strom+fest stromkasten+markt wasseranschluss+fest
  bürgertelefon 115 behördennummer servicetelefon
  lebensmittelverschwendung foodsharing fairteiler lebensmittel+retten
  erklärvideo erklärfilm video+antrag tutorial ausfüllhilfe ausfüllhinweise hilfe+antrag formularhilfe
  antragsvoraussetzung anspruch+prüfen selbstcheck vorabprüfung anspruchsprüfung lohnt+antrag quickcheck vorprüfung
  fristverlängerung frist+verlängern
  bürgerinformation bürgerapp stadtapp heimatapp dorfapp gemeindeapp rathausapp pushnachricht benachrichtigung+bürger
  digitales+dorf dorfplattform dorfnetz digitale+dorfmitte dorffunk
  dorfladen nahversorgung hofladen regiomat regionale+produkte direktvermarkter
  lieferdienst lieferzone innenstadtlogistik paketdienst packstation mikrodepot
  stadtmarketing stadtsouvenir souvenir merchandising stadtlogo stadtwappen
  stadtfest bürgerfest neubürgerempfang neujahrsempfang bürgerempfang
  nachtwächter nachtführung augmented+reality virtueller+rundgang virtual+reality 360+grad
  ärzte arzt+praxis landarzt ärztehaus arztsuche medizinische+versorgung telemedizin
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
`
