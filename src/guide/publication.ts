import type { Deed, Publication, PublishedContent } from '../documents/publication.ts'

/** How the content of a draft's file stands to what was published of it. */
export type DraftState = 'new' | 'published' | 'changed' | 'taken-back'

/** What counts of a guide for everybody; undefined: nothing was published, or it was taken back. */
export function contentInForce(publication: Publication | undefined): PublishedContent | undefined {
  return publication?.takenBack ? undefined : lastPublished(publication)
}

/** What is in force, or would be if it had not been taken back. */
function lastPublished(publication: Publication | undefined): PublishedContent | undefined {
  return publication?.contents.findLast(isKept)
}

/** What comes back when the content in force is set aside; undefined if nothing is in force, or it was the first. */
export function contentBefore(publication: Publication | undefined): PublishedContent | undefined {
  return contentInForce(publication) && publication?.contents.filter(isKept).at(-2)
}

/** How the file stands, whose content has this hash. */
export function draftState(publication: Publication | undefined, hash: string | undefined): DraftState {
  if (!publication) return 'new'
  if (publication.takenBack) return 'taken-back'
  return lastPublished(publication)?.hash === hash ? 'published' : 'changed'
}

/** A content comes into force. One that was in force before stands where it was published last. */
export function published(
  before: Publication | undefined,
  id: string,
  { hash, version }: Pick<PublishedContent, 'hash' | 'version'>,
  { on, by }: Deed,
): Publication {
  const others = before?.contents.filter(content => content.hash !== hash) ?? []
  return { id, contents: [...others, { hash, version, on, by }] }
}

/** Nobody but coordinators has the guide any more. What was published is kept. */
export function takenBack(publication: Publication, deed: Deed): Publication {
  return { ...publication, takenBack: deed }
}

/** The content before counts again. The one that is set aside is kept. */
export function restored(publication: Publication, deed: Deed): Publication {
  const last = lastPublished(publication)
  return {
    ...publication,
    contents: publication.contents.map(content => (content === last ? { ...content, setAside: deed } : content)),
  }
}

function isKept({ setAside }: PublishedContent): boolean {
  return setAside === undefined
}
