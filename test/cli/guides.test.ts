import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Runs the command as an author does. */
function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise(resolve => {
    const child = execFile(process.execPath, ['src/cli/guides.ts', ...args], (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

test('sound guides are summed up', async () => {
  const { code, stdout, stderr } = await run()
  expect(stdout).toContain('idea (version 1) Idee festhalten: 10 questions, de and en, 2 minutes')
  expect(stdout).toContain('goals: 8 entries')
  expect(stdout).toContain('reminders: 7 before, on the day, 7 after, at 10:00; messages from 07:00 to 18:00')
  expect(stdout).toContain('ideas: first reaction in 5 and decision in 20 working days; undo within 10 minutes')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('problems are told with file and line, and fail the command', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guides-'))
  const source = await readFile('guides/idea.yaml', 'utf8')
  await cp('guides/rules', join(folder, 'rules'), { recursive: true })
  await writeFile(join(folder, 'idea.yaml'), source.replace('version: 1', 'version: 1\nauthor: me'))
  const { code, stdout, stderr } = await run(folder)
  expect(stderr).toBe(`${join(folder, 'idea.yaml')}:4: Unknown key “author”. ${possible}.\n`)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  await rm(folder, { recursive: true })
})

const possible = `Possible are: id, version, languages, title, purpose, minutes, shortWay, offer, also, noun, for, next, produces, phases, situations, questions, \
criteria, scores, provisional, level, outcomes, hurdles, tasks, hints, changes`

test('a folder that is not there is a fault with a remedy', async () => {
  expect(await run('nowhere')).toMatchObject({ code: 1, stderr: expect.stringContaining('Check its path') })
})

test('an option there is not is answered with those there are', async () => {
  const stderr =
    "Unknown option '--folder'. Use it like this: npm run guides -- [folder], or preview [folder] --port 3979\n"
  expect(await run('--folder', 'x')).toEqual({ code: 1, stdout: '', stderr })
})
