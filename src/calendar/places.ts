import { publicHolidays } from './holidays.ts'

/** The German Länder as ISO 3166-2 codes. */
export const lands = 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH'.split(' ').map(land => `DE-${land}`)

/**
 * Holidays of single municipalities, by what follows the Land in the name of a place. Sources: Art. 1 BayFTG (Mariä Himmelfahrt
 * where more Catholics than Protestants live; the Friedensfest in the city of Augsburg, which has both), § 1 SächsSFG with the
 * Fronleichnamsverordnung (Catholic municipalities around Bautzen), § 2 ThürFTG (Eichsfeld and some others).
 */
const local: Record<string, Record<string, (year: string) => string[]>> = {
  'DE-BY': {
    assumption: year => [`${year}-08-15`],
    augsburg: year => [`${year}-08-08`, `${year}-08-15`],
  },
  'DE-SN': { 'corpus-christi': corpusChristi },
  'DE-TH': { 'corpus-christi': corpusChristi },
}

/** Every place whose holidays are known: the Länder, and after each its municipalities with more of them. */
export const places: readonly string[] = lands.flatMap(land => [
  land,
  ...Object.keys(local[land] ?? {}).map(more => `${land}/${more}`),
])

/** The Land of a place: DE-BY of DE-BY/augsburg. */
export function landIn(place: string): string {
  return place.split('/')[0] ?? place
}

/** The public holidays of a place in a year, YYYY-MM-DD. @param place one of `places` */
export function holidaysOf(place: string, year: string): string[] {
  const [land = '', more = ''] = place.split('/')
  return [...publicHolidays(land.replace('DE-', ''), year), ...(local[land]?.[more]?.(year) ?? [])]
}

/**
 * Fronleichnam, ten days after Whit Monday: what Nordrhein-Westfalen has between April and July, and Schleswig-Holstein has
 * not. So the one table of holidays is enough.
 */
function corpusChristi(year: string): string[] {
  const elsewhere = publicHolidays('SH', year)
  return publicHolidays('NW', year).filter(
    day => day > `${year}-05-02` && day < `${year}-07-01` && !elsewhere.includes(day),
  )
}
