import { numberOf } from '../../agenda/chapters.ts'
import { ownText } from '../../agenda/facts.ts'
import type { AgendaText, ChapterId } from '../../documents/agenda.ts'
import { audit } from '../audit.ts'
import { optionalText } from '../entered.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { showChapterOf } from './show.ts'

/** Longest text of a chapter, in characters: a page and a half. */
const longest = 4_000
/** So many texts of a chapter are kept. */
const kept = 20

/**
 * Writes the text of a chapter; an empty one takes it out. The text before stays in the history.
 * @param rev the revision shown; undefined: whoever types means what is so now
 */
export async function writeText(
  ctx: Context,
  id: ChapterId,
  entered: string | undefined,
  rev: number | undefined,
  put: Put,
): Promise<ReplyStep[]> {
  const read = optionalText(entered, longest)
  if (!read.ok) return showChapterOf(ctx, id, put, { problem: read.problem, ...(entered !== undefined && { entered }) })
  const text = read.value ?? ''
  const before = await ctx.work.get('agendaTexts', id)
  if (rev !== undefined && rev !== (before?.rev ?? 0))
    return showChapterOf(ctx, id, put, { note: { key: 'note.agenda-text-moved', tone: 'warning' }, entered: text })
  return store(ctx, id, before, text, put, text === '' ? 'note.agenda-text-gone' : 'note.agenda-text')
}

/** An earlier text counts again. @param at its place in the history; untrusted */
export async function restoreText(
  ctx: Context,
  id: ChapterId,
  at: string | undefined,
  rev: number | undefined,
  put: Put,
): Promise<ReplyStep[]> {
  const before = await ctx.work.get('agendaTexts', id)
  const earlier = before?.texts[Number(at)]
  if (!before || !earlier || rev !== before.rev)
    return showChapterOf(ctx, id, put, { note: { key: 'note.agenda-text-moved', tone: 'warning' } })
  return store(ctx, id, before, earlier.text, put, 'note.agenda-text-restored')
}

async function store(
  ctx: Context,
  id: ChapterId,
  before: AgendaText | undefined,
  text: string,
  put: Put,
  key: 'note.agenda-text' | 'note.agenda-text-gone' | 'note.agenda-text-restored',
): Promise<ReplyStep[]> {
  if (text !== (before ? ownText(before) : '')) {
    const texts = [...(before?.texts ?? []), { on: ctx.today, by: 'coordination' as const, text }].slice(-kept)
    ctx.work.put('agendaTexts', { id, texts, rev: (before?.rev ?? 0) + 1 })
    audit(ctx, 'agenda-text', String(numberOf(id)))
  }
  return showChapterOf(ctx, id, put, { note: { key, tone: 'info' } })
}
