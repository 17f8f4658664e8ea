import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { Fault } from './errors.ts'
import type { Metrics } from './ports/metrics.ts'

/** What operators see of the bot: numbers only, in the text format of Prometheus. */
export interface CollectedMetrics extends Metrics {
  text(): Promise<string>
  /** The media type of `text`. */
  contentType: string
}

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

/** For a bot whose metrics nobody asks for. */
export const noMetrics: Metrics = { turn() {}, sent() {}, outbox() {} }

export interface MetricsServer {
  url: string
  close(): Promise<void>
}

/**
 * Serves the metrics on this machine only: they tell how a municipality works, and nobody is asked who they are.
 * @param port 0 takes any free port
 * @throws Fault `config` if the port is taken or not allowed
 */
export async function serveMetrics(metrics: CollectedMetrics, port: number): Promise<MetricsServer> {
  const server = createServer(async (request, response) => {
    const [status, text] = await answer(metrics, request.method, request.url)
    // In two steps: restify patches writeHead for the whole process, and it no longer returns the response.
    response.writeHead(status, text === undefined ? {} : { 'Content-Type': metrics.contentType })
    response.end(text)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', error => reject(taken(port, error)))
    server.listen(port, '127.0.0.1', resolve)
  })
  server.unref()
  const { port: actual } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${actual}/metrics`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(metrics: CollectedMetrics, method = '', url = ''): Promise<[status: number, text?: string]> {
  if (url.split('?')[0] !== '/metrics') return [404]
  if (method !== 'GET') return [405]
  try {
    return [200, await metrics.text()]
  } catch {
    return [500]
  }
}

function taken(port: number, cause: Error): Fault {
  return new Fault(
    'config',
    `Port ${port} for the metrics cannot be opened.`,
    'Set another METRICS_PORT of 1024 or more, or none.',
    cause,
  )
}
