import { type Action, go } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import type { Input } from '../parts/input.ts'
import type { Words } from '../texts.ts'

/** An option that one tap chooses, as parts/option.json wants it. */
export interface OptionRow {
  text: string
  /** The answer as it stands now: said by a sign and a word, not by colour alone. */
  style: 'accent' | 'emphasis'
  chosen: string | null
  help: { id: string; text: string; open: boolean }[]
  select: Action
}

/** More options than this would push the buttons out of sight: they are a list with "Weiter". */
const MOST = 12
/** Characters of JSON for all explanations together, which are there three times, and for one of them. */
const HELP_ROOM = 3_600
const HELP = 300

/** Whether a question is answered by one tap on an option. */
export function isOneTap(input: Input | null): input is Input {
  return input?.kind === 'choice' && input.choices.length <= MOST
}

/**
 * The options of such a question, one below the other: long ones stay readable on a phone, and every row is a button with
 * a name. What an option means stands below it once "Hilfe" is open.
 * @param helps what options mean, by their value; `own`: the option that has a field below instead of a row
 * @param target what every act of the card carries
 */
export function optionRows(
  { choices, value }: Input,
  { helps, helpOpen, own }: { helps: Map<string, string>; helpOpen: boolean; own?: string | undefined },
  target: { id: string; step: string; rev: number },
  words: Words,
): OptionRow[] {
  const room = Math.min(Math.floor(HELP_ROOM / Math.max(helps.size, 1)), HELP)
  const rows = choices.filter(choice => choice.value !== own)
  return rows.map((choice, index) => {
    const isChosen = choice.value === value
    const title = clip(choice.title, 80)
    const help = helps.get(choice.value)
    return {
      text: escapeMarkdown(title),
      style: isChosen ? 'accent' : 'emphasis',
      chosen: isChosen ? words.rich('option.chosen') : null,
      help: help === undefined ? [] : [{ id: `help-${index + 1}`, text: fitted(help, room), open: helpOpen }],
      select: {
        ...go('answer', isChosen ? words.plain('option.chosen.title', { option: title }) : title, {
          ...target,
          arg: choice.value,
        }),
        tooltip: help === undefined ? null : clip(help, Math.floor(room / 2)),
      },
    }
  })
}
