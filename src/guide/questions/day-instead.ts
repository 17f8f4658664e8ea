import type { Meaning } from '../day/meaning.ts'

const ways = [
  /^(?:bitte )?(?:nicht|ned|net|nich|not) (?<no>[^,]{1,40}?),? (?:sondern|but)(?: (?:erst|lieber|rather|schon))? (?<yes>.{1,60})$/iu,
  /^(?:an)?statt (?<no>[^,]{1,30}?)(?:,| lieber| besser| dann| jetzt| nun){1,2} (?<yes>.{1,60})$/iu,
  /^(?:instead of|rather than) (?<no>[^,]{1,30}), (?<yes>.{1,60})$/iu,
  /^(?<yes>[^,]{1,50}?),? (?:(?:an)?statt|instead of|rather than) (?<no>.{1,40})$/iu,
]
/** "Wäre schön": whoever wishes for a day names it. */
const wish = /(?<!\p{L})(?:(?:mir|uns) )?(?:wäre?|waer|würde?|would be)(?!\p{L})/iu
const wished =
  /(?<!\p{L})(?:(?:echt |ganz |am )?(?:schön|gut|super|ideal|perfekt|prima|toll|top|recht|lieb|liebsten|passen)|nice|good|great|ideal|perfect|fine|lovely)(?=[.! ]*$)/iu

/**
 * What a sentence says of a day without another that it puts aside, and without wishing for it: "nicht am 11., sondern am 18.
 * Januar", "der 15. Juni wäre schön". Undefined if there is nothing of the kind.
 */
export function dayInstead(typed: string, dayOf: (text: string) => Meaning | undefined): string | undefined {
  const text = typed.trim().replace(/[.!]{1,3}$/, end => (/\d\./.test(typed.slice(-3)) ? end : ''))
  for (const way of ways) {
    const { no = '', yes } = way.exec(text)?.groups ?? {}
    if (yes !== undefined && dayOf(no)) return yes
  }
  const plain = wish.test(text) && wished.test(text) ? text.replace(wish, '').replace(wished, '') : text
  return plain === text ? undefined : plain.trim()
}
