import { createHash } from 'node:crypto'
import type { Json } from '../fixtures/activities/teams.ts'
import type { Chat, HttpAnswer } from '../fixtures/chat.ts'
import type { Connector, Recorded } from '../fixtures/connector.ts'
import { wordsOf } from './words-of.ts'

type Card = ReturnType<Chat['lastCard']>

/** One thing that happened, and everything the bot said because of it. */
export interface Step {
  /** Who did what: "Max Beispiel says „idee“". */
  did: string
  status?: number
  /** What the HTTP request was answered with, normalised. */
  body?: unknown
  /** What the connector received, normalised. */
  requests: { to: string; body: unknown }[]
}

/**
 * Writes down what a bot answers. Only two things differ between two runs, and both are named instead: the port of the
 * connector, and the ids it gives to messages, because people who are written to at the same time get them in any order.
 * A message is called after its chat and its place there ("Erika Muster#2").
 */
export class Recorder {
  readonly steps: Step[] = []
  readonly #connector: Connector
  /** What a conversation is called, by its id. */
  readonly #places: Map<string, string>
  readonly #messages = new Map<string, string>()
  /** How many messages each place has. */
  readonly #counts = new Map<string, number>()
  #heard = 0

  constructor(connector: Connector, places: Map<string, string>) {
    this.#connector = connector
    this.#places = places
    this.#nameMessages()
    this.#heard = connector.requests.length
  }

  /** Runs something and notes what comes of it. @param order several people are written to at the same time */
  async note<T extends HttpAnswer | undefined>(did: string, run: () => Promise<T>, order?: 'any'): Promise<T> {
    const answer = await run()
    this.#nameMessages()
    const heard = this.#connector.requests.slice(this.#heard)
    const requests = heard.map(request => this.#request(request))
    this.#heard = this.#connector.requests.length
    if (order === 'any')
      requests.sort((a, b) => (chatOf(a.to) < chatOf(b.to) ? -1 : chatOf(a.to) > chatOf(b.to) ? 1 : 0))
    this.steps.push({
      did: this.#named(did),
      ...(answer && { status: answer.status, ...(answer.body !== undefined && { body: this.#normal(answer.body) }) }),
      requests,
    })
    return answer
  }

  #request({ method, conversation, activity, body }: Recorded): Step['requests'][number] {
    const place = conversation === undefined ? this.#begun(body) : this.#placeOf(this.#named(conversation))
    const message = activity === undefined ? '' : this.#named(activity)
    const to = message.startsWith(place) ? message : `${place} ${message}`
    return { to: `${method} ${to}`.trim(), body: this.#normal(body) }
  }

  /** Where something new is begun: a thread in a channel, or somebody's personal chat. */
  #begun({ channelData, members }: Json): string {
    const { channel } = (channelData ?? {}) as { channel?: { id: string } }
    const [member] = (members ?? []) as { id: string }[]
    const id = channel?.id ?? member?.id ?? ''
    return `new in ${this.#places.get(id) ?? id}`
  }

  #nameMessages(): void {
    for (const { id, conversation } of this.#connector.messages()) {
      if (this.#messages.has(id)) continue
      const [channel = '', root] = conversation.split(';messageid=')
      const place = root === id ? `${this.#places.get(channel) ?? channel}` : this.#placeOf(conversation)
      const count = (this.#counts.get(place) ?? 0) + 1
      this.#counts.set(place, count)
      this.#messages.set(id, `${place}#${count}`)
      if (root === id) this.#places.set(conversation, `${place}#${count}`)
    }
  }

  #placeOf(conversation: string): string {
    return this.#places.get(conversation) ?? conversation
  }

  #normal(value: unknown): unknown {
    return JSON.parse(this.#named(JSON.stringify(value)))
  }

  #named(text: string): string {
    return text
      .replaceAll(this.#connector.serviceUrl, 'https://connector.example/')
      .replace(/\b1772438\d{6}\b/g, id => this.#messages.get(id) ?? id)
  }
}

function chatOf(to: string): string {
  return to.replace(/^\S+ /, '')
}

/**
 * The steps as a text to keep: what was done, and of every answer its words, its buttons with what they carry, and the
 * SHA-256 of all of its bytes. The words of a card are written where it is seen first, and further on only its hash.
 */
export function written(steps: Step[]): string[] {
  const seen = new Set<string>()
  return steps.map(({ did, status, body, requests }, index) =>
    [
      `## ${index + 1} ${did}`,
      ...(status === undefined ? [] : said(`${status}`, body, seen)),
      ...requests.flatMap(request => said(request.to, request.body, seen)),
    ].join('\n'),
  )
}

function said(to: string, body: unknown, seen: Set<string>): string[] {
  const cards: Card[] = []
  const envelope = withoutCards(body, cards)
  const parts: [kind: string, value: unknown, words: () => string[]][] = cards.map(card => [
    'card',
    card,
    () => wordsOf(card),
  ])
  if (envelope !== undefined) parts.push(['in', envelope, () => [envelopeInWords(envelope)]])
  const hashed = parts.map(([kind, value, words]) => ({ kind, hash: hashOf(value), words }))
  return [
    [to, ...hashed.map(({ kind, hash }) => `${kind} ${hash}`)].join(' '),
    ...hashed.flatMap(({ hash, words }) => {
      if (seen.has(hash)) return []
      seen.add(hash)
      return words().map(line => `  ${line}`)
    }),
  ]
}

/** What a notification says, or a message without a card; all of it where it is neither. */
function envelopeInWords(envelope: unknown): string {
  const { summary, text, value } = (envelope ?? {}) as Json
  const said = [summary, text, value].filter(part => typeof part === 'string' && part !== 'card 1')
  return said.length > 0 ? `= ${said.join(' ')}`.replaceAll('\n', ' / ') : JSON.stringify(envelope)
}

/** What is around the cards of a body. */
function withoutCards(value: unknown, cards: Card[]): unknown {
  if (Array.isArray(value)) return value.map(each => withoutCards(each, cards))
  if (typeof value !== 'object' || value === null) return value
  const node = value as Json
  if (node.type === 'AdaptiveCard') return `card ${cards.push(node as Card)}`
  return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, withoutCards(each, cards)]))
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}
