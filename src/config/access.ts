import { isIPv4 } from 'node:net'
import * as z from 'zod4'
import { type AppCertificate, readCertificate } from './certificate.ts'
import { guid, guids, guidsRemedy, notGuids } from './guids.ts'
import type { Reader } from './reader.ts'
import { hostNames, serviceHosts } from './service-hosts.ts'

const appTypes = ['SingleTenant', 'UserAssignedMSI'] as const
const registration = ['Type', 'Id', 'Password', 'Certificate', 'TenantId'].map(name => `MicrosoftApp${name}`)

/** Who may talk to the bot. */
export type Access =
  | { authenticated: false }
  | {
      authenticated: true
      appType: (typeof appTypes)[number]
      appId: string
      /** Only with SingleTenant, and one of the two; a managed identity has none. */
      appPassword?: string
      certificate?: AppCertificate
      tenantId: string
      /** In lower case; never empty. */
      allowedTenants: string[]
      /** Where the machine tells its managed identity, if not where every machine in Azure does; the App Service names a key, too. */
      identity?: { endpoint: string; header?: string }
      /** Only to these hosts, in lower case, goes a token or a card. */
      serviceHosts: string[]
    }

/**
 * The registration of the bot with Azure, without which nobody can be authenticated.
 *
 * MultiTenant is not offered: Azure creates no such bots any more since August 2025, and the SDK takes that type
 * without an id for "authentication off".
 */
export function readRegistration(reader: Reader): Access {
  if (!reader.any(registration)) {
    reader.problem(
      'MicrosoftAppId',
      'is missing, and so is everything else of a registration',
      'Set MicrosoftAppType, MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId; to try the bot on this machine only, set UNAUTHENTICATED=1.',
    )
    return { authenticated: false }
  }
  const appType = reader.take(
    'MicrosoftAppType',
    z.enum(appTypes),
    'is missing or not supported',
    `Use ${appTypes.join(' or ')}; MultiTenant is no longer supported by Azure.`,
  )
  const appId = reader.take(
    'MicrosoftAppId',
    guid,
    'is missing or not an id',
    'Copy the application (client) id of the bot from Azure.',
  )
  const tenantId = reader.take(
    'MicrosoftAppTenantId',
    guid,
    'is missing or not an id',
    'Copy the directory (tenant) id from Azure.',
  )
  const proof = readProof(reader, appType)
  const tenants = guids.refine(list => list.length > 0)
  const allowedTenants = reader.take('ALLOWED_TENANTS', tenants, notGuids, guidsRemedy('tenant ids'), [tenantId])
  const more = reader.take(
    'SERVICE_HOSTS',
    hostNames,
    'is not a list of host names',
    'List names like smba.trafficmanager.net, separated by commas, or remove it.',
    [],
  )
  return {
    authenticated: true,
    appType,
    appId,
    tenantId,
    allowedTenants,
    serviceHosts: [...new Set(serviceHosts.concat(more))],
    ...proof,
    ...(appType === 'UserAssignedMSI' && readIdentity(reader)),
  }
}

/** What Azure itself sets where a managed identity is asked for elsewhere: in the App Service, and in Kubernetes. */
function readIdentity(reader: Reader): { identity?: { endpoint: string; header?: string } } {
  const [endpoint, header] = [reader.text('IDENTITY_ENDPOINT'), reader.text('IDENTITY_HEADER')]
  if (endpoint && header && URL.canParse(endpoint)) return { identity: { endpoint, header } }
  const host = reader.text('AZURE_POD_IDENTITY_AUTHORITY_HOST')
  return host && URL.canParse(host) ? { identity: { endpoint: host.replace(/\/+$/, '') } } : {}
}

/** What the bot proves itself with: a password or a certificate, unless the machine does it for the bot. */
function readProof(reader: Reader, appType: (typeof appTypes)[number]) {
  const [password, file] = ['MicrosoftAppPassword', 'MicrosoftAppCertificate'] as const
  const [appPassword, path] = [reader.text(password), reader.text(file)]
  const given = [password, file].filter(variable => reader.text(variable) !== undefined)
  if (appType === 'UserAssignedMSI') {
    for (const variable of given)
      reader.problem(variable, 'is set, but a managed identity has none', 'Remove it, or use SingleTenant.')
  } else if (appType === 'SingleTenant' && given.length === 0) {
    const remedy = 'Create a client secret for the bot in Azure and set its value, or set MicrosoftAppCertificate.'
    reader.problem(password, 'is missing', remedy)
  } else if (given.length === 2) {
    reader.problem(file, 'is set together with MicrosoftAppPassword', 'Remove one of the two.')
  }
  const certificate = path === undefined ? undefined : readCertificate(path)
  if (path !== undefined && !certificate) {
    const remedy = 'Name a PEM file that the bot may read, with the certificate and its RSA key.'
    reader.problem(file, 'names no usable certificate', remedy)
  }
  return { ...(appPassword !== undefined && { appPassword }), ...(certificate && { certificate }) }
}

/** Nobody is authenticated on this machine only, never in production, and never beside a registration. */
export function refuseUnsafe(reader: Reader): void {
  const variable = 'UNAUTHENTICATED'
  if (reader.text(variable) !== '1')
    reader.problem(variable, 'has an unknown value', 'Use 1 for local use, or remove it.')
  if (reader.any(registration)) {
    reader.problem(variable, 'is set together with a registration (MicrosoftApp…)', 'Remove one of the two.')
  }
  if (reader.text('NODE_ENV') === 'production') {
    reader.problem(variable, 'is set with NODE_ENV=production', 'Set the registration (MicrosoftApp…) instead.')
  }
  if (!isLoopback(reader.text('HOST') ?? '127.0.0.1')) {
    reader.problem(
      'HOST',
      'is reachable from outside although nobody is authenticated',
      'Use 127.0.0.1, or remove UNAUTHENTICATED.',
    )
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'))
}
