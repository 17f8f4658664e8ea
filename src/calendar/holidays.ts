import { gregorianEaster } from 'date-easter'
import { plusDays, weekdayOf } from './days.ts'

interface Holiday {
  /** The day in a year, YYYY-MM-DD; a day of another year if it is none in this. */
  on(year: string): string
  /** The Länder it is one in, e.g. "BW BY"; in all unless told. */
  in?: string
  /** The first year it is one in. */
  from?: number
}

/**
 * What the Feiertagsgesetze of the Länder say, without what is always a Sunday and without what holds in single
 * municipalities only. A library holds the table to it in the tests.
 */
const holidays: Holiday[] = [
  { on: each('01-01') }, // Neujahr
  { on: each('01-06'), in: 'BW BY ST' }, // Heilige Drei Könige
  { on: each('03-08'), in: 'BE', from: 2019 }, // Frauentag
  { on: each('03-08'), in: 'MV', from: 2023 },
  { on: easter(-2) }, // Karfreitag
  { on: easter(1) }, // Ostermontag
  { on: each('05-01') }, // Tag der Arbeit
  { on: once('2020-05-08'), in: 'BE' }, // Tag der Befreiung
  { on: once('2025-05-08'), in: 'BE' },
  { on: easter(39) }, // Christi Himmelfahrt
  { on: easter(50) }, // Pfingstmontag
  { on: easter(60), in: 'BW BY HE NW RP SL' }, // Fronleichnam
  { on: once('2028-06-17'), in: 'BE' }, // 75 Jahre Volksaufstand
  { on: each('08-15'), in: 'SL' }, // Mariä Himmelfahrt
  { on: each('09-20'), in: 'TH', from: 2019 }, // Weltkindertag
  { on: each('10-03') }, // Tag der Deutschen Einheit
  { on: each('10-31'), in: 'BB MV SN ST TH' }, // Reformationstag
  { on: each('10-31'), in: 'HB HH NI SH', from: 2018 },
  { on: once('2017-10-31') }, // 500 Jahre Reformation
  { on: each('11-01'), in: 'BW BY NW RP SL' }, // Allerheiligen
  { on: wednesdayBefore('11-23'), in: 'SN' }, // Buß- und Bettag
  { on: each('12-25') }, // Weihnachten
  { on: each('12-26') },
]

/**
 * The public holidays of a whole Land in a year, YYYY-MM-DD, from 2015 on.
 * @param land e.g. NW
 */
export function publicHolidays(land: string, year: string): string[] {
  return holidays
    .filter(holiday => holiday.in === undefined || holiday.in.split(' ').includes(land))
    .filter(({ from = 0 }) => Number(year) >= from)
    .map(({ on }) => on(year))
    .filter(day => day.startsWith(year))
}

function each(day: string): Holiday['on'] {
  return year => `${year}-${day}`
}

function once(day: string): Holiday['on'] {
  return () => day
}

/** So many days after Easter Sunday. */
function easter(days: number): Holiday['on'] {
  return year => {
    const { month, day } = gregorianEaster(Number(year))
    return plusDays(`${year}-${pad(month)}-${pad(day)}`, days)
  }
}

function wednesdayBefore(day: string): Holiday['on'] {
  return year => {
    let at = plusDays(`${year}-${day}`, -1)
    while (weekdayOf(at) !== 3) at = plusDays(at, -1)
    return at
  }
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
