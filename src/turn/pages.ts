/** How many lines a list card holds. */
export const perPage = 10

/** How far back "Neuere" leads: cards carry at most 500 characters for it. */
const remembered = 6

/**
 * Where a page of a list starts, and the way back. A card carries it as "3;cursor of page 2~cursor of page 3"; an
 * untrusted or empty one means the first page.
 */
export interface Place {
  page: number
  cursors: string[]
}

export function readPlace(text = ''): Place {
  const [page = '', cursors = ''] = text.split(';')
  const number = Number.parseInt(page, 10)
  return number > 1 && cursors !== '' ? { page: number, cursors: cursors.split('~') } : { page: 1, cursors: [] }
}

/** What the buttons of a list page carry, given the cursor of the page after it. */
export function around({ page, cursors }: Place, next: string | undefined): { next?: string; previous?: string } {
  const back = cursors.slice(0, -1)
  return {
    ...(next !== undefined && { next: `${page + 1};${[...cursors, next].slice(-remembered).join('~')}` }),
    ...(page > 1 && { previous: back.length > 0 ? `${page - 1};${back.join('~')}` : '' }),
  }
}
