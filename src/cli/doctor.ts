import { proxiesIn } from '../config/proxies.ts'
import { type Config, guideFolders, readConfig, readStoreAddress, type StoreAddress } from '../config.ts'
import { problemsTold } from '../content/told.ts'
import { database } from '../doctor/database.ts'
import { backups, clock, guides, nodeVersion, store } from '../doctor/local.ts'
import { certificate, outside, publicAddress, token } from '../doctor/network.ts'
import { Fault } from '../errors.ts'
import { error, exitCode, type Finding, fine, line, warning } from '../health/finding.ts'
import { goOutward } from '../outward.ts'
import { systemClock } from '../system.ts'
import { argumentsOf } from './arguments.ts'
import { appPackage } from './doctor-package.ts'
import { language } from './terminal.ts'

/**
 * `npm run doctor`: looks whether everything around the bot is as it should be, and says one line of each, with what to do.
 * It changes nothing, also while the bot runs. With `-- --token` it asks Microsoft for a token, as the bot does. Exit code
 * for monitoring: 0 all is well, 1 warnings, 2 errors.
 */
const { values } = argumentsOf('npm run doctor -- [--token]', { options: { token: { type: 'boolean' } } })
const { env } = process

// What is looked at outside is reached as the bot reaches it.
goOutward(proxiesIn(env))

const findings = [nodeVersion(process.versions.node), ...(await look())]
process.stdout.write(`${findings.map(each => line(each, language)).join('\n')}\n`)
process.exitCode = exitCode(findings)

async function look(): Promise<Finding[]> {
  const read = settings()
  const address = storeAddress()
  const now = systemClock.now()
  const text = (name: string) => env[name]?.trim() || undefined
  const zone = 'timeZone' in read ? read.timeZone : 'Europe/Berlin'
  const stored = address ? await lookInto(address, zone, now) : []
  // Before the first start there is nothing to back up.
  const isNew = stored.some(({ what }) => what === 'store-new')
  return [
    ...('timeZone' in read ? settled(read) : read),
    ...stored,
    ...(isNew ? [] : [await backups(text('BACKUPS'), now)]),
    ...(await guides(guideFolders(text('GUIDES_DIR')), language)),
    ...('timeZone' in read ? await around(read) : []),
  ]
}

function settings(): Config | Finding[] {
  try {
    return readConfig(env)
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    return problemsTold(fault, language).map(problem => error('settings', problem))
  }
}

function settled({ access, coordinators }: Config): Finding[] {
  return [
    fine('settings'),
    ...(access.authenticated ? [] : [warning('open')]),
    ...(coordinators.length > 0 ? [] : [fine('nobody')]),
  ]
}

/** The store, and whether the clock fits it. */
async function lookInto(address: StoreAddress, zone: string, now: Date): Promise<Finding[]> {
  if (address.kind === 'postgres') return await database(address, language, zone, now)
  return [...(await store(address.folder, language)), await clock(address.folder, zone, now)]
}

function storeAddress(): StoreAddress | undefined {
  try {
    return readStoreAddress(env)
  } catch {
    return undefined
  }
}

/** What lies outside of this machine: only for a bot that Teams is to reach. */
async function around({ access, publicUrl, proxies }: Config): Promise<Finding[]> {
  if (!access.authenticated) return []
  return [
    ...(await appPackage(env, language)),
    ...certificate(access, systemClock.now()),
    ...(await publicAddress(publicUrl)),
    ...(await outside(access)),
    ...(values.token ? [await token(access, systemClock, { ...(proxies && { proxies }) })] : []),
  ]
}
