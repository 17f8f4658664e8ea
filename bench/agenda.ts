import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { loadGuides } from '../src/content/guides.ts'
import type { Answers } from '../src/documents/answers.ts'
import type { IdeaStatus } from '../src/documents/idea-statuses.ts'
import type { TaskStatus } from '../src/documents/task.ts'
import type { Change } from '../src/ports/change-set.ts'
import { openLowdbStore } from '../src/store/lowdb/store.ts'
import { systemClock as clock } from '../src/system.ts'
import { guidesDir, startBot } from '../test/demo/bot.ts'
import { checks } from '../test/demo/checks.ts'
import * as teams from '../test/fixtures/activities/teams.ts'
import { startConnector } from '../test/fixtures/connector.ts'
import { assessment, comment, idea, put, task, unit } from '../test/fixtures/documents.ts'
import { fetched, linkFrom } from '../test/fixtures/fetched.ts'
import { freePort } from '../test/fixtures/free-port.ts'

const counts = { ideas: 10_000, checks: 2_000, tasks: 5_000 }
const units = 25
const statuses: IdeaStatus[] = ['agenda', 'in-pruefung', 'umgesetzt', 'geparkt', 'nicht-weiterverfolgt', 'neu']
const taskStatuses: TaskStatus[] = ['offen', 'erledigt', 'in-arbeit', 'blockiert', 'erledigt']
const goals = ['service', 'work', 'climate', 'quality_of_life', 'economy']
const formats = ['docx', 'html', 'md'] as const

/** What making a large town's agenda takes, in milliseconds, and how long others wait for the bot meanwhile. */
export interface Making {
  what: string
  took: number
  /** Turns of somebody else meanwhile: how many, the middle and the longest. */
  turns: { count: number; median: number; longest: number }
}

/**
 * The bot as a process of its own, with 10,000 ideas, 2,000 checks and 5,000 tasks. The coordinator fetches the agenda in
 * all formats while somebody else asks for help ten times a second. First the same without any agenda, to compare with.
 */
export async function* agenda(folder: string): AsyncGenerator<Making> {
  await seed(`${folder}/agenda/store`)
  const port = await freePort()
  const bot = await startBot(`${folder}/agenda`, port, { COORDINATORS: teams.erika.aadObjectId, LOG_LEVEL: 'error' })
  const connector = await startConnector()
  let posted = 0

  async function say(user: teams.User, text: string): Promise<void> {
    const origin = { user, place: teams.personal(user), serviceUrl: connector.serviceUrl, id: String(++posted) }
    const response = await fetch(bot.endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(teams.message(origin, text)),
    })
    if (!response.ok) throw new Error(`The bot answered ${response.status}`)
    await response.arrayBuffer()
  }

  /** Somebody else's turns, as long as some work lasts. */
  async function meanwhile(what: string, work: () => Promise<void>): Promise<Making> {
    const turns: number[] = []
    let isOver = false
    const begun = performance.now()
    const working = work().finally(() => {
      isOver = true
    })
    while (!isOver) {
      const from = performance.now()
      await say(teams.max, 'hilfe')
      turns.push(performance.now() - from)
      await wait(100)
    }
    await working
    turns.sort((a, b) => a - b)
    return {
      what,
      took: performance.now() - begun,
      turns: { count: turns.length, median: turns[turns.length >> 1] ?? 0, longest: turns.at(-1) ?? 0 },
    }
  }

  try {
    for (const user of [teams.erika, teams.max]) for (const _ of [1, 2, 3]) await say(user, 'hallo')
    yield await meanwhile('nothing', () => wait(5_000))
    yield await meanwhile('the card of the agenda', () => say(teams.erika, 'agenda'))
    await say(teams.erika, 'agenda exportieren')
    const link = await linkFrom(connector, bot.endpoint)
    for (const format of formats)
      yield await meanwhile(`the agenda as ${format}`, async () => {
        const { byteLength } = await fetched(link, format)
        if (byteLength < 100_000) throw new Error(`The ${format} says too little`)
      })
    yield await meanwhile('the overview', () => say(teams.erika, 'überblick'))
  } finally {
    await bot.stop()
    await connector.close()
  }
}

async function seed(folder: string): Promise<void> {
  const guides = await loadGuides(guidesDir)
  const refOf = (id: string) => {
    const { hash = '' } = guides.current(id) ?? {}
    return { ref: { id, hash }, stored: { id: hash, guideId: id, source: guides.source(hash) ?? '' } }
  }
  const [forIdeas, forChecks] = [refOf('idea'), refOf('process-check')]
  const known = new Set(guides.current('process-check')?.questions.map(({ id }) => id))
  const samples = checks.map(({ answers }) =>
    answered(Object.fromEntries(Object.entries(answers).filter(([id]) => known.has(id)))),
  )
  const store = await openLowdbStore({ folder, clock, logger: { debug() {}, info() {}, warn() {}, error() {} } })
  const of = <T>(list: T[], n: number): T => list[n % list.length] as T
  const all: Change[] = [
    put('guides', forIdeas.stored),
    put('guides', forChecks.stored),
    ...Array.from({ length: units }, (_, n) => put('units', unit(`amt-${n}`, { name: { de: `Amt ${n}` } }))),
    ...Array.from({ length: counts.ideas }, (_, n) => {
      const status = of(statuses, n)
      const title = `Vorhaben ${n}: Anträge ohne Papier`
      return put(
        'ideas',
        idea(`2026-${10_000 + n}`, {
          guide: forIdeas.ref,
          title,
          status,
          answers: answered({
            titel: title,
            problem: 'Wer den Antrag stellt, gibt dieselben Nachweise bei mehreren Stellen ab und wartet lange.',
            zukunft: 'Ein Antrag genügt, und alle Stellen sehen, was schon vorliegt.',
            ziel: of(goals, n),
          }),
          history: [
            { on: '2026-03-02', status: 'neu' },
            { on: '2026-03-20', status, reason: 'Der Nutzen ist klar und der erste Schritt ist klein.' },
          ],
        }),
      )
    }),
    ...Array.from({ length: counts.ideas / 5 }, (_, n) => put('comments', comment(`c-${n}`, `2026-${10_000 + n}`))),
    ...Array.from({ length: counts.checks }, (_, n) =>
      put(
        'assessments',
        assessment(`P-2026-${10_000 + n}`, {
          guide: forChecks.ref,
          title: `Ablauf ${n}`,
          unit: `Amt ${n % units}`,
          answers: of(samples, n),
        }),
      ),
    ),
    ...Array.from({ length: counts.tasks }, (_, n) => {
      const status = of(taskStatuses, n)
      return put(
        'tasks',
        task(`T-2026-${10_000 + n}`, {
          title: `Schritt ${n} zum Antrag ohne Papier`,
          unit: `amt-${n % units}`,
          dueOn: `202${6 + (n % 3)}-0${1 + (n % 9)}-15`,
          status,
          ...(status === 'erledigt' && { endedOn: '2026-04-01' }),
          ...(n % 4 === 0 && { goal: 'Weniger Papier', financing: 'Haushalt 2027' }),
        }),
      )
    }),
  ]
  for (let at = 0; at < all.length; at += 500)
    await store.commit({ at: clock.now().toISOString(), reads: [], changes: all.slice(at, at + 500) })
  await store.close()
}

function answered(values: Record<string, unknown>): Answers {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, { is: 'answered', value } as Answers[string]]),
  )
}
