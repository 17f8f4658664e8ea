import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Collection, Documents } from '../../src/documents/documents.ts'
import { documentSchemas } from '../../src/documents/documents.ts'
import { erased } from '../../src/privacy/erase.ts'
import {
  assessment,
  auditEntry,
  comment,
  idea,
  person,
  record,
  session,
  task,
  unit,
  workshop,
} from '../fixtures/documents.ts'

const who = { id: 'e1b2-erika', name: 'Erika Mustermann' }
const anybody = fc.constantFrom(who.id, 'm2-max', 'o3-otto')
const people = fc.uniqueArray(anybody, { maxLength: 3 })
/** Answers of which one may name somebody. */
const answers = fc.record({ who: anybody }).map(({ who: value }) => ({
  titel: { is: 'answered' as const, value: 'Hund' },
  wer: { is: 'answered' as const, value },
}))
const some = <T>(from: fc.Arbitrary<T>) => fc.option(from, { nil: undefined })

/** Documents of each kind that may name people, wherever they can. */
const documents: { [C in Collection]?: fc.Arbitrary<Documents[C]> } = {
  people: fc
    .record({ id: anybody, sub: some(anybody), by: some(anybody), asked: some(anybody), told: people })
    .map(({ id, sub, by, asked, told }) =>
      person(id, id === who.id ? who.name : 'Max', {
        ...(sub && { substitute: { person: sub, until: '2026-03-09' } }),
        ...(by && { coordinator: { by, on: '2026-03-01' } }),
        ...(asked && { asked: { act: 'dismiss-yes', id: asked } }),
        told: told.map(each => ({ message: '1', list: `coordinator s:${each}`, on: '2026-03-01' })),
      }),
    ),
  sessions: fc.record({ owner: anybody, before: people, answers }).map(({ owner, before, answers: answered }) => {
    const given = before.map((person, n) => ({ phase: `p${n}`, person, is: 'offered' as const, on: '2026-03-01' }))
    const begun = session('s', owner, { before, given })
    return { ...begun, progress: { ...begun.progress, answers: answered } }
  }),
  ideas: fc
    .record({ author: some(anybody), supporters: people, followers: people, muted: people, answers })
    .map(({ author, ...lists }) =>
      idea('2026-10001', { ...(author && { author, submittedAt: '2026-03-02T08:15:00.000Z' }), ...lists }),
    ),
  assessments: fc.record({ by: people, answers, before: some(answers) }).map(({ by, answers: given, before }) => {
    const check = assessment('P-1', { by, answers: given })
    return { ...check, ...(before && { earlier: { guide: check.guide, answers: before, completedOn: '2026-01-05' } }) }
  }),
  cards: anybody.map(id => ({ id, activityId: '1', session: 's', step: 'x', rev: 1 })),
  units: fc
    .record({ lead: some(anybody), deputy: some(anybody) })
    .map(({ lead, deputy }) => unit('bauamt', { ...(lead && { lead }), ...(deputy && { deputy }) })),
  tasks: some(anybody).map(named => task('T-1', named ? { person: named } : {})),
  reminders: anybody.map(id => ({ id, later: [] })),
  outbox: fc
    .record({ to: anybody, of: anybody })
    .map(({ to, of }) => record(`substitute:${of}:${to}`, { to, about: { is: 'substitute', of } })),
  comments: some(anybody).map(author =>
    comment('c', '2026-10001', author ? { author, at: '2026-03-02T08:15:00.000Z' } : {}),
  ),
  withheld: fc.record({ author: some(anybody), idea: anybody, said: anybody }).map(({ author, idea: by, said }) => ({
    id: 'w',
    what: 'idea' as const,
    idea: '2026-10001',
    reason: 'x',
    on: '2026-03-02',
    until: '2026-03-02T08:25:00.000Z',
    ...(author && { author }),
    kept: {
      ideas: [idea('2026-10001', { author: by, supporters: [said] })],
      comments: [comment('c', '2026-10001', { author: said })],
      texts: [],
    },
  })),
  // What people typed may be nothing but a name, or hold an id.
  workshops: fc.record({ named: anybody, said: fc.constantFrom(who.name, 'Parken per App') }).map(({ named, said }) =>
    workshop('W-2026-10001', {
      said: { wish: [said, named] },
      groups: [{ question: 'wish', statements: [said, `Frag ${named}`], dots: 0 }],
    }),
  ),
  publications: fc.record({ by: anybody, other: anybody }).map(({ by, other }) => ({
    id: 'idea',
    contents: [{ hash: 'h', version: 1, on: '2026-03-02', by, setAside: { on: '2026-03-03', by: other } }],
    takenBack: { on: '2026-03-04', by },
  })),
  motions: anybody.map(by => ({
    id: 'idea:2026-10001',
    resolutions: [],
    pending: {
      number: '2026/12',
      on: '2026-03-30',
      outcome: 'accepted' as const,
      text: '',
      until: '2026-03-31T08:10:00.000Z',
      by,
      release: [],
    },
    rev: 1,
  })),
  audit: fc
    .record({
      by: anybody,
      about: fc.constantFrom(who.name, 'Bauamt'),
      detail: some(fc.constantFrom(who.name, 'agenda')),
    })
    .map(({ by, about, detail }) => auditEntry('a', { by, about, ...(detail && { detail }) })),
}

describe('whoever is erased', () => {
  test.each(Object.keys(documents) as Collection[])('is named in no document of %s, which stays valid', collection => {
    fc.assert(
      fc.property(documents[collection] as fc.Arbitrary<Documents[typeof collection]>, doc => {
        const left = erased(collection, doc, who)
        expect(JSON.stringify(left ?? '')).not.toContain(who.id)
        expect(JSON.stringify(left ?? '')).not.toContain(who.name)
        if (left !== undefined) expect(documentSchemas[collection].safeParse(left).error).toBeUndefined()
      }),
    )
  })

  test('takes nothing along that is about others', () => {
    const max = person('m2-max', 'Max', { substitute: { person: 'o3-otto', until: '2026-03-09' } })
    expect(erased('people', max, who)).toEqual(max)
    const supported = idea('2026-10001', { author: 'm2-max', supporters: ['o3-otto', who.id] })
    expect(erased('ideas', supported, who)).toEqual({ ...supported, supporters: ['o3-otto'] })
  })

  test('leaves what others go on with: an idea, a comment, a check, a task, and what was changed', () => {
    const mine = idea('2026-10001', { author: who.id, submittedAt: '2026-03-02T08:15:00.000Z' })
    expect(erased('ideas', mine, who)).toEqual(idea('2026-10001'))
    expect(erased('comments', comment('c', 'i', { author: who.id }), who)).toEqual(comment('c', 'i'))
    expect(erased('assessments', assessment('P-1', { by: [who.id] }), who)?.by).toEqual([])
    expect(erased('tasks', task('T-1', { person: who.id }), who)).toEqual(task('T-1'))
    expect(erased('audit', auditEntry('a', { by: who.id, detail: 'agenda' }), who)).toEqual(
      auditEntry('a', { by: '', detail: 'agenda' }),
    )
  })
})
