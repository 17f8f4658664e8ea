import { describe, expect, it, onTestFinished } from 'vitest'
import { serveMetrics } from '../src/metrics.ts'
import { createMetrics } from '../src/prometheus.ts'
import * as teams from './fixtures/activities/teams.ts'
import { line, startEchoBot } from './fixtures/echo.ts'

async function served(): Promise<{ url: string; metrics: ReturnType<typeof createMetrics> }> {
  const metrics = createMetrics()
  const server = await serveMetrics(metrics, 0)
  onTestFinished(() => server.close())
  return { url: server.url, metrics }
}

describe('metrics', () => {
  it('are served as text for Prometheus, on this machine only', async () => {
    const { url, metrics } = await served()
    metrics.turn('text', 'answered', 0.02)
    metrics.turn('action', 'refused', 9)
    metrics.sent('delivered')
    metrics.sent('busy')
    metrics.refused('token')
    metrics.outbox(3, 1, 90)
    const response = await fetch(url)
    const text = await response.text()
    expect(new URL(url).hostname).toBe('127.0.0.1')
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    for (const expected of [
      'trittstein_turns_total{kind="text",outcome="answered"} 1',
      'trittstein_turns_total{kind="action",outcome="refused"} 1',
      'trittstein_turn_seconds_bucket{le="0.01"} 0',
      'trittstein_turn_seconds_bucket{le="0.025"} 1',
      'trittstein_turn_seconds_count 1',
      'trittstein_sends_total{result="delivered"} 1',
      'trittstein_sends_total{result="busy"} 1',
      'trittstein_refused_total{why="token"} 1',
      'trittstein_outbox_records{state="waiting"} 3',
      'trittstein_outbox_records{state="parked"} 1',
      'trittstein_outbox_lag_seconds 90',
    ])
      expect(text).toContain(`${expected}\n`)
    expect(text).toContain('process_resident_memory_bytes')
  })

  it.each([
    ['GET', '/', 404],
    ['GET', '/metrics/more', 404],
    ['POST', '/metrics', 405],
    ['GET', '/metrics?name=x', 200],
  ])('%s %s is answered with %i', async (method, path, status) => {
    const { url } = await served()
    expect((await fetch(new URL(path, url), { method })).status).toBe(status)
  })

  it('of several bots in one process are apart', async () => {
    const [a, b] = [await served(), await served()]
    a.metrics.sent('delivered')
    expect(await b.metrics.text()).not.toContain('trittstein_sends_total{')
  })

  it('on a port that is taken are a fault with a remedy', async () => {
    const { url, metrics } = await served()
    const taken = serveMetrics(metrics, Number(new URL(url).port))
    await expect(taken).rejects.toMatchObject({ code: 'config', remedy: expect.stringContaining('METRICS_PORT') })
  })
})

describe('turns', () => {
  it('are counted by kind and how they ended, without a word about people', async () => {
    const metrics = createMetrics()
    const bot = await startEchoBot(
      ({ what }) => {
        if (what.is === 'text' && what.text === 'fail') throw new Error('No.')
        return [{ do: 'send', view: line('a') }]
      },
      { metrics, logger: { debug() {}, info() {}, warn() {}, error() {} } },
    )
    const chat = bot.chat()
    await chat.say('a')
    await chat.say('fail')
    await chat.invoke({ v: 1, act: 'home' })
    await chat.post({ ...teams.message(chat.origin(), ''), type: 'messageReaction' })
    await bot.post({ type: 'x' })
    const text = await metrics.text()
    for (const counted of [
      '{kind="text",outcome="answered"} 1',
      '{kind="text",outcome="failed"} 1',
      '{kind="action",outcome="answered"} 1',
      '{kind="other",outcome="ignored"} 1',
      '{kind="other",outcome="refused"} 1',
    ])
      expect(text).toContain(`trittstein_turns_total${counted}\n`)
    expect(text).toContain('trittstein_turn_seconds_count 3\n')
    for (const secret of [teams.erika.name, teams.erika.aadObjectId, teams.erika.id, teams.tenantId])
      expect(text).not.toContain(secret)
  })
})
