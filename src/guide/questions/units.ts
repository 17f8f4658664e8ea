import type { OtherUnit } from '../guide.ts'
import type { Text } from '../text.ts'
import { fold } from './fold.ts'
import { numberWords } from './number-words.ts'
import { type Phrases, phrases } from './phrases.ts'

/** What a number is counted in: the unit itself, and others that are converted into it. */
export interface Units {
  unit?: Text | undefined
  also?: OtherUnit[] | undefined
}

/** `from` and `upTo` include the number, `above` and `below` do not. */
export type Bound = 'from' | 'above' | 'upTo' | 'below'

/**
 * What a phrase beside digits means. `adds`: several of these make one amount, "1 Stunde 15 Minuten". `isThing`: with a number
 * behind it, a singular names one of them, "Amt 32".
 */
export type Meaning =
  | { is: 'unit'; factor: number; adds: boolean; isThing?: true }
  | { is: 'number'; value: number }
  | { is: 'power'; factor: number }
  | { is: 'bound'; bound: Bound }
  | { is: 'join'; join: 'to' | 'and' | 'or' }
  | { is: 'filler' }

/** What beside a number changes nothing: how sure somebody is, and the sentence around it. */
const fillers =
  `ca, circa, zirka, etwa, ungefähr, rund, knapp, fast, gut, genau, vielleicht, so, so um die, rum, herum, nur, gar, überhaupt,
  schätzungsweise, geschätzt, insgesamt, meist, meistens, durchschnittlich, im Durchschnitt, im Schnitt, im Mittel,
  in etwa, um die, wohl, wahrscheinlich, vermutlich, also, ich denke, ich glaube, ich schätze, denke ich, glaube ich,
  schätze ich, würde ich sagen, ich würde sagen, sagen wir, bitte, danke, es, das, sind, ist, gibt, dauert, wir, haben,
  Stück, rd, einzige, einziger, einziges, einzigen, einmalig, voraussichtlich, kostet, kosten, uns, das kostet, aber,
  meist aber, Stück, mal, x, gute, guten, gutes, knappe, knappen, knappes, runde, ungefähre, höchstwahrscheinlich, locker, circa so, so an die, grob, grob geschätzt, würd ich sagen, würd sagen, würde sagen, ich würd sagen, pi mal daumen, über den daumen,
  über den daumen gepeilt, daumen mal pi, plus minus, sinds, es sind, beteiligt, dürften, dürfte, müssten, müsste, sein, im haus, zwischen tür und angel, mit allem drum und dran, alles in allem, unterm strich, summa summarum, an der Zahl, sowas um, irgendwas um, irgendwas bei, irgendwo bei, so bei, ja,
  an die, hatten, hatte, brutto, netto, had, gross, net, waren, waren es, warens, wars, war es, letztes Jahr, im letzten Jahr, voriges Jahr, mit uns, nur noch, about, around, approx, approximately, roughly, nearly, almost, exactly, on average, in total,
  i think, i guess, maybe, perhaps, probably, please, thanks, it, takes, costs, would cost, one-off, is, there, are, we, have, only, or so, ish, including us, all in all, all told, say, involved, give or take, ballpark, i would say, i'd say, that is, something like, yes, piece,
  pieces, times, last year, last year it was, last year we had, so far, bisher, bislang, Fallzahl, Anzahl, good, a good, somewhere around,
  somewhere near, in the region of, werdens, werdens schon sein, werden es sein, werden es schon sein, wirds, warns, hab, habe, gezählt, nachgezählt, durchgezählt, ich habe, hab ich, habe ich, mehr nicht, mehr kommt nicht, mehr kommen nicht,
  mehr kommt da nicht, mehr ist es nicht, mehr sind es nicht, mehr sinds nicht, counted, i counted, we counted, by my count, nothing more,
  und fertig, und aus, und gut, und schluss, and done, and that s it, plus minus nix, altogether,
  kommt, kommt rein, kommen, kommen rein, gehen ein, kriegen, bekommen, get, rein, solche, such, volle, vollen, geht drauf, gehen drauf, geht da drauf, geht schon drauf, geht da schon drauf`
    .split(',')
    .map(fold)

const powers: [number, ...string[]][] = [
  [12, 'Dutzend', 'dozen'],
  [100, 'Hundert', 'hundred'],
  [1e3, 'Tausend', 'Tsd', 'thousand', 'k'],
  [1e6, 'Mio', 'Million', 'Millionen', 'millions'],
  [1e9, 'Mrd', 'Milliarde', 'Milliarden', 'billion', 'billions'],
]

const bounds: [Bound, ...string[]][] = [
  ['above', 'mehr als', 'über', 'öfter als', 'häufiger als', 'länger als', 'more than', 'over', 'longer than'],
  ['from', 'mindestens', 'wenigstens', 'ab', 'nicht weniger als', 'nicht unter', 'oder mehr', 'und mehr', 'aufwärts'],
  ['from', 'oder öfter', 'und öfter', 'oder länger', 'at least', 'no less than', 'or more', 'and more', 'or longer'],
  ['below', 'weniger als', 'unter', 'kürzer als', 'less than', 'fewer than', 'under', 'shorter than'],
  [
    'upTo',
    'mehr nicht als',
    'höchstens',
    'maximal',
    'max',
    'bis zu',
    'bis',
    'nicht mehr als',
    'nicht länger als',
    'nicht über',
  ],
  [
    'upTo',
    'innerhalb von',
    'innerhalb',
    'binnen',
    'at most',
    'tops',
    'up to',
    'no more than',
    'not more than',
    'within',
  ],
]

/** "bis" joins two numbers as well; before the first it is a bound. "zwischen" stands before the first. */
const joins: ['to' | 'and' | 'or', ...string[]][] = [
  ['to', 'to', 'zwischen', 'between'],
  ['and', 'und', 'and'],
  ['or', 'oder', 'or'],
]

const common: (readonly [string, Meaning])[] = [
  ...powers.flatMap(([factor, ...words]) => words.map(word => [fold(word), { is: 'power', factor }] as const)),
  ...[...numberWords].map(([word, value]) => [word, { is: 'number', value }] as const),
  ...bounds.flatMap(([bound, ...words]) => words.map(word => [fold(word), { is: 'bound', bound }] as const)),
  ...joins.flatMap(([join, ...words]) => words.map(word => [fold(word), { is: 'join', join }] as const)),
  ...fillers.map(word => [word, { is: 'filler' }] as const),
]

/** Units with a sign or a short form, folded: whoever counts by one of them understands all. */
const signed = [
  ['euro', 'euros', 'euronen', 'eur', '€'],
  ['prozent', 'percent', 'per cent', 'v h', '%'],
  ['cent', 'cents', 'ct', '¢'],
  ['dollar', 'dollars', 'usd', '$'],
  ['pfund', 'pound', 'pounds', 'gbp', '£'],
  ['franken', 'francs', 'chf', 'sfr'],
  ['grad', 'degree', 'degrees', '°'],
]

/** Signs that may be a unit. */
export const unitSigns = new Set(signed.flat().filter(form => !/\p{L}/u.test(form)))

const known = new WeakMap<Units, Phrases<Meaning>>()

/** Every phrase that may stand beside a number of these units. A guide's own words come first. */
export function phrasesOf(units: Units): Phrases<Meaning> {
  const all = known.get(units) ?? allPhrases(units)
  known.set(units, all)
  return all
}

function allPhrases({ unit, also = [] }: Units): Phrases<Meaning> {
  const own: OtherUnit = { words: Object.values(unit ?? {}), times: 1, dividedBy: 1, adds: true }
  return phrases([
    ...[own, ...also].flatMap(counted =>
      formsOf(counted.words)
        .flatMap(form => signed.find(group => group.includes(form)) ?? [form])
        .map(form => [form, unitMeaning(form, counted, counted === own)] as const),
    ),
    ...common,
  ])
}

function unitMeaning(form: string, { words, times, dividedBy, adds = false }: OtherUnit, isOwn: boolean): Meaning {
  const listed = words.map(fold)
  const isPlural = isOwn ? listed.includes(form) : listed.some(word => word !== form && form.startsWith(word))
  // How often something happens has its number behind it as well: "jährlich 40".
  const isThing =
    !signed.some(group => group.includes(form)) && // "EUR 250"
    times === dividedBy &&
    (isOwn || !adds) &&
    !isPlural &&
    !form.includes(' ') &&
    !/(?:lich|ly)$/.test(form)
  return { is: 'unit', factor: times / dividedBy, adds, ...(isThing && { isThing }) }
}

/** Words and their simple singulars and plurals, folded: “Stunde” stands for “Stunden” and “Stündchen”, “Fälle” for “Fall”. */
export function formsOf(words: string[]): string[] {
  const forms = words.map(fold).flatMap(word => {
    const stem = word.replace(/(en|es|e|n|s)$/, '')
    return stem.length < 3 ? [word] : [word, stem, ...['e', 'en', 'n', 's', 'es', 'chen', 'erl'].map(end => stem + end)]
  })
  return [...new Set(forms)]
}
