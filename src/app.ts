import { setTimeout as wait } from 'node:timers/promises'
import type { Config } from './config.ts'
import { describeError } from './describe.ts'
import { Fault } from './errors.ts'
import { noMetrics } from './metrics.ts'
import type { OutboxDeps } from './outbox/deps.ts'
import { createOutbox, type Outbox } from './outbox/outbox.ts'
import type { ClockWatch } from './outbox/watch.ts'
import type { Clock } from './ports/clock.ts'
import type { Logger } from './ports/logger.ts'
import type { Messenger } from './ports/messenger.ts'
import type { Metrics } from './ports/metrics.ts'
import type { Store } from './ports/store/store.ts'
import { type CachingAuthentication, createAuthentication } from './teams/authentication.ts'
import { createBot } from './teams/bot.ts'
import type { Render } from './teams/deliver.ts'
import { createMessenger } from './teams/messenger.ts'
import { createServer } from './teams/server.ts'
import type { DataPages } from './turn/data-pages.ts'
import type { Files } from './turn/files.ts'
import type { Turns } from './turn/turns.ts'

/** How long turns in progress may take to end at shutdown, in milliseconds; Docker kills a process after 10 seconds. */
const drainTime = 6_000
/** Teams waits 5 seconds for the answer to an invoke. In milliseconds. */
const usualPatience = 3_000

/** Everything the app needs from outside itself. */
export interface Ports {
  store: Store
  turns: Turns
  /** What links to one's own data lead to; without this there are none. */
  pages?: DataPages
  /** Files that are offered in chats; without this there are none. */
  files?: Files
  render: Render
  clock: Clock
  watch: ClockWatch
  logger: Logger
  /** Where things are counted, if anywhere. */
  metrics?: Metrics
  /** What the bot says by itself; without this it only answers. */
  news?: News
  /** How requests are authenticated, if not as configured. */
  authentication?: CachingAuthentication
  /** How long an invoke waits for a message that is to arrive before its answer, in milliseconds; 3 seconds unless told. */
  patience?: number
  /** How long the body of a request may take to arrive, in milliseconds; 10 seconds unless told. */
  bodyTime?: number
  /** How long `/readyz` says at shutdown that the bot is about to go, while it still listens, in milliseconds; 0 unless told. */
  notice?: number
}

/** What the outbox needs besides what the app has anyway. */
export type News = Pick<
  OutboxDeps,
  | 'compose'
  | 'composeForChannel'
  | 'settleDecisions'
  | 'keepCampaigns'
  | 'keepReviews'
  | 'keepWorkshops'
  | 'lookForSynergies'
  | 'leaveSparks'
  | 'tellOfChanges'
  | 'askUnits'
  | 'files'
  | 'rules'
  | 'ideaRules'
  | 'roster'
  | 'calendar'
  | 'ids'
  | 'wait'
  | 'retention'
  | 'isRestricted'
>

export interface App {
  /** Resolves with the address of the endpoint for Teams. Faults `config` if the port is taken or not allowed. */
  listen(): Promise<string>
  /** Resolves when no turn or run of the outbox is in progress and everything turns had to send is sent. */
  idle(): Promise<void>
  /** Everybody in a team, as Teams lists them. */
  members: Messenger['members']
  /** One run of the outbox: whatever is owed now is sent now. Never rejects. */
  work(): Promise<void>
  /**
   * Says that it goes, and ends every connection with the answer to its next request. Then takes nothing new, lets what is
   * in progress end (6 seconds at most), and closes the store. Safe to call twice.
   */
  close(): Promise<void>
}

/** The whole bot as a server, without any global state: tests start as many as they like. */
export function createApp(config: Config, ports: Ports): App {
  const {
    store,
    turns,
    render,
    clock,
    watch,
    logger,
    metrics = noMetrics,
    patience = usualPatience,
    notice = 0,
  } = ports
  const authentication = ports.authentication ?? createAuthentication(config.access, clock, config.proxies)
  const messenger = createMessenger(authentication, clock)
  const { access, defaultLanguage, timeZone } = config
  const uploads = { hosts: config.fileHosts, isLocal: !access.authenticated }
  const said = { turns, render, defaultLanguage, patience, files: ports.files, uploads, wake: () => void work() }
  const bot = createBot({ access, authentication, messenger, clock, watch, logger, metrics, ...said })
  const outbox: Outbox | undefined =
    ports.news &&
    createOutbox({
      ...ports.news,
      coordinators: config.coordinators,
      defaultLanguage,
      store,
      messenger,
      render,
      timeZone,
      clock,
      watch,
      logger,
      metrics,
    })
  const inProgress = new Set<Promise<void>>()
  let closing: Promise<void> | undefined

  const server = createServer({
    bot,
    pages: ports.pages,
    unready: () => (closing ? 'closing' : store.failure()),
    isClosing: () => closing !== undefined,
    isClockDoubted: () => watch.look().doubt !== undefined,
    track,
    clock,
    logger,
    metrics,
    bodyTime: ports.bodyTime,
  })

  function track(work: Promise<void>): void {
    inProgress.add(work)
    work.finally(() => inProgress.delete(work))
  }

  function listen(): Promise<string> {
    return new Promise((resolve, reject) => {
      server.once('error', error => reject(listenFault(error, config)))
      server.listen(config.port, config.host, () => resolve(`${server.url}/api/messages`))
    })
  }

  async function idle(): Promise<void> {
    while (inProgress.size > 0) await Promise.all(inProgress)
  }

  async function work(): Promise<void> {
    if (!outbox || closing) return
    const run = outbox.run()
    track(run)
    await run
  }

  async function shut(): Promise<void> {
    void outbox?.close()
    if (notice > 0) await wait(notice)
    const closed = new Promise<void>(resolve => server.close(() => resolve()))
    server.server.closeIdleConnections()
    const late = Promise.withResolvers<void>()
    const timer = setTimeout(late.resolve, drainTime)
    await Promise.race([idle(), late.promise])
    clearTimeout(timer)
    if (inProgress.size > 0)
      logger.warn({ left: inProgress.size }, 'Turns or deliveries were still under way at shutdown')
    server.server.closeAllConnections()
    await closed
    await store.close()
  }

  function close(): Promise<void> {
    closing ??= shut()
    return closing
  }

  return { listen, idle, members: messenger.members, work, close }
}

function listenFault(error: NodeJS.ErrnoException, { host, port }: Config): unknown {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Fault(
        'config',
        `Port ${port} on ${host} is in use.`,
        'End the other program, or set another PORT.',
        error,
      )
    case 'EACCES':
      return new Fault('config', `Port ${port} may not be opened.`, 'Set a PORT of 1024 or more.', error)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Fault('config', `${host} is no address of this machine.`, 'Set HOST to one, e.g. 127.0.0.1.', error)
    default:
      return new Fault('config', 'The server cannot listen.', 'Check HOST and PORT.', describeError(error))
  }
}
