import type { About } from '../../documents/outbox.ts'
import type { SparkNews } from '../../view/spark/news.ts'
import type { Teller } from '../subject.ts'
import { sparksFor, sparksNow } from './material.ts'

type Told = Extract<About, { is: 'spark' }>

/** One question, on the day it was chosen for, while the reader wants it and what it says is so. */
export const sparkTells: Teller<Told> = {
  tells: ['spark'],
  stillSo: async (reader, told) => {
    const todays = told.filter(({ on }) => on === reader.today)
    if (todays.length === 0 || !reader.person.reminders?.sparks) return []
    const sparks = await sparksFor(reader, await sparksNow(reader))
    return todays.filter(({ spark }) => sparks.some(({ id }) => id === spark)).slice(0, 1)
  },
  part: async (reader, told) => {
    const sparks = await sparksNow(reader)
    const news = told.flatMap(({ spark }): SparkNews[] => {
      const found = sparks.find(({ id }) => id === spark)
      const guide = found && reader.deps.guides.current(found.guide)
      return found && guide ? [{ is: 'spark', spark: { id: found.id, asks: found.asks, guide: guide.title } }] : []
    })
    return { words: told.map(({ spark, on }) => `f:${on}:${spark}`), events: news }
  },
  read: words => words.flatMap(readWord),
}

function readWord(word: string): Told[] {
  const [, on, spark] = /^f:(\d{4}-\d\d-\d\d):([a-z0-9:_-]{1,60})$/.exec(word) ?? []
  return on !== undefined && spark !== undefined ? [{ is: 'spark', spark, on }] : []
}
