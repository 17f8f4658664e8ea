import * as z from 'zod4'

export const guid = z.guid().toLowerCase()
export const guids = z
  .string()
  .transform(list =>
    list
      .split(',')
      .map(id => id.trim())
      .filter(id => id !== ''),
  )
  .pipe(z.array(guid))
export const notGuids = 'is not a list of ids'

export function guidsRemedy(what: string): string {
  return `List ${what}, like 00000000-0000-0000-0000-000000000000, separated by commas.`
}
