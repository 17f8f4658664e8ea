import { isEdge } from './edges.ts'
import { fold } from './fold.ts'
import { hasNumber, spelled } from './number-words.ts'

/** Offices that somebody counts up; `stated` is the sum they give themselves. */
interface Counted {
  count: number
  stated?: number
}

/** More than these are a story. */
const longest = { letters: 160, parts: 12 }

const separators = /[,;+&\n]+|\s(?:und|un|and|sowie|plus|as well as)\s/i
const only = /^(?:(?:also|eigentlich|na) )*(?:nur|bloss|just|only)(?: |$)/
const nobodyElse =
  /^(?:sonst (?:niemand|keiner|nichts|nix)|keine? andere[rn]?|(?:nobody|no one) else(?: \p{L}+){1,3}|mehr (?:nicht|sinds nicht)|nobody else|no one else|that s (?:it|all)|das wars)$/u
const sum =
  /^(?:(?:das |des )?(?:macht|machen|sind|waren|gibt)|also|zusammen|insgesamt|summa summarum|that makes|makes|so|in total|altogether)(?: (?:zusammen|insgesamt|dann))* (\S+)$/
/** "Wir, das Bauamt" may be one or two; a longer list has them all. */
const apposition = /(?<!\p{L})(?:wir|uns|we|us),\s*(?:das|die|der|the)\s/iu
const besides = /^(?:ausser|neben|besides|apart from|other than) (?:uns|us) (.+)$/
const others =
  /^(?:noch )?(\S+) (?:andere[rns]?|weitere[rns]?|others?|more)(?: (?:amt|amter|amtern|stellen?|behorden?|abteilung|abteilungen|departments?|offices?|authorit(?:y|ies)))?$/

/** "Noch zwei": besides the own one. */
const twoMore = /^noch (\S+)$/
/** "Das macht ganz allein das Bürgeramt", "das erledigen wir alleine". */
const alone =
  /^(?:(?:das|es|des) )?(?:(?:macht|erledigt|bearbeitet) )?(?:(?:ganz|komplett|vollig) )?(?:allein|alleine|einzig) (?:das|die|der) (\S+)$/
const ourselves =
  /^(?:(?:das|es|des) )?(?:machen|erledigen|bearbeiten|schaffen) wir (?:\p{L}+ ){0,2}(?:allein|alleine|selbst|selber)$|^we do (?:it|that|this|everything) (?:all )?(?:alone|ourselves|on our own)$/u

/** What calls the own office so; behind it only its name may stand: "wir vom Bauamt". */
const own = new Set(
  'wir uns unser unsere unseres unsers unserem mein meins us we ours our ourselves mir mia'.split(' '),
)
const ownWords = new Set(
  'selber selbst eigene eigenes eigenen haus allein alleine own alone vom von der des beim bei in'.split(' '),
)

const office =
  /(?:amt|amts|zentrum|behorde|kasse|kammerei|verwaltung|kreis|kreises|abteilung|dezernat|referat|fachbereich|sachgebiet|stelle|buro|wehr|polizei|gericht|kammer|archiv|bauhof|werke|ministerium|prasidium|bezirksregierung|schutz|aufsicht|rat|department|office|authority|county|council|police|treasury|agency|court|registry|district)$/
const alsoOffices = new Set(
  'edv it kita schule bund land stadt gemeinde zoll jobcenter soziales rechnungsprufung justiziariat state legal finance'.split(
    ' ',
  ),
)
const twoWords =
  /^(?:fire (?:service|brigade|department)|building control|\p{L}+ (?:department|office|authority|agency|council|court|registry))$/u

/**
 * Counts the offices of a list, where somebody names them instead of their number: "wir und das Landratsamt" are two. Undefined
 * unless every part of it is one, or so many others, and they are three, the own one is among them, or they say that this is all.
 */
export function officesIn(text: string): Counted | undefined {
  if (text.length > longest.letters || text.includes('?')) return undefined
  const whole = fold(text)
  if (ourselves.test(whole) || isOffice(alone.exec(whole)?.[1] ?? '')) return { count: 1 }
  const parts = text
    .split(separators)
    .map(fold)
    .filter(part => part !== '')
  if (parts.length > longest.parts || (parts.length < 3 && apposition.test(text))) return undefined
  let [stated, isAll]: [number | undefined, boolean] = [undefined, only.test(parts[0] ?? '')]
  const seen = new Set<string>()
  let [count, isOwn] = [0, false]
  for (const [at, part] of parts.entries()) {
    const said = part.replace(only, '')
    const told = at > 0 && at === parts.length - 1 ? sum.exec(part)?.[1] : undefined
    const value = told === undefined ? undefined : numberOf(told)
    const bare = numberOf(part)
    if (value !== undefined) stated = value
    // "Wir und zwei" are two or three.
    else if (bare !== undefined && isOwn) return { count: count + bare, stated: bare }
    else if (at > 0 && nobodyElse.test(part)) isAll = true
    else {
      const one = countOf(said)
      if (!one || seen.has(one.name) || (one.isOwn && isOwn)) return undefined
      seen.add(one.name)
      isOwn ||= one.isOwn
      count += one.count
    }
  }
  if (count === 0 || !(isOwn ? count > 1 || isAll : count > 1 && (count > 2 || isAll || stated !== undefined)))
    return undefined
  return { count, ...(stated !== undefined && { stated }) }
}

/** What one part of the list counts. */
function countOf(part: string): { name: string; count: number; isOwn: boolean } | undefined {
  const beside = besides.exec(part)?.[1]
  const more = (others.exec(beside ?? part) ?? twoMore.exec(part))?.[1]
  const many = more === undefined ? undefined : numberOf(more)
  if (many !== undefined)
    return { name: part, count: many + (beside === undefined ? 0 : 1), isOwn: beside !== undefined }
  if (beside !== undefined || hasNumber(part)) return undefined
  const words = part.split(' ')
  if (words.some(word => own.has(word)))
    return words.every(word => own.has(word) || ownWords.has(word) || isOffice(word) || isEdge(word))
      ? { name: 'own', count: 1, isOwn: true }
      : undefined
  const name = words.filter(word => !isEdge(word)).join(' ')
  return isOffice(name) || twoWords.test(name) ? { name, count: 1, isOwn: false } : undefined
}

function isOffice(word: string): boolean {
  return (office.test(word) && !word.includes(' ')) || alsoOffices.has(word)
}

function numberOf(word: string): number | undefined {
  const value = /^\d{1,2}$/.test(word) ? Number(word) : spelled(word)
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : undefined
}
