import type { Language } from '../documents/language.ts'

type Said = Record<Language, [is: string, remedy?: string]>

const say = (de: Said['de'], en: Said['en']): Said => ({ de, en })

/** What each finding says, and what to do if it is not as it should be. */
export const texts = {
  node: say(
    ['Node-Version', 'Starten Sie mit der Node-Version aus den Paketen: npm ci.'],
    ['Node version', 'Start with the Node that comes with the packages: npm ci.'],
  ),
  settings: say(
    ['Einstellungen', 'Berichtigen Sie die Einstellung. .env.example erklärt jede.'],
    ['Settings', 'Correct the setting. .env.example explains each.'],
  ),
  open: say(
    [
      'Niemand muss sich anmelden (UNAUTHENTICATED)',
      'Nur zum Ausprobieren. Für Teams tragen Sie die Registrierung ein.',
    ],
    ['Nobody has to sign in (UNAUTHENTICATED)', 'For trying out only. For Teams set the registration.'],
  ),
  nobody: say(
    [
      'COORDINATORS nennt niemanden; solange niemand koordiniert, nennt jeder Start einen Code',
      'Tragen Sie jemanden ein, oder nehmen Sie den Code, den der Start nennt.',
    ],
    [
      'COORDINATORS names nobody; while nobody coordinates, each start tells a code',
      'Name somebody, or use the code that the start tells.',
    ],
  ),
  store: say(
    ['Speicher', 'Prüfen Sie ihn mit npm run store -- check, oder spielen Sie eine Sicherung zurück.'],
    ['Store', 'Look with npm run store -- check, or restore a backup.'],
  ),
  'store-new': say(['Speicher noch leer, der erste Start legt ihn an'], ['No store yet, the first start makes it']),
  write: say(
    ['Schreiben in den Speicher, mit fsync', 'Geben Sie dem Dienst Schreibrechte auf den Ordner aus STORE.'],
    ['Writing into the store, with fsync', 'Let the service write into the folder that STORE names.'],
  ),
  space: say(
    ['Freier Platz', 'Schaffen Sie Platz auf dem Laufwerk des Speichers: mindestens 1 GB.'],
    ['Free space', 'Make room on the drive of the store: 1 GB at least.'],
  ),
  'network-drive': say(
    [
      'Der Speicher liegt auf einem Netzlaufwerk',
      'Legen Sie ihn auf ein Laufwerk dieses Servers. Auf einem Netzlaufwerk ist er nicht erprobt.',
    ],
    ['The store lies on a network drive', 'Put it on a drive of this server. On a network drive it was not tried.'],
  ),
  backup: say(
    ['Jüngste Sicherung', 'Sichern Sie täglich: npm run store -- backup <neuer Ordner>.'],
    ['Newest backup', 'Back up every day: npm run store -- backup <new folder>.'],
  ),
  'backup-none': say(
    ['Im Ordner für Sicherungen liegt keine', 'Sichern Sie täglich: npm run store -- backup <neuer Ordner>.'],
    ['There is no backup in the folder for them', 'Back up every day: npm run store -- backup <new folder>.'],
  ),
  'no-backups': say(
    ['Ob es Sicherungen gibt, ist nicht zu sehen', 'Nennen Sie in BACKUPS den Ordner, in dem sie liegen.'],
    ['Whether there are backups cannot be seen', 'Name the folder they lie in with BACKUPS.'],
  ),
  guides: say(
    ['Leitfäden, Vorlagen, Bereiche und Regeln', 'Berichtigen Sie die Datei. npm run guides nennt jede Stelle.'],
    ['Guides, templates, units and rules', 'Correct the file. npm run guides names every place.'],
  ),
  clock: say(
    ['Uhr und Zeitzone', 'Stellen Sie die Uhr, am besten über NTP.'],
    ['Clock and zone', 'Set the clock, best by NTP.'],
  ),
  package: say(
    ['App-Paket nach diesen Einstellungen', 'Berichtigen Sie die Einstellung, dann: npm run package.'],
    ['App package by these settings', 'Correct the setting, then: npm run package.'],
  ),
  'package-old': say(
    ['Das App-Paket in dist/ hat einen anderen Stand', 'Machen Sie es neu: npm run package. Laden Sie es dann hoch.'],
    ['The app package in dist/ is of another state', 'Make it anew: npm run package. Then upload it.'],
  ),
  public: say(
    ['Öffentliche Adresse', 'Der Proxy muss /api/messages und /meine-daten/ mit gültigem Zertifikat weiterreichen.'],
    ['Public address', 'The proxy has to pass on /api/messages and /meine-daten/ with a valid certificate.'],
  ),
  'no-public': say(
    ['PUBLIC_URL fehlt: die Erreichbarkeit ist nicht zu prüfen', 'Tragen Sie die öffentliche Adresse ein.'],
    ['PUBLIC_URL is missing: whether it is reachable cannot be tried', 'Set the public address.'],
  ),
  'proxy-sender': say(
    [
      'Wer eine Anfrage sendet, hinter dem Proxy (X-Forwarded-For)',
      'Der Proxy muss X-Forwarded-For setzen. Sonst bremst der Bot niemanden, der ihn überlastet.',
    ],
    [
      'Who sends a request, behind the proxy (X-Forwarded-For)',
      'The proxy has to set X-Forwarded-For. Otherwise the bot slows down nobody who floods it.',
    ],
  ),
  'proxy-proto': say(
    [
      'Wie der Proxy gefragt wurde',
      'Das passt nicht zu PUBLIC_URL. Berichtigen Sie die Adresse oder die Kopfzeile am Proxy.',
    ],
    ['How the proxy was asked', 'That does not match PUBLIC_URL. Correct the address, or the header at the proxy.'],
  ),
  teams: say(
    ['Verbindung zu Teams', 'Erlauben Sie dem Dienst HTTPS nach außen zu diesem Rechner.'],
    ['Connection to Teams', 'Let the service reach this host by HTTPS.'],
  ),
  certificate: say(
    [
      'Das Zertifikat der Registrierung gilt bis',
      'Laden Sie ein neues in Azure hoch. Tauschen Sie die Datei, und starten Sie den Bot neu.',
    ],
    [
      'The certificate of the registration is valid until',
      'Upload a new one in Azure. Exchange the file, and start the bot anew.',
    ],
  ),
  token: say(
    [
      'Zugangsdaten, mit einem Token erprobt',
      'Prüfen Sie MicrosoftAppId, MicrosoftAppTenantId und das Passwort oder Zertifikat.',
    ],
    ['Credentials, tried with a token', 'Check MicrosoftAppId, MicrosoftAppTenantId, and the password or certificate.'],
  ),
  'token-over': say(
    [
      'Der geheime Clientschlüssel ist abgelaufen',
      'Legen Sie in Azure einen neuen an. Tragen Sie seinen Wert ein, und starten Sie den Bot neu.',
    ],
    ['The client secret has expired', 'Create a new one in Azure. Set its value, and start the bot anew.'],
  ),
  'token-busy': say(
    ['Gerade gibt es kein Token', 'Warten Sie einige Minuten. Der Bot versucht es von selbst wieder.'],
    ['There is no token just now', 'Wait for some minutes. The bot tries again by itself.'],
  ),
  identity: say(
    [
      'Verwaltete Identität, mit einem Token erprobt',
      'Weisen Sie die Identität diesem Rechner in Azure zu. MicrosoftAppId ist ihre Client-ID.',
    ],
    [
      'Managed identity, tried with a token',
      'Assign the identity to this machine in Azure. MicrosoftAppId is its client id.',
    ],
  ),
  'identity-none': say(
    [
      'Dieser Rechner hat keine verwaltete Identität',
      'Die gibt es nur in Azure. Nehmen Sie sonst SingleTenant, mit Schlüssel oder Zertifikat.',
    ],
    [
      'This machine has no managed identity',
      'Only Azure has them. Elsewhere use SingleTenant, with a secret or a certificate.',
    ],
  ),
} satisfies Record<string, Said>
