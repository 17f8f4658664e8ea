import type { Text } from '../../guide/text.ts'
import { type Action, go, primary } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { type Notice, noticeGroups } from '../parts/notice.ts'
import { type Offer, offerBars } from '../parts/offers.ts'
import type { Words } from '../texts.ts'
import { type Draft, draftRow } from './draft.ts'

interface WelcomeView {
  is: 'welcome'
  name: string
  notice: Notice
  offers: Offer[]
  note?: Note
}

/** The first contact: what the bot is for, and what happens to data. */
export function welcomeCard(view: WelcomeView, words: Words) {
  return {
    summary: words.plain('welcome.summary'),
    note: noteLine(view.note, words),
    brand: words.rich('welcome.brand'),
    heading: view.name
      ? words.rich('welcome.heading', { name: clip(view.name, 80) })
      : words.rich('welcome.heading.nobody'),
    purpose: words.rich('welcome.purpose'),
    privacy: words.rich('welcome.privacy', { organisation: clip(view.notice.organisation, 120) }),
    privacyTitle: words.plain('welcome.privacy.more'),
    notice: noticeGroups(view.notice, words),
    ...offerBars(view.offers, words),
    moreTitle: words.plain('action.more'),
    language: language(words, 'welcome'),
    typing: words.rich('home.typing'),
  }
}

interface HomeView {
  is: 'home'
  note?: Note
  drafts: Draft[]
  offers: Offer[]
  /** Guides of the municipality that have a button here. */
  guides?: { id: string; title: Text; trial?: true }[]
}

/** Where everything starts: open drafts first. */
export function homeCard(view: HomeView, words: Words) {
  const bars = offerBars(view.offers, words)
  return {
    summary: words.plain('home.summary'),
    note: noteLine(view.note, words),
    heading: words.rich('home.heading'),
    draftsTitle: words.rich('drafts.title', { count: view.drafts.length }),
    drafts: view.drafts.slice(0, DRAFTS).map(draft => draftRow(draft, words)),
    moreDrafts: view.drafts.length > DRAFTS ? words.rich('drafts.more', { count: view.drafts.length - DRAFTS }) : null,
    begin: [...bars.begin, ...guideButtons(view, words)],
    look: bars.look,
    more: bars.more,
    moreTitle: words.plain('action.more'),
    typing: words.rich('home.typing'),
    foot: [go('privacy', words.plain('offer.privacy')), language(words, 'home')],
  }
}

/** As many as a row of six has room for beside the others; all of them are in the list of guides. */
const BUTTONS = 3

function guideButtons({ guides = [] }: HomeView, words: Words): Action[] {
  return guides.slice(0, BUTTONS).map(({ id, title, trial }) => {
    const name = clip(words.guide(title), 40)
    return trial
      ? go('try-guide', words.plain('trial.button', { title: name }), { id })
      : go('start', name, { arg: id })
  })
}

interface ResumeView {
  is: 'resume'
  drafts: Draft[]
  note?: Note
}

/** "Weiter mit …?" after something else came in between. */
export function resumeCard(view: ResumeView, words: Words) {
  return {
    summary: words.plain('resume.summary'),
    note: noteLine(view.note, words),
    heading: words.rich('resume.heading', { count: view.drafts.length }),
    drafts: view.drafts.slice(0, DRAFTS).map(draft => draftRow(draft, words)),
    actions: [go('home', words.plain('action.home'))],
  }
}

interface PausedView {
  is: 'paused'
  draft: Draft
  note?: Note
}

/** An open dialogue that was put aside, and the way back to it. */
export function pausedCard(view: PausedView, words: Words) {
  return {
    summary: words.plain(view.draft.trial ? 'paused.trial.summary' : 'paused.summary'),
    note: noteLine(view.note, words),
    heading: words.rich('paused.heading'),
    draft: draftRow(view.draft, words),
    text: words.rich(view.draft.trial ? 'paused.trial' : 'paused.text'),
    actions: [
      primary(go('resume', words.plain('action.next'), { id: view.draft.session })),
      go('home', words.plain('action.home')),
    ],
  }
}

/** How many drafts are listed; "Meine Ideen" and "Meine Checks" have them all. */
const DRAFTS = 5

/** The way to the other language, named in that language, and which card is to be shown in it. */
function language(words: Words, id: 'welcome' | 'home'): Action {
  return go('language', words.plain('offer.language'), { id, arg: words.language === 'de' ? 'en' : 'de' })
}
