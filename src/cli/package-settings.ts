import * as z from 'zod4'

/** What the manifest's placeholders `${{NAME}}` stand for. */
export interface PackageSettings {
  MicrosoftAppId: string
  TEAMS_APP_ID: string
  PUBLISHER: string
  ORGANISATION_URL: string
  PRIVACY_URL: string
  TERMS_URL: string
}

const guid = z.guid().toLowerCase()
const page = z.url({ protocol: /^https$/, hostname: z.regexes.domain })

/** Characters of the publisher's name that the manifest schema allows. */
const publisherLength = 32
const publisher = z.string().max(publisherLength)

/** Values that stand in when a package is only checked: valid in form, belonging to nobody. */
export const sampleSettings: PackageSettings = {
  MicrosoftAppId: '00000000-0000-4000-8000-000000000001',
  TEAMS_APP_ID: '00000000-0000-4000-8000-000000000002',
  PUBLISHER: 'Stadt Musterstadt',
  ORGANISATION_URL: 'https://www.example.org',
  PRIVACY_URL: 'https://www.example.org/datenschutz',
  TERMS_URL: 'https://www.example.org/nutzung',
}

/** Reads what the package needs from the environment: all settings, or every problem, each with its remedy. */
export function readPackageSettings(
  env: Record<string, string | undefined>,
): { ok: true; settings: PackageSettings } | { ok: false; problems: string[] } {
  const problems: string[] = []

  const text = (name: string) => env[name]?.trim() || undefined
  function take(name: string, schema: z.ZodType<string>, remedy: string): string {
    const value = text(name)
    const parsed = schema.safeParse(value)
    if (!parsed.success) problems.push(`${name} ${value === undefined ? 'is missing' : 'is not usable'}. ${remedy}`)
    return parsed.data ?? ''
  }

  const appId = take('MicrosoftAppId', guid, 'Copy the application (client) id of the bot from Azure.')
  const settings: PackageSettings = {
    MicrosoftAppId: appId,
    TEAMS_APP_ID: text('TEAMS_APP_ID')
      ? take('TEAMS_APP_ID', guid, 'Use a GUID, or leave it out to take the id of the bot.')
      : appId,
    PUBLISHER: text('PUBLISHER')
      ? take('PUBLISHER', publisher, `Teams shows at most ${publisherLength} characters of it: choose a shorter name.`)
      : take(
          'ORGANISATION',
          publisher,
          `Set the name of your administration; where it is longer than ${publisherLength} characters, set PUBLISHER to a shorter one.`,
        ),
    ORGANISATION_URL: take('ORGANISATION_URL', page, 'Set the https address of the page where staff get support.'),
    PRIVACY_URL: take('PRIVACY_URL', page, 'Set the https address of your privacy notice (Art. 13 GDPR).'),
    TERMS_URL: take('TERMS_URL', page, 'Set the https address of your terms of use.'),
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings }
}
