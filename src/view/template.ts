import { compiledExpression, pathIn, type Read, type Scope } from './expression.ts'

/** Fills in the data. Throws if they lack a field that is shown. */
export type Fill = (data: object) => unknown

/** What is put into its place; undefined: nothing. */
type Node = (scope: Scope) => unknown

/** Says of a field what the data lacks. */
export class Missing extends Error {
  readonly field: string

  constructor(field: string) {
    super(`The data lacks ${field}`)
    this.field = field
  }
}

/** Stands for what the data lack, until it is shown: below a `$when` that does not hold nothing is. */
class Lacking {
  readonly path: string
  constructor(path: string) {
    this.path = path
  }
}

const reserved = new Set(['$data', '$when', '$root', '$index', '$host', '$_acTemplateVersion'])

/**
 * A card template as a function: what adaptivecards-templating makes of it, but for null, which leaves its property out,
 * and for missing fields, which are a fault. Every turn fills cards, and the library takes its templates apart anew
 * each time: eight times as long, a fifth of a turn. `test/view/templates.test.ts` holds both to the same cards.
 * @throws Error that says which expression is not understood
 */
export function compiledTemplate(template: unknown): Fill {
  const fill = nodeOf(template)
  return data => shown(fill({ root: data, data }))
}

function nodeOf(template: unknown): Node {
  if (typeof template === 'string') return textOf(template)
  if (Array.isArray(template)) return listOf(template)
  if (typeof template !== 'object' || template === null) return () => template
  return objectOf(template as Record<string, unknown>)
}

function listOf(template: unknown[]): Node {
  const items = template.map(nodeOf)
  return scope => {
    const list: unknown[] = []
    for (const item of items) {
      const value = shown(item(scope))
      if (Array.isArray(value)) list.push(...value)
      else if (value !== null && value !== undefined) list.push(value)
    }
    return list
  }
}

function objectOf(template: Record<string, unknown>): Node {
  const { $data: from, $when: condition } = template
  const one = propertiesOf(template)
  const when = condition === undefined ? undefined : whenOf(condition)
  const here: Node = scope => (when && when(scope) !== true ? undefined : one(scope))
  if (from === undefined) return here
  const source = sourceOf(from)
  return scope => {
    const data = source(scope)
    if (!Array.isArray(data)) return here({ ...scope, data: data instanceof Lacking ? undefined : data })
    const made = data.map(each => here({ ...scope, data: each })).filter(each => each !== undefined)
    return made.length > 1 ? made : made[0]
  }
}

/** What is below is filled from; with its nulls, because a card may ask for them. */
function sourceOf(from: unknown): Node {
  const [, expression] = (typeof from === 'string' && /^\$\{([^{}]*)\}$/.exec(from)) || []
  return expression === undefined ? nodeOf(from) : valueIn(expression)
}

function propertiesOf(template: Record<string, unknown>): Node {
  const own = Object.entries(template).flatMap(([key, value]) =>
    reserved.has(key) ? [] : [[key, nodeOf(value)] as const],
  )
  return scope => {
    const made: Record<string, unknown> = {}
    for (const [key, node] of own) {
      const value = shown(node(scope))
      if (value !== null && value !== undefined) made[key] = value
    }
    return made
  }
}

function whenOf(condition: unknown): Read {
  const [, expression] = (typeof condition === 'string' && /^\$\{([^{}]*)\}$/.exec(condition)) || []
  if (expression === undefined) throw new Error(`“${condition}” is no condition`)
  return compiledExpression(expression)
}

/** A text with expressions in it; one that is nothing but an expression is whatever that is. */
function textOf(template: string): Node {
  const pieces = template.split(/\$\{([^{}]*)\}/)
  if (pieces.length === 1) return () => template
  const reads = pieces.map((piece, n) => (n % 2 === 0 ? () => piece : valueIn(piece)))
  const [before, only, after] = pieces
  if (pieces.length === 3 && before === '' && after === '' && only !== undefined) {
    const value = valueIn(only)
    return scope => withoutNulls(value(scope))
  }
  return scope => reads.map((read, n) => said(read(scope), pieces[n] ?? '')).join('')
}

function valueIn(expression: string): Node {
  const read = compiledExpression(expression)
  const path = pathIn(expression) ?? expression
  return scope => {
    const value = read(scope)
    return value === undefined ? new Lacking(path) : value
  }
}

/** Within a text, where null would be a word. */
function said(value: unknown, expression: string): string {
  if (value === null) throw new Missing(expression)
  return String(shown(value))
}

/** Data that are put in as they are: the very same where there is nothing to leave out, because to copy them took a quarter of the filling. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Lacking || !hasNulls(value)) return value
  if (Array.isArray(value)) return value.map(withoutNulls)
  const left: Record<string, unknown> = {}
  for (const [key, each] of Object.entries(value)) if (each !== null) left[key] = withoutNulls(each)
  return left
}

function hasNulls(value: object): boolean {
  if (Array.isArray(value)) return value.some(each => typeof each === 'object' && each !== null && hasNulls(each))
  for (const key in value) {
    const each: unknown = (value as Record<string, unknown>)[key]
    if (each === null || (typeof each === 'object' && hasNulls(each))) return true
  }
  return false
}

function shown(value: unknown): unknown {
  if (value instanceof Lacking) throw new Missing(value.path)
  return value
}
