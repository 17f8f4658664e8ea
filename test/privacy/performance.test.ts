import { describe, expect, it } from 'vitest'
import { told } from '../../src/guide/aggregate.ts'
import { createMetrics } from '../../src/prometheus.ts'
import { textsOf, viewOf } from '../fixtures/card.ts'
import { hostile, minimal, realistic } from '../fixtures/views.ts'

/** How views name somebody. */
const names = ['name', 'by', 'author', 'to', 'person']

/** Messages that could not be delivered to somebody: what the IT has to mend, and nothing anybody did. */
const undelivered = 'parked'

/** Lists that name people and have a figure beside each, by where they stand in a view. */
function figuresOfPeople(value: unknown, path: string): string[] {
  if (Array.isArray(value))
    return value.flatMap(each => [...(isFigure(each) ? [path] : []), ...figuresOfPeople(each, path)])
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value).filter(([key]) => key !== undelivered)
  return entries.flatMap(([key, inner]) => figuresOfPeople(inner, `${path}.${key}`))
}

function isFigure(item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return false
  const entries = Object.entries(item)
  const isNamed = entries.some(([key, value]) => names.includes(key) && typeof value === 'string')
  return isNamed && entries.some(([, value]) => typeof value === 'number')
}

describe('nobody is compared', () => {
  it.each([
    ['realistic', realistic],
    ['minimal', minimal],
    ['hostile', hostile],
  ])('no view lists people with figures (%s)', (_manner, views) => {
    expect(Object.entries(views).flatMap(([name, view]) => figuresOfPeople(view, name))).toEqual([])
  })

  it('would be noticed', () => {
    expect(figuresOfPeople({ items: [{ name: 'Erika', done: 4 }] }, 'view')).toEqual(['view.items'])
  })

  it('what was done is told of a unit from five on, and fewer are not told', () => {
    const overview = viewOf('weekly overview', 'news')
    const figures = (done: number) =>
      textsOf({ ...overview, digest: (overview.digest ?? []).slice(0, 1).map(unit => ({ ...unit, done })) }).join('\n')
    expect(figures(5)).toContain('5 in den letzten sieben Tagen erledigt')
    for (const done of [0, 1, 4]) expect(figures(done)).not.toContain('erledigt')
  })
})

/**
 * What every figure on a view is. acts: it sums up what people did, so it begins at five. own: only the reader sees it, about
 * themselves. thing: how something stands that everybody may read entry by entry (tasks, ideas, how many support one), or what
 * coordinators have to deal with. rule: what a guide or a rule works out or sets. form: pages, revisions, limits.
 */
const figures: Record<'acts' | 'own' | 'thing' | 'rule' | 'form', string> = {
  acts: 'workshop.dots workshop-statements.dots workshop-post.dots news.done usage.started usage.finished usage.count town-overview-section.values',
  own: `me.weekdays my-data.* confirm-data.* home.answered paused.answered resume.answered checks.answered ideas.answered export-link.*`,
  thing: `roadmap.* unit-tasks.count unit-tasks.overdue board.total checks.total tasks.total comments.total audit.total
    inbox.total inbox.overdue idea.commentCount *.comments *.support news.open news.overdueCount news.blockedCount
    news.soonCount news.more news.adopted ideas-overview.freshCount coordination.* units.openTasks unit.openTasks decide.block
    plans.existing plans.steps plan.existing plan.count plan.units setup.* setup-step.* agreement.* agenda.count sheets.typed motions.total motions.minutes resolution.minutes agenda-chapter.level agenda-chapter.count
    confirm-agenda.empty confirm-agenda.count kept.* budget.tasks budget.open budget.count news.count ask-inquiry.left synergies.count`,
  rule: `*.year *.months ask-inquiry.promised *.hours *.days *.cases *.minutes *.best *.worst *.points *.weight *.value *.min *.max *.bands outcome.* result.* recheck.* example.* check-text.*
    decide.minutes take-down.minutes home.minutes guides.minutes question.minutes news.contradictions receipt.first receipt.decision idea.left
    inbox.left news.left idea-post.left review.least review.most`,
  form: `workshop.number workshop-post.number workshop-statements.number workshop-statements.asks sheets.from sheets.to sheets.most sheet.number sheet-kept.number sheet-kept.next agenda-chapter.number town-overview-section.number agenda-chapter.at *.page *.pages *.n *.rev *.of question.done *.limit *.length guide-draft.questions confirm-guide.version
    confirm-guide.replaces`,
}

function kindsOf(view: string, key: string): string[] {
  const fits = (pattern: string) => [`${view}.${key}`, `*.${key}`, `${view}.*`].includes(pattern)
  return Object.entries(figures).flatMap(([kind, list]) => (list.split(/\s+/).some(fits) ? [kind] : []))
}

/** Where figures stand on a view: "news.done". Of a guide and of the rules of retention only what is made of them counts. */
function figuresOn(value: unknown, view: string, key = ''): [string, string][] {
  if (typeof value === 'number') return [[view, key]]
  if (Array.isArray(value)) return value.flatMap(each => figuresOn(each, view, key))
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value).filter(
    ([inner]) => !['guide', 'question', 'notice', 'retention'].includes(inner),
  )
  return entries.flatMap(([inner, each]) => figuresOn(each, view, inner))
}

/** The same with every figure of this name set. */
function withFigure<T>(value: T, name: string, figure: number): T {
  if (Array.isArray(value)) return value.map(each => withFigure(each, name, figure)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === name && typeof inner === 'number' ? figure : withFigure(inner, name, figure),
    ]),
  ) as T
}

describe('what people did is told from five on', () => {
  const all = [realistic, minimal, hostile].flatMap(views => Object.values(views))

  it('and for every figure on a view it is known whether it is that', () => {
    const unknown = all
      .flatMap(view => figuresOn(view, view.is))
      .filter(([view, key]) => kindsOf(view, key).length === 0)
    expect([...new Set(unknown.map(([view, key]) => `${view}.${key}`))]).toEqual([])
  })

  it.each([
    ['workshop over', 'workshop'],
    ['workshop statements', 'workshop-statements'],
    ['workshop in a chat, over', 'workshop-post'],
  ] as const)('dots of a workshop: up to four look like none at all (%s)', (name, is) => {
    const view = viewOf(name, is)
    const shown = (dots: number) => JSON.stringify(textsOf(withFigure(view, 'dots', dots)))
    for (const dots of [1, 2, 3, 4]) expect(shown(dots)).toBe(shown(0))
    expect(shown(5)).toContain('5 Punkte')
  })

  it('on the weekly overview: up to four look like none at all', () => {
    const overview = viewOf('weekly overview', 'news')
    for (const language of ['de', 'en'] as const)
      for (const done of [1, 2, 3, 4])
        expect(textsOf(withFigure(overview, 'done', done), language)).toEqual(
          textsOf(withFigure(overview, 'done', 0), language),
        )
  })

  it('of guides: the rule gives no figure below five, so no view has one', () => {
    const small = all
      .filter(view => view.is === 'usage')
      .flatMap(({ items }) =>
        items.flatMap(({ started, finished, stops }) => [started, finished, ...stops.map(({ count }) => count)]),
      )
      .filter(figure => typeof figure === 'number' && figure < 5)
    expect(small).toEqual([])
  })

  it('by one rule', () => {
    expect([0, 1, 4, 5, 12].map(told)).toEqual([undefined, undefined, undefined, 5, 12])
  })
})

describe('metrics', () => {
  it('are told by kinds of things alone: by no person, unit, guide or idea', async () => {
    const metrics = createMetrics()
    metrics.turn('text', 'answered', 0.02)
    metrics.refused('token')
    metrics.sent('delivered')
    metrics.outbox(1, 1, 1)
    const own = (await metrics.text()).split('\n').filter(line => line.startsWith('trittstein_'))
    const labels = own.flatMap(line => [...line.matchAll(/[{,]([a-z_]+)="/g)].map(([, label]) => label))
    expect([...new Set(labels)].sort()).toEqual(['kind', 'le', 'outcome', 'result', 'state', 'why'])
    expect([...new Set(own.map(line => /^trittstein_([a-z]+)/.exec(line)?.[1]))].sort()).toEqual([
      'outbox',
      'refused',
      'sends',
      'turn',
      'turns',
    ])
  })
})
