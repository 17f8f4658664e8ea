import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assemble } from '../../src/cli/manifest.ts'
import { sampleSettings } from '../../src/cli/package-settings.ts'
import { commandIn } from '../../src/turn/command.ts'
import { dialogueCommand } from '../../src/turn/dialogue/words.ts'
import { subjects } from '../../src/turn/subjects.ts'

// biome-ignore lint/suspicious/noExplicitAny: the tests break a manifest on purpose, in places no type would allow
type Json = any

const folder = new URL('../../appPackage/', import.meta.url)
const values = { VERSION: '1.2.3', ...sampleSettings }

function shipped(name: string): Buffer | undefined {
  return readdirSync(folder).includes(name) ? readFileSync(new URL(name, folder)) : undefined
}

function json(name: string): Json {
  return JSON.parse(String(shipped(name)))
}

/** The problems of the shipped package after one file was changed. */
function problemsAfter(name: string, change: (json: Json) => void): string[] {
  const changed = json(name)
  change(changed)
  const made = assemble(asked => (asked === name ? Buffer.from(JSON.stringify(changed)) : shipped(asked)), values)
  return made.ok ? [] : made.problems
}

describe('the shipped app package', () => {
  it('is accepted by the schema of its manifest version, with every file it names', () => {
    const made = assemble(shipped, values)
    expect(made.ok ? [...made.files.keys()].sort() : made.problems).toEqual([
      'color.png',
      'en.json',
      'manifest.json',
      'outline.png',
    ])
  })

  it('carries the settings and no placeholder', () => {
    const made = assemble(shipped, values)
    const text = made.ok ? String(made.files.get('manifest.json')) : ''
    expect(text).not.toContain('${{')
    expect(JSON.parse(text)).toMatchObject({
      version: '1.2.3',
      id: sampleSettings.TEAMS_APP_ID,
      bots: [{ botId: sampleSettings.MicrosoftAppId, scopes: ['personal', 'team', 'groupChat'] }],
      developer: { name: 'Stadt Musterstadt', privacyUrl: 'https://www.example.org/datenschutz' },
    })
  })

  it('keeps quotation marks of a setting', () => {
    const made = assemble(shipped, { ...values, PUBLISHER: 'Amt "Nord"' })
    expect(made.ok && JSON.parse(String(made.files.get('manifest.json'))).developer.name).toBe('Amt "Nord"')
  })

  it('asks for no permission', () => {
    expect(json('manifest.json')).not.toHaveProperty('permissions')
    expect(json('manifest.json')).not.toHaveProperty('devicePermissions')
    expect(json('manifest.json').validDomains).toEqual([])
  })

  it('offers only commands the bot understands, in both languages', () => {
    const german: string[] = json('manifest.json').bots[0].commandLists.flatMap((list: Json) =>
      list.commands.map((command: Json) => command.title),
    )
    const english = Object.entries<string>(json('en.json')).flatMap(([key, text]) =>
      key.startsWith('bots') && key.endsWith('.title') ? [text] : [],
    )
    expect(german).toHaveLength(english.length)
    expect(
      [...german, ...english].filter(title => !dialogueCommand(title) && !commandIn(subjects.commands, title)),
    ).toEqual([])
  })

  it('offers to find an idea beside a message, and to take a message along', () => {
    const [extension] = json('manifest.json').composeExtensions
    expect(extension.commands).toMatchObject([
      { id: 'findIdeas', type: 'query', context: ['compose', 'commandBox'], parameters: [{ name: 'words' }] },
      { id: 'captureIdea', type: 'action', context: ['message'], fetchTask: true },
    ])
    expect(extension.botId).toBe(json('manifest.json').bots[0].botId)
  })

  it('says only plain, short German sentences', () => {
    const { short, full } = json('manifest.json').description
    const sentences = `${short} ${full}`.split(/[.?!:]\s+/)
    expect(sentences.filter(sentence => sentence.split(/\s+/).length > 15)).toEqual([])
  })
})

describe('a broken app package', () => {
  const broken: [string, string, (json: Json) => void, string][] = [
    [
      'a name too long for Teams',
      'manifest.json',
      manifest => (manifest.name.short = 'x'.repeat(31)),
      'manifest.json, name.short: must NOT have more than 30 characters.',
    ],
    [
      'a missing part',
      'manifest.json',
      manifest => delete manifest.developer.termsOfUseUrl,
      "manifest.json, developer: must have required property 'termsOfUseUrl'.",
    ],
    [
      'a part Teams does not know',
      'manifest.json',
      manifest => (manifest.bots[0].colour = 'blue'),
      'manifest.json, bots[0]: must NOT have additional properties (colour).',
    ],
    [
      'an unknown scope',
      'manifest.json',
      manifest => manifest.bots[0].scopes.push('everywhere'),
      'manifest.json, bots[0].scopes[3]: must be equal to one of the allowed values (team, personal, groupChat, copilot).',
    ],
    [
      'more than ten commands',
      'manifest.json',
      manifest => manifest.bots[0].commandLists[0].commands.push(...Array(5).fill({ title: 'x', description: 'x' })),
      'manifest.json, bots[0].commandLists[0].commands: must NOT have more than 10 items.',
    ],
    [
      'an unknown schema version',
      'manifest.json',
      manifest => (manifest.manifestVersion = '1.99'),
      'manifest.json, manifestVersion: there is no schema for version "1.99". Use 1.22.',
    ],
    [
      'an unknown placeholder',
      'manifest.json',
      manifest => (manifest.developer.name = '${{AUTHOR}}'),
      `manifest.json: \${{AUTHOR}} has no value. Known are ${Object.keys(values).join(', ')}.`,
    ],
    [
      'an icon that does not exist',
      'manifest.json',
      manifest => (manifest.icons.outline = 'line.png'),
      'manifest.json, icons.outline: there is no file line.png beside the manifest. Add it, or correct the name.',
    ],
    [
      'a file outside the package',
      'manifest.json',
      manifest => (manifest.icons.color = '../color.png'),
      'manifest.json, icons.color: there is no file ../color.png beside the manifest. Add it, or correct the name.',
    ],
    [
      'an icon in the wrong place',
      'manifest.json',
      manifest => (manifest.icons.outline = 'color.png'),
      'color.png is 192 × 192 pixels. The outline icon must be exactly 32 × 32.',
    ],
    [
      'a language without its file',
      'manifest.json',
      manifest => (manifest.localizationInfo.additionalLanguages[0].file = 'fr.json'),
      'manifest.json, localizationInfo (en): there is no file fr.json beside the manifest. Add it, or correct the name.',
    ],
    [
      'a translation of nothing',
      'en.json',
      english => (english['bots[0].commandLists[0].commands[10].title'] = 'Vote'),
      'en.json: bots[0].commandLists[0].commands[10].title names no text of the manifest. Correct or remove it.',
    ],
    [
      'a missing translation',
      'en.json',
      english => delete english['bots[0].commandLists[1].commands[0].title'],
      "en.json: bots[0].commandLists[1].commands[0].title is missing. Translate the manifest's text of that place.",
    ],
    [
      'a missing translation of a command of the message extension',
      'en.json',
      english => delete english['composeExtensions[0].commands[1].title'],
      "en.json: composeExtensions[0].commands[1].title is missing. Translate the manifest's text of that place.",
    ],
    [
      'a missing translation of a parameter',
      'en.json',
      english => delete english['composeExtensions[0].commands[0].parameters[0].title'],
      "en.json: composeExtensions[0].commands[0].parameters[0].title is missing. Translate the manifest's text of that place.",
    ],
    [
      'a translation too long for Teams',
      'en.json',
      english => (english['description.short'] = 'x'.repeat(81)),
      'en.json, description.short: must NOT have more than 80 characters.',
    ],
  ]

  it.each(broken)('names %s', (_what, file, change, problem) => {
    expect(problemsAfter(file, change)).toContain(problem)
  })

  it('reports every problem at once', () => {
    const problems = problemsAfter('manifest.json', manifest => {
      manifest.accentColor = 'petrol'
      manifest.icons.color = 'outline.png'
      delete manifest.name
    })
    expect(problems.map(problem => problem.split(/[:]| is /)[0])).toEqual(
      expect.arrayContaining(['manifest.json, accentColor', 'manifest.json, the whole file', 'outline.png']),
    )
  })

  it('names a file that is not JSON', () => {
    const made = assemble(name => (name === 'en.json' ? Buffer.from('{') : shipped(name)), values)
    expect(!made.ok && made.problems).toEqual([expect.stringMatching(/^en\.json is not JSON: /)])
  })

  it('names a missing manifest', () => {
    const made = assemble(() => undefined, values)
    expect(made).toEqual({
      ok: false,
      problems: ['appPackage: there is no file manifest.json beside the manifest. Add it, or correct the name.'],
    })
  })
})
