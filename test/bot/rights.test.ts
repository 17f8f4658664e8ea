import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hashOf } from '../../src/content/read-guide.ts'
import type { Person } from '../../src/documents/person.ts'
import type { Unit } from '../../src/documents/unit.ts'
import { hashCode } from '../../src/idea/idea.ts'
import type { Change } from '../../src/ports/change-set.ts'
import type { Store } from '../../src/ports/store/store.ts'
import { everybody } from '../../src/turn/act.ts'
import { subjects } from '../../src/turn/subjects.ts'
import { erika, group, listedMember, max } from '../fixtures/activities/teams.ts'
import { shippedGuide } from '../fixtures/bot.ts'
import type { Chat } from '../fixtures/chat.ts'
import { assessment, campaign, comment, put, record, session, unit, workshop } from '../fixtures/documents.ts'
import { termine } from '../fixtures/draft-guide.ts'
import { earlierGuide, earlierSource } from '../fixtures/earlier-guide.ts'
import { memoryStore, temporaryFolder } from '../fixtures/store.ts'
import { otto, proposal, selin, steuer, type TownHall, townHall } from '../fixtures/town-hall.ts'

type Who = 'selin' | 'erika' | 'max'
/** Who may, what a card carries, and what it carries for somebody who may not, where that is the difference. */
type Trial = [who: Who, carried: Record<string, unknown>, without?: Record<string, unknown>]

const at = {
  fresh: '2026-10001',
  asked: '2026-10002',
  decided: '2026-10003',
  merged: '2026-10004',
  nameless: '2026-10005',
  draft: 'K-2026-10001',
  running: 'K-2026-10002',
  asking: 'W-2026-10001',
  dotted: 'W-2026-10002',
  past: 'W-2026-10003',
}
const code = 'AAAA-BBBB-CCCC'
const open = { id: 'T-2026-10001', rev: 1 }
const over = { id: 'T-2026-10002', rev: 1 }
const pair = `${at.fresh}+${open.id}`
const check = { id: 'P-2026-20001' }
const dialogue = { id: 'dialogue', step: 'titel', rev: 1 }

/** One click for every act that is not for everybody, as a card of ours would carry it. */
const trials: Record<string, Trial> = {
  ...all(
    ['answer', 'skip', 'unknown', 'back', 'deepen', 'shorten', 'help', 'pause', 'cancel', 'restart', 'confirm', 'keep'],
    'erika',
    {
      ...dialogue,
      answer: 'Hund anmelden',
    },
  ),
  ...all(['submit', 'hand-on', 'hand-on-to', 'correct'], 'erika', {
    ...dialogue,
    arg: 'titel',
    person: otto.aadObjectId,
  }),
  ...all(['parts', 'part-give', 'part-back'], 'erika', { ...dialogue, arg: 'technik' }),
  ...all(['part', 'part-take', 'part-decline'], 'erika', { ...dialogue, arg: 'technik' }),
  'take-unit': ['erika', { ...dialogue, arg: 'Hafenamt' }],
  resume: ['erika', { id: 'dialogue' }],
  ...all(
    [
      'coordination',
      'audit',
      'units',
      'unit-new',
      'parked',
      'inbox',
      'plans',
      'self-test',
      'test-message',
      'agreement',
      'agenda-publish',
      'agenda-publish-yes',
      'town-overview',
      'town-overview-export',
    ],
    'selin',
    {},
  ),
  ...all(['setup', 'setup-step', 'setup-reset'], 'selin', { arg: 'scheme' }),
  'setup-save': ['selin', { arg: 'release', access: 'coordination' }],
  'setup-units': ['selin', { list: 'Hafenamt' }],
  'setup-undo': ['selin', { rev: 1 }],
  ...all(['leaver', 'leaver-ask'], 'selin', { person: 'Otto Fremd' }),
  ...all(['agreement-changes', 'agreement-yes', 'agreement-drop', 'agreement-drop-yes'], 'selin', { id: 'council' }),
  ...all(['agenda-text', 'agenda-restore'], 'selin', { id: 'vision', arg: '0', rev: 1, text: 'Neu' }),
  ...all(['agenda-take-back', 'agenda-take-back-yes'], 'selin', { id: '1' }),
  'town-overview-section': ['selin', { id: '1' }],
  'agenda-export': ['selin', { id: '' }, { id: '7' }],
  motions: ['selin', {}],
  sheets: ['selin', {}],
  'sheets-print': ['selin', {}],
  'sheets-again': ['selin', { id: '1' }],
  sheet: ['selin', { id: '1' }],
  'sheet-save': ['selin', { id: '1' }],
  notice: ['selin', {}],
  motion: ['selin', { id: at.fresh }],
  resolve: ['selin', { id: at.fresh }],
  'resolve-yes': ['selin', { id: at.fresh, rev: 0, number: '1/26', on: '2.3.2026', outcome: 'accepted' }],
  'resolve-undo': ['selin', { id: at.decided, rev: 1 }],
  exports: ['erika', {}],
  'introduction-export': ['erika', {}],
  export: ['selin', { id: 'ideas' }],
  'export-unit': ['erika', { id: 'steueramt' }],
  ...all(['calendar-feed', 'calendar-renew'], 'erika', { id: 'steueramt' }),
  'task-calendar': ['erika', { id: open.id }],
  'leaver-yes': ['selin', { id: otto.aadObjectId }],
  appoint: ['selin', { person: otto.aadObjectId }],
  ...all(['dismiss', 'dismiss-yes'], 'selin', { id: erika.aadObjectId }),
  'unit-create': ['selin', { name: 'Hafenamt', is: 'unit' }],
  ...all(['unit', 'unit-delete', 'unit-delete-yes'], 'selin', { id: 'bauamt' }),
  'unit-save': ['selin', { id: 'bauamt', name: 'Hochbauamt', also: '', parent: '' }],
  'unit-holder': ['selin', { id: 'bauamt', arg: 'lead', step: 'occupy', person: otto.aadObjectId }],
  'unit-code': ['selin', { id: 'bauamt', arg: 'lead' }],
  ...all(['parked-retry', 'parked-drop'], 'selin', { id: 'parked' }),
  ...all(
    ['task-done', 'task-progress', 'task-block', 'task-drop', 'task-due', 'task-pass', 'task-later', 'task-edit'],
    'erika',
    open,
  ),
  'task-open': ['erika', over],
  'task-take': ['max', open],
  ...all(['task-block-yes', 'task-drop-yes'], 'erika', { ...open, reason: 'Angebot fehlt' }),
  'task-due-yes': ['erika', { ...open, day: '2026-03-20', reason: 'Krank' }],
  'task-pass-yes': ['erika', { ...open, person: max.aadObjectId }],
  'task-later-on': ['erika', { ...open, step: 'tomorrow' }],
  'task-edit-yes': ['erika', { ...open, title: 'Anders', after: '' }],
  'new-task': ['erika', {}],
  'task-create': ['erika', { title: 'Neu', unit: 'steueramt', day: '2026-03-20' }],
  ...all(['plan', 'plan-preview', 'plan-yes'], 'selin', {
    id: 'digitale-agenda',
    arg: '2026-04-01',
    start: '2026-04-01',
  }),
  ...all(['edit-check', 'delete-check', 'delete-check-yes'], 'erika', check),
  ...all(['check-field', 'check-field-yes'], 'selin', { ...check, field: 'mobility' }),
  ...all(['adopt', 'adopt-yes'], 'erika', { ...check, tasks: '*' }),
  'recheck-yes': ['erika', { id: 'P-2026-20003' }],
  ...all(['guide-draft', 'try-guide', 'publish-guide', 'take-back-guide', 'restore-guide'], 'selin', { id: 'termine' }),
  'publish-guide-yes': ['selin', { id: 'termine', arg: hashOf(termine) }],
  'take-back-guide-yes': ['selin', { id: 'termine', arg: 'two' }],
  'restore-guide-yes': ['selin', { id: 'termine', arg: 'one' }],
  usage: ['selin', {}],
  budget: ['erika', {}],
  'budget-cut': ['selin', {}],
  'budget-cut-yes': ['selin', { id: '2027', tasks: open.id, reason: 'Kein Geld' }],
  ...all(['check-live', 'check-not-live'], 'erika', check),
  ...all(['inquiry-ask', 'inquiry-answer'], 'erika', { id: 'indicator:service:2025' }),
  'refer-check': ['max', { id: 'P-2026-20002' }],
  ...all(['edit-idea', 'withdraw', 'withdraw-yes'], 'max', { id: at.fresh }),
  ...all(['delete', 'delete-yes'], 'max', { id: at.nameless, arg: code }, { id: at.nameless, arg: 'AAAA-BBBB-DDDD' }),
  'comment-delete': ['max', { id: 'comment' }],
  ...all(['answer-idea', 'answer-idea-yes'], 'max', { id: at.asked, rev: 0, text: 'Ja.' }),
  ...all(['decide', 'decide-yes'], 'selin', { id: at.fresh, rev: 0, to: 'gesichtet', reason: 'Gut' }),
  'undo-decision': ['selin', { id: at.decided, rev: 0 }],
  ...all(['ask-author', 'ask-author-yes'], 'selin', { id: at.fresh, rev: 0, text: 'Wie viele?' }),
  ...all(['sort-idea', 'sort-idea-yes'], 'selin', { id: at.fresh, rev: 0, unit: 'bauamt' }),
  ...all(['merge-idea', 'merge-idea-yes'], 'selin', { id: at.asked, rev: 0, into: at.fresh }),
  ...all(['remove', 'reports-settled'], 'selin', { id: at.fresh }),
  'remove-yes': ['selin', { id: at.fresh, rev: 0, what: 'problem', reason: 'Nennt jemanden' }],
  'remove-undo': ['selin', { id: 'withheld' }],
  'unmerge-idea': ['selin', { id: at.merged, rev: 0 }],
  ...all(['check-from-idea', 'task-from-idea', 'chat-author'], 'selin', { id: at.fresh }),
  campaign: ['selin', { id: at.draft }],
  'campaign-join': ['max', { id: at.running }, { id: at.draft }],
  'campaign-new': ['selin', {}],
  'campaign-copy': ['selin', { id: at.running }],
  'campaign-save': ['selin', { title: 'Neu', guide: 'idea', from: '2026-03-04', to: '2026-03-20' }],
  ...all(['campaign-edit', 'campaign-start', 'campaign-drop', 'campaign-drop-yes'], 'selin', { id: at.draft, rev: 1 }),
  ...all(['campaign-end', 'campaign-end-yes', 'campaign-prolong'], 'selin', {
    id: at.running,
    rev: 2,
    day: '2026-04-01',
  }),
  review: ['erika', { id: at.fresh }],
  'review-answer': ['erika', { id: at.fresh, arg: 'steueramt', a0: 'Ja' }],
  ...all(['review-ask', 'review-ask-yes'], 'selin', {
    id: at.fresh,
    units: 'bauamt',
    questions: 'law',
    day: '2026-03-20',
  }),
  workshop: ['max', { id: at.asking }],
  'workshop-answer': ['max', { id: at.asking, angebot: 'Nachtbus' }],
  'workshop-dots': ['max', { id: at.dotted, 'dots-0': '1' }],
  'workshop-statements': ['max', { id: at.past, arg: '1' }],
  ...all(['workshop-end', 'workshop-end-yes', 'workshop-cancel', 'workshop-cancel-yes'], 'selin', {
    id: at.asking,
    arg: 'answering',
  }),
  ...all(['workshop-idea', 'workshop-minutes'], 'max', { id: at.past, arg: '1' }),
  ...all(['workshop-agenda', 'workshop-remove', 'workshop-remove-yes'], 'selin', { id: at.past, arg: '1' }),
  synergies: ['selin', {}],
  ...all(['synergy-chat', 'synergy-unrelated'], 'selin', { id: pair }),
  'review-withdraw': ['selin', { id: at.fresh, arg: 'steueramt', rev: 1 }],
}

/** Acts that only their author is kept from: whoever is not, may. */
const authorsNot: Record<string, Trial> = {
  ...all(['support', 'follow'], 'selin', { id: at.fresh }),
}

function all(acts: string[], ...trial: Trial): Record<string, Trial> {
  return Object.fromEntries(acts.map(act => [act, trial]))
}

/** A town in which every act is possible for somebody, and what the turns there change. */
async function town({ withDraft = true } = {}): Promise<TownHall & { changed: Change[] }> {
  const real = await memoryStore()
  const changed: Change[] = []
  const store: Store = new Proxy(real, {
    get: (target, name) =>
      name === 'commit'
        ? (set: Parameters<Store['commit']>[0]) => {
            changed.push(...set.changes)
            return target.commit(set)
          }
        : bound(target, name as keyof Store),
  })
  const own = withDraft ? await temporaryFolder() : undefined
  if (own !== undefined) await writeFile(join(own, 'termine.yaml'), termine)
  const hall = await townHall({
    store,
    signed: true,
    env: { PUBLIC_URL: 'https://trittstein.example', ...(own !== undefined && { GUIDES_DIR: own }) },
    tasks: [steuer(open.id), steuer(over.id, { status: 'erledigt', endedOn: '2026-03-02' })],
    ideas: [
      proposal(at.fresh, 'Hundesteuer online', { merged: [at.merged] }),
      proposal(at.asked, 'Termine im Bauamt', { question: { text: 'Wie viele?', on: '2026-03-02' } }),
      proposal(at.decided, 'Fahrzeuge teilen', {
        decision: { to: 'gesichtet', reason: 'Gut', until: '2026-03-03T09:05:00.000Z', by: selin.aadObjectId },
      }),
      proposal(at.merged, 'Hundesteuer im Netz', { mergedInto: at.fresh }),
      nameless(),
    ],
  })
  const known = await real.get('people', erika.aadObjectId)
  if (!known) throw new Error('Erika is not there')
  const coordinator = { by: selin.aadObjectId, on: '2026-03-01' }
  const draft = { answers: {}, at: dialogue.step, extended: false, tries: 0 }
  const place = { ...workshop('').place, serviceUrl: hall.connector.serviceUrl }
  const room = { place, guide: await shippedGuide('zukunftsbild') }
  const said = [{ question: 'angebot', statements: ['Nachtbus'], dots: 0 }]
  hall.connector.members.set(place.conversationId, [selin, erika, max].map(listedMember))
  await hall.seed([
    put('people', { ...known.doc, coordinator }, known.version),
    put('assessments', assessment(check.id, { guide: await shippedGuide('process-check'), by: [erika.aadObjectId] })),
    put('withheld', {
      id: 'withheld',
      what: 'comment',
      idea: at.fresh,
      reason: 'Beleidigend',
      on: '2026-03-03',
      until: '2026-03-03T09:05:00.000Z',
      kept: { ideas: [], comments: [comment('gone', at.fresh)], texts: [] },
    }),
    put(
      'assessments',
      assessment('P-2026-20002', { guide: await shippedGuide('process-check'), by: [max.aadObjectId] }),
    ),
    earlierSource,
    ...['one', 'two'].map(hash => put('guides', { id: hash, guideId: 'termine', source: termine })),
    put('publications', {
      id: 'termine',
      contents: ['one', 'two'].map(hash => ({ hash, version: 1, on: '2026-03-02', by: selin.aadObjectId })),
    }),
    put('agreements', {
      id: 'council',
      agreed: [
        { on: '2026-03-02', fingerprint: 'ab12', matters: { version: '', settings: {}, stored: [], guides: [] } },
      ],
    }),
    put('inquiries', {
      id: 'indicator:service:2025',
      about: { is: 'indicator', goal: 'service', period: '2025' },
      unit: 'steueramt',
      askedOn: '2026-03-02',
      remindOn: '2026-03-09',
      passOn: '2026-03-16',
      stage: 'asked',
    }),
    put('agendaTexts', {
      id: 'vision',
      texts: ['2035', '2036'].map(text => ({ on: '2026-03-02', by: 'coordination', text })),
      rev: 1,
    }),
    put('motions', {
      id: `idea:${at.decided}`,
      resolutions: [],
      pending: {
        number: '2026/12',
        on: '2026-03-02',
        outcome: 'accepted',
        text: '',
        until: '2026-03-03T09:05:00.000Z',
        by: selin.aadObjectId,
        release: [],
      },
      rev: 1,
    }),
    put('campaigns', campaign(at.draft)),
    put('campaigns', campaign(at.running, { state: 'started', announcedOn: '2026-03-02', rev: 2 })),
    put('reviews', {
      id: at.fresh,
      questions: [{ is: 'feasible' }],
      dueOn: '2026-03-20',
      dueSince: '2026-03-02',
      requests: [{ unit: 'steueramt', state: 'asked', on: '2026-03-02' }],
      rev: 1,
    }),
    ...[
      workshop(at.asking, { ...room, endsAt: '2026-03-03T09:20:00.000Z' }),
      workshop(at.dotted, { ...room, state: 'voting', groups: said, endsAt: '2026-03-03T09:20:00.000Z' }),
      workshop(at.past, { ...room, state: 'over', told: 'over', endedOn: '2026-03-02', groups: said }),
    ].map(each => put('workshops', each)),
    put('synergies', {
      id: pair,
      of: [at.fresh, open.id],
      likeness: 90,
      foundOn: '2026-03-02',
      state: 'open',
    }),
    put('agendas', {
      id: '1',
      on: '2026-03-02',
      papers: { de: { title: 'Agenda', blocks: [] }, en: { title: 'Agenda', blocks: [] } },
      about: { ideas: [], checks: [], tasks: [], goals: [], texts: [] },
    }),
    put('assessments', assessment('P-2026-20003', { guide: earlierGuide, by: [erika.aadObjectId] })),
    put('comments', comment('comment', at.fresh, { author: max.aadObjectId })),
    put(
      'outbox',
      record('parked', { to: max.aadObjectId, state: 'parked', parked: { why: 'gone', on: '2026-03-02' } }),
    ),
    put(
      'sessions',
      session(dialogue.id, erika.aadObjectId, {
        guide: await shippedGuide('idea'),
        progress: draft,
        given: [{ phase: 'technik', person: erika.aadObjectId, is: 'offered', on: '2026-03-02' }],
      }),
    ),
  ])
  changed.length = 0
  return Object.assign(hall, { changed })
}

/** The idea that only a Kennwort leads to. */
function nameless() {
  const { author: _, submittedAt: __, ...idea } = proposal(at.nameless, 'Bänke im Park')
  return { ...idea, codeHash: hashCode(code) }
}

function bound(target: Store, name: keyof Store): unknown {
  const value: unknown = target[name]
  return typeof value === 'function' ? value.bind(target) : value
}

/** What is true of Otto, and what it lets him do of all that others may. */
type Outsider = [seed: (store: Store) => Promise<Change[]>, mayAnyway: string[]]

const people = { selin, erika, max }
/** A part of the address of everything that is handed out. */
const handedOut = '/meine-daten/'
const outsiders: Record<string, Outsider> = {
  'a substitute whose time is over': [store => inPlaceOf(store, erika.aadObjectId, '2026-03-02'), []],
  'a substitute of whoever coordinates': [store => inPlaceOf(store, selin.aadObjectId, '2026-03-31'), []],
  'a substitute of a substitute': [
    async store => [
      ...(await inPlaceOf(store, max.aadObjectId, '2026-03-31')),
      ...(await inPlaceOf(store, erika.aadObjectId, '2026-03-31', max.aadObjectId)),
    ],
    [],
  ],
  'whoever leads another unit': [
    async () => [put('units', unit('hafenamt', { lead: otto.aadObjectId }))],
    ['adopt-yes', 'task-create'],
  ],
  'whoever holds a role': [
    async store => [await changedUnit(store, 'it', { deputy: otto.aadObjectId })],
    ['adopt-yes', 'task-create'],
  ],
  'staff of the unit': [store => inUnit(store, 'steueramt'), ['task-create', 'task-take']],
  'staff of another unit': [store => inUnit(store, 'bauamt'), []],
}

async function inPlaceOf(store: Store, absent: string, until: string, who = otto.aadObjectId): Promise<Change[]> {
  return [await changedPerson(store, absent, { substitute: { person: who, until } })]
}

async function inUnit(store: Store, id: string): Promise<Change[]> {
  return [await changedPerson(store, otto.aadObjectId, { unit: id })]
}

async function changedPerson(store: Store, id: string, more: Partial<Person>): Promise<Change> {
  const known = await store.get('people', id)
  if (!known) throw new Error(`${id} is not there`)
  return put('people', { ...known.doc, ...more }, known.version)
}

async function changedUnit(store: Store, id: string, more: Partial<Unit>): Promise<Change> {
  const known = await store.get('units', id)
  if (!known) throw new Error(`${id} is not there`)
  return put('units', { ...known.doc, ...more }, known.version)
}

/** Clicks, and says what the answer shows. */
async function answerTo(hall: TownHall, chat: Chat, act: string, carried: Record<string, unknown>): Promise<string> {
  // Nobody clicks so often that it is refused for that.
  hall.clock.advance(1_000)
  const { status, body } = await chat.invoke({ v: 1, act, ...carried })
  expect([act, status]).toEqual([act, 200])
  return JSON.stringify([body, chat.cards().at(-1)])
}

/** Every act that did something for somebody, or gave a file or an address, beside what is known of themselves. */
async function doneBy(hall: TownHall & { changed: Change[] }, chat: Chat): Promise<string[]> {
  const self = chat.user.aadObjectId
  const done: string[] = []
  for (const [act, [, carried, without = carried]] of Object.entries(trials)) {
    hall.changed.length = 0
    const seen = await answerTo(hall, chat, act, without)
    // What is known of the person who clicked may change: what they were last asked.
    const others = hall.changed.filter(({ collection, id }) => collection !== 'people' || id !== self)
    if (others.length > 0 || seen.includes(handedOut)) done.push(act)
  }
  expect(hall.log.filter(({ level }) => level === 'error')).toEqual([])
  return done.sort()
}

describe('an act that is not for everybody', () => {
  const restricted = [...subjects.acts].filter(([, { may }]) => may !== everybody && may.who !== 'everybody')

  it('has a trial, so that none is forgotten', () => {
    expect(restricted.map(([name]) => name).sort()).toEqual(Object.keys({ ...trials, ...authorsNot }).sort())
  })

  it('does nothing for somebody without the right, whatever the card says', async () => {
    const hall = await town()
    const before = await hall.everything()
    expect(await doneBy(hall, hall.otto)).toEqual([])
    for (const [act, [, carried]] of Object.entries(authorsNot)) await answerTo(hall, hall.max, act, carried)
    expect(await hall.everything()).toEqual(before)
  })

  it.each(Object.entries(outsiders))('does nothing for %s', async (_who, [seed, mayAnyway]) => {
    const hall = await town()
    await hall.seed(await seed(hall.store))
    expect(await doneBy(hall, hall.otto)).toEqual(mayAnyway)
  })

  it('does nothing for whoever has left, whatever they were', async () => {
    const hall = await town()
    await answerTo(hall, hall.selin, 'leaver-yes', { id: erika.aadObjectId })
    // Teams lists nobody in a chat whose account is gone.
    for (const chat of hall.connector.members.keys()) hall.connector.members.set(chat, [selin, max].map(listedMember))
    expect((await hall.store.get('units', 'steueramt'))?.doc.lead).toBeUndefined()
    expect(await doneBy(hall, hall.erika)).toEqual([])
  })

  it('does nothing from a card that somebody passed on to a group', async () => {
    const hall = await town()
    expect(await doneBy(hall, hall.chat(otto, group))).toEqual([])
  })

  it('shows a group nothing of what only whoever clicks may see', async () => {
    const hall = await town()
    for (const [act, [who, carried]] of Object.entries(trials)) {
      const before = hall.connector.messages(group.id).length
      await answerTo(hall, hall.chat(people[who], group), act, carried)
      expect([act, hall.connector.messages(group.id).length]).toEqual([act, before])
    }
    expect(hall.log.filter(({ level }) => level === 'error')).toEqual([])
  })

  it.each(Object.entries({ ...trials, ...authorsNot }))(
    '%s leads elsewhere for whoever may',
    async (act, [who, carried, without = carried]) => {
      const hall = await town({ withDraft: act.includes('guide') })
      const refused = await answerTo(hall, act in trials ? hall.otto : hall.max, act, without)
      expect(await answerTo(hall, hall[who], act, carried)).not.toBe(refused)
    },
  )
})
