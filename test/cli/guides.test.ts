import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Ended, ran } from '../fixtures/command.ts'

function run(...args: string[]): Promise<Ended> {
  return ran('guides', args)
}

/** Runs the command as an author does. */
function started(...args: string[]): Promise<Ended> {
  return new Promise(resolve => {
    const child = execFile(process.execPath, ['src/cli/guides.ts', ...args], (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

test('sound guides are summed up', async () => {
  const { code, stdout, stderr } = await started()
  expect(stdout).toContain('idea (Fassung 1) Idee festhalten: 10 Fragen, deutsch und englisch, 2 Minuten')
  expect(stdout).toContain('Ziele: 8 Einträge')
  expect(stdout).toContain('Erinnerungen: 7 Tage vorher, am Tag, 7 Tage danach, um 10:00 Uhr')
  expect(stdout).toContain('Ideen: erste Reaktion in 5 und Entscheidung in 20 Arbeitstagen')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const english = (await run('--language', 'en')).stdout
  expect(english).toContain('idea (version 1) Capture an idea: 10 questions, German and English, 2 minutes')
  expect(english).toContain('reminders: 7 before, on the day, 7 after, at 10:00; messages from 07:00 to 18:00')
  expect(english).toContain('goals: 8 entries')
})

test('problems are told with file and line, and fail the command', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guides-'))
  const source = await readFile('guides/idea.yaml', 'utf8')
  await cp('guides/rules', join(folder, 'rules'), { recursive: true })
  await writeFile(join(folder, 'idea.yaml'), source.replace('version: 1', 'version: 1\nauthor: me'))
  const { code, stdout, stderr } = await run(folder, '--language', 'en')
  expect(stderr).toBe(`${join(folder, 'idea.yaml')}:5: Unknown key “author”. ${possible}.\n`)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  const german = possible.replace('Possible are', 'Möglich sind')
  const usual = await run(folder)
  expect(usual.stderr).toBe(`${join(folder, 'idea.yaml')}:5: Unbekannte Angabe „author“. ${german}.\n`)
  await rm(folder, { recursive: true })
})

const possible = `Possible are: id, version, status, languages, title, purpose, minutes, shortWay, offer, also, noun, for, sheet, workshop, next, produces, phases, situations, questions, \
criteria, scores, provisional, level, outcomes, hurdles, tasks, hints, changes`

test('a folder that is not there is a fault with a remedy', async () => {
  expect(await run('nowhere')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('nicht lesbar. Prüfen Sie Pfad'),
  })
})

test('an option there is not is answered with those there are', async () => {
  const stderr = `Die Option --folder gibt es nicht. So rufen Sie es auf: npm run guides -- [check] [Ordner]
  npm run guides -- new KENNUNG [Ordner]
  npm run guides -- explain KENNUNG [Ordner]
  npm run guides -- try KENNUNG [Ordner] --answers DATEI
  npm run guides -- preview [Ordner] [--port 3979]
`
  expect(await run('--folder', 'x')).toEqual({ code: 1, stdout: '', stderr })
})

test('a new guide is sound, runs as its author expects, and is never written over', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guides-'))
  expect(await run('new', 'mein-check', folder)).toMatchObject({ code: 0, stderr: '' })
  expect(await run('check', folder)).toMatchObject({ code: 0, stderr: '' })
  expect((await run('new', 'mein-check', folder)).stderr).toContain('gibt es schon')
  expect((await run('new', 'Büroumzug', folder)).stderr).toContain('Schreiben Sie zum Beispiel bueroumzug.')
  expect((await run('new', 'Mein Check', folder)).stderr).toContain(
    '„Mein Check“ kann nicht die id eines Leitfadens sein. Schreiben Sie zum Beispiel mein-check.',
  )

  const { stdout } = await run('explain', 'mein-check', folder)
  expect(stdout).toContain('(mein-check, Fassung 1, 2 Minuten)')
  expect(stdout).toContain('Kürzester Weg: 2 Fragen')
  expect(stdout).toContain('Längster Weg: 3 Fragen')
  expect(stdout).toContain('niemand erreichte: keine')

  const answers = join(folder, 'answers.json')
  const said = { vorhaben: 'Ein Formular', nutzen: 'buerger', faelle: 1500 }
  const write = (value: unknown) => writeFile(answers, JSON.stringify(value))
  await write({
    answers: said,
    expect: { outcome: 'lohnt', tasks: ['gespraech'], asked: ['faelle'] },
  })
  const good = await run('try', 'mein-check', folder, '--answers', answers)
  expect(good).toMatchObject({ code: 0, stderr: '' })
  expect(good.stdout).toContain('Das lohnt sich (lohnt)\n  Viele haben etwas davon.\n')
  expect(good.stdout).toContain('Fachamt, 15. Januar 2026 (gespraech)')
  await write({ answers: { ...said, faelle: 3 }, expect: { outcome: 'lohnt', notAsked: ['faelle'] } })
  const bad = await run('try', 'mein-check', folder, '--answers', answers)
  expect(bad.code).toBe(1)
  expect(bad.stderr).toContain('Das Ergebnis ist „offen“, erwartet war „lohnt“')
  expect(bad.stderr).toContain('„faelle“ wurde gefragt')
  await write({ answers: { ...said, nutzen: 'niemand' } })
  expect((await run('try', 'mein-check', folder, '--answers', answers)).stderr).toContain('„faelle“')
  await writeFile(answers, 'answers:\n  vorhaben: Ein Formular\n  nutzen: Rathaus\nexpect: { outcome: lohnt }\n')
  const refused = await run('try', 'mein-check', folder, '--answers', answers)
  expect(refused).toMatchObject({ code: 1, stdout: '1. Worum geht es?\n   Ein Formular\n' })
  expect(refused.stderr).toBe(
    `✗ ${answers}:3: „nutzen“: „Rathaus“ steht nicht zur Wahl. \
Möglich sind: „Bürgerinnen und Bürgern“, „Der Verwaltung“, „Das ist noch offen“.\n`,
  )
  await rm(folder, { recursive: true })
})

/** A folder with one own guide that people stumble over. */
async function stumbling(role: string) {
  const folder = await mkdtemp(join(tmpdir(), 'guides-'))
  await run('new', 'hof', folder)
  const source = await readFile(join(folder, 'hof.yaml'), 'utf8')
  await writeFile(join(folder, 'hof.yaml'), source.replace('role: Fachamt', `role: ${role}`))
  return folder
}

test('hints stand apart: the guide counts, is listed first, and goes on to be explained', async () => {
  const folder = await stumbling('Reisestelle')
  const { code, stdout, stderr } = await run(folder)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^Ihre Leitfäden\nhof \(Fassung 1\) .+\n .+, Entwurf\n\nMitgeliefert\nakteur/)
  expect(stdout).toContain('Rollen: 24: Bürgermeister/in, ')
  const hints = `Hinweise (1)\n${join(folder, 'hof.yaml')}:66: Die Rolle „Reisestelle“ hat noch niemand. \
Sie entsteht unbesetzt mit der ersten Aufgabe; besetzen Sie sie im Chat unter „bereiche“.
Der Leitfaden gilt, aber jemand stolpert darüber.\n`
  expect(stdout.slice(stdout.indexOf('Hinweise ('))).toBe(hints)
  const explained = await run('explain', 'hof', folder)
  expect(explained.code).toBe(0)
  expect(explained.stdout).toContain(hints)
  expect((await run('explain', 'hof', folder, '--language', 'en')).stdout).toContain(
    'The guide counts, but somebody stumbles over this.',
  )
  await rm(folder, { recursive: true })
})

test('an own file of units brings no hint about shipped guides', async () => {
  const folder = await stumbling('Personalamt')
  await mkdir(join(folder, 'units'))
  await writeFile(join(folder, 'units', 'units.yaml'), 'units:\n  - name: Personalamt\n')
  const { code, stdout } = await run(folder)
  expect(code).toBe(0)
  expect(stdout).toContain('Einheiten: 1: Personalamt')
  expect(stdout).not.toContain('Hinweise (')
  await rm(folder, { recursive: true })
})

test('the preview says the same in both languages', async () => {
  const { texts } = await import(new URL('../../src/cli/guides/page/texts.js', import.meta.url).href)
  expect(Object.keys(texts.de)).toEqual(Object.keys(texts.en))
})
