import { expect, test } from 'vitest'
import { checkTexts } from '../../src/guide/check-texts.ts'

const long = 'Dieser Satz hat sehr viele Wörter und hört einfach nicht auf, weil niemand ihn rechtzeitig beendet hat.'

test.each([
  ['ein langer Satz', { questions: [{ ask: { de: `Gut? ${long}` } }] }, /^A sentence has 17 words: “Dieser Satz/],
  ['du statt Sie', { questions: [{ hint: { de: 'Was brauchst du?' } }] }, /^This says “du”/],
  ['ein Platzhalter', { questions: [{ ask: { de: 'Ist {beleg} da?' } }] }, /^“\{beleg\}” is shown as it is/],
  ['auch auf Englisch', { purpose: { de: 'Gut.', en: 'See {beleg}.' } }, /^“\{beleg\}” is shown as it is/],
])('%s is a warning with the text', (_name, guide, message) => {
  const findings = checkTexts(guide)
  expect(findings.map(finding => finding.message)).toEqual([expect.stringMatching(message)])
  expect(findings[0]?.warning).toBe(true)
})

test('what reads well has no warning', () => {
  const title = { de: '{nachnutzung} übernehmen: {list}', en: 'Take over {reuse}' }
  const guide = { title: { de: 'Duisburg' }, tasks: [{ title, instead: [{ title, when: { a: 'x' } }] }] }
  expect(checkTexts(guide)).toEqual([])
})
