import type { Guide } from './guide.ts'

/** The question whose answer names what comes out of a guide; undefined where nothing is kept. */
export function titleQuestion({ produces }: Pick<Guide, 'produces'>): string | undefined {
  return 'title' in produces ? produces.title : undefined
}
