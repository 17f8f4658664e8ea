import type { Session } from '../../documents/session.ts'
import { hashCode } from '../../idea/idea.ts'
import type { Note } from '../../view/parts/note.ts'
import { commandIn } from '../command.ts'
import { guideOf } from '../context.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context, Similar } from '../subject.ts'
import { says, saysYes } from '../words.ts'
import { confirm, keep } from './confirm.ts'
import { ask, pause } from './dialogue.ts'
import { handOnNamed } from './hand-on.ts'
import { titleOf } from './session-view.ts'
import { below } from './show.ts'
import { dialogueCommand } from './words.ts'

type Asking = Exclude<Session['asking'], undefined | 'choice'>

/** What may be typed at each card that asks, in words. */
const hints: Record<Exclude<Asking, 'similar'>, Note['key']> = {
  cancel: 'note.yes-or-no',
  restart: 'note.yes-or-no',
  code: 'note.code-typed',
  'hand-on': 'note.hand-on-typed',
}

/** Text typed while the dialogue asks for a yes: really cancel, Kennwort written down, the same process again … */
export async function onAsked(ctx: Context, session: Session, text: string): Promise<ReplyStep[] | undefined> {
  const asking = session.asking as Asking
  if (isYes(ctx, session, asking, text)) return confirm(ctx, session, below)
  if (isNo(text)) return keep(ctx, session, below)
  const item = asking === 'similar' ? await picked(ctx, session, text) : undefined
  if (item) return item
  const named = asking === 'hand-on' ? await handOnNamed(ctx, session, text, below) : undefined
  if (named) return named
  const command = dialogueCommand(text)?.is
  if (command === 'back') return keep(ctx, session, below)
  if (command === 'resume' && (asking === 'cancel' || asking === 'restart')) return keep(ctx, session, below)
  if (command === 'resume') return below(ctx, session)
  if (command === 'pause') return pause(ctx, session, below)
  if (command === 'cancel' || command === 'restart') return ask(ctx, session, command, below)
  if (!command && commandIn(ctx.subjects.commands, text)) return undefined
  const key = asking === 'similar' ? await typingIn(ctx, session) : hints[asking]
  return below(ctx, session, key ? { note: { key, tone: 'info' } } : {})
}

/** "ja", "Ja, Entwurf löschen"; for the Kennwort also "notiert", "absenden" or the Kennwort itself. */
function isYes(ctx: Context, session: Session, asking: Asking, text: string): boolean {
  if (asking === 'hand-on') return false
  if (saysYes(text)) return true
  if (asking === 'similar') return /^(?:trotzdem|anyway|meine ist anders|mine is different)/i.test(text.trim())
  if (asking !== 'code') return false
  const code = ctx.deps.passcodes.shown(session.id)
  const own = code !== undefined && hashCode(text) === hashCode(code)
  return own || says('noted', text) || dialogueCommand(text)?.is === 'submit'
}

function isNo(text: string): boolean {
  return says('no', text) || /^(?:nein|nö|no)[\s,]/i.test(text.trim())
}

/** "1" where there is something like it already: the first of them. "unterstützen 1" supports it instead. */
async function picked(ctx: Context, session: Session, text: string): Promise<ReplyStep[] | undefined> {
  const [, support, digit] = /^(unterstützen|support)?\s*(\d)\.?$/iu.exec(text.trim()) ?? []
  if (digit === undefined) return undefined
  const title = await titleIn(ctx, session)
  const picked = { title, at: Number(digit) - 1, support: support !== undefined }
  return (await similarOf(ctx, session))?.pick(ctx, session, picked)
}

async function typingIn(ctx: Context, session: Session): Promise<Note['key'] | undefined> {
  return (await similarOf(ctx, session))?.typing(ctx, session, await titleIn(ctx, session))
}

async function titleIn(ctx: Context, session: Session): Promise<string> {
  return titleOf(await guideOf(ctx, session), session.progress.answers) ?? ''
}

async function similarOf(ctx: Context, session: Session): Promise<Similar | undefined> {
  return ctx.subjects.receives[(await guideOf(ctx, session)).produces.is]?.similar
}
