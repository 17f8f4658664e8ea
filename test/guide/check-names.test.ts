import { expect, test } from 'vitest'
import { checkAbbreviations } from '../../src/guide/check-abbreviations.ts'
import { checkRoles } from '../../src/guide/check-roles.ts'
import { knownRoles } from '../../src/people/known-units.ts'

const asks = (...texts: string[]) => ({ questions: texts.map(de => ({ ask: { de } })) })

test.each([
  [asks('Braucht das die BITV?'), 'BITV'],
  [asks('Gilt die DSFA2?'), 'DSFA2'],
])('an abbreviation that nobody explains is a warning', (guide, short) => {
  expect(checkAbbreviations(guide, [])).toMatchObject([
    { message: `The abbreviation “${short}” is explained nowhere`, warning: true, path: ['questions', 0, 'ask', 'de'] },
  ])
})

test('one is told once, and none that is written out, in the glossary, or of every day', () => {
  expect(checkAbbreviations(asks('BITV?', 'Noch einmal BITV.'), [])).toHaveLength(1)
  expect(checkAbbreviations(asks('Die BITV?', 'Die Verordnung für Barrierefreiheit (BITV) gilt.'), [])).toEqual([])
  expect(checkAbbreviations(asks('Die BITV (Verordnung) gilt.'), [])).toEqual([])
  expect(checkAbbreviations(asks('Ein OZG-Dienst?'), ['OZG', 'Onlinezugangsgesetz'])).toEqual([])
  expect(checkAbbreviations(asks('Wer hilft bei der IT? Schicken Sie ein PDF.'), [])).toEqual([])
})

const town = knownRoles([
  { id: 'kaemmerei', is: 'unit', name: { de: 'Kämmerei' }, also: ['Amt 20'] },
  { id: 'it', is: 'role', name: { de: 'IT' }, also: [] },
])
const task = (role: object) => ({ tasks: [{ role }] })

test('a role that nobody has is a warning, with what was probably meant', () => {
  expect(checkRoles(task({ de: 'Kämerei, IT' }), town)).toMatchObject([
    { message: 'Nobody has the role “Kämerei” yet', remedy: 'Did you mean “Kämmerei”?', warning: true },
  ])
  expect(checkRoles(task({ from: 'amt', else: { de: 'Rechenzentrum' } }), town)).toMatchObject([
    {
      path: ['tasks', 0, 'role', 'else', 'de'],
      remedy: expect.stringContaining('It is made, vacant, with the first task'),
    },
  ])
  expect(checkRoles(task({ de: 'Amt 20, IT, Fachamt, Leitung' }), town)).toEqual([])
})

test('a department that only the chat knows passes, and nothing far is suggested', () => {
  const shipped = knownRoles(
    ['Personalrat', 'Vergabestelle', 'Hauptamt'].map(de => ({ id: de, is: 'role' as const, name: { de }, also: [] })),
  )
  expect(checkRoles(task({ de: 'Personalamt, Amt 40, Amt für Soziales, Fachbereich Bauen' }), shipped)).toEqual([])
  expect(checkRoles(task({ de: 'Reisestelle' }), shipped)).toMatchObject([
    { remedy: expect.not.stringContaining('Vergabestelle') },
  ])
  expect(checkRoles(task({ de: 'Haubtamt' }), shipped)).toMatchObject([{ remedy: 'Did you mean “Hauptamt”?' }])
})
