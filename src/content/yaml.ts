import {
  Composer,
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  visit,
  YAMLParseError,
} from 'yaml'
import { isGrouped, readAsDecimal, type WrittenNumber } from '../guide/check-grouped.ts'
import type { Finding, Path } from '../guide/finding.ts'
import { kept } from './kept.ts'
import type { ContentProblem } from './problems.ts'
import { remembered } from './remembered.ts'
import { tooBig, tooLong } from './too-big.ts'
import { inAuthorsWords, type SyntaxProblem } from './yaml-words.ts'

/** A YAML text, read: its value, what its syntax does wrong, and where in the file a path of the value stands. */
export interface YamlFile {
  value: unknown
  /** False if the syntax is broken: then only the first break is told, because what follows mostly comes from it. */
  readable: boolean
  problems: ContentProblem[]
  /** Numbers that look like thousands written with a dot: “10.000”. */
  grouped: WrittenNumber[]
  locate(finding: Finding): ContentProblem
}

/**
 * Reads YAML so that everything found later can be told with its line. Nobody changes what it gives: a guide is read again
 * whenever one of its lists has changed, and its text need not be taken apart again for that.
 */
export const readYaml = remembered(readAnew, 96)

function readAnew(file: string, source: string): YamlFile {
  let tree: Tree | undefined
  const take = (): Taken => {
    const taken = takenApart(file, source)
    tree = taken.tree
    return taken.what
  }
  const what = kept(['yaml', source], take, ({ readable, problems }) => readable && problems.length === 0)
  return { ...what, locate: what.isRefused ? refusing(what.problems) : locating(file, source, tree) }
}

/** The same of a text that is large and soon read: neither it nor what it comes to is kept anywhere. */
export function readLargeYaml(file: string, source: string): YamlFile {
  const { what, tree } = takenApart(file, source)
  return { ...what, locate: what.isRefused ? refusing(what.problems) : locating(file, source, tree) }
}

/** What a text comes to, but for the places in it. */
type Taken = Omit<YamlFile, 'locate'> & { isRefused?: true }

function takenApart(file: string, source: string): { what: Taken; tree?: Tree } {
  const long = tooLong(source)
  if (long) return refused({ file, ...long })
  const lexemes = [...new Lexer().lex(source)]
  const big = tooBig(lexemes)
  if (big) return refused({ file, ...big })
  const tree = treeOf(source, lexemes)
  const { document, lines } = tree
  const place = (offset: number) => placeIn(file, lines, offset)
  const { contents } = document
  const told = (error: SyntaxProblem) => ({
    ...place(startOfOpenQuote(contents, error) ?? error.pos[0]),
    ...inAuthorsWords(error, source),
  })
  const errors = [...document.errors, ...document.warnings, ...referencesIn(contents, source)]
  const duplicates = errors.filter(error => error.code === 'DUPLICATE_KEY')
  const [broken] = errors.filter(error => error.code !== 'DUPLICATE_KEY')
  const torn = broken ? [] : tornNumbers(contents, source)
  const readable = broken === undefined && torn.length === 0
  // What follows from a torn number, keys that stand twice and keys nobody knows, is not told.
  const found = torn.length > 0 ? [] : [...duplicates, ...(broken ? [broken] : [])]
  const what = {
    value: readable ? document.toJS() : undefined,
    readable,
    problems: [
      ...wrongEncoding(file, source),
      ...found.map(told),
      ...torn.map(({ at, number }) => ({ ...place(at), ...readAsDecimal(number) })),
    ],
    grouped: broken ? [] : groupedIn(contents, []),
  }
  return { what, tree }
}

interface Tree {
  document: Document
  lines: LineCounter
}

/** What `parseDocument` of yaml gives, which would take the text apart once more. */
function treeOf(source: string, lexemes: Iterable<string> = new Lexer().lex(source)): Tree {
  const lines = new LineCounter()
  const parser = new Parser(lines.addNewLine)
  lines.addNewLine(0)
  function* tokens() {
    for (const lexeme of lexemes) yield* parser.next(lexeme)
    yield* parser.end()
  }
  const [document, another] = new Composer({ prettyErrors: false }).compose(tokens(), true, source.length)
  if (!document) throw new Error('yaml gives a document for every text')
  const [from = 0, to = 0] = another?.range ?? []
  if (another) document.errors.push(new YAMLParseError([from, to], 'MULTIPLE_DOCS', ''))
  return { document, lines }
}

function placeIn(file: string, lines: LineCounter, offset: number): { file: string; line: number; column: number } {
  const { line, col } = lines.linePos(offset)
  return { file, line, column: col }
}

/**
 * Says where something stands. What is read is remembered for long, and its tree takes twenty times the memory of its text: so it
 * is made again for whoever asks after it is gone, or when the text was not taken apart at this start.
 */
function locating(file: string, source: string, tree: Tree | undefined): YamlFile['locate'] {
  let last = tree && new WeakRef(tree)
  return ({ path, message, remedy, warning }) => {
    const known = last?.deref() ?? treeOf(source)
    last = new WeakRef(known)
    const place = placeIn(file, known.lines, offsetOf(known.document.contents, path))
    return { ...place, message, remedy, ...(warning && { warning }) }
  }
}

/** What is not read at all has no value, and nothing else is wrong with it. */
function refused(problem: ContentProblem): { what: Taken } {
  return { what: { value: undefined, readable: false, problems: [problem], grouped: [], isRefused: true } }
}

function refusing([problem]: ContentProblem[]): YamlFile['locate'] {
  return ({ message, remedy }) => ({ ...(problem as ContentProblem), message, remedy })
}

/** What older editors save as "Windows" or "ANSI" loses its umlauts when read. */
function wrongEncoding(file: string, source: string): ContentProblem[] {
  const line = source.split(/\r\n?|\n/).findIndex(text => text.includes('\uFFFD'))
  if (line < 0) return []
  const message = 'A letter cannot be read; the file is not saved as UTF-8'
  return [{ file, line: line + 1, message, remedy: 'Save it again with the encoding UTF-8' }]
}

/** "*" at the beginning of a text means a reference. Guides need none, so it was meant as a text. */
function referencesIn(root: unknown, source: string): SyntaxProblem[] {
  const found: SyntaxProblem[] = []
  if (!isNode(root) || !source.includes('*')) return found
  visit(root, {
    Alias(_key, { source, range }) {
      const at = range?.[0] ?? 0
      found.push({ code: 'BAD_ALIAS', message: `“*${source}” is read as a reference`, pos: [at, at] })
    },
  })
  return found
}

/** “{ min: 10,000 }”: between braces the comma ends the number, and the rest becomes a key without a value. */
function tornNumbers(root: unknown, source: string): { at: number; number: string }[] {
  const ends = new Map<number, string>()
  if (!isNode(root) || !/,\d{3}/.test(source)) return []
  visit(root, {
    Pair(_at, { key, value }) {
      if (!isScalar(key) || !key.range || (isScalar(value) ? value.value : value) !== null) return
      const [from] = key.range
      if (!/^\d{3}$/.test(key.source ?? '') || source[from - 1] !== ',') return
      const [before = ''] = /-?\d{1,3}(?:,\d{3})*,$/.exec(source.slice(Math.max(0, from - 30), from)) ?? []
      const [rest = ''] = /^\d{3}(?:,\d{3})*/.exec(source.slice(from, from + 30)) ?? []
      if (before !== '') ends.set(from - before.length, before + rest)
    },
  })
  return [...ends].map(([at, number]) => ({ at, number }))
}

/** A quote that is never closed is noticed at the end of the file, but it has to be mended where it opens. */
function startOfOpenQuote(root: unknown, { code, pos }: SyntaxProblem): number | undefined {
  if (code !== 'MISSING_CHAR' || !isNode(root)) return undefined
  let start: number | undefined
  visit(root, {
    Scalar(_key, { type, range }) {
      if (range && type?.startsWith('QUOTE') && range[0] < pos[0] && pos[0] <= range[1]) start = range[0]
    },
  })
  return start
}

function groupedIn(node: unknown, path: Path): WrittenNumber[] {
  if (isMap(node)) return node.items.flatMap(({ key, value }) => groupedIn(value, [...path, String(key)]))
  if (isSeq(node)) return node.items.flatMap((item, index) => groupedIn(item, [...path, index]))
  if (!isScalar(node) || typeof node.value !== 'number') return []
  const { source = '' } = node
  return isGrouped(source) ? [{ path, source }] : []
}

/** Where a path begins in the text: at its key, its list entry, or at what is nearest to it if it is missing. */
function offsetOf(root: unknown, path: Path): number {
  let node: unknown = root
  let offset = startOf(root) ?? 0
  for (const step of path) {
    const next = childOf(node, step)
    if (!next) break
    offset = next.offset
    node = next.node
  }
  return offset
}

function childOf(node: unknown, step: string | number): { node: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(item => String(isNode(item.key) ? item.key : '') === String(step))
    const offset = startOf(pair?.key)
    return pair && offset !== undefined ? { node: pair.value, offset } : undefined
  }
  if (!isNode(node) || !('items' in node)) return undefined
  const item = (node.items as unknown[])[Number(step)]
  const offset = startOf(isPair(item) ? item.key : item)
  return offset === undefined ? undefined : { node: item, offset }
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined
}
