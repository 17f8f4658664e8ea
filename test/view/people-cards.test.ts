import { describe, expect, it } from 'vitest'
import { newsActs } from '../../src/turn/news/acts.ts'
import { peopleActs } from '../../src/turn/people/acts.ts'
import type { Offer } from '../../src/view/parts/offers.ts'
import type { View } from '../../src/view/views.ts'
import { actionsOf, cardOf, type Node, nodes, textsOf, viewOf } from '../fixtures/card.ts'
import { peopleFixtures } from '../fixtures/views/people.ts'
import { barestNotice, notice } from '../fixtures/views/privacy.ts'
import { hostile, minimal, realistic } from '../fixtures/views.ts'

const me = viewOf('me', 'me')
const coordination = viewOf('coordination', 'coordination')
const unit = viewOf('unit', 'unit')
const parked = viewOf('parked', 'parked')

const nodesOf = (view: View) => nodes(cardOf(view))
const factsOf = (view: View, language: 'de' | 'en' = 'de') =>
  Object.fromEntries(
    nodes(cardOf(view, language))
      .flatMap(({ facts }) => (Array.isArray(facts) ? (facts as Node[]) : []))
      .map(({ title, value }) => [String(title), String(value)]),
  )

const buttonsFor = (view: View, of: string) => actionsOf(view).filter(({ act }) => act === of)
const input = (view: View, id: string) =>
  nodesOf(view).find(node => node.id === id && String(node.type).startsWith('Input.'))
const isOpen = (view: View, id: string) =>
  nodesOf(view).find(node => node.id === id && node.type === 'Container')?.isVisible

describe('the cards of people, units and coordination', () => {
  it('reach every act for them', () => {
    // These stand on the home card, on the card that asks for a code, and on the inbox of ideas.
    const elsewhere = ['me', 'ask-code', 'code', 'audit']
    const own = [...Object.keys(peopleActs), ...Object.keys(newsActs)].filter(act => !elsewhere.includes(act))
    const used = [...Object.values(peopleFixtures.realistic), parked].flatMap(view =>
      actionsOf(view).map(({ act }) => act),
    )
    expect(own.filter(act => !used.includes(act))).toEqual([])
  })

  it.each(Object.entries({ ...peopleFixtures.realistic, ...peopleFixtures.hostile, parked }))(
    '%s: no form keeps another from being sent',
    (_name, view) => {
      const forms = actionsOf(view).filter(({ associatedInputs }) => associatedInputs === 'auto')
      const required = nodesOf(view).filter(({ isRequired }) => isRequired === true)
      expect(new Set(forms.map(({ act }) => act)).size > 1 ? required : []).toEqual([])
    },
  )
})

describe('home', () => {
  const offers: Offer[] = [
    'idea',
    'check',
    'my-tasks',
    'my-ideas',
    'ideas',
    'my-checks',
    'roadmap',
    'checks',
    'code',
    'me',
    'my-data',
  ]
  const rows = (view: View) =>
    nodesOf(view)
      .filter(({ type }) => type === 'ActionSet')
      .map(({ actions }) => (actions as Node[]).map(({ title }) => title))

  it('begins with two beginnings, then what is looked at often, and folds the rest', () => {
    const view: View = { is: 'home', drafts: [], offers: [...offers, 'unit-tasks'] }
    expect(rows(view)).toEqual([
      ['Idee festhalten', 'Prozess prüfen'],
      ['Meine Aufgaben', 'Meine Ideen', 'Alle Ideen', 'Fahrplan', 'Mehr'],
      ['Unser Amt', 'Meine Checks', 'Alle Checks', 'Kennwort eingeben', 'Einstellungen', 'Meine Daten'],
      ['Datenschutz', 'English'],
    ])
    expect(isOpen(view, 'more')).toBe(false)
  })

  it('shows the coordination only to those to whom it is offered', () => {
    expect(buttonsFor({ is: 'home', drafts: [], offers }, 'coordination')).toHaveLength(0)
    expect(buttonsFor({ is: 'home', drafts: [], offers: [...offers, 'coordination'] }, 'coordination')).toHaveLength(1)
  })

  it('has no button „Mehr“ where there is no more', () => {
    const view: View = { is: 'welcome', name: '', notice: barestNotice, offers: ['idea'] }
    expect(nodesOf(view).filter(({ title }) => title === 'Mehr')).toEqual([])
  })
})

describe('the welcome', () => {
  const view: View = { is: 'welcome', name: '', notice, offers: [] }

  it.each([
    [
      'de',
      ['wer Sie vertritt', 'wo Sie arbeiten', 'Teams-Kennung', '6 Monate nach der Entscheidung', 'www.ldi.nrw.de'],
    ],
    ['en', ['who stands in for you', 'where you work', 'Teams ID', '6 months after the decision', 'www.ldi.nrw.de']],
  ] as const)('says what is stored of people, how long, and where to complain (%s)', (language, parts) => {
    const said = textsOf(view, language).join('\n')
    for (const part of parts) expect(said).toContain(part)
  })

  it('lets people change the language without unfolding anything', () => {
    const folded = nodesOf(view).filter(({ isVisible }) => isVisible === false)
    expect(buttonsFor(view, 'language')).toHaveLength(1)
    expect(JSON.stringify(folded)).not.toContain('"act":"language"')
  })
})

describe('„Wer bin ich“', () => {
  it('names roles, unit, reminders and those the reader stands in for', () => {
    expect(factsOf(me)).toEqual({
      Rolle: 'Leitung Steueramt, Rolle IT-Sicherheit, Stellvertretung Bürgerbüro',
      Bereich: 'Steueramt',
      Erinnerungen: 'um 09:30 Uhr',
      Vertretung: 'niemand',
      'Sie vertreten': 'Mehmet Aydın (bis 4. Dezember 2026)',
    })
    expect(factsOf(realistic['me with everything set'] as View, 'en')).toMatchObject({
      Role: 'Coordination, Head of Tax office, Role IT security, Deputy for Citizens’ office',
      Reminders:
        'only in the weekly overview · only Monday, Tuesday and Wednesday · with food for thought · ⏸️ paused until 15 January 2027',
      Substitute: 'Tom Becker (until 15 January 2027)',
    })
  })

  it('calls those without a role staff, and says that nothing is known yet', () => {
    expect(factsOf(minimal.me as View)).toMatchObject({
      Rolle: 'Beschäftigte',
      Bereich: 'noch nicht angegeben',
      Erinnerungen: 'wie üblich um 10:00 Uhr',
    })
  })

  it('shows the object id and what it is for to whoever unfolds it', () => {
    expect(textsOf(me)).toContain('Ihre Kennung für die IT ▾')
    const folded = nodes(cardOf(me)).find(({ id }) => id === 'object-id')
    expect(folded?.isVisible).toBe(false)
    expect(JSON.stringify(folded)).toContain(me.person)
    const times = (node: unknown) => JSON.stringify(node).split(me.person).length
    expect(times(cardOf(me))).toBe(times(folded))
    expect(textsOf(me).join()).toContain('Die IT braucht sie')
  })

  it('keeps what is set in the forms', () => {
    const view = realistic['me with everything set'] as View
    expect(input(view, 'time')?.value).toBe('09:30')
    expect(input(view, 'digestOnly')?.value).toBe('true')
    expect(input(view, 'pausedUntil')?.value).toBe('15. Januar 2027')
    expect(input(view, 'unit')?.value).toBe('steueramt')
  })

  it('forgets a pause that is over: a client would refuse to send it', () => {
    const view: View = { ...me, reminders: { ...me.reminders, pausedUntil: '2026-11-22' } }
    expect(input(view, 'pausedUntil')).not.toHaveProperty('value')
    expect(factsOf(view).Erinnerungen).not.toContain('Pause')
  })

  it('shows a day in words', () => {
    const day = (pausedUntil: string) => input({ ...me, reminders: { ...me.reminders, pausedUntil } }, 'pausedUntil')
    expect(day('2027-02-28')).toHaveProperty('value', '28. Februar 2027')
  })

  it('goes back to the usual reminders, and to no unit, without any input', () => {
    const [save, reset] = buttonsFor(me, 'me-reminders')
    expect([save?.associatedInputs, reset?.associatedInputs]).toEqual(['auto', 'none'])
    expect(buttonsFor(me, 'me-unit').map(({ associatedInputs }) => associatedInputs)).toEqual(['auto', 'none'])
  })

  it('ends a substitution only where there is one', () => {
    expect(buttonsFor(me, 'me-substitute-end')).toHaveLength(0)
    expect(buttonsFor(realistic['me with everything set'] as View, 'me-substitute-end')).toHaveLength(1)
  })

  it.each([
    ['time-range', [true, false]],
    ['person-unknown', [false, true]],
    ['empty', [false, true]],
    ['date-past', [false, true]],
  ])('opens the form that %s is about', (code, open) => {
    const view: View = { ...me, problem: { code, values: { name: 'x', earliest: 'x', latest: 'x' } } }
    expect([isOpen(view, 'reminders'), isOpen(view, 'substitute')]).toEqual(open)
  })

  it('has no list of units where there are none', () => {
    expect(input(minimal.me as View, 'unit')).toBeUndefined()
  })

  it('lists as many units as have room, the own one first, and says how many are missing', () => {
    const view = viewOf('me', 'me', hostile)
    const choices = input(view, 'unit')?.choices as { value: string }[]
    expect(choices[0]?.value).toBe(view.unit?.id)
    expect(choices.length).toBeLessThan(view.units.length)
    expect(textsOf(view).join()).toContain(`${view.units.length - choices.length} weitere Bereiche`)
  })
})

describe('the coordination', () => {
  it('begins with what needs attention, each with a way to it', () => {
    const texts = textsOf(coordination)
    expect(texts).toContain('⚠️ **In 2 Bereichen mit offenen Aufgaben** ist niemand erreichbar.')
    expect(texts.slice(0, 4)).toEqual([
      'Koordination',
      'Das braucht Ihre Aufmerksamkeit',
      '📥 9 Ideen warten auf Ihre Antwort ›',
      '⚠️ Eine davon ist überfällig',
    ])
    expect(texts).toContain('⚠️ 7 Nachrichten kamen nicht an ›')
    expect(texts).toContain('Jana Lorenz: nicht erreichbar · Ein Kanal: nicht erreichbar')
    expect(texts.join()).toContain('rules/reminders.yaml, line 4')
    expect(texts.join()).not.toContain('/opt/trittstein')
    expect(texts.join()).not.toContain('Alles in Ordnung')
    expect(buttonsFor(coordination, 'unit').map(({ id }) => id)).toEqual(['steueramt', 'it-sicherheit'])
    for (const act of ['parked', 'inbox', 'audit']) expect(buttonsFor(coordination, act)).toHaveLength(1)
    expect(texts.join()).toContain('*ideen hier*')
  })

  it('says so when there is nothing to do', () => {
    const view = realistic['coordination without worries'] as View
    expect(textsOf(view).join()).toContain('Alles in Ordnung')
    expect(buttonsFor(view, 'parked')).toHaveLength(0)
    for (const act of ['inbox', 'audit']) expect(buttonsFor(view, act)).toHaveLength(1)
  })

  it('tells how many unreachable units are not listed', () => {
    const view: View = { ...coordination, unreachableCount: 9 }
    expect(textsOf(view)).toContain('7 weitere stehen unter „Bereiche und Rollen“.')
  })

  it('dismisses nobody who is set in the configuration, and says whom a button is about', () => {
    const [dismiss, ...others] = buttonsFor(coordination, 'dismiss')
    expect(others).toEqual([])
    expect(dismiss?.id).toBe(coordination.coordinators[1]?.id)
    expect(dismiss?.tooltip).toBe('Aus der Koordination nehmen: Tom Becker')
    expect(textsOf(coordination)).toContain('in der Konfiguration festgelegt')
  })

  it('opens the form when the person was not known', () => {
    expect(isOpen(coordination, 'appoint')).toBe(false)
    expect(isOpen(realistic['coordination after a wrong name'] as View, 'appoint')).toBe(true)
  })
})

describe('units and roles', () => {
  it('say by sign and words whether somebody can be reached', () => {
    const texts = textsOf(realistic.units as View)
    expect(texts).toEqual(
      expect.arrayContaining([
        '✓ erreichbar · 5 offene Aufgaben',
        '⏳ eingetragen, nicht erreichbar · ✓ Stellvertretung erreichbar · eine offene Aufgabe',
        '○ nicht besetzt · keine offene Aufgabe',
      ]),
    )
  })

  it('stand under a heading of their kind, once', () => {
    const texts = textsOf(realistic.units as View)
    expect(texts.filter(text => text === 'Ämter und Fachbereiche' || text === 'Rollen')).toHaveLength(2)
  })

  it('lead on to the next page', () => {
    expect(buttonsFor(realistic.units as View, 'units').map(({ arg }) => arg)).toEqual(['2'])
  })
})

describe('one unit', () => {
  it('has the sentence with the code to pass on, for those who cannot be reached', () => {
    const sentence = nodesOf(unit).filter(({ fontType }) => fontType === 'Monospace')
    expect(sentence.map(({ text }) => text)).toEqual(['Bitte schreiben Sie Trittstein in Teams: Code 4711-XY'])
    expect(textsOf(unit).join()).toContain('bis 7. Dezember 2026')
    expect(buttonsFor(unit, 'unit-code').map(({ arg, tooltip }) => [arg, tooltip])).toEqual([
      ['lead', 'Neuen Code erstellen: Leitung'],
    ])
  })

  it('shows no code of somebody who can be reached', () => {
    const view: View = { ...unit, item: { ...unit.item, lead: { ...unit.item.lead, is: 'reachable' } } }
    expect(textsOf(view).join()).not.toContain('4711-XY')
    expect(buttonsFor(view, 'unit-code')).toHaveLength(0)
  })

  it('names somebody with the picker, and nobody without it', () => {
    const holders = buttonsFor(unit, 'unit-holder').map(({ associatedInputs, step, arg }) => [
      associatedInputs,
      step,
      arg,
    ])
    expect(holders).toEqual([
      ['none', undefined, 'lead'],
      ['none', undefined, 'deputy'],
      ['auto', 'occupy', 'lead'],
      ['auto', 'occupy', 'deputy'],
    ])
  })

  it('calls who holds a role by another word', () => {
    const role = realistic['unit without anybody'] as View
    expect(textsOf(role)).toContain('Zuständige Person')
    expect(textsOf(unit)).toContain('Leitung')
  })

  it('is deleted only without open tasks', () => {
    expect(buttonsFor(unit, 'unit-delete')).toHaveLength(0)
    expect(textsOf(unit).join()).toContain('wenn keine Aufgabe mehr offen ist')
    expect(buttonsFor({ ...unit, item: { ...unit.item, openTasks: 0 } }, 'unit-delete')).toHaveLength(1)
  })

  it.each([
    ['person-unknown', [true, false]],
    ['name-taken', [false, true]],
  ])('opens the form that %s is about', (code, open) => {
    const view: View = { ...unit, problem: { code, values: { name: 'x' } } }
    expect([isOpen(view, 'occupy'), isOpen(view, 'change')]).toEqual(open)
  })

  it('cannot be part of itself', () => {
    const choices = input(unit, 'parent')?.choices as { value: string }[]
    expect(choices.map(({ value }) => value)).toEqual(['_', 'finanzen', 'buergerbuero'])
  })
})

describe('messages that did not arrive', () => {
  it('tell coordinators why, and what to do, for every reason', () => {
    const texts = textsOf(parked).join('\n')
    for (const part of ['zweimal versucht', 'auf anderem Weg', 'zu lang für Teams']) expect(texts).toContain(part)
    expect(new Set(textsOf(parked).filter(text => /^[❓📵⛔📦🔧]/u.test(text))).size).toBe(5)
  })

  it('have two buttons each that say which message they mean', () => {
    const retry = buttonsFor(parked, 'parked-retry')
    expect(retry.map(({ id }) => id)).toEqual(parked.items.map(({ id }) => id))
    expect(retry[0]?.tooltip).toBe('Noch einmal senden: 2 Nachrichten an Jana Lorenz')
    expect(buttonsFor(parked, 'parked-drop')).toHaveLength(parked.items.length)
  })

  it('say so when there are none', () => {
    expect(textsOf(minimal.parked as View)).toContain('✓ Alle Nachrichten sind angekommen.')
  })
})
