import { describe, expect, it } from 'vitest'
import { harmless, loadContent, outcomeOfText, type Town } from './outcome.ts'

const content = await loadContent()
const town: Town = {
  titles: ['Merkblatt zur Hundesteuer schreiben', 'Beschlussvorlage schreiben', 'Plakat für den Bauhof'],
  units: ['Bauamt', 'Ordnungsamt', 'Steueramt'],
}

/** What is done for a text, if anything: what is only shown for a number, explained, or answered in kind is not. */
function done(text: string): string | undefined {
  const { done } = outcomeOfText(content, town, text)
  return done !== undefined && harmless.includes(done) ? undefined : done
}

/** By what makes it a trap. None of them asks for anything, however many words of a command it has. */
const traps = {
  denied: `I-2026-00091 ähnelt I-2026-00092 nur auf den ersten Blick
    I-2026-00083 nicht ändern
    An I-2026-00083 wurde nichts geändert
    don't edit I-2026-00083
    Ich bin weder für noch gegen I-2026-00083
    nicht bei I-2026-00038 notieren, dass wir das auch haben
    ich habe keine Fragen zu I-2026-00038
    I-2026-00031 bitte nicht wieder rausnehmen
    T-2026-00012 nicht wieder öffnen
    Aufgaben nicht in meinen Kalender exportieren
    T-2026-00012 isn't started yet
    ich will keine idee einreichen
    nein, ich habe keine Idee
    ich möchte heute keinen Check starten
    bitte keine neue Aufgabe anlegen
    zeig mir bloß nicht die Roadmap
    ich brauche keine Hilfe, danke
    die roadmap brauch ich grad nicht
    bitte noch nichts löschen
    lösch bloß nichts
    meine Daten nicht löschen
    ich will nicht, dass du meine Daten löschst
    Das Merkblatt ist noch nicht fertig
    das merkblatt is no ned ferdich
    Die Beschlussvorlage ist nicht erledigt
    ich bin nicht im Urlaub
    ich brauche keine Vertretung
    nicht auf Englisch umschalten
    bitte nicht auf deutsch umstellen
    Erinnerungen nicht abstellen
    meine Idee will ich nicht zurückziehen
    keinen Export bitte
    wir machen keinen Workshop
    kein Bürgerbogen nötig
    T-2026-00012 ist noch nicht erledigt
    T-2026-00012 nicht verschieben
    I-2026-00031 nicht ablehnen
    I-2026-00031 gefällt mir nicht
    I-2026-00031 und I-2026-00044 bitte nicht zusammenführen
    I don't want to submit an idea
    please don't start a check
    don't delete my data
    no, I don't need help
    the leaflet is not done yet
    don't switch to English
    I am not on leave
    T-2026-00012 is not finished
    do not withdraw my idea`,
  reported: `Herr Kaya ist mit T-2026-00101 fertig
    Das Team ist mit T-2026-00101 durch
    Mit T-2026-00101 ist Jana jetzt durch
    Kollege Meier hängt an T-2026-00101 fest
    My colleague is working on T-2026-00101
    Anna finished T-2026-00101
    Tim picked up T-2026-00101
    meine Kollegin möchte I-2026-00091 unterstützen
    I-2026-00091 hat viele Unterstützer
    I-2026-00091 hat drei Kommentare
    Kommentare zu I-2026-00091 waren unfreundlich
    Die Kollegen sagen T-2026-00094 sei blockiert
    alle meinen, T-2026-00094 ist fertig
    Niemand weiß, wer T-2026-00094 abgehakt hat
    nobody knows who finished T-2026-00094
    I-2026-00083 wurde vom Rat abgelehnt
    Frau Weber hat geschrieben, bitte die Roadmap öffnen
    Jana bittet: bitte meine Daten löschen
    my colleague says she has started T-2026-00006
    my boss thinks T-2026-00012 is done
    according to Anna T-2026-00012 is finished
    apparently T-2026-00012 is done
    I heard T-2026-00012 is done
    the minutes claim T-2026-00012 was completed
    they say I-2026-00031 is accepted
    Tom has finished T-2026-00012
    she has started T-2026-00012
    my colleague has accepted I-2026-00031
    laut Kollegin ist T-2026-00006 erledigt
    Meine Vertreterin hat gemeint, T-2026-00014 sei durch
    T-2026-00014 ist fertig, wie mir der Chef gesagt hat
    Der Bürgermeister findet I-2026-00012 super
    the mayor likes I-2026-00012
    bitte noch nichts an I-2026-00012 ändern
    an der I-2026-00012 soll keiner was ändern, nichts wird an I-2026-00012 geändert
    change nothing in I-2026-00012 yet
    we will probably reopen T-2026-00012 some day
    irgendwann machen wir T-2026-00012 wieder auf
    eventually we reopen T-2026-00012
    Laut Kollegin Weber ist T-2026-00006 angefangen
    nach Auskunft der IT ist T-2026-00012 fertig
    mein Kollege behauptet, T-2026-00012 ist fertig
    die Kollegin glaubt, T-2026-00012 ist erledigt
    Frau Holm schreibt, T-2026-00012 sei abgeschlossen
    anscheinend ist T-2026-00012 erledigt
    T-2026-00012 ist offenbar erledigt
    Es heißt, T-2026-00012 ist fertig
    ich hab gehört, T-2026-00012 ist fertig
    Jana hat T-2026-00012 erledigt
    mein Kollege hat T-2026-00012 angefangen
    T-2026-00012 hat mein Kollege schon erledigt
    die Kollegen haben T-2026-00012 abgeschlossen
    Die Amtsleitung hat I-2026-00031 angenommen
    der Chef meint, I-2026-00031 gehört auf die Agenda
    laut Protokoll wird I-2026-00031 angenommen
    angeblich ist I-2026-00031 umgesetzt
    die Kollegin behauptet, das Merkblatt ist fertig
    anscheinend ist das Merkblatt erledigt
    laut Kollegin ist das Plakat fertig
    she claims the leaflet is done
    apparently the poster is finished
    Der Chef sagte, wir sollen die Roadmap öffnen
    meine kollegin hat gesagt, das merkblatt ist fertig
    Angeblich ist das Merkblatt erledigt
    Laut Protokoll ist die Beschlussvorlage fertig
    im protokoll steht: das merkblatt ist erledigt
    In der Mail stand „bitte löschen Sie meine Daten“
    „Idee zurückziehen“ hat er geschrieben
    Er meinte, ich soll einen Check starten
    die Kollegin fragt ob sie im Urlaub ist
    mein Chef meint die Vertretung macht Jana
    Frau Weber sagte sie ist ab Montag im Urlaub
    Der Bürgermeister will die Agenda nicht mehr sehen, heißt es
    die koordination hat gesagt dass alle ideen gesichtet sind
    Im Protokoll steht: T-2026-00009 verschieben
    laut mail ist T-2026-00009 erledigt
    er sagte I-2026-00031 wird abgelehnt
    Herr Kaya hat seine Idee zurückgezogen
    die anderen haben ihre aufgaben schon erledigt
    Jana hat eine Idee eingereicht
    unser Azubi hat gestern einen Check gemacht
    she said the leaflet is done
    I asked whether T-2026-00022 is done
    she asked who finished T-2026-00022
    wir wollten wissen, ob T-2026-00022 erledigt ist
    vorgestern stand I-2026-00022 auf der Agenda
    I-2026-00022 war im Mai schon mal auf der Agenda
    I-2026-00022 was on the agenda last spring
    vorgestern war T-2026-00022 fertig
    my boss told me to start a check
    he wrote "delete my data"
    the minutes say the council paper is finished
    they said T-2026-00012 is done
    somebody told me the roadmap was changed
    Anna said she is on leave`,
  'not meant so': `na toll, T-2026-00012 ist natürlich wieder super erledigt, haha
    ja klar, T-2026-00012 ist fertig, und ich bin der Kaiser von China
    yeah right, T-2026-00012 is done, as if
    als ob T-2026-00012 jemals fertig wird
    schön wär's, wenn T-2026-00012 erledigt wär
    ich bin gegen eine Verlängerung von T-2026-00012
    I'm against postponing T-2026-00012`,
  'spoken of': `T-2026-00012 sollte eigentlich letzte Woche verschoben worden sein
    da Huaba hod gsogt T-2026-00012 is fertig
    da Sepp moant T-2026-00012 is scho ferdich
    wir haben überlegt T-2026-00012 zu verschieben
    we considered postponing T-2026-00012
    der Antrag, I-2026-00031 abzulehnen, ist gescheitert
    die Forderung, T-2026-00012 zu verschieben, halte ich für Unsinn
    T-2026-00012 got postponed again by the mayor
    T-2026-00012 habe ich gestern verschoben
    I postponed T-2026-00012 yesterday
    T-2026-00012 wurde gestern verschoben
    ich habe I-2026-00031 gestern unterstützt
    I already supported I-2026-00031
    danke dass du T-2026-00012 abgehakt hast
    thanks for postponing T-2026-00012
    danke fürs Verschieben von T-2026-00012
    die Erinnerung an T-2026-00012 kam zu spät
    I got the reminder for T-2026-00012
    die Meldung zu I-2026-00031 war peinlich
    wann is T-2026-00012 ferdig
    hätt i T-2026-00012 bloß gestern scho gmacht`,
  supposed: `Ich bezweifle dass T-2026-00101 erledigt ist
    I doubt T-2026-00101 is finished
    Kaum zu glauben, dass T-2026-00101 erledigt ist
    Tell me once T-2026-00101 is finished
    Es wäre verfrüht, T-2026-00101 abzuhaken
    T-2026-00101 als erledigt zu melden wäre gelogen
    It would be a mistake to reject I-2026-00091
    I-2026-00091 zu parken wäre ein Fehler
    I might support I-2026-00091
    T-2026-00094 könnte man als erledigt ansehen
    Should I-2026-00083 be accepted, we need money
    Sollte I-2026-00083 angenommen sein, freue ich mich
    ich glaube I-2026-00027 ist doppelt
    I think T-2026-00051 is done
    we believe T-2026-00051 is finished
    Mit mehr Personal wäre T-2026-00021 längst fertig
    ohne den Umzug hätten wir T-2026-00021 schon lange geschafft
    with two more people T-2026-00021 would be finished
    T-2026-00021 dürfte fertig sein
    T-2026-00021 müsste eigentlich erledigt sein
    T-2026-00021 would be done by now
    I wish T-2026-00034 was finished
    Ich wünschte, T-2026-00034 wäre erledigt
    hoffentlich ist T-2026-00034 erledigt
    I hope I-2026-00009 is accepted
    hoffe T-2026-00034 ist durch
    Ich nehm mal an, dass I-2026-00009 doppelt ist, aber geprüft hab ichs nicht
    nehme an, T-2026-00034 ist fertig
    ich vermute, I-2026-00009 ist doppelt
    wahrscheinlich ist T-2026-00034 erledigt
    I guess T-2026-00034 is done
    T-2026-00034 seems to be finished
    T-2026-00034 ist wohl erledigt
    If I were mayor, I'd accept I-2026-00020 on the spot
    if it were up to me, I would reject I-2026-00020
    were I the coordinator, I'd park I-2026-00020
    I'd accept I-2026-00020 if we had the money
    suppose we accept I-2026-00020, what then
    unless the IT helps, T-2026-00012 is stuck
    if only T-2026-00012 were finished
    wäre ich Bürgermeister, würde ich I-2026-00020 sofort annehmen
    wär ich du, würd ich I-2026-00020 ablehnen
    Wenn ich Chef wäre, würde ich I-2026-00020 annehmen
    an deiner Stelle, wenn ich dürfte, würde ich I-2026-00020 parken
    I-2026-00020 würde ich annehmen, wenn Geld da wäre
    falls der Rat mitmacht, setzen wir I-2026-00020 um
    Hätten wir mehr Leute, wäre T-2026-00012 längst fertig
    wenn die IT endlich liefert, ist T-2026-00012 erledigt
    sofern die IT liefert, ist T-2026-00012 erledigt
    vorausgesetzt T-2026-00012 ist fertig
    wäre das Merkblatt fertig, könnte ich gehen
    wenn das merkblatt fertig ist, feiern wir
    Falls das Plakat erledigt ist, sag Bescheid
    Sobald die Beschlussvorlage fertig ist, melde ich mich
    wenn ich eine idee hätte, würde ich sie einreichen
    ich würde eine Idee einreichen, wenn ich Zeit hätte
    Wenn ich im Urlaub bin, wer macht dann das Merkblatt
    Wäre die Aufgabe erledigt, hätte ich Ruhe
    Hätte ich eine Vertretung, wäre alles gut
    angenommen, wir legen I-2026-00002 und I-2026-00003 zusammen
    Sobald der Rat zustimmt, werde ich I-2026-00026 annehmen
    wenn T-2026-00012 fertig ist, machen wir weiter
    vielleicht ist das merkblatt fertig
    wenn ich mal in rente bin lösch ich hier alles
    Falls ich krank werde, brauche ich eine Vertretung
    man müsste mal die Roadmap ansehen
    wenn alle die Agenda lesen würden
    if the leaflet is done we can celebrate
    if I had an idea I would submit it
    once the paper is finished I will tell you
    when T-2026-00012 is done we go on
    maybe the leaflet is finished
    unless the poster is done
    I would start a check if I had time
    suppose we merge I-2026-00002 and I-2026-00003 - would that help?
    angenommen jemand würde I-2026-00040 unterstützen
    mal angenommen ich würde I-2026-00040 zurückziehen
    nur mal angenommen, I-2026-00040 wäre doppelt
    also angenommen man würde I-2026-00040 melden
    gesetzt den Fall, I-2026-00040 kommt auf die Agenda
    gesetzt den Fall jemand fragt beim Autor von I-2026-00040 nach
    nehmen wir mal an, I-2026-00040 wird gemeldet
    gehen wir mal davon aus, T-2026-00012 hängt
    stell dir vor, einer würde I-2026-00040 ablehnen
    was wäre, wenn jemand I-2026-00040 zurückzieht
    angenommen ich hätte T-2026-00012 verschoben
    gesetzt den Fall, T-2026-00012 ist blockiert
    für den Fall, dass ich T-2026-00012 verschiebe
    rein theoretisch T-2026-00012 erledigt
    angenommen ich würde meine Idee zurückziehen
    mal angenommen ich lösche meine Daten
    angenommen jemand hätte das Merkblatt fertig
    gesetzt den Fall ich bin im Urlaub
    suppose somebody supports I-2026-00040
    say somebody wanted to support I-2026-00040
    let's say we merge I-2026-00040 and I-2026-00041
    if anyone reported I-2026-00040, who would see it
    imagine the author of I-2026-00040 asked a question
    assuming I-2026-00040 is a duplicate
    say the council rejects I-2026-00040
    suppose I tick off T-2026-00012
    say somebody finished T-2026-00012
    what if T-2026-00012 is blocked
    for argument's sake, T-2026-00012 is done
    what would happen if I postponed T-2026-00012
    suppose I deleted my data
    say I withdrew my idea
    what if somebody reopened T-2026-00012
    nimm an, T-2026-00071 ist erledigt
    sagen wir mal, jemand lehnt I-2026-00071 ab
    sagen wir, T-2026-00071 hängt
    pretend T-2026-00071 is done
    suppose for a moment that T-2026-00071 is blocked`,
  'to come': `T-2026-00094: zwei Punkte erledigt, drei offen
    Von T-2026-00094 ist nur der erste Teil fertig
    only the first part of T-2026-00094 is done
    Ende der Woche ist T-2026-00094 erledigt
    Bis Ostern ist T-2026-00094 geschafft
    am Freitag ist T-2026-00094 fertig
    wir fangen morgen mit T-2026-00051 an
    Bei T-2026-00007 fehlt nur noch die Unterschrift, dann ist es geschafft
    bei T-2026-00007 fehlt nicht mehr viel
    Ab Montag arbeite ich an T-2026-00007
    nächste Woche fange ich mit T-2026-00007 an
    I'll start T-2026-00007 on Monday
    I-2026-00038 machen wir erst 2027
    Über I-2026-00036 entscheidet der Ausschuss erst im März
    The council decides on I-2026-00036 in March
    der Gemeinderat will I-2026-00036 annehmen
    T-2026-00005 zur Hälfte fertig
    T-2026-00005 halb durch
    T-2026-00014: drei von fünf Punkten erledigt
    T-2026-00014 is done, 3 of 5 parts
    T-2026-00005 ist zu 80 % fertig
    T-2026-00005 zu 80% erledigt
    T-2026-00005 zu achtzig Prozent erledigt
    T-2026-00005 ist so gut wie fertig
    T-2026-00005 nahezu abgeschlossen
    T-2026-00005 größtenteils erledigt
    T-2026-00005 zum Teil gemacht
    T-2026-00005 zu zwei Dritteln fertig
    T-2026-00005 bis auf die Anlage fertig
    T-2026-00005 quasi erledigt
    bin mit T-2026-00005 fast durch
    mit T-2026-00005 bin ich zur Hälfte durch
    T-2026-00005 is 80 percent done
    T-2026-00005 is 90% done
    T-2026-00005 is halfway done
    T-2026-00005 partly finished
    T-2026-00005 is mostly done
    T-2026-00005 is as good as done
    T-2026-00005 done except for the annex
    T-2026-00005 all but finished
    das Merkblatt ist zur Hälfte fertig
    das Merkblatt ist zu 80 % fertig
    Merkblatt so gut wie fertig
    Plakat größtenteils erledigt
    Merkblatt halb durch
    the leaflet is 80 % done
    the poster is mostly finished
    I-2026-00031 ist zur Hälfte umgesetzt
    I-2026-00031 is partly implemented
    das Merkblatt ist morgen fertig
    Die Beschlussvorlage wird nächste Woche erledigt
    morgen reiche ich vielleicht eine Idee ein
    bald ist das Plakat fertig
    T-2026-00012 ist bald fertig
    das merkblatt ist fast fertig
    Das Plakat ist halb fertig
    die beschlussvorlage ist teilweise erledigt
    I-2026-00031 entscheiden wir morgen
    I-2026-00031 wird später umgesetzt
    the leaflet will be done tomorrow
    the poster is nearly finished
    the council paper is half done
    we might close T-2026-00012 next month
    I will soon submit an idea`,
  past: `I used to like I-2026-00091
    vor zwei Jahren haben wir T-2026-00094 mal angefangen
    we started T-2026-00094 two years ago
    als T-2026-00051 fertig war, haben wir gefeiert
    when T-2026-00051 was done we had cake
    letztes Jahr haben wir I-2026-00027 abgelehnt
    damals haben wir I-2026-00027 angenommen
    ich habe gestern die Roadmap gesehen
    Ich habe die Agenda schon gelesen
    gestern habe ich eine Idee eingereicht
    letzte woche war ich im urlaub
    ich war krank
    wir hatten letztes Jahr einen Workshop
    die Einstellungen habe ich schon geändert
    ich hab die aufgabe vom kollegen gelesen
    Gestern war ich in der Koordination
    der Export hat gestern geklappt
    früher hatten wir einen Ideenkasten
    I saw the roadmap yesterday
    I was on leave last week
    we had a workshop last year
    I read the agenda already
    the export worked yesterday`,
  'asked whether': `Ich frage mich, warum I-2026-00083 abgelehnt wurde
    I wonder why I-2026-00083 was rejected
    Stimmt es dass T-2026-00037 fertig ist
    stimmt das, dass I-2026-00009 angenommen ist
    weiß jemand ob T-2026-00037 erledigt ist
    Kann es sein, dass T-2026-00037 fertig ist?
    trifft es zu, dass I-2026-00009 umgesetzt ist
    Hat jemand T-2026-00012 angefangen?
    Hätten wir I-2026-00007 annehmen sollen?
    should we accept I-2026-00007?
    Ist das Merkblatt erledigt?
    ist das plakat schon fertig
    Wurde die Beschlussvorlage schon erledigt?
    habe ich T-2026-00012 schon erledigt?
    T-2026-00012 erledigt?
    ist T-2026-00012 blockiert?
    Ist I-2026-00031 umgesetzt?
    wann ist das merkblatt fertig
    wer hat das Plakat erledigt?
    warum ist die beschlussvorlage blockiert
    Seit wann ist das Merkblatt blockiert?
    wer hat T-2026-00012 verschoben
    Is the leaflet done?
    has the poster been finished?
    did I finish T-2026-00012?
    who finished the council paper?
    is I-2026-00031 implemented?
    why is the leaflet blocked?`,
  'of other things': `Der Name in I-2026-00083 ist erfunden
    Remember the flood of 2021
    was für eine idee
    Beste Grüße, i.A. Sabine Wolters, Fachbereich 3
    Was ist in Ordnung und was nicht
    Die Erinnerungen an meinen Großvater sind schön
    der Export von Streusalz läuft gut
    mein Outlook-Kalender ist voll
    der Name steht an der Tür
    the robot in the hall is new
    Die Idee ist gut
    gute idee
    tolle Idee von dir
    das war nicht meine idee
    Unsere Roadmap ist schön bunt
    der Fahrplan vom Bus hat sich geändert
    die Agenda der Sitzung liegt beim Chef
    Unsere Koordinatorin ist nett
    die Suche nach einem Hausmeister läuft noch
    The search for a new caretaker is still on
    Search parties found the missing dog yesterday.
    ich hab den check von der bank bekommen
    der Gesundheitscheck ist am Montag
    mein Passwort für Windows ist abgelaufen
    Urlaub wäre schön
    der Kalender an der Wand ist alt
    das Protokoll ist zu lang
    Der Drucker ist blockiert
    die Straße ist gesperrt
    das Essen ist fertig
    der Kaffee ist fertig
    mein Englisch ist eingerostet
    Englisch war mein Lieblingsfach
    in der Schule hatte ich Deutsch als Leistungskurs
    der Deutschkurs fällt aus
    Die Frist für die Steuererklärung ist im Juli
    unser Workshopraum ist belegt
    hat jemand meinen schlüssel gesehen
    die Tabelle in der Bundesliga
    das Team hat gestern gewonnen
    my car needs a new battery
    the meeting agenda is too long
    our road map hangs on the wall
    the printer is blocked
    lunch is ready
    I like the English garden
    German cars are fast
    the new colleague is nice
    the deadline for taxes is in July
    Heute ist Tag der offenen Tür
    bei uns im keller läuft wasser
    es regnet schon wieder
    Wir haben morgen Dienstbesprechung um neun
    das ist mir zu teuer
    ich weiß es nicht
    mal sehen
    tisch
    lampe
    blablabla
    5
    9
    zwölf
    asdf jklö`,
}

describe.each(Object.entries(traps))('what is %s', (_, lines) => {
  it.each(lines.split('\n').map(line => line.trim()))('"%s" does nothing', text => {
    expect(done(text)).toBeUndefined()
  })
})

describe('what is asked for beside such words', () => {
  it.each([
    ['Der Bauhof hat kein Teams, gibt es das auf Papier?', 'sheets'],
    ['my german is not so good, english please', 'english'],
    ['bitte auf Englisch umschalten', 'english'],
    ['Englisch einschalten', 'english'],
    ['switch to German', 'german'],
    ['kannst du wieder auf Deutsch umstellen', 'german'],
    ['welche Vorschläge muss ich als Koordinatorin noch sichten', 'inbox'],
    ['welche Ideen liegen denn im Haus bisher so vor', 'ideas'],
    ['ich würd gern mal den Selbstcheck machen', 'guide'],
    ["let's do the EfA-Nachnutzung", 'guide'],
    ['Erklär mir mal bitte FIT-Connect', 'term'],
    ['Aufgaben in meinen Outlook-Kalender exportieren', 'export-tasks'],
    ['export my tasks to my Outlook calendar', 'export-tasks'],
    ['kann ich auch was vorschlagen ohne dass mein name dasteht', 'nameless'],
    ['is it possible to stay anonymous when I suggest something?', 'nameless'],
    ['Aufgaben Bauamt', 'unit-tasks'],
    ['Bitte die Aufgaben des Steueramts anzeigen', 'unit-tasks'],
    ['Die Fraktionen wollen was Schriftliches, mach mir eine Vorlage für den Rat', 'motion'],
    ['ich hab mir das anders überlegt, bitte meine Idee wieder rausnehmen', 'withdraw-idea'],
    ['wer hat I-2026-00061 geschrieben, ich hab da ne Frage', 'asked-question'],
    ['Kann man T-2026-00094 abhaken?', 'asked-done'],
    ['T-2026-00094 pack ich diese Woche nicht', 'asked-later'],
    ['Der Haken bei T-2026-00094 war falsch', 'asked-open'],
    ['you can tick T-2026-00094', 'asked-done'],
    ['Zu I-2026-00083 fällt mir noch was ein', 'asked-comment'],
    ['vorlage fürn rat', 'motion'],
    ['vorschlag ohne namen', 'nameless'],
    ['just finished T-2026-00101', 'task-done'],
    ['Es wäre nett, T-2026-00101 abzuhaken', 'asked-done'],
    ['I-2026-00061 hat meine volle Unterstützung', 'asked-support'],
    ['I-2026-00040 ist doppelt, gehört zu I-2026-00028', 'asked-merge'],
    ['mach mal einen Haken an T-2026-00072', 'asked-done'],
    ['danke, T-2026-00012 ist erledigt', 'asked-done'],
    ['die Erinnerung an T-2026-00012 bitte auf morgen verschieben', 'asked-later'],
    ['T-2026-00012 muss verschoben werden', 'asked-later'],
    ['wenn möglich I-2026-00012 auf die Agenda nehmen', 'decide-idea'],
    ['T-2026-00012 ist 100 % fertig', 'asked-done'],
    ['nehmt I-2026-00012 bitte wieder raus', 'withdraw-idea'],
    ['I-2026-00015 stellen wir erstmal zurück', 'asked-decide'],
    ['ich hab T-2026-00018 aus Versehen abgehakt, bitte zurück', 'asked-open'],
    ['I have a question for whoever handed in I-2026-00016', 'asked-question'],
    ['plus one for I-2026-00008', 'asked-support'],
    ['i need mroe time for T-2026-00017', 'asked-later'],
    ['ich brauche vermutlich noch eine Woche für T-2026-00017', 'asked-later'],
    ['so, T-2026-00031 wäre geschafft', 'task-done'],
    ['ich will T-2026-00031 abhaken', 'asked-done'],
    ['I would like you to tick off T-2026-00031', 'asked-done'],
    ['hab T-2026-00051 heute morgen fertig gemacht', 'asked-done'],
    ['T-2026-00051 klappt diese Woche nicht mehr, gib mir bis zum 15.', 'asked-later'],
    ['T-2026-00051 hab ich jetzt in der Mache', 'asked-progress'],
    ['fange gerade mit T-2026-00051 an', 'asked-progress'],
    ['Als Koordinatorin möchte ich I-2026-00027 annehmen', 'asked-decide'],
    ['T-2026-00014 wieder aufmachen, da fehlt noch was', 'asked-open'],
    ['Setz T-2026-00032 bitte auf in Bearbeitung', 'asked-progress'],
    ['seit gestern kümmer ich mich um T-2026-00032', 'asked-progress'],
    ['T-2026-00018 zurück auf offen, der Fehler ist wieder da', 'asked-open'],
    ['T-2026-00018 war voreilig geschlossen, bitte wieder auf die Liste', 'asked-open'],
    ['bei T-2026-00007 fehlt die Unterschrift', 'asked-block'],
    ['Erfährt jemand, wer die Idee eingereicht hat?', 'nameless'],
    ['idee unterstützen', 'support-idea'],
    ['Welche Fragebögen kann ich mit dir durchgehen?', 'guides'],
    ['Welche Ideen liegen zurzeit im Haus auf dem Tisch?', 'ideas'],
    ['give me a spreadsheet download of all tasks', 'export-tasks'],
    ['I need an Excel file with all tasks', 'export-tasks'],
    ['can I have a file of all our tasks', 'export-tasks'],
    ['all tasks as a download', 'export-tasks'],
    ['gib mir eine Tabelle mit allen Aufgaben', 'export-tasks'],
    ['eine Liste aller Aufgaben zum Herunterladen', 'export-tasks'],
    ['alle Aufgaben als Datei zum Speichern', 'export-tasks'],
    ['send me a spreadsheet of all ideas', 'export-ideas'],
    ['schick mir eine Datei mit allen Ideen', 'export-ideas'],
    ['Setz T-2026-00010 bitte auf „in Arbeit“', 'asked-progress'],
    ['please set T-2026-00010 to "in progress"', 'asked-progress'],
    ['Stell T-2026-00010 auf "erledigt"', 'asked-done'],
    ['T-2026-00018 in progess', 'asked-progress'],
    ['in I-2026-00022 hab ich mich vertippt, kann ich das ausbessern', 'asked-edit'],
    ['I mistyped something in I-2026-00022', 'asked-edit'],
    ['was genau will I-2026-00022, ich würd gern nachfragen', 'asked-question'],
    ["what does I-2026-00022 mean, I'd like to ask", 'asked-question'],
    ['Wie führe ich zwei gleiche Ideen zusammen?', 'merge-ideas'],
    ['Kann man zwei doppelte Ideen zusammenlegen?', 'merge-ideas'],
    ['How do I merge two duplicate ideas?', 'merge-ideas'],
    ['nimm I-2026-00040 bitte an', 'asked-decide'],
    ['nimm I-2026-00040 an', 'decide-idea'],
    ['I-2026-00040 angenommen, bitte eintragen', 'asked-decide'],
    ['say hello to the author of I-2026-00040', 'asked-question'],
    ['Bitte bei I-2026-00038 notieren, dass der Bauhof das gleiche Problem hat', 'asked-comment'],
    ['I-2026-00040 machen wir, trag die Zusage ein', 'asked-decide'],
    ['Ich will jetzt über I-2026-00018 entscheiden', 'asked-decide'],
    ['Bei I-2026-00036 versteh ich nicht was die Person will, kann ich sie was fragen?', 'asked-question'],
    ['Die Parkausweis-Ideen I-2026-00006 und I-2026-00028 bitte vereinen', 'asked-merge'],
  ])('"%s" does %s', (text, command) => {
    expect(outcomeOfText(content, town, text).done).toBe(command)
  })

  it.each(['Englsich einschalten', 'auf Deutch umschalten'])('"%s" is asked back, as it is misspelt', text => {
    expect(done(text)).toBeUndefined()
  })
})
