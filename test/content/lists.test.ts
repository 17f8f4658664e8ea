import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { loadGuides, openGuides } from '../../src/content/guides.ts'
import { temporaryFolder } from '../fixtures/store.ts'

/** The shipped guides, and a file of goals above them that may be edited. */
let place: string[]
let file: string

beforeEach(async () => {
  const own = await temporaryFolder()
  place = [own, 'guides']
  file = join(own, 'rules/goals.yaml')
  await mkdir(join(own, 'rules'))
  await cp('guides/rules/goals.yaml', file)
})

/** Below it there is none. */
async function withoutOthers(): Promise<string> {
  const [own = ''] = place
  await cp('guides', own, { recursive: true })
  return own
}

async function edit(from: string, to: string): Promise<void> {
  const source = await readFile(file, 'utf8')
  expect(source).toContain(from)
  await writeFile(file, source.replace(from, to))
}

function goalsOf(guides: { current(id: string): unknown }, guide: string): string[] {
  const { questions } = guides.current(guide) as { questions: { id: string; options?: { label: { de: string } }[] }[] }
  return questions.find(({ id }) => id === 'ziel')?.options?.map(({ label }) => label.de) ?? []
}

test('the shipped goals are offered by both guides, each with its own options after them', async () => {
  const guides = await loadGuides(place)
  const goals = [
    'Lebensqualität',
    'Standortqualität',
    'Arbeitsbedingungen',
    'Bürgerservice',
    'Transparenz und Teilhabe',
    'Klima und Umwelt',
    'Krisenfestigkeit und Sicherheit',
    'Wirtschaftlichkeit',
  ]
  expect(goalsOf(guides, 'idea')).toEqual([...goals, 'Noch unklar'])
  expect(goalsOf(guides, 'process-check')).toEqual([...goals, 'Gesetzliche Pflicht', 'Noch kein klares Ziel'])
})

test('a change is followed while the bot runs', async () => {
  const { lists, following } = await openGuides(place)
  const guides = following(lists.current)
  const before = guides.current('idea')
  await edit('de: Klima und Umwelt', 'de: Klimaschutz vor Ort')
  expect(guides.current('idea')).toBe(before)
  await lists.refresh()
  expect(goalsOf(guides, 'idea')).toContain('Klimaschutz vor Ort')
  expect(guides.current('idea')?.hash).not.toBe(before?.hash)
  expect(guides.source(guides.current('idea')?.hash ?? '')).toContain('Klimaschutz vor Ort')
  expect(lists.problems()).toEqual([])
})

test.each<[what: string, from: string, to: string, said: RegExp]>([
  ['broken', 'id: climate', 'id: Klima', /goals\.yaml:\d+: “id” cannot be “Klima”/],
  [
    'one that does not go with the options of a guide',
    '[Klima, ',
    '[Gesetz, Klima, ',
    /process-check\.yaml:\d+: Options “climate” and “legal” cannot be told apart when “Gesetz” is typed/,
  ],
  [
    'one with an id that a guide uses itself',
    'id: climate',
    'id: unclear',
    /idea\.yaml:\d+: The option value “unclear” is there twice/,
  ],
])('%s, it keeps what was good, and says why', async (_what, from, to, said) => {
  const { lists, following } = await openGuides(place)
  const guides = following(lists.current)
  await edit(from, to)
  await lists.refresh()
  expect(lists.problems()).toContainEqual(expect.stringMatching(said))
  expect(goalsOf(guides, 'idea')).toContain('Klima und Umwelt')
  expect(goalsOf(guides, 'process-check')).toContain('Klima und Umwelt')
  await edit(to, from)
  await lists.refresh()
  expect(lists.problems()).toEqual([])
})

test('gone, it still holds', async () => {
  const { lists } = await openGuides(await withoutOthers())
  await rm(file)
  await lists.refresh()
  expect(lists.current().goals).toHaveLength(8)
  expect(lists.problems()).toEqual([expect.stringContaining('The file is gone')])
})

test('no guide that takes from a list is read without it, at the start', async () => {
  const folder = await withoutOthers()
  await rm(file)
  await expect(loadGuides(folder)).rejects.toMatchObject({
    problems: expect.arrayContaining([expect.objectContaining({ message: 'The list “goals” has no entries' })]),
  })
})

test('the comments of the file explain every key', async () => {
  const shipped = await readFile(file, 'utf8')
  for (const key of ['id', 'label', 'also', 'help', 'indicator'])
    expect(shipped).toMatch(new RegExp(`^# +${key} +\\S`, 'm'))
})
