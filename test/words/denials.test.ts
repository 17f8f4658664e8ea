import { describe, expect, it } from 'vitest'
import intents from '../../locales/intents.json' with { type: 'json' }
import { subjects } from '../../src/turn/subjects.ts'
import { harmless, loadContent, outcomeOfText, type Town } from './outcome.ts'

const content = await loadContent()
const town: Town = { titles: ['Merkblatt zur Hundesteuer schreiben'], units: ['Bauamt'] }

/** What is done or asked for a text, and whether just what it forbids is offered: "Meinten Sie …?" */
function outcome(text: string, intent?: string): string[] {
  const { done, offered } = outcomeOfText(content, town, text)
  if (done !== undefined) return harmless.includes(done) ? [] : [done]
  return subjects.commands.filter(({ is, intent: of }) => of === intent && offered.includes(is)).map(({ is }) => is)
}

/** What denies already, or asks: forbidden, it would be no German or English. */
const isNoCommand =
  /(?<!\p{L})(?:nicht|nie|kein\p{L}*|nichts|nix|nimmer|niemand|not|never|no|nobody|ohne|without|stop|aufhören|genug|more|ned|forget|vergess\p{L}*)(?!\p{L})|n['’]t(?!\p{L})|^(?:wer|was|wie|wo|wann|warum|wen|wem|welche\p{L}*|who|what|how|where|when|why|which|ist|sind|gibt|bin|hab\p{L}*|kann|an wen|code|wird|tut|mit|mein kollege|die vorschlag|i|is|are|do|does|we|could|can)(?!\p{L})/iu

/** Intents whose sentences are no commands, or that are asked for by denying: nothing of theirs can be forbidden. */
const exceptions: Record<string, string> = {
  nothing: 'asks for nothing',
  home: 'a greeting',
  thanks: 'a courtesy',
  'small-talk': 'a courtesy',
  complaint: 'an outcry',
  orient: '"ich komme nicht zurecht" asks for help',
  nameless: '"bitte nicht mit meinem Namen" asks for it',
  find: 'whatever follows "suche" is looked for, "nicht erledigt" too',
  'find-ideas': 'whatever follows "suche" is looked for',
  'pause-reminders': '"don\'t remind me", "keine Mails mehr" ask for it',
  'resume-reminders': '"do not remind me again" asks for the opposite',
  'end-substitute': '"Jana muss mich nicht mehr vertreten" asks for it',
  parked: '"nicht zugestellt" is what it is called',
  cancel: '"doch nicht" asks for it',
  pause: 'a word of a dialogue',
  back: 'a word of a dialogue',
}

const forbids = {
  de: [
    (said: string) => `bitte nicht: ${said}`,
    (said: string) => `auf keinen Fall ${said}`,
    (said: string) => `${said} bitte nicht`,
    (said: string) => (/n$/.test(said) && !/^ich /.test(said) ? said.replace(/ (?=\S+$)/, ' nicht ') : `nicht ${said}`),
    (said: string) => `keinesfalls ${said}`,
    (said: string) =>
      /n$/.test(said) && !/^ich /.test(said) ? said.replace(/ (?=\S+$)/, ' ned ') : `bitte ned: ${said}`,
    (said: string) => `${said}? Bitte nicht.`,
  ],
  en: [
    (said: string) => `don't ${said}`,
    (said: string) => `do not ${said}`,
    (said: string) => `please don't ${said}`,
    (said: string) => `never ${said}`,
    (said: string) => `I don't want you to ${said}`,
  ],
}
type Language = keyof typeof forbids

/** An example with the first or last of its alternatives. */
function spelledOut(example: string, which: 0 | -1): string {
  return example
    .replace(/\(([^()]*)\)/g, (_, all: string) => all.split('|').filter(Boolean).at(which) ?? '')
    .replaceAll('…', 'Merkblatt')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Sentences of an intent that are understood by themselves, so many that each way to forbid comes twice. */
function sentencesOf(intent: string, language: Language): string[] {
  const all = intents[intent as keyof typeof intents][language].flatMap(each => [
    spelledOut(each, 0),
    spelledOut(each, -1),
  ])
  const most = 2 * forbids[language].length
  return [...new Set(all)].filter(said => !isNoCommand.test(said) && said.includes(' ')).slice(0, most)
}

const languages: Language[] = ['de', 'en']

describe('a command that is forbidden', () => {
  it.each(Object.keys(intents).filter(intent => !(intent in exceptions)))(
    'does and asks nothing: %s',
    intent => {
      const wrong = languages.flatMap(language =>
        sentencesOf(intent, language).flatMap((said, at) => {
          const forbid = forbids[language][at % forbids[language].length] ?? String
          return outcome(forbid(said), intent).length > 0 ? [[forbid(said), ...outcome(forbid(said), intent)]] : []
        }),
      )
      expect(wrong).toEqual([])
    },
    30_000,
  )
})

/** What is asked for of a number: as commands, so that German can put "nicht" before the last word. */
const numbered: Record<Language, string[]> = {
  de: [
    'T-2026-00012 auf Freitag verschieben',
    'die T-2026-00012 um eine Woche schieben',
    'Frist von T-2026-00012 verlängern',
    'mehr Zeit für T-2026-00012 geben',
    'T-2026-00012 wieder öffnen',
    'T-2026-00012 auf offen zurücksetzen',
    'T-2026-00012 als blockiert melden',
    'T-2026-00012 abhaken',
    'T-2026-00012 auf erledigt setzen',
    'T-2026-00012 auf in Arbeit setzen',
    'I-2026-00031 annehmen',
    'I-2026-00031 auf die Agenda setzen',
    'I-2026-00031 zurückstellen',
    'I-2026-00031 zurückziehen',
    'I-2026-00031 löschen',
    'I-2026-00031 melden',
    'I-2026-00031 kommentieren',
    'I-2026-00031 unterstützen',
    'den Titel von I-2026-00031 ändern',
    'beim Autor von I-2026-00031 nachfragen',
    'I-2026-00031 und I-2026-00044 zusammenführen',
  ],
  en: [
    'push T-2026-00012 back',
    'postpone T-2026-00012 to Friday',
    'extend T-2026-00012',
    'reopen T-2026-00012',
    'mark T-2026-00012 as blocked',
    'close T-2026-00012',
    'tick off T-2026-00012',
    'mark T-2026-00012 as done',
    'set T-2026-00012 to in progress',
    'accept I-2026-00031',
    'put I-2026-00031 on the agenda',
    'park I-2026-00031',
    'withdraw I-2026-00031',
    'delete I-2026-00031',
    'report I-2026-00031',
    'comment on I-2026-00031',
    'support I-2026-00031',
    'edit I-2026-00031',
    'ask the author of I-2026-00031',
    'merge I-2026-00031 and I-2026-00044',
  ],
}

const ways = languages.flatMap(language => forbids[language].map((forbid, at) => ({ language, forbid, at })))

describe('what is forbidden of a number', () => {
  it.each(ways)('is not asked about: $language $at', ({ language, forbid }) => {
    const wrong = numbered[language].map(forbid).map(said => [said, ...outcome(said)])
    expect(wrong.filter(([, ...found]) => found.length > 0)).toEqual([])
  })

  it.each(languages)('would be otherwise: %s', language => {
    expect(numbered[language].filter(said => outcome(said).length === 0)).toEqual([])
  })

  it.each(
    `don't push T-2026-00022 back
    nimm I-2026-00031 nicht an
    please do not close T-2026-00022
    T-2026-00022 keinesfalls absagen
    lass T-2026-00022 wie sie ist
    lass I-2026-00031 auf der Agenda
    leave T-2026-00022 in progress
    stop, I don't want T-2026-00022 deleted
    schiab T-2026-00022 fei ned
    schieb die T-2026-00022 bitte nicht nach hinten
    de T-2026-00022 ned verschiam
    T-2026-00022 net zuamacha
    T-2026-00022 nich schieben
    T-2026-00022 derf ned verschoben wern
    T-2026-00022 auf gar keinen Fall noch weiter nach hinten schieben
    verschieben T-2026-00022 nicht
    frag den Autor von I-2026-00031 bitte nicht
    T-2026-00022 braucht keinen Aufschub
    no extension needed for T-2026-00022
    T-2026-00022 hängt überhaupt nicht
    T-2026-00022 ist keineswegs blockiert
    T-2026-00022 is by no means stuck
    nobody should reopen T-2026-00022
    niemand soll T-2026-00022 verschieben
    ich möchte nicht, dass T-2026-00022 verschoben wird
    verzichte darauf, T-2026-00022 zu verschieben
    verhindere, dass I-2026-00031 gelöscht wird
    T-2026-00022 zu verschieben kommt nicht in Frage
    postponing T-2026-00022 is out of the question
    es ist nicht nötig, T-2026-00022 zu verschieben
    there is no need to postpone T-2026-00022
    I never said to postpone T-2026-00022
    move T-2026-00022 to Friday? better not`
      .split('\n')
      .map(line => line.trim()),
  )('"%s" is not asked about', text => {
    expect(outcome(text)).toEqual([])
  })
})

describe('what is said by denying', () => {
  it.each([
    ['keine Erinnerungen mehr', 'pause-reminders', 'to hear no more'],
    ['nicht mehr erinnern', 'pause-reminders', 'to hear no more'],
    ["don't remind me", 'pause-reminders', 'to hear no more'],
    ['ich will keine Mails mehr', 'pause-reminders', 'to hear no more'],
    ["I can't finish T-2026-00012 by Friday", 'task-due', 'not to be able to'],
    ["I can't do T-2026-00012 by Friday, please push it", 'asked-later', 'not to be able to'],
    ['T-2026-00012 pack ich diese Woche nicht', 'asked-later', 'not to be able to'],
    ['komme mit T-2026-00012 nicht weiter', 'task-blocked', 'not to get on'],
    ['T-2026-00012 ist doch noch nicht fertig', 'asked-open', 'it was ticked off too early'],
    ['I-2026-00031 nicht weiterverfolgen: kein Geld', 'idea-said', 'a decision'],
    ["don't close T-2026-00012, reopen it", 'asked-open', 'the other half asks'],
    ['T-2026-00012 nicht schließen, sondern auf Montag verschieben', 'asked-later', 'the other half asks'],
    ['nicht vergessen: T-2026-00012 auf Montag verschieben', 'asked-later', 'not to forget is to do it'],
    ['ich komme nicht zurecht', 'orient', 'a call for help'],
  ])('"%s" does %s: %s', (text, command) => {
    const { done, offered } = outcomeOfText(content, town, text)
    expect([done, ...offered]).toContain(command)
  })
})
