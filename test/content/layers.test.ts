import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { loadGlossary } from '../../src/content/glossary.ts'
import { loadGuides } from '../../src/content/guides.ts'
import { openIdeaRules } from '../../src/content/idea-rules.ts'
import { loadRoadmaps } from '../../src/content/roadmaps.ts'
import { loadUnits } from '../../src/content/units.ts'
import { temporaryFolder } from '../fixtures/store.ts'

const sound = await readFile(new URL('./guide.yaml', import.meta.url), 'utf8')
let shipped: string
let own: string

beforeEach(async () => {
  shipped = await temporaryFolder()
  own = await temporaryFolder()
  await write(shipped, 'guide.yaml', sound)
})

async function write(folder: string, name: string, text: string): Promise<void> {
  await mkdir(join(folder, name, '..'), { recursive: true })
  await writeFile(join(folder, name), text)
}

const load = () => loadGuides([own, shipped])
const titled = (title: string, id = 'guide') =>
  sound.replace('id: guide', `id: ${id}`).replace(/title:.*/, `title: { de: ${title}, en: ${title} }`)
const titleOf = (guides: Awaited<ReturnType<typeof load>>, id = 'guide') => guides.current(id)?.title.de
const told = (problems: string[]) => problems.map(problem => problem.replace(own, 'own').replace(shipped, 'shipped'))

describe('the own folder of a municipality lies on top of what is shipped', () => {
  test('it adds guides, and takes the place of those with the same id', async () => {
    await write(own, 'guide.yaml', titled('Unser'))
    await write(own, 'other.yaml', titled('Anderer', 'other'))
    const guides = await load()
    expect(guides.all().map(({ id, title }) => [id, title.de])).toEqual([
      ['guide', 'Unser'],
      ['other', 'Anderer'],
    ])
    expect(guides.problems()).toEqual([])
  })

  test('an empty folder changes nothing', async () => {
    expect((await load()).all().map(({ id }) => id)).toEqual(['guide'])
  })

  test('terms, templates, units and rules are found in both', async () => {
    const terms = (id: string, text: string) =>
      `languages: [de]\nterms:\n  - id: ${id}\n    term: { de: ${id} }\n    text: { de: ${text}. }\n`
    await write(shipped, 'glossary/glossary.yaml', `${terms('efa', 'Alt')}${terms('fim', 'Alt').split('terms:\n')[1]}`)
    await write(own, 'glossary/glossary.yaml', terms('efa', 'Neu'))
    expect((await loadGlossary([own, shipped])).terms.map(({ id, text }) => [id, text.de])).toEqual([
      ['efa', 'Neu.'],
      ['fim', 'Alt.'],
    ])
    expect((await loadRoadmaps([own, 'guides'])).length).toBeGreaterThan(0)
    expect((await loadUnits([own, 'guides'])).length).toBeGreaterThan(0)
    await write(shipped, 'rules/ideas.yaml', 'undoMinutes: 7\n')
    expect((await openIdeaRules([own, shipped])).current().undoMinutes).toBe(7)
    await write(own, 'rules/ideas.yaml', 'undoMinutes: 3\n')
    expect((await openIdeaRules([own, shipped])).current().undoMinutes).toBe(3)
  })

  test('a shipped guide is switched off by name, and a name that is none is told', async () => {
    await write(own, 'rules/guides.yaml', 'off: [guide, guid]\n')
    const guides = await load()
    expect(guides.all()).toEqual([])
    expect(told(guides.problems())).toEqual([
      'own/rules/guides.yaml:1: There is no guide “guid” to switch off. Did you mean “guide”?',
    ])
    await write(own, 'rules/guides.yaml', 'off: []\n')
    await guides.refresh()
    expect(titleOf(guides)).toBeDefined()
  })
})

describe('what looks like a guide and is not read is told', () => {
  test.each([
    [
      'nutzen.yml',
      'own/nutzen.yml:1: This file is not read, because its name does not end in .yaml. Rename it to nutzen.yaml.',
    ],
    [
      'nutzen.YAML',
      'own/nutzen.YAML:1: This file is not read, because its name does not end in .yaml. Rename it to nutzen.yaml.',
    ],
    [
      'nutzen.yaml.txt',
      'own/nutzen.yaml.txt:1: This file is not read, because its name does not end in .yaml. Rename it to nutzen.yaml.',
    ],
    ['alte/nutzen.yaml', 'own/alte:1: This folder is not read. Move the guides in it one folder up.'],
    ['Rules/ideas.yaml', 'own/Rules:1: This folder is not read. Rename it to rules.'],
  ])('%s', async (name, problem) => {
    await write(own, name, sound)
    expect(told((await load()).problems())).toEqual([problem])
  })

  test.each(['LIESMICH.md', '.DS_Store', '.git/config', 'nutzen.yaml~', 'rules/x.md'])(
    '%s is nothing of ours',
    async name => {
      await write(own, name, 'x')
      expect((await load()).problems()).toEqual([])
    },
  )
})

describe('guides are read again while the bot runs', () => {
  test('a new one, a change, and one that is taken away', async () => {
    const guides = await load()
    await write(own, 'other.yaml', titled('Anderer', 'other'))
    await guides.refresh()
    expect(titleOf(guides, 'other')).toBe('Anderer')
    const before = guides.current('other')
    await write(own, 'other.yaml', titled('Neuer', 'other').replace('version: 1', 'version: 2'))
    await guides.refresh()
    expect(titleOf(guides, 'other')).toBe('Neuer')
    // Dialogues that are under way are kept with the text they began with.
    expect(guides.source(before?.hash ?? '')).toContain('Anderer')
    await rm(join(own, 'other.yaml'))
    await guides.refresh()
    expect(titleOf(guides, 'other')).toBe('Neuer')
    await guides.refresh()
    expect(titleOf(guides, 'other')).toBeUndefined()
  })

  test('a broken change keeps the last good version, and is told until it is mended', async () => {
    await write(own, 'guide.yaml', titled('Gut'))
    const guides = await load()
    await write(own, 'guide.yaml', titled('Schlecht').replace('version: 1', 'version: 0'))
    await guides.refresh()
    expect(titleOf(guides)).toBe('Gut')
    expect(told(guides.problems())).toEqual(['own/guide.yaml:2: “version” is too small. Write 1 or more.'])
    await guides.refresh()
    expect(guides.problems()).toHaveLength(1)
    await write(own, 'guide.yaml', titled('Besser').replace('version: 1', 'version: 2'))
    await guides.refresh()
    expect([titleOf(guides), guides.problems()]).toEqual(['Besser', []])
  })

  test('a change under the same version is told; going back to what was is none', async () => {
    await write(own, 'guide.yaml', titled('Eins'))
    const guides = await load()
    await write(own, 'guide.yaml', titled('Zwei'))
    await guides.refresh()
    expect(titleOf(guides)).toBe('Zwei')
    expect(guides.problems()).toEqual([])
    expect(told(guides.hints())).toEqual([
      'own/guide.yaml:1: The content changed, but the version is still 1. Write version: 2.',
    ])
    await write(own, 'guide.yaml', titled('Eins'))
    await guides.refresh()
    expect(guides.hints()).toEqual([])
  })

  test('a broken own guide stops no start; the shipped one of its id stays in force', async () => {
    await write(own, 'guide.yaml', 'id: b: c\n')
    await write(own, 'other.yaml', 'nothing')
    const guides = await load()
    expect(guides.all().map(({ id }) => id)).toEqual(['guide'])
    expect(guides.problems()).toHaveLength(2)
  })

  test('a broken shipped guide does stop a start', async () => {
    await write(shipped, 'guide.yaml', 'id: b: c\n')
    await expect(load()).rejects.toMatchObject({ code: 'content' })
  })
})
