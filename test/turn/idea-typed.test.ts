import { describe, expect, test } from 'vitest'
import de from '../../locales/de.json' with { type: 'json' }
import en from '../../locales/en.json' with { type: 'json' }
import { ideaSaid } from '../../src/turn/idea/typed.ts'

const number = '2026-48213'

/** "⏸️ zurückgestellt" → "zurückgestellt" */
const worded = (text: string) => text.replace(/^\P{L}+/u, '')

describe.each([
  ['German', de],
  ['English', en],
])('what cards say of an idea can be typed as they say it: %s', (_, texts) => {
  const named = (prefix: string) =>
    Object.entries(texts).flatMap(([key, text]): [string, string][] =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), worded(text)]] : [],
    )

  test.each(named('status.').filter(([status]) => status !== 'neu'))('status %s: “%s”', (status, words) => {
    expect(ideaSaid(`${number} ${words}: Aus gutem Grund`)).toMatchObject({
      verb: 'decide',
      status,
      rest: 'Aus gutem Grund',
    })
  })

  test.each(named('idea.action.'))('button %s: “%s”', (action, words) => {
    expect(ideaSaid(`${number} ${words}`)).toEqual({ number, verb: action === 'ask' ? 'question' : action, rest: '' })
  })
})

test('words of before go on working', () => {
  expect(ideaSaid(`${number} geparkt: Geld fehlt`)).toMatchObject({ status: 'geparkt' })
  expect(ideaSaid(`${number} frage: Welches Formular?`)).toMatchObject({ verb: 'question', rest: 'Welches Formular?' })
})

test.each(['entfernen wir doch nicht', 'melden sich viele', 'zurückgestellt war es schon'])(
  'an ordinary sentence that begins like one of them is none: %s',
  words => expect(ideaSaid(`${number} ${words}`)).toBeUndefined(),
)
