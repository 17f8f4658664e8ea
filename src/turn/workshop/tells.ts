import type { About, WorkshopAbout } from '../../documents/outbox.ts'
import type { Workshop } from '../../documents/workshop.ts'
import type { WorkshopNews } from '../../view/workshop/news.ts'
import { pinnedGuide } from '../context.ts'
import type { Reader, Teller } from '../subject.ts'
import { workshopView } from './show.ts'

type Told = Extract<About, { is: 'workshop' }>

const states: Record<WorkshopAbout, Workshop['state'][]> = {
  asks: ['answering'],
  dots: ['voting'],
  ended: ['over', 'few'],
}

/** What is told of workshops, as long as it is so: to everybody who was in the chat when it was left. */
export const workshopTells: Teller<Told> = {
  tells: ['workshop'],
  stillSo: async (reader, told) => {
    const different = [...new Map(told.map(each => [wordOf(each), each])).values()]
    const found = await Promise.all(different.map(each => toldIn(reader, each)))
    return different.filter((_, at) => found[at])
  },
  part: async (reader, told) => {
    const news = await Promise.all(told.map(each => newsOf(reader, each)))
    return { words: told.map(wordOf), events: news.filter(each => each !== undefined) }
  },
  /** The questions themselves, where there is nothing else to tell. */
  alone: async (reader, told, more) => {
    const workshop = await toldIn(reader, told)
    return workshop && workshopView(reader, workshop, { isInside: true, ...more })
  },
  read: words => words.flatMap(readWord),
}

async function toldIn(reader: Reader, { workshop: id, what }: Told): Promise<Workshop | undefined> {
  const workshop = await reader.work.peek('workshops', id)
  return workshop && states[what].includes(workshop.state) ? workshop : undefined
}

async function newsOf(reader: Reader, told: Told): Promise<WorkshopNews | undefined> {
  const workshop = await toldIn(reader, told)
  if (!workshop) return undefined
  const { id, endsAt, state } = workshop
  const { title } = await pinnedGuide(reader, workshop.guide)
  return { is: 'workshop', what: told.what, workshop: { id, title, endsAt, isEmpty: state === 'few' } }
}

/** "w:asks:W-2026-48213" */
function wordOf({ what, workshop }: Told): string {
  return `w:${what}:${workshop}`
}

function readWord(word: string): Told[] {
  const [, what = '', workshop] = /^w:([a-z]+):(W-20\d\d-\d{5})$/.exec(word) ?? []
  return workshop && Object.hasOwn(states, what) ? [{ is: 'workshop', workshop, what: what as WorkshopAbout }] : []
}
