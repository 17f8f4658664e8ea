import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SharedMemory } from '../../../src/store/postgres/memory.ts'

/** Instances whose messages lie in one queue each, until they are heard. */
function threeInstances() {
  const queues: string[][] = [[], [], []]
  const database = {
    query: async (_sql: string, [payloads]: unknown[] = []) => {
      for (const queue of queues) queue.push(...(payloads as string[]))
      return undefined as never
    },
  }
  const memories = queues.map(() => new SharedMemory(database))
  const hear = (at: number, from = 0) => {
    const queue = queues[at] ?? []
    const [payload] = queue.splice(from % Math.max(1, queue.length), 1)
    if (payload !== undefined) memories[at]?.hear(payload)
  }
  const settle = async () => {
    do {
      for (const memory of memories) await memory.told()
      for (const at of memories.keys()) hear(at)
    } while (queues.some(queue => queue.length > 0))
  }
  return { memories, hear, settle }
}

test('a late answer to a newcomer brings nothing back that is gone meanwhile', async () => {
  const { memories, hear, settle } = threeInstances()
  const [one, , third] = memories as [SharedMemory, SharedMemory, SharedMemory]
  const codes = one.map<string>('passcodes')
  codes.set('s1', 'ABCD')
  await settle()
  third.greet()
  await third.told()
  hear(0)
  await one.told()
  codes.delete('s1')
  await one.told()
  hear(1)
  await settle()
  expect(memories.map(memory => memory.map('passcodes').has('s1'))).toEqual([false, false, false])
})

test('all know the same in the end, in whatever order they hear it', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          who: fc.nat(2),
          what: fc.constantFrom('set', 'delete', 'greet', 'hear', 'hear'),
          key: fc.constantFrom('a', 'b'),
          from: fc.nat(20),
        }),
        { maxLength: 40 },
      ),
      async steps => {
        const { memories, hear, settle } = threeInstances()
        for (const [count, { who, what, key, from }] of steps.entries()) {
          const memory = memories[who] as SharedMemory
          const map = memory.map<number>('m')
          if (what === 'set') map.set(key, count)
          else if (what === 'delete') map.delete(key)
          else if (what === 'greet') memory.greet()
          else hear(who, from)
          await memory.told()
        }
        await settle()
        const known = memories.map(memory => Object.fromEntries([...memory.map('m')].sort()))
        expect(known).toEqual([known[0], known[0], known[0]])
      },
    ),
  ))
