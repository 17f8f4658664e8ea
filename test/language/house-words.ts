/** One way to say a thing: what is not written, what is written instead, and where it may stand all the same. */
export interface HouseWord {
  not: RegExp
  but: string
  /** Passages that are meant otherwise; they are taken out before looking. */
  except?: RegExp
  /** The reasons that coordinators give speak in their voice. */
  notIn?: 'reasons'
}

/**
 * How German texts name things, everywhere people read: guides, cards, the app's page. A name that means something else in
 * a town hall, two names for one thing, and phrases that people stumbled over.
 */
export const german: HouseWord[] = [
  {
    not: /\b(?:Stellen?|Organisationseinheit(?:en)?)\b/,
    but: '„Bereich“ or „Rolle“: in a town hall a „Stelle“ is a post, and deleting one frightens',
    except: /(?:an (?:erster|dieser|anderer)|schwächste|die richtige) Stelle|Stellen Sie/g,
  },
  { not: /\bRoadmap/, but: '„Fahrplan“ (when) or „Digitale Agenda“ (what)' },
  { not: /\b[Gg]eparkt|\b[Pp]arken\b/, but: '„zurückgestellt“' },
  { not: /Wochenübersicht|\bÜberblick/, but: '„Übersicht“' },
  { not: /\b(?:Haupt)?[Mm]enü|Startseite/, but: '„Start“' },
  { not: /Textvorschl|Anderer Vorschlag/, but: '„Textbaustein“' },
  {
    not: /„Prozess digitalisieren|Prozesscheck\b|Digitalisierungs-?[Cc]heck/,
    but: '„Prozess prüfen“ (the act) or „Prozess-Check“ (the thing)',
  },
  {
    not: /\b(?:wir|uns|unser\w*)\b/i,
    but: '„Trittstein“ or „ich“ for the bot, „Ihre Verwaltung“ for who answers for it',
    // „Unser Amt“ is what people call their own, and a worked example quotes somebody.
    except: /Sie sagten – wir taten|für uns alle|„?Unser Amt“?|„Wir testen [^“]*“|„Umziehen in unserer Stadt“/g,
    notIn: 'reasons',
  },
  { not: /\braus\b|\bwegklick/, but: 'the written language: „wird verschickt“' },
  {
    not: /\b(?:Austragen|Entziehen|entzogen|Objekt-Kennung)\b|Inhaberin oder Inhaber/,
    but: '„Person entfernen“, „aus der Koordination nehmen“, „Zuständige Person“, „Kennung für die IT“',
  },
  {
    not: /Quick[- ]Win|\bpilotieren|\(Pilot\)|Ratsbeschluss|Qualifizierungsplan/,
    but: '„schneller Erfolg“, „klein erproben“, „Beschluss von Rat oder Kreistag“, „Schulungen planen“',
  },
  {
    not: /[Mm]eistunterstützt|[Aa]m meisten unterstützt|\b(?:Top|Platz) \d/,
    but: 'no ranking of what colleagues say: „nach Unterstützung“',
  },
  { not: /Digitalen Kommune|Schritt für Schritt zur [Dd]igitalen/, but: 'a title that is not that of a KGSt report' },
  {
    not: /18 Checklisten|Amtlich gilt|\bSteuerin\b/,
    but: 'the facts: 19 Checklisten, „dient als Orientierung“, „Steuernde“',
  },
  { not: /\banonym/i, but: '„ohne Namen“: the other is a promise nobody can keep' },
  { not: /„[^“]*„/, but: 'single quotation marks inside: ‚…‘' },
]

/** The same for English texts. */
export const english: HouseWord[] = [
  { not: /\bsimmer/i, but: '“bubbling up”' },
  { not: /\bdigital guides?\b/i, but: '“digital champions”: guides are something else here' },
  { not: /\bthe coordination (?:sees|has|is|gets|decides|can|will)\b|with the coordination\b/i, but: '“coordinators”' },
  { not: /\bparked\b/i, but: '“put off”' },
  { not: /\bquick wins?\b/i, but: '“quick success”' },
  { not: /\bmost supported\b|\btop (?:ideas|ten|\d)/i, but: 'no ranking of what colleagues say: “by support”' },
  { not: /\bon hold\b/i, but: '“put off”' },
  { not: /\bofficial decisions?\b/i, but: '“notice”' },
  { not: /representatives of disabled/i, but: '“disability representatives”' },
  {
    not: /\b[Ss]tate law\b|federation, states|\bfederal states?\b/,
    but: '“Land”, “Länder”: a state is how a thing is',
  },
  { not: /\b(?:the|a|their) (?:lead|team leader)s?\b(?! time)/i, but: '“head”: of a department or unit' },
  { not: /\bgrants\b/i, but: '“public funding”' },
  {
    not: /“Digitali[sz]e a process|\bprocess assessment\b/i,
    but: '“Check a process” (the act) or “process check” (the thing)',
  },
  { not: /\bmaturity (?:grade|stage)\b/i, but: '“maturity level”' },
  {
    not: /\bpass(?:word|phrase)\b|\bKennwort(?! *\))\b/,
    but: '“passcode” for an idea without a name',
    except: /A password alone[^.]*|[Uu]ser name and password[^.]*|its password|client secret/g,
  },
  { not: /\banonym/i, but: '“without a name”' },
]

/** "Steht sie in einer Datei, kommt sie wieder.": a condition that begins with its verb, hard to read (DIN 8581-1). */
export const verbFirst =
  /^(?!(?:Wenn|Falls|Sobald|Solange|Bevor|Nachdem|Seit|Bis|Damit|Weil|Ob|Dass|Wer|Wem|Wen|Was|Wo|Wie|Welche\w*|Dann|Bitte|Heute|Zuletzt|Sonst|Danach)\b)\p{Lu}\p{Ll}+(?:t|en|st|d) (?!(?:gilt|wird|ist)\b)[^,.:;?!]*, (?:gilt|wird|werden|sehen|sieht|fragen|schreiben|speichern|löschen|kommt|kommen|ist|sind|bekommen|bekommt|geht|gehen|können|kann|bleibt|bleiben|zählt|wenden|klären|öffnen|wählen|hilft|erfährt|merkt|steht|stehen|entfällt|darf|dürfen|haben|hat) [^?]*$/u
