import { randomUUID } from 'node:crypto'
import type { Memory } from '../../ports/memory.ts'
import type { Database } from './database.ts'

/** PostgreSQL takes 8,000 bytes at once. */
const pieceLength = 7_000

/** So many keys that are gone are remembered, so that nobody's late word brings them back. */
const goneAtMost = 10_000

/** When something was said, in milliseconds but later than all that was heard before, and by whom: the later one counts. */
type Said = { at: number; by: string }

/** `hello`: from one that has just come, and asks for what the others know. Without a value the key is gone. */
type Message = { hello: true } | (Entry & { map: string })

type Entry = { key: string; value?: unknown; said: Said }

/**
 * Memory that the instances share by NOTIFY: its messages go from memory to memory, are in no table, no log of writes and no
 * backup, and are gone with a restart of the server.
 */
export class SharedMemory implements Memory {
  readonly #database: Pick<Database, 'query'>
  readonly #me = randomUUID()
  readonly #maps = new Map<string, SharedMap<unknown>>()
  #latest = 0
  /** Messages that have not arrived as a whole: by sender and number, piece by piece. */
  readonly #pieces = new Map<string, string[]>()
  #count = 0
  #sending: Promise<void> = Promise.resolve()

  constructor(database: Pick<Database, 'query'>) {
    this.#database = database
  }

  map<V>(name: string): Map<string, V> {
    return this.#shared(name) as unknown as Map<string, V>
  }

  #shared(name: string): SharedMap<unknown> {
    const map = this.#maps.get(name) ?? new SharedMap<unknown>(this.#now, entry => this.#send({ map: name, ...entry }))
    this.#maps.set(name, map)
    return map
  }

  /** Clocks differ and jump: what follows on something heard is later than it by any clock. */
  readonly #now = (): Said => {
    this.#latest = Math.max(Date.now(), this.#latest + 1)
    return { at: this.#latest, by: this.#me }
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
      for (const [name, map] of this.#maps) for (const entry of map.known()) this.#send({ map: name, ...entry })
      return
    }
    const { map, ...entry } = message
    this.#latest = Math.max(this.#latest, entry.said.at)
    this.#shared(map).learn(entry)
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

/**
 * A map that tells the others what is set and deleted. Several answer a newcomer, each in its own time: what was said last
 * counts, in whatever order it is heard.
 */
class SharedMap<V> extends Map<string, V> {
  readonly #now: () => Said
  readonly #tell: (entry: Entry) => void
  readonly #said = new Map<string, Said>()
  readonly #gone = new Set<string>()

  constructor(now: () => Said, tell: (entry: Entry) => void) {
    super()
    this.#now = now
    this.#tell = tell
  }

  override set(key: string, value: V): this {
    this.#say({ key, value, said: this.#now() })
    return this
  }

  override delete(key: string): boolean {
    const known = this.has(key)
    if (known) this.#say({ key, said: this.#now() })
    return known
  }

  /** From another instance. */
  learn(entry: Entry): void {
    const before = this.#said.get(entry.key)
    if (!before || isLater(entry.said, before)) this.#keep(entry)
  }

  /** All that a newcomer has to hear: what is gone, too, for it may have missed that. */
  known(): Entry[] {
    return [...this.#said].map(([key, said]) => ({ key, ...(this.has(key) && { value: this.get(key) }), said }))
  }

  #say(entry: Entry): void {
    this.#keep(entry)
    this.#tell(entry)
  }

  #keep({ key, value, said }: Entry): void {
    this.#said.set(key, said)
    this.#gone.delete(key)
    if (value !== undefined) {
      super.set(key, value as V)
      return
    }
    super.delete(key)
    this.#gone.add(key)
    for (const oldest of this.#gone) {
      if (this.#gone.size <= goneAtMost) break
      this.#gone.delete(oldest)
      this.#said.delete(oldest)
    }
  }
}

function isLater(one: Said, other: Said): boolean {
  return one.at === other.at ? one.by > other.by : one.at > other.at
}
