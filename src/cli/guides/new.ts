import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { Fault } from '../../errors.ts'
import { slug } from '../../people/units.ts'
import { unwritable } from '../write.ts'
import { schemaFile } from './schema.ts'
import { starter } from './starter.ts'

/** Writes a guide to begin with, and never over one that is there. Answers with the file's path. */
export async function writeNew(id: string, folder: string): Promise<string> {
  if (!/^[a-z][a-z0-9_-]{0,39}$/.test(id)) {
    const possible = slug(id).replace(/^[^a-z]+/, '')
    const remedy = possible === '' ? 'Write small letters, digits, - and _' : `Write for example ${possible}`
    throw new Fault('content', `“${id}” cannot be the id of a guide`, remedy)
  }
  const file = join(folder, `${id}.yaml`)
  const schema = relative(resolve(folder), schemaFile).replaceAll('\\', '/')
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(file, starter(id, schema), { flag: 'wx' })
  } catch (cause) {
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    if (!isThere) throw unwritable(file, cause)
    throw new Fault('content', `${file} is there already`, 'Choose another id', cause)
  }
  return file
}
