import { budgetLines } from '../../export/budget.ts'
import type { TownExport } from '../../export/town.ts'
import type { MakeFile } from '../../paper/file.ts'
import type { Table } from '../../paper/table.ts'
import { budgetTable, checksTable, ideasTable, tasksTable } from '../../view/export/tables.ts'
import { todoList } from '../../view/export/todos.ts'
import type { Words } from '../../view/texts.ts'
import type { Format } from '../exports.ts'
import { budgetRound } from '../inquiry/budget.ts'
import { nameOf, unitNames } from '../people/unit-names.ts'
import type { Reader } from '../subject.ts'
import { checkRecords, choicesIn, ideaRecords, indicatorRecords, needs, taskRecord, taskRecords } from './collect.ts'
import { exchangeFile } from './exchange.ts'
import { mayFetch, type TownWanted } from './rights.ts'

interface How {
  words: Words
  make: MakeFile
  /** The instant it is made. */
  at: string
}

/** A file of what the town entered; undefined: it is not there for the reader, or not any more. */
export async function exportFile(reader: Reader, wanted: TownWanted, format: Format, how: How) {
  if (!(await mayFetch(reader, wanted))) return undefined
  const name = await nameFor(reader, wanted)
  if (wanted.is === 'town') return { name, body: `${JSON.stringify(await townExport(reader), undefined, 2)}\n` }
  if (wanted.is === 'exchange') return { name, body: `${JSON.stringify(await exchangeFile(reader), undefined, 2)}\n` }
  if (format === 'ics') return { name, body: await how.make({ as: 'ics', of: await todosOf(reader, wanted, how) }) }
  const table = await tableOf(reader, wanted, how.words)
  return { name, body: await how.make({ as: format === 'csv' ? 'csv' : 'xlsx', of: table }) }
}

/** Everything, for other programs. A test holds it to its schema: parsing it here would keep others waiting. */
async function townExport(reader: Reader): Promise<TownExport> {
  return {
    format: 'trittstein-export',
    version: 1,
    organisation: reader.deps.setting.organisation,
    day: reader.today,
    ideas: await ideaRecords(reader),
    ...(await checkRecords(reader)),
    tasks: await taskRecords(reader),
    indicators: await indicatorRecords(reader),
    ...choicesIn(reader),
  }
}

async function tableOf(reader: Reader, wanted: TownWanted, words: Words): Promise<Table> {
  const choices = choicesIn(reader)
  if (wanted.is === 'ideas') return ideasTable(await ideaRecords(reader), choices, words)
  if (wanted.is === 'checks') return checksTable((await checkRecords(reader)).checks, choices, words)
  if (wanted.is === 'budget') {
    const { year } = await budgetRound(reader)
    return budgetTable(budgetLines(await needs(reader, year)), year, words)
  }
  return tasksTable(await tasksFor(reader, wanted), choices, words)
}

async function todosOf(reader: Reader, wanted: TownWanted, { words, at }: How) {
  const { publicUrl, organisation } = reader.deps.setting
  const host = publicUrl === undefined ? 'trittstein' : new URL(publicUrl).hostname
  const name =
    wanted.is === 'unit-tasks' ? words.guide(nameOf(await unitNames(reader), wanted.unit)) : words.plain('table.tasks')
  return todoList(await tasksFor(reader, wanted), { name: `${name}, ${organisation}`, at, host }, words)
}

async function tasksFor(reader: Reader, wanted: TownWanted) {
  if (wanted.is !== 'task') return taskRecords(reader, wanted.is === 'unit-tasks' ? wanted.unit : undefined)
  const task = await reader.work.peek('tasks', wanted.task)
  return task ? [taskRecord(task, await unitNames(reader))] : []
}

/** Names of files, without day and ending. */
async function nameFor(reader: Reader, wanted: TownWanted): Promise<string> {
  if (wanted.is === 'task') return wanted.task.toLowerCase()
  if (wanted.is !== 'unit-tasks') return names[wanted.is]
  return `aufgaben-${fileName(nameOf(await unitNames(reader), wanted.unit).de)}`
}

const names = {
  ideas: 'ideen',
  checks: 'checks',
  tasks: 'aufgaben',
  budget: 'haushaltsanmeldung',
  town: 'trittstein-alles',
  exchange: 'trittstein-austausch',
}

/** "Amt für Bau & Umwelt" → "amt-fuer-bau-umwelt", for the heads of HTTP and for every file system. */
function fileName(text: string): string {
  const plain = text.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss')
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'bereich'
  )
}
