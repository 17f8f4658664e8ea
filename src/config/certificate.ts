import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** What the bot proves itself with to Microsoft, in place of a password. */
export interface AppCertificate {
  /** The private key, PEM. A secret. */
  key: string
  /** PEM. */
  certificate: string
  /** SHA-1 of the certificate in hex, by which Entra finds it. */
  thumbprint: string
  validTo: Date
}

/** From a PEM file that holds a certificate and its RSA key, in any order; undefined if it does not, or cannot be read. */
export function readCertificate(file: string): AppCertificate | undefined {
  try {
    const text = readFileSync(file, 'utf8')
    const certificate = new X509Certificate(text)
    const key = createPrivateKey(text)
    if (key.asymmetricKeyType !== 'rsa' || !certificate.checkPrivateKey(key)) return undefined
    return {
      key: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
      certificate: certificate.toString(),
      thumbprint: certificate.fingerprint.replaceAll(':', ''),
      validTo: new Date(certificate.validTo),
    }
  } catch {
    return undefined
  }
}
