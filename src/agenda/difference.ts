import type { AgendaState, ChapterId, Standing } from '../documents/agenda.ts'

/** What differs between an agenda that was published and what is so now. */
export type Difference =
  /** Of a kind so many are new, or gone. */
  | { is: 'new' | 'gone'; kind: Kind; count: number }
  /** One of them stands otherwise. */
  | { is: 'moved'; kind: Kind; id: string; title: string; state: string }
  | { is: 'chapter'; chapter: ChapterId }

export type Kind = 'ideas' | 'checks' | 'tasks' | 'goals'

const kinds: Kind[] = ['ideas', 'checks', 'tasks', 'goals']

/** Everything that is different: what is new, what stands otherwise, whose text was changed. */
export function differences(before: AgendaState, now: AgendaState): Difference[] {
  return [...kinds.flatMap(kind => differencesIn(kind, before[kind], now[kind])), ...changedTexts(before, now)]
}

function differencesIn(kind: Kind, before: Standing[], now: Standing[]): Difference[] {
  const known = new Map(before.map(each => [each.id, each]))
  const left = new Set(now.map(({ id }) => id))
  const fresh = now.filter(({ id }) => !known.has(id)).length
  const gone = before.filter(({ id }) => !left.has(id)).length
  const moved = now.filter(({ id, state }) => known.has(id) && known.get(id)?.state !== state)
  return [
    ...(fresh > 0 ? [{ is: 'new', kind, count: fresh } as const] : []),
    ...(gone > 0 ? [{ is: 'gone', kind, count: gone } as const] : []),
    ...moved.map(({ id, title, state }) => ({ is: 'moved', kind, id, title, state }) as const),
  ]
}

function changedTexts(before: AgendaState, now: AgendaState): Difference[] {
  const textOf = ({ texts }: AgendaState, id: ChapterId) => texts.find(each => each.id === id)?.text ?? ''
  const all = new Set([...before.texts, ...now.texts].map(({ id }) => id))
  return [...all]
    .filter(id => textOf(before, id) !== textOf(now, id))
    .map(chapter => ({ is: 'chapter', chapter }) as const)
}
