import { describe, expect, test } from 'vitest'
import { kindOf } from '../../../src/guide/questions/kinds.ts'
import { german, options, question } from './make.ts'

const solution = question('choice', {
  options: options({
    neighbour: ['Nachbarkommune', 'Neighbour'],
    state: ['Land', 'State'],
    none: ['Nichts', 'Nothing'],
  }).map(option => (option.value === 'neighbour' ? { ...option, also: ['Kreis', 'von nebenan'] } : option)),
})
const fees = question('yes-no', {
  ask: { de: 'Fallen Gebühren an?' },
  also: { yes: ['kostet'], no: ['kostenlos', 'kostet nichts'] },
} as never)
const read = (asked: typeof solution | typeof fees, typed: string) => kindOf(asked).readText(asked, typed, german)

describe('a sentence that names an option', () => {
  test.each([
    ['macht bei uns der Landkreis', 'neighbour'],
    ['nicht der Kreis, das Land macht das', 'state'],
    ['das Land, weil der Kreis nichts hat', 'state'],
    ['der Kreis, quatsch, das Land', 'state'],
  ])('“%s” is %s', (typed, value) => expect(read(solution, typed)).toEqual({ ok: true, value }))

  test.each(['Kreis oder Land', 'nicht der Kreis', 'nciht der Kreis', 'wenn der Kreis mitmacht', 'der Kries'])(
    '“%s” is asked back',
    typed => expect(read(solution, typed).ok).toBe(false),
  )
})

describe('yes or no in the words of the question', () => {
  test.each([
    ['es fallen Gebühren an', true],
    ['fallen keine an', false],
    ['das kostet 28 Euro', true],
    ['kostet die Leute nichts', false],
    ['nein, ach doch', undefined],
    ['Gebühren ja, aber nicht immer', undefined],
  ])('“%s” is %s', (typed, value) =>
    expect(read(fees, typed)).toMatchObject(value === undefined ? { ok: false } : { ok: true, value }),
  )
})
