import type { Address, Meeting } from '../documents/address.ts'
import type { Person } from '../documents/person.ts'
import { shownTasks, toldBy } from '../people/person.ts'
import type { Versioned } from '../ports/listing.ts'
import type { Message, SendFailure, SendResult } from '../ports/messenger.ts'
import type { OutboxDeps } from './deps.ts'
import { instant, today } from './now.ts'
import type { Refusal } from './record.ts'
import { write } from './write.ts'

/** A personal chat with somebody. */
export interface Chat {
  address: Address
  known: Versioned<Person>
}

/** The chat, or why there is none. */
type Opened = ({ ok: true } & Chat) | { ok: false; refusal: Refusal }

/** The personal chat, opened if there is none yet. */
export async function chatWith(deps: OutboxDeps, known: Versioned<Person>): Promise<Opened> {
  const { address, met } = known.doc
  if (address) return { ok: true, address, known }
  if (!met) return { ok: false, refusal: { ok: false, why: 'not-installed' } }
  return openChat(deps, known, met)
}

/** How a message to a person ended, and what is stored of the person by then. */
export interface ChatEnd {
  result: SendResult
  known: Versioned<Person>
}

/**
 * One attempt, and a second one only where the first was certainly not delivered: into a new chat if the old one is
 * gone, as a plain line if the card is too big.
 */
export async function deliver(deps: OutboxDeps, { address, known }: Chat, message: Message): Promise<ChatEnd> {
  const { messenger, logger } = deps
  const result = await messenger.send(address, message)
  if (result.ok) return { result, known }
  if (result.why === 'too-big') {
    logger.error({ status: result.status }, 'A message of the outbox was too big for Teams')
    const plain = deps.render({ is: 'line', note: { key: 'note.news-too-big', tone: 'info' } }, known.doc.language)
    return { result: await messenger.send(address, plain), known }
  }
  if (result.why !== 'gone') return { result, known }
  const chat = await openChat(deps, known, known.doc.met ?? address)
  if (!chat.ok) return { result: chat.refusal, known }
  return { result: await messenger.send(chat.address, message), known: chat.known }
}

async function openChat(deps: OutboxDeps, known: Versioned<Person>, met: Meeting): Promise<Opened> {
  const opened = await deps.messenger.openPersonal(met)
  if (!opened.ok) return { ok: false, refusal: surely(opened) }
  const { address } = opened
  return { ok: true, address, known: await remember(deps, known, person => ({ ...person, address })) }
}

/** Opening a chat delivers nothing: however that ended, it can be tried again. */
function surely({ why, ...failure }: SendFailure): Refusal {
  return { ...failure, why: why === 'uncertain' ? 'busy' : why }
}

/** Keeps what the end of a message says about the person. @param list what the message tells, for answers to it */
export async function learn(deps: OutboxDeps, { result, known }: ChatEnd, list = ''): Promise<void> {
  if (result.ok) {
    // The first message to somebody told them who is responsible for their data; the next ones need not.
    const { welcomed, informed } = known.doc
    const isFirst = !welcomed && !informed
    const told = result.id === '' || list === '' ? undefined : { message: result.id, list, on: today(deps) }
    // Tasks it reminds of can be named by their numbers now.
    const listed = list.split(' ').filter(word => word.startsWith('T-'))
    if (!isFirst && !told && listed.length === 0) return
    await remember(deps, known, person => {
      const first: Person = isFirst ? { ...person, informed: true } : person
      const now = listed.length > 0 ? shownTasks(first, listed, today(deps)) : first
      return told ? toldBy(now, told) : now
    })
  } else if (result.why === 'blocked' || result.why === 'not-installed') {
    // Fenced: if they wrote meanwhile, they are reachable, and the next sweep lets the message wait again.
    const unreachable = { why: result.why, on: today(deps) }
    await remember(deps, known, person => ({ ...person, unreachable }))
  } else if (result.why === 'gone') {
    await remember(deps, known, ({ address: _, ...person }) => person)
  }
}

/** Changes a person, unless somebody else did meanwhile. Answers with what is stored by now. */
async function remember(
  deps: OutboxDeps,
  known: Versioned<Person>,
  change: (person: Person) => Person,
): Promise<Versioned<Person>> {
  const { id } = known.doc
  await write(deps.store, instant(deps), [{ collection: 'people', id, expect: known.version, put: change(known.doc) }])
  return (await deps.store.get('people', id)) ?? known
}
