import { command } from '../command.ts'
import { putBelow } from '../put.ts'
import { says } from '../words.ts'
import { listAudit } from './audit-log.ts'
import { enterCode } from './codes.ts'
import { coordination } from './coordination.ts'
import { endSubstitute, me, setSubstitute, setUnit, wishReminders } from './me.ts'
import { substituteSaid, unitSaid, wishSaid } from './typed.ts'
import { listUnits } from './units.ts'

export const peopleCommands = [
  command({ is: 'me', words: 'me', does: ctx => me(ctx, putBelow) }),
  command({
    is: 'my-unit',
    isAmbiguous: true,
    reads: unitSaid,
    does: (ctx, unit = '') => setUnit(ctx, putBelow, unit),
  }),
  command({
    is: 'substitute',
    isAmbiguous: true,
    reads: substituteSaid,
    does: (ctx, said = { person: '', until: '' }) => setSubstitute(ctx, putBelow, said),
  }),
  command({ is: 'end-substitute', words: 'end-substitute', does: ctx => endSubstitute(ctx, putBelow) }),
  command({
    is: 'remind',
    isAmbiguous: true,
    reads: wishSaid,
    does: (ctx, wish = {}) => wishReminders(ctx, putBelow, wish),
  }),
  command({ is: 'coordination', words: 'coordination', does: ctx => coordination(ctx, putBelow) }),
  command({ is: 'units', words: 'units', does: ctx => listUnits(ctx, putBelow) }),
  command({ is: 'audit', words: 'audit', does: ctx => listAudit(ctx, putBelow) }),
  command({
    is: 'code',
    words: 'code',
    reads: codeSaid,
    does: async (ctx, code) => (code === undefined ? putBelow({ is: 'ask-code' }) : enterCode(ctx, code, putBelow)),
  }),
]

/** A code as it is: "4711-XY", "Code: 4711-XY", "ABCD EFGH JKLM", and the whole sentence that is passed on with one. */
function codeSaid(text: string): string | undefined {
  const invitation = invitationIn(text)
  if (invitation !== undefined) return invitation
  const [first = '', ...rest] = text.split(/[\s:]+/)
  if (/^code$/i.test(first) && rest.length > 0 && !says('code', text)) return rest.join(' ')
  return /^[A-Z0-9]{4}([\s\-–])[A-Z0-9]{4}\1[A-Z0-9]{4}$/i.test(text) ? text : undefined
}

/** "4711-XY", "Einladungscode: 4711 xy", "Mein Code ist 4711-XY". */
function invitationIn(text: string): string | undefined {
  if (/^\d{4}[-‐‑–—][a-z]{2}$/i.test(text)) return text
  return /\b(?:einladungs|invitation )?code(?: ist| lautet| is)?[\s:]+(\d{4}\s*[-‐‑–—]?\s*[a-z]{2})[.!]?$/i.exec(
    text,
  )?.[1]
}
