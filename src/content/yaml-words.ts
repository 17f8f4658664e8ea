import type { YAMLError } from 'yaml'

/** A break in the syntax, as the library that reads YAML reports it. */
export type SyntaxProblem = Pick<YAMLError, 'code' | 'message' | 'pos'>

/** What is wrong and what to do, in the words of somebody who writes guides: they need not know what a “scalar” is. */
export function inAuthorsWords(error: SyntaxProblem, source: string): { message: string; remedy: string } {
  const [message, remedy] = lookedAt(error, source) ?? words[error.code] ?? unclear
  return { message: `This is not valid YAML: ${message}`, remedy }
}

type Words = [message: string, remedy: string]

const unclear: Words = ['the file cannot be understood from here on', 'Check indentation, colons and quotes here']
const indentation: Words = [
  'this line is indented differently from the lines it belongs to',
  'Indent what belongs together by the same number of spaces, and close every { and [',
]
const noColon: Words = ['a line has no colon after its key', 'Write key: value, with a colon and a space']
const colon: Words = [
  'a text contains a colon, so its end is read as another key',
  "Put a text that contains a colon in quotes: '…: …'",
]
const wholeText = "Put the whole text in quotes: '…'"

const words: Partial<Record<string, Words>> = {
  DUPLICATE_KEY: [
    'the same key stands twice in one entry',
    'Write “- ” in front if a new entry begins here; otherwise remove one of the two',
  ],
  TAB_AS_INDENT: ['a tab stands where spaces belong', 'Indent with spaces, not with tabs'],
  BAD_INDENT: indentation,
  BLOCK_IN_FLOW: colon,
  BLOCK_AS_IMPLICIT_KEY: colon,
  MULTILINE_IMPLICIT_KEY: noColon,
  MISSING_CHAR: [
    'a quote, bracket, colon or comma is missing',
    'Close the quote or bracket, or add the missing colon or comma',
  ],
  UNEXPECTED_TOKEN: ['something stands here that does not belong to the text before', wholeText],
  BAD_SCALAR_START: ['a text begins with a sign that has a meaning of its own', wholeText],
  BAD_ALIAS: [
    'a text begins with * or &, which is read as a reference',
    "Put a text that begins with * or & in quotes: '…'",
  ],
  TAG_RESOLVE_FAILED: [
    'a text begins with !, which is read as an instruction',
    "Put a text that begins with ! in quotes: '…'",
  ],
  RESOURCE_EXHAUSTION: ['this is nested too deeply', 'Nest less deeply: no guide needs so many levels'],
  MULTIPLE_DOCS: ['there are two documents in one file', 'Remove the line ---; one file holds one guide'],
}

/** What one code of the library stands for in several situations. */
function lookedAt({ code, message, pos: [at] }: SyntaxProblem, source: string): Words | undefined {
  if (code === 'MISSING_CHAR' && message.startsWith('Sequence item')) return indentation
  if (code === 'MISSING_CHAR' && message.startsWith('Implicit map key')) return noColon
  const line = source.slice(source.lastIndexOf('\n', at - 1) + 1, at).trimEnd()
  if (code !== 'UNEXPECTED_TOKEN' || !/['"]$/.test(line)) return undefined
  const isApostrophe = line.endsWith("'") && /^\p{L}/u.test(source.slice(at))
  return [
    'the quotes end here, but the text goes on',
    isApostrophe ? "Write an apostrophe inside '…' twice: 'it''s'" : wholeText,
  ]
}
