import { stemmer as englishStem } from '@orama/stemmers/english'
import { stemmer as germanStem } from '@orama/stemmers/german'
import { distance } from 'fastest-levenshtein'
import { lazily } from '../guide/lazily.ts'
import { fold } from '../guide/questions/fold.ts'
import { alikeWords, deedWords, fillerWords, generalWords, opposedWords, partWords } from './lexicon.ts'
import { evenOut } from './spelling.ts'
import { stemsOfLexicon } from './worked-out.ts'

/** More terms than this of one text are not looked at, and no letters of a word beyond the second number. */
const longest = { text: 400, word: 40, joined: 60 }
/** A part of a compound that is not in the lexicon has at least this many letters. */
const shortestUnknown = 4
/** A word of fewer letters is no typo of another. */
const shortestMistyped = 8

const fillers = new Set(fillerWords)
/** Worked out once and for all: to stem the lexicon anew took a tenth of a second at every start. */
const knownStems = lazily(stemsOfLexicon)
/** Nouns that only look as if they were made of a verb: a „Zeitung“ has nothing to do with „Zeit“. */
const lookAlikes = new Set(
  `zeitung sitzung rechnung satzung steurung stellung festung kreuzung fassung kleidung achtung haltung richtung innung
  wahrung dichtung handlung ladung leistung abteilung umgebung trauung stundung wartung schulung leitung`.split(/\s+/),
)
/** „Sachbearbeiterin“ and „Sachbearbeiterinnen“. */
const female = /(?<=[a-z]{3}er)in(?:nen)?$/
/** The parts of compounds in every form in which they stand inside one. */
const forms = lazily(
  () => new Map([...partWords(), ...alikeWords().flat()].flatMap(word => (word.includes('+') ? [] : inside(word)))),
)
/** Stems of words that are no compounds, or are known as a whole. */
const wholes = lazily(
  () => new Set([generalWords(), deedWords(), partWords(), ...alikeWords(), ...opposedWords()].flat().map(stem)),
)
const wholesByHead = lazily(() =>
  Map.groupBy(
    [...wholes()].filter(whole => whole.length >= shortestMistyped),
    whole => whole.slice(0, 3),
  ),
)
/** How expressions of two words are written in one: "ki" for „künstliche Intelligenz“. */
const expressions = lazily(() => new Map(alikeWords().flatMap(group => group.flatMap(word => expression(word, group)))))

/**
 * The terms of a text, in its order: what an index holds, and what a search looks for. Spelling (spelling.ts), endings and
 * words without meaning do not count; compounds are taken apart as far as their parts are known, so that „Hund anmelden“
 * and „Hundeanmeldung“ have the same terms. A text that has only words without meaning has none.
 */
export function terms(text: string): string[] {
  const known = wordsOf(text).slice(0, longest.text)
  return joinExpressions(known.flatMap(word => split(word.slice(0, longest.word))))
}

/** What neighbouring words are if they are written in one: „Work Flow“ is perhaps a "workflow". */
export function joined(text: string): { one: string; of: [string, string] }[] {
  const words = fold(evenOut(text))
    .split(/[\s+<>=%€]+/)
    .filter(word => word !== '')
  return words.slice(0, longest.joined).flatMap((word, at) => {
    const next = words[at + 1]
    return next === undefined ? [] : [{ one: stem(word + next), of: [stem(word), stem(next)] }]
  })
}

/** The words of a text that mean something, folded. */
function wordsOf(text: string): string[] {
  const even = evenOut(text).replace(/\p{L}[\p{L}\p{N}]*(?:-\p{L}[\p{L}\p{N}]*)*/gu, asOne)
  return fold(even)
    .split(/[\s+<>=%€]+/)
    .filter(word => word !== '' && !fillers.has(word))
}

/** What hyphens join is one word if it is known as one, or if a part alone would say nothing („On-Boarding“). */
function asOne(group: string): string {
  if (!group.includes('-')) return group
  const parts = group.split('-').map(fold)
  const one = parts.join('')
  if (one.length > longest.word) return parts.join(' ')
  return isKnown(one) || parts.some(part => fillers.has(part)) ? one : parts.join(' ')
}

function isKnown(word: string): boolean {
  return wholes().has(stem(word)) || forms().has(word) || pieces(word)?.guessed === false
}

/** The stem of a folded word: „Anmeldung“, "anmelden" and „Anmeldungen“ are one. */
export function stem(word: string): string {
  return knownStems().get(word) ?? stemAnew(word)
}

/** The stem as the rules give it, also of a word of the lexicon. */
export function stemAnew(word: string): string {
  if (/^buch(?:en|t|ungs?|ungen)$/.test(word)) return 'buchung'
  // „Kurs“ has nothing to do with „Kur“.
  if (/^kurs(?:e[ns]?)?$/.test(word)) return 'kurs'
  // What `fold` makes of „neuer“, „neuen“, and of „bauen“, „schauen“ and the like.
  if (/^neu[mnrs]$/.test(word)) return 'neu'
  if (/(?:b|sch|tr)aun$/.test(word)) return word.slice(0, -1)
  if (/(?:ings?|ments|ies)$/.test(word)) return englishStem(word)
  const root = germanStem(word.replace(/eln$/, 'l').replace(female, ''))
  // Snowball leaves different rests of verbs and their nouns: digitalisi(eren), digitalisier(ung); melden, Meldung.
  if (lookAlikes.has(root)) return root
  if (/erung(?:en)?$/.test(word)) return root.replace(/er(?:ung)?$/, '')
  return root.length > 6 ? root.replace(/ung$/, '') : root
}

/** What words were taken apart into: towns use the same ones again and again. */
const memory = new Map<string, readonly string[]>()
const mostRemembered = 20_000

function split(word: string): readonly string[] {
  const before = memory.get(word)
  if (before) return before
  if (memory.size >= mostRemembered) memory.clear()
  const parts = takeApart(word)
  memory.set(word, parts)
  return parts
}

/** The stems of the parts of a word; of a word that is no compound, its own. */
function takeApart(full: string): string[] {
  const word = full.replace(female, '')
  const root = stem(word)
  if (wholes().has(root) || isDescribing(word) || isForeignVerb(word)) return [root]
  const known = forms().get(word)
  if (known) return [known.term]
  const made = pieces(word)
  if (!made) return [root]
  const meant = made.guessed ? meantWhole(root) : undefined
  return meant === undefined ? made.parts : [meant]
}

/** The known word that a long one, which is no compound of known parts, is a typo of: "Baugenemigung". */
function meantWhole(root: string): string | undefined {
  if (root.length < shortestMistyped) return undefined
  return wholesByHead()
    .get(root.slice(0, 3))
    ?.find(whole => Math.abs(whole.length - root.length) < 2 && distance(whole, root) === 1)
}

/** An adjective is left whole: nothing is won by taking „standesamtlich“ apart. */
function isDescribing(word: string): boolean {
  return /(?:lich|isch)(?:e[mnrs]?)?$/.test(word)
}

/** A verb from a foreign language has no „Tier“ in it. */
function isForeignVerb(word: string): boolean {
  return /[a-z]{3}ier(?:en|t|te|ten|ung|ungen)$/.test(word)
}

/** The cheapest way to take a word apart; undefined if it is no compound of known parts. */
function pieces(word: string): { parts: string[]; guessed: boolean } | undefined {
  /** The best way to take apart what stands before each place. */
  const ways: (Way | undefined)[] = [{ parts: [], guessed: false, cost: 0 }]
  for (let end = 3; end <= word.length; end++) {
    for (let from = 0; from <= end - 3; from++) {
      const way = extend(ways[from], word.slice(from, end), end === word.length)
      const best = ways[end]
      if (way && (!best || way.cost < best.cost)) ways[end] = way
    }
  }
  const best = ways[word.length]
  return best && best.parts.length > 1 ? { parts: best.parts, guessed: best.cost >= shortestUnknown } : undefined
}

interface Way {
  parts: string[]
  /** The last part is not in the lexicon. Only the first and the last of all may be unknown. */
  guessed: boolean
  /** Letters that are not in the lexicon, and a little for every part and for what joins them. */
  cost: number
}

function extend(before: Way | undefined, piece: string, isLast: boolean): Way | undefined {
  if (!before) return undefined
  const known = forms().get(piece)
  if (known && maybeKnown(known, piece, before, isLast)) {
    const cost = before.cost + (piece.length < 5 ? 0.7 : 0.2) + jointCost(known.joint, isLast)
    return { parts: [...before.parts, known.term], guessed: false, cost }
  }
  const isFirst = before.parts.length === 0
  if (before.guessed || isFirst === isLast || !maybePart(piece, isFirst)) return undefined
  return {
    parts: [...before.parts, stem(withoutJoint(piece, isFirst))],
    guessed: true,
    cost: before.cost + 0.2 + piece.length,
  }
}

/** „Plakatierungs-“, „Leerstands-“: after a long part, an s joins. */
function withoutJoint(piece: string, isFirst: boolean): string {
  return isFirst && piece.length > 6 ? piece.replace(/(?<=[bdfghklmnprt])s$/, '') : piece
}

/** After a guess, three letters may be chance; and an n joins only what ends with e. */
function maybeKnown({ term, joint }: Part, piece: string, before: Way, isLast: boolean): boolean {
  if (before.guessed && (piece.length < 4 || term.length < 3 || (term.length === 3 && joint !== ''))) return false
  return joint !== 'n' || isLast || piece.endsWith('en')
}

/** An s may just as well begin the next part: „Ehe|schließung“. An ending at the end joins nothing. */
function jointCost(joint: string, isLast: boolean): number {
  if (isLast || joint === '') return 0
  return joint.endsWith('s') ? 0.6 + joint.length / 2 : joint.length / 2
}

/** Whether letters before or after a known part may be a part themselves, and not the prefix or suffix of a word. */
function maybePart(piece: string, isFirst: boolean): boolean {
  if (piece.length < shortestUnknown) return false
  return isFirst
    ? !/(?:^(?:unter|uber|durch|hinter|wieder|zuruck|gegen|zusammen|nach)|c|ver|be|ge|ent|ab|auf|ein|vor|zu)$/.test(
        piece,
      )
    : !/^(?:isch|lich|schaft|ier|isier|bar|keit|heit|haft|los|ung|s[bdfghjkqrvwxz])/.test(piece)
}

interface Part {
  term: string
  /** The letters that join it to the next part. */
  joint: string
}

/** A word as it stands inside a compound: with and without its ending, and with what joins it to the next part. */
function inside(word: string): [form: string, part: Part][] {
  const term = stem(word)
  const roots = word.length - term.length <= 3 && term.length > 3 ? [term, word] : [word]
  const joints = word.endsWith('e') ? ['n', 's', ''] : ['n', 's', 'es', 'en', 'e', 'er', 'ern', '']
  if (word.endsWith('nis')) joints.push('se', 'sen', 'ses')
  return roots.flatMap(root => joints.map((joint): [string, Part] => [root + joint, { term, joint }]))
}

function expression(word: string, group: string[]): [string, string][] {
  const single = group.find(other => !other.includes('+'))
  return word.includes('+') && single ? [[word.split('+').map(stem).join(' '), stem(single)]] : []
}

function joinExpressions(list: string[]): string[] {
  const joined: string[] = []
  for (const term of list) {
    const one = expressions().get(`${joined.at(-1)} ${term}`)
    if (one) joined.pop()
    joined.push(one ?? term)
  }
  return joined
}
