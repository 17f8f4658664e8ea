import { readFile } from 'node:fs/promises'
import { Fault } from '../errors.ts'
import { readTemplateFile, type Template, type TemplateProblem } from '../paper/docx/template.ts'

/**
 * The Word file that papers are put into, as PAPER_TEMPLATE names it.
 * @throws Fault `config` that says what is wrong with it, where, and what to do
 */
export async function openPaperTemplate(file: string | undefined): Promise<Template | undefined> {
  if (file === undefined) return undefined
  const read = await readTemplateFile(await bytesOf(file))
  if (!('problem' in read)) return read
  const { wrong, remedy } = said(read.problem)
  throw new Fault('config', `PAPER_TEMPLATE: ${file}: ${wrong}`, remedy)
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (cause) {
    throw new Fault(
      'config',
      `PAPER_TEMPLATE: ${file}: The file cannot be read`,
      'Correct the path and the rights of the file, or remove PAPER_TEMPLATE.',
      cause,
    )
  }
}

function said(problem: TemplateProblem): { wrong: string; remedy: string } {
  switch (problem.is) {
    case 'not-word':
      return { wrong: 'This is no Word file', remedy: 'Save the template in Word as .docx or .dotx.' }
    case 'old-word':
      return {
        wrong: 'This file is of an old Word, or protected by a password',
        remedy: 'Save it in Word as .docx, without a password.',
      }
    case 'macros':
      return { wrong: 'This file has macros', remedy: 'Save it in Word as .docx or .dotx, without macros.' }
    case 'no-content':
      return {
        wrong: 'The text has no place: {{Inhalt}} is missing',
        remedy: 'Write {{Inhalt}} in the body, as a paragraph of its own.',
      }
    case 'content-twice':
      return { wrong: 'The place {{Inhalt}} is there more than once', remedy: 'Leave one of them.' }
    case 'content-in-table':
      return {
        wrong: 'The place {{Inhalt}} is in a table',
        remedy: 'Write {{Inhalt}} in the body, as a paragraph of its own.',
      }
    case 'content-not-alone':
      return {
        wrong: `Beside the place {{Inhalt}} there is more: “${problem.where}”`,
        remedy: 'Write {{Inhalt}} in the body, as a paragraph of its own.',
      }
    case 'unknown':
      return {
        wrong: `Nobody knows the place “${problem.where}”`,
        remedy: 'Use {{Inhalt}}, {{Titel}}, {{Untertitel}} and {{Organisation}} only.',
      }
  }
}
