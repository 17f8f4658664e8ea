import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod4'
import packageJson from '../../package.json' with { type: 'json' }
import { createMetrics } from '../../src/prometheus.ts'
import { has, without } from '../fixtures/programs.ts'
import { temporaryFolder } from '../fixtures/store.ts'

const units = readdirSync('deploy').filter(name => /\.(service|timer)$/.test(name))

describe('the units of systemd', () => {
  it.for(units)('%s is sound', async (name, { skip }) => {
    skip(!has('systemd-analyze'), without('systemd-analyze'))
    const folder = await temporaryFolder()
    // The program is not installed where the tests run.
    for (const unit of units) {
      const text = readFileSync(`deploy/${unit}`, 'utf8').replace(/\/opt\/trittstein\/\S*node /g, '/bin/true ')
      writeFileSync(`${folder}/${unit}`, text)
    }
    const { stderr, status } = spawnSync('systemd-analyze', ['verify', '--man=no', `${folder}/${name}`], {
      encoding: 'utf8',
    })
    expect(stderr.split('\n').filter(line => line.includes(name))).toEqual([])
    expect(status).toBe(0)
  })

  it('keep the bot from what it need not do', async ({ skip }) => {
    skip(!has('systemd-analyze'), without('systemd-analyze'))
    const command = ['security', '--offline=yes', '--no-pager', '--threshold=20', 'deploy/trittstein.service']
    const { status, stdout } = spawnSync('systemd-analyze', command, { encoding: 'utf8' })
    expect({ status, said: status === 0 ? '' : stdout }).toEqual({ status: 0, said: '' })
  })

  it('let a backup reach a database', () => {
    const unit = readFileSync('deploy/trittstein-backup.service', 'utf8')
    expect(unit).not.toMatch(/^(PrivateNetwork=yes|IPAddressDeny=)/m)
    expect(unit).toContain('RestrictAddressFamilies=AF_INET AF_INET6')
  })

  it('start the bot again until it succeeds, with what it compiled before', () => {
    const unit = readFileSync('deploy/trittstein.service', 'utf8')
    for (const line of [
      'Restart=on-failure',
      'StartLimitIntervalSec=0',
      'Environment=NODE_COMPILE_CACHE=%C/trittstein',
    ])
      expect(unit.split('\n')).toContain(line)
  })

  it('start the bot as npm start does', () => {
    expect(readFileSync('deploy/trittstein.service', 'utf8')).toContain(
      `ExecStart=/opt/trittstein/current/node_modules/.bin/${packageJson.scripts.start}\n`,
    )
  })
})

const Rules = z.object({
  groups: z.array(
    z.object({
      rules: z.array(
        z.object({
          alert: z.string(),
          expr: z.string(),
          annotations: z.object({ summary: z.string(), description: z.string() }),
        }),
      ),
    }),
  ),
})

describe('the alerts', () => {
  const rules = Rules.parse(parse(readFileSync('deploy/alerts.yml', 'utf8'))).groups.flatMap(group => group.rules)

  it.each(rules)('$alert asks for a metric that there is', async ({ expr }) => {
    const metrics = createMetrics()
    metrics.turn('text', 'failed', 1)
    for (const why of ['body', 'activity', 'channel', 'service', 'token', 'keys', 'tenant', 'rate'] as const)
      metrics.refused(why)
    const text = `${await metrics.text()}\nup 1`
    const asked = [...expr.matchAll(/\b(up|(?:trittstein|process)_\w+)/g)].map(([, name]) => name)
    expect(asked).not.toEqual([])
    for (const name of asked) expect(text).toMatch(new RegExp(`^${name}[{ ]`, 'm'))
    const values = [...expr.matchAll(/(outcome|why)=~?"([^"]+)"/g)].flatMap(([, label, all = '']) =>
      all.split('|').map(value => `${label}="${value}"`),
    )
    for (const value of values) expect(text).toContain(value)
  })

  const turns = (outcome: string) => `trittstein_turns_total{kind="text", outcome="${outcome}"}`
  const refused = (why: string) => `trittstein_refused_total{why="${why}"}`
  /** What Prometheus sees a minute; `_` is nothing. */
  const days: Record<string, [series: string, values: string][]> = {
    nothing: [
      ['up{job="trittstein"}', '1x60'],
      [turns('answered'), '0+5x60'],
      [turns('failed'), '2x60'],
      [refused('keys'), '1x60'],
      [refused('token'), '0+1x60'],
      ['trittstein_outbox_lag_seconds', '30x60'],
      ['process_start_time_seconds{job="trittstein"}', '100x60'],
      ['process_resident_memory_bytes{job="trittstein"}', '3e8x60'],
      ['trittstein_turn_seconds_bucket{le="1"}', '0+5x60'],
      ['trittstein_turn_seconds_bucket{le="+Inf"}', '0+5x60'],
    ],
    TrittsteinAus: [['up{job="trittstein"}', '0x60']],
    TrittsteinStartetImmerWieder: [['process_start_time_seconds{job="trittstein"}', '0+100x60']],
    TrittsteinFehler: [[turns('failed'), '_x50 1x10']],
    TrittsteinLangsam: [
      ['trittstein_turn_seconds_bucket{le="5"}', '0+1x60'],
      ['trittstein_turn_seconds_bucket{le="15"}', '0+5x60'],
      ['trittstein_turn_seconds_bucket{le="+Inf"}', '0+5x60'],
    ],
    TrittsteinSchluessel: [[refused('keys'), '_x50 1x10']],
    TrittsteinAbgewiesen: [[refused('token'), '0+20x60']],
    TrittsteinSendetNicht: [['trittstein_outbox_lag_seconds', '3600x60']],
    TrittsteinVielSpeicher: [['process_resident_memory_bytes{job="trittstein"}', '2e9x60']],
  }

  it('ring for what they are named after, and for nothing else', async ({ skip }) => {
    skip(!has('promtool'), without('promtool'))
    expect(Object.keys(days).slice(1)).toEqual(rules.map(({ alert }) => alert))
    const folder = await temporaryFolder()
    for (const [day, series] of Object.entries(days)) {
      const ringing = `count(ALERTS{alertstate="firing"}) by (alertname)`
      const rung = day === 'nothing' ? [] : [{ labels: `{alertname="${day}"}`, value: 1 }]
      const tests = [
        {
          interval: '1m',
          input_series: series.map(([name, values]) => ({ series: name, values })),
          promql_expr_test: [{ expr: ringing, eval_time: '55m', exp_samples: rung }],
        },
      ]
      const file = { rule_files: [resolve('deploy/alerts.yml')], evaluation_interval: '1m', tests }
      writeFileSync(`${folder}/${day}.yml`, JSON.stringify(file))
      const { status, stdout, stderr } = spawnSync('promtool', ['test', 'rules', `${folder}/${day}.yml`], {
        encoding: 'utf8',
      })
      expect({ day, status, said: status === 0 ? '' : stdout + stderr }).toEqual({ day, status: 0, said: '' })
    }
  })

  it('are taken by Prometheus', ({ skip }) => {
    skip(!has('promtool'), without('promtool'))
    const { status, stdout } = spawnSync('promtool', ['check', 'rules', 'deploy/alerts.yml'], { encoding: 'utf8' })
    expect({ status, stdout }).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`${rules.length} rules found`),
    })
  })
})

describe('the image', () => {
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n')
  const image = readFileSync('Dockerfile', 'utf8')

  it('holds what a start reads, and nothing that is secret or left over', () => {
    const taken = ignored.filter(line => line.startsWith('!')).map(line => line.slice(1))
    expect(ignored[0]).toBe('*')
    expect(taken.filter(path => !existsSync(path))).toEqual([])
    expect(taken).toEqual(
      expect.arrayContaining(['src', 'cards', 'guides', 'locales', 'package.json', 'package-lock.json']),
    )
    expect(taken.filter(path => /env$|data|git|node_modules|test/.test(path))).toEqual([])
  })

  test('starts the bot as npm start does, as a user without rights', () => {
    const command = `CMD ${JSON.stringify(`node_modules/.bin/${packageJson.scripts.start}`.split(' ')).replaceAll('","', '", "')}`
    expect(image).toContain(command)
    expect(image.indexOf('USER node')).toBeLessThan(image.indexOf(command))
  })
})
