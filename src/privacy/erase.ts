import type { Collection, Documents } from '../documents/documents.ts'
import { answeredByNobody, givenToNobody, namedNowhere, namelessComment, namingNobody } from './forget.ts'

/** Somebody who is to be named nowhere any more. */
export interface Erased {
  id: string
  name: string
}

/** A document as it is without somebody, or undefined where it goes with them. */
type Without<C extends Collection> = (doc: Documents[C], person: Erased) => Documents[C] | undefined

const same = <T>(doc: T): T => doc

/**
 * What becomes of each kind of document that names somebody, once they are erased. What is theirs alone goes; what others
 * go on with stays and names them no longer. A new kind of document does not compile until it is said here.
 */
const without: { [C in Collection]: Without<C> } = {
  people: (doc, { id }) => {
    if (doc.id === id) return undefined
    const { substitute, coordinator, asked, told, ...rest } = doc
    const stillTold = told?.filter(({ list }) => !list.includes(id)) ?? []
    return {
      ...rest,
      ...(substitute && substitute.person !== id && { substitute }),
      ...(coordinator && { coordinator: coordinator.by === id ? { ...coordinator, by: '' } : coordinator }),
      ...(asked && !JSON.stringify(asked).includes(id) && { asked }),
      ...(stillTold.length > 0 && { told: stillTold }),
    }
  },
  sessions: (doc, { id }) => {
    if (doc.owner === id) return undefined
    const { before = [], given = [], progress, ...rest } = doc
    const parts = given.filter(({ person }) => person !== id)
    const left = before.filter(each => each !== id)
    const answers = namingNobody(progress.answers, id)
    return {
      ...rest,
      progress: { ...progress, answers },
      ...(left.length > 0 && { before: left }),
      ...(parts.length > 0 && { given: parts }),
    }
  },
  ideas: (doc, { id }) => {
    const { author, submittedAt, supporters, followers, muted, decision, answers, ...rest } = doc
    const isAuthor = author === id
    return {
      ...rest,
      answers: namingNobody(answers, id),
      ...(author !== undefined && !isAuthor && { author }),
      ...(submittedAt !== undefined && !isAuthor && { submittedAt }),
      ...(decision && { decision: decision.by === id ? { ...decision, by: '' } : decision }),
      ...others('supporters', supporters, id),
      ...others('followers', followers, id),
      ...others('muted', muted, id),
    }
  },
  assessments: (doc, { id }) => {
    const by = doc.by.filter(each => each !== id)
    const unnamed = namedNowhere(doc, id)
    return by.length > 0 ? { ...unnamed, by } : answeredByNobody(unnamed)
  },
  cards: (doc, { id }) => (doc.id === id ? undefined : doc),
  guides: same,
  lists: same,
  units: ({ lead, deputy, ...rest }, { id }) => ({
    ...rest,
    ...(lead !== undefined && lead !== id && { lead }),
    ...(deputy !== undefined && deputy !== id && { deputy }),
    // Or the file of units would name them again at the next start.
    edited: true,
  }),
  tasks: (doc, { id }) => (doc.person === id ? givenToNobody(doc) : doc),
  reminders: (doc, { id }) => (doc.id === id ? undefined : doc),
  outbox: (doc, { id }) => (JSON.stringify(doc).includes(id) ? undefined : doc),
  setup: same,
  settings: same,
  comments: (doc, { id }) => (doc.author === id ? namelessComment(doc) : doc),
  channels: same,
  posts: same,
  withheld: ({ author, kept, ...rest }, person) => ({
    ...rest,
    ...(author !== undefined && author !== person.id && { author }),
    // What somebody wrote themselves does not come back once they are erased.
    ...(kept &&
      author !== person.id && {
        kept: {
          ...kept,
          ideas: kept.ideas.flatMap(each => without.ideas(each, person) ?? []),
          comments: kept.comments.flatMap(each => without.comments(each, person) ?? []),
        },
      }),
  }),
  usage: same,
  agreements: same,
  agendaTexts: same,
  agendas: same,
  inquiries: same,
  motions: ({ pending, ...rest }, { id }) => ({ ...rest, ...(pending && { pending: byNobody(pending, id) }) }),
  campaigns: same,
  sheets: same,
  reviews: same,
  synergies: same,
  // Marks of people lead to them as long as it runs only, and tell a second answer.
  workshops: ({ said, groups, ...rest }, person) => ({
    ...rest,
    said: Object.fromEntries(
      Object.entries(said).map(([question, statements]) => [question, notNaming(statements, person)]),
    ),
    groups: groups.map(group => ({ ...group, statements: notNaming(group.statements, person) })),
  }),
  publications: ({ contents, takenBack, ...rest }, { id }) => ({
    ...rest,
    contents: contents.map(({ setAside, ...content }) => ({
      ...byNobody(content, id),
      ...(setAside && { setAside: byNobody(setAside, id) }),
    })),
    ...(takenBack && { takenBack: byNobody(takenBack, id) }),
  }),
  audit: ({ by, about, detail, ...rest }, { id, name }) => ({
    ...rest,
    by: by === id ? '' : by,
    about: about === name || about === id ? '' : about,
    ...(detail !== undefined && detail !== name && detail !== id && { detail }),
  }),
}

/** A document without somebody; undefined: it goes with them. */
export function erased<C extends Collection>(
  collection: C,
  doc: Documents[C],
  person: Erased,
): Documents[C] | undefined {
  return without[collection](doc, person)
}

/** Statements, without those that are nothing but somebody's name, or hold their id. */
function notNaming(statements: string[], { id, name }: Erased): string[] {
  return statements.filter(text => text !== name && !text.includes(id))
}

function byNobody<D extends { by: string }>(deed: D, id: string): D {
  return deed.by === id ? { ...deed, by: '' } : deed
}

function others<K extends string>(key: K, people: string[] | undefined, id: string): { [P in K]?: string[] } {
  const left = people?.filter(each => each !== id) ?? []
  return left.length > 0 ? ({ [key]: left } as { [P in K]?: string[] }) : {}
}
