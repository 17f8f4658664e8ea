import { isForbidden } from './denied.ts'
import { type Intent, isOffered, type Nothing } from './examples.ts'
import { contentOf, inside } from './fillers.ts'
import { likeWhole, nearlySaid, saidInPart } from './nearly.ts'
import { between, type IsMeant, mayBeSaid, type Saying, sayings, withReason } from './sayings.ts'
import { isWord, otherwise, type Spelt, spelt } from './similar.ts'
import { isNumber, type Spoken, spoken } from './spoken.ts'

/** What a text asks for, in the words of an example or nearly so. */
export interface Asked extends Saying {
  intent: Intent
}

/**
 * Sure: the text says what an example says, but for fillers, endings and small slips, or is very like one. Unsure: it is like some, at most three. An idea: long enough to be one.
 */
export type Understood =
  | ({ is: 'sure'; nearly?: Nearly } & Asked)
  | { is: 'unsure'; asked: Asked[]; maybeIdea: boolean }
  | { is: 'idea' }
  | { is: 'nothing' }

/** How a text says what an example says, if not just so. */
export type Nearly = 'misspelt' | 'like'

/** Longer texts are no commands, in characters. */
export const longestCommand = 400
/** Up to here a text is compared at all: what follows says nothing more about what is asked for. */
const longestCompared = 200
/** So many words tell something. */
const shortestIdea = 8
/** How like an example a text has to be to be asked about, where it may be an idea, one word alone, and beside a better one. */
const enough = { asked: 0.5, longAsked: 0.66, alone: 0.68, beside: 0.7, besideKind: 0.85 }
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
  const isMeant: IsMeant = ({ intent }) => intent === 'nothing' || !without.has(intent)
  const whole = sayings(text, correct, isMeant)
  const inner = whole.length > 0 ? whole : sayings(text, inside(correct), isMeant)
  const sure = mostSpecial(inner.length > 0 ? inner : withReason(text).filter(isMeant))
  // A word alone that is only like one of ours may be any other: that is asked, and its letters alone say nothing.
  const content = contentOf(correct)
  const isAlone = content.length === 1
  if (isAlone && !read.some(each => content.includes(each.word) && isOurs(each))) return unsure(sure.filter(isAsked))
  const [only, another] = sure
  if (only && !another) return surely(only, isLong, read.some(({ slips }) => slips > 0) ? 'misspelt' : undefined)
  if (another) return unsure(sure.filter(isAsked))
  // What examples say by denying was found just so; nothing else that is forbidden is asked for.
  if (isForbidden(text)) return nothing(isLong)
  if (text.length > longestCompared) return { is: 'idea' }
  const misspelt = isAlone ? undefined : withOneSlip(text, words, isMeant)
  return misspelt ? surely(misspelt, isLong, 'misspelt') : probably(text, words, isLong, isMeant)
}

/** Longer sentences are not read again, nor those that may mean too much. */
const [longestReread, mostReadings] = [12, 12]

/** What a sentence says if one word in it that we do not know was misspelt, whichever it is: "was ligt bei mir an". */
function withOneSlip(text: string, words: Spoken[], isMeant: IsMeant): Saying | undefined {
  if (words.length > longestReread) return undefined
  const read = words.map(each => spelt(each).word)
  const readings = words.flatMap((word, at) => otherwise(word).map(other => read.with(at, other)))
  if (readings.length > mostReadings) return undefined
  const [only, ...others] = readings.flatMap(reading => sayings(text, inside(reading), isMeant))
  return only && others.every(({ intent }) => intent === only.intent) ? only : undefined
}

/** Whoever asks for a file of one kind asks for files as well: what is special says more, and several together say the general. */
function mostSpecial(said: Saying[]): Saying[] {
  const special = said.filter(({ intent }) => intent.startsWith('export-'))
  if (special.length === 0 || said.some(each => each.intent !== 'exports' && !special.includes(each))) return said
  return special.length === 1 ? special : [{ intent: 'exports' }]
}

function isIdeaLong(words: Spoken[], text: string): boolean {
  return words.length >= shortestIdea || text.length > longestCommand
}

function nothing(isLong: boolean): Understood {
  return isLong ? { is: 'idea' } : { is: 'nothing' }
}

function surely({ intent, ...said }: Saying, isLong: boolean, nearly: Nearly | undefined): Understood {
  return intent === 'nothing' ? nothing(isLong) : { is: 'sure', intent, ...said, ...(nearly && { nearly }) }
}

/** What is answered in kind: nothing comes of it, so being nearly sure is enough, and nobody is asked whether they mean it. */
const kind = new Set<Intent | Nothing>(['thanks', 'small-talk', 'home'])
/** Of these a part of the sentence is enough; who greets goes on with what they want. */
const inAPart = new Set<Intent | Nothing>(['thanks', 'small-talk'])
const kindly = 0.7

function probably(text: string, words: Spoken[], isLong: boolean, isMeant: IsMeant): Understood {
  const all = likeWhole(text, words).filter(each => mayBeSaid(each, text))
  const like = all.filter(isMeant)
  const [best, next] = like
  const isAlone = contentOf(words).length === 1
  const isNothingElse = best?.intent === 'thanks' || (next?.likeness ?? 0) < enough.asked
  const isKind = best && kind.has(best.intent) && (best.isWhole || (inAPart.has(best.intent) && isNothingElse))
  if (isKind && !words.some(isNumber) && best.intent !== 'nothing' && best.likeness >= kindly && !isAlone)
    return { is: 'sure', intent: best.intent }
  const said = isAlone ? undefined : (nearlySaid(text, words, all) ?? saidInPart(text, words, like, isMeant))
  if (said && isMeant(said)) return surely(said, isLong, 'like')
  const usual = isAlone ? enough.alone : isLong ? enough.longAsked : enough.asked
  // Beside what nobody is asked about, only what is nearly as like.
  const beside = best && !isOffered(best.intent) ? enough.besideKind : enough.beside
  const least = Math.max(usual, (best?.likeness ?? 0) * beside)
  if (!best || best.likeness < least || best.intent === 'nothing') return nothing(isLong)
  const asked = like
    .filter(({ likeness }) => likeness >= least)
    .slice(0, mostAsked)
    .flatMap(({ intent, rest }): Asked[] =>
      isOffered(intent) ? [{ intent, ...(rest.length > 0 && { words: between(text, rest) }) }] : [],
    )
  return asked.length === 0 ? nothing(isLong) : { is: 'unsure', asked, maybeIdea: isLong }
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
