import { Lexer } from 'yaml'

/** The largest guide that is shipped has 62 KB. In characters. */
const longest = 1_000_000
/** Brackets within brackets, or list entries within list entries on one line; the shipped guides have four. */
const deepest = 20
/** Keys, commas, anchors and the like; the largest guide has 3,000. Reading takes the square of them. */
const most = 10_000

/** What the lexer adds by itself: they are not in the text. */
const marks = new Set(['\u0002', '\u0018', '\u001F'])

interface TooBig {
  line: number
  message: string
  remedy: string
}

/**
 * Whether a YAML text is larger, deeper or fuller than anything an author writes. Looked for before it is read, because
 * reading it would take minutes, or the whole stack.
 */
export function tooBig(source: string): TooBig | undefined {
  if (source.length > longest) return told(1, 'The file is larger than 1 MB', 'Split it into several files')
  const at = { offset: 0, depth: 0, row: 0, entries: 0 }
  for (const lexeme of new Lexer().lex(source)) {
    if (marks.has(lexeme)) continue
    count(at, lexeme)
    at.offset += lexeme.length
    const line = () => source.slice(0, at.offset).split('\n').length
    if (Math.max(at.depth, at.row) > deepest)
      return told(line(), `This is nested more than ${deepest} levels deep`, 'Close every { and [, and nest less')
    if (at.entries > most) return told(line(), `The file has more than ${most} entries`, 'Split it into several files')
  }
  return undefined
}

function count(at: { depth: number; row: number; entries: number }, lexeme: string): void {
  if (lexeme === '[' || lexeme === '{') at.depth++
  else if (lexeme === ']' || lexeme === '}') at.depth--
  else if (lexeme === '-' || lexeme === '?') at.row++
  else if (/^[\r\n]/.test(lexeme)) at.row = 0
  if (lexeme === ':' || lexeme === ',' || /^[&!*]/.test(lexeme)) at.entries++
}

function told(line: number, message: string, remedy: string): TooBig {
  return { line, message, remedy }
}
