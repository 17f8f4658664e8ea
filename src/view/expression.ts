/** What an expression sees: the whole of the data, and the part that it stands in. */
export interface Scope {
  root: unknown
  data: unknown
}

/** Undefined where the data lacks something. */
export type Read = (scope: Scope) => unknown

interface Tokens {
  next(): string | undefined
  take(...wanted: string[]): string | undefined
}

/**
 * The value of an expression of Adaptive Cards templating, as a function. Known is what our cards need: paths, `count(path)`,
 * texts in single quotes, whole numbers and null, with `+`, `==`, `!=`, `>` and `||`.
 * @throws Error that names what is not understood
 */
export function compiledExpression(text: string): Read {
  const tokens = tokensOf(text)
  const read = anyOf(tokens)
  const rest = tokens.next()
  if (rest !== undefined) throw new Error(`“${rest}” in “${text}” is not understood`)
  return read
}

/** The path, if an expression is nothing else. */
export function pathIn(text: string): string | undefined {
  return /^[$\w][\w.]*$/.test(text.trim()) ? text.trim() : undefined
}

function tokensOf(text: string): Tokens {
  const found = text.match(/\|\||==|!=|'[^']*'|[$\w][\w.]*|\S/g) ?? []
  let at = 0
  return {
    next: () => found[at++],
    take: (...wanted) => (wanted.includes(found[at] ?? '') ? found[at++] : undefined),
  }
}

function anyOf(tokens: Tokens): Read {
  const parts = [comparison(tokens)]
  while (tokens.take('||')) parts.push(comparison(tokens))
  const [only] = parts
  if (only && parts.length === 1) return only
  return scope => parts.some(part => isTrue(part(scope)))
}

/** Whatever is there is true, but for false itself. */
function isTrue(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false
}

function comparison(tokens: Tokens): Read {
  const left = sum(tokens)
  const sign = tokens.take('==', '!=', '>')
  if (sign === undefined) return left
  const right = sum(tokens)
  if (sign === '>') return scope => Number(left(scope)) > Number(right(scope))
  const isSame = (scope: Scope) => (left(scope) ?? undefined) === (right(scope) ?? undefined)
  return sign === '==' ? isSame : scope => !isSame(scope)
}

function sum(tokens: Tokens): Read {
  let read = term(tokens)
  while (tokens.take('+')) {
    const [left, right] = [read, term(tokens)]
    read = scope => Number(left(scope)) + Number(right(scope))
  }
  return read
}

function term(tokens: Tokens): Read {
  const token = tokens.next() ?? ''
  if (token === 'null') return () => null
  if (/^\d+$/.test(token)) return () => Number(token)
  if (/^'.*'$/.test(token)) return () => token.slice(1, -1)
  if (token === 'count' && tokens.take('(')) {
    const counted = term(tokens)
    if (!tokens.take(')')) throw new Error('“)” is missing')
    return scope => sizeOf(counted(scope))
  }
  if (pathIn(token) === undefined) throw new Error(`“${token}” is no path`)
  return path(token)
}

/** Not a number for what has no size, so that nothing compares with it. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string' || Array.isArray(value)) return value.length
  return typeof value === 'object' && value !== null ? Object.keys(value).length : Number.NaN
}

function path(text: string): Read {
  const [first = '', ...rest] = text.split('.')
  const isNamed = first === '$root' || first === '$data'
  const keys = isNamed ? rest : [first, ...rest]
  return ({ root, data }) => {
    let value = first === '$root' ? root : data
    for (const key of keys) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
      value = (value as Record<string, unknown>)[key]
    }
    return value
  }
}
