import type { SendFailure } from '../ports/messenger.ts'
import { localDay } from '../turn/context.ts'
import type { SendDeps } from './attempts.ts'
import { chatWith, deliver, learn } from './chat.ts'
import { tomorrow } from './hours.ts'
import { giveBack } from './lease.ts'
import { messageOf } from './message.ts'
import { instant } from './now.ts'
import { pickForPerson } from './pick.ts'
import { isDue } from './record.ts'
import { write } from './write.ts'

/** Delivers everything that is due for one person, as one message. Answers why not, if it could not be delivered. */
export async function sendToPerson(deps: SendDeps, id: string): Promise<SendFailure['why'] | undefined> {
  const now = instant(deps)
  const due = (await deps.store.outboxOf(id)).filter(({ doc }) => isDue(doc, now))
  const known = await deps.store.get('people', id)
  const days = { today: localDay(now, deps.timeZone), tomorrow: tomorrow(deps, now) }
  const coordinates = known?.doc.coordinator !== undefined || deps.coordinators.includes(id)
  const isHeld = deps.isRestricted() && !coordinates
  const { records, changes } = pickForPerson(due, known?.doc, { ...days, isHeld })
  const kept = await write(deps.store, now, changes)
  if (!known || !kept || records.length === 0) return undefined

  const docs = records.map(({ doc }) => doc)
  const compose = () => deps.compose(known.doc, docs, now)
  const said = await messageOf(deps, records, compose, 'A message of the outbox could not be made')
  if (said === undefined) return undefined

  const chat = await chatWith(deps, known)
  if (!chat.ok) {
    const { refusal } = chat
    deps.attempts.report(refusal)
    await learn(deps, { result: refusal, known })
    await giveBack(deps, records, refusal)
    return refusal.why
  }
  return deps.attempts.make({
    records,
    chat: chat.address.conversationId,
    deliver: () => deliver(deps, chat, said.message),
    learn: end => learn(deps, end, said.list),
  })
}
