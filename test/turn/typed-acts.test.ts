import { describe, expect, it } from 'vitest'
import { loadGlossary } from '../../src/content/glossary.ts'
import { loadGuides } from '../../src/content/guides.ts'
import { dialogueCommand } from '../../src/turn/dialogue/words.ts'
import { meaningOf } from '../../src/turn/meaning.ts'
import { rooms, subjects } from '../../src/turn/subjects.ts'

/** What is typed instead of a click, and the command it is; or why there is nothing to type. */
type Instead = [sentence: string, is: string] | { none: string }

const confirms = { none: 'asks "really?" or takes what was typed: "ja", or the words themselves' }
const form = { none: 'sends the fields of a form; typed, the sentence that opens it says them' }
const onCard = (where: string) => ({ none: `a detail of the card that ${where} shows` })

/** For everything that a button offers there is a sentence. */
const instead: Record<string, Instead> = {
  answer: { none: 'the answer itself is typed' },
  'take-unit': { none: 'the answer itself is typed' },
  skip: ['überspringen', 'skip'],
  unknown: ['weiß nicht', 'unknown'],
  back: ['eine Frage zurück', 'back'],
  deepen: ['ausführlicher', 'deepen'],
  shorten: ['Rest überspringen', 'shorten'],
  correct: ['Titel ändern', 'correct'],
  help: ['Hilfe', 'help'],
  pause: ['Pause', 'pause'],
  cancel: ['abbrechen', 'cancel'],
  restart: ['von vorn', 'restart'],
  confirm: confirms,
  keep: confirms,
  submit: ['absenden', 'submit'],
  'hand-on': ['weitergeben', 'hand-on'],
  'hand-on-to': confirms,
  parts: ['Phase abgeben', 'parts'],
  'part-give': ['Phase Technik an die IT', 'part'],
  'part-back': ['Phase Technik zurücknehmen', 'part'],
  part: onCard('the message about a phase'),
  'part-take': ['Phase Technik übernehmen', 'part'],
  'part-decline': ['Phase Technik ablehnen: Urlaub', 'part'],
  start: ['ich habe eine Idee', 'idea'],
  'start-next': ['ich möchte den Nutzen-Check machen', 'guide'],
  guides: ['welche Leitfäden gibt es', 'guides'],
  resume: ['weiter', 'resume'],
  mean: confirms,
  home: ['Menü', 'home'],
  language: ['auf Englisch bitte', 'english'],

  me: ['meine Einstellungen', 'me'],
  'me-reminders': ['erinnere mich um 8 Uhr', 'remind'],
  'me-unit': ['Mein Amt: Steueramt', 'my-unit'],
  'me-substitute': ['Vertretung: Jana Weber bis 5.3.', 'substitute'],
  'me-substitute-end': ['Vertretung beenden', 'end-substitute'],
  'ask-code': ['Kennwort eingeben', 'code'],
  code: ['Kennwort eingeben', 'code'],
  coordination: ['Koordination', 'coordination'],
  audit: ['Protokoll der Änderungen', 'audit'],
  setup: ['Einrichtung', 'setup'],
  'setup-step': onCard('the set-up'),
  'setup-save': form,
  'setup-units': form,
  'setup-reset': onCard('the set-up'),
  'setup-undo': onCard('the set-up'),
  agenda: ['digitale Agenda zeigen', 'agenda'],
  'agenda-chapter': ['Kapitel 3', 'agenda-chapter'],
  'agenda-text': ['Kapitel 3: Unser Zukunftsbild', 'agenda-chapter'],
  'agenda-restore': onCard('a chapter'),
  'agenda-export': ['Agenda exportieren', 'agenda-export'],
  'agenda-publish': ['Agenda veröffentlichen', 'agenda-publish'],
  'agenda-publish-yes': confirms,
  'agenda-take-back': onCard('the agenda'),
  'agenda-take-back-yes': confirms,
  agreement: ['Zustimmung', 'agreement'],
  'agreement-yes': confirms,
  'agreement-changes': onCard('the agreements'),
  'agreement-drop': onCard('the agreements'),
  'agreement-drop-yes': confirms,
  'self-test': ['Selbsttest', 'self-test'],
  'test-message': onCard('the self-test'),
  appoint: ['Koordination ernennen: Jana Weber', 'appoint'],
  dismiss: onCard('coordination'),
  'dismiss-yes': confirms,
  units: ['Stellen und Rollen', 'units'],
  unit: onCard('units'),
  'unit-new': onCard('units'),
  'unit-create': form,
  'unit-save': form,
  'unit-holder': onCard('units'),
  'unit-code': onCard('units'),
  'unit-delete': onCard('units'),
  'unit-delete-yes': confirms,

  'guide-draft': ['Entwurf Nutzen-Check zeigen', 'draft-said'],
  'try-guide': ['Leitfaden Nutzen-Check probieren', 'draft-said'],
  usage: ['Auswertung der Leitfäden', 'usage'],
  'publish-guide': ['Leitfaden Nutzen-Check veröffentlichen', 'draft-said'],
  'publish-guide-yes': confirms,
  'take-back-guide': ['Leitfaden Nutzen-Check zurücknehmen', 'draft-said'],
  'take-back-guide-yes': confirms,
  'restore-guide': ['Leitfaden Nutzen-Check wiederherstellen', 'draft-said'],
  'restore-guide-yes': confirms,

  parked: ['nicht zugestellt', 'parked'],
  'parked-retry': onCard('parked'),
  'parked-drop': onCard('parked'),

  'my-tasks': ['meine Aufgaben', 'my-tasks'],
  'unit-tasks': ['Aufgaben meines Amts', 'unit-tasks'],
  'unit-tasks-of': ['Aufgaben vom Steueramt', 'unit-tasks'],
  roadmap: ['Roadmap', 'roadmap'],
  task: ['T-2026-48213', 'task'],
  news: ['Wochenübersicht', 'overview'],
  'task-done': ['T-2026-48213 erledigt', 'task'],
  'task-progress': ['T-2026-48213 in Arbeit', 'task'],
  'task-open': ['T-2026-48213 wieder öffnen', 'task'],
  'task-take': ['T-2026-48213 übernehmen', 'task'],
  'task-block': ['T-2026-48213 blockiert: Angebot fehlt', 'task'],
  'task-block-yes': confirms,
  'task-drop': ['T-2026-48213 verwerfen: nicht mehr nötig', 'task'],
  'task-drop-yes': confirms,
  'task-due': ['T-2026-48213 neuer Termin: 5.3.2027, weil der Anbieter wartet', 'task'],
  'task-due-yes': confirms,
  'task-pass': ['T-2026-48213 an Jana Weber weitergeben', 'task'],
  'task-pass-yes': confirms,
  'task-later': ['T-2026-48213 später', 'task'],
  'task-later-on': form,
  'task-edit': ['T-2026-48213 ändern', 'task'],
  'task-edit-yes': form,
  'new-task': ['Aufgabe: Flyer drucken bis Freitag', 'new-task'],
  'task-create': form,
  plans: ['Vorlage anwenden', 'plans'],
  plan: ['Vorlage E-Akte einführen', 'plans'],
  'plan-preview': ['Vorlage ab 1.4.', 'plans'],
  'plan-yes': confirms,

  'my-checks': ['meine Prüfungen', 'my-checks'],
  checks: ['alle Prozesschecks', 'checks'],
  check: ['P-2026-48213', 'show-check'],
  examples: ['Beispiele', 'examples'],
  example: onCard('examples'),
  'edit-check': onCard('a check'),
  recheck: ['P-2026-48213 neu prüfen', 'recheck'],
  'recheck-yes': confirms,
  'check-text': onCard('a check'),
  'delete-check': onCard('a check'),
  'delete-check-yes': confirms,
  'check-field': onCard('a check'),
  'check-field-yes': form,
  'refer-check': ['P-2026-48213 an die Leitung geben', 'refer-check'],
  adopt: ['P-2026-48213 übernehmen', 'adopt'],
  'adopt-yes': confirms,

  'idea-from': { none: 'keeps what was typed; "Idee: …" says so at once' },
  'my-ideas': ['meine Ideen', 'my-ideas'],
  idea: ['2026-48213', 'show-idea'],
  'edit-idea': ['meine Idee ändern', 'edit-idea'],
  withdraw: ['Idee zurückziehen', 'withdraw-idea'],
  'withdraw-yes': confirms,
  delete: onCard('an idea by its Kennwort'),
  'delete-yes': confirms,
  ideas: ['alle Ideen', 'ideas'],
  'filter-ideas': form,
  'find-ideas': ['Ideen zum Friedhof', 'find-ideas'],
  support: ['2026-48213 unterstützen', 'idea-said'],
  unsupport: ['2026-48213 nicht mehr unterstützen', 'idea-said'],
  follow: ['2026-48213 folgen', 'idea-said'],
  unfollow: ['2026-48213 nicht mehr folgen', 'idea-said'],
  mute: ['2026-48213 keine Nachrichten mehr', 'idea-said'],
  unmute: ['2026-48213 wieder Nachrichten', 'idea-said'],
  comment: ['2026-48213 Kommentar: das kennen wir auch', 'idea-said'],
  'comment-yes': confirms,
  comments: ['2026-48213 Kommentare', 'idea-said'],
  'comment-delete': onCard('the comments'),
  'answer-idea': ['2026-48213 Antwort: seit März', 'idea-said'],
  'answer-idea-yes': confirms,
  inbox: ['Eingang', 'inbox'],
  decide: ['2026-48213 geparkt: erst die E-Akte', 'idea-said'],
  'decide-yes': confirms,
  'undo-decision': ['2026-48213 rückgängig', 'idea-said'],
  'ask-author': ['2026-48213 Rückfrage: seit wann?', 'idea-said'],
  'ask-author-yes': confirms,
  'sort-idea': ['2026-48213 einordnen', 'idea-said'],
  'sort-idea-yes': form,
  'merge-idea': ['2026-48213 zusammenführen mit 2026-11111', 'idea-said'],
  'merge-idea-yes': confirms,
  'unmerge-idea': ['2026-48213 trennen', 'idea-said'],
  'check-from-idea': ['Prozess prüfen: Hundesteuer', 'check'],
  'task-from-idea': ['Aufgabe: Hundesteuer klären', 'new-task'],
  report: ['2026-48213 melden', 'idea-said'],
  'report-yes': form,
  'reports-settled': onCard('coordination'),
  remove: ['2026-48213 entfernen', 'idea-said'],
  'remove-yes': confirms,
  'remove-undo': onCard('whatever was removed'),
  'chat-author': onCard('an idea from a chat'),

  exports: ['Export', 'exports'],
  export: ['Ideen als Excel', 'export-ideas'],
  'export-unit': ['Aufgaben exportieren', 'export-tasks'],
  'task-calendar': ['T-2026-48213 in meinen Kalender', 'task-calendar'],

  privacy: ['Datenschutz', 'privacy'],
  'my-data': ['meine Daten', 'my-data'],
  'my-data-export': ['meine Daten herunterladen', 'export-data'],
  'my-data-unname': onCard('my data'),
  'my-data-unname-yes': confirms,
  'my-data-erase': ['meine Daten löschen', 'delete-data'],
  'my-data-erase-yes': confirms,
  leaver: ['Ausgeschieden: Jana Weber', 'leaver'],
  'leaver-ask': ['Ausgeschieden: Jana Weber', 'leaver'],
  'leaver-yes': confirms,
}

const glossary = await loadGlossary('guides')
const guides = (await loadGuides('guides')).all()

/** What a sentence is taken for, within a dialogue or outside. */
function takenFor(sentence: string): string[] {
  const meant = meaningOf(subjects.commands, glossary, guides, sentence)
  const outside = meant.is === 'said' || meant.is === 'command' ? meant.command.is : meant.is
  const asked = meant.is === 'unsure' ? meant.wanted.map(({ command }) => command.is) : []
  return [outside, ...asked, dialogueCommand(sentence)?.is ?? '']
}

describe('for everything that a button offers there is a sentence', () => {
  const acts = Object.values(rooms).flatMap(({ acts = {} }) => Object.keys(acts))

  it('or a reason why not', () => {
    expect(acts.filter(act => !Object.hasOwn(instead, act))).toEqual([])
    expect(Object.keys(instead).filter(act => !acts.includes(act))).toEqual([])
  })

  const typed = Object.entries(instead).flatMap(([act, said]) => (Array.isArray(said) ? [[act, ...said] as const] : []))
  it.each(typed)('%s: "%s" is %s', (_act, sentence, is) => {
    expect(takenFor(sentence)).toContain(is)
  })
})
