import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { agendaPaper } from '../../src/agenda/chapters.ts'
import { toHtml } from '../../src/paper/html.ts'
import { checkFact, choice, facts, ideaFact, taskFact } from '../agenda/make.ts'
import { launchBrowser } from './browser.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const town = facts({
  fields: [choice('mobility')],
  goals: [choice('service')],
  ideas: [
    ideaFact('1', { field: 'mobility', problem: 'Stau' }),
    ideaFact('2', { status: 'geparkt', reason: 'Später' }),
  ],
  checks: ['1', '2', '3'].map((id, at) => checkFact(id, { benefit: at * 40, feasibility: 90 - at * 30 })),
  tasks: [taskFact('1', { goal: 'Weniger Papier' }), taskFact('2', { status: 'erledigt' })],
})

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser('de')
})
afterAll(() => browser.close())

it.each([
  ['de', 'light', 1000],
  ['en', 'dark', 1000],
  ['de', 'light', 340],
] as const)('the agenda as a page keeps nobody out: %s, %s, %d wide', async (language, colorScheme, width) => {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
  await page.setContent(toHtml(agendaPaper(town, [], language)))
  await page.evaluate(await readFile(axe, 'utf8'))
  const found = await page.evaluate(
    'axe.run().then(({ violations }) => violations.map(each => each.id + " " + each.nodes.map(node => node.html).join(" | ")))',
  )
  expect(found).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  await page.screenshot({ path: `artefacts/screenshots/agenda, ${language}, ${width}.png`, fullPage: true })
  await page.close()
})
