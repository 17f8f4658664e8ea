import * as z from 'zod4'

/**
 * What has to be there and is read further on, by who knows the rest of the guide: that is also who says that it is missing, with a
 * remedy that fits. zod would say it as well, since version 4.
 */
export const needed = z.unknown().optional()

/** Editors are told of it by the schema of the whole file: which fields of a form have to be there besides those zod asks for. */
export function neededIn(form: z.core.$ZodType): string[] {
  return form instanceof z.ZodObject ? Object.keys(form.shape).filter(key => form.shape[key] === needed) : []
}
