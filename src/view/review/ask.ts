import type { Problem } from '../../guide/kind.ts'
import { type IdeaItem, ideaState, ideaTitle } from '../idea/item.ts'
import { go, primary, take } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { choicesInput, dateInput, textInput } from '../parts/form.ts'
import { problemLine } from '../parts/note.ts'
import { type UnitChoice, unitSelect } from '../parts/unit-select.ts'
import type { TextKey, Words } from '../texts.ts'

interface AskReviewView {
  is: 'ask-review'
  idea: IdeaItem
  units: UnitChoice[]
  /** What is entered so far: units and usual questions with commas between them, own ones line by line. */
  entered: { units?: string; questions?: string; own?: string; day?: string }
  /** Somebody is asked already. */
  isAgain: boolean
  rev: number
  problem?: Problem
}

const usual = ['feasible', 'cost', 'law', 'words'] as const
/** Characters of questions of one's own that are shown again. */
const OWN = 1_000

/** Who is asked about an idea, what, and until when. */
export function askReviewCard(view: AskReviewView, words: Words) {
  const { idea, entered, isAgain } = view
  const { left, ...units } = unitSelect(
    { id: 'units', label: words.plain('ask-review.units'), value: entered.units, units: view.units, required: true },
    words,
  )
  return {
    summary: words.plain('ask-review.summary', { number: idea.id }),
    heading: words.rich('ask-review.heading'),
    title: ideaTitle(idea.title),
    state: ideaState(idea, words),
    text: words.rich(isAgain ? 'ask-review.text.again' : 'ask-review.text'),
    problem: problemLine(view.problem, words),
    units: view.units.length > 0 ? [{ ...units, error: words.plain('input.error.choice') }] : [],
    left: left > 0 ? words.rich('ask-task.left', { count: left }) : null,
    inputs: [
      choicesInput(
        {
          id: 'questions',
          label: words.plain('ask-review.questions'),
          value: entered.questions,
          choices: usual.map(value => ({
            title: words.plain(`idea-review.question.${value}` satisfies TextKey),
            value,
          })),
        },
        words,
      ),
      {
        ...textInput(
          {
            id: 'own',
            label: words.plain('ask-review.own'),
            value: entered.own && clip(entered.own, OWN),
            placeholder: words.plain('ask-review.own.placeholder'),
          },
          words,
        ),
        multiline: true,
      },
      dateInput({ id: 'day', label: words.plain('ask-review.day'), value: entered.day, required: true }, words),
    ],
    actions: [
      primary(
        take('review-ask-yes', words.plain(isAgain ? 'ask-review.yes.again' : 'ask-review.yes'), { id: idea.id }),
      ),
      isAgain
        ? go('review', words.plain('action.back'), { id: idea.id })
        : go('idea', words.plain('action.back'), { id: idea.id }),
    ],
  }
}
