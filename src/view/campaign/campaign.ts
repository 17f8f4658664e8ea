import type { Problem } from '../../guide/kind.ts'
import { type Action, destructive, go, primary, take } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip } from '../parts/escape.ts'
import { foldLine } from '../parts/fold-line.ts'
import { dateInput } from '../parts/form.ts'
import { type Note, noteLine, problemLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import type { TextKey, Words } from '../texts.ts'
import { type CampaignFacts, joinAction, phaseInWords, reportGroups } from './item.ts'

interface CampaignView extends CampaignFacts {
  is: 'campaign'
  mayEdit: boolean
  /** The reader wants to hear of no campaigns. */
  isDeaf: boolean
  rev: number
  /** Asks whether this is really meant. */
  asks?: 'end' | 'drop'
  problem?: Problem
  entered?: string
  note?: Note
}

/** Characters of JSON for theme, text and report. */
const TITLE = 400
const ABOUT = 1_800
const REPORT = 13_000
/** Units that are named. */
const UNITS = 5

/** One campaign: what it asks for and until when, and at its end what became of it. */
export function campaignCard(view: CampaignView, words: Words) {
  const { campaign, phase, report, mayEdit } = view
  const { groups, left } = reportGroups(report ?? [], REPORT, true, words)
  return {
    summary: words.plain('campaign.summary', { number: campaign.id }),
    about: words.rich('campaign.about', { number: campaign.id }),
    heading: fitted(campaign.title, TITLE),
    note: noteLine(view.note, words),
    problem: problemLine(view.problem, words),
    state: phaseInWords({ ...campaign, phase }, words),
    text: campaign.about ? fitted(campaign.about, ABOUT) : null,
    facts: factsOf(view, words),
    asks: view.asks ? words.rich(`campaign.asks.${view.asks}` satisfies TextKey) : null,
    actions: actionsOf(view, words),
    prolong: mayEdit && !view.asks && (phase === 'planned' || phase === 'running') ? [prolongForm(view, words)] : [],
    report: report ? words.rich(report.length > 0 ? 'campaign.report' : 'campaign.report.empty') : null,
    groups,
    left,
    typing: words.rich(typingOf(view), { number: campaign.id }),
    nav: [
      go('ideas', words.plain('campaign.ideas'), { id: 'newest', step: `campaign=${campaign.id}` }),
      go('campaigns', words.plain('campaigns.heading')),
      offerAction('ideas', words),
      go('home', words.plain('action.home')),
    ].slice(phase === 'draft' || phase === 'planned' ? 1 : 0),
  }
}

function factsOf({ units, guide, inChannel, mayEdit, phase }: CampaignView, words: Words) {
  const named = units.slice(0, UNITS).map(unit => clip(words.guide(unit), 60))
  const more = units.length - named.length
  const all = more > 0 ? [...named, words.plain('task.left', { count: more })] : named
  return [
    {
      title: words.plain('campaign.for'),
      value:
        all.length > 0 ? words.rich('campaign.for.units', { units: all.join(', ') }) : words.rich('campaign.for.all'),
    },
    {
      title: words.plain('campaign.guide'),
      value: guide
        ? words.rich('campaign.guide.is', { title: clip(words.guide(guide), 80) })
        : words.rich('campaign.guide.gone'),
    },
    ...(mayEdit && phase !== 'over'
      ? [
          {
            title: words.plain('campaign.told'),
            value: words.rich(
              phase === 'draft'
                ? inChannel
                  ? 'campaign.told.draft.channel'
                  : 'campaign.told.draft'
                : inChannel
                  ? 'campaign.told.channel'
                  : 'campaign.told.persons',
            ),
          },
        ]
      : []),
  ]
}

function actionsOf(view: CampaignView, words: Words): Action[] {
  const { campaign, phase, mayEdit, isDeaf, rev, asks } = view
  const target = { id: campaign.id }
  const changes = { ...target, rev }
  if (asks)
    return [
      destructive(go(`campaign-${asks}-yes`, words.plain(`campaign.${asks}.yes` satisfies TextKey), changes)),
      go('campaign', words.plain('action.back'), target),
    ]
  const copy = go('campaign-copy', words.plain('campaign.copy'), target)
  const end = destructive(go('campaign-end', words.plain('campaign.end'), target))
  const hears = isDeaf
    ? go('campaigns-unmute', words.plain('campaigns.unmute'))
    : go('campaigns-mute', words.plain('campaigns.mute'))
  switch (phase) {
    case 'draft':
      return [
        primary(go('campaign-start', words.plain('campaign.start'), changes)),
        go('campaign-edit', words.plain('campaign.edit'), target),
        destructive(go('campaign-drop', words.plain('campaign.drop'), target)),
      ]
    case 'planned':
      return mayEdit ? [copy, end] : []
    case 'running':
      return [joinAction(campaign, words), ...(mayEdit ? [copy, end] : [hears])]
    case 'over':
      return mayEdit ? [copy] : []
  }
}

function prolongForm({ campaign, entered, problem, rev }: CampaignView, words: Words) {
  return {
    ...foldLine('prolong', words.plain('campaign.prolong')),
    open: problem !== undefined,
    input: dateInput({ id: 'day', label: words.plain('campaign.prolong.day'), value: entered }, words),
    actions: [take('campaign-prolong', words.plain('campaign.prolong.yes'), { id: campaign.id, rev })],
  }
}

function typingOf({ mayEdit, phase }: CampaignView): TextKey {
  if (phase === 'draft') return 'campaign.typing.draft'
  if (mayEdit && phase !== 'over') return 'campaign.typing.coordination'
  return phase === 'running' ? 'campaign.typing.join' : 'campaign.typing.show'
}
