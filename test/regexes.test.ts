import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { most, stepsOf, worstTexts } from './fixtures/backtracking.ts'
import { regexesIn } from './fixtures/regexes.ts'

/** Whatever reads what people write or send. */
const folders = [
  'src/turn',
  'src/teams',
  'src/people',
  'src/idea',
  'src/assessment',
  'src/view',
  'src/workshop',
  'src/task',
  'src/words',
  'src/search',
  'src/guide/questions',
  'src/guide/day',
  'src/sheet',
  'src/council',
  'src/review',
  'src/campaign',
  'src/spark',
]

const files = folders.flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => join(folder, name)),
)
const regexes = files.flatMap(file => regexesIn(readFileSync(file, 'utf8')).map(regex => ({ file, regex })))

/** Whoever takes no more steps than these is not steep. */
const few = 2_000

/** Steps for a text twice as long are about twice as many, and not four times. */
function isSteep(regex: RegExp, text: (length: number) => string): boolean {
  const whole = stepsOf(regex, text(400))
  return whole > few && whole > Math.min(2.4 * stepsOf(regex, text(200)) + few, most)
}

describe('a regular expression that reads what people write', () => {
  it('takes no more than twice the steps for twice the text', () => {
    expect(regexes.length).toBeGreaterThan(120)
    const steep = regexes.flatMap(({ file, regex }) => {
      const text = worstTexts(regex).find(each => isSteep(regex, each))
      return text ? [`${file}: ${regex} with ${JSON.stringify(text(3))}`] : []
    })
    expect(steep).toEqual([])
  }, 120_000)
})

describe('the count of steps', () => {
  it.each([
    /^(?:suche|finde)\s*:?\s+(\S.*)$/i,
    /^(?:meine )?vertretung\s+bis\s+(?:zum\s+)?([^:]+?)\s*:\s*(\S.*)$/i,
    /^(?:meine )?vertretung\s*:?\s+(\S.*?)\s+bis\s+(?:zum\s+)?([^:]+)$/i,
    /^(?:idee|idea)?\s*#?\s*(20\d\d-\d{5})$/i,
    /<at\b[^>]*>(.*?)<\/at>/gis,
    /[,:;–-]+$/,
    /\s+\S*$/,
    /;messageid=.*$/,
    /^(\d{4})\s*[-–]?\s*([a-z]{2})$/i,
    /^(?:a|aa)+$/,
  ])('finds what is steep: %s', regex => {
    expect(worstTexts(regex).some(text => isSteep(regex, text))).toBe(true)
  })

  it.each([
    [/^a*b/, 'aaab', 6],
    [/a+/g, 'aa b aaa', 20],
    [/(?<=a)(b)\1?/, 'abb', 10],
  ])('is that of an engine that goes back: %s', (regex, text, about) => {
    expect(stepsOf(regex, text)).toBeGreaterThan(about / 2)
    expect(stepsOf(regex, text)).toBeLessThan(about * 2)
  })
})
