import type { Inquiry } from '../../documents/inquiry.ts'
import type { About } from '../../documents/outbox.ts'
import { mayAnswerFor } from '../../people/rights.ts'
import type { InquiryNews } from '../../view/inquiry/news.ts'
import { nameOf, unitNames } from '../people/unit-names.ts'
import { isCoordinator, standingOf } from '../standing.ts'
import type { Reader, Teller } from '../subject.ts'
import { subjectOf } from './subject-of.ts'

/** Events one message has room for. */
const mostEvents = 6

type Live = Extract<About, { is: 'live' }>

/** All steps of a check are done. */
export const liveTells: Teller<Live> = {
  tells: ['live'],
  stillSo: async (reader, told) => {
    const different = [...new Map(told.map(each => [each.check, each])).values()]
    const checks = await Promise.all(different.map(({ check }) => reader.work.peek('assessments', check)))
    return different.filter((_, at) => checks[at] && !checks[at].live)
  },
  part: async (reader, told) => {
    const shown = told.slice(0, mostEvents)
    const checks = await Promise.all(shown.map(({ check }) => reader.work.peek('assessments', check)))
    return {
      words: shown.map(({ check }) => `l:${check}`),
      events: checks.flatMap((check): InquiryNews[] =>
        check ? [{ is: 'live', check: { id: check.id, title: check.title } }] : [],
      ),
    }
  },
  read: words => words.flatMap(word => (/^l:P-20\d\d-\d{5}$/.test(word) ? [{ is: 'live', check: word.slice(2) }] : [])),
}

type Asked = Extract<About, { is: 'inquiry' }>

/** What is asked, and of what the coordination hears that nobody answered. */
export const inquiryTells: Teller<Asked> = {
  tells: ['inquiry'],
  stillSo: async (reader, told) => {
    const standing = await standingOf(reader)
    const different = [...new Map(told.map(each => [each.inquiry, each])).values()]
    const found = await Promise.all(different.map(({ inquiry }) => reader.work.peek('inquiries', inquiry)))
    return different.filter((_, at) => found[at] && !found[at].answer && mayAnswerFor(found[at].unit, standing))
  },
  part: async (reader, told) => {
    const found = await Promise.all(
      told.map(async each => ({ ...each, doc: await reader.work.peek('inquiries', each.inquiry) })),
    )
    const known = found.flatMap(({ doc, ...each }) => (doc ? [{ ...each, doc }] : []))
    const asked = known.filter(({ what }) => what !== 'passed').slice(0, mostEvents)
    const passed = isCoordinator(reader) ? known.filter(({ what }) => what === 'passed') : []
    const events: InquiryNews[] = []
    for (const { doc, what } of asked) {
      const subject = await subjectOf(reader, doc)
      if (subject) events.push({ is: 'inquiry', id: doc.id, again: what === 'reminded', subject })
    }
    events.push(
      ...(await unanswered(
        reader,
        passed.map(({ doc }) => doc),
      )),
    )
    return { words: [...asked, ...passed].map(({ inquiry, what }) => `q:${what}:${inquiry}`), events }
  },
  read: words =>
    words.flatMap(word => {
      const [, what, inquiry] = /^q:(asked|reminded|passed):([a-z]+:[\w.-]+(?::[\w.-]*)?)$/.exec(word) ?? []
      return inquiry && what ? [{ is: 'inquiry', inquiry, what: what as Asked['what'] }] : []
    }),
}

/** One event for each kind, with the units that have not answered: never who. */
async function unanswered(reader: Reader, inquiries: Inquiry[]): Promise<InquiryNews[]> {
  const names = await unitNames(reader)
  return (['effect', 'indicator', 'budget'] as const).flatMap((of): InquiryNews[] => {
    const units = inquiries.filter(({ about }) => about.is === of).flatMap(({ unit }) => unit ?? [])
    const count = inquiries.filter(({ about }) => about.is === of).length
    return count === 0 ? [] : [{ is: 'unanswered', of, count, units: [...new Set(units)].map(id => nameOf(names, id)) }]
  })
}
