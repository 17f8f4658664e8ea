import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }

const files = globSync('docs/handbuch/*.md')
const read = (file: string) => readFileSync(file, 'utf8')
const examples = read('.env.example')

/** The lines of commands: what stands in a fence for a shell, and what stands inline and begins like one. */
function commandsIn(text: string): string[] {
  const fenced = [...text.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block = '']) => block.trim().split('\n'))
  const inline = [...text.replace(/```.*?```/gs, '').matchAll(/`((?:npm|node|sudo) [^`]+)`/g)].map(
    ([, one = '']) => one,
  )
  return [...fenced, ...inline]
}

/** The program behind a script of package.json, with everything of its own that it imports. */
function sourceOf(script: string): string {
  const file = /src\/cli\/\w+\.ts/.exec(script)?.[0] ?? /test\/\S+\.ts/.exec(script)?.[0]
  return file === undefined ? script : read(file)
}

describe.each(files)('%s', file => {
  const text = read(file)
  const commands = commandsIn(text)

  it('names scripts, words and options that there are', () => {
    for (const command of commands) {
      const [, name, rest = ''] = /npm run (?:-s )?(\w+)(?: -- (.*))?$/.exec(command) ?? []
      if (name === undefined) continue
      const script = (packageJson.scripts as Record<string, string>)[name]
      expect(script, command).toBeDefined()
      const source = sourceOf(script ?? '')
      const [word] = rest.split(' ')
      if (name === 'store' && word) expect(source, command).toContain(`case '${word}'`)
      for (const [, option] of rest.matchAll(/--(\w+)/g)) expect(source, command).toContain(option)
    }
  })

  it('calls what reads the settings as somebody who may read them', () => {
    const reading = /(?<!docker exec trittstein .*)npm run (?:-s )?(?:doctor|store|package|einfuehrung)\b/
    const called = [...text.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block = '']) => block.trim().split('\n'))
    const unreadable = called.filter(command => reading.test(command) && !/^sudo (-u trittstein )?npm/.test(command))
    expect(file.includes('leitfaeden') ? [] : unreadable).toEqual([])
  })

  it('names files that there are', () => {
    const named = [
      ...[...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => join(dirname(file), link)),
      ...commands.flatMap(command => [...command.matchAll(/(?<= )(?:deploy|src)\/[\w./-]+/g)].map(([path]) => path)),
    ]
    expect(named.filter(path => !existsSync(path))).toEqual([])
  })

  it('names settings that there are', () => {
    const blocks = [...text.matchAll(/```ini\n(.*?)```/gs)].flatMap(([, block = '']) => block.trim().split('\n'))
    const inline = [...text.matchAll(/`((?:[A-Z]+_[A-Z_]+|MicrosoftApp\w+)(?:=\w+)?)`/g)].map(([, one = '']) => one)
    const names = [...blocks, ...inline].map(line => line.split('=')[0] ?? '')
    for (const name of names) expect(examples, name).toMatch(new RegExp(`^#?${name}=`, 'm'))
  })
})

describe('how the bot is run', () => {
  it('backs up before an update with the version that can read the backup again', () => {
    const [update = ''] = /```sh\ngit clone --branch v0\.2\.0.*?```/s.exec(read('docs/handbuch/betrieb.md')) ?? []
    const lines = update.split('\n')
    const backup = lines.findIndex(line => line.includes('store -- backup'))
    const place = lines.slice(0, backup).findLast(line => line.startsWith('cd '))
    expect(place).toBe('cd /opt/trittstein/current')
    expect(lines.findIndex(line => line.startsWith('ln -sfn'))).toBeGreaterThan(backup)
  })

  const [german, english] = ['docs/handbuch/betrieb.md', 'docs/handbuch/betrieb.en.md'].map(read) as [string, string]

  it('is the same in both languages', () => {
    expect(commandsIn(english)).toEqual(commandsIn(german))
    const headings = (text: string) => text.match(/^## \d+/gm)
    expect(headings(english)).toEqual(headings(german))
  })

  it('uses every file of deploy/, and starts the service from where its unit looks', () => {
    for (const file of globSync('deploy/*')) expect(german).toContain(file)
    const unit = read('deploy/trittstein.service')
    expect(german).toContain(/WorkingDirectory=(\S+)/.exec(unit)?.[1])
    expect(german).toContain(`adduser --system --group --home /var/lib/trittstein ${/User=(\S+)/.exec(unit)?.[1]}`)
    expect(read('deploy/trittstein-backup.service')).toContain(/BACKUPS=(\S+)/.exec(german)?.[1])
  })
})
