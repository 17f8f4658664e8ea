/**
 * What a work comes to, or what `late` says if that takes longer. The work goes on then, and nobody hears of it. Every turn
 * waits here twice: `Promise.race` and `finally` would take three times as many promises.
 * @param time in milliseconds
 */
export function inTime<T>(work: Promise<T>, time: number, late: () => T | Promise<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  const timer = setTimeout(() => resolve(late()), time)
  const ended = <V>(settle: (value: V) => void) => {
    return (value: V): void => {
      clearTimeout(timer)
      settle(value)
    }
  }
  work.then(ended(resolve), ended(reject))
  return promise
}
