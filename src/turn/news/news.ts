import type { About } from '../../documents/outbox.ts'
import type { Note } from '../../view/parts/note.ts'
import type { View } from '../../view/views.ts'
import type { NewsPart, Reader } from '../subject.ts'

/** Cards carry at most 500 characters of what they tell. */
const longestList = 480

/** What there is to tell a person, as one message; undefined: nothing is left to say. */
export async function personalNews(reader: Reader, abouts: About[]): Promise<View | undefined> {
  const all = await Promise.all(
    reader.subjects.tells.map(async teller => ({
      teller,
      told: await teller.stillSo(reader, ofKind(abouts, teller.tells)),
    })),
  )
  const [first, ...others] = all.filter(({ told }) => told.length > 0)
  const [only, ...more] = first?.told ?? []
  const alone = only && others.length + more.length === 0 ? first?.teller.alone : undefined
  if (only && alone) return alone(reader, only, firstContact(reader))
  const parts = await Promise.all(
    all.map(({ teller, told }) => (told.length === 0 ? undefined : teller.part(reader, told))),
  )
  return messageOf(reader, parts)
}

/**
 * The message of the bot that a click came from, as it looks now: what is done stays visible as done.
 * @param list what the card carries; untrusted, but it only says what to show
 */
export async function newsAgain(reader: Reader, list: string, note?: Note): Promise<View | undefined> {
  const words = list.split(' ').filter(word => word !== '')
  const parts = await Promise.all(
    reader.subjects.tells.map(async teller => {
      const told = teller.read(words)
      return told.length === 0 ? undefined : teller.part(reader, told)
    }),
  )
  return messageOf(reader, parts, note)
}

function ofKind(abouts: About[], kinds: About['is'][]): About[] {
  return abouts.filter(({ is }) => kinds.includes(is))
}

/** One message of what all tellers have to say; undefined if that is nothing. */
function messageOf(reader: Reader, all: (NewsPart | undefined)[], note?: Note): View | undefined {
  const parts = all.filter(part => part !== undefined)
  if (!parts.some(hasContent)) return undefined
  const { words: _, events: __, ...told }: NewsPart = Object.assign({}, ...parts)
  return {
    is: 'news',
    today: reader.today,
    due: [],
    more: 0,
    standsInFor: [],
    ...told,
    list: listOf(parts.flatMap(({ words }) => words)),
    events: parts.flatMap(({ events = [] }) => events),
    ...firstContact(reader),
    ...(note && { note }),
  }
}

/** Whoever never heard of the bot is told who is responsible for their data. */
function firstContact({ person, deps }: Reader): Pick<Extract<View, { is: 'news' }>, 'firstContact'> {
  const { organisation, privacyContact } = deps.setting
  return !person.welcomed && !person.informed ? { firstContact: { organisation, privacyContact } } : {}
}

function hasContent({ due = [], own = [], digest = [], events = [] }: NewsPart): boolean {
  return due.length + own.length + digest.length + events.length > 0
}

/** What a card's actions carry, so that the same message can be shown again after a click. */
function listOf(words: string[]): string {
  // The overview first: where the rest is cut, it must not be what is lost.
  const all = words.toSorted((a, b) => Number(b === 'digest') - Number(a === 'digest'))
  return all.reduce((list, word) => (list.length + word.length < longestList ? `${list} ${word}` : list), '').trim()
}
