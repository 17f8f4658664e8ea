import { places } from '../../calendar/places.ts'
import type { Problem } from '../../guide/kind.ts'
import { type Action, go, primary, take } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { choiceInput, textInput } from '../parts/form.ts'
import type { Input } from '../parts/input.ts'
import { problemLine } from '../parts/note.ts'
import type { TextKey, Words } from '../texts.ts'
import { dayOfYear, placeInWords, type SetUp, type SetupStep } from './setup.ts'

interface SetupStepView {
  is: 'setup-step'
  step: SetupStep
  setUp: SetUp
  /** It was set here, and can be as the configuration or the file says again. */
  isOwn: boolean
  /** Units that the pasted list would bring, and how many of it there are already. */
  preview?: { added: string[]; known: number }
  problem?: Problem
  entered?: Record<string, string>
}

/** One step of the set-up: what it is for, and what can be entered. */
export function setupStepCard(view: SetupStepView, words: Words) {
  const { step, preview } = view
  const name = words.plain(`setup.${step}`)
  const inputs = inputsOf(view, words)
  return {
    summary: words.plain('setup.step.summary', { name }),
    brand: words.rich('setup.heading'),
    heading: escapeMarkdown(name),
    problem: problemLine(view.problem, words),
    text: words.rich(`setup.${step}.text`),
    more: step === 'channel' ? words.rich('coordination.channels.how') : null,
    selects: step === 'calendar' ? [placeSelect(view.entered?.place ?? view.setUp.place, words)] : [],
    inputs,
    preview: preview ? previewInWords(preview, words) : null,
    actions: [
      ...ways(view, words),
      ...(view.isOwn && step in resets
        ? [go('setup-reset', words.plain(resets[step] ?? 'setup.reset'), { arg: step })]
        : []),
      go('setup', words.plain('action.back'), { arg: 'back' }),
    ],
  }
}

/** What can be as it was before anybody set it here. */
const resets: Partial<Record<SetupStep, TextKey>> = {
  organisation: 'setup.reset',
  contacts: 'setup.reset',
  calendar: 'setup.reset',
  promise: 'setup.promise.reset',
  budget: 'setup.promise.reset',
}

/** The actions that do something for a step. */
function ways({ step, preview }: SetupStepView, words: Words): Action[] {
  switch (step) {
    case 'units':
      return [
        ...(preview && preview.added.length > 0
          ? [primary(take('setup-units', words.plain('setup.units.import', { count: preview.added.length })))]
          : [primary(take('setup-save', words.plain('setup.units.look'), { arg: step }))]),
        go('units', words.plain('coordination.units')),
      ]
    case 'channel':
      return []
    case 'budget':
      return [
        primary(take('setup-save', words.plain('action.save'), { arg: step })),
        go('budget', words.plain('inquiry.way.budget')),
      ]
    case 'template':
      return [primary(go('plans', words.plain('coordination.plans')))]
    default:
      return [primary(take('setup-save', words.plain('action.save'), { arg: step }))]
  }
}

/** Names of units that a preview has room for. */
const PREVIEW = 20

function previewInWords({ added, known }: NonNullable<SetupStepView['preview']>, words: Words) {
  const left = added.length - PREVIEW
  return {
    title: words.rich('setup.units.preview', { count: added.length }),
    names:
      added.length > 0
        ? escapeMarkdown(
            added
              .slice(0, PREVIEW)
              .map(name => clip(name, 60))
              .join(' · '),
          )
        : null,
    more: [
      ...(left > 0 ? [words.rich('setup.units.more', { count: left })] : []),
      ...(known > 0 ? [words.rich('setup.units.known', { count: known })] : []),
    ].map(text => ({ text })),
  }
}

function inputsOf({ step, setUp, entered = {} }: SetupStepView, words: Words): Input[] {
  const text = (id: keyof SetUp & string, key: string, value = '') =>
    textInput(
      {
        id,
        label: words.plain(`setup.${key}.label` as TextKey),
        value: clip(entered[id] ?? value, 300),
        placeholder: words.plain(`setup.${key}.placeholder` as TextKey),
      },
      words,
    )
  const choice = (id: string, label: TextKey, value: string, choices: [string, TextKey][]) =>
    choiceInput(
      {
        id,
        label: words.plain(label),
        value: entered[id] ?? value,
        choices: choices.map(([value, key]) => ({ title: words.plain(key), value })),
      },
      words,
    )
  const days = (id: 'first' | 'decision') =>
    textInput(
      {
        id,
        label: words.plain(`setup.promise.${id}`),
        value: clip(entered[id] ?? String(setUp.promise[id]), 60),
        placeholder: words.plain(`setup.promise.${id}.placeholder`),
      },
      words,
    )
  switch (step) {
    case 'organisation':
      return [text('organisation', 'organisation', setUp.organisation)]
    case 'contacts':
      return [
        text('privacyContact', 'privacy', setUp.privacyContact),
        text('dpoContact', 'dpo', setUp.dpoContact),
        text('helpContact', 'help', setUp.helpContact),
      ]
    case 'calendar':
      return [
        choice('december', 'setup.december.label', setUp.daysOff.join(' ') || 'none', [
          ['12-24 12-31', 'setup.december.both'],
          ['12-24', 'setup.december.24'],
          ['12-31', 'setup.december.31'],
          ['none', 'setup.december.none'],
        ]),
      ]
    case 'units':
      return [
        {
          ...textInput(
            {
              id: 'list',
              label: words.plain('setup.units.label'),
              value: entered.list ?? '',
              placeholder: words.plain('setup.units.placeholder'),
            },
            words,
          ),
          multiline: true,
        },
      ]
    case 'promise':
      return [days('first'), days('decision')]
    case 'budget':
      return [text('registration', 'budget', dayOfYear(setUp.registration, words))]
    case 'scheme':
      return [
        choice('scheme', 'setup.scheme.label', setUp.scheme ?? 'none', [
          ['counts', 'setup.scheme.counts'],
          ['apart', 'setup.scheme.apart'],
          ['none', 'setup.scheme.none'],
        ]),
      ]
    case 'release':
      return [
        choice('access', 'setup.release.label', setUp.restricted ? 'coordination' : 'everybody', [
          ['coordination', 'setup.release.restricted'],
          ['everybody', 'setup.release.everybody'],
        ]),
      ]
    default:
      return []
  }
}

/** Twenty places: a list to choose from, not twenty lines. */
function placeSelect(value: string, words: Words) {
  return {
    id: 'place',
    label: words.plain('setup.place.label'),
    placeholder: words.plain('input.placeholder.choice'),
    value: places.includes(value) ? value : null,
    choices: places.map(place => ({ title: placeInWords(place, words), value: place })),
  }
}
