import { expect, test } from 'vitest'
import { audited, auditedIdea } from '../../src/idea/audit.ts'
import { idea, nameless } from './make.ts'

const made = { id: 'a1', on: '2026-11-20', by: 'kora' }

test('an entry says who changed what, and to what', () => {
  expect(auditedIdea(made, { what: 'idea-status', detail: 'agenda' }, idea())).toEqual({
    ...made,
    what: 'idea-status',
    about: '2026-10001',
    detail: 'agenda',
  })
  expect(audited(made, 'appointed', 'bert')).toEqual({ ...made, what: 'appointed', about: 'bert' })
  expect(audited(made, 'unit-holder', 'it', 'lead')).toMatchObject({ about: 'it', detail: 'lead' })
})

test('what coordinators do with an idea without a name has its entry', () => {
  expect(auditedIdea(made, { what: 'idea-merged', detail: '2026-10001' }, nameless())).toMatchObject({ by: 'kora' })
})
