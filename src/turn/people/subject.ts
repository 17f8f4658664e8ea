import { isCoordinator } from '../standing.ts'
import type { Subject } from '../subject.ts'
import { peopleActs } from './acts.ts'
import { openInvitation } from './codes.ts'
import { peopleCommands } from './commands.ts'
import { peopleTells } from './tells.ts'

/** Who somebody is: units, roles, substitutes, coordination, and the settings of each. */
export const people: Subject = {
  acts: peopleActs,
  commands: peopleCommands,
  tells: peopleTells,
  opens: openInvitation,
  offers: [
    // Who is new here has no code yet.
    { offer: 'code', may: () => true, later: true },
    { offer: 'me', may: () => true },
    { offer: 'coordination', may: isCoordinator },
  ],
}
