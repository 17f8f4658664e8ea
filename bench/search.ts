import MiniSearch from 'minisearch'
import { terms } from '../src/search/terms.ts'
import { type Findable, type How, TextIndex } from '../src/search/text-index.ts'
import { finished } from '../src/slices.ts'
import { pairs, textOf, type Written, written } from './board.ts'
import { type Contestant, compete, type Result } from './contest.ts'

/** Ideas on the board: far more than a town will ever have. */
const count = 100_000

function* board(): Generator<Findable> {
  for (let n = 0; n < count; n++) yield textOf(n)
}

/**
 * The index of ours and MiniSearch, with the same terms of the same texts: ideas like one in all that was written. MiniSearch
 * forgives typos and takes beginnings of words, as its handbook suggests.
 */
export async function* search(): AsyncGenerator<Result> {
  const ours = new TextIndex()
  const other = new MiniSearch<Findable>({
    fields: ['title', 'text'],
    tokenize: terms,
    processTerm: term => term,
    searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
  })
  tell('ours', ours, index => {
    for (const each of board()) index.put(each)
  })
  tell('MiniSearch', other, index => index.addAll([...board()]))
  const wanted = written.slice(0, 10).map(({ title, problem, goal }) => ({ title, text: `${problem} ${goal}` }))
  const run = (find: (each: (typeof wanted)[number]) => unknown): Contestant['run'] => {
    return async () => wanted.forEach(each => void find(each))
  }
  /** Ours remembers what was found until a text changes: so one does, and nothing is only remembered. */
  const runOurs = (how: How): Contestant['run'] => {
    const look = run(each => ours.find(each, 5, how))
    return async () => {
      ours.put({ id: 'changed', title: 'Bankett' })
      await look()
    }
  }
  yield await compete(
    `Ten searches among ${count.toLocaleString('en')} ideas`,
    { name: 'all that was written', run: runOurs('alike') },
    { name: 'MiniSearch', run: run(({ title, text }) => other.search(`${title} ${text}`).slice(0, 5)) },
    1,
  )
  yield await compete(
    `Ten searches among ${count.toLocaleString('en')} ideas`,
    { name: 'a title', run: runOurs('similar') },
    { name: 'MiniSearch', run: run(({ title }) => other.search(title).slice(0, 5)) },
    1,
  )
  const [mine, theirs] = [recall(() => ourBoard()), recall(() => otherBoard())]
  process.stdout.write(`The right one among five, of ${2 * pairs.length}: ours ${mine}, MiniSearch ${theirs}\n`)
}

/** How long an index took, and what it holds; with --expose-gc more surely. */
function tell<T>(name: string, index: T, fill: (index: T) => void): void {
  const before = held()
  const start = performance.now()
  fill(index)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const each = ((held() - before) / count / 1000).toFixed(1)
  process.stdout.write(`Index of ${count.toLocaleString('en')} ideas, ${name}: ${seconds} s, ${each} kB an idea\n`)
}

/** In bytes, also what lies beside the heap. */
function held(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

type Find = (sought: Written) => string[]

function recall(make: () => (stored: Written[]) => Find): number {
  return (['a', 'b'] as const).reduce((sum, stored) => {
    const find = make()(pairs.map(pair => pair[stored]))
    const typed = stored === 'a' ? 'b' : 'a'
    return sum + pairs.filter(pair => find(pair[typed]).slice(0, 5).includes(pair[stored].title)).length
  }, 0)
}

function ourBoard() {
  return (stored: Written[]): Find => {
    const index = new TextIndex()
    for (const { title, problem, goal } of stored) index.put({ id: title, title, text: `${problem} ${goal}` })
    return ({ title, problem, goal }) =>
      finished(index.rank({ title, text: `${problem} ${goal}` }, 'alike')).map(({ id }) => id)
  }
}

function otherBoard() {
  return (stored: Written[]): Find => {
    const index = new MiniSearch<Findable>({ fields: ['title', 'text'], tokenize: terms, processTerm: term => term })
    index.addAll(stored.map(({ title, problem, goal }) => ({ id: title, title, text: `${problem} ${goal}` })))
    return ({ title, problem, goal }) =>
      index
        .search(`${title} ${problem} ${goal}`, { boost: { title: 2 }, prefix: true, fuzzy: 0.2 })
        .map(({ id }) => String(id))
  }
}
