import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod/v4'
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
