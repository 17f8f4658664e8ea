import type { Paper } from '../../paper/paper.ts'
import { sheetPaper } from '../../sheet/form.ts'
import { noticeFacts, noticePaper } from '../../sheet/notice.ts'
import { quarterBefore, quarterOf } from '../../task/quarter.ts'
import { all } from '../agenda/collect.ts'
import { pinnedGuide } from '../context.ts'
import { isCoordinator } from '../standing.ts'
import type { Reader } from '../subject.ts'
import { sheetsOf } from './show.ts'

/** The forms of a run; undefined: they are not there, or not for the reader. They speak the language of the town. */
export async function paperOfSheets(reader: Reader, from: number): Promise<Paper | undefined> {
  const run = isCoordinator(reader) ? (await sheetsOf(reader))?.runs.find(each => each.from === from) : undefined
  const { organisation, defaultLanguage } = reader.deps.setting
  return run && sheetPaper(await pinnedGuide(reader, run.guide), run, organisation, defaultLanguage)
}

/** What became of the forms within a quarter. What was decided just now and can still be taken back is not in it. */
export async function paperOfNotice(reader: Reader, quarter: string | undefined): Promise<Paper | undefined> {
  if (!isCoordinator(reader)) return undefined
  const { organisation, defaultLanguage } = reader.deps.setting
  const ideas = (await reader.work.peekIdeas({ merged: true }, 'newest', all)).items
  const wanted = quarter ?? quarterBefore(quarterOf(reader.today))
  return noticePaper(noticeFacts(ideas, wanted), wanted, organisation, defaultLanguage)
}
