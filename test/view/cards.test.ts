import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { acts } from '../../src/view/acts.ts'
import { createRenderer } from '../../src/view/render.ts'
import type { View } from '../../src/view/views.ts'
import { lintCard } from '../fixtures/card-linter.ts'
import { nasty } from '../fixtures/nasty.ts'
import { hostile, minimal, realistic } from '../fixtures/views.ts'

const render = createRenderer({ timeZone: 'Europe/Berlin' })
const languages = ['de', 'en'] as const
const sets = { realistic, minimal, hostile }

function cardOf(view: (typeof realistic)[string], language: (typeof languages)[number]) {
  const message = render(view, language)
  if (!('card' in message)) throw new Error('A card was expected')
  return message.card
}

/** Shown as plain text, not as a card. */
function isText(view: View): boolean {
  return view.is === 'line' || view.is === 'check-text'
}

/** Everything a card shows or says, in the order it stands there. */
function textsOf(node: unknown, key = ''): string[] {
  const shown = ['text', 'title', 'value', 'label', 'placeholder', 'errorMessage', 'speak', 'fallbackText']
  if (typeof node === 'string') return shown.includes(key) ? [node] : []
  if (Array.isArray(node)) return node.flatMap(item => textsOf(item, key))
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, value]) => (name === 'data' ? [] : textsOf(value, name)))
}

describe.each(Object.entries(sets))('%s views', (_set, views) => {
  const cards = Object.entries(views).filter(([, view]) => !isText(view))
  const cases = cards.flatMap(([name, view]) => languages.map(language => [name, language, view] as const))

  it.each(cases)('%s (%s) is a flawless card', (_name, language, view) => {
    expect(lintCard(cardOf(view, language))).toEqual([])
  })
})

describe('every card', () => {
  const cases = Object.entries({ ...realistic, ...minimal }).flatMap(([name, view]) =>
    languages.map(language => [name, language, view] as const),
  )

  it.each(cases)('%s (%s) leaves no placeholder and no key behind', (_name, language, view) => {
    const message = render(view, language)
    const texts = 'card' in message ? textsOf(message.card) : [message.text]
    expect(texts.filter(text => /[{}]|undefined|null|\[object|NaN|\b[a-z-]+\.[a-z]+\.[a-z]+\b/.test(text))).toEqual([])
    expect(texts.length).toBeGreaterThan(0)
  })

  it('greets nobody by an empty name', () => {
    expect(textsOf(cardOf(minimal.welcome as (typeof minimal)[string], 'de'))).toContain('Guten Tag!')
  })

  it('has a summary without what people wrote', () => {
    for (const view of Object.values(hostile)) {
      const message = render(view, 'de')
      if ('card' in message && view.is !== 'question') expect(message.summary).not.toContain('fett')
    }
  })

  it('asks only for acts that exist, and says which version of the data it is', () => {
    const all = Object.values(realistic).flatMap(view => {
      const message = render(view, 'de')
      return 'card' in message ? dataOf(message.card) : []
    })
    expect(all.length).toBeGreaterThan(50)
    for (const data of all) {
      expect(data).toMatchObject({ v: 1 })
      expect(acts).toContain(data.act)
    }
  })

  it('offers every act somewhere, but for those that are only typed', () => {
    const used = Object.values(realistic).flatMap(view => {
      const message = render(view, 'de')
      return 'card' in message ? dataOf(message.card).map(data => data.act) : []
    })
    expect(acts.filter(act => !used.includes(act))).toEqual(['help'])
  })
})

function dataOf(node: unknown): { v: unknown; act: unknown }[] {
  if (Array.isArray(node)) return node.flatMap(dataOf)
  if (typeof node !== 'object' || node === null) return []
  const own = 'verb' in node && 'data' in node ? [node.data as { v: unknown; act: unknown }] : []
  return [...own, ...Object.values(node).flatMap(dataOf)]
}

describe('text of people', () => {
  it('comes out as typed, whatever it looks like', () => {
    const idea = hostile.idea
    if (idea?.is !== 'idea') throw new Error('an idea was expected')
    const answers = { title: { is: 'answered' as const, value: nasty } }
    const [title] = realistic.receipt?.is === 'receipt' ? realistic.receipt.guide.questions : []
    if (!title) throw new Error('a question was expected')
    const card = cardOf({ is: 'closed', text: { question: title, answers } }, 'de')
    expect(JSON.stringify(card)).toContain('${$root} ${if(true, 1, 2)} ${data}')
  })

  it('stays plain in inputs', () => {
    const card = cardOf(hostile.question as (typeof hostile)[string], 'de')
    expect(JSON.stringify(card)).toContain(JSON.stringify('**fett** __unter__ *kursiv*').slice(1, -1))
  })

  it('does not become markup in a plain line', () => {
    const message = render(
      { is: 'line', note: { key: 'note.not-found', values: { number: '[x](javascript:1)' }, tone: 'info' } },
      'de',
    )
    expect(message).toEqual({
      text: 'Die Idee \\[x\\](javascript:1) habe ich nicht gefunden. Bitte prüfen Sie die Nummer.',
    })
  })
})

describe('templates', () => {
  const folder = join(import.meta.dirname, '../../cards')
  const names = (of: string) => readdirSync(of).filter(file => file.endsWith('.json'))

  it('exist for every view, and for nothing else', () => {
    const views = new Set(Object.values(realistic).map(view => view.is))
    views.delete('line')
    views.delete('check-text')
    expect(names(folder).sort()).toEqual([...views].map(is => `${is}.json`).sort())
  })

  it('hold structure only: every text comes from the data', () => {
    const files = [...names(folder), ...names(join(folder, 'parts')).map(file => `parts/${file}`)]
    for (const file of files) {
      const texts = textsOf(JSON.parse(readFileSync(join(folder, file), 'utf8')))
      expect(
        texts.map(text => text.replace(/\$\{[^}]*\}/g, '')).filter(text => /\p{L}/u.test(text)),
        file,
      ).toEqual([])
    }
  })

  it('include every part', () => {
    const files = [...names(folder), ...names(join(folder, 'parts')).map(file => `parts/${file}`)]
    const all = files.map(file => readFileSync(join(folder, file), 'utf8')).join('\n')
    const parts = names(join(folder, 'parts')).map(file => `parts/${file.replace('.json', '')}`)
    expect(parts.filter(part => !all.includes(`"$include": "${part}"`))).toEqual([])
  })
})
