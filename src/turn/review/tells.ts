import type { About, ReviewAbout } from '../../documents/outbox.ts'
import { isOpen } from '../../review/review.ts'
import type { ReviewNews } from '../../view/review/news.ts'
import { nameOf, unitNames } from '../people/unit-names.ts'
import { isCoordinator, standingOf } from '../standing.ts'
import type { Reader, Teller } from '../subject.ts'

type Told = Extract<About, { is: 'review' }>

/** What is told of what units are asked about ideas: never what they answered. */
export const reviewTells: Teller<Told> = {
  tells: ['review'],
  stillSo: async (reader, told) => {
    const different = [...new Map(told.map(each => [wordOf(each), each])).values()]
    const news = await Promise.all(different.map(each => newsOf(reader, each)))
    return different.filter((_, at) => news[at])
  },
  part: async (reader, told) => {
    const news = await Promise.all(told.map(each => newsOf(reader, each)))
    return { words: told.map(wordOf), events: news.filter(each => each !== undefined) }
  },
  read: words => words.flatMap(readWord),
}

async function newsOf(reader: Reader, { idea: id, what, unit }: Told): Promise<ReviewNews | undefined> {
  const idea = await reader.work.peek('ideas', id)
  const review = await reader.work.peek('reviews', id)
  if (!idea || !review || !isOpen(idea)) return undefined
  const names = await unitNames(reader)
  const about = { title: idea.title, number: idea.id, dueOn: review.dueOn }
  if (unit === undefined) {
    if (!isCoordinator(reader)) return undefined
    const silent = review.requests.flatMap(request => (request.state === 'asked' ? [nameOf(names, request.unit)] : []))
    return { is: 'review', what, about, silent }
  }
  const state = review.requests.find(request => request.unit === unit)?.state
  const isSo = what === 'withdrawn' ? state === 'withdrawn' : state === 'asked'
  const isTheirs = (await standingOf(reader)).units.includes(unit)
  return isSo && isTheirs ? { is: 'review', what, about, unit: nameOf(names, unit), silent: [] } : undefined
}

/** "s:due:2026-48213:steueramt" */
function wordOf({ what, idea, unit = '' }: Told): string {
  return `s:${what}:${idea}:${unit}`
}

const kinds = new Set<string>(['asked', 'due', 'withdrawn', 'answered', 'over'] satisfies ReviewAbout[])

function readWord(word: string): Told[] {
  const [, what = '', idea, unit] = /^s:([a-z]+):(20\d\d-\d{5}):([a-z0-9-]*)$/.exec(word) ?? []
  return idea && kinds.has(what) ? [{ is: 'review', idea, what: what as ReviewAbout, ...(unit && { unit }) }] : []
}
