import { perform } from '../act.ts'
import { command } from '../command.ts'
import { guideFor } from '../dialogue/guides.ts'
import { startGuide } from '../dialogue/start.ts'
import { putBelow } from '../put.ts'
import { checkActs } from './acts.ts'
import { exampleNamed, listExamples, showExample } from './examples.ts'
import { listChecks } from './list.ts'
import { recheckOwn } from './recheck.ts'
import { askToRefer } from './refer.ts'
import { showCheck } from './result.ts'

/** "P-… an die Leitung (geben)", "give P-… to the lead": to whom it goes follows from the unit. */
const referring = [
  /^(?:bitte )?(P-20\d\d-\d{5}) an die (?:leitung|koordination)(?: geben)?(?: bitte)?$/i,
  /^(?:please )?(?:give |pass )?(P-20\d\d-\d{5}) (?:on )?to the (?:lead|head of the unit|coordinators)(?: please)?$/i,
]

export const checkCommands = [
  /** "Prozess: Hund anmelden" */
  command({
    is: 'check',
    words: 'check',
    intent: 'check',
    hears: async (_, words) => ({ title: words }),
    reads: text => {
      const title = /^(?:(?:neuer|new)\s+)?(?:check|prozess|prozess-?check|process)\s*(?::|\s[-–])\s*(\S.*)$/is.exec(
        text,
      )?.[1]
      return title === undefined ? undefined : { title: title.trim() }
    },
    does: (ctx, said) => startGuide(ctx, guideFor.check, { title: said?.title }),
  }),
  command({ is: 'my-checks', words: 'my-checks', intent: 'my-checks', does: ctx => listChecks(ctx, 'mine', putBelow) }),
  command({ is: 'checks', words: 'checks', intent: 'checks', does: ctx => listChecks(ctx, 'all', putBelow) }),
  /** "Beispiele", "Beispiel 3", "Beispiel Sperrmüll anmelden" */
  command({
    is: 'examples',
    words: 'examples',
    isAmbiguous: () => true,
    reads: text => /^(?:beispiel|example)\s+(\S.*)$/is.exec(text)?.[1]?.trim(),
    does: (ctx, name = '') => {
      const example = exampleNamed(ctx.deps.examples.current(), name)
      return example ? showExample(ctx, example.id, putBelow) : listExamples(ctx, putBelow)
    },
  }),
  command({
    is: 'show-check',
    reads: text => /^(?:check)?\s*(?:#\s*)?(P-20\d\d-\d{5})$/i.exec(text)?.[1]?.toUpperCase(),
    does: (ctx, number = '') => showCheck(ctx, number, putBelow),
  }),
  /** "P-2026-48213 neu prüfen", or what the button says. */
  command({
    is: 'recheck',
    reads: text => {
      const said =
        /^(?:check\s+)?(?:(P-20\d\d-\d{5})\s+)?(?:neu prüfen|check again)(?: (?:mit|with) (?:fassung|version) \d+)?(?:\s+(P-20\d\d-\d{5}))?$/iu.exec(
          text,
        )
      return said ? (said[1] ?? said[2] ?? '').toUpperCase() : undefined
    },
    does: (ctx, id) => (id ? perform(ctx, checkActs.recheck, { id }) : recheckOwn(ctx)),
  }),
  command({
    is: 'adopt',
    reads: text => {
      const said =
        /^(?:(P-20\d\d-\d{5})\s+(?:als aufgaben\s+)?(?:übernehmen|adopt)|(?:adopt|übernehmen)\s+(P-20\d\d-\d{5}))$/iu.exec(
          text,
        )
      return (said?.[1] ?? said?.[2])?.toUpperCase()
    },
    does: (ctx, id = '') => perform(ctx, checkActs.adopt, { id }),
  }),
  /** "P-2026-48213 an die Leitung geben"; without a number it is asked whether the newest is meant. */
  command({
    is: 'refer-check',
    words: 'refer-check',
    reads: text =>
      referring
        .map(form => form.exec(text.replace(/\s+/g, ' '))?.[1]?.toUpperCase())
        .find(number => number !== undefined),
    does: (ctx, id) => (id === undefined ? askToRefer(ctx) : perform(ctx, checkActs['refer-check'], { id })),
  }),
]
