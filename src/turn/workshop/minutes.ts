import { askedTogether } from '../../guide/workshop.ts'
import type { Paper } from '../../paper/paper.ts'
import { minutesPaper } from '../../workshop/minutes.ts'
import { pinnedGuide } from '../context.ts'
import type { Reader } from '../subject.ts'
import { isIn } from './who.ts'

/** The minutes, in the language of the town; undefined: it is not over, or the reader is not in its chat any more. */
export async function minutesOf(reader: Reader, id: string): Promise<Paper | undefined> {
  const workshop = await reader.work.peek('workshops', id)
  if (!workshop || !(await isIn(reader, workshop))) return undefined
  const { organisation, defaultLanguage } = reader.deps.setting
  const guide = await pinnedGuide(reader, workshop.guide)
  const questions = askedTogether(guide).map(question => ({ id: question.id, ask: question.ask }))
  const facts = { workshop, title: guide.title, questions, day: workshop.endedOn ?? reader.today, organisation }
  return minutesPaper(facts, defaultLanguage)
}
