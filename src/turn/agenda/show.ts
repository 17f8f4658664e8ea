import { chapterOf, chapters, numberOf } from '../../agenda/chapters.ts'
import { differences } from '../../agenda/difference.ts'
import { stateOf } from '../../agenda/facts.ts'
import { lastResolution } from '../../council/motion.ts'
import type { AgendaText, ChapterId, PublishedAgenda } from '../../documents/agenda.ts'
import type { Problem } from '../../guide/kind.ts'
import type { Note } from '../../view/parts/note.ts'
import { canHandOut } from '../hand-out.ts'
import { motionAbout } from '../motions.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { isCoordinator } from '../standing.ts'
import type { Context } from '../subject.ts'
import { agendaFacts, agendaTexts, chaptersInTurns } from './collect.ts'
import { publishedAgendas } from './stored.ts'

/** The chapters: how each stands for coordinators, and what was published for all others. */
export async function showAgenda(ctx: Context, put: Put, note?: Note): Promise<ReplyStep[]> {
  const published = await publishedAgendas(ctx)
  const last = published.at(-1)
  const mayExport = canHandOut(ctx)
  const resolution = lastResolution(await motionAbout(ctx, { is: 'agenda' }))
  const common = {
    is: 'agenda' as const,
    mayExport,
    versions: published.map(({ id, on }) => ({ number: id, on })),
    ...(resolution && { resolution }),
    ...(note && { note }),
  }
  if (!isCoordinator(ctx))
    return put({ ...common, mayEdit: false, chapters: last ? chapters.map(({ title }) => ({ title })) : [] })
  const [facts, texts] = [await agendaFacts(ctx), await agendaTexts(ctx)]
  return put({
    ...common,
    mayEdit: true,
    chapters: (await chaptersInTurns(facts, texts, ctx.language)).map(({ chapter, filled, own }) => ({
      title: chapter.title,
      state: { from: filled.from, isFilled: filled.blocks.length > 0, how: chapter.how, ...(own && { own: own.on }) },
    })),
    ...(last && { changes: differences(last.about, stateOf(facts, texts)) }),
  })
}

/** What was entered and is shown again. */
interface Shown {
  note?: Note
  problem?: Problem
  entered?: string
}

/** One chapter: what the bot fills in, and the text of the municipality; for others as it was published. */
export async function showChapter(ctx: Context, number: number, put: Put, shown: Shown = {}): Promise<ReplyStep[]> {
  const mayEdit = isCoordinator(ctx)
  const last = (await publishedAgendas(ctx)).at(-1)
  const chapter = chapters[number - 1]
  if (!chapter || (!mayEdit && !last))
    return showAgenda(ctx, put, chapter ? undefined : { key: 'note.agenda-chapter', tone: 'warning' })
  const common = { is: 'agenda-chapter' as const, number, of: chapters.length, title: chapter.title }
  if (!mayEdit)
    return put({
      ...common,
      blocks: last ? publishedBlocks(last, number, ctx) : [],
      earlier: [],
      rev: 0,
      mayEdit: false,
    })
  const texts = await agendaTexts(ctx)
  const state = chapterOf(number, await agendaFacts(ctx), texts, ctx.language)
  const stored = texts.find(({ id }) => id === chapter.id)
  return put({
    ...common,
    mayEdit: true,
    how: chapter.how,
    blocks: state?.filled.blocks ?? [],
    from: state?.filled.from ?? [],
    ...(state?.own && { own: state.own }),
    earlier: earlierTexts(stored),
    rev: stored?.rev ?? 0,
    ...shown,
  })
}

/** Texts before the one that counts, the latest first, by their place in the history. */
function earlierTexts(stored: AgendaText | undefined): { at: number; on: string; text: string }[] {
  return (stored?.texts ?? [])
    .map(({ on, text }, at) => ({ at, on, text }))
    .slice(0, -1)
    .filter(({ text }) => text !== '')
    .toReversed()
}

/** Of a chapter as it was published. */
function publishedBlocks({ papers }: PublishedAgenda, number: number, { language }: Context) {
  const { blocks } = papers[language]
  const starts = blocks.flatMap((block, at) => (block.is === 'heading' && block.level === 1 ? [at] : []))
  const from = starts[number - 1]
  return from === undefined ? [] : blocks.slice(from + 1, starts[number])
}

/** Shows the chapter that has this id. */
export function showChapterOf(ctx: Context, id: ChapterId, put: Put, shown: Shown = {}): Promise<ReplyStep[]> {
  return showChapter(ctx, numberOf(id), put, shown)
}
