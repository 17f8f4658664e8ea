import vocabulary from '../../../locales/commands.json' with { type: 'json' }
import { fold } from './fold.ts'
import { besideIt, notCounted, notKnown } from './not-known.ts'
import { hasNumber } from './number-words.ts'
import { spoken } from './spoken.ts'

const words = new Set([...vocabulary.unknown.de, ...vocabulary.unknown.en].map(spoken))

const noIdea = new Set(['keine Ahnung', "don't know"].map(spoken))

/** Whether folded words say so in the plainest way, which nobody uses for anything else. */
export function isNoIdea(words: string): boolean {
  return noIdea.has(words)
}

/** Whoever says more than that says something else as well. */
const longest = { letters: 120, parts: 4 }

/** "Weiß ich nicht", "keine Ahnung", "k. A.": in any language, in full, or with nothing beside it that is an answer. */
export function saysDontKnow(text: string): boolean {
  if (words.has(spoken(text))) return true
  if (isStory(text)) return false
  const parts = partsOf(text)
  const told = parts.filter(part => !notMe.test(part))
  const isNotMe = told.length < parts.length
  return (
    told.some(part => says(part) || (isNotMe && fits(besideIt, part))) &&
    told.every((part, at) => says(part) || fits(besideIt, part) || (at > 0 && isAsked(part)))
  )
}

/**
 * "Weiß nicht, kann sein", "noch nicht besprochen, keine Ahnung": some of it says so, before it something is open at most, and
 * nothing guesses; for readers that found nothing else in it.
 */
export function beginsDontKnow(text: string): boolean {
  if (isStory(text)) return false
  const parts = partsOf(text)
  const at = parts.findIndex(part => says(part) || fits(notCounted, part))
  return (
    at !== -1 &&
    parts.length <= longest.parts &&
    parts.slice(0, at).every(part => fits(besideIt, part) || isOpen.test(part)) &&
    !parts.some((part, each) => each !== at && !says(part) && guesses.test(part))
  )
}

/** "Steht noch nicht fest", "da gibt es noch keinen Termin". */
const isOpen =
  /(?:^| )(?:noch (?:gar )?(?:nicht|net|ned|nich|kein\p{L}*|niemand|offen)|unklar|yet|haven t|hasn t)(?: |$)/u

/** Whether it is too long, gives a number, or asks. "That one" is none. */
function isStory(text: string): boolean {
  return (
    text.length > longest.letters ||
    text.includes('?') ||
    hasNumber(text.replace(/\b(?:this|that|which|no) one\b/gi, ' '))
  )
}

const guesses =
  /(?:^| )(?:vielleicht|eventuell|evtl|oder|entweder|eher|wahrscheinlich|vermutlich|je nach|je nachdem|kommt drauf|glaube?|denke?|schatze|maybe|perhaps|or|either|probably|depends|guess|think|rather)(?: |$)/

function partsOf(text: string): string[] {
  return text
    .split(/[,;:.!–]|\s-\s/)
    .map(part => fold(part).replace(sighs, ''))
    .filter(part => part !== '')
}

/** What stands before it and says nothing. */
const sighs =
  /^(?:(?:puh|boah|och|mei|jo mei|hm+|tja|ahm?|oh|uff|na ja|naja|nun|also|ach|pff|lieber|ehrlich gesagt|well|er|erm|sorry|leider|honestly)(?: |$))+/

/** "Das weiß die Chefin, ich nicht": alone it is no more than a no. */
const notMe =
  /^(?:(?:ich|i|wir|mir) (?:aber |leider |selbst |selber )?(?:kann (?:es |das )?)?(?:nicht|net|ned|nich)|not (?:me|us)|i (?:don|can) t)$/u

function says(part: string): boolean {
  return words.has(part) || [part, withoutAsked(part)].some(each => fits(notKnown, each))
}

function fits(ways: readonly RegExp[], part: string): boolean {
  return ways.some(way => way.test(part))
}

const asking = new Set(
  `ob wer wen wem wessen was wie wieviel wieviele wann wo worauf woran wohin woher warum wofür welche welcher welches welchen
  who whom whose what how when where why which whether`
    .split(/\s+/)
    .map(fold),
)

/** "Kann ich nicht sagen, worauf das einzahlt" says no more than "kann ich nicht sagen". */
function withoutAsked(part: string): string {
  const words = part.split(' ')
  const at = words.findIndex((word, index) => index > 1 && asking.has(word))
  return at === -1 ? part : words.slice(0, at).join(' ')
}

function isAsked(part: string): boolean {
  return asking.has(part.split(' ')[0] ?? '')
}
