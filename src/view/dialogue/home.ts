import { type Action, go, primary } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import type { Draft } from '../parts/items.ts'
import { noteLine } from '../parts/note.ts'
import { offerBars } from '../parts/offers.ts'
import type { Words } from '../texts.ts'
import type { View } from '../views.ts'

type Of<K extends View['is']> = Extract<View, { is: K }>

/** The first contact: what the bot is for, and what happens to data. */
export function welcomeCard(view: Of<'welcome'>, words: Words) {
  const { organisation } = view
  return {
    summary: words.plain('welcome.summary'),
    note: noteLine(view.note, words),
    brand: words.rich('welcome.brand'),
    heading: view.name
      ? words.rich('welcome.heading', { name: clip(view.name, 80) })
      : words.rich('welcome.heading.nobody'),
    purpose: words.rich('welcome.purpose'),
    privacy: words.rich('welcome.privacy', { organisation }),
    privacyTitle: words.plain('welcome.privacy.more'),
    privacyMore: [
      { text: words.rich('privacy.responsible', { organisation }) },
      { text: words.rich('privacy.contact', { contact: view.privacyContact }) },
      { text: words.rich('privacy.stored') },
      { text: words.rich('privacy.tasks') },
      { text: words.rich('privacy.team') },
      { text: words.rich('privacy.reminders') },
      { text: words.rich('privacy.ideas') },
      { text: words.rich('privacy.codes') },
      { text: words.rich('privacy.microsoft') },
      { text: words.rich('privacy.nameless') },
      { text: words.rich('privacy.deletion') },
      { text: words.rich('privacy.rules') },
    ],
    ...offerBars(view.offers, words),
    moreTitle: words.plain('action.more'),
    language: language(words, 'welcome'),
    typing: words.rich('home.typing'),
  }
}

/** Where everything starts: open drafts first. */
export function homeCard(view: Of<'home'>, words: Words) {
  const bars = offerBars(view.offers, words)
  return {
    summary: words.plain('home.summary'),
    note: noteLine(view.note, words),
    heading: words.rich('home.heading'),
    draftsTitle: words.rich('drafts.title', { count: view.drafts.length }),
    drafts: view.drafts.slice(0, DRAFTS).map(draft => draftRow(draft, words)),
    moreDrafts: view.drafts.length > DRAFTS ? words.rich('drafts.more', { count: view.drafts.length - DRAFTS }) : null,
    begin: bars.begin,
    look: bars.look,
    more: [...bars.more, language(words, 'home')],
    moreTitle: words.plain('action.more'),
    typing: words.rich('home.typing'),
  }
}

/** "Weiter mit …?" after something else came in between. */
export function resumeCard(view: Of<'resume'>, words: Words) {
  return {
    summary: words.plain('resume.summary'),
    note: noteLine(view.note, words),
    heading: words.rich('resume.heading', { count: view.drafts.length }),
    drafts: view.drafts.slice(0, DRAFTS).map(draft => draftRow(draft, words)),
    actions: [go('home', words.plain('action.home'))],
  }
}

export function pausedCard(view: Of<'paused'>, words: Words) {
  return {
    summary: words.plain('paused.summary'),
    note: noteLine(view.note, words),
    heading: words.rich('paused.heading'),
    draft: draftRow(view.draft, words),
    text: words.rich('paused.text'),
    actions: [
      primary(go('resume', words.plain('action.next'), { id: view.draft.session })),
      go('home', words.plain('action.home')),
    ],
  }
}

/** How many drafts are listed; "Meine Ideen" and "Meine Checks" have them all. */
const DRAFTS = 5

/** An open dialogue, as parts/draft.json and parts/row.json want it. */
export function draftRow(draft: Draft, words: Words) {
  const guide = words.guide(draft.guide)
  const title = clip(draft.title ?? guide, 80)
  const resume = words.plain('drafts.resume', { title: clip(title, 40) })
  return {
    title: escapeMarkdown(title),
    state: words.rich('drafts.state', { guide, answered: draft.answered, of: draft.of }),
    action: { ...go('resume', words.plain('action.next'), { id: draft.session }), tooltip: resume },
    select: go('resume', resume, { id: draft.session }),
  }
}

/** What a row of a list says and does while its idea or check is being changed. */
export function editingRow(session: string, title: string, words: Words) {
  return {
    state: words.rich('drafts.editing'),
    select: go('resume', words.plain('drafts.resume', { title: clip(title, 40) }), { id: session }),
  }
}

/** The way to the other language, named in that language, and which card is to be shown in it. */
function language(words: Words, id: 'welcome' | 'home'): Action {
  return go('language', words.plain('offer.language'), { id, arg: words.language === 'de' ? 'en' : 'de' })
}
