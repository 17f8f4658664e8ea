import type { Foreign } from '../../export/neighbours.ts'
import type { Text } from '../../guide/text.ts'
import type { CheckItem } from '../check/list.ts'
import { type IdeaItem, ideaRow } from '../idea/item.ts'
import { go, primary, take } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip } from '../parts/escape.ts'
import { foreignPart } from '../parts/foreign.ts'
import { textInput } from '../parts/form.ts'
import { offerAction } from '../parts/offers.ts'
import { openCheck, openTask } from '../parts/open.ts'
import { statusInWords, type TaskItem } from '../task/item.ts'
import type { TextKey, Words } from '../texts.ts'

interface FoundView {
  is: 'found'
  words: string
  ideas: IdeaItem[]
  /** Whether there are more ideas than are shown. */
  moreIdeas: boolean
  checks: CheckItem[]
  tasks: TaskItem[]
  guides: { id: string; title: Text; purpose: Text }[]
  /** Terms of the glossary, explained right here. */
  terms: { term: Text; text: Text }[]
  /** What other towns have of it. */
  foreign?: Foreign[]
}

/** What was found, by kind; each line leads to the thing itself. */
export function foundCard(view: FoundView, words: Words) {
  const groups = [
    group(
      'ideas',
      view.ideas.map(item => ideaRow(item, words)),
      words,
    ),
    group(
      'checks',
      view.checks.map(check => checkRow(check, words)),
      words,
    ),
    group(
      'tasks',
      view.tasks.map(task => taskRow(task, words)),
      words,
    ),
    group(
      'guides',
      view.guides.map(guide => guideRow(guide, words)),
      words,
    ),
  ].filter(({ rows }) => rows.length > 0)
  const more = view.moreIdeas ? words.rich('found.more', { words: clip(view.words, 60) }) : null
  const foreign = foreignPart(view.foreign, words)
  const isEmpty = groups.length + view.terms.length + foreign.length === 0
  return {
    summary: words.plain('found.summary'),
    heading: words.rich('found.heading', { words: clip(view.words, SEARCHED) }),
    search: {
      ...textInput(
        {
          id: 'words',
          label: words.plain('board.search'),
          value: clip(view.words, SEARCHED),
          placeholder: words.plain('board.search.placeholder'),
        },
        words,
      ),
      actions: [take('find', words.plain('board.search.yes'))],
    },
    empty: isEmpty ? words.rich('found.none') : null,
    groups: groups.map((each, index) => ({ ...each, more: index === 0 ? more : null })),
    foreign,
    termsTitle: words.rich('found.terms'),
    terms: view.terms.map(({ term, text }) => ({
      term: fitted(words.guide(term), 80),
      text: fitted(words.guide(text), TEXT),
    })),
    actions: [...(isEmpty ? [primary(offerAction('ideas', words))] : []), go('home', words.plain('action.home'))],
  }
}

/** Characters of what was searched for that are shown again, and of a text beside a title. */
const SEARCHED = 120
const TEXT = 300
const TITLE = 120

interface Row {
  title: string
  state: string
  select: ReturnType<typeof go>
}

function group(kind: 'ideas' | 'checks' | 'tasks' | 'guides', rows: Row[], words: Words) {
  return { title: words.rich(`found.${kind}` satisfies TextKey), rows }
}

function checkRow({ id, title, unit, completedOn }: CheckItem, words: Words): Row {
  const state = [...(unit ? [fitted(clip(unit, 60), 100)] : []), words.day(completedOn)].join(' · ')
  return { title: fitted(clip(title, TITLE), 260), state, select: openCheck({ id, title }, words) }
}

function taskRow({ task, unit }: TaskItem, words: Words): Row {
  const state = [statusInWords(task.status, words), fitted(clip(words.guide(unit), 60), 100), words.day(task.dueOn)]
  return {
    title: fitted(clip(task.title, TITLE), 260),
    state: state.join(' · '),
    select: openTask(task, undefined, words),
  }
}

function guideRow({ id, title, purpose }: FoundView['guides'][number], words: Words): Row {
  const name = words.guide(title)
  return {
    title: fitted(clip(name, TITLE), 260),
    state: fitted(words.guide(purpose), TEXT),
    select: go('start', words.plain('found.begin', { title: clip(name, 40) }), { arg: id }),
  }
}
