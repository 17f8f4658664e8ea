import { execFile } from 'node:child_process'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as teams from '../test/fixtures/activities/teams.ts'
import { type Connector, startConnector } from '../test/fixtures/connector.ts'
import type { Bot } from './bots/bot.ts'

const project = join(import.meta.dirname, '..')
/** Odd, so that one of them is the median; the first warms up and is not counted. */
const rounds = 5
const turnsPerRound = 60

/** Whom ours is measured with. */
export interface Contestant {
  name: string
  bot: Bot
  /** Whether it walks through a dialogue, or answers anything with the same card. */
  talks: boolean
}

export interface TurnResult {
  work: string
  atOnce: number
  /** For each contestant, per turn: the medians over the rounds, in milliseconds. */
  each: { name: string; cpu: number; wall: number }[]
}

/**
 * The whole bot over HTTP, each contestant in a process of its own and counted by itself: people and connector are in
 * this one. They take turns within a round, so whatever else the machine does meets all of them.
 */
export async function* turns(contestants: Contestant[], atOnce = [1, 10, 100]): AsyncGenerator<TurnResult> {
  const connector = await startConnector()
  connector.always(({ method, conversation = '' }) => {
    const key = `${method} ${conversation}`
    arrived.set(key, (arrived.get(key) ?? 0) + 1)
    return undefined
  })
  for (const [work, how] of [
    ['typed answer', 'typed'],
    ['clicked answer', 'clicked'],
  ] as const)
    for (const people of atOnce) {
      const towns = await Promise.all(contestants.map(each => settle(each, people, connector)))
      const costs = contestants.map((): { cpu: number; wall: number }[] => [])
      for (let round = 0; round <= rounds; round++)
        for (const [n, town] of towns.entries()) {
          const cost = await measured(town, how, 2 * Math.ceil(turnsPerRound / people / 2))
          if (round > 0) costs[n]?.push(cost)
        }
      const each = contestants.map(({ name }, n) => ({
        name,
        cpu: median(costs[n]?.map(({ cpu }) => cpu) ?? []),
        wall: median(costs[n]?.map(({ wall }) => wall) ?? []),
      }))
      yield { work, atOnce: people, each }
    }
  if (connector.problems.length > 0) throw new Error(connector.problems.join('\n'))
  await connector.close()
}

/** @param commit an older one of ours, laid out in a folder with the same dependencies */
export async function layOut(commit: string, folder: string): Promise<string> {
  const place = join(folder, commit)
  await promisify(execFile)('git', ['worktree', 'add', '--detach', place, commit], { cwd: project })
  await symlink(join(project, 'node_modules'), join(place, 'node_modules'))
  return place
}

export async function removeLayout(place: string): Promise<void> {
  await promisify(execFile)('git', ['worktree', 'remove', '--force', place], { cwd: project })
}

interface Town extends Contestant {
  people: teams.User[]
  connector: Connector
}

/** Requests to the connector, by method and conversation. */
const arrived = new Map<string, number>()
let known = 0
let posted = 0

async function settle(contestant: Contestant, count: number, connector: Connector): Promise<Town> {
  const people = Array.from({ length: count }, () => {
    const n = String(++known).padStart(6, '0')
    return { name: `Person ${n}`, aadObjectId: `a1f4c2d8-6b3e-4e57-9c80-2d1b7a${n}`, id: `29:1Person${n}` }
  })
  const town = { ...contestant, people, connector }
  await Promise.all(
    people.map(async person => {
      await say(town, person, 'idee: Digitaler Bauantrag')
    }),
  )
  return town
}

async function measured(town: Town, how: 'typed' | 'clicked', steps: number): Promise<{ cpu: number; wall: number }> {
  const before = await town.bot.used()
  const begun = performance.now()
  await Promise.all(town.people.map(person => walk(town, person, how, steps)))
  const wall = performance.now() - begun
  const { cpu } = await town.bot.used()
  const turns = steps * town.people.length
  return { cpu: (cpu - before.cpu) / turns, wall: wall / turns }
}

/** Forth and back, so that every walk is the same. */
async function walk(town: Town, person: teams.User, how: 'typed' | 'clicked', steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) {
    const forth = step % 2 === 0
    if (how === 'typed') await say(town, person, forth ? 'Die Anträge kommen auf Papier.' : 'zurück')
    else await click(town, person, forth)
  }
}

async function say(town: Town, person: teams.User, text: string): Promise<void> {
  const sent = count('POST', person)
  await post(town.bot, teams.message(origin(town.connector, person), text))
  await reached(() => count('POST', person) > sent)
}

async function click(town: Town, person: teams.User, forth: boolean): Promise<void> {
  const { connector, bot, talks } = town
  const shown = connector.messages(teams.personal(person).id).at(-1)
  if (!shown?.card) throw new Error('There is no card to click on')
  const updated = count('PUT', person)
  const data = talks ? buttonOn(shown.card, forth) : { v: 1, act: 'echo' }
  await post(bot, teams.invoke(origin(connector, person), data, shown.id))
  await reached(() => count('PUT', person) > updated)
}

function buttonOn(card: object, forth: boolean): unknown {
  const buttons: Record<string, unknown>[] = []
  JSON.stringify(card, (_key, value) => {
    if (value?.type === 'Action.Execute') buttons.push(value.data)
    return value
  })
  const found = buttons.find(({ act }) => act === (forth ? 'answer' : 'back'))
  if (!found) throw new Error(`No button among ${buttons.map(each => JSON.stringify(each)).join(', ')}`)
  return forth ? { ...found, answer: 'Die Anträge kommen auf Papier.' } : found
}

function origin({ serviceUrl }: Connector, user: teams.User): teams.Origin {
  return { user, place: teams.personal(user), serviceUrl, id: String(++posted) }
}

function count(method: 'POST' | 'PUT', person: teams.User): number {
  return arrived.get(`${method} ${teams.personal(person).id}`) ?? 0
}

async function post({ url }: Bot, activity: teams.Json): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(activity),
  })
  if (!response.ok) throw new Error(`The bot answered ${response.status}`)
  await response.arrayBuffer()
}

async function reached(isSo: () => boolean): Promise<void> {
  const until = performance.now() + 20_000
  while (!isSo()) {
    if (performance.now() > until) throw new Error('A message did not arrive')
    await new Promise(resolve => setTimeout(resolve, 1))
  }
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN
}
