import { IdeaIndex } from '../src/idea/search.ts'
import { idea } from '../test/fixtures/documents.ts'
import { type Contestant, compete, type Result } from './contest.ts'

const count = 5_000
const things = [
  'Hundesteuer',
  'Bauantrag',
  'Parkausweis',
  'Fundsachen',
  'Kitaplatz',
  'Sperrmüll',
  'Bibliothek',
  'Urlaub',
]
const deeds = ['anmelden', 'beantragen', 'verlängern', 'bezahlen', 'prüfen', 'melden', 'buchen']
const ways = ['online', 'im Foyer', 'am Telefon', 'ohne Papier', 'in den Ortsteilen', 'mit Foto', 'am Samstag']
const wanted = ['Hundesteuer online bezahlen', 'Terminbuchung Bibliothek', 'Sperrmüll per App']

/**
 * Looking for ideas like a title: an index that is kept, against one made of all ideas for every search. Both find the
 * same, which is checked.
 */
export async function* search(): AsyncGenerator<Result> {
  const ideas = Array.from({ length: count }, (_, n) => {
    const of = (words: string[], every: number) => words[Math.floor(n / every) % words.length]
    return idea(`2026-${10_000 + n}`, { title: `${of(things, 1)} ${of(deeds, 8)} ${of(ways, 56)} (Amt ${n % 97})` })
  })
  const kept = indexOf(ideas)
  const kinds: [name: string, index: () => IdeaIndex][] = [
    ['index kept', () => kept],
    ['all ideas read for every search', () => indexOf(ideas)],
  ]
  const found = new Map<string, string>()
  const [ours, other] = kinds.map(([name, index]): Contestant => {
    const run = async () =>
      void found.set(name, wanted.map(title => index().find(title, 5, 'similar').join(' ')).join('\n'))
    return { name, run }
  }) as [Contestant, Contestant]
  yield await compete(`Search among ${count.toLocaleString('en')} ideas`, ours, other, 1)
  if (found.get(ours.name) !== found.get(other.name)) throw new Error('The two did not find the same')
}

function indexOf(ideas: Parameters<IdeaIndex['put']>[0][]): IdeaIndex {
  const index = new IdeaIndex()
  for (const each of ideas) index.put(each)
  return index
}
