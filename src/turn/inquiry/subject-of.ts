import type { Inquiry } from '../../documents/inquiry.ts'
import type { InquirySubject } from '../../view/inquiry/subject.ts'
import { nameOf, unitNames } from '../people/unit-names.ts'
import type { Reader } from '../subject.ts'

/** What an inquiry is about, in names; undefined: it is not there any more. */
export async function subjectOf(reader: Reader, { about, unit }: Inquiry): Promise<InquirySubject | undefined> {
  switch (about.is) {
    case 'effect': {
      const check = await reader.work.peek('assessments', about.check)
      return check && { is: 'effect', check: { id: check.id, title: check.title }, months: about.after }
    }
    case 'indicator': {
      const goal = reader.deps.lists.current().goals.entries.find(({ id }) => id === about.goal)
      const { de, en, unit: counted } = goal?.indicator ?? {}
      if (!goal || de === undefined) return undefined
      return {
        is: 'indicator',
        goal: goal.label,
        indicator: { de, ...(en !== undefined && { en }) },
        ...(counted !== undefined && { unit: counted }),
        period: about.period,
      }
    }
    case 'budget': {
      const { registration } = reader.deps.budget.current()
      const name = nameOf(await unitNames(reader), unit ?? '')
      return { is: 'budget', year: about.year, closesOn: `${about.year - 1}-${registration}`, unit: name }
    }
  }
}
