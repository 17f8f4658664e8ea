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

/** The second Sunday in May. */
const mothersDay: DayIn = year => {
  const first = dayOf(year, 5, 1)
  return first && plus(first, { days: ((7 - weekdayOf(first)) % 7) + 7 })
}

/** Four Sundays before Christmas, the last on the 24th at the latest; those before are counted down to 0 and below. */
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
  muttertag: mothersDay,
  // As it is folded.
  volkstraurtag: advent(-1),
  totensonntag: advent(0),
  ewigkeitssonntag: advent(0),
  'buss und bettag': year => {
    const sunday = advent(0)(year)
    return sunday && plus(sunday, { days: -4 })
  },
  nikolaus: fixed(12, 6),
  nikolaustag: fixed(12, 6),
  neujahr: fixed(1, 1),
  neujahrstag: fixed(1, 1),
  valentinstag: fixed(2, 14),
  maifeiertag: fixed(5, 1),
  'maria himmelfahrt': fixed(8, 15),
  halloween: fixed(10, 31),
  allerseelen: fixed(11, 2),
  martinstag: fixed(11, 11),
  'sankt martin': fixed(11, 11),
  'tag der arbeit': fixed(5, 1),
  'tag der deutschen einheit': fixed(10, 3),
  reformationstag: fixed(10, 31),
  allerheiligen: fixed(11, 1),
  'heilige drei konige': fixed(1, 6),
  dreikonig: fixed(1, 6),
  altweiber: afterEaster(-52),
  weiberfastnacht: afterEaster(-52),
  rosenmontag: afterEaster(-48),
  faschingsdienstag: afterEaster(-47),
  fastnachtsdienstag: afterEaster(-47),
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
  'valentine s day': fixed(2, 14),
  'valentines day': fixed(2, 14),
  'st patrick s day': fixed(3, 17),
  'labour day': fixed(5, 1),
  'may day': fixed(5, 1),
  'shrove tuesday': afterEaster(-47),
  'ash wednesday': afterEaster(-46),
  'maundy thursday': afterEaster(-3),
  'good friday': afterEaster(-2),
  'easter sunday': afterEaster(0),
  'easter monday': afterEaster(1),
  'ascension day': afterEaster(39),
  'whit sunday': afterEaster(49),
  'whit monday': afterEaster(50),
}

/** Feasts of several days: with their first and their last, from which one counts back and on. */
const long: Record<string, [first: DayIn, last: DayIn]> = {
  weihnachten: [fixed(12, 24), fixed(12, 26)],
  christmas: [fixed(12, 25), fixed(12, 26)],
  ostern: [afterEaster(0), afterEaster(1)],
  easter: [afterEaster(0), afterEaster(1)],
  pfingsten: [afterEaster(49), afterEaster(50)],
  whitsun: [afterEaster(49), afterEaster(50)],
}

/** "Silvester", "Karfreitag 2028", "1. Advent", "zweiter Weihnachtstag"; without a year the next one. */
export function feast({ text }: Line, today: string): Meaning | undefined {
  const {
    name = '',
    nth,
    y,
  } = /^(?:(?<nth>[1-4])\. (?=advent|weihnacht))?(?<name>\p{L}+(?:-? ?[ ']\p{L}+){0,3})(?: (?<y>\d{4}))?$/u.exec(
    inDigits(text),
  )?.groups ?? {}
  const plain = name.replace(/-? *[ ']/g, ' ')
  const dayIn = nth ? nthOf(plain, Number(nth)) : Object.hasOwn(feasts, plain) ? feasts[plain] : undefined
  return dayIn && dayMeant(y === undefined ? next(today, dayIn) : dayIn(Number(y)))
}

function nthOf(name: string, nth: number): DayIn | undefined {
  if (name === 'advent') return advent(nth)
  return /^weihnachts(?:feier)?tag$/.test(name) && nth < 3 ? fixed(12, 24 + nth) : undefined
}

/** The next feast of several days: "vor Weihnachten" is before its first, "nach Ostern" after its last. */
export function longFeast(name: string, way: 1 | -1, today: string): string | undefined {
  const days = Object.hasOwn(long, name) ? long[name] : undefined
  return days && next(today, days[way === 1 ? 1 : 0])
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
