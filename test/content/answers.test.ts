import { globSync, readFileSync } from 'node:fs'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { readAnswers, unfitting } from '../../src/content/answers.ts'
import { loadGuides } from '../../src/content/guides.ts'
import { kindOf } from '../../src/guide/questions/kinds.ts'
import { temporaryFolder } from '../fixtures/store.ts'

const guide = `id: bruecke
version: 1
languages: [de]
title: { de: Brücke }
purpose: { de: Wofür sie da ist. }
minutes: 1
offer: more
produces: nothing
phases: [{ id: wer, title: { de: Wer } }]
questions:
  - id: wer
    kind: choice
    phase: wer
    ask: { de: Wofür ist die Brücke? }
    label: { de: Wofür }
    options:
      - { value: feet, label: { de: Zu Fuß } }
      - { value: boats, label: { de: Mit dem Boot } }
  - id: neu
    kind: yes-no
    phase: wer
    ask: { de: Ist sie neu? }
    label: { de: Neu }
`

/** Enough to learn from. */
function said(feet: string, boats: string): string {
  const ends = 'am Sonntag,im Sommer,mit den Kindern,jeden Tag,gern,oft,früh am Morgen,bei Regen'.split(',')
  const lines = (way: string) =>
    ['', ...ends].flatMap(end => [`      ${way} ${end}\n`, `      wir ${way} ${end}\n`]).join('')
  return `wer:\n  feet:\n    de: |\n${lines(feet)}  boats:\n    de: |\n${lines(boats)}`
}

const sound = said('laufen über den Steg', 'rudern unter dem Bogen')

async function folderWith(answers: string, id = 'bruecke'): Promise<string> {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'bruecke.yaml'), guide)
  await write(folder, answers, id)
  return folder
}

async function write(folder: string, answers: string, id = 'bruecke'): Promise<void> {
  await mkdir(join(folder, 'answers'), { recursive: true })
  await writeFile(join(folder, 'answers', `${id}.yaml`), answers)
}

function read(guides: Awaited<ReturnType<typeof loadGuides>>, text: string) {
  const question = guides.current('bruecke')?.questions[0]
  if (!question) throw new Error('There is no question')
  return kindOf(question).readText(question, text, { language: 'de', today: '2026-12-01' })
}

it('is learned what people say who mean an option, and learned anew when the file changes', async () => {
  const folder = await folderWith(sound)
  const guides = await loadGuides(folder)
  expect(guides.problems()).toEqual([])
  const text = 'im Sommer rudern wir dort unter dem Bogen'
  expect(read(guides, text)).toEqual({ ok: true, value: 'boats' })
  const before = guides.current('bruecke')?.hash
  await write(folder, said('rudern unter dem Bogen', 'laufen über den Steg'))
  await guides.refresh()
  expect(read(guides, text)).toEqual({ ok: true, value: 'feet' })
  // It is no part of what was published, and of what dialogues keep.
  expect(guides.current('bruecke')?.hash).toBe(before)
  await rm(join(folder, 'answers'), { recursive: true })
  await guides.refresh()
  expect(read(guides, text)).toMatchObject({ ok: false })
})

it('is learned from what is said of a question that is like it, too', async () => {
  const folder = await folderWith(sound.replace('wer:', 'wer:\n  like: [bruecke.wozu]'))
  const other = guide
    .slice(guide.indexOf('  - id: wer'))
    .replace('  - id: neu', '  - id: alt')
    .replace('id: wer', 'id: wozu')
  await writeFile(join(folder, 'bruecke.yaml'), guide + other)
  await write(
    folder,
    `${sound.replace('wer:', 'wer:\n  like: [bruecke.wozu]')}wozu:\n  boats:\n    de: |\n      auf dem Wasser\n    en: on the water`,
  )
  const guides = await loadGuides(folder)
  expect(guides.problems()).toEqual([])
  const [question] = guides.current('bruecke')?.questions ?? []
  const boats = question?.kind === 'choice' ? question.options[1]?.said?.() : undefined
  expect(boats?.de).toContain('Bogen')
  expect(boats?.de).toContain('auf dem Wasser')
  expect(boats?.en).toBe('on the water')
})

it('is learned for a dialogue that began with an older version as well', async () => {
  const folder = await folderWith(sound)
  const guides = await loadGuides(folder)
  const older = guides.read('bruecke', guide.replace('Wofür ist', 'Wozu dient'))
  const [question] = older.questions
  expect(question?.kind === 'choice' && question.options.map(({ said }) => said?.()?.de)).toEqual([
    expect.stringContaining('Steg'),
    expect.stringContaining('Bogen'),
  ])
})

it.each([
  ['no guide', sound, 'brueke', 'There is no guide “brueke”', 'bruecke'],
  ['no question', sound.replace('wer:', 'were:'), 'bruecke', 'There is no question “were”', 'wer'],
  ['no option', sound.replace('boats:', 'boots:'), 'bruecke', 'There is no option “boots”', 'boats'],
  [
    'like no question',
    sound.replace('wer:', 'wer:\n  like: [bruecke.were]'),
    'bruecke',
    'There is no question “bruecke.were”',
    'bruecke.wer',
  ],
  ['no yes or no', 'neu:\n  true: { de: ja }\n', 'bruecke', 'There is no option “true”', 'yes'],
])('tells with file and line what means %s', async (_, answers, id, message, remedy) => {
  const guides = await loadGuides([await folderWith(answers, id), 'guides'])
  const [told = '', another] = guides.problems()
  expect(another).toBeUndefined()
  expect(told).toContain(join('answers', `${id}.yaml`))
  expect(told).toContain(message)
  expect(told).toContain(remedy)
})

it.each([
  ['a list instead of lines', 'wer:\n  feet:\n    de: [zu Fuß]\n'],
  ['a language that there is not', 'wer:\n  feet:\n    fr: à pied\n'],
  ['broken syntax', 'wer:\n  feet: "\n'],
])('tells %s, learns nothing of it, and starts nevertheless', async (_, answers) => {
  const guides = await loadGuides([await folderWith(answers), 'guides'])
  expect(guides.problems()).toHaveLength(1)
  expect(guides.problems()[0]).toContain(join('answers', 'bruecke.yaml'))
  expect(read(guides, 'zu Fuß')).toEqual({ ok: true, value: 'feet' })
})

it('says nothing of shipped answers that do not fit a guide of the municipality', async () => {
  const shipped = await temporaryFolder()
  await cp('guides', shipped, { recursive: true })
  const own = await temporaryFolder()
  await writeFile(join(own, 'steckbrief.yaml'), guide.replace('id: bruecke', 'id: steckbrief'))
  await write(shipped, 'kurz:\n  ja:\n    de: ja\n', 'steckbrief')
  expect((await loadGuides([own, shipped])).problems()).toEqual([])
})

it('fits, in all that comes with the bot, the guides that come with it', async () => {
  const guides = await loadGuides('guides')
  const byId = new Map(guides.all().map(guide => [guide.id, guide]))
  const files = globSync('guides/answers/*.yaml')
  expect(files.length).toBeGreaterThan(5)
  for (const file of files) {
    const { answers, problems } = readAnswers({ file, source: readFileSync(file, 'utf8') })
    expect([...problems, ...unfitting(basename(file, '.yaml'), answers, byId)]).toEqual([])
    expect(answers).toBeDefined()
  }
})
