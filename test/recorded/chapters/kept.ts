import type { Chapter } from '../day.ts'
import { ideas } from '../ideas.ts'

/** What the bot asks units by itself: what came of a process, indicators, and what they need for the budget. */
export const kept: Chapter = {
  name: 'kept',
  begin: () => ({ ideas: ideas() }),
  async play({ max, otto, selin }) {
    for (const who of [selin, max]) {
      await who.says('versprochen gehalten', 'kennzahlen', 'haushaltsanmeldung', 'P-2026-10001 ist umgesetzt')
      await who.says('Wirkung P-2026-10001', 'Kennzahl Bürgerservice: 42', 'nicht finanziert')
      await who.act('kept')
      await who.act('indicators')
      await who.act('budget')
      await who.act('budget-cut')
      await who.act('budget-cut-yes', { id: '2027', tasks: 'T-2026-10001', reason: 'Kein Geld' })
      for (const act of ['check-live', 'check-not-live']) await who.act(act, { id: 'P-2026-10001' })
      for (const act of ['inquiry-ask', 'inquiry-answer']) await who.act(act, { id: 'indicator:service:2025' })
    }
    await selin.says('T-2026-10001 Kosten 2027: 5.000–10.000', 'T-2026-10001 Produktkonto 11.1.02')
    await selin.says('T-2026-10001 Kosten viel', 'Mittelanmeldung bis 15. Juli', 'budget registration by 15 July')
    await otto.says('Mittelanmeldung bis 15. Juli', 'Haushaltsanmeldung Steueramt bestätigen')
  },
}
