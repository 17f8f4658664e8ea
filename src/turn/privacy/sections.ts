import type { Answers } from '../../documents/answers.ts'
import type { GuideRef } from '../../documents/guide.ts'
import { weekdaysInWords } from '../../guide/day/in-words.ts'
import { isAboutPeople } from '../../privacy/export.ts'
import type { Holdings } from '../../privacy/holdings.ts'
import { changeInWords } from '../../view/idea/audit.ts'
import { answerInWords } from '../../view/parts/answer.ts'
import type { Section } from '../../view/privacy/page.ts'
import type { Words } from '../../view/texts.ts'
import { pinnedGuide } from '../context.ts'
import { nameOf, unitNames } from '../people/unit-names.ts'
import type { Reader } from '../subject.ts'

const languages = { de: 'data-page.language.de', en: 'data-page.language.en' } as const

type Row = { label: string; text: string }

/** What is kept of the reader in words, kind by kind; kinds of which there is nothing are left out. */
export async function sectionsOf(reader: Reader, held: Holdings, words: Words): Promise<Section[]> {
  const { person } = held
  const units = await unitNames(reader)
  const unitIn = (id: string) => words.guide(nameOf(units, id))
  const row = (label: string, text: string | undefined): Row[] => (text ? [{ label, text }] : [])
  const day = (on: string | undefined) => (on === undefined ? undefined : words.day(on))
  const answers = async (guide: GuideRef, given: Answers): Promise<Row[]> => {
    const { questions } = await pinnedGuide(reader, guide)
    return questions
      .filter(({ id }) => given[id] !== undefined)
      .map(question => ({ label: words.guide(question.label), text: answerInWords(question, given, words) }))
  }
  const say = words.plain
  const all: Section[] = [
    {
      kind: 'person',
      entries: [
        {
          title: person.name,
          rows: [
            ...row(say('data-page.id'), person.id),
            ...row(say('data-page.language'), person.language && say(languages[person.language])),
            ...row(say('data-page.address'), person.address?.conversationId ?? person.met?.userId),
            ...row(say('data-page.removed'), day(person.removedOn)),
          ],
        },
      ],
    },
    {
      kind: 'roles',
      entries: [
        ...held.places.map(({ id, lead }) => ({
          title: unitIn(id),
          rows: row(say('data-page.place'), say(lead === person.id ? 'data-page.lead' : 'data-page.deputy')),
        })),
        ...(person.coordinator
          ? [{ title: say('offer.coordination'), rows: row(say('data-page.since'), day(person.coordinator.on)) }]
          : []),
        ...(person.unit
          ? [{ title: unitIn(person.unit), rows: row(say('data-page.place'), say('data-page.member')) }]
          : []),
        ...(person.substitute
          ? [
              {
                title: say('data-page.substitute'),
                rows: row(say('data-page.until-day'), day(person.substitute.until)),
              },
            ]
          : []),
      ],
    },
    {
      kind: 'reminders',
      entries: [
        ...(person.reminders
          ? [
              {
                title: say('data-page.wishes'),
                rows: [
                  ...row(say('data-page.time'), person.reminders.time),
                  ...row(say('data-page.paused'), day(person.reminders.pausedUntil)),
                  ...row(say('data-page.digest'), person.reminders.digestOnly ? '✓' : undefined),
                  ...row(say('data-page.no-campaigns'), person.reminders.noCampaigns ? '✓' : undefined),
                  ...row(
                    say('data-page.sparks'),
                    person.reminders.sparks === undefined
                      ? undefined
                      : say(person.reminders.sparks ? 'data-page.sparks.yes' : 'data-page.sparks.no'),
                  ),
                  ...row(
                    say('data-page.weekdays'),
                    weekdaysInWords(person.reminders.weekdays ?? [], words.language) || undefined,
                  ),
                ],
              },
            ]
          : []),
        ...(held.reminders?.later ?? []).map(({ task, on }) => ({
          title: task,
          rows: row(say('data-page.later'), words.day(on)),
        })),
        ...(held.reminders?.sparks
          ? [
              {
                title: say('sparks.heading'),
                rows: [
                  ...row(say('data-page.sparks-asked'), String(held.reminders.sparks.asked.length)),
                  ...row(say('data-page.sparks-next'), day(held.reminders.sparks.next)),
                ],
              },
            ]
          : []),
        ...held.messages.map(({ dueAt }) => ({
          title: say('data-page.message'),
          rows: row(say('data-page.due'), words.moment(dueAt)),
        })),
      ],
    },
    {
      kind: 'drafts',
      entries: await Promise.all(
        held.drafts.map(async ({ guide, startedOn, progress }) => ({
          title: words.guide((await pinnedGuide(reader, guide)).title),
          rows: [...row(say('data-page.begun'), words.day(startedOn)), ...(await answers(guide, progress.answers))],
        })),
      ),
    },
    {
      kind: 'ideas',
      entries: await Promise.all(
        held.ideas.map(async ({ id, title, status, submittedOn, guide, answers: given }) => ({
          title: `${id}: ${title}`,
          rows: [
            ...row(say('data-page.submitted'), words.day(submittedOn)),
            ...row(say('data-page.status'), words.plain(`status.${status}`)),
            ...(await answers(guide, given)),
          ],
        })),
      ),
    },
    { kind: 'support', entries: held.supported.map(({ id, title }) => ({ title: `${id}: ${title}`, rows: [] })) },
    {
      kind: 'comments',
      entries: held.comments.map(({ idea, text, on, at }) => ({
        title: idea,
        rows: row(at === undefined ? words.day(on) : words.moment(at), text),
      })),
    },
    {
      kind: 'checks',
      entries: await Promise.all(
        held.checks.map(async ({ id, title, completedOn, guide, answers: given, fileRef }) => ({
          title: `${id}: ${title}`,
          rows: [
            ...row(say('data-page.completed'), words.day(completedOn)),
            ...row(say('data-page.file'), fileRef),
            ...(await answers(guide, given)),
          ],
        })),
      ),
    },
    {
      kind: 'tasks',
      entries: held.tasks.map(({ id, title, unit, dueOn }) => ({
        title: `${id}: ${title}`,
        rows: [...row(say('data-page.unit'), unitIn(unit)), ...row(say('data-page.due'), words.day(dueOn))],
      })),
    },
    {
      kind: 'audit',
      entries: held.audit.map(({ on, what, about, by }) => ({
        title: words.day(on),
        // Whom else it is about is not the reader's.
        rows: row(
          changeInWords(what, words),
          by !== person.id ? say('data-page.about-you') : isAboutPeople(what) ? '–' : about,
        ),
      })),
    },
  ]
  return all.filter(({ entries }) => entries.length > 0)
}
