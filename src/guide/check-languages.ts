import { type Finding, isMap, type Path, valueAt } from './finding.ts'

/** Every text in every declared language, and no text in another. */
export function checkLanguages(raw: unknown): Finding[] {
  const declared = valueAt(raw, ['languages'])
  if (!Array.isArray(declared)) return []
  if (!declared.includes('de')) {
    return [{ path: ['languages'], message: 'German is missing', remedy: 'Write languages: [de] or [de, en]' }]
  }
  if (new Set(declared).size < declared.length) {
    return [{ path: ['languages'], message: 'A language is there twice', remedy: 'Name each language once' }]
  }
  const texts = textsIn(raw, [])
  if (declared.includes('en')) {
    return texts
      .filter(({ text }) => !('en' in text))
      .map(({ path }) => ({
        path,
        message: `The English text of “${path.findLast(key => typeof key === 'string')}” is missing`,
        remedy: 'Add en: …, or remove en from languages',
      }))
  }
  const surplus = texts.find(({ text }) => 'en' in text)
  const message = 'There are English texts, but languages does not name en'
  return surplus ? [{ path: surplus.path, message, remedy: 'Write languages: [de, en], or remove them' }] : []
}

function textsIn(value: unknown, path: Path): { path: Path; text: Record<string, unknown> }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]))
  // What comes from a list is in the languages that the municipality writes it in.
  if (!isMap(value) || 'list' in value) return []
  if (typeof value.de === 'string') return [{ path, text: value }]
  return Object.entries(value).flatMap(([key, item]) => (key === 'when' ? [] : textsIn(item, [...path, key])))
}
