import table from './holidays.json' with { type: 'json' }

/**
 * The public holidays of a whole Land in a year, YYYY-MM-DD, from 2005 to 2070; none outside of these years.
 * The table is worked out by date-holidays, which would need 40 MB at run time: a test writes it anew and tells when it
 * is outdated.
 * @param land e.g. NW
 */
export function publicHolidays(land: string, year: string): string[] {
  const days = (table as Record<string, Record<string, string>>)[land]?.[year] ?? ''
  return days.split(' ').flatMap(day => (day === '' ? [] : `${year}-${day}`))
}
