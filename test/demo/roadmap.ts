import type { DateTime } from 'luxon'
import type { Person } from '../../src/documents/person.ts'
import type { Task } from '../../src/documents/task.ts'
import type { Unit } from '../../src/documents/unit.ts'
import { newPerson } from '../../src/people/person.ts'
import { block, type Changed, finish, start } from '../../src/task/change.ts'
import { newTask } from '../../src/task/task.ts'
import { workingDay } from './clock.ts'
import { checkNumber, ideaNumber } from './numbers.ts'
import { colleagues, coordinator, lead, staff, type Townsperson } from './town.ts'
import { furtherTasks } from './year/tasks.ts'

/** Units of the town. The roles of guides/units/units.yaml come when the bot starts. */
export const units: Unit[] = [
  { ...unit('buergerservice', 'Bürgerservice', 'Citizen services'), lead: lead.id },
  { ...unit('bauamt', 'Bauamt', 'Building department'), lead: at(0).id },
  { ...unit('steueramt', 'Steueramt', 'Tax department') },
  { ...unit('sozialamt', 'Sozialamt', 'Social services') },
  { ...unit('hauptamt', 'Hauptamt', 'Central services'), lead: at(1).id, deputy: at(2).id },
]

/** Whoever the town knows before they write: their unit. They become reachable once they do. */
export function people(): Person[] {
  const of = ({ id, name }: Townsperson, unit: string): Person => ({ ...newPerson(id, name, 'de'), unit })
  return [
    of(staff, 'buergerservice'),
    of(lead, 'buergerservice'),
    of(coordinator, 'hauptamt'),
    of(at(0), 'bauamt'),
    of(at(1), 'hauptamt'),
    of(at(2), 'hauptamt'),
    of(at(3), 'bauamt'),
    of(at(4), 'sozialamt'),
  ]
}

/** The roadmap, with something of every kind: due today, overdue, blocked, waiting, done. */
export function tasks(now: DateTime): Task[] {
  const day = (days: number) => workingDay(now, days)
  const year = now.toFormat('yyyy')
  let digits = 10_000
  const task = (
    title: string,
    unitId: string,
    due: number,
    more: Partial<Parameters<typeof newTask>[0]> = {},
  ): Task => {
    digits += 137
    const fields = { title, unit: unitId, dueOn: day(due), origin: { is: 'hand' as const }, ...more }
    return newTask(fields, { id: `T-${year}-${digits}`, on: day(-60), by: 'coordination' })
  }
  const appointments = { is: 'idea' as const, id: ideaNumber('20417', now) }
  const dogs = { is: 'assessment' as const, id: checkNumber('61542', now), key: 'unterschriftsfeld' }
  const testing = task('Terminsoftware mit drei Schaltern testen', 'buergerservice', 0, {
    origin: appointments,
    goal: 'Wer einen Termin hat, wartet höchstens zehn Minuten.',
    priority: 'hoch',
    indicator: 'Wartezeit im Flur',
  })
  const training = task('Team des Bürgerservice schulen', 'buergerservice', 21, { after: [testing.id] })
  const leaflet = task('Merkblatt „Online-Ausweis“ aktualisieren', 'buergerservice', -7)
  const contract = task('Vertrag für die Terminsoftware abschließen', 'buergerservice', 7, {
    involved: ['hauptamt'],
    origin: appointments,
  })
  const payment = task('Bezahlen mit Karte an allen Schaltern', 'buergerservice', -3)
  const notice = task('Aushang zu den Online-Terminen entwerfen', 'buergerservice', 0, { person: staff.id })
  const website = task('Öffnungszeiten auf der Internetseite prüfen', 'buergerservice', 7, { person: staff.id })
  const counter = task('Wartezeiten vier Wochen lang messen', 'buergerservice', -20, { origin: appointments })
  return [
    begun(testing),
    training,
    leaflet,
    contract,
    notice,
    website,
    done(block(payment, 'Das Kartengerät ist noch nicht geliefert.', { on: day(-5), by: 'lead' })),
    done(finish(counter, { on: day(-21), by: 'lead' })),
    begun(
      task('E-Akte im Bauamt einführen', 'bauamt', 34, {
        goal: 'Vier Ämter arbeiten an einer Akte.',
        field: 'building',
        priority: 'hoch',
      }),
    ),
    done(
      block(task('Schnittstelle zum Fachverfahren anfragen', 'bauamt', -10), 'Der Hersteller antwortet nicht.', {
        on: day(-12),
        by: 'lead',
      }),
    ),
    task('Hundesteuer-Formular ohne Unterschrift anbieten', 'steueramt', 14, { origin: dogs }),
    task('Bescheide ins Nutzerkonto schicken', 'steueramt', 75),
    task('Wohngeld: Online-Antrag anbinden', 'sozialamt', 48, { goal: 'Anträge ohne Papier' }),
    done(finish(task('Digitallotsen in jedem Amt benennen', 'hauptamt', -30), { on: day(-33), by: 'lead' })),
    task('Glasfaser für das Rathaus II', 'hauptamt', 110, { financing: 'Haushalt des nächsten Jahres' }),
    task('Wirkung der Agenda prüfen', 'hauptamt', 160, { recurs: 'year' }),
    ...furtherTasks(now),
  ]
}

function unit(id: string, de: string, en: string): Unit {
  return { id, is: 'unit', name: { de, en }, also: [], edited: true }
}

function begun(task: Task): Task {
  return done(start(task, { on: task.createdOn, by: 'lead' }))
}

function done(changed: Changed): Task {
  if (!changed.ok) throw new Error(`A task of the demo cannot be changed: ${changed.why}`)
  return changed.task
}

function at(index: number): Townsperson {
  return colleagues[index] as Townsperson
}
