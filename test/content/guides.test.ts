import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tryGuide } from '../../src/cli/guides/try.ts'
import { loadGuides } from '../../src/content/guides.ts'
import { ContentFault, printed } from '../../src/content/problems.ts'

const sound = await readFile(new URL('./guide.yaml', import.meta.url), 'utf8')
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guides-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('a draft', () => {
  const draft = sound.replace('version: 1', 'version: 1\nstatus: entwurf')

  test('is in force nowhere, and leaves what lies below it in force', async () => {
    const own = join(folder, 'own')
    await mkdir(own)
    await writeFile(join(folder, 'guide.yaml'), sound)
    await writeFile(join(own, 'guide.yaml'), draft)
    const guides = await loadGuides([own, folder])
    expect(guides.current('guide')?.isDraft).toBeUndefined()
    expect(guides.drafts()).toMatchObject([
      { id: 'guide', sound: { guide: { isDraft: true }, content: { source: draft } } },
    ])
  })

  test('may change without a new version, as nobody has it', async () => {
    await writeFile(join(folder, 'guide.yaml'), draft)
    const guides = await loadGuides(folder)
    await writeFile(join(folder, 'guide.yaml'), `${draft}\n# more\n`)
    await guides.refresh()
    expect(guides.problems()).toEqual([])
    expect(guides.drafts()[0]?.sound?.content.source).toContain('# more')
  })

  test('stays as it was last sound while its file is broken, and is told to be so', async () => {
    await writeFile(join(folder, 'guide.yaml'), draft)
    const guides = await loadGuides(folder)
    await writeFile(join(folder, 'guide.yaml'), draft.replace('max: 10', 'max: ten'))
    await guides.refresh()
    expect(guides.drafts()).toMatchObject([{ isBroken: true, sound: { content: { source: draft } } }])
  })

  test('that was published is told if it cannot be read', async () => {
    await writeFile(join(folder, 'guide.yaml'), draft)
    const guides = await loadGuides(folder)
    expect(guides.published('guide', { hash: 'x', source: draft })?.version).toBe(1)
    expect(guides.published('guide', { hash: 'y', source: 'id: guide' })).toBeUndefined()
    expect(guides.problems()[0]).toContain('What was published of it: ')
  })
})

describe('a folder of guides', () => {
  test('is read whole; other files are passed over', async () => {
    await writeFile(join(folder, 'guide.yaml'), sound)
    await writeFile(join(folder, 'other.yaml'), sound.replace('id: guide', 'id: other'))
    await writeFile(join(folder, 'readme.md'), 'not a guide')
    const guides = await loadGuides(folder)
    expect(guides.all().map(({ id }) => id)).toEqual(['guide', 'other'])
    const guide = guides.current('guide')
    expect(guides.source(guide?.hash ?? '')).toBe(sound)
    expect(guides.read('guide', sound)).toEqual(guide)
    expect(guides.current('nothing')).toBeUndefined()
    expect(guides.source('nothing')).toBeUndefined()
  })

  test('tells the problems of all files, by file and line', async () => {
    await writeFile(join(folder, 'b.yaml'), 'id: b: c\n')
    await writeFile(
      join(folder, 'guide.yaml'),
      sound.replace('max: 10', 'max: ten').replace('version: 1', 'version: 0'),
    )
    await writeFile(join(folder, 'other.yaml'), sound)
    const fault = await loadGuides(folder).catch((error: unknown) => error)
    if (!(fault instanceof ContentFault)) throw new Error('no content fault')
    expect(fault).toMatchObject({ code: 'content', message: expect.stringContaining('4 problems in the guides') })
    expect(fault.problems.map(problem => printed(problem).replace(folder, 'guides'))).toEqual([
      expect.stringMatching(
        /^guides\/b\.yaml:1: This is not valid YAML: .*\. Put a text that contains a colon in quotes/,
      ),
      'guides/guide.yaml:2: “version” is too small. Write 1 or more.',
      expect.stringMatching(
        /^guides\/guide\.yaml:49: “max” has the wrong type: “ten”\. Write a number, without quotes\.$/,
      ),
      'guides/other.yaml:1: The file is named other.yaml, but the id is “guide”. Write id: other, or rename the file to guide.yaml.',
    ])
  })

  test('must be there and hold a guide', async () => {
    await expect(loadGuides(join(folder, 'nowhere'))).rejects.toMatchObject({
      code: 'content',
      remedy: expect.stringContaining('path'),
    })
    await mkdir(join(folder, 'empty'))
    await expect(loadGuides(join(folder, 'empty'))).rejects.toMatchObject({
      code: 'content',
      remedy: expect.stringContaining('<id>.yaml'),
    })
  })
})

test('the shipped guide for ideas says what the domain asks for', async () => {
  const idea = (await loadGuides('guides')).current('idea')
  expect(idea?.produces).toEqual({ is: 'idea', title: 'titel', naming: 'name' })
  expect(idea?.questions.filter(({ required }) => required).map(({ id }) => id)).toEqual(['titel', 'problem', 'ziel'])
  for (const question of idea?.questions ?? []) {
    const { id, kind, help, hint } = question
    expect(help?.meaning.en, id).toBeTruthy()
    expect(help?.example?.en, id).toBeTruthy()
    if (kind === 'text') expect(hint?.de, id).toBe('Bitte keine Namen oder Daten anderer Personen.')
    if (!question.required && !question.review) expect([question.skip, question.unknown], id).toEqual([true, true])
  }
})

test('the example of the documentation is a sound guide', async () => {
  const [, example = ''] = /```yaml\n(id: benefit.*?)```/s.exec(await readFile('docs/guides.md', 'utf8')) ?? []
  await writeFile(join(folder, 'benefit.yaml'), example)
  expect((await loadGuides(folder)).current('benefit')?.questions).toHaveLength(2)
})

test('the handbook’s guide is a sound draft, and its answers come out as it says', async () => {
  const handbook = await readFile('docs/handbuch/leitfaeden.md', 'utf8')
  const [guide = '', answers = ''] = [...handbook.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => yaml)
  await writeFile(join(folder, 'homeoffice.yaml'), guide)
  const [draft] = (await loadGuides([folder, 'guides'])).drafts()
  if (!draft?.sound) throw new Error('no sound draft')
  await writeFile(join(folder, 'answers'), answers)
  expect((await tryGuide(draft.sound.guide, join(folder, 'answers'), 'de')).failures).toEqual([])
})
