import { writeSync } from 'node:fs'
import { live } from './life.ts'
import { steppingDisk } from './stepping-disk.ts'

/**
 * The process that steps.test.ts lets die at a chosen step of the disk: `steps-child.ts <folder> <life> <step>`. It tells on
 * stdout what was acknowledged.
 */
const [folder = '', life = '', last = ''] = process.argv.slice(2)
const { disk } = steppingDisk(step => {
  if (step === Number(last)) process.kill(process.pid, 'SIGKILL')
})
await live(folder, life, { disk, tell: id => writeSync(1, `${id}\n`) })
