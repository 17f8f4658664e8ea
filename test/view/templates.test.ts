import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Fault } from '../../src/errors.ts'
import { readTemplates } from '../../src/view/templates.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(name: string, template: unknown): void {
  const file = join(folder, `${name}.json`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, typeof template === 'string' ? template : JSON.stringify(template))
}

function faultOf(work: () => unknown): Fault {
  try {
    work()
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
  throw new Error('a fault was expected')
}

describe('templates', () => {
  it('include parts, which may include parts, and add what stands beside the include', () => {
    put('card', { body: [{ $include: 'parts/a', spacing: 'Small', text: '${own}' }] })
    put('parts/a', { type: 'TextBlock', text: 'x', of: { $include: 'parts/b' } })
    put('parts/b', { value: '${own}' })
    expect(readTemplates(folder).expand('card', { own: 'Hallo' })).toEqual({
      body: [{ type: 'TextBlock', text: 'Hallo', spacing: 'Small', of: { value: 'Hallo' } }],
    })
  })

  it('may include a list', () => {
    put('card', { body: [{ $include: 'parts/list' }, { n: 3 }] })
    put('parts/list', [{ n: 1 }, { n: 2 }])
    expect(readTemplates(folder).expand('card', {})).toEqual({ body: [{ n: 1 }, { n: 2 }, { n: 3 }] })
  })

  it('are found by name in the folder of any subject, where faults are reported, too', () => {
    put('task/roadmap', { $include: 'parts/a' })
    put('parts/a', { text: '${own}' })
    const templates = readTemplates(folder)
    expect(templates.expand('roadmap', { own: 'Hallo' })).toEqual({ text: 'Hallo' })
    expect(faultOf(() => templates.expand('roadmap', {})).message).toContain('cards/task/roadmap.json asks for own')
    expect(faultOf(() => templates.expand('a', {})).message).toBe('There is no card template a.')
  })

  it('have a name that no other one has', () => {
    put('idea/code', {})
    put('check/code', {})
    const fault = faultOf(() => readTemplates(folder))
    expect(fault.message).toBe('There are two card templates code: cards/check/code.json and cards/idea/code.json.')
    expect(fault.remedy).toBe('Rename one of them.')
  })

  it('name a part that is missing', () => {
    put('card', { body: [{ $include: 'parts/nothing' }] })
    const fault = faultOf(() => readTemplates(folder).expand('card', {}))
    expect(fault.code).toBe('content')
    expect(fault.message).toContain('card → parts/nothing')
  })

  it('name parts that include each other', () => {
    put('card', { $include: 'parts/a' })
    put('parts/a', { $include: 'parts/b' })
    put('parts/b', { x: { $include: 'parts/a' } })
    expect(faultOf(() => readTemplates(folder).expand('card', {})).message).toContain(
      'card → parts/a → parts/b → parts/a',
    )
  })

  it('name a file that is no JSON', () => {
    put('card', '{ "body": [ }')
    expect(faultOf(() => readTemplates(folder).expand('card', {})).message).toContain(
      'cards/card.json is not valid JSON',
    )
  })

  it('refuse a field that the data lacks, and a card that is not there', () => {
    put('card', { text: 'Guten Tag, ${name}', whole: '${name}' })
    const templates = readTemplates(folder)
    expect(faultOf(() => templates.expand('card', {})).message).toContain('asks for name')
    expect(faultOf(() => templates.expand('other', {})).remedy).toBe('Add other.json below cards/.')
  })

  it('leave out what is null, and nothing else', () => {
    put('card', { a: '${a}', b: '${b}', c: '${c}', d: '${d}' })
    expect(readTemplates(folder).expand('card', { a: null, b: 0, c: false, d: '' })).toEqual({ b: 0, c: false, d: '' })
  })

  it.each(['${$root}', '${name}', '`${1 + 1}`', '{{x}}', '\\${a}', '$when', "${json('{}')}"])(
    'never take the data %j for a template',
    typed => {
      put('card', { text: 'Sie schreiben: ${typed}', data: '${nested}', list: [{ $data: '${all}', text: '${$data}' }] })
      const nested = { typed, $when: false, deep: [typed] }
      expect(readTemplates(folder).expand('card', { typed, nested, all: [typed] })).toEqual({
        text: `Sie schreiben: ${typed}`,
        data: { typed, $when: false, deep: [typed] },
        list: [{ text: typed }],
      })
    },
  )
})
