import { AuthenticationConstants, ClaimsIdentity, type ConnectorClient } from 'botframework-connector'
import type { Activity, ConversationParameters } from 'botframework-schema'
import type { Address } from '../documents.ts'
import type { Message, Messenger, SendResult } from '../ports.ts'
import type { CachingAuthentication } from './authentication.ts'
import { createLanes } from './lane.ts'

type Failure = Extract<SendResult, { ok: false }>

/**
 * Writes into Teams through the Bot Framework connector, one attempt per call. What goes into one chat goes out one
 * after another, in the order of the calls: Teams refuses simultaneous writes (412), and an older card must never
 * overwrite a newer one.
 * @param appId the bot's id in Entra, empty without authentication
 */
export function createMessenger(authentication: CachingAuthentication, appId: string): Messenger {
  const claims = new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value: appId },
    { type: AuthenticationConstants.AppIdClaim, value: appId },
  ])
  const inLane = createLanes()

  function attempt<T>(
    lane: string,
    address: Address,
    call: (connector: ConnectorClient) => Promise<T>,
  ): Promise<{ ok: true; value: T } | Failure> {
    const run = async (): Promise<{ ok: true; value: T } | Failure> => {
      try {
        const connector = await authentication.createConnectorFactory(claims).create(address.serviceUrl)
        return { ok: true, value: await call(connector) }
      } catch (error) {
        return failure(error)
      }
    }
    return inLane(lane, run)
  }

  return {
    async send(address, message) {
      const sent = await attempt(address.conversationId, address, connector =>
        connector.conversations.sendToConversation(address.conversationId, activityFor(address, message)),
      )
      return sent.ok ? { ok: true, id: sent.value.id ?? '' } : sent
    },

    async update(address, activityId, message) {
      const activity = { ...activityFor(address, message), id: activityId }
      const sent = await attempt(address.conversationId, address, connector =>
        connector.conversations.updateActivity(address.conversationId, activityId, activity),
      )
      return sent.ok ? { ok: true, id: activityId } : sent
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
  }
}

/** A card goes alone, with its summary for the notification: Teams splits text and card, and then tells no id. */
function activityFor(address: Address, message: Message): Activity {
  const content =
    'card' in message
      ? {
          summary: message.summary,
          attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: message.card }],
        }
      : { text: message.text, textFormat: 'markdown' }
  return {
    type: 'message',
    from: { id: address.botId, name: '' },
    conversation: { id: address.conversationId },
    ...content,
  } as unknown as Activity
}

/** What the connector throws: an Azure RestError, as far as it is read here. */
interface RestError {
  statusCode?: number
  code?: string
  details?: { error?: { code?: string } }
  response?: { bodyAsText?: string | null }
}

const notWanted = new Set(['BotDisabledByAdmin', 'ConversationBlockedByUser', 'MessageWritesBlocked'])
const notThere = new Set(['BotNotInConversationRoster', 'ForbiddenOperationException'])
/** Nothing was sent yet when these happened, so a repeat cannot arrive twice. */
const notConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])

/**
 * What a failed call means. Source: Microsoft's table of status codes for conversational bots.
 * The code 209 comes without `error.code`, so its name is looked for in the raw body.
 */
export function failure(error: unknown): Failure {
  const { statusCode: status, code, details, response } = error as RestError
  if (status === undefined) return { ok: false, why: notConnected.has(code ?? '') ? 'busy' : 'uncertain' }
  const codes = [code, details?.error?.code, response?.bodyAsText?.match(/MessageWritesBlocked/)?.[0]]
  return { ok: false, why: reason(status, codes), status }
}

function reason(status: number, codes: (string | undefined)[]): Failure['why'] {
  if (codes.some(code => code && notWanted.has(code))) return 'blocked'
  if (codes.some(code => code && notThere.has(code))) return 'not-installed'
  switch (status) {
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
