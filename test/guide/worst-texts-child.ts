/**
 * Counts what every reader of typed text does with its worst texts, in a process of its own: V8 counts every block of a
 * function that is compiled while it counts. Counted work is the same on every machine, time is not.
 * Asking V8 costs more than what is counted, so it is asked only where the answer can matter: a reader that does no more
 * than `once` with all its texts together does no more with each, and half the length counts where the whole is more.
 * Prints how many readers and texts there are and, of those that are worth it, [reader, text, blocks for half the length,
 * blocks for the whole length], as JSON. Its argument: `once`, in blocks.
 */
import { Session } from 'node:inspector'

const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

const { loadGuides } = await import('../../src/content/guides.ts')
const { modelOf } = await import('../../src/guide/questions/options/model.ts')
const { kindOf } = await import('../../src/guide/questions/kinds.ts')
const { explain } = await import('../../src/guide/glossary.ts')
const { readTask } = await import('../../src/task/typed.ts')
const { loadGlossary } = await import('../../src/content/glossary.ts')
const { longestTyped } = await import('../../src/guide/questions/limit.ts')

const { guidesMentioned } = await import('../../src/guide/entrance.ts')
const { holdsCode } = await import('../../src/idea/idea.ts')
const { findUnit } = await import('../../src/people/units.ts')
const { dialogueCommand, commandInFreeText } = await import('../../src/turn/dialogue/words.ts')
const { ideaSaid } = await import('../../src/turn/idea/typed.ts')
const { meaningOf } = await import('../../src/turn/meaning.ts')
const { setOff } = await import('../../src/turn/set-off.ts')
const { subjects } = await import('../../src/turn/subjects.ts')
const { passed, taskSaid } = await import('../../src/turn/task/typed.ts')
const { isNamed } = await import('../../src/words/named.ts')
const { longestCommand, understand } = await import('../../src/words/understand.ts')

const context = { language: 'de', today: '2026-03-18' } as const
/** One of every kind, those that convert amounts, and those with the most options. */
const ids = ['titel', 'ziel', 'zielgruppe', 'dauer', 'wechsel', 'faelle', 'minuten', 'kauf', 'start']
const guides = (await loadGuides('guides')).all()
const questions = guides.flatMap(guide => guide.questions).filter(({ id }) => ids.includes(id))
// What is learned of a question is learned once, whatever is typed.
for (const question of questions) if ('options' in question) modelOf(question.options)
const glossary = await loadGlossary('guides')
const units = [{ id: 'soziales', names: ['Amt für Soziales'] }]

const readers: [name: string, read: (text: string) => unknown][] = [
  ...questions.map(question => {
    const read = (text: string) => kindOf(question).readText(question, text, context)
    return [`${question.kind} ${question.id}`, read] as [string, typeof read]
  }),
  ['task', text => readTask(text, context, units)],
  ['head of a task', text => readTask(`Aufgabe für ${text}`, context, units)],
  ['whatever is typed', text => meaningOf(subjects.commands, glossary, guides, text)],
  ['command in a dialogue', text => [dialogueCommand(text), commandInFreeText(text)]],
  ['sentence', text => understand(text)],
  // Only so much of a sentence is read at all, and half of it of half a text.
  ['sentence that is read', text => understand(text.slice(0, (text.length / longestTyped) * longestCommand))],
  ['said of a task', text => taskSaid(`T-2026-48213 ${text}`)],
  ['to whom a task', text => passed(`an ${text}`)],
  ['said of an idea', text => ideaSaid(`2026-48213 ${text}`)],
  ['reason', text => setOff(`: ${text}`)],
  ['words of a title', text => isNamed('Merkblatt zur Hundesteuer schreiben', text)],
  [
    'name of a unit',
    text => findUnit([{ id: 'soziales', is: 'unit', name: { de: 'Amt für Soziales' }, also: [] }], text),
  ],
  ['guide in a sentence', text => guidesMentioned(guides, text)],
  ['Kennwort', text => holdsCode(text)],
  ...subjects.commands.flatMap(({ is, reads }): [string, (text: string) => unknown][] =>
    reads ? [[`command ${is}`, text => reads(text)]] : [],
  ),
  ['term', text => explain(glossary, `Was ist ${text}?`)],
]

const texts: Record<string, string> = {
  separators: 'u,',
  'names in a list': 'Bürger, ',
  'beginnings in a list': 'Bürgerinnen und ',
  'near misses': 'Unsiccher ',
  digits: '1',
  groups: '1 234 ',
  decimals: '1,2',
  blanks: ' ',
  'blanks in between': `x${' '.repeat(99)}`,
  'lines and blanks': ' \n ',
  letters: 'a',
  'number words': 'tausend',
  amounts: '1 Std. 15 Min. ',
  units: 'Minuten ',
  bounds: 'mehr als ',
  untils: 'bis zum ',
  fors: 'für ',
  'untils with days': 'bis 31.1. ',
  signs: '-/+',
  courtesies: 'bitte ',
  marks: '\u0323\u0301',
  endings: 'genau ',
  colons: 'Aufgabe: ',
  'months misspelt': '5. Febuar ',
  ordinals: 'am fünften ',
  'numbers of tasks': 'T-2026-48213 ',
  'numbers of ideas': '2026-48213: ',
  codes: 'ABCD-',
  'to and to': 'an ',
  reasons: ', weil ',
  quotes: '„x',
  'words of ours': 'meine aufgaben ',
  slips: 'Einstelungen ',
}

/** Blocks executed since it was asked before. */
function counted(): number {
  let count = 0
  session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
    for (const { url, functions } of result)
      if (url.includes('/src/')) for (const { ranges } of functions) for (const range of ranges) count += range.count
  })
  return count
}

function blocks(read: () => unknown): number {
  read()
  return counted()
}

// What is made once, when something is read for the first time, is not the text's.
for (const [, read] of readers) for (const piece of Object.values(texts)) read(piece)
counted()
const once = Number(process.argv[2])
const wholes = Object.entries(texts).map(([what, piece]) => ({
  what,
  whole: piece.repeat(longestTyped).slice(0, longestTyped - 20),
}))
const found = readers.flatMap(([name, read]) => {
  if (blocks(() => wholes.map(({ whole }) => read(`${whole}x`))) <= once) return []
  return wholes.flatMap(({ what, whole }) => {
    const all = blocks(() => read(`${whole}x`))
    return all <= once ? [] : [[name, what, blocks(() => read(`${whole.slice(0, whole.length / 2)}x`)), all]]
  })
})
process.stdout.write(JSON.stringify({ readers: readers.length, texts: wholes.length, found }))
