import type { Guide, Guides } from '../guide/guide.ts'
import { contentInForce } from '../guide/publication.ts'
import type { TurnDeps } from './turns.ts'
import type { Work } from './work.ts'

/** The same with the guides as they are for everybody: what was published of drafts is among them, and nothing else of them. */
export async function withPublished<Deps extends Pick<TurnDeps, 'guides'>>(
  deps: Deps,
  work: Pick<Work, 'peek'>,
): Promise<Deps> {
  const { guides } = deps
  const published = await Promise.all(guides.drafts().map(({ id }) => publishedGuide(guides, work, id)))
  const found = new Map(published.flatMap(guide => (guide ? [[guide.id, guide] as const] : [])))
  if (found.size === 0) return deps
  const inForce: Guides = {
    ...guides,
    current: id => found.get(id) ?? guides.current(id),
    all: () => {
      const others = guides.all().filter(({ id }) => !found.has(id))
      return [...others, ...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
    },
  }
  return { ...deps, guides: inForce }
}

async function publishedGuide(guides: Guides, work: Pick<Work, 'peek'>, id: string): Promise<Guide | undefined> {
  const content = contentInForce(await work.peek('publications', id))
  const stored = content && (await work.peek('guides', content.hash))
  return stored && guides.published(id, { hash: stored.id, source: stored.source })
}
