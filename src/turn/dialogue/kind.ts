import type { Note } from '../../view/parts/note.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { coordinatorIds } from '../standing.ts'
import type { Context } from '../subject.ts'
import { homeView } from './home.ts'

/** Coordinators that are named to somebody who looks for a human. */
const mostNamed = 3

/** An answer in kind, to thanks and the like: one line, and nothing comes of it. */
export function answerKindly(key: Note['key']): ReplyStep[] {
  return putBelow({ is: 'line', note: { key, tone: 'info' } })
}

/** Names the words that can be asked about. */
export function glossary({ deps, language }: Context): ReplyStep[] {
  const terms = deps.glossary.terms.map(({ term }) => term[language] ?? term.de).toSorted((a, b) => a.localeCompare(b))
  return putBelow({ is: 'line', note: { key: 'note.glossary', values: { terms: terms.join(', ') }, tone: 'info' } })
}

/** What can be asked, for somebody who does not know how to go on. */
export async function orient(ctx: Context): Promise<ReplyStep[]> {
  return putBelow(await homeView(ctx, { key: 'note.orient', tone: 'info' }))
}

/** The humans behind the bot: who coordinates, as far as they are known, and who answers for the data. */
export async function contact(ctx: Context): Promise<ReplyStep[]> {
  const { organisation, privacyContact, helpContact } = ctx.deps.setting
  const people = await Promise.all((await coordinatorIds(ctx)).map(id => ctx.work.peek('people', id)))
  const names = people.flatMap(person => (person?.name ? [person.name] : [])).slice(0, mostNamed)
  const note: Note = {
    key: helpContact ? 'note.contact-help' : names.length > 0 ? 'note.contact' : 'note.contact-nobody',
    values: {
      organisation,
      contact: privacyContact,
      names: names.join(', '),
      ...(helpContact && { help: helpContact }),
    },
    tone: 'info',
  }
  return putBelow(await homeView(ctx, note))
}
