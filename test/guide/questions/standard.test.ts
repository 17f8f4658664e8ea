import { expect, test } from 'vitest'
import { kindOf } from '../../../src/guide/questions/kinds.ts'
import { inStandard } from '../../../src/guide/questions/standard.ts'
import { english, german, options, question } from './make.ts'

test.each([
  ['in zwei wochn', 'in zwei wochen'],
  ['hamma no ned gschaut', 'haben wir noch nicht geschaut'],
  ['muss ausgschriebn werdn', 'muss ausgeschrieben werden'],
  ['nächstn Freidag', 'nächsten Freitag'],
  ['a viertlstund insgsamt', 'ein Viertelstunde insgesamt'],
  ['zwanzg', 'zwanzig'],
  ['zwoimol oder dreimol', 'zweimal oder dreimal'],
  ['am erschta oder letschta', 'am ersten oder letzten'],
  ['sieba, achta', 'sieben, acht'],
  ['mir ham des', 'wir haben das'],
])('“%s” is “%s”', (typed, standard) => expect(inStandard(typed)).toBe(standard))

test.each(['zehn Zugriffe gern, extern', 'gleich groß', 'kein Lohn, keine Bahn', 'nur intern', 'für mir'])(
  '“%s” is standard already',
  typed => expect(inStandard(typed).toLowerCase()).toBe(typed.toLowerCase()),
)

const asked = question('choice', { options: options({ us: ['Kollegen', 'Colleagues'], them: ['Firmen', 'Firms'] }) })

test('what is not understood as it was written is read once more, and shown as it was written', () => {
  expect(kindOf(asked).readText(asked, 'de kollegn', german)).toEqual({ ok: true, value: 'us' })
  expect(kindOf(asked).readText(asked, 'de gmoa', german)).toMatchObject({
    problem: { values: { entered: 'de gmoa' } },
  })
  expect(kindOf(asked).readText(asked, 'de kollegn', english).ok).toBe(false)
})
