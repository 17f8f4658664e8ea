import type { Deed } from '../../documents/publication.ts'
import { contentBefore, contentInForce, draftState } from '../../guide/publication.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import type { PublishedItem } from '../../view/author/draft.ts'
import type { Note } from '../../view/parts/note.ts'
import type { OwnDraft } from '../dialogue/guides.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'

/** How a draft stands, and what its authors can do with it. */
export async function showDraft(ctx: Context, draft: OwnDraft, put: Put, note?: Note): Promise<ReplyStep[]> {
  const { guide, content, publication, isBroken } = draft
  const before = contentBefore(publication)
  const inForce = contentInForce(publication)
  const contents = publication?.contents ?? []
  return put({
    is: 'guide-draft',
    id: guide.id,
    title: guide.title,
    state: draftState(publication, content.hash),
    version: String(guide.version),
    questions: guide.questions.filter(question => kindOf(question).takesAnswer).length,
    ...(isBroken && { isBroken }),
    ...(inForce && { inForce: { version: String(inForce.version), ...(await told(ctx, inForce)) } }),
    ...(publication?.takenBack && { takenBack: await told(ctx, publication.takenBack) }),
    ...(before && { before: { version: String(before.version), on: before.on } }),
    history: await Promise.all(
      contents.toReversed().map(async ({ version, setAside, ...deed }): Promise<PublishedItem> => {
        const item = { version: String(version), ...(await told(ctx, deed)) }
        return setAside ? { ...item, setAside: await told(ctx, setAside) } : item
      }),
    ),
    ...(note && { note }),
  })
}

async function told(ctx: Context, { on, by }: Deed): Promise<{ on: string; by: string }> {
  return { on, by: (await ctx.work.peek('people', by))?.name ?? '' }
}
