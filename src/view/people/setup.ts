import type { Scheme } from '../../documents/settings.ts'
import { go } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { keyOr, type TextKey, type Words } from '../texts.ts'

/** What is set up, in the order in which it is asked for. */
export const setupSteps = [
  'organisation',
  'contacts',
  'calendar',
  'units',
  'promise',
  'budget',
  'channel',
  'template',
  'scheme',
  'release',
] as const

export type SetupStep = (typeof setupSteps)[number]

/**
 * done: set here, or there is something. configured: the configuration or a file says it. open: somebody has to look at it.
 * free: nobody needs it, but it may be wanted.
 */
export type StepState = 'done' | 'configured' | 'open' | 'free'

/** How everything stands by now, whoever set it. */
export interface SetUp {
  organisation: string
  privacyContact: string
  dpoContact?: string
  helpContact?: string
  place: string
  /** Of those that can be chosen: 12-24, 12-31. */
  daysOff: string[]
  promise: { first: number; decision: number }
  /** The closing day of registering for the budget, MM-DD. */
  registration: string
  units: number
  channels: number
  tasks: number
  scheme?: Scheme
  restricted: boolean
}

interface SetupView {
  is: 'setup'
  setUp: SetUp
  states: Record<SetupStep, StepState>
  /** The last change can be taken back: the revision it made. */
  undo?: number
  note?: Note
}

const signs: Record<StepState, TextKey> = {
  done: 'setup.state.done',
  configured: 'setup.state.configured',
  open: 'setup.state.open',
  free: 'setup.state.free',
}

/** The first day of coordinators: what is set up, what is still open, and the way to each. */
export function setupCard({ setUp, states, undo, note }: SetupView, words: Words) {
  const open = setupSteps.filter(step => states[step] === 'open').length
  const back = undo === undefined ? [] : [go('setup-undo', words.plain('setup.undo'), { rev: undo })]
  return {
    summary: words.plain('setup.heading'),
    heading: words.rich('setup.heading'),
    intro: words.rich('setup.intro'),
    note: noteLine(note, words),
    undo: back.length > 0 ? back : null,
    progress: words.rich(open > 0 ? 'setup.open' : 'setup.ready', { count: open }),
    steps: setupSteps.map(step => {
      const name = words.plain(`setup.${step}`)
      const title = words.plain(wayTo(step, states[step]))
      return {
        title: words.rich(signs[states[step]], { name }),
        state: stateInWords(step, setUp, states[step], words),
        actions: [{ ...go('setup-step', title, { arg: step }), tooltip: words.plain('setup.change.which', { name }) }],
      }
    }),
    actions: [
      go('coordination', words.plain('offer.coordination')),
      go('self-test', words.plain('self-test.heading')),
      go('home', words.plain('action.home')),
    ],
  }
}

/** What the button of a step says. */
function wayTo(step: SetupStep, state: StepState): TextKey {
  if (step === 'channel' || step === 'template') return 'setup.look'
  return step !== 'release' && (state === 'open' || state === 'free') ? 'setup.enter' : 'setup.change'
}

/** How one step stands: "Nordrhein-Westfalen · 24. und 31. Dezember sind Arbeitstage · aus der Konfiguration". */
function stateInWords(step: SetupStep, setUp: SetUp, state: StepState, words: Words): string {
  const from =
    state === 'configured'
      ? [words.rich(step === 'promise' || step === 'budget' ? 'setup.promise.file' : 'setup.configured')]
      : []
  return [...valueInWords(step, setUp, words), ...from].join(' · ')
}

function valueInWords(step: SetupStep, setUp: SetUp, words: Words): string[] {
  const text = (value: string) => escapeMarkdown(clip(value, 120))
  switch (step) {
    case 'organisation':
      return [text(setUp.organisation)]
    case 'contacts':
      return [setUp.privacyContact, setUp.dpoContact, setUp.helpContact].flatMap(each => (each ? [text(each)] : []))
    case 'calendar':
      return [escapeMarkdown(placeInWords(setUp.place, words)), words.rich(decemberKey(setUp.daysOff))]
    case 'units':
      return [words.rich('setup.units.count', { count: setUp.units })]
    case 'promise':
      return [words.rich('setup.promise.days', setUp.promise)]
    case 'budget':
      return [words.rich('setup.budget.day', { day: dayOfYear(setUp.registration, words) })]
    case 'channel':
      return [words.rich('coordination.channels', { count: setUp.channels })]
    case 'template':
      return [words.rich('setup.template.tasks', { count: setUp.tasks })]
    case 'scheme':
      return [words.rich(setUp.scheme ? `setup.scheme.${setUp.scheme}` : 'setup.scheme.none')]
    case 'release':
      return [words.rich(setUp.restricted ? 'setup.release.restricted' : 'setup.release.everybody')]
  }
}

/** "30. Juni", of every year. */
export function dayOfYear(day: string, words: Words): string {
  return words.day(`2000-${day}`).replace(' 2000', '')
}

/** "Bayern, Stadt Augsburg" */
export function placeInWords(place: string, words: Words): string {
  return words.plain(keyOr(`place.${place}`, 'place.other'))
}

const december: Record<string, TextKey> = {
  '12-24 12-31': 'setup.december.both',
  '12-24': 'setup.december.24',
  '12-31': 'setup.december.31',
}

function decemberKey(daysOff: string[]): TextKey {
  return december[daysOff.join(' ')] ?? 'setup.december.none'
}
