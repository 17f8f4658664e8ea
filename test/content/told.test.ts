import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import findings from '../../locales/findings.json' with { type: 'json' }
import operator from '../../locales/operator.json' with { type: 'json' }
import { faultTold, operatorLanguage, sentencesOf, told } from '../../src/content/told.ts'
import { Fault } from '../../src/errors.ts'
import { allOf, damaged, failed, folderGone, locked, notPossible, schemaTooNew } from '../../src/store/lowdb/faults.ts'
import { snapshotNames } from '../../src/store/lowdb/state.ts'
import { literalsIn } from '../fixtures/literals.ts'
import { verbFirst } from '../language/house-words.ts'

/** Where messages for whoever runs the bot are written. What authors of guides are told has a test of its own. */
const sources = ['config.ts', 'config/*.ts', 'store/*.ts', 'store/*/*.ts', 'cli/*.ts', 'run.ts', 'app.ts', 'metrics.ts']
  .flatMap(place => globSync(`src/${place}`))
  .filter(file => !['src/cli/guides.ts', 'src/store/postgres/layout.ts'].includes(file))

/** What nobody reads in a terminal: logs, names of columns and sample values, what is put together from what is told. */
const notTold = [
  /^(compacted the store|The next segment was not begun|The store could not be compacted and goes on with its journal)$/,
  /^left out (the torn last line|zero bytes)/,
  /^(SELECT|UPDATE|INSERT|DELETE|CREATE|BEGIN|SET|VACUUM|LISTEN|-c) /,
  /^h\.store, |^does not support SSL$|^\{\} documents \{\}$/,
  /^(The database (does not serve; it is tried again|serves again)|Could not catch up|Not connected)$/,
  /^The store was closed without tidying up$/,
  /^(The bot could not close in good order|Turns or deliveries were still under way at shutdown)$/,
  /\|/,
  /^(Musterstadt \(Test\)|Stadt Musterstadt|Art, Name, Weitere Namen.*)$/,
  /^(The image data does not fill the image|Unknown row filter)/,
  /^manifest\.json, (localizationInfo|icons)/,
  /^\{\}\$\{detail/,
  /^\{\} \{\}: /,
]

const catalogue: Record<string, string> = { ...findings, ...operator }

/** A setting, an icon or a place may stand before it, a full stop behind it. */
function isSaid(sentence: string): boolean {
  const bare = sentence.replace(/^(\{\} )+(?=[A-Z])/, '').replace(/\b\d+\b(?!\.)/g, '{}')
  const forms = [sentence, bare].flatMap(each => [each, each.replace(/\.$/, ''), each.replace(/\.$/, '{}.')])
  return forms.some(each => [each, `{} ${each}`].some(key => Object.hasOwn(catalogue, key)))
}

test('every message for whoever runs the bot has a German form', () => {
  const texts = sources
    .flatMap(file => literalsIn(readFileSync(file, 'utf8')))
    .map(text => text.replaceAll('\n', ' ').trim())
    .filter(text => /[a-z]{2,} |^.+ [a-z]{2,}/.test(text) && !notTold.some(pattern => pattern.test(text)))
  expect(texts.length).toBeGreaterThan(120)
  const open = texts.flatMap(text =>
    isSaid(text) ? [] : sentencesOf(text).filter(each => !isSaid(each) && /[a-z]/.test(each)),
  )
  expect([...new Set(open)]).toEqual([])
})

test.each(snapshotNames)('so has the count of %s', name => {
  expect(Object.keys(operator)).toContain(`{} ${name}`)
})

describe('what is said in German', () => {
  const entries = Object.entries(operator)

  it('keeps every value', () => {
    for (const [english, german] of entries)
      expect(german.match(/\{[=\d]?\}/g)?.length ?? 0, english).toBe(english.match(/\{\}/g)?.length ?? 0)
  })

  it('is short, and begins no condition with its verb', () => {
    const sentences = entries.flatMap(([, german]) => german.split(/(?<=[.!?:;])\s(?=[A-ZÄÖÜ])/))
    expect(sentences.filter(sentence => sentence.split(/\s+/).length > 15)).toEqual([])
    expect(sentences.filter(sentence => verbFirst.test(sentence))).toEqual([])
  })
})

describe('a fault', () => {
  const holder = { pid: 7, host: 'rathaus', started: '2026-03-31T08:00:00Z' } as Parameters<typeof locked>[1]
  const full = Object.assign(new Error('no room'), { code: 'ENOSPC' })

  test.each([
    [
      damaged('./data/people.json', 'lines 1–12', 'the content does not match the checksum in line 13.'),
      './data/people.json, Zeilen 1–12: der Inhalt passt nicht zur Prüfsumme in Zeile 13.\n→ Keine Datei wurde geändert. ' +
        'Spielen Sie den ganzen Ordner aus einer Sicherung zurück. Ohne Sicherung behält „npm run store -- repair ./data“ das ' +
        'Lesbare. Der Rest liegt dann daneben.',
    ],
    [
      notPossible('data/ideas.json', 'line 9: "i7" → title', 'this is not possible here', 'write a text in quotes'),
      'data/ideas.json, Zeile 9: "i7" → title: das geht hier nicht; schreiben Sie einen Text in Anführungszeichen.\n→ ' +
        'Keine Datei wurde geändert. Berichtigen Sie das von Hand, und starten Sie neu. Mit „npm run store -- check data“ sehen ' +
        'Sie, ob alles stimmt.',
    ],
    [
      failed('/srv/data', full),
      'Das Schreiben nach /srv/data ist gescheitert (ENOSPC). Der Bot nimmt nichts mehr an.\n→ Prüfen Sie Platz, Rechte und ' +
        'Zustand des Laufwerks, und starten Sie neu. Alles Bestätigte ist erhalten.',
    ],
    [
      locked('data/lock', holder),
      'Der Speicher ist in Gebrauch: data/lock gehört zu Prozess 7 auf dem Rechner „rathaus“, gestartet 2026-03-31T08:00:00Z.\n' +
        '→ Nur ein Prozess darf einen Ordner benutzen. Beenden Sie diesen Prozess, oder geben Sie dem neuen einen eigenen Ordner. ' +
        'Wenn er abgebrochen wurde, starten Sie neu. Ohne Lebenszeichen gibt er den Ordner von selbst frei.',
    ],
  ])('is told with its remedy', (fault, german) => expect(faultTold(fault, 'de')).toBe(german))

  it('says in German where something is, and what, whatever that is', () => {
    const fragments = Object.entries(operator).filter(([english]) => /^[a-z]/.test(english) && !english.includes('{}'))
    expect(fragments.length).toBeGreaterThan(20)
    for (const [english, german] of fragments) {
      expect(told(`/srv/data/tasks.json, line 7: ${english}`, 'de')).toBe(`/srv/data/tasks.json, Zeile 7: ${german}`)
      expect(told(`  left out: tasks.json, line 7: ${english}`, 'de')).toBe(
        `  ausgelassen: tasks.json, Zeile 7: ${german}`,
      )
    }
    expect(told('/srv/data/tasks.json, line 1: the file is missing.', 'de')).toBe(
      '/srv/data/tasks.json, Zeile 1: die Datei fehlt.',
    )
  })

  it('of several is told line by line', () => {
    const both = allOf([schemaTooNew('data/people.json', 4, 'people', 9, 3), folderGone('data', 'lock')])
    expect(faultTold(both, 'de')).toBe(
      'data/people.json, Zeile 4: Schema 9 von „people“ ist neuer als Schema 3, das neueste dieser Version.\n' +
        'Der Ordner data wurde entfernt oder ausgetauscht: lock darin gehört nicht zu diesem Prozess. Der Bot nimmt nichts mehr an.\n' +
        '→ Keine Datei wurde geändert. Starten Sie die Version, die das geschrieben hat, oder eine neuere.\n→ Klären Sie, wo der ' +
        'Ordner ist: gelöscht, umbenannt oder nicht mehr eingehängt. Holen Sie ihn oder eine Sicherung zurück, und starten Sie neu.',
    )
  })

  it('stays as it is in English, and where nobody has said it in German', () => {
    const fault = new Fault('config', 'PORT is not a port number. Use it.', 'Do so.')
    expect(faultTold(fault, 'en')).toBe('PORT is not a port number. Use it.\n→ Do so.')
    expect(told('PORT is not a port number. Nobody knows this.', 'de')).toBe(
      'PORT ist keine Portnummer. Nobody knows this.',
    )
  })
})

test('whoever runs the bot reads German unless the installation is English', () => {
  expect(operatorLanguage({})).toBe('de')
  expect(operatorLanguage({ DEFAULT_LANGUAGE: ' en ' })).toBe('en')
  expect(operatorLanguage({ DEFAULT_LANGUAGE: 'fr' })).toBe('de')
})
