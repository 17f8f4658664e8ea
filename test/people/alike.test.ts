import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gistOf, likeUnits, sameAs, unitNamed } from '../../src/people/alike.ts'
import { meansDepartment } from '../../src/people/department.ts'
import { unit } from '../fixtures/documents.ts'

const units = ['Bauamt', 'Ordnungsamt', 'Steueramt', 'Jugendamt', 'Amt für Soziales', 'Stadtkämmerei', 'Amt 66'].map(
  name => unit(name.toLowerCase(), { name: { de: name } }),
)

test.each([
  ['Jugendamts', 'Jugendamt'],
  ['des Steueramtes', 'Steueramt'],
  ['Amt für Bauen', 'Bauamt'],
  ['Stadtkämmerei', 'Stadtkämmerei'],
  ['Ordnung', undefined],
  ['die Jugend', undefined],
])('a sentence that names %s means %s', (text, name) => expect(unitNamed(units, text)?.name.de).toBe(name))

describe('a unit that is called otherwise', () => {
  test.each([
    ['Amt für Bauen', 'Bauamt'],
    ['Fachbereich Bau', 'Bauamt'],
    ['BAUAMT der Stadt', 'Bauamt'],
    ['Amt für Ordnung', 'Ordnungsamt'],
    ['Amt für Steuern', 'Steueramt'],
    ['Abteilung Steuern', 'Steueramt'],
    ['Sozialamt', 'Amt für Soziales'],
    ['Jugend', 'Jugendamt'],
    ['66', 'Amt 66'],
    ['Fachbereich 66', 'Amt 66'],
    ['Hochbauamt', undefined],
    ['Amt für Kinder und Jugend', undefined],
    ['Amt', undefined],
    ['Fachbereich', undefined],
    ['xyz-Amt', undefined],
    ['Amt 6', undefined],
  ])('%s is %s', (text, name) => expect(sameAs(units, text)?.name.de).toBe(name))

  test.each([
    ['Hochbauamt', ['Bauamt']],
    ['Amt für Kinder und Jugend', ['Jugendamt']],
    ['Kämmerei', ['Stadtkämmerei']],
    ['Ordungsamt', ['Ordnungsamt']],
    ['Amt 67', []],
    ['xyz-Amt', []],
    ['', []],
  ])('%s is like %j', (text, names) => expect(likeUnits(units, text).map(({ name }) => name.de)).toEqual(names))

  test('is found whatever the order and the words that only say that it is a unit', () => {
    const word = fc.constantFrom('Bau', 'Steuern', 'Jugend', 'Soziales', 'Umwelt', 'Verkehr')
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), words => {
        const gist = gistOf(`Amt für ${words.join(' und ')}`)
        expect(gistOf(`Fachbereich ${words.toReversed().join(', ')}`)).toBe(gist)
        expect(gistOf(gist)).toBe(gist)
      }),
    )
  })
})

test.each([
  ['Fachamt', true],
  ['fachamt', true],
  ['Leitung', true],
  ['Amtsleitung', true],
  ['Amtsleiter/in', true],
  ['Fachbereich', true],
  ['Verwaltungsleitung', false],
  ['Fachämter', false],
  ['IT', false],
])('%s means the department: %s', (role, means) => expect(meansDepartment(role)).toBe(means))
