import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '../errors.ts'
import { checkGlossary, type GlossaryForm, glossaryForm } from '../guide/check-glossary.ts'
import { explain } from '../guide/explain.ts'
import type { Glossary, Term } from '../guide/glossary.ts'
import { ContentFault, type ContentProblem } from './problems.ts'
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
  const source = await readIfThere(file)
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

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw new Fault('content', `The glossary ${file} cannot be read`, 'Check its path and rights', cause)
  }
}
