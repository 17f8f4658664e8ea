/** Makes something when it is first asked for, and once: what nobody asks for costs neither the start nor memory. */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
