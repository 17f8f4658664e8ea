import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Card } from '../../src/ports/messenger.ts'
import { openLowdbStore } from '../../src/store/lowdb/store.ts'
import { systemClock as clock } from '../../src/system.ts'
import * as teams from '../fixtures/activities/teams.ts'
import { startConnector } from '../fixtures/connector.ts'
import { changes, put, task, unit } from '../fixtures/documents.ts'
import { postJson } from '../fixtures/post.ts'

/**
 * `npm run test:long-day -- <turns> <days>`: days of a town in fast motion, one of 200,000 turns unless told. Two hundred people type
 * and click by day and night; each has a task that is due, and is reminded of it at ten. Prints a line for each hour: what the bot
 * keeps in memory, and how long an answer took. Ids of turns are kept for 25 hours, so memory grows on the first day and shows on
 * the next ones whether it stays. For docs/RELIABILITY.md.
 */
const [turns = 200_000, days = 1] = process.argv.slice(2).map(Number)
const [hours, people, atOnce] = [24 * days, 200, 20]
const title = 'Terminsoftware testen'
const folder = await mkdtemp(join(process.env.TMPDIR ?? tmpdir(), 'trittstein-day-'))
const connector = await startConnector()
/** The newest card in each chat, with the id of its message. */
const shown = new Map<string, { id: string; card: Card }>()
let [sent, reminded, posted] = [0, 0, 0]
connector.always(({ method, conversation = '', activity, body }) => {
  const id = activity ?? String(++sent)
  const [attachment] = (body.attachments ?? []) as { content?: Card }[]
  if (attachment?.content) shown.set(conversation, { id, card: attachment.content })
  if (method === 'POST' && JSON.stringify(body).includes(title)) reminded++
  return { status: 200, body: { id } }
})
try {
  await prepare()
  const bot = fork(join(import.meta.dirname, 'bot.ts'), {
    execArgv: ['--expose-gc', '--max-semi-space-size=16'],
    env: { PATH: process.env.PATH ?? '', STORE: `json:${folder}`, PORT: '0', UNAUTHENTICATED: '1' },
  })
  const [url] = await once(bot, 'message')
  for (let hour = 0; hour < hours; hour++) {
    const times: number[] = []
    const perHour = turns / 24
    for (let done = 0; done < perHour; done += atOnce) {
      await Promise.all(Array.from({ length: atOnce }, () => turn(url, times)))
      bot.send((atOnce / perHour) * 3_600_000)
      connector.requests.length = 0
    }
    const answer = once(bot, 'message')
    bot.send(0)
    const [{ heap, resident }] = await answer
    times.sort((a, b) => a - b)
    const upTo = (share: number) => times[Math.floor(times.length * share)] ?? 0
    tell({ hour, turns: posted, heap, resident, median: upTo(0.5), p99: upTo(0.99), reminded })
  }
  // In a short run the hours for messages are over before all are sent.
  if (reminded > people * days || (turns >= 100_000 && reminded < people)) process.exitCode = 1
  bot.disconnect()
  await once(bot, 'exit')
} finally {
  await connector.close()
  await rm(folder, { recursive: true, force: true })
}

async function prepare(): Promise<void> {
  const quiet = { debug() {}, info() {}, warn() {}, error() {} }
  const store = await openLowdbStore({ folder, clock, logger: quiet })
  const day = { dueOn: '2026-03-03', dueSince: '2026-02-02', createdOn: '2026-02-02', unit: 'hauptamt', title }
  const tasks = Array.from({ length: people }, (_, n) =>
    put('tasks', task(`T-2026-${10_000 + n}`, { ...day, person: somebody(n).aadObjectId })),
  )
  await store.commit(changes([put('units', unit('hauptamt')), ...tasks]))
  await store.close()
}

/** One after another has a turn: what it is follows from how many they had. */
async function turn(url: string, times: number[]): Promise<void> {
  const n = posted++
  const user = somebody(n % people)
  const place = teams.personal(user)
  const origin = { user, place, serviceUrl: connector.serviceUrl, id: `day-${n}` }
  const now = shown.get(place.id)
  const said = ['idee: Digitaler Bauantrag', 'Die Anträge kommen auf Papier.', 'zurück', undefined, 'ideen', 'weiter']
  const text = said[Math.floor(n / people) % said.length]
  const data = now && buttonOn(now.card)
  const activity =
    text === undefined && data ? teams.invoke(origin, data, now.id) : teams.message(origin, text ?? 'hilfe')
  const begun = performance.now()
  const { status } = await postJson(url, activity)
  if (status !== 200) throw new Error(`The bot answered ${status}`)
  times.push(performance.now() - begun)
}

/** What its first button carries. */
function buttonOn(card: Card): unknown {
  let found: unknown
  JSON.stringify(card, (_key, value) => {
    if (value?.type === 'Action.Execute') found ??= value.data
    return value
  })
  return found
}

function somebody(n: number): teams.User {
  const digits = String(n).padStart(12, '0')
  return { name: `Person ${n}`, aadObjectId: `00000000-0000-4000-8000-${digits}`, id: `29:1Person${digits}` }
}

function tell(line: Record<string, number>): void {
  const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value)
  process.stdout.write(`${JSON.stringify(line, rounded)}\n`)
}
