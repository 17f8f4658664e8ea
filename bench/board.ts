import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Findable } from '../src/search/text-index.ts'

export interface Written {
  title: string
  problem: string
  goal: string
}

const folder = join(import.meta.dirname, '../test/idea/pairs/open')
export const pairs: { a: Written; b: Written }[] = JSON.parse(readFileSync(join(folder, 'same.json'), 'utf8'))

export const written = pairs.flatMap(({ a, b }) => [a, b])

/** The nth text of a town: mixed from real ones, with names of places that hardly another has, so that words are as many as there. */
export function textOf(n: number): Required<Findable> {
  const of = (step: number) => written[(n * step + Math.floor(n / 97)) % written.length] as Written
  const place = `${syllables[n % 61]}${syllables[(n * 7) % 53]}${syllables[(n * 13) % 47]}`
  return { id: String(n), title: `${of(1).title} ${place}`, text: `${of(3).problem} ${of(7).goal} ${place}weg` }
}

const syllables = Array.from({ length: 61 }, (_, n) => `${'bdfgklmnprstw'[n % 13]}${'aeiou'[n % 5]}${'lmnrst'[n % 6]}`)
