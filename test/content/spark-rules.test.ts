import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadGuides } from '../../src/content/guides.ts'
import { ContentFault, printed } from '../../src/content/problems.ts'
import { openSparkRules } from '../../src/content/spark-rules.ts'
import type { Guide } from '../../src/guide/guide.ts'
import { townKinds, usualSparks } from '../../src/spark/rules.ts'

let folder: string
let file: string
let all: Guide[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rules-'))
  await mkdir(join(folder, 'rules'))
  file = join(folder, 'rules', 'sparks.yaml')
  all ??= (await loadGuides('guides')).all()
})
afterEach(() => rm(folder, { recursive: true }))

const guides = () => all

async function faults(text: string): Promise<string[]> {
  await writeFile(file, text)
  const fault = await openSparkRules(folder, guides).catch((error: unknown) => error)
  if (!(fault instanceof ContentFault)) throw new Error('no content fault')
  return fault.problems.map(problem => printed(problem, 'de').replace(file, 'sparks.yaml'))
}

test('what comes with the bot fits its guides, is said in both languages, and explains every key', async () => {
  const rules = await openSparkRules('guides', guides)
  expect(rules.problems()).toEqual([])
  const { town, questions } = rules.current()
  expect(town).toEqual(townKinds)
  expect(questions.length).toBeGreaterThan(5)
  for (const { text } of questions) expect([text.de, text.en].every(each => each?.endsWith('?'))).toBe(true)
  const shipped = await readFile('guides/rules/sparks.yaml', 'utf8')
  for (const key of ['id', 'text', 'guide', 'answers', ...townKinds])
    expect(shipped).toMatch(new RegExp(`^#   ${key} `, 'm'))
})

test.each([
  ['town: [goals]', { town: ['goals'], questions: [] }],
  ['town: []', { town: [], questions: [] }],
  ['questions:', usualSparks],
  [
    'questions:\n  - { id: a, text: { de: Was? } }',
    { ...usualSparks, questions: [{ id: 'a', text: { de: 'Was?' }, guide: 'idea', answers: {} }] },
  ],
])('what is left out is as usual: %s', async (text, expected) => {
  await writeFile(file, text)
  const rules = await openSparkRules(folder, guides)
  expect([rules.current(), rules.problems()]).toEqual([expected, []])
})

test.each([
  ['town: [goal]', 'sparks.yaml:1: „town“ kann nicht „goal“ sein. Meinten Sie „goals“?'],
  ['question: []', 'sparks.yaml:1: Unbekannte Angabe „question“. Meinten Sie „questions“?'],
  ['questions:\n  - id: a', 'sparks.yaml:2: „text“ fehlt bei „a“. Ergänzen Sie text: …'],
  [
    'questions:\n  - { id: a, text: { de: Was? } }\n  - { id: a, text: { de: Wo? } }',
    'sparks.yaml:3: Die id „a“ gibt es zweimal. Geben Sie jeder Frage eine eigene id.',
  ],
])('%s → %s', async (text, said) => {
  expect(await faults(text)).toEqual([said])
})

test.each([
  [
    '{ id: a, text: { de: Was? }, guide: ideas }',
    '„a“ wird mit dem Leitfaden „ideas“ beantwortet, den es nicht gibt. Meinten Sie „idea“?',
  ],
  [
    '{ id: a, text: { de: Was? }, answers: { zil: climate } }',
    'Der Leitfaden „idea“ hat keine Frage „zil“. Meinten Sie „ziel“?',
  ],
  [
    '{ id: a, text: { de: Was? }, answers: { ziel: klima } }',
    'Die Frage „ziel“ von „idea“ nimmt „klima“ nicht an. Meinten Sie „climate“?',
  ],
])('a question that fits no guide is told, and stops nothing: %s', async (text, said) => {
  await writeFile(file, `questions:\n  - ${text}`)
  const rules = await openSparkRules(folder, guides)
  expect(rules.current().questions).toHaveLength(1)
  expect(rules.problems('de').join()).toContain(said)
  // Of what is shipped nobody is told: a town may have goals and guides of its own.
  const own = await mkdtemp(join(tmpdir(), 'own-'))
  expect((await openSparkRules([own, folder], guides)).problems()).toEqual([])
  await rm(own, { recursive: true })
})

test('a change is read while the bot runs, a broken one keeps what was good', async () => {
  await writeFile(file, 'town: [goals]')
  const rules = await openSparkRules(folder, guides)
  await writeFile(file, 'town: [nothing]')
  await rules.refresh()
  expect([rules.current().town, rules.problems().length]).toEqual([['goals'], 1])
  await writeFile(file, 'town: [roles]')
  await rules.refresh()
  expect([rules.current().town, rules.problems()]).toEqual([['roles'], []])
})
