import { loadGlossary } from '../../src/content/glossary.ts'
import { loadGuides } from '../../src/content/guides.ts'
import { guidesMentioned } from '../../src/guide/entrance.ts'
import type { Glossary } from '../../src/guide/glossary.ts'
import type { Guide } from '../../src/guide/guide.ts'
import { unitNamed } from '../../src/people/alike.ts'
import type { UnitEntry } from '../../src/people/units.ts'
import { meantBy } from '../../src/turn/command.ts'
import { ideaNamed, ideaWish } from '../../src/turn/idea/typed.ts'
import { type Meaning, meaningOf } from '../../src/turn/meaning.ts'
import { subjects } from '../../src/turn/subjects.ts'
import { taskNamed, taskWish } from '../../src/turn/task/typed.ts'
import { isForbidden } from '../../src/words/denied.ts'
import type { Intent } from '../../src/words/examples.ts'
import { isNamed } from '../../src/words/named.ts'

/** The tasks of one's own and the units that sentences may name. */
export interface Town {
  titles: string[]
  units: string[]
}

/** What nothing comes of: it begins, opens and changes nothing, and says what can be asked. */
export const kind = ['thanks', 'small-talk', 'home', 'orient', 'complaint', 'nameless', 'pause', 'back']

/** What became of a sentence: something was done, at most three things were offered, or nothing. */
export interface Outcome {
  done?: string
  offered: string[]
}

/** As turn/text.ts does it: what names nothing means whatever else the sentence says. */
export function outcomeIn(
  town: Town,
  meaning: Meaning,
  text: string,
  without: ReadonlySet<Intent> = new Set(),
): Outcome {
  if (meaning.is !== 'command' || !namesNothing(meaning, town)) return outcomeOf(meaning)
  const all = new Set([...without, meaning.command.intent])
  return outcomeIn(town, meantBy(subjects.commands, text, all), text, all)
}

function outcomeOf(meaning: Meaning): Outcome {
  switch (meaning.is) {
    case 'said':
      return { done: meaning.command.is, offered: [] }
    case 'term':
      return { done: 'term', offered: [] }
    case 'guide': {
      const { id } = meaning.guide
      return { done: id === 'process-check' ? 'check' : id === 'idea' ? id : 'guide', offered: [] }
    }
    case 'word':
      return meaning.word.is === 'resume' ? { done: 'resume', offered: [] } : { offered: ['home'] }
    case 'command':
      return { done: meaning.command.is, offered: [] }
    case 'unsure':
      return {
        offered: [...meaning.wanted.map(({ command }) => command.is), ...(meaning.maybeIdea ? ['keep'] : [])].slice(
          0,
          3,
        ),
      }
    case 'idea':
      return { offered: ['keep'] }
    default:
      return { offered: [] }
  }
}

/** Sentences about own tasks by words of their titles. */
const ofOwnTasks = ['task-done', 'task-blocked', 'task-later', 'task-due', 'task-progress', 'task-reopen']

/** A sentence that names what there is not is none of those about it. */
function namesNothing({ command, words }: Extract<Meaning, { is: 'command' }>, { titles, units }: Town): boolean {
  if (words === undefined) return false
  if (ofOwnTasks.includes(command.is))
    return taskNamed(words) === undefined && !titles.some(title => isNamed(title, words))
  if (command.is !== 'unit-tasks') return false
  const known = units.map((unit): UnitEntry => ({ id: unit, is: 'unit', name: { de: unit }, also: [] }))
  return unitNamed(known, words) === undefined
}

/** What the bot has to say, as it is shipped. */
export interface Content {
  glossary: Glossary
  guides: Guide[]
}

export async function loadContent(): Promise<Content> {
  return { glossary: await loadGlossary('guides'), guides: (await loadGuides('guides')).all() }
}

/** As turn/text.ts does it: what a number names is shown where the rest of the sentence says nothing we know. */
export function outcomeOfText({ glossary, guides }: Content, town: Town, text: string): Outcome {
  const meaning = meaningOf(subjects.commands, glossary, guides, text)
  if (meaning.is === 'word' && meaning.word.is !== 'resume') return { done: `word-${meaning.word.is}`, offered: [] }
  const found = outcomeIn(town, meaning, text)
  if (found.done !== undefined || meaning.is === 'answer') return found
  if (taskNamed(text)) return { done: `asked-${taskWish(text) ?? 'task'}`, offered: [] }
  if (ideaNamed(text)) return { done: `asked-${ideaWish(text) ?? 'idea'}`, offered: [] }
  if (
    meaning.is !== 'idea' &&
    !isForbidden(text) &&
    guidesMentioned(guides, text).some(({ id }) => !['idea', 'process-check'].includes(id))
  )
    return { offered: ['guides'] }
  return found
}

/** Nothing comes of these: an explanation, a kind word, or that nothing is open. */
export const harmless = [
  ...kind,
  'term',
  'asked-task',
  'asked-idea',
  'word-pause',
  'word-back',
  'word-cancel',
  'word-correct',
  'pause',
  'back',
  'complaint',
  'nameless',
  'word-unknown',
  'word-help',
]

export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
