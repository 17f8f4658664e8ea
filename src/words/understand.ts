import { type Intent, isOffered, type Nothing } from './examples.ts'
import { contentOf, inside, isDoubt } from './fillers.ts'
import { candidates, longestNamed } from './index.ts'
import { fits } from './pattern.ts'
import { isWord, type Likeness, likenesses, type Spelt, spelt } from './similar.ts'
import { type Spoken, spoken } from './spoken.ts'

/** What a text asks for, in the words of an example or nearly so. */
export interface Asked {
  intent: Intent
  /** What it names: "… suchen". */
  words?: string
  /** What else it names: "… auf … verschieben". */
  more?: string[]
  /** What is set off from a sentence that goes with a reason: "… ist blockiert, weil …". */
  reason?: string
}

/**
 * Sure: the text says what an example says, but for fillers, endings and small slips. Unsure: it is like some, at most
 * three. An idea: long enough to be one.
 */
export type Understood =
  | ({ is: 'sure' } & Asked)
  | { is: 'unsure'; asked: Asked[]; maybeIdea: boolean }
  | { is: 'idea' }
  | { is: 'nothing' }

/** Longer texts are no commands, in characters. */
export const longestCommand = 400
/** Up to here a text is compared at all: what follows says nothing more about what is asked for. */
const longestCompared = 200
/** So many words tell something. */
const shortestIdea = 8
/** How like an example a text has to be to be asked about, where it may be an idea, one word alone, and beside a better one. */
const enough = { asked: 0.5, longAsked: 0.62, alone: 0.66, beside: 0.7 }
const mostAsked = 3

const none: ReadonlySet<Intent> = new Set()

/**
 * What somebody may be asking for: decided by the example sentences alone.
 * @param without what it cannot be: the sentence named something that there is not
 */
export function understand(text: string, without = none): Understood {
  const words = text.length > longestCommand ? [] : spoken(text)
  const isLong = isIdeaLong(words, text)
  if (words.length === 0) return isLong ? { is: 'idea' } : { is: 'nothing' }
  const read = words.map(spelt)
  const correct = read.map(({ word }) => word)
  const isMeant = ({ intent }: { intent: Intent | Nothing }) => intent === 'nothing' || !without.has(intent)
  const whole = sayings(text, correct, isMeant)
  const inner = whole.length > 0 ? whole : sayings(text, inside(correct), isMeant)
  const sure = inner.length > 0 ? inner : withReason(text).filter(isMeant)
  // A word alone that is only like one of ours may be any other: that is asked, and its letters alone say nothing.
  const content = contentOf(correct)
  const isAlone = content.length === 1
  if (isAlone && !read.some(each => content.includes(each.word) && isOurs(each))) return unsure(sure.filter(isAsked))
  const [only, another] = sure
  if (only && !another)
    return only.intent === 'nothing' ? nothing(isLong) : { is: 'sure', ...only, intent: only.intent }
  if (another) return unsure(sure.filter(isAsked))
  if (text.length > longestCompared) return { is: 'idea' }
  return probably(text, words, isLong, isMeant)
}

function isIdeaLong(words: Spoken[], text: string): boolean {
  return words.length >= shortestIdea || text.length > longestCommand
}

function nothing(isLong: boolean): Understood {
  return isLong ? { is: 'idea' } : { is: 'nothing' }
}

type IsMeant = (said: { intent: Intent | Nothing }) => boolean

interface Saying extends Omit<Asked, 'intent'> {
  intent: Intent | Nothing
}

/** What words say as examples say it; those that leave the least to the dots. */
function sayings(text: string, words: Spoken[], isMeant: IsMeant = () => true): Saying[] {
  const found = new Map<Intent | Nothing, Saying & { open: number }>()
  for (const example of candidates(words)) {
    const fit = fits(example, words)
    if (!fit || !isMeant(example) || (isQuestion(text) && neverAsked.has(example.intent))) continue
    const named = fit.map(({ from, to }) => words.slice(from, to))
    if (named.some(each => each.length > longestNamed || each.some(isDoubt))) continue
    const open = named.flat().length
    if (open >= (found.get(example.intent)?.open ?? Number.POSITIVE_INFINITY)) continue
    const [first, ...more] = named.map(each => between(text, each))
    found.set(example.intent, {
      intent: example.intent,
      open,
      ...(first !== undefined && { words: first }),
      ...(more.length > 0 && { more }),
    })
  }
  const least = Math.min(...[...found.values()].map(({ open }) => open))
  return [...found.values()].filter(({ open }) => open === least).map(({ open: _, ...saying }) => saying)
}

/** What somebody says of a task goes with a reason. */
const reasoned = new Set<Intent | Nothing>(['task-blocked', 'task-later', 'task-due'])
const setsOff = /(?:[,;:–—]| -)? (?:weil|da|denn|because|since) |[,;:] | [–—-] /i

/** "Merkblatt ist blockiert, weil die IT fehlt": the sentence up to there, and the reason. */
function withReason(text: string): Saying[] {
  const found = setsOff.exec(text.replace(/\s/g, ' '))
  if (!found || found.index === 0) return []
  const reason = text.slice(found.index + found[0].length).trim()
  const head = inside(spoken(text.slice(0, found.index)).map(each => spelt(each).word))
  if (head.length === 0 || reason === '' || isQuestion(text)) return []
  const said = sayings(text, head).filter(({ intent }) => reasoned.has(intent))
  return said.map(saying => ({ ...saying, reason }))
}

/** "Merkblatt erledigt?" asks whether it is, and does not say that it is. */
const neverAsked = new Set<Intent | Nothing>([
  'task-done',
  'task-blocked',
  'task-progress',
  'decide-idea',
  'merge-ideas',
])

function isQuestion(text: string): boolean {
  return /\?\W*$/.test(text)
}

/** What is answered in kind: nothing comes of it, so being nearly sure is enough, and nobody is asked whether they mean it. */
const kind = new Set<Intent | Nothing>(['thanks', 'small-talk', 'home', 'orient'])
/** Of these a part of the sentence is enough; who greets goes on with what they want. */
const inAPart = new Set<Intent | Nothing>(['thanks', 'small-talk'])
const nearly = 0.7

function probably(text: string, words: Spoken[], isLong: boolean, isMeant: IsMeant): Understood {
  const like = likeWhole(text, words).filter(
    each => isMeant(each) && !(isQuestion(text) && neverAsked.has(each.intent)),
  )
  const [best] = like
  const isAlone = contentOf(words).length === 1
  const isKind = best && kind.has(best.intent) && (best.isWhole || inAPart.has(best.intent))
  if (isKind && best.intent !== 'nothing' && best.likeness >= nearly && !isAlone)
    return { is: 'sure', intent: best.intent }
  const usual = isAlone ? enough.alone : isLong ? enough.longAsked : enough.asked
  const least = Math.max(usual, (best?.likeness ?? 0) * enough.beside)
  if (!best || best.likeness < least || best.intent === 'nothing') return nothing(isLong)
  const asked = like
    .filter(({ likeness }) => likeness >= least)
    .slice(0, mostAsked)
    .flatMap(({ intent, rest }): Asked[] =>
      isOffered(intent) ? [{ intent, ...(rest.length > 0 && { words: between(text, rest) }) }] : [],
    )
  return asked.length === 0 ? nothing(isLong) : { is: 'unsure', asked, maybeIdea: isLong }
}

/** `isWhole`: all of the sentence is like it. "Guten Tag, …" is no greeting alone. */
interface Whole extends Likeness {
  isWhole: boolean
}

/** The whole sentence, and each of its parts: "Hab ne Idee, wo trag ich die ein?" */
function likeWhole(text: string, words: Spoken[]): Whole[] {
  const best = new Map<Intent | Nothing, Whole>()
  for (const part of [words, ...clauses(text, words)])
    for (const each of likenesses(part)) {
      const likeness = each.likeness * (part === words ? 1 : inPart)
      if (likeness > (best.get(each.intent)?.likeness ?? 0))
        best.set(each.intent, { ...each, likeness, isWhole: part === words })
    }
  return [...best.values()].toSorted((a, b) => b.likeness - a.likeness)
}

const inPart = 0.85

/** What stands between commas, dashes and full stops. */
function clauses(text: string, words: Spoken[]): Spoken[][] {
  const parts: Spoken[][] = [[]]
  for (const [at, word] of words.entries()) {
    const before = at === 0 ? '' : text.slice(words[at - 1]?.to, word.from)
    if (/[,;:.!?–—\n]|\s-\s/.test(before)) parts.push([])
    parts.at(-1)?.push(word)
  }
  return parts.length === 1 ? [] : parts
}

function isAsked(saying: Saying): saying is Asked {
  return isOffered(saying.intent)
}

/** A word as it stands in an example; also with two letters in the wrong order ("roadmpa"), because that is no other word. */
function isOurs({ word, slips }: Spelt): boolean {
  return slips < 1 && isWord(word)
}

function unsure(asked: Asked[]): Understood {
  return asked.length === 0 ? { is: 'nothing' } : { is: 'unsure', asked: asked.slice(0, mostAsked), maybeIdea: false }
}

function between(text: string, words: Spoken[]): string {
  const kept = contentOf(words)
  return text.slice(kept[0]?.from ?? 0, kept.at(-1)?.to ?? 0)
}
