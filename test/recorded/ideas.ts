import { createHash } from 'node:crypto'
import { proposal } from '../fixtures/town-hall.ts'

/** What opens the idea without a name. */
export const kennwort = 'AAAA-AAAA-2999'

/** Ideas that are there when a chapter begins: all of Max, but for one without a name. */
export function ideas() {
  const { author: _, submittedAt: __, ...nameless } = proposal('2026-20005', 'Bänke im Park')
  return [
    proposal('2026-20001', 'Termine online buchen', { supporters: ['p1', 'p2'] }),
    proposal('2026-20002', 'Fundsachen mit Foto zeigen'),
    proposal('2026-20003', 'Termine im Bürgerbüro online buchen', { submittedOn: '2026-02-20' }),
    proposal('2026-20004', 'Onlinetermine für alle Ämter', { status: 'gesichtet', submittedOn: '2026-02-02' }),
    { ...nameless, codeHash: createHash('sha256').update(kennwort.replaceAll('-', '')).digest('hex') },
  ]
}
