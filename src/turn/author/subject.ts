import { guideNamed } from '../../guide/entrance.ts'
import { perform } from '../act.ts'
import { command } from '../command.ts'
import { namedGuides } from '../dialogue/guides.ts'
import type { Subject } from '../subject.ts'
import { authorActs } from './acts.ts'

type Wanted = 'guide-draft' | 'try-guide' | 'publish-guide' | 'take-back-guide' | 'restore-guide'

/** What is done with a draft by its name: "Leitfaden Hof-Check veröffentlichen", "publish guide Hof-Check". */
const said: [form: RegExp, act: Wanted][] = [
  [/^(?:leitfaden (.+) veröffentlichen|publish guide (.+))$/iu, 'publish-guide'],
  [/^(?:leitfaden (.+) zurücknehmen|take back guide (.+))$/iu, 'take-back-guide'],
  [/^(?:leitfaden (.+) wiederherstellen|restore guide (.+))$/iu, 'restore-guide'],
  [/^(?:leitfaden (.+) (?:ausprobieren|probieren)|try guide (.+))$/iu, 'try-guide'],
  [/^(?:entwurf (.+) zeigen|show draft (.+))$/iu, 'guide-draft'],
]

/** Guides that are written, tried and published: what coordinators do with drafts. */
export const author: Subject = {
  acts: authorActs,
  commands: [
    command({ is: 'usage', words: 'usage', does: ctx => perform(ctx, authorActs.usage, {}) }),
    command({
      is: 'draft-said',
      reads: (text): { act: Wanted; name: string } | undefined => {
        for (const [form, act] of said) {
          const name = form.exec(text)?.slice(1).find(Boolean)
          if (name !== undefined) return { act, name: name.trim() }
        }
        return undefined
      },
      isAmbiguous: () => true,
      does: (ctx, { act, name }: { act: Wanted; name: string } = { act: 'guide-draft', name: '' }) => {
        const id = guideNamed(namedGuides(ctx), name)?.id ?? ''
        return perform(ctx, authorActs[act], { id })
      },
    }),
  ],
}
