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
  denied: `ich will keine idee einreichen
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
  reported: `Der Chef sagte, wir sollen die Roadmap öffnen
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
    my boss told me to start a check
    he wrote "delete my data"
    the minutes say the council paper is finished
    they said T-2026-00012 is done
    somebody told me the roadmap was changed
    Anna said she is on leave`,
  supposed: `wenn das merkblatt fertig ist, feiern wir
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
    suppose we merge I-2026-00002 and I-2026-00003 - would that help?`,
  'to come': `das Merkblatt ist morgen fertig
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
  past: `ich habe gestern die Roadmap gesehen
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
  'asked whether': `Ist das Merkblatt erledigt?
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
  'of other things': `Die Idee ist gut
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
  ])('"%s" does %s', (text, command) => {
    expect(done(text)).toBe(command)
  })

  it.each(['Englsich einschalten', 'auf Deutch umschalten'])('"%s" is asked back, as it is misspelt', text => {
    expect(done(text)).toBeUndefined()
  })
})
