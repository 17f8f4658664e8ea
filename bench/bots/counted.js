// Preloaded into a bot that is measured: on any message it answers with the processor time and memory it has used. JavaScript, so that
// what reads types is not counted.
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ cpu: (user + system) / 1_000, resident: process.memoryUsage.rss() / 2 ** 20 })
})
// Whoever measures may fail, or be stopped.
process.on('disconnect', () => process.exit())
