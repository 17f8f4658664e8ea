import fc from 'fast-check'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { finished, inPieces, inSlices, sortedInPieces } from '../src/slices.ts'

function* counting(to: number, seen: number[] = []): Generator<void, number[]> {
  for (let n = 0; n < to; n++) {
    seen.push(n)
    yield
  }
  return seen
}

describe('work in slices', () => {
  it('is done to its end, and lets others go on whenever its time is over', async () => {
    const now = vi.spyOn(performance, 'now')
    onTestFinished(() => now.mockRestore())
    let time = 0
    now.mockImplementation(() => ++time)
    const seen: number[] = []
    const others: number[] = []
    const other = setInterval(() => others.push(seen.length), 0)
    onTestFinished(() => clearInterval(other))
    let isDone = false
    const immediate = (): void => {
      others.push(seen.length)
      if (!isDone) setImmediate(immediate)
    }
    setImmediate(immediate)
    expect(await inSlices(counting(40, seen))).toHaveLength(40)
    isDone = true
    expect(new Set(others).size).toBeGreaterThan(3)
  })

  it('goes on at once as long as there is time', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(0)
    onTestFinished(() => now.mockRestore())
    let interrupted = false
    setImmediate(() => {
      interrupted = true
    })
    await inSlices(counting(1_000))
    expect(interrupted).toBe(false)
  })

  it('has the same time for all that is done so, one after another or at once', async () => {
    // A turn of the event loop that knows nothing of the clocks above.
    await new Promise(setImmediate)
    const now = vi.spyOn(performance, 'now')
    onTestFinished(() => now.mockRestore())
    let time = 0
    now.mockImplementation(() => time)
    let longest = 0
    let begun = 0
    let isDone = false
    const turn = (): void => {
      longest = Math.max(longest, time - begun)
      begun = time
      if (!isDone) setImmediate(turn)
    }
    setImmediate(turn)
    function* working(pieces: number): Generator<void> {
      for (let n = 0; n < pieces; n++) {
        time += 1
        yield
      }
    }
    await Promise.all(Array.from({ length: 20 }, () => inSlices(working(30))))
    for (let n = 0; n < 20; n++) await inSlices(working(7))
    isDone = true
    // One piece of each of those that began in this turn, and the slice itself.
    expect(longest).toBeLessThanOrEqual(8 + 20)
    expect(time).toBe(20 * 30 + 20 * 7)
  })

  it('fails as the work does', async () => {
    await expect(inSlices(failing())).rejects.toThrow('at the second piece')
  })
})

function* failing(): Generator<void> {
  yield
  throw new Error('at the second piece')
}

describe('what is made in pieces', () => {
  it('is made once, by whoever asks first, from where it is', () => {
    const made = vi.fn(() => counting(5))
    const value = inPieces(made)
    expect(made).not.toHaveBeenCalled()
    const preparing = value.prepare()
    preparing.next()
    preparing.next()
    expect(value()).toEqual([0, 1, 2, 3, 4])
    expect(preparing.next().done).toBe(true)
    expect([...value.prepare()]).toEqual([])
    expect(value()).toBe(value())
    expect(made).toHaveBeenCalledTimes(1)
  })
})

it('is made anew by whoever asks after it has failed', () => {
  let times = 0
  const value = inPieces(function* () {
    yield
    times += 1
    if (times === 1) throw new Error('the first time')
    return times
  })
  expect(() => value()).toThrow('the first time')
  expect(value()).toBe(2)
})

describe('sorting in pieces', () => {
  it('comes to what sorting at once does, also where some are equal, and leaves the list as it is', () => {
    const some = fc.array(fc.nat(50), { maxLength: 60 })
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 120 }), (list, times) => {
        const all = Array.from({ length: times }, () => list).flatMap((each, at) => each.map(n => ({ n, at })))
        const before = [...all]
        expect(finished(sortedInPieces(all, (a, b) => a.n - b.n))).toEqual(all.toSorted((a, b) => a.n - b.n))
        expect(all).toEqual(before)
      }),
    )
  })

  it('stops often enough', () => {
    const all = Array.from({ length: 50_000 }, (_, n) => (n * 7_919) % 50_021)
    const compare = vi.fn((a: number, b: number) => a - b)
    const steps = sortedInPieces(all, compare)
    let most = 0
    for (let step = steps.next(); !step.done; step = steps.next()) {
      most = Math.max(most, compare.mock.calls.length)
      compare.mockClear()
    }
    expect(most).toBeLessThan(20_000)
  })
})
