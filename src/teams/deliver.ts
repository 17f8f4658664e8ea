import type { Address } from '../documents/address.ts'
import type { Language } from '../documents/language.ts'
import type { Logger } from '../ports/logger.ts'
import type { Message, Messenger, SendResult } from '../ports/messenger.ts'
import type { TurnEvent } from '../turn/event.ts'
import type { Format, Wanted } from '../turn/exports.ts'
import type { Closing, Reply, ReplyStep, Shown } from '../turn/reply.ts'
import type { Turns } from '../turn/turns.ts'
import type { Note } from '../view/parts/note.ts'
import type { View } from '../view/views.ts'

export type Render = (view: View, language: Language) => Message

/** A reply with every view rendered, so that nothing can go wrong any more but the sending. */
export type Outgoing = (
  | { do: 'replace'; message: Message; shown?: Shown }
  | ({ do: 'send'; once?: true } & Sending)
  | SendPersonal
  | ChatLink
  | { do: 'wake' }
  | { do: 'close'; closing: RenderedClosing }
  | FileStep
  | { do: 'tell'; message: Message; otherwise?: Message }
  | { do: 'offer'; found: { title: string; about: Message[]; message: Message }[]; none?: Message }
)[]

/** A file that is made once everything else was sent (files.ts). */
export interface FileStep {
  do: 'file'
  wanted: Wanted
  format: Format
  working: Message
  say(note: Note): Message
}

/** `message` names the link by a word that is replaced once it is known. */
interface ChatLink {
  do: 'chat-link'
  addresses: Address[]
  about: string
  message: Message
  otherwise: Message
}

const link = 'CHATLINK'

interface Sending {
  message: Message
  shown?: Shown
  asks?: true
  closing?: RenderedClosing
}

type SendPersonal = Sending & { do: 'send-personal'; address?: Address; done?: Message; otherwise?: Message }

type RenderedClosing = Omit<Closing, 'view'> & { message: Message }

export interface DeliverDeps {
  messenger: Messenger
  turns: Turns
  logger: Logger
  /** Has the outbox send what waits for it. */
  wake?: (() => void) | undefined
}

/** Renders a reply. Throws if a view cannot be rendered: before anything was answered. */
export function prepare(reply: Reply, render: Render): Outgoing {
  return reply.steps.map(step => prepareStep(step, reply.language, render))
}

function prepareStep(step: ReplyStep, speaking: Language, render: Render): Outgoing[number] {
  const closed = ({ view, ...closing }: Closing): RenderedClosing => ({ ...closing, message: render(view, speaking) })
  const rendered = (view: View): Message => render(view, speaking)
  if (step.do === 'file') {
    const { working, ...what } = step
    return { ...what, working: rendered(working), say: note => rendered({ is: 'line', note }) }
  }
  if (step.do === 'wake') return step
  if (step.do === 'close') return { do: 'close', closing: closed(step.closing) }
  if (step.do === 'tell') {
    const { view, otherwise } = step
    return { do: 'tell', message: rendered(view), ...(otherwise && { otherwise: rendered(otherwise) }) }
  }
  if (step.do === 'offer') {
    const found = step.found.map(({ title, about, view }) => ({
      title,
      about: about.map(rendered),
      message: rendered(view),
    }))
    return { do: 'offer', found, ...(step.none && { none: rendered(step.none) }) }
  }
  if (step.do === 'replace') {
    const { view, ...rest } = step
    return { ...rest, message: render(view, speaking) }
  }
  if (step.do === 'chat-link') {
    const message = render({ is: 'line', note: { key: step.says, values: { link }, tone: 'info' } }, speaking)
    return { ...step, message, otherwise: render(step.otherwise, speaking) }
  }
  const { view, closing, ...rest } = step
  const language = rest.do === 'send-personal' ? (rest.language ?? speaking) : speaking
  const sending = { message: render(view, language), ...(closing && { closing: closed(closing) }) }
  if (rest.do === 'send') return { ...rest, ...sending }
  const { done, otherwise, language: _, ...personal } = rest
  return {
    ...personal,
    ...sending,
    ...(done && { done: render(done, speaking) }),
    ...(otherwise && { otherwise: render(otherwise, speaking) }),
  }
}

/**
 * The body that answers an invoke: what becomes of the clicked card. If it stays as it is, one line tells where to look,
 * because a client may show even an empty one.
 * @param arrived false if a personal message of this reply did not arrive
 */
export function invokeAnswer(
  outgoing: Outgoing,
  render: (view: View) => Message,
  arrived: boolean,
): { statusCode: 200; type: string; value: unknown } {
  const replaced = outgoing.find(step => step.do === 'replace')
  const told = outgoing.find(step => step.do === 'tell')
  const key = outgoing.length > 0 ? 'note.below' : 'note.already-done'
  const said = arrived ? told?.message : (told?.otherwise ?? told?.message)
  const message = replaced?.message ?? said ?? render({ is: 'line', note: { key, tone: 'info' } })
  return 'card' in message
    ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: message.card }
    : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: message.text }
}

/**
 * Sends what a turn answered, in order, one attempt each. The turn is committed by then, so a message that does not
 * arrive loses nothing: it is logged, and "weiter" shows the current card again. Must not run twice at a time for one
 * person, because each run closes the card that the one before has shown.
 * @returns false if a message to the personal chat did not arrive
 */
export async function deliver(outgoing: Outgoing, event: TurnEvent, deps: DeliverDeps): Promise<boolean> {
  const { messenger, turns, logger, wake } = deps
  const person = event.person.id
  let arrived = true

  for (const step of outgoing) {
    switch (step.do) {
      case 'replace':
        await replace(step)
        break
      case 'send':
        if (!(step.once && (await isShown(step.shown)))) await send(event.address, step)
        break
      case 'send-personal':
        arrived = (await sendPersonal(step)) && arrived
        break
      case 'chat-link':
        await sendLink(step)
        break
      case 'wake':
        wake?.()
        break
      case 'close':
        await close(event.address, step.closing, await cardToClose(step.closing))
        break
    }
  }

  return arrived

  async function replace(step: { message: Message; shown?: Shown }): Promise<void> {
    const { what, address } = event
    if (what.is !== 'action' || (!what.card && what.how === 'submit')) return void (await send(address, step))
    if (!what.card) return
    // The answer of an invoke changes the card only for this client and only until it is loaded again.
    const updated = await messenger.update(address, what.card, step.message)
    if (updated.ok || what.how === 'invoke') await remember(step.shown, what.card)
    if (updated.ok) return
    if (what.how === 'submit') await send(address, step)
    if (updated.why !== 'gone') warn(updated)
  }

  /** First the new card, then the old one is closed: whatever fails, one of them stays to go on with. */
  async function send(address: Address, step: Sending): Promise<SendResult> {
    const before = step.closing && (await cardToClose(step.closing))
    const sent = await messenger.send(address, step.message)
    if (!sent.ok) {
      warn(sent)
      return sent
    }
    await remember(step.shown, sent.id)
    if (step.asks && sent.id && 'card' in step.message) await turns.asks(person, sent.id, step.message.summary)
    if (step.closing && before !== undefined) await close(address, step.closing, before)
    return sent
  }

  async function sendPersonal(step: SendPersonal): Promise<boolean> {
    const personal = step.address ? ({ ok: true, address: step.address } as const) : await open()
    const sent = personal.ok ? await send(personal.address, step) : personal
    const told = sent.ok ? step.done : step.otherwise
    if (told) await send(event.address, { message: told })
    return sent.ok
  }

  async function sendLink({ addresses, about, message, otherwise }: ChatLink): Promise<void> {
    const mails: string[] = []
    for (const address of addresses) {
      const found = await messenger.mailOf(address)
      if (found.ok) mails.push(found.mail)
      else warn(found)
    }
    const told =
      mails.length > 0 && 'text' in message ? { text: message.text.replace(link, chatWith(mails, about)) } : otherwise
    await send(event.address, { message: told })
  }

  async function open(): ReturnType<Messenger['openPersonal']> {
    const opened = await messenger.openPersonal(event.address)
    if (!opened.ok) warn(opened)
    return opened
  }

  async function close(address: Address, closing: RenderedClosing, card: string | undefined): Promise<void> {
    if (card === undefined) return
    const removed = closing.goesOn && (await messenger.remove(address, card))
    if (removed && (removed.ok || removed.why === 'gone')) return
    const closed = await messenger.update(address, card, closing.message)
    if (!closed.ok) logger.debug({ why: closed.why, status: closed.status }, 'An old card could not be closed')
  }

  async function cardToClose({ session, card }: RenderedClosing): Promise<string | undefined> {
    if (card !== undefined) return card
    const shown = await turns.shownCard(person)
    return session === undefined || shown?.session === session ? shown?.activityId : undefined
  }

  async function isShown(wanted: Shown | undefined): Promise<boolean> {
    if (wanted === undefined || wanted === 'nothing') return false
    const shown = await turns.shownCard(person)
    return shown?.session === wanted.session && shown.rev === wanted.rev
  }

  async function remember(shown: Shown | undefined, activityId: string): Promise<void> {
    if (shown === 'nothing') await turns.forgetCard(person)
    else if (shown && activityId) await turns.shown({ ...shown, id: person, activityId })
  }

  function warn(result: Extract<SendResult, { ok: false }>): void {
    const { why, status, token } = result
    logger.warn({ why, status, token }, 'A message could not be sent')
  }
}

/** A link that Teams opens as a chat, with the beginning of a message. Source: Microsoft, deep links to a chat. */
function chatWith(mails: string[], about: string): string {
  const query = new URLSearchParams({ users: mails.join(), message: `„${about}“: ` })
  // These would be read as markdown, or end the link.
  const escaped = String(query).replace(/[_*()~]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `https://teams.microsoft.com/l/chat/0/0?${escaped}`
}
