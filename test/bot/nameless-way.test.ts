import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Ids } from '../../src/ports/ids.ts'
import { openLowdbStore } from '../../src/store/lowdb/store.ts'
import { channel, erika, max } from '../fixtures/activities/teams.ts'
import { temporaryFolder } from '../fixtures/store.ts'
import { otto, selin, type TownHall, townHall } from '../fixtures/town-hall.ts'

/**
 * Is there a way from an idea without a name to its author? Stories of several days are told to the whole bot twice, with
 * another author or at other times, and whoever has the data folder, the log and all chats but the author's must not see
 * which was which.
 */

const secret = { title: 'Termine online buchen', code: 'ABCD-EFGH-JKLM', said: 'Das fände ich gut.' }
/** Everything an author without a name does happens at this part of a minute, and nothing else does. */
const moment = ':37.123Z'
const named = '2026-10001'
const nameless = '2026-20001'

type Role = 'author' | 'decoy'
type Actor = Role | 'otto' | 'selin' | 'outbox'

/** Ids that depend on who acts in which role, not on who that is nor on the order of what people do. */
class IdsByActor implements Ids {
  actor: Actor = 'otto'
  readonly #counts = new Map<string, number>()

  unique = () => this.#next('unique')
  digits = () => `${this.actor === 'author' ? 2 : 1}${String(this.#count('digits')).padStart(4, '0')}`
  code = () => (this.actor === 'author' ? secret.code : 'NPQR-STUV-WXYZ')
  invitation = () => '1001-AA'

  #next(kind: string): string {
    return `${this.actor}-${this.#count(kind)}`
  }

  #count(kind: string): number {
    const key = `${this.actor} ${kind}`
    const count = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, count)
    return count
  }
}

interface Hall extends TownHall {
  folder: string
  ids: IdsByActor
}

/** Erika, Max and Selin coordinate; an idea of Otto's is there already, and a channel is bound. */
async function hall(): Promise<Hall> {
  const folder = await temporaryFolder()
  const clock = {
    now: () => town?.clock.now() ?? new Date('2026-03-01T09:00:00Z'),
    uptime: () => town?.clock.uptime() ?? 0,
  }
  let town: TownHall | undefined
  const logger = { debug() {}, info() {}, warn() {}, error() {} }
  const ids = new IdsByActor()
  const everybody = [selin, erika, max].map(each => each.aadObjectId)
  const store = await openLowdbStore({ folder, clock, logger })
  town = await townHall({ store, ids, now: '2026-03-01T09:00:00Z', env: { COORDINATORS: everybody.join(',') } })
  ids.actor = 'selin'
  await town.chat(selin, channel).say('ideen hier')
  ids.actor = 'otto'
  await says(town, 'otto', 'idee: Fundsachen mit Foto zeigen', 'Niemand findet etwas.', '4', 'absenden', 'mit Namen')
  return { ...town, folder, ids }
}

async function says(town: TownHall, who: 'otto' | 'selin' | 'erika' | 'max', ...texts: string[]): Promise<void> {
  for (const text of texts) await town[who].say(text)
}

/** What everybody may see who does it. */
const openly = {
  'Otto comments': town => says(town, 'otto', `${named} kommentieren: Gut.`),
  'Otto deletes a comment': async town => {
    const { items } = await town.store.commentsOf(named, { limit: 50 })
    const own = items.find(({ doc }) => doc.author === otto.aadObjectId)
    if (own) await town.otto.invoke({ v: 1, act: 'comment-delete', id: own.doc.id })
  },
  'Otto supports': town => says(town, 'otto', `${nameless} unterstützen`),
  'Otto follows': town => says(town, 'otto', `${nameless} folgen`),
  'Otto takes back': town => says(town, 'otto', `${nameless} nicht mehr unterstützen`),
  'the outbox runs': town => town.work(),
  'Otto withdraws an idea': async town => {
    await says(town, 'otto', 'idee: Parkplätze zählen', 'Keiner weiß es.', '4', 'absenden', 'mit Namen')
    const { items } = await town.store.ideasOf(otto.aadObjectId, { limit: 9 })
    const latest = items.find(({ doc }) => doc.title === 'Parkplätze zählen')?.doc.id
    if (latest) await town.otto.invoke({ v: 1, act: 'withdraw-yes', id: latest })
  },
} satisfies Record<string, (town: TownHall) => Promise<unknown>>

/** What changes the idea's own way, so that it matters whether its author did something before or after it. */
const onItsWay = {
  'Selin decides': town => says(town, 'selin', `${nameless} geparkt: Es fehlt Geld.`),
  'Selin looks': town => says(town, 'selin', `${nameless} gesichtet: Danke.`),
  'Selin asks': town => says(town, 'selin', `${nameless} rückfrage: Für wen?`),
  'Selin merges': town => says(town, 'selin', `${nameless} zusammenführen mit ${named}`),
} satisfies Record<string, (town: TownHall) => Promise<unknown>>

const acts: Record<string, (town: TownHall) => Promise<unknown>> = { ...openly, ...onItsWay }

/** What the author does without a name on the second day, and on the third. */
type Later = 'answers' | 'comments' | 'looks' | 'deletes'

const hidden: Record<Later, (town: TownHall, who: 'erika' | 'max') => Promise<unknown>> = {
  answers: async (town, who) => {
    await says(town, who, secret.code)
    if (!town[who].buttons().includes('Antworten')) return
    await town[who].click('Antworten')
    await town[who].click({ act: 'answer-idea-yes' }, { text: secret.said })
  },
  comments: async (town, who) => {
    await says(town, who, `${nameless} kommentieren`)
    const here = JSON.stringify(town[who].lastCard()).includes('comment-yes')
    if (here) await town[who].click({ act: 'comment-yes' }, { text: secret.said, nameless: 'true' })
  },
  looks: (town, who) => says(town, who, secret.code),
  deletes: async (town, who) => {
    await says(town, who, secret.code)
    await town[who].click('Löschen')
    await town[who].click({ act: 'delete-yes' })
  },
}

interface Story {
  /** In the order of their time. */
  open: { day: 1 | 2 | 3; minute: number; act: string }[]
  second: Later
  third: Later
}

/** Who is the author, and at which minute of each day they do something; their counterpart does nothing that stays. */
interface Secret {
  author: 'erika' | 'max'
  minutes: [number, number, number]
}

/**
 * What somebody has who wants to know: at the end of each day the folder, what waits to be sent whenever the author did
 * something, and at the end the log and what was sent.
 */
interface Evidence {
  evenings: Record<string, string>[]
  waiting: string[]
  log: string
  channel: string
  others: string
}

async function told(story: Story, { author, minutes }: Secret): Promise<Evidence> {
  const town = await hall()
  const evenings: Evidence['evenings'] = []
  const waiting: string[] = []
  for (const day of [1, 2, 3] as const) {
    await at(town, day, 'T08:30:00.000Z')
    const steps = story.open.filter(step => step.day === day).map(({ minute, act }) => ({ minute, act }))
    for (const { minute, act } of [...steps, { minute: minutes[day - 1] ?? 0, act: '' }].sort(byMinute)) {
      town.clock.set(instant(day, minute, act === '' ? moment : ':05.000Z'))
      if (act !== '') await openlyDone(town, act)
      else {
        await secretly(town, author, day === 1 ? 'stores' : day === 2 ? story.second : story.third)
        waiting.push(await outboxOf(town))
      }
    }
    evenings.push(await evening(town, day))
  }
  await at(town, 4, 'T08:30:00.000Z')
  evenings.push(await evening(town, 4))
  await town.app.close()
  const sent = [town.selin, town.otto].flatMap(chat => chat.messages().map(({ id: _, ...message }) => message))
  return {
    evenings,
    waiting,
    log: JSON.stringify(town.log),
    channel: plain(JSON.stringify(town.connector.messages().filter(each => each.conversation.startsWith('19:')))),
    others: plain(JSON.stringify(sent)),
  }
}

const byMinute = (a: { minute: number }, b: { minute: number }) => a.minute - b.minute

function instant(day: number, minute: number, second: string): string {
  const time = [9 + Math.floor(minute / 60), minute % 60].map(part => String(part).padStart(2, '0')).join(':')
  return `2026-03-0${day + 1}T${time}${second}`
}

/** The bot says what is due. */
async function at(town: Hall, day: number, time: string): Promise<void> {
  town.ids.actor = 'outbox'
  await town.at(`2026-03-0${day + 1}${time}`)
}

async function openlyDone(town: Hall, act: string): Promise<void> {
  town.ids.actor = act === 'the outbox runs' ? 'outbox' : act.startsWith('Selin') ? 'selin' : 'otto'
  await acts[act]?.(town)
}

/** The other one does the same with an idea that is never handed in, and only looks later. */
async function secretly(town: Hall, author: 'erika' | 'max', what: 'stores' | Later): Promise<void> {
  const decoy = author === 'erika' ? 'max' : 'erika'
  const draft = (title: string) => [`idee: ${title}`, 'Papier', '4', 'absenden', 'ohne Namen']
  town.ids.actor = 'author'
  if (what === 'stores') await says(town, author, ...draft(secret.title), 'notiert')
  else if (await town.idea(nameless)) await hidden[what](town, author)
  town.ids.actor = 'decoy'
  await says(town, decoy, ...(what === 'stores' ? [...draft('Bäume gießen'), 'abbrechen', 'ja'] : ['meine ideen']))
}

async function outboxOf({ store }: TownHall): Promise<string> {
  const people = [erika, max, selin, otto].map(each => each.aadObjectId)
  const receivers = [...people, `channel:${channel.id.replace(/;.*/, '')}`]
  const records = await Promise.all(receivers.map(to => store.outboxOf(to)))
  return JSON.stringify(records.flat().map(({ doc }) => doc))
}

/** Everything is sent, and the store compacts as it does twice a day. */
async function evening(town: Hall, day: number): Promise<Record<string, string>> {
  await at(town, day, 'T16:55:00.000Z')
  await town.store.compact()
  const names = (await readdir(town.folder)).filter(name => !name.endsWith('.lock'))
  const files = await Promise.all(
    names.map(async name => [name, await readFile(join(town.folder, name), 'utf8')] as const),
  )
  return Object.fromEntries(files.map(([name, text]) => [name.replace(/\d{6}/, 'n'), plain(text)]))
}

/** Without what is random, or counts what a run has sent: versions, checksums, ids of messages and the connector's port. */
function plain(text: string): string {
  return text
    .replace(/"version": \d+/g, '"version": 0')
    .replace(/"crc32":\s?"\w+"/g, '')
    .replace(/"segment":\d+/g, '')
    .replace(/17724\d{8}/g, 'message')
    .replace(/127\.0\.0\.1:\d+/g, 'connector')
}

/** Ids of turns are hashes of who wrote where; they are kept for a day, to the hour, and lead to no document. */
function withoutTurns({ 'turns.json': _, ...files }: Record<string, string>): Record<string, string> {
  return files
}

function entriesOf(text = ''): [id: string, entry: unknown][] {
  return text.startsWith('{\n') ? Object.entries(JSON.parse(text.replace(/,\s*\}\s*$/, '}')).entries) : []
}

function expectNoTrace({ evenings, waiting, log, channel: posts, others }: Evidence, { author }: Secret): void {
  const user = { erika, max }[author]
  const ofIdea = [secret.title, nameless, secret.said]
  for (const files of evenings) {
    for (const [name, text] of Object.entries(files)) {
      expect(text, name).not.toContain(moment)
      expect(text, name).not.toContain(secret.code)
      if (name === 'outbox.json') continue // everybody who coordinates is in there, compared with the other story
      for (const [id, entry] of entriesOf(text)) {
        const told = `${id} ${JSON.stringify(entry)}`
        if (!ofIdea.some(word => told.includes(word))) continue
        for (const trace of [user.aadObjectId, user.id, user.name]) expect(told, name).not.toContain(trace)
      }
    }
    expect(files['journal-n.jsonl']?.trim().split('\n')).toHaveLength(1)
    expect(files['turns.json']).not.toMatch(/T\d\d:/)
  }
  expect(waiting.join()).not.toContain(moment)
  for (const trace of [user.aadObjectId, user.id, user.name, moment, secret.code]) {
    expect(posts).not.toContain(trace)
    expect(others).not.toContain(trace)
  }
  for (const trace of [...ofIdea, secret.code, ...[erika, max, selin, otto].flatMap(each => Object.values(each))])
    expect(log).not.toContain(trace)
}

const anyMinute = fc.integer({ min: 0, max: 420 })

function anyOpen(names: string[], maxLength: number): fc.Arbitrary<Story['open']> {
  return fc
    .array(fc.record({ day: fc.constantFrom(1, 2, 3), minute: anyMinute, act: fc.constantFrom(...names) }), {
      minLength: 3,
      maxLength,
    })
    .map(list => list as Story['open'])
}

const anyMinutes = fc.tuple(anyMinute, anyMinute, anyMinute)

test('nothing tells which of two people stored, answered, commented on or deleted an idea without a name', {
  timeout: 120_000,
}, async () => {
  const anyStory: fc.Arbitrary<Story> = fc.record({
    open: anyOpen(Object.keys(acts), 12),
    second: fc.constantFrom('answers', 'comments', 'looks'),
    third: fc.constantFrom('answers', 'comments', 'deletes', 'looks'),
  })
  const examples: [Story, Secret['minutes']][] = [
    [
      {
        open: [
          { day: 2, minute: 10, act: 'Selin asks' },
          { day: 2, minute: 11, act: 'Otto supports' },
          { day: 3, minute: 1, act: 'Selin merges' },
        ],
        second: 'answers',
        third: 'deletes',
      },
      [30, 60, 90],
    ],
  ]
  await fc.assert(
    fc.asyncProperty(anyStory, anyMinutes, async (story, minutes) => {
      const [one, other]: [Secret, Secret] = [
        { author: 'erika', minutes },
        { author: 'max', minutes },
      ]
      const evidence = await told(story, one)
      expectNoTrace(evidence, one)
      const again = await told(story, other)
      expect(again.evenings.map(withoutTurns)).toEqual(evidence.evenings.map(withoutTurns))
      expect(again.waiting).toEqual(evidence.waiting)
      expect(again.channel).toBe(evidence.channel)
      expect(again.others).toBe(evidence.others)
      expect(again.log).toBe(evidence.log)
    }),
    { numRuns: 5, examples, endOnFailure: true },
  )
})

test('nothing in the data folder tells when on a day an idea without a name was stored, answered or commented on', {
  timeout: 120_000,
}, async () => {
  const asked = { day: 2, minute: 0, act: 'Selin asks' } as const
  const anyStory: fc.Arbitrary<Story> = fc.record({
    open: anyOpen(
      Object.keys(openly).filter(name => !name.includes('runs')),
      12,
    ).map(open => [asked, ...open.map(step => (step.day < 3 ? { ...step, act: elsewhere(step.act) } : step))]),
    second: fc.constantFrom('answers', 'comments'),
    third: fc.constant('looks'),
  })
  // Whether the third evening has a turn to forget hangs on the hour.
  const forgetting: Story = {
    open: [
      asked,
      { day: 1, minute: 6, act: 'Otto withdraws an idea' },
      { day: 2, minute: 0, act: 'Otto comments' },
      { day: 1, minute: 339, act: 'Otto withdraws an idea' },
      { day: 3, minute: 2, act: 'Otto deletes a comment' },
      { day: 1, minute: 1, act: 'Otto comments' },
    ],
    second: 'answers',
    third: 'looks',
  }
  const examples: [Story, Secret['minutes'], Secret['minutes']][] = [[forgetting, [25, 6, 420], [7, 64, 5]]]
  await fc.assert(
    fc.asyncProperty(anyStory, anyMinutes, anyMinutes, async (story, minutes, others) => {
      const later = (all: [number, number, number]): [number, number, number] => [all[0], all[1] + 1, all[2]]
      const evidence = await told(story, { author: 'erika', minutes: later(minutes) })
      const again = await told(story, { author: 'erika', minutes: later(others) })
      expect(again.evenings.map(withoutTurns)).toEqual(evidence.evenings.map(withoutTurns))
    }),
    { numRuns: 5, examples, endOnFailure: true },
  )
})

/**
 * While its author does something, nobody does anything with the idea itself: what is possible, and who hears of it,
 * depends on what was so before.
 */
function elsewhere(act: string): string {
  return act === 'Otto deletes a comment' || act === 'Otto withdraws an idea' ? act : 'Otto comments'
}
