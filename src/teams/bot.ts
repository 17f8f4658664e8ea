import { randomBytes } from 'node:crypto'
// By path: the whole package loads planners, tokenizers and OpenAI, too.
import { Application } from '@microsoft/teams-ai/lib/Application.js'
import { type DefaultTempState, TurnState } from '@microsoft/teams-ai/lib/TurnState.js'
import { CloudAdapter, INVOKE_RESPONSE_KEY, type InvokeResponse, type TurnContext } from 'botbuilder'
import type { AuthenticateRequestResult, AuthenticationError } from 'botframework-connector'
import type { Activity as SdkActivity } from 'botframework-schema'
import type { Access } from '../config/access.ts'
import { describeError } from '../describe.ts'
import type { Language } from '../documents/language.ts'
import type { Clock } from '../ports/clock.ts'
import type { Logger } from '../ports/logger.ts'
import type { Messenger } from '../ports/messenger.ts'
import type { Metrics, Refused } from '../ports/metrics.ts'
import type { Watch } from '../ports/watch.ts'
import { throttled } from '../throttle.ts'
import type { TurnEvent } from '../turn/event.ts'
import type { Files } from '../turn/files.ts'
import type { Turns } from '../turn/turns.ts'
import { Activity, joined, metEvent, tenantsOf, toEvent } from './activity.ts'
import type { CachingAuthentication } from './authentication.ts'
import { deliver, invokeAnswer, type Outgoing, prepare, type Render } from './deliver.ts'
import { extensionAnswer, extensionInvokes } from './extension.ts'
import { consentInvoke, createFileOffers } from './files.ts'
import { inTime } from './in-time.ts'
import { createLanes } from './lane.ts'
import { createLimiter, ofPerson } from './rate.ts'
import type { UploadRules } from './upload.ts'

export interface BotDeps {
  access: Access
  authentication: CachingAuthentication
  messenger: Messenger
  turns: Turns
  render: Render
  clock: Clock
  watch: Pick<Watch, 'vouch'>
  logger: Logger
  metrics: Metrics
  defaultLanguage: Language
  /** Files that are offered in chats; without this there are none. */
  files?: Files | undefined
  uploads: UploadRules
  /** Has the outbox send what waits for it. */
  wake?: (() => void) | undefined
  /** So long an invoke waits for a message that is to arrive before its answer, in milliseconds. */
  patience: number
}

/** What an HTTP request is answered with, and what is left to do once the answer is out. */
export interface Answer {
  status: number
  body?: unknown
  afterwards?: () => Promise<void>
}

export interface Bot {
  /** Takes one activity as posted by Teams. Never rejects; bodies of refusals tell nothing about the inside. */
  receive(authorization: string, body: unknown): Promise<Answer>
}

/** What a route leaves behind; the turn context itself is gone by the time of the HTTP answer. */
interface Notes {
  /** What is to be sent after the answer. */
  afterwards?: () => Promise<void>
  kind: TurnEvent['what']['is'] | 'other'
  outcome: Parameters<Metrics['turn']>[1]
}

const notesKey = Symbol('notes')

/**
 * What is remembered lies in the store: for teams-ai there is nothing to load, and nothing to look through for changes. One for
 * all turns, because nothing is written to it: the input that is there already keeps it from taking up what somebody said.
 */
class NoState extends TurnState {
  readonly #temp = { input: '', inputFiles: [], lastOutput: '', actionOutputs: {}, authTokens: {} }

  override get user(): object {
    return {}
  }

  override get temp(): DefaultTempState {
    return this.#temp
  }

  override async load(): Promise<boolean> {
    return false
  }

  override async save(): Promise<void> {}
}

/**
 * teams-ai as a router. Its typing timer is switched off here, because the option for it is not looked at: the timer is
 * shared by all turns, and a slow one would send "typing" into whichever chat came first.
 */
class Router extends Application<TurnState> {
  override startTypingTimer(): void {}
}

/**
 * From an authenticated activity to a turn and back. The order keeps promises honest: the turn is committed, then
 * Teams gets its HTTP answer, then messages go out. So a slow connector never makes Teams deliver a turn again.
 */
export function createBot(deps: BotDeps): Bot {
  const { access, authentication, messenger, turns, render, clock, watch, logger, metrics, files } = deps
  const offers =
    files && createFileOffers({ files, messenger, render, languageOf: turns.languageOf, rules: deps.uploads, logger })
  const adapter = new Adapter(authentication)
  const inLane = createLanes()
  const warn = throttled(logger, clock)
  const people = createLimiter(ofPerson, clock)
  const noState = new NoState()
  const application = new Router({ removeRecipientMention: false, turnStateFactory: () => noState })

  for (const type of ['message', 'installationUpdate', 'conversationUpdate']) application.activity(type, run)
  // Not actionExecute(): its response type leaks from one answer to all later ones.
  for (const name of ['adaptiveCard/action', ...extensionInvokes])
    application.addRoute(async context => context.activity.name === name, run, true)

  application.addRoute(async context => context.activity.name === consentInvoke, consent, true)

  adapter.onTurnError = async (context, error) => {
    const reference = randomBytes(4).toString('hex')
    logger.error({ reference, ...describeError(error) }, 'A turn failed')
    notesOf(context).outcome = 'failed'
    const event = eventOf(context)
    if (!event) return
    const language = await turns.languageOf(event.person.id).catch(() => deps.defaultLanguage)
    const message = render({ is: 'apology', reference }, language)
    const line = { is: 'line', note: { key: 'note.failed', values: { reference }, tone: 'warning' } } as const
    if (extensionInvokes.includes(context.activity.name ?? ''))
      answerInvoke(context, [{ do: 'tell', message: render(line, language) }], language)
    else if (context.activity.type === 'invoke') answerInvoke(context, [{ do: 'replace', message }], language)
    else notesOf(context).afterwards = () => sent([{ do: 'send', message }], event)
  }

  async function run(context: TurnContext): Promise<void> {
    const event = eventOf(context)
    const notes = notesOf(context)
    if (!event) {
      const activity = context.activity as unknown as Activity
      if (joined(activity)) notes.afterwards = () => meet(activity)
      return
    }
    notes.kind = event.what.is
    const reply = await turns.handle(event)
    const outgoing = prepare(reply, render)
    notes.outcome = 'answered'
    notes.afterwards = () => sent(outgoing, event)
    if (context.activity.type !== 'invoke') return
    const first = outgoing.some(step => step.do === 'tell' && step.otherwise) ? send(outgoing, event) : undefined
    if (first) notes.afterwards = async () => void (await first)
    answerInvoke(
      context,
      outgoing,
      reply.language,
      first === undefined || (await inTime(first, deps.patience, () => true)),
    )
  }

  async function sent(outgoing: Outgoing, event: TurnEvent): Promise<void> {
    await send(outgoing, event)
    // Not in the lane of the person: making one may take long, and whatever else they ask is answered meanwhile.
    for (const step of outgoing) if (step.do === 'file') await offers?.offer(step, event)
  }

  /** The answer of somebody to a file: Teams is answered at once, and what is to be done follows. It changes nothing of ours. */
  async function consent(context: TurnContext): Promise<void> {
    const notes = notesOf(context)
    const afterwards = offers?.consented(context.activity as unknown as Activity)
    notes.outcome = afterwards ? 'answered' : 'ignored'
    if (afterwards) notes.afterwards = afterwards
    context.turnState.set(INVOKE_RESPONSE_KEY, { type: 'invokeResponse', value: { status: 200 } })
  }

  /**
   * Looks up who is in a team and tells the turns. After the HTTP answer, because it may take several calls; if one
   * fails, nothing is lost but that these people can be written to before they have written themselves.
   */
  async function meet(activity: Activity): Promise<void> {
    const begun = performance.now()
    const told = (outcome: Notes['outcome']): void => metrics.turn('met', outcome, (performance.now() - begun) / 1_000)
    const at = joined(activity)
    if (!at) return
    const found = await messenger.members(at.team)
    if (!found.ok) {
      logger.warn({ why: found.why, status: found.status }, 'The members of a team could not be read')
      return told('failed')
    }
    const event = metEvent(activity, clock.now(), at, found.members)
    if (!event) return told('ignored')
    try {
      await send(prepare(await turns.handle(event), render), event)
      told('answered')
    } catch (error) {
      logger.error(describeError(error), 'The members of a team could not be remembered')
      told('failed')
    }
  }

  /** One after another for each person, so that every card closes the one before it. */
  function send(outgoing: Outgoing, event: TurnEvent): Promise<boolean> {
    return inLane(event.person.id, () => deliver(outgoing, event, { messenger, turns, logger, wake: deps.wake }))
  }

  function answerInvoke(context: TurnContext, outgoing: Outgoing, language: Language, arrived = true): void {
    const name = context.activity.name ?? ''
    const body = extensionInvokes.includes(name)
      ? extensionAnswer(name, outgoing, arrived)
      : invokeAnswer(outgoing, view => render(view, language), arrived)
    context.turnState.set(INVOKE_RESPONSE_KEY, { type: 'invokeResponse', value: { status: 200, body } })
  }

  function eventOf(context: TurnContext): ReturnType<typeof toEvent> {
    return toEvent(context.activity as unknown as Activity, clock.now())
  }

  return {
    async receive(authorization, body) {
      const begun = performance.now()
      const { answer, kind = 'other', outcome = 'refused' } = await take(authorization, body)
      metrics.turn(kind, outcome, (performance.now() - begun) / 1_000)
      return answer
    },
  }

  async function take(authorization: string, body: unknown): Promise<{ answer: Answer } & Partial<Notes>> {
    const parsed = Activity.safeParse(body)
    if (!parsed.success) {
      warn({}, 'A request that is no activity was refused')
      return { answer: refuse('activity', 400) }
    }
    const activity = parsed.data as unknown as SdkActivity
    // Before authentication: the SDK checks tokens of some other channels less strictly.
    if (access.authenticated && activity.channelId !== 'msteams') {
      warn({}, 'An activity of another channel was refused')
      return { answer: refuse('channel', 403) }
    }
    const identity = await identify(activity, authorization)
    if ('status' in identity) return { answer: identity }
    if (access.authenticated && !isOurs(parsed.data, access.allowedTenants)) {
      warn({ type: activity.type }, 'An activity of a tenant that is not allowed was refused')
      return { answer: refuse('tenant', 403) }
    }
    // It is not even remembered: what goes to such an address later would go with our token.
    if (!authentication.knows(activity.serviceUrl)) {
      warn({}, 'An activity with a service address that is none of Teams was refused')
      return { answer: refuse('service', 403) }
    }
    // Without a registration nobody is who they say, and a demo may be as fast as it likes.
    if (access.authenticated && !people.take(parsed.data.from.aadObjectId ?? parsed.data.from.id)) {
      warn({}, 'Somebody sent too much at once')
      return { answer: refuse('rate', 429) }
    }
    // The token of Teams is valid for a short time only, and is valid now: so the clock is right.
    if (access.authenticated) watch.vouch()
    try {
      return await adapter.take(identity, activity, context => application.run(context))
    } catch (error) {
      logger.error(describeError(error), 'An activity could not be processed')
      return { answer: refusal(500), outcome: 'failed' }
    }
  }

  function refuse(why: Refused, status: number): Answer {
    metrics.refused(why)
    return refusal(status)
  }

  async function identify(activity: SdkActivity, authorization: string): Promise<AuthenticateRequestResult | Answer> {
    try {
      return await authentication.authenticateRequest(activity, authorization)
    } catch (error) {
      // The keys of the channel could not be loaded: not the sender's fault, so Teams may try again.
      const unavailable = isFetchError(error) || (error as AuthenticationError).statusCode === 500
      warn(
        { ...describeError(error) },
        unavailable ? 'Keys to check tokens with are unavailable' : 'A request was not authorised',
      )
      return unavailable ? refuse('keys', 503) : refuse('token', 401)
    }
  }
}

class Adapter extends CloudAdapter {
  /** `CloudAdapter.process` without its own reading of requests, which answers with messages of errors. */
  async take(
    identity: AuthenticateRequestResult,
    activity: SdkActivity,
    logic: (context: TurnContext) => Promise<unknown>,
  ): Promise<{ answer: Answer } & Notes> {
    const notes: Notes = { kind: 'other', outcome: 'ignored' }
    const invoked: InvokeResponse | undefined = await this.processActivity(identity, activity, async context => {
      context.turnState.set(notesKey, notes)
      await logic(context)
    })
    const answer = {
      status: invoked?.status ?? 200,
      ...(invoked?.body !== undefined && { body: invoked.body }),
      ...(notes.afterwards && { afterwards: notes.afterwards }),
    }
    return { answer, ...notes }
  }
}

function notesOf(context: TurnContext): Notes {
  return context.turnState.get(notesKey)
}

/**
 * Conversation and sender may name a tenant each, and both have to be ours: in a channel that is shared with another
 * organisation, its people write into a conversation of ours.
 */
function isOurs(activity: Activity, allowed: string[]): boolean {
  const named = tenantsOf(activity)
  return named.length > 0 && named.every(tenant => allowed.includes(tenant))
}

function refusal(status: number): Answer {
  return { status, body: { error: 'refused' } }
}

function isFetchError(error: unknown): boolean {
  return error instanceof Error && error.name === 'FetchError'
}
