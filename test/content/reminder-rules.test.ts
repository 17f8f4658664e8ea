import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ContentFault, printed } from '../../src/content/problems.ts'
import { openRules } from '../../src/content/reminder-rules.ts'
import { Fault } from '../../src/errors.ts'
import { usualRules } from '../../src/reminder/rules.ts'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rules-'))
  await mkdir(join(folder, 'rules'))
  file = join(folder, 'rules', 'reminders.yaml')
})
afterEach(() => rm(folder, { recursive: true }))

const complete = `before: [14, 7, 1]
onTheDay: false
after: []
time: 9:15
digest:
  weekday: Freitag
  time: 08:00
hours:
  from: 06:30
  to: 16:00
closed:
  - 24.12.
  - 12-31
  - 15.5.2026
  - 2027-05-07
  - 29.02.
`

async function problems(): Promise<string[]> {
  const fault = await openRules(folder).catch((error: unknown) => error)
  if (!(fault instanceof ContentFault)) throw new Error('no content fault')
  return fault.problems.map(problem => printed(problem).replace(file, 'reminders.yaml'))
}

test('the rules that come with the bot are the usual ones', async () => {
  expect((await openRules('guides')).current()).toEqual(usualRules)
})

test('the days off in its comments become valid by removing the #', async () => {
  const shipped = await readFile('guides/rules/reminders.yaml', 'utf8')
  await writeFile(file, shipped.replace(/^# {2}- /gm, '  - '))
  expect((await openRules(folder)).current().closed).toEqual(['12-24', '12-31', '08-15', '2026-05-15'])
})

test('a folder without the file has the usual rules', async () => {
  expect((await openRules(folder)).current()).toEqual(usualRules)
})

test('everything may be set', async () => {
  await writeFile(file, complete)
  expect((await openRules(folder)).current()).toEqual({
    before: [14, 7, 1],
    onTheDay: false,
    after: [],
    time: '09:15',
    digest: { weekday: 5, time: '08:00' },
    hours: { from: '06:30', to: '16:00' },
    closed: ['12-24', '12-31', '2026-05-15', '2027-05-07', '02-29'],
  })
})

test.each([
  ['before: [3]', { before: [3] }],
  ['# nothing but a comment', {}],
  ['digest: { weekday: tuesday }', { digest: { weekday: 2, time: '08:30' } }],
  ['closed:', {}],
])('what is left out is as usual: %s', async (text, changed) => {
  await writeFile(file, text)
  expect((await openRules(folder)).current()).toEqual({ ...usualRules, ...changed })
})

const time = 'Write hours and minutes from 00:00 to 23:59, like 08:30.'
const outside = 'Write a time before “to” and not before “from”, or change “hours”.'
const day = 'Write 24.12. for every year, or 24.12.2026 for one.'

describe('one fault is told with its line and a remedy', () => {
  test.each([
    ['time: 9:15', 'time: 25:00', `4: “time” is no time of day: “25:00”. ${time}`],
    ['time: 9:15', 'time: 9', "4: “time” has the wrong type: “9”. Put it in quotes so that it is read as a text: '9'."],
    ['time: 08:00', 'time: 8 Uhr', `7: “time” is no time of day: “8 Uhr”. ${time}`],
    ['to: 16:00', 'to: 24:00', `10: “to” is no time of day: “24:00”. ${time}`],
    [
      'to: 16:00',
      'to: 09:15',
      `4: The time of reminders, 09:15, lies outside the hours from 06:30 to 09:15. ${outside}`,
    ],
    [
      'from: 06:30',
      'from: 08:30',
      `7: The time of the overview, 08:00, lies outside the hours from 08:30 to 16:00. ${outside}`,
    ],
    [
      'to: 16:00',
      'to: 06:30',
      '8: There is no time for messages: “from” is 06:30, “to” is 06:30. Write an earlier “from” or a later “to”, within one day.',
    ],
    ['Freitag', 'Freitags', '6: “weekday” cannot be “Freitags”. Did you mean “Freitag”?'],
    ['14, 7', '366, 7', '1: “before” is too big. Write 365 or less.'],
    ['after: []', 'after: [-1]', '3: “after” is too small. Write 0 or more.'],
    ['after: []', 'after: [1.5]', '3: “after” has the wrong type: “1.5”. Write a whole number, without quotes.'],
    [
      'after: []',
      'after: 7',
      '3: “after” has the wrong type: “7”. Write a list, one entry a line, each beginning with “- ”.',
    ],
    ['onTheDay: false', 'onTheDay: nein', '2: “onTheDay” has the wrong type: “nein”. Write true or false.'],
    ['onTheDay:', 'onTheday:', '2: Unknown key “onTheday”. Did you mean “onTheDay”?'],
    ['15.5.2026', '30.02.', `14: “closed” names a day that does not exist: “30.02.”. ${day}`],
    ['2027-05-07', '2027-02-29', `15: “closed” names a day that does not exist: “2027-02-29”. ${day}`],
    ['2027-05-07', 'Karneval', `15: “closed” names a day that does not exist: “Karneval”. ${day}`],
  ])('%s → %s', async (from, to, said) => {
    await writeFile(file, complete.replace(from, to))
    expect(await problems()).toEqual([`reminders.yaml:${said}`])
  })

  test('several are told together', async () => {
    await writeFile(file, complete.replace('9:15', 'mittags').replace('Freitag', 'nie').replace('24.12.', '32.12.'))
    expect((await problems()).map(line => line.split(':')[1])).toEqual(['4', '6', '12'])
  })

  test('broken YAML and an empty file', async () => {
    await writeFile(file, 'before: [7')
    expect(await problems()).toEqual([expect.stringContaining('This is not valid YAML')])
    await writeFile(file, '\n')
    expect(await problems()).toEqual([expect.stringContaining('The file is empty')])
    await writeFile(file, '- before')
    expect(await problems()).toEqual([expect.stringContaining('reminders.yaml:1:')])
  })
})

test('a file that cannot be read is a fault at the start', async () => {
  await mkdir(file)
  const fault = await openRules(folder).catch((error: unknown) => error)
  expect(fault).toBeInstanceOf(Fault)
  expect(fault).toMatchObject({ code: 'content', remedy: 'Check its path and rights' })
})

describe('while the bot runs', () => {
  test('a change is read, a broken one keeps what was good until it is mended', async () => {
    await writeFile(file, 'before: [3]')
    const rules = await openRules(folder)

    await writeFile(file, 'before: [5]')
    await rules.refresh()
    expect([rules.current().before, rules.problems()]).toEqual([[5], []])

    await writeFile(file, 'before: five')
    await rules.refresh()
    await rules.refresh()
    expect(rules.current().before).toEqual([5])
    expect(rules.problems()).toEqual([expect.stringMatching(/reminders\.yaml:1: “before” has the wrong type.+list/)])

    await writeFile(file, 'before: [6]')
    await rules.refresh()
    expect([rules.current().before, rules.problems()]).toEqual([[6], []])
  })

  test('a file that is gone or cannot be read changes nothing, and is told', async () => {
    await writeFile(file, 'before: [3]')
    const rules = await openRules(folder)
    await rm(file)
    await rules.refresh()
    expect([rules.current().before, rules.problems()]).toEqual([[3], [expect.stringContaining('The file is gone')]])
    await mkdir(file)
    await rules.refresh()
    expect([rules.current().before, rules.problems()]).toEqual([[3], [expect.stringContaining('cannot be read')]])
    await rm(file, { recursive: true })
    await writeFile(file, 'before: [3]')
    await rules.refresh()
    expect([rules.current().before, rules.problems()]).toEqual([[3], []])
  })

  test('a file that is new is read', async () => {
    const rules = await openRules(folder)
    await rules.refresh()
    expect(rules.problems()).toEqual([])
    await writeFile(file, 'onTheDay: false')
    await rules.refresh()
    expect(rules.current()).toEqual({ ...usualRules, onTheDay: false })
  })
})
