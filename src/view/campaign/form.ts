import type { Channel } from '../../documents/channel.ts'
import type { Problem } from '../../guide/kind.ts'
import type { Text } from '../../guide/text.ts'
import { go, primary, take } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { choiceInput, dateInput, textInput } from '../parts/form.ts'
import { problemLine } from '../parts/note.ts'
import { type UnitChoice, unitSelect } from '../parts/unit-select.ts'
import type { TextKey, Words } from '../texts.ts'

export interface CampaignForm {
  is: 'campaign-form'
  /** Of a draft that is changed. */
  id?: string
  /** Guides that produce ideas. */
  guides: { id: string; title: Text }[]
  units: UnitChoice[]
  channels: Pick<Channel, 'id' | 'mode'>[]
  /** What is entered so far: `units` with commas between them. */
  entered: { [K in 'title' | 'about' | 'guide' | 'from' | 'to' | 'units' | 'channel']?: string }
  problem?: Problem
}

/** Longest texts that are shown again, in characters, and guides and channels there is room for. */
const TITLE = 200
const ABOUT = 1_200
const GUIDES = 12
const CHANNELS = 8

/** A new campaign, or a draft of one: theme, questions, days, whom it is for, and the channel. */
export function campaignFormCard(view: CampaignForm, words: Words) {
  const { id, entered } = view
  const { left, ...units } = unitSelect(
    { id: 'units', label: words.plain('campaign-form.units'), value: entered.units, units: view.units },
    words,
  )
  return {
    summary: words.plain('campaign-form.heading'),
    heading: words.rich('campaign-form.heading'),
    text: words.rich('campaign-form.text'),
    problem: problemLine(view.problem, words),
    inputs: [
      textInput(
        {
          id: 'title',
          label: words.plain('campaign-form.title'),
          value: entered.title && clip(entered.title, TITLE),
          required: true,
          placeholder: words.plain('campaign-form.title.placeholder'),
        },
        words,
      ),
      {
        ...textInput(
          {
            id: 'about',
            label: words.plain('campaign-form.about'),
            value: entered.about && clip(entered.about, ABOUT),
            placeholder: words.plain('campaign-form.about.placeholder'),
          },
          words,
        ),
        multiline: true,
      },
      choiceInput(
        {
          id: 'guide',
          label: words.plain('campaign-form.guide'),
          value: entered.guide,
          choices: view.guides
            .slice(0, GUIDES)
            .map(({ id: value, title }) => ({ title: clip(words.guide(title), 60), value })),
        },
        words,
      ),
      dateInput({ id: 'from', label: words.plain('campaign-form.from'), value: entered.from, required: true }, words),
      dateInput({ id: 'to', label: words.plain('campaign-form.to'), value: entered.to, required: true }, words),
    ],
    units: view.units.length > 0 ? [units] : [],
    left: left > 0 ? words.rich('ask-task.left', { count: left }) : null,
    hint: words.rich('campaign-form.units.text'),
    channels: view.channels.length > 0 ? [channelInput(view, words)] : [],
    noChannel: view.channels.length === 0 ? words.rich('campaign-form.no-channel') : null,
    actions: [
      primary(take('campaign-save', words.plain('campaign-form.yes'), id === undefined ? {} : { id })),
      id === undefined
        ? go('campaigns', words.plain('action.back'))
        : go('campaign', words.plain('action.back'), { id }),
    ],
  }
}

/** Channels have no names that the bot knows; what they show tells them apart. */
function channelInput({ channels, entered }: CampaignForm, words: Words) {
  const shown = channels.slice(0, CHANNELS)
  const choices = shown.map(({ id, mode }, at) => ({
    title: words.plain('campaign-form.channel.is', {
      number: at + 1,
      what: words.plain(`audit.channel.${mode}` satisfies TextKey),
    }),
    value: id,
  }))
  return choiceInput(
    {
      id: 'channel',
      label: words.plain('campaign-form.channel'),
      value: shown.some(({ id }) => id === entered.channel) ? entered.channel : 'none',
      choices: [{ title: words.plain('campaign-form.channel.none'), value: 'none' }, ...choices],
    },
    words,
  )
}
