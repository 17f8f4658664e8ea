import type * as z from 'zod4'
import { asNumber } from './check-grouped.ts'
import { type Finding, isMap, type Path, shown, valueAt } from './finding.ts'
import { suggest } from './suggest.ts'

/** Says what the schema found in the words of an author. `base` is where `root` stands in the file. */
export function explain(schema: z.ZodType, root: unknown, base: Path): Finding[] {
  const result = schema.safeParse(root)
  return result.success ? [] : result.error.issues.flatMap(issue => findingsOf(issue, schema, root, base))
}

function findingsOf(issue: z.core.$ZodIssue, schema: z.ZodType, root: unknown, base: Path): Finding[] {
  const inner = issue.path as Path
  const path = [...base, ...inner]
  const value = valueAt(root, inner)
  const name = nameOf(path)

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => unknownKey(key, keysAt(schema, inner), value, path))
    case 'invalid_type':
      if (value === undefined) return [missing(inner, path, root)]
      return [
        {
          path,
          message: `${name} has the wrong type: ${shown(value)}`,
          remedy: wanted(issue.expected, value, keysAt(schema, inner)),
        },
      ]
    case 'invalid_value': {
      const possible = issue.values.map(String)
      if (value === undefined) return [missing(inner, path, root)]
      return [{ path, message: `${name} cannot be ${shown(value)}`, remedy: suggest(String(value), possible) }]
    }
    case 'invalid_format':
      return [{ path, message: `${name} cannot be ${shown(value)}`, remedy: idRule }]
    case 'too_small':
      return [{ path, ...tooSmall(name, issue.origin, Number(issue.minimum)) }]
    case 'too_big':
      return [{ path, ...tooBig(name, issue.origin, Number(issue.maximum), value) }]
    default:
      return [{ path, message: `${name} is not understood: ${shown(value)}`, remedy: 'See docs/guides.md' }]
  }
}

function nameOf(path: Path): string {
  const keys = path.filter(key => typeof key === 'string')
  const last = keys.at(-1)
  if (last === undefined) return 'The file'
  if (last !== 'de' && last !== 'en') return `“${last}”`
  return `The ${last === 'de' ? 'German' : 'English'} text of “${keys.at(-2) ?? 'this'}”`
}

const idRule = 'Use small letters a–z, digits, “_” and “-”, at most 40 characters, and no umlauts'

function unknownKey(key: string, known: string[], map: unknown, path: Path): Finding {
  const isText = known.includes('de')
  if (isText && isMap(map) && /\s/.test(key) && map[key] !== null) {
    return {
      path: [...path, key],
      message: `The text goes on after a colon; ${shown(key)} is read as a key of its own`,
      remedy: "Put a text that contains a colon in quotes: '…: …'",
    }
  }
  if (isText && isMap(map) && map[key] === null) {
    return {
      path: [...path, key],
      message: `The text ends at a comma; ${shown(key)} is read as a key of its own`,
      remedy: "Put the whole text in quotes: '…, …'",
    }
  }
  const what = isText ? 'language' : 'key'
  return { path: [...path, key], message: `Unknown ${what} “${key}”`, remedy: suggest(key, known) }
}

function missing(inner: Path, path: Path, root: unknown): Finding {
  const key = String(inner.at(-1))
  const parent = inner.at(-2)
  if (key === 'de') {
    return { path, message: `The German text of “${parent ?? 'this'}” is missing`, remedy: 'Add de: …' }
  }
  const entry = valueAt(root, inner.slice(0, -1))
  const id = isMap(entry) && path.length > 1 && typeof entry.id === 'string' ? entry.id : undefined
  const message = id === undefined ? `“${key}” is missing` : `“${key}” of “${id}” is missing`
  return { path, message, remedy: `Add ${key}: …` }
}

function wanted(expected: string, value: unknown, keys: string[]): string {
  switch (expected) {
    case 'string':
      return typeof value === 'object' && value !== null
        ? 'Write a text'
        : `Put it in quotes so that it is read as a text: '${value ?? '…'}'`
    case 'boolean':
      return 'Write true or false'
    case 'int':
      return asNumber(value, 'Write a whole number, without quotes')
    case 'number':
      return asNumber(value, 'Write a number, without quotes')
    case 'array':
      return 'Write a list, one entry a line, each beginning with “- ”'
    default:
      if (keys.includes('de')) return 'Write {de: …, en: …}'
      if (keys.includes('days'))
        return 'Write for example {days: 30}, or {days: -14, from: start, else: {days: 30}} to count from a date'
      if (keys.includes('combine')) return 'Write for example {from: question, points: {option: 2}}'
      return 'Write key: value, one a line, or {key: value, key: value}'
  }
}

function tooSmall(name: string, origin: string, minimum: number) {
  if (origin === 'string') return { message: `${name} is empty`, remedy: 'Write a text, or remove the key' }
  if (origin !== 'array') return { message: `${name} is too small`, remedy: `Write ${minimum} or more` }
  if (minimum > 1) return { message: `${name} has too few entries`, remedy: `Write at least ${minimum}` }
  return { message: `${name} is empty`, remedy: 'Write at least one entry' }
}

function tooBig(name: string, origin: string, maximum: number, value: unknown) {
  if (origin === 'string') {
    const message = `${name} is too long for a card: ${String(value).trim().length} characters`
    return { message, remedy: `Shorten it to ${maximum}` }
  }
  if (origin === 'array') return { message: `${name} has too many entries`, remedy: `Write at most ${maximum}` }
  return { message: `${name} is too big`, remedy: `Write ${maximum} or less` }
}

/** The keys the schema knows at a path. */
function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const inside = path.reduce<z.core.$ZodType | undefined>((at, key) => at && child(unwrapped(at), key), schema)
  const def = inside && (unwrapped(inside)._zod.def as Def)
  return def?.type === 'object' ? Object.keys(def.shape) : []
}

type Def =
  | { type: 'object'; shape: Record<string, z.core.$ZodType> }
  | { type: 'array'; element: z.core.$ZodType }
  | { type: 'optional' | 'default'; innerType: z.core.$ZodType }

function child(schema: z.core.$ZodType, key: string | number): z.core.$ZodType | undefined {
  const def = schema._zod.def as Def
  if (def.type === 'array') return def.element
  return def.type === 'object' ? def.shape[key] : undefined
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const def = schema._zod.def as Def
  return def.type === 'optional' || def.type === 'default' ? unwrapped(def.innerType) : schema
}
