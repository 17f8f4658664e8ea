import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openExamples } from '../../src/content/examples.ts'
import { loadGuides, openGuides } from '../../src/content/guides.ts'
import { assess } from '../../src/guide/scoring/assess.ts'
import { temporaryFolder } from '../fixtures/store.ts'

const guides = await loadGuides('guides')
const guide = guides.current('process-check')
const version = guide?.version ?? 0

const sound = `guide: process-check
version: ${version}
title: { de: Hund anmelden, en: Register a dog }
why: { de: Zum Vergleichen., en: To compare. }
answers:
  zielgruppe: [citizens, staff]
  ziel: service
  weglassen: impossible
  faelle: 120
  minuten: 7.5
  gebuehren: true
  schriftform: law
  ersatz: [account]
`

async function folderWith(source: string): Promise<string> {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'examples'))
  await writeFile(join(folder, 'examples', 'hund.yaml'), source)
  return folder
}

async function problems(source: string): Promise<string[]> {
  const folder = await folderWith(source)
  const read = await openExamples(folder, guides)
  expect(read.current()).toEqual([])
  return read.problems().map(problem => problem.replace(join(folder, 'examples'), 'examples'))
}

test('an example is read with its answers as a person would have given them', async () => {
  const [example, another] = (await openExamples(await folderWith(sound), guides)).current()
  expect(another).toBeUndefined()
  expect(example).toMatchObject({ id: 'hund', title: { de: 'Hund anmelden' }, guide: { id: 'process-check' } })
  expect(example?.answers).toMatchObject({
    prozess: { is: 'answered', value: 'Hund anmelden' },
    zielgruppe: { is: 'answered', value: ['citizens', 'staff'] },
    minuten: { is: 'answered', value: 7.5 },
    gebuehren: { is: 'answered', value: true },
  })
})

test('there need not be any, and those for another guide or version are left out', async () => {
  expect((await openExamples(await temporaryFolder(), guides)).current()).toEqual([])
  for (const other of [
    sound.replace(`version: ${version}`, `version: ${version + 1}`),
    sound.replace('guide: process-check', 'guide: gone'),
    sound.replace('guide: process-check', 'guide: idea').replace(`version: ${version}`, 'version: 1'),
  ])
    expect((await openExamples(await folderWith(other), guides)).current()).toEqual([])
})

describe('one fault is told with its line and a remedy', () => {
  test.each<[from: string, to: string, said: string]>([
    ['ziel: service', 'ziel: servce', '7: “ziel” cannot be “servce”. Did you mean “service”?'],
    ['ziel: service', 'zeil: service', '7: There is no question “zeil”. Did you mean “ziel”?'],
    ['[citizens, staff]', '[citizens, cats]', '6: “zielgruppe” cannot be “["citizens","cats"]”. Possible are:'],
    ['faelle: 120', 'faelle: many', '9: “faelle” cannot be “many”. Write an answer of the kind number.'],
    ['schriftform: law', "schriftform: 'no'", '13: “ersatz” is not asked with these answers. Remove it,'],
    ['en: Register a dog ', '', '3: The English text of “title” is missing. Add en: …'],
    ['why:', 'because:', '4: Unknown key “because”.'],
  ])('%s → %s', async (from, to, said) => {
    expect(await problems(sound.replace(from, to))).toContainEqual(
      expect.stringContaining(`examples/hund.yaml:${said}`),
    )
  })
})

describe('goals of its own', () => {
  const goals = 'goals:\n  - { id: near, label: { de: Bürgernähe, en: Near to people } }\n'

  test('leave out the shipped examples that name others, and tell nobody who could not mend them', async () => {
    const own = await temporaryFolder()
    await mkdir(join(own, 'rules'))
    await writeFile(join(own, 'rules', 'goals.yaml'), goals)
    const place = [own, 'guides']
    const inForce = await loadGuides(place)
    const read = await openExamples(place, inForce)
    expect(inForce.problems()).toEqual([])
    expect(read.problems()).toEqual([])
    expect(read.unfitting().map(({ message }) => message)).toContain('“ziel” cannot be “service”')
    expect(read.current().length).toBeLessThan((await openExamples('guides', guides)).current().length)
  })

  test('take an own example out while they lack its goal, with its line, and bring it back', async () => {
    const own = await folderWith(sound)
    await mkdir(join(own, 'rules'))
    const place = [own, 'guides']
    const { lists, following } = await openGuides(place)
    const read = await openExamples(place, following(lists.current))
    expect(read.current().map(({ id }) => id)).toContain('hund')
    await writeFile(join(own, 'rules', 'goals.yaml'), goals)
    await lists.refresh()
    await read.refresh()
    expect(read.current().map(({ id }) => id)).not.toContain('hund')
    expect(read.problems()).toEqual([expect.stringContaining('hund.yaml:7: “ziel” cannot be “service”')])
    await writeFile(join(own, 'examples', 'hund.yaml'), sound.replace('service', 'near'))
    await read.refresh()
    expect(read.problems()).toEqual([])
    expect(read.current().map(({ id }) => id)).toContain('hund')
  })
})

/** The examples that come with the bot are written for the second revision of the check. */
describe.skipIf(version < 2)('the examples that come with the bot', async () => {
  const examples = (await openExamples('guides', guides)).current()

  test('lead to what a practitioner would expect', () => {
    const outcomes = examples.map(({ title, guide, answers }) => {
      const { outcome, provisional } = assess(guide, answers, '2026-03-03')
      return [title.de, outcome.id, provisional]
    })
    expect(outcomes).toEqual([
      ['Archivanfrage beantworten', 'aufgabenkritik', false],
      ['Bauantrag prüfen', 'huerden', false],
      ['Baumfällung genehmigen', 'umsetzen', false],
      ['Bewohnerparkausweis ausstellen', 'umsetzen', false],
      ['Ehrennadel verleihen', 'mitnehmen', false],
      ['Fundsachen ausgeben', 'mitnehmen', false],
      ['Gewerbe anmelden', 'pflicht', false],
      ['Hund anmelden', 'umsetzen', false],
      ['Kita-Platz anmelden', 'umsetzen', false],
      ['Personalausweis beantragen', 'huerden', false],
      ['Reisekosten abrechnen', 'umsetzen', false],
      ['Sperrmüll anmelden', 'huerden', false],
      ['Urlaub beantragen', 'umsetzen', false],
      ['Vereine fördern', 'huerden', false],
      ['Wohngeld bewilligen', 'umsetzen', false],
    ])
  })

  test('contradict themselves nowhere, and name what the reason names', () => {
    for (const { guide, answers } of examples) expect(assess(guide, answers, '2026-03-03').hints).toEqual([])
    const tasksOf = (id: string) => {
      const example = examples.find(each => each.id === id)
      return example ? assess(example.guide, example.answers, '2026-03-03').tasks.map(task => task.id) : []
    }
    expect(tasksOf('baum-faellen-genehmigen')).toContain('satzung')
    expect(tasksOf('sperrmuell-anmelden')).toContain('bedenken')
    expect(tasksOf('personalausweis-beantragen')).toContain('persoenlich')
  })

  test('say why in one to three plain sentences', () => {
    for (const { why } of examples) {
      const sentences = why.de.split(/[.?!](?:\s|$)/).filter(each => each.trim() !== '')
      expect(sentences.length).toBeLessThanOrEqual(3)
      for (const sentence of sentences) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(15)
    }
  })
})
