import { writeSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { createCalendar } from '../../src/calendar/calendar.ts'
import { usualIdeaRules } from '../../src/idea/rules.ts'
import { noMetrics } from '../../src/metrics.ts'
import { createOutbox } from '../../src/outbox/outbox.ts'
import { openWatch } from '../../src/outbox/watch.ts'
import { usualRetention } from '../../src/privacy/rules.ts'
import { usualRules } from '../../src/reminder/rules.ts'
import { openLowdbStore } from '../../src/store/lowdb/store.ts'
import { CachingAuthentication } from '../../src/teams/authentication.ts'
import { createMessenger } from '../../src/teams/messenger.ts'

/**
 * The process that crash.test.ts kills: one run of the outbox at an instant that the test names. It says "ready" when
 * the store is open and "done" after the run.
 */
const [folder = '', now = ''] = process.argv.slice(2)
const silent = () => {}
const logger = { debug: silent, info: silent, warn: silent, error: silent }
const clock = { now: () => new Date(now), uptime: () => 0 }
const calendar = createCalendar('DE-NW', [])
/** How long an answer is waited for, in milliseconds: longer than this process lives. */
const patience = 600_000
let ids = 0

const store = await openLowdbStore({ folder, clock, logger })
const outbox = createOutbox({
  store,
  messenger: createMessenger(
    new CachingAuthentication(new ConfigurationBotFrameworkAuthentication({}), { timeout: patience }),
    clock,
  ),
  compose: async (_person, records) => ({
    view: { is: 'apology', reference: records.map(({ id }) => id).join(' ') },
    language: 'de',
  }),
  composeForChannel: async () => undefined,
  settleDecisions: async () => {},
  keepCampaigns: async () => {},
  keepReviews: async () => {},
  keepWorkshops: async () => {},
  lookForSynergies: async () => {},
  leaveSparks: async () => {},
  tellOfChanges: async () => {},
  askUnits: async () => true,
  render: view => ({ text: view.is === 'apology' ? view.reference : '' }),
  files: [],
  rules: { current: () => usualRules },
  ideaRules: { current: () => usualIdeaRules },
  roster: { find: async () => [] },
  defaultLanguage: 'de',
  retention: { current: () => usualRetention },
  coordinators: [],
  isRestricted: () => false,
  calendar: () => calendar,
  timeZone: 'Europe/Berlin',
  clock,
  watch: await openWatch({ store, clock, timeZone: 'Europe/Berlin' }),
  ids: { unique: () => `${process.pid}-${++ids}`, digits: () => '', code: () => '', invitation: () => '' },
  logger,
  metrics: noMetrics,
  wait: duration => wait(duration),
})
writeSync(1, 'ready\n')
await outbox.run()
writeSync(1, 'done\n')
await outbox.close()
await store.close()
