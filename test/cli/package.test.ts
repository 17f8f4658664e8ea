import { execFile } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { readPackageSettings, sampleSettings } from '../../src/cli/package-settings.ts'
import { zip } from '../../src/paper/zip.ts'

const settings = { ...sampleSettings, ORGANISATION: 'Stadt Musterstadt' }

describe('the settings of the package', () => {
  it('are taken from the environment, the publisher being the organisation and the app the bot', () => {
    const { PUBLISHER: _publisher, TEAMS_APP_ID: _app, ...given } = settings
    expect(readPackageSettings({ ...given, MicrosoftAppId: ` ${given.MicrosoftAppId.toUpperCase()} ` })).toEqual({
      ok: true,
      settings: { ...sampleSettings, TEAMS_APP_ID: sampleSettings.MicrosoftAppId },
    })
  })

  it('are all asked for at once', () => {
    const read = readPackageSettings({ PRIVACY_URL: '  ' })
    expect(!read.ok && read.problems.map(problem => problem.split('. ')[0])).toEqual([
      'MicrosoftAppId is missing',
      'ORGANISATION is missing',
      'ORGANISATION_URL is missing',
      'PRIVACY_URL is missing',
      'TERMS_URL is missing',
    ])
  })

  it.each([
    ['MicrosoftAppId', 'trittstein', 'Copy the application (client) id'],
    ['TEAMS_APP_ID', '123', 'Use a GUID'],
    ['PUBLISHER', 'x'.repeat(33), 'choose a shorter name'],
    ['ORGANISATION_URL', 'www.example.org', 'Set the https address'],
    ['PRIVACY_URL', 'http://www.example.org', 'Set the https address'],
    ['TERMS_URL', 'https://localhost/terms', 'Set the https address'],
  ])('are refused with a remedy: %s=%s', (name, value, remedy) => {
    const read = readPackageSettings({ ...settings, [name]: value })
    expect(!read.ok && read.problems).toEqual([expect.stringMatching(`^${name} is not usable\\. `)])
    expect(!read.ok && read.problems[0]).toContain(remedy)
  })

  it('point from a long organisation to a publisher', () => {
    const { PUBLISHER: _publisher, ...given } = settings
    const read = readPackageSettings({ ...given, ORGANISATION: 'Verbandsgemeindeverwaltung Musterstadt-Land' })
    expect(!read.ok && read.problems).toEqual([expect.stringContaining('set PUBLISHER to a shorter one')])
  })
})

describe('the zip', () => {
  const files = new Map([
    ['manifest.json', Buffer.from('{}')],
    ['color.png', Buffer.alloc(300, 7)],
  ])

  it('holds the files at its root', () => {
    const back = unzipSync(zip(files))
    expect(Object.keys(back)).toEqual(['manifest.json', 'color.png'])
    expect(Buffer.from(back['color.png'] ?? [])).toEqual(files.get('color.png'))
  })

  it('has no time in it, so that the same files give the same bytes', () => {
    const firstEntry = Buffer.from(zip(files))
    expect(firstEntry.readUInt32LE(10)).toBe(0x0021_0000) // 1980-01-01 00:00, as MS-DOS writes it
  })
})

describe('npm run package', () => {
  const root = new URL('../../', import.meta.url)
  const { NODE_COMPILE_CACHE = '' } = process.env
  const run = (args: string[], env: Record<string, string>) =>
    promisify(execFile)(process.execPath, [fileURLToPath(new URL('src/cli/package.ts', root)), ...args], {
      env: { NODE_COMPILE_CACHE, ...env },
    })

  it('checks without settings and writes nothing', async () => {
    const written = () =>
      statSync(new URL(`dist/trittstein-${packageJson.version}.zip`, root), { throwIfNoEntry: false })
    const before = written()?.mtimeMs
    const { stdout } = await run(['--check'], { DEFAULT_LANGUAGE: 'en' })
    expect(stdout).toBe('The app package is sound: manifest.json, color.png, outline.png, en.json.\n')
    expect(written()?.mtimeMs).toBe(before)
  })

  it('fails with every problem where a setting is wrong', async () => {
    await expect(run([], { TERMS_URL: 'nowhere', PRIVACY_URL: 'nowhere' })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^Das App-Paket lässt sich nicht herstellen:\n[\s\S]*- PRIVACY_URL ist nicht brauchbar\. Tragen Sie [\s\S]*- TERMS_URL/,
      ),
    })
  })
})
