import type { Idea } from '../documents/idea.ts'
import type { Reader } from './subject.ts'

/** What was reported of an idea and still stands there: of a comment that is gone, whoever took it away, nothing is left. */
export async function openReports({ work }: Pick<Reader, 'work'>, { reports = [] }: Idea): Promise<typeof reports> {
  const stands = await Promise.all(
    reports.map(({ comment }) => comment === undefined || work.peek('comments', comment)),
  )
  return reports.filter((_, at) => stands[at])
}
