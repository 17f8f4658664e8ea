import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openIdeaRules } from '../../src/content/idea-rules.ts'
import { ContentFault, printed } from '../../src/content/problems.ts'
import { usualIdeaRules } from '../../src/idea/rules.ts'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rules-'))
  await mkdir(join(folder, 'rules'))
  file = join(folder, 'rules', 'ideas.yaml')
})
afterEach(() => rm(folder, { recursive: true }))

const complete = `promise:
  first: 3
  decision: 15
nudge:
  before: [1]
  after: []
undoMinutes: 5
reasons:
  agenda:
    - de: Das machen wir.
      en: We will do this.
    - de: Das lohnt sich.
`

async function problems(): Promise<string[]> {
  const fault = await openIdeaRules(folder).catch((error: unknown) => error)
  if (!(fault instanceof ContentFault)) throw new Error('no content fault')
  return fault.problems.map(problem => printed(problem).replace(file, 'ideas.yaml'))
}

test('the rules that come with the bot are the usual ones, with text blocks for every status', async () => {
  const { reasons, ...shipped } = (await openIdeaRules('guides')).current()
  const { reasons: none, ...usual } = usualIdeaRules
  expect(shipped).toEqual(usual)
  expect(Object.keys(reasons)).toEqual(Object.keys(none))
  for (const blocks of Object.values(reasons)) expect(blocks.length).toBeGreaterThanOrEqual(2)
})

test('its text blocks are in both languages, in sentences of at most 15 words', async () => {
  const blocks = Object.values((await openIdeaRules('guides')).current().reasons).flat()
  for (const { de, en = '' } of blocks) {
    expect(en).not.toBe('')
    for (const sentence of `${de} ${en}`.split(/(?<=[.!?])\s/)) {
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(15)
    }
  }
})

test('everything may be set', async () => {
  await writeFile(file, complete)
  expect((await openIdeaRules(folder)).current()).toEqual({
    promise: { first: 3, decision: 15 },
    nudge: { before: [1], after: [] },
    undoMinutes: 5,
    reasons: {
      ...usualIdeaRules.reasons,
      agenda: [{ de: 'Das machen wir.', en: 'We will do this.' }, { de: 'Das lohnt sich.' }],
    },
  })
})

test.each([
  ['promise: { first: 3 }', { promise: { first: 3, decision: 20 } }],
  ['promise:\n  # first: 3', {}],
  ['reasons:\n  agenda:\n  # - de: Ja', {}],
  ['# nothing but a comment', {}],
])('what is left out is as usual: %s', async (text, changed) => {
  await writeFile(file, text)
  expect((await openIdeaRules(folder)).current()).toEqual({ ...usualIdeaRules, ...changed })
})

test('a folder without the file has the usual rules', async () => {
  expect((await openIdeaRules(folder)).current()).toEqual(usualIdeaRules)
})

describe('one fault is told with its line and a remedy', () => {
  test.each([
    ['first: 3', 'first: 0', '2: “first” is too small. Write 1 or more.'],
    ['first: 3', 'first: drei', '2: “first” has the wrong type: “drei”. Write a number, without quotes.'],
    [
      'first: 3',
      'first: 16',
      '1: The first reaction, after 16 working days, would come after the decision, after 15. Write a smaller “first” or a bigger “decision”.',
    ],
    [
      'before: [1]',
      'before: 1',
      '5: “before” has the wrong type: “1”. Write a list, one entry a line, each beginning with “- ”.',
    ],
    ['after: []', 'after: [-1]', '6: “after” is too small. Write 0 or more.'],
    ['undoMinutes: 5', 'undoMinutes: 0', '7: “undoMinutes” is too small. Write 1 or more.'],
    [
      'undoMinutes: 5',
      'auditDays: 90',
      '7: “auditDays” stands in “retention.yaml” now. Move this line into rules/retention.yaml.',
    ],
    ['  agenda:', '  agenta:', '9: Unknown key “agenta”. Did you mean “agenda”?'],
  ])('%s → %s', async (from, to, said) => {
    await writeFile(file, complete.replace(from, to))
    expect(await problems()).toEqual([`ideas.yaml:${said}`])
  })

  test('several are told together', async () => {
    await writeFile(file, complete.replace('first: 3', 'first: 0').replace('undoMinutes: 5', 'undoMinutes: long'))
    expect((await problems()).map(line => line.split(':')[1])).toEqual(['2', '7'])
  })
})

test('a change is read while the bot runs, a broken one keeps what was good', async () => {
  await writeFile(file, complete)
  const rules = await openIdeaRules(folder)
  await writeFile(file, 'undoMinutes: 0')
  await rules.refresh()
  expect([rules.current().undoMinutes, rules.problems().length]).toEqual([5, 1])
  await writeFile(file, 'undoMinutes: 20')
  await rules.refresh()
  expect([rules.current().undoMinutes, rules.problems()]).toEqual([20, []])
})

test('its comments explain every key', async () => {
  const shipped = await readFile('guides/rules/ideas.yaml', 'utf8')
  for (const key of Object.keys(usualIdeaRules)) expect(shipped).toMatch(new RegExp(`^#.*\\n${key}:`, 'm'))
})
