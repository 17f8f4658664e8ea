import vocabulary from '../../../locales/commands.json' with { type: 'json' }
import { put } from '../../fixtures/documents.ts'
import { steuer } from '../../fixtures/town-hall.ts'
import type { Chapter, Day } from '../day.ts'
import { ideas } from '../ideas.ts'

type Word = keyof typeof vocabulary

const dialogueWords: Word[] = [
  ...([
    'back',
    'help',
    'pause',
    'cancel',
    'restart',
    'skip',
    'unknown',
    'resume',
    'submit',
    'deepen',
    'hand-on',
  ] as const),
  ...(['yes', 'no', 'noted', 'correct'] as const),
]

/** Phrases of each word and language: which of them mean the same is told by a file of words. */
const most = 2

const first = (word: Word) => [vocabulary[word].de[0] ?? '', vocabulary[word].en[0] ?? '']

/** Every word the bot understands, where nothing is open and in every state of a dialogue; and words nearly right. */
export const words: Chapter = {
  name: 'words',
  begin: () => ({ ideas: ideas(), tasks: [steuer('T-2026-20001')] }),
  async play({ town, selin, max, otto }) {
    for (const { de, en } of Object.values(vocabulary)) await selin.says(...de.slice(0, most), ...en.slice(0, most))
    await selin.says(
      'deutsch',
      'Hlife',
      'Roadmpa',
      'meine afgaben',
      'einganng',
      'weitr',
      'abbrehcen',
      'zruück',
      'absendne',
      'Idee',
    )
    await selin.says('abbrechen', 'ja', 'idee: Was Neues', 'pause')
    // One draft waits, and then two.
    for (const word of dialogueWords) await max.says(...first(word))
    // At a question of the idea, at its review, and where it asks.
    const states: string[][] = [
      ['idee: Neue Sache'],
      ['idee: Neue Sache', 'Ein Problem.'],
      ['idee: Neue Sache', 'Ein Problem.', 'service'],
      ['idee: Neue Sache', 'Ein Problem.', 'service', 'absenden', 'ohne namen'],
      ['idee: Neue Sache', 'abbrechen'],
      ['idee: Termine online buchen'],
      ['check: Neue Sache', 'weitergeben'],
    ]
    for (const state of states) {
      await otto.says(...state)
      const before = (await town.store.sessionsOf(otto.user.aadObjectId))[0]?.doc
      for (const word of dialogueWords) {
        await otto.says(first(word)[0] ?? '')
        if (before) await back(town, before)
      }
      await otto.says('abbrechen', 'ja')
    }
    await selin.says('deutsch', 'Vielen Dank!', 'wer sieht das', 'pause bitte', 'Was ist überfällig?', 'blau')
    await selin.says('Englsich einschalten')
    await selin.click({ act: 'mean' })
    await selin.says('german please', 'Meine Aufgaben könnten wir doch auch einmal im Foyer auf der Anzeige zeigen')
    await selin.click({ act: 'idea-from' })
    await selin.says('abbrechen', 'ja')
    await otto.says(...(states[2] ?? []), 'zruück', 'Titel ändern', 'weitr', 'absendne', 'ohne namen', 'senden', 'ja')
  },
}

type Session = Awaited<ReturnType<Day['town']['store']['sessionsOf']>>[number]['doc']

/** The dialogue stands again where it stood. */
async function back(town: Day['town'], session: Session): Promise<void> {
  const now = await town.store.get('sessions', session.id)
  await town.seed([put('sessions', session, now?.version)])
}
