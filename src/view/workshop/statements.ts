import type { Text } from '../../guide/text.ts'
import { type Action, destructive, go } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { type Paging, pageActions } from '../parts/paging.ts'
import type { Words } from '../texts.ts'
import { besides, inOneLine, type StatementItem, stateInWords, type WorkshopFacts } from './item.ts'
import { ideaAction } from './workshop.ts'

interface StatementsView extends Paging {
  is: 'workshop-statements'
  workshop: WorkshopFacts
  groups: (StatementItem & { ask: Text })[]
  mayIdea: boolean
  mayRemove: boolean
  /** The number of a group: asks whether it is really to be removed. */
  asks?: number
  note?: Note
}

/** Characters of JSON for the statements of a card together. */
const ROOM = 13_000

/** Everything that was said in a workshop, in full, with what can be done with it. */
export function workshopStatementsCard(view: StatementsView, words: Words) {
  const { workshop, groups, page, pages, asks } = view
  const target = { id: workshop.id }
  const heading = words.plain('workshop.statements')
  return {
    summary: heading,
    about: escapeMarkdown(clip(words.guide(workshop.title), 80)),
    heading: escapeMarkdown(heading),
    note: noteLine(view.note, words),
    state: stateInWords(workshop, words),
    page: pages > 1 ? words.rich('tasks.page', { page, pages }) : null,
    asks: asks === undefined ? null : words.rich('workshop.asks.remove'),
    groups: groups.map(group => shown(view, group, words)),
    actions:
      asks === undefined
        ? [
            ...pageActions(view, { act: 'workshop-statements', id: workshop.id }, words),
            go('workshop', words.plain('action.back'), target),
          ]
        : [
            destructive(
              go('workshop-remove-yes', words.plain('workshop.remove.yes'), { ...target, arg: String(asks) }),
            ),
            go('workshop-statements', words.plain('action.back'), target),
          ],
  }
}

function shown(view: StatementsView, group: StatementsView['groups'][number], words: Words) {
  const { workshop, groups, asks, mayIdea, mayRemove } = view
  const different = [...new Set(group.statements)]
  const share = Math.floor(ROOM / (groups.length * different.length))
  const room = Math.min(Math.max(share, 60), 1_800)
  // Of very many alike the first ones say enough.
  const most = Math.max(1, Math.floor(ROOM / groups.length / room))
  const remove = words.plain('workshop.remove')
  const actions: Action[] =
    asks === undefined
      ? [
          ...(mayIdea ? [ideaAction(workshop.id, group, words)] : []),
          ...(mayRemove
            ? [
                {
                  ...go('workshop-remove', remove, { id: workshop.id, arg: String(group.number) }),
                  tooltip: words.plain('workshop.which', {
                    what: remove,
                    title: clip(inOneLine(group.statements[0] ?? ''), 60),
                  }),
                },
              ]
            : []),
        ]
      : []
  return {
    label: words.rich('workshop.statement', { number: group.number, ask: clip(words.guide(group.ask), 140) }),
    state: besides({ ...group, statements: group.statements.slice(0, 1) }, words),
    texts: different.slice(0, most).map(text => ({ text: fitted(text, room) })),
    left: different.length > most ? words.rich('task.left', { count: different.length - most }) : null,
    buttons: actions.length > 0 ? [{ actions }] : [],
  }
}
