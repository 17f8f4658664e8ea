import { loadGuides } from '../../content/guides.ts'
import { openIdeaRules } from '../../content/idea-rules.ts'
import { introductionTemplates } from '../../content/introduction.ts'
import { fileIn } from '../../content/layers.ts'
import { openRules } from '../../content/reminder-rules.ts'
import { openRetention } from '../../content/retention-rules.ts'
import { Fault } from '../../errors.ts'
import type { Facts } from '../../introduction/facts.ts'
import { paperOf, planned } from '../../introduction/papers.ts'
import type { Paper } from '../../paper/paper.ts'
import type { State } from '../../store/lowdb/state.ts'
import { withPublished } from '../../turn/in-force.ts'
import { introductionFacts } from '../../turn/privacy/introduction.ts'
import { withPromise, withTown } from '../../turn/town-settings.ts'
import type { Setting } from '../../turn/turns.ts'
import type { Work } from '../../turn/work.ts'

/** An invented town, for those who want to see the papers first. */
export const exampleSettings = {
  UNAUTHENTICATED: '1',
  ORGANISATION: 'Stadt Musterstadt',
  PRIVACY_CONTACT: 'datenschutz@musterstadt.example',
  DPO_CONTACT: 'dsb@kreis-muster.example, Telefon 02222 123',
  REGION: 'DE-NW',
}

interface Given {
  /** Of content: the municipality's own folder may have templates of its own, by the same names. */
  folders: string[]
  setting: Setting
  /** Local day. */
  day: string
  /** What is stored, if it could be read: what was agreed to, and which guides were published. */
  stored?: State
}

/**
 * All papers, filled in from the same files and settings as the bot goes by.
 * @throws Fault `content` that names a template that is missing, or asks for what nobody has
 */
export async function introductionOf(given: Given): Promise<{ name: string; paper: Paper }[]> {
  const facts = await factsOf(given)
  const template = introductionTemplates(given.folders)
  return Promise.all(
    planned.map(async plan => {
      const text = await template(plan.name)
      try {
        return { name: plan.name, paper: paperOf(plan, text, facts) }
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause)
        const file = fileIn(given.folders, 'introduction', `${plan.name}.md`)
        throw new Fault(
          'content',
          `${file}: ${why}`,
          'Correct the template, or remove it to have the usual one.',
          cause,
        )
      }
    }),
  )
}

async function factsOf({ folders, setting: configured, day, stored }: Given): Promise<Facts> {
  const [guides, rules, written, retention] = await Promise.all([
    loadGuides(folders),
    openRules(folders),
    openIdeaRules(folders),
    openRetention(folders),
  ])
  const peek: Work['peek'] = async (collection, id) => stored?.tables[collection].rows.get(id)?.doc
  // What was set up in chat counts before the configuration, as it does for the bot.
  const town = (await peek('settings', 'settings'))?.now ?? {}
  const setting = withTown(configured, town)
  const ideaRules = { current: () => withPromise(written.current(), town) }
  const deps = await withPublished({ setting, guides, rules, ideaRules, retention }, { peek })
  return introductionFacts(deps, day, stored && [...stored.tables.agreements.rows.values()].map(({ doc }) => doc))
}
