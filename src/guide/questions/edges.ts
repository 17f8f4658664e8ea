import { fold } from './fold.ts'

/**
 * What may stand before or behind an answer and changes nothing about it: "den Firmen", "Bürgerservice natürlich". Nothing that
 * denies, doubts, or makes it more or less.
 */
const edges = new Set(
  `der die das den dem des ein eine einen einem einer ne nen unser unsere unseren unserem unserer unseres mein meine meinem
  meiner eigene eigenen alle allen allem für mit bei beim im in am an zu zum zur von vom auf als
  sehr ziemlich etwas bisschen leider komplett völlig total rein vollständig hauptsächlich vor überwiegend bzw
  very completely entirely totally fully mainly unfortunately purely
  ruhig yet
  also ja halt eben doch mal so da dann natürlich klar sicher selbstverständlich eindeutig definitiv ganz wirklich echt
  ist sind is san es gehts geht ginge hier bitte danke ganzen nur bloß einfach haben hat ham wir man reicht ich du sie er kann konnen muss mussen was da dort schon auch noch dazu dafur bisher immer eigentlich gibt gibts uns euch ihnen
  glaub glaube glaubt denk denke schatz schatze schatzungsweise vermutlich wahrscheinlich wohl bestimmt wurd wurde sagen sag sage mein find finde meiner meinung nach tendenziell normalerweise
  normal regel meist meistens eher lieber hauptsache vorallem allem insgesamt jedenfalls sozusagen quasi einfach gerade derzeit aktuell momentan zurzeit heute bissl bisserl weng ebe isch des dat wat datt mer ma nu mir dir gar
  think guess suppose reckon probably mostly usually normally id i'd say would me basically currently at moment today really rather quite pretty
  the a an our own my your all for with by in at on to of as it is it's its they are we have just only simply well yes of course definitely clearly please thanks i you he she they can could must need needs needed there here already also still so some any do does us them`
    .split(/\s+/)
    .map(fold),
)

/** Whether a folded word is one of them. */
export function isEdge(word: string): boolean {
  return edges.has(word)
}

/** A folded text without such words wherever they stand: "mit ein bisschen Schulung" and "mit Schulung" say the same. */
export function coreOf(folded: string): string {
  return folded
    .split(' ')
    .filter(word => !edges.has(word))
    .join(' ')
}

/** A folded text without such words at its end, at its beginning, and at both; the whole text, if nothing else is there. */
export function withoutEdges(folded: string): string[] {
  const words = folded.split(' ')
  const from = words.findIndex(word => !edges.has(word))
  const to = words.findLastIndex(word => !edges.has(word))
  // "ja leider": of nothing but such words the first may be a name.
  if (from === -1) return [folded, ...(words.length === 1 ? [] : [words[0] ?? ''])]
  const parts = [words.slice(0, to + 1), words.slice(from), words.slice(from, to + 1)]
  return [...new Set(parts.map(part => part.join(' ')))]
}
