import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { CollectedMetrics } from './metrics.ts'

/** Upper bounds in seconds: below one second all is well, Teams repeats a turn after about 15. */
const turnSeconds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15]

/** Metrics in a registry of their own, so that several bots in one process do not share them. */
export function createMetrics(): CollectedMetrics {
  const registers = [new Registry()]
  const [registry] = registers as [Registry]
  collectDefaultMetrics({ register: registry })
  const turns = new Counter({
    name: 'trittstein_turns_total',
    help: 'Activities that arrived, by kind and how they ended.',
    labelNames: ['kind', 'outcome'],
    registers,
  })
  const seconds = new Histogram({
    name: 'trittstein_turn_seconds',
    help: 'Time until an activity was answered, in seconds.',
    buckets: turnSeconds,
    registers,
  })
  const refusals = new Counter({
    name: 'trittstein_refused_total',
    help: 'Requests that were refused before anything was decided, by reason.',
    labelNames: ['why'],
    registers,
  })
  const sends = new Counter({
    name: 'trittstein_sends_total',
    help: 'Messages the bot sent by itself, or tried to, by result.',
    labelNames: ['result'],
    registers,
  })
  const records = new Gauge({
    name: 'trittstein_outbox_records',
    help: 'Messages in the outbox: due (also those on their way) and parked.',
    labelNames: ['state'],
    registers,
  })
  const lag = new Gauge({
    name: 'trittstein_outbox_lag_seconds',
    help: 'How long the oldest due message has waited, in seconds; 0 while no messages are sent.',
    registers,
  })

  return {
    turn(kind, outcome, took) {
      turns.inc({ kind, outcome })
      if (outcome === 'answered' || outcome === 'failed') seconds.observe(took)
    },
    refused: why => refusals.inc({ why }),
    sent: result => sends.inc({ result }),
    outbox(waiting, parked, late) {
      records.set({ state: 'waiting' }, waiting)
      records.set({ state: 'parked' }, parked)
      lag.set(late)
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
