import dictionary from 'dictionary-de'
import { describe, expect, it } from 'vitest'
import type { ReadContext } from '../../src/guide/kind.ts'
import { readDay } from '../../src/guide/questions/date.ts'
import { commandIn, meantBy } from '../../src/turn/command.ts'
import { dialogueCommand } from '../../src/turn/dialogue/words.ts'
import { subjects } from '../../src/turn/subjects.ts'
import { weightOf } from '../../src/words/index.ts'
import { spoken } from '../../src/words/spoken.ts'

/** German words of 4 to 12 letters, as a spelling dictionary lists them. */
function germanWords(): string[] {
  const lines = Buffer.from(dictionary.dic).toString('utf8').split('\n').slice(1)
  const words = lines.map(line => line.split('/')[0]?.trim() ?? '')
  return [...new Set(words.filter(word => /^\p{L}{4,12}$/u.test(word)))]
}

/** No word of any example or command, also without its ending. */
function isForeign(word: string): boolean {
  const [only] = spoken(word)
  const isWord = dialogueCommand(word) !== undefined || commandIn(subjects.commands, word) !== undefined
  return only !== undefined && weightOf(only.stem) === undefined && !isWord
}

const words = germanWords().filter(isForeign)

describe('a German word that is none of ours', () => {
  it('does nothing, but for one in a thousand, and is hardly ever asked about', () => {
    expect(words.length).toBeGreaterThan(40_000)
    const meant = words.map(word => meantBy(subjects.commands, word).is)
    const count = (kind: string) => meant.filter(is => is === kind).length
    expect(count('command') / words.length).toBeLessThan(0.001)
    expect(count('unsure') / words.length).toBeLessThan(0.01)
  })
})

describe('a German word where a day is asked for', () => {
  it('is no day by being like one, but for one in a thousand', () => {
    const context = { language: 'de', today: '2026-11-28' } as const
    const lower = new Set(words.map(word => word.toLowerCase()))
    const days = [...lower].filter(word => ['', '5. ', 'Ende '].some(lead => readsDay(lead + word, context)))
    // Days themselves are among them: "Silvester", "5. April".
    expect(days).toContain('silvester')
    expect(days.length / lower.size).toBeLessThan(0.001)
  })
})

function readsDay(text: string, context: ReadContext): boolean {
  return readDay(text, context, { past: true }).ok
}

describe('a word that is only like one of ours', () => {
  it.each(['Danke', 'Endlich!', 'sprechen', 'Prozent', 'Auslagen', 'genau', 'Strom', 'abrechen', 'zurük', 'absendne'])(
    'is no word of a dialogue, and no command: %s',
    word => {
      expect(dialogueCommand(word)).toBeUndefined()
      expect(commandIn(subjects.commands, word)).toBeUndefined()
    },
  )

  it.each(['Deutch', 'English sprecehn', 'Vertretung bendeen'])('changes nothing and is asked about: %s', text => {
    expect(meantBy(subjects.commands, text).is).toBe('unsure')
  })
})
