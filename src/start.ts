import { setTimeout as wait } from 'node:timers/promises'
import { createApp } from './app.ts'
import { openPaperTemplate } from './config/paper-template.ts'
import { type Config, settingOf } from './config.ts'
import { loadBudget } from './content/budget.ts'
import { openExamples } from './content/examples.ts'
import { loadGlossary } from './content/glossary.ts'
import { openGuides } from './content/guides.ts'
import { openIdeaRules } from './content/idea-rules.ts'
import { introductionTemplates } from './content/introduction.ts'
import { openNeighbours } from './content/neighbours.ts'
import { openRules } from './content/reminder-rules.ts'
import { openRetention } from './content/retention-rules.ts'
import { loadRoadmaps } from './content/roadmaps.ts'
import { openSparkRules } from './content/spark-rules.ts'
import { loadUnits } from './content/units.ts'
import { describeError } from './describe.ts'
import { selfCheck } from './doctor/self-check.ts'
import type { Unit } from './documents/unit.ts'
import type { Fault } from './errors.ts'
import { entriesIn } from './guide/lists.ts'
import { type MetricsServer, serveMetrics } from './metrics.ts'
import { openWatch } from './outbox/watch.ts'
import { withTemplate } from './paper/file.ts'
import type { SteadyClock } from './ports/clock.ts'
import type { Ids } from './ports/ids.ts'
import type { Logger } from './ports/logger.ts'
import { inSlices } from './slices.ts'
import { every } from './start/every.ts'
import { fileInThread } from './start/file.ts'
import { giveBack, isMuch } from './start/give-back.ts'
import { importUnits } from './start/import-units.ts'
import { keepLists } from './start/keep-lists.ts'
import { followSettings } from './start/keep-settings.ts'
import { offerSetup } from './start/offer-setup.ts'
import { openStore } from './start/open-store.ts'
import { createRoster } from './start/roster.ts'
import { keepCampaigns } from './turn/campaign/keep.ts'
import { localDay } from './turn/context.ts'
import { createDataPages } from './turn/data-pages.ts'
import { createExports } from './turn/exports.ts'
import { createFiles } from './turn/files.ts'
import { createTurns } from './turn/handle.ts'
import { askUnits } from './turn/inquiry/ask.ts'
import { freezePromises } from './turn/inquiry/freeze.ts'
import { composeChannelNews, composeNews, settleDecisions } from './turn/outgoing.ts'
import { createPasscodes } from './turn/passcodes.ts'
import { tellOfChanges } from './turn/privacy/changed.ts'
import { createRecent } from './turn/recent.ts'
import { keepReviews } from './turn/review/keep.ts'
import { sparkLeaver } from './turn/spark/leave.ts'
import { synergyRadar } from './turn/synergy/look.ts'
import { giveUnitsTheirSteps } from './turn/task/each-unit.ts'
import type { TurnDeps } from './turn/turns.ts'
import { Work } from './turn/work.ts'
import { keepWorkshops } from './turn/workshop/keep.ts'
import { createRenderer } from './view/render.ts'
import { prepareWords } from './words/prepare.ts'

const compactEvery = 12 * 60 * 60 * 1_000
/** How long traces stay in the journal at most, in milliseconds. */
const tidyEvery = 60_000
/** A reminder may be this late, in milliseconds; a run with nothing to do costs a few of them. */
const usualPause = 15_000

/** What the composition gets from outside: a demo may bring its own time. */
export interface Surroundings {
  clock: SteadyClock
  ids: Ids
  logger: Logger
  /** Where things are told that whoever starts the bot has to see, whatever is logged otherwise; the logger unless given. */
  notices?: Logger
  /** How long the outbox rests between two runs, in milliseconds; 15 seconds unless told. */
  outboxEvery?: number
  /** How long `/readyz` says that the bot is about to go before it does, in milliseconds; 0 unless told. */
  notice?: number
  /** Called once when the store accepts nothing more: the process should close the bot, end, and be started again. */
  onFailure(): void
}

export interface Running {
  /** The endpoint for Teams. */
  url: string
  /** Where the metrics are, if they are served. */
  metricsUrl?: string
  /** Ends everything in good order. Safe to call twice. */
  close(): Promise<void>
}

/**
 * Puts the whole bot together and starts it.
 * @throws Fault if a file is broken, the store cannot be opened, or a port is taken; nothing is left open then
 */
export async function start(config: Config, surroundings: Surroundings): Promise<Running> {
  const { clock, ids, logger, notices = logger, outboxEvery = usualPause, notice = 0 } = surroundings
  const { guides: folders, timeZone, coordinators, confirmedDay } = config
  const { lists: listFiles, following } = await openGuides(folders)
  const glossary = await loadGlossary(folders)
  const roadmaps = await loadRoadmaps(folders)
  const units = await loadUnits(folders)
  const rules = await openRules(folders)
  const budgetFile = await loadBudget(folders)
  const ideaRulesFile = await openIdeaRules(folders)
  const retention = await openRetention(folders)
  const neighbours = await openNeighbours(config.exchange)
  const template = await openPaperTemplate(config.paperTemplate)
  const render = createRenderer({ timeZone })
  const { metricsPort } = config
  // The library that counts is loaded for those who want metrics only.
  const metrics = metricsPort === undefined ? undefined : (await import('./prometheus.ts')).createMetrics()
  const { store, memory } = await openStore(config.store, { clock, logger, onFailure: fail })

  /** The store tells, whenever it finds out: also by itself, when nobody commits. */
  function fail(fault: Fault): void {
    logger.error(describeError(fault), 'The store accepts nothing more')
    surroundings.onFailure()
  }

  const watch = await openWatch({ store, clock, timeZone, ...(confirmedDay !== undefined && { confirmedDay }) })

  const lists = keepLists(store, listFiles, clock)
  // Before the guides, or all that take options from a list would be read with and without it.
  await orClosed(lists.refresh())
  const guides = following(() => entriesIn(lists.current()))
  const examples = await orClosed(openExamples(folders, guides))
  const sparks = await orClosed(openSparkRules(folders, () => guides.all()))
  // Read again while the bot runs.
  // The examples come after the guides they are for.
  const files = [lists, guides, examples, glossary, rules, ideaRulesFile, retention, sparks, neighbours]

  const { town, setting, ideaRules, budget, calendar } = followSettings(store, {
    setting: settingOf(config),
    rules,
    ideaRules: ideaRulesFile,
    budget: budgetFile,
  })

  // What turns know, and so what answers and messages of the outbox are made from.
  const deps: TurnDeps = {
    store,
    guides,
    glossary,
    roadmaps,
    examples,
    rules,
    ideaRules,
    budget,
    neighbours,
    files,
    lists,
    retention,
    sparks,
    introduction: introductionTemplates(folders),
    calendar,
    clock,
    watch,
    ids,
    passcodes: createPasscodes(ids, memory.map('passcodes')),
    recent: createRecent(),
    exports: createExports(clock, ids, memory.map('exports')),
    roster: createRoster(store, team => app.members(team)),
    logger,
    selfCheck: language => selfCheck({ config, store, clock, watch, files }, language),
    get setting() {
      return setting()
    },
    town,
  }
  const make = withTemplate(fileInThread, template)
  const app = createApp(config, {
    store,
    turns: createTurns(deps),
    ...(config.publicUrl !== undefined && { pages: createDataPages(deps, make) }),
    ...(config.filesInTeams && { files: createFiles(deps, make) }),
    render,
    clock,
    watch,
    logger,
    ...(metrics && { metrics }),
    news: {
      compose: (person, records, now) => composeNews(deps, person, records, now),
      composeForChannel: (about, now) => composeChannelNews(deps, about, now),
      // What was set in chat at another instance counts here, too.
      files: [...files, { refresh: () => town.refresh().catch(() => {}), problems: () => [] }],
      settleDecisions: now => settleDecisions(deps, now),
      keepCampaigns: now => keepCampaigns(deps, now),
      keepReviews: now => keepReviews(deps, now),
      keepWorkshops: now => keepWorkshops(deps, now),
      lookForSynergies: synergyRadar(deps),
      leaveSparks: sparkLeaver(deps),
      tellOfChanges: now => tellOfChanges(deps, now),
      askUnits: now => askUnits(deps, now),
      rules,
      ideaRules,
      retention,
      isRestricted: () => town.current().restricted === true,
      roster: deps.roster,
      calendar: deps.calendar,
      ids,
      wait: duration => wait(duration),
    },
    notice,
  })

  const served = await orClosed(opened())
  const prepared = served.isPrepared ? undefined : prepare()
  // What looks at whole lists waits until these are sorted.
  const stops = [every(compactEvery, compact), every(tidyEvery, tidy), every(outboxEvery, () => afterwards(app.work))]

  async function afterwards(work: () => Promise<void>): Promise<void> {
    await prepared
    await work()
  }

  async function orClosed<T>(work: Promise<T>): Promise<T> {
    try {
      return await work
    } catch (error) {
      await store.close()
      throw error
    }
  }

  /**
   * Units first, so that nobody is answered without them. Where little is stored, all is prepared before anybody is listened to; where
   * much is, that takes longer than a second, and is done while others are answered.
   */
  async function opened(): Promise<{ url: string; metrics: MetricsServer | undefined; isPrepared: boolean }> {
    const { now, doubt, settling } = watch.look()
    if (!doubt && !settling) await watch.keep(now)
    await town.refresh()
    await giveSteps(await importUnits(store, units, clock))
    await freezePromises(deps, clock.now().toISOString())
    await offerSetup({ store, clock, ids, notices, coordinators })
    const isPrepared = !isMuch()
    if (isPrepared) await prepare()
    giveBack()
    const served = metrics && metricsPort !== undefined ? await serveMetrics(metrics, metricsPort) : undefined
    try {
      return { url: await app.listen(), metrics: served, isPrepared }
    } catch (error) {
      await served?.close()
      throw error
    }
  }

  /** Whoever looks, writes or searches first is not to wait for all examples and all that is stored to be sorted and read. */
  async function prepare(): Promise<void> {
    const failed = (error: unknown) => logger.error(describeError(error), 'Not all could be prepared')
    await inSlices(prepareWords()).catch(failed)
    await store.prepare().catch(failed)
  }

  /** Units that came with the file get what the roadmap has for each unit. */
  async function giveSteps(units: Unit[]): Promise<void> {
    const at = clock.now().toISOString()
    const work = new Work(store)
    await giveUnitsTheirSteps({ work, deps, today: localDay(at, timeZone) }, units)
    const changes = work.changeSet()
    if (changes.changes.length > 0) await store.commit({ at, ...changes })
  }

  async function compact(): Promise<void> {
    try {
      await store.compact()
    } catch (error) {
      logger.error(describeError(error), 'The store could not be compacted')
    }
  }

  /** What somebody without a name did does not stay beside what they did with it. */
  async function tidy(): Promise<void> {
    if (store.holdsTraces()) await compact()
  }

  async function close(): Promise<void> {
    for (const stop of stops) stop()
    await app.close()
    await served.metrics?.close()
  }

  return { url: served.url, ...(served.metrics && { metricsUrl: served.metrics.url }), close }
}
