import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { loadGuides } from '../../src/content/guides.ts'
import { kindOf } from '../../src/guide/questions/kinds.ts'
import { longestTyped } from '../../src/guide/questions/limit.ts'
import { readTask } from '../../src/task/typed.ts'

const script = fileURLToPath(new URL('worst-texts-child.ts', import.meta.url))
const context = { language: 'de', today: '2026-03-18' } as const
const questions = (await loadGuides('guides')).all().flatMap(guide => guide.questions)

/** What is done once for every text, in blocks: whoever does no more is not steep. */
const once = 3000

interface Counted {
  readers: number
  texts: number
  /** Only what is more than `once`. */
  found: [reader: string, text: string, half: number, whole: number][]
}

describe('no text costs more than it is worth', () => {
  test('twice the text is at most about twice the work, for every reader and its worst texts', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [script, String(once)])
    const { readers, texts, found } = JSON.parse(stdout) as Counted
    expect(readers * texts).toBeGreaterThan(1500)
    expect(found.length).toBeGreaterThan(100)
    // Work by the square of the length would be four times as much; what V8 inlines makes counts jump below that.
    // A text that no longer fits is cheaper.
    const steep = found.filter(([, , half, whole]) => whole > 2.8 * half + once)
    expect(steep).toEqual([])
    expect(Math.max(...found.map(([, , , whole]) => whole))).toBeLessThan(1_000_000)
  })

  test.each(['u,', '1 ', ' x', 'bis 31.1. ', 'Unsicher '])('28 KB of “%s” are refused in a friendly way', piece => {
    const text = piece.repeat(28_000 / piece.length)
    for (const question of questions) {
      const { ok, problem } = { problem: undefined, ...kindOf(question).readText(question, text, context) }
      expect([question.id, ok, problem?.code]).toEqual([question.id, false, 'too-long'])
      const limit = 'max' in question && question.kind === 'text' ? question.max : longestTyped
      expect(problem?.values).toEqual({ limit, length: question.kind === 'text' ? text.trim().length : text.length })
    }
    expect(readTask(text, context, [])).toEqual({ title: text.trim() })
  })
})
