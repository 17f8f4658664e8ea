import type { Language } from '../documents/language.ts'
import { Fault } from '../errors.ts'
import { inGerman } from './german.ts'

/** Something wrong in a content file: where, what, and what to write instead. */
export interface ContentProblem {
  file: string
  /** From 1. */
  line: number
  column?: number
  message: string
  remedy: string
  /** What it stands in counts nevertheless. */
  warning?: true
}

/** All problems of all files, for whoever prints them. */
export class ContentFault extends Fault {
  readonly problems: ContentProblem[]

  constructor(problems: ContentProblem[]) {
    const sorted = problems.toSorted(
      (a, b) => compare(a.file, b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
    )
    const count = `${sorted.length} problem${sorted.length === 1 ? '' : 's'}`
    super(
      'content',
      [`${count} in the guides`, ...sorted.map(problem => printed(problem))].join('\n'),
      'Correct the files, then check them with "npm run guides"',
    )
    this.problems = sorted
  }
}

/** One line, in the form editors turn into a link. */
export function printed({ file, line, message, remedy }: ContentProblem, language: Language = 'en'): string {
  const said = [message, remedy].map(english => ended(language === 'de' ? inGerman(english) : english))
  return `${file}:${line}: ${said.join(' ')}`
}

function ended(sentence: string): string {
  return /[.?!…]$/.test(sentence) ? sentence : `${sentence}.`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
