import { randomUUID } from 'node:crypto'
import type { Memory } from '../../ports/memory.ts'
import type { Database } from './database.ts'

/** PostgreSQL takes 8,000 bytes at once. */
const pieceLength = 7_000

/** `hello`: from one that has just come, and asks for what the others know. */
type Message = { hello: true } | { map: string; key: string; value?: unknown }

/**
 * Memory that the instances share by NOTIFY: its messages go from memory to memory, are in no table, no log of writes and no
 * backup, and are gone with a restart of the server.
 */
export class SharedMemory implements Memory {
  readonly #database: Database
  readonly #me = randomUUID()
  readonly #maps = new Map<string, SharedMap<unknown>>()
  /** Messages that have not arrived as a whole: by sender and number, piece by piece. */
  readonly #pieces = new Map<string, string[]>()
  #count = 0
  #sending: Promise<void> = Promise.resolve()

  constructor(database: Database) {
    this.#database = database
  }

  map<V>(name: string): Map<string, V> {
    const map = this.#maps.get(name) ?? new SharedMap<unknown>(message => this.#send({ map: name, ...message }))
    this.#maps.set(name, map)
    return map as unknown as Map<string, V>
  }

  told(): Promise<void> {
    return this.#sending
  }

  /** Asks the others for what they know. */
  greet(): void {
    this.#send({ hello: true })
  }

  /** A piece of a message, from whomever. */
  hear(payload: string): void {
    const [from = '', number = '', at = '', count = '', text = ''] = payload.split(' ')
    if (from === this.#me) return
    const key = `${from} ${number}`
    const pieces = this.#pieces.get(key) ?? []
    pieces[Number(at)] = text
    this.#pieces.set(key, pieces)
    if (pieces.filter(piece => piece !== undefined).length < Number(count)) return
    this.#pieces.delete(key)
    this.#understand(JSON.parse(Buffer.from(pieces.join(''), 'base64').toString('utf8')) as Message)
  }

  #understand(message: Message): void {
    if ('hello' in message) {
      for (const [map, entries] of this.#maps) for (const [key, value] of entries) this.#send({ map, key, value })
      return
    }
    this.map(message.map)
    this.#maps.get(message.map)?.learn(message.key, message.value)
  }

  /** One after the other, so that the last word counts. It is a help only: what does not arrive is asked for anew. */
  #send(message: Message): void {
    const number = ++this.#count
    const text = Buffer.from(JSON.stringify(message)).toString('base64')
    const pieces = text.match(new RegExp(`.{1,${pieceLength}}`, 'g')) ?? []
    const payloads = pieces.map((piece, at) => [this.#me, number, at, pieces.length, piece].join(' '))
    const send = () =>
      this.#database.query(`SELECT pg_notify('$schema_memory', piece) FROM unnest($1::text[]) AS piece`, [payloads])
    this.#sending = this.#sending.then(send).then(
      () => {},
      () => {},
    )
  }
}

/** A map that tells the others what is set and deleted. */
class SharedMap<V> extends Map<string, V> {
  readonly #tell: (message: { key: string; value?: V }) => void

  constructor(tell: (message: { key: string; value?: V }) => void) {
    super()
    this.#tell = tell
  }

  override set(key: string, value: V): this {
    this.#tell({ key, value })
    return super.set(key, value)
  }

  override delete(key: string): boolean {
    if (this.has(key)) this.#tell({ key })
    return super.delete(key)
  }

  /** From another instance. @param value undefined: it is gone */
  learn(key: string, value: V | undefined): void {
    if (value === undefined) super.delete(key)
    else super.set(key, value)
  }
}
