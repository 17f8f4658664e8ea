import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadRoadmaps } from '../../src/content/roadmaps.ts'
import { harmless, loadContent, type Outcome, outcomeOfText, print, type Town } from './outcome.ts'

/** One sentence of a corpus that goes by a list of intents (README-seventh.md tells what they mean). */
interface Sentence {
  text: string
  intent: string
  also?: string[]
  numbers?: string[]
}

/** By which commands here each of its intents is reached; `asked-…`: what a number names is shown, and asked about. */
const reachedBy: Record<string, string[]> = {
  'start-idea': ['idea', 'keep'],
  'start-check': ['check'],
  'my-checks': ['my-checks'],
  'my-ideas': ['my-ideas'],
  'idea-status': ['my-ideas', 'show-idea', 'asked-idea'],
  'idea-by-passcode': ['code', 'idea-code'],
  'withdraw-idea': ['withdraw-idea', 'asked-withdraw'],
  'change-idea': ['edit-idea', 'asked-edit'],
  'support-idea': ['idea-said', 'support-idea', 'asked-support'],
  'comment-idea': ['idea-said', 'comment-idea', 'asked-comment'],
  board: ['ideas'],
  search: ['find', 'find-ideas'],
  'my-tasks': ['my-tasks'],
  'unit-tasks': ['unit-tasks'],
  overdue: ['overdue'],
  'this-week': ['this-week'],
  'task-details': ['task', 'asked-task'],
  'task-done': ['task-done', 'done', 'task', 'asked-done', 'numbered-task'],
  'task-later': ['task-later', 'task-due', 'task', 'asked-later'],
  'task-blocked': ['task-blocked', 'task', 'asked-block'],
  'task-in-progress': ['task-progress', 'task', 'asked-progress'],
  'task-comment': ['task', 'asked-task'],
  'new-task': ['new-task'],
  'task-reopen': ['task-reopen', 'task', 'asked-open'],
  roadmap: ['roadmap'],
  inbox: ['inbox'],
  'decide-idea': ['idea-said', 'decide-idea', 'asked-decide'],
  'ask-author': ['idea-said', 'ask-author', 'asked-question'],
  'merge-ideas': ['idea-said', 'merge-ideas', 'asked-merge'],
  agenda: ['agenda', 'agenda-export'],
  export: ['exports', 'export-ideas', 'export-checks', 'export-tasks', 'export-town', 'agenda-export'],
  overview: ['town-overview', 'overview'],
  'council-paper': ['motion'],
  'language-en': ['english'],
  'language-de': ['german'],
  pause: ['word-pause', 'pause'],
  resume: ['resume'],
  cancel: ['word-cancel', 'cancel'],
  back: ['word-back', 'word-correct', 'back'],
  'mute-reminders': ['pause-reminders', 'remind'],
  settings: ['me', 'remind'],
  absence: ['pause-reminders', 'ask-substitute', 'substitute'],
  substitute: ['ask-substitute', 'substitute', 'end-substitute', 'me'],
  'my-data': ['my-data', 'export-data'],
  'delete-my-data': ['delete-data'],
  'who-sees-this': ['privacy'],
  'nameless-idea': ['nameless', 'privacy', 'idea'],
  help: ['orient', 'home'],
  'human-contact': ['contact'],
  'what-are-you': ['about', 'small-talk', 'orient'],
  'glossary-term': ['term'],
  glossary: ['glossary'],
  'guides-list': ['guides'],
  // The Bürgerbogen is begun among the sheets.
  'start-guide': ['guide', 'guides', 'sheets'],
  campaign: ['campaigns', 'campaign-new', 'campaign-said'],
  workshop: ['workshop', 'workshops', 'campaign-new'],
  sheet: ['sheet', 'sheets'],
  setup: ['setup', 'units'],
  'self-test': ['self-test'],
  'report-content': ['report-idea', 'asked-report', 'idea-said', 'asked-idea'],
  // Who coordinates is what the contact says first.
  invite: ['code', 'units', 'coordination', 'appoint', 'contact'],
  thanks: ['thanks'],
  greeting: ['home', 'small-talk'],
  goodbye: ['small-talk', 'thanks'],
  complaint: ['complaint', 'contact', 'orient', 'home', 'small-talk'],
  none: [],
}

const content = await loadContent()
/** The roadmap of the town: the titles of the templates, and what the process check recommends, are all tasks of one's own. */
const town: Town = {
  titles: [
    ...(await loadRoadmaps('guides')).flatMap(({ tasks }) => tasks.flatMap(({ title }) => Object.values(title))),
    ...content.guides.flatMap(guide => recommended(guide)),
    // Named in the list of intents that the corpus was written from.
    'Beschlussvorlage schreiben',
    'Schwellwertanalyse durchführen',
    'Drei-Nutzende-Befragung durchführen',
    'Qualifizierungsplan erstellen',
    'Schnittstelle beim Hersteller anfragen',
    'Accessibility check of the forms',
  ],
  units: [
    'Bauamt',
    'Ordnungsamt',
    'Hauptamt',
    'Steueramt',
    'Jugendamt',
    'Sozialamt',
    'Standesamt',
    'Bürgerbüro',
    'Bauhof',
    'Kämmerei',
  ],
}

function recommended(guide: object): string[] {
  return 'tasks' in guide && Array.isArray(guide.tasks)
    ? guide.tasks.flatMap(task => (task?.title ? Object.values(task.title as object).map(String) : []))
    : []
}

type Judged = 'right' | 'offered' | 'wrong action' | 'missed'

function judgeAs(intent: string, { done, offered }: Outcome): Judged {
  const wanted = reachedBy[intent]
  if (!wanted) throw new Error(`no such intent: ${intent}`)
  if (done !== undefined && wanted.includes(done)) return 'right'
  if (intent === 'none') return done === undefined || harmless.includes(done) ? 'right' : 'wrong action'
  // Said as not understood: how to ask for help, and for a human.
  if (done === undefined && offered.length === 0) return ['complaint', 'help'].includes(intent) ? 'right' : 'missed'
  // What a number names is shown, with its buttons, and nothing is done.
  if (done !== undefined)
    return harmless.includes(done) || done.startsWith('asked-') || done.startsWith('word-') ? 'missed' : 'wrong action'
  // Angry people are told kindly, too, by "Meinten Sie …?".
  return intent === 'complaint' || wanted.some(each => offered.includes(each)) ? 'offered' : 'missed'
}

/** What is right by another intent that the corpus allows is right. */
function judge({ intent, also = [] }: Sentence, found: Outcome): Judged {
  const all = [intent, ...also].map(each => judgeAs(each, found))
  return (['right', 'offered'] as const).find(as => all.includes(as)) ?? judgeAs(intent, found)
}

/** At least so many are right, and these are disputed, or so many wrong: README.md gives the reasons. */
const sets: [corpus: string, least: number, disputed: [text: string, done: string][] | number][] = [
  ['seventh-seen', 0.99, []],
  ['seventh-unseen', 0.97, []],
  ['eighth-seen', 0.97, []],
  ['eighth-unseen', 0.97, []],
  ['ninth', 0.98, []],
  ['tenth', 0.97, []],
  ['eleventh', 0.98, []],
  ['twelfth', 0.99, []],
  ['fourteenth', 0.99, []],
  ['fifteenth', 0.95, []],
  ['sixteenth', 0.96, []],
  ['seventeenth', 0.95, []],
  ['eighteenth', 0.93, []],
  ['nineteenth', 0.91, []],
  [
    'twentythird',
    0.92,
    [
      ['kennzahlen', 'indicators'],
      ['T-2026-00101 erledige ich morgen', 'task-later'],
      ['In der Mail stand nur „I-2026-00090 bitte zurückstellen“, ich frag da erst nach', 'asked-question'],
    ],
  ],
  ['twentyfourth', 0.95, []],
  ['twentyfifth', 0.97, []],
  ['twentysixth', 0.94, []],
  ['numbered', 0.77, 24],
  ['twentieth', 0.91, [['Kennzahlen bitte', 'indicators']]],
  ['twentyfirst', 0.92, [['kennzahlen', 'indicators']]],
  ['twentysecond', 0.94, []],
]

describe.each(sets)('the sentences, %s', (corpus, least, disputed) => {
  const file = new URL(`sentences-${corpus}.json`, import.meta.url)

  // What nobody has seen comes with convert.ts; until then there is nothing to judge.
  it.skipIf(!existsSync(file))('are understood, and nothing is done that was not asked for', () => {
    const sentences: Sentence[] = JSON.parse(readFileSync(file, 'utf8'))
    const judged = sentences.map(sentence => {
      const found = outcomeOfText(content, town, sentence.text)
      return { sentence, outcome: found, as: judge(sentence, found) }
    })
    const of = (as: Judged) => judged.filter(each => each.as === as)
    const right = of('right').length + of('offered').length
    print(
      `${corpus}: ${right} of ${judged.length} right (${Math.round((1000 * right) / judged.length) / 10} %), ` +
        `${of('offered').length} of them by an offer, ${of('wrong action').length} wrong actions`,
    )
    if (process.env.SENTENCES)
      for (const { sentence, outcome, as } of judged)
        if (as !== 'right') print(`${as}: ${sentence.intent}: ${sentence.text}: ${JSON.stringify(outcome)}`)
    const wrong = of('wrong action').map(({ sentence, outcome }) => [sentence.text, outcome.done])
    if (typeof disputed === 'number') expect(wrong.length).toBeLessThanOrEqual(disputed)
    else expect(wrong).toEqual(disputed)
    expect(right / judged.length).toBeGreaterThanOrEqual(least)
  })
})
