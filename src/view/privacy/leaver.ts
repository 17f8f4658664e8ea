import type { Problem } from '../../guide/kind.ts'
import { go, primary, take } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { choiceInput, textInput } from '../parts/form.ts'
import { problemLine } from '../parts/note.ts'
import type { Words } from '../texts.ts'

interface LeaverView {
  is: 'leaver'
  entered?: string
  /** Several of this name: one of them is to be chosen. */
  among?: { id: string; name: string; unit?: string }[]
  problem?: Problem
}

/** Asks the coordination who has left. A name, not the people picker: Entra may not know them any more. */
export function leaverCard({ entered, among = [], problem }: LeaverView, words: Words) {
  const label = words.plain('leaver.label')
  return {
    summary: words.plain('leaver.heading'),
    heading: words.rich('leaver.heading'),
    problem: problemLine(problem, words),
    text: words.rich(among.length > 0 ? 'leaver.which' : 'leaver.text'),
    input:
      among.length > 0
        ? choiceInput(
            {
              id: 'person',
              label,
              required: true,
              choices: among.slice(0, MOST).map(({ id, name, unit }) => ({
                title: words.plain('leaver.choice', {
                  name: clip(name, 60),
                  unit: unit ? clip(unit, 40) : words.plain('leaver.no-unit'),
                }),
                value: id,
              })),
            },
            words,
          )
        : textInput(
            {
              id: 'person',
              label,
              required: true,
              value: entered === undefined ? undefined : clip(entered, 200),
              placeholder: words.plain('leaver.placeholder'),
            },
            words,
          ),
    actions: [
      primary(take('leaver-ask', words.plain('leaver.yes'))),
      go('coordination', words.plain('offer.coordination')),
    ],
  }
}

/** People of one name that a card has room for. */
const MOST = 10
