import type { TextKey, Words } from '../texts.ts'
import { type Action, go } from './action.ts'

/** A page of a longer list. */
export interface Paging {
  page: number
  pages: number
  next?: string
  previous?: string
}

/** "23 Aufgaben · Seite 1 von 3" */
export function countAndPage({ total, page, pages }: Paging & { total: number }, words: Words): string {
  const count = words.rich('tasks.count', { count: total })
  return pages > 1 ? `${count} · ${words.rich('tasks.page', { page, pages })}` : count
}

/** What asks for a list; where its page starts is added. */
export type ListTarget = Pick<Action['data'], 'act' | 'id' | 'step'>

const ways = { previous: 'tasks.previous', next: 'tasks.next' } satisfies Record<string, TextKey>

/** Back and forth in a longer list. @param titles what the buttons say */
export function pageActions(
  { previous, next }: Paging,
  { act, ...target }: ListTarget,
  words: Words,
  titles: { previous: TextKey; next: TextKey } = ways,
): Action[] {
  const way = (title: TextKey, arg: string | undefined) =>
    arg === undefined ? [] : [go(act, words.plain(title), { ...target, arg })]
  return [...way(titles.previous, previous), ...way(titles.next, next)]
}
