import findings from '../../locales/findings.json' with { type: 'json' }
import operator from '../../locales/operator.json' with { type: 'json' }

/** A message as it is written in English, cut where a value stands in it. */
interface Template {
  parts: string[]
  german: string
  /** "{} units": what stands there is a number. Without that, “asks for no unit” would be one. */
  isCount: boolean
}

/** What says most comes first: “The test is empty” before “{} is empty”. */
const templates: Template[] = Object.entries({ ...findings, ...operator })
  .map(([english, german]) => ({ parts: english.split('{}'), german, isCount: /^\{\} [a-z]+$/.test(english) }))
  .sort((a, b) => weight(b) - weight(a))

/** Longer messages than this repeat something that nobody reads to its end. In characters. */
const longest = 2_000

/**
 * A message or remedy in German. The catalogues are keyed by the English template: `locales/findings.json` for what authors of
 * guides are told, `locales/operator.json` for whoever runs the bot.
 * `{}` stands for a value, `{0}`, `{1}` for a certain one, and `{=}` for one that stays as it is, like all that stand in
 * quotes. What the check itself put into a sentence is looked up as well.
 */
export function inGerman(english: string): string {
  const found = english.length > longest ? undefined : lookedUp(english)
  return found ?? english.replace(/“([^”]*)”/g, '„$1“')
}

/** Undefined if the catalogue has no such message. */
export function lookedUp(english: string): string | undefined {
  for (const { parts, german, isCount } of templates) {
    const values = valuesIn(english, parts)
    if (values && (!isCount || /^\d[\d.,]*$/.test(values.join())))
      return filled(german, values, at => parts[at]?.endsWith('“') ?? false)
  }
  return undefined
}

/** @param quoted whether a value stands in quotes: then it is what an author wrote */
function filled(german: string, values: string[], quoted: (at: number) => boolean): string {
  let next = 0
  return german.replace(/\{([=\d]?)\}/g, (_, mark: string) => {
    const at = /\d/.test(mark) ? Number(mark) : next++
    const value = values[at] ?? ''
    return mark === '=' || quoted(at) ? value : inGerman(value)
  })
}

/** What stands between the parts of a template; undefined if the text is another one. */
function valuesIn(text: string, parts: string[]): string[] | undefined {
  const [first = '', ...others] = parts
  const last = others.pop()
  if (last === undefined) return text === first ? [] : undefined
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined
  const values: string[] = []
  let from = first.length
  for (const part of others) {
    const to = text.indexOf(part, from)
    if (to < 0) return undefined
    values.push(text.slice(from, to))
    from = to + part.length
  }
  const end = text.length - last.length
  return end < from ? undefined : [...values, text.slice(from, end)]
}

function weight({ parts }: Template): number {
  return parts.join('').length
}
