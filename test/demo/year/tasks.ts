import type { DateTime } from 'luxon'
import type { Task } from '../../../src/documents/task.ts'
import { type Changed, drop, finish } from '../../../src/task/change.ts'
import { newTask } from '../../../src/task/task.ts'
import { workingDay } from '../clock.ts'
import { checkNumber, ideaNumber } from '../numbers.ts'

type More = Partial<Parameters<typeof newTask>[0]>
/** What is entered later, on the form of a task. */
type Costly = Pick<Task, 'costs' | 'account'>

/** Tasks of the year before, and of the next two: what was done, what was dropped, and the measures that are planned. */
export function furtherTasks(now: DateTime): Task[] {
  const day = (days: number) => workingDay(now, days)
  const idea = (digits: string): More => ({ origin: { is: 'idea', id: ideaNumber(digits, now) } })
  const check = (digits: string, key: string): More => ({
    origin: { is: 'assessment', id: checkNumber(digits, now), key },
  })
  /** @param years from now on */
  const cost = (min: number, max: number, years = 1) => [{ year: now.year + years, min, max }]
  let digits = 20_000
  /** @param due in so many days; negative: it was due */
  const task = (title: string, unit: string, due: number, { costs, account, ...more }: More & Costly = {}): Task => {
    digits += 211
    const created = day(Math.min(due, 0) - 70)
    const fields = { title, unit, dueOn: day(due), origin: { is: 'hand' as const }, ...more }
    const made = newTask(fields, { id: `T-${created.slice(0, 4)}-${digits}`, on: created, by: 'coordination' })
    return { ...made, ...(costs && { costs }), ...(account !== undefined && { account }) }
  }
  const done = (title: string, unit: string, due: number, more: More = {}) =>
    changed(finish(task(title, unit, due, more), { on: day(due - 3), by: 'lead' }))
  const dropped = (title: string, unit: string, due: number, reason: string) =>
    changed(drop(task(title, unit, due), reason, { on: day(due - 5), by: 'coordination' }))
  return [
    done('Auftrag der Leitung schriftlich festhalten', 'hauptamt', -330),
    done('Mit Personalrat und Datenschutz sprechen', 'hauptamt', -318),
    done('Ummeldung: EfA-Leistung bestellen', 'buergerservice', -290, { ...idea('30112'), field: 'administration' }),
    done('Lastenräder ausschreiben', 'hauptamt', -262, { ...idea('31250'), field: 'mobility' }),
    done('Bebauungspläne als Daten übernehmen', 'bauamt', -240, { ...idea('34560'), field: 'building' }),
    done('Sicherung testweise zurückspielen', 'hauptamt', -252, { ...idea('35023'), field: 'safety' }),
    done('Räume im Kalender anlegen', 'hauptamt', -205, { ...idea('39470'), field: 'administration' }),
    done('Bildschirme für das Rathaus I beschaffen', 'hauptamt', -231, { ...idea('33075'), field: 'administration' }),
    done('Kämmerei in den Rechnungseingang einweisen', 'hauptamt', -150, { ...idea('30987'), field: 'administration' }),
    done('Ummeldung: Team schulen', 'buergerservice', -185, { ...idea('30112'), field: 'administration' }),
    done('Ummeldung online stellen', 'buergerservice', -163, { ...idea('30112'), field: 'administration' }),
    done('Zweites Merkmal für alle Konten einrichten', 'hauptamt', -115, { ...idea('48533'), field: 'safety' }),
    done('Vereine in den Kalender einladen', 'hauptamt', -108, { ...idea('36999'), field: 'culture' }),
    done('Hallenzeiten der Vereine erfassen', 'hauptamt', -75, { ...idea('50388'), field: 'culture' }),
    done('WLAN im Wartebereich einrichten', 'buergerservice', -41, { ...idea('66205'), field: 'administration' }),
    done('Bestellung von Urkunden testen', 'buergerservice', -55, {
      ...check('14128', 'pilot'),
      field: 'administration',
    }),
    done('Vorlage für verständliche Bescheide schreiben', 'steueramt', -62, {
      ...idea('45934'),
      field: 'administration',
    }),
    dropped('Ausgabe von Nummern erneuern', 'buergerservice', -95, 'Feste Termine machen Nummern überflüssig.'),
    dropped('Eigenen Dienst für Katasterauszüge bauen', 'bauamt', -130, 'Das Land bietet ihn schon an.'),
    dropped('Lebensbescheinigung online anbieten', 'buergerservice', -88, 'Die Aufgabe kann entfallen.'),
    task('Stand des Bauantrags online zeigen', 'bauamt', 62, {
      ...idea('32418'),
      field: 'building',
      goal: 'Wer baut, ruft seltener an und weiß mehr.',
      involved: ['hauptamt'],
      financing: '18.000 € im Haushalt des Bauamts',
      costs: cost(18_000, 18_000),
      account: '52.1.01.7831000',
      indicator: 'Anrufe im Bauamt je Woche',
      priority: 'hoch',
    }),
    task('Ein Antrag für alle Kitas', 'sozialamt', 128, {
      ...idea('33914'),
      field: 'education',
      goal: 'Eltern bewerben sich nur einmal.',
      financing: '32.000 €, davon die Hälfte vom Land',
      costs: cost(28_000, 36_000),
      account: '36.5.02.7831000',
      indicator: 'Anteil der Familien mit Zusage bis April',
      priority: 'hoch',
    }),
    task('Beratung per Video im Sozialamt', 'sozialamt', 83, {
      ...idea('35781'),
      field: 'social',
      goal: 'Niemand muss für eine Beratung weit fahren.',
      financing: 'Technik vom Kreis, keine eigenen Mittel',
      indicator: 'Beratungen per Video im Monat',
    }),
    task('Straßenlampen in drei Ortsteilen dimmen', 'bauamt', 204, {
      ...idea('36402'),
      field: 'environment',
      goal: 'Ein Drittel weniger Strom für Licht.',
      involved: ['hauptamt'],
      financing: '140.000 € im Wirtschaftsplan der Stadtwerke',
      indicator: 'Verbrauch in Kilowattstunden',
    }),
    task('Gewerbe online anmelden', 'buergerservice', 97, {
      ...idea('45290'),
      field: 'business',
      goal: 'Ein Betrieb ist am selben Tag angemeldet.',
      financing: '4.500 € im Jahr für den Dienst des Landes',
      costs: [...cost(4_500, 4_500), ...cost(4_500, 4_500, 2)],
      account: '12.2.03.5291000',
      indicator: 'Anteil der Anmeldungen ohne Termin',
    }),
    task('Baukasten für Formulare einführen', 'hauptamt', 71, {
      ...idea('51649'),
      field: 'administration',
      goal: 'Jedes Formular gibt es nur noch einmal.',
      involved: ['buergerservice', 'sozialamt', 'steueramt'],
      financing: '9.800 € im Jahr',
      costs: [...cost(9_800, 9_800), ...cost(9_800, 9_800, 2)],
      indicator: 'Zahl der Formulare als einzelne Datei',
      priority: 'hoch',
    }),
    task('Sperrmüll mit Foto anmelden', 'bauamt', 117, {
      ...idea('44871'),
      field: 'environment',
      goal: 'Der Bauhof plant jede Tour vorher.',
      financing: 'noch im Nachtrag anzumelden',
    }),
    task('Haushalt in Bildern veröffentlichen', 'steueramt', 146, {
      ...idea('42219'),
      field: 'administration',
      goal: 'Alle verstehen, wofür die Stadt Geld ausgibt.',
      indicator: 'Besuche der Seite',
    }),
    task('Bildung und Teilhabe: ein Antrag für alle Stellen', 'sozialamt', 159, {
      ...check('16214', 'soll-prozess'),
      field: 'social',
      goal: 'Familien geben jeden Nachweis nur einmal ab.',
      financing: '21.000 € im Haushalt des nächsten Jahres',
      indicator: 'Tage bis zum Bescheid',
      priority: 'hoch',
    }),
    task('Geräte der Schulen zentral verwalten', 'hauptamt', 176, {
      ...idea('43350'),
      field: 'education',
      goal: 'Lehrkräfte unterrichten und richten nichts ein.',
      financing: 'Zwei Stellen ab Sommer',
    }),
    task('Baustellen als Daten an den Kreis melden', 'bauamt', 190, { ...idea('47205'), field: 'mobility' }),
    task('Wegweiser für Pflege und Alter online stellen', 'sozialamt', 104, { ...idea('40788'), field: 'social' }),
    task('Beteiligung zu den Radwegen auswerten', 'bauamt', 55, { ...idea('56280'), field: 'mobility' }),
    task('Notfallkarten in alle Zimmer hängen', 'hauptamt', 47, { ...idea('58834'), field: 'safety' }),
    task('Baumkataster als offene Daten freigeben', 'bauamt', 132, { ...idea('53007'), field: 'environment' }),
    task('Digitale Paten ausbilden', 'sozialamt', 90, { ...idea('63358'), field: 'social' }),
    task('Notfallplan üben', 'hauptamt', 66, { ...idea('61209'), field: 'safety', recurs: 'year' }),
    task('Steuerungsgruppe: Stand der Maßnahmen', 'hauptamt', 58, { recurs: 'quarter' }),
  ]
}

function changed(result: Changed): Task {
  if (!result.ok) throw new Error(`A task of the demo cannot be changed: ${result.why}`)
  return result.task
}
