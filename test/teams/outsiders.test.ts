import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routeConsole } from '../../src/logging.ts'
import { throttled } from '../../src/throttle.ts'
import * as teams from '../fixtures/activities/teams.ts'
import { type Line, recordingLogger, testClock } from '../fixtures/bot.ts'
import { startEchoBot } from '../fixtures/echo.ts'

const env = {
  UNAUTHENTICATED: '',
  MicrosoftAppType: 'UserAssignedMSI',
  MicrosoftAppId: '5f0c7d1e-3b2a-4c6d-8e9f-1a2b3c4d5e6f',
  MicrosoftAppTenantId: teams.tenantId,
  ORGANISATION: 'Musterstadt',
  PRIVACY_CONTACT: 'datenschutz@musterstadt.example',
}

// What the SDK writes itself goes to a log here, as it does in main.
const original = { ...console }
const written: Line[] = []
beforeAll(() => routeConsole(recordingLogger(written)))
afterAll(() => void Object.assign(console, original))

/** Sends bytes as they are and hangs up: at once, or when the server has answered. */
function send(port: number, bytes: string, hangsUp = false): Promise<void> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes, () => hangsUp && socket.destroy())
    })
    socket.on('data', () => socket.end())
    socket.on('error', () => {})
    socket.on('close', () => resolve())
  })
}

const posted = (body: string, headers = '') =>
  `POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n${headers}Content-Length: ${body.length}\r\n\r\n${body}`
const activity = JSON.stringify(
  teams.message(
    { user: teams.erika, place: teams.personal(teams.erika), serviceUrl: 'http://127.0.0.1:1/', id: '1' },
    'a',
  ),
)
const forged = `Authorization: Bearer e30.${Buffer.from('{"iss":"https://api.botframework.com"').toString('base64url')}.x\r\n`

describe('whatever outsiders send', () => {
  it.each<[what: string, bytes: string, hangsUp?: boolean]>([
    ['no HTTP', 'hello\r\n\r\n'],
    ['a method that does not exist', 'FOO / HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['TRACE', 'TRACE /api/messages HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['PROPFIND', 'PROPFIND /api/messages HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['CONNECT', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['an upgrade', 'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'],
    ['a path that cannot be decoded', 'GET /%E0%A4%A HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['a path of slashes', 'GET //// HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['a whole address', 'GET http://evil.example/ HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['no path', 'GET * HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['a query that cannot be decoded', 'GET /livez?%E0%A4%A=%%% HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['an expectation', 'GET / HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\n\r\n'],
    ['headers of 40 KB', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`],
    ['a version that cannot be', 'GET / HTTP/1.1\r\nHost: a\r\nAccept-Version: ~0~x\r\n\r\n'],
    ['a media type nobody offers', 'GET /livez HTTP/1.1\r\nHost: a\r\nAccept: image/png\r\n\r\n'],
    ['bad JSON', posted('{')],
    ['very deep JSON', posted('['.repeat(200_000))],
    ['a body of half a megabyte', posted('x'.repeat(500_000))],
    ['a body that is announced too long', posted('').replace('Length: 0', 'Length: 99999999')],
    ['a body that breaks off', posted('{"a":1}').slice(0, -3), true],
    ['bad chunks', posted('').replace('Content-Length: 0', 'Transfer-Encoding: chunked').concat('zz\r\n')],
    ['an activity without a token', posted(activity)],
    ['an activity with a forged token', posted(activity, forged)],
    ['an activity of another channel', posted(activity.replace('msteams', 'emulator'))],
  ])('%s, nothing of it is an error in the log, and the bot goes on', async (_what, bytes, hangsUp) => {
    const bot = await startEchoBot(() => [], { env })
    const { port } = new URL(bot.endpoint)
    for (let n = 0; n < 3; n++) await send(Number(port), bytes, hangsUp)
    expect((await fetch(new URL('/livez', bot.endpoint))).status).toBe(200)
    await bot.app.idle()
    expect([...bot.log, ...written].filter(({ level }) => level === 'error')).toEqual([])
    expect(bot.log.length).toBeLessThanOrEqual(1)
    expect(bot.events).toEqual([])
  })
})

describe('a warning that outsiders can cause', () => {
  it('is told once a minute and kind, with a count', () => {
    const [log, clock] = [[] as Line[], testClock('2026-03-02T08:15:00Z')]
    const warn = throttled(recordingLogger(log), clock)
    for (let n = 0; n < 100; n++) warn({ n }, 'a')
    warn({}, 'b')
    clock.advance(60_000)
    warn({}, 'a')
    clock.set('2021-03-02T08:15:00Z')
    warn({}, 'a')
    expect(log.map(({ message, fields }) => [message, fields])).toEqual([
      ['a', { n: 0 }],
      ['b', {}],
      ['a', { times: 100 }],
      ['a', {}],
    ])
  })
})
