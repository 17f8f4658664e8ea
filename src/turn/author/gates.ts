import { draftOf, type OwnDraft, showGuides } from '../dialogue/guides.ts'
import { amongCoordinators } from '../people/gates.ts'

/** Coordinators, about a guide whose file says that it is a draft. */
export const authors = amongCoordinators<{ id: string }, OwnDraft>(
  'coordinators, about a guide that is a draft',
  async (ctx, { id }, put) => {
    // Whoever changes what was published relies on it.
    await ctx.work.get('publications', id)
    const draft = await draftOf(ctx, id)
    return draft
      ? { admitted: draft }
      : { refused: await showGuides(ctx, put, undefined, { key: 'note.no-draft', tone: 'warning' }) }
  },
)
