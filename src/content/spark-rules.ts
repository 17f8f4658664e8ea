import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Guide } from '../guide/guide.ts'
import { misfits, readSparks } from '../spark/form.ts'
import { type SparkRules, usualSparks } from '../spark/rules.ts'
import { fileIn, layersOf, type Place } from './layers.ts'
import { printed } from './problems.ts'
import { type WatchedRules, watchRules } from './watched-rules.ts'

/** The municipality's questions to think about. */
export type SparkRulesFile = WatchedRules<SparkRules>

const name = 'sparks.yaml'

/**
 * Reads `rules/sparks.yaml`; see `watchRules`. A question whose guide is not there is not asked, and an answer that does not fit is
 * not taken along: of an own file that is told, and stops nothing, because guides come and go.
 * @param guides those in force
 */
export async function openSparkRules(place: Place, guides: () => Guide[]): Promise<SparkRulesFile> {
  const rules = await watchRules(place, { file: name, usual: usualSparks, read: readSparks })
  const [top = '', ...below] = layersOf(place)
  const isOwn = () => below.length === 0 || existsSync(join(top, 'rules', name))
  return {
    ...rules,
    problems: language => [
      ...rules.problems(language),
      ...(isOwn() ? misfits(rules.current(), guides()) : []).map(each =>
        printed({ file: fileIn(place, 'rules', name), line: 1, ...each }, language),
      ),
    ],
  }
}
