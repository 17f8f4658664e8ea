import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import type { Activity, ConversationParameters } from 'botframework-schema'

/** What a call is signed with: the credentials of the SDK, which fetch tokens and keep them. */
export interface Credentials {
  signRequest(request: { headers: { set(name: string, value: string): void } }): Promise<unknown>
}

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

/** Connections that are kept; through a proxy where the environment names one, as the SDK does. */
export interface Agents {
  http: HttpAgent
  https: HttpsAgent
}

export type Proxies = Record<string, string | undefined>

export function createAgents(proxies: Proxies = {}): Agents {
  const options = { keepAlive: true, proxyEnv: proxies }
  return { http: new HttpAgent(options), https: new HttpsAgent(options) }
}

/**
 * Teams refused. Has the fields of the SDK's error that are read (messenger.ts); errors of the network are Node's own, and
 * carry no status.
 */
class Refused extends Error {
  readonly statusCode: number
  readonly details: unknown
  readonly response: { bodyAsText: string; headers: { get(name: string): string | undefined } }

  constructor(status: number, text: string, headers: IncomingMessage['headers']) {
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
  credentials: Credentials,
  agents: Agents,
  timeout: number,
): Connector {
  const { protocol, hostname, port, pathname } = new URL(serviceUrl)
  const isSafe = protocol === 'https:'
  const target = {
    protocol,
    hostname: hostname.replace(/^\[(.*)\]$/, '$1'),
    port,
    agent: isSafe ? agents.https : agents.http,
  }
  const root = `${pathname.replace(/\/$/, '')}/v3/conversations`

  async function call(method: string, path: string, body?: unknown): Promise<unknown> {
    const headers: Record<string, string> = { Accept: 'application/json' }
    await credentials.signRequest({
      headers: {
        set(name, value) {
          headers[name] = value
        },
      },
    })
    const content = body === undefined ? undefined : Buffer.from(JSON.stringify(body))
    if (content) {
      headers['Content-Type'] = 'application/json; charset=utf-8'
      headers['Content-Length'] = String(content.length)
    }
    const { status, text, headers: answered } = await exchange(method, `${root}${path}`, headers, content)
    if (status < 200 || status > 299) throw new Refused(status, text, answered)
    return parsed(text) ?? {}
  }

  function exchange(method: string, path: string, headers: Record<string, string>, content: Buffer | undefined) {
    const { promise, resolve, reject } = Promise.withResolvers<{
      status: number
      text: string
      headers: IncomingMessage['headers']
    }>()
    const request = (isSafe ? httpsRequest : httpRequest)({ ...target, path, method, headers })
    const timer = setTimeout(() => request.destroy(new Error('No answer came in time')), timeout)
    const failed = (error: Error): void => {
      clearTimeout(timer)
      reject(error)
    }
    request.on('error', failed)
    request.on('response', response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('error', failed)
      response.on('end', () => {
        clearTimeout(timer)
        const text = Buffer.concat(chunks).toString('utf8')
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers })
      })
    })
    request.end(content)
    return promise
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

/** Undefined for what is no JSON: a proxy in between answers with a page. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
