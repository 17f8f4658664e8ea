import { describe, expect, it } from 'vitest'
import { nodes } from '../fixtures/card.ts'
import { idea, task } from '../fixtures/documents.ts'
import { otto, type TownHall, townHall } from '../fixtures/town-hall.ts'

/** A form, how one gets there, and an entry of which one part cannot be taken. */
interface Form {
  who: 'selin' | 'erika'
  open: (string | { act: string; [more: string]: unknown })[]
  send: string
  entered: Record<string, string>
}

const long = 'x'.repeat(3_000)
const forms: Record<string, Form> = {
  'a new task without a title': {
    who: 'erika',
    open: ['neue aufgabe'],
    send: 'task-create',
    entered: { title: '', unit: 'steueramt', day: '15.4.2026' },
  },
  'a new task on no day': {
    who: 'erika',
    open: ['neue aufgabe'],
    send: 'task-create',
    entered: { title: 'Merkblatt', unit: 'steueramt', day: 'irgendwann' },
  },
  'another day that is none': {
    who: 'erika',
    open: [{ act: 'task-due', id: 'T-2026-10001' }],
    send: 'task-due-yes',
    entered: { day: 'bald', reason: 'Urlaub' },
  },
  'a later day that is none': {
    who: 'erika',
    open: [{ act: 'task-later', id: 'T-2026-10001' }],
    send: 'task-later-on',
    entered: { day: 'bald' },
  },
  'passing on to nobody': {
    who: 'erika',
    open: [{ act: 'task-pass', id: 'T-2026-10001' }],
    send: 'task-pass-yes',
    entered: { person: '', unit: '' },
  },
  'a block that is too long': {
    who: 'erika',
    open: [{ act: 'task-block', id: 'T-2026-10001' }],
    send: 'task-block-yes',
    entered: { reason: long },
  },
  'dropping with a reason that is too long': {
    who: 'erika',
    open: [{ act: 'task-drop', id: 'T-2026-10001' }],
    send: 'task-drop-yes',
    entered: { reason: long },
  },
  'an edited task with a title that is too long': {
    who: 'erika',
    open: [{ act: 'task-edit', id: 'T-2026-10001' }],
    send: 'task-edit-yes',
    entered: {
      title: long,
      goal: 'Anderes Ziel',
      priority: 'hoch',
      financing: 'Haushalt 2027',
      indicator: 'Tage',
      involved: 'bauamt',
      after: '',
    },
  },
  'settings with an hour that is none': {
    who: 'erika',
    open: ['wer bin ich'],
    send: 'Speichern',
    entered: { time: '23:00', pausedUntil: '1.4.2026', digestOnly: 'true', weekdays: '1,2' },
  },
  'settings with a pause until no day': {
    who: 'erika',
    open: ['wer bin ich'],
    send: 'Speichern',
    entered: { time: '09:00', pausedUntil: 'bald', digestOnly: 'true', weekdays: '1,2' },
  },
  'a substitute until no day': {
    who: 'erika',
    open: ['wer bin ich'],
    send: 'me-substitute',
    entered: { person: otto.aadObjectId, until: 'bald' },
  },
  'a new unit without a name': {
    who: 'selin',
    open: [{ act: 'unit-new' }],
    send: 'unit-create',
    entered: { name: '', is: 'role' },
  },
  'a unit under a name that another has': {
    who: 'selin',
    open: [{ act: 'unit', id: 'bauamt' }],
    send: 'unit-save',
    entered: { name: 'Steueramt', also: 'Amt 60', parent: 'steueramt' },
  },
  'a holder nobody knows': {
    who: 'selin',
    open: [{ act: 'unit-holder', id: 'bauamt', arg: 'lead' }],
    send: 'unit-holder',
    entered: { person: '' },
  },
  'contacts that are too long': {
    who: 'selin',
    open: [{ act: 'setup-step', arg: 'contacts' }],
    send: 'setup-save',
    entered: { privacyContact: long, dpoContact: 'dsb@stadt.example', helpContact: 'it@stadt.example' },
  },
  'a promise that is no number': {
    who: 'selin',
    open: [{ act: 'setup-step', arg: 'promise' }],
    send: 'setup-save',
    entered: { first: 'bald', decision: '20' },
  },
  'a comment that is too long': {
    who: 'erika',
    open: [{ act: 'comment', id: '2026-10001' }],
    send: 'comment-yes',
    entered: { text: long, nameless: 'true' },
  },
  'a decision without a reason': {
    who: 'selin',
    open: [{ act: 'decide', id: '2026-10001', arg: 'agenda' }],
    send: 'decide-yes',
    entered: { reason: '' },
  },
  'a decision whose reason is too long': {
    who: 'selin',
    open: [{ act: 'decide', id: '2026-10001', arg: 'geparkt' }],
    send: 'decide-yes',
    entered: { reason: long },
  },
  'a question that is too long': {
    who: 'selin',
    open: [{ act: 'ask-author', id: '2026-10001' }],
    send: 'ask-author-yes',
    entered: { text: long },
  },
  'a merge into nothing': {
    who: 'selin',
    open: [{ act: 'merge-idea', id: '2026-10001' }],
    send: 'merge-idea-yes',
    entered: { into: 'nirgends' },
  },
  'a removal without a reason': {
    who: 'selin',
    open: [{ act: 'remove', id: '2026-10001' }],
    send: 'remove-yes',
    entered: { what: 'text', reason: '' },
  },
  'a plan from no day': {
    who: 'selin',
    open: [{ act: 'plan', id: 'digitale-agenda' }],
    send: 'plan-preview',
    entered: { start: 'bald' },
  },
}

async function opened({ who, open }: Form): Promise<{ town: TownHall; chat: TownHall['selin'] }> {
  const town = await townHall({
    tasks: [task('T-2026-10001', { unit: 'steueramt', dueOn: '2026-04-01' })],
    ideas: [idea('2026-10001', { author: 'b2e5d3c9-7c4f-4968-8d91-3e2c8b6f0a12' })],
  })
  const chat = town[who]
  for (const step of open) await (typeof step === 'string' ? chat.say(step) : chat.invoke({ v: 1, ...step }))
  return { town, chat }
}

describe('a form that is refused', () => {
  it.each(Object.entries(forms))('shows what was entered: %s', async (_, form) => {
    const { chat } = await opened(form)
    const fields = () => nodes(chat.lastCard()).filter(({ type }) => String(type).startsWith('Input.'))
    const before = fields().map(({ id }) => id)
    const sent = Object.fromEntries(Object.entries(form.entered).filter(([id]) => before.includes(id)))
    expect(Object.keys(sent), chat.read()).toEqual(Object.keys(form.entered))
    await chat.click(form.send === 'Speichern' ? form.send : { act: form.send }, sent)
    const after = new Map(fields().map(({ id, value }) => [String(id), String(value ?? '')]))
    // A field that is full holds no more.
    const isKept = ([id, value]: [string, string]) =>
      (after.get(id) ?? '') === value || (value === long && value.startsWith(after.get(id)?.replace(/…$/, '') || '-'))
    expect(
      Object.entries(sent).filter(entry => !isKept(entry)),
      `${chat.read()} ${JSON.stringify([...after])}`,
    ).toEqual([])
  })
})
