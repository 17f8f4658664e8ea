import { subjectOf } from '../../council/motion.ts'
import type { About } from '../../documents/outbox.ts'
import type { NewsEvent } from '../../view/news/event.ts'
import type { Reader, Teller } from '../subject.ts'
import { titleOf } from './collect.ts'
import { aboutOf } from './show.ts'

/** Events one message has room for. */
const mostEvents = 8

type Told = Extract<About, { is: 'resolution' }>

/** What the council decided about a check, for those who answered it. */
export const resolutionTells: Teller<Told> = {
  tells: ['resolution'],
  stillSo: async (_, told) => [...new Map(told.map(each => [wordOf(each), each])).values()],
  part: async (reader, told) => {
    const shown = told.slice(0, mostEvents)
    const events = await Promise.all(shown.map(each => eventOf(reader, each)))
    return { words: shown.map(wordOf), events: events.flatMap(event => event ?? []) }
  },
  read: words =>
    words.flatMap(word => {
      const [, motion, at] = /^m:(check:P-20\d\d-\d{5}):(\d{1,4})$/.exec(word) ?? []
      return motion === undefined ? [] : [{ is: 'resolution' as const, motion, at: Number(at) }]
    }),
}

function wordOf({ motion, at }: Told): string {
  return `m:${motion}:${at}`
}

async function eventOf(reader: Reader, { motion: id, at }: Told): Promise<NewsEvent | undefined> {
  const motion = await reader.work.peek('motions', id)
  const resolution = motion?.resolutions[at]
  const subject = motion && subjectOf(motion)
  const title = subject && (await titleOf(reader, subject))
  return resolution && subject && title !== undefined
    ? { is: 'resolution', about: aboutOf(subject, title), resolution }
    : undefined
}
