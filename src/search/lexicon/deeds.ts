/** Words for the same deed: verbs and their nouns. In a search they tell less than the thing it is done with. */
export const deedGroups = `
  melden anzeigen mitteilen übermitteln weitergeben reklamieren meldung
  beantragen beantragung einreichen anfordern bestellen anfragen beziehen antrag
  anmelden anmeldung registrieren registrierung einschreiben einschreibung vormerken vormerkung eintragen antrag
  bestellung bestellen ordern
  buchen buchung reservieren reservierung vereinbaren vereinbarung vergeben vergabe belegung
  abmelden abmeldung kündigen kündigung austreten
  ausbauen ausbau erweitern erweiterung vergrößern ausweiten ausweitung aufstocken vermehren
  verbessern verbesserung optimieren optimierung aufwerten
  stärken stärkung fördern förderung voranbringen
  vereinfachen vereinfachung erleichtern erleichterung entbürokratisieren verschlanken
  beschleunigen beschleunigung verkürzen verkürzung schnell express zügig
  reparieren reparatur ausbessern ausbesserung instandsetzen instandsetzung flicken beheben behebung beseitigen instandhaltung
  entfernen entfernung beseitigen beseitigung wegräumen räumen
  sanieren sanierung renovieren renovierung modernisieren modernisierung erneuern erneuerung auffrischen umbauen
  umgestalten umgestaltung gestalten gestaltung neugestaltung
  anzeigen anzeige zeigen darstellen darstellung visualisieren visualisierung ausweisen einblenden
  veröffentlichen veröffentlichung bekanntmachen bekanntmachung publizieren bereitstellen auslegen
  einsehen einsicht ansehen anschauen abrufen abruf nachschauen nachlesen abfragen auslegen
  suchen suche finden finder recherchieren recherche aufspüren aussuchen
  erfassen erfassung dokumentieren dokumentation aufnehmen protokollieren aufzeichnen aufzeichnung festhalten
  archivieren archivierung ablegen ablage aufbewahren aufbewahrung
  verwalten verwaltung organisieren organisation managen management koordinieren koordination koordinierung steuern
  planen planung vorbereiten vorbereitung
  bearbeiten bearbeitung erledigen erledigung
  vermitteln vermittlung zusammenbringen matching
  ausleihen ausleihe leihen verleihen verleih ausleih mieten vermieten miete vermietung
  zurückgeben rückgabe abgeben
  ausgeben ausgabe aushändigen verteilen verteilung austeilen abholen abholung
  abholen abholung abfuhr abtransport
  gründen gründung aufbauen aufbau einrichten einrichtung schaffen etablieren
  einführen einführung starten umstellen umstellung
  aufstellen aufstellung anbringen installieren installation montieren errichten
  beschaffen beschaffung kaufen anschaffen anschaffung einkaufen einkauf erwerben
  überwachen überwachung kontrollieren kontrolle beobachten beobachtung beaufsichtigen verfolgen
  prüfen prüfung überprüfen überprüfung kontrollieren kontrolle inspizieren inspektion checken begehung
  messen messung erheben ermitteln ermittlung
  erinnern erinnerung benachrichtigen benachrichtigung push hinweisen hinweis
  warnen warnung alarmieren alarmierung alarm
  informieren information aufklären aufklärung info
  beteiligen beteiligung mitbestimmen mitbestimmung mitreden mitwirken mitwirkung einbinden partizipation mitmachen
  teilnehmen teilnahme zuschalten
  unterstützen unterstützung helfen hilfe begleiten begleitung betreuen betreuung assistenz beistand
  bezuschussen zuschuss fördern förderung subventionieren beihilfe
  schulen schulung fortbilden fortbildung weiterbilden weiterbildung qualifizieren qualifizierung training trainieren
  werben werbung bewerben kampagne bekannter anwerben gewinnen gewinnung
  verschicken versenden versand zusenden zustellen zustellung schicken senden
  abschaffen abschaffung streichen verzichten verzicht
  ersetzen ersatz ablösen ablösung
  verbieten verbot untersagen
  pflanzen pflanzung bepflanzen bepflanzung begrünen begrünung anpflanzen
  gießen wässern bewässern bewässerung
  auswerten auswertung analysieren analyse statistik
  zählen zählung zähler
  berechnen berechnung ausrechnen rechner kalkulator
  verlängern verlängerung
  bezahlen bezahlung zahlen zahlung begleichen überweisen überweisung entrichten
  abrechnen abrechnung
  erstatten erstattung zurückzahlen rückerstattung rückzahlung
  verfassen schreiben formulieren texten
  beantworten antworten antwort
  wechseln wechsel tauschen tausch umtauschen umtausch austauschen austausch
  wiederverwenden wiederverwendung mehrfach weiterverwenden mehrweg recyceln recycling
  ausstatten ausstattung ausrüsten ausrüstung
  bündeln zusammenfassen zusammenführen zentralisieren zentral
  vereinheitlichen vereinheitlichung einheitlich standardisieren standard harmonisieren
  sparen einsparen einsparung senken senkung reduzieren reduzierung verringern verringerung mindern vermeiden vermeidung
  ausfüllen ausfüllhilfe eingeben eingabe
  unterschreiben unterschrift signieren signatur unterzeichnen
  teilen teilung sharing gemeinsam
  freigeben freigabe genehmigen genehmigung bewilligen bewilligung erlauben erlaubnis zulassen gestatten
  erteilen erteilung ausstellen ausstellung
  reinigen reinigung putzen säubern sauber kehren fegen sauberhalten
  sammeln sammlung
  entsorgen entsorgung wegwerfen
  beraten beratung
  verlosen verlosung auslosen
  feiern feier fest
  ehren ehrung würdigen auszeichnen auszeichnung
  trennen trennung
  sperren sperrung absperren
  beleuchten beleuchtung erhellen
  digitalisieren digitalisierung scannen einscannen
  besichtigen besichtigung führung rundgang rundtour
  besuchen besuch
  übersetzen übersetzung dolmetschen
  auszahlen auszahlung
  vernetzen vernetzung netzwerk
  erklären erklärung erläutern verständlich
  abstimmen abstimmung
  bewerten bewertung feedback
  schützen schutz
  kartieren kartierung karte
  streamen stream livestream liveübertragung übertragen
  umziehen umzug
  einstellen einstellung
  einarbeiten einarbeitung onboarding
  beleben belebung wiederbeleben
  entlasten entlastung
  nachverfolgen nachverfolgung verfolgen tracking orten ortung
  live echtzeit
  kennzeichnen kennzeichnung beschriften beschriftung markieren markierung
  einladen einladung
  hochladen upload einreichen
  herunterladen download
  drucken ausdrucken ausdruck
  löschen löschung vernichten vernichtung aussondern
  vorlesen vorlesefunktion
  aushängen aushang
  pachten pacht verpachten
  fotografieren foto
  filmen film
  lernen unterricht unterrichten
  begrüßen begrüßung willkommen empfang
  vertreten vertretung
  berechtigen berechtigung
  streichen anstreichen anstrich lackieren
  fällen fällung abholzen
  schneiden schnitt zurückschneiden
  umtauschen umtausch ersetzen erneuern
  teilnehmen mitmachen
  mitzeichnen mitzeichnung workflow umlauf laufmappe
  austauschen austausch
  ausgleichen ausgleich
  belohnen belohnung prämie prämieren
  entdecken erkunden erleben erkundung
  aufführen aufführung
  begrenzen begrenzung einschränken beschränken
  vorbeugen vorbeugung prävention verhindern
  verkleinern verringern klein
  bereitstellen ausstatten ausgeben
  absagen absage stornieren stornierung
  verschieben verlegen verlegung
  vorstellen vorstellung präsentieren präsentation
  erproben ausprobieren testen pilot
  versiegeln entsiegeln entsiegelung
  bewachen bewachung
  bekämpfen bekämpfung
  einsammeln sammeln
  einziehen einzug
  öffnen öffnung aufmachen
  schließen schließung zumachen
  zusammenarbeiten zusammenarbeit kooperieren kooperation
  umbauen umbau ausbau ausbauen
  suchen durchsuchen stöbern
  kaufen verkauf verkaufen erwerben
  einholen abfragen erfragen
  bekommen erhalten
  abgeben einreichen
  weitergeben weiterleiten weiterleitung
  besetzen besetzung
  gratulieren beglückwünschen
  bekämpfen vorgehen
  plakatieren plakat
  verleihen vergeben
  halten pflegen
  warten wartung instandhaltung pflege
  pflegen pflege unterhalten
  betreiben betrieb
  anlegen anlage
  anpassen anpassung ändern änderung aktualisieren aktualisierung
  ablesen ablesung
  belegen belegung
  aufrufen aufruf
  anrufen anruf telefonieren
  befragen befragung
  ansprechen kontaktieren
  versorgen versorgung
  ernten ernte
  kochen zubereiten
  trainieren üben übung
  qualifizieren ausbilden ausbildung
  absenken absenkung abgesenkt
  bedienen steuern steuerung
  aufhängen anbringen
  länger verlängern spät
  einbauen einbau installieren
  übergeben übergabe überreichen
  versetzen verlegen umsetzen
  beheizen heizen
  waschen reinigen
  schenken verschenken spenden stiften abgeben überlassen
  aussuchen auswählen auswahl wählen vormerken
  ansehen anzeigen sichtbar einsehbar einblick
  anhören hören abhören
  mitschreiben protokollieren verschriftlichen transkribieren niederschreiben
  abwickeln bearbeiten durchführen erledigen
  aufnehmen erfassen eintragen registrieren
  abstellen parken abstellplatz
  fegen kehren
  kaputt defekt beschädigt
  beauftragen bestellen auftrag
  entleeren leeren leerung
  überlaufen überquellen voll
  auslastung belegung
  beziffern berechnen
  abholen abholbereit abholstation
  überspielen hochladen übertragen
  aufspielen installieren einspielen
  nacherfassen nachtragen
  abgleichen abgleich vergleichen
  wegfallen abschaffen entfallen
  erinnern erinnerung wiedervorlage fristenerinnerung
  steuern regeln lenken lenkung
  identifizieren authentifizieren ausweisen
  gendern formulieren
  freihalten sperren
  verkleinern kleiner reduzieren
  leihen verleih ausleihe leihstelle leihbar
  ersetzen austauschen erneuern
  anwerben gewinnen suchen
  aufräumen ordnen sortieren
  anlernen einarbeiten einweisen
  umsteigen umstellen wechseln
  begutachten besichtigen prüfen
  verteilen ausgeben zustellen
`
