import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { stringify } from 'yaml'
import { type Child, startChild } from './child.ts'
import { colleagues, type Townsperson, tenantId } from './town.ts'

export interface Playground extends Child {
  /** What to open in a browser. */
  url: string
}

/**
 * Starts an Agents Playground: Teams as one person sees it, talking to one bot.
 * @param endpoint of the bot
 * @param folder of its own, for its configuration and logs
 * @param port preferred; if it is taken, or 0, any free one
 * @param others with windows of their own, whom the people picker is to offer; at most five
 */
export async function startPlayground(
  person: Townsperson,
  endpoint: string,
  folder: string,
  port: number,
  others: Townsperson[] = [],
): Promise<Playground> {
  const config = `${folder}/.m365agentsplayground.yml`
  await mkdir(folder, { recursive: true })
  await writeFile(config, stringify(playgroundConfig(person, others)))
  const child = await startChild({
    name: `the Playground of ${person.name}`,
    args: ['--import', loopback, cli, 'start', '-e', endpoint, '-p', String(port), '--disable-telemetry'],
    env: {
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
      M365_AGENTS_PLAYGROUND_LOGFILE: `${folder}/playground.log`,
      TEAMSAPPTESTER_BROWSER: 'none',
      TZ: 'Europe/Berlin',
    },
    cwd: folder,
    log: `${folder}/output.log`,
    ready: /Listening on (\d+)/,
  })
  return { ...child, url: `http://127.0.0.1:${child.ready[1]}` }
}

const cli = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js')
const loopback = new URL('./loopback.ts', import.meta.url).href

/** The Playground insists on exactly five users besides its own. */
function playgroundConfig(person: Townsperson, others: Townsperson[]): object {
  return {
    version: '0.1.1',
    tenantId,
    bot: { id: 'trittstein', name: 'Trittstein' },
    currentUser: account(person),
    users: [...others, ...colleagues].slice(0, 5).map(account),
    personalChat: { id: `personal-${person.id}` },
    groupChat: { id: `group-${person.id}`, name: 'Runde Bürgerservice' },
    team: {
      id: `team-${person.id}`,
      name: 'Digitallotsen',
      aadGroupId: '00000000-0000-4000-8000-000000000031',
      channels: [{ id: `channel-${person.id}`, name: 'Ideen' }],
    },
  }
}

function account({ id, name }: Townsperson): object {
  const [givenName = '', surname = ''] = name.split(' ')
  const email = `${id}@wiesenbrueck.example`
  return { id, name, userPrincipleName: email, aadObjectId: id, givenName, surname, email }
}
