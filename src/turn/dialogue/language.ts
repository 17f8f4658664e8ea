import type { Language } from '../../documents/language.ts'
import { activeSession } from '../context.ts'
import { replacePerson } from '../person.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { homeView, welcomeView } from './home.ts'
import { below } from './show.ts'

const note = { key: 'note.language', tone: 'info' } as const

/** Changes the person's language, remembered. An open dialogue goes on in it. */
export async function speak(ctx: Context, language: Language): Promise<ReplyStep[]> {
  change(ctx, language)
  const session = await activeSession(ctx)
  return session ? below(ctx, session, { note }) : putBelow(await homeView(ctx, note))
}

/** The clicked card, the welcome or the home card, in the other language; an open dialogue goes on in it as well. */
export async function translate(ctx: Context, language: Language, card: string): Promise<ReplyStep[]> {
  change(ctx, language)
  const view = card === 'home' ? await homeView(ctx, note) : welcomeView(ctx, note)
  const session = await activeSession(ctx)
  return [{ do: 'replace', view }, ...(session ? await below(ctx, session) : [])]
}

function change(ctx: Context, language: Language): void {
  const { unheard: _, ...person } = ctx.person
  replacePerson(ctx, { ...person, language })
  ctx.language = language
}
