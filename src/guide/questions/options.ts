import * as z from 'zod4'
import type { Value } from '../../documents/answers.ts'
import type { Language } from '../../documents/language.ts'
import type { Choosing, Counts, Limits, Option } from '../guide.ts'
import type { InputView, Problem, ReadAnswer } from '../kind.ts'
import { listIds } from '../lists.ts'
import { type Text, text } from '../text.ts'
import { banded } from './bands.ts'
import { beginsDontKnow, saysDontKnow } from './dont-know.ts'
import { withoutEdges } from './edges.ts'
import { fold } from './fold.ts'
import { furtherWords } from './further-words.ts'
import { unreadable } from './limit.ts'
import { nearOptions } from './near-options.ts'
import { hasNumber } from './number-words.ts'
import { byCore, byYesOrNo, oneOf } from './one-option.ts'
import { afterDenial, allBut, atHead, daysBetween, everyOne, withoutDenied } from './option-clauses.ts'
import { ambiguous, isBelowZero, meant, type Names, named, namesOf } from './option-names.ts'
import { allInSentence, inSentence } from './option-sentence.ts'
import { longestOwn, ownWords, splitOwn, withOwn } from './own-words.ts'
import { pieces, segment } from './pieces.ts'
import { negations } from './polarity.ts'
import { refuse } from './refuse.ts'
import { spoken } from './spoken.ts'
import { unitFields } from './unit-fields.ts'

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
        also: furtherWords,
        /** Words that may mean it, and perhaps another option, too: asked back, never taken. */
        maybe: furtherWords,
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

type Several = { options: Option[]; ask?: Text | undefined } & Limits
type Refused = Extract<ReadAnswer, { ok: false }>

/** How many possible answers a problem names: more would be a list, not a hint. */
const shown = 6

/**
 * Reads typed text as exactly one option. It is the label or a further word in full, an amount that lies in one option,
 * the number of an option (from 1; never where bare numbers are amounts), or the beginning of one label. Whatever is
 * only similar is asked back.
 */
export function readOption(
  { options, counts, ask }: Choosing & { counts?: Counts | undefined; ask: Text },
  typed: string,
  language: Language,
): ReadAnswer {
  const refused = unreadable(typed)
  if (refused) return refused
  if (fold(typed) === '') return refuse('empty')
  const own = inOwnWords(options, typed, language)
  if (own?.before === '') return written(own.option, own.text, language)
  const names = namesOf(options, language)
  const parts = pieces(typed).length
  const exact = names.exact.has(spoken(typed)) ? meant(names, typed, parts) : undefined
  const band = exact ? undefined : banded(options, counts, withoutAsked(typed, textIn(ask, language)), language)
  const told = saysDontKnow(typed) ? undefined : inSentence(names, typed, language, textIn(ask, language))
  if (!exact && saysDontKnow(typed)) {
    const unclear = meant(names, typed, parts)
    return unclear ? { ok: true, value: unclear.value } : refuse('dont-know')
  }
  const said = withoutEdges(spoken(typed)).flatMap(each => named(names, each, parts) ?? [])[0]
  if (said && !band?.sure && band) return { ok: true, value: said.value }
  if (band && !band.sure && String(band.options.map(({ value }) => value)) !== told?.value)
    return near(band.options, typed, language)
  const place = oneOf(counts?.bare ? [] : options, names, typed, parts)
  const option =
    exact ??
    (band?.sure ? band.option : undefined) ??
    place ??
    byYesOrNo(options, names, typed) ??
    byCore(names, typed) ??
    afterDenial(options, names, typed) ??
    atHead(options, names, typed, language) ??
    (band || !counts || !hasNumber(typed) ? told : undefined)
  if (option?.other) return written(option, '', language)
  if (option) return { ok: true, value: option.value }
  return beginsDontKnow(typed)
    ? refuse('dont-know')
    : misunderstood(options, names, typed, language, textIn(ask, language))
}

/**
 * Reads typed text as one or several options, separated by commas, semicolons, line breaks, "und" and the like. A
 * label that contains a separator itself still matches as a whole, because the longest match wins.
 */
export function readOptions({ options, ask, ...limits }: Several, typed: string, language: Language): ReadAnswer {
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
  const told =
    read.ok || own
      ? undefined
      : (everyOne(options, typed) ?? allInSentence(names, typed, language, ask && textIn(ask, language)))
  if (told) {
    const values = told.map(({ value }) => value)
    return several({ options, ...limits }, values, language)
  }
  if (!read.ok && beginsDontKnow(typed)) return refuse('dont-know')
  if (!read.ok) return misunderstood(options, names, read.text, language, ask && textIn(ask, language))
  const chosen = read.meanings.filter(option => option !== own?.option).map(({ value }) => value)
  const values = [...new Set([...chosen, ...(own ? [own.option.value] : [])])]
  return several({ options, ...limits }, values, language, own?.text)
}

/** A number without the words of the question around it: "die müssen zweimal herkommen". */
function withoutAsked(typed: string, asked: string): string {
  if (!hasNumber(typed)) return typed
  const known = new Set(
    fold(asked)
      .split(' ')
      .filter(word => word.length >= 4 && !negations.has(word)),
  )
  const isNumber = (word: string) => hasNumber(word) || word.length < 4
  return typed.replace(/\p{L}+/gu, word => (known.has(fold(word)) && !isNumber(word) ? ' ' : word))
}

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

function misunderstood(
  options: Option[],
  names: Names,
  entered: string,
  language: Language,
  asked?: string,
): ReadAnswer {
  if (isBelowZero(entered)) return unknownOption(options, entered, language)
  const begun = ambiguous(names, entered, pieces(entered).length)
  if (begun.length > 1) return refuse('option-ambiguous', { entered: entered.trim(), options: list(begun, language) })
  const close = nearOptions(names, entered, language, asked)
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
