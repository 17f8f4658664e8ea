import { readFile, writeFile } from 'node:fs/promises'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import type { Collection, Documents } from '../../src/documents/documents.ts'
import type { Fault } from '../../src/errors.ts'
import { nodeDisk } from '../../src/store/lowdb/disk.ts'
import { documentProblems } from '../../src/store/lowdb/document-problems.ts'
import { load } from '../../src/store/lowdb/load.ts'
import { repair } from '../../src/store/lowdb/repair.ts'
import { collections, migrations } from '../../src/store/migrations.ts'
import { seed } from '../demo/seed.ts'
import {
  assessment,
  auditEntry,
  changes,
  channel,
  comment,
  idea,
  person,
  post,
  put,
  record,
  session,
  task,
  unit,
} from '../fixtures/documents.ts'
import { temporaryFolder, temporaryStore } from '../fixtures/store.ts'
import { filesOf } from './three-parts.ts'

const samples: { [C in Collection]: Documents[C] } = {
  people: person('p1'),
  sessions: session('s1', 'p1'),
  ideas: idea('i1'),
  assessments: assessment('P-1'),
  cards: { id: 'p1', activityId: 'a', session: 's1', step: 'review', rev: 2 },
  guides: { id: 'hash-1', guideId: 'idea', source: 'id: idea' },
  units: unit('steueramt'),
  tasks: task('T-1'),
  reminders: { id: 'p1', later: [] },
  outbox: record('r1'),
  setup: { id: 'setup' },
  comments: comment('c1', 'i1'),
  channels: channel('19:a'),
  posts: post('i1', '19:a'),
  withheld: {
    id: 'w1',
    what: 'comment',
    idea: 'i1',
    reason: 'Beleidigend',
    on: '2026-03-02',
    until: '2026-03-02T08:25:00.000Z',
  },
  audit: auditEntry('a1'),
  publications: { id: 'idea', contents: [{ hash: 'hash-1', version: 1, on: '2026-03-02', by: 'p1' }] },
  agreements: {
    id: 'council',
    agreed: [
      {
        on: '2026-03-02',
        fingerprint: 'ab12',
        matters: {
          version: '1.0.0',
          settings: { draftDays: '30' },
          stored: ['ideas'],
          guides: [
            {
              id: 'idea',
              title: { de: 'Idee' },
              kept: true,
              questions: [{ id: 'titel', ask: { de: 'Wie heißt sie?' } }],
            },
          ],
        },
      },
    ],
  },
  inquiries: {
    id: 'budget:2027:steueramt',
    about: { is: 'budget', year: 2027 },
    askedOn: '2026-03-02',
    remindOn: '2026-03-09',
    passOn: '2026-03-16',
    stage: 'asked',
  },
  motions: {
    id: 'idea:2026-10001',
    resolutions: [{ number: '2026/7', on: '2026-03-02', outcome: 'postponed', text: '' }],
    rev: 3,
  },
  sheets: {
    id: 'sheets',
    runs: [
      {
        guide: { id: 'idea', hash: 'hash-1' },
        from: 1,
        to: 40,
        on: '2026-03-02',
        typed: [{ sheet: 17, idea: '2026-10001' }],
      },
    ],
  },
  campaigns: {
    id: 'K-2026-10001',
    title: 'Weniger Papier',
    guide: 'idea',
    from: '2026-03-02',
    to: '2026-03-20',
    units: ['steueramt'],
    state: 'over',
    createdOn: '2026-03-01',
    rev: 3,
  },
  reviews: {
    id: '2026-10001',
    questions: [{ is: 'feasible' }, { is: 'own', text: 'Reicht das Geld?' }],
    dueOn: '2026-03-20',
    dueSince: '2026-03-02',
    requests: [
      { unit: 'steueramt', state: 'answered', on: '2026-03-03', remindedOn: '2026-03-13', answers: ['Ja', ''] },
      { unit: 'it', state: 'asked', on: '2026-03-02' },
    ],
    rev: 2,
  },
  workshops: {
    id: 'W-2026-10001',
    guide: { id: 'idea', hash: 'hash-1' },
    place: { serviceUrl: 'https://smba.example/', conversationId: '19:room@thread.v2', userId: '', botId: '28:bot' },
    state: 'answering',
    lasts: 'minutes',
    endsAt: '2026-03-02T09:30:00.000Z',
    answered: [],
    voted: ['mark'],
    said: { wish: ['Parken'] },
    groups: [{ question: 'wish', statements: ['Bäume'], dots: 1 }],
  },
  synergies: {
    id: '2026-10001+P-2026-10001',
    of: ['2026-10001', 'P-2026-10001'],
    likeness: 84,
    foundOn: '2026-03-02',
    state: 'unrelated',
  },
  agendaTexts: {
    id: 'vision',
    texts: [{ on: '2026-03-02', by: 'coordination', text: '2035 ist vieles leichter.' }],
    rev: 1,
  },
  agendas: {
    id: '1',
    on: '2026-03-02',
    papers: {
      de: {
        title: 'Kommunale Digitale Agenda',
        subtitle: 'Stadt Musterhausen',
        blocks: [
          { is: 'heading', level: 1, text: [{ text: '1 Auftrag' }] },
          { is: 'paragraph', text: [{ text: 'Vom Rat', bold: true, href: 'https://musterhausen.example' }] },
          { is: 'list', ordered: false, items: [[{ text: 'Wort', code: true, gap: true }]] },
          { is: 'table', caption: [], head: ['A'], rows: [[[{ text: '1' }]]], widths: [1] },
          { is: 'note', text: [] },
          {
            is: 'figure',
            caption: [],
            alt: 'Punkt',
            chart: { is: 'points', x: 'x', y: 'y', points: [{ x: 1, y: 2 }] },
          },
          {
            is: 'figure',
            caption: [],
            alt: 'Balken',
            chart: { is: 'bars', categories: ['A'], series: [{ name: 'B', values: [1] }] },
          },
        ],
      },
      en: { title: 'Municipal Digital Agenda', blocks: [] },
    },
    about: {
      ideas: [{ id: '2026-10001', title: 'Termine', state: 'agenda' }],
      checks: [],
      tasks: [],
      goals: [],
      texts: [{ id: 'vision', text: '2035' }],
    },
  },
  usage: { id: 'idea:2026-03', started: 2, finished: 1, stopped: { titel: 1 } },
  settings: { id: 'settings', rev: 2, now: { place: 'DE-BY/augsburg', daysOff: ['12-24'] } },
  lists: { id: 'goals', entries: [{ id: 'service', label: { de: 'Bürgerservice' } }] },
}

/** Everything within a document, by the object or list it stands in. */
function everyPlaceIn(value: unknown, path = ''): { within: Record<string, unknown>; key: string; path: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const within = value as Record<string, unknown>
  return Object.keys(within).flatMap(key => {
    // The name of a question is no matter of ours.
    const name = path.endsWith(' answers') ? path : `${path} ${key}`
    return [{ within, key, path: name }, ...everyPlaceIn(within[key], name)]
  })
}

/** A closed store with one document in each collection, all of them in snapshots. */
async function storeOfSamples(): Promise<string> {
  const folder = await temporaryFolder()
  const store = await temporaryStore({ folder })
  await store.commit(changes(collections.map(name => put(name, samples[name]))))
  // Not by compaction, which forgets the card of a dialogue that is over, and the guide.
  await store.commit(changes([put('sessions', session('s2', 'p1'))]))
  await store.compact()
  await store.close()
  return folder
}

/** Edits a snapshot as people do: some text, and the checksum is switched off. */
async function edit(
  folder: string,
  name: Collection,
  ...replaced: [from: string | RegExp, to: string][]
): Promise<void> {
  const path = `${folder}/${name}.json`
  let text = await readFile(path, 'utf8')
  for (const [from, to] of [...replaced, [/"crc32": ".*"/, '"crc32": "unchecked"'] as const]) {
    expect(text).toMatch(from)
    text = text.replace(from, to)
  }
  await writeFile(path, text)
}

async function refusal(folder: string): Promise<Fault> {
  return await temporaryStore({ folder }).then(
    () => expect.unreachable('the store opened'),
    (fault: Fault) => fault,
  )
}

test('a store whose files were all touched by hand opens if they are right', async () => {
  const folder = await storeOfSamples()
  for (const name of collections) await edit(folder, name)
  await edit(folder, 'people', ['Erika Mustermann', 'Erika Musterfrau'])
  const store = await temporaryStore({ folder })
  expect((await store.get('people', 'p1'))?.doc.name).toBe('Erika Musterfrau')
  for (const name of collections) expect((await store.get(name, samples[name].id))?.doc.id).toBe(samples[name].id)
})

test('everything that is wrong is told at once, with place and remedy, and nothing is touched', async () => {
  const folder = await storeOfSamples()
  await edit(folder, 'ideas', ['"status": "neu",\n        "submittedOn"', '"status": "new",\n        "submittedOn"'])
  await edit(folder, 'people', [/\n {8}"name": .*/, ''], ['"installed": true', '"installed": "ja", "nmae": "Erika"'])
  await edit(
    folder,
    'tasks',
    ['"dueOn": "2026-03-31"', '"dueOn": "31.3.2026"'],
    [/,\n {8}"history": \[[\s\S]*?\n {8}\]/, ''],
  )
  await edit(folder, 'units', ['"id": "steueramt"', '"id": "kaemmerei"'])
  await edit(folder, 'outbox', ['"is": "reminder"', '"is": "reminded"'])
  await edit(folder, 'assessments', ['"value": "Hund anmelden"', '"value": null'])
  const before = await filesOf(folder)
  const { code, message, remedy } = await refusal(folder)
  expect(code).toBe('store-damaged')
  expect(message.replaceAll(`${folder}/`, '').split('\n')).toEqual([
    'people.json, line 8: "p1" → name: it is missing; write a text in quotes.',
    'people.json, line 13: "p1" → installed: this is not possible here; write true or false.',
    'people.json, line 13: "p1" → nmae: no such thing is known; correct its name, or remove it.',
    'ideas.json, line 23: "i1" → status: this is not possible here; write one of "neu", "gesichtet", "in-pruefung", "agenda", "geparkt", "nicht-weiterverfolgt", "umgesetzt".',
    'assessments.json, line 19: "P-1" → answers → prozess → value: this is not possible here; write a text, a number, true, false or a list of texts.',
    'units.json, line 11: "steueramt" → id: it differs from the key of the entry; write "steueramt".',
    'tasks.json, line 15: "T-1" → dueOn: this is not possible here; write a day, "2026-03-31".',
    'tasks.json, line 8: "T-1" → history: it is missing; write a list, [ … ].',
    'outbox.json, line 14: "r1" → about → is: this is not possible here; write a kind that src/documents has.',
  ])
  expect(message, 'values may be personal').not.toContain('Erika')
  expect(remedy).toContain('No file was changed.')
  expect(await filesOf(folder)).toEqual(before)
})

test.each([
  ['ideas', /"hash": "hash-1"/, '"hash": "hash-2"', ['ideas.json, line 14: "i1" → guide → hash']],
  [
    'guides',
    / {4}"hash-1": \{[\s\S]*?\n {4}\}\n/,
    '',
    [
      'sessions.json, entry "s1": "s1" → guide → hash',
      'sessions.json, entry "s2": "s2" → guide → hash',
      'ideas.json, entry "i1": "i1" → guide → hash',
      'assessments.json, entry "P-1": "P-1" → guide → hash',
      'sheets.json, entry "sheets": "sheets" → runs → 0 → guide → hash',
      'workshops.json, entry "W-2026-10001": "W-2026-10001" → guide → hash',
      'publications.json, entry "idea": "idea" → contents → 0 → hash',
    ],
  ],
] as const)(
  'a guide that is needed and not there is missed, when %s.json was corrected',
  async (name, from, to, where) => {
    const folder = await storeOfSamples()
    await edit(folder, name, [from, to])
    const { message } = await refusal(folder)
    expect(message.replaceAll(`${folder}/`, '').split('\n')).toEqual(
      where.map(
        each => `${each}: guides.json has no such guide; write a key of guides.json, or put the entry back there.`,
      ),
    )
  },
)

test('several entries that are incomplete are told at once', async () => {
  const folder = await storeOfSamples()
  await edit(folder, 'sessions', [/"version": \d+/, '"version": "x"'], [/"version": \d+/, '"version": 0'])
  const { message } = await refusal(folder)
  expect(message.replaceAll(`${folder}/`, '').split('\n')).toEqual([
    'sessions.json, line 8: this entry is incomplete.',
    expect.stringMatching(/^sessions.json, line \d+: this entry is incomplete.$/),
  ])
})

test('a repair puts what is wrong beside', async () => {
  const folder = await storeOfSamples()
  await edit(folder, 'people', [/\n {8}"name": .*/, ''])
  const logger = { debug() {}, info() {}, warn() {}, error() {} }
  const outcome = await repair(folder, { now: () => new Date() }, logger)
  expect(outcome?.rest).toEqual([
    expect.objectContaining({ file: 'people.json', where: 'entry "p1"', why: 'name: it is missing' }),
  ])
  const store = await temporaryStore({ folder })
  expect([await store.get('people', 'p1'), (await store.get('ideas', 'i1'))?.doc.id]).toEqual([undefined, 'i1'])
})

test('the schemas take whatever a small town has thought of', async () => {
  const folder = await temporaryFolder()
  await seed(folder, DateTime.fromISO('2026-03-03T09:58', { zone: 'Europe/Berlin' }))
  const { state } = await load(nodeDisk, folder, migrations)
  const documents = collections.flatMap(name => [...state.table(name).rows].map(([id, { doc }]) => ({ name, id, doc })))
  expect(documents.length).toBeGreaterThan(50)
  expect(documents.flatMap(({ name, id, doc }) => documentProblems(name, id, doc))).toEqual([])
})

test('how often a task has come again is a number that can be counted to', () => {
  const again = (n: number) => task('T-1', { recurs: { every: 'year', from: '2026-03-31', n } })
  expect(documentProblems('tasks', 'T-1', again(1))).toEqual([])
  expect([-1, 1e15].map(n => documentProblems('tasks', 'T-1', again(n))[0]?.write)).toEqual([
    'write 0 or more',
    'write 1000 or less',
  ])
})

describe.each(collections)('the schema of %s', name => {
  test('takes a sample, with whatever it may hold besides', () => {
    expect(documentProblems(name, samples[name].id, samples[name])).toEqual([])
  })

  test('takes no wrong kind of thing anywhere, and no number that counts nothing', () => {
    const wrong = (was: unknown) => [null, {}, ...(typeof was === 'number' ? [-1, 1.5, 'x'] : [-1])]
    const sample = structuredClone(samples[name])
    const taken = everyPlaceIn(sample).flatMap(({ within, key, path }) => {
      const was = within[key]
      const bad = wrong(was).filter(value => {
        within[key] = value
        return documentProblems(name, sample.id, sample).length === 0
      })
      within[key] = was
      return bad.map(value => `${path} = ${JSON.stringify(value)}`)
    })
    // What a guide asks decides what an answer is; there may be none, in a workshop, too. Nothing may be set up in chat. Charts have any numbers.
    expect(
      taken.filter(
        each =>
          !/ answers = -1$| (answers|stopped|now|before|settings|said) = \{\}$|^ papers .* (widths|points|values) /.test(
            each,
          ),
      ),
    ).toEqual([])
  })

  test('misses every key that is left out, and knows no other', () => {
    const sample: Record<string, unknown> = { ...samples[name] }
    for (const key of Object.keys(sample)) {
      const { [key]: _, ...without } = sample
      expect([key, documentProblems(name, samples[name].id, without)]).not.toEqual([key, []])
    }
    const found = documentProblems(name, samples[name].id, { ...sample, more: 1 })
    expect(found).toEqual([expect.objectContaining({ path: ['more'] })])
  })
})
