import type { Deed, Publication, PublishedContent } from '../../documents/publication.ts'
import { contentBefore, contentInForce, draftState, published, restored, takenBack } from '../../guide/publication.ts'
import { textIn } from '../../guide/questions/options.ts'
import type { Note } from '../../view/parts/note.ts'
import { audit } from '../audit.ts'
import type { OwnDraft } from '../dialogue/guides.ts'
import { remember } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { showDraft } from './draft.ts'

/** What coordinators do with a draft: each asks once, about a certain content. */
export type Step = 'publish' | 'take-back' | 'restore'

/** The content that a step is about as things stand; undefined: there is nothing to do. */
function contentOf(step: Step, draft: OwnDraft): Pick<PublishedContent, 'hash' | 'version'> | undefined {
  const { guide, content, publication } = draft
  if (step === 'take-back') return contentInForce(publication)
  if (step === 'restore') return contentBefore(publication)
  const isNews = draftState(publication, content.hash) !== 'published'
  return isNews ? { hash: content.hash, version: guide.version } : undefined
}

/** Asks before everybody has something else. */
export async function ask(ctx: Context, step: Step, draft: OwnDraft, put: Put): Promise<ReplyStep[]> {
  const { id, title } = draft.guide
  const about = contentOf(step, draft)
  if (!about) return showDraft(ctx, draft, put)
  remember(ctx, { act: `${step}-guide-yes`, id, arg: about.hash })
  const replaces = contentInForce(draft.publication)?.version
  return put({
    is: 'confirm-guide',
    what: step,
    id,
    title: step === 'take-back' ? (draft.covers?.title ?? title) : title,
    audience: draft.guide.for,
    ...about,
    ...(replaces !== undefined && { replaces }),
    ...(draft.covers && { covers: true }),
  })
}

/** Does it, if it is still about what was asked. @param hash as the card carries it; untrusted */
export async function carryOut(
  ctx: Context,
  step: Step,
  draft: OwnDraft,
  hash: string | undefined,
  put: Put,
): Promise<ReplyStep[]> {
  const about = contentOf(step, draft)
  if (!about || about.hash !== hash) return showDraft(ctx, draft, put, { key: 'note.draft-moved', tone: 'info' })
  const { guide, content } = draft
  const deed: Deed = { on: ctx.today, by: ctx.person.id }
  const publication = after(step, draft, deed)
  if (step === 'publish' && !(await ctx.work.get('guides', content.hash)))
    ctx.work.put('guides', { id: content.hash, guideId: guide.id, source: content.source })
  ctx.work.put('publications', publication)
  audit(ctx, done[step].audit, textIn(guide.title, ctx.deps.setting.defaultLanguage), String(about.version))
  return showDraft(ctx, { ...draft, publication }, put, { key: done[step].note, tone: 'info' })
}

function after(step: Step, { guide, content, publication }: OwnDraft, deed: Deed): Publication {
  if (step === 'publish' || !publication)
    return published(publication, guide.id, { hash: content.hash, version: guide.version }, deed)
  return step === 'restore' ? restored(publication, deed) : takenBack(publication, deed)
}

const done = {
  publish: { audit: 'guide-published', note: 'note.guide-published' },
  'take-back': { audit: 'guide-taken-back', note: 'note.guide-taken-back' },
  restore: { audit: 'guide-restored', note: 'note.guide-restored' },
} as const satisfies Record<Step, { audit: string; note: Note['key'] }>
