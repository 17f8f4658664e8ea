import type { Answers } from '../documents/answers.ts'
import type { Idea } from '../documents/idea.ts'
import { fold } from '../guide/questions/fold.ts'
import { areOpposed, kinship } from './kinship.ts'
import { alikeWords, deedWords, generalWords, lightWords, partWords } from './lexicon.ts'
import { stem, terms } from './terms.ts'

/** similar: ideas that are about the same as a title, rather none than a wrong one. search: whatever has these words. */
export type How = 'similar' | 'search'

/** More terms than this are not looked for: nobody types so many, and each is compared with all terms there are. */
const mostTerms = 30
/**
 * How much words count that many ideas share, words that stand with nearly anything, and words for what is done,
 * compared with those for things. Of two titles the deed tells as much as the thing („Kläranlage erweitern“ and
 * "besichtigen"); of a search it does not, for it may have been called anything.
 */
const weights = {
  similar: { general: 0.4, light: 0.5, deed: 1, thing: 1 },
  search: { general: 0.3, light: 0.8, deed: 0.6, thing: 1 },
}
/** How much a term counts that stands in the texts of an idea and not in its title. */
const inText = { similar: 0.2, search: 0.65 }
/**
 * How much what only one of two titles has takes from their likeness. Something special on both sides tells of two
 * ideas („Bibliothek“ and „Hallenbad am Sonntag öffnen“); on one side only, perhaps of the same in more words.
 * It tells so the more surely, the better both words are known: of a word the lexicon has never seen nobody can say
 * that it does not mean the same.
 */
const apart = { both: 0.6, one: 0.55, known: 0.8 }
/** From which likeness on an idea is about the same, and from which share of the words on it is found. */
const enough = { similar: 0.51, search: 0.59 }
/** What follows the first may be less sure. */
const follows = { similar: 0.4, search: 0.59 }

const general = new Set(generalWords.map(stem))
const deeds = new Set(deedWords.map(stem))
const light = new Set(lightWords.map(stem))
const known = new Set([...partWords, ...alikeWords.flat()].map(stem))

interface Entry {
  title: readonly string[]
  text: readonly string[]
}

/** What is looked for: each term with all terms of the index that mean the same, and how much they do. */
type Wanted = Map<string, Map<string, number>>

/** Ideas by what they are about. Those merged into another are not in it. */
export class IdeaIndex {
  private readonly entries = new Map<string, Entry>()
  /** The ideas that have a term in their title, or in their texts only. */
  private readonly titles = new Map<string, Set<string>>()
  private readonly texts = new Map<string, Set<string>>()

  /** Adds an idea, or replaces what is known of it. */
  put(idea: Idea): void {
    this.remove(idea.id)
    if (idea.mergedInto !== undefined) return
    const title = new Set(terms(idea.title))
    const text = new Set(terms(freeText(idea.answers)).filter(term => !title.has(term)))
    this.entries.set(idea.id, { title: [...title], text: [...text] })
    for (const term of title) add(this.titles, term, idea.id)
    for (const term of text) add(this.texts, term, idea.id)
  }

  remove(id: string): void {
    const entry = this.entries.get(id)
    if (!entry) return
    this.entries.delete(id)
    for (const term of entry.title) drop(this.titles, term, id)
    for (const term of entry.text) drop(this.texts, term, id)
  }

  /**
   * Numbers of the ideas that fit a text, the best first.
   * @param limit how many at most
   */
  find(text: string, limit: number, how: How = 'search'): string[] {
    const wanted = this.wanted(text, how)
    const hits = [...this.candidates(wanted, how)]
      .map(id => ({ id, score: this.score(id, wanted, how) }))
      .filter(({ score }) => score >= follows[how])
      .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    const isSure = (hits[0]?.score ?? 0) >= enough[how]
    return isSure ? hits.slice(0, limit).map(({ id }) => id) : []
  }

  private wanted(text: string, how: How): Wanted {
    const list = how === 'search' ? this.typed(text) : terms(text)
    return new Map([...new Set(list)].slice(0, mostTerms).map(term => [term, this.kinOf(term, how)]))
  }

  /** Whoever searches may not have typed the last word to its end: it is left whole if something begins with it. */
  private typed(text: string): string[] {
    const trimmed = text.trim()
    const end = trimmed.lastIndexOf(' ') + 1
    const last = fold(trimmed.slice(end))
    const isBegun = last.length > 2 && [...this.titles.keys()].some(term => term.startsWith(last))
    return isBegun ? [...terms(trimmed.slice(0, end)), last] : terms(trimmed)
  }

  private kinOf(term: string, how: How): Map<string, number> {
    const kin = new Map<string, number>()
    for (const words of [this.titles, this.texts]) {
      for (const other of words.keys()) {
        const much = how === 'search' ? Math.max(kinship(term, other), begins(term, other)) : kinship(term, other)
        if (much > 0) kin.set(other, much)
      }
    }
    return kin
  }

  /**
   * Words that many ideas share find nothing where something special is looked for. Texts alone make no likeness, so
   * they are left out where that is asked for.
   */
  private candidates(wanted: Wanted, how: How): Set<string> {
    const special = [...wanted].filter(([term]) => !general.has(term))
    const ids = new Set<string>()
    for (const words of how === 'similar' ? [this.titles] : [this.titles, this.texts]) {
      for (const [, kin] of special.length > 0 ? special : wanted) {
        for (const term of kin.keys()) for (const id of words.get(term) ?? []) ids.add(id)
      }
    }
    return ids
  }

  private score(id: string, wanted: Wanted, how: How): number {
    const entry = this.entries.get(id)
    if (!entry || isOpposite(entry, wanted) || (how === 'similar' && missesEveryThing(entry, wanted))) return 0
    return how === 'similar' ? this.likeness(entry, wanted) : this.coverage(entry, wanted)
  }

  /** The share of what is looked for that the idea has, from 0 to 1. */
  private coverage(entry: Entry, wanted: Wanted): number {
    let all = 0
    let has = 0
    for (const [term, kin] of wanted) {
      const weight = this.weight(term, 'search')
      all += weight
      has += weight * Math.max(most(kin, entry.title), inText.search * most(kin, entry.text))
    }
    return has / all
  }

  /** What two titles share, compared with what either has alone, from 0 to 1. */
  private likeness(entry: Entry, wanted: Wanted): number {
    let shared = 0
    const alone = { wanted: { all: 0, known: 0 }, found: { all: 0, known: 0 } }
    const compare = (term: string, much: number, side: { all: number; known: number }) => {
      const weight = this.weight(term, 'similar')
      shared += (weight * much) / 2
      side.all += weight * (1 - much)
      if (isKnownThing(term)) side.known += weight * (1 - much)
    }
    for (const [term, kin] of wanted) {
      compare(term, Math.max(most(kin, entry.title), inText.similar * most(kin, entry.text)), alone.wanted)
    }
    for (const term of entry.title) {
      compare(term, Math.max(0, ...[...wanted.values()].map(kin => kin.get(term) ?? 0)), alone.found)
    }
    const both = Math.min(alone.wanted.all, alone.found.all)
    const one = Math.max(alone.wanted.all, alone.found.all)
    const surely = Math.min(alone.wanted.known, alone.found.known)
    return shared / (shared + apart.both * both + apart.one * one + apart.known * surely)
  }

  /** How much a term counts; one that few ideas have tells more. */
  private weight(term: string, how: How): number {
    return weights[how][kindOf(term)] / (1 + 0.2 * Math.log2(1 + (this.titles.get(term)?.size ?? 0)))
  }
}

function kindOf(term: string): 'general' | 'light' | 'deed' | 'thing' {
  if (general.has(term)) return 'general'
  if (deeds.has(term)) return 'deed'
  return light.has(term) ? 'light' : 'thing'
}

function isKnownThing(term: string): boolean {
  return kindOf(term) === 'thing' && known.has(term)
}

/**
 * Whether nothing of what a title is about stands in the other. What is done, and words that many ideas share, make no
 * likeness alone: „Fuhrpark elektronisch buchen“ is not „Termine online buchen“. Only where the thing is a word we know:
 * one we do not know may be another word for it.
 */
function missesEveryThing(entry: Entry, wanted: Wanted): boolean {
  const things = [...wanted].filter(([term]) => kindOf(term) === 'thing')
  return things.some(([term]) => known.has(term)) && things.every(([, kin]) => most(kin, entry.title) === 0)
}

/** Whether a title is about the opposite. „Hund an- und abmelden“ is no opposite of either. */
function isOpposite(entry: Entry, wanted: Wanted): boolean {
  const mine = [...wanted.keys()].filter(term => !entry.title.includes(term))
  const theirs = entry.title.filter(term => !wanted.has(term))
  return mine.some(term => theirs.some(other => kinship(term, other) === 0 && areOpposed(term, other)))
}

/** Whoever searches may not have typed the whole word yet. */
function begins(term: string, other: string): number {
  return term.length > 2 && other.startsWith(term) ? 0.95 : 0
}

function most(kin: Map<string, number>, list: readonly string[]): number {
  let much = 0
  for (const term of list) much = Math.max(much, kin.get(term) ?? 0)
  return much
}

/** What somebody wrote in their own words. An answer of one small word is the id of an option. */
function freeText(answers: Answers): string {
  return Object.values(answers)
    .flatMap(answer => (answer.is === 'answered' && typeof answer.value === 'string' ? [answer.value] : []))
    .filter(value => !/^[a-z0-9_-]*$/.test(value))
    .join(' ')
}

function add(words: Map<string, Set<string>>, term: string, id: string): void {
  const ids = words.get(term)
  if (ids) ids.add(id)
  else words.set(term, new Set([id]))
}

function drop(words: Map<string, Set<string>>, term: string, id: string): void {
  const ids = words.get(term)
  ids?.delete(id)
  if (ids?.size === 0) words.delete(term)
}
