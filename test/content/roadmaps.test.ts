import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ContentFault, printed } from '../../src/content/problems.ts'
import { loadRoadmaps } from '../../src/content/roadmaps.ts'
import { Fault } from '../../src/errors.ts'

const sound = `id: plan
version: 1
languages: [de, en]
title: { de: Plan, en: Plan }
purpose: { de: Zum Test., en: For a test. }
tasks:
  - id: first
    title: { de: Erstens, en: First }
    role: Koordination
    day: 0
    priority: hoch
  - id: second
    title: { de: Zweitens, en: Second }
    role: Hauptamt
    involved: [IT, Personalrat]
    day: 14
    after: [first]
    goal: { de: Ziel, en: Goal }
    recurs: quarter
  - id: third
    title: { de: Drittens, en: Third }
    role: IT
    day: 20
    after: [second]
`
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roadmaps-'))
  await mkdir(join(folder, 'roadmap'))
})
afterEach(() => rm(folder, { recursive: true }))

function write(text: string, name = 'plan'): Promise<void> {
  return writeFile(join(folder, 'roadmap', `${name}.yaml`), text)
}

async function problems(): Promise<string[]> {
  const fault = await loadRoadmaps(folder).catch((error: unknown) => error)
  if (!(fault instanceof ContentFault)) throw new Error('no content fault')
  return fault.problems.map(problem => printed(problem).replace(join(folder, 'roadmap'), 'roadmap'))
}

test('a template is read, with lists where there was nothing', async () => {
  await write(sound)
  expect(await loadRoadmaps(folder)).toEqual([
    {
      id: 'plan',
      formerly: [],
      version: 1,
      budget: { registration: '06-30' },
      title: { de: 'Plan', en: 'Plan' },
      purpose: { de: 'Zum Test.', en: 'For a test.' },
      tasks: [
        {
          id: 'first',
          title: { de: 'Erstens', en: 'First' },
          role: 'Koordination',
          involved: [],
          day: 0,
          after: [],
          priority: 'hoch',
        },
        {
          id: 'second',
          title: { de: 'Zweitens', en: 'Second' },
          role: 'Hauptamt',
          involved: ['IT', 'Personalrat'],
          day: 14,
          after: ['first'],
          goal: { de: 'Ziel', en: 'Goal' },
          recurs: 'quarter',
        },
        {
          id: 'third',
          title: { de: 'Drittens', en: 'Third' },
          role: 'IT',
          involved: [],
          day: 20,
          after: ['second'],
        },
      ],
    },
  ])
})

test('a template may have had another id, count from the budget calendar, and have steps for each unit', async () => {
  await write(
    sound
      .replace('version: 1', 'formerly: [plan-alt]\nversion: 1')
      .replace('    day: 14\n', '    budget: -14\n    each: unit\n'),
  )
  const [plan] = await loadRoadmaps(folder)
  expect(plan?.formerly).toEqual(['plan-alt'])
  expect(plan?.tasks[1]).toMatchObject({ day: 0, budget: -14, each: 'unit' })
})

test.each([
  ['registration: 31.08.', '08-31'],
  ['registration: 1.7.', '07-01'],
  ['# nichts\n', '06-30'],
])('the budget calendar of a town: %s', async (rules, registration) => {
  await mkdir(join(folder, 'rules'))
  await writeFile(join(folder, 'rules', 'budget.yaml'), rules)
  await write(sound)
  expect((await loadRoadmaps(folder))[0]?.budget).toEqual({ registration })
})

test.each(['registration: 31.09.', 'registration: 30.06.2027', 'registration: 29.02.', 'registration: Juni'])(
  'a budget calendar that cannot be is told with its line: %s',
  async rules => {
    await mkdir(join(folder, 'rules'))
    await writeFile(join(folder, 'rules', 'budget.yaml'), rules)
    expect(await problems()).toEqual([
      expect.stringMatching(
        /budget\.yaml:1: “registration” is no day of every year: .* Write day and month, like 30\.06\./,
      ),
    ])
  },
)

test('a folder without templates has none, and line ends and a byte order mark do not matter', async () => {
  expect(await loadRoadmaps(folder)).toEqual([])
  await rm(join(folder, 'roadmap'), { recursive: true })
  expect(await loadRoadmaps(folder)).toEqual([])
  await mkdir(join(folder, 'roadmap'))
  await write(`\uFEFF${sound.replaceAll('\n', '\r\n')}`)
  expect((await loadRoadmaps(folder)).map(({ id }) => id)).toEqual(['plan'])
})

test('a folder that cannot be read is a fault with a remedy', async () => {
  await rm(join(folder, 'roadmap'), { recursive: true })
  await writeFile(join(folder, 'roadmap'), '')
  const fault = await loadRoadmaps(folder).catch((error: unknown) => error)
  expect(fault).toBeInstanceOf(Fault)
  expect(fault).toMatchObject({ code: 'content', remedy: 'Check its path and rights' })
})

describe('one fault is told with its line and a remedy', () => {
  test.each<[from: string, to: string, said: string]>([
    ['after: [first]', 'after: [frist]', '17: There is no task “frist”. Did you mean “first”?'],
    ['after: [first]', 'after: [first, first]', '17: “first” is named twice. Name each task once.'],
    ['after: [first]', 'after: [second]', '17: “second” waits for itself. Remove one of them from after.'],
    [
      '    priority: hoch\n',
      '    after: [third]\n',
      '11: The tasks wait for each other: first → third → second → first. Remove one of them from after.',
    ],
    ['id: third', 'id: first', '20: The id “first” is there twice. Give each one an id of its own.'],
    [
      'id: third',
      'id: Dritte',
      '20: “id” cannot be “Dritte”. Use small letters a–z, digits, “_” and “-”, at most 40 characters, and no umlauts.',
    ],
    [
      '{ de: Ziel, en: Goal }',
      '{ de: Ziel }',
      '18: The English text of “goal” is missing. Add en: …, or remove en from languages.',
    ],
    ['{ de: Ziel, en: Goal }', '{ en: Goal }', '18: The German text of “goal” is missing. Add de: …'],
    ['day: 14', 'day: -1', '16: “day” is too small. Write 0 or more.'],
    ['day: 14', 'day: 1.5', '16: “day” has the wrong type: “1.5”. Write a whole number, without quotes.'],
    ['    day: 14\n', '', '12: “day” is missing. Add day: …'],
    ['role: Hauptamt', "role: ''", '14: “role” is empty. Write a text, or remove the key.'],
    ['    role: Hauptamt\n', '', '12: “role” of “second” is missing. Add role: …'],
    [
      '[IT, Personalrat]',
      '[IT, Hauptamt]',
      '15: “Hauptamt” is named twice. Name who is responsible in role, and everybody else once in involved.',
    ],
    ['priority: hoch', 'priority: hohc', '11: “priority” cannot be “hohc”. Did you mean “hoch”?'],
    ['recurs: quarter', 'recurs: monthly', '19: “recurs” cannot be “monthly”. Possible are: year, quarter.'],
    ['    recurs:', '    recur:', '19: Unknown key “recur”. Did you mean “recurs”?'],
    [
      'id: plan',
      'id: plans',
      '1: The file is named plan.yaml, but the id is “plans”. Write id: plan, or rename the file to plans.yaml.',
    ],
    [
      'de: Erstens',
      'de: Ers: tens',
      '8: This is not valid YAML: a text contains a colon, so its end is read as another key',
    ],
  ])('%s → %s', async (from, to, said) => {
    await write(sound.replace(from, to))
    expect(await problems()).toEqual([expect.stringContaining(`roadmap/plan.yaml:${said}`)])
  })
})

test('all problems of all files are told at once, sound files or not', async () => {
  await write(
    sound.replace('day: 14', 'day: x').replace('[second]', '[nobody]').replace('id: first', 'id: first\n    who: me'),
  )
  await write('- a list', 'list')
  await write(sound.replace('id: plan', 'id: sound'), 'sound')
  const told = await problems()
  expect(told.filter(line => line.startsWith('roadmap/plan.yaml'))).toEqual([
    expect.stringContaining('“who”'),
    expect.stringContaining('“day”'),
    expect.stringContaining('“nobody”'),
  ])
  expect(told.filter(line => line.startsWith('roadmap/list.yaml'))).not.toEqual([])
  expect(told.filter(line => line.startsWith('roadmap/sound.yaml'))).toEqual([])
})
