import { fileURLToPath } from 'node:url'
import { type Child, startChild } from './child.ts'
import { organisation, privacyContact } from './town.ts'

export interface BotProcess extends Child {
  /** Where activities are posted to. */
  endpoint: string
}

/**
 * Starts the bot as it is started in production, but without authentication, on this machine only, with its store in
 * `folder`. A `.env` file of the project is not read.
 * @param port 0 takes any free port
 * @param from instant at which its clock begins; absent: the real time
 */
export async function startBot(
  folder: string,
  port: number,
  env: Record<string, string> = {},
  from?: string,
): Promise<BotProcess> {
  const main = from === undefined ? '../../src/main.js' : './main.ts'
  const child = await startChild({
    name: 'the bot',
    args: [fileURLToPath(new URL(main, import.meta.url)), ...(from === undefined ? [] : ['--from', from])],
    env: {
      UNAUTHENTICATED: '1',
      PORT: String(port),
      STORE: 'json:store',
      GUIDES_DIR: guidesDir,
      ORGANISATION: organisation,
      PRIVACY_CONTACT: privacyContact,
      ...(port > 0 && { PUBLIC_URL: `http://127.0.0.1:${port}` }),
      // The Agents Playground says en-US whatever the browser speaks.
      FIRST_LANGUAGE: 'default',
      ...env,
    },
    cwd: folder,
    log: `${folder}/bot.log`,
    ready: /"url":"([^"]+)".*"msg":"ready"/,
  })
  return { ...child, endpoint: child.ready[1] ?? '' }
}

export const guidesDir = fileURLToPath(new URL('../../guides', import.meta.url))
