import { join } from 'node:path'
import { checkGlossary, type GlossaryForm, glossaryForm } from '../guide/check-glossary.ts'
import { explain } from '../guide/explain.ts'
import type { Glossary, Term } from '../guide/glossary.ts'
import { ContentFault, type ContentProblem } from './problems.ts'
import { readIfThere } from './read-if-there.ts'
import { readYaml } from './yaml.ts'

/**
 * Reads the glossary of a folder of guides, `glossary/glossary.yaml`; a folder without one has no terms. Throws a
 * ContentFault with all its problems if it is broken.
 */
export async function loadGlossary(folder: string): Promise<Glossary> {
  const { glossary, problems } = await readGlossary(folder)
  if (problems.length > 0) throw new ContentFault(problems)
  return glossary
}

/** The same, with problems as values: for whoever tells them together with others. */
export async function readGlossary(folder: string): Promise<{ glossary: Glossary; problems: ContentProblem[] }> {
  const file = join(folder, 'glossary', 'glossary.yaml')
  const source = await readIfThere(file, 'The glossary')
  if (source === undefined) return { glossary: { terms: [] }, problems: [] }
  const yaml = readYaml(file, source)
  if (!yaml.readable) return { glossary: { terms: [] }, problems: yaml.problems }
  const findings = [...explain(glossaryForm, yaml.value, []), ...checkGlossary(yaml.value)]
  const form: GlossaryForm | undefined = glossaryForm.safeParse(yaml.value).data
  return {
    glossary: { terms: (form?.terms ?? []) as Term[] },
    problems: [...yaml.problems, ...findings.map(yaml.locate)],
  }
}
