import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { GIT_AUTHOR } from '../support.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

/** The tag that the recipes name. */
const TAG = `v${version}`

/** What stands for this repository where GitHub finds it by its name. */
const SLUG = 'owner/name'

export const ACTION = `${SLUG}@${TAG}`

/** Of the user: a home without settings, an empty npm cache and a registry that nobody answers at. */
export const SANDBOX = realpathSync(mkdtempSync(join(tmpdir(), 'cosmos-')))
afterAll(() => rmSync(SANDBOX, { recursive: true }))

const ENVIRONMENT: NodeJS.ProcessEnv = {
  HOME: join(SANDBOX, 'home'),
  LANG: 'C.UTF-8',
  ...GIT_AUTHOR,
  npm_config_cache: join(SANDBOX, 'npm-cache'),
  npm_config_offline: 'true',
  npm_config_registry: 'http://127.0.0.1:9/',
}

export interface Outcome {
  readonly code: number | null
  /** What was printed to stdout and then to stderr. */
  readonly output: string
  readonly stdout: string
}

export interface Place {
  readonly cwd: string
  /** A folder of programs that are found first. */
  readonly programs?: string
  readonly env?: NodeJS.ProcessEnv
}

/** Runs a program as the user of the sandbox. */
export function run(program: string, args: readonly string[], { cwd, programs, env }: Place): Outcome {
  const PATH = [...(programs === undefined ? [] : [programs]), process.env.PATH].join(delimiter)
  const options = { cwd, env: { ...ENVIRONMENT, PATH, ...env }, encoding: 'utf8', maxBuffer: 2 ** 28 } as const
  const { error, status, stdout, stderr } = spawnSync(program, args, options)
  if (error !== undefined) throw error
  return { code: status, output: stdout + stderr, stdout }
}

/** Runs what has to work for a test to make sense. */
export function succeed(program: string, args: readonly string[], place: Place): string {
  const { code, output, stdout } = run(program, args, place)
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} exited with ${code}:\n${output}`)
  return stdout
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** A repository of the user with manifests that are in order, all of it still to be added. */
export function startRepository(files: Readonly<Record<string, string>>): string {
  const cwd = mkdtempSync(join(SANDBOX, 'user-'))
  succeed('git', ['init', '--quiet', '--initial-branch=main', cwd], { cwd: SANDBOX })
  cpSync(join(ROOT, 'fixtures/fleets/site'), join(cwd, 'manifests'), { recursive: true })
  write(cwd, files)
  return cwd
}

/** A plain clone of this repository as it lies here, with nothing installed. */
export function cloneOfThis(): string {
  const cwd = join(SANDBOX, 'clone')
  succeed('git', ['init', '--quiet', cwd], { cwd: SANDBOX })
  succeed('git', ['--work-tree', ROOT, 'add', '--all'], { cwd })
  succeed('git', ['commit', '--quiet', '--message=All'], { cwd })
  succeed('git', ['reset', '--quiet', '--hard'], { cwd })
  succeed('git', ['tag', TAG], { cwd })
  return cwd
}

const DOCUMENT = readFileSync(join(ROOT, 'docs/integrations.md'), 'utf8')

/** The files that a section of the document shows, with what stands there for this repository. */
export function filesIn(section: string, repository: string): Readonly<Record<string, string>> {
  const [, text = ''] = DOCUMENT.split(new RegExp(`^#+ ${section}$`, 'm'))
  const [own = ''] = text.split(/^#/m)
  const shown = own.matchAll(/^`([^`\n]+)`:\n\n```\w+\n([\s\S]*?)^```$/gm)
  const files = [...shown].map(([, name = '', content = '']) => [name, fillIn(content, repository)] as const)
  if (files.length === 0) throw new Error(`docs/integrations.md shows no file in the section ${section}`)
  return Object.fromEntries(files)
}

/** The command that the document gives for hooks that take cosmos from node_modules, as arguments. */
export function installCommand(repository: string): readonly string[] {
  const command = /^npm install .*$/m.exec(DOCUMENT)?.[0] ?? ''
  return fillIn(command, repository).split(' ').slice(1)
}

function fillIn(text: string, repository: string): string {
  return text
    .replace(/https:\/\/github\.com\/REPOSITORY(?:\.git)?/g, `file://${repository}`)
    .replaceAll('REPOSITORY', SLUG)
}
