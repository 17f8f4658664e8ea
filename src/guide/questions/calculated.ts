import type { ReadAnswer } from '../kind.ts'
import { exact } from './amount.ts'
import { fold } from './fold.ts'
import { isArticle, spelled } from './number-words.ts'

const times = /^\W{0,2}(?<one>\d{1,4}|\p{L}{3,14}) ?(?:[x×*]|mal|times) ?(?<other>[\d\p{L}][^x×*]{0,40})$/iu
/** "Zweimal 15" */
const often = /^\W{0,2}(?<one>\p{L}{3,10})mal (?<other>[\d\p{L}][^x×*]{0,40})$/iu

/**
 * What somebody leaves to be calculated: "2 x 15", "zweimal 15 Minuten", "15 + 12". Undefined unless all of it is numbers.
 * @param read reads some of the words as an amount
 */
export function calculated(typed: string, read: (words: string) => ReadAnswer): number | undefined {
  const text = typed.trim().replace(/[.!]$/, '')
  if (text.length > 80 || text.includes('?')) return undefined
  const { one = '', other = '' } = (often.exec(text) ?? times.exec(text))?.groups ?? {}
  const [factor, value] = [wholeOf(one), other === '' ? undefined : numberIn(other, read)]
  if (factor !== undefined && value !== undefined) return exact(factor * value)
  const parts = text.split(/\s?\+\s?|\splus\s/i)
  const values = parts.map(part => numberIn(part, read))
  const isSum = parts.length > 1 && parts.length <= 6
  return isSum && values.every(each => each !== undefined)
    ? exact(values.reduce((sum, each) => sum + each, 0))
    : undefined
}

/** "365, also jeden Tag einer": what is said in other words comes to another number. */
export function saysTwo(typed: string, read: (words: string) => ReadAnswer): boolean {
  const halves = typed.split(/,\s(?:also|sprich|das heißt|d\. ?h\.|that is|i\.e\.|so)\s/i)
  const [first, second] = halves.length === 2 ? halves.map(read) : []
  return first?.ok === true && second?.ok === true && first.value !== second.value
}

function wholeOf(word: string): number | undefined {
  const value = /^\d+$/.test(word) ? Number(word) : isArticle(word) ? undefined : spelled(fold(word))
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : undefined
}

/** What is as plain as a number: "fünf am Tag" is no part of a sum. */
function numberIn(words: string, read: (words: string) => ReadAnswer): number | undefined {
  if (!/^\W*(?:\d|\p{L}+ ?(?:\p{L}+)?\W*$)/u.test(words)) return undefined
  const found = read(words)
  return found.ok ? Number(found.value) : undefined
}
