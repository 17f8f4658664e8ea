import type { About, IdeaAbout } from '../../documents/outbox.ts'
import type { Reader, Teller } from '../subject.ts'
import { ideaNews, isStillTold } from './news.ts'

/** Events one message has room for. */
const mostEvents = 8

type Told = Extract<About, { is: 'idea' }>

/** What happened to ideas. */
export const ideaTells: Teller<Told> = {
  tells: ['idea'],
  stillSo: async (reader, told) => {
    const different = [...new Map(told.map(each => [wordOf(each), each])).values()]
    const so = await Promise.all(different.map(each => isStillTold(reader, each)))
    return different.filter((_, at) => so[at])
  },
  part: async (reader, told) => {
    const shown = told.slice(0, mostEvents)
    const news = await Promise.all(shown.map(each => ideaNews(reader, each)))
    const events = news.filter(each => each !== undefined)
    return { words: shown.map(wordOf), events }
  },
  read: words => words.flatMap(readWord),
}

/** "i:step:2026-48213:3" */
function wordOf({ what, idea, at }: Told): string {
  return `i:${what}:${idea}:${at}`
}

const kinds = new Set<string>([
  'step',
  'question',
  'answered',
  'comment',
  'merged',
  'unmerged',
  'nudge',
  'done',
  'review',
  'reported',
  'put-off',
] satisfies IdeaAbout[])

function readWord(word: string): Told[] {
  const [, what = '', idea, at] = /^i:([a-z]+):(20\d\d-\d{5}):(.+)$/.exec(word) ?? []
  return idea && at && kinds.has(what) ? [{ is: 'idea', what: what as IdeaAbout, idea, at }] : []
}

type Removed = Extract<About, { is: 'removed' }>

/** Coordinators removed what the reader wrote: that, and why. Never the text, which may be what was wrong. */
export const removalTells: Teller<Removed> = {
  tells: ['removed'],
  stillSo: async (_, told) => [...new Map(told.map(each => [each.id, each])).values()],
  part: async (reader, told) => {
    const events = await Promise.all(told.map(({ id }) => removalNews(reader, id)))
    return { words: told.map(({ id }) => `w:${id}`), events: events.filter(each => each !== undefined) }
  },
  read: words => words.filter(word => word.startsWith('w:')).map(word => ({ is: 'removed', id: word.slice(2) })),
}

async function removalNews({ work }: Reader, id: string) {
  const withheld = await work.peek('withheld', id)
  if (!withheld) return undefined
  const { what, idea: number, reason } = withheld
  const title = (await work.peek('ideas', number))?.title
  return { is: 'removed' as const, what, number, reason, ...(title !== undefined && { title }) }
}
