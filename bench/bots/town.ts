import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Idea } from '../../src/documents/idea.ts'
import type { Change } from '../../src/ports/change-set.ts'
import { changes, idea, person, put, task, unit } from '../../test/fixtures/documents.ts'
import { textOf } from '../board.ts'

// A town of a size. `town.ts <folder of a commit> <ideas and tasks> <folder> fill` makes it; without `fill`, in a process of
// its own as after a start, it prints what work costs there.
const [project = '', size = '1000', folder = '', isFilling] = process.argv.slice(2)
const count = Number(size)
const from = <T>(path: string): Promise<T> => import(join(project, path))

const { openLowdbStore } = await from<typeof import('../../src/store/lowdb/store.ts')>('src/store/lowdb/store.ts')
const sweeps = await from<typeof import('../../src/outbox/sweep.ts')>('src/outbox/sweep.ts')
// Of some earlier commits the inbox is elsewhere.
const inbox = await from<typeof import('../../src/turn/waiting-ideas.ts')>('src/turn/waiting-ideas.ts').catch(
  () => undefined,
)
const { Work } = await from<typeof import('../../src/turn/work.ts')>('src/turn/work.ts')
const { createCalendar } = await from<typeof import('../../src/calendar/calendar.ts')>('src/calendar/calendar.ts')
const { usualIdeaRules } = await from<typeof import('../../src/idea/rules.ts')>('src/idea/rules.ts')
const { usualRules } = await from<typeof import('../../src/reminder/rules.ts')>('src/reminder/rules.ts')
const { systemClock: clock } = await from<typeof import('../../src/system.ts')>('src/system.ts')

const nothing = () => {}
const logger = { debug: nothing, info: nothing, warn: nothing, error: nothing }
const options = { folder, clock, logger }
/** A Monday afternoon: everybody was reminded in the morning, and nothing is owed. */
const now = '2026-03-02T13:00:00.000Z'
const today = now.slice(0, 10)
const dayOf = (n: number) => new Date(Date.parse('2025-06-01') + (n % 250) * 86_400_000).toISOString().slice(0, 10)
const statuses: Idea['status'][] = ['neu', 'gesichtet', 'agenda', 'geparkt', 'umgesetzt']

let turn = 0

if (isFilling) await fill()
else await measure()

async function measure(): Promise<void> {
  const begun = performance.now()
  const before = process.cpuUsage()
  const store = await openLowdbStore(options)
  const opening = { cpu: cpuSince(before), pause: performance.now() - begun }
  const calendar = createCalendar('DE-NW', [])
  const reader = {
    get work() {
      return new Work(store)
    },
    deps: { ideaRules: { current: () => usualIdeaRules }, calendar: () => calendar },
    today,
  } as unknown as Parameters<typeof import('../../src/turn/waiting-ideas.ts').waitingIdeas>[0]
  const deps = {
    store,
    rules: { current: () => usualRules },
    calendar: () => calendar,
    timeZone: 'Europe/Berlin',
    coordinators: [],
  }
  // Earlier commits look at everybody each time.
  const sweep = sweeps.createSweep?.(deps) ?? ((now: string) => sweeps.sweep(deps, now))
  const found = {
    open: opening,
    everybody: await cost(() => sweeps.sweep(deps, now), 3),
    sweep: await cost(() => sweep(now), 3),
    ...(inbox && {
      inbox: await cost(async () => {
        await inbox.waitingIdeas(reader)
        // Where there is no such thing, the list itself tells what is late.
        await inbox.lateIdeas?.(reader, 3)
      }, 5),
    }),
    support: await cost(() => store.ideas({}, 'support', { limit: 10 }), 5),
    field: await cost(() => store.ideas({ field: 'kultur' }, 'support', { limit: 10 }), 5),
    newest: await cost(() => store.ideas({}, 'newest', { limit: 10 }), 5),
    commit: await cost(() => commitOne(store), 20),
    ...(await compaction(store)),
    memory: process.memoryUsage.rss() / 2 ** 20,
  }
  process.stdout.write(`${JSON.stringify(found)}\n`)
  await store.close()
}

async function fill(): Promise<void> {
  const store = await openLowdbStore(options)
  const people = Math.ceil(count / 10)
  const save = async (all: Change[]): Promise<void> => void (await store.commit(changes(all)))
  await save([put('units', unit('bauamt'))])
  for (let begin = 0; begin < count; begin += 2_000) {
    const numbers = Array.from({ length: Math.min(2_000, count - begin) }, (_, n) => begin + n)
    await save(
      numbers.flatMap(n => [
        put('ideas', sample(n)),
        put(
          'tasks',
          task(`T-${n}`, {
            title: textOf(n + 7).title,
            unit: 'bauamt',
            person: `p${n % people}`,
            dueOn: `2027-0${(n % 9) + 1}-01`,
          }),
        ),
        ...(n < people
          ? [put('people', person(`p${n}`)), put('reminders', { id: `p${n}`, until: today, dealtOn: today, later: [] })]
          : []),
      ]),
    )
  }
  await store.compact()
  await store.close()
}

function sample(n: number): Idea {
  const { title, text } = textOf(n)
  return idea(`2026-${String(n).padStart(5, '0')}`, {
    submittedOn: dayOf(n),
    status: statuses[n % statuses.length] as Idea['status'],
    field: n % 3 === 0 ? 'kultur' : 'bildung',
    supporters: Array.from({ length: n % 7 }, (_, at) => `p${at}`),
    title,
    answers: { title: { is: 'answered', value: title }, problem: { is: 'answered', value: text } },
  })
}

async function commitOne(store: Awaited<ReturnType<typeof openLowdbStore>>): Promise<void> {
  const id = '2026-00001'
  const known = await store.get('ideas', id)
  if (!known) throw new Error('The idea is gone')
  await store.commit(changes([put('ideas', known.doc, known.version)], { turnId: `turn-${++turn}` }))
}

/**
 * What compacting takes (its pause is that of the whole event loop), and the slowest commit meanwhile, which is a time. All
 * documents are written: every collection has changed.
 */
async function compaction(store: Awaited<ReturnType<typeof openLowdbStore>>) {
  await commitOne(store)
  await commitTask(store)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  // It counts from its first tick on.
  await new Promise(resolve => setTimeout(resolve, 5))
  const before = process.cpuUsage()
  let isOver = false
  const over = store.compact().finally(() => {
    isOver = true
  })
  let slowest = 0
  while (!isOver) {
    const begun = performance.now()
    await commitOne(store)
    slowest = Math.max(slowest, performance.now() - begun)
  }
  await over
  delay.disable()
  return { compaction: { cpu: cpuSince(before), pause: delay.max / 1e6 }, slowest }
}

async function commitTask(store: Awaited<ReturnType<typeof openLowdbStore>>): Promise<void> {
  const known = await store.get('tasks', 'T-1')
  if (!known) throw new Error('The task is gone')
  await store.commit(changes([put('tasks', known.doc, known.version)], { turnId: `turn-${++turn}` }))
}

/** Processor time of one, on average, and the longest pause of the event loop, in milliseconds; once before to warm up. */
async function cost(work: () => Promise<unknown>, times: number): Promise<{ cpu: number; pause: number }> {
  await work()
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await new Promise(resolve => setTimeout(resolve, 5))
  const before = process.cpuUsage()
  for (let n = 0; n < times; n++) await work()
  const cpu = cpuSince(before) / times
  await new Promise(resolve => setTimeout(resolve, 5))
  delay.disable()
  return { cpu, pause: delay.max / 1e6 }
}

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
