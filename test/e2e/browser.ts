import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Quiet and offline: nothing but the pages asked for. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What the browser itself speaks: its fields for days and numbers look and behave accordingly. */
export type BrowserLanguage = 'de' | 'en'

/** Starts the Chromium of this machine; its German comes with another package (Debian: chromium-l10n). */
export function launchBrowser(language: BrowserLanguage = 'en'): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH || '/usr/bin/chromium'
  if (!existsSync(executablePath)) {
    throw new Error(
      `There is no Chromium at ${executablePath}. Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH.`,
    )
  }
  const env = { ...process.env, LANGUAGE: language }
  return chromium.launch({ executablePath, args: [...args, `--lang=${language}`], env })
}
