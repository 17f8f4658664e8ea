import type { Collection } from '../documents/documents.ts'
import type { RetentionRules } from '../privacy/rules.ts'

/** One kind of document, as a register of processing (Art. 30 GDPR) and a concept of deletion (DIN 66398) tell it. */
export interface Stored {
  /** What is in it. */
  what: string
  why: string
  /** Whose data: the categories of people. */
  whose: string
  /** When it ends, or its link to people. `{key}` is a period of the retention rules. */
  until: string
}

const staff = 'Beschäftigte, die Trittstein nutzen'
const coordination = 'Beschäftigte mit Koordination'
const nobody = 'keine personenbezogenen Daten'

/** German only: these papers are for German administrations. A new kind of document does not compile until it is here. */
export const stored: Record<Collection, Stored> = {
  people: {
    what: 'Teams-Kennung, Name, Sprache, Adresse des Chats, eigene Rolle und Einstellungen; zuletzt Gefragtes und Gezeigtes',
    why: 'Ansprache, Zustellung, Rechte',
    whose: staff,
    until: 'bis zum eigenen Löschen, sonst {removedDays} nach dem Entfernen von Trittstein; wer ausscheidet: sofort',
  },
  sessions: {
    what: 'angefangene Dialoge mit Antworten',
    why: 'Weitermachen nach einer Pause',
    whose: staff,
    until: 'bis zum Absenden oder Verwerfen, sonst {draftDays} nach der letzten Antwort',
  },
  ideas: {
    what: 'Ideen mit Antworten, Status, Begründungen; Urheberin oder Urheber (außer bei Ideen ohne Namen), Unterstützende, Folgende',
    why: 'Ideen beantworten und umsetzen',
    whose: staff,
    until: 'Personenbezug: {ideaMonths} nach der Entscheidung; die Idee bleibt ohne ihn',
  },
  assessments: {
    what: 'Antworten zu einem Verwaltungsprozess; wer geantwortet hat',
    why: 'Prozesse prüfen und verbessern',
    whose: staff,
    until: 'Personenbezug: {checkMonths} nach dem Abschluss; der Check bleibt ohne ihn',
  },
  comments: {
    what: 'Kommentare zu Ideen, auf Wunsch ohne Namen',
    why: 'Austausch über Ideen',
    whose: staff,
    until: 'Personenbezug: {ideaMonths} nach der Entscheidung zur Idee',
  },
  tasks: {
    what: 'Aufgaben von Bereichen und Rollen; im Einzelfall die benannte Person',
    why: 'Vorhaben steuern, an Termine erinnern',
    whose: staff,
    until: 'Personenbezug: {taskDays} nach dem Ende der Aufgabe',
  },
  units: {
    what: 'Bereiche und Rollen mit Leitung und Vertretung; die geheime Adresse ihres Kalenders',
    why: 'Zuständigkeit und Rechte',
    whose: 'Beschäftigte mit Leitung oder Rolle',
    until: 'bis sich die Zuständigkeit ändert',
  },
  reminders: {
    what: 'bis zu welchem Tag erinnert wurde; was verschoben ist; welche Denkanstöße jemand schon bekam',
    why: 'jede Erinnerung nur einmal, Denkanstöße höchstens alle zwei Wochen',
    whose: staff,
    until:
      'mit der Person; Verschobenes bis zu seinem Tag; Denkanstöße bis zwei Wochen nach dem letzten, wenn sie abbestellt sind',
  },
  outbox: {
    what: 'Nachrichten, die noch nicht zugestellt sind: Empfänger und Anlass',
    why: 'Zustellung',
    whose: staff,
    until: 'bis zur Zustellung; Unzustellbares, bis die Koordination es verwirft',
  },
  audit: {
    what: 'wer aus der Koordination an welchem Tag was geändert hat; wer Dateien geholt hat',
    why: 'Nachvollziehbarkeit von Entscheidungen',
    whose: 'Beschäftigte mit Koordination oder Leitung',
    until: '{auditDays} nach dem Eintrag',
  },
  withheld: {
    what: 'Ideen, Kommentare oder Texte, die die Koordination entfernt hat, mit Begründung',
    why: 'Rücknahme eines Irrtums, Nachricht an die Urheberin oder den Urheber',
    whose: staff,
    until: 'der Text nach der Frist zum Zurücknehmen (wenige Minuten), der Rest nach der Nachricht',
  },
  publications: {
    what: 'veröffentlichte Fassungen von Leitfäden; wer sie veröffentlicht hat',
    why: 'Rückkehr zur Fassung davor',
    whose: coordination,
    until: 'Personenbezug: {auditDays} nach der Veröffentlichung',
  },
  cards: {
    what: 'welche Karte eine Person zuletzt gesehen hat',
    why: 'aufgeräumter Chat',
    whose: staff,
    until: 'bis zum Ende des Dialogs',
  },
  channels: {
    what: 'welche Kanäle Ideen zeigen',
    why: 'Bekanntgabe neuer Ideen',
    whose: nobody,
    until: 'bis die Verbindung endet',
  },
  posts: {
    what: 'welche Nachricht in einem Kanal welche Idee zeigt',
    why: 'Aktualisierung dieser Nachricht',
    whose: nobody,
    until: 'mit der Idee oder der Verbindung zum Kanal',
  },
  setup: {
    what: 'Teams mit Trittstein, letzter Kalendertag, Prüfsumme des ersten Codes',
    why: 'Betrieb',
    whose: nobody,
    until: 'solange Trittstein betrieben wird',
  },
  settings: {
    what: 'Einrichtung im Chat: Name der Organisation, Kontakte, Land und freie Tage, Zusagen, Freigabe',
    why: 'Trittstein vor Ort einrichten',
    whose: 'als Kontakt Genannte',
    until: 'bis zur nächsten Änderung und einer weiteren',
  },
  guides: {
    what: 'Fassungen der Leitfäden, auf die sich Antworten beziehen',
    why: 'Antworten bleiben lesbar',
    whose: nobody,
    until: 'bis sich keine Antwort mehr darauf bezieht',
  },
  lists: {
    what: 'Ziele und Handlungsfelder der Kommune',
    why: 'Zuordnung von Ideen und Aufgaben',
    whose: nobody,
    until: 'solange Trittstein betrieben wird',
  },
  usage: {
    what: 'wie oft ein Leitfaden im Monat begonnen und beendet wurde, für alle zusammen',
    why: 'Verbesserung der Leitfäden; Zahlen unter fünf werden nicht gezeigt',
    whose: nobody,
    until: 'solange Trittstein betrieben wird',
  },
  motions: {
    what: 'Vorlagen für den Rat: worüber, wann erstellt, Nummer, Tag und Inhalt des Beschlusses; zehn Minuten lang, wer ihn eingetragen hat',
    why: 'Beschlüsse umsetzen und nachweisen',
    whose: coordination,
    until: 'Personenbezug: zehn Minuten nach dem Eintragen; der Beschluss bleibt ohne ihn',
  },
  agendaTexts: {
    what: 'Texte der Kommune in der Digitalen Agenda, mit Tag, ohne Namen',
    why: 'Agenda schreiben, frühere Texte zurückholen',
    whose: nobody,
    until: 'solange Trittstein betrieben wird',
  },
  agendas: {
    what: 'veröffentlichte Fassungen der Digitalen Agenda, ohne Namen',
    why: 'Nachlesen, Vergleich mit späteren Fassungen',
    whose: nobody,
    until: 'solange Trittstein betrieben wird',
  },
  inquiries: {
    what: 'was Trittstein Bereiche und Rollen von sich aus fragt, mit Antwort: Wirkung von Prozessen, Kennzahlen, Haushaltsanmeldung; ohne Namen',
    why: 'Nutzen nachweisen, Mittel anmelden',
    whose: nobody,
    until: 'solange Trittstein betrieben wird',
  },
  sheets: {
    what: 'Bürgerbögen: welche Nummern wann gedruckt wurden, und welche Idee aus welchem Bogen wurde; ohne Namen',
    why: 'Bögen erfassen, und den Bürgerinnen und Bürgern sagen, was daraus wurde',
    whose: nobody,
    until: 'solange Trittstein betrieben wird',
  },
  campaigns: {
    what: 'Aufrufe zu Ideen: Thema, Leitfaden, Zeitraum, angesprochene Bereiche; ohne Namen, niemand wird gezählt',
    why: 'zu einem Thema gemeinsam Ideen sammeln und sagen, was daraus wurde',
    whose: nobody,
    until: 'solange Trittstein betrieben wird; Entwürfe bis {draftDays} nach ihrem letzten Tag',
  },
  reviews: {
    what: 'Fragen an Bereiche und Rollen zu einer Idee und deren Stellungnahmen, ohne Namen, nur für sie und die Koordination',
    why: 'Entscheidung über eine Idee vorbereiten',
    whose: 'Beschäftigte, die in einer Stellungnahme erwähnt werden',
    until: '{ideaMonths} nach der Entscheidung, sonst mit der Idee',
  },
  synergies: {
    what: 'Paare von Ideen, Checks und Aufgaben, die sich gleichen: beide Nummern und wie sehr, ohne Namen',
    why: 'doppelte Arbeit vermeiden',
    whose: nobody,
    until: 'solange es beide gibt',
  },
  workshops: {
    what: 'Leitfaden, Chat und Zeit einer Werkstatt, ab fünf Personen die Antworten mit Punkten, ohne Namen; solange sie läuft, eine Prüfsumme je Person, damit jede nur einmal antwortet',
    why: 'gemeinsam nachdenken, ohne dass Antworten zu jemandem führen',
    whose: 'Beschäftigte, die an einer laufenden Werkstatt teilnehmen oder in einer Antwort erwähnt werden',
    until:
      'Prüfsummen: bis zum Ende der Werkstatt; Antworten von weniger als fünf: ebenso; sonst {ideaMonths} nach dem Ende',
  },
  agreements: {
    what: 'welchem Stand Datenschutz und Personalrat an welchem Tag zugestimmt haben, ohne Namen',
    why: 'Nachweis, Hinweis auf spätere Änderungen',
    whose: nobody,
    until: 'solange Trittstein betrieben wird',
  },
}

/** A class of deletion after DIN 66398: when it begins, and how long it lasts. */
interface Class {
  kind: string
  begins: string
  effect: string
  months?: true
}

/** Every period of the retention rules, as a class of deletion. */
export const classes: Record<keyof RetentionRules, Class> = {
  draftDays: { kind: 'Entwürfe', begins: 'letzte Antwort', effect: 'Der Entwurf wird gelöscht.' },
  ideaMonths: {
    kind: 'Personenbezug von Ideen, Unterstützung und Kommentaren',
    begins: 'Entscheidung über die Idee',
    effect: 'Der Personenbezug wird gelöscht. Idee, Kommentar und Zahl der Unterstützenden bleiben.',
    months: true,
  },
  taskDays: {
    kind: 'Personenbezug von Aufgaben',
    begins: 'Ende der Aufgabe',
    effect: 'Der Personenbezug wird gelöscht. Die Aufgabe bleibt beim Bereich.',
  },
  checkMonths: {
    kind: 'Personenbezug von Prozess-Checks',
    begins: 'Abschluss des Checks',
    effect: 'Der Personenbezug wird gelöscht. Der Check bleibt.',
    months: true,
  },
  auditDays: {
    kind: 'Änderungsprotokoll; Personenbezug veröffentlichter Leitfäden',
    begins: 'Eintrag',
    effect: 'Der Eintrag oder sein Personenbezug wird gelöscht.',
  },
  removedDays: {
    kind: 'Daten von Personen, die Trittstein entfernt haben',
    begins: 'Entfernen von Trittstein',
    effect: 'Alles wird gelöscht, was zur Person führt. Wer eine Rolle hat, bleibt der Koordination überlassen.',
  },
}

/** "30 Tage". */
export function period(key: keyof RetentionRules, rules: RetentionRules): string {
  const count = rules[key]
  if (classes[key].months) return count === 1 ? 'ein Monat' : `${count} Monate`
  return count === 1 ? 'ein Tag' : `${count} Tage`
}
