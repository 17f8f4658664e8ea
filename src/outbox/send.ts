import type { SendFailure } from '../ports/messenger.ts'
import { channelOf, placeOf } from '../turn/notify.ts'
import type { SendDeps } from './attempts.ts'
import { sendToChannel } from './channel.ts'
import { isQuiet } from './hours.ts'
import { instant } from './now.ts'
import { sendToPerson } from './person.ts'
import { sendToPlace } from './place.ts'

/** Records looked at in one go. */
const batch = 1_000
/** People and channels written to at the same time. */
const atOnce = 8

/**
 * Sends everything that is due, one message a person; in quiet hours only posts change. Stops early when told to, or
 * when the bot is not registered.
 */
export async function sendDue(deps: SendDeps, stopped: () => boolean): Promise<void> {
  const handled = new Set<string>()
  let refused = false
  const halted = (): boolean => stopped() || refused
  for (let looked = batch; !halted(); ) {
    const due = await deps.store.outboxClaimed(instant(deps), looked)
    const receivers = [...new Set(due.map(({ doc }) => doc.to))].filter(to => !handled.has(to))
    if (receivers.length === 0 && due.length < looked) return
    // Whoever has very many messages holds up nobody who stands behind them.
    if (receivers.length === 0) looked += batch
    for (const to of receivers) handled.add(to)
    await sendToAll(receivers, halted, async to => {
      refused = (await sendNow(deps, to)) === 'unregistered' || refused
    })
  }
}

/** Several at the same time, until told to halt. */
async function sendToAll(
  receivers: string[],
  halted: () => boolean,
  send: (to: string) => Promise<void>,
): Promise<void> {
  const left = [...receivers]
  const workers = Array.from({ length: Math.min(atOnce, left.length) }, async () => {
    for (let to = left.shift(); to !== undefined && !halted(); to = left.shift()) await send(to)
  })
  // All of them end before one that failed is told: nothing is on its way any more then.
  const ended = await Promise.allSettled(workers)
  for (const end of ended) if (end.status === 'rejected') throw end.reason
}

async function sendNow(deps: SendDeps, to: string): Promise<SendFailure['why'] | undefined> {
  const quiet = isQuiet(deps, instant(deps))
  if (placeOf(to) !== undefined) return sendToPlace(deps, to)
  if (channelOf(to) !== undefined) return sendToChannel(deps, to, quiet)
  return quiet ? undefined : sendToPerson(deps, to)
}
