import { describe, expect, test } from 'vitest'
import { type Given, judged, skipped, unknown } from './process.ts'

function level(given: Given) {
  const { level: found } = judged({ ziel: 'service', ...given })
  if (!found) throw new Error('no level')
  return found
}

/** Nothing holds the level down. */
const whole: Given = {
  schriftform: 'no',
  nachweise: 'upload',
  gebuehren: false,
  bausteine: ['account', 'notice', 'payment'],
}

describe('the level begins with what works online today', () => {
  test.each([
    ['nothing', 0, '0 – Offline'],
    ['info', 1, '1 – Information'],
    ['form', 2, '2 – Formular-Assistent'],
    ['apply_post', 3, '3 – Online-Leistung'],
    ['apply', 3, '3 – Online-Leistung'],
    ['once_only', 4, '4 – Online-Transaktion'],
  ])('%s', (online, value, label) => {
    expect(level({ ...whole, online })).toMatchObject({ value, max: 4, label: { de: label }, caps: [] })
  })

  test('and says that it is a self-assessment', () => {
    expect(level(whole).disclaimer?.de).toContain(
      'Selbsteinschätzung nach dem früheren Modell 1.1 (0–4). Seit Juli 2025 dient das Modell 2.0 (0–7) als Orientierung.',
    )
    expect(level(whole).disclaimer?.de).toMatch(/0–3 .* 4–6 .* 7 /)
  })
})

describe('caps hold it down', () => {
  test.each<[name: string, by: Given, value: number, why: RegExp]>([
    ['appearing in person', { schriftform: 'in_person' }, 2, /Persönliches Erscheinen/],
    ['an original', { nachweise: 'original' }, 2, /Original/],
    [
      'written form without account or another replacement',
      { schriftform: 'law', ersatz: ['account', 'bylaw'], bausteine: ['notice'] },
      2,
      /Schriftform ohne/,
    ],
    ['fees without payment', { gebuehren: true, bausteine: ['account', 'notice'] }, 2, /Gebühren ohne ePayment/],
    ['neither notice nor account', { bausteine: ['efile'] }, 3, /Kein digitaler Bescheid/],
    ['none of the building blocks', { bausteine: ['none'] }, 3, /Kein digitaler Bescheid/],
    ['no notice', { bausteine: ['account'] }, 3, /Kein digitaler Bescheid/],
  ])('%s', (_name, by, value, why) => {
    const found = level({ ...whole, ...by, online: 'once_only' })
    expect(found.value).toBe(value)
    expect(found.caps[0]?.de).toMatch(why)
    expect(found.caps[0]?.de).toContain(`höchstens Stufe ${value}`)
    expect(found.label.de.startsWith(String(value))).toBe(true)
  })

  test('the weakest decides, and only what holds the level there is told', () => {
    const found = level({ ...whole, online: 'once_only', bausteine: ['account'], nachweise: 'original' })
    expect(found.value).toBe(2)
    expect(found.caps.map(({ de }) => de)).toEqual(['Das Original ist nötig: höchstens Stufe 2'])
  })

  test('a cap above the level is not told', () => {
    expect(level({ ...whole, online: 'form', nachweise: 'original' })).toMatchObject({ value: 2, caps: [] })
    expect(level({ ...whole, online: 'nothing', bausteine: ['none'] })).toMatchObject({ value: 0, caps: [] })
  })

  test.each<[name: string, by: Given]>([
    ['building blocks unknown', { bausteine: unknown, schriftform: 'law', gebuehren: true }],
    ['building blocks passed over', { bausteine: skipped }],
    ['fees unknown', { gebuehren: unknown, bausteine: ['account', 'notice'] }],
    ['evidence unknown', { nachweise: unknown }],
    ['written form unknown', { schriftform: unknown, bausteine: ['notice', 'account'] }],
    ['written form with account', { schriftform: 'law', ersatz: ['account'] }],
    ['written form, and nobody knows the replacement', { schriftform: 'law', ersatz: unknown, bausteine: ['notice'] }],
    ['written form replaced by the ID card', { schriftform: 'law', ersatz: ['eid'], bausteine: ['notice'] }],
    ['written form replaced by a signature', { schriftform: 'law', ersatz: ['seal', 'qes'], bausteine: ['notice'] }],
    ['written form replaced by a mailbox', { schriftform: 'law', ersatz: ['mailbox'], bausteine: ['notice'] }],
    ['fees with payment', { gebuehren: true }],
  ])('an open answer caps nothing: %s', (_name, by) => {
    expect(level({ ...whole, ...by, online: 'once_only' })).toMatchObject({ value: 4, caps: [] })
  })
})

describe('where no level applies', () => {
  test.each([
    ['paper', 0, 'Papier'],
    ['files', 1, 'Dateien'],
    ['breaks', 2, 'Digital mit Medienbrüchen'],
    ['digital', 3, 'Durchgängig digital'],
    ['automated', 4, 'Teilautomatisiert'],
  ])('an internal process has a scale of its own: %s', (intern, value, label) => {
    const found = level({ ...whole, online: 'internal', intern, nachweise: 'original' })
    expect(found).toMatchObject({ value: undefined, title: { de: 'Stand heute' }, label: { de: label }, caps: [] })
    expect(found.disclaimer).toBeUndefined()
    expect(found.own).toMatchObject({ value, max: 4, label: { de: label }, title: { de: 'Interner Stand' } })
  })

  test('an internal process whose state nobody knows', () => {
    const found = level({ online: 'internal', intern: unknown })
    expect(found).toMatchObject({ value: undefined, title: { de: 'Stand heute' }, label: { de: 'Unbekannt' } })
    expect(found).not.toHaveProperty('own')
  })

  test('so does one that only its target group shows to be internal', () => {
    const found = level({ zielgruppe: ['staff'] })
    expect(found).toMatchObject({ title: { de: 'Stand heute' }, label: { de: 'Unbekannt' } })
    expect(found.disclaimer).toBeUndefined()
    expect(level({ zielgruppe: ['staff', 'citizens'] })).not.toHaveProperty('title')
    expect(level({ zielgruppe: ['staff'], online: 'form' })).toMatchObject({ value: 2 })
  })

  test('the internal scale counts for internal processes only', () => {
    expect(level({ ...whole, online: 'form', intern: 'digital' })).not.toHaveProperty('own')
  })

  test.each([unknown, skipped, undefined])('unknown has no number', online => {
    expect(level({ ...whole, online })).toMatchObject({ value: undefined, label: { de: 'Unbekannt' }, caps: [] })
  })
})
