import { lazily } from '../guide/lazily.ts'
import { fold } from '../guide/questions/fold.ts'
import { deedGroups } from './lexicon/deeds.ts'
import { english } from './lexicon/english.ts'
import { citizens } from './lexicon/fields/citizens.ts'
import { house } from './lexicon/fields/house.ts'
import { living } from './lexicon/fields/living.ts'
import { outdoors } from './lexicon/fields/outdoors.ts'
import { life } from './lexicon/life.ts'
import { office } from './lexicon/office.ts'
import { parts } from './lexicon/parts.ts'
import { town } from './lexicon/town.ts'

/** Words that say nothing about what a text is about. German and English. */
const fillers = `
  aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bis bitte da damit dann das dass
  dazu dein dem den denn der des die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer
  eines er es etwas für gegen geht gibt haben hat hier ich ihr ihre ihrem ihren im in ist ja jede jedem jeden jeder jedes
  kann kein keine keinen können man mehr mein mit muss müssen nach nicht noch nun nur ob oder pro sehr sein seine
  sich sie sind so soll sollen sollte sowie statt über um und uns unser unsere unter viel viele vom von vor was weil wenn
  wer werden wie will wir wird wo wollen zu zum zur zwischen möchte möchten idee ideen vorschlag per fürs übers ins ans aufs
  a about all an and any are as at be but by can could do for from had has have how if into is its more my need needs
  no not of on or our should so some such that the their them there they this to too up via was we were what when
  which who will with would you your idea me us he she his her him am being been did does doing done get got let make
  made around over under between both each other than just very own same these those here where why again also only not
  while whether because until without per must may might shall do don doesn t s re ve ll
`

/**
 * Words that many ideas share, so that they count little. They cannot be left to counting: in a new installation there
 * is nothing to count yet.
 */
const general = `
  ohne digital digitalisieren digitalisierung online elektronisch internet web netz papierlos app handy smartphone mobil
  bürger bürgerin einwohner stadt gemeinde kommune kreis landkreis kommunal städtisch öffentlich verwaltung rathaus amt
  behörde fachbereich mitarbeiter mitarbeitende mitarbeiterin beschäftigte kollegen personal service angebot system
  projekt antrag beantragen termin neu gut besser schnell schneller einfach einfacher vereinfachen verbessern einführen
  anbieten nutzen machen schaffen ermöglichen bereitstellen erstellen gestalten ausbauen aufbauen erweitern einrichten
  starten stellen automatisch automatisieren zentral gemeinsam modern plattform portal tool software
  citizen town city municipal council office staff public digitise digitalise new better improve
`

/** Words for things and qualities that hardly tell one idea from another: they stand with nearly anything. */
const light = `
  aktion aktuell allgemein alt anlage anlass arbeit art aspekt aufgabe bedarf befall bekommen bereich bestand bestehend betreuung
  bringen büro daten datei dienst direkt dokument eigen einheit einzeln erfahrung ergebnis erhalten extra fach feld flexibel form
  frage frei freiwillig ganz gebiet gebäude gehen gerät gesetz groß größer gruppe güte halten haus hilfe holen inhalt information
  interaktiv intelligent jahr jung kommen konzept kosten kostenlos kunde kurz kürzer lang länger lassen laufend leicht leistung
  leute liste live lösung management maßnahme material meldung menge mensch methode mittel möglichkeit monat morgen nummer objekt
  offen original ort papier pflicht plan platz produkt programm prozess punkt qualität raum regel regelmäßig reihe richtig sache
  sachen schein schreiben schwerpunkt seite selbst sicher sofort sonder spezial standort stand stätte stelle stunde stück tag
  technik teil text thema titel unterlagen verfahren verschieden voll vorgang weg weise weit wert werk wesen wichtig woche wort
  kataster verzeichnis register übersicht katalog system stelle zeitraum bereitschaft ansprechpartner partner verbreitung ständig
  zahl zeit zentrum ziel zusätzlich zusammenarbeit zustand zweck
`

/** Words of every day: whoever tells of a problem uses them, whatever it is about. */
const common = `
  heute gestern täglich wöchentlich monatlich jährlich morgens mittags abends nachts montags freitags samstags sonntags immer
  ständig dauernd oft manchmal selten nie niemals wieder nochmal jedesmal meist meistens meistens derzeit aktuell bisher bislang
  inzwischen mittlerweile später spät früher früh vorher nachher danach zuerst zuletzt endlich sofort gleich bald schon erst
  einmal zweimal dreimal mal eins zwei drei vier fünf sechs sieben acht neun zehn zwölf zwanzig dreißig hundert tausend hälfte
  viertel drittel dutzend prozent erste zweite dritte letzte nächste vorige vergangene halb
  minute tag woche monat jahr sommer winter ende anfang vormittag nachmittag abend
  jemand niemand keiner jeder mancher einige mehrere wenige alle beide andere anderer manche irgendwer irgendwo irgendwie
  leute menschen kollege kollegin herr frau mann person personen betroffene beteiligte zuständig zuständige
  hand einzeln persönlich selber eigene
  kommen gehen stehen liegen sitzen laufen bleiben halten lassen bringen holen nehmen legen setzen tun machen wissen sehen
  sagen fragen antworten rufen anrufen schreiben lesen hören reden sprechen warten dauern kosten brauchen bekommen kriegen
  haben gibt fehlen fehlt passieren bekommt merken vergessen suchen finden ärgern beschweren verlieren fallen fahren
  tippen abtippen ausdrucken drucken ausfüllen kopieren eintragen weiterleiten nachfragen telefonieren mailen schicken
  zettel papier excel tabelle ordner liste heft mail email telefon telefonisch handschriftlich schriftlich mündlich
  mühsam aufwendig aufwändig umständlich langsam doppelt falsch richtig fehler problem veraltet unleserlich unvollständig
  umsonst nervig genervt ärgerlich dringend unklar leider eben halt einfach gern lieber kaum fast etwa ungefähr genau
  deshalb deswegen trotzdem obwohl während bevor nachdem sobald solange damit dafür davon darauf daran darüber dabei dazu
  dadurch danach wodurch womit sonst extra zusammen allein gleichzeitig zurück weg raus rein hin her vorn hinten oben unten
  draußen drinnen überall nirgends manchmal irgendwann geben wollen dürfen
  today yesterday daily weekly monthly yearly always never often sometimes again already later early late first last next
  every each nobody somebody everyone anybody people person day week month year hour minute half two three four five ten
  come go stand lie sit run stay keep let bring take put make know see say ask answer call write read hear talk wait cost
  get gets miss forget look lose hand paper list phone mail email slow double wrong error problem old tedious by only just
  because although while before after since then there where without within until still even too
`

/** What is done with a thing: it tells less than the thing. */
const deeds = `
  abholen abrechnen abschalten aktualisieren anbringen ausschalten einschalten anfordern anlegen anmelden anzeigen austauschen bearbeiten begrenzen beraten bestellen
  bezahlen bieten buchen dokumentieren entwickeln erfassen erinnern erklären erneuern erstatten fördern finden freigeben
  führen genehmigen gewinnen gründen informieren kontrollieren leeren melden mitteilen öffnen organisieren planen prüfen
  reservieren sammeln schließen senken sichern suchen teilen testen überprüfen unterstützen unterstützung veröffentlichen
  vergeben verkürzen verlängern verlosen vermitteln verschicken versetzen verwalten vorstellen werben zahlen zeigen
  zulassen zustellen
  book explain find inform manage offer open order organise pay plan provide report request share show submit test
`

/** Opposites that no prefix betrays. The others are found by it: ein- and ausschalten. */
const opposed = `
  anmelden abmelden ummelden
  öffnen schließen
  öffnung schließung
  einschalten abschalten
  erhöhen senken
  intern extern
`

export const fillerWords: readonly string[] = words(fillers)
export const generalWords = lazily((): readonly string[] => words(general))
export const lightWords = lazily((): readonly string[] => words(light))
export const commonWords = lazily((): readonly string[] => words(common))
export const deedWords = lazily((): readonly string[] => [...words(deeds), ...words(deedGroups)])
export const partWords = lazily((): readonly string[] => words(parts))
export const alikeWords = lazily((): readonly string[][] => [office, town, life, deedGroups, english].flatMap(lines))
export const opposedWords = lazily((): readonly string[][] => lines(opposed))

/** Made anew for whoever asks: thousands of words, of which the search keeps only what it makes of them. */
export function fieldLines(): readonly string[][] {
  return [house, citizens, outdoors, living].flatMap(lines)
}

function words(list: string): string[] {
  return list.trim().split(/\s+/).map(fold)
}

/** One entry a line; what is indented further belongs to the entry before it. */
function lines(list: string): string[][] {
  return list
    .trim()
    .split(/\n {2}(?=\S)/)
    .map(words)
}
