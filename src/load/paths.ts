import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { globSync } from 'tinyglobby'
import { type IgnoreRules, ignoreRulesOf, isIgnored, withRulesIn } from './gitignore.ts'
import type { Reading, Source } from './source.ts'
import { decodeText } from './text.ts'

export interface Listing {
  /** Sorted by name, each once. */
  readonly sources: readonly Source[]
  /** What was asked for and is not there, in a sentence each. */
  readonly problems: readonly string[]
}

const MANIFEST = /\.(?:ya?ml|json)$/i
/** The third name of a kustomization, besides kustomization.yaml and kustomization.yml. */
const KUSTOMIZATION = 'Kustomization'

/** The files that paths lead to: files as they are, folders with all manifests in them, and globs. */
export function listSources(paths: readonly string[]): Listing {
  const found: Found = { files: new Set(), problems: [] }
  for (const path of paths) findFiles(path, found)
  const sources = [...found.files].map(fileSource).sort((a, b) => (a.name < b.name ? -1 : 1))
  return { sources, problems: found.problems }
}

/** Absolute paths, and what could not be found or read. */
interface Found {
  readonly files: Set<string>
  readonly problems: string[]
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function findFiles(path: string, found: Found): void {
  const absolute = resolve(path)
  const stats = statSync(absolute, { throwIfNoEntry: false })
  if (stats?.isDirectory()) findInFolder(absolute, found)
  else if (stats !== undefined) found.files.add(absolute)
  else if (/[*?[\]{}]/.test(path)) findByGlob(path, found)
  else found.problems.push(`${path} does not exist`)
}

function findByGlob(glob: string, found: Found): void {
  const matches = globSync(glob, { absolute: true, expandDirectories: false, ignore: ['**/node_modules/**'] })
  if (matches.length === 0) found.problems.push(`no file matches ${glob}`)
  for (const match of matches) found.files.add(resolve(match))
}

/** Finds every manifest below a folder. A folder that is named itself is read even where git ignores it. */
function findInFolder(folder: string, found: Found): void {
  const rules = ignoreRulesOf(folder)
  walk(folder, isIgnored(folder, true, rules) ? undefined : rules, found)
}

function walk(folder: string, ignoreRules: IgnoreRules | undefined, found: Found): void {
  for (const entry of readFolder(folder, found)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules' || isIgnored(path, true, ignoreRules)) continue
      walk(path, ignoreRules && withRulesIn(ignoreRules, path), found)
    } else if (isManifest(entry.name) && !isIgnored(path, false, ignoreRules) && leadsToFile(path, entry)) {
      found.files.add(path)
    }
  }
}

function readFolder(folder: string, found: Found): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    found.problems.push(messageOf(error))
    return []
  }
}

function isManifest(name: string): boolean {
  return MANIFEST.test(name) || name === KUSTOMIZATION
}

/** True for a file and for a link to one; folders behind links are not entered. */
function leadsToFile(path: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile()
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

function fileSource(path: string): Source {
  return { name: displayName(path), read: () => readFile(path) }
}

const STDIN = 0

function readFile(file: string | typeof STDIN): Reading {
  try {
    return { text: decodeText(readFileSync(file)) }
  } catch (error) {
    return { unreadable: messageOf(error) }
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function displayName(path: string): string {
  const fromHere = relative(process.cwd(), path)
  return (fromHere.startsWith('..') ? path : fromHere).split(sep).join('/')
}

/** Standard input as a source. It can be read only once, so its text is kept. */
export function stdinSource(name: string): Source {
  const reading = readFile(STDIN)
  return { name, read: () => reading }
}
