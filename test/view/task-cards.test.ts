import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TaskStatus } from '../../src/documents/task.ts'
import type { TaskItem } from '../../src/view/task/item.ts'
import type { View } from '../../src/view/views.ts'
import { actionsOf, cardOf, type Data, inputsOf, type Node, nodes, render, textsOf, viewOf } from '../fixtures/card.ts'
import { lintCard } from '../fixtures/card-linter.ts'
import { task } from '../fixtures/documents.ts'
import type { Of } from '../fixtures/views/fixtures.ts'
import { hostile, minimal, realistic } from '../fixtures/views.ts'

/** Titles of buttons, without those that are behind a row. */
function buttonsOf(view: View): string[] {
  return nodes(cardOf(view)).flatMap(node =>
    Array.isArray(node.actions) ? node.actions.map(action => String(action.title)) : [],
  )
}

const today = '2026-11-24'

function item(more: Partial<TaskItem['task']> = {}, about: Partial<TaskItem> = {}): TaskItem {
  return {
    task: task('T-2026-48213', { dueOn: today, ...more }),
    unit: { de: 'Hauptamt' },
    overdue: false,
    waits: false,
    mayChange: true,
    ...about,
  }
}

function listOf(...items: TaskItem[]): Of<'tasks'> {
  return { ...viewOf('my tasks', 'tasks'), items }
}

describe('a task in a list', () => {
  it.each<[string, TaskItem]>([
    ['○ offen · heute fällig · Hauptamt', item()],
    ['○ offen · morgen fällig · Hauptamt', item({ dueOn: '2026-11-25' })],
    ['○ offen · fällig am 1. Januar 2027 · Hauptamt', item({ dueOn: '2027-01-01' })],
    [
      '◐ in Arbeit · ⚠️ überfällig seit einem Tag · Hauptamt',
      item({ status: 'in-arbeit', dueOn: '2026-11-23' }, { overdue: true }),
    ],
    ['○ offen · ⚠️ überfällig seit 31 Tagen · Hauptamt', item({ dueOn: '2026-10-24' }, { overdue: true })],
    ['○ offen · ⚠️ überfällig · Hauptamt', item({ dueOn: '2026-10-24' }, { overdue: true, onlooker: true })],
    [
      '⛔ blockiert · heute fällig · ⏳ wartet auf andere Aufgaben · Hauptamt',
      item({ status: 'blockiert' }, { waits: true }),
    ],
    ['○ offen · heute fällig · ❗ Priorität hoch · Hauptamt', item({ priority: 'hoch' })],
    ['○ offen · heute fällig · 🔔 Erinnerung am 27. November 2026 · Hauptamt', item({}, { later: '2026-11-27' })],
    [
      '✓ erledigt am 20. November 2026 · Hauptamt',
      item({ status: 'erledigt', endedOn: '2026-11-20', priority: 'hoch' }),
    ],
    ['✕ verworfen · Hauptamt', item({ status: 'verworfen' })],
  ])('says %s', (state, shown) => {
    expect(textsOf(listOf(shown))).toContain(state)
  })

  it('leads to the task', () => {
    expect(actionsOf(listOf(item()))).toContainEqual(
      expect.objectContaining({ act: 'task', id: 'T-2026-48213', title: 'Aufgabe öffnen: Terminsoftware testen' }),
    )
  })
})

describe('a reminder', () => {
  const one = viewOf('reminder of one task', 'news')
  const several = viewOf('reminder of several tasks', 'news')

  it('of one task can be acted on in place', () => {
    expect(buttonsOf(one)).toEqual(expect.arrayContaining(['Erledigt', 'In Arbeit', 'Blockiert', 'Später', 'Details']))
    expect(textsOf(one)).toContain('Erinnerung: heute fällig')
  })

  it.each<[TaskStatus, string[]]>([
    ['in-arbeit', ['Erledigt', 'Blockiert', 'Später', 'Details']],
    ['blockiert', ['Erledigt', 'In Arbeit', 'Später', 'Details']],
    ['erledigt', ['Details']],
    ['verworfen', ['Details']],
  ])('of a task that is %s offers %j', (status, offered) => {
    const possible = ['Erledigt', 'In Arbeit', 'Blockiert', 'Später', 'Details']
    const buttons = buttonsOf({ ...one, due: [item({ status })] })
    expect(buttons.filter(title => possible.includes(title))).toEqual(offered)
  })

  it('says that "Später" leaves the due date, and sends no input with a fixed day', () => {
    expect(textsOf(one).join()).toContain('Der Termin bleibt der 24. November 2026.')
    const later = nodes(cardOf(one)).filter(node => (node.data as Data)?.act === 'task-later-on')
    expect(later.map(({ title, associatedInputs }) => [title, associatedInputs])).toEqual([
      ['Morgen', 'none'],
      ['Nächste Woche', 'none'],
      ['An diesem Tag erinnern', 'auto'],
    ])
  })

  it.each(['reminder of one task', 'reminder of several tasks', 'news of all kinds'])(
    'carries what it is about in every action on a task (%s)',
    name => {
      const view = viewOf(name, 'news')
      const onTasks = actionsOf(view).filter(({ act }) => act === 'task' || act.startsWith('task-'))
      expect(onTasks.length).toBeGreaterThan(3)
      expect(new Set(onTasks.map(({ arg }) => arg))).toEqual(new Set([view.list]))
    },
  )

  it('carries the revision where something changes at once', () => {
    for (const { act, rev } of actionsOf(several)) if (act === 'task-done') expect(rev).toBeGreaterThan(0)
    expect(actionsOf(several).filter(({ act }) => act === 'task-done').length).toBe(4)
  })

  it('of several tasks says which one a button is for', () => {
    const done = actionsOf(several).filter(({ act }) => act === 'task-done')
    expect(done.map(({ tooltip }) => tooltip)).toContain('Erledigt: Terminsoftware testen')
    expect(textsOf(several)).toContain('und 5 weitere Aufgaben unter „Meine Aufgaben“')
  })

  it('shows what was done meanwhile as done, without buttons for it', () => {
    const view = { ...several, due: [item(), item({ id: 'T-2026-1', status: 'erledigt', endedOn: today })] }
    expect(textsOf(view)).toContain('✓ erledigt am 24. November 2026 · Hauptamt')
    expect(
      actionsOf(view)
        .filter(({ id }) => id === 'T-2026-1')
        .map(({ act }) => act),
    ).toEqual(['task'])
  })

  it.each<[string, TaskItem[]]>([
    ['2 Aufgaben sind fällig', [item(), item({ dueOn: '2026-11-20' }, { overdue: true })]],
    ['Erinnerung an 2 Aufgaben', [item(), item({ dueOn: '2026-12-01' })]],
    ['Eine Aufgabe ist fällig', [item(), item({ status: 'erledigt' })]],
    ['✓ Diese Aufgaben sind abgeschlossen', [item({ status: 'verworfen' }), item({ status: 'erledigt' })]],
  ])('is headed "%s"', (heading, due) => {
    expect(textsOf({ ...several, due, more: 0 })[0]).toBe(heading)
  })

  it('offers nothing to those who may not act', () => {
    const acts = actionsOf({ ...one, due: [item({}, { mayChange: false })] }).map(({ act }) => act)
    expect(acts).toEqual(['task', 'my-tasks', 'me'])
  })

  it('names those it stands in for, and at first contact who is responsible', () => {
    expect(textsOf(viewOf('reminder of a blocked task', 'news'))).toContain('In Vertretung für Jana Brandt')
    const first = textsOf(viewOf('news: assigned, at first contact', 'news')).join('\n')
    expect(first).toContain('Verantwortlich für Ihre Daten ist: Stadt Musterstadt.')
    expect(first).toContain('datenschutz@musterstadt.example')
    expect(first).toContain('weniger oder keine Nachrichten')
  })

  it('shows every one of eight tasks with all its buttons', () => {
    const due = Array.from({ length: 8 }, (_, n) =>
      item({
        id: `T-2026-1000${n}`,
        title: 'Bürgerbüro umbauen: Wartebereich, Aufrufanlage, Terminal und Beschilderung',
      }),
    )
    const view = { ...several, due, list: due.map(each => each.task.id).join(' ') }
    const acts = actionsOf(view).map(({ act }) => act)
    for (const act of ['task-done', 'task-later', 'task']) expect(acts.filter(each => each === act).length).toBe(8)
    expect(lintCard(cardOf(view))).toEqual([])
  })
})

describe('news', () => {
  it.each([
    ['news: blocked', 'Eine Aufgabe ist blockiert', '⛔ Blockiert: Prozessregister anlegen (erste 20 Prozesse) ›'],
    ['news: free', 'Eine Aufgabe kann beginnen', '▶️ Kann beginnen: Ersten Test mit zehn Fällen durchführen ›'],
    [
      'news: assigned, at first contact',
      'Eine neue Aufgabe für Sie',
      '🆕 Neue Aufgabe für Hauptamt: Terminsoftware testen ›',
    ],
    ['news: coordinator', 'Sie gehören jetzt zur Koordination', 'Koordination ›'],
  ])('%s', (name, heading, row) => {
    const texts = textsOf(viewOf(name, 'news'))
    expect(texts[0]).toBe(heading)
    expect(texts).toContain(row)
  })

  it('tell the reason of a blocked task', () => {
    expect(textsOf(viewOf('news: blocked', 'news')).join()).toContain('Der Hersteller antwortet nicht. · Steueramt')
  })

  it('count what has no room', () => {
    const view = viewOf('news of all kinds', 'news', hostile)
    expect(textsOf(view).filter(text => /weitere Nachricht/.test(text))).toHaveLength(1)
  })

  it('never tell on a lock screen what people wrote', () => {
    for (const view of Object.values({ ...realistic, ...hostile }).filter(({ is }) => is === 'news')) {
      const message = render(view, 'de')
      const summary = 'summary' in message ? message.summary : ''
      expect(summary).toMatch(/^\P{Cc}{5,60}$/u)
      for (const {
        task: { title },
      } of (view as Of<'news'>).due)
        expect(summary).not.toContain(title.slice(0, 10))
    }
  })
})

describe('the weekly overview', () => {
  const overview = viewOf('weekly overview', 'news')

  it('tells figures and tasks by unit, and leads to each unit', () => {
    const texts = textsOf(overview)
    expect(texts).toEqual(
      expect.arrayContaining([
        '12 offen · ✓ 8 in den letzten sieben Tagen erledigt',
        '⚠️ Überfällig (1)',
        '⛔ Blockiert (7)',
        'und 6 weitere',
      ]),
    )
    expect(
      actionsOf(overview)
        .filter(({ act }) => act === 'unit-tasks')
        .map(({ id }) => id),
    ).toEqual(['hauptamt', 'steueramt'])
  })

  it('says so when there is nothing', () => {
    expect(textsOf(minimal['empty overview'] as View)).toContain('Gerade ist nichts fällig und nichts blockiert.')
  })
})

describe('one task', () => {
  const view = viewOf('task', 'task')
  const opened = viewOf('task opened from a reminder', 'task')

  it('shows the likely acts, the rest under "Mehr"', () => {
    const sets = nodes(cardOf(opened)).flatMap(({ type, actions }) =>
      type === 'ActionSet' ? [(actions as Node[]).map(({ title }) => title)] : [],
    )
    expect(sets).toEqual([
      ['Erledigt', 'In Arbeit', 'Blockiert', 'Ich übernehme', 'Mehr'],
      ['Später', 'Termin ändern', 'Weitergeben', 'Bearbeiten', 'Verwerfen'],
      ['Zurück', 'Meine Aufgaben', 'Fahrplan', 'In meinen Kalender', 'Start'],
    ])
  })

  it('offers exactly what the reader may do', () => {
    const acts: Record<string, string> = { done: 'task-done', edit: 'task-edit', open: 'task-open' }
    for (const [right, act] of Object.entries(acts)) {
      expect(actionsOf({ ...view, may: [] }).map(each => each.act)).not.toContain(act)
      expect(actionsOf({ ...view, may: [right] as Of<'task'>['may'] }).map(each => each.act)).toContain(act)
    }
    expect(textsOf({ ...view, may: [] }).join()).not.toContain('Oder schreiben Sie')
  })

  it('leads back to the reminder it was opened from', () => {
    expect(actionsOf(opened)).toContainEqual(expect.objectContaining({ act: 'news', arg: opened.list }))
    expect(actionsOf(view).map(({ act }) => act)).not.toContain('news')
  })

  it('tells its history by role, with reasons, the latest first', () => {
    const history = textsOf(view).filter(text => text.startsWith('Am '))
    expect(history[0]).toBe(
      'Am 19. November 2026 (Zuständige): Stand: ⛔ blockiert. Grund: Der Hersteller antwortet nicht.',
    )
    expect(history).toContain(
      'Am 3. März 2026 (Leitung): Termin verschoben vom 18. November 2026 auf den 25. November 2026. Grund: Urlaubszeit',
    )
    expect(history.at(-1)).toBe('Am 2. März 2026 (Koordination): Angelegt.')
    expect(history.join()).not.toContain('Brandt')
  })

  it('shows what it waits for, with its state, and where it came from', () => {
    expect(textsOf(view)).toEqual(
      expect.arrayContaining(['Wartet auf', '○ offen · Terminsoftware testen ›', '✓ erledigt · Team schulen ›']),
    )
    expect(actionsOf(opened)).toContainEqual(expect.objectContaining({ act: 'check', id: 'P-2026-48213' }))
  })

  it('shows texts of 500 characters whole where it was not opened from a long reminder', () => {
    const goal = 'Ziel '.repeat(100).trim()
    const shown = textsOf({ ...view, item: item({ goal, status: 'blockiert', blockedBecause: goal }) })
    expect(shown).toContain(goal)
    expect(shown.join()).toContain(`**Grund:** ${goal}`)
  })
})

describe('forms about tasks', () => {
  it.each([
    ['ask for a reason', ['reason'], 'task-block-yes'],
    ['ask before dropping', ['reason'], 'task-drop-yes'],
    ['ask for a due date', ['day', 'reason'], 'task-due-yes'],
    ['ask whom to pass it on to', ['person', 'unit'], 'task-pass-yes'],
    ['ask until when', ['day'], 'task-later-on'],
    ['new task', ['title', 'day', 'unit'], 'task-create'],
    ['take over steps', ['tasks'], 'adopt-yes'],
    ['plan', ['start'], 'plan-preview'],
    [
      'edit a task',
      [
        'title',
        'goal',
        'priority',
        'financing',
        'costs',
        'account',
        'indicator',
        'involved',
        'field',
        'after',
        'recurs',
      ],
      'task-edit-yes',
    ],
  ])('%s has the inputs %j', (name, inputs, act) => {
    const view = realistic[name] as View
    expect(inputsOf(view).map(({ id }) => id)).toEqual(inputs)
    const sends = nodes(cardOf(view)).filter(
      node => (node.data as Data)?.act === act && node.associatedInputs === 'auto',
    )
    expect(sends.length).toBe(1)
  })

  it('keep what was entered', () => {
    expect(inputsOf(realistic['ask for a due date'] as View).map(({ value }) => value)).toEqual([
      '18. Dezember 2026',
      'Die Ausschreibung dauert.',
    ])
    const again = inputsOf(realistic['edit a task again'] as View)
    expect(again.find(({ id }) => id === 'after')?.value).toBe('T-2026-99999')
    expect(again.find(({ id }) => id === 'recurs')?.value).toBe('never')
  })

  it('show a day in words, and again what was typed for one', () => {
    const view = viewOf('new task, half understood', 'new-task')
    const day = (entered: string) => inputsOf({ ...view, day: entered }).find(({ id }) => id === 'day')?.value
    expect([day('31.2.'), day('2026-02-31'), day('2026-11-24')]).toEqual(['31.2.', '2026-02-31', '24. November 2026'])
  })

  it('choose all new steps of a check, and name those that exist', () => {
    const view = viewOf('take over steps', 'adopt')
    expect(inputsOf(view)[0]?.value).toBe('1,3,4')
    expect(textsOf(view)).toContain('Digitalisierungskoordination benennen (T-2026-10442) ›')
    expect(inputsOf(viewOf('all steps taken over', 'adopt'))).toEqual([])
  })

  it('say how many units do not fit into a list, and keep the chosen one', () => {
    const view = viewOf('new task', 'new-task', hostile)
    const unit = inputsOf(view).find(({ id }) => id === 'unit')
    expect(unit?.value).toBe(view.unit)
    expect(JSON.stringify(unit?.choices)).toContain(`"${view.unit}"`)
    expect(textsOf(view).join()).toMatch(/\d+ weitere Bereiche passen nicht in die Liste/)
  })

  it('fit 150 units with ordinary names', () => {
    const units = Array.from({ length: 150 }, (_, n) => ({ id: `fachbereich-${n}`, name: { de: `Fachbereich ${n}` } }))
    const view = { ...viewOf('new task', 'new-task'), units }
    expect(lintCard(cardOf(view))).toEqual([])
    const choices = inputsOf(view).flatMap(({ id, choices }) => (id === 'unit' ? (choices as unknown[]) : []))
    expect(choices.length).toBeGreaterThan(120)
  })
})

describe('a template', () => {
  it('is shown by month, in the order of due dates, and made only with a start date', () => {
    const view = viewOf('plan with a preview', 'plan')
    const texts = textsOf(view)
    expect(texts.indexOf('Dezember 2026')).toBeLessThan(texts.indexOf('Januar 2027'))
    expect(texts).toContain('Beginn am 1. Dezember 2026: 3 Aufgaben werden angelegt. Schon vorhanden: 1.')
    expect(actionsOf(view)).toContainEqual(expect.objectContaining({ act: 'plan-yes', arg: '2026-12-01' }))
    expect(actionsOf(viewOf('plan', 'plan')).map(({ act }) => act)).not.toContain('plan-yes')
    expect(actionsOf(viewOf('plan that was applied', 'plan')).map(({ act }) => act)).not.toContain('plan-yes')
  })

  it('lists what exists after the months, without a date that is not its own', () => {
    const texts = textsOf(viewOf('plan with a preview', 'plan'))
    const heading = texts.indexOf('Gibt es schon')
    expect(heading).toBeGreaterThan(texts.indexOf('Januar 2027'))
    expect(texts.slice(heading + 1, heading + 2)).toEqual([
      '• Digitalisierungskoordination benennen – Hauptamt (T-2026-10442)',
    ])
  })

  it('asks for no other day once all its tasks are there', () => {
    const acts = (name: string) => actionsOf(viewOf(name, 'plan')).map(({ act }) => act)
    expect(acts('plan with a preview')).toContain('plan')
    expect(acts('plan that was applied')).toEqual(['roadmap', 'home'])
  })
})

describe('the status card of a unit', () => {
  const view = viewOf('tasks of a unit', 'unit-tasks')

  it('unfolds each status that has tasks, and counts all of them', () => {
    const folds = nodes(cardOf(view)).flatMap(({ type, title }) => (type === 'Action.ToggleVisibility' ? [title] : []))
    expect(folds).toEqual([
      '○ offen (12, davon 1 überfällig)',
      '◐ in Arbeit (1, davon 1 überfällig)',
      '✓ erledigt (1)',
      '✕ verworfen (1)',
    ])
    expect(textsOf(view)).toContain('⛔ blockiert (0)')
  })

  it('leads to all tasks of a status where it shows only some, and to the overdue ones', () => {
    const all = actionsOf(view).filter(({ act }) => act === 'unit-tasks-of')
    expect(all.map(({ step }) => step)).toEqual(['overdue', 'offen'])
  })
})

describe('the roadmap', () => {
  const view = viewOf('roadmap', 'roadmap')
  const chart = (of: View) => nodes(cardOf(of)).find(({ type }) => type === 'Chart.VerticalBar.Grouped')

  it('draws a bar a quarter, as high as it has tasks, each with the same parts', () => {
    type Part = { legend: string; color: string; values: { x: string; y: number }[] }
    const { stacked, data: parts } = chart(view) as { stacked: boolean; data: Part[] }
    expect(stacked).toBe(true)
    expect(parts.map(({ legend }) => legend)).toEqual(['○ offen', '◐ in Arbeit', '⛔ blockiert', '✓ erledigt'])
    for (const { values } of parts)
      expect(values.map(({ x }) => x)).toEqual(['Q3 2026', 'Q4 2026', 'Q1 2027', 'Q2 2027', 'Q3 2027'])
    expect(parts.map(({ values }) => values[1]?.y)).toEqual([3, 1, 1, 4])
  })

  it('says the same in words, for clients without charts and for those who do not see it', () => {
    const lines = [
      'Q3 2026: 6 erledigt, 1 verworfen',
      'Q4 2026: 3 offen, 1 in Arbeit, 1 blockiert, 4 erledigt, ⚠️ 2 überfällig',
      'Q2 2027: keine Aufgaben',
    ]
    expect(JSON.stringify(chart(view)?.fallback)).toContain(lines[1])
    expect(textsOf(view)).toEqual(expect.arrayContaining(lines))
    expect(lintCard(chart(view)?.fallback).filter(finding => !finding.startsWith('card:'))).toEqual([])
    expect(textsOf(view, 'en')).toContain('Q4 2026: 3 open, 1 in progress, 1 blocked, 4 done, ⚠️ 2 overdue')
  })

  it('leads to the other quarters, and through the pages of this one', () => {
    const ways = actionsOf(view).filter(({ act }) => act === 'roadmap')
    expect(ways.map(({ id, arg }) => [id, arg])).toEqual([
      ['2026-Q4', view.next],
      ['2026-Q3', undefined],
      ['2027-Q1', undefined],
      ['2027-Q2', undefined],
      ['2027-Q3', undefined],
    ])
  })

  it('offers a template only to those who may plan', () => {
    expect(actionsOf(view).map(({ act }) => act)).toContain('plans')
    expect(actionsOf({ ...view, mayPlan: false }).map(({ act }) => act)).not.toContain('plans')
    expect(chart(minimal['empty roadmap'] as View)).toBeUndefined()
  })
})

describe('cards of tasks', () => {
  /** Letters that cost most: escaped in markdown, in JSON, or both. */
  const text = (max: number) =>
    fc
      .string({
        unit: fc.constantFrom('*', '"', '\\', '[', 'ü', ' ', '\n', '😀', '{{', '1. ', '#'),
        maxLength: max - 1,
      })
      .map(some => `A${some}`)
  const statuses: TaskStatus[] = ['offen', 'in-arbeit', 'blockiert', 'erledigt', 'verworfen']
  const items = fc.array(
    fc.record({
      title: text(200),
      status: fc.constantFrom(...statuses),
      blockedBecause: text(500),
      goal: text(500),
      late: fc.nat(400),
      flags: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  const made = (list: { title: string; status: TaskStatus; blockedBecause: string; goal: string; flags: boolean }[]) =>
    list.map(({ flags, ...each }, n) =>
      item({ ...each, id: `T-2026-1000${n}` }, { overdue: flags, waits: flags, mayChange: true }),
    )

  it('hold whatever can be written in a task', () => {
    fc.assert(
      fc.property(items, fc.constantFrom('de' as const, 'en' as const), (list, language) => {
        const due = made(list)
        const reminder: View = {
          ...viewOf('reminder of several tasks', 'news'),
          due,
          list: due.map(each => each.task.id).join(' '),
        }
        expect(lintCard(cardOf(reminder, language))).toEqual([])
        expect(lintCard(cardOf(listOf(...due), language))).toEqual([])
        const [first] = due
        if (first) expect(lintCard(cardOf({ ...viewOf('task', 'task'), item: first }, language))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
