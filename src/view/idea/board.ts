import { type IdeaStatus, ideaStatuses } from '../../documents/idea-statuses.ts'
import type { Foreign } from '../../export/neighbours.ts'
import type { Text } from '../../guide/text.ts'
import { go, primary, take } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { foreignPart } from '../parts/foreign.ts'
import { textInput } from '../parts/form.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import { openCampaign, openIdea } from '../parts/open.ts'
import { type Paging, pageActions } from '../parts/paging.ts'
import { fitting } from '../parts/room.ts'
import type { TextKey, Words } from '../texts.ts'
import { type IdeaItem, ideaRow, ideaState, ideaTitle, onIdea, statusIn } from './item.ts'

interface BoardView extends Paging {
  is: 'board'
  order: 'newest' | 'support'
  /** What was searched for. */
  words?: string
  status?: IdeaStatus
  /** An answer that all have: a question of the guide, and one of its options; or a field of action. */
  answer?: { question: string; value: string }
  /**
   * What can be filtered by: questions with few options, such as goal and sphere. Without a label: the fields of action, and
   * campaigns.
   */
  filters: { question: string; label?: Text; options: { value: string; label: Text }[] }[]
  items: IdeaItem[]
  total: number
  mayStart: boolean
  coordinator: boolean
  note?: Note
}

/** All ideas: to look for one, or to see what others think of. */
export function boardCard(view: BoardView, words: Words) {
  const { order, words: searched, items } = view
  const other = order === 'newest' ? 'support' : 'newest'
  return {
    summary: words.plain('board.heading'),
    heading: words.rich('board.heading'),
    page: countAndPage(view, words),
    note: noteLine(view.note, words),
    search: {
      ...textInput(
        {
          id: 'words',
          label: words.plain('board.search'),
          value: searched && clip(searched, SEARCHED),
          placeholder: words.plain('board.search.placeholder'),
        },
        words,
      ),
      actions: [take('find-ideas', words.plain('board.search.yes'))],
    },
    filtered: filteredBy(view, words),
    empty: items.length === 0 ? words.rich(emptyKey(view)) : null,
    rows: fitting(
      items.map(item => ideaRow(item, words)),
      ROWS,
    ),
    order:
      searched === undefined && items.length > 1
        ? [
            {
              text: words.rich(`board.order.${order}` satisfies TextKey),
              actions: [
                go('ideas', words.plain(`board.order.to.${other}` satisfies TextKey), lookAt(view, other)),
                go('campaigns', words.plain('campaigns.heading')),
              ],
            },
          ]
        : [],
    filter: searched === undefined ? [filter(view, words)] : [],
    actions: [
      ...(view.mayStart ? [primary(offerAction('idea', words))] : []),
      ...pageActions(view, { act: 'ideas', ...lookAt(view, order) }, words),
      ...(view.coordinator ? [go('inbox', words.plain('inbox.heading'))] : []),
      offerAction('my-ideas', words),
      go('home', words.plain('action.home')),
    ],
  }
}

interface SimilarIdeasView {
  is: 'similar-ideas'
  session: string
  rev: number
  title: string
  items: IdeaItem[]
  /** What other towns have of it; perhaps there is nothing else. */
  foreign?: Foreign[]
  note?: Note
}

/** Ideas like the one being captured: one may be supported instead, unless it is the reader's own or supported already. */
export function similarIdeasCard(view: SimilarIdeasView, words: Words) {
  const target = { id: view.session, step: 'asking similar', rev: view.rev }
  const shown = view.items.slice(0, SIMILAR)
  const maySupport = (item: IdeaItem) => !item.mine && !item.supported
  const support = words.plain('similar-ideas.support')
  const look = words.plain('similar.look')
  return {
    summary: words.plain('similar-ideas.heading'),
    heading: words.rich('similar-ideas.heading'),
    note: noteLine(view.note, words),
    text:
      shown.length > 0
        ? words.rich('similar-ideas.text', { title: clip(view.title, 80), count: view.items.length })
        : words.rich('foreign.only'),
    foreign: foreignPart(view.foreign, words),
    items: shown.map(item => ({
      title: ideaTitle(item.title),
      state: [ideaState(item, words), ...(item.supported ? [words.rich('idea.supported')] : [])].join(' · '),
      actions: [
        ...(!maySupport(item)
          ? []
          : [onIdea(go('support', support, { id: item.id, step: target.step, rev: view.rev }), item.title, words)]),
        { ...openIdea(item, words), title: look, tooltip: openIdea(item, words).title },
      ],
    })),
    hint:
      shown.length === 0
        ? null
        : words.rich(shown.some(maySupport) ? 'similar-ideas.hint' : 'similar-ideas.hint.yours'),
    actions: [
      primary(go('confirm', words.plain(shown.length > 0 ? 'similar-ideas.mine' : 'foreign.go-on'), target)),
      go('keep', words.plain('action.back'), target),
      ...(shown.some(maySupport) ? [] : [go('cancel', words.plain('similar-ideas.drop'), target)]),
    ],
  }
}

/** Characters of what was searched for that are shown again. */
const SEARCHED = 200
/** How many ideas like a new one are shown. */
const SIMILAR = 5
/** Characters of JSON for the rows of a page, and for what can be filtered by. */
const ROWS = 12_500
const FILTERS = 8_000
/** The value of "alle Ideen": neither a status nor an answer. */
const ALL = 'all'

/** What a button that keeps status or answer carries. */
function lookAt({ status, answer }: BoardView, order: 'newest' | 'support') {
  const step = status ?? (answer ? `${answer.question}=${answer.value}` : undefined)
  return { id: order, ...(step !== undefined && { step }) }
}

function countAndPage({ total, page, pages }: BoardView, words: Words): string | null {
  if (total === 0) return null
  const count = words.rich('board.count', { count: total })
  return pages > 1 ? `${count} · ${words.rich('tasks.page', { page, pages })}` : count
}

/** What the list is narrowed by, in words, with the way back to all ideas; an array, empty if it is not. */
function filteredBy(view: BoardView, words: Words) {
  const { status, answer, words: searched } = view
  const filter = view.filters.find(({ question }) => question === answer?.question)
  const option = filter?.options.find(({ value }) => value === answer?.value)
  const parts = [
    ...(searched === undefined ? [] : [words.rich('board.by.words', { words: clip(searched, 80) })]),
    ...(status ? [words.rich('board.by.status', { status: statusIn(words, status) })] : []),
    ...(filter && option
      ? [
          words.rich('board.by.answer', {
            label: filterLabel(filter, words),
            option: clip(words.guide(option.label), 60),
          }),
        ]
      : []),
  ]
  if (parts.length === 0) return []
  const ofCampaign = answer?.question === 'campaign' && option
  const actions = [
    ...(ofCampaign ? [openCampaign({ id: option.value, title: words.guide(option.label) }, words)] : []),
    go('ideas', words.plain('board.all'), { id: view.order }),
  ]
  return [{ text: parts.join(' · '), actions }]
}

function filterLabel({ question, label }: { question: string; label?: Text | undefined }, words: Words): string {
  if (question === 'campaign') return words.plain('campaign.label')
  return label ? clip(words.guide(label), 40) : words.plain('field.label')
}

function emptyKey({ words: searched, status, answer, mayStart }: BoardView): TextKey {
  const narrowed = searched !== undefined || status !== undefined || answer !== undefined
  if (!mayStart) return narrowed ? 'board.none' : 'board.empty'
  return narrowed ? 'board.none.start' : 'board.empty.start'
}

/** Everything the list can be narrowed by, to choose one of it, as far as the card has room for it. */
function filter(view: BoardView, words: Words) {
  const option = (label: string, name: string, value: string) => ({
    title: words.plain('board.filter.option', { label, option: clip(name, 60) }),
    value,
  })
  const choices = [
    { title: words.plain('board.filter.none'), value: ALL },
    ...ideaStatuses.map(status =>
      option(words.plain('board.filter.status'), words.plain(`status.${status}` satisfies TextKey), status),
    ),
    ...view.filters.flatMap(({ question, label, options }) =>
      options.map(({ value, label: name }) =>
        option(filterLabel({ question, label }, words), words.guide(name), `${question}=${value}`),
      ),
    ),
  ]
  let room = FILTERS
  const shown = choices.filter(choice => {
    room -= JSON.stringify(choice).length + 1
    return room >= 0
  })
  const chosen = lookAt(view, view.order).step ?? ALL
  return {
    id: 'only',
    label: words.plain('board.filter'),
    placeholder: words.plain('input.placeholder.choice'),
    value: shown.some(({ value }) => value === chosen) ? chosen : ALL,
    choices: shown,
    actions: [take('filter-ideas', words.plain('board.filter.yes'), { id: view.order })],
  }
}
