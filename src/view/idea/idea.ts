import type { LocalText } from '../../documents/language.ts'
import type { TaskStatus } from '../../documents/task.ts'
import type { Guide } from '../../guide/guide.ts'
import { hasEnded } from '../../idea/lifecycle.ts'
import { type Action, go } from '../parts/action.ts'
import { type AlikeItem, alikeFold } from '../parts/alike.ts'
import { answerInWords, fitted } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { fieldInWords } from '../parts/field-select.ts'
import { foldLine } from '../parts/fold-line.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import { openCampaign, openCheck, openIdea, openTask } from '../parts/open.ts'
import { fitting, roomOf, weightOf } from '../parts/room.ts'
import { shared } from '../parts/share.ts'
import { statusInWords } from '../task/item.ts'
import type { Words } from '../texts.ts'
import { coordinationBox, type IdeaInHand, questionBox, readerActions, reportBox } from './actions.ts'
import { type CommentItem, commentRows } from './comments.ts'
import { historyOf, type IdeaWithPast } from './history.ts'
import { onIdea, statusIn, supportInWords } from './item.ts'

interface IdeaView extends IdeaInHand, IdeaWithPast {
  is: 'idea'
  guide: Guide
  /** For coordinators and the author: the author's name. */
  author?: string
  /** Everybody who supports it or an idea merged into it. */
  support: number
  /** The latest, at most five, and how many there are. */
  comments: CommentItem[]
  commentCount: number
  reviewUnit?: LocalText
  /** Its field of action. */
  field?: LocalText
  /** What it was handed in for. */
  campaign?: { id: string; title: string }
  checks: { id: string; title: string }[]
  tasks: { id: string; title: string; status: TaskStatus }[]
  /** The reader's dialogue that is open: the way back to it. */
  draft?: string
  /** For coordinators, of a new idea: what is perhaps the same. */
  alike?: AlikeItem[]
  note?: Note
}

/** One idea in full: what it is about and what can be done first, the way so far and what was said last. */
export function ideaCard(view: IdeaView, words: Words) {
  const { idea } = view
  const actions = readerActions(view, words)
  const coordination = coordinationBox(view, words)
  const theirs = coordination.flatMap(({ undo, first, further }) => [
    ...undo.flatMap(box => box.actions),
    ...first,
    ...further,
  ])
  const alike = alikeFold(view.alike, 'alike.hint.coordinator', words, other => mergeInto(other, view, words))
  const room =
    ROOM -
    roomOf(alike.flatMap(({ rows }) => rows)) -
    ALIKE * (view.alike?.length ?? 0) -
    weightOf({ title: '', state: '', actions: [...actions, ...theirs] })
  return {
    summary: words.plain('idea.summary', { number: idea.id }),
    about: aboutOf(view, words),
    heading: fitted(idea.title, TITLE),
    note: noteLine(view.note, words),
    state: statusIn(words, view.mergedInto?.status ?? idea.status),
    support: supportLine(view, words),
    mergedInto: view.mergedInto
      ? [
          {
            text: words.rich('idea.merged-into', { title: clip(view.mergedInto.title, 80) }),
            select: openIdea(view.mergedInto, words),
          },
        ]
      : [],
    reports: reportBox(view, words),
    question: questionBox(view, words).map(box => ({ ...box, text: fitted(box.text, room * 0.08) })),
    ...answersOf(view, room * 0.27, words),
    actions,
    coordination,
    alike,
    links: linksOf(view, room * 0.25, words),
    history: historyOf(view, room * 0.22, words),
    comments: commentsOf(view, room * 0.18, words),
    nav: [
      ...(view.draft === undefined ? [] : [go('resume', words.plain('idea.back-to-draft'), { id: view.draft })]),
      ...(view.code === undefined ? [offerAction(view.reader.mine ? 'my-ideas' : 'ideas', words)] : []),
      go('home', words.plain('action.home')),
    ],
  }
}

/** What an idea under „Ähnlich?“ takes besides its row, in characters of JSON. */
const ALIKE = 2_000
/** Characters of JSON for the buttons and all texts that may be long, and for the title. */
const ROOM = 20_000
const TITLE = 400
/** What an answer takes besides its text, in characters of JSON. */
const ANSWER = 320
/** What a link takes, in characters of JSON. */
const LINK = 700
/** Comments shown; the others have pages of their own. */
const COMMENTS = 5
/** … where similar ideas stand on the card as well. */
const BESIDE_ALIKE = 2

/** "Idee 2026-20417 · vom 21. September 2026 · von Jana Lorenz" */
function aboutOf({ idea, author }: IdeaView, words: Words): string {
  const values = { number: idea.id, day: words.day(idea.submittedOn) }
  if (idea.sheet !== undefined) return words.rich('idea.about.sheet', { ...values, sheet: idea.sheet })
  if (idea.author === undefined) return words.rich('idea.about.nameless', values)
  return author === undefined
    ? words.rich('idea.about', values)
    : words.rich('idea.about.by', { ...values, name: clip(author, 60) })
}

/** "Sie und 11 weitere unterstützen das · Handlungsfeld: Verwaltung · Es prüft: Steueramt" */
function supportLine({ support, reader, field, reviewUnit }: IdeaView, words: Words): string {
  const others = Math.max(support - 1, 0)
  const yours = others > 0 ? words.rich('idea.support.you-and', { count: others }) : words.rich('idea.support.you')
  const unit = reviewUnit && words.rich('idea.review-unit', { unit: clip(words.guide(reviewUnit), 80) })
  return [
    reader.supports ? yours : supportInWords(support, words),
    ...(field ? [fieldInWords(field, words)] : []),
    ...(unit ? [unit] : []),
  ].join(' · ')
}

/** What every idea has is shown, the rest unfolds. Title and name stand elsewhere on the card. */
function answersOf({ idea, guide }: IdeaView, room: number, words: Words) {
  const title = guide.produces.is === 'idea' ? guide.produces.title : undefined
  const answered = guide.questions.filter(
    ({ id, review }) => id !== title && !review && idea.answers[id]?.is === 'answered',
  )
  const texts = shared(
    answered.map(question => answerInWords(question, idea.answers, words)),
    room - answered.length * ANSWER,
  )
  const rows = answered.map((question, index) => ({
    required: question.required,
    label: escapeMarkdown(clip(words.guide(question.label), 40)),
    answer: texts[index] ?? '',
  }))
  const further = rows.filter(({ required }) => !required)
  return {
    answers: rows.filter(({ required }) => required),
    further:
      further.length > 0
        ? [{ ...foldLine('answers', words.plain('idea.answers', { count: further.length })), answers: further }]
        : [],
  }
}

/** What became of it, and which ideas are the same one. */
function linksOf(view: IdeaView, room: number, words: Words) {
  const link = (state: string, title: string) => ({ title: state + fitted(clip(title, 80), 160), state: '' })
  const groups = [
    {
      title: words.rich('idea.campaign'),
      rows: view.campaign ? [{ ...link('', view.campaign.title), select: openCampaign(view.campaign, words) }] : [],
    },
    {
      title: words.rich('idea.checks'),
      rows: view.checks.map(check => ({ ...link('', check.title), select: openCheck(check, words) })),
    },
    {
      title: words.rich('idea.tasks'),
      rows: view.tasks.map(task => ({
        ...link(`${statusInWords(task.status, words)} · `, task.title),
        select: openTask(task, undefined, words),
      })),
    },
    {
      title: words.rich('idea.merged'),
      rows: view.merged.map(other => ({ ...link('', other.title), select: openIdea(other, words) })),
    },
  ].filter(({ rows }) => rows.length > 0)
  let free = room
  return groups.map(({ title, rows }, index) => {
    // The first ones may take most of the room, but the others keep some.
    const shown = fitting(rows, free - LINK * (groups.length - index - 1))
    free -= roomOf(shown)
    const left = rows.length - shown.length
    return {
      title,
      rows: shown.map(row => ({ text: row.title, select: row.select })),
      left: left > 0 ? words.rich('task.left.of', { count: left, all: rows.length }) : null,
    }
  })
}

/** One tap to merge; none into what has ended, which is only to be seen. */
function mergeInto(other: AlikeItem, { idea: { id, rev = 0 } }: IdeaView, words: Words): Action[] {
  if (hasEnded(other)) return []
  return [
    onIdea(go('merge-idea-yes', words.plain('idea.action.merge'), { id, rev, arg: other.id }), other.title, words),
  ]
}

/** The latest comments; an array, empty if nobody said anything. */
function commentsOf({ idea, comments, commentCount, alike }: IdeaView, room: number, words: Words) {
  if (commentCount === 0) return []
  const shown = comments.slice(-(alike && alike.length > 0 ? BESIDE_ALIKE : COMMENTS))
  const all = go('comments', words.plain('idea.comments.all', { count: commentCount }), { id: idea.id })
  return [
    {
      title: words.rich('idea.comments', { count: commentCount }),
      rows: commentRows(shown, room, words),
      // There each of them can be reported, deleted or removed.
      actions: [all],
    },
  ]
}
