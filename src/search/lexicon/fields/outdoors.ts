/** Fields of work outdoors: building, roads, green, waste, rescue. One entry a field, its further lines indented; docs/search.md says how they count. */
export const outdoors = `
  bauantrag bauen+genehmigung haus+bauen bauwunsch baugenehmigung bauamt bauaufsicht bauherr architekt bauvorlage
    baugenehmigungsverfahren bauantragsverfahren bauvoranfrage bauakte+bauaufsicht bauvorhaben planunterlagen statik bauordnung
    building permit construction bauanträge hausbau häuslebauer bauwillige baugenehmigungen bauakten+antrag bauunterlagen
    pläne+bau bauzeichnung bauzeichnungen bauherren bauanfrage architekten anbau garage wintergarten genehmigungsfrei
    bauakte+digital bauordnungsamt bauakte+prüfen bauantragsstand baugesuch baugesuche bauvorlagen vollständigkeit+bauantrag
    bauprüfung bauherrn umbau+genehmigung nutzungsänderung
  bauakte bauakten hausakte bauaktenarchiv akteneinsicht+bauakte bauarchiv baupläne alte+baupläne einsicht+bauakten
    baupläne+suchen hausakten bauakten+einsehen bauaktenauskunft bauarchivakten
  drohne+dach drohne+gebäude gebäudeinspektion dachinspektion dachkontrolle drohneninspektion wärmebild+gebäude wärmebild+dach
    thermografie dachschäden dachschaden fassadenkontrolle drohne+brücke inspektion+luft kontrolle+luft dach+luft dachrinnen
    roof+drone
  baulast baulastenverzeichnis grundbuch baulastauskunft notar vorkaufsrecht negativzeugnis grundbuchauszug kaufvertrag+grundstück
    baulasten kaufverträge vorkaufsrechte vorkaufsrechtsverzicht
  baukontrolle bauabnahme baustellenkontrolle bauüberwachung schwarzbau abnahmeprotokoll mängel+bau gewährleistung
    gewährleistungsfrist baukontrolleur baustelle+kontrolle baumängel abnahme abnahmen mängelliste bauschäden
    gewährleistungsmängel
  bautagebuch baufortschritt baustellendokumentation bauleiter baustellenkamera neubau+dokumentieren bauprojekt hochbauprojekt
    bautagebücher bauprojekte bauablauf bauleitung baufotos baustellenfotos bauzeitenplan baufirma baufirmen baukosten
  denkmal denkmalschutz denkmalliste denkmalpflege denkmalrechtliche baudenkmal monument denkmäler denkmalgeschützt
    denkmalgeschützte historisches+gebäude fachwerk altbau alte+häuser denkmalplakette sanierung+denkmal
  bauland bauplatz baugrundstück bauplatzvergabe baugebiet grundstücksvergabe baulücke baulückenkataster vergabekriterien plot
    bauplätze baugrundstücke bauplatzbewerber grundstück+bauen neubaugebiet bauplatzinteressenten baulücken bauinteressenten
  bodenrichtwert gutachterausschuss kaufpreissammlung grundstückswert immobilienwert bodenrichtwerte grundstückswerte
    immobilienpreise gutachterausschüsse
  hausnummer hausnummernvergabe straßenname straßenverzeichnis adressverzeichnis straßenbenennung adressdaten+rettung hausnummern
    straßennamen adresse+gebäude straßenumbenennung adressen+falsch hausnummernschild
  vermessung kataster grenzpunkt liegenschaftskataster flurkarte lageplan vermessungsdaten drohnenbefliegung geländemodell
    vermessen grenzsteine grenzstein vermesser flurkarten grundstücksgrenze katasteramt geometer
  geoportal gis geodaten stadtplan kartendienst luftbild geoinformation stadtkarte themenkarte digitaler+zwilling geodatenportal
    drohne 3dmodell karten+online karte+stadt kartenportal geoinformationssystem karten+digital stadtkarten onlinekarte
    interaktive+karte kartenmaterial luftbilder papierkarten drohnenflug+karte kartenebene kartenebenen lagekarte kartendaten
    themenkarten stadtkarte+online grundstück+karte karte+flurstück kartenauskunft
  leitungsauskunft leitungen+lage leitungsplan leitungskataster planauskunft tiefbauer kabel+leitungen bagger+leitung
    leitungsdokumentation leitungspläne leitungen+boden kabel+boden spartenpläne leitungsauskünfte
  aufgrabung aufbruch aufgrabungsgenehmigung versorgungsleitung glasfaserbaustelle aufbruchmanagement straßenaufbruch
    wiederherstellung+straße koordination+baustellen aufgraben straße+aufgerissen aufgerissen aufbrüche bauarbeiten+abstimmen
    glasfaserfirmen löcher+straße straße+zweimal
  verkehrsrechtliche+anordnung verkehrszeichenplan baustellensicherung verkehrszeichen arbeitsstelle verkehrsanordnung
    straßenverkehrsbehörde beschilderungsplan halteverbot stvo haltverbotszone umzugshalteverbot verkehrsrechtliche halteverbote
    verkehrssicherung+baustelle absperrungen verkehrsanordnungen umzugswagen+halteverbot verkehrsschilder+anordnung
    schilder+aufstellen
  baustelle straßensperrung umleitung vollsperrung sperrung baustellenkarte gesperrt baustelleninfo baustellenkalender
    verkehrsbehinderung absperrung sperrungen roadworks closure road baustellen baustellen+informieren straßensperrungen
    straße+gesperrt gesperrte+straße gesperrte+straßen umleitungen baustellenübersicht bauarbeiten anwohner+baustelle
    sperrungen+informieren stau verkehrsinformation umfahren baustellenplan baustellenkoordination baustelle+anwohner
    baustellenampel bauarbeiten+straße straße+zu umfahrung baustelle+überrascht sperrung+überrascht ladengeschäft+baustelle
  schwertransport großraumtransport sondertransport streckenprüfung schwerlast schwertransporte
  mängelmelder schadensmelder mängelmeldung schlagloch schaden+melden straßenschaden meldeportal defekt+melden bürgermeldung
    gehwegschaden missstände schäden+straße pothole defect damage street schlaglöcher schäden+stadt defekte+laternen schaden+foto
    hinweis+bürger schäden+straßen mängel+melden mängelmeldungen wackelnde+platte wackelt beschädigt+melden melden+foto
    standort+foto kaputte+straße kaputte+bank infrastrukturschaden wackelig kaputte+schaukel zerbrochene defekt+straße
    abgebrochener fehlender+deckel schäden+fotografieren wilder+müll+melden laterne+melden schadensmeldung+straße schaden+gemeldet
    stelle+foto schadensmeldungen+bürger melden+handy kaputtes+melden straße+loch loch+straße
  straßenzustand straßenkataster straßenbefahrung straßenunterhaltung zustandserfassung straßenkontrolle streckenkontrolle
    begehung+straße straßenwärter straßenbegehung asphalt road+condition straßenzustände straßen+befahren risse+fahrbahn fahrbahn
    straßenschäden straßenerhaltung straßensanierung straßen+marode straßennetz straßenbau belag straßenbewertung kamerawagen
    flickstelle flickstellen
  brückenprüfung brücke bauwerksprüfung bauwerksbuch ingenieurbauwerk bridge brücken brückenbuch brückenbauwerk stützmauer
    bauwerksprüfungen unterführung
  straßenbeleuchtung straßenlaterne laterne straßenlampe lampe+kaputt leuchte dimmen dunkle+straße lichtsteuerung lichtmast
    lampenausfall streetlight street+lamp lantern lamp light laternen straßenlampen straßenlaternen lampe+defekt dunkel finster
    beleuchtung+straße licht+straße gehweg+dunkel laterne+flackert lichtpunkt leuchten licht+nacht beleuchtungsmast
    nachtabschaltung unbeleuchtet nachts+dunkel tappen duster schummrig birne+defekt angst+dunkel dunkler+weg lichtmasten
    straßenleuchte laternenmast laternennummer lampe+aus laterne+aus laterne+kaputt energiesparende+laternen licht+bewegung
    laternen+dimmen laternen+nachts
  weihnachtsbeleuchtung festbeleuchtung lichterkette lichterketten weihnachtssterne weihnachtsschmuck
  ampel lichtsignalanlage grünphase ampelschaltung ampelstörung grüne+welle signalanlage traffic+light ampeln ampelphasen
    rot+fußgänger signalanlagen fußgängerampel grünzeit blindenampel ampel+defekt ampelknopf lange+rot signalgeber grünphasen
  verkehrszählung verkehrsdaten fahrzeuge+zählen verkehrsmessung zählgerät zählschleife verkehrsaufkommen strichliste+kreuzung
    radverkehrszählung zählstelle traffic+count verkehrszählungen autos+zählen radfahrer+zählen verkehrserhebung zähldaten
  verkehrsversuch tempo30 verkehrsberuhigung spielstraße fußgängerüberweg zebrastreifen schulstraße durchgangsverkehr
    zebrastreifen+schule verkehrssicherheit verkehrsberuhigt poller schleichverkehr verkehrslärm kreisverkehr kreuzung+gefährlich
    unfallstelle unfallschwerpunkt tempo+30 fußgänger verkehrsspiegel überqueren überquerung gefährliche+kreuzung
    beinahe+überfahren querungshilfe autofahrer raser+wohngebiet raser autos+langsamer fußgänger+sicher queren straße+queren
  radweg radverkehr fahrradstraße radfahrer radverkehrsnetz radwege fahrradfreundlich cycling bicycle radfahren radler
    radverkehrsplanung fahrradwege radwegenetz radschutzstreifen radwegschäden fahrradweg lücken+radweg stadtradeln radwegekarte
    fahrradstraßen schutzstreifen radroute+schäden radschnellweg radverkehrskonzept rad+sicher radfahrende radler+gefährlich
  fahrradabstellanlage fahrradständer fahrradbox fahrradparken radstation fahrradgarage abstellplatz+rad fahrradboxen abschließbar
    bike+rack bike bicycle fahrräder+abstellen fahrradstellplätze räder+abstellen fahrradbügel fahrradboxen+bahnhof fahrradkäfig
    räder+anschließen abstellanlagen sichere+fahrräder radgarage fahrrad+geklaut rad+geklaut räder+geklaut geklaut gestohlen
    fahrräder+gestohlen rad+gestohlen rad+abschließen abschließbare+räder fahrradschloss radstellplatz räder+bahnhof
    rad+unterstellen fahrradparkhaus
  leihfahrrad bikesharing lastenrad fahrradverleih radverleih lastenradverleih leihräder mieträder lastenräder lastenfahrrad
    fahrrad+leihen fahrrad+ausleihen rad+ausleihen räder+leihen
  unfallkarte unfallatlas unfallhäufung unfallschwerpunkte gefahrenstelle gefahrenstellen gefährliche+stellen unfälle+karte
    unfälle+rad beinaheunfälle gefahrenkarte+rad unfallstellen
  eroller escooter scooter abgestellte+roller leihroller verleiher roller+gehweg elektroroller eroller+gehweg roller+liegen
    scooter+parken tretroller
  carsharing mitfahren mitfahrbörse fahrgemeinschaft mitfahrbank leihauto auto+teilen mitfahrgelegenheit mitfahrgelegenheiten
    autoteilen pendlerportal mitfahrerbank mitfahrerbänke auto+gemeinsam autos+teilen gemeinschaftsauto dorfauto zweitwagen
  ladesäule ladepunkt elektroauto wallbox laden ladestation elektromobilität ladeinfrastruktur charging charger ladesäulen
    elektroautos laden+auto ladestationen ladepunkte strom+tanken eautos elektrofahrzeuge ladenetz stromtankstelle
    stromtankstellen aufladen laden+elektro elektroauto+laden eauto+laden laternenladen
  bus haltestelle fahrplan nahverkehr öpnv verspätung fahrgast bushaltestelle fahrgastinformation abfahrtsanzeige fahrplanauskunft
    echtzeit+bus stadtbus transit busse busfahrer haltestellen wartehäuschen bushäuschen buslinie linienbus busfahrplan fahrpläne
    anschluss+bus busfahren abfahrtszeiten abfahrt fahrgäste nahverkehrsplan bushaltestellen öffentliche+verkehrsmittel
    fahrplanaushang verspätet verbindung+fährt verbindungen+ort umstieg stundentakt linie linien busticket fahrkarte fahrkarten
    anbindung busausfall busse+fallen+aus echtzeitanzeige haltestellenanzeige haltestelle+dach busplan wartezeit+bus
    haltestelle+digital bus+kommt bus+verspätet anschluss+verpasst
  bürgerbus rufbus anrufsammeltaxi ondemand rufbusbestellung bedarfsverkehr fahrdienst bürgerbusfahrer rufbusse ruftaxi anruftaxi
    anrufbus bus+bestellen fahrt+anmelden fahrtwunsch kleinbus mobilität+land dorf+ohne+bus ältere+fahren+arzt fahrten+dorf
    sammeltaxi mitnehmen+nachbarn
  vereinsbus vereinsbusse neunsitzer kleinbus kleinbusse mannschaftsbus busverleih bus+verleih bus+vereine bus+teilen
    transporter+vereine minibus
  schulweg elterntaxi schulwegplan laufbus schulwegsicherheit hol+bring+zone schulwege elterntaxis zu+fuß+schule
    schulkinder+sicher verkehr+schule schülerverkehr schulwegplaner schultor autos+schule autos+eltern eltern+auto+schule
    kinder+gebracht zu+fuß+gehen grundschüler+fuß grundschüler schule+chaos suv fußweg+schule bringen+auto+kinder holzone
    laufgruppe+schule autos+schultor elternhaltestelle kinder+laufen gehen+schule
  winterdienst räumen+schnee räumen+gehweg schnee streuen glätte streufahrzeug salz streusalz schneepflug räumfahrzeug streugut
    glatteis räumpflicht streuplan räumdienst eis+gehweg snow salt gritting ice schneeräumen räumfahrzeuge streuen+gehweg
    winterdienstplan glätteunfälle glatte+gehwege streuwagen eisglätte eisig frost streudienst schneefall schneit geräumt gestreut
    schneeräumung salzlager streugutbehälter räumplan winter+straße streukiste streukisten schneeschippen räumtouren streufahrten
    splitt ausgerutscht rutschig rutschgefahr schneemassen schneehaufen zugeschneit gerutscht räumdienste schneepflüge
    streupflicht winterdiensttour winterdienst+nachweis wetter+straße glättewarnung glättemeldeanlage schnee+meldung räumen+wege
    eis+weg streuen+sand glatter+weg
    gritting gritter winter+road winter+service road+salt spreading+salt icy+roads snowplough
  straßenreinigung kehrmaschine kehrplan gehwegreinigung reinigungstour kehren laub+straße kehrbezirke kehrmaschinen
    straße+gekehrt kehrdienst straßenkehrer kehrtermine straßen+kehren gekehrt straßenreinigungsgebühr kehrplan+parken
    reinigungsklasse straßenreinigungstermine gosse kehrtouren laub+fegen fegen kehrgut
  stadtsauberkeit vermüllung wilder+müll illegale+müllablagerung müllablagerung dreckecke müll+wald wilde+deponie sauberkeit
    littering illegal+dumping müllecke müllecken wilde+müllkippen müllkippe umweltsünder zigarettenkippen müll+sammeln
    müllsammelaktion frühjahrsputz müllsäcke abgeladen unrat müllsammeln müllzange stadtputz dreck umweltfrevel müll+melden
    müllmelder clean+up illegal+entsorgt waldputz kaugummi dosen pizzakartons verpackungen scherben glasscherben müllberge
    verdreckt verschmutzt verschmutzung müllberg sauberkeitspaten müllpate müllpaten schmuddelecke wilde+kippe müllhaufen
    dreckig+straße müll+aufsammeln kippen+boden zigarettenstummel stummel taschenbecher aufsammeln
  papierkorb mülleimer abfallbehälter füllstand füllstandssensor überquellende abfalleimer volle+eimer leerung+papierkorb
    abfallkörbe unterflurcontainer sensor+müll bin+sensor papierkörbe mülleimer+voll überfüllte+mülleimer überquellen abfallkorb
    eimer+voll müllkörbe mülleimer+leeren papierkörbe+leeren abfallbehälter+voll quellen+über quillt überquillt leeren+voll
    füllstandsmelder halbleer halbvoll leerfahrt leerfahrten füllstandsanzeige mülleimer+sensor mülleimer+quellen leerungstour
    leerungsrunde abfahren+eimer
  müllabfuhr abfuhrkalender müllkalender abfuhrtermin abfallkalender abfallapp tonne+rausstellen leerungstermin abfuhrplan müllapp
    tonne+vergessen abholtermin biotonne restmüll gelbe+tonne rubbish waste collection bin bins garbage abfuhrtermine müllabholung
    tonnenleerung müllwagen restmülltonne papiertonne abholtermine+müll mülltermine leerung entsorgungstermine tonne+geleert
    wann+tonne abfuhr tonnen abfalltermine abfallkalender+papier müll+erinnerung müllauto müllabfuhrkalender leerungstermine
    müll+abholen tonne+vergessen+rausstellen abfuhr+verschoben müllkalender+app blaue+tonne
  mülltonne tonne+bestellen behältertausch tonnentausch abfallbehälter+bestellen mülltonne+anmelden tonnengröße abfallgebühren
    behältergröße mülltonnen tonne+kaputt tonne+beschädigt größere+tonne tonnenbestellung behälter+tauschen tonnen+tauschen
    abfalltonne tonne+ummelden tonne+abmelden müllbehälter behältergestellung tonne+ändern tonne+größer tonne+kleiner
    behälterbestand
  sperrmüll sperrgut sperrmülltermin sperrmüllkarte sperrmüllanmeldung alte+möbel sofa matratze bulky sperrmüllabholung
    sperrmüllabfuhr alte+schränke couch matratzen sperrige möbel+abholen sperrmüll+anmelden möbel+entsorgen
  wertstoffhof recyclinghof wertstoffsammelstelle deponie grünschnittannahme annahmestelle schadstoffmobil sondermüll recycling
    wertstoffhöfe bauschutt schadstoffe farbreste wartezeit+wertstoffhof abfallhof anlieferer recyclinghöfe wertstoffe
    entsorgungszentrum öffnungszeiten+wertstoffhof entsorgen anlieferung+hof grünabfälle+abgeben schlange+wertstoffhof
    stau+wertstoffhof schrott abgeben+schrott wartende+autos+hof
  altkleider altkleidercontainer glascontainer altglas altpapier containerstandort depotcontainer container+voll
    glascontainer+voll altglascontainer sammelcontainer altkleidersammlung container+überfüllt scherben flaschen
    glascontainerplätze wertstoffcontainer containerplatz
  mehrweg mehrwegbecher pfandbecher mehrwegsystem verpackungsmüll pfandsystem plastikfrei einweg plastik pfand kaffeebecher becher
    geschirrmobil geschirrverleih spülmobil mehrweggeschirr plastikmüll einwegbecher verpackung müllvermeidung abfallvermeidung
    becher+rückgabe wegwerfbecher geschirr+fest spülen+fest
  tauschbörse verschenkmarkt reparaturcafé repaircafé tauschregal gebrauchtwaren verschenken reparieren reparaturtreff
    sachen+tauschen weitergeben+sachen gebraucht gebrauchtes verschenken+statt flohmärkte ausleihen+statt+kaufen leihladen
    bibliothek+dinge secondhand tauschseite tauschen+statt überflüssig ausmisten dachboden aussortieren brauchbar weiterverwenden
    wiederverwenden
  bauhof bauhofauftrag bauhofaufträge arbeitsauftrag arbeitszettel tagesbericht stundennachweis+bauhof auftragszettel
    auftragsverwaltung bauhofmitarbeiter kolonne regiezettel leistungserfassung depot+yard bauhofleiter bauhofkolonne
    bauhofauftragszettel bauhofleistung aufträge+bauhof stunden+bauhof baubetriebshof betriebshof vorarbeiter stundenaufschreibung
    arbeitskolonne bauhofstunden auftragszettel+bauhof zettel+bauhof tagesrapport rapportzettel stadtreinigung arbeiten+bauhof
    bauhofmitarbeitende aufträge+zettel auftragsbuch stunden+zettel arbeitsnachweis tagesleistung bauhof+zettel bauhof+papier
    arbeitsstunden+bauhof
  baum bäume baumkataster baumkontrolle baumpflege straßenbaum verkehrssicherung totholz baumfällung baumbestand baumprüfung
    baumkontrolleur tree planting bäume+kontrollieren baumkontrollen baumschäden umgestürzte+bäume ast äste straßenbäume
    baumpfleger baumnummer baumplakette bäume+erfassen morsch baumkontrolldaten gehölz gehölze bäume+pflanzen baumpflanzung
    baumkrone alleebäume baumkontrolleure kontrolle+bäume baumnummern stammbruch eichen linden baum+krank baumkrankheit stamm
  baumfällung baumfällantrag baumschutzsatzung fällantrag fällgenehmigung ersatzpflanzung baum+fällen bäume+fällen
    fällgenehmigungen baumschutz
  baumpate baumpatenschaft bewässerung gießen gießpatenschaft bodenfeuchte feuchtesensor trockenheit gießwasser jungbäume
    bewässerungssensor gießdienst watering dry soil bäume+gießen gießpate gießpaten durst gießaktion bewässern gießwagen
    wassersäcke trockene+bäume gegossen bewässerungsplan trockenstress baumpaten stadtbäume bäume+vertrocknen vertrocknen
    vertrocknet wassersack gießen+sommer bäume+wasser bäume+durst gießen+bürger
  grünfläche stadtpark parkpflege grünpflege rasen mähen blumenbeet grünflächenkataster mahd pflegeplan beete grünanlage blühwiese
    blühfläche wildblumen heckenschnitt pflanzung bepflanzung green+space mowing beet beete+pflegen rasenflächen grünflächenamt
    gärtner stadtgärtnerei gärtnerei blumen pflanzen wiese wiesen unkraut mähroboter rasenmäher grünanlagen mähen+seltener
    blühstreifen bienenweide wildblumenwiese mähplan grünflächen+pflegen blumenwiese verwildern wildwuchs jäten pflegegang hecken
    bienenfreundlich insektenfreundlich sträucher blumenkübel pflanzkübel stauden rabatten blühen blüten verblüht gestrüpp
    brennnesseln distel grasen gießen+blumen pflanzen+gießen rasen+mähen mäharbeiten mähfläche blumenwiesen pflegeplan+grün
    grün+pflegen beete+verwildern pflanzbeet unkraut+jäten blumenpaten straßenbegleitgrün
  kleingarten schrebergarten gartenpacht gartenparzelle gartenamt gemeinschaftsgarten urban+gardening kleingärten gartenverein
    gemeinschaftsbeet hochbeet hochbeete gärtnern gartenfläche kleingartenverein schrebergärten mietgarten mietgärten
  spielplatz spielgerät schaukel rutsche spielplatzkontrolle spielplatzprüfung sandkasten spielgeräte
    sicherheitsprüfung+spielplatz klettergerüst spielplatzpate bolzplatz playground swing spielplätze spielplatzkontrollen
    spielgerät+kaputt spielgeräte+kontrolle schaukeln spielplatzplanung wippe spielplatz+finden spielplatzführer sandspielplatz
    spielplatzprüfer spielplatzpaten spielgeräte+prüfen spielplatz+sperren spielplatzwart spielsand rutschbahn schaukel+kaputt
    spielgerät+defekt spielplätze+karte
  parkbank sitzbank bänke sitzbänke ruhebank stadtmobiliar bank+kaputt bänke+aufstellen parkbänke rastbank picknickplatz
    sitzgelegenheit sitzgelegenheiten bankspende ausruhen mitfahrbank+sitz verschnaufen hinsetzen hinsetzen+unterwegs
    pause+unterwegs rasten niederlassen sitzplatz sitzplätze bänkchen bank+schatten sitzen+unterwegs bänke+fehlen
  öffentliche+toilette toilette wc klo wickeltisch nette+toilette stilles+örtchen toilet toiletten wcs wcanlage toiletten+finden
    toilettenhäuschen stadttoilette wickelmöglichkeit notdurft örtchen toilettenanlage klo+suchen toilette+suche
    toilette+unterwegs wo+toilette
  trinkbrunnen brunnen wasserspender trinkwasserspender hitzeschutz hitze hitzeaktionsplan kühle+orte schattenplätze heat+wave
    trinkwasserbrunnen wasser+trinken hitzetage heiße+tage hitzewelle abkühlung kühlen+räume hitzebelastung trinkwasserstelle
    refill durstig hitzewarnung cooling hitzschlag schwitzen+stadt kühl kühler+raum sonne+mittag sonnig schattig wasserflasche
    wasser+auffüllen wasserspender+stadt trinken+unterwegs refillstation kühle+räume schatten+suchen hitze+senioren wasser+hitze
    abkühlen
  wald forst förster waldweg holzverkauf brennholz waldbesitz waldpflege borkenkäfer jagdpacht forest wälder stadtwald forstamt
    forstbetrieb baumernte waldbesucher waldbrand waldbrände holz holzeinschlag holzpolter waldpädagogik revierförster
    waldkindergarten jagd jagdrevier baumfällungen+wald waldwege spaziergänger harvester wegesperrung+wald
  brennholz brennholzverkauf holzbestellung holz+bestellen kaminholz brennholzbestellung holzlose
  schädling ratte rattenbefall rattenbekämpfung köder ungeziefer eichenprozessionsspinner wespennest schädlingsbekämpfung rat+pest
    ratten mäuse schädlinge wespen prozessionsspinner kammerjäger nest eichenprozessionsspinners rattenmeldung taubenplage
    giftköder
  graffiti schmiererei farbschmierereien vandalismus sachbeschädigung schmierereien besprüht sprayer vandalen zerstört zerstörung
    mutwillig beschmiert sprühfarbe bemalt vandalismusschäden aufkleber+schilder sprühereien farbe+wand graffitientfernung
  hochwasser starkregen pegel überschwemmung pegelmesser frühwarnsystem hochwasserwarnung starkregenkarte überflutung sandsack
    wasserstand bach+steigt unwetter gewässer flood river rivers gauge rain stream starkregenereignis überflutungen pegelstände
    sandsäcke bäche hochwasserschutz überschwemmungen pegelstand wassersensor starkregengefahrenkarte unwetterwarnung rückstau
    flutung bachlauf deich überläuft regenrückhaltebecken keller+wasser vollgelaufen land+unter flut regenmassen
    sandsackfüllmaschine pegelsensor bachpegel wasserpegel warnung+hochwasser flutwelle wasser+keller bach+überläuft pegel+handy
  katastrophenschutz krisenstab stromausfall blackout alarmplan notfalltreffpunkt sirene warnapp bevölkerungsschutz katastrophe
    evakuierung+bevölkerung lagebild führungsstab krise notfallplan sirenen emergency crisis disaster notfallpläne krisenfall
    krisenplan ernstfall stabsarbeit stabsraum notstromversorgung anlaufstelle+stromausfall notfallinfopunkt leuchttürme
    katastrophenfall alarmierungsliste alarmliste telefonkette notfallvorsorge krisenvorsorge stromausfälle alarmplanung
    sirenennetz notvorrat zivilschutz strom+weg netz+ausfällt ausfall+strom notfallplan+rathaus handlungsplan strom+fällt+aus
    treffpunkt+notfall checkliste+notfall taschenlampe kerzen generator notunterkunft krisenstabsraum bevölkerung+informieren
    sirenenwarnung notfallplanung notfall+rathaus blackoutplan funkgerät funkgeräte satellitentelefon
    bevölkerung+warnen warnung+bevölkerung heulton probealarm warntag cellbroadcast sprachdurchsage lautsprecherwarnung
    warnsystem sirenenalarm warnmittel
  spontanhelfer helferregistrierung katastrophenhelfer
  feuerwehr atemschutz gerätehaus gerätewart löschgruppe kamerad feuerwehrleute wehrführer atemschutzgeräte gerätehauskontrolle
    feuerwehrgeräte geräteprüfung+feuerwehr freiwillige+feuerwehr fire+brigade firefighter feuerwehren gerätehäuser feuerwehrfrau
    feuerwehrmann feuerwehrkameraden feuerwehrfahrzeug feuerwehrgerätehaus atemschutzträger feuerwehrleute+lehrgang wehrleiter
    schläuche schlauchpflege atemschutzüberwachung einsatzkräfte kleiderkammer feuerwehrtechnik feuerwehrausrüstung drehleiter
    gerätewarte atemschutzwerkstatt löschfahrzeug ortswehr feuerwehrhaus feuerwehrdienst feuerwehrübung atemschutzgerät
    gerätewartung+feuerwehr kleidung+feuerwehr lehrgänge+feuerwehr übungsdienst dienstbuch+feuerwehr ausrüstung+feuerwehr
  einsatzbericht feuerwehreinsatz einsatzabrechnung feuerwehreinsätze einsatzprotokoll kostenersatz+einsatz einsatzstunden
    einsatzberichte brandeinsatz einsatzdokumentation einsatzdaten feuerwehrrechnung einsätze+abrechnen kostenbescheid+feuerwehr
  alarmierung verfügbarkeit+feuerwehr tagesverfügbarkeit alarmierungsapp rückmeldung+einsatz pager funkmelder piepser alarm
    einsatzbereit alarmmeldung meldeempfänger einsatzkräfte+verfügbar ausrücken ausrücken+tagsüber alarmapp
  jugendfeuerwehr kinderfeuerwehr jugendwart nachwuchs+feuerwehr bambinifeuerwehr jugendgruppe+feuerwehr
  hydrant hydrantenplan löschwasser wasserentnahmestelle hydrantenkontrolle unterflurhydrant hydrantenprüfung hydranten
    löschwasserentnahme zugeparkte+hydranten hydrantenschild
  rettungsdienst rettungswagen notaufnahme rettungspunkt defibrillator aed ersthelferapp leitstelle notarzt ersthelfer
    herzstillstand sanitäter wiederbelebung lebensretter defi defis notfallsanitäter krankenwagen rettungskräfte herzinfarkt
    reanimation
  wasserwerk stadtwerke wasserzähler zählerstand+melden ablesekarte wasserverbrauch zählerwechsel trinkwasser ablesung+wasser
    wasserzählerstand funkzähler water+meter wasseruhr wasserzählerablesung zählerablesung+bürger ablesen wasserzähler+ablesen
    zählerkarte ablesekarten wasserversorgung wassermeister hochbehälter wasserabrechnung trinkwasserversorgung wasseruhren
    wasserrechnung zählerstand+karte zählerstände+melden wasserstand+zähler wasserableser
  wasserleitung rohrbruch leckage leckortung hausanschluss netzanschluss wasserverlust leitungsnetz leak pipe rohrbrüche leck
    lecks wasserrohrbruch wasser+versickert hausanschlüsse rohrnetz+leck leitungswasser
  abwasser kanal kanalkataster kläranlage kanalreinigung kanalinspektion zisterne niederschlagswasser versiegelte+fläche pumpwerk
    regenwasser gullydeckel klärwerk straßeneinlauf gully schacht sinkkasten sewage kanäle kanalnetz kläranlagen gullys schächte
    verstopfter+gully gullyreinigung kanalbefahrung pumpwerke abwassergebühr pumpstation kanalspülung pumpen klärwärter
    schmutzwasser regenrückhaltung klärschlamm abfluss sinkkästen gullydeckel+klappert gullys+reinigen starkregen+gully
    kanaldeckel kanalschacht
  niederschlagswassergebühr regenwassergebühr flächenerhebung selbstauskunft+fläche versiegelung versiegelte+flächen
    gesplittete+abwassergebühr dachfläche+gebühr
  erschließungsbeitrag straßenausbaubeitrag anliegerbeitrag beitragsbescheid ausbaubeiträge anliegerbeiträge straßenbeitrag
    erschließungsbeiträge anwohner+straßenausbau
  sensor sensornetz lorawan iot messwerte sensorik smartcity fernüberwachung sensoren funknetz messstellen messdaten fernablesung
    smarte+stadt fernauslesung
  luftqualität feinstaub luftmessung messstation umweltdaten wetterstation luft luftwerte abgase luftverschmutzung messstationen
    stadtklima geruch gestank stinkt wetterdaten wetterstationen luftsensor co2+klassenzimmer kohlendioxid lüftungsampel pollen
    pollenflug
  umweltmeldung naturschutz ausgleichsfläche biotop bienen insekten artenschutz ökokonto kompensationsfläche nistkasten
    umweltschutz naturschützer bienenhotel insektenhotel nistkästen biodiversität artenvielfalt naturdenkmal biotope
    ausgleichsflächen pflanzenarten invasiv neophyten riesenbärenklau naturschutzgebiet amphibien krötenzaun igel umweltbildung
    naturerlebnis tierarten pflanzenbestimmung igel+schutz
  altlast altlastenkataster bodenbelastung kampfmittel bodenschutz bombenfund blindgänger belasteter+boden
  rettungskarte notfallkarte objektplan feuerwehrplan laufkarte
  verkehrsschild verkehrsschilder verkehrszeichenkataster schilder+erfassen schilderkataster ortsschild beschilderungskataster
    verkehrszeichen+erfassen straßenschilder straßenschild schilder+ausgeblichen schilder+umgefahren schilderwald verblasst
  feldweg wirtschaftsweg feldwege wegebau landwirtschaftlicher+weg feldwege+schaden wirtschaftswege bauern landwirte landwirt
    landwirtschaft traktor ackerland
  stolperstelle gehwegplatten bordstein bordsteinabsenkung abgesenkte+gehwege barrieren+melden unebener+gehweg gehwege
    gehwegplatte stolpern stolperfalle stolperfallen kopfsteinpflaster bordsteine gehsteig barrierefreie+gehwege holprig
    pflastersteine bordsteinkante stürzen gestürzt sturz+gehweg hinfallen kinderwagen+gehweg rollator+gehweg holpriger
    absenkung+bordstein kinderwagen+bordstein buckel+weg unebenheit unebenheiten gehweg+kaputt platten+lose lose+platte
    rollstuhl+bordstein
  hecke überhängende+hecke heckenrückschnitt sichtdreieck rückschnitt grundstückseigentümer+hecke heckenschnitt+gehweg zugewachsen
    zugewachsener überwuchert wuchert überhang äste+gehweg sicht+versperrt hecke+schneiden zurückschneiden
  bürgersteig gehwegbreite gehwegparken
  schottergarten entsiegelung entsiegeln dachbegrünung fassadenbegrünung vorgarten gründach steingarten gründächer versiegelt
    entsiegelte begrünung vorgärten begrünen dächer+grün regentonne steinwüste kies+garten garten+steine
  laub laubsack laubsäcke laubsammlung laubkorb laubcontainer herbstlaub laubabfuhr laub+abholen
  gelber+sack gelbe+säcke wertstoffsack ausgabe+säcke gelbe+säcke+holen sackausgabe wertstofftonne
  christbaum weihnachtsbaum weihnachtsbäume christbaumabholung tannenbaum christbäume weihnachtsbäume+abholen
  elektroschrott elektrogeräte altgeräte batterie batterien handysammlung elektrokleingeräte elektroaltgeräte alte+handys
    altbatterien handys+sammeln elektronikschrott
  sammelbox sammelboxen althandy althandys mobiltelefone+abgeben handys+abgeben handys+recycling alte+handys handysammlung
    elektroschrott+abgeben
  kompost kompostplatz grüngut grünabfall gartenabfall grünschnitt bioabfall grünschnitt+abholen kompostieren biomüll häckselplatz
    häckseln strauchschnitt heckenschnitt+abgeben grünschnittsammlung grünschnittplatz
  müllgebühren abfallgebühr gebührenmarke müllmarke
  windel windeltonne windelsack windelzuschuss windeln stoffwindeln windelsäcke pflegewindeln inkontinenz
  wildtier wildtiere wildunfall tigermücke wildschwein stadttauben tauben fledermaus fledermauskasten vogel storch wildschweine
    stadttaube marder waschbär wildunfälle fledermäuse nistplätze mücken stechmücken schwalben störche zecken füttern
    taubenfüttern fütterungsverbot gänse krähen saatkrähen biber vögel vogelschutz vogelschlag glasscheibe+vögel
  wasserqualität wasserhärte trinkwasserprobe
  wasserspiel spielbrunnen springbrunnen
  nachtbus sonderbus shuttlebus busverbindung taktung straßenbahn bahnhaltestelle zug disco+heim party+heim nachts+heim heimkommen
    heimfahrt nachhause nachts+bus letzter+bus letzte+verbindung nachtfahrt betrunken+auto diskobus jugendliche+bus sicher+heim
    nachttaxi spätbus busverbindungen
  fahrkartenautomat mobilstation mobilitätsstation mobilitätsapp umsteigen
  fahrradreparatur reparatursäule radservice luftpumpe
  lastenrad lastenradförderung kaufprämie
  skatepark skateanlage pumptrack calisthenics fitnessgeräte outdoor+fitness trimmdich sportgeräte+park bewegungsparcours skater
    fitnessparcours outdoorsport klettern bmx sportgeräte+draußen
  bücherschrank tauschschrank bücherzelle bücherregal+öffentlich offener+bücherschrank telefonzelle+bücher
  schatten sonnensegel sonnenschutz trinkbrunnen+hitze
  trafostation netzstation datenbrille ortsnetz umspannwerk strommast netzbetreiber
  notstrom notstromaggregat ersatzstrom generator notstromaggregate netzersatzanlage
  warnung+bevölkerung bevölkerung+warnen cellbroadcast durchsage lautsprecherwagen
  rohrnetz rohrnetzspülung wasserabstellung wassersperrung versorgungsunterbrechung wasser+abgestellt wasser+abstellen
  indirekteinleiter fettabscheider abwasserkontrolle
  stadtmodell stadtmodell+3d visualisierung+planung planung+zeigen virtuelle+begehung bauvorhaben+zeigen planungen+anschaulich
    3d+brille vr+brille
  bauberatung sprechtag+bauamt bauinteressierte energieberatung sanierungsberatung bausprechtag energieberater bauberater
    sanierung+beratung thermografie
  quartierslösung stadtumbau sanierungsgebiet städtebauförderung sanierung quartierskonzept stadtsanierung sanierungsbeirat
  grünpatenschaft blumenpate beetpatenschaft patenschaft gießkanne
  stadtmauer altstadt+beleuchten schloss+park
  obstbaum streuobst obstbäume ernteband gelbes+band essbare+stadt obst+ernten äpfel obstwiese obstwiesen apfelbäume ernten
    obsternte obst+verfault fallobst apfelsaft mosten
  blühwettbewerb gartenwettbewerb vorgartenwettbewerb blumenschmuck schönster+garten balkonblumen
  angel+see bootsverleih wasserwanderer
  rufbereitschaft+winter winterdienstbereitschaft
  parken+fahrrad gesperrte+wege
  halteverbot halteverbotsschild umzugswagen umzug+halteverbot halteverbotsschilder halteverbotszone möbelwagen umzug+parken
    halteverbot+umzug
  straßenbäume+lücken baumscheibe
  bahnhof bahnsteig zug züge bahn bahnhofsvorplatz bahnübergang
  fährbetrieb schifffahrt schiff boot boote steg anleger
  flughafen fluglärm
  baustoff sand asphaltmischwerk
  lagerfläche baustofflager schüttgut
  bauwagen unterkunft+bauhof
  wildkräuter wildkraut unkrautbeseitigung heißwasser
  mähroboter+igel rasenroboter
  tiefbau tiefbauamt kanalbau straßenbauprojekt
  windkraft windpark windenergie windräder
  gasnetz gasanschluss wasserstoff
  stadtteilpark naherholung naherholungsgebiet erholung
  weidetiere schafe schafbeweidung ziegen beweidung
  lehrpfad naturlehrpfad waldlehrpfad erlebnispfad barfußpfad
  wohnmobile wohnmobilisten campen
  hitze+alte hitzetelefon hitzepaten
  sturm sturmschaden sturmschäden orkan windbruch
  brand feuer+haus rauch rauchentwicklung
  gewitter blitzschlag hagel
  eisfläche eisbahn schlittschuh rodelhang rodeln
  straßenmobiliar pflanzkübel poller absperrpfosten
  stadtbrunnen brunnenwasser
  zisterne brauchwasser regenwassernutzung
    regentonne regentonnen regenwasser regenwassertank regenwasser+sammeln wassertank regenspeicher
  markierung fahrbahnmarkierung zebrastreifen+verblasst
  nacht+sicher heimwegtelefon frauentaxi nachttaxi
  werbetafel werbeflächen außenwerbung
  lkw lastwagen durchfahrt gewichtsbeschränkung lkw+verkehr
  motorrad motorradlärm auspuff
  mobilität verkehrswende mobilitätskonzept klimafreundlich+fahren
  parkbeleuchtung adaptive+beleuchtung fledermausfreundlich lichtverschmutzung
  stadtwald+besucher waldschäden trockenschäden
  solarbank solarbänke handyladen+draußen
  gehwegreinigung anliegerreinigung
  fahrbahnteiler verkehrsinsel kreisel kreiselgestaltung
  parkraum+anhänger wohnwagen anhänger+abgestellt
  aussichtspunkt aussichtsturm fernrohr
  streuobstwiese bienenvölker imker imkerei honig
  gewässerpflege bachpate bachpatenschaft renaturierung fischtreppe
  nachtruhe+tiere feuerwerk+tiere
  lichtsmog lichtkonzept
  deponiegas altdeponie
  strand+sauber strandreinigung
  unterstand unterstände schutzhütte
  drohne+wald rehkitz kitzrettung
  schwammstadt versickern versickerung regenwasser+speichern
  fußverkehr fußwege gehen+statt+fahren zufußgehen gehwegnetz
  gemeinschaftsofen backhaus dorfbackofen
  dorfteich löschteich
  laubbläser+leise akku+geräte akkugeräte
  elektrolaster elektrotransporter elektrofahrzeuge+bauhof
  baustellenradar lkw+schule
  tempomessgerät verkehrsdaten+anwohner
`
