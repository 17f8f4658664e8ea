import * as z from 'zod4'
import { checkIcon, type Icon } from './icons.ts'
import { checkSchema } from './manifest-schema.ts'

/** The files of an app package by name; all of them lie at the root of the zip. */
export type Files = Map<string, Buffer>

export type AppPackage = { ok: true; files: Files } | { ok: false; problems: string[] }

/** The parts of a manifest that point to other files. What else it may hold is the schema's business. */
const Manifest = z.object({
  manifestVersion: z.string().catch(''),
  icons: z.object({ color: z.string(), outline: z.string() }).partial().catch({}),
  localizationInfo: z
    .object({ additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })).default([]) })
    .catch({ additionalLanguages: [] }),
})

/** Texts that people read in Teams: they need a translation in every additional language. */
const readByPeople = /^(name|description)\.|\.(?:commands|parameters)\[\d+\]\.(title|description)$/

/**
 * Fills the manifest's placeholders and checks everything Teams would refuse, and what it would not: languages that
 * are incomplete or name places that do not exist, icons of the wrong size or colour.
 * @param read gives a file of the package by its name, or undefined if there is none.
 * @returns the files to zip, or every problem at once, each with the file it is in.
 */
export function assemble(read: (name: string) => Buffer | undefined, values: Record<string, string>): AppPackage {
  const problems: string[] = []
  const files: Files = new Map()

  function take(name: string, namedBy: string): Buffer | undefined {
    const bytes = /[\\/]/.test(name) ? undefined : read(name)
    if (bytes) files.set(name, bytes)
    else problems.push(`${namedBy}: there is no file ${name} beside the manifest. Add it, or correct the name.`)
    return bytes
  }

  function takeJson(name: string, namedBy: string): unknown {
    const bytes = take(name, namedBy)
    try {
      return bytes && JSON.parse(bytes.toString('utf8'))
    } catch (error) {
      problems.push(`${name} is not JSON: ${(error as Error).message}`)
      return undefined
    }
  }

  function check(name: string, version: string, of: 'manifest' | 'language', json: unknown): void {
    const found = checkSchema(version, of, json)
    if (found) problems.push(...found.map(({ at, wrong }) => `${name}, ${at}: ${wrong}.`))
    else problems.push(`${name}, manifestVersion: there is no schema for version "${version}". Use 1.22.`)
  }

  const source = takeJson('manifest.json', 'appPackage')
  if (source === undefined) return { ok: false, problems }
  const manifest = fill(source, values, unknown => {
    problems.push(`manifest.json: ${unknown} has no value. Known are ${Object.keys(values).join(', ')}.`)
  })
  files.set('manifest.json', Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`))

  const { manifestVersion, icons, localizationInfo } = Manifest.parse(manifest)
  check('manifest.json', manifestVersion, 'manifest', manifest)
  for (const icon of Object.keys(icons) as Icon[]) {
    const name = icons[icon] ?? ''
    const bytes = take(name, `manifest.json, icons.${icon}`)
    if (bytes) problems.push(...checkIcon(icon, bytes).map(wrong => `${name} ${wrong}`))
  }
  const texts = leaves(manifest)
  for (const { languageTag, file } of localizationInfo.additionalLanguages) {
    const language = takeJson(file, `manifest.json, localizationInfo (${languageTag})`)
    if (language === undefined) continue
    check(file, manifestVersion, 'language', language)
    problems.push(...compareLanguage(file, language as object, texts))
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, files }
}

function fill(json: unknown, values: Record<string, string>, onUnknown: (placeholder: string) => void): unknown {
  return JSON.parse(JSON.stringify(json), (_key, value) => {
    if (typeof value !== 'string') return value
    return value.replace(/\$\{\{(\w*)\}\}/g, (placeholder, name: string) => {
      const known = values[name]
      if (known === undefined) onUnknown(placeholder)
      return known ?? placeholder
    })
  })
}

function compareLanguage(file: string, language: object, texts: string[]): string[] {
  const keys = Object.keys(language).filter(key => key !== '$schema')
  const stray = keys.filter(key => !texts.includes(key))
  const missing = texts.filter(text => readByPeople.test(text) && !keys.includes(text))
  return [
    ...stray.map(key => `${file}: ${key} names no text of the manifest. Correct or remove it.`),
    ...missing.map(text => `${file}: ${text} is missing. Translate the manifest's text of that place.`),
  ]
}

/** Where the texts of a JSON value are, in the notation of language files: `bots[0].commandLists[1].scopes[0]`. */
function leaves(json: unknown, path = ''): string[] {
  if (typeof json === 'string') return [path]
  if (Array.isArray(json)) return json.flatMap((value, index) => leaves(value, `${path}[${index}]`))
  if (typeof json !== 'object' || json === null) return []
  return Object.entries(json).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`))
}
