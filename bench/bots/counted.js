import { monitorEventLoopDelay } from 'node:perf_hooks'

// Preloaded into a bot that is measured. Asked 'used?', it answers with the processor time and memory it has used, and with the longest
// pause of its event loop since it was told to 'watch' that, in milliseconds. JavaScript, so that what reads types is not counted.
const delay = monitorEventLoopDelay({ resolution: 1 })
process.on('message', message => {
  if (message === 'watch') return void delay.enable()
  const { user, system } = process.cpuUsage()
  const resident = process.memoryUsage.rss() / 2 ** 20
  process.send?.({ cpu: (user + system) / 1_000, resident, pause: delay.max / 1e6 })
})
// Whoever measures may fail, or be stopped.
process.on('disconnect', () => process.exit())
