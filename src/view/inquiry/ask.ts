import { periodInWords, valueInWords } from '../../agenda/indicators.ts'
import { speechIn } from '../../agenda/speech.ts'
import type { YearCost } from '../../documents/task.ts'
import type { Problem } from '../../guide/kind.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import type { MeasureQuestion } from '../../kept/measures.ts'
import { bandInWords } from '../../task/costs.ts'
import { type Action, go, primary, take } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { choiceInput, textInput } from '../parts/form.ts'
import type { Input } from '../parts/input.ts'
import { problemLine } from '../parts/note.ts'
import { openCheck, openTask } from '../parts/open.ts'
import type { Words } from '../texts.ts'
import { type InquirySubject, inquiryTitle } from './subject.ts'

type Of<Is extends InquirySubject['is']> = Extract<InquirySubject, { is: Is }>

type Measured = MeasureQuestion & { promised?: string | number; value?: string | number; entered?: string }

interface AskInquiryView {
  is: 'ask-inquiry'
  id: string
  asks:
    | (Of<'effect'> & { liveOn: string; questions: Measured[] })
    | (Of<'indicator'> & { before: { period: string; value?: number }[]; value?: number; entered?: string })
    | (Of<'budget'> & {
        tasks: {
          id: string
          title: string
          band: Omit<YearCost, 'year'>
          account?: string
          choice?: string
          entered?: string
        }[]
        /** Further ones come with the next card. */
        left: number
        /** All are answered, since a local day. */
        answeredOn?: string
      })
  problem?: Problem
  /** It was typed: it happens with a yes. */
  typed?: true
  today: string
}

/** One thing that is asked, on one card. */
export function askInquiryCard(view: AskInquiryView, words: Words) {
  const { asks, id } = view
  const content =
    asks.is === 'effect'
      ? effect(asks, view, words)
      : asks.is === 'indicator'
        ? indicator(asks, words)
        : budget(asks, words)
  const ways = { effect: 'kept', indicator: 'indicators', budget: 'budget' } as const
  return {
    summary: words.plain(`inquiry.${asks.is}.summary`),
    brand: words.rich(`inquiry.${asks.is}.brand`),
    heading: inquiryTitle(asks, words),
    problem: problemLine(view.problem, words),
    text: content.text,
    lines: content.lines.map(text => ({ text })),
    groups: content.groups,
    left: content.left ?? null,
    actions: [
      primary(take('inquiry-answer', words.plain(view.typed ? 'inquiry.yes' : `inquiry.${asks.is}.send`), { id })),
      go(ways[asks.is], words.plain(`inquiry.way.${asks.is}`)),
    ],
    typing: view.typed ? words.rich('inquiry.typed') : content.typing,
  }
}

interface Content {
  text: string
  lines: string[]
  /** `link`: what the inputs are about, at most one. */
  groups: { link: { text: string; select: Action }[]; inputs: Input[] }[]
  left?: string | null
  typing: string | null
}

/** Values that an option of the card has for "not known". */
const unknown = '?'

function effect(asks: Extract<AskInquiryView['asks'], { is: 'effect' }>, view: AskInquiryView, words: Words): Content {
  const { check, questions, liveOn } = asks
  return {
    text: words.rich('inquiry.effect.text', { day: words.day(liveOn) }),
    lines: [],
    groups: [
      { link: [{ text: words.rich('inquiry.effect.check'), select: openCheck(check, words) }], inputs: [] },
      ...questions.map(each => ({ link: [], inputs: [measureInput(each, view, words)] })),
    ],
    typing: words.rich('inquiry.effect.typing', { number: check.id }),
  }
}

/** A question as the check asked it, with what it answered then. */
function measureInput(
  { measure, question, promised, value, entered }: Measured,
  { today }: AskInquiryView,
  words: Words,
): Input {
  const kind = kindOf(question)
  const before = promised === undefined ? null : kind.summary(question, promised, words.language)
  const ask = words.guide(question.ask)
  const label = before === null ? ask : words.plain('inquiry.effect.before', { ask, before: clip(before, 60) })
  const shown = kind.input(question, value, { language: words.language, today })
  if (shown.kind === 'choice') {
    const choices = [
      ...shown.options.map(({ title, value }) => ({ title, value })),
      { title: words.plain('inquiry.unknown'), value: unknown },
    ]
    const chosen = choices.find(each => each.value === (entered ?? (value === undefined ? unknown : String(value))))
    return choiceInput({ id: measure, label, choices, value: chosen?.value ?? unknown }, words)
  }
  const placeholder = words.plain('inquiry.number.placeholder')
  return textInput({ id: measure, label, value: clip(entered ?? shown.value, 200), placeholder }, words)
}

function indicator(asks: Extract<AskInquiryView['asks'], { is: 'indicator' }>, words: Words): Content {
  const { goal, unit, before, value, entered } = asks
  const speech = speechIn(words.language)
  const label = words.plain(unit === undefined ? 'inquiry.indicator.label' : 'inquiry.indicator.label.unit', {
    period: periodInWords(asks.period, speech),
    unit: unit ?? '',
  })
  const written = value === undefined ? '' : valueInWords(value, undefined, speech)
  const placeholder = words.plain('inquiry.number.placeholder')
  return {
    text: words.rich('inquiry.indicator.text', { goal: clip(words.guide(goal), 80) }),
    lines: before
      .slice(-4)
      .map(each => escapeMarkdown(`${periodInWords(each.period, speech)}: ${valueInWords(each.value, unit, speech)}`)),
    groups: [
      {
        link: [],
        inputs: [textInput({ id: 'value', label, value: clip(entered ?? written, 200), placeholder }, words)],
      },
    ],
    typing: words.rich('inquiry.indicator.typing', { goal: clip(words.guide(goal), 80) }),
  }
}

function budget(asks: Extract<AskInquiryView['asks'], { is: 'budget' }>, words: Words): Content {
  const { tasks, left, closesOn, answeredOn, unit } = asks
  const day = words.day(closesOn)
  return {
    text: tasks.length === 0 ? words.rich('inquiry.budget.none') : words.rich('inquiry.budget.text', { day }),
    lines: answeredOn === undefined ? [] : [words.rich('inquiry.budget.answered', { day: words.day(answeredOn) })],
    groups: tasks.map(task => {
      const band = bandInWords(task.band, words.language)
      return {
        link: [{ text: escapeMarkdown(clip(task.title, 120)), select: openTask(task, undefined, words) }],
        inputs: [
          choiceInput(
            {
              id: task.id,
              label: words.plain('inquiry.budget.choice', {
                band,
                account: task.account ?? words.plain('inquiry.budget.no-account'),
              }),
              value: task.choice ?? 'keep',
              choices: [
                { title: words.plain('inquiry.budget.keep'), value: 'keep' },
                { title: words.plain('inquiry.budget.drop'), value: 'drop' },
              ],
            },
            words,
          ),
          textInput(
            {
              id: `costs-${task.id}`,
              label: words.plain('inquiry.budget.costs'),
              value: clip(task.entered ?? band, 100),
              placeholder: words.plain('inquiry.budget.costs.placeholder'),
            },
            words,
          ),
        ],
      }
    }),
    left: left > 0 ? words.rich('inquiry.budget.left', { count: left }) : null,
    typing: words.rich('inquiry.budget.typing', { unit: clip(words.guide(unit), 60) }),
  }
}
