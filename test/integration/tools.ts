import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestContext } from 'vitest'

/** The folder of a tool's programs, or why it cannot be had here. */
export type Tool = { readonly folder: string } | { readonly missing: string }

/** Tools are kept for the next run, each version in a folder of its own. */
const KEPT = join(tmpdir(), 'cosmos-lint-integration')

/** The folder of a tool's programs. Without them, the test is skipped and says why. */
export function programsOf(tool: Tool, context: TestContext): string {
  return 'folder' in tool ? tool.folder : context.skip(tool.missing)
}

/** Compiles a program with the go command. */
export function installGo(program: string): Promise<Tool> {
  return installed(program, '.', async (folder) => {
    await run('go', ['install', program], { env: { ...process.env, GOBIN: folder } })
  })
}

export function installNpm(...packages: readonly string[]): Promise<Tool> {
  return installed(packages.join(' '), 'node_modules/.bin', async (folder) => {
    writeFileSync(join(folder, 'package.json'), '{}')
    await run('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: folder })
  })
}

/** Installs packages of PyPI into a virtual environment. */
export function installPython(...packages: readonly string[]): Promise<Tool> {
  return installed(packages.join(' '), 'bin', async (folder) => {
    await run('python3', ['-m', 'venv', folder])
    await run(join(folder, 'bin/pip'), ['install', '--quiet', ...packages])
  })
}

/** The files of a source package of PyPI. */
export function unpackPython(specifier: string): Promise<Tool> {
  return installed(`source of ${specifier}`, '.', async (folder) => {
    await run('python3', [
      '-m',
      'pip',
      'download',
      '--quiet',
      '--no-deps',
      '--no-binary=:all:',
      specifier,
      '-d',
      folder,
    ])
    await run('sh', ['-c', 'tar -xzf *.tar.gz --strip-components=1'], { cwd: folder })
  })
}

const run = promisify(execFile)

async function installed(name: string, programs: string, install: (folder: string) => Promise<void>): Promise<Tool> {
  const folder = join(KEPT, name.replace(/[^\w.@-]+/g, '-'))
  const done = join(folder, '.installed')
  if (existsSync(done)) return { folder: join(folder, programs) }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  try {
    await install(folder)
  } catch (error) {
    return { missing: `${name} cannot be installed: ${reasonIn(error)}` }
  }
  writeFileSync(done, '')
  return { folder: join(folder, programs) }
}

/** The last line that the installer printed. */
function reasonIn(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
  return said.split('\n').at(-1) || String(error)
}
