import { command } from '../command.ts'
import { putBelow } from '../put.ts'
import type { Receiver, Subject } from '../subject.ts'
import { dialogueActs } from './acts.ts'
import { count } from './count.ts'
import { cancelDraft, goOn, notOpen } from './drafts.ts'
import { ended } from './ended.ts'
import { hasGuides, showGuides } from './guides.ts'
import { home, homeView } from './home.ts'
import { answerKindly, contact, glossary, orient } from './kind.ts'
import { speak } from './language.ts'
import { outcomeView, wayBack } from './outcome.ts'

/** A guide that is only gone through: nothing is kept. */
const forgets: Receiver = {
  handsOn: false,
  finish: async (ctx, session) => {
    ctx.work.delete('sessions', session.id)
    await count(ctx, session, { is: 'finished' })
    return ended(ctx, await homeView(ctx, { key: 'note.finished', tone: 'info' }))
  },
}

/** A guide whose result is shown, and not kept either. */
const shows: Receiver = {
  handsOn: false,
  finish: async (ctx, session, guide) => {
    ctx.work.delete('sessions', session.id)
    await count(ctx, session, { is: 'finished' })
    return ended(ctx, await outcomeView(ctx, guide, session.progress.answers, { back: await wayBack(ctx, session) }))
  },
}

/** Guided dialogues, whatever they are about, and the cards that lead to them. */
export const dialogue: Subject = {
  acts: dialogueActs,
  commands: [
    command({ is: 'home', words: 'home', intent: 'home', isKind: true, does: ctx => home(ctx) }),
    command({ is: 'orient', intent: 'orient', isKind: true, does: orient }),
    command({ is: 'thanks', intent: 'thanks', isKind: true, does: async () => answerKindly('note.thanks') }),
    command({
      is: 'small-talk',
      intent: 'small-talk',
      isKind: true,
      does: async () => answerKindly('note.small-talk'),
    }),
    command({
      is: 'complaint',
      intent: 'complaint',
      isKind: true,
      does: async () => answerKindly('note.complaint'),
    }),
    command({ is: 'nameless', intent: 'nameless', isKind: true, does: async () => answerKindly('note.nameless') }),
    command({ is: 'glossary', intent: 'glossary', does: async ctx => glossary(ctx) }),
    command({ is: 'contact', intent: 'contact', does: contact }),
    command({ is: 'resume', intent: 'resume', does: goOn }),
    // Words of a dialogue in a sentence: with one open, they are for it (typed.ts).
    command({ is: 'pause', intent: 'pause', isKind: true, does: notOpen }),
    command({ is: 'back', intent: 'back', isKind: true, does: notOpen }),
    command({ is: 'cancel', intent: 'cancel', does: cancelDraft }),
    command({ is: 'guides', words: 'guides', intent: 'guides', does: ctx => showGuides(ctx, putBelow) }),
    command({
      is: 'english',
      words: 'english',
      intent: 'english',
      isAsked: 'if-nearly',
      does: ctx => speak(ctx, 'en'),
    }),
    command({ is: 'german', words: 'german', intent: 'german', isAsked: 'if-nearly', does: ctx => speak(ctx, 'de') }),
    command({ is: 'language', words: 'language', does: ctx => speak(ctx, ctx.language === 'de' ? 'en' : 'de') }),
    command({
      is: 'about',
      words: 'about',
      does: async ({ deps: { setting } }) => {
        const { organisation, privacyContact, helpContact } = setting
        return putBelow({ is: 'about', organisation, privacyContact, ...(helpContact && { helpContact }) })
      },
    }),
  ],
  receives: { nothing: forgets, result: shows },
  offers: [{ offer: 'guides', may: hasGuides }],
}
