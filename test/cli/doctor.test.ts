import { execFile } from 'node:child_process'
import { verify, X509Certificate } from 'node:crypto'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { remoteIn } from '../../src/doctor/drive.ts'
import { backups, clock, guides, nodeVersion, store } from '../../src/doctor/local.ts'
import { certificate, publicAddress, teams, token } from '../../src/doctor/network.ts'
import { exitCode, fine, line, warning } from '../../src/health/finding.ts'
import { texts } from '../../src/health/texts.ts'
import { systemClock } from '../../src/system.ts'
import { certificateIn } from '../fixtures/certificate.ts'
import { ran } from '../fixtures/command.ts'
import { changes, person, put } from '../fixtures/documents.ts'
import { startEchoBot } from '../fixtures/echo.ts'
import { has, without } from '../fixtures/programs.ts'
import { temporaryFolder, temporaryStore } from '../fixtures/store.ts'

const command = fileURLToPath(new URL('../../src/cli/doctor.ts', import.meta.url))
const id = '5f0c7d1e-3b2a-4c6d-8e9f-1a2b3c4d5e6f'

interface Told {
  code: number
  lines: string[]
  stderr: string
}

async function run(cwd: string, settings: Record<string, string>): Promise<Told> {
  const { code, stdout, stderr } = await ran('doctor', [], { cwd, env: environment(settings) })
  return { code, lines: stdout.trim().split('\n'), stderr }
}

/** The same as a process of its own, as an operator does. */
function started(cwd: string, settings: Record<string, string>): Promise<Told> {
  return new Promise(resolve => {
    const options = { cwd, env: environment(settings) }
    const child = execFile(process.execPath, [command], options, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, lines: stdout.trim().split('\n'), stderr }),
    )
  })
}

function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH = '', NODE_COMPILE_CACHE = '' } = process.env
  return { PATH, NODE_COMPILE_CACHE, ...settings }
}

async function storeIn(folder: string): Promise<string> {
  const made = await temporaryStore({ folder })
  await made.commit(changes([put('people', person('p1'))]))
  await made.close()
  return folder
}

async function served(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('npm run doctor', () => {
  it('says one line of each in German, leaves the store as it was, and ends with 1 for warnings', async () => {
    const place = await temporaryFolder()
    const before = await readdir(await storeIn(`${place}/data`))
    const { code, lines } = await started(place, { UNAUTHENTICATED: '1' })
    expect(code).toBe(1)
    expect(lines).toContain('OK      Speicher: ./data')
    expect(lines.find(each => each.includes('UNAUTHENTICATED'))).toMatch(/^WARNUNG .* → Nur zum Ausprobieren/)
    expect(await readdir(`${place}/data`)).toEqual(before)
  })

  it('asks for no backup before there is anything to back up', async () => {
    const place = await temporaryFolder()
    const { lines } = await run(place, { UNAUTHENTICATED: '1', BACKUPS: place })
    expect(lines.filter(each => each.includes('Sicherung'))).toEqual([])
  })

  it('says so when it cannot read .env, in place of anything else', async () => {
    const place = await temporaryFolder()
    await symlink(`${place}/nowhere`, `${place}/.env`)
    expect(await run(place, { UNAUTHENTICATED: '1' })).toMatchObject({
      code: 2,
      stderr:
        'Die Datei .env ist da, aber nicht lesbar.\n→ Rufen Sie den Befehl als Benutzer des Dienstes auf, oder berichtigen Sie ' +
        'Rechte oder Verweis.\n',
    })
  })

  it('says every wrong setting with its remedy in English, never a secret, and ends with 2', async () => {
    const env = { DEFAULT_LANGUAGE: 'en', MicrosoftAppPassword: 'hunter2-secret', PORT: 'x' }
    const { code, lines } = await run(await temporaryFolder(), env)
    expect(code).toBe(2)
    expect(lines.filter(each => /^ERROR +Settings: .* → Correct/.test(each)).length).toBeGreaterThan(3)
    expect(lines.join('\n')).not.toContain('hunter2')
  })
})

describe('a wrong setting', () => {
  it('is told in German with its remedy', async () => {
    const { lines } = await run(await temporaryFolder(), { PORT: 'x' })
    expect(lines).toContain(
      'FEHLER  Einstellungen: PORT ist keine Portnummer. Nehmen Sie eine ganze Zahl von 0 bis 65535, z. B. 3978. → Berichtigen Sie ' +
        'die Einstellung. .env.example erklärt jede.',
    )
  })
})

describe('the store', () => {
  it('that is whole is fine, with its room', async () => {
    const found = await store(await storeIn(`${await temporaryFolder()}/data`), 'de')
    expect(found.map(({ what }) => what)).toEqual(['store', 'write', 'space'])
    expect(found.slice(0, 2).map(({ level }) => level)).toEqual(['fine', 'fine'])
  })

  it.each([
    ['/srv/data', undefined],
    ['/srv/data/town', 'nfs4'],
    ['/srv/data/town/local', undefined],
    ['/srv/data/town-hall', undefined],
    ['/mnt/über uns', 'cifs'],
    ['/mnt/over', 'fuse.sshfs'],
  ])('on a network drive is told: %s', (path, type) => {
    const mounts = [
      '22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw',
      '30 22 0:51 / /srv/data/town rw,relatime shared:9 - nfs4 files.example:/town rw,vers=4.2',
      '31 30 254:3 / /srv/data/town/local rw - xfs /dev/vdb rw',
      '32 22 0:52 / /mnt/über\\040uns rw - cifs //files.example/town rw',
      '33 22 0:53 / /mnt/over rw - ext4 /dev/vdc rw',
      '34 33 0:54 / /mnt/over rw - fuse.sshfs files.example:/town rw',
    ]
    expect(remoteIn(mounts.join('\n'), path)).toBe(type)
  })

  it('that is damaged is an error', async () => {
    const folder = await storeIn(`${await temporaryFolder()}/data`)
    for (const name of (await readdir(folder)).filter(each => each.endsWith('.json')))
      await writeFile(`${folder}/${name}`, '{')
    expect((await store(folder, 'de'))[0]).toMatchObject({
      level: 'error',
      what: 'store',
      detail: expect.stringContaining('gültiges JSON'),
    })
  })

  it('that does not exist yet is none', async () => {
    const found = await store(`${await temporaryFolder()}/not/yet`, 'de')
    expect(found[0]).toMatchObject({ level: 'fine', what: 'store-new' })
  })

  it('is backed up lately, long ago, never, or nobody knows', async () => {
    const place = await temporaryFolder()
    const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1_000)
    expect(await backups(undefined, inDays(0))).toMatchObject({ level: 'warning', what: 'no-backups' })
    await mkdir(`${place}/empty`)
    expect(await backups(place, inDays(0))).toMatchObject({ level: 'error' })
    await storeIn(`${place}/monday`)
    expect(await backups(place, inDays(1))).toMatchObject({ level: 'fine' })
    expect(await backups(place, inDays(3))).toMatchObject({ level: 'warning', what: 'backup' })
    expect(line(await backups(place, inDays(3)), 'de')).toContain('Jüngste Sicherung: vor 3,0 Tagen →')
    expect(line(await backups(place, inDays(3)), 'en')).toContain('Newest backup: 3.0 days ago →')
  })

  it('was not written in the future', async () => {
    const folder = await storeIn(`${await temporaryFolder()}/data`)
    const now = Date.now()
    expect(await clock(folder, 'Europe/Berlin', new Date(now))).toMatchObject({ level: 'fine' })
    expect(await clock(folder, 'Europe/Berlin', new Date(now - 86_400_000))).toMatchObject({ level: 'error' })
  })
})

describe('guides', () => {
  it('that are broken are told with file and line', async () => {
    const own = await temporaryFolder()
    await mkdir(`${own}/rules`, { recursive: true })
    await writeFile(`${own}/rules/reminders.yaml`, 'time: soon\n')
    const found = await guides([own, 'guides'], 'de')
    expect(found[0]).toMatchObject({ level: 'error', detail: expect.stringMatching(/reminders\.yaml:\d+: /) })
    expect(await guides(['guides'], 'de')).toEqual([fine('guides')])
  })

  it('of one’s own that are broken are told, although a start passes them over', async () => {
    const own = await temporaryFolder()
    await writeFile(`${own}/mine.yaml`, 'id: mine\n')
    const [found] = await guides([own, 'guides'], 'de')
    expect(found).toMatchObject({ level: 'error', detail: expect.stringMatching(/mine\.yaml:1: „\w+“ fehlt/) })
  })
})

describe('the network', () => {
  it('leads to the bot, or to something else', async () => {
    const bot = await startEchoBot(() => [])
    expect((await publicAddress(new URL(bot.endpoint).origin))[0]).toMatchObject({ level: 'fine', what: 'public' })
    const other = await served((_, response) => void response.end('hello'))
    const [found] = await publicAddress(other)
    expect(found).toMatchObject({ level: 'error', detail: expect.stringContaining('HTTP 200') })
    expect(await publicAddress('http://127.0.0.1:9')).toMatchObject([{ level: 'error' }])
    expect(await publicAddress(undefined)).toMatchObject([{ level: 'warning' }])
  })

  it.each([
    ['a proxy that names whoever sends', { 'X-Forwarded-For': '203.0.113.7', 'X-Forwarded-Proto': 'http' }, []],
    ['a proxy that names nobody', {}, ['proxy-sender']],
    ['a proxy that says what PUBLIC_URL does not', { 'X-Forwarded-Proto': 'https' }, ['proxy-sender', 'proxy-proto']],
    [
      'a proxy that says what nobody knows',
      { 'X-Forwarded-For': 'unknown', 'X-Forwarded-Proto': 'gopher' },
      ['proxy-sender'],
    ],
  ])('tells what comes of the headers of %s', async (_what, headers, doubtful) => {
    const bot = await startEchoBot(() => [])
    const before = await served(async (_, response) => {
      const answer = await fetch(bot.endpoint, { headers })
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      response.end(await answer.text())
    })
    const [found, ...proxy] = await publicAddress(before)
    expect(found).toMatchObject({ level: 'fine', what: 'public' })
    expect(proxy.filter(({ level }) => level !== 'fine').map(({ what }) => what)).toEqual(doubtful)
  })

  it('says nothing of headers where the bot does not', async () => {
    const other = await served((_, response) => {
      response.writeHead(405)
      response.end('{"error":"refused"}')
    })
    expect((await publicAddress(other)).map(({ what }) => what)).toEqual(['public'])
  })

  it('reaches Teams with whatever answer', async () => {
    const there = await served((_, response) => {
      response.writeHead(404)
      response.end()
    })
    expect(await teams(there)).toMatchObject({ level: 'fine' })
    expect(await teams('http://127.0.0.1:9/')).toMatchObject({ level: 'error' })
  })

  it('gives a token, or says by its code why not, and never a secret', async () => {
    const asked: string[] = []
    let status = 200
    const authority = await served((request, response) => {
      request.setEncoding('utf8').on('data', text => asked.push(`${request.url} ${text}`))
      request.on('end', () => {
        response.writeHead(status, { 'Content-Type': 'application/json' })
        response.end(
          JSON.stringify(
            status === 200
              ? { access_token: 'eyJ-secret' }
              : { error: 'invalid_client', error_codes: [7000215], error_description: 'hunter2-secret' },
          ),
        )
      })
    })
    const env = { MicrosoftAppType: 'SingleTenant', MicrosoftAppId: id, MicrosoftAppTenantId: id }
    const more = { MicrosoftAppPassword: 'hunter2-secret', ORGANISATION: 'a', PRIVACY_CONTACT: 'b' }
    const { access } = readConfig({ ...env, ...more })
    if (!access.authenticated) throw new Error('no registration')
    expect(await token(access, systemClock, { authority })).toEqual(fine('token'))
    expect(asked[0]).toContain(`/${id}/oauth2/v2.0/token `)
    status = 401
    const refused = await token(access, systemClock, { authority })
    expect(line(refused, 'de')).toMatch(/^FEHLER .*HTTP 401, AADSTS7000215 → Prüfen Sie/)
    expect(line(refused, 'de')).not.toMatch(/secret/)
    // Who cannot be reached has said nothing of the credentials.
    expect(await token(access, systemClock, { authority: 'http://127.0.0.1:9' })).toMatchObject({
      level: 'error',
      what: 'teams',
    })
  })
})

describe('a certificate', () => {
  it('gives a token by what it signs, never by its key, and is told in time before it ends', async ({ skip }) => {
    skip(!has('openssl'), without('openssl'))
    const folder = await temporaryFolder()
    const { cert, key } = certificateIn(folder, 'bot', 'rsa', 90)
    const file = `${folder}/bot.pem`
    await writeFile(file, (await readFile(key, 'utf8')) + (await readFile(cert, 'utf8')))
    const env = { MicrosoftAppType: 'SingleTenant', MicrosoftAppId: id, MicrosoftAppTenantId: id }
    const { access } = readConfig({ ...env, MicrosoftAppCertificate: file, ORGANISATION: 'a', PRIVACY_CONTACT: 'b' })
    if (!access.authenticated) throw new Error('no registration')

    let asked = ''
    const authority = await served((request, response) => {
      request.setEncoding('utf8').on('data', text => {
        asked += text
      })
      request.on('end', () => response.end('{"access_token":"a","expires_in":3599}'))
    })
    expect(await token(access, systemClock, { authority })).toEqual(fine('token'))
    const form = new URLSearchParams(asked)
    const [head = '', claims = '', signature = ''] = form.get('client_assertion')?.split('.') ?? []
    const said = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString())
    const { fingerprint, publicKey } = new X509Certificate(await readFile(cert))
    expect(said(head).x5t).toBe(Buffer.from(fingerprint.replaceAll(':', ''), 'hex').toString('base64url'))
    expect(said(claims)).toMatchObject({ aud: `${authority}/${id}/oauth2/v2.0/token`, iss: id, sub: id })
    expect(verify('sha256', Buffer.from(`${head}.${claims}`), publicKey, Buffer.from(signature, 'base64url'))).toBe(
      true,
    )
    expect(form.has('client_secret')).toBe(false)
    expect(asked).not.toContain('PRIVATE')

    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
    const levels = [0, 80, 100].map(days => certificate(access, inDays(days))[0]?.level)
    expect(levels).toEqual(['fine', 'warning', 'error'])
    expect(certificate({}, inDays(0))).toEqual([])
  })
})

describe('findings', () => {
  it('end with 0, 1 or 2', () => {
    expect(exitCode([fine('guides')])).toBe(0)
    expect(exitCode([fine('guides'), warning('open')])).toBe(1)
    expect(exitCode([nodeVersion('18.0.0'), warning('open')])).toBe(2)
  })

  it.each(Object.entries(texts))('%s is short enough to read in both languages', (_what, { de, en }) => {
    expect(de).toHaveLength(en.length)
    for (const text of [...de, ...en])
      for (const sentence of (text ?? '').split(/(?<=[.!?:])\s/))
        expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(15)
  })
})
