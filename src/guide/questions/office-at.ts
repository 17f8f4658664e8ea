import { isEdge } from './edges.ts'
import { isArticle, spelled } from './number-words.ts'
import { endsName, isGeneric, isOffice, isSeveral, places } from './office-names.ts'

/** What a text names at some word: the own office, so many others, or only where one belongs to. */
export interface Found {
  is: 'own' | 'place' | 'offices'
  /** How many words it takes. */
  words: number
  /** Empty for those that are only counted. */
  name: string
  count: number
  /** "Unser Bauamt". */
  isOurs?: boolean
  /** "Noch zwei", "drei andere": besides one that is named. */
  isMore?: boolean
  /** "Amt 32". */
  isLabelled?: boolean
}

/** What stands before the word. */
interface Context {
  /** An office stands right before it. */
  isBehind: boolean
  /** Its part tells where they are: "bei uns zwei". */
  isPlace: boolean
  /** The last office was named by its number: "Amt 32". */
  isLabelled: boolean
  /** "IT" is no "it". */
  isIt: boolean
}

const own = new Set(
  'wir uns ich unser unsere unseres unsers unserem unseren unserer mein meins meine meinem meiner us we i my mine ours our mir mia'.split(
    ' ',
  ),
)
const possessive = /^(?:unser|unsere|unserem|unseren|unserer|mein|meine|meinem|meiner|our|my)$/
const leads = new Set('vom von beim bei im in als from at of'.split(' '))
const between = new Set('der dem den des hier unten oben the eigene eigenen eigenes eigener own'.split(' '))
const belongs = /^(?:vom|von|des|der|beim|bei|im|in|am|of|at|from|aus)$/
const inner = /^(?:(?:haus)?interne?[nr]?|internal|stadtische[nr]?|kommunale[nr]?|staatliche[nr]?|extern|eigene[nr]?)$/
const others = /^(?:andere[rns]?|weitere[rns]?|others?|more|another|externe[rn]?|outside|external|further)$/
const label = /^(?:amt|amter|fachbereich|fb|abteilung|abt|sachgebiet|sg|referat|dezernat|dez|department|dept|section)$/
const ranked = /^(?:unter|ober|hoher|oberst)e[nr]?$/

/** What a folded text names at one of its words, if anything. */
export function foundAt(words: readonly string[], at: number, context: Context): Found | undefined {
  return (
    labelled(words, at, context) ??
    counted(words, at, context) ??
    ownAt(words, at) ??
    placeAt(words, at, context) ??
    named(words, at, context)
  )
}

/** "Amt 32", "das 61er"; behind one also "50". */
function labelled(words: readonly string[], at: number, { isLabelled }: Context): Found | undefined {
  const [word = '', next = ''] = words.slice(at, at + 2)
  if (/^\d{2}er$/.test(word)) return office(word, 1)
  const isBare = isLabelled && /^\d{2,3}$/.test(word)
  if (!isBare && !(label.test(word) && /^(?:\d{1,4}|i{1,3}|iv|vi{0,3})$/.test(next))) return undefined
  const n = isBare ? word : next
  // "32.1"
  let to = at + (isBare ? 1 : 2)
  while (/^\d{1,2}$/.test(words[to] ?? '')) to++
  return { ...office(`${n} ${words.slice(at + (isBare ? 1 : 2), to).join(' ')}`, to - at), isLabelled: true }
}

/** "Vier Behörden", "two state agencies", "noch zwei", "drei andere". */
function counted(words: readonly string[], at: number, { isPlace }: Context): Found | undefined {
  const word = words[at] ?? ''
  const count = numberOf(word)
  // "Beide vom Kreis" have been named.
  if (count === undefined || /^(?:beiden?|both)$/.test(word)) return undefined
  const isOne = isArticle(word)
  const far = words.slice(at + 1, at + 4).findIndex((each, index, some) => {
    const isCounted =
      (isOne ? isGeneric(each) : isSeveral(each) || (count === 1 && isGeneric(each))) ||
      others.test(each) ||
      inner.test(each)
    return isCounted && some.slice(0, index).every(between => between !== 'der' && numberOf(between) === undefined)
  })
  const noun = far === -1 ? undefined : words[at + 1 + far]
  if (noun !== undefined) {
    // "Vier andere Ämter"
    const isMore =
      (others.test(noun) || inner.test(noun)) &&
      (isSeveral(words[at + far + 2] ?? '') || isGeneric(words[at + far + 2] ?? ''))
    return { is: 'offices', words: far + 2 + (isMore ? 1 : 0), name: '', count, isMore: others.test(noun) }
  }
  const next = words[at + 1]
  // "Zwei vom Land"
  const place = placeAt(words, at + 1, { isBehind: true })
  if (place && (places.has(place.name) || place.name === '')) return { is: 'offices', words: 1, name: '', count }
  const isAlone =
    (next === undefined &&
      (isPlace || words.slice(0, at).some(each => /^(?:noch|ausser|neben|besides)$/.test(each)))) ||
    /^(?:ausser|neben|besides)$/.test(next ?? '') ||
    (words[at - 1] === 'noch' && next === 'dazu')
  return !isOne && isAlone ? { is: 'offices', words: 1, name: '', count, isMore: !isPlace } : undefined
}

/** "Wir vom Bauamt", "mein Amt", "unseres"; "unsere Kasse" is one of those that are ours. */
function ownAt(words: readonly string[], at: number): Found | undefined {
  const word = words[at] ?? ''
  if (!own.has(word)) return undefined
  let to = at + 1
  let isLed = possessive.test(word)
  while (leads.has(words[to] ?? '') || between.has(words[to] ?? '')) {
    isLed ||= leads.has(words[to] ?? '')
    to++
  }
  const name = words[to] ?? ''
  const isNamed = isLed && (isGeneric(name) || isOffice(name))
  if (possessive.test(word) && to === at + 1 && isNamed && !isGeneric(name)) return { ...office(name, 2), isOurs: true }
  // "Wir vom Amt 32"
  while (isNamed && /^\d{1,4}$/.test(words[to + 1] ?? '')) to++
  return { is: 'own', words: isNamed ? to + 1 - at : 1, name: '', count: 1 }
}

/** "(Das Gesundheitsamt) vom Kreis", "(Behörden) von draußen", "(ein Sachgebiet) bei uns". */
function placeAt(words: readonly string[], at: number, { isBehind }: Pick<Context, 'isBehind'>): Found | undefined {
  const word = words[at] ?? ''
  if (!belongs.test(word)) return undefined
  const to = words.findIndex((each, index) => index > at && !/^(?:der|dem|den|the|s)$/.test(each))
  const name = words[to] ?? ''
  const isOf = isBehind && (own.has(name) || (/^(?:vom|von|des|der|of)$/.test(word) && isOffice(name)))
  if (to === -1 || !(isOf || (places.has(name) && (word !== 'der' || isBehind)))) return undefined
  return {
    is: 'place',
    words: to + 1 - at,
    name: own.has(name) ? '' : name,
    count: 1,
  }
}

/** "Das Bauamt", "die untere Wasserbehörde", "the tax office", "Amt für Umwelt". */
function named(words: readonly string[], at: number, { isIt }: Context): Found | undefined {
  const [word = '', next = '', third = ''] = words.slice(at, at + 3)
  if (isGeneric(word))
    return next === 'fur' && third !== '' && !isEdge(third) ? office(`${word} fur ${third}`, 3) : undefined
  if (ranked.test(word)) return isOffice(next) ? office(`${word} ${next}`, 2) : undefined
  if (word === 'it' && !isIt && words.length > 2) return undefined
  if (isEdge(word) && word !== 'it') return undefined
  const isName = (many: number) =>
    endsName.has(words[at + many - 1] ?? '') &&
    !words.slice(at + 1, at + many).some(each => isEdge(each) || own.has(each))
  const many = [3, 2].find(isName)
  if (many !== undefined) return office(words.slice(at, at + many).join(' '), many)
  return isOffice(word) ? office(word, 1) : undefined
}

function office(name: string, words: number): Found {
  return { is: 'offices', words, name, count: 1 }
}

/** A count of offices in digits or words. */
export function numberOf(word: string): number | undefined {
  const value = /^\d{1,2}$/.test(word) ? Number(word) : spelled(word)
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : undefined
}
