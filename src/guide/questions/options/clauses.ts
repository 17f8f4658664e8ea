import type { Language } from '../../../documents/language.ts'
import type { Option } from '../../guide.ts'
import { coreOf } from '../edges.ts'
import { fold } from '../fold.ts'
import { isNegative } from '../polarity.ts'
import { heard } from '../sentence.ts'
import { spoken } from '../spoken.ts'
import { doubtsIn, takesBack } from './doubts.ts'
import { isWeekday, meant, type Names } from './names.ts'
import { nearOptions } from './near-options.ts'
import { byCore, oneOf } from './one-option.ts'

/** What a part of a text means; `parts`: how many parts it has as a list. */
export type One = (words: string, parts: number) => Option | undefined

/** "Mo-Do": each of these days, where options are days in their order. */
export function daysBetween({ exact, all }: Names, typed: string): string {
  const [, from = '', to = ''] =
    /^(?:von |from )?(\p{L}{2,10})\.?\s*(?:[-–]|\sbis|\sto|\sthrough)\s*(\p{L}{2,10})\.?$/iu.exec(typed.trim()) ?? []
  if (!isWeekday(from) || !isWeekday(to)) return typed
  const options = [...new Set(all.map(({ option }) => option))]
  const dayIs = (option: Option, day: string) => exact.get(fold(day))?.[0]?.option === option
  const [first, last] = [from, to].map(day => options.findIndex(each => dayIs(each, day)))
  if (first === undefined || last === undefined || first < 0 || last <= first) return typed
  const names = options.slice(first, last + 1).map(option => all.find(each => each.option === option)?.words)
  return names.join(', ')
}

/** "Bürger, aber nicht die Firmen": without the parts that only say what is not meant. */
export function withoutDenied(typed: string, one: One): string {
  const parts = typed.split(/,\s+/)
  if (parts.length === 1) return typed
  const isDenied = (part: string) => {
    const denied = /^(?:(?:aber|jedoch|but|and|und)\s+)?(?:nicht|not|kein\p{L}*|ohne|without)\s+(.+)$/iu.exec(part)?.[1]
    return denied !== undefined && one(denied, 1) !== undefined
  }
  const left = parts.filter((part, at) => at === 0 || !isDenied(part))
  // "Nicht den Bürgern, nur den Mitarbeitern", "Datenschutz ja, Personalrat nein": the denied may stand in front as well.
  const [first = '', ...others] = left
  return (others.length > 0 && isDenied(first) ? others : left)
    .filter(part => !isRefused(part, one))
    .map(part => (one(part, 1) ? part : part.replace(/\s(?:ja|yes)$/i, '')))
    .join(', ')
}

/** "Personalrat nein", "Gesundheitsdaten keine". */
function isRefused(part: string, one: One): boolean {
  const told = part.trim().replace(/^(?:nur|bloß|bloss|only|just)\s/i, '')
  const refused = /^(.{2,60}?)\s+(?:noch\s+)?(?:nein|nicht|keine?|fehlt|fehlen|no|not|missing)$/iu.exec(told)?.[1]
  return refused !== undefined && one(part, 1) === undefined && one(refused, 1) !== undefined
}

const elseNobody =
  /^(?:(?:sonst|weiter) (?:niemand\p{L}*|nichts|nix|nüscht|nischt|keine\p{L}*)|(?:nobody|no one|nothing) (?:else|more|outside)|(?:der rest|alles andere|the rest|everything else) (?:\p{L}+ ){0,3}(?:fehlt|fehlen|nicht|nix|missing|not|isn['’]t)|mehr (?:ist |gibt es |gibts |haben wir )?(?:nicht|nix)|das war['’]?s|that['’]?s (?:all|it)|really|wirklich)[.!]*$/iu

/**
 * A list without what only closes it, and with what is joined by "or" joined by "and" where both are meant: "the account,
 * that's all", "sowohl Bürger als auch Firmen", "Ausweis oder Konto, geht beides".
 */
export function asList(typed: string): string {
  const listed =
    bothOfTwo(typed) ?? (leadsBoth.test(typed) ? typed.replace(leadsBoth, '').replace(joinsBoth, ', ') : typed)
  const [first = '', ...others] = listed.split(/,\s/)
  return [first, ...others.filter(part => !elseNobody.test(part.trim()))].join(', ')
}

const leadsBoth = /^(?:both|sowohl)\s/i
const joinsBoth = /\s(?:and|als auch|wie auch)\s/i

/** "Ausweis oder Konto, geht beides" as a list of the two. */
function bothOfTwo(typed: string): string | undefined {
  const [head = '', last = '', more] = typed.split(/,\s|\s[–-]\s/)
  const [one = '', other, another] = head.split(/\s(?:oder|or)\s/i)
  const isBoth = more === undefined && /(?<!\p{L})(?:beide[sn]?|both)(?!\p{L})/iu.test(last) && !oneOfThem.test(last)
  return isBoth && other !== undefined && another === undefined
    ? `${one.replace(/^(?:either|entweder)\s/i, '')}, ${other}`
    : undefined
}

const oneOfThem = /(?<!\p{L})(?:ein\p{L}{0,2}|one) (?:von|of)(?!\p{L})/iu

/** Whatever takes back, limits or doubts what stands before it. */
const doubts =
  /(?<!\p{L})(?:aber|außer|oder|sondern|wenn|falls|sofern|manchmal|vielleicht|teils|teilweise|bis auf|eigentlich|but|or|except|unless|if|sometimes|maybe|perhaps|partly)(?!\p{L})/iu

/** "nur einmal, beim Einscannen": what stands before the comma names one, and what follows no other and no doubt. */
export function atHead(options: Option[], names: Names, typed: string, language: Language): Option | undefined {
  const [, head = '', rest = ''] = /^([^,;–]{1,60}?)(?:[,;]\s+|\s[–-]\s)(.+)$/s.exec(typed.trim()) ?? []
  const first = heard(head)
  if (
    !first ||
    doubtsIn(first, new Set()) === 'grave' ||
    doubts.test(rest) ||
    takesBack.test(fold(rest)) ||
    typed.includes('?')
  )
    return undefined
  const option = oneOf(options, names, head, 1) ?? byCore(names, head)
  if (!option || option.other || isMore(names, option)) return undefined
  return nearOptions(names, rest, language).every(near => near === option) ? option : undefined
}

/** "Keine Kopie, nur das Original", "nicht der Service, sondern das Klima": what is denied, and then what it is instead. */
export function afterDenial(options: Option[], names: Names, typed: string): Option | undefined {
  const [, denied = '', meantInstead = ''] = insteadOf.exec(typed.trim()) ?? []
  if (meantInstead === '' || typed.includes('?') || doubts.test(meantInstead) || isNegative(meantInstead))
    return undefined
  const option = oneOf(options, names, meantInstead, 1) ?? byCore(names, meantInstead)
  return option && !option.other && !option.exclusive && nearTo(names, denied) !== option ? option : undefined
}

/** The option that what is denied names, so that it is not the one that is meant as well. */
function nearTo(names: Names, denied: string): Option | undefined {
  return meant(names, coreOf(spoken(denied)), 1) ?? byCore(names, denied)
}

/** What is denied, and then what it is instead. */
export const insteadOf =
  /^(?:nicht|kein\p{L}*|not|no)\s+([^,;–]{1,60}?)(?:[,;]\s+|\s[–-]\s|\s(?=sondern|but))(?:(?:nur|sondern|bloß|eher|aber|only|just|but|rather)\s+)?(\S.{0,79})$/isu

/** Other options begin with its label: whoever says more may mean one of them. */
function isMore(names: Names, option: Option): boolean {
  const own = names.all.filter(each => each.option === option && each.is === 'label')
  return names.all.some(
    each =>
      each.option !== option && each.is === 'label' && own.some(({ words }) => each.words.startsWith(`${words} `)),
  )
}
