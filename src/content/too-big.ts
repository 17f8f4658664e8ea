/** The largest guide that is shipped has 220 KB. In characters. */
const longest = 1_000_000
/** Brackets within brackets, or list entries within list entries on one line; the shipped guides have four. */
const deepest = 20
/** Keys, commas, anchors and the like; the largest guide has 11,000. Reading takes the square of them. */
const most = 20_000

/** What the lexer adds by itself: they are not in the text. */
const marks = new Set(['\u0002', '\u0018', '\u001F'])

interface TooBig {
  line: number
  message: string
  remedy: string
}

/** Whether a YAML text is larger than anything an author writes: it need not be taken apart. */
export function tooLong(source: string): TooBig | undefined {
  return source.length > longest ? told(1, 'The file is larger than 1 MB', 'Split it into several files') : undefined
}

/**
 * Whether a YAML text is deeper or fuller than anything an author writes. Looked for before it is read, because reading it
 * would take minutes, or the whole stack.
 * @param lexemes of the text, as yaml takes it apart
 */
export function tooBig(lexemes: readonly string[]): TooBig | undefined {
  const at = { depth: 0, row: 0, entries: 0 }
  for (const [index, lexeme] of lexemes.entries()) {
    count(at, lexeme)
    const line = () => textOf(lexemes.slice(0, index + 1)).split('\n').length
    if (at.depth > deepest || at.row > deepest)
      return told(line(), `This is nested more than ${deepest} levels deep`, 'Close every { and [, and nest less')
    if (at.entries > most) return told(line(), `The file has more than ${most} entries`, 'Split it into several files')
  }
  return undefined
}

function textOf(lexemes: readonly string[]): string {
  return lexemes.filter(lexeme => !marks.has(lexeme)).join('')
}

function count(at: { depth: number; row: number; entries: number }, lexeme: string): void {
  switch (lexeme[0]) {
    case '\r':
    case '\n':
      at.row = 0
      return
    case '&':
    case '!':
    case '*':
      at.entries++
      return
  }
  if (lexeme === '[' || lexeme === '{') at.depth++
  else if (lexeme === ']' || lexeme === '}') at.depth--
  else if (lexeme === '-' || lexeme === '?') at.row++
  else if (lexeme === ':' || lexeme === ',') at.entries++
}

function told(line: number, message: string, remedy: string): TooBig {
  return { line, message, remedy }
}
