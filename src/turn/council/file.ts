import { subjectIn } from '../../council/motion.ts'
import { motionPaper } from '../../council/paper.ts'
import type { Paper } from '../../paper/paper.ts'
import { isCoordinator } from '../standing.ts'
import type { Reader } from '../subject.ts'
import { motionFacts } from './collect.ts'

/** A paper for the council, in the reader's language; undefined: it is not there, or not for them. */
export async function motionFor(reader: Reader, about: string): Promise<Paper | undefined> {
  const subject = isCoordinator(reader) ? subjectIn(about) : undefined
  const facts = subject && (await motionFacts(reader, subject))
  return facts && motionPaper(facts, reader.language)
}
