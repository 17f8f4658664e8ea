import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IdeaStep } from '../../src/documents/idea.ts'
import type { IdeaRight } from '../../src/view/idea/actions.ts'
import { isIdeaNews } from '../../src/view/news/event.ts'
import { shared } from '../../src/view/parts/share.ts'
import { wordsIn } from '../../src/view/texts.ts'
import type { View } from '../../src/view/views.ts'
import { actionsOf, cardOf, inputsOf, type Node, nodes, textsOf, viewOf } from '../fixtures/card.ts'
import { lintCard } from '../fixtures/card-linter.ts'
import type { Of } from '../fixtures/views/fixtures.ts'
import { hostile, minimal, realistic } from '../fixtures/views.ts'

/** Buttons in rows, without what is behind a row of a list. */
function buttonRows(view: View): string[][] {
  return nodes(cardOf(view)).flatMap(({ type, actions }) =>
    type === 'ActionSet' ? [(actions as Node[]).map(({ title }) => String(title))] : [],
  )
}

/** Texts of the elements that are hidden until somebody unfolds them. */
function foldedTexts(view: View): string[] {
  const folded = nodes(cardOf(view)).filter(({ isVisible }) => isVisible === false)
  return nodes(folded).flatMap(({ type, text }) => (type === 'TextBlock' ? [String(text)] : []))
}

describe('one idea', () => {
  const one = viewOf('idea', 'idea')

  it.each([
    ['idea', ['Unterstützen', 'Kommentieren', 'Folgen', 'Melden']],
    ['idea I support', ['Nicht mehr unterstützen', 'Kommentieren', 'Keine Nachrichten mehr', 'Melden']],
    ['idea I support in silence', ['Nicht mehr unterstützen', 'Kommentieren', 'Wieder Nachrichten', 'Melden']],
    ['idea I follow', ['Unterstützen', 'Kommentieren', 'Nicht mehr folgen', 'Melden']],
    ['idea of mine', ['Kommentieren', 'Keine Nachrichten mehr', 'Ändern', 'Zurückziehen']],
    ['idea of mine with a question', ['Antworten']],
    ['idea without name', ['Antworten']],
  ])('offers to the reader of %s: %j', (name, buttons) => {
    expect(buttonRows(viewOf(name, 'idea'))[0]).toEqual(buttons)
  })

  it('says its status in words with a sign, and how many support it', () => {
    expect(textsOf(one)).toEqual(
      expect.arrayContaining([
        '🔍 in Prüfung',
        '▲ 12 unterstützen das · Handlungsfeld: Mobilität · Es prüft: Steueramt',
      ]),
    )
    expect(textsOf(viewOf('idea I support', 'idea'))).toContain(
      '▲ Sie und 11 weitere unterstützen das · Handlungsfeld: Mobilität · Es prüft: Steueramt',
    )
    expect(textsOf(one, 'en')).toContain('▲ 12 support this · Field of action: Mobility · Reviewed by: Tax Office')
    expect(textsOf(minimal.idea as View)).toContain('▲ noch ohne Unterstützung')
  })

  it('shows the question to all, and the way to answer it only to whoever is asked', () => {
    const texts = textsOf(viewOf('idea with a question', 'idea'))
    expect(texts).toEqual(
      expect.arrayContaining(['❓ Rückfrage vom 20. November 2026', 'Welche Formulare nutzen Sie heute?']),
    )
    expect(actionsOf(viewOf('idea with a question', 'idea')).map(({ act }) => act)).not.toContain('answer-idea')
    expect(actionsOf(viewOf('idea without name', 'idea'))).toContainEqual(
      expect.objectContaining({ act: 'answer-idea', arg: 'K7QX-M2PD-9RTA', style: 'positive' }),
    )
  })

  it('shows what every idea has, and unfolds the rest', () => {
    expect(textsOf(one)).toContain('guter Bürgerservice')
    expect(foldedTexts(one)).toContain('Kommunalverwaltung')
    expect(foldedTexts(one)).not.toContain('guter Bürgerservice')
    expect(textsOf(one).join()).not.toContain('Mitmachen')
  })

  it('tells the last three steps with their reasons, and unfolds what was before', () => {
    const steps = (texts: string[]) => texts.filter(text => text.includes(' · ') && text.endsWith('2026'))
    const folded = foldedTexts(one)
    expect(steps(textsOf(one).filter(text => !folded.includes(text)))).toEqual([
      '🔗 zusammengeführt mit „Hund per App melden“ · 16. November 2026',
      '🔗 wieder getrennt von „2026-10001“ · 17. November 2026',
      '🔍 in Prüfung · 18. November 2026',
      'Jana Brandt · 12. November 2026',
      'ohne Namen · 13. November 2026',
      'Erika Muster · 19. November 2026',
    ])
    expect(folded).toEqual(
      expect.arrayContaining([
        'Frage: Geht es auch um Zweithunde?',
        'Antwort: Ja, um alle Hunde.',
        'Begründung: Danke, das schauen wir uns im Steueramt an.',
      ]),
    )
  })

  it('leads to its check, its tasks, and what was merged into it', () => {
    const ways = actionsOf(one).map(({ act, id }) => `${act} ${id}`)
    expect(ways).toEqual(
      expect.arrayContaining(['check P-2026-48213', 'task T-2026-48213', 'task T-2026-10442', 'idea 2026-77120']),
    )
    expect(textsOf(one)).toContain('◐ in Arbeit · EfA-Leistung prüfen ›')
  })

  it('shows the latest comments and the way to all of them', () => {
    expect(textsOf(one)).toEqual(
      expect.arrayContaining(['Kommentare (23)', 'Bitte auch an Menschen ohne Internet denken.']),
    )
    expect(actionsOf(one)).toContainEqual(expect.objectContaining({ act: 'comments', title: 'Alle 23 Kommentare' }))
    const few = { ...one, comments: one.comments.slice(0, 2), commentCount: 2 }
    expect(actionsOf(few).map(({ act }) => act)).toContain('comments')
  })

  it('keeps what belongs to the coordination apart, with one primary act', () => {
    const view = viewOf('idea for the coordination', 'idea')
    expect(textsOf(view)).toEqual(
      expect.arrayContaining([
        'Für die Koordination',
        '⏳ Entscheidung bis 7. Dezember 2026, noch 9 Arbeitstage',
        '⏳ **Entschieden: ⏸️ zurückgestellt.** Alle sehen das ab 14:35 Uhr. Bis dahin können Sie es zurücknehmen.',
        'Begründung: Zuerst muss die E-Akte da sein.',
      ]),
    )
    expect(
      actionsOf(view)
        .filter(({ style }) => style === 'positive')
        .map(({ title }) => title),
    ).toEqual(['Entscheiden'])
    expect(actionsOf(view)).toContainEqual(expect.objectContaining({ act: 'undo-decision', rev: 9 }))
    expect(textsOf(one).join()).not.toContain('Koordination')
    expect(textsOf(viewOf('nameless idea for the coordination', 'idea'))).toContain(
      '⚠️ Erste Reaktion seit 2 Arbeitstagen überfällig',
    )
  })

  it('shows a problem of 1,000 characters whole, to coordinators, too', () => {
    const view = viewOf('idea for the coordination', 'idea')
    const problem = 'Das dauert heute viel zu lange. '.repeat(31).trim()
    const answers = { ...view.idea.answers, problem: { is: 'answered' as const, value: problem } }
    expect(textsOf({ ...view, idea: { ...view.idea, answers } })).toContain(problem)
  })

  it('shows the name its author gave it, or that there is none, and never an id', () => {
    const { author: _, ...nameless } = one.idea
    expect(textsOf({ ...one, author: 'Lea *Winter*' })[0]).toContain(String.raw`von Lea \*Winter\*`)
    expect(textsOf({ ...one, idea: nameless })[0]).toContain('ohne Namen')
    for (const view of Object.values(realistic)) {
      if (view.is === 'idea') expect(JSON.stringify(cardOf(view))).not.toContain('11111111-2222')
    }
  })

  it('names an idea it was separated from by its title', () => {
    const history: IdeaStep[] = [{ on: '2026-11-23', status: 'neu', what: 'unmerged', other: '2026-77121' }]
    const formerly = [{ id: '2026-77121', title: 'Hund per App melden' }]
    const texts = textsOf({ ...one, merged: [], formerly, idea: { ...one.idea, history } })
    expect(texts.join()).toContain('wieder getrennt von „Hund per App melden“')
  })

  it.each<[IdeaRight, string]>([
    ['decide', 'decide'],
    ['ask', 'ask-author'],
    ['sort', 'sort-idea'],
    ['merge', 'merge-idea'],
    ['unmerge', 'unmerge-idea'],
    ['check', 'check-from-idea'],
    ['task', 'task-from-idea'],
    ['chat', 'chat-author'],
    ['edit', 'edit-idea'],
    ['delete', 'delete'],
  ])('offers %s only to those who may', (right, act) => {
    expect(actionsOf({ ...one, may: [right] }).map(each => each.act)).toContain(act)
    expect(actionsOf({ ...one, may: [] }).map(each => each.act)).not.toContain(act)
  })
})

describe('the board', () => {
  const board = viewOf('board', 'board')

  it('says of each idea what counts, in words', () => {
    expect(textsOf(board)).toEqual(
      expect.arrayContaining([
        '23 Ideen · Seite 2 von 3',
        '🔍 in Prüfung · ▲ 12 unterstützen das · 3 Kommentare',
        '🆕 neu · ▲ eine Person unterstützt das · von Ihnen',
        '✖️ nicht weiterverfolgt · ▲ noch ohne Unterstützung · ❓ Rückfrage offen',
      ]),
    )
  })

  it('keeps what it is narrowed by when it turns a page or its order, and says it', () => {
    const view = viewOf('board of one goal', 'board')
    expect(textsOf(view)).toContain('🔎 Nur Ziel: guter Bürgerservice')
    const ways = actionsOf(view).filter(({ title }) => /Seite|Nach Unterstützung/.test(title))
    expect(ways.map(({ id, step }) => [id, step])).toEqual([
      ['support', 'goal=service'],
      ['newest', 'goal=service'],
      ['newest', 'goal=service'],
    ])
    expect(actionsOf(view)).toContainEqual(
      expect.objectContaining({ title: 'Filter aufheben', act: 'ideas', id: 'newest' }),
    )
  })

  it('offers every status and option as a filter, and shows the one that is chosen', () => {
    const filter = (view: View) => inputsOf(view).find(({ id }) => id === 'only') as { value: string; choices: Node[] }
    expect(filter(board).choices).toHaveLength(1 + 7 + 3 + 5 + 2)
    expect(filter(board).choices).toContainEqual({ title: 'Handlungsfeld: Mobilität', value: 'field=mobility' })
    expect(
      ['board', 'board of one status', 'board of one goal', 'board of one field'].map(
        name => filter(viewOf(name, 'board')).value,
      ),
    ).toEqual(['all', 'in-pruefung', 'goal=service', 'field=mobility'])
  })

  it('neither orders nor filters what was searched for', () => {
    const view = viewOf('board after a search', 'board')
    expect(inputsOf(view).map(({ id, value }) => [id, value])).toEqual([['words', 'hund']])
    expect(textsOf(view)).toContain('🔎 Gesucht: „hund“')
    expect(buttonRows(view).flat()).not.toContain('Nach Unterstützung')
  })

  it('says what to do where there is nothing', () => {
    const none = viewOf('board with nothing found', 'board')
    expect(textsOf(none).join()).toContain('Haben Sie eine? Dann halten Sie sie gleich fest.')
    expect(actionsOf(none)).toContainEqual(expect.objectContaining({ act: 'start', arg: 'idea' }))
    expect(textsOf(minimal['empty board'] as View)).toContain('Hier ist noch keine Idee.')
  })

  it('shows all ten ideas of a page, whatever they are called', () => {
    const opened = actionsOf(hostile.board as View).filter(({ act }) => act === 'idea')
    expect(opened).toHaveLength(10)
  })

  it('leads coordinators to what waits for them', () => {
    expect(actionsOf(board).map(({ act }) => act)).not.toContain('inbox')
    expect(actionsOf(viewOf('board of a coordinator', 'board')).map(({ act }) => act)).toContain('inbox')
  })
})

describe('similar ideas', () => {
  const view = viewOf('similar ideas', 'similar-ideas')

  it('can be supported instead, but for the own ones', () => {
    const acts = actionsOf(view).filter(({ act }) => act === 'support')
    expect(acts).toEqual([
      expect.objectContaining({
        id: '2026-48213',
        step: 'asking similar',
        rev: 2,
        tooltip: 'Unterstützen statt neu: Hundesteuer online anmelden',
      }),
    ])
  })

  it('lets the writer go on, or back', () => {
    expect(actionsOf(view)).toContainEqual(
      expect.objectContaining({ act: 'confirm', id: view.session, step: 'asking similar', rev: 2, style: 'positive' }),
    )
    expect(actionsOf(view)).toContainEqual(expect.objectContaining({ act: 'keep', id: view.session }))
  })
})

describe('the inbox', () => {
  it('begins with how many wait and how many are late', () => {
    expect(textsOf(viewOf('inbox', 'inbox'))).toContain('12 Ideen warten auf Sie, 1 überfällig.')
    expect(textsOf(viewOf('inbox in good time', 'inbox'))).toContain('Eine Idee wartet auf Sie, keine ist überfällig.')
    expect(textsOf(minimal.inbox as View)).toContain('✓ Gerade wartet keine Idee auf Sie.')
  })

  it('says what each idea is waiting for', () => {
    expect(textsOf(viewOf('inbox', 'inbox')).filter(text => /überfällig ·|fällig ·|noch ein/.test(text))).toEqual([
      expect.stringContaining('⚠️ Erste Reaktion seit 2 Arbeitstagen überfällig · 🆕 neu'),
      expect.stringContaining('⏳ Entscheidung heute fällig · 🔍 in Prüfung'),
      expect.stringContaining('⏳ Entscheidung bis 25. November 2026, noch ein Arbeitstag'),
    ])
  })

  it('leads to the log, which knows words for what was changed', () => {
    const log = viewOf('audit', 'audit')
    expect(actionsOf(viewOf('inbox', 'inbox')).map(({ act }) => act)).toContain('audit')
    expect(textsOf(log)).toEqual(
      expect.arrayContaining([
        'Entscheidung zur Idee: Hundesteuer online anmelden ›',
        '🔍 in Prüfung',
        'Jana Brandt · 18. November 2026',
        'Änderung: Steueramt',
        'Aufgaben angelegt: Schritt für Schritt',
        '25 Aufgaben',
        'Übersicht jede Woche',
      ]),
    )
    // What is still there can be opened, and a channel is not named by its id.
    expect(actionsOf(log)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ act: 'idea', id: '2026-48213' }),
        expect.objectContaining({ act: 'task', id: 'T-2026-48213' }),
      ]),
    )
    expect(textsOf(log).join()).not.toContain('19:x')
  })
})

describe('a decision', () => {
  const reasonOf = (name: string) => inputsOf(viewOf(name, 'decide')).find(({ id }) => id === 'reason')?.value

  it('offers exactly what is possible, and asks for a reason', () => {
    const choose = viewOf('decide', 'decide')
    expect(inputsOf(choose)).toEqual([])
    expect(actionsOf(choose).flatMap(({ act, title, arg }) => (act === 'decide' ? [[title, arg]] : []))).toEqual([
      ['📌 auf der Digitalen Agenda', 'agenda'],
      ['⏸️ zurückgestellt', 'geparkt'],
      ['✖️ nicht weiterverfolgt', 'nicht-weiterverfolgt'],
    ])
    const chosen = viewOf('decide with a text', 'decide')
    const [reason] = inputsOf(chosen)
    expect(reason).toMatchObject({ isRequired: true, isMultiline: true, label: 'Begründung (Pflichtfeld)' })
    expect(textsOf(chosen)).toContain('Neuer Stand: ⏸️ zurückgestellt')
    expect(textsOf(chosen).join()).toContain('Sie wird erst nach 10 Minuten verschickt.')
    // No status is there twice.
    for (const view of [choose, chosen]) {
      const titles = JSON.stringify(actionsOf(view).map(({ title }) => title)) + textsOf(view).join()
      for (const status of ['auf der Digitalen Agenda', 'zurückgestellt', 'nicht weiterverfolgt'])
        expect(titles.split(status).length - 1).toBeLessThanOrEqual(1)
    }
  })

  it('begins with a text of the status, and with the next one if asked', () => {
    expect(reasonOf('decide')).toBeUndefined()
    expect(reasonOf('decide with a text')).toBe('Zurzeit fehlt uns das Geld.')
    expect(reasonOf('decide with another text')).toBe('Wir warten auf das Land.')
    const blocks = (name: string) =>
      actionsOf(viewOf(name, 'decide')).flatMap(({ act, arg }) => (act === 'decide' ? [arg] : []))
    expect(blocks('decide with a text')).toEqual(['geparkt 2', undefined])
    expect(blocks('decide with another text')).toEqual(['geparkt 1', undefined])
  })

  it('keeps what was entered', () => {
    const view = viewOf('decide again', 'decide')
    expect(inputsOf(view).map(({ value }) => value)).toEqual(['Passt.'])
    expect(textsOf(view).join()).toContain('Bitte nennen Sie kurz den Grund.')
  })
})

describe('forms about ideas', () => {
  it.each([
    ['ask the author', ['text'], { act: 'ask-author-yes', rev: 9 }],
    ['answer a question', ['text'], { act: 'answer-idea-yes', rev: 9 }],
    ['answer with a code', ['text'], { act: 'answer-idea-yes', rev: 9, arg: 'K7QX-M2PD-9RTA' }],
    ['comment', ['text', 'nameless'], { act: 'comment-yes' }],
    ['merge into another', ['into'], { act: 'merge-idea-yes', rev: 9 }],
    ['sort an idea', ['goal', 'sphere', 'field', 'unit'], { act: 'sort-idea-yes', rev: 9 }],
    ['decide with a text', ['reason'], { act: 'decide-yes', rev: 9, arg: 'geparkt' }],
  ])('%s has the inputs %j', (name, inputs, data) => {
    const view = realistic[name] as View
    expect(inputsOf(view).map(({ id }) => id)).toEqual(inputs)
    const sends = nodes(cardOf(view)).filter(({ associatedInputs }) => associatedInputs === 'auto')
    expect(sends.map(({ data }) => data)).toEqual([{ v: 1, id: '2026-48213', ...data }])
  })

  it('keep what was entered', () => {
    expect(inputsOf(viewOf('comment again', 'ask-idea')).map(({ value }) => value)).toEqual([
      'Ein langer Kommentar',
      'true',
    ])
    expect(inputsOf(viewOf('comment', 'ask-idea')).map(({ value }) => value)).toEqual([undefined, undefined])
    expect(inputsOf(viewOf('sort an idea', 'sort-idea')).map(({ value }) => value)).toEqual([
      'service',
      'administration',
      'mobility',
      'steueramt',
    ])
  })

  it('say honestly what „Ohne Namen“ means', () => {
    expect(textsOf(viewOf('comment', 'ask-idea')).join()).toContain('Teams behält eine eigene Kopie des Chats.')
  })

  it('merge into one of the likely ideas at once', () => {
    const merges = actionsOf(viewOf('merge into another', 'ask-idea')).filter(({ act }) => act === 'merge-idea-yes')
    expect(merges.map(({ arg }) => arg)).toEqual(['2026-10442', '2026-77120', undefined])
    expect(merges[0]?.tooltip).toBe('Zusammenführen: Freies WLAN am Marktplatz')
  })

  it('delete only own comments', () => {
    const view = viewOf('comments', 'comments')
    expect(actionsOf(view).flatMap(({ act, id }) => (act === 'comment-delete' ? [id] : []))).toEqual(['c3'])
    expect(textsOf(view)).toContain('ohne Namen · 13. November 2026')
  })
})

describe('ideas for many readers', () => {
  const personal = { mine: true, asked: true }

  it('say the same to all: never what is so for one of them', () => {
    const post = viewOf('post in a channel', 'idea-post')
    const overview = viewOf('overview of the week', 'ideas-overview')
    const same = (view: View, other: View) => expect(cardOf(other)).toEqual(cardOf(view))
    same(post, { ...post, idea: { ...post.idea, ...personal } })
    same(overview, { ...overview, fresh: overview.fresh.map(idea => ({ ...idea, ...personal })) })
  })

  it('promise a day, not days left, because the card stays', () => {
    const texts = textsOf(viewOf('post in a channel', 'idea-post')).join()
    expect(texts).toContain('Zugesagt ist eine erste Reaktion bis 16. November 2026.')
    expect(texts).not.toMatch(/Arbeitstag/)
  })

  it('let everybody look and support, and say who decides', () => {
    const acts = (name: string) => actionsOf(realistic[name] as View).map(({ act }) => act)
    expect(acts('post in a channel')).toEqual(['idea', 'support', 'decide'])
    expect(acts('shared idea')).toEqual(['idea', 'support'])
    expect(textsOf(viewOf('post in a channel', 'idea-post')).join()).toContain('Entscheiden kann die Koordination.')
  })

  it('count what an overview has no room for', () => {
    expect(textsOf(viewOf('overview of the week', 'ideas-overview'))).toEqual(
      expect.arrayContaining(['Neu (7)', 'und 5 weitere']),
    )
    expect(textsOf(minimal['empty overview in a channel'] as View)).toContain('Im letzten Monat gab es nichts Neues.')
  })
})

describe('news about ideas', () => {
  const alone = Object.values(realistic).filter(
    (view): view is Of<'news'> => view.is === 'news' && view.events.length === 1 && view.events.every(isIdeaNews),
  )
  const of = (is: string) => alone.find(({ events: [event] }) => event?.is === is) as Of<'news'>

  it('say in the heading what happened, and lead to the idea', () => {
    const headings = alone.map(view => textsOf(view)[0])
    expect(headings).toEqual([
      'Neues zu einer Idee',
      'Neues zu Ihrer Idee',
      'Eine Frage zu Ihrer Idee',
      'Antwort auf eine Rückfrage',
      'Ein Kommentar zu einer Idee',
      'Ein Kommentar zu einer Idee',
      'Zwei Ideen sind zusammengeführt',
      'Zwei Ideen sind wieder getrennt',
      'Zwei Ideen sind wieder getrennt',
      'Eine Idee wartet auf Sie',
      'Alle Aufgaben einer Idee sind erledigt',
      'Etwas wurde gemeldet',
      'Etwas wurde gemeldet',
      'Bitte prüfen Sie eine Idee',
    ])
    for (const view of alone) expect(actionsOf(view).map(({ act }) => act)).toContain('idea')
  })

  it('are answered right there if there is one question, else from a form', () => {
    expect(inputsOf(of('idea-question')).map(({ id }) => id)).toEqual(['text'])
    expect(actionsOf(of('idea-question'))).toContainEqual(
      expect.objectContaining({ act: 'answer-idea-yes', id: '2026-48213', rev: 10 }),
    )
    const many = viewOf('news of ideas', 'news')
    expect(inputsOf(many)).toEqual([])
    expect(actionsOf(many).map(({ act }) => act)).toContain('answer-idea')
  })

  it('tell reasons, and who said something, or that it was said without a name', () => {
    const texts = textsOf(viewOf('news of ideas', 'news'))
    expect(texts).toEqual(
      expect.arrayContaining([
        '🔍 in Prüfung: Hundesteuer online anmelden ›',
        'Begründung: Der IT-Dienstleister prüft das.',
        'Jana Brandt schreibt: In Nachbarstadt läuft das schon.',
        'Jemand schreibt ohne Namen: Bitte auch an Menschen ohne Internet denken.',
        '⚠️ Erste Reaktion seit 5 Arbeitstagen überfällig',
      ]),
    )
  })

  it.each([
    ['idea-step', true],
    ['idea-comment', true],
    ['idea-merged', true],
    ['idea-question', false],
    ['idea-nudge', false],
    ['idea-done', false],
  ])('about %s can be switched off: %s', (is, can) => {
    expect(actionsOf(of(is)).some(({ act }) => act === 'mute')).toBe(can)
  })

  it('ask for one act: the coordination is asked to set an idea to done', () => {
    expect(actionsOf(of('idea-done'))).toContainEqual(
      expect.objectContaining({ act: 'decide', arg: 'umgesetzt', style: 'positive' }),
    )
    for (const view of alone) {
      expect(actionsOf(view).filter(({ style }) => style === 'positive').length).toBeLessThanOrEqual(1)
    }
  })

  it('stand beside news about tasks', async () => {
    const tasks = viewOf('news of all kinds', 'news')
    const both = { ...tasks, events: [...tasks.events, ...viewOf('news of ideas', 'news').events] }
    expect(textsOf(both)).toContain('Neues für Sie')
    expect(lintCard(cardOf(both))).toEqual([])
  })
})

describe('a note', () => {
  it('says a status in words', () => {
    const note = { key: 'note.decided' as const, values: { status: 'in-pruefung', minutes: 10 }, tone: 'info' as const }
    expect(textsOf({ ...viewOf('idea', 'idea'), note }).join()).toContain('Entschieden: 🔍 in Prüfung.')
    expect(textsOf({ ...viewOf('idea', 'idea'), note }, 'en').join()).toContain('Decided: 🔍 under review.')
  })

  it('says where ideas appear from now on', () => {
    const said = (mode: 'inbox' | 'weekly' | 'monthly') =>
      wordsIn('de', 'Europe/Berlin').rich(`note.channel-bound.${mode}`, { day: 'Montag, 23. November 2026' })
    expect(new Set([said('inbox'), said('weekly'), said('monthly')]).size).toBe(3)
    expect(said('weekly')).toBe(
      'Hier erscheint jede Woche eine Übersicht der Ideen. Die erste kommt am Montag, 23. November 2026. ' +
        'Zum Beenden erwähnen Sie mich. Schreiben Sie *ideen nicht mehr hier*.',
    )
  })
})

describe('texts that share a card', () => {
  /** Letters that cost most: escaped in markdown, in JSON, or both. */
  const text = (max: number) =>
    fc
      .string({
        unit: fc.constantFrom('*', '"', '\\', '[', 'ü', ' ', '\n', '😀', '{{', '1. ', '#'),
        maxLength: max - 1,
      })
      .map(some => `A${some}`)

  it('fit together, and stay whole where there is room', () => {
    fc.assert(
      fc.property(fc.array(text(900), { maxLength: 12 }), fc.integer({ min: 2_000, max: 9_000 }), (texts, room) => {
        const shown = shared(texts, room)
        const size = shown.reduce((sum, each) => sum + JSON.stringify(each).length, 0)
        expect(shown).toHaveLength(texts.length)
        expect(size).toBeLessThanOrEqual(room)
        const whole = shared(texts, 1_000_000)
        for (const [index, each] of whole.entries()) {
          const isSmall = JSON.stringify(each).length <= Math.floor(room / texts.length)
          if (isSmall) expect(shown[index]).toBe(each)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('make flawless cards of whatever can be written about an idea', () => {
    const step = fc.record<IdeaStep>({
      on: fc.constant('2026-11-24'),
      status: fc.constant('geparkt'),
      reason: text(500),
    })
    const view = viewOf('idea for the coordination', 'idea')
    fc.assert(
      fc.property(
        text(80),
        text(1_000),
        fc.array(step, { maxLength: 15 }),
        fc.array(text(1_000), { maxLength: 5 }),
        (title, problem, history, comments) => {
          const idea = {
            ...view.idea,
            title,
            history,
            answers: { ...view.idea.answers, problem: { is: 'answered' as const, value: problem } },
          }
          const said = comments.map((each, n) => ({ id: `c${n}`, text: each, on: '2026-11-24', mine: true }))
          const card = cardOf({ ...view, idea, comments: said, commentCount: said.length })
          expect(lintCard(card)).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })
})
