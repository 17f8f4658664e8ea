import type { AuditEntry } from '../documents/audit.ts'

/** Who changed what just now. In memory only: the audit log keeps no time of day. */
export interface Recent {
  /** Notes changes at an instant. The answer takes it back: they were not stored after all. */
  note(at: string, entries: Pick<AuditEntry, 'by' | 'about' | 'detail'>[]): () => void
  /** Who last changed something within so many milliseconds before an instant. @param about its number or id */
  lastToChange(about: string, at: string, within: number): string | undefined
}

/** Changes that are remembered: as many as people can make within some seconds. */
const most = 50

export function createRecent(): Recent {
  let noted: { at: number; by: string; about: (string | undefined)[] }[] = []
  return {
    note: (at, entries) => {
      const fresh = entries.map(({ by, about, detail }) => ({ at: Date.parse(at), by, about: [about, detail] }))
      noted = [...fresh, ...noted].slice(0, most)
      return () => {
        noted = noted.filter(each => !fresh.includes(each))
      }
    },
    lastToChange: (about, at, within) =>
      noted.find(each => each.about.includes(about) && Date.parse(at) - each.at < within)?.by,
  }
}
