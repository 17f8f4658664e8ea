import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { Fault } from '../errors.ts'
import { compile } from '../guide/compile.ts'
import type { Guide, Guides } from '../guide/guide.ts'
import { guideForm, phaseForm, questionForm } from '../guide/schema.ts'

/** Reads every guide of a folder once. */
export async function loadGuides(folder: string): Promise<Guides> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.yaml')).sort()
  const sources = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')))
  const guides = sources.map(source => ({ source, guide: readGuide(source) }))
  return {
    current: id => guides.find(({ guide }) => guide.id === id)?.guide,
    all: () => guides.map(({ guide }) => guide),
    source: hash => guides.find(({ guide }) => guide.hash === hash)?.source,
    read: (_id, source) => readGuide(source),
  }
}

function readGuide(source: string): Guide {
  try {
    const head = guideForm.parse(parse(source))
    const phases = head.phases.map(phase => phaseForm.parse(phase))
    const questions = head.questions.map(question => questionForm.parse(question))
    return compile({ head, phases, questions }, hashOf(source))
  } catch (cause) {
    throw new Fault('content', 'a guide is broken', 'run "npm run guides"', cause)
  }
}

/** The same text has the same hash, whatever system it was saved on. */
export function hashOf(source: string): string {
  return createHash('sha256')
    .update(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
    .digest('hex')
}
