import { describe, expect, test } from 'vitest'
import de from '../../locales/de.json' with { type: 'json' }
import en from '../../locales/en.json' with { type: 'json' }
import { taskSaid } from '../../src/turn/task/typed.ts'

const number = 'T-2026-48213'

describe.each([
  ['German', de],
  ['English', en],
])('what the buttons of a task say can be typed: %s', (_, texts) => {
  const actions = Object.entries(texts).flatMap(([key, text]): [string, string][] =>
    key.startsWith('task.action.') && key !== 'task.action.which' ? [[key.slice('task.action.'.length), text]] : [],
  )

  test.each(actions)('button %s: “%s”', (action, words) => {
    const said = taskSaid(`${number} ${words}`)
    expect(said).toMatchObject({ number, rest: '' })
    expect(said?.verb).toBe(action === 'details' ? undefined : action)
  })
})
