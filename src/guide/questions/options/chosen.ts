import type { Language } from '../../../documents/language.ts'
import type { Limits, Option } from '../../guide.ts'
import type { Problem, ReadAnswer } from '../../kind.ts'
import { textIn } from '../options.ts'
import { longestOwn, withOwn } from '../own-words.ts'
import { listed } from './refused.ts'

/** What several are chosen of, and how many may be. */
export type Several = { options: Option[] } & Limits

type Refused = Extract<ReadAnswer, { ok: false }>

/** An option with what somebody wrote beside it: there must be something, and not much. */
export function written(option: Option, own: string, language: Language): ReadAnswer {
  const text = own.replace(/\s+/g, ' ').trim()
  const chosen = [option]
  if (!/[\p{L}\p{N}]/u.test(text)) return withChosen(chosen, 'option-own', { option: textIn(option.label, language) })
  const length = Array.from(text).length
  if (length > longestOwn) return withChosen(chosen, 'too-long', { limit: longestOwn, length })
  return { ok: true, value: withOwn(option.value, text) }
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
      others: listed(others, language),
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
