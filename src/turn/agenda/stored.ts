import type { PublishedAgenda } from '../../documents/agenda.ts'
import type { Reader } from '../subject.ts'

/** All agendas that were published, the latest last. Their numbers follow each other. */
export async function publishedAgendas({ work }: Reader): Promise<PublishedAgenda[]> {
  const found: PublishedAgenda[] = []
  for (let next = await work.peek('agendas', '1'); next; next = await work.peek('agendas', String(found.length + 1)))
    found.push(next)
  return found
}

/** The agenda that counts for everybody; undefined: none was published. */
export async function lastPublished(reader: Reader): Promise<PublishedAgenda | undefined> {
  return (await publishedAgendas(reader)).at(-1)
}
