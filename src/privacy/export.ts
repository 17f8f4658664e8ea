import type { Holdings } from './holdings.ts'

/** Whether a change is about a person: that is not for whoever made it to take along (Art. 15 (4) GDPR). */
export function isAboutPeople(what: string): boolean {
  return ['appointed', 'dismissed', 'unit-holder', 'person-erased'].includes(what)
}

/**
 * What somebody takes along of themselves, for other programs (Art. 20 GDPR). Of others it holds numbers at most.
 * @param on local day
 */
export function exported(held: Holdings, organisation: string, on: string): object {
  const { id, name, language, address, met, installed, coordinator, unit, reminders, substitute, removedOn } =
    held.person
  return {
    exportedOn: on,
    organisation,
    person: {
      id,
      name,
      language,
      address,
      met,
      installed,
      removedOn,
      unit,
      reminders,
      coordinatorSince: coordinator?.on,
      substituteUntil: substitute?.until,
    },
    places: held.places.map(({ id, name, lead }) => ({ id, name, as: lead === held.person.id ? 'lead' : 'deputy' })),
    drafts: held.drafts.map(({ guide, startedOn, updatedAt, status, progress: { answers } }) => ({
      guide: guide.id,
      startedOn,
      updatedAt,
      status,
      answers,
    })),
    ideas: held.ideas.map(({ id, title, status, submittedOn, submittedAt, answers, history, supporters = [] }) => ({
      id,
      title,
      status,
      submittedOn,
      submittedAt,
      answers,
      history,
      supporters: supporters.length,
    })),
    supported: held.supported.map(idea => ({
      id: idea.id,
      title: idea.title,
      supports: idea.supporters?.includes(id) ?? false,
      follows: idea.followers?.includes(id) ?? false,
      muted: idea.muted?.includes(id) ?? false,
    })),
    comments: held.comments.map(({ idea, text, on, at }) => ({ idea, text, on, at })),
    checks: held.checks.map(({ id, title, unit, completedOn, completedAt, fileRef, answers, by }) => ({
      id,
      title,
      unit,
      completedOn,
      completedAt,
      fileRef,
      answers,
      answeredBy: by.length,
    })),
    tasks: held.tasks.map(({ id, title, unit, dueOn, status, endedOn }) => ({
      id,
      title,
      unit,
      dueOn,
      status,
      endedOn,
    })),
    audit: held.audit.map(({ on, by, what, about, detail }) =>
      by === id
        ? { on, what, ...(!isAboutPeople(what) && { about, detail }) }
        : { on, what, by: 'coordination', about: 'you' },
    ),
    later: held.reminders?.later ?? [],
    sparks: held.reminders?.sparks,
    messages: held.messages.map(({ about: { is }, dueAt }) => ({ is, dueAt })),
  }
}
