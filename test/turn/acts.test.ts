import { describe, expect, it } from 'vitest'
import * as z from 'zod4'
import vocabulary from '../../locales/commands.json' with { type: 'json' }
import type { Act, Command, Subject } from '../../src/turn/subject.ts'
import { rooms, subjects } from '../../src/turn/subjects.ts'

/** What a card carries for an act: `id` (number of the task), inputs `reason`. */
function carried({ carries }: Act): string {
  const { properties = {} } = z.toJSONSchema(carries, { unrepresentable: 'any', io: 'output' })
  return Object.entries(properties)
    .map(([name, schema]) => (name === 'inputs' ? inputsOf(schema) : described(name, schema)))
    .join('; ')
}

type JsonSchema = z.core.JSONSchema._JSONSchema

function described(name: string, schema: JsonSchema): string {
  const text = typeof schema === 'object' ? schema.description : undefined
  return text === undefined ? `\`${name}\`` : `\`${name}\`: ${text}`
}

function inputsOf(schema: JsonSchema): string {
  const names = typeof schema === 'object' && schema.properties ? Object.keys(schema.properties) : []
  if (names.length === 0) return described('inputs', schema)
  return `input${names.length > 1 ? 's' : ''} ${names.map(name => `\`${name}\``).join(', ')}`
}

function typedBy({ typed, shows }: Act): string {
  if (typed === undefined) return ''
  return typed.by === 'yes' ? '„ja“' : shows ? 'in words, which are shown first; then „ja“' : 'in words'
}

function actRows({ acts = {} }: Subject): string[] {
  return Object.entries(acts).map(
    ([name, act]) =>
      `| \`${name}\` | ${carried(act)} | ${act.may.who} | ${typedBy(act)} | ${act.inGroup === undefined ? '' : act.inGroup} |`,
  )
}

function commandRows({ commands = [] }: Subject): string[] {
  return commands.map(
    command => `| \`${command.is}\` | ${wordsOf(command)} | ${command.reads || command.readsHere ? 'yes' : ''} |`,
  )
}

function wordsOf({ words }: Command): string {
  return words === undefined ? '' : [...vocabulary[words].de, ...vocabulary[words].en].join(' · ')
}

/** docs/ACTS.md, from the tables themselves. */
function page(): string {
  const chapters = Object.entries(rooms).map(([name, subject]) => {
    const acts = actRows(subject)
    const commands = commandRows(subject)
    return [
      `## ${name}`,
      ...(acts.length > 0
        ? ['', '| Act | Carries | Who may | Typed as well | In a group |', '|---|---|---|---|---|', ...acts]
        : []),
      ...(commands.length > 0
        ? ['', '| Command | Words | With more in a sentence |', '|---|---|---|', ...commands]
        : []),
    ].join('\n')
  })
  return [
    '# What can be done',
    '',
    'Everything a card can ask for (an act) and everything that can be typed at any time (a command), by subject. A test',
    'writes this page from the tables in `src/turn/*/subject.ts`: `npx vitest run --project unit test/turn/acts.test.ts -u`.',
    'What a card carries is untrusted: it is parsed by the act, and who may is looked up on every click.',
    '',
    chapters.join('\n\n'),
    '',
  ].join('\n')
}

describe('the table of acts', () => {
  it('is what docs/ACTS.md says', async () => {
    await expect(page()).toMatchFileSnapshot('../../docs/ACTS.md')
  })

  it('has one act of each name, and each says who may', () => {
    const declared = Object.values(rooms).flatMap(({ acts = {} }) => Object.keys(acts))
    expect([...subjects.acts.keys()].sort()).toEqual(declared.sort())
    for (const [name, { may }] of subjects.acts) expect(may.who, name).not.toBe('')
  })

  it('takes what is missing on a card as nothing, and never fails on it', () => {
    for (const [name, { carries }] of subjects.acts) expect(() => carries.parse({}), name).not.toThrow()
  })
})
