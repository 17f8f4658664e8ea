import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isOnHost, serviceHosts } from '../src/config/service-hosts.ts'
import { readConfig } from '../src/config.ts'
import { Fault } from '../src/errors.ts'
import { certificateIn } from './fixtures/certificate.ts'
import { has, without } from './fixtures/programs.ts'
import { temporaryFolder } from './fixtures/store.ts'

const id = '5f0c7d1e-3b2a-4c6d-8e9f-1a2b3c4d5e6f'
const tenant = '7e3a9b52-0c1d-4f68-9a27-5b6d8e1f2c30'
const local = { UNAUTHENTICATED: '1' }
const registered = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: id,
  MicrosoftAppPassword: 'hunter2-secret',
  MicrosoftAppTenantId: tenant,
  ORGANISATION: 'Stadt Musterstadt',
  PRIVACY_CONTACT: 'datenschutz@musterstadt.example',
}

function problems(env: Record<string, string>): string[] {
  try {
    readConfig(env)
    return []
  } catch (error) {
    if (error instanceof Fault && error.code === 'config') return error.message.split('\n')
    throw error
  }
}

describe('a complete environment', () => {
  it('for local use needs one word', () => {
    expect(readConfig(local)).toEqual({
      host: '127.0.0.1',
      port: 3978,
      store: { kind: 'json', folder: './data' },
      guides: [resolve('guides')],
      defaultLanguage: 'de',
      firstLanguage: 'client',
      timeZone: 'Europe/Berlin',
      region: 'DE-NW',
      coordinators: [],
      filesInTeams: false,
      fileHosts: ['sharepoint.com'],
      organisation: 'Musterstadt (Test)',
      privacyContact: 'datenschutz@example.org',
      logLevel: 'info',
      access: { authenticated: false },
      configured: [],
    })
  })

  it('may say more for the notice on data protection, and where browsers reach the bot', () => {
    const more = {
      DPO_CONTACT: 'dsb@kreis.example',
      LEGAL_BASIS: '§ 18 DSG NRW',
      PRIVACY_URL: 'https://www.musterstadt.example/datenschutz',
      PUBLIC_URL: 'https://bot.musterstadt.example/',
    }
    expect(readConfig({ ...registered, ...more })).toMatchObject({
      dpoContact: 'dsb@kreis.example',
      legalBasis: '§ 18 DSG NRW',
      privacyUrl: 'https://www.musterstadt.example/datenschutz',
      publicUrl: 'https://bot.musterstadt.example',
    })
    expect(
      problems({ ...registered, PUBLIC_URL: 'http://bot.musterstadt.example', PRIVACY_URL: 'datenschutz' }),
    ).toHaveLength(2)
    expect(readConfig({ ...local, PUBLIC_URL: 'http://127.0.0.1:3978' }).publicUrl).toBe('http://127.0.0.1:3978')
  })

  it('serves metrics only where that is asked for', () => {
    expect(readConfig({ ...local, METRICS_PORT: '9464' }).metricsPort).toBe(9464)
    expect(readConfig({ ...local, PORT: '0', METRICS_PORT: '0' }).metricsPort).toBe(0)
    expect(readConfig({ ...local, METRICS_PORT: ' ' })).not.toHaveProperty('metricsPort')
  })

  it.each([
    { METRICS_PORT: '65536' },
    { METRICS_PORT: 'no' },
    { METRICS_PORT: '3978' },
    { PORT: '80', METRICS_PORT: '80' },
  ])('cannot serve metrics with %j', env => {
    expect(problems({ ...local, ...env })).toEqual([expect.stringMatching(/^METRICS_PORT is /)])
  })

  it('with a registration lets in its own tenant', () => {
    expect(readConfig(registered).access).toEqual({
      authenticated: true,
      appType: 'SingleTenant',
      appId: id,
      appPassword: 'hunter2-secret',
      tenantId: tenant,
      allowedTenants: [tenant],
      serviceHosts,
    })
  })

  it('writes to the known hosts of Teams, and to those that are added', () => {
    const SERVICE_HOSTS = ' SMBA.teams.example.de, smba.trafficmanager.net'
    expect(readConfig({ ...registered, SERVICE_HOSTS }).access).toMatchObject({
      serviceHosts: [...serviceHosts, 'smba.teams.example.de'],
    })
  })

  it.each(['https://smba.trafficmanager.net', '*.teams.microsoft.com', 'localhost', '127.0.0.1', 'a.example:8443'])(
    'takes %s for no host of Teams',
    SERVICE_HOSTS => {
      expect(problems({ ...registered, SERVICE_HOSTS })).toEqual([expect.stringMatching(/^SERVICE_HOSTS is not /)])
    },
  )

  it('with a managed identity needs no password', () => {
    const { MicrosoftAppPassword: _none, ...rest } = registered
    expect(readConfig({ ...rest, MicrosoftAppType: 'UserAssignedMSI' }).access).not.toHaveProperty('appPassword')
  })

  it('takes a certificate with its key in place of a password, and no other', async ({ skip }) => {
    skip(!has('openssl'), without('openssl'))
    const { MicrosoftAppPassword: _none, ...rest } = registered
    const folder = await temporaryFolder()
    const pem = (kind: 'rsa' | 'ec') => {
      const { cert, key } = certificateIn(folder, 'bot', kind)
      const [certificate, secret] = [cert, key].map(file => readFileSync(file, 'utf8')) as [string, string]
      writeFileSync(`${folder}/${kind}.pem`, secret + certificate)
      return { certificate, secret }
    }
    const { certificate } = pem('rsa')
    const access = readConfig({ ...rest, MicrosoftAppCertificate: `${folder}/rsa.pem` }).access
    expect(access).toMatchObject({ certificate: { certificate, thumbprint: expect.stringMatching(/^[0-9A-F]{40}$/) } })
    expect(access).not.toHaveProperty('appPassword')

    writeFileSync(`${folder}/other.pem`, certificate + pem('ec').secret)
    writeFileSync(`${folder}/alone.pem`, certificate)
    for (const name of ['other', 'alone', 'ec', 'missing'])
      expect(problems({ ...rest, MicrosoftAppCertificate: `${folder}/${name}.pem` })).toEqual([
        expect.stringMatching(/^MicrosoftAppCertificate names no usable certificate\. /),
      ])
    const both = { ...registered, MicrosoftAppCertificate: `${folder}/rsa.pem` }
    expect(problems(both)).toEqual([expect.stringMatching(/^MicrosoftAppCertificate is set together/)])
  })

  it('takes an empty value for none, and lists in any case and spacing', () => {
    const config = readConfig({
      ...registered,
      PORT: '',
      TIME_ZONE: ' ',
      COORDINATORS: ` ${id.toUpperCase()} , ${tenant},`,
    })
    expect(config).toMatchObject({ port: 3978, timeZone: 'Europe/Berlin', coordinators: [id, tenant] })
  })

  it.each(['localhost', '127.0.0.1', '127.1.2.3', '::1'])('may be without authentication on %s', HOST => {
    expect(readConfig({ ...local, HOST }).host).toBe(HOST)
  })
})

describe('a wrong setting', () => {
  it.each([
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['STORE', './data'],
    ['STORE', 'json:'],
    ['STORE', 'postgres:'],
    ['STORE', 'postgres://user:hunter2@db'],
    ['STORE', 'postgres://user:hunter2@db/x/y'],
    ['STORE', 'postgres://user:hunter2@db/x?sslmode=prefer'],
    ['STORE', 'postgres://user:hunter2@db/x?ssl=1'],
    ['STORE', 'postgres://user:hunter2@db/x?schema=My-Schema'],
    ['STORE', 'postgres://user:hunter2@db/x?connections=0'],
    ['STORE', 'postgres://user:hunter2@db/x?statement_timeout=5s'],
    ['STORE', 'postgres://user:hunter2@db/x?sslrootcert=/nowhere.pem'],
    ['DEFAULT_LANGUAGE', 'fr'],
    ['FIRST_LANGUAGE', 'de'],
    ['TIME_ZONE', 'Berlin'],
    ['TIME_ZONE', '+01:00'],
    ['TODAY_IS', '31.03.2026'],
    ['TODAY_IS', '2026-02-30'],
    ['REGION', 'NRW'],
    ['REGION', 'AT-9'],
    ['COORDINATORS', 'erika@musterstadt.example'],
    ['LOG_LEVEL', 'loud'],
    ['UNAUTHENTICATED', 'yes'],
    ['HOST', '0.0.0.0'],
    ['HOST', '127.evil.example'],
  ])('%s=%s is named once, with a remedy, without its value', (variable, value) => {
    const found = problems({ ...local, [variable]: value })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(new RegExp(`^${variable} [^.]+\\. \\S.+\\.$`, 's'))
    expect(found[0]).not.toContain('hunter2')
  })

  it.each([
    ['postgres://db.musterstadt.example/trittstein', 'verified'],
    ['postgresql://db/trittstein?sslmode=require', 'unverified'],
    ['postgres://db/trittstein?sslmode=disable', 'none'],
    ['postgres://localhost/trittstein', 'none'],
    ['postgres://[::1]:5433/trittstein', 'none'],
    ['postgres://127.0.0.1/trittstein?sslmode=verify-full', 'verified'],
  ])('is not to send %s unencrypted through a network unless that is asked for: %s', (STORE, tls) => {
    expect(readConfig({ ...local, STORE }).store).toMatchObject({ kind: 'postgres', tls })
  })

  it('reads everything that the address of a database may say, and never shows its password', () => {
    const STORE = 'postgres://b%C3%BCro:hunter%2F2@db:6432/stadt?schema=test&connections=8&statement_timeout=2000'
    expect(readConfig({ ...local, STORE }).store).toEqual({
      ...{ kind: 'postgres', shown: 'postgres://db:6432/stadt', host: 'db', port: 6432, database: 'stadt' },
      ...{ user: 'büro', password: 'hunter/2', schema: 'test', connections: 8, statementTime: 2000, tls: 'verified' },
    })
  })

  it.each([
    ['MicrosoftAppType', ''],
    ['MicrosoftAppType', 'MultiTenant'],
    ['MicrosoftAppId', ''],
    ['MicrosoftAppId', 'my-bot'],
    ['MicrosoftAppPassword', ''],
    ['MicrosoftAppTenantId', ''],
    ['MicrosoftAppTenantId', 'musterstadt.example'],
    ['ALLOWED_TENANTS', 'musterstadt'],
    ['ALLOWED_TENANTS', ','],
    ['ORGANISATION', ''],
    ['PRIVACY_CONTACT', ' '],
  ])('with a registration, %s=%j is named', (variable, value) => {
    const found = problems({ ...registered, [variable]: value })
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${variable} `))])
    expect(found.join()).not.toContain('hunter2')
  })

  it('is reported together with all others', () => {
    const found = problems({ ...registered, PORT: 'x', REGION: 'x', MicrosoftAppId: 'x', ORGANISATION: '' })
    expect(found.map(line => line.split(' ')[0])).toEqual(['PORT', 'REGION', 'ORGANISATION', 'MicrosoftAppId'])
  })
})

describe('without authentication', () => {
  it('the bot does not start unless that is asked for', () => {
    const found = problems({ ORGANISATION: 'a', PRIVACY_CONTACT: 'b' })
    expect(found).toEqual([expect.stringMatching(/^MicrosoftAppId .*UNAUTHENTICATED=1/)])
  })

  it('the bot never runs in production', () => {
    expect(problems({ ...local, NODE_ENV: 'production' })).toEqual([
      expect.stringMatching(/^UNAUTHENTICATED .*production/),
    ])
  })

  it('the bot does not run beside a registration that would then be ignored', () => {
    expect(problems({ ...registered, ...local })).toEqual([expect.stringMatching(/^UNAUTHENTICATED .*registration/)])
  })

  it('a managed identity with a password is contradictory', () => {
    const found = problems({ ...registered, MicrosoftAppType: 'UserAssignedMSI' })
    expect(found).toEqual([expect.stringMatching(/^MicrosoftAppPassword .*managed identity/)])
  })
})

describe('a service address', () => {
  it.each([
    'https://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net/de/0f1e2d3c/',
    'https://SMBA.trafficmanager.net/teams',
    'https://smba.trafficmanager.net:443/emea/',
  ])('%s is one of Teams', address => {
    expect(isOnHost(address, serviceHosts)).toBe(true)
  })

  it.each([
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net:8443/emea/',
    'https://evil.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evil.example/smba.trafficmanager.net/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://a:b@smba.trafficmanager.net/',
    'https://evil.example#smba.trafficmanager.net',
    'https://evil.example?https://smba.trafficmanager.net/',
    'https://smba.trafficmanager.net./emea/',
    'https://127.0.0.1/',
    'ftp://smba.trafficmanager.net/',
    'nonsense',
    '',
  ])('%s is none', address => {
    expect(isOnHost(address, serviceHosts)).toBe(false)
  })
})
