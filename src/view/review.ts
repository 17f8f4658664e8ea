import { destructive, go, primary, take } from './action.ts'
import { answerInWords, clipAnswer } from './answer.ts'
import { clip, escapeMarkdown } from './escape.ts'
import { inputOf } from './input.ts'
import { noteLine } from './note.ts'
import { dialogueActions } from './question.ts'
import type { Words } from './texts.ts'
import type { ReviewView } from './views.ts'

/** All answers before submitting; each row leads back to its question. */
export function reviewCard(view: ReviewView, words: Words) {
  const target = { id: view.session, step: 'review', rev: view.rev }
  const guide = words.guide(view.guide)
  const inputs = view.inputs.flatMap(({ question, value }) => {
    const asked = { id: question.id, question, label: words.guide(question.ask), value, today: view.today }
    return inputOf({ ...asked, value: value ?? question.default }, words) ?? []
  })
  return {
    summary: words.plain('review.summary', { guide }),
    guide: escapeMarkdown(guide),
    heading: words.rich(view.editing ? 'review.heading.editing' : 'review.heading'),
    note: noteLine(view.note, words),
    rows: view.rows.map(({ n, question, answers }) => ({
      n: String(n),
      label: escapeMarkdown(words.guide(question.label)),
      answer: escapeMarkdown(clipAnswer(answerInWords(question, answers, words), view.rows.length)),
      open: answers[question.id]?.is !== 'answered',
      select: take('correct', words.plain('review.correct', { n, label: words.guide(question.label) }), {
        ...target,
        arg: question.id,
      }),
    })),
    hint: words.rich('review.hint', { n: view.rows.at(-1)?.n ?? 1 }),
    inputs,
    name: inputs.length > 0 ? words.rich('review.name', { name: clip(view.name, 80) }) : null,
    actions: [
      primary(take('submit', words.plain(view.editing ? 'action.save' : 'action.submit'), target)),
      ...(view.deepen ? [take('deepen', words.plain('action.deepen', { count: view.deepen }), target)] : []),
    ],
    further: [go('back', words.plain('action.back'), target)],
    moreTitle: words.plain('action.more'),
    more: dialogueActions(target, words).map(action => (action.data.act === 'cancel' ? destructive(action) : action)),
  }
}
