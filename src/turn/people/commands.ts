import { perform, performTyped } from '../act.ts'
import { command } from '../command.ts'
import { guidesIn } from '../dialogue/guides.ts'
import { oneLine } from '../one-line.ts'
import { putBelow } from '../put.ts'
import { isCoordinator } from '../standing.ts'
import { says } from '../words.ts'
import { peopleActs } from './acts.ts'
import { askToPause, wishReminders } from './reminders.ts'
import { askForSubstitute } from './substitute.ts'
import { appointSaid, substituteSaid, unitSaid, wishSaid } from './typed.ts'

/** What surely is a day or a time, and nothing else: whoever says it where a reason is asked for means the command. */
const aDay = /^\d{1,2}\. ?(?:\d{1,2}\.(?: ?\d{2,4})?|[a-zä]+(?: \d{4})?)$/i
const aTime = /^\d{1,2}(?:[:.]\d\d)?(?: ?uhr)?$/i

export const peopleCommands = [
  command({ is: 'me', words: 'me', intent: 'me', does: ctx => perform(ctx, peopleActs.me, {}) }),
  command({
    is: 'my-unit',
    isAmbiguous: () => true,
    reads: unitSaid,
    does: (ctx, unit = '') => perform(ctx, peopleActs['me-unit'], { inputs: { unit } }),
  }),
  command({
    is: 'substitute',
    isAmbiguous: ({ person, until }) => person === '' || !aDay.test(until),
    reads: substituteSaid,
    does: (ctx, said = { person: '', until: '' }) => perform(ctx, peopleActs['me-substitute'], { inputs: said }),
  }),
  /** "Jana soll mich vertreten": until when is asked for, on the card. */
  command({
    is: 'ask-substitute',
    intent: 'substitute',
    hears: async (_, words) => words,
    does: (ctx, words = '') => askForSubstitute(ctx, words, putBelow),
  }),
  command({
    is: 'end-substitute',
    words: 'end-substitute',
    intent: 'end-substitute',
    isAsked: 'always',
    does: ctx => perform(ctx, peopleActs['me-substitute-end'], {}),
  }),
  command({
    is: 'remind',
    isAmbiguous: ({ time, pausedUntil }) =>
      (time ? !aTime.test(time) : false) || (pausedUntil ? !aDay.test(pausedUntil) : false),
    reads: wishSaid,
    // Unlike the card, a sentence names one wish and leaves the others as they are.
    does: (ctx, wish = {}) => wishReminders(ctx, wish, putBelow),
  }),
  command({
    is: 'pause-reminders',
    intent: 'pause-reminders',
    hears: async (_, words) => words,
    does: (ctx, words) => askToPause(ctx, words, putBelow),
  }),
  command({
    is: 'resume-reminders',
    words: 'resume-reminders',
    intent: 'resume-reminders',
    isAsked: 'always',
    does: ctx => wishReminders(ctx, { pausedUntil: '' }, putBelow),
  }),
  /** "Jana Weber zur Koordination ernennen" */
  command({
    is: 'appoint',
    intent: 'appoint',
    reads: appointSaid,
    does: (ctx, person) =>
      person === undefined
        ? perform(ctx, peopleActs.coordination, {})
        : performTyped(ctx, peopleActs.appoint, { inputs: { person } }),
  }),
  command({
    is: 'coordination',
    words: 'coordination',
    intent: 'coordination',
    does: ctx => perform(ctx, peopleActs.coordination, {}),
  }),
  command({ is: 'setup', words: 'setup', intent: 'setup', does: ctx => perform(ctx, peopleActs.setup, {}) }),
  command({ is: 'units', words: 'units', intent: 'units', does: ctx => perform(ctx, peopleActs.units, {}) }),
  command({ is: 'audit', words: 'audit', intent: 'audit', does: ctx => perform(ctx, peopleActs.audit, {}) }),
  command({
    is: 'self-test',
    words: 'self-test',
    intent: 'self-test',
    // To all others it is a guide about themselves, where there is one that is called so.
    does: async ctx =>
      (isCoordinator(ctx) ? undefined : await guidesIn(ctx, 'selbsttest')) ?? perform(ctx, peopleActs['self-test'], {}),
  }),
  command({
    is: 'code',
    words: 'code',
    intent: 'code',
    reads: codeSaid,
    does: (ctx, code) =>
      code === undefined
        ? perform(ctx, peopleActs['ask-code'], {})
        : perform(ctx, peopleActs.code, { inputs: { code } }),
  }),
]

/** A code as it is: "4711-XY", "Code: 4711-XY", "ABCD EFGH JKLM", and the whole sentence that is passed on with one. */
function codeSaid(text: string): string | undefined {
  const invitation = invitationIn(text)
  if (invitation !== undefined) return invitation
  const [first = '', ...rest] = text.split(/[\s:]+/)
  if (/^code$/i.test(first) && rest.length > 0 && !says('code', text)) return rest.join(' ')
  const isShaped = /^[A-Z0-9]{4}([\s\-–])[A-Z0-9]{4}\1[A-Z0-9]{4}$/i.test(text)
  // "noch eine idee" are words: between blanks a code has its capitals, a digit or a group that nobody can pronounce.
  const isWords = /\s/.test(text) && text !== text.toUpperCase() && text.split(/\s/).every(isWord)
  return isShaped && !isWords ? text : undefined
}

function isWord(group: string): boolean {
  return /[aeiouy]/i.test(group) && !/\d/.test(group)
}

/** "4711-XY", "Einladungscode: 4711 xy", "Mein Code ist 4711-XY". */
function invitationIn(text: string): string | undefined {
  if (/^\d{4}[-‐‑–—][a-z]{2}$/i.test(text)) return text
  return /\b(?:einladungs|invitation )?code(?: ist| lautet| is)?[\s:]+(\d{4} ?[-‐‑–—]? ?[a-z]{2})[.!]?$/i.exec(
    oneLine(text) ?? '',
  )?.[1]
}
