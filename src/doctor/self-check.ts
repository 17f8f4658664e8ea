import type { Config } from '../config.ts'
import type { Language } from '../documents/language.ts'
import { error, type Finding, fine, warning } from '../health/finding.ts'
import type { SteadyClock } from '../ports/clock.ts'
import type { Store } from '../ports/store/store.ts'
import type { Watch } from '../ports/watch.ts'
import { backups, nodeVersion, room } from './local.ts'
import { certificate, outside, publicAddress } from './network.ts'

/** Whoever clicked waits, and Teams with them. In milliseconds. */
const patience = 2_000

/** What of the running bot it looks at. */
export interface Inside {
  config: Pick<Config, 'access' | 'store' | 'backups' | 'publicUrl'>
  store: Pick<Store, 'failure'>
  clock: Pick<SteadyClock, 'now'>
  watch: Pick<Watch, 'look'>
  /** The files that are read again while the bot runs. */
  files: { problems(language?: Language): string[] }[]
}

/**
 * What `npm run doctor` looks at, as far as a bot that runs can see it: it leaves out what only a start reads, and what only
 * whoever makes the app package has. Changes nothing, and takes two seconds at most where the network does not answer.
 */
export async function selfCheck(
  { config, store, clock, watch, files }: Inside,
  language: Language,
): Promise<Finding[]> {
  const { access, publicUrl } = config
  const problems = files.flatMap(file => file.problems(language))
  const found = await Promise.all([
    [nodeVersion(process.versions.node)],
    access.authenticated ? [] : [warning('open')],
    [store.failure() === undefined ? fine('store') : error('store')],
    config.store.kind === 'json' ? room(config.store.folder) : [],
    backups(config.backups, clock.now()).then(finding => [finding]),
    problems.length === 0 ? [fine('guides')] : problems.map(problem => error('guides', problem)),
    [watch.look().doubt ? error('clock') : fine('clock')],
    access.authenticated ? certificate(access, clock.now()) : [],
    access.authenticated ? publicAddress(publicUrl, patience) : [],
    access.authenticated ? outside(access, patience) : [],
  ])
  return found.flat()
}
