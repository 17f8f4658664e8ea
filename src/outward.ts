import http from 'node:http'
import tls from 'node:tls'

/**
 * What leaves this process goes as the administrators of the machine want it: by the proxies that the environment names, and
 * trusting the authorities that the machine trusts, too: many town halls look into what goes out. It holds for the whole
 * process, because the SDK asks for the keys of Teams without any agent of ours.
 */
export function goOutward(proxies: Record<string, string> = {}): void {
  http.setGlobalProxyFromEnv(proxies)
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), ...tls.getCACertificates('system')])
}
