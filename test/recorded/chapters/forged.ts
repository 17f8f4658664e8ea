import { steuer } from '../../fixtures/town-hall.ts'
import { acts } from '../acts.ts'
import type { Chapter } from '../day.ts'
import { ideas } from '../ideas.ts'

/** Every act with what no card of ours carries, by somebody without rights and by somebody with all of them. */
export const forged: Chapter = {
  name: 'forged',
  begin: () => ({ ideas: ideas(), tasks: [steuer('T-2026-20001')] }),
  async play({ selin, otto, erika, max }) {
    await max.says('idee: Die Sache von Max')
    await otto.says('idee: Die Sache von Otto', 'pause')
    for (const act of acts) {
      await otto.act(act, { id: 'nonsense', step: 'nonsense', rev: 99, arg: 'nonsense' })
      await selin.act(act)
    }
    // Somebody else's dialogue, and one's own as it was before.
    const dialogue = acts.slice(0, acts.indexOf('start'))
    for (const act of dialogue) {
      await erika.act(act, { id: 'id-1', step: 'problem', rev: 2 })
      await max.act(act, { id: 'id-1', step: 'problem', rev: 1 })
      await max.submits(act, { id: 'id-1', step: 'titel', rev: 2 })
    }
    await otto.act('resume', { id: 'id-1' })
  },
}
