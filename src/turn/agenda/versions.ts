import { createHash } from 'node:crypto'
import { agendaPaper, chapters, paperOf } from '../../agenda/chapters.ts'
import { differences } from '../../agenda/difference.ts'
import { stateOf } from '../../agenda/facts.ts'
import type { PublishedAgenda, StoredPaper } from '../../documents/agenda.ts'
import type { Paper } from '../../paper/paper.ts'
import { audit } from '../audit.ts'
import { remember } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { isCoordinator } from '../standing.ts'
import type { Context, Reader } from '../subject.ts'
import { agendaFacts, agendaTexts, chaptersInTurns } from './collect.ts'
import { showAgenda } from './show.ts'
import { publishedAgendas } from './stored.ts'

/** The agenda on paper, in the reader's language. @param version absent: as it is now, which is for coordinators */
export async function paperFor(reader: Reader, version: string | undefined): Promise<Paper | undefined> {
  const { language, work, deps } = reader
  if (version === undefined) {
    if (!isCoordinator(reader)) return undefined
    const facts = await agendaFacts(reader)
    return paperOf(facts, await chaptersInTurns(facts, await agendaTexts(reader), language), language)
  }
  const published = await work.peek('agendas', version)
  if (!published) return undefined
  return { ...published.papers[language], language, creator: deps.setting.organisation, contents: true }
}

/** What would be published now: the next number, and what is different since the last one. */
async function next(ctx: Context) {
  const [facts, texts, published] = [await agendaFacts(ctx), await agendaTexts(ctx), await publishedAgendas(ctx)]
  const about = stateOf(facts, texts)
  const last = published.at(-1)
  const number = String(published.length + 1)
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([number, facts, texts]))
    .digest('hex')
  return {
    facts,
    texts,
    about,
    number,
    fingerprint,
    ...(last && { since: { number: last.id, on: last.on }, changes: differences(last.about, about) }),
  }
}

/** Asks before everybody can read it. */
export async function askToPublish(ctx: Context, put: Put, isMoved = false): Promise<ReplyStep[]> {
  const { facts, texts, number, fingerprint, since, changes } = await next(ctx)
  remember(ctx, { act: 'agenda-publish-yes', id: number, arg: fingerprint })
  const paper = agendaPaper(facts, texts, ctx.language)
  return put({
    is: 'confirm-agenda',
    what: 'publish',
    number,
    on: ctx.today,
    fingerprint,
    empty: chapters.length - filledIn(paper),
    ...(since && { since, changes }),
    ...(isMoved && { note: { key: 'note.agenda-moved', tone: 'warning' } }),
  })
}

/** Publishes what was asked about. @param fingerprint as the card carries it; untrusted */
export async function publish(ctx: Context, fingerprint: string | undefined, put: Put): Promise<ReplyStep[]> {
  const now = await next(ctx)
  if (now.fingerprint !== fingerprint) return askToPublish(ctx, put, true)
  const { facts, texts, about, number } = now
  const version = { number, on: ctx.today }
  // Relied on: of two who publish at once, one is asked again.
  if (await ctx.work.get('agendas', number)) return askToPublish(ctx, put, true)
  ctx.work.put('agendas', {
    id: number,
    on: ctx.today,
    papers: {
      de: storedPaper(agendaPaper(facts, texts, 'de', version)),
      en: storedPaper(agendaPaper(facts, texts, 'en', version)),
    },
    about,
  })
  audit(ctx, 'agenda-published', number)
  return showAgenda(ctx, put, { key: 'note.agenda-published', values: { number }, tone: 'info' })
}

/** Asks before the last version is read by nobody any more. */
export function askToTakeBack(ctx: Context, { id, on }: PublishedAgenda, put: Put): ReplyStep[] {
  remember(ctx, { act: 'agenda-take-back-yes', id })
  return put({ is: 'confirm-agenda', what: 'take-back', number: id, on, fingerprint: '', empty: 0 })
}

/** The last version is gone, and the one before counts again. */
export async function takeBack(ctx: Context, { id }: PublishedAgenda, put: Put): Promise<ReplyStep[]> {
  ctx.work.delete('agendas', id)
  audit(ctx, 'agenda-taken-back', id)
  return showAgenda(ctx, put, { key: 'note.agenda-taken-back', values: { number: id }, tone: 'info' })
}

/** Chapters in which something stands. */
function filledIn({ blocks }: Paper): number {
  return blocks.filter((block, at) => block.is === 'heading' && block.level === 1 && blocks[at + 1]?.is !== 'note')
    .length
}

function storedPaper({ title, subtitle, blocks }: Paper): StoredPaper {
  return { title, ...(subtitle !== undefined && { subtitle }), blocks }
}
