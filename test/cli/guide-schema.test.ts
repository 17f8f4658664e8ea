import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { guideSchema, schemaFile } from '../../src/cli/guides/schema.ts'
import { starter } from '../../src/cli/guides/starter.ts'
import { readGuide } from '../../src/content/read-guide.ts'

const validate = new Ajv({ strict: false, allErrors: false }).compile(JSON.parse(guideSchema()))
const shipped = readdirSync('guides').filter(name => name.endsWith('.yaml'))
const sound = starter('probe', 'x')

it('is written anew: npm run guides -- schema', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(guideSchema())
})

it.each(shipped)('takes %s, which names it in its first line', name => {
  const source = readFileSync(join('guides', name), 'utf8')
  expect(source.split('\n')[0]).toBe('# yaml-language-server: $schema=../docs/guide.schema.json')
  expect(validate(parse(source)), JSON.stringify(validate.errors?.at(-1))).toBe(true)
})

/** Faults of structure, each in a guide that is sound otherwise. */
const faults: [what: string, from: RegExp, to: string][] = [
  ['an unknown key', /^version: 1/m, 'author: me\nversion: 1'],
  ['a version that is no number', /^version: 1/m, 'version: one'],
  ['a version too small', /^version: 1/m, 'version: 0'],
  ['an unknown language', /^languages: \[de\]/m, 'languages: [de, fr]'],
  ['a title without German', /^title: .*$/m, 'title: { en: Mine }'],
  ['a text that is a number', /^purpose: .*$/m, 'purpose: 7'],
  ['no minutes', /^minutes: 2$/m, ''],
  ['minutes too many', /^minutes: 2/m, 'minutes: 500'],
  ['an unknown offer', /^offer: more/m, 'offer: often'],
  ['an unknown product', /^produces: result/m, 'produces: money'],
  ['a product without its title', /^produces: result/m, 'produces: { idea: { naming: x } }'],
  ['an unknown kind', /kind: number/, 'kind: amount'],
  ['a question without kind', /kind: number/, ''],
  ['a key of another kind', /kind: number.*$/m, 'kind: number\n    lines: one'],
  ['a label too long', /label: Vorhaben/, `label: ${'x'.repeat(41)}`],
  ['an id that is none', /id: nutzen$/m, 'id: Nutzen für'],
  ['a yes that is no boolean', /required: true/, 'required: maybe'],
  ['an option without label', / {8}label: 'Das ist noch offen'/, ''],
  ['an option with a bad value', /value: niemand/, 'value: "a,b"'],
  ['an unknown key of a help', /meaning: /, 'sense: '],
  ['no questions', /^questions:[\s\S]*?^outcomes:/m, 'questions: []\noutcomes:'],
  ['phases that are no list', /^phases:[\s\S]*?^questions:/m, 'phases: one\nquestions:'],
  ['an outcome without sentence', /sentence: 'Viele.*$/m, ''],
  ['outcomes that are no list', /^outcomes:[\s\S]*?^tasks:/m, 'outcomes: good\ntasks:'],
  ['a task without role', /role: .*$/m, ''],
  ['a task due in words', /due: .*$/m, 'due: 14 Tage'],
  ['a task for no reason', /because: .*$/m, 'because: []'],
  ['an unknown list', /options:\n/, 'options: { from: wishes }\n    x:\n'],
]

it('takes and refuses what the bot does', () => {
  expect(readGuide('probe.yaml', 'probe', sound).ok).toBe(true)
  expect(validate(parse(sound))).toBe(true)
  for (const [what, from, to] of faults) {
    const source = sound.replace(from, to)
    expect(source, what).not.toBe(sound)
    expect(readGuide('probe.yaml', 'probe', source).ok, `the bot: ${what}`).toBe(false)
    expect(validate(parse(source)), `the schema: ${what}`).toBe(false)
  }
})
