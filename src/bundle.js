import { existsSync, realpathSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { build } from 'esbuild'
import { bundleFolder, project, stampOf } from './bundled.js'

/**
 * Writes all that a running bot consists of, packages included, into few files: `npm run build`, and the end of every install. From
 * 1,500 single files, a start takes half as long again and 50 MB more. JavaScript: an install may run it with a Node that reads no
 * TypeScript.
 */

/** Packages ask for these where they are there, or for what the bot does not do: dialogs of the SDK, tracing, another driver. */
const empty = /^(?:botbuilder-dialogs|dtrace-provider|encoding|pg-native)$/

/**
 * @param {string} folder where to; whatever lies there goes
 */
export async function bundle(folder = bundleFolder) {
  await rm(folder, { recursive: true, force: true })
  const { metafile, outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: { run: 'src/run.ts', 'file-thread': 'src/start/file-thread.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    minifyWhitespace: true,
    // A place in a stack stays one that can be found.
    lineLimit: 160,
    metafile: true,
    write: false,
    // Packages of the older kind ask for what Node brings with `require`.
    banner: {
      js: "import { createRequire as requiring } from 'node:module'; const require = requiring(import.meta.url);",
    },
    plugins: [{ name: 'trittstein', setup: builder => keepPlaces(builder, folder) }],
    logLevel: 'warning',
  })
  await mkdir(folder, { recursive: true })
  for (const { path, text } of outputFiles) await writeFile(path, inAscii(text))
  // Whatever changes packages changes npm's list of them. Written last: without it there is no bundle.
  const own = Object.keys(metafile.inputs).filter(path => !/node_modules|^(?:empty|required):/.test(path))
  const stamps = [...own, 'node_modules/.package-lock.json'].map(path => [path, stampOf(path)])
  await writeFile(join(folder, 'made-from.json'), JSON.stringify(Object.fromEntries(stamps)))
}

/** What a file of ours looks for beside itself stays where it is; only threads are in the bundle, too. */
function keepPlaces({ onLoad, onResolve }, folder) {
  const placeOf = path => relative(folder, path).replaceAll('\\', '/')
  onLoad({ filter: /\.ts$/ }, async ({ path }) => {
    const text = await readFile(path, 'utf8')
    const there = placeOf(dirname(path))
    const contents = text
      .replaceAll(/(?<!\.ts', )import\.meta\.url/g, `new URL('${there}/', import.meta.url)`)
      .replaceAll(/'(\.\/[\w-]+)\.ts', import\.meta\.url/g, "'$1.js', import.meta.url")
      .replaceAll('import.meta.dirname', `(import.meta.dirname + '/${there}')`)
    return { contents, loader: 'ts' }
  })
  // Read as the data they are, texts are kept once and not in the code as well.
  onLoad({ filter: /[\\/]locales[\\/].*\.json$/ }, ({ path }) => {
    const read = `JSON.parse(readFileSync(import.meta.dirname + '/${placeOf(path)}', 'utf8'))`
    return { contents: `import { readFileSync } from 'node:fs'\nexport default ${read}`, loader: 'js' }
  })
  // To import it, Node reads all that it exports, and so loads its whole client of WebSockets: 8 MB. To require it does not.
  onResolve({ filter: /^node:http$/ }, ({ kind }) =>
    kind === 'import-statement' ? { path: 'node:http', namespace: 'required' } : undefined,
  )
  onLoad({ filter: /./, namespace: 'required' }, ({ path }) => ({ contents: `module.exports = require('${path}')` }))
  onResolve({ filter: empty }, () => ({ path: 'empty', namespace: 'empty' }))
  // Whatever is asked of them is a class, because some extend one.
  const contents = 'module.exports = new Proxy({}, { get: (_, name) => name === "__esModule" || class {} })'
  onLoad({ filter: /./, namespace: 'empty' }, () => ({ contents }))
}

/**
 * A text with one other character takes twice the room, for as long as the bot runs; and esbuild leaves some as they are: in regular
 * expressions, where an escape means the same, and in raw templates, where only what is put in is no part of the text itself.
 * @param {string} code
 */
function inAscii(code) {
  return code
    .replaceAll(/\bString\.raw`[^`]*`/g, raw => raw.replaceAll(other, unit => `\${"${escaped(unit)}"}`))
    .replaceAll(other, escaped)
}

const other = /[^\0-\x7f]/g

/** @param {string} unit */
function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

// An image installs packages before the sources are there.
const [, program] = process.argv
const isProgram = program !== undefined && realpathSync(program) === import.meta.filename
if (isProgram && existsSync(join(project, 'src/run.ts'))) await bundle()
