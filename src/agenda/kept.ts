import {
  hoursTogether,
  type Judgement,
  judgements,
  type KeptProcess,
  latest,
  type Measured,
  type Verdict,
  verdictOf,
} from '../kept/kept.ts'
import type { Measure } from '../kept/measures.ts'
import type { Speech } from './speech.ts'

/** Versprochen – gehalten: in sentences, for cards, the agenda and whoever sums up. */

/** What came of all processes together; none if no process is live. */
export function keptSentences(processes: KeptProcess[], { say, language }: Speech): string[] {
  if (processes.length === 0) return []
  const { count, before, now } = hoursTogether(processes)
  const live = processes.length
  const measured = processes.filter(process => latest(process)).length
  const verdicts = processes.map(verdictOf)
  const of = (verdict: Verdict) => verdicts.filter(each => each === verdict).length
  const hours = (n: number) => amount(n, language, 'hours')
  const difference = Math.round(before) - Math.round(now)
  return [
    live === 1
      ? say('Ein geprüfter Prozess ist umgesetzt.', 'One checked process is live.')
      : say(`${live} geprüfte Prozesse sind umgesetzt.`, `${live} checked processes are live.`),
    measured === 0
      ? say('Nachgemessen ist noch keiner.', 'None has been measured yet.')
      : say(`Nachgemessen: ${measured} von ${live}.`, `Measured since: ${measured} of ${live}.`),
    ...(measured < 2
      ? []
      : [
          say(
            `Gehalten: ${of('kept')}, teilweise: ${of('partly')}, nicht: ${of('not')}.`,
            `Kept: ${of('kept')}, partly: ${of('partly')}, not: ${of('not')}.`,
          ),
        ]),
    ...(count === 0
      ? []
      : [
          say(
            `Im Check waren es ${hours(before)} Stunden im Jahr, jetzt sind es ${hours(now)}.`,
            `In the check it was ${hours(before)} hours a year, now it is ${hours(now)}.`,
          ),
          difference === 0
            ? say('Der Aufwand ist gleich geblieben.', 'The effort has stayed the same.')
            : difference > 0
              ? say(`Das sind ${hours(difference)} Stunden weniger.`, `That is ${hours(difference)} hours less.`)
              : say(`Das sind ${hours(-difference)} Stunden mehr.`, `That is ${hours(-difference)} hours more.`),
        ]),
  ]
}

/** How one process stands: "Gehalten: 75 statt 300 Stunden im Jahr, etwa 7 statt 30 Tage, Wechsel: 1-mal statt 3-mal" */
export function verdictInWords(process: KeptProcess, speech: Speech): string {
  const { say } = speech
  const asked = process.after.at(-1)
  if (!latest(process))
    return asked
      ? say('Gefragt, noch ohne Antwort', 'Asked, not answered yet')
      : say('Noch nicht nachgemessen', 'Not measured yet')
  const parts = changesInWords(process, speech)
  const word = verdictWord(verdictOf(process), speech)
  return parts.length === 0 ? word : `${word}: ${parts.join(', ')}`
}

/** What is different from the check. How many cases came stands beside the hours, because these follow from them. */
function changesInWords(process: KeptProcess, { say, language, text }: Speech): string[] {
  const { promised: before } = process
  const now = latest(process)?.measured ?? {}
  const { cases, ...judged } = judgements(process)
  const isOther = (value: Judgement | undefined) => value !== undefined && value !== 'same'
  const both = (key: 'hours' | 'minutes' | 'cases' | 'days') =>
    `${amount(now[key] ?? 0, language, key)} ${say('statt', 'instead of')} ${amount(before[key] ?? 0, language, key)}`
  const knowsHours = before.hours !== undefined && now.hours !== undefined
  const atCases = isOther(cases) ? say(` bei ${both('cases')} Fällen`, ` with ${both('cases')} cases`) : ''
  const parts = [
    ...(knowsHours && (isOther(cases) || isOther(judged.minutes))
      ? [say(`${both('hours')} Stunden im Jahr${atCases}`, `${both('hours')} hours a year${atCases}`)]
      : []),
    ...(!knowsHours && isOther(judged.minutes)
      ? [say(`${both('minutes')} Minuten je Fall`, `${both('minutes')} minutes a case`)]
      : []),
    ...(isOther(judged.duration) ? [say(`etwa ${both('days')} Tage`, `about ${both('days')} days`)] : []),
    ...(isOther(judged.breaks) && before.breaks && now.breaks
      ? [
          say(
            `Wechsel: ${text(now.breaks)} statt ${text(before.breaks)}`,
            `switches: ${text(now.breaks)} instead of ${text(before.breaks)}`,
          ),
        ]
      : []),
  ]
  const known = Object.values(judged)
  const isSame = known.length > 0 && known.every(each => each === 'same')
  return isSame ? [...parts, say('je Fall wie im Check', 'each case as in the check')] : parts
}

/** All four together in a word or two: „Teilweise gehalten“. */
export function verdictWord(verdict: Verdict, { say }: Speech): string {
  return {
    kept: say('Gehalten', 'Kept'),
    partly: say('Teilweise gehalten', 'Partly kept'),
    not: say('Nicht gehalten', 'Not kept'),
    open: say('Nicht zu vergleichen', 'Cannot be compared'),
  }[verdict]
}

/** The four questions, each with how its answer is said. */
export function questionsIn(
  speech: Speech,
): { measure: Measure; name: string; said: (measured: Measured) => string | undefined }[] {
  const { say, language, text } = speech
  const figure = (n: number | undefined, of: 'cases' | 'minutes') =>
    n === undefined ? undefined : amount(n, language, of)
  return [
    { measure: 'cases', name: say('Fälle im Jahr', 'Cases a year'), said: ({ cases }) => figure(cases, 'cases') },
    {
      measure: 'minutes',
      name: say('Minuten je Fall', 'Minutes a case'),
      said: ({ minutes }) => figure(minutes, 'minutes'),
    },
    {
      measure: 'duration',
      name: say('Zeit bis zum Ergebnis', 'Time to the result'),
      said: ({ duration }) => duration && text(duration),
    },
    {
      measure: 'breaks',
      name: say('Wechsel zwischen Papier und Computer', 'Switches between paper and computer'),
      said: ({ breaks }) => breaks && text(breaks),
    },
  ]
}

/** One of the four: „besser“. */
export function judgementWord(judgement: Judgement, { say }: Speech): string {
  return {
    better: say('besser', 'better'),
    same: say('gleich', 'the same'),
    worse: say('schlechter', 'worse'),
    more: say('mehr', 'more'),
    fewer: say('weniger', 'fewer'),
  }[judgement]
}

/** Each question of one process: "Minuten je Fall – Im Check: 15, Nach 3 Monaten: 6 (besser)". */
export function measuresInWords(process: KeptProcess, speech: Speech): string[] {
  const [, , check = '', ...after] = headOf(speech)
  const judged = judgements(process)
  const last = latest(process)
  return questionsIn(speech).flatMap(({ measure, name, said }) => {
    const before = said(process.promised)
    const values = process.after.flatMap(({ months, measured }) => {
      const value = measured && said(measured)
      const isLast = months === last?.months && judged[measure] !== undefined
      const judgement = isLast ? ` (${judgementWord(judged[measure] as Judgement, speech)})` : ''
      return value === undefined ? [] : [`${after[months === 3 ? 0 : 1]}: ${value}${judgement}`]
    })
    if (before === undefined && values.length === 0) return []
    return [`${name} – ${[...(before === undefined ? [] : [`${check}: ${before}`]), ...values].join(', ')}`]
  })
}

/** What a check promises: "1.200 Fälle im Jahr …" as "Fälle im Jahr: 1.200, Minuten je Fall: 15". */
export function promiseInWords(measured: Measured, speech: Speech): string {
  return questionsIn(speech)
    .flatMap(({ name, said }) => {
      const value = said(measured)
      return value === undefined ? [] : [`${name}: ${value}`]
    })
    .join(', ')
}

/** The head of a table of processes: in the check, after three months, after twelve. */
export function headOf({ say }: Speech): string[] {
  return [
    say('Prozess', 'Process'),
    say('Umgesetzt', 'Live since'),
    say('Im Check', 'In the check'),
    say('Nach 3 Monaten', 'After 3 months'),
    say('Nach 12 Monaten', 'After 12 months'),
  ]
}

/** With groups; hours are whole, everything else has up to two decimals. */
export function amount(n: number, language: Speech['language'], of: keyof Measured): string {
  const maximumFractionDigits = of === 'hours' ? 0 : 2
  return new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits }).format(n)
}
