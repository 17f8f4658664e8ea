import type { Address, Language } from '../documents.ts'
import type { Logger, Message, Messenger, SendResult } from '../ports.ts'
import type { TurnEvent } from '../turn/event.ts'
import type { Reply, Shown } from '../turn/reply.ts'
import type { Turns } from '../turn/turns.ts'
import type { View } from '../view/views.ts'

export type Render = (view: View, language: Language) => Message

/** A reply with every view rendered, so that nothing can go wrong any more but the sending. */
export type Outgoing = (
  | { do: 'replace' | 'send'; message: Message; shown?: Shown }
  | SendPersonal
  | { do: 'close'; card: string; message: Message }
)[]

interface SendPersonal {
  do: 'send-personal'
  message: Message
  address?: Address
  shown?: Shown
  done?: Message
  otherwise?: Message
}

export interface DeliverDeps {
  messenger: Messenger
  turns: Turns
  logger: Logger
}

/** Renders a reply. Throws if a view cannot be rendered: before anything was answered. */
export function prepare(reply: Reply, render: Render): Outgoing {
  const message = (view: View): Message => render(view, reply.language)
  return reply.steps.map(step => {
    const { view, ...rest } = step
    if (rest.do !== 'send-personal') return { ...rest, message: message(view) }
    const { done, otherwise, language = reply.language, ...personal } = rest
    return {
      ...personal,
      message: render(view, language),
      ...(done && { done: message(done) }),
      ...(otherwise && { otherwise: message(otherwise) }),
    }
  })
}

/**
 * The body that answers an invoke: what becomes of the clicked card. If it stays as it is, one line tells where to look,
 * because a client may show even an empty one.
 */
export function invokeAnswer(
  outgoing: Outgoing,
  render: (view: View) => Message,
  clicked?: string,
): { statusCode: 200; type: string; value: unknown } {
  const step = outgoing.find(each => each.do === 'replace' || (each.do === 'close' && each.card === clicked))
  const key = outgoing.length > 0 ? 'note.below' : 'note.already-done'
  const message = step?.message ?? render({ is: 'line', note: { key, tone: 'info' } })
  return 'card' in message
    ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: message.card }
    : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: message.text }
}

/**
 * Sends what a turn answered, in order, one attempt each. The turn is committed by then, so a message that does not
 * arrive loses nothing: it is logged, and "weiter" shows the current card again.
 */
export async function deliver(outgoing: Outgoing, event: TurnEvent, deps: DeliverDeps): Promise<void> {
  for (const step of outgoing) {
    switch (step.do) {
      case 'replace':
        await replace(step)
        break
      case 'send':
        await sendHere(step)
        break
      case 'send-personal':
        await sendPersonal(step)
        break
      case 'close': {
        const closed = await deps.messenger.update(event.address, step.card, step.message)
        if (!closed.ok) deps.logger.debug({ why: closed.why, status: closed.status }, 'An old card could not be closed')
        break
      }
    }
  }

  async function replace(step: { message: Message; shown?: Shown }): Promise<void> {
    const { what, address } = event
    if (what.is !== 'action') return sendHere(step)
    if (!what.card) return what.how === 'submit' ? sendHere(step) : undefined
    // The answer of an invoke changes the card only for this client and only until it is loaded again.
    const updated = await deps.messenger.update(address, what.card, step.message)
    if (updated.ok || what.how === 'invoke') await remember(step.shown, what.card)
    if (updated.ok) return
    if (what.how === 'submit' && updated.why === 'gone') return sendHere(step)
    if (updated.why !== 'gone') warn(updated)
  }

  async function sendHere(step: { message: Message; shown?: Shown }): Promise<void> {
    const sent = await deps.messenger.send(event.address, step.message)
    if (sent.ok) await remember(step.shown, sent.id)
    else warn(sent)
  }

  async function sendPersonal(step: SendPersonal): Promise<void> {
    const personal = step.address
      ? ({ ok: true, address: step.address } as const)
      : await deps.messenger.openPersonal(event.address)
    const sent = personal.ok ? await deps.messenger.send(personal.address, step.message) : personal
    if (sent.ok) await remember(step.shown, sent.id)
    else warn(sent)
    const told = sent.ok ? step.done : step.otherwise
    if (told) await sendHere({ message: told })
  }

  async function remember(shown: Shown | undefined, activityId: string): Promise<void> {
    if (shown && activityId) await deps.turns.shown({ ...shown, id: event.person.id, activityId })
  }

  function warn(result: Extract<SendResult, { ok: false }>): void {
    deps.logger.warn({ why: result.why, status: result.status }, 'A message could not be sent')
  }
}
