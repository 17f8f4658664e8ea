import { z } from 'zod/v4'
import type { Language } from '../../documents/language.ts'
import type { Choosing, Counts, Limits, Option } from '../guide.ts'
import type { InputView, ReadAnswer } from '../kind.ts'
import { listIds } from '../lists.ts'
import { type Text, text } from '../text.ts'
import { banded } from './bands.ts'
import { saysDontKnow } from './dont-know.ts'
import { withoutEdges } from './edges.ts'
import { fold } from './fold.ts'
import { unreadable } from './limit.ts'
import { nearOptions } from './near-options.ts'
import { ambiguous, isBelowZero, meant, type Names, named, namesOf } from './option-names.ts'
import { pieces, segment } from './pieces.ts'
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
  const names = namesOf(options, language)
  const parts = pieces(typed).length
  const exact = names.exact.has(spoken(typed)) ? meant(names, typed, parts) : undefined
  const band = exact ? undefined : banded(options, counts, typed, language)
  if (band && !band.sure) return near(band.options, typed, language)
  const place = oneOf(counts?.bare ? [] : options, names, typed, parts)
  const option = exact ?? band?.option ?? place ?? byYesOrNo(options, names, typed)
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
  const read = segment(typed, names.longest, (words, parts) => oneOf(options, names, words, parts))
  if (!read.ok && saysDontKnow(typed)) return refuse('dont-know')
  if (!read.ok) return misunderstood(options, names, read.text, language)
  return several({ options, ...limits }, [...new Set(read.meanings.map(({ value }) => value))], language)
}

/** Whether a text is an answer by its very words: no command may take it away from the question. */
export function namesOption(options: Option[], typed: string, language: Language): boolean {
  if (unreadable(typed)) return false
  const names = namesOf(options, language)
  const isName = names.exact.get(spoken(typed))?.some(({ is }) => is === 'label' || is === 'also') ?? false
  return isName || (saysDontKnow(typed) && meant(names, typed, 1) !== undefined)
}

function oneOf(options: Option[], names: Names, typed: string, parts: number): Option | undefined {
  return (
    meant(names, typed, parts) ??
    (parts === 1 ? numbered(options, typed) : undefined) ??
    (isBelowZero(typed) ? undefined : withoutEdges(spoken(typed)).flatMap(each => named(names, each, parts) ?? [])[0])
  )
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

/** Words of an option's own, though several may have them. */
function isAmong(names: Names, typed: string): boolean {
  return names.exact.get(spoken(typed))?.some(({ is }) => is !== 'foreign') ?? false
}

/** "2", "2.", "Nr. 2": never "-2" or "2,5". */
function numbered(options: Option[], typed: string): Option | undefined {
  const number = /^(?:(?:nr|nummer|option|antwort|no|number|answer)\.? ?|#|\()?([1-9]\d?)[.):]?$/i.exec(
    typed.trim(),
  )?.[1]
  return number === undefined ? undefined : options[Number(number) - 1]
}

/** Checks a choice of several values and puts it in the order of the guide. */
export function several(
  { options, atLeast = 1, atMost = options.length }: Several,
  values: string[],
  language: Language,
): ReadAnswer {
  const chosen = options.filter(option => values.includes(option.value))
  const exclusive = chosen.find(option => option.exclusive)
  if (exclusive && chosen.length > 1) {
    const others = chosen.filter(option => option !== exclusive)
    return refuse('option-exclusive', {
      option: textIn(exclusive.label, language),
      others: list(others, language),
    })
  }
  const count = chosen.length
  if (count < atLeast && !exclusive) return refuse('options-few', { least: atLeast, count })
  return count > atMost
    ? refuse('options-many', { most: atMost, count })
    : { ok: true, value: chosen.map(each => each.value) }
}

/** The options as an Adaptive Card choice set wants them. */
export function optionViews(options: Option[], language: Language): InputView['options'] {
  return options.map(option => ({ title: textIn(option.label, language), value: option.value }))
}

/** The labels of the chosen options, or the names of entries of its list. A value nobody knows is shown as it is. */
export function labelsOf({ options, known = [] }: Choosing, values: string[], language: Language): string {
  const labelled = values.map(value => {
    const named = options.find(option => option.value === value) ?? known.find(({ id }) => id === value)
    return named ? textIn(named.label, language) : value
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
  const close = nearOptions(names, entered)
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
