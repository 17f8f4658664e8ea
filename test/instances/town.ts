import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { message, personal, type User } from '../fixtures/activities/teams.ts'
import { startConnector } from '../fixtures/connector.ts'

const project = resolve(import.meta.dirname, '../..')
/** Teams delivers a message again that was not answered, after a moment; in milliseconds. */
const again = 200

/** One instance of the bot, as `npm start` starts it. */
interface Instance {
  child: ChildProcess
  url: string
}

export interface Story {
  /** For STORE. */
  store: string
  /** Where the instances are started. */
  folder: string
  instances: number
  people: number
  /** Ideas that each of them hands in, each in five messages. */
  ideas: number
  /** Every so many milliseconds one of the instances is killed and started again; 0: never. */
  killEvery: number
  /** Something else that happens under way, once half of all is done. */
  midway?(): Promise<void>
}

export interface Outcome {
  /** Messages that were answered with 200. */
  turns: number
  /** Of them, those that had to be sent more than once. */
  repeated: number
  kills: number
  /** What people were told that it did not work just now, instead of an answer. */
  apologies: number
  seconds: number
  /** How long an answer took at most, without the times when nobody answered, in milliseconds: half of them, 99 of 100. */
  median: number
  p99: number
}

/**
 * People hand in ideas by way of a round-robin in front of several instances, each answer at another one. A message that
 * nobody answers is sent again with the same id, as Teams does, to the next.
 */
export async function play({ store, folder, instances, people, ideas, killEvery, midway }: Story): Promise<Outcome> {
  await mkdir(folder, { recursive: true })
  const connector = await startConnector()
  const running: (Instance | undefined)[] = await Promise.all(
    Array.from({ length: instances }, () => startInstance(folder, store)),
  )
  const outcome: Outcome = { turns: 0, repeated: 0, kills: 0, apologies: 0, seconds: 0, median: 0, p99: 0 }
  const times: number[] = []
  const began = performance.now()
  let next = 0
  let isOver = false

  async function post(activity: unknown): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const instance = running[next++ % instances]
      const start = performance.now()
      const status = instance ? await answered(instance.url, activity) : 0
      if (status === 200) {
        times.push(performance.now() - start)
        outcome.turns++
        if (attempt > 1) outcome.repeated++
        return
      }
      await wait(again / instances)
    }
  }

  async function live(at: number): Promise<void> {
    const user = somebody(at)
    const place = personal(user)
    let count = 0
    const say = (text: string) =>
      post(message({ user, place, serviceUrl: connector.serviceUrl, id: `${at}-${++count}` }, text))
    const newest = () => connector.messages(place.id).findLast(({ card }) => card !== undefined)
    const looks = () => `${newest()?.id} ${newest()?.updates}`
    for (let n = 0; n < ideas; n++) {
      const title = titleOf(at, n)
      let [said, shown] = ['', '']
      // As somebody who reads the newest card, does what it asks for, and looks whether the idea is there if in doubt.
      while (!isHandedIn(title, shown, said)) {
        const before = looks()
        said = answerTo(shown, said, `idee: ${title}`)
        await say(said)
        for (let waited = 0; looks() === before && waited < longest; waited += 20) await wait(20)
        await wait(reading)
        shown = JSON.stringify(newest()?.card ?? '')
        if (++count > mostMessages * ideas) throw new Error(`Person ${at} gets nowhere: ${shown}`)
      }
    }
  }

  async function kill(): Promise<void> {
    while (killEvery > 0 && !isOver) {
      await wait(killEvery)
      const at = outcome.kills % instances
      const victim = running[at]
      if (isOver || !victim) continue
      running[at] = undefined
      outcome.kills++
      victim.child.kill('SIGKILL')
      running[at] = await startInstance(folder, store)
    }
  }

  async function happen(): Promise<void> {
    while (!isOver && outcome.turns < (people * ideas * 5) / 2) await wait(20)
    await midway?.()
  }

  const killing = kill()
  const happening = happen()
  await Promise.all(Array.from({ length: people }, (_, at) => live(at)))
  isOver = true
  await Promise.all([killing, happening])
  outcome.seconds = (performance.now() - began) / 1_000
  outcome.apologies = connector.messages().filter(({ card }) => JSON.stringify(card ?? '').includes(apology)).length
  for (const instance of running) {
    instance?.child.kill('SIGTERM')
    if (instance) await once(instance.child, 'close')
  }
  await connector.close()
  times.sort((a, b) => a - b)
  outcome.median = times[Math.floor(times.length / 2)] ?? 0
  outcome.p99 = times[Math.floor(times.length * 0.99)] ?? 0
  return outcome
}

/** Titles of invented words that are not alike, so that none is taken for another. */
export function titleOf(person: number, n: number): string {
  const bytes = [...createHash('sha256').update(`${person} ${n}`).digest()]
  const word = (from: number) =>
    bytes
      .slice(from, from + 5)
      .map(byte => `${'bdfgklmnprstvwz'[byte % 15]}${'aeiou'[(byte >> 4) % 5]}`)
      .join('')
  return `${word(0)} ${word(5)} ${word(10)}`
}

const thanks = 'Danke! Ihre Idee ist angekommen.'
/** Somebody waits so long for an answer before they write again, in milliseconds. */
const longest = 3_000

/** And looks at a new card for so long before they go on. */
const reading = 300
const mostMessages = 40
const myIdeas = 'meine ideen'
/** How something that is not handed in yet is marked in lists. */
const draft = '📝 Entwurf'

function isHandedIn(title: string, card: string, said: string): boolean {
  return card.includes(title) && (card.includes(thanks) || (said === myIdeas && !card.includes(draft)))
}

function answerTo(card: string, said: string, idea: string): string {
  if (card.includes('Welches Problem')) return 'Es dauert zu lange'
  if (card.includes('Welches Ziel')) return '4'
  if (card.includes('Noch ist nichts abgesendet')) return 'mit Namen'
  if (card.includes('Stimmt alles so')) return 'absenden'
  if (said === myIdeas && card.includes(draft)) return 'weiter'
  return said === '' || said === myIdeas ? idea : myIdeas
}

/** What somebody gets instead of an answer. */
const apology = 'Bei Rückfragen hilft diese Nummer'

function somebody(at: number): User {
  const digits = String(at).padStart(12, '0')
  return { name: `Person ${at}`, aadObjectId: `00000000-0000-4000-8000-${digits}`, id: `29:1Person${digits}` }
}

async function answered(url: string, activity: unknown): Promise<number> {
  try {
    const headers = { 'Content-Type': 'application/json' }
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(activity) })
    await answer.arrayBuffer()
    return answer.status
  } catch {
    return 0
  }
}

async function startInstance(folder: string, store: string): Promise<Instance> {
  const child = spawn(process.execPath, ['--expose-gc', '--max-semi-space-size=16', join(project, 'src/main.js')], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? '',
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? '',
      GUIDES_DIR: join(project, 'guides'),
      PORT: '0',
      UNAUTHENTICATED: '1',
      STORE: store,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  const ready = Promise.withResolvers<string>()
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', chunk => {
      said = `${said}${chunk}`.slice(-100_000)
      const url = /"url":"([^"]+)".*"msg":"ready"/.exec(said)?.[1]
      if (url !== undefined) ready.resolve(url)
    })
  child.once('close', () => ready.reject(new Error(`An instance did not start: ${said}`)))
  return { child, url: await ready.promise }
}
