import { outcomes } from '../../documents/motion.ts'
import type { Problem } from '../../guide/kind.ts'
import { go, primary, take } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { choiceInput, choicesInput, dateInput, textInput } from '../parts/form.ts'
import type { Input } from '../parts/input.ts'
import { problemLine } from '../parts/note.ts'
import type { TextKey, Words } from '../texts.ts'
import { type MotionAbout, motionTitle } from './motions.ts'

interface ResolutionView {
  is: 'resolution'
  /** Absent: what it is about is asked for. */
  about?: MotionAbout
  /** What it may be about: what was laid before the council. */
  choices: MotionAbout[]
  /** Blocked tasks that may go on with it. */
  tasks: { id: string; title: string; reason: string }[]
  /** How long it can be taken back. */
  minutes: number
  entered: Record<string, string>
  rev: number
  /** It was typed in the chat: it is shown before anything is entered. */
  typed?: true
  problem?: Problem
}

/** Asks what the council decided, or shows what was typed. */
export function resolutionCard(view: ResolutionView, words: Words) {
  const { about, typed, minutes, rev } = view
  const target = about ? { id: about.id, rev } : { id: '' }
  return {
    summary: words.plain('resolution.heading'),
    heading: words.rich(typed ? 'resolution.typed' : 'resolution.heading'),
    about: about ? motionTitle(about, words) : null,
    problem: problemLine(view.problem, words),
    inputs: inputsOf(view, words),
    text: words.rich('resolution.text', { minutes }),
    actions: [
      primary(take('resolve-yes', words.plain('resolution.yes'), target)),
      go('motions', words.plain('action.back')),
    ],
    typing: typed ? words.rich('decide.confirm') : null,
  }
}

/** What a card has room for. */
const CHOICES = 15
const TASKS = 12
const ENTERED = 2_000

function inputsOf({ about, choices, tasks, entered }: ResolutionView, words: Words): Input[] {
  const which = choices.slice(0, CHOICES).map(each => ({ title: plainTitle(each, words), value: each.id }))
  return [
    ...(about
      ? []
      : [
          which.length > 0
            ? choiceInput(
                {
                  id: 'about',
                  label: words.plain('resolution.about'),
                  value: entered.about,
                  required: true,
                  choices: which,
                },
                words,
              )
            : textInput(
                {
                  id: 'about',
                  label: words.plain('resolution.about'),
                  value: entered.about,
                  required: true,
                  placeholder: '2026-48213',
                },
                words,
              ),
        ]),
    textInput(
      {
        id: 'number',
        label: words.plain('resolution.number'),
        value: entered.number && clip(entered.number, 80),
        required: true,
        placeholder: words.plain('resolution.number.placeholder'),
      },
      words,
    ),
    dateInput({ id: 'on', label: words.plain('resolution.on'), value: entered.on, required: true }, words),
    choiceInput(
      {
        id: 'outcome',
        label: words.plain('resolution.outcome'),
        value: entered.outcome,
        required: true,
        choices: outcomes.map(value => ({
          title: words.plain(`resolution.outcome.${value}` satisfies TextKey),
          value,
        })),
      },
      words,
    ),
    {
      ...textInput(
        {
          id: 'text',
          label: words.plain('resolution.more'),
          value: entered.text && clip(entered.text, ENTERED),
          placeholder: words.plain('resolution.more.placeholder'),
        },
        words,
      ),
      multiline: true,
    },
    ...(tasks.length > 0
      ? [
          choicesInput(
            {
              id: 'release',
              label: words.plain('resolution.release'),
              value: entered.release,
              choices: tasks.slice(0, TASKS).map(({ id, title, reason }) => ({
                title: words.plain('resolution.task', { title: clip(title, 80), reason: clip(reason, 80) }),
                value: id,
              })),
            },
            words,
          ),
        ]
      : []),
  ]
}

function plainTitle({ is, id, title }: MotionAbout, words: Words): string {
  if (is === 'agenda') return words.plain('motions.about.agenda')
  return words.plain(`motions.about.${is}` satisfies TextKey, { number: id, title: clip(title, 60) })
}
