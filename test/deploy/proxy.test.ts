import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { request } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import * as teams from '../fixtures/activities/teams.ts'
import { certificateIn } from '../fixtures/certificate.ts'
import { authenticationBy, env, startMetadata, token } from '../fixtures/channel.ts'
import { startEchoBot } from '../fixtures/echo.ts'
import { has, without } from '../fixtures/programs.ts'
import { temporaryFolder } from '../fixtures/store.ts'

const name = 'trittstein.musterstadt.example'

interface Place {
  folder: string
  /** Where the proxy listens. */
  port: number
  /** Where the bot listens. */
  bot: number
  cert: string
  key: string
}

/** Only what differs from place to place is changed: name of the port, paths of the certificate, the port of the bot. */
const proxies = {
  nginx({ folder, port, bot, cert, key }: Place): string[] {
    const site = changed('deploy/nginx.conf', [
      [/listen \[::\]:443 .*\n/, ''],
      [/listen 443/, `listen 127.0.0.1:${port}`],
      [/\/etc\/ssl\/trittstein\/fullchain\.pem/, cert],
      [/\/etc\/ssl\/trittstein\/privkey\.pem/, key],
      [/127\.0\.0\.1:3978/g, `127.0.0.1:${bot}`],
    ])
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      each => `${each}_temp_path ${folder}/${each};`,
    )
    const http = `access_log ${folder}/access.log;\n${paths.join('\n')}\n${site}`
    const main = `daemon off; master_process off; pid ${folder}/pid; error_log stderr warn;\nevents {}\nhttp {\n${http}}\n`
    writeFileSync(`${folder}/nginx.conf`, main)
    return ['nginx', '-p', folder, '-c', `${folder}/nginx.conf`, '-e', 'stderr']
  },
  caddy({ folder, port, bot, cert, key }: Place): string[] {
    const site = changed('deploy/Caddyfile', [
      [/^trittstein\.musterstadt\.example \{/m, `https://${name}:${port} {\n\tbind 127.0.0.1`],
      [/#tls \S+ \S+/, `tls ${cert} ${key}`],
      [/127\.0\.0\.1:3978/g, `127.0.0.1:${bot}`],
      [/^\{$/m, '{\n\tadmin off\n\tauto_https disable_redirects'],
    ])
    writeFileSync(`${folder}/Caddyfile`, site)
    return ['caddy', 'run', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile']
  },
}

/** Every change has to find what it changes: otherwise the file is another one than was thought. */
function changed(file: string, changes: [RegExp, string][]): string {
  return changes.reduce(
    (text, [what, now]) => {
      expect(text).toMatch(what)
      return text.replace(what, now)
    },
    readFileSync(file, 'utf8'),
  )
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

type Ask = (
  path: string,
  options?: { method?: string; headers?: Record<string, string>; body?: string },
) => Promise<Answer>
interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

/** The proxy by its file in deploy/, in front of a bot at this port, and how it is asked as Teams asks. */
async function startProxy(kind: keyof typeof proxies, bot: number) {
  const folder = await temporaryFolder()
  const port = await freePort()
  const { cert, key } = certificateIn(folder, name, 'ec')
  const [program = '', ...args] = proxies[kind]({ folder, port, bot, cert, key })
  mkdirSync(`${folder}/home`)
  chmodSync(folder, 0o755)
  const child = spawn(program, args, { env: { PATH: process.env.PATH, HOME: `${folder}/home` }, stdio: 'ignore' })
  onTestFinished(() => void child.kill('SIGKILL'))
  await listening(port)
  const ca = readFileSync(cert)
  const place = { host: '127.0.0.1', port, servername: name, ca, agent: false } as const
  /** A request whose body, announced to be so long, does not come. */
  const begin = (path: string, length: number) => {
    const headers = { Host: name, 'Content-Type': 'application/json', 'Content-Length': length }
    const outgoing = request({ ...place, path, method: 'POST', headers }).on('error', () => {})
    outgoing.write('{')
    return outgoing
  }
  const ask: Ask = (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const outgoing = request({ ...place, path, method, headers: { Host: name, ...headers } }, response => {
        let text = ''
        response.setEncoding('utf8').on('data', part => {
          text += part
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
      })
      outgoing.on('error', reject)
      outgoing.end(body)
    })
  return { ask, begin, folder }
}

/** As soon as something listens there. */
async function listening(port: number): Promise<void> {
  for (let left = 400; left > 0; left--) {
    const isThere = await new Promise<boolean>(resolve => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
      socket.unref()
      socket.once('connect', () => socket.destroy())
    })
    if (isThere) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error(`Nothing listens on ${port}`)
}

describe.each(['nginx', 'caddy'] as const)('behind %s, by the file in deploy/', kind => {
  const programs = [kind, 'openssl']

  it('a signed request of Teams comes to the bot and is answered, a forged one is refused', async ({ skip }) => {
    skip(!has(...programs), without(...programs))
    const authentication = authenticationBy(await startMetadata({ now: 200 }))
    const bot = await startEchoBot(() => [], { env, authentication })
    const { ask } = await startProxy(kind, Number(new URL(bot.endpoint).port))
    const activity = teams.message(bot.chat().origin(), 'hallo')
    const post = (signed: string) =>
      ask('/api/messages', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${signed}` },
        body: JSON.stringify(activity),
      })
    expect(await post(token({ serviceurl: bot.connector.serviceUrl, iss: 'https://evil.example' }))).toMatchObject({
      status: 401,
    })
    expect(bot.events).toEqual([])
    expect(await post(token({ serviceurl: bot.connector.serviceUrl }))).toMatchObject({ status: 200 })
    expect(bot.events).toHaveLength(1)
  })

  it('the bot learns who sends by which scheme, and passes on nothing but its own', async ({ skip }) => {
    skip(!has(...programs), without(...programs))
    const bot = await startEchoBot(() => [])
    const { ask } = await startProxy(kind, Number(new URL(bot.endpoint).port))
    const seen = await ask('/api/messages')
    expect(seen).toMatchObject({ status: 405, body: '{"error":"refused"}' })
    expect(seen.headers['trittstein-arrived']).toBe('sender https')
    for (const path of ['/', '/livez', '/readyz', '/metrics', '/api', '/api/messages/x', '//api/messages'])
      expect([path, (await ask(path)).status]).toEqual([path, 404])
  })

  it('who sends slowly is given up', async ({ skip }) => {
    skip(!has(...programs), without(...programs))
    if (kind === 'caddy') {
      const { stdout } = spawnSync('caddy', ['adapt', '--config', 'deploy/Caddyfile'], { encoding: 'utf8' })
      const [server] = Object.values<{ read_timeout?: number; read_header_timeout?: number }>(
        JSON.parse(stdout).apps.http.servers,
      )
      // In nanoseconds; a body for longer than Teams waits, since Caddy answers 200 to what breaks off.
      expect(server).toMatchObject({ read_timeout: 30e9, read_header_timeout: 10e9 })
      return
    }
    // nginx passes on what is there, so the bot's own limit counts.
    const seen = Promise.withResolvers<string | undefined>()
    const upstream = createServer(incoming => seen.resolve(incoming.headers['content-length']))
    await new Promise<void>(resolve => upstream.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      upstream.close()
      upstream.closeAllConnections()
    })
    const { begin } = await startProxy(kind, (upstream.address() as AddressInfo).port)
    const outgoing = begin('/api/messages', 500)
    onTestFinished(() => void outgoing.destroy())
    expect(await seen.promise).toBe('500')
  })

  it('a sender cannot pretend to be another, and downloads leave no trace of their address', async ({ skip }) => {
    skip(!has(...programs), without(...programs))
    const told: unknown[] = []
    const upstream = createServer((incoming, response) => {
      const { 'x-forwarded-for': sender, 'x-forwarded-proto': scheme } = incoming.headers
      told.push({ url: incoming.url, sender, scheme })
      response.end('ok')
    })
    await new Promise<void>(resolve => upstream.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void upstream.close())
    const { ask, folder } = await startProxy(kind, (upstream.address() as AddressInfo).port)
    const headers = { 'X-Forwarded-For': '203.0.113.7', 'X-Forwarded-Proto': 'http' }
    expect(await ask('/meine-daten/ABCD-secret', { headers })).toMatchObject({ status: 200, body: 'ok' })
    expect(told).toEqual([{ url: '/meine-daten/ABCD-secret', sender: '127.0.0.1', scheme: 'https' }])
    if (kind === 'nginx') expect(readFileSync(`${folder}/access.log`, 'utf8')).not.toContain('secret')
  })
})
