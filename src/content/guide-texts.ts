import { isDeepStrictEqual } from 'node:util'
import { watchGlossary } from './glossary.ts'
import type { GuideText } from './guide-file.ts'
import { guideFilesIn } from './guide-files.ts'
import { layersOf, type Place } from './layers.ts'
import type { ContentProblem } from './problems.ts'
import { readText } from './read-text.ts'

/** The texts of all guides, and what they may name. One that is read later has its own object only if anything changed. */
export interface GuideTexts {
  texts: GuideText[]
  /** Ids of the glossary; undefined while it is broken. */
  terms: string[] | undefined
  /** How its terms are spelled; undefined likewise. */
  words: string[] | undefined
  brokenGlossary: ContentProblem[]
  /** What looks as if it were meant as a guide and is not read. */
  unread: ContentProblem[]
}

/** Looks at the folders of guides again and again. Rejects with a Fault if one cannot be read. */
export function watchGuideTexts(place: Place): () => Promise<GuideTexts> {
  const folders = layersOf(place)
  const lookAtGlossary = watchGlossary(place)
  let seen: GuideTexts | undefined
  let missed: GuideText[] = []

  return async () => {
    const { terms: known, problems: brokenGlossary } = await lookAtGlossary()
    const terms = brokenGlossary.length > 0 ? undefined : known.map(({ id }) => id)
    const words = terms && known.flatMap(({ term, also }) => [...Object.values(term), ...also])
    const found = await Promise.all(folders.map(guideFilesIn))
    const there = await Promise.all(
      found.flatMap(({ files }, layer) =>
        files.map(async file => ({
          file,
          shipped: layer === folders.length - 1,
          source: await readText(file),
        })),
      ),
    )
    // A file that is gone at one look only was just being saved.
    const gone = (seen?.texts ?? []).filter(({ file }) => !there.some(each => each.file === file))
    const saved = gone.filter(text => !missed.includes(text))
    missed = gone
    const next = {
      texts: [...there, ...saved],
      terms,
      words,
      brokenGlossary,
      unread: found.flatMap(each => each.unread),
    }
    if (!seen || !isDeepStrictEqual(next, seen)) seen = next
    return seen
  }
}
