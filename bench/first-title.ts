import * as teams from '../test/fixtures/activities/teams.ts'
import { startConnector } from '../test/fixtures/connector.ts'
import { startBot } from './bots/bot.ts'

/**
 * A start in a town, and at once somebody writes the title of an idea, for which similar ideas are looked for. Until the answer, in
 * milliseconds; the longest pause of the event loop meanwhile and in the two seconds after; and the memory then, in MiB.
 */
export async function firstTitle(project: string, program: string[], folder: string): Promise<Cost> {
  const connector = await startConnector()
  const bot = await startBot(project, program, folder)
  const ready = (await bot.used()).resident
  bot.watch()
  const origin = { user: teams.erika, place: teams.personal(teams.erika), serviceUrl: connector.serviceUrl, id: '1' }
  const begun = performance.now()
  const response = await fetch(bot.url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(teams.message(origin, 'idee: Digitaler Bauantrag')),
  })
  if (!response.ok) throw new Error(`The bot answered ${response.status}`)
  await connector.arrived(1)
  const took = performance.now() - begun
  await new Promise(resolve => setTimeout(resolve, 2_000))
  const { pause, resident } = await bot.used()
  await bot.stop()
  await connector.close()
  return { took, pause, ready, resident }
}

interface Cost {
  took: number
  pause: number
  /** When it was ready. */
  ready: number
  resident: number
}
