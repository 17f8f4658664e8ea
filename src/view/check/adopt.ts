import type { Problem } from '../../guide/kind.ts'
import { go, primary, take } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import type { Input } from '../parts/input.ts'
import { problemLine } from '../parts/note.ts'
import { openTask } from '../parts/open.ts'
import type { Proposal } from '../task/item.ts'
import type { Words } from '../texts.ts'

interface AdoptView {
  is: 'adopt'
  check: { id: string; title: string }
  proposals: Proposal[]
  problem?: Problem
}

/** Which proposed steps of a check become tasks: all new ones, unless somebody leaves some out. */
export function adoptCard(view: AdoptView, words: Words) {
  const fresh = view.proposals.filter(({ exists }) => exists === undefined).slice(0, MOST)
  const existing = view.proposals.flatMap(({ exists, title }) => (exists === undefined ? [] : [{ id: exists, title }]))
  return {
    summary: words.plain('adopt.heading'),
    heading: words.rich('adopt.heading'),
    problem: problemLine(view.problem, words),
    text: words.rich(fresh.length > 0 ? 'adopt.text' : 'adopt.none', { title: clip(view.check.title, 80) }),
    inputs: fresh.length > 0 ? [choices(fresh, words)] : [],
    existingTitle: existing.length > 0 ? words.rich('adopt.existing') : null,
    existing: existing.slice(0, EXISTING).map(task => ({
      text: words.rich('adopt.exists', { title: clip(task.title, 60), number: task.id }),
      select: openTask(task, undefined, words),
    })),
    left: existing.length > EXISTING ? words.rich('task.left', { count: existing.length - EXISTING }) : null,
    actions: [
      ...(fresh.length > 0 ? [primary(take('adopt-yes', words.plain('adopt.yes'), { id: view.check.id }))] : []),
      go('check', words.plain('adopt.back'), { id: view.check.id }),
    ],
  }
}

/** Steps one can choose from, and existing tasks that are listed. */
const MOST = 30
const EXISTING = 10

function choices(proposals: Proposal[], words: Words): Input {
  return {
    id: 'tasks',
    kind: 'choices',
    label: words.plain('adopt.label'),
    required: false,
    error: words.plain('input.error.choices'),
    placeholder: words.plain('input.placeholder.choices'),
    value: proposals.map(({ key }) => key).join(','),
    choices: proposals.map(proposal => ({ title: proposalInWords(proposal, words), value: proposal.key })),
    multiline: false,
    withoutPicker: words.plain('input.person.typed'),
  }
}

/** "Soll-Prozess beschreiben – Steueramt, bis 23. Dezember 2026", plain. */
function proposalInWords({ title, unit, dueOn }: Proposal, words: Words): string {
  const values = { title: clip(title, 120), unit: clip(words.guide(unit), 40), day: words.day(dueOn) }
  return words.plain('adopt.choice', values)
}
