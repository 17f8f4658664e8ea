import { hasSubstitute } from '../../people/standing.ts'
import { isCoordinator } from '../standing.ts'
import type { Reader, Teller } from '../subject.ts'

/** Somebody was made a coordinator, or no longer is one. */
const coordination: Teller<{ is: 'coordinator' }> = {
  tells: ['coordinator'],
  stillSo: async (_, told) => told.slice(0, 1),
  part: async reader => ({ words: ['coordinator'], events: [{ is: 'coordinator', now: isCoordinator(reader) }] }),
  read: words => (words.includes('coordinator') ? [{ is: 'coordinator' }] : []),
}

/** Somebody made the reader their substitute. */
const substitutes: Teller<{ is: 'substitute'; of: string }> = {
  tells: ['substitute'],
  stillSo: async (_, told) => [...new Map(told.map(each => [each.of, each])).values()],
  part: async (reader, told) => {
    const ids = told.map(({ of }) => of)
    const absent = (await absentOf(reader)).filter(({ id }) => ids.includes(id))
    return {
      words: ids.map(id => `s:${id}`),
      events: absent.map(({ name, substitute }) => ({ is: 'substitute', name, until: substitute.until })),
    }
  },
  read: words => words.filter(word => word.startsWith('s:')).map(word => ({ is: 'substitute', of: word.slice(2) })),
}

/** The reader wanted to know whether messages arrive. */
const test: Teller<{ is: 'test' }> = {
  tells: ['test'],
  stillSo: async (_, told) => told.slice(0, 1),
  part: async () => ({ words: ['test'], events: [{ is: 'test' }] }),
  read: words => (words.includes('test') ? [{ is: 'test' }] : []),
}

export const peopleTells = [coordination, substitutes, test]

/** Those whose substitute the reader is today. */
export async function absentOf(reader: Reader) {
  const all = await reader.work.substitutedBy(reader.person.id)
  return all.filter(absent => hasSubstitute(absent, reader.today))
}
