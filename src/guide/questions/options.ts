import { z } from 'zod/v4'
import type { Value } from '../../documents/answers.ts'
import type { Language } from '../../documents/language.ts'
import type { Choosing, Counts, Limits, Option } from '../guide.ts'
import type { InputView, Problem, ReadAnswer } from '../kind.ts'
import { listIds } from '../lists.ts'
import { type Text, text } from '../text.ts'
import { banded } from './bands.ts'
import { saysDontKnow } from './dont-know.ts'
import { coreOf, withoutEdges } from './edges.ts'
import { fold } from './fold.ts'
import { unreadable } from './limit.ts'
import { nearOptions } from './near-options.ts'
import { spelled } from './number-words.ts'
import { ambiguous, distinct, isBelowZero, isWeekday, meant, type Names, named, namesOf } from './option-names.ts'
import { longestOwn, ownWords, splitOwn, withOwn } from './own-words.ts'
import { pieces, segment } from './pieces.ts'
import { isNegative } from './polarity.ts'
import { refuse } from './refuse.ts'
import { spoken } from './spoken.ts'
import { unitFields } from './unit-fields.ts'
import { yesOrNo } from './yes-no.ts'

const words = z.array(z.string().trim().min(1).max(80)).optional()

/** What the YAML of a question with options says beyond the common fields. */
export const optionFields = {
  options: z
    .array(
      z.strictObject({
        // YAML reads 0 as a number; as a value it is a word like any other. No commas: cards join values with them.
        value: z.preprocess(
          value => (typeof value === 'number' ? String(value) : value),
          z.string().regex(/^[a-z0-9][a-z0-9_+-]{0,39}$/),
        ),
        label: text(80),
        also: words,
        /** Words that may mean it, and perhaps another option, too: asked back, never taken. */
        maybe: words,
        /** Which amounts it stands for, where the question `counts`. */
        amount: z
          .strictObject({ min: z.number().optional(), above: z.number().optional(), max: z.number().optional() })
          .optional(),
        help: text(200).optional(),
        exclusive: z.boolean().default(false),
        /** Whoever chooses it writes a few words of their own. */
        other: z.boolean().optional(),
        /** The list it comes from: never written by authors, see write-out.ts. */
        list: z.enum(listIds).optional(),
        /** Read by check-condition.ts: when it is offered. */
        when: z.unknown().optional(),
        /** Words of the glossary that only this option uses. */
        terms: z.array(z.string()).optional(),
      }),
    )
    .min(2)
    .max(20),
}

/** How many options may be chosen together; one that excludes the others may always stand alone. */
export const choicesFields = {
  atLeast: z.int().min(1).max(20).optional(),
  atMost: z.int().min(1).max(20).optional(),
}

/** What the amounts of options are counted in. */
export const countFields = {
  counts: z.strictObject({ ...unitFields, bare: z.boolean().default(false) }).optional(),
}

type Several = { options: Option[] } & Limits
type Refused = Extract<ReadAnswer, { ok: false }>

/** How many possible answers a problem names: more would be a list, not a hint. */
const shown = 6

/**
 * Reads typed text as exactly one option. It is the label or a further word in full, an amount that lies in one option,
 * the number of an option (from 1; never where bare numbers are amounts), or the beginning of one label. Whatever is
 * only similar is asked back.
 */
export function readOption(options: Option[], typed: string, language: Language, counts?: Counts): ReadAnswer {
  const refused = unreadable(typed)
  if (refused) return refused
  if (fold(typed) === '') return refuse('empty')
  const own = inOwnWords(options, typed, language)
  if (own?.before === '') return written(own.option, own.text, language)
  const names = namesOf(options, language)
  const parts = pieces(typed).length
  const exact = names.exact.has(spoken(typed)) ? meant(names, typed, parts) : undefined
  const band = exact ? undefined : banded(options, counts, typed, language)
  if (band && !band.sure) return near(band.options, typed, language)
  const place = oneOf(counts?.bare ? [] : options, names, typed, parts)
  const option =
    exact ??
    band?.option ??
    place ??
    byYesOrNo(options, names, typed) ??
    byCore(names, typed) ??
    afterDenial(options, names, typed) ??
    atHead(options, names, typed, language)
  if (option?.other) return written(option, '', language)
  if (option) return { ok: true, value: option.value }
  return saysDontKnow(typed) ? refuse('dont-know') : misunderstood(options, names, typed, language)
}

/**
 * Reads typed text as one or several options, separated by commas, semicolons, line breaks, "und" and the like. A
 * label that contains a separator itself still matches as a whole, because the longest match wins.
 */
export function readOptions({ options, ...limits }: Several, typed: string, language: Language): ReadAnswer {
  const refused = unreadable(typed)
  if (refused) return refused
  if (fold(typed) === '') return refuse('empty')
  const names = namesOf(options, language)
  const own = inOwnWords(options, typed, language)
  const one = (words: string, parts: number) =>
    oneOf(options, names, words, parts) ?? (parts === 1 ? byCore(names, words) : undefined)
  const all = own ? undefined : allBut(options, typed, names, one)
  if (all) return near(all, typed, language)
  const read = segment(own?.before ?? withoutDenied(daysBetween(names, typed), one), names.longest, one)
  if (!read.ok && saysDontKnow(typed)) return refuse('dont-know')
  if (!read.ok) return misunderstood(options, names, read.text, language)
  const chosen = read.meanings.filter(option => option !== own?.option).map(({ value }) => value)
  const values = [...new Set([...chosen, ...(own ? [own.option.value] : [])])]
  return several({ options, ...limits }, values, language, own?.text)
}

type One = (words: string, parts: number) => Option | undefined

/**
 * "alle", "alles außer X", "nicht am Montag": whoever says so hardly looked at each of them, so those that are left are asked
 * back.
 */
function allBut(options: Option[], typed: string, names: Names, one: One): Option[] | undefined {
  const [said, all, but, not] = allOf.exec(typed.trim()) ?? []
  if (said === undefined || one(typed, 1) || insteadOf.test(typed.trim())) return undefined
  const rest = options.filter(({ exclusive, other }) => !exclusive && !other)
  if (all !== undefined && but === undefined) return rest
  const excepted = (words: string, parts: number) => one(words, parts) ?? meant(names, coreOf(spoken(words)), parts)
  const read = segment(but ?? not ?? '', names.longest, excepted)
  return read.ok ? rest.filter(option => !read.meanings.includes(option)) : undefined
}

const allOf = new RegExp(
  '^(?:(?:für |mit |von |for |with )?(alle[nsm]?|sämtliche|jede[nrm]? tag|everyone|everybody|everything|every day|all(?: of (?:them|it))?)' +
    '(?:,?\\s+(?:außer|bis auf|ohne|nur nicht|aber nicht|except(?: for)?|but(?: not)?)\\s+(\\S.*))?|(?:nur |bloß |just )?(?:nicht|not)\\s+(\\S.*))$',
  'isu',
)

/** "Mo-Do": each of these days, where options are days in their order. */
function daysBetween({ exact, all }: Names, typed: string): string {
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

/** "Bürger, aber nicht die Firmen", "den Personalrat, sonst niemand": without the parts that only say what is not meant. */
function withoutDenied(typed: string, one: One): string {
  const parts = typed.split(/,\s+/)
  const isDenied = (part: string) => {
    const denied = /^(?:(?:aber|jedoch|but|and|und)\s+)?(?:nicht|not|kein\p{L}*|ohne|without)\s+(.+)$/iu.exec(part)?.[1]
    return (denied !== undefined && one(denied, 1) !== undefined) || elseNobody.test(part)
  }
  const left = parts.filter((part, at) => at === 0 || !isDenied(part))
  // "Nicht den Bürgern, nur den Mitarbeitern", "Datenschutz ja, Personalrat nein": the denied may stand in front as well.
  const [first = '', ...others] = left
  const meant = others.length > 0 && isDenied(first) ? others : left
  if (parts.length === 1) return typed
  return meant
    .filter(part => !isRefused(part, one))
    .map(part => (one(part, 1) ? part : part.replace(/\s+(?:ja|yes)$/i, '')))
    .join(', ')
}

/** "Personalrat nein", "Gesundheitsdaten keine". */
function isRefused(part: string, one: One): boolean {
  const refused = /^(.{2,60}?)\s+(?:noch\s+)?(?:nein|nicht|keine?|no|not)$/iu.exec(part.trim())?.[1]
  return refused !== undefined && one(part, 1) === undefined && one(refused, 1) !== undefined
}

const elseNobody = /^(?:sonst|weiter) (?:niemand\p{L}*|nichts|keine\p{L}*)|^(?:nobody|no one|nothing) else/iu

/** "Internet, Sonstiges: Telefon": the option, what is meant by it, and what stands before it. */
function inOwnWords(options: Option[], typed: string, language: Language) {
  const split = options.some(({ other }) => other) ? splitOwn(typed) : undefined
  if (!split) return undefined
  const parts = pieces(split.named)
  const last = parts.at(-1)
  const name = last && split.named.slice(last.start, last.end)
  const option =
    name &&
    namesOf(options, language)
      .exact.get(spoken(name))
      ?.find(each => each.option.other)?.option
  return option ? { option, text: split.own, before: split.named.slice(0, last.start).trim() } : undefined
}

/** An option with what somebody wrote beside it: there must be something, and not much. */
export function written(option: Option, own: string, language: Language): ReadAnswer {
  const text = own.replace(/\s+/g, ' ').trim()
  const chosen = [option]
  if (!/[\p{L}\p{N}]/u.test(text)) return withChosen(chosen, 'option-own', { option: textIn(option.label, language) })
  const length = Array.from(text).length
  if (length > longestOwn) return withChosen(chosen, 'too-long', { limit: longestOwn, length })
  return { ok: true, value: withOwn(option.value, text) }
}

/** Whether a text is an answer by its very words: no command may take it away from the question. */
export function namesOption(options: Option[], typed: string, language: Language): boolean {
  if (unreadable(typed)) return false
  const names = namesOf(options, language)
  const isName = names.exact.get(spoken(typed))?.some(({ is }) => is === 'label' || is === 'also') ?? false
  if (inOwnWords(options, typed, language)?.before === '') return true
  return isName || (saysDontKnow(typed) && meant(names, typed, 1) !== undefined)
}

function oneOf(options: Option[], names: Names, typed: string, parts: number): Option | undefined {
  if (isDays(spoken(typed))) return meant(names, typed, parts)
  return (
    meant(names, typed, parts) ??
    (parts === 1 ? numbered(options, typed) : undefined) ??
    (isBelowZero(typed) ? undefined : withoutEdges(spoken(typed)).flatMap(each => named(names, each, parts) ?? [])[0])
  )
}

/** "Mo Do" are two days, though "do" and "so" are small words elsewhere. */
function isDays(words: string): boolean {
  const each = words.split(' ')
  return each.length > 1 && each.every(isWeekday)
}

/** "nö" where "Nein" is an option, and "Ja" another: every way to say so. */
function byYesOrNo(options: Option[], names: Names, typed: string): Option | undefined {
  const said = yesOrNo(typed)
  const labelled = (value: boolean) =>
    options.find(({ label }) =>
      Object.values(label).some(each => spoken(each).split(' ').length === 1 && yesOrNo(each) === value),
    )
  const [yes, no] = [labelled(true), labelled(false)]
  return said === undefined || !yes || !no || isAmong(names, typed) ? undefined : said ? yes : no
}

/**
 * The option whose label says the same but for small words, or the only one that is nothing but a "none" where a text is:
 * "nix" is "nichts", "noch keinen" is "niemand".
 */
function byCore(names: Names, typed: string): Option | undefined {
  if (isBelowZero(typed)) return undefined
  const core = coreOf(spoken(typed))
  if (isDays(spoken(typed)) || core === '' || saysDontKnow(typed)) return undefined
  const labels = names.all.filter(({ is }) => is === 'label')
  const said = spoken(typed).split(' ')
  const isSaid = (word: string) => said.includes(word) || articles.has(word)
  const same = distinct(labels.filter(({ words }) => coreOf(words) === core && words.split(' ').every(isSaid)))
  if (same.length > 0) return same.length === 1 ? same[0] : undefined
  const inflected = byEnding(names, typed, core)
  if (inflected) return inflected
  const times = timesSaid(spoken(typed))
  const often = times === undefined ? [] : distinct(labels.filter(({ words }) => timesSaid(words) === times))
  if (often.length === 1) return often[0]
  const more = distinct(labels.filter(({ words }) => severalTimes.has(words)))
  const atLeast = timesSaid(spoken(typed).replace(/^(?:mindestens|wenigstens|bestimmt|at least) /, ''))
  const isMoreTimes = atLeast === undefined ? severalTimes.has(core) : atLeast > 1
  if (often.length === 0 && more.length === 1 && isMoreTimes) return more[0]
  const isNone = (words: string) => words !== '' && words.split(' ').every(word => denials.has(word))
  const none =
    isNone(core) && core !== 'nicht' && core !== 'not' ? distinct(labels.filter(({ words }) => isNone(words))) : []
  return none.length === 1 ? none[0] : undefined
}

/**
 * The only option whose label, or one of the two things it joins, is the same but for endings: "nur den Mitarbeitenden", "Umwelt"
 * for "Klima und Umwelt".
 */
function byEnding(names: Names, typed: string, core: string): Option | undefined {
  const negative = isNegative(typed)
  const said = spoken(typed).split(' ')
  const fits = (words: string) => {
    const [own, heard] = [coreOf(words).split(' '), core.split(' ')]
    return (
      own.length === heard.length &&
      own.every((word, at) => areForms(word, heard[at] ?? '')) &&
      words.split(' ').every(word => articles.has(word) || said.some(each => areForms(word, each)))
    )
  }
  const found = names.all.filter(
    ({ is, words, negative: denies }) =>
      (is === 'label' || is === 'also') &&
      denies === negative &&
      [words, ...(is === 'label' ? joinedIn(words) : [])].some(fits),
  )
  const [only, another] = distinct(found)
  if (!only || another) return undefined
  const elsewhere = names.all.filter(({ option, is }) => option !== only && is !== 'foreign')
  return elsewhere.some(({ words }) => words.split(' ').some(word => areForms(word, core))) ? undefined : only
}

/** Both sides of "politics and management". */
function joinedIn(words: string): string[] {
  return /^(\p{L}{4,}) (?:und|and) (\p{L}{4,})$/u.exec(words)?.slice(1) ?? []
}

/** "Original" and "Originale": from five letters on, and only by an ending of inflection. */
function areForms(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (
    a === b ||
    (short.length >= 5 && long.startsWith(short) && /^(?:n|en|e|s|es|er|ern)$/.test(long.slice(short.length)))
  )
}

/** Left out without another meaning; "mit" is not. */
const articles = new Set('das die der den dem ein eine es ist the a an it is'.split(' '))

/** Each says that it is more than once. */
const severalTimes = new Set(
  ['mehrmals', 'mehrfach', 'öfter', 'mehrere male', 'several times', 'more than once', 'repeatedly', 'many times'].map(
    fold,
  ),
)

/** "1x", "2 mal", "zweimal", "once": how often. */
function timesSaid(folded: string): number | undefined {
  const said = /^(\d{1,3}|\p{L}+?) ?(?:x|mal|times?)$/u.exec(folded)?.[1]
  if (said === undefined) return folded === 'once' ? 1 : folded === 'twice' ? 2 : undefined
  return /\d/.test(said) ? Number(said) : spelled(said)
}

/** Each says that there is nothing, nobody or never, and not what there is instead. */
const denials = new Set(
  `nichts nix nie niemals niemand niemanden keine keinen keiner keins keines kein nicht gar überhaupt bislang davon none nothing never nobody
  neither not`
    .split(/\s+/)
    .map(fold),
)

/** Whatever takes back, limits or doubts what stands before it. */
const doubts =
  /(?<!\p{L})(?:aber|außer|oder|sondern|wenn|falls|sofern|manchmal|vielleicht|teils|teilweise|bis auf|eigentlich|but|or|except|unless|if|sometimes|maybe|perhaps|partly)(?!\p{L})/iu

/** "nur einmal, beim Einscannen": what stands before the comma names one, and what follows no other and no doubt. */
function atHead(options: Option[], names: Names, typed: string, language: Language): Option | undefined {
  const [, head = '', rest = ''] = /^([^,;–]{1,60}?)(?:[,;]\s+|\s[–-]\s)(.+)$/s.exec(typed.trim()) ?? []
  if (head === '' || doubts.test(rest) || typed.includes('?')) return undefined
  const option = oneOf(options, names, head, 1) ?? byCore(names, head)
  if (!option || option.other || isMore(names, option)) return undefined
  return nearOptions(names, rest, language).every(near => near === option) ? option : undefined
}

/** "Keine Kopie, nur das Original", "nicht der Service, sondern das Klima": what is denied, and then what it is instead. */
function afterDenial(options: Option[], names: Names, typed: string): Option | undefined {
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

const insteadOf =
  /^(?:nicht|kein\p{L}*|not|no)\s+([^,;–]{1,60}?)(?:[,;]\s+|\s[–-]\s|\s(?=sondern|but))(?:(?:nur|sondern|bloß|eher|aber|only|just|but|rather)\s+)?(\S.{0,79})$/isu

/** Other options begin with its label: whoever says more may mean one of them. */
function isMore(names: Names, option: Option): boolean {
  const own = names.all.filter(each => each.option === option && each.is === 'label')
  return names.all.some(
    each =>
      each.option !== option && each.is === 'label' && own.some(({ words }) => each.words.startsWith(`${words} `)),
  )
}

/** Words of an option's own, though several may have them. */
function isAmong(names: Names, typed: string): boolean {
  return names.exact.get(spoken(typed))?.some(({ is }) => is !== 'foreign') ?? false
}

/** "2", "2.", "Nr. 2": never "-2" or "2,5". */
function numbered(options: Option[], typed: string): Option | undefined {
  const number = /^(?:(?:nr|nummer|option|antwort|no|number|answer)\.? ?|#|\()?([1-9]\d?)[.):]?$/i.exec(
    typed.trim(),
  )?.[1]
  return number === undefined ? byOrdinal(options, typed) : options[Number(number) - 1]
}

const ordinals = ['erst first', 'zweit second', 'dritt third', 'viert fourth', 'fünft fifth', 'sechst sixth']
  .concat(['siebt seventh', 'acht eighth', 'neunt ninth', 'letzt last'])
  .map(each => each.split(' ').map(fold))

/** "das vierte", "die letzte Option", "the second one". */
function byOrdinal(options: Option[], typed: string): Option | undefined {
  const said =
    /^(?:(?:das|die|der|den|the|option|antwort) )?(\S+?)(?:e[nrsm]?)?(?: (?:option|antwort|moglichkeit|punkt|one))?$/.exec(
      spoken(typed),
    )?.[1]
  const at = ordinals.findIndex(words => said !== undefined && words.includes(said))
  // "acht" is a number, and no ordinal without its ending.
  if (at === -1 || /^(?:das |die |der )?acht$/.test(spoken(typed))) return undefined
  return at === ordinals.length - 1 ? options.at(-1) : options[at]
}

/** Checks a choice of several values and puts it in the order of the guide; what has own words comes last. */
export function several(
  { options, atLeast = 1, atMost = options.length }: Several,
  values: string[],
  language: Language,
  own = '',
): ReadAnswer {
  const chosen = options.filter(option => values.includes(option.value))
  const exclusive = chosen.find(option => option.exclusive)
  if (exclusive && chosen.length > 1) {
    const others = chosen.filter(option => option !== exclusive)
    return withChosen(chosen, 'option-exclusive', {
      option: textIn(exclusive.label, language),
      others: list(others, language),
    })
  }
  const count = chosen.length
  if (count < atLeast && !exclusive) return withChosen(chosen, 'options-few', { least: atLeast, count })
  if (count > atMost) return withChosen(chosen, 'options-many', { most: atMost, count })
  const other = chosen.find(option => option.other)
  const plain = chosen.filter(option => option !== other).map(({ value }) => value)
  if (!other) return { ok: true, value: plain }
  const read = written(other, own, language)
  if (read.ok) return { ok: true, value: [...plain, String(read.value)] }
  return withChosen(chosen, read.problem.code, read.problem.values)
}

/** Refuses a choice that was understood: what was chosen is shown again. */
function withChosen(chosen: Option[], code: Problem['code'], values: Problem['values']): Refused {
  return { ok: false, problem: { code, values, chosen: chosen.map(({ value }) => value) } }
}

/** How many may be chosen, as far as that is less free than one or all. */
export function limitsOf({ options, atLeast = 1, atMost = options.length }: Several): Pick<InputView, 'limits'> {
  const limits = { ...(atLeast > 1 && { least: atLeast }), ...(atMost < options.length && { most: atMost }) }
  return Object.keys(limits).length === 0 ? {} : { limits }
}

/** The options that a card sent, whatever became of them; undefined for a text that was typed. */
export function optionsSent(sent: string, options: InputView['options']): string[] | undefined {
  const values = ownWords(sent).option.split(',').filter(Boolean)
  return values.every(value => options.some(option => option.value === value)) ? values : undefined
}

/** Where words of one's own are written, if an option has such. */
export function ownInput(options: Option[], value: Value | undefined, language: Language): Pick<InputView, 'own'> {
  const option = options.find(({ other }) => other)
  if (!option) return {}
  const given = [value ?? []].flat().map(each => ownWords(String(each)))
  const text = given.find(each => each.option === option.value)?.own ?? ''
  return { own: { label: textIn(option.label, language), option: option.value, text } }
}

/** The options as an Adaptive Card choice set wants them. */
export function optionViews(options: Option[], language: Language): InputView['options'] {
  return options.map(option => ({ title: textIn(option.label, language), value: option.value }))
}

/** The labels of the chosen options, or the names of entries of its list. A value nobody knows is shown as it is. */
export function labelsOf({ options, known = [] }: Choosing, values: string[], language: Language): string {
  const labelled = values.map(value => {
    const { option: chosen, own } = ownWords(value)
    const named = options.find(option => option.value === chosen) ?? known.find(({ id }) => id === chosen)
    const label = named ? textIn(named.label, language) : chosen
    return own === undefined ? label : withOwn(label, own)
  })
  return labelled.join('; ')
}

export function textIn(text: Text, language: Language): string {
  return text[language] ?? text.de
}

export function unknownOption(options: Option[], entered: string, language: Language): ReadAnswer {
  return refuse('option-unknown', { entered: entered.trim(), options: list(options, language) })
}

function misunderstood(options: Option[], names: Names, entered: string, language: Language): ReadAnswer {
  if (isBelowZero(entered)) return unknownOption(options, entered, language)
  const begun = ambiguous(names, entered, pieces(entered).length)
  if (begun.length > 1) return refuse('option-ambiguous', { entered: entered.trim(), options: list(begun, language) })
  const close = nearOptions(names, entered, language)
  return close.length > 0 ? near(close, entered, language) : unknownOption(options, entered, language)
}

function near(options: Option[], entered: string, language: Language): ReadAnswer {
  return refuse('option-near', { entered: entered.trim(), options: list(options, language) })
}

function list(options: Option[], language: Language): string {
  const labels = options.slice(0, shown).map(option => `„${textIn(option.label, language)}“`)
  const quoted = language === 'de' ? labels : labels.map(label => `“${label.slice(1, -1)}”`)
  return quoted.join(', ') + (options.length > shown ? ' …' : '')
}
