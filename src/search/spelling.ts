/**
 * Evens out what one word is written in, by rule and whatever the word: ligatures and hyphens from a PDF, inner capitals,
 * endings that name all genders, and what is short. „an- und abmelden“ are two verbs, "E-Rechnung" is an electronic one,
 * "E-Auto" an electric one, and nobody means either with „E-Mail“. Case and umlauts are left to `fold`.
 */
export function evenOut(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .replace(/\p{Pd}/gu, '-')
      .replace(
        /\b((?:an|ab|um|ein|aus|auf|zu)-(?:, ?(?:an|ab|um|ein|aus|auf|zu)-)?)\s*(?:und|oder|&|\/)\s*(?:an|ab|um|ein|aus|auf|zu)(\p{L}{3,40})/giu,
        (all, before: string, verb: string) => `${before.replace(/-,? ?/g, `${verb} `)}${all}`,
      )
      .replace(/(?<=\p{L})(?:[*:_·]|\/-?)in(?:nen)?(?!\p{L})/giu, '')
      .replace(/(?<=\p{Ll})In(?:nen)?(?!\p{L})/gu, '')
      .replace(/\be-?mail/gi, 'mail')
      // eAkte, EAkte, E Akte and e-Akte are one.
      .replace(/(?<![\p{L}\p{N}])[eE](?:-|\s(?=\p{Lu}\p{Ll})|(?=\p{Lu}\p{Ll}))(?=\p{L}{3})/gu, 'e-')
      .replace(/\be-(?=auto|bike|fahr|bus|roller|mobil|lade)/gi, 'elektro ')
      .replace(/\be-(?=\p{L}{3})/giu, 'elektronisch ')
      .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, '-')
      // W-LAN, U-Bahn, B-Plan.
      .replace(/(?<![\p{L}\p{N}-])(\p{L})-(?=\p{L}{2})/gu, '$1')
  )
}
