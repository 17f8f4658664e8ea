import { fitted } from './answer.ts'

/**
 * Escapes texts and shortens the longest of them so that all have room together, in characters of JSON. What a short
 * text does not need goes to the others.
 */
export function shared(texts: string[], room: number): string[] {
  const whole = texts.map(text => fitted(text, room))
  const needs = whole.map(text => JSON.stringify(text).length).sort((a, b) => a - b)
  let left = room
  let most = room
  for (const [index, need] of needs.entries()) {
    most = Math.floor(left / (needs.length - index))
    if (need > most) break
    left -= need
    most = room
  }
  return texts.map((text, index) => {
    const shown = whole[index] ?? ''
    return JSON.stringify(shown).length > most ? fitted(text, Math.max(most, LEAST)) : shown
  })
}

/** So much of every text is shown, in characters of JSON. */
const LEAST = 40
