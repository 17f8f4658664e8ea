import type { Intent, Nothing } from './examples.ts'
import { asksToBegin, contentOf, inside, isNegation, isSmall, isSupposed, isTold } from './fillers.ts'
import { between, type IsMeant, type Saying, sayings } from './sayings.ts'
import { type Likeness, likenesses, spelt } from './similar.ts'
import { isNumber, type Spoken } from './spoken.ts'

/** `isWhole`: all of the sentence is like it. "Guten Tag, …" is no greeting alone. */
export interface Whole extends Likeness {
  isWhole: boolean
}

/** The whole sentence, and each of its parts: "Hab ne Idee, wo trag ich die ein?" */
export function likeWhole(text: string, words: Spoken[]): Whole[] {
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

/** Who says how something is has to say just that: of these nothing happens by being like them. */
const stated = new Set<Intent | Nothing>([
  'task-done',
  'task-blocked',
  'task-progress',
  'task-reopen',
  'task-later',
  'task-due',
  'support-idea',
  'decide-idea',
  'merge-ideas',
  'report-idea',
  'substitute',
  'end-substitute',
  'appoint',
  'nothing',
])

/** How like an example a sentence has to be, and how much less it may be like those of anything else. */
const very = { like: 0.8, beside: 0.9 }

/**
 * What a sentence asks for that is very like one example and like no other: what it says besides neither denies nor
 * supposes it, and tells nothing of the past or of others.
 */
export function nearlySaid(text: string, words: Spoken[], [best, next]: Whole[]): Saying | undefined {
  if (!best?.isWhole || best.isGuess || stated.has(best.intent) || best.likeness < very.like) return undefined
  if ((next?.likeness ?? 0) > best.likeness * very.beside) return undefined
  if (!saysEnough(contentOf(words))) return undefined
  if (
    words.some(word => word.isQuoted || isNegation(word)) ||
    best.rest.some(word => isNumber(word) || isElsewhere(word) || isSubject(word))
  )
    return undefined
  const { intent, rest, isOpen } = best
  if (!isOpen || rest.length === 0) return { intent }
  // "Remember the flood" shares but one word with "remember to …".
  if (contentOf(words).length - rest.length < 2) return undefined
  if (!best.isOpenFirst && contentOf(words)[0]?.from === rest[0]?.from) return undefined
  const [first, last] = [rest[0]?.from ?? 0, rest.at(-1)?.to ?? 0]
  const named = contentOf(words.filter(({ from, to }) => from >= first && to <= last))
  return named.length === rest.length ? { intent, words: between(text, rest) } : undefined
}

/**
 * What one part of a sentence says just so, beside what only leads to it: "Bin neu hier, wie geht das?" Whoever asks for it may
 * tell why: "Ich habe es mir anders überlegt, bitte meine Idee rausnehmen".
 */
export function saidInPart(text: string, words: Spoken[], like: Whole[], isMeant: IsMeant): Saying | undefined {
  if (words.some(word => word.isQuoted || isSupposed(word))) return undefined
  const parts = clauses(text, words)
  const asking = words.some(isElsewhere) ? parts.filter(asksToBegin) : parts
  const found = asking.flatMap(part => {
    const read = part.map(spelt)
    const isSure = contentOf(part).length > 1 || read.every(({ slips }) => slips === 0)
    return isSure ? sayings(text, inside(read.map(({ word }) => word)), isMeant).map(saying => ({ part, saying })) : []
  })
  const [only] = found
  if (!only || stated.has(only.saying.intent)) return undefined
  const beside = words.filter(word => !only.part.includes(word))
  const others = [
    ...like.filter(({ isWhole, likeness }) => isWhole && likeness > much),
    ...likenesses(beside).filter(({ likeness }) => likeness * inPart > much),
  ]
  const all = [...found.map(({ saying }) => saying), ...others]
  return all.every(({ intent }) => intent === only.saying.intent) ? only.saying : undefined
}

/** What else a sentence is so like it may mean as well. */
const much = 0.55

/** A word of ours is not enough, but for a whole sentence around it. */
function saysEnough(content: Spoken[]): boolean {
  return content.length > 3 || content.filter(word => !isSmall(word)).length > 1
}

/** Whose wish is said in other words than "ich möchte" tells of themselves. */
function isSubject({ word }: Spoken): boolean {
  return ['ich', 'wir', 'we'].includes(word)
}

function isElsewhere(word: Spoken): boolean {
  return isNegation(word) || isSupposed(word) || isTold(word)
}
