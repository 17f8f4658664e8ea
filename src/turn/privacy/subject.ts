import { perform } from '../act.ts'
import { command } from '../command.ts'
import { putBelow } from '../put.ts'
import type { Subject } from '../subject.ts'
import { privacyActs } from './acts.ts'
import { myData } from './my-data.ts'

/** "Ausgeschieden: Jana Weber" */
const leaver = /^(?:ausgeschieden|hat uns verlassen|left|leaver)\s*:\s*(.+)$/i

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
  ],
  offers: [{ offer: 'my-data', may: () => true, later: true }],
}
