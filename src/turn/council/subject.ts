import { perform, performTyped } from '../act.ts'
import { command } from '../command.ts'
import type { Subject } from '../subject.ts'
import { councilActs } from './acts.ts'
import { motionSaid, resolutionSaid } from './said.ts'
import { resolutionTells } from './tells.ts'

/** What is laid before the council (Rat, Gemeinderat, Kreistag), and what it decides. */
export const council: Subject = {
  acts: councilActs,
  commands: [
    command({
      is: 'motion',
      words: 'motion',
      intent: 'motion',
      reads: motionSaid,
      does: (ctx, said) => (said?.id ? perform(ctx, councilActs.motion, said) : perform(ctx, councilActs.motions, {})),
    }),
    command({
      is: 'resolution',
      words: 'resolution',
      reads: resolutionSaid,
      does: (ctx, said) => {
        if (!said) return perform(ctx, councilActs.resolve, { id: '' })
        const { id, ...inputs } = said
        return performTyped(ctx, councilActs['resolve-yes'], { id, inputs })
      },
    }),
  ],
  tells: [resolutionTells],
}
