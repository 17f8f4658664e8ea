import type { Activity, ConversationParameters } from 'botframework-schema'
import { type Agents, type Answer, exchange, parsed, placeOf } from './exchange.ts'
import { jsonBytes } from './json-bytes.ts'

/** What a call is signed with, if the bot has a registration. @throws NoToken */
export type Token = () => Promise<string>

/** The few calls of a Bot Framework connector that are used, named like those of the SDK. */
export interface Conversations {
  sendToConversation(conversation: string, activity: Activity): Promise<{ id?: string }>
  updateActivity(conversation: string, activity: string, changed: Activity): Promise<unknown>
  deleteActivity(conversation: string, activity: string): Promise<unknown>
  createConversation(parameters: ConversationParameters): Promise<{ id: string; activityId?: string }>
  getConversationMember(conversation: string, member: string): Promise<object>
  getConversationPagedMembers(
    conversation: string,
    page: { pageSize: number; continuationToken?: string },
  ): Promise<{ members?: Account[]; continuationToken?: string }>
}

/** Teams calls the object id `objectId` here. */
export interface Account {
  id: string
  name?: string
  aadObjectId?: string
  objectId?: string
}

export interface Connector {
  conversations: Conversations
}

/**
 * Teams refused. Has the fields of the SDK's error that are read (messenger.ts); errors of the network are Node's own, and
 * carry no status.
 */
class Refused extends Error {
  readonly statusCode: number
  readonly details: unknown
  readonly response: { bodyAsText: string; headers: { get(name: string): string | undefined } }

  constructor(status: number, text: string, headers: Answer['headers']) {
    super(`The connector answered ${status}`)
    this.statusCode = status
    this.details = parsed(text)
    const get = (name: string) => [headers[name]].flat()[0]
    this.response = { bodyAsText: text, headers: { get } }
  }
}

/**
 * The connector at a service address. Straight over HTTP: the pipeline of the SDK took a quarter of a turn. One attempt
 * each, never a redirect, because the token goes with it.
 * @param timeout after which a call is given up, in milliseconds
 */
export function createConnector(
  serviceUrl: string,
  token: Token | undefined,
  agents: Agents,
  timeout: number,
): Connector {
  const root = placeOf(`${serviceUrl.replace(/\/$/, '')}/v3/conversations`)

  async function call(method: string, path: string, body?: unknown): Promise<unknown> {
    const headers: Record<string, string> = { Accept: 'application/json' }
    if (token) headers.Authorization = `Bearer ${await token()}`
    if (body !== undefined) headers['Content-Type'] = 'application/json; charset=utf-8'
    const content = body === undefined ? {} : { content: jsonBytes(body) }
    const {
      status,
      text,
      headers: answered,
    } = await exchange(
      method,
      { ...root, path: `${root.path}${path}` },
      {
        headers,
        ...content,
        agents,
        timeout,
      },
    )
    if (status < 200 || status > 299) throw new Refused(status, text, answered)
    return parsed(text) ?? {}
  }

  const at = (conversation: string, rest: string, id = '') =>
    `/${encodeURIComponent(conversation)}/${rest}${id && `/${encodeURIComponent(id)}`}`

  return {
    conversations: {
      sendToConversation: async (conversation, activity) =>
        (await call('POST', at(conversation, 'activities'), activity)) as { id?: string },
      updateActivity: (conversation, id, activity) => call('PUT', at(conversation, 'activities', id), activity),
      deleteActivity: (conversation, id) => call('DELETE', at(conversation, 'activities', id)),
      createConversation: async parameters =>
        (await call('POST', '', parameters)) as { id: string; activityId?: string },
      getConversationMember: async (conversation, id) => (await call('GET', at(conversation, 'members', id))) as object,
      getConversationPagedMembers: async (conversation, { pageSize, continuationToken }) => {
        const after = continuationToken ? `&continuationToken=${encodeURIComponent(continuationToken)}` : ''
        const path = `${at(conversation, 'pagedmembers')}?pageSize=${pageSize}${after}`
        return (await call('GET', path)) as { members?: Account[] }
      },
    },
  }
}
