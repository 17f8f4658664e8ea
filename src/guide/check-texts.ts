import { type Finding, isMap, type Path, shown } from './finding.ts'
import { checkLinks } from './links.ts'

/** Longer sentences are hard to follow on a card. In words. */
const longestSentence = 15
/** A name in braces, as titles of tasks have it for an answer. */
const placeholder = /\{[a-z][a-z0-9_-]*\}/
/** Words that say “du” to somebody: the bot says “Sie” everywhere. */
const familiar = /(?:^|[^\p{L}-])(?:du|dich|dir|deine?[mnrs]?|euch|eure[mnrs]?)(?=$|[^\p{L}-])/iu

/** What reads badly in the texts of a guide, which works nevertheless, so that it is only a warning; and links that lead astray. */
export function checkTexts(raw: unknown): Finding[] {
  return textsIn(raw, []).flatMap(({ path, text }) => {
    const told = (message: string, remedy: string): Finding[] => [{ path, message, remedy, warning: true }]
    const literal = mayNameAnswers(path) ? undefined : placeholder.exec(text)?.[0]
    const isGerman = path.at(-1) === 'de'
    return [
      ...checkLinks(text, path),
      ...(literal
        ? told(
            `“${literal}” is shown as it is here`,
            'Write it out; only titles of tasks and sentences of outcomes name answers',
          )
        : []),
      ...sentencesIn(text)
        .filter(sentence => isGerman && wordsIn(sentence) > longestSentence)
        .flatMap(sentence =>
          told(
            `A sentence has ${wordsIn(sentence)} words: ${shown(sentence)}`,
            `Make two of it, with at most ${longestSentence} words each`,
          ),
        ),
      ...(isGerman && familiar.test(text)
        ? told(`This says “du” to people: ${shown(text)}`, 'Say “Sie”, as the bot does everywhere')
        : []),
    ]
  })
}

/** “{reuse}” stands for an answer there: check-tasks.ts and check-outcomes.ts look at it. */
function mayNameAnswers(path: Path): boolean {
  return (path[0] === 'tasks' && path.includes('title')) || (path[0] === 'outcomes' && path.includes('sentence'))
}

/** Every German text for people, and where it stands. */
export function germanTexts(raw: unknown): { path: Path; text: string }[] {
  return textsIn(raw, []).filter(({ path }) => path.at(-1) === 'de')
}

function textsIn(value: unknown, path: Path): { path: Path; text: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]))
  if (!isMap(value) || 'list' in value) return []
  return Object.entries(value).flatMap(([key, item]) => {
    const at = [...path, key]
    const isText = typeof item === 'string' && typeof value.de === 'string' && (key === 'de' || key === 'en')
    return isText ? [{ path: at, text: item }] : key === 'when' ? [] : textsIn(item, at)
  })
}

function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?:])\s+(?=["„“‚(]?[\p{Lu}\d])/u)
}

function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter(word => /[\p{L}\d]/u.test(word)).length
}
