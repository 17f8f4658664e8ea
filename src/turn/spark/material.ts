import type { Idea } from '../../documents/idea.ts'
import type { Guide } from '../../guide/guide.ts'
import { type SparkIdea, type TownSpark, townSparks } from '../../spark/material.ts'
import { all, choicesOf, ideaFact, inTurns } from '../agenda/collect.ts'
import { guideFor, mayBegin } from '../dialogue/guides.ts'
import { keptProcesses } from '../effects.ts'
import type { Reader } from '../subject.ts'
import type { Work } from '../work.ts'

/** Of the guide for ideas: what its questions are called in a question to think about. */
const asked = { sphere: 'ort', goal: 'ziel', role: 'rolle' } as const

/** So many ideas come before others get their turn. */
const atOnce = 250

/** What was found, while one thing is done: all ideas are looked at for it. */
const found = new WeakMap<Work, Promise<TownSpark[]>>()

/** Every question that the town can be asked now, for everybody; what is no longer so can still be answered. */
export function sparksNow(reader: Reader): Promise<TownSpark[]> {
  const known = found.get(reader.work) ?? findSparks(reader)
  found.set(reader.work, known)
  return known
}

async function findSparks(reader: Reader): Promise<TownSpark[]> {
  const { work, deps, today } = reader
  const { goals, fields } = deps.lists.current()
  const guide = deps.guides.current(guideFor.idea)
  const ideas = (await work.peekIdeas({}, 'newest', all)).items
  return townSparks(
    {
      day: today,
      ideas: await inTurns(ideas, sparkIdea, atOnce),
      kept: await keptProcesses(reader),
      guides: { idea: guideFor.idea, check: guideFor.check },
      choices: {
        sphere: isAsked(guide, asked.sphere) ? choicesOf(guide, asked.sphere) : [],
        role: isAsked(guide, asked.role) ? choicesOf(guide, asked.role) : [],
        goal: isAsked(guide, asked.goal) ? goals.entries : [],
        field: fields.entries,
      },
      questions: asked,
    },
    deps.sparks.current(),
  )
}

/** The questions that may be put to a reader: what is so, by guides that are in force and theirs to begin. */
export async function sparksFor(reader: Reader, sparks: TownSpark[]): Promise<TownSpark[]> {
  const may = await Promise.all(sparks.map(spark => isFor(reader, spark)))
  return sparks.filter(({ isSo }, at) => isSo && may[at])
}

async function isFor(reader: Reader, { guide: id }: TownSpark): Promise<boolean> {
  const guide = reader.deps.guides.current(id)
  return guide !== undefined && mayBegin(reader, guide)
}

/** What the Personalrat objects to is not asked in another way, either. */
function isAsked(guide: Guide | undefined, id: string): boolean {
  return guide?.questions.some(question => question.id === id && !question.hidden) ?? false
}

function sparkIdea(idea: Idea): SparkIdea {
  const { id, title, status, goal, sphere, role, field } = ideaFact(idea)
  const decided = idea.history.findLast(step => step.what === undefined && step.status === idea.status)
  return {
    id,
    title,
    // What somebody has reported is not passed on.
    status: (idea.reports ?? []).length > 0 ? 'neu' : status,
    submittedOn: idea.submittedOn,
    decidedOn: decided?.on ?? idea.submittedOn,
    ...(goal !== undefined && { goal }),
    ...(sphere !== undefined && { sphere }),
    ...(role !== undefined && { role }),
    ...(field !== undefined && { field }),
  }
}
