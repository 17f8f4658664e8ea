import vocabulary from '../../../locales/commands.json' with { type: 'json' }
import { fold } from './fold.ts'
import { hasNumber } from './number-words.ts'
import { spoken } from './spoken.ts'

const words = new Set([...vocabulary.unknown.de, ...vocabulary.unknown.en].map(spoken))

/** "Das müsste ich erst fragen", "kann ich nicht einschätzen": a part of a sentence that only says so, folded. */
const ways = [
  /^(?:\p{L}+ ){0,2}(?:kann|konnte|konnt) (?:ich|man|wir|i)(?: \p{L}+){0,4} (?:nicht|net|ned|nich)(?: \p{L}+){0,2} (?:sagen|schatzen|einschatzen|beurteilen|beantworten|abschatzen|wissen)$/u,
  /^(?:(?:das|des|es|da|ich|wir|so|leider|aber|ehrlich|gesagt) ){0,4}(?:weiss|weis|wusste|wissen|woas)(?: (?:ich|wir|i|es|das|des|so|leider|gerade|grad|noch|jetzt|nun|ehrlich|gesagt|wirklich|echt|auch|selbst|selber|momentan|im moment|aktuell|beim besten willen|gar|uberhaupt)){0,5} (?:nicht|net|ned|nich)(?: (?:genau|so genau|auswendig|sicher|aus dem kopf|wirklich))?$/u,
  /^(?:\p{L}+ ){0,2}(?:muss|musst|musste|werde|kann) (?:ich|wir|man|i|ma|mer)(?: \p{L}+){0,4} (?:fragen|nachfragen|nachschauen|nachsehen|nachgucken|schauen|gucken|klaren|rausfinden|herausfinden)$/u,
  /^(?:ich|wir) (?:muss|musst|musste|mussen|mussten|mussten)(?: \p{L}+){0,4} (?:nachfragen|nachschauen|nachsehen|nachgucken|klaren|rausfinden|herausfinden)$/u,
  /^(?:(?:ich|da|hab|habe|leider|echt|absolut|sorry|gar|uberhaupt) ){0,4}(?:keine|keinen|koa|koi|ka|kei|keene|null|nicht die geringste) (?:ahnung|plan|schimmer|idee)(?: \p{L}+){0,5}$/u,
  // "Das weiß nur die Chefin, ich nicht", "müsste die Kämmerei wissen", "steht in den Sternen", "war vor meiner Zeit"
  /^(?:(?:das|des|dat|es) )?(?:weiss|woass) (?:wohl |wahrscheinlich )?(?:nur|bloss|hochstens) (?:\p{L}+ ?){1,4}$/u,
  /^(?:(?:das|des|es) )?(?:weiss|woass) (?:keiner|niemand|kein mensch)$/u,
  /^(?:(?:das|des|es|da) )?(?:muss|musst|musste|konnte|sollte) (?:\p{L}+ ){1,4}wissen$/u,
  /^(?:(?:das|des|es) )?(?:ist|is) (?:mir|uns) (?:leider |gerade )?(?:nicht|net|ned|nich) bekannt(?: \p{L}+){0,2}$/u,
  /^(?:(?:das|des|es) )?(?:steht|stehn) (?:noch )?in den sternen$/u,
  /^(?:(?:das|des) )?war vor meiner zeit$/u,
  // "Weiß der Geier", "wer weiß", "da kenn ich mich nicht aus", "davon verstehe ich nichts"
  /^(?:(?:das|des|dat) )?(?:weiss|woass) (?:der|da) (?:geier|kuckuck|himmel|teufel|deifel|henker|fuchs|deibel)$/u,
  /^(?:wer weiss(?: das| des)?(?: schon)?|was weiss ich|(?:who|god|goodness|heaven|lord) knows|search me)$/u,
  /^(?:(?:da|damit|dabei|hier|ich|i) ){1,2}(?:kenn|kenne) (?:(?:ich|i) )?(?:mich|mi|mir)(?: \p{L}+){0,2} (?:nicht|net|ned|nich|nit)(?: (?:so|genug|wirklich|gut|richtig)){0,2} aus$/u,
  /^(?:davon|damit|hiervon) (?:versteh|verstehe) (?:ich|i) (?:\p{L}+ )?(?:nichts|nix|zu wenig)$/u,
  /^(?:that s|that is|it s|this is) not my (?:area|field|department)$/u,
  /^(?:only|just) (?:\p{L}+ ){1,4}(?:knows|would know)(?: that)?$/u,
  /^(?!i |we )(?:\p{L}+ ){1,4}(?:would|might|will|should) know(?: that)?$/u,
  /^(?:(?:that|it) )?was before my time$/u,
  /^(?:(?:i|we|sorry|honestly|really|that|have|ve) ){0,3}(?:do not|don t|dont|can t|cant|cannot|couldn t|could not) (?:really )?(?:know|say|tell|judge|remember)(?! (?:no|yes)(?: |$))(?: \p{L}+){0,3}$/u,
  /^(?:(?:i|we|sorry|honestly|have|ve|got) ){0,3}(?:no|not the faintest) (?:idea|clue)(?: \p{L}+){0,2}$/u,
  /^(?:i|we)(?: would| d| ll| will)? (?:have|need) to (?:ask|check|look|find)(?: \p{L}+){0,4}$/u,
  /^(?:(?:i|we|am|m|are|re|sorry) ){0,3}not (?:quite |really |entirely |so )?sure(?: \p{L}+){0,3}$/u,
]
/** Whoever says more than that says something else as well. */
const longest = 120

/** "Weiß nicht, fragt die IT": it begins so, and gives no number; for readers that found nothing else in it. */
export function beginsDontKnow(text: string): boolean {
  if (text.length > longest || hasNumber(text) || text.includes('?')) return false
  const parts = partsOf(text)
  const [first = ''] = parts
  const last = parts.at(-1) ?? ''
  return says(first) || (parts.length === 2 && says(last) && isOpen(first))
}

/** "Steht noch nicht fest, weiß ich nicht", "das muss erst das Rechtsamt klären, ich weiß es nicht". */
function isOpen(part: string): boolean {
  return /(?:^| )(?:noch nicht|not yet|noch offen|unklar)(?: |$)/.test(part) || others.test(part)
}

/** Somebody else has to find it out. */
const others =
  /^(?:(?:das|des|es|da) )?(?:muss|musst|musste|mussten|mussen|soll|sollte)(?: \p{L}+){1,6} (?:klaren|prufen|entscheiden|nachsehen|nachschauen|ran|sagen|beantworten)$|^(?:\p{L}+ ){1,3}(?:has|have|needs|need|will have|would have|ll have) to (?:clarify|check|decide|answer|say|look)(?: \p{L}+){0,3}$/u

/** "Weiß ich nicht", "keine Ahnung", "k. A.": in any language, in full, or in each part of what is said. */
export function saysDontKnow(text: string): boolean {
  if (words.has(spoken(text))) return true
  if (text.length > longest || hasNumber(text) || text.includes('?')) return false
  const [first = '', ...rest] = partsOf(text).filter(part => !notMe.test(part))
  return says(first) && rest.every(part => says(part) || isAsked(part))
}

function partsOf(text: string): string[] {
  return text
    .split(/[,;.!–]|\s-\s/)
    .map(part => fold(part).replace(sighs, ''))
    .filter(part => part !== '')
}

/** What stands before it and says nothing. */
const sighs = /^(?:(?:puh|hm+|tja|ahm?|oh|uff|na ja|naja|nun|also|ach|pff|well|er|erm|sorry|leider)(?: |$))+/

/** "Das weiß die Chefin, ich nicht": alone it is no more than a no. */
const notMe = /^(?:(?:ich|i|wir|mir) (?:aber |leider |selbst |selber )?(?:nicht|net|ned|nich)|not (?:me|us)|i don t)$/u

function says(part: string): boolean {
  return words.has(part) || [part, withoutAsked(part)].some(each => ways.some(way => way.test(each)))
}

const asking = new Set(
  `ob wer wen wem wessen was wie wieviel wieviele wann wo worauf woran wohin woher warum wofür welche welcher welches welchen
  who whom whose what how when where why which whether`
    .split(/\s+/)
    .map(fold),
)

/** "Kann ich nicht sagen, worauf das einzahlt" says no more than "kann ich nicht sagen". */
function withoutAsked(part: string): string {
  const words = part.split(' ')
  const at = words.findIndex((word, index) => index > 1 && asking.has(word))
  return at === -1 ? part : words.slice(0, at).join(' ')
}

function isAsked(part: string): boolean {
  return asking.has(part.split(' ')[0] ?? '')
}
