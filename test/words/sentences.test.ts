import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadGlossary } from '../../src/content/glossary.ts'
import { loadGuides } from '../../src/content/guides.ts'
import { meaningOf } from '../../src/turn/meaning.ts'
import { subjects } from '../../src/turn/subjects.ts'
import { kind, type Outcome, outcomeIn, print } from './outcome.ts'

/** One sentence of the corpus (README.md tells what its fields mean). */
interface Sentence {
  text: string
  intent: string
  also?: string[]
  title?: string
  unit?: string
}

/** How the corpus calls what commands here are called otherwise. */
const commandsOf: Record<string, string[]> = {
  'idea-new': ['idea'],
  'check-new': ['check'],
  // The corpora differ: asking for a copy is part of it in one, and an intent of its own in another.
  privacy: ['privacy', 'my-data', 'export-data'],
  // The search of everything shows ideas as well.
  'find-ideas': ['find-ideas', 'find'],
  board: ['ideas'],
  'all-checks': ['checks'],
  help: ['orient', 'home'],
  'goodbye-or-smalltalk': ['small-talk', 'thanks', 'home'],
  human: ['contact'],
  'idea-withdraw': ['withdraw-idea'],
  'idea-edit': ['edit-idea'],
  'tasks-overdue': ['overdue'],
  'tasks-this-week': ['this-week'],
  'weekly-overview': ['overview'],
  templates: ['plans'],
  undelivered: ['parked'],
  'language-en': ['english'],
  'language-de': ['german'],
  'reminders-pause': ['pause-reminders', 'remind'],
  'reminders-resume': ['resume-reminders'],
  substitute: ['ask-substitute', 'substitute'],
  'substitute-end': ['end-substitute'],
  'task-done-named': ['task-done'],
  'done-bare': ['done', 'task-done'],
  me: ['me', 'remind', 'my-unit'],
  'reminders-hour': ['remind', 'me'],
  guide: ['guide', 'guides'],
  // Both are lists of one's own tasks.
  'my-tasks': ['my-tasks', 'this-week', 'overdue'],
  'task-later': ['my-tasks', 'task', 'task-later', 'task-due'],
  'task-blocked': ['my-tasks', 'task', 'task-blocked'],
}

type Judged = 'right' | 'wrong action' | 'missed'

function judge({ intent, also = [] }: Sentence, { done, offered }: Outcome): Judged {
  const wanted = [intent, ...also].flatMap(each => commandsOf[each] ?? [each])
  if (done !== undefined && wanted.includes(done)) return 'right'
  // Asking back is what a careful clerk would do.
  if (intent === 'unsure' || intent === 'none')
    return done === undefined || kind.includes(done) ? 'right' : 'wrong action'
  if (done !== undefined) return kind.includes(done) ? 'missed' : 'wrong action'
  if (intent === 'long-idea') return offered.includes('keep') ? 'right' : 'missed'
  // What is not understood gets what can be asked, and a human: just what somebody wants who needs help.
  if (wanted.includes('home') && offered.length === 0) return 'right'
  return wanted.some(each => offered.includes(each)) ? 'right' : 'missed'
}

/** Disputed is what the corpus calls a wrong action, with the reason in README.md. The least share that must be right: the last set was hardly tuned to, so it tells most about sentences to come. */
const sets: [name: string, least: number, disputed?: [text: string, done: string][]][] = [
  ['open', 0.95],
  ['closed', 0.95],
  ['later', 0.95],
  ['fourth', 0.8],
  ['sixth-seen', 0.9, [['vertretung', 'me']]],
  ['sixth-unseen', 0.9],
]

describe.each(sets)('the sentences, %s', (half, least, disputed = []) => {
  const sentences: Sentence[] = JSON.parse(readFileSync(new URL(`sentences-${half}.json`, import.meta.url), 'utf8'))

  it('is understood, and nothing is done that was not asked for', async () => {
    const glossary = await loadGlossary('guides')
    const guides = (await loadGuides('guides')).all()
    // A town with all the tasks and units that the corpus speaks of.
    const town = {
      titles: sentences.flatMap(({ title }) => title ?? []),
      units: sentences.flatMap(({ unit }) => unit ?? []),
    }
    const judged = sentences.map(sentence => {
      const outcome = outcomeIn(town, meaningOf(subjects.commands, glossary, guides, sentence.text), sentence.text)
      return { sentence, outcome, as: judge(sentence, outcome) }
    })
    const of = (as: Judged) => judged.filter(each => each.as === as)
    const asked = judged.filter(({ sentence, outcome }) => sentence.intent === 'none' && outcome.offered.length > 0)
    print(
      `${half}: ${of('right').length} of ${judged.length} right (${Math.round((1000 * of('right').length) / judged.length) / 10} %), ` +
        `${judged.filter(({ outcome, as }) => as === 'right' && outcome.done).length} of them done at once, ` +
        `${of('wrong action').length} wrong actions, ${asked.length} answered by an offer though nothing was asked`,
    )
    if (process.env.SENTENCES)
      for (const { sentence, outcome, as } of judged)
        if (as !== 'right') print(`${as}: ${sentence.intent}: ${sentence.text}: ${JSON.stringify(outcome)}`)
    expect(of('wrong action').map(({ sentence, outcome }) => [sentence.text, outcome.done])).toEqual(disputed)
    expect(of('right').length / judged.length).toBeGreaterThanOrEqual(least)
  })
})
