import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http'
import { pino } from 'pino'
import type { Request, Response, Server, ServerOptions } from 'restify'
// By path: the whole package loads all its plugins (CSV, forms, signatures, types of files), too.
import Router from 'restify/lib/router.js'
import RestifyServer from 'restify/lib/server.js'
import { describeError } from '../describe.ts'
import { type Arrived, arrived } from '../health/arrived.ts'
import type { Clock } from '../ports/clock.ts'
import type { Logger } from '../ports/logger.ts'
import type { Metrics } from '../ports/metrics.ts'
import { throttled } from '../throttle.ts'
import type { DataPages, Page } from '../turn/data-pages.ts'
import { feedPath } from '../turn/export/feed.ts'
import { exportPath } from '../turn/exports.ts'
import type { Answer, Bot } from './bot.ts'
import { inTime } from './in-time.ts'
import { jsonBytes } from './json-bytes.ts'
import { createLimiter, ofAddress, senderOf } from './rate.ts'

/** Bodies over this are refused; a Teams message is at most 100 KB. In bytes. */
const bodyLimit = 256 * 1024
/** Up to here a body that is too big is read to its end and dropped, so that the sender sees the refusal. In bytes. */
const readLimit = 4 * bodyLimit

export interface ServerDeps {
  bot: Bot
  /** Undefined while the bot can do its work; otherwise why not. */
  unready(): string | undefined
  /** What links to one's own data lead to; absent: there are none. */
  pages?: DataPages | undefined
  /** The bot is about to go: every connection ends with its next answer. */
  isClosing(): boolean
  /** The clock cannot be right, so the bot answers, but says nothing by itself. */
  isClockDoubted(): boolean
  /** Is given the whole work of a request, including what happens after the answer. */
  track(work: Promise<void>): void
  clock: Clock
  logger: Logger
  metrics: Metrics
  /** How long a body may take to arrive, in milliseconds; 10 seconds unless told. Teams sends one in a moment. */
  bodyTime?: number | undefined
}

/** The HTTP side: activities come in, health goes out, and no answer tells anything about the inside. */
export function createServer({
  bot,
  unready,
  pages,
  isClosing,
  isClockDoubted,
  track,
  clock,
  logger,
  metrics,
  bodyTime = 10_000,
}: ServerDeps): Server {
  // The empty name omits the Server header. Restify's own log would hold request data.
  const warn = throttled(logger, clock)
  const senders = createLimiter(ofAddress, clock)
  const log = pino({ level: 'silent' }) as unknown as NonNullable<ServerOptions['log']>
  const options = { name: '', log, formatters: { 'application/json': format } }
  const server = new RestifyServer({ ...options, router: new Router(options) })
  const http = server.server as HttpServer
  // Restify passes upgrades on to nobody: such a connection would stay open for good, and hold up the end of the process.
  http.removeAllListeners('upgrade')
  http.requestTimeout = 30_000
  http.headersTimeout = 15_000
  http.keepAliveTimeout = 65_000

  // Before restify answers, so that what it refuses by itself is no reason to stay either.
  http.prependListener('request', (_request, response) => endWhenClosing(response))

  /** A client that keeps its connection would go on with it as long as it is served. */
  function endWhenClosing(response: ServerResponse): void {
    if (isClosing()) response.setHeader('Connection', 'close')
  }

  server.get('/livez', async (_request: Request, response: Response) => {
    response.send(200, { status: 'alive' })
  })
  server.get('/readyz', async (_request: Request, response: Response) => {
    const isReady = unready() === undefined
    // Still ready: whoever writes by way of Teams proves what time it is, so they must not be kept away.
    const clock = isReady && isClockDoubted() ? { clock: 'doubted' } : {}
    response.send(isReady ? 200 : 503, { status: isReady ? 'ready' : 'not ready', ...clock })
  })
  // Teams never asks like that. Who looks whether the bot can be reached sees how the request arrived here.
  server.get('/api/messages', async (request: Request, response: Response) => {
    response.setHeader('Allow', 'POST')
    response.setHeader(arrived.header, arrived.write({ sender: senderOf(request) !== undefined, ...protoOf(request) }))
    response.send(405, { error: 'refused' })
  })
  server.post('/api/messages', async (request: Request, response: Response) => {
    const work = take(request, response)
    track(work)
    await work
  })

  if (pages) {
    server.get(`${feedPath}/:secret`, async (request: Request, response: Response) => {
      const [, secret = ''] = /^([\w-]+)\.ics$/.exec(String(request.params.secret)) ?? []
      const asTodos = new URL(request.url ?? '', 'http://localhost').searchParams.has('aufgaben')
      await show(response, () => pages.calendar(secret, asTodos), request.headers['if-none-match'])
    })
    server.get(`${exportPath}/:secret`, async (request: Request, response: Response) => {
      await show(response, () => pages.look(String(request.params.secret)))
    })
    server.post(`${exportPath}/:secret`, async (request: Request, response: Response) => {
      const form = await readText(request, formLimit)
      const format = new URLSearchParams(form ?? '').get('format') ?? ''
      if (!request.complete) response.setHeader('Connection', 'close')
      await show(response, () => pages.fetch(String(request.params.secret), format))
    })
  }

  /** A page for a browser: kept nowhere on its way, and without anything from elsewhere. @param known tags of copies that are there */
  async function show(response: Response, make: () => Promise<Page>, known?: string): Promise<void> {
    try {
      const { status, type, body, filename, tag } = await make()
      endWhenClosing(response)
      // Kept by whoever asked, and asked for again each time.
      const tagged = tag === undefined ? {} : { ETag: tag, 'Cache-Control': 'private, no-cache' }
      if (tag !== undefined && known?.includes(tag)) {
        response.writeHead(304, { ...pageHeaders, ...tagged })
        response.end()
        return
      }
      response.writeHead(status, {
        ...pageHeaders,
        ...tagged,
        'Content-Type': type,
        ...(filename !== undefined && { 'Content-Disposition': `attachment; filename="${filename}"` }),
      })
      response.end(body)
    } catch (error) {
      logger.error(describeError(error), 'A page could not be made')
      if (!response.headersSent) response.send(500, { error: 'failed' })
    }
  }

  /** Who was refused too often lately is refused before anything is read. */
  async function answerTo(request: Request): Promise<Answer> {
    const sender = senderOf(request)
    if (sender !== undefined && !senders.has(sender)) {
      warn({}, 'An address that was refused too often sends still more')
      metrics.refused('rate')
      return { status: 429 }
    }
    const answer = await received(request)
    if (sender !== undefined && [400, 401, 403, 408, 413, 415].includes(answer.status)) senders.take(sender)
    return answer
  }

  async function received(request: Request): Promise<Answer> {
    // Whoever sends letter by letter is not waited for: Node's own limit would do that for a minute.
    const body = await inTime<Body>(readJson(request), bodyTime, () => ({ refused: 408 }))
    if ('json' in body) return bot.receive(request.headers.authorization ?? '', body.json)
    warn({ status: body.refused }, 'A request was refused for its body')
    metrics.refused('body')
    return { status: body.refused }
  }

  async function take(request: Request, response: Response): Promise<void> {
    try {
      const answer = await answerTo(request)
      // What was not read of a body would be taken for the next request.
      if (!request.complete) response.setHeader('Connection', 'close')
      endWhenClosing(response)
      answerWith(response, answer)
      await answer.afterwards?.()
    } catch (error) {
      logger.error(describeError(error), 'A request failed')
      if (!response.headersSent) response.send(500, { error: 'failed' })
    }
  }

  return server
}

/** A form of one field. In bytes. */
const formLimit = 1_024

const pageHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
}

/** A small body; undefined if it is too big or breaks off. */
async function readText(request: IncomingMessage, limit: number): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request) {
      size += chunk.length
      if (size > limit) return undefined
      chunks.push(chunk)
    }
    return Buffer.concat(chunks).toString('utf8')
  } catch {
    return undefined
  }
}

/** What the proxy says it was asked by; where several are told, the first was. */
function protoOf({ headers }: IncomingMessage): Pick<Arrived, 'proto'> {
  const proto = String(headers['x-forwarded-proto'] ?? '')
    .split(',')[0]
    ?.trim()
    .toLowerCase()
  return proto === 'http' || proto === 'https' ? { proto } : {}
}

type Body = { json: unknown } | { refused: 400 | 408 | 413 | 415 }

/**
 * Restify's reader measures a compressed body before unpacking it, so this one takes plain JSON only. By events: walking
 * over a stream costs more than to read what it brings.
 */
function readJson(request: IncomingMessage): Promise<Body> {
  const { 'content-type': type = '', 'content-encoding': encoding, 'content-length': length } = request.headers
  const { promise, resolve } = Promise.withResolvers<Body>()
  if (!/^application\/json\s*(;|$)/i.test(type) || encoding !== undefined) resolve({ refused: 415 })
  else if (Number(length) > readLimit) resolve({ refused: 413 })
  else {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', chunk => {
      size += chunk.length
      if (size <= bodyLimit) chunks.push(chunk)
      if (size <= readLimit) return
      resolve({ refused: 413 })
      request.destroy()
    })
    request.on('end', () =>
      resolve(size > bodyLimit ? { refused: 413 } : bodyIn(Buffer.concat(chunks).toString('utf8'))),
    )
    // The sender broke off, or was too slow.
    for (const broken of ['error', 'close']) request.on(broken, () => resolve({ refused: 400 }))
  }
  return promise
}

function bodyIn(text: string): Body {
  if (depthOf(text) > deepest) return { refused: 400 }
  try {
    return { json: JSON.parse(text) }
  } catch {
    return { refused: 400 }
  }
}

/** A card is nested about twenty levels deep; what reads an activity step by step must not run out of stack. */
const deepest = 64

const quote = '"'.charCodeAt(0)
const backslash = '\\'.charCodeAt(0)
/** What closes has a code two above. */
const bracket = '['.charCodeAt(0)
const brace = '{'.charCodeAt(0)

/** How deep brackets are nested in a text of JSON, without those in its strings. One look at each character. */
function depthOf(text: string): number {
  let [depth, most, quoted] = [0, 0, false]
  for (let at = 0; at < text.length; at++) {
    const mark = text.charCodeAt(at)
    if (mark === quote) quoted = !quoted
    else if (quoted) at += mark === backslash ? 1 : 0
    else if (mark === bracket || mark === brace) most = Math.max(most, ++depth)
    else if (mark === bracket + 2 || mark === brace + 2) depth--
  }
  return most
}

/** Without the negotiation of `response.send`, which takes longer than to read what was asked. */
function answerWith(response: Response, { status, body }: Answer): void {
  const bytes = body === undefined ? undefined : jsonBytes(body)
  const type = bytes && { 'Content-Type': 'application/json' }
  response.writeHead(status, { ...type, 'Content-Length': bytes?.length ?? 0 })
  response.end(bytes)
}

/** Errors of restify itself (no such route, wrong method) are answered without their message. */
function format(_request: Request, _response: Response, body: unknown): string {
  return JSON.stringify(body instanceof Error ? { error: 'refused' } : (body ?? null))
}
