/** Fields of work outdoors: building, roads, green, waste, rescue. One line a field; docs/search.md says how they count. */
export const outdoors = `
  bauantrag baugenehmigung bauamt bauaufsicht bauherr architekt bauvorlage baugenehmigungsverfahren bauantragsverfahren bauvoranfrage bauakte+bauaufsicht bauvorhaben planunterlagen statik bauordnung building permit construction plans
  bauakte bauakten hausakte bauaktenarchiv akteneinsicht+bauakte bauarchiv baupläne alte+baupläne einsicht+bauakten
  baulast baulastenverzeichnis grundbuch baulastauskunft notar vorkaufsrecht negativzeugnis grundbuchauszug kaufvertrag+grundstück
  baukontrolle bauabnahme baustellenkontrolle bauüberwachung schwarzbau abnahmeprotokoll mängel+bau gewährleistung gewährleistungsfrist
  bautagebuch baufortschritt baustellendokumentation bauleiter baustellenkamera neubau+dokumentieren bauprojekt hochbauprojekt
  denkmal denkmalschutz denkmalliste denkmalpflege denkmalrechtliche baudenkmal monument
  bauland bauplatz baugrundstück bauplatzvergabe baugebiet grundstücksvergabe baulücke baulückenkataster vergabekriterien plot
  bodenrichtwert gutachterausschuss kaufpreissammlung grundstückswert immobilienwert
  hausnummer hausnummernvergabe straßenname straßenverzeichnis adressverzeichnis straßenbenennung adressdaten+rettung
  vermessung kataster grenzpunkt liegenschaftskataster flurkarte lageplan vermessungsdaten drohnenbefliegung geländemodell
  geoportal gis geodaten stadtplan kartendienst luftbild geoinformation stadtkarte themenkarte digitaler+zwilling geodatenportal drohne 3dmodell
  leitungsauskunft leitungsplan leitungskataster planauskunft leitungen tiefbauer kabel+leitungen bagger+leitung leitungsdokumentation
  aufgrabung aufbruch aufgrabungsgenehmigung versorgungsleitung glasfaserbaustelle aufbruchmanagement straßenaufbruch wiederherstellung+straße koordination+baustellen
  verkehrsrechtliche+anordnung verkehrszeichenplan baustellensicherung verkehrszeichen arbeitsstelle verkehrsanordnung straßenverkehrsbehörde beschilderungsplan halteverbot stvo haltverbotszone umzugshalteverbot
  baustelle straßensperrung umleitung vollsperrung sperrung baustellenkarte gesperrt baustelleninfo baustellenkalender verkehrsbehinderung absperrung sperrungen roadworks closure road
  schwertransport großraumtransport sondertransport streckenprüfung
  mängelmelder schadensmelder mängelmeldung schlagloch schaden+melden straßenschaden meldeportal defekt+melden bürgermeldung gehwegschaden missstände schäden+straße pothole defect damage street
  straßenzustand straßenkataster straßenbefahrung straßenunterhaltung zustandserfassung straßenkontrolle streckenkontrolle begehung+straße straßenwärter straßenbegehung asphalt road+condition
  brückenprüfung brücke bauwerksprüfung bauwerksbuch ingenieurbauwerk bridge
  straßenbeleuchtung straßenlaterne laterne straßenlampe lampe+kaputt leuchte dimmen dunkle+straße lichtsteuerung lichtmast lampenausfall streetlight street+lamp lantern lamp light
  weihnachtsbeleuchtung festbeleuchtung lichterkette
  ampel lichtsignalanlage grünphase ampelschaltung ampelstörung grüne+welle signalanlage traffic+light
  verkehrszählung verkehrsdaten fahrzeuge+zählen verkehrsmessung zählgerät zählschleife verkehrsaufkommen strichliste+kreuzung radverkehrszählung zählstelle traffic+count
  verkehrsversuch tempo30 verkehrsberuhigung spielstraße fußgängerüberweg zebrastreifen schulstraße durchgangsverkehr
  radweg radverkehr fahrradstraße radfahrer radverkehrsnetz radwege fahrradfreundlich cycling bicycle
  fahrradabstellanlage fahrradständer fahrradbox fahrradparken radstation fahrradgarage abstellplatz+rad fahrradboxen abschließbar bike+rack bike bicycle
  leihfahrrad bikesharing lastenrad fahrradverleih radverleih lastenradverleih
  eroller escooter scooter abgestellte+roller leihroller verleiher
  carsharing mitfahren mitfahrbörse fahrgemeinschaft mitfahrbank leihauto
  ladesäule ladepunkt elektroauto wallbox laden ladestation elektromobilität ladeinfrastruktur charging charger
  bus haltestelle fahrplan nahverkehr öpnv verspätung fahrgast bushaltestelle fahrgastinformation abfahrtsanzeige fahrplanauskunft echtzeit+bus stadtbus transit
  bürgerbus rufbus anrufsammeltaxi ondemand rufbusbestellung bedarfsverkehr fahrdienst
  schulweg elterntaxi schulwegplan laufbus schulwegsicherheit hol+bring+zone
  winterdienst schnee streuen räumen glätte streufahrzeug salz streusalz schneepflug räumfahrzeug streugut glatteis räumpflicht streuplan räumdienst eis+gehweg snow salt gritting ice
  straßenreinigung kehrmaschine kehrplan gehwegreinigung reinigungstour kehren laub+straße kehrbezirke
  stadtsauberkeit vermüllung wilder+müll illegale+müllablagerung müllablagerung dreckecke müll+wald wilde+deponie sauberkeit littering illegal+dumping
  papierkorb mülleimer abfallbehälter füllstand füllstandssensor überquellende abfalleimer volle+eimer leerung+papierkorb abfallkörbe unterflurcontainer sensor+müll bin+sensor
  müllabfuhr abfuhrkalender müllkalender abfuhrtermin abfallkalender abfallapp tonne+rausstellen leerungstermin abfuhrplan müllapp tonne+vergessen abholtermin biotonne restmüll gelbe+tonne rubbish waste collection bin bins garbage
  mülltonne tonne+bestellen behältertausch tonnentausch abfallbehälter+bestellen mülltonne+anmelden tonnengröße abfallgebühren behältergröße
  sperrmüll sperrgut sperrmülltermin sperrmüllkarte sperrmüllanmeldung alte+möbel sofa matratze bulky
  wertstoffhof recyclinghof wertstoffsammelstelle deponie grünschnittannahme annahmestelle schadstoffmobil sondermüll recycling
  altkleider altkleidercontainer glascontainer altglas altpapier containerstandort depotcontainer
  mehrweg mehrwegbecher pfandbecher mehrwegsystem verpackungsmüll pfandsystem plastikfrei
  tauschbörse verschenkmarkt reparaturcafé repaircafé tauschregal gebrauchtwaren verschenken
  bauhof bauhofauftrag bauhofaufträge arbeitsauftrag arbeitszettel tagesbericht stundennachweis+bauhof auftragszettel auftragsverwaltung bauhofmitarbeiter kolonne regiezettel leistungserfassung depot+yard
  baum bäume baumkataster baumkontrolle baumpflege straßenbaum verkehrssicherung totholz baumfällung baumbestand baumprüfung baumkontrolleur tree planting
  baumfällung baumfällantrag baumschutzsatzung fällantrag fällgenehmigung fällung ersatzpflanzung
  baumpate baumpatenschaft bewässerung gießen gießpatenschaft bodenfeuchte feuchtesensor trockenheit gießwasser jungbäume bewässerungssensor gießdienst watering dry soil
  grünfläche grünpflege rasen mähen blumenbeet grünflächenkataster mahd pflegeplan beete grünanlage blühwiese blühfläche wildblumen heckenschnitt pflanzung bepflanzung green+space mowing
  kleingarten schrebergarten gartenpacht gartenparzelle gartenamt gemeinschaftsgarten urban+gardening
  spielplatz spielgerät schaukel rutsche spielplatzkontrolle spielplatzprüfung sandkasten spielgeräte sicherheitsprüfung+spielplatz klettergerüst spielplatzpate bolzplatz playground swing
  parkbank sitzbank bänke sitzbänke ruhebank stadtmobiliar
  öffentliche+toilette toilette wc klo wickeltisch nette+toilette stilles+örtchen toilet
  trinkbrunnen brunnen wasserspender trinkwasserspender hitzeschutz hitze hitzeaktionsplan kühle+orte schattenplätze heat+wave
  wald forst förster waldweg holzverkauf brennholz waldbesitz waldpflege borkenkäfer jagdpacht forest
  brennholz brennholzverkauf holzbestellung holz+bestellen
  schädling ratte rattenbefall rattenbekämpfung köder ungeziefer eichenprozessionsspinner wespennest schädlingsbekämpfung rat+pest
  graffiti schmiererei farbschmierereien vandalismus sachbeschädigung
  hochwasser starkregen pegel überschwemmung pegelmesser frühwarnsystem hochwasserwarnung starkregenkarte überflutung sandsack wasserstand bach+steigt unwetter gewässer flood river rivers gauge rain stream
  katastrophenschutz krisenstab stromausfall blackout alarmplan notfalltreffpunkt sirene warnapp bevölkerungsschutz katastrophe evakuierung+bevölkerung lagebild führungsstab krise notfallplan sirenen emergency crisis disaster
  spontanhelfer helferregistrierung katastrophenhelfer
  feuerwehr atemschutz gerätehaus gerätewart löschgruppe kamerad feuerwehrleute wehrführer atemschutzgeräte gerätehauskontrolle feuerwehrgeräte geräteprüfung+feuerwehr freiwillige+feuerwehr fire+brigade firefighter
  einsatzbericht feuerwehreinsatz einsatzabrechnung feuerwehreinsätze einsatzprotokoll kostenersatz+einsatz einsatzstunden
  alarmierung verfügbarkeit+feuerwehr tagesverfügbarkeit alarmierungsapp rückmeldung+einsatz pager funkmelder piepser
  jugendfeuerwehr kinderfeuerwehr jugendwart
  hydrant hydrantenplan löschwasser wasserentnahmestelle hydrantenkontrolle unterflurhydrant hydrantenprüfung
  rettungsdienst rettungswagen notaufnahme rettungspunkt defibrillator aed ersthelferapp leitstelle notarzt
  wasserwerk stadtwerke wasserzähler zählerstand+melden ablesekarte wasserverbrauch zählerwechsel trinkwasser ablesung+wasser wasserzählerstand funkzähler water+meter
  wasserleitung rohrbruch leckage leckortung hausanschluss netzanschluss wasserverlust leitungsnetz leak pipe
  abwasser kanal kanalkataster kläranlage kanalreinigung kanalinspektion zisterne niederschlagswasser versiegelte+fläche pumpwerk regenwasser gullydeckel klärwerk straßeneinlauf gully schacht sinkkasten sewage
  niederschlagswassergebühr regenwassergebühr flächenerhebung selbstauskunft+fläche versiegelung
  erschließungsbeitrag straßenausbaubeitrag anliegerbeitrag beitragsbescheid ausbaubeiträge
  sensor sensornetz lorawan iot messwerte sensorik smartcity fernüberwachung
  luftqualität feinstaub luftmessung messstation umweltdaten wetterstation
  umweltmeldung naturschutz ausgleichsfläche biotop bienen insekten artenschutz ökokonto kompensationsfläche nistkasten
  altlast altlastenkataster bodenbelastung kampfmittel
  rettungskarte notfallkarte objektplan feuerwehrplan laufkarte
  verkehrsschild verkehrsschilder verkehrszeichenkataster schilder+erfassen schilderkataster ortsschild beschilderungskataster
  feldweg wirtschaftsweg feldwege wegebau landwirtschaftlicher+weg
  stolperstelle gehwegplatten bordstein bordsteinabsenkung abgesenkte+gehwege barrieren+melden unebener+gehweg
  hecke überhängende+hecke heckenrückschnitt sichtdreieck rückschnitt grundstückseigentümer+hecke
  bürgersteig gehwegbreite gehwegparken
  schottergarten entsiegelung entsiegeln dachbegrünung fassadenbegrünung vorgarten gründach
  laub laubsack laubsäcke laubsammlung laubkorb
  gelber+sack gelbe+säcke wertstoffsack ausgabe+säcke
  christbaum weihnachtsbaum weihnachtsbäume christbaumabholung tannenbaum
  elektroschrott elektrogeräte altgeräte batterie batterien handysammlung elektrokleingeräte
  kompost kompostplatz grüngut grünabfall gartenabfall grünschnitt bioabfall
  müllgebühren abfallgebühr gebührenmarke müllmarke
  windel windeltonne windelsack windelzuschuss
  wildtier wildtiere wildunfall tigermücke wildschwein stadttauben tauben fledermaus fledermauskasten vogel storch
  wasserqualität wasserhärte trinkwasserprobe
  wasserspiel spielbrunnen springbrunnen
  nachtbus sonderbus shuttlebus busverbindung taktung straßenbahn bahnhaltestelle zug
  fahrkartenautomat mobilstation mobilitätsstation mobilitätsapp umsteigen
  fahrradreparatur reparatursäule radservice luftpumpe
  lastenrad lastenradförderung kaufprämie
  skatepark skateanlage pumptrack calisthenics fitnessgeräte outdoor+fitness trimmdich sportgeräte+park bewegungsparcours
  bücherschrank tauschschrank bücherzelle
  schatten sonnensegel sonnenschutz trinkbrunnen+hitze
  trafostation netzstation datenbrille ortsnetz
  notstrom notstromaggregat ersatzstrom generator
  warnung+bevölkerung bevölkerung+warnen cellbroadcast durchsage lautsprecherwagen
  rohrnetz rohrnetzspülung wasserabstellung wassersperrung versorgungsunterbrechung
  indirekteinleiter fettabscheider abwasserkontrolle
  stadtmodell 3d stadtmodell+3d visualisierung+planung planung+zeigen virtuelle+begehung
  bauberatung sprechtag+bauamt bauinteressierte energieberatung sanierungsberatung
  quartierslösung stadtumbau sanierungsgebiet städtebauförderung
  grünpatenschaft blumenpate beetpatenschaft patenschaft gießkanne
  stadtmauer burg altstadt+beleuchten schloss+park
  obstbaum streuobst obstbäume ernteband gelbes+band essbare+stadt
  blühwettbewerb gartenwettbewerb vorgartenwettbewerb blumenschmuck
  angel+see bootsverleih wasserwanderer
  rufbereitschaft+winter winterdienstbereitschaft
  parken+fahrrad gesperrte+wege
  halteverbot halteverbotsschild umzugswagen umzug+halteverbot
`
