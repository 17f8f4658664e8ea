import * as z from 'zod4'
import type { Value } from '../../documents/answers.ts'
import type { Language } from '../../documents/language.ts'
import type { Choosing, Limits, Option } from '../guide.ts'
import type { InputView } from '../kind.ts'
import { listIds } from '../lists.ts'
import { type Text, text } from '../text.ts'
import { furtherWords } from './further-words.ts'
import { ownWords, withOwn } from './own-words.ts'
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

/** How many may be chosen, as far as that is less free than one or all. */
export function limitsOf({
  options,
  atLeast = 1,
  atMost = options.length,
}: { options: Option[] } & Limits): Pick<InputView, 'limits'> {
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
