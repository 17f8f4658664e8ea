import { expect, it } from 'vitest'
import { inDepartment } from '../../src/people/department.ts'

const office = { de: 'Sozialamt', en: 'Social services' }

it.each([
  [{ de: 'Fachamt' }, { de: 'Sozialamt' }],
  [
    { de: 'Leitung', en: 'Head of department' },
    { de: 'Sozialamt', en: 'Social services' },
  ],
  [
    { de: 'Fachamt, IT', en: 'Department, IT' },
    { de: 'Sozialamt, IT', en: 'Social services, IT' },
  ],
  [{ de: 'IT, Fachbereich, Leitung' }, { de: 'IT, Sozialamt' }],
  [{ de: 'IT' }, { de: 'IT' }],
  [{ de: 'Verwaltungsleitung' }, { de: 'Verwaltungsleitung' }],
])('%o is read beside a result as %o', (role, read) => {
  expect(inDepartment(role, office)).toEqual(read)
})

it('stays what it is where nobody knows which department is meant', () => {
  expect(inDepartment({ de: 'Fachamt' }, undefined)).toEqual({ de: 'Fachamt' })
})
