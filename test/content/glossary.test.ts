import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadGlossary } from '../../src/content/glossary.ts'
import { loadGuides } from '../../src/content/guides.ts'
import { ContentFault, printed } from '../../src/content/problems.ts'

const sound = `languages: [de, en]
terms:
  - id: efa
    term: { de: EfA, en: EfA }
    text: { de: Einer für Alle., en: One for all. }
    also: [Einer für Alle]
  - id: fim
    term: { de: FIM, en: FIM }
    text: { de: Bausteine., en: Building blocks. }
`
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glossary-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function write(text: string): Promise<void> {
  await mkdir(join(folder, 'glossary'), { recursive: true })
  await writeFile(join(folder, 'glossary', 'glossary.yaml'), text)
}

async function problems(load: Promise<unknown>): Promise<string[]> {
  const fault = await load.catch((error: unknown) => error)
  if (!(fault instanceof ContentFault)) throw new Error('no content fault')
  return fault.problems.map(problem => printed(problem).replace(folder, 'guides'))
}

test('terms are read with their spellings', async () => {
  await write(sound)
  const { terms } = await loadGlossary(folder)
  expect(terms.map(({ id, also }) => [id, also])).toEqual([
    ['efa', ['Einer für Alle']],
    ['fim', []],
  ])
})

test('a folder without a glossary has no terms', async () => {
  expect((await loadGlossary(folder)).terms).toEqual([])
})

describe('one fault is told with its line and a remedy', () => {
  const at = 'guides/glossary/glossary.yaml'
  test.each([
    [
      ', en: Building blocks.',
      '',
      `${at}:9: The English text of “text” is missing. Add en: …, or remove en from languages.`,
    ],
    ['id: fim', 'id: efa', `${at}:7: The id “efa” is there twice. Give each one an id of its own.`],
    [
      'de: FIM',
      'de: Einer für alle',
      `${at}:7: “efa” and “fim” have a spelling in common. Keep it with one of the two.`,
    ],
    ['    also:', '    auch:', `${at}:6: Unknown key “auch”. Possible are: id, term, text, also, everyday.`],
    ['text: { de: Bausteine.', 'text: { de: Bau: eins.', /glossary\.yaml:9: This is not valid YAML/],
    ['id: fim', 'id: FIM', /glossary\.yaml:7: “id” cannot be “FIM”\. Use small letters/],
  ])('%s → %s', async (from, to, said) => {
    await write(sound.replace(from, to))
    const expected = typeof said === 'string' ? said : expect.stringMatching(said)
    expect(await problems(loadGlossary(folder))).toEqual([expected])
  })
})

test('guides and glossary tell their problems together; terms are only checked against a sound glossary', async () => {
  const guide = (await readFile(new URL('./guide.yaml', import.meta.url), 'utf8')).replace(
    '    hint: { de: Kurz., en: Short. }',
    '    terms: [efa, fimm]',
  )
  await writeFile(join(folder, 'guide.yaml'), guide)
  await write(sound)
  expect(await problems(loadGuides(folder))).toEqual([
    expect.stringMatching(/^guides\/guide\.yaml:\d+: The glossary has no term “fimm”\. Did you mean “fim”\?$/),
  ])
  await write(sound.replace('id: fim', 'id: efa'))
  await writeFile(join(folder, 'guide.yaml'), guide.replace('max: 10', 'max: ten'))
  expect(await problems(loadGuides(folder))).toEqual([
    expect.stringContaining('glossary.yaml:7: The id “efa” is there twice'),
    expect.stringContaining('guide.yaml:49: “max” has the wrong type'),
  ])
})
