import type { Collection, Documents } from '../../documents/documents.ts'
import type { Person } from '../../documents/person.ts'
import type { Holdings } from '../../privacy/holdings.ts'
import type { Work } from '../work.ts'

/** Everything that is kept of somebody, wherever it stands. */
export async function holdingsOf(work: Work, person: Person): Promise<Holdings> {
  const { id, name } = person
  const named = await work.naming({ id, name })
  const all = async <C extends Collection>(collection: C): Promise<Documents[C][]> => {
    const found = await Promise.all(
      named.flatMap(each => (each.collection === collection ? [work.peek(collection, each.id)] : [])),
    )
    return found.filter(each => each !== undefined)
  }
  const ideas = await all('ideas')
  const has = (people: string[] = []) => people.includes(id)
  const reminders = await work.peek('reminders', id)
  return {
    person,
    places: (await all('units')).filter(({ lead, deputy }) => has([lead ?? '', deputy ?? ''])),
    drafts: (await all('sessions')).filter(({ owner }) => owner === id),
    ideas: ideas.filter(({ author }) => author === id),
    supported: ideas.filter(
      ({ supporters, followers, muted, author }) => author !== id && [supporters, followers, muted].some(has),
    ),
    comments: (await all('comments')).filter(({ author }) => author === id),
    checks: (await all('assessments')).filter(({ by }) => has(by)),
    tasks: (await all('tasks')).filter(task => task.person === id),
    audit: (await all('audit')).filter(({ by, about, detail }) => by === id || about === name || detail === name),
    ...(reminders && { reminders }),
    messages: (await all('outbox')).filter(({ to }) => to === id),
  }
}
