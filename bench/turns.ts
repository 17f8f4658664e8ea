import { join } from 'node:path'
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import {
  type AuthenticateRequestResult,
  ClaimsIdentity,
  type ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector'
import type { Activity } from 'botframework-schema'
import { createApp } from '../src/app.ts'
import { createCalendar } from '../src/calendar/calendar.ts'
import { readConfig, settingOf } from '../src/config.ts'
import { loadGlossary } from '../src/content/glossary.ts'
import { loadGuides } from '../src/content/guides.ts'
import { neighboursOf } from '../src/export/neighbours.ts'
import { noLists } from '../src/guide/lists.ts'
import { usualIdeaRules } from '../src/idea/rules.ts'
import { createLogger } from '../src/logging.ts'
import { openWatch } from '../src/outbox/watch.ts'
import { usualRetention } from '../src/privacy/rules.ts'
import { usualRules } from '../src/reminder/rules.ts'
import { openLowdbStore } from '../src/store/lowdb/store.ts'
import { systemClock as clock, systemIds as ids } from '../src/system.ts'
import { usualBudget } from '../src/task/budget.ts'
import { CachingAuthentication } from '../src/teams/authentication.ts'
import { createExports } from '../src/turn/exports.ts'
import { createTurns } from '../src/turn/handle.ts'
import { createPasscodes } from '../src/turn/passcodes.ts'
import { createRecent } from '../src/turn/recent.ts'
import { createRenderer } from '../src/view/render.ts'
import * as teams from '../test/fixtures/activities/teams.ts'
import { startConnector } from '../test/fixtures/connector.ts'
import { type Contestant, compete, type Result } from './contest.ts'

/** What everybody says, one after the other; it ends where it began, so that every walk is the same. */
const said = ['idee: Digitaler Bauantrag', 'Die Anträge kommen auf Papier.', 'zurück', 'abbrechen', 'ja']
/** So many people talk to the bot at the same time. */
const people = Array.from({ length: 8 }, (_, n) => ({
  name: `Person ${n}`,
  aadObjectId: `a1f4c2d8-6b3e-4e57-9c80-2d1b7a5e9f0${n}`,
  id: `29:1Person${n}`,
}))

/**
 * The whole bot over HTTP: real SDK, guides, cards and store. The people and the connector they meet are in this
 * process too and cost both contestants the same, so the bot alone gains more than the ratio says.
 */
export async function* turns(folder: string): AsyncGenerator<Result> {
  const inner = new ConfigurationBotFrameworkAuthentication({})
  const ours = await startTown(join(folder, 'kept'), new CachingAuthentication(inner))
  const other = await startTown(join(folder, 'uncached'), new UncachedAuthentication(inner))
  yield await compete(
    'Turn, over HTTP',
    { name: 'kept connector', run: ours.run },
    { name: 'connector built per turn and message', run: other.run },
    6,
  )
  if (ours.messages() !== other.messages()) throw new Error('The two bots did not say the same')
  await ours.close()
  await other.close()
}

/** As the SDK comes: a token client for every turn, and a connector for every turn and every message. */
class UncachedAuthentication extends CachingAuthentication {
  readonly #inner: ConfigurationBotFrameworkAuthentication

  constructor(inner: ConfigurationBotFrameworkAuthentication) {
    super(inner)
    this.#inner = inner
  }

  override authenticateRequest(activity: Activity, authHeader: string): Promise<AuthenticateRequestResult> {
    return this.#inner.authenticateRequest(activity, authHeader)
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    return this.#inner.createConnectorFactory(identity)
  }

  override createUserTokenClient(identity = new ClaimsIdentity([])): Promise<UserTokenClient> {
    return this.#inner.createUserTokenClient(identity)
  }
}

interface Town {
  run: Contestant['run']
  /** How many messages were delivered. */
  messages(): number
  close(): Promise<void>
}

async function startTown(folder: string, authentication: CachingAuthentication): Promise<Town> {
  const config = readConfig({ UNAUTHENTICATED: '1', PORT: '0', LOG_LEVEL: 'error' })
  const { timeZone, guides: folders, region } = config
  const logger = createLogger(config.logLevel)
  const store = await openLowdbStore({ folder, clock, logger })
  const watch = await openWatch({ store, clock, timeZone })
  const guides = await loadGuides(folders)
  const glossary = await loadGlossary(folders)
  const setting = settingOf(config)
  const calendar = createCalendar(region, [])
  const rules = { current: () => usualRules }
  const ideaRules = { current: () => usualIdeaRules }
  const retention = { current: () => usualRetention }
  const lists = { current: () => noLists }
  const tasks = {
    roadmaps: [],
    examples: { current: () => [] },
    files: [],
    rules,
    ideaRules,
    budget: { current: () => usualBudget },
    neighbours: { current: () => neighboursOf([]) },
    retention,
    lists,
    calendar: () => calendar,
  }
  const turns = createTurns({
    store,
    guides,
    glossary,
    ...tasks,
    clock,
    watch,
    ids,
    passcodes: createPasscodes(ids),
    recent: createRecent(),
    exports: createExports(clock, ids),
    roster: { find: async () => [] },
    selfCheck: async () => [],
    logger,
    setting,
    town: {
      current: () => ({}),
      configured: setting,
      promise: () => usualIdeaRules.promise,
      registration: () => usualBudget.registration,
      refresh: async () => {},
    },
  })
  const render = createRenderer({ timeZone })
  const app = createApp(config, { store, turns, render, clock, watch, logger, authentication })
  const endpoint = await app.listen()
  const connector = await startConnector()
  let posted = 0

  async function talk(user: teams.User): Promise<void> {
    for (const text of said) {
      const origin = { user, place: teams.personal(user), serviceUrl: connector.serviceUrl, id: String(++posted) }
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(teams.message(origin, text)),
      })
      if (!response.ok) throw new Error(`The bot answered ${response.status}`)
      await response.arrayBuffer()
    }
  }

  return {
    async run() {
      await Promise.all(people.map(talk))
      await app.idle()
    },
    messages: () => connector.messages().length,
    async close() {
      await app.close()
      await connector.close()
    },
  }
}
