/** Runs at once, and again so many milliseconds after each end, until it is stopped. Keeps no process alive. */
export function every(pause: number, run: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  async function turn(): Promise<void> {
    await run()
    if (!stopped) timer = setTimeout(turn, pause).unref()
  }
  void turn()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
