import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPreview, type Preview } from '../../src/cli/guides/preview.ts'
import { guidesDir } from '../demo/bot.ts'
import { launchBrowser } from './browser.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
let browser: Browser
let folder: string
let preview: Preview
let page: Page

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-'))
  const source = await readFile(join(guidesDir, 'nutzen-check.yaml'), 'utf8')
  await writeFile(join(folder, 'nutzen-check.yaml'), source)
  preview = await openPreview([folder, guidesDir], 0)
  browser = await launchBrowser('de')
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${preview.url}#nutzen-check`)
  await page.locator('#card .ac-textBlock').first().waitFor()
})
afterAll(async () => {
  await browser?.close()
  await preview?.close()
  await rm(folder, { recursive: true, force: true })
})

it('shows a saved change within a second, and what is wrong beside its line', async () => {
  const file = join(folder, 'nutzen-check.yaml')
  const source = await readFile(file, 'utf8')
  await writeFile(file, source.replace(/^title: .*$/m, 'title: { de: Ganz neu, en: Quite new }'))
  await page.locator('#guide-title', { hasText: 'Ganz neu' }).waitFor({ timeout: 1_000 })
  await writeFile(file, source.replace(/^version: .*$/m, 'version: 0'))
  await page.locator('#problems', { hasText: 'Schreiben Sie 1 oder mehr' }).waitFor({ timeout: 1_000 })
  await page.screenshot({ path: 'artefacts/screenshots/preview, a problem.png', fullPage: true })
  expect(await page.locator('#problem-list pre').textContent()).toContain('version: 0')
  await writeFile(file, source)
  await page.locator('#problems').waitFor({ state: 'hidden', timeout: 1_000 })
})

it('goes through a guide to its end by keyboard alone, by way of any question', async () => {
  await page.selectOption('#guide', 'process-check')
  await page.locator('[data-question=ersatz]').focus()
  await page.keyboard.press('Enter')
  await page.locator('[data-question=ersatz][aria-current=step]').waitFor()
  await page.locator('#card').getByRole('button', { name: 'Weiß ich nicht' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('[data-question=nachweise][aria-current=step]').waitFor()
  for (let left = 30; left > 0; left--) {
    const submit = page.locator('#card').getByRole('button', { name: 'Absenden' })
    if (await submit.isVisible()) break
    const before = await page.locator('[aria-current=step]').getAttribute('data-question')
    await page.locator('#card').getByRole('button', { name: 'Weiß ich nicht' }).press('Enter')
    await page.locator(`[data-question="${before}"].answered`).waitFor()
  }
  await page.locator('#card').getByRole('button', { name: 'Absenden' }).press('Enter')
  await page.locator('#card', { hasText: 'Ergebnis' }).waitFor()
  expect(await page.locator('#outcome').textContent()).not.toBe('')
})

it('has nothing that keeps anybody out, in any look, language and width', async () => {
  // A policy that lets nothing in lets no checker in either: it is run beside the page, by the browser itself.
  const source = await readFile(axe, 'utf8')
  for (const question of ['prozess', 'ersatz', 'ziel']) {
    for (const look of ['light', 'dark', 'contrast']) {
      await page.selectOption('#look', look)
      await page.selectOption('#language', look === 'dark' ? 'en' : 'de')
      await page.selectOption('#width', look === 'contrast' ? 'narrow' : 'wide')
      await page.locator(`[data-question=${question}]`).click()
      await page.locator(`[data-question=${question}][aria-current=step]`).waitFor()
      await page.evaluate(source)
      const found = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(each => each.id + " " + each.nodes.map(node => node.html).join(" | ")))',
      )
      expect(found, `${question}, ${look}`).toEqual([])
    }
    await page.screenshot({ path: `artefacts/screenshots/preview, ${question}.png`, fullPage: true })
  }
})

it('answers on this machine under its own name only', async () => {
  const status = await new Promise(resolve =>
    get(`${preview.url}state`, { headers: { host: 'elsewhere.example' } }, ({ statusCode }) => resolve(statusCode)),
  )
  expect(status).toBe(403)
  expect((await fetch(preview.url)).headers.get('content-security-policy')).toContain("default-src 'none'")
})
