import { motionId, type Subject } from '../council/motion.ts'
import type { Motion, PendingResolution } from '../documents/motion.ts'
import type { Reader } from './subject.ts'

/** What was laid before the council about something, for whoever shows it. */
export function motionAbout({ work }: Pick<Reader, 'work'>, subject: Subject): Promise<Motion | undefined> {
  return work.peek('motions', motionId(subject))
}

/** What the council decided and nobody but the coordination knows yet. */
export async function pendingAbout(
  reader: Pick<Reader, 'work'>,
  subject: Subject,
): Promise<PendingResolution | undefined> {
  return (await motionAbout(reader, subject))?.pending
}
