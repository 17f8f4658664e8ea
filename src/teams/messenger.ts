import type { Activity, ConversationParameters } from 'botframework-schema'
import type { Address, Meeting } from '../documents/address.ts'
import type { Clock } from '../ports/clock.ts'
import type { Member, Message, Messenger, SendResult } from '../ports/messenger.ts'
import { type CachingAuthentication, UnknownService } from './authentication.ts'
import type { Account, Connector } from './connector.ts'
import { createLanes } from './lane.ts'
import { NoToken } from './token.ts'

type Failure = Extract<SendResult, { ok: false }>

/** Teams lists members in pages of at most this many. */
const membersPage = 500
/** More members than this are not read: a team of a municipality is far smaller. */
const maxMembers = 5_000

/**
 * Writes into Teams through the Bot Framework connector, one attempt per call. What goes into one chat goes out one
 * after another, in the order of the calls: Teams refuses simultaneous writes (412), and an older card must never
 * overwrite a newer one.
 * @param clock for waits that Teams asks for by naming an instant
 */
export function createMessenger(authentication: CachingAuthentication, clock: Clock): Messenger {
  const inLane = createLanes()

  function attempt<T>(
    lane: string,
    address: Meeting,
    call: (connector: Connector) => Promise<T>,
  ): Promise<{ ok: true; value: T } | Failure> {
    const run = async (): Promise<{ ok: true; value: T } | Failure> => {
      try {
        return { ok: true, value: await call(authentication.connector(address.serviceUrl)) }
      } catch (error) {
        return failure(error, clock.now())
      }
    }
    return inLane(lane, run)
  }

  async function sendAttachment(
    address: Address,
    attachment: { name: string } & Record<string, unknown>,
  ): Promise<SendResult> {
    const activity = {
      type: 'message',
      ...addressed(address),
      summary: attachment.name,
      attachments: [attachment],
    } as unknown as Activity
    const sent = await attempt(address.conversationId, address, connector =>
      connector.conversations.sendToConversation(address.conversationId, activity),
    )
    return sent.ok ? { ok: true, id: sent.value.id ?? '' } : sent
  }

  return {
    async send(address, message) {
      const sent = await attempt(address.conversationId, address, connector =>
        connector.conversations.sendToConversation(address.conversationId, activityFor(address, message)),
      )
      return sent.ok ? { ok: true, id: sent.value.id ?? '' } : sent
    },

    async update(address, activityId, message) {
      const activity = activityFor(address, message, activityId)
      const sent = await attempt(address.conversationId, address, connector =>
        connector.conversations.updateActivity(address.conversationId, activityId, activity),
      )
      return sent.ok ? { ok: true, id: activityId } : sent
    },

    async offerFile(address, { name, size, description, token }) {
      return sendAttachment(address, {
        contentType: 'application/vnd.microsoft.teams.card.file.consent',
        name,
        content: {
          description,
          sizeInBytes: size,
          acceptContext: { file: token },
          declineContext: { file: token },
        },
      })
    },

    async showFile(address, { name, contentUrl, uniqueId, fileType }) {
      return sendAttachment(address, {
        contentType: 'application/vnd.microsoft.teams.card.file.info',
        name,
        contentUrl,
        content: { uniqueId, fileType },
      })
    },

    async remove({ conversationId, ...address }, activityId) {
      const sent = await attempt(conversationId, address, connector =>
        connector.conversations.deleteActivity(conversationId, activityId),
      )
      return sent.ok ? { ok: true, id: activityId } : sent
    },

    async mailOf(address) {
      const { conversationId, userId } = address
      const found = await attempt(conversationId, address, connector =>
        connector.conversations.getConversationMember(conversationId, userId),
      )
      if (!found.ok) return found
      const { userPrincipalName, email } = found.value as { userPrincipalName?: string; email?: string }
      const mail = userPrincipalName || email
      return mail ? { ok: true, mail } : { ok: false, why: 'gone' }
    },

    async post(channel, message) {
      const parameters = {
        isGroup: true,
        bot: { id: channel.botId, name: '' },
        activity: activityFor(channel, message),
        channelData: {
          channel: { id: channel.conversationId },
          ...(channel.tenantId && { tenant: { id: channel.tenantId } }),
        },
      } as ConversationParameters
      const posted = await attempt(channel.conversationId, channel, connector =>
        connector.conversations.createConversation(parameters),
      )
      if (!posted.ok) return posted
      const { id: thread, activityId } = posted.value
      const id = activityId ?? /;messageid=(\d+)$/.exec(thread ?? '')?.[1] ?? ''
      return { ok: true, id, ...(thread && { thread }) }
    },

    async openPersonal(address) {
      const { tenantId } = address
      const parameters = {
        isGroup: false,
        bot: { id: address.botId, name: '' },
        members: [{ id: address.userId, name: '' }],
        ...(tenantId && { tenantId, channelData: { tenant: { id: tenantId } } }),
      } as ConversationParameters
      const opened = await attempt(address.userId, address, connector =>
        connector.conversations.createConversation(parameters),
      )
      return opened.ok ? { ok: true, address: { ...address, conversationId: opened.value.id } } : opened
    },

    async members(address) {
      const found: Member[] = []
      let continuationToken: string | undefined
      do {
        const page = await attempt(`members ${address.conversationId}`, address, connector =>
          connector.conversations.getConversationPagedMembers(address.conversationId, {
            pageSize: membersPage,
            ...(continuationToken && { continuationToken }),
          }),
        )
        if (!page.ok) return page
        found.push(...(page.value.members ?? []).flatMap(memberOf))
        continuationToken = page.value.continuationToken || undefined
      } while (continuationToken && found.length < maxMembers)
      return { ok: true, members: found.slice(0, maxMembers) }
    },
  }
}

/** A card goes alone, with its summary for the notification: Teams splits text and card, and then tells no id. */
function activityFor(address: Address, message: Message, id?: string): Activity {
  const content =
    'card' in message
      ? {
          summary: message.summary,
          attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: message.card }],
        }
      : { textFormat: 'markdown', text: message.text }
  return {
    type: 'message',
    ...(id !== undefined && { id }),
    ...addressed(address),
    ...content,
  } as unknown as Activity
}

function addressed({ botId, conversationId }: Address) {
  return { from: { id: botId, name: '' }, conversation: { id: conversationId } }
}

/** Teams calls the object id `objectId` here; guests and bots may have none, and are left out. */
function memberOf(account: Account): Member[] {
  const id = account.aadObjectId ?? account.objectId
  return id ? [{ id: id.toLowerCase(), name: account.name ?? '', userId: account.id }] : []
}

/** What a call throws, as far as it is read here: like the SDK's, but for errors of the network. */
interface RestError {
  statusCode?: number
  code?: string
  details?: { error?: { code?: string } }
  response?: { bodyAsText?: string | null; headers?: { get(name: string): string | undefined } }
}

const notWanted = new Set(['BotDisabledByAdmin', 'ConversationBlockedByUser', 'MessageWritesBlocked'])
const notThere = new Set(['BotNotInConversationRoster', 'ForbiddenOperationException'])
/** Nothing was sent yet when these happened, so a repeat cannot arrive twice. */
const notConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])

/**
 * What a failed call means. Source: Microsoft's table of status codes for conversational bots.
 * The code 209 comes without `error.code`, so its name is looked for in the raw body.
 * @param now to count a wait from that Teams gives as an instant
 */
export function failure(error: unknown, now: Date): Failure {
  // What somebody writes next brings a good address.
  if (error instanceof UnknownService) return { ok: false, why: 'refused' }
  if (error instanceof NoToken) {
    const why = error.why === 'refused' ? 'unregistered' : 'busy'
    const retryAfter = waitAsked(error.retryAfter, now)
    return { ok: false, why, token: error.codes.join(', '), ...(retryAfter !== undefined && { retryAfter }) }
  }
  const { statusCode: status, code, details, response } = error as RestError
  if (status === undefined) return { ok: false, why: notConnected.has(code ?? '') ? 'busy' : 'uncertain' }
  const codes = [code, details?.error?.code, response?.bodyAsText?.match(/MessageWritesBlocked/)?.[0]]
  const why = reason(status, codes)
  const retryAfter = why === 'busy' ? waitAsked(response?.headers?.get('retry-after'), now) : undefined
  return { ok: false, why, status, ...(retryAfter !== undefined && { retryAfter }) }
}

/** The header Retry-After (RFC 9110, 10.2.3), seconds or a date, in milliseconds from now. */
function waitAsked(header: string | undefined, now: Date): number | undefined {
  if (!header) return undefined
  if (/^\d{1,6}$/.test(header.trim())) return Number(header) * 1_000
  const until = Date.parse(header)
  return Number.isNaN(until) ? undefined : Math.max(0, until - now.getTime())
}

function reason(status: number, codes: (string | undefined)[]): Failure['why'] {
  if (codes.some(code => code && notWanted.has(code))) return 'blocked'
  if (codes.some(code => code && notThere.has(code))) return 'not-installed'
  switch (status) {
    case 401:
      return 'unregistered'
    case 404:
      return 'gone'
    case 412:
    case 429:
      return 'busy'
    case 413:
      return 'too-big'
    case 408:
    case 502:
    case 503:
    case 504:
      return 'uncertain'
    default:
      return 'refused'
  }
}
