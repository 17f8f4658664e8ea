/** "an hour and a half" is "one and a half hour". */
export function halvesFirst(text: string): string {
  return withoutClock(text)
    .replace(/(?<=\d ?)\/ ?(?=(?:jahr|monat|woche|tag|quartal)(?!\p{L}))/iu, ' pro ')
    .replace(/(?<=\d ?)\/ ?(?=(?:year|month|week|day|quarter)\b)/i, ' per ')
    .replace(/\b(it|that|there)['’]s\b/i, '$1 is')
    .replace(/\b(?:a )?quarter of an hour\b/i, 'quarter hour')
    .replace(/(?<=\d\s?)[Tk](?=\s?(?:€|EUR\b))/, ' Tsd ')
    .replace(/\b(?:an|a|one) (hour|minute|week|day|month|year) and a (half|quarter)\b/i, 'one and a $2 $1')
    .replace(/\b(?:or thereabouts|or so|oder so(?: ähnlich)?)\W?$/i, '')
}

/** "9:00 bis 11:30 Uhr" and "1:15 h" are minutes; where no minutes are asked for, they stay strange. */
function withoutClock(text: string): string {
  const isClock = /\d:[0-5]\d|\d\s*(?:uhr|o'clock)/i.test(text)
  const minutes = (hours = '0', rest = '0') => Number(hours) * 60 + Number(rest)
  return text
    .replace(/\b(\d{1,2}):([0-5]\d) ?(?:h|std|stunden?|hours?)\b/i, (_, hours, rest) => `${minutes(hours, rest)} min`)
    .replace(span, (all, h1, m1, h2, m2) => {
      const lasts = minutes(h2, m2) - minutes(h1, m1)
      return isClock && lasts > 0 ? `${lasts} min` : all
    })
}
const span =
  /\b(?:(?:von|from) )?(\d{1,2})(?:[:.]([0-5]\d))?(?: uhr)? ?(?:bis|to|until|till|[-–]) ?(\d{1,2})(?:[:.]([0-5]\d))?(?: uhr)?\b/i
