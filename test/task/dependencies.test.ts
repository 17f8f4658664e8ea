import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Task, TaskStatus } from '../../src/documents/task.ts'
import { freed, loop, waits } from '../../src/task/dependencies.ts'
import { task } from './make.ts'

const among =
  (...tasks: Task[]) =>
  (id: string) =>
    tasks.find(each => each.id === id)
const a = task({ id: 'a' })
const doneA = task({ id: 'a', status: 'erledigt' })
const b = task({ id: 'b', after: ['a'] })

test.each<[TaskStatus, boolean]>([
  ['offen', true],
  ['in-arbeit', true],
  ['blockiert', true],
  ['erledigt', false],
  ['verworfen', false],
])('a task waits for one that is %s: %s', (status, expected) => {
  expect(waits(b, among(task({ id: 'a', status })))).toBe(expected)
})

test('a task waits neither for nothing nor for what no longer exists', () => {
  expect(waits(a, among())).toBe(false)
  expect(waits(b, among())).toBe(false)
})

describe('what becomes free', () => {
  test('is what waited for this task alone, whatever the store still says about it', () => {
    expect(freed(doneA, [b], among(a))).toEqual([b])
    expect(freed(task({ id: 'a', status: 'verworfen' }), [b], among(a))).toEqual([b])
  })

  test.each<[string, Task, Task[]]>([
    ['what waits for another one, too', task({ id: 'b', after: ['a', 'c'] }), [task({ id: 'c' })]],
    ['what is over', task({ id: 'b', after: ['a'], status: 'verworfen' }), []],
    ['what never waited for it', task({ id: 'b' }), []],
  ])('is not %s', (_, other, more) => {
    expect(freed(doneA, [other], among(...more))).toEqual([])
  })

  test('is nothing while the task is open', () => {
    expect(freed(a, [b], among(a))).toEqual([])
  })
})

describe('a loop', () => {
  const tasks = among(task({ id: 'a' }), task({ id: 'b', after: ['a'] }), task({ id: 'c', after: ['x', 'b'] }))
  test.each<[string, string[], string[] | undefined]>([
    ['a', [], undefined],
    ['a', ['a'], ['a', 'a']],
    ['a', ['b'], ['a', 'b', 'a']],
    ['a', ['c'], ['a', 'c', 'b', 'a']],
    ['a', ['x'], undefined],
    ['b', ['a'], undefined],
    ['c', ['a', 'b'], undefined],
    ['b', ['a', 'c'], ['b', 'c', 'b']],
  ])('of %s after %j: %j', (id, after, way) => {
    expect(loop({ id }, after, tasks)).toEqual(way)
  })

  test('is found exactly where a task can be reached from itself, and the way is real', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const graph = fc.record(
      Object.fromEntries(ids.map(id => [id, fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 })])),
    )
    fc.assert(
      fc.property(graph, fc.constantFrom(...ids), (afters, id) => {
        const ahead = (of: string) => afters[of] ?? []
        const way = loop({ id }, ahead(id), of => ({ after: ahead(of) }))
        let reached = new Set(ahead(id))
        for (const _ of ids) reached = new Set([...reached, ...[...reached].flatMap(ahead)])
        expect(way !== undefined).toBe(reached.has(id))
        if (!way) return
        expect([way[0], way.at(-1)]).toEqual([id, id])
        expect(way.slice(1).every((next, at) => ahead(way[at] ?? '').includes(next))).toBe(true)
      }),
    )
  })

  test('is looked for in a chain of 5,000 tasks without harm', () => {
    const chain = (id: string) => ({ after: [String(Number(id) + 1)] })
    const end = (id: string) => (Number(id) < 5000 ? chain(id) : { after: [] })
    expect(loop({ id: '0' }, ['1'], end)).toBeUndefined()
    expect(loop({ id: '5000' }, ['1'], chain)?.length).toBe(5001)
  })
})
