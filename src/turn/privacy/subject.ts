import { perform, performTyped } from '../act.ts'
import { command } from '../command.ts'
import { putBelow } from '../put.ts'
import type { Subject } from '../subject.ts'
import { privacyActs } from './acts.ts'
import { agreementTells } from './changed.ts'
import { myData } from './my-data.ts'

/** "Ausgeschieden: Jana Weber" */
const leaver = /^(?:ausgeschieden|hat uns verlassen|left|leaver)\s*:\s*(.+)$/i

/** "Zustimmung Personalrat", perhaps with the day: "Zustimmung Datenschutz 3.3.2026" */
const agreed =
  /^(?:zustimmung|agreement)(?: (?:vom|von|of|by|the|des|der))*[\s:]+(personalrats?|staff council|datenschutz(?:es)?|dsb|data protection(?: officer)?)\b[\s,:]*(?:(?:vom|am|on|of) )?(.*)$/i

/** What people can do about what is kept of them. */
export const privacy: Subject = {
  acts: privacyActs,
  commands: [
    command({
      is: 'my-data',
      words: 'my-data',
      intent: 'my-data',
      does: ctx => perform(ctx, privacyActs['my-data'], {}),
    }),
    command({
      is: 'privacy',
      words: 'privacy',
      intent: 'privacy',
      does: ctx => perform(ctx, privacyActs.privacy, {}),
    }),
    command({
      is: 'export-data',
      intent: 'export-data',
      does: ctx => perform(ctx, privacyActs['my-data-export'], {}),
    }),
    /** What cannot be undone begins with a look at what it is about. */
    command({
      is: 'delete-data',
      intent: 'delete-data',
      does: ctx => myData(ctx, putBelow, { key: 'note.erase-data', tone: 'info' }),
    }),
    command({
      is: 'leaver',
      words: 'leaver',
      reads: text => leaver.exec(text)?.[1],
      does: (ctx, person) =>
        person === undefined
          ? perform(ctx, privacyActs.leaver, {})
          : perform(ctx, privacyActs['leaver-ask'], { inputs: { person } }),
    }),
    command({
      is: 'introduction',
      words: 'introduction',
      does: ctx => perform(ctx, privacyActs['introduction-export'], {}),
    }),
    command({
      is: 'agreement',
      words: 'agreement',
      intent: 'agreement',
      reads: agreementSaid,
      isAmbiguous: () => true,
      does: (ctx, said) =>
        said === undefined
          ? perform(ctx, privacyActs.agreement, {})
          : performTyped(ctx, privacyActs['agreement-yes'], said),
    }),
  ],
  tells: [agreementTells],
  offers: [{ offer: 'my-data', may: () => true, later: true }],
}

/** Only with nothing but a day behind it: "Zustimmung Datenschutz fehlt noch" says something else. */
function agreementSaid(text: string) {
  const [, who = '', day = ''] = agreed.exec(text) ?? []
  if (who === '' || (day !== '' && !/^(?:heute|gestern|today|yesterday|\d[\d. a-zä]*)[.!]?$/i.test(day)))
    return undefined
  const id = /^(?:personalrat|staff)/i.test(who) ? 'council' : 'privacy'
  return { id, arg: undefined, inputs: { 'on-privacy': day, 'on-council': day } }
}
