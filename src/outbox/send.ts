import { DateTime } from 'luxon'
import { describeError } from '../describe.ts'
import type { Address } from '../documents/address.ts'
import type { OutboxRecord } from '../documents/outbox.ts'
import type { Person } from '../documents/person.ts'
import type { Message, SendResult, Versioned } from '../ports.ts'
import { nextMoment } from '../reminder/when.ts'
import { localDay } from '../turn/context.ts'
import { channelOf } from '../turn/notify.ts'
import { createAttempts, type Failure } from './attempts.ts'
import { createChannelSender } from './channel.ts'
import type { OutboxDeps } from './deps.ts'
import { createPacer, type Pacer } from './pacing.ts'
import { drop, pick } from './pick.ts'
import { isDue } from './record.ts'

/** Records looked at in one go. */
const batch = 1_000
/** People and channels written to at the same time. */
const atOnce = 8

export interface Sender {
  /**
   * Sends everything that is due, one message a person; in quiet hours only posts change. Stops early when told to, or
   * when the bot is not registered.
   */
  sendDue(stopped: () => boolean): Promise<void>
  /** No message is sent now: quiet hours, or no working day. */
  isQuiet(now: string): boolean
}

/**
 * Delivers records. The attempt is committed before the POST, and what became of it after, both only while the record is
 * still this attempt's (ARCHITECTURE, outbox): so nothing is lost, and nothing arrives more than twice.
 */
export function createSender(deps: OutboxDeps): Sender {
  const { store, messenger, clock, logger, timeZone } = deps
  const pacer: Pacer = createPacer()
  const attempts = createAttempts(deps)
  const sendToChannel = createChannelSender(deps, attempts, pacer)

  async function sendDue(stopped: () => boolean): Promise<void> {
    const handled = new Set<string>()
    let refused = false
    const halted = (): boolean => stopped() || refused
    for (let looked = batch; !halted(); ) {
      const due = await store.outboxDue(instant(), looked)
      const receivers = [...new Set(due.map(({ doc }) => doc.to))].filter(to => !handled.has(to))
      if (receivers.length === 0 && due.length < looked) return
      // Whoever has very many messages holds up nobody who stands behind them.
      if (receivers.length === 0) looked += batch
      for (const to of receivers) handled.add(to)
      const workers = Array.from({ length: Math.min(atOnce, receivers.length) }, async () => {
        for (let to = receivers.shift(); to !== undefined && !halted(); to = receivers.shift()) {
          refused = (await sendNow(to)) === 'unregistered' || refused
        }
      })
      // All of them end before one that failed is told: nothing is on its way any more then.
      const ended = await Promise.allSettled(workers)
      for (const end of ended) if (end.status === 'rejected') throw end.reason
    }
  }

  async function sendNow(to: string): Promise<Failure['why'] | undefined> {
    const quiet = isQuiet(instant())
    if (channelOf(to) !== undefined) return sendToChannel(to, quiet)
    return quiet ? undefined : sendTo(to)
  }

  /** Everything that is due for one person, as one message. */
  async function sendTo(id: string): Promise<Failure['why'] | undefined> {
    const now = instant()
    const today = localDay(now, timeZone)
    const due = (await store.outboxOf(id)).filter(({ doc }) => isDue(doc, now))
    const known = await store.get('people', id)
    const { records, changes } = pick(due, known?.doc, { today, tomorrow: tomorrow(now) })
    const kept = changes.length === 0 || (await attempts.write(changes))
    if (!known || !kept || records.length === 0) return undefined

    const message = await messageFor(known.doc, records, now)
    if (message === 'failed') {
      await attempts.giveBack(records, { ok: false, why: 'busy' })
      return undefined
    }
    if (message === undefined) {
      await attempts.write(records.map(drop))
      return undefined
    }

    const chat = await chatWith(known)
    if (!chat.ok) return giveBack(records, chat.failure, chat.known)
    const slot = pacer.take(chat.address.conversationId, Date.parse(instant()))
    if (slot === undefined) return undefined
    const wait = slot - Date.parse(instant())
    if (wait > 0) await deps.wait(wait)

    const token = await attempts.claim(records)
    if (token === undefined) return undefined
    const end = await post(chat.known, chat.address, message)
    attempts.report(end.result)
    if (end.result.ok) await afterSuccess(end.known)
    else await afterFailure(end.result, end.known)
    await attempts.settle(records, token, end.result)
    return end.result.ok ? undefined : end.result.why
  }

  async function messageFor(
    person: Person,
    records: Versioned<OutboxRecord>[],
    now: string,
  ): Promise<Message | 'failed' | undefined> {
    try {
      const docs = records.map(({ doc }) => doc)
      const news = await deps.compose(person, docs, now)
      return news && deps.render(news.view, news.language)
    } catch (error) {
      logger.error(describeError(error), 'A message of the outbox could not be made')
      return 'failed'
    }
  }

  /** The personal chat, opened if there is none yet. */
  async function chatWith(
    known: Versioned<Person>,
  ): Promise<
    { ok: true; address: Address; known: Versioned<Person> } | { ok: false; failure: Failure; known: Versioned<Person> }
  > {
    const { address, met } = known.doc
    if (address) return { ok: true, address, known }
    const opened = met ? await messenger.openPersonal(met) : ({ ok: false, why: 'not-installed' } as const)
    if (!opened.ok) return { ok: false, failure: opened, known }
    return { ok: true, address: opened.address, known: await remember(known, { address: opened.address }) }
  }

  /**
   * One attempt, and a second one only where the first was certainly not delivered: into a new chat if the old one is
   * gone, as a plain line if the card is too big.
   */
  async function post(
    known: Versioned<Person>,
    address: Address,
    message: Message,
  ): Promise<{ result: SendResult; known: Versioned<Person> }> {
    const result = await messenger.send(address, message)
    if (result.ok) return { result, known }
    if (result.why === 'too-big') {
      logger.error({ status: result.status }, 'A message of the outbox was too big for Teams')
      const plain = deps.render({ is: 'line', note: { key: 'note.news-too-big', tone: 'info' } }, known.doc.language)
      return { result: await messenger.send(address, plain), known }
    }
    if (result.why !== 'gone') return { result, known }
    const opened = await messenger.openPersonal(known.doc.met ?? address)
    if (!opened.ok) return { result: surely(opened), known }
    const moved = await remember(known, { address: opened.address })
    return { result: await messenger.send(opened.address, message), known: moved }
  }

  /** The first message to somebody told them who is responsible for their data; the next ones need not. */
  async function afterSuccess(known: Versioned<Person>): Promise<void> {
    if (!known.doc.welcomed && !known.doc.informed) await remember(known, { informed: true })
  }

  /** What a failure says about the person. */
  async function afterFailure({ why }: Failure, known: Versioned<Person>): Promise<void> {
    if (why === 'blocked' || why === 'not-installed') {
      // Fenced: if they wrote meanwhile, they are reachable, and the next sweep lets the message wait again.
      await remember(known, { unreachable: { why, on: localDay(instant(), timeZone) } })
    } else if (why === 'gone') {
      await remember(known, { address: undefined })
    }
  }

  /** The chat could not even be opened: nothing was delivered, and no attempt is counted. */
  async function giveBack(
    records: Versioned<OutboxRecord>[],
    failure: Failure,
    known: Versioned<Person>,
  ): Promise<Failure['why']> {
    const sure = surely(failure)
    attempts.report(sure)
    await afterFailure(failure, known)
    await attempts.giveBack(records, sure)
    return sure.why
  }

  /** Changes a person, unless somebody else did meanwhile. Answers with what is stored by now. */
  async function remember(
    known: Versioned<Person>,
    change: { address?: Address | undefined; unreachable?: NonNullable<Person['unreachable']>; informed?: true },
  ): Promise<Versioned<Person>> {
    const { address: _, ...rest } = known.doc
    const address = 'address' in change ? change.address : known.doc.address
    const { unreachable, informed } = change
    const doc: Person = {
      ...rest,
      ...(address && { address }),
      ...(unreachable && { unreachable }),
      ...(informed && { informed }),
    }
    await attempts.write([{ collection: 'people', id: doc.id, expect: known.version, put: doc }])
    return (await store.get('people', doc.id)) ?? known
  }

  function isQuiet(now: string): boolean {
    return Date.parse(allowed(now)) > Date.parse(now)
  }

  function allowed(from: string): string {
    return nextMoment(from, { rules: deps.rules.current(), calendar: deps.calendar(), timeZone })
  }

  /** The first moment of the next local day at which messages are sent. */
  function tomorrow(now: string): string {
    const midnight = DateTime.fromISO(now, { zone: timeZone }).plus({ days: 1 }).startOf('day')
    return allowed(midnight.toUTC().toISO() ?? now)
  }

  function instant(): string {
    return clock.now().toISOString()
  }

  return { sendDue, isQuiet }
}

/** Opening a chat delivers nothing: however that ended, it can be tried again. */
function surely({ why, ...failure }: Failure): Failure & { why: Exclude<Failure['why'], 'uncertain'> } {
  return { ...failure, why: why === 'uncertain' ? 'busy' : why }
}
