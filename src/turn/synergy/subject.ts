import { perform } from '../act.ts'
import { command } from '../command.ts'
import type { Subject } from '../subject.ts'
import { synergyActs } from './acts.ts'
import { synergyTells } from './tells.ts'

/** What several plan without knowing of each other: ideas, checks and tasks that are about the same. */
export const synergy: Subject = {
  acts: synergyActs,
  tells: [synergyTells],
  commands: [
    command({
      is: 'synergies',
      words: 'synergies',
      intent: 'synergies',
      does: ctx => perform(ctx, synergyActs.synergies, {}),
    }),
  ],
}
