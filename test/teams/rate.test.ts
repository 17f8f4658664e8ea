import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { CollectedMetrics } from '../../src/metrics.ts'
import { createMetrics } from '../../src/prometheus.ts'
import { CachingAuthentication, createAuthentication } from '../../src/teams/authentication.ts'
import { createLimiter, ofAddress, ofPerson, senderOf } from '../../src/teams/rate.ts'
import * as teams from '../fixtures/activities/teams.ts'
import { testClock } from '../fixtures/bot.ts'
import { startEchoBot } from '../fixtures/echo.ts'

const env = {
  UNAUTHENTICATED: '',
  MicrosoftAppType: 'UserAssignedMSI',
  MicrosoftAppId: '5f0c7d1e-3b2a-4c6d-8e9f-1a2b3c4d5e6f',
  MicrosoftAppTenantId: teams.tenantId,
  ORGANISATION: 'Musterstadt',
  PRIVACY_CONTACT: 'datenschutz@musterstadt.example',
}

const from = (remoteAddress: string, forwarded?: string) =>
  senderOf({
    socket: { remoteAddress },
    headers: { ...(forwarded !== undefined && { 'x-forwarded-for': forwarded }) },
  } as never)

const countOf = async (metrics: CollectedMetrics, why: string) =>
  Number(new RegExp(`refused_total\\{why="${why}"\\} (\\d+)`).exec(await metrics.text())?.[1] ?? 0)

describe('a limiter', () => {
  it('lets a burst through, then as much as time passes, each key for itself', () => {
    const clock = testClock('2026-03-02T08:15:00Z')
    const limiter = createLimiter({ burst: 3, perSecond: 1 }, clock)
    const taken = (key: string) => Array.from({ length: 5 }, () => limiter.take(key)).filter(Boolean).length
    expect([taken('a'), taken('b')]).toEqual([3, 3])
    expect(limiter.has('a')).toBe(false)
    clock.advance(2_000)
    expect(taken('a')).toBe(2)
    clock.set('2021-03-02T08:15:00Z')
    expect(taken('a')).toBe(0)
    clock.set('2026-03-03T08:15:00Z')
    expect(taken('a')).toBe(3)
  })

  it('forgets who came longest ago', () => {
    const limiter = createLimiter({ burst: 1, perSecond: 0 }, testClock('2026-03-02T08:15:00Z'))
    limiter.take('first')
    expect(limiter.has('first')).toBe(false)
    for (let n = 0; n < 10_000; n++) limiter.take(String(n))
    expect(limiter.has('first')).toBe(true)
    expect(limiter.has('9999')).toBe(false)
  })
})

describe('the sender', () => {
  it.each([
    ['the other end', '203.0.113.7', undefined, '203.0.113.7'],
    ['the other end, whatever it says of itself', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['who the proxy says', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['whom the proxy added last', '10.0.0.5', '1.2.3.4, 198.51.100.1', '198.51.100.1'],
    ['who the proxy says, in the notation of IPv6', '::ffff:192.168.1.1', '198.51.100.1', '198.51.100.1'],
    ['a network', '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
    ['a network written short', '2001:db8::1', undefined, '2001:db8:0:0'],
    ['nobody, if the proxy says nothing', '127.0.0.1', undefined, undefined],
    ['nobody, if the proxy says nonsense', '::1', 'unknown', undefined],
  ])('is %s', (_what, peer, forwarded, sender) => {
    expect(from(peer, forwarded)).toBe(sender)
  })
})

describe('too much', () => {
  it('from one address that is refused again and again is refused unread, and others are not', async () => {
    const metrics = createMetrics()
    const bot = await startEchoBot(() => [], { env, metrics })
    const post = (address: string) => bot.post(teams.message(bot.chat().origin(), 'a'), { 'X-Forwarded-For': address })
    for (let n = 0; n < ofAddress.burst; n++) expect((await post('198.51.100.1')).status).toBe(401)
    expect((await post('198.51.100.1')).status).toBe(429)
    expect((await post('198.51.100.2')).status).toBe(401)
    bot.clock.advance(1_000)
    expect((await post('198.51.100.1')).status).toBe(401)
    expect(await countOf(metrics, 'rate')).toBe(1)
    expect(JSON.stringify(bot.log)).not.toContain('198.51')
  })

  it('from one person is refused, and others are not', async () => {
    const metrics = createMetrics()
    class Trusting extends CachingAuthentication {
      override knows(): boolean {
        return true
      }
    }
    const open = createAuthentication({ authenticated: false }, testClock('2026-03-02T08:15:00Z'))
    const bot = await startEchoBot(() => [], { env, metrics, authentication: new Trusting(open) })
    const say = async (user: teams.User) => (await bot.chat(user).say('a')).status
    for (let n = 0; n < ofPerson.burst; n++) expect(await say(teams.erika)).toBe(200)
    expect(await say(teams.erika)).toBe(429)
    expect(await say(teams.max)).toBe(200)
    expect(bot.events).toHaveLength(ofPerson.burst + 1)
    bot.clock.advance(1_000)
    expect(await say(teams.erika)).toBe(200)
    expect(await countOf(metrics, 'rate')).toBe(1)
  })
})

describe('bodies', () => {
  const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
  it.each([
    ['deeper than any card', nested(65), 400],
    ['deep lists', `${'['.repeat(65)}${']'.repeat(65)}`, 400],
    ['brackets in a text', JSON.stringify({ type: 'x', text: `\\"${'['.repeat(200)}` }), 400],
  ])('with %s are refused over HTTP', async (_what, body, status) => {
    const metrics = createMetrics()
    const bot = await startEchoBot(() => [], { metrics })
    const headers = { 'Content-Type': 'application/json' }
    expect((await fetch(bot.endpoint, { method: 'POST', headers, body })).status).toBe(status)
    expect(bot.events).toEqual([])
    // The last one is read: it is no activity.
    const why = body.includes('"x"') ? 'activity' : 'body'
    expect(await countOf(metrics, why)).toBe(1)
  })

  it('that never come to an end are not waited for', async () => {
    const bot = await startEchoBot(() => [], { bodyTime: 50 })
    const { port } = new URL(bot.endpoint)
    const reply = await new Promise<string>(resolve => {
      let text = ''
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(
          'POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{',
        )
      })
      socket.on('data', chunk => (text += chunk))
      socket.on('error', () => {})
      socket.on('close', () => resolve(text))
    })
    expect(reply).toMatch(/^HTTP\/1\.1 408 /)
    expect(bot.events).toEqual([])
  })
})
