import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { onTestFinished } from 'vitest'
import { type Calendar, createCalendar } from '../../src/calendar/calendar.ts'
import type { OutboxRecord } from '../../src/documents/outbox.ts'
import type { Person } from '../../src/documents/person.ts'
import { usualIdeaRules } from '../../src/idea/rules.ts'
import type { Compose } from '../../src/outbox/deps.ts'
import { createOutbox, type Outbox } from '../../src/outbox/outbox.ts'
import { openWatch } from '../../src/outbox/watch.ts'
import type { Change } from '../../src/ports/change-set.ts'
import type { Message } from '../../src/ports/messenger.ts'
import type { Metrics } from '../../src/ports/metrics.ts'
import type { Store } from '../../src/ports/store/store.ts'
import { usualRetention } from '../../src/privacy/rules.ts'
import { type ReminderRules, usualRules } from '../../src/reminder/rules.ts'
import { CachingAuthentication } from '../../src/teams/authentication.ts'
import { createMessenger } from '../../src/teams/messenger.ts'
import type { View } from '../../src/view/views.ts'
import * as teams from '../fixtures/activities/teams.ts'
import { type Line, recordingLogger, type TestClock, testClock } from '../fixtures/bot.ts'
import { type Connector, startConnector } from '../fixtures/connector.ts'
import { changes, put } from '../fixtures/documents.ts'
import { memoryStore } from '../fixtures/store.ts'

/** A Monday morning on which messages are sent: 9:15 in Berlin. */
export const monday = '2026-03-02T08:15:00.000Z'

export interface Post {
  outbox: Outbox
  store: Store
  connector: Connector
  clock: TestClock
  log: Line[]
  /** What was counted: results of sends, and the last figures. */
  sent: string[]
  figures: number[]
  rules: { now: ReminderRules; problems: string[] }
  /** Runs the outbox once. */
  run(): Promise<void>
  /** Another instance on the same store, with the same connector. */
  second(): Outbox
  save(...list: Change[]): Promise<void>
  /** All records, by id. */
  records(): Promise<Record<string, OutboxRecord>>
  /** The texts people see, in order. */
  texts(user?: teams.User): (string | undefined)[]
  person(id?: string): Promise<Person | undefined>
}

export interface PostOptions {
  store?: Store
  now?: string
  compose?: Compose
  /** After this long without an answer a call is given up, in milliseconds; if not given, never while a test runs. */
  patience?: number
}

/**
 * The outbox with a real store, the real messenger and a fake connector. A message is the list of its records' ids,
 * unless the test composes another.
 */
export async function startPost(options: PostOptions = {}): Promise<Post> {
  const { store: given, now = monday, compose = listed, patience = 600_000 } = options
  const started = await startConnector()
  onTestFinished(() => started.close())
  const clock = testClock(now)
  const store = given ?? (await memoryStore({ clock }))
  const watch = await openWatch({ store, clock, timeZone: 'Europe/Berlin' })
  const log: Line[] = []
  const sent: string[] = []
  const figures: number[] = []
  const rules: Post['rules'] = { now: usualRules, problems: [] }
  const calendar = createCalendar('DE-NW', [])
  let ids = 0

  function create(): Outbox {
    const authentication = new CachingAuthentication(new ConfigurationBotFrameworkAuthentication({}), {
      ...(patience !== undefined && { timeout: patience }),
    })
    return createOutbox({
      store,
      messenger: createMessenger(authentication, clock),
      compose,
      composeForChannel: async about => ({ view: { is: 'apology', reference: JSON.stringify(about) }, language: 'de' }),
      settleDecisions: async () => {},
      keepCampaigns: async () => {},
      keepReviews: async () => {},
      keepWorkshops: async () => {},
      lookForSynergies: async () => {},
      leaveSparks: async () => {},
      tellOfChanges: async () => {},
      askUnits: async () => true,
      render: shown,
      files: [{ refresh: async () => {}, problems: () => rules.problems }],
      rules: { current: () => rules.now },
      ideaRules: { current: () => usualIdeaRules },
      roster: { find: async () => [] },
      defaultLanguage: 'de',
      retention: { current: () => usualRetention },
      coordinators: [],
      isRestricted: () => false,
      calendar: (): Calendar => calendar,
      timeZone: 'Europe/Berlin',
      clock,
      watch,
      ids: { unique: () => `token-${++ids}`, digits: () => '', code: () => '', invitation: () => '' },
      logger: recordingLogger(log),
      metrics: counting(sent, figures),
      wait: async duration => clock.advance(duration),
    })
  }

  const outbox = create()
  const known = new Set<string>()
  return {
    outbox,
    store,
    connector: started,
    clock,
    log,
    sent,
    figures,
    rules,
    run: () => outbox.run(),
    second: create,
    async save(...list) {
      for (const change of list) if (change.collection === 'outbox') known.add(change.id)
      const result = await store.commit(changes(list, { at: clock.now().toISOString() }))
      if (result !== 'committed') throw new Error(`The test could not write: ${result}`)
    },
    async records() {
      const found = await Promise.all([...known].map(id => store.get('outbox', id)))
      return Object.fromEntries(found.flatMap(each => (each ? [[each.doc.id, each.doc]] : [])))
    },
    texts: user => started.messages(user && teams.personal(user).id).map(({ text }) => text),
    person: async (id = teams.erika.aadObjectId) => (await store.get('people', id))?.doc,
  }
}

/** Somebody who has written to the bot. */
export function known(user: teams.User, serviceUrl: string, more: Partial<Person> = {}): Person {
  return {
    id: user.aadObjectId,
    name: user.name,
    language: 'de',
    installed: true,
    welcomed: true,
    address: {
      serviceUrl,
      conversationId: teams.personal(user).id,
      userId: user.id,
      botId: teams.bot.id,
      tenantId: teams.tenantId,
    },
    ...more,
  }
}

function record(id: string, more: Partial<OutboxRecord> = {}): OutboxRecord {
  return {
    id,
    to: teams.erika.aadObjectId,
    about: { is: 'blocked', task: `T-${id}` },
    dueAt: monday,
    state: 'waiting',
    deliveries: 0,
    refusals: 0,
    ...more,
  }
}

export const waitingRecord = (id: string, more: Partial<OutboxRecord> = {}): Change => put('outbox', record(id, more))

const listed: Compose = async (_person, records) => ({
  view: { is: 'apology', reference: records.map(({ id }) => id).join(' ') },
  language: 'de',
})

function shown(view: View): Message {
  if (view.is === 'line') return { text: view.note.key }
  return { text: view.is === 'apology' ? view.reference : view.is }
}

function counting(sent: string[], figures: number[]): Metrics {
  return {
    turn() {},
    refused() {},
    sent: result => void sent.push(result),
    outbox: (...numbers) => void figures.splice(0, figures.length, ...numbers),
  }
}
