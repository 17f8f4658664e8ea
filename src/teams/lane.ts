/** Runs what has the same key one after another, in the order of the calls; different keys do not wait for each other. */
export function createLanes(): <T>(key: string, run: () => Promise<T>) => Promise<T> {
  const lanes = new Map<string, Promise<unknown>>()
  return (key, run) => {
    const before = lanes.get(key) ?? Promise.resolve()
    const turn = before.then(run, run)
    lanes.set(key, turn)
    return turn.finally(() => {
      if (lanes.get(key) === turn) lanes.delete(key)
    })
  }
}
