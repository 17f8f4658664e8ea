import { Agent as HttpAgent, request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { urlToHttpOptions } from 'node:url'

/** Connections that are kept; through a proxy where the environment names one. */
export interface Agents {
  http: HttpAgent
  https: HttpsAgent
}

export type Proxies = Record<string, string | undefined>

export function createAgents(proxies: Proxies = {}): Agents {
  const options = { keepAlive: true, proxyEnv: proxies }
  return { http: new HttpAgent(options), https: new HttpsAgent(options) }
}

/** What Node needs of an address to ask there. */
export type Place = Pick<RequestOptions, 'protocol' | 'hostname' | 'port' | 'path'>

export function placeOf(url: string): Place {
  const { protocol, hostname, port, path } = urlToHttpOptions(new URL(url))
  return { protocol, hostname, port, path }
}

export interface Answer {
  status: number
  text: string
  headers: IncomingMessage['headers']
}

interface Asked {
  headers: Record<string, string>
  content?: Buffer | string
  agents: Agents
  /** After which a call is given up, in milliseconds. */
  timeout: number
}

/**
 * One HTTP request and its whole answer, whatever its status. Never a redirect.
 * @param place an address, taken apart: of what is asked often, once
 * @throws errors of the network
 */
export function exchange(method: string, place: Place, { headers, content, agents, timeout }: Asked): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const length = content === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(content)) }
  const isSecure = place.protocol === 'https:'
  const agent = isSecure ? agents.https : agents.http
  const request = (isSecure ? httpsRequest : httpRequest)({
    ...place,
    method,
    headers: { ...headers, ...length },
    agent,
  })
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

/** Undefined for what is no JSON: a proxy in between answers with a page. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
