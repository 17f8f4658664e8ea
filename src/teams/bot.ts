import { randomBytes } from 'node:crypto'
import { Application, type TurnState } from '@microsoft/teams-ai'
import { CloudAdapter, INVOKE_RESPONSE_KEY, type InvokeResponse, type TurnContext } from 'botbuilder'
import type { AuthenticateRequestResult, AuthenticationError } from 'botframework-connector'
import type { Activity as SdkActivity } from 'botframework-schema'
import type { Access } from '../config.ts'
import { describeError } from '../describe.ts'
import type { Language } from '../documents.ts'
import type { Clock, Logger, Messenger } from '../ports.ts'
import type { TurnEvent } from '../turn/event.ts'
import type { Turns } from '../turn/turns.ts'
import { Activity, tenantOf, toEvent } from './activity.ts'
import type { CachingAuthentication } from './authentication.ts'
import { deliver, invokeAnswer, type Outgoing, prepare, type Render } from './deliver.ts'
import { createLanes } from './lane.ts'

export interface BotDeps {
  access: Access
  authentication: CachingAuthentication
  messenger: Messenger
  turns: Turns
  render: Render
  clock: Clock
  logger: Logger
  defaultLanguage: Language
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

/** Where a route leaves what is to be sent after the HTTP answer; the turn context itself is gone by then. */
const afterwardsKey = Symbol('afterwards')

/**
 * From an authenticated activity to a turn and back. The order keeps promises honest: the turn is committed, then
 * Teams gets its HTTP answer, then messages go out. So a slow connector never makes Teams deliver a turn again.
 */
export function createBot(deps: BotDeps): Bot {
  const { access, authentication, messenger, turns, render, clock, logger } = deps
  const adapter = new Adapter(authentication)
  const inLane = createLanes()
  const application = new Application<TurnState>({ startTypingTimer: false, removeRecipientMention: false })

  for (const type of ['message', 'installationUpdate', 'conversationUpdate']) application.activity(type, run)
  // Not actionExecute(): its response type leaks from one answer to all later ones.
  application.addRoute(async context => context.activity.name === 'adaptiveCard/action', run, true)

  adapter.onTurnError = async (context, error) => {
    const reference = randomBytes(4).toString('hex')
    logger.error({ reference, ...describeError(error) }, 'A turn failed')
    const event = eventOf(context)
    if (!event) return
    const language = await turns.languageOf(event.person.id).catch(() => deps.defaultLanguage)
    const message = render({ is: 'apology', reference }, language)
    if (context.activity.type === 'invoke') answerInvoke(context, [{ do: 'replace', message }], language)
    else leave(context, () => send([{ do: 'send', message }], event))
  }

  async function run(context: TurnContext): Promise<void> {
    const event = eventOf(context)
    if (!event) return
    const reply = await turns.handle(event)
    const outgoing = prepare(reply, render)
    if (context.activity.type === 'invoke') answerInvoke(context, outgoing, reply.language)
    leave(context, () => send(outgoing, event))
  }

  /** One after another for each person, so that every card closes the one before it. */
  function send(outgoing: Outgoing, event: TurnEvent): Promise<void> {
    return inLane(event.person.id, () => deliver(outgoing, event, { messenger, turns, logger }))
  }

  function answerInvoke(context: TurnContext, outgoing: Outgoing, language: Language): void {
    const body = invokeAnswer(outgoing, view => render(view, language))
    context.turnState.set(INVOKE_RESPONSE_KEY, { type: 'invokeResponse', value: { status: 200, body } })
  }

  function eventOf(context: TurnContext): ReturnType<typeof toEvent> {
    return toEvent(context.activity as unknown as Activity, clock.now())
  }

  return {
    async receive(authorization, body) {
      const parsed = Activity.safeParse(body)
      if (!parsed.success) return refusal(400)
      const activity = parsed.data as unknown as SdkActivity
      // Before authentication: the SDK checks tokens of some other channels less strictly.
      if (access.authenticated && activity.channelId !== 'msteams') return refusal(403)
      const identity = await identify(activity, authorization)
      if ('status' in identity) return identity
      if (access.authenticated && !access.allowedTenants.includes(tenantOf(parsed.data)?.toLowerCase() ?? '')) {
        logger.warn({ type: activity.type }, 'An activity of a tenant that is not allowed was refused')
        return refusal(403)
      }
      try {
        return await adapter.take(identity, activity, context => application.run(context))
      } catch (error) {
        logger.error(describeError(error), 'An activity could not be processed')
        return refusal(500)
      }
    },
  }

  async function identify(activity: SdkActivity, authorization: string): Promise<AuthenticateRequestResult | Answer> {
    try {
      return await authentication.authenticateRequest(activity, authorization)
    } catch (error) {
      // The keys of the channel could not be loaded: not the sender's fault, so Teams may try again.
      const unavailable = isFetchError(error) || (error as AuthenticationError).statusCode === 500
      logger.warn(
        { ...describeError(error) },
        unavailable ? 'Keys to check tokens with are unavailable' : 'A request was not authorised',
      )
      return refusal(unavailable ? 503 : 401)
    }
  }
}

class Adapter extends CloudAdapter {
  /** `CloudAdapter.process` without its own reading of requests, which answers with messages of errors. */
  async take(
    identity: AuthenticateRequestResult,
    activity: SdkActivity,
    logic: (context: TurnContext) => Promise<unknown>,
  ): Promise<Answer> {
    let left: (() => Promise<void>) | undefined
    const answer: InvokeResponse | undefined = await this.processActivity(identity, activity, async context => {
      context.turnState.set(afterwardsKey, (afterwards: () => Promise<void>) => {
        left = afterwards
      })
      await logic(context)
    })
    return {
      status: answer?.status ?? 200,
      ...(answer?.body !== undefined && { body: answer.body }),
      ...(left && { afterwards: left }),
    }
  }
}

function leave(context: TurnContext, afterwards: () => Promise<void>): void {
  context.turnState.get(afterwardsKey)(afterwards)
}

function refusal(status: number): Answer {
  return { status, body: { error: 'refused' } }
}

function isFetchError(error: unknown): boolean {
  return error instanceof Error && error.name === 'FetchError'
}
