import type { About } from '../../documents/outbox.ts'
import { isOpenPart, questionIn } from '../../guide/part.ts'
import type { NewsEvent } from '../../view/news/event.ts'
import { pinnedGuide } from '../context.ts'
import { contradictionsIn } from '../dialogue/contradictions.ts'
import { titleOf } from '../dialogue/session-view.ts'
import { standingOf } from '../standing.ts'
import type { Reader, Teller } from '../subject.ts'
import { isAsked, partItems, partOf, phaseTitle } from './parts.ts'

type Told = Extract<About, { is: 'part' }>

/** Events one message has room for. */
const mostEvents = 8

/** What becomes of phases that others answer: not what was answered, taken back or handed in meanwhile. */
export const partTells: Teller<Told> = {
  tells: ['part'],
  stillSo: async (reader, told) => {
    const different = [...new Map(told.map(each => [wordOf(each), each])).values()]
    const so = await Promise.all(different.map(each => isSo(reader, each)))
    return different.filter((_, at) => so[at])
  },
  part: async (reader, told) => {
    const shown = told.slice(0, mostEvents)
    const events = await Promise.all(shown.map(each => eventOf(reader, each)))
    return { words: shown.map(wordOf), events: events.flatMap(event => event ?? []) }
  },
  read: words =>
    words.flatMap(word => {
      const [, what, session, phase] = /^p:(offered|done|declined|withdrawn):([\w-]+):([\w.-]+)$/.exec(word) ?? []
      return session === undefined || phase === undefined
        ? []
        : [{ is: 'part' as const, what: what as Told['what'], session, phase }]
    }),
}

function wordOf({ what, session, phase }: Omit<Told, 'is'>): string {
  return `p:${what}:${session}:${phase}`
}

/** Parts that the last messages asked this person for. */
export function offeredTo({ person }: Reader): Told[] {
  const words = (person.told ?? []).flatMap(({ list }) => list.split(' '))
  return partTells.read(words).filter(({ what }) => what === 'offered')
}

async function isSo(reader: Reader, { what, session: id, phase }: Told): Promise<boolean> {
  const session = await reader.work.peek('sessions', id)
  const part = session && partOf(session, phase)
  if (!session) return false
  if (what === 'offered') return part?.is === 'offered' && isAsked(part, await standingOf(reader))
  const helper = part?.session === undefined ? undefined : await reader.work.peek('sessions', part.session)
  if (what === 'withdrawn') return helper?.owner !== reader.person.id
  return session.owner === reader.person.id && part?.is === what
}

async function eventOf(reader: Reader, { what, session: id, phase }: Told): Promise<NewsEvent | undefined> {
  const session = await reader.work.peek('sessions', id)
  if (!session) return undefined
  const part = partOf(session, phase)
  const guide = await pinnedGuide(reader, session.guide)
  const isMine = session.owner === reader.person.id
  const mayAnswer = part !== undefined && isOpenPart(part) && isAsked(part, await standingOf(reader))
  // Whoever no longer has to do with it gets to see no more than that.
  if (what !== 'withdrawn' && !isMine && !mayAnswer) return undefined
  if (!guide.phases.some(each => each.id === phase) && !questionIn(guide, phase)) return undefined
  const item = isMine ? (await partItems(reader, session)).find(each => each.phase === phase) : undefined
  const against = what === 'done' ? contradictionsIn(guide, session.progress.answers).length : 0
  return {
    is: 'part',
    what,
    session: id,
    phase,
    phaseTitle: phaseTitle(guide, phase),
    title: titleOf(guide, session.progress.answers) ?? '',
    contradictions: against,
    ...(item?.by && { by: item.by }),
    ...(item?.reason !== undefined && { reason: item.reason }),
  }
}
