import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import de from '../../locales/de.json' with { type: 'json' }
import en from '../../locales/en.json' with { type: 'json' }
import { problemCodes } from '../../src/guide/kind.ts'
import { keyOr, type TextKey, wordsIn } from '../../src/view/texts.ts'

const keys = Object.keys(de) as TextKey[]
const german = wordsIn('de', 'Europe/Berlin')
const english = wordsIn('en', 'Europe/Berlin')

/** Names and kinds of what a message asks for: "days:plural". */
function argumentsOf(message: string): string[] {
  const found = new Set<string>()
  const visit = (node: unknown) => {
    if (Array.isArray(node)) return node.forEach(visit)
    if (typeof node !== 'object' || node === null) return
    const { type, value, options } = node as { type: number; value: unknown; options?: Record<string, unknown> }
    if ([1, 2, 3, 4, 5, 6].includes(type)) found.add(`${value}:${type}`)
    for (const option of Object.values(options ?? {})) visit((option as { value: unknown }).value)
  }
  visit(new IntlMessageFormat(message, 'de', undefined, { ignoreTag: true }).getAst())
  return [...found].sort()
}

describe('locales', () => {
  it('offer what somebody may have meant on buttons that no narrow window cuts off', () => {
    const offered = keys.filter(key => /^meant\.[^.]+$/.test(key) && !['meant.heading', 'meant.text'].includes(key))
    const long = offered.filter(key => Math.max(de[key].length, en[key].length) > 42)
    expect(long).toEqual([])
  })

  it('have the same keys in every language, in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(de))
  })

  it.each(['de', 'en'])('say nothing twice (%s)', language => {
    const file = readFileSync(join(import.meta.dirname, `../../locales/${language}.json`), 'utf8')
    const said = [...file.matchAll(/^ {2}"([^"]+)":/gm)].map(([, key]) => key)
    expect(said.filter((key, index) => said.indexOf(key) !== index)).toEqual([])
  })

  it.each(keys)('%s asks for the same values in every language', key => {
    expect(argumentsOf(en[key])).toEqual(argumentsOf(de[key]))
  })

  it('hold nothing that nobody says', () => {
    const root = join(import.meta.dirname, '../..')
    const source = globSync('src/**/*.ts', { cwd: root })
      .map(file => readFileSync(join(root, file), 'utf8'))
      .join('\n')
    // Looked up first: the source is a long text to search for each of them.
    const literals = new Set([...source.matchAll(/'([\w.-]+)'/g)].map(([, literal]) => literal))
    const refusals = [...source.matchAll(/^ {2}\| '([a-z-]+)' \/\//gm)].map(([, why]) => `note.${why}`)
    const composed = [
      ...source.matchAll(
        /`((?:status|confirm|confirm-idea|checks\.heading|checks\.empty|band|input\.\w+|task\.\w+|task\.step\.passed|ask-task|ask-idea|board\.order|board\.order\.to|ideas-overview\.\w+|edit-task|roadmap\.count|news\.\w+|agreement|agreement\.\w+|agenda\.\w+|motions\.about|resolution\.outcome|coordination\.agreement|change|matter|stored|meant|tasks\.\w+|onward\.\w+|guide-drafts|guide-draft|guide-draft\.publish|confirm-guide|confirm-guide\.for|note\.check-referred|setup|setup\.\w+|place|scheme|inquiry\.\w+|inquiry|table\.\w+|found|campaign|campaign\.\w+|idea-review\.\w+|export-link\.as|note\.file-working|audit\.exported|synergies\.is|spark\.asks|workshop|workshop\.\w+|workshop-post\.text|news\.workshop)\.)\$\{[^}]+\}([a-z.-]*)`/g,
      ),
    ]
    const said = (key: string) =>
      literals.has(key) ||
      source.includes(`'${key}'`) ||
      refusals.includes(key) ||
      problemCodes.some(code => key === `problem.${code}`) ||
      composed.some(([, start = '', end = '']) => key.startsWith(start) && key.endsWith(end)) ||
      (key.startsWith('problem.') &&
        [`: '${key.slice('problem.'.length)}'`, `refused('${key.slice('problem.'.length)}'`].some(code =>
          source.includes(code),
        ))
    expect(keys.filter(key => !said(key))).toEqual([])
  })

  it('say every problem a kind of question can have', () => {
    for (const code of problemCodes) expect(keys).toContain(`problem.${code}`)
  })

  it('know the values of every problem', () => {
    const values = {
      entered: 'x',
      unit: 'x',
      number: 'x',
      options: 'x',
      option: 'x',
      others: 'x',
      limit: 80,
      least: 2,
      most: 3,
      count: 1,
      length: 90,
      min: 1,
      max: 9,
      earliest: 'x',
      latest: 'x',
      day: 'x',
      weekday: 'x',
    }
    for (const code of problemCodes) {
      expect(german.rich(keyOr(`problem.${code}`, 'problem.other'), values)).not.toMatch(/[{}]/)
    }
  })
})

describe('German texts', () => {
  const texts = Object.entries(de)

  /** Sentences with ICU syntax and markdown taken out; a value counts as one word. */
  function sentences(text: string): string[] {
    const plain = text
      .replace(/\{\w+, plural, one \{([^}]*)\} other \{([^}]*)\}\}/g, '$2')
      .replace(/\{[^}]*\}/g, 'Wert')
      .replace(/\*/g, '')
    return plain.split(/(?<=[.!?:])\s/)
  }

  it('have short sentences (at most 15 words)', () => {
    const long = texts.flatMap(([key, text]) =>
      sentences(text)
        .filter(sentence => (sentence.match(/[\p{L}\p{N}-]+/gu) ?? []).length > 15)
        .map(s => `${key}: ${s}`),
    )
    expect(long).toEqual([])
  })

  it.each([
    ['du', /\b(du|dir|dich|dein\w*|euch|euer\w*)\b/i],
    ['a promise we cannot keep', /anonym/i],
    ['straight quotation marks', /["']/],
    ['three dots instead of an ellipsis', /\.\.\./],
    ['English leftovers', /\b(click|button|session|draft|submit|cancel|skip|feedback|user)\b/i],
    ['internal names', /\b(rev|step|session|act|id)\b/i],
    ['ASCII umlauts', /\b(fuer|ueber|koenn|moecht|zurueck|aender)/i],
  ])('say nothing with %s', (_what, pattern) => {
    expect(texts.filter(([, text]) => pattern.test(text.replace(/\{[^}]*\}/g, '')))).toEqual([])
  })

  it('close every quotation mark they open', () => {
    for (const [key, text] of texts)
      expect([...text].filter(c => c === '„').length, key).toBe([...text].filter(c => c === '“').length)
  })
})

describe('words', () => {
  it('write days and moments the way people read them', () => {
    expect(german.day('2026-11-23')).toBe('23. November 2026')
    expect(english.day('2026-11-23')).toBe('23 November 2026')
    expect(german.moment('2026-11-23T23:30:00.000Z')).toBe('24. November 2026 um 0:30')
    expect(english.moment('2026-07-01T12:05:00.000Z')).toBe('1 July 2026 at 14:05')
  })

  it('count correctly', () => {
    expect(german.plain('action.deepen', { count: 1 })).toBe('Genauer (1 Frage)')
    expect(german.plain('action.deepen', { count: 6 })).toBe('Genauer (6 Fragen)')
    expect(german.plain('problem.too-long', { length: 2450, limit: 2000 })).toContain('2.450 Zeichen')
    expect(english.plain('problem.too-long', { length: 2450, limit: 2000 })).toContain('2,450 characters')
  })

  it('escape values, but not our own emphasis', () => {
    expect(german.rich('kept.how-long', { until: '*Ende*' })).toBe('**Wie lange:** \\*Ende\\*')
    expect(german.plain('confirm.cancel.text', { title: '*A*\nB' })).toContain('„*A* B“')
  })

  it('keep a value at the start of a text from becoming a list', () => {
    expect(german.rich('closed.left', { label: '1. Thema', answer: 'x' })).toBe('1\\. Thema: x')
  })

  it('take German where a guide has no other language', () => {
    expect(english.guide({ de: 'Titel' })).toBe('Titel')
    expect(english.guide({ de: 'Titel', en: 'Title' })).toBe('Title')
  })

  it('answer an unknown key with the general text', () => {
    expect(keyOr('problem.never-heard-of', 'problem.other')).toBe('problem.other')
    expect(keyOr('problem.empty', 'problem.other')).toBe('problem.empty')
  })
})
