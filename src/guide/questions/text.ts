import * as z from 'zod4'
import type { QuestionOf } from '../guide.ts'
import type { Kind, ReadAnswer } from '../kind.ts'
import { refuse } from './refuse.ts'

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' })

/** What the YAML of a text question says beyond the common fields. */
export const textFields = {
  /** Characters, as people count them. Four thousand still fit a card. */
  max: z.int().min(1).max(4000).default(1000),
  lines: z.enum(['one', 'many']).default('many'),
}

/** A free text, in one line or several. */
export const text: Kind<QuestionOf<'text'>> = {
  takesAnswer: true,

  values() {
    return undefined
  },

  samples() {
    return ['x']
  },

  readText: read,
  readInput: read,

  input(question, value) {
    return {
      kind: 'text',
      value: typeof value === 'string' ? value : '',
      options: [],
      multiline: question.lines === 'many',
      maxLength: question.max,
    }
  },

  summary(_question, value) {
    return String(value)
  },
}

function read(question: QuestionOf<'text'>, typed: string): ReadAnswer {
  const unified = typed.replace(/\r\n?|[\u2028\u2029]/g, '\n').trim()
  const value = question.lines === 'one' ? inOneLine(unified) : unified
  if (value === '') return refuse('empty')
  if (!/[\p{L}\p{N}]/u.test(value)) return refuse('no-words')
  // Counting costs more than all the rest, and no text has more characters than code units.
  const length = value.length > question.max ? lengthOf(value) : value.length
  if (length > question.max) return refuse('too-long', { limit: question.max, length })
  return { ok: true, value }
}

function inOneLine(text: string): string {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join(' ')
}

/** Length as people count: an emoji or a letter with an accent is one character. */
function lengthOf(value: string): number {
  let length = 0
  for (const _ of graphemes.segment(value)) length++
  return length
}
