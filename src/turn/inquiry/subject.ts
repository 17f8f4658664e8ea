import type { Subject } from '../subject.ts'
import { inquiryActs } from './acts.ts'
import { inquiryCommands } from './commands.ts'
import { askIfLive } from './live.ts'
import { inquiryTells, liveTells } from './tells.ts'

/** What the bot asks units and roles by itself: what came of a process, indicators, and what they need for the budget. */
export const inquirySubject: Subject = {
  acts: inquiryActs,
  commands: inquiryCommands,
  tells: [liveTells, inquiryTells],
  onTaskEnded: askIfLive,
}
