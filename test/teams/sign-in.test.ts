import { spawn } from 'node:child_process'
import { createHash, randomUUID, verify, X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import * as teams from '../fixtures/activities/teams.ts'
import { certificateIn } from '../fixtures/certificate.ts'
import { appId, token, env as withSecret } from '../fixtures/channel.ts'
import { hosts, startIdentityEndpoint, startMicrosoft } from '../fixtures/microsoft.ts'
import { has, without } from '../fixtures/programs.ts'
import { temporaryFolder } from '../fixtures/store.ts'

const project = resolve(import.meta.dirname, '../..')
const { MicrosoftAppPassword, UNAUTHENTICATED: _, ...others } = withSecret
const given = { access_token: 'token-of-the-bot', expires_in: 3_599, token_type: 'Bearer' }
const serviceUrl = `https://${hosts.teams}/de/`

/** The bot as a process, as a server runs it. Resolves once it is ready; `log` is what it has written since. */
async function startBot(folder: string, env: Record<string, string>) {
  const child = spawn(process.execPath, [join(project, 'src/main.js')], {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const seen = { log: '' }
  const awaited = new Map<RegExp, (found: string) => void>()
  child.stdout.on('data', chunk => {
    seen.log += chunk
    for (const [what, done] of awaited) if (what.test(seen.log)) done(what.exec(seen.log)?.[1] ?? '')
  })
  const says = (what: RegExp) =>
    new Promise<string>((done, fail) => {
      awaited.set(what, done)
      child.once('exit', () => fail(new Error(seen.log)))
      if (what.test(seen.log)) done(what.exec(seen.log)?.[1] ?? '')
    })
  const url = await says(/"url":"([^"]+)".*"msg":"ready"/)
  /** A message as Teams sends and signs it. */
  const hear = async (text: string) => {
    const erika = { user: teams.erika, place: teams.personal(teams.erika), serviceUrl, id: randomUUID() }
    const claims = { iss: 'https://api.botframework.com', aud: appId, serviceurl: serviceUrl }
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token(claims)}` }
    return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(teams.message(erika, text)) })).status
  }
  return { hear, says, seen }
}

describe('a bot behind a proxy, as a process', () => {
  it.for(['a secret', 'a certificate', 'the identity of a machine', 'the identity of an App Service'])(
    'answers with the token it gets by %s',
    async (way, { skip }) => {
      skip(!has('openssl'), without('openssl'))
      const folder = await temporaryFolder()
      const microsoft = await startMicrosoft(folder, given)
      const endpoint = await startIdentityEndpoint({ status: 200, body: given })
      const bot = mkdirSync(`${folder}/bot`, { recursive: true }) ?? folder
      const { cert, key } = certificateIn(bot, 'bot', 'rsa')
      writeFileSync(`${bot}/bot.pem`, readFileSync(cert, 'utf8') + readFileSync(key, 'utf8'))
      const identity = { ...others, MicrosoftAppType: 'UserAssignedMSI' }
      const env: Record<string, Record<string, string>> = {
        'a secret': { ...others, MicrosoftAppPassword },
        'a certificate': { ...others, MicrosoftAppCertificate: `${bot}/bot.pem` },
        'the identity of a machine': { ...identity, AZURE_POD_IDENTITY_AUTHORITY_HOST: endpoint.address },
        'the identity of an App Service': { ...identity, IDENTITY_ENDPOINT: endpoint.address, IDENTITY_HEADER: 'key' },
      }
      const { hear } = await startBot(bot, { ...microsoft.env, ...env[way] })
      expect(await hear('hallo')).toBe(200)

      const sent = await microsoft.called(hosts.teams, /\/v3\/conversations\/.+\/activities/)
      expect(sent.headers.authorization).toBe('Bearer token-of-the-bot')
      const asked = microsoft.calls.filter(({ host }) => host === hosts.login)
      if (way.startsWith('the identity')) {
        expect([asked, endpoint.calls.length]).toEqual([[], 1])
        expect(new Set(microsoft.connected)).toEqual(new Set([hosts.keys, hosts.teams]))
        return
      }
      expect(asked.map(({ method, path }) => [method, path])).toEqual([
        ['POST', `/${others.MicrosoftAppTenantId}/oauth2/v2.0/token`],
      ])
      const form = Object.fromEntries(new URLSearchParams(asked[0]?.body))
      expect(form).toMatchObject({
        grant_type: 'client_credentials',
        client_id: appId,
        scope: 'https://api.botframework.com/.default',
      })
      if (way === 'a secret') return expect(form.client_secret).toBe(MicrosoftAppPassword)
      const [head = '', claims = '', signature = ''] = form.client_assertion?.split('.') ?? []
      const { raw, publicKey } = new X509Certificate(readFileSync(cert))
      const { x5t } = JSON.parse(Buffer.from(head, 'base64url').toString())
      expect(x5t).toBe(createHash('sha1').update(raw).digest('base64url'))
      expect(verify('sha256', Buffer.from(`${head}.${claims}`), publicKey, Buffer.from(signature, 'base64url'))).toBe(
        true,
      )
    },
  )

  it('says why it gets no token, takes the message, and runs no other program for it', async ({ skip }) => {
    skip(!has('openssl'), without('openssl'))
    const folder = await temporaryFolder()
    const microsoft = await startMicrosoft(folder, given)
    const body = { error: 'invalid_request', error_description: 'Identity not found' }
    const endpoint = await startIdentityEndpoint({ status: 400, body })
    for (const program of ['az', 'azd', 'pwsh'])
      writeFileSync(`${folder}/${program}`, `#!/bin/sh\ntouch '${folder}/ran'\n`, { mode: 0o755 })
    const { hear, says, seen } = await startBot(folder, {
      ...others,
      ...microsoft.env,
      PATH: `${folder}:${process.env.PATH}`,
      MicrosoftAppType: 'UserAssignedMSI',
      AZURE_POD_IDENTITY_AUTHORITY_HOST: endpoint.address,
    })
    expect(await hear('hallo')).toBe(200)
    await says(/"token":"HTTP 400, invalid_request".*"msg":"A message could not be sent"/)
    expect(seen.log).not.toContain('Identity not found')
    expect(existsSync(`${folder}/ran`)).toBe(false)
    expect(microsoft.calls.filter(({ host }) => host === hosts.teams)).toEqual([])
  })
})
