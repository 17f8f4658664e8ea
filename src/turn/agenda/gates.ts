import { chapterOfId } from '../../agenda/chapters.ts'
import type { ChapterId, PublishedAgenda } from '../../documents/agenda.ts'
import { amongCoordinators } from '../people/gates.ts'
import { isCoordinator } from '../standing.ts'
import type { Gate } from '../subject.ts'
import { showAgenda } from './show.ts'
import { lastPublished, publishedAgendas } from './stored.ts'

/** Coordinators, about a chapter that there is. */
export const writers = amongCoordinators<{ id: string }, ChapterId>(
  'coordinators, about a chapter',
  async (ctx, { id }, put) => {
    const chapter = chapterOfId(id)
    return chapter ? { admitted: chapter } : { refused: await showAgenda(ctx, put) }
  },
)

/** Coordinators, about the last version. One that is gone already was taken back by the first of two clicks. */
export const onLastVersion = amongCoordinators<{ id: string }, PublishedAgenda>(
  'coordinators, about the last version that was published',
  async (ctx, { id }, put) => {
    const last = await lastPublished(ctx)
    const stored = last?.id === id ? await ctx.work.get('agendas', id) : undefined
    return stored ? { admitted: stored } : { refused: await showAgenda(ctx, put) }
  },
)

/** What was published is for everybody, and what is so now for coordinators. Admits the number of a version, or none. */
export const fetchers: Gate<{ id: string }, string | undefined> = {
  who: 'coordinators; everybody what was published',
  admit: async (ctx, { id }, put) => {
    if (id === '' && isCoordinator(ctx)) return { admitted: undefined }
    const published = await publishedAgendas(ctx)
    const version = id === '' ? published.at(-1) : published.find(each => each.id === id)
    return version ? { admitted: version.id } : { refused: await showAgenda(ctx, put) }
  },
}
