import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod4'
import { subjects } from '../../src/turn/subjects.ts'
import { agendaViews } from '../../src/view/agenda/views.ts'
import { authorViews } from '../../src/view/author/views.ts'
import { campaignViews } from '../../src/view/campaign/views.ts'
import { channelViews } from '../../src/view/channel/views.ts'
import { checkViews } from '../../src/view/check/views.ts'
import { councilViews } from '../../src/view/council/views.ts'
import { dialogueViews } from '../../src/view/dialogue/views.ts'
import { exportViews } from '../../src/view/export/views.ts'
import { findViews } from '../../src/view/find/views.ts'
import { ideaViews } from '../../src/view/idea/views.ts'
import { inquiryViews } from '../../src/view/inquiry/views.ts'
import { newsViews } from '../../src/view/news/views.ts'
import { partViews } from '../../src/view/part/views.ts'
import { peopleViews } from '../../src/view/people/views.ts'
import { privacyViews } from '../../src/view/privacy/views.ts'
import { reviewViews } from '../../src/view/review/views.ts'
import { sheetViews } from '../../src/view/sheet/views.ts'
import { sparkViews } from '../../src/view/spark/views.ts'
import { synergyViews } from '../../src/view/synergy/views.ts'
import { taskViews } from '../../src/view/task/views.ts'
import { type View, views } from '../../src/view/views.ts'
import { workshopViews } from '../../src/view/workshop/views.ts'
import { actionsOf, cardOf, nodes, render, textsOf as saidOn, viewOf } from '../fixtures/card.ts'
import { lintCard } from '../fixtures/card-linter.ts'
import { nasty } from '../fixtures/nasty.ts'
import { title } from '../fixtures/views/idea-guide.ts'
import { hostile, minimal, realistic } from '../fixtures/views.ts'

const languages = ['de', 'en'] as const
const names = Object.keys(views)
const manners = { realistic, minimal, hostile }

/** Everything a card shows or says, in the order it stands there. */
function textsOf(node: unknown, key = ''): string[] {
  const shown = ['text', 'title', 'value', 'label', 'placeholder', 'errorMessage', 'speak', 'fallbackText']
  if (typeof node === 'string') return shown.includes(key) ? [node] : []
  if (Array.isArray(node)) return node.flatMap(item => textsOf(item, key))
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, value]) => (name === 'data' ? [] : textsOf(value, name)))
}

describe.each(names)('the view %s', is => {
  const cases = Object.entries(manners).flatMap(([manner, fixtures]) =>
    Object.entries(fixtures)
      .filter(([, view]) => view.is === is)
      .flatMap(([name, view]) => languages.map(language => [manner, name, language, view] as const)),
  )

  it('is seen by all tests of views: it has a realistic fixture', () => {
    expect(cases.map(([manner]) => manner)).toContain('realistic')
  })

  it.each(cases)('is a flawless card or a text: %s %s (%s)', (_manner, _name, language, view) => {
    const message = render(view, language)
    if ('card' in message) expect(lintCard(message.card)).toEqual([])
    else expect(message.text.trim()).not.toBe('')
  })

  const ordinary = cases.filter(([manner]) => manner !== 'hostile')
  it.each(ordinary)('leaves no placeholder and no key behind: %s %s (%s)', (_manner, _name, language, view) => {
    const message = render(view, language)
    const said = 'card' in message ? textsOf(message.card) : [message.text]
    const texts = said.map(text => text.replace(/\b(?:https?:\/\/|www\.)[^\s)\]]+/g, ''))
    expect(texts.filter(text => /[{}]|undefined|null|\[object|NaN|\b[a-z-]+\.[a-z]+\.[a-z]+\b/.test(text))).toEqual([])
    expect(texts.length).toBeGreaterThan(0)
  })
})

describe('every card', () => {
  it('greets nobody by an empty name', () => {
    expect(textsOf(cardOf(viewOf('welcome', 'welcome', minimal)))).toContain('Guten Tag!')
  })

  it('has a summary without what people wrote', () => {
    for (const view of Object.values(hostile)) {
      const message = render(view, 'de')
      if ('card' in message && view.is !== 'question') expect(message.summary).not.toContain('fett')
    }
  })

  it('asks only for acts that exist, carries only what they declare, and says which version of the data it is', () => {
    const all = Object.values(realistic).flatMap(view => {
      const message = render(view, 'de')
      return 'card' in message ? dataOf(message.card) : []
    })
    expect(all.length).toBeGreaterThan(50)
    for (const { v, act, ...carried } of all) {
      expect(v).toBe(1)
      const declared = subjects.acts.get(act)?.carries
      if (!declared) expect.fail(`No subject declares the act ${act}`)
      const { properties = {} } = z.toJSONSchema(declared, { unrepresentable: 'any', io: 'output' })
      expect(Object.keys(properties), act).toEqual(expect.arrayContaining(Object.keys(carried)))
    }
  })

  it('offers every act somewhere, but for those that are only typed', () => {
    const used = Object.values(realistic).flatMap(view => {
      const message = render(view, 'de')
      return 'card' in message ? dataOf(message.card).map(data => data.act) : []
    })
    expect([...subjects.acts.keys()].filter(act => !used.includes(act))).toEqual(['help'])
  })
})

interface Data {
  v: unknown
  act: string
}

function dataOf(node: unknown): Data[] {
  if (Array.isArray(node)) return node.flatMap(dataOf)
  if (typeof node !== 'object' || node === null) return []
  const own = 'verb' in node && 'data' in node ? [node.data as Data] : []
  return [...own, ...Object.values(node).flatMap(dataOf)]
}

describe('text of people', () => {
  it('comes out as typed, whatever it looks like', () => {
    const answers = { title: { is: 'answered' as const, value: nasty } }
    const card = cardOf({ is: 'closed', text: { question: title, answers } }, 'de')
    expect(JSON.stringify(card)).toContain('${$root} ${if(true, 1, 2)} ${data}')
  })

  it('stays plain in inputs', () => {
    const card = cardOf(viewOf('question', 'question', hostile))
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
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.json'))

  it('exist for every view that is a card, in the folder of its subject, and for nothing else', () => {
    const subjects = {
      inquiry: inquiryViews,
      agenda: agendaViews,
      council: councilViews,
      sheet: sheetViews,
      campaign: campaignViews,
      review: reviewViews,
      synergy: synergyViews,
      workshop: workshopViews,
      spark: sparkViews,
      author: authorViews,
      channel: channelViews,
      check: checkViews,
      dialogue: dialogueViews,
      export: exportViews,
      find: findViews,
      idea: ideaViews,
      news: newsViews,
      part: partViews,
      people: peopleViews,
      privacy: privacyViews,
      task: taskViews,
    }
    const isCard = (is: string) => Object.values(realistic).some(view => view.is === is && 'card' in render(view, 'de'))
    const expected = Object.entries(subjects).flatMap(([subject, table]) =>
      Object.keys(table)
        .filter(isCard)
        .map(is => join(subject, `${is}.json`)),
    )
    expect(files.filter(file => !file.startsWith('parts')).sort()).toEqual(expected.sort())
  })

  it('hold structure only: every text comes from the data', () => {
    for (const file of files) {
      const texts = textsOf(JSON.parse(readFileSync(join(folder, file), 'utf8')))
      expect(
        texts.map(text => text.replace(/\$\{[^}]*\}/g, '')).filter(text => /\p{L}/u.test(text)),
        file,
      ).toEqual([])
    }
  })

  it('include every part', () => {
    const all = files.map(file => readFileSync(join(folder, file), 'utf8')).join('\n')
    const parts = files.filter(file => file.startsWith('parts')).map(file => `parts/${basename(file, '.json')}`)
    expect(parts.filter(part => !all.includes(`"$include": "${part}"`))).toEqual([])
  })

  it('give data to a part of several elements by a container: beside the include they would be lost', () => {
    const several = files.filter(file => Array.isArray(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
    expect(several.length).toBeGreaterThan(0)
    const names = several.map(file => `parts/${basename(file, '.json')}`).join('|')
    const lost = new RegExp(`"\\$include": "(?:${names})",[^{}]*"\\$data"`)
    expect(files.filter(file => lost.test(readFileSync(join(folder, file), 'utf8')))).toEqual([])
  })
})

/** The card as a client shows it that knows none of the newer elements. */
function withFallbacks(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withFallbacks)
  if (typeof node !== 'object' || node === null) return node
  const { type, fallback } = node as { type?: unknown; fallback?: unknown }
  const older = typeof fallback === 'object' && !String(type).startsWith('Action.')
  if (older) return withFallbacks(fallback)
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withFallbacks(value)]))
}

describe('the result of a check', () => {
  const result = viewOf('result', 'result')
  const provisional = realistic['provisional result'] as typeof result
  const acts = (view: View) => dataOf(cardOf(view, 'de')) as { act: string; id?: string; arg?: string }[]
  const shown = (view: View, language: 'de' | 'en' = 'de') => textsOf(withFallbacks(cardOf(view, language)))

  it.each(languages)('is a flawless card for clients without charts, too (%s)', language => {
    for (const view of [result, provisional, hostile.result as View]) {
      expect(lintCard(withFallbacks(cardOf(view, language)))).toEqual([])
    }
  })

  it('shows the scores rounded half up, as numbers and as a bar', () => {
    const said = ['**Nutzen:** 63 von 100 (hoch)', '▰▰▰▰▰▰▱▱▱▱', '**Machbarkeit:** 78 von 100 (hoch)']
    expect(shown(result)).toEqual(expect.arrayContaining([...said, '**Potenzial:** 48 von 100']))
    expect(shown(provisional)).toContain('**Nutzen:** 78 von 100 (hoch) · möglich: 61 bis 82')
    expect(shown(minimal['result of nothing'] as View)).toContain('**Nutzen:** noch nicht bekannt')
  })

  it('draws one picture of a score, without anything to read beside it', () => {
    const types = JSON.stringify(cardOf(result)).match(/"type":"(Chart\.[^"]+|ProgressBar)"/g)
    expect(types).toEqual(['"type":"ProgressBar"', '"type":"ProgressBar"'])
  })

  it('explains its values behind a line: what goes into them, what is possible, what the level is', () => {
    const [fold] = nodes(cardOf(provisional)).filter(({ id }) => id === 'explained')
    expect(fold?.isVisible).toBe(false)
    const said = nodes(fold).map(({ text }) => String(text))
    expect(said.join('\n')).toMatch(/\*\*Nutzen\*\* setzt sich zusammen aus: Aufwand im Jahr 20 %, Medienbrüche 20 %/)
    expect(said.some(text => text.startsWith('**Möglich** heißt'))).toBe(true)
    expect(said.some(text => text.startsWith('Selbsteinschätzung nach dem früheren Modell 1.1'))).toBe(true)
    const others = nodes(cardOf(result)).filter(({ id }) => id === 'explained')
    expect(nodes(others).map(({ text }) => String(text).slice(0, 11))).not.toContain('**Möglich**')
  })

  it('shows where an internal process stands, and no word of levels', () => {
    const inside = realistic['result of an internal process'] as View
    expect(shown(inside)).toContain('**Stand heute:** Papier')
    expect(shown(inside).join()).not.toMatch(/Reifegrad|OZG|Selbsteinschätzung/)
    expect(shown(inside, 'en')).toContain('**State today:** Paper')
    const text = render(realistic['internal check as text'] as View, 'de')
    expect('text' in text && text.text).toMatch(/\n\nStand heute: Papier\n\n/)
    expect('text' in text && text.text).not.toMatch(/Reifegrad|OZG|Selbsteinschätzung/)
  })

  it('leaves what has no room to the text, and says so', () => {
    const texts = shown(realistic['result with many steps'] as View)
    expect(texts.filter(text => text.endsWith('…'))).toEqual([])
    expect(texts.filter(text => text.includes('im „Text für die E-Akte“'))).toHaveLength(2)
    expect(shown(result).join()).not.toContain('im „Text')
  })

  it('keeps questions back apart, behind the reasons', () => {
    const [fold] = nodes(cardOf(result)).filter(({ id }) => id === 'why')
    const asked = 'Ein Nachweis wird nur einmal verlangt. Warum braucht es dann ein Original?'
    expect(fold?.isVisible).toBe(false)
    expect(nodes(fold).map(({ text }) => text)).toContain(asked)
    expect(shown(result).filter(text => text === asked)).toHaveLength(1)
  })

  it('names the questions that would settle a provisional result, each with a way to it', () => {
    expect(shown(provisional).join()).toContain('Vorläufig')
    expect(shown(result).join()).not.toContain('Vorläufig')
    const edits = acts(provisional).filter(({ act }) => act === 'edit-check')
    expect(new Set(edits.map(({ arg }) => arg))).toEqual(new Set(['q19', 'q14', 'q12', undefined]))
  })

  it.each(['edit-check', 'delete-check'])('offers no %s to those who may not', change => {
    expect(acts(result).map(({ act }) => act)).toContain(change)
    expect(acts({ ...result, mayEdit: false }).map(({ act }) => act)).not.toContain(change)
  })

  it('names the answers that decided, if any did', () => {
    expect(shown(provisional)).toContain('Ausschlaggebend: Nachweise: Original')
    expect(shown(result).join()).not.toContain('Ausschlaggebend')
  })

  it('leads from a contradiction to its first question, like the review', () => {
    expect(acts(result)).toContainEqual({ v: 1, act: 'edit-check', id: result.check.id, arg: 'q12' })
    expect(acts(result)).not.toContainEqual({ v: 1, act: 'edit-check', id: result.check.id, arg: 'q10' })
  })

  it('proposes the earliest steps first, and keeps notes apart', () => {
    const texts = shown(result)
    const at = (text: string) => texts.findIndex(shownText => shownText.startsWith(text))
    expect(at('Soll-Prozess')).toBeLessThan(at('Team schulen'))
    expect(at('Team schulen')).toBeLessThan(at('Ersten Test'))
    expect(at('• Once-Only')).toBeGreaterThan(at('Ein Hinweis für später'))
  })

  it('tells why: what raised, what lowered, what is not known', () => {
    expect(shown(result)).toEqual(
      expect.arrayContaining(['▲ Medienbrüche (Nutzen): dreimal', '▼ Nachweise (Machbarkeit): Original', '? Team']),
    )
  })
})

describe('what happens with a result now', () => {
  it.each([
    ['result', '2 Schritte stehen im Fahrplan. Die übrigen können Sie ergänzen.', 'Schritte in den Fahrplan'],
    ['provisional result', 'Nehmen Sie die Schritte in den Fahrplan auf.', 'Schritte in den Fahrplan'],
    [
      'result of a clerk',
      'Die Leitung (Steueramt) kann die Schritte in den Fahrplan aufnehmen.',
      'An die Leitung geben',
    ],
    [
      'result of a clerk, begun by others',
      'Ein Schritt steht im Fahrplan. Die Leitung (Steueramt)',
      'An die Leitung geben',
    ],
    ['result of a clerk without a lead', 'Für „Steueramt“ ist keine Leitung erreichbar.', 'An die Koordination geben'],
    ['result of a clerk without a unit', 'Von selbst erfährt niemand davon.', 'An die Koordination geben'],
    ['result that nobody can be told of', 'Bitte geben Sie das Ergebnis selbst weiter.', undefined],
    ['result given to the lead', 'Am 23. November 2026 an die Leitung gegeben.', undefined],
    ['result given to the coordination', 'Am 23. November 2026 an die Koordination gegeben.', undefined],
    ['result whose steps are on the roadmap', '6 Schritte stehen im Fahrplan.', 'Fahrplan'],
    ['result of somebody else', 'Leitungen und die Koordination können', undefined],
  ])('is said in a sentence, with its button: %s', (name, sentence, button) => {
    const view = viewOf(name, 'result')
    const buttons = actionsOf(view).filter(({ act }) => ['adopt', 'refer-check', 'roadmap'].includes(act))
    expect(textsOf(cardOf(view)).filter(text => text.includes(sentence))).toHaveLength(1)
    expect(buttons.map(({ title }) => title)).toEqual(button === undefined ? [] : [button])
  })
})

describe('a result in a message that the bot sends by itself', () => {
  it('can be opened, and its steps started, right there', () => {
    const view = viewOf('news: a result', 'news')
    expect(textsOf(cardOf(view))).toContain('Ein Ergebnis wartet auf Ihre Entscheidung')
    expect(textsOf(cardOf(view))).toContain('Ergebnis: Jetzt umsetzen · 6 Schritte vorgeschlagen · Steueramt')
    expect(actionsOf(view).map(({ act, id }) => [act, id])).toEqual(
      expect.arrayContaining([
        ['check', 'P-2026-48213'],
        ['adopt', 'P-2026-48213'],
        ['checks', undefined],
      ]),
    )
  })

  it('offers no start where that has been done', () => {
    const acts = actionsOf(viewOf('news of results', 'news'))
    expect(acts.filter(({ act }) => act === 'adopt').map(({ id }) => id)).toEqual(['P-2026-48213'])
  })
})

describe('the way through a dialogue', () => {
  const first = viewOf('first question of several phases', 'question')
  const shown = (view: View) => textsOf(withFallbacks(cardOf(view, 'de'))).map(text => text.replaceAll('\u00a0', ' '))

  it('is shown in words and signs where there are several phases, and then the phase is not said twice', () => {
    const texts = shown(realistic['question with many terms'] as View)
    expect(texts).toContain(
      '✓ Sinn & Nutzen › ✓ Ist-Prozess › **● Recht & Daten** › ○ Technik › ○ Menschen › ○ Umsetzung',
    )
    expect(texts).toContain('Frage 13 von 22')
    expect(texts.join()).not.toContain('von 22 ·')
  })

  it('is not shown where there is one phase only', () => {
    const view = { ...first, path: [{ phase: first.phase, is: 'here' as const }] }
    expect(shown(view).join()).not.toContain('●')
    expect(shown(view)).toContain('Frage 1 von 13 · Sinn & Nutzen')
  })

  it('begins with what it is for and how long it takes, and why the short way is short', () => {
    expect(shown(first)).toContain('Lohnt es sich, diesen Prozess zu digitalisieren? Das dauert etwa 6 Minuten.')
    expect(shown(first).join()).toContain('Der kurze Weg')
    expect(shown(realistic['review of the short way'] as View).join()).toContain('Der kurze Weg')
    expect(shown(realistic['review with a contradiction'] as View).join()).not.toContain('Der kurze Weg')
  })
})

describe('terms on a question', () => {
  const question = viewOf('question with many terms', 'question')
  const shown = (terms: number) =>
    textsOf(cardOf({ ...question, terms: (question.terms ?? []).slice(0, terms) }, 'de')).join('\n')

  it('have a line each while they are few, and share one when there are more', () => {
    expect(shown(2)).toContain('Was heißt „NOOTS“? ▾')
    expect(shown(2)).not.toContain('Begriffe erklärt')
    expect(shown(3)).toContain('Begriffe erklärt ▾')
    expect(shown(3)).not.toContain('Was heißt')
  })

  it('are all explained', () => {
    for (const { term, text } of question.terms ?? []) expect(shown(5)).toContain(`**${term.de}:** ${text.de}`)
  })
})

describe('lists of checks', () => {
  const all = viewOf('all checks', 'checks')
  const mine = viewOf('my first check', 'checks', minimal)
  const shown = (view: View) => textsOf(cardOf(view, 'de'))

  it('group units that differ in case and spaces only', () => {
    expect(shown(all).filter(text => /^(bauamt|steueramt|ohne amt)/i.test(text))).toEqual([
      'BAUAMT',
      'Steueramt',
      'ohne Amt',
    ])
  })

  it.each(['all checks', 'ideas'])('lead on with what is being changed (%s)', name => {
    const view = realistic[name] as Extract<View, { is: 'checks' | 'ideas' }>
    const session = view.items.find(({ editing }) => editing !== undefined)?.editing
    expect(shown(view).filter(text => text.includes('wird gerade geändert'))).toHaveLength(1)
    expect(dataOf(cardOf(view, 'de'))).toContainEqual({ v: 1, act: 'resume', id: session })
  })

  it('offer a new check only where one may be started', () => {
    const result = viewOf('result', 'result')
    for (const view of [all, mine, result]) {
      expect(dataOf(cardOf(view, 'de')).map(({ act }) => act)).toContain('start')
      expect(dataOf(cardOf({ ...view, mayStart: false }, 'de')).map(({ act }) => act)).not.toContain('start')
    }
    expect(shown({ ...mine, mayStart: false })).toContain('Hier ist noch nichts.')
  })

  it('say that a process was checked only where it has the same name', () => {
    const states = shown(realistic['similar checks'] as View).filter(text => text.includes('🎯'))
    expect(states.map(text => text.startsWith('✓ schon geprüft'))).toEqual([true, false])
  })
})

describe('the text for the file', () => {
  const text = (name: string, views = realistic) => {
    const message = render(views[name] as View, 'de')
    if (!('text' in message)) throw new Error('A text was expected')
    return message.text
  }

  it('names the department that a step means by “Fachamt”, as the cards do', () => {
    const department = { de: 'Steueramt' }
    const view = { ...viewOf('check as text', 'check-text'), department }
    const message = render(view, 'de')
    expect('text' in message && message.text).toContain('• Soll-Prozess beschreiben – Steueramt · bis')
    expect('text' in message && message.text).not.toContain('– Fachamt')
    const steps = (shownView: View) => saidOn(shownView).filter(said => said.includes('23. Dezember 2026'))
    expect(steps({ ...viewOf('result', 'result'), department })[0]).toBe('Steueramt · bis 23. Dezember 2026')
    const outcome = viewOf('outcome', 'outcome')
    expect(steps(outcome)[0]).toBe('• Soll-Prozess beschreiben – Fachamt · bis 23. Dezember 2026')
    expect(steps({ ...outcome, department })[0]).toBe('• Soll-Prozess beschreiben – Steueramt · bis 23. Dezember 2026')
  })

  it('says what was checked, when, with which guide, and what it is worth', () => {
    const said = text('check as text')
    for (const part of [
      'Prozess prüfen: Hund anmelden',
      'Aktenzeichen: 10.24.01-2026',
      'Amt: Steueramt',
      'Fassung 3\n',
      'Reifegrad (Selbsteinschätzung): 2 – Formular-Assistent (0–4)',
      'Selbsteinschätzung nach dem früheren Modell 1.1',
      '• Soll-Prozess beschreiben – Fachamt · bis 23. Dezember 2026',
      '■ Offene Rückfragen\n\n• Ein Nachweis wird nur einmal verlangt. Warum braucht es dann ein Original?',
      'Wie viele Fälle gibt es im Jahr? 900',
      'Es ersetzt sie nicht.',
    ])
      expect(said).toContain(part)
    expect(text('provisional check as text')).toContain('Hürden abbauen (vorläufig).')
    expect(text('provisional check as text')).toContain('Ausschlaggebend: Nachweise: Original')
    expect(text('provisional check as text')).toContain(
      '■ Am besten zuerst beantworten\n\n• Wie gut ist das Team vorbereitet?',
    )
    expect(text('provisional check as text')).not.toContain('Aktenzeichen')
    expect(text('check as text')).not.toContain('helfen am meisten')
  })

  it('reads the same with and without markdown', () => {
    for (const line of text('check as text').split('\n\n')) expect(line).not.toMatch(/\n|[*_`]|^[#>+-]|^\d+[.)] /)
  })

  it('fits one message, whatever was entered', () => {
    expect(text('check as text', hostile).length).toBeLessThan(40_000)
  })
})
