import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { acts } from './acts.ts'
import { chapters } from './chapters.ts'
import type { Chapter } from './day.ts'
import { played } from './day.ts'
import { written } from './recorder.ts'

/**
 * A day in a town hall, played through the whole bot: every card is the same, byte for byte, as when it was recorded.
 *
 * The recording (`expected/`) shows of every answer its words and its buttons, and the SHA-256 of all its bytes. What a
 * run really said stands in `artefacts/recorded/` whenever something differs: run the same test on the commit before with
 * `RECORD=look`, which writes it in any case, and compare both files.
 *
 * A change that is wanted is recorded anew with `RECORD=1 npx vitest run --project unit test/recorded`, and reviewed as
 * the difference of `expected/`.
 */
const record = process.env.RECORD
const expectedIn = join(import.meta.dirname, 'expected')
const artefacts = 'artefacts/recorded'

const read = (name: string) => readFile(join(expectedIn, `${name}.txt`), 'utf8').catch(() => '')

describe('a recorded day', () => {
  it.each(chapters)('gives the same answers, byte for byte: $name', compare)

  it('clicks everything that cards can ask for, and no card asks for more', async () => {
    const texts = await Promise.all(chapters.map(({ name }) => read(name)))
    const steps = texts.join('\n').split('\n')
    const carried = (line: string) => [...line.matchAll(/"act":"([a-z-]+)"/g)].map(([, act]) => act)
    const clicked = new Set(steps.filter(line => line.startsWith('## ')).flatMap(carried))
    const offered = new Set(steps.filter(line => line.startsWith('  [')).flatMap(carried))
    expect(acts.filter(act => !clicked.has(act))).toEqual([])
    expect([...offered].filter(act => act !== undefined && !acts.includes(act))).toEqual([])
  })
})

/** Plays a chapter and holds it against what was recorded. */
async function compare(chapter: Chapter): Promise<void> {
  const { steps, error } = await played(chapter)
  const now = written(steps)
  if (record === '1' && error === undefined) {
    await mkdir(expectedIn, { recursive: true })
    await writeFile(join(expectedIn, `${chapter.name}.txt`), `${now.join('\n\n')}\n`)
  }
  const before = (await read(chapter.name)).trimEnd().split(/\n\n(?=## )/)
  const length = Math.max(before.length, now.length)
  const at = Array.from({ length }, (_, index) => index).find(index => before[index] !== now[index])
  if (at !== undefined || record !== undefined) {
    await mkdir(artefacts, { recursive: true })
    await writeFile(join(artefacts, `${chapter.name}.json`), JSON.stringify(steps, null, 1))
  }
  if (at !== undefined) {
    const differing = Array.from({ length }, (_, index) => index).filter(index => before[index] !== now[index])
    const where = firstLine(now[at] ?? before[at])
    expect(now[at] ?? 'nothing', `${differing.length} of ${length} steps differ, first: ${where}`).toBe(
      before[at] ?? 'nothing',
    )
  }
  if (error !== undefined) throw error
}

function firstLine(step = ''): string {
  return step.split('\n')[0] ?? ''
}
