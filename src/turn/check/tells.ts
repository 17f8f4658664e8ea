import type { About } from '../../documents/outbox.ts'
import { mayAdopt } from '../../people/rights.ts'
import type { NewsEvent } from '../../view/news/event.ts'
import { standingOf } from '../standing.ts'
import type { Reader, Teller } from '../subject.ts'
import { adoption } from './adoption.ts'
import { checkItem } from './item.ts'

/** Events one message has room for. */
const mostEvents = 8

type Told = Extract<About, { is: 'check' }>

/** Results that were given on to whoever may start their steps: not what somebody has started or corrected since. */
export const checkTells: Teller<Told> = {
  tells: ['check'],
  stillSo: async (reader, told) => {
    if (!mayAdopt(await standingOf(reader))) return []
    const different = [...new Map(told.map(each => [each.check, each])).values()]
    const so = await Promise.all(different.map(({ check }) => waits(reader, check)))
    return different.filter((_, at) => so[at])
  },
  part: async (reader, told) => {
    const shown = told.slice(0, mostEvents)
    const events = await Promise.all(shown.map(({ check }) => eventOf(reader, check)))
    return { words: shown.map(({ check }) => `c:${check}`), events: events.flatMap(event => event ?? []) }
  },
  read: words =>
    words.flatMap(word => (/^c:P-20\d\d-\d{5}$/.test(word) ? [{ is: 'check', check: word.slice(2) }] : [])),
}

async function waits(reader: Reader, id: string): Promise<boolean> {
  const check = await reader.work.peek('assessments', id)
  return check?.referred !== undefined && (await adoption(reader, check)).left > 0
}

async function eventOf(reader: Reader, id: string): Promise<NewsEvent | undefined> {
  const check = await reader.work.peek('assessments', id)
  return check && { is: 'check', item: await checkItem(reader, check), ...(await adoption(reader, check)) }
}
