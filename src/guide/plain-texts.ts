import { isMap } from './finding.ts'

/** What is a text for people wherever it stands in a guide, except below what names ids and values. */
const texts = new Set([
  ...['title', 'purpose', 'shortWay', 'noun', 'ask', 'label', 'hint', 'help', 'meaning', 'example', 'unit', 'one'],
  ...['low', 'high', 'else'],
  ...['sentence', 'text', 'role', 'goal', 'name', 'unknown', 'disclaimer'],
])
const others = new Set(['produces', 'when', 'points', 'sum', 'answers', 'default', 'languages'])

/** In a guide with one language a text needs no `{de: …}`: what is written plainly counts as German. */
export function withPlainTexts(guide: Record<string, unknown>): Record<string, unknown> {
  const { languages } = guide
  const isGermanOnly = Array.isArray(languages) && languages.length === 1 && languages[0] === 'de'
  return isGermanOnly ? (written(guide) as Record<string, unknown>) : guide
}

function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written)
  if (!isMap(value) || typeof value.de === 'string') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (others.has(key)) return [key, item]
      return [key, texts.has(key) && typeof item === 'string' ? { de: item } : written(item)]
    }),
  )
}
