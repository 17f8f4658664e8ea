import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ErrorObject, ValidateFunction } from 'ajv'
import draft04 from 'ajv-draft-04'

/** What a schema says of a file: where in it (in the notation of language files), and what is wrong there. */
export interface SchemaProblem {
  at: string
  wrong: string
}

/**
 * Checks a manifest or a language file against Microsoft's schema of one manifest version, as bundled with
 * `@microsoft/app-manifest`: nothing is fetched.
 * @returns undefined if there is no schema of that version.
 */
export function checkSchema(version: string, of: 'manifest' | 'language', json: unknown): SchemaProblem[] | undefined {
  const name = of === 'manifest' ? 'MicrosoftTeams.schema.json' : 'MicrosoftTeams.Localization.schema.json'
  const file = fileURLToPath(new URL(`json-schemas/teams/v${version}/${name}`, schemas))
  if (!/^\d\.\d+$/.test(version) || !existsSync(file)) return undefined
  const validate = validators.get(file) ?? validatorOf(file)
  validators.set(file, validate)
  return validate(json) ? [] : (validate.errors ?? []).map(describe)
}

const schemas = import.meta.resolve('@microsoft/app-manifest')

/** By file: making one takes a tenth of a second. */
const validators = new Map<string, ValidateFunction>()

function validatorOf(file: string): ValidateFunction {
  // The schemas' patterns are not all valid with the u flag, and their one `format` (uri) is left to the settings.
  const ajv = new draft04.default({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false })
  return ajv.compile(JSON.parse(readFileSync(file, 'utf8')))
}

function describe(error: ErrorObject): SchemaProblem {
  const { additionalProperty, allowedValues, allowedValue } = error.params
  const detail = additionalProperty ?? allowedValues?.join(', ') ?? allowedValue
  return {
    at: dotted(error.instancePath) || 'the whole file',
    wrong: `${error.message ?? error.keyword}${detail === undefined ? '' : ` (${detail})`}`,
  }
}

/** `/bots/0/botId` → `bots[0].botId` */
function dotted(pointer: string): string {
  return pointer
    .replace(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
    .replace(/^\./, '')
}
