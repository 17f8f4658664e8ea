import type { Agreement, Matters } from '../documents/agreement.ts'
import type { Land } from '../privacy/lands.ts'
import type { RetentionRules } from '../privacy/rules.ts'
import type { Notice } from '../view/parts/notice.ts'

/** What the papers for the introduction are filled in with: the same as the bot itself goes by. */
export interface Facts {
  /** The local day the papers are made on. */
  day: string
  version: string
  timeZone: string
  notice: Notice
  land: Land
  retention: RetentionRules
  /** When messages are sent: "07:00 18:00". */
  hours: { from: string; to: string }
  matters: Matters
  fingerprint: string
  /** What was agreed to so far, if the store could be read. */
  agreements?: Agreement[]
}
