import { describe, expect, it } from 'vitest'
import { describeError } from '../src/describe.ts'
import { Fault } from '../src/errors.ts'
import { createLogger } from '../src/logging.ts'
import { systemIds } from '../src/system.ts'

describe('createLogger', () => {
  it('writes JSON lines from its level on', () => {
    const lines: string[] = []
    const logger = createLogger('info', { write: line => void lines.push(line) })
    logger.debug({}, 'hidden')
    logger.warn({ why: 'gone' }, 'A message could not be sent')
    expect(lines.map(line => JSON.parse(line))).toEqual([
      { level: 'warn', time: expect.any(String), why: 'gone', msg: 'A message could not be sent' },
    ])
  })
})

describe('describeError', () => {
  it('keeps kind and place of a foreign error, and never its message', () => {
    const error = Object.assign(new TypeError('token eyJ of Erika'), {
      code: 'E_X',
      statusCode: 502,
      cause: new Error('Erika'),
    })
    const said = describeError(error)
    expect(said).toMatchObject({ error: 'TypeError', code: 'E_X', status: 502, cause: { error: 'Error' } })
    expect(JSON.stringify(said)).not.toMatch(/Erika|eyJ/)
  })

  it('keeps what our own faults say', () => {
    expect(describeError(new Fault('delivery', 'What', 'Do'))).toEqual({
      error: 'Fault',
      code: 'delivery',
      message: 'What',
      remedy: 'Do',
    })
  })

  it('says nothing about a thrown text', () => {
    expect(describeError('Erika')).toEqual({ error: 'string' })
  })
})

describe('systemIds', () => {
  it('have the promised shapes', () => {
    for (let n = 0; n < 200; n++) {
      expect(systemIds.digits()).toMatch(/^\d{5}$/)
      expect(systemIds.code()).toMatch(/^[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){2}$/)
    }
    expect(systemIds.unique()).not.toBe(systemIds.unique())
  })
})
