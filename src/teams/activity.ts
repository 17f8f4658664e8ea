import { createHash } from 'node:crypto'
import * as z from 'zod4'
import type { Address } from '../documents/address.ts'
import type { Language } from '../documents/language.ts'
import type { Member } from '../ports/messenger.ts'
import type { CardAction, Happening, TurnEvent } from '../turn/event.ts'
import { cleanId, cleanLine, cleanText } from './clean.ts'
import { withoutBot } from './mentions.ts'
import { messageText } from './message-text.ts'
import { withoutQuotes } from './quotes.ts'

/** As the channel makes them, and whoever else may send an activity. */
const id = z.string().overwrite(cleanId)

const account = z.object({
  id: id.min(1),
  name: z.string().nullish(),
  // Compared with ids of the configuration, which are in lower case.
  aadObjectId: id.toLowerCase().nullish(),
})

/** What every activity must have to be looked at at all. Everything else is optional or belongs to one type. */
export const Activity = z.looseObject({
  type: z.string().min(1),
  id: id.nullish(),
  channelId: z.string().min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: account,
  recipient: account,
  conversation: z.object({
    id: id.min(1),
    conversationType: z.string().nullish(),
    isGroup: z.boolean().nullish(),
    tenantId: id.nullish(),
  }),
  channelData: z
    .object({
      tenant: z.object({ id }).nullish().catch(undefined),
      team: z
        .object({ id: id.min(1) })
        .nullish()
        .catch(undefined),
    })
    .nullish()
    .catch(undefined),
  locale: z.string().nullish().catch(undefined),
  name: z.string().nullish(),
  action: z.string().nullish(),
  text: z.string().nullish().catch(undefined),
  value: z.unknown().optional(),
  replyToId: id.nullish(),
  entities: z
    .array(z.looseObject({ type: z.string().nullish() }))
    .nullish()
    .catch(undefined),
  attachments: z
    .array(z.looseObject({ contentType: z.unknown().optional(), content: z.unknown().optional() }))
    .nullish()
    .catch(undefined),
  membersAdded: z.array(z.object({ id })).nullish().catch(undefined),
})

export type Activity = z.infer<typeof Activity>

/** What a client says of itself. */
const ClientEntity = z.object({ type: z.literal('clientInfo'), locale: z.string() })

const MentionEntity = z.object({
  type: z.literal('mention'),
  mentioned: z.object({ id: z.string() }),
  text: z.string().nullish(),
})

/** The data of our own cards: version 1. What does not fit is not ours, too old or forged. */
const Data = z.looseObject({
  v: z.literal(1),
  act: z.string().max(40),
  id: z.string().max(100).optional(),
  step: z.string().max(100).optional(),
  rev: z.number().int().nonnegative().optional(),
  arg: z.string().max(500).optional(),
})

const ownKeys = new Set(['v', 'act', 'id', 'step', 'rev', 'arg', 'verb', 'msteams'])
const Inputs = z.record(z.string().max(200), z.string()).refine(inputs => Object.keys(inputs).length <= 50)

const Invoke = z.object({ action: z.object({ data: z.unknown().optional() }) })

/** `initialRun`: the list was opened, and nothing is typed yet. */
const Query = z.object({
  commandId: z.literal('findIdeas'),
  parameters: z
    .array(z.object({ name: z.string(), value: z.unknown().optional() }))
    .max(10)
    .default([]),
  queryOptions: z
    .object({ skip: z.int().nonnegative().catch(0) })
    .nullish()
    .catch(undefined),
})

/** Of a message that is taken along only its text is read: never who wrote it. */
const FetchTask = z.object({
  commandId: z.literal('captureIdea'),
  messagePayload: z.object({
    body: z.object({ contentType: z.string().nullish().catch(undefined), content: z.string().nullish() }).nullish(),
  }),
})

/** A message that is taken along comes in HTML, which may be far longer than its text. In characters. */
const longestTaken = 200_000
/**
 * What somebody writes at once, or enters in one input, in characters: ten times what the longest question takes. Longer
 * text is refused here, never cut, so nothing behind this line has to read it.
 */
const longestWritten = 10_000
/** People mentioned in one message; the bot is among the first. */
const mostMentions = 100

/** Every tenant an activity names, in lower case; trustworthy only after authentication. */
export function tenantsOf({ conversation, channelData }: Activity): string[] {
  return [conversation.tenantId, channelData?.tenant?.id].flatMap(tenant => tenant?.toLowerCase() || [])
}

function tenantOf(activity: Activity): string | undefined {
  return activity.conversation.tenantId ?? activity.channelData?.tenant?.id ?? undefined
}

/**
 * One activity in our own words, or undefined for what does not concern us: unknown types, reactions, upgrades, and what
 * people say in a group without mentioning the bot; and for teams, whose members have to be looked up first (`joined`).
 * @param at the instant of arrival; the sender's own clock is not relied on
 */
export function toEvent(activity: Activity, at: Date): TurnEvent | undefined {
  const what = happening(activity)
  return what && eventOf(activity, at, what)
}

function eventOf(activity: Activity, at: Date, what: Happening): TurnEvent | undefined {
  if (!activity.id) return undefined
  const locale = localeOf(activity)
  return {
    turnId: createHash('sha256').update(`${activity.conversation.id}\n${activity.id}`).digest('hex'),
    at: at.toISOString(),
    person: {
      id: personOf(activity),
      name: cleanLine(activity.from.name ?? '').slice(0, 200),
    },
    ...(locale && { locale }),
    address: addressOf(activity),
    chat: chatOf(activity),
    what,
  }
}

/** Who sent it: the id in Entra where there is one. */
export function personOf({ from }: Activity): string {
  return from.aadObjectId || from.id
}

/** The language of the client, German where it is none of ours; undefined if the client does not say it. */
function localeOf({ locale, entities }: Activity): Language | undefined {
  const told =
    locale || ofType(entities, 'clientInfo').flatMap(each => ClientEntity.safeParse(each).data?.locale ?? [])[0]
  if (!told) return undefined
  return /^en\b/i.test(told) ? 'en' : 'de'
}

/** A team whose members are to be looked up: all of them, or only those with these ids of the channel (MRI). */
export interface Joined {
  team: Address
  /** Absent: the bot itself is new there. */
  only?: string[]
}

/** Whether the bot was added to a team, or people to a team that has it. Undefined for everything else. */
export function joined(activity: Activity): Joined | undefined {
  if (chatOf(activity) !== 'channel') return undefined
  const added = (activity.membersAdded ?? []).map(member => member.id)
  const isBot =
    activity.type === 'installationUpdate' ? activity.action === 'add' : added.includes(activity.recipient.id)
  if (activity.type !== 'installationUpdate' && activity.type !== 'conversationUpdate') return undefined
  if (!isBot && added.length === 0) return undefined
  const address = addressOf(activity)
  const conversationId = activity.channelData?.team?.id ?? address.conversationId.replace(/;messageid=.*/s, '')
  return { team: { ...address, conversationId }, ...(!isBot && { only: added }) }
}

/** What a turn is told of the members that were looked up. Undefined if nobody of them is new. */
export function metEvent(
  activity: Activity,
  at: Date,
  { team, only }: Joined,
  members: Member[],
): TurnEvent | undefined {
  const { conversationId: _, ...place } = team
  const people = members
    .filter(({ userId }) => only === undefined || only.includes(userId))
    .map(({ id, name, userId }) => ({ id, name: cleanLine(name).slice(0, 200), met: { ...place, userId } }))
  // Of the team only where it is: not who added the bot.
  const where = { ...team, userId: '' }
  return people.length === 0 ? undefined : eventOf(activity, at, { is: 'met', team: where, people })
}

function happening(activity: Activity): Happening | undefined {
  const personal = chatOf(activity) === 'personal'
  switch (activity.type) {
    case 'message':
      return isRecord(activity.value) ? click(activity, activity.value, 'submit') : spoken(activity)
    case 'invoke':
      return invoked(activity)
    case 'installationUpdate':
      if (!personal) return leftTeam(activity)
      if (activity.action === 'add') return { is: 'installed' }
      return activity.action === 'remove' ? { is: 'removed' } : undefined
    case 'conversationUpdate': {
      const added = activity.membersAdded?.some(member => member.id === activity.recipient.id)
      return personal && added ? { is: 'installed' } : undefined
    }
    default:
      return undefined
  }
}

function leftTeam({ action, channelData, conversation }: Activity): Happening | undefined {
  if (action !== 'remove') return undefined
  return { is: 'left-team', team: channelData?.team?.id ?? conversation.id.replace(/;messageid=.*/s, '') }
}

function invoked(activity: Activity): Happening | undefined {
  switch (activity.name) {
    case 'adaptiveCard/action':
      return click(activity, Invoke.safeParse(activity.value).data?.action.data, 'invoke')
    case 'composeExtension/query':
      return query(activity.value)
    case 'composeExtension/fetchTask':
      return taken(activity.value)
    default:
      return undefined
  }
}

function query(value: unknown): Happening | undefined {
  const asked = Query.safeParse(value).data
  if (!asked) return undefined
  const words = asked.parameters.find(({ name }) => name === 'words')?.value
  return { is: 'search', words: typeof words === 'string' ? cleanLine(words) : '', from: asked.queryOptions?.skip ?? 0 }
}

function taken(value: unknown): Happening | undefined {
  const body = FetchTask.safeParse(value).data?.messagePayload.body
  if (body === undefined) return undefined
  const content = body?.content ?? ''
  if (content.length > longestTaken)
    return { is: 'too-long', length: content.length, limit: longestTaken, how: 'invoke' }
  return { is: 'capture', text: cleanText(body?.contentType === 'text' ? content : messageText(content)) }
}

function spoken(activity: Activity): Happening | undefined {
  const mentions = ofType(activity.entities?.slice(0, mostMentions), 'mention').flatMap(entity => {
    const mention = MentionEntity.safeParse(entity).data
    return mention ? [{ id: mention.mentioned.id, text: mention.text ?? '' }] : []
  })
  const bot = { id: activity.recipient.id, name: activity.recipient.name ?? undefined }
  if (chatOf(activity) !== 'personal' && !mentions.some(mention => mention.id === bot.id)) return undefined
  // Teams separates a mention from the rest with an entity it does not decode.
  const written = (activity.text ?? '').replaceAll('&nbsp;', ' ')
  const { text: said, quoted } = withoutQuotes(written, activity.attachments ?? [])
  const text = cleanText(withoutBot(said, mentions, bot))
  if (text.length > longestWritten) return { is: 'too-long', length: text.length, limit: longestWritten, how: 'submit' }
  return { is: 'text', text, ...(quoted.length > 0 && { quoted }) }
}

function click(activity: Activity, data: unknown, how: 'invoke' | 'submit'): Happening {
  const action = parseAction(data)
  const length = Math.max(0, ...Object.values(action?.inputs ?? {}).map(entered => entered.length))
  if (length > longestWritten) return { is: 'too-long', length, limit: longestWritten, how }
  return {
    is: 'action',
    action: action?.action ?? { act: '' },
    inputs: action?.inputs ?? {},
    ...(activity.replyToId && { card: activity.replyToId }),
    how,
  }
}

function parseAction(data: unknown): { action: CardAction; inputs: Record<string, string> } | undefined {
  const parsed = Data.safeParse(data)
  if (!parsed.success) return undefined
  const { v: _version, act, id, step, rev, arg, ...rest } = parsed.data
  const entered = Object.entries(rest).filter(
    ([key, value]) => !ownKeys.has(key) && ['string', 'number', 'boolean'].includes(typeof value),
  )
  const inputs = Inputs.safeParse(Object.fromEntries(entered.map(([key, value]) => [key, cleanText(String(value))])))
  if (!inputs.success) return undefined
  const action = {
    act,
    ...(id !== undefined && { id }),
    ...(step !== undefined && { step }),
    ...(rev !== undefined && { rev }),
    ...(arg !== undefined && { arg: cleanText(arg) }),
  }
  return { action, inputs: inputs.data }
}

/** Where it came from. */
export function addressOf(activity: Activity): Address {
  const tenantId = tenantOf(activity)
  return {
    serviceUrl: activity.serviceUrl,
    conversationId: activity.conversation.id,
    userId: activity.from.id,
    botId: activity.recipient.id,
    ...(tenantId && { tenantId }),
  }
}

const betweenPeople = /@unq\.gbl\.spaces$/i

function chatOf(activity: Activity): TurnEvent['chat'] {
  const { conversationType, isGroup } = activity.conversation
  if (conversationType === 'channel') return 'channel'
  // A chat between two people is called personal as well, but it is not the one with the bot.
  return conversationType === 'groupChat' || isGroup || betweenPeople.test(activity.conversation.id)
    ? 'group'
    : 'personal'
}

/** Looked at before they are parsed: every message has some of another type, and what zod refuses costs most. */
function ofType(entities: unknown[] | null | undefined, type: string): unknown[] {
  return (entities ?? []).filter(entity => isRecord(entity) && entity.type === type)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
