import type { Subject, Subjects } from './subject.ts'

/** Puts subjects together, from the ground up. Two acts of one name are a mistake that the start must not survive. */
export function compose(subjects: Subject[]): Subjects {
  const acts = subjects.flatMap(each => Object.entries(each.acts ?? {}))
  const twice = acts.find(([name], at) => acts.findIndex(([other]) => other === name) < at)
  if (twice) throw new Error(`Two subjects declare the act ${twice[0]}`)
  return {
    acts: new Map(acts),
    commands: subjects.toReversed().flatMap(({ commands = [] }) => commands),
    receives: Object.assign({}, ...subjects.map(({ receives }) => receives)),
    tells: subjects.flatMap(({ tells = [] }) => tells),
    offers: subjects.flatMap(({ offers = [] }) => offers),
    opens: (ctx, code, put) => first(subjects, each => each.opens?.(ctx, code, put)),
    mentions: (ctx, text) => first(subjects, each => each.mentions?.(ctx, text)),
    hears: (ctx, text, list) => first(subjects, each => each.hears?.(ctx, text, list)),
    onTaskEnded: async (ctx, task) => {
      for (const { onTaskEnded } of subjects) await onTaskEnded?.(ctx, task)
    },
  }
}

/** What the first subject that has an answer answers. */
async function first<T>(
  subjects: Subject[],
  ask: (subject: Subject) => Promise<T | undefined> | undefined,
): Promise<T | undefined> {
  for (const subject of subjects) {
    const answer = await ask(subject)
    if (answer !== undefined) return answer
  }
  return undefined
}
