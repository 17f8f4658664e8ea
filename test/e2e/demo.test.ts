import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { launchBrowser } from './browser.ts'
import { Person } from './person.ts'

it('shows three people, their ideas and checks, whatever ports are taken, and leaves nothing running', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'trittstein-demo-'))
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const port = String((taken.address() as { port: number }).port)
  const demo = spawn('npm', ['run', 'demo', '--', '--folder', folder, '--port', port, '--bot-port', port])
  const ended = once(demo, 'close')
  const browser = await launchBrowser()
  onTestFinished(async () => {
    demo.kill()
    await ended
    taken.close()
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  })

  let said = ''
  for await (const text of demo.stdout.setEncoding('utf8')) {
    said += text
    if (said.includes('Ctrl+C')) break
  }
  const urls = [...said.matchAll(/http:\/\/127\.0\.0\.1:\d+$/gm)].map(String)
  expect(urls).toHaveLength(3)

  const jana = new Person('Jana Lorenz', await browser.newPage())
  const uwe = new Person('Uwe Bäumer', await browser.newPage())
  await jana.open(urls[0] ?? '')
  await uwe.open(urls[1] ?? '')
  await jana.say('meine ideen')
  await jana.sees('Termine im Bürgerbüro online buchen')
  await jana.screenshot('demo')

  await jana.say('check: Wohngeldbewilligung')
  expect(await jana.sees('Gibt es das schon?')).toContain('Sozialamt')
  await jana.screenshot('demo check')
  await jana.click('Trotzdem neu prüfen')
  await jana.sees('In welchem Amt')
  await jana.toggle('Mehr')
  await jana.click('Weitergeben')
  await jana.sees('Wer macht weiter?')
  await jana.pick('Uwe Bäumer')
  await jana.click('Weitergeben')
  await jana.sees('weitergegeben')
  expect(await uwe.sees('Jana Lorenz hat diesen Check')).toContain('Wohngeldbewilligung')
  await uwe.screenshot('demo handed on')

  demo.kill()
  await ended
  for (const url of urls) await expect.poll(() => answers(url), { timeout: 5_000 }).toBe(false)
})

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  )
}
