import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { explain } from '../guide/explain.ts'
import type { Budget } from '../task/budget.ts'
import { checkTemplate, type TemplateForm, templateForm } from '../task/check-template.ts'
import type { RoadmapTemplate, TemplateTask } from '../task/template.ts'
import { loadBudget } from './budget.ts'
import { filesIn } from './files-in.ts'
import type { Place } from './layers.ts'
import { ContentFault, type ContentProblem } from './problems.ts'
import { readYaml } from './yaml.ts'

/**
 * Reads the roadmap templates, `roadmap/<id>.yaml`; a folder without any has none. Throws a
 * ContentFault with all problems of all files if one is broken.
 */
export async function loadRoadmaps(place: Place): Promise<RoadmapTemplate[]> {
  const files = await filesIn(place, 'roadmap', 'The roadmap templates')
  const budget = await loadBudget(place)
  const read = await Promise.all(files.map(async file => readTemplate(file, await readFile(file, 'utf8'), budget)))
  const problems = read.flatMap(each => each.problems)
  if (problems.length > 0) throw new ContentFault(problems)
  return read.flatMap(({ template }) => template ?? [])
}

/** A template, or everything that is wrong with it. */
function readTemplate(
  file: string,
  source: string,
  budget: Budget,
): { template?: RoadmapTemplate; problems: ContentProblem[] } {
  const yaml = readYaml(file, source)
  if (!yaml.readable) return { problems: yaml.problems }
  const findings = [...explain(templateForm, yaml.value, []), ...checkTemplate(yaml.value)]
  const form = templateForm.safeParse(yaml.value).data
  const name = basename(file, '.yaml')
  if (form && form.id !== name) {
    const message = `The file is named ${name}.yaml, but the id is “${form.id}”`
    findings.push({ path: ['id'], message, remedy: `Write id: ${name}, or rename the file to ${form.id}.yaml` })
  }
  const problems = [...yaml.problems, ...findings.map(yaml.locate)]
  return form ? { template: templateOf(form, budget), problems } : { problems }
}

function templateOf({ languages: _, tasks, ...rest }: TemplateForm, budget: Budget): RoadmapTemplate {
  return {
    ...rest,
    tasks: tasks.map(task => ({ ...task, day: task.day ?? 0 }) as TemplateTask),
    budget,
  } as RoadmapTemplate
}
