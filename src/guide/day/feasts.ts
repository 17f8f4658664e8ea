import { dayOf, next, plus, weekdayOf } from './days.ts'
import type { Line } from './line.ts'
import { dayMeant, type Meaning } from './meaning.ts'
import { inDigits } from './ordinals.ts'

type DayIn = (year: number) => string | undefined

const fixed = (month: number, day: number): DayIn => {
  return year => dayOf(year, month, day)
}
const afterEaster = (days: number): DayIn => {
  return year => {
    const easter = easterOf(year)
    return easter && plus(easter, { days })
  }
}

/** Four Sundays before Christmas, the last on the 24th at the latest. */
const advent = (n: number): DayIn => {
  return year => {
    const eve = dayOf(year, 12, 24)
    return eve && plus(eve, { days: -(weekdayOf(eve) % 7) - 7 * (4 - n) })
  }
}

/** Feasts of one day, by their folded names. What has several days ("Ostern") is no day. */
const feasts: Record<string, DayIn> = {
  silvester: fixed(12, 31),
  heiligabend: fixed(12, 24),
  'heilig abend': fixed(12, 24),
  nikolaus: fixed(12, 6),
  nikolaustag: fixed(12, 6),
  neujahr: fixed(1, 1),
  'tag der arbeit': fixed(5, 1),
  'tag der deutschen einheit': fixed(10, 3),
  reformationstag: fixed(10, 31),
  allerheiligen: fixed(11, 1),
  'heilige drei konige': fixed(1, 6),
  dreikonig: fixed(1, 6),
  rosenmontag: afterEaster(-48),
  aschermittwoch: afterEaster(-46),
  grundonnerstag: afterEaster(-3),
  karfreitag: afterEaster(-2),
  ostersonntag: afterEaster(0),
  ostermontag: afterEaster(1),
  himmelfahrt: afterEaster(39),
  'christi himmelfahrt': afterEaster(39),
  vatertag: afterEaster(39),
  pfingstsonntag: afterEaster(49),
  pfingstmontag: afterEaster(50),
  fronleichnam: afterEaster(60),
  'christmas eve': fixed(12, 24),
  'christmas day': fixed(12, 25),
  'boxing day': fixed(12, 26),
  'new year s eve': fixed(12, 31),
  'new year s day': fixed(1, 1),
  'labour day': fixed(5, 1),
  'ash wednesday': afterEaster(-46),
  'maundy thursday': afterEaster(-3),
  'good friday': afterEaster(-2),
  'easter sunday': afterEaster(0),
  'easter monday': afterEaster(1),
  'ascension day': afterEaster(39),
  'whit sunday': afterEaster(49),
  'whit monday': afterEaster(50),
}

/** "Silvester", "Karfreitag 2028", "1. Advent"; without a year the next one. */
export function feast({ text }: Line, today: string): Meaning | undefined {
  const {
    name = '',
    nth,
    y,
  } = /^(?:(?<nth>[1-4])\. (?=advent))?(?<name>\p{L}+(?:[ ']\p{L}+){0,3})(?: (?<y>\d{4}))?$/u.exec(inDigits(text))
    ?.groups ?? {}
  const plain = name.replaceAll("'", ' ')
  const dayIn =
    plain === 'advent' && nth ? advent(Number(nth)) : Object.hasOwn(feasts, plain) ? feasts[plain] : undefined
  return dayIn && dayMeant(y === undefined ? next(today, dayIn) : dayIn(Number(y)))
}

/** Easter Sunday of the Gregorian calendar, by the rule of Gauss as Lichtenberg corrected it. */
function easterOf(year: number): string | undefined {
  const century = Math.floor(year / 100)
  const secular = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25)
  const moon = (19 * (year % 19) + secular) % 30
  const correction = Math.floor((moon + Math.floor((year % 19) / 11)) / 29)
  const fullMoon = 21 + moon - correction
  const sunday = 7 - ((year + Math.floor(year / 4) + 2 - Math.floor((3 * century + 3) / 4)) % 7)
  const inMarch = fullMoon + 7 - ((((fullMoon - sunday) % 7) + 7) % 7)
  const march = dayOf(year, 3, 1)
  return march && plus(march, { days: inMarch - 1 })
}
