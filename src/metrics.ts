import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Fault } from './errors.ts'
import type { Metrics } from './ports/metrics.ts'

/** What operators see of the bot: numbers only, in the text format of Prometheus. */
export interface CollectedMetrics extends Metrics {
  text(): Promise<string>
  /** The media type of `text`. */
  contentType: string
}

/** For a bot whose metrics nobody asks for. */
export const noMetrics: Metrics = { turn() {}, refused() {}, sent() {}, outbox() {} }

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
