import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ContentFault, printed } from '../../src/content/problems.ts'
import { openRetention } from '../../src/content/retention-rules.ts'
import { usualRetention } from '../../src/privacy/rules.ts'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rules-'))
  await mkdir(join(folder, 'rules'))
  file = join(folder, 'rules', 'retention.yaml')
})
afterEach(() => rm(folder, { recursive: true }))

test('the rules that come with the bot are the usual ones', async () => {
  expect((await openRetention('guides')).current()).toEqual(usualRetention)
})

test('its comments explain every key', async () => {
  const shipped = await readFile('guides/rules/retention.yaml', 'utf8')
  for (const key of Object.keys(usualRetention))
    expect(shipped).toMatch(new RegExp(`^# .+\\n(?:# .+\\n)*${key}: `, 'm'))
})

test.each([
  ['ideaMonths: 3', { ideaMonths: 3 }],
  ['auditDays: 90\ndraftDays: 14', { auditDays: 90, draftDays: 14 }],
  ['# nothing but a comment', {}],
  ['ideaMonths:', {}],
])('what is left out is as usual: %s', async (text, changed) => {
  await writeFile(file, text)
  expect((await openRetention(folder)).current()).toEqual({ ...usualRetention, ...changed })
})

test.each([
  ['draftDays: 0', '1: “draftDays” is too small. Write 1 or more.'],
  ['auditDays: 7', '1: “auditDays” is too small. Write 30 or more.'],
  ['ideaMonths: "six"', '1: “ideaMonths” has the wrong type: “six”. Write a number, without quotes.'],
  ['ideaMonth: 6', '1: Unknown key “ideaMonth”. Did you mean “ideaMonths”?'],
])('%s → %s', async (text, said) => {
  await writeFile(file, text)
  const fault = await openRetention(folder).catch((error: unknown) => error)
  if (!(fault instanceof ContentFault)) throw new Error('no content fault')
  expect(fault.problems.map(problem => printed(problem).replace(file, 'retention.yaml'))).toEqual([
    `retention.yaml:${said}`,
  ])
})

test('a change is read while the bot runs, a broken one keeps what was good', async () => {
  await writeFile(file, 'draftDays: 14')
  const rules = await openRetention(folder)
  await writeFile(file, 'draftDays: never')
  await rules.refresh()
  expect([rules.current().draftDays, rules.problems().length]).toEqual([14, 1])
  await writeFile(file, 'draftDays: 60')
  await rules.refresh()
  expect([rules.current().draftDays, rules.problems()]).toEqual([60, []])
})
