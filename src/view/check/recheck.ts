import type { Question } from '../../guide/guide.ts'
import type { Comparison } from '../../guide/scoring/compare.ts'
import { go, primary } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip } from '../parts/escape.ts'
import type { Words } from '../texts.ts'
import { pointsInWords } from './score.ts'

interface RecheckView {
  is: 'recheck'
  check: { id: string; title: string }
  /** Of the guide. */
  versions: { before: number; after: number }
  /** It is so already; otherwise it is what would be. */
  done: boolean
  comparison: Comparison
  /** The later result is not settled. */
  provisional: boolean
  /** What the later version asks and nobody has answered. */
  toAnswer: Question[]
  /** This person may take it over, with the answers. */
  mayGoOn: boolean
}

/** What a later version of the guide makes of a check: what changed, and why. */
export function recheckCard(view: RecheckView, words: Words) {
  const { check, versions, done, comparison, toAnswer, mayGoOn } = view
  return {
    summary: words.plain('recheck.summary', { number: check.id, version: versions.after }),
    heading: words.rich(done ? 'recheck.heading.done' : 'recheck.heading', { version: versions.after }),
    about: words.rich('recheck.about', { number: check.id, title: clip(check.title, 80) }),
    lines: whatChanged(view, words).map(text => ({ text })),
    sections: [
      ...section('recheck.why', comparison.reasons, MOST.reasons, words),
      ...section(
        'recheck.added',
        comparison.added.map(({ title }) => title),
        MOST.tasks,
        words,
      ),
      ...section(
        'recheck.gone',
        comparison.gone.filter(({ note }) => !note).map(({ task }) => task.title),
        MOST.tasks,
        words,
      ),
      ...section(
        'recheck.noted',
        comparison.gone.filter(({ note }) => note).map(({ task }) => task.title),
        MOST.tasks,
        words,
      ),
      ...section(
        'recheck.to-answer',
        toAnswer.map(({ ask }) => ask),
        MOST.questions,
        words,
      ),
    ],
    small: small(view, words),
    actions: [
      ...(mayGoOn
        ? [primary(go('recheck-yes', words.plain('recheck.yes', { version: versions.after }), { id: check.id }))]
        : []),
      go('check', words.plain('recheck.back'), { id: check.id }),
    ],
  }
}

/** What a card has room for. */
const MOST = { reasons: 12, tasks: 10, questions: 6 }
const LINE = 320

/** Sentences: the outcome, the scores, the level. */
function whatChanged(
  { comparison: { outcome, scores, level }, versions, provisional, done }: RecheckView,
  words: Words,
) {
  const [before, after] = [outcome.before, outcome.after].map(title => clip(words.guide(title), 60))
  const values = { before: before ?? '', after: after ?? '', version: versions.after, earlier: versions.before }
  const key = outcome.same ? 'recheck.outcome.same' : done ? 'recheck.outcome.done' : 'recheck.outcome'
  return [
    words.rich(key, values),
    ...(provisional ? [words.rich(done ? 'recheck.provisional.done' : 'recheck.provisional')] : []),
    ...scores.slice(0, 5).flatMap(({ label, before, after }) => {
      const [was, is] = [before, after].map(value => pointsInWords({ value }, words))
      if (was === is) return []
      return [words.rich('recheck.score', { label: clip(words.guide(label), 40), before: was ?? '', after: is ?? '' })]
    }),
    ...(level
      ? [
          words.rich('recheck.level', {
            before: clip(words.guide(level.before), 60),
            after: [level.title, level.after].flatMap(text => (text ? [clip(words.guide(text), 60)] : [])).join(': '),
          }),
        ]
      : []),
  ]
}

type Heading = 'recheck.why' | 'recheck.added' | 'recheck.gone' | 'recheck.noted' | 'recheck.to-answer'

function section(key: Heading, texts: { de: string }[], most: number, words: Words) {
  if (texts.length === 0) return []
  const items = texts.slice(0, most).map(text => ({ text: `• ${fitted(words.guide(text), LINE)}` }))
  const left = texts.length - items.length
  return [{ title: words.rich(key), items, left: left > 0 ? words.rich('why.left', { count: left }) : null }]
}

function small({ done, mayGoOn }: RecheckView, words: Words): string | null {
  if (done) return null
  return words.rich(mayGoOn ? 'recheck.kept' : 'recheck.not-yours')
}
