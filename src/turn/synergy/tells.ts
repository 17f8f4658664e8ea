import type { About } from '../../documents/outbox.ts'
import type { SynergyNews } from '../../view/synergy/news.ts'
import { isCoordinator } from '../standing.ts'
import type { Reader, Teller } from '../subject.ts'
import { twinsOf } from './twins.ts'

type Told = Extract<About, { is: 'synergy' }>

/** One pair a week, to coordinators, while it is open. */
export const synergyTells: Teller<Told> = {
  tells: ['synergy'],
  stillSo: async (reader, told) => {
    const news = await Promise.all(told.map(each => newsOf(reader, each)))
    // Whoever was away for weeks hears of one.
    return told.filter((_, at) => news[at]).slice(0, 1)
  },
  part: async (reader, told) => {
    const news = await Promise.all(told.map(each => newsOf(reader, each)))
    return { words: told.map(({ synergy }) => `y:${synergy}`), events: news.filter(each => each !== undefined) }
  },
  read: words =>
    words.flatMap(word => (word.startsWith('y:') ? [{ is: 'synergy' as const, synergy: word.slice(2) }] : [])),
}

async function newsOf(reader: Reader, { synergy: id }: Told): Promise<SynergyNews | undefined> {
  if (!isCoordinator(reader)) return undefined
  const synergy = await reader.work.peek('synergies', id)
  const pair = synergy?.state === 'open' ? await twinsOf(reader, synergy) : undefined
  return pair && { is: 'synergy', of: pair.of }
}
