import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, onTestFinished, test } from 'vitest'
import { subjects } from '../../src/turn/subjects.ts'
import * as teams from '../fixtures/activities/teams.ts'
import { startBot } from '../fixtures/bot.ts'
import { filled, nasty } from '../fixtures/nasty.ts'
import { postJson } from '../fixtures/post.ts'

/** The gate sends ten thousand. ODD=100000 for the long run, which also tells how much memory is taken at each tenth. */
const count = Number(process.env.ODD ?? 1_000)
const isLong = count > 10_000
const atOnce = 20

/** The same on every run: xorshift. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return sides => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % sides
  }
}

const odd: unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  'x',
  'ja',
  '2026-13-45',
  '\u0000',
  '\ud800',
  '\u202e',
  '🪨',
  nasty,
  filled(30_000),
  [],
  [[]],
  {},
  { is: 'answered' },
  JSON.parse('{"__proto__": {"a": 1}, "constructor": null}'),
  Array(200).fill({ a: [1] }),
]
const texts = [
  'hallo',
  'idee: Bürgerbüro',
  'zurück',
  'ja',
  'bogen',
  'meine daten',
  'suche hund',
  '1',
  'erledigt',
  nasty,
]
const acts = Object.values(subjects).flatMap(({ acts = {} }) => Object.keys(acts))
const ids = ['', '1', 'T-2026-00001', '2026-00001', teams.erika.aadObjectId, 'id-1', 'idea', 'process-check']

/** Of each kind, as Teams posts it, but for what the dice put there. */
function activity(throwDice: (sides: number) => number, serviceUrl: string, n: number): teams.Json {
  const pick = <T>(from: readonly T[]): T => from[throwDice(from.length)] as T
  const user = pick([teams.erika, teams.max])
  const place = pick([teams.personal(user), teams.personal(user), teams.personal(user), teams.group, teams.channel])
  const origin = { user, place, serviceUrl, id: `odd-${n}` }
  const data = {
    v: 1,
    act: pick(acts),
    id: pick(ids),
    step: pick(ids),
    arg: pick(ids),
    rev: throwDice(3),
    x: pick(odd),
  }
  return pick([
    () => teams.message(origin, pick(texts)),
    () => teams.mentioning(origin, pick(texts)),
    () => teams.invoke(origin, data, pick(['1', undefined])),
    () => teams.submit(origin, data, pick(['1', undefined])),
    () => teams.query(origin, pick(texts)),
    () => teams.fetchTask(origin, pick(texts)),
    () => teams.installation(origin, pick(['add', 'remove'])),
    () => teams.membersAdded(origin),
    () => teams.teamJoined(origin),
    () => teams.teamLeft(origin),
  ])()
}

/** Puts something odd, nothing, or something from elsewhere at some place; never at the address of the service. */
function mutate(root: teams.Json, throwDice: (sides: number) => number): void {
  const places: { inside: Record<string, unknown>; key: string }[] = []
  const collect = (inside: unknown): void => {
    if (typeof inside !== 'object' || inside === null) return
    for (const key of Object.keys(inside).slice(0, 30)) {
      if (key === 'serviceUrl') continue
      places.push({ inside: inside as Record<string, unknown>, key })
      collect((inside as Record<string, unknown>)[key])
    }
  }
  collect(root)
  const place = places[throwDice(places.length)]
  const other = places[throwDice(places.length)]
  if (!place || !other) return
  const how = throwDice(4)
  if (how === 0) delete place.inside[place.key]
  // A copy: nothing stands within itself.
  else if (how === 1) place.inside[place.key] = structuredClone(other.inside[other.key])
  else place.inside[place.key] = structuredClone(odd[throwDice(odd.length)])
}

test(
  `${count} odd activities are refused or answered, and leave nothing behind`,
  async () => {
    let failed: unknown
    const unhandled = (reason: unknown) => {
      failed ??= reason
    }
    process.on('unhandledRejection', unhandled)
    onTestFinished(() => void process.off('unhandledRejection', unhandled))
    const problems: string[] = []
    const note = (fields: object, message: string) => void problems.push(`${message} ${JSON.stringify(fields)}`)
    const bot = await startBot({ logger: { debug() {}, info() {}, warn() {}, error: note } })
    // Everything arrives, and the test remembers nothing of it.
    bot.connector.always(() => ({ status: 200, body: { id: '1' } }))
    const throwDice = dice(20260302)
    const statuses = new Map<number, number>()
    const memory: number[] = []
    for (let n = 0; n < count; n += atOnce) {
      await Promise.all(
        Array.from({ length: atOnce }, async (_, at) => {
          // What the builders share is not to be changed.
          const posted = structuredClone(activity(throwDice, bot.connector.serviceUrl, n + at))
          for (let times = throwDice(4); times > 0; times--) mutate(posted, throwDice)
          const { status } = await postJson(bot.endpoint, posted)
          statuses.set(status, (statuses.get(status) ?? 0) + 1)
          // What the protocol has for an invoke that nobody knows.
          const isUnknown = status === 501 && posted.type === 'invoke'
          if (status >= 500 && !isUnknown) problems.push(`${status} for ${JSON.stringify(posted).slice(0, 2_000)}`)
        }),
      )
      if ((n + atOnce) % (count / 10) >= atOnce) continue
      await bot.app.idle()
      bot.connector.requests.length = 0
      // A day later nobody delivers these again.
      bot.clock.advance(26 * 60 * 60 * 1000)
      await bot.work()
      await bot.store.compact()
      memory.push(usedMemory())
    }
    if (isLong) process.stdout.write(`${JSON.stringify({ statuses: Object.fromEntries(statuses), memory })}\n`)
    expect(problems.slice(0, 3)).toEqual([])
    expect(failed).toBeUndefined()
    expect([...statuses.keys()].filter(status => ![200, 400, 403, 413, 501].includes(status))).toEqual([])
    expect(statuses.get(200)).toBeGreaterThan(count / 4)
    expect((await bot.chat().say('hallo')).status).toBe(200)
  },
  count * 100,
)

/** What is in use after the garbage was collected, in MiB. */
function usedMemory(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20)
}
