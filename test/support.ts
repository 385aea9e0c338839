import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Finding } from '../src/finding.ts'
import { type LintOptions, type LintResult, lint } from '../src/lint.ts'
import type { Source } from '../src/load/source.ts'
import { CATALOGUE } from '../src/rules/index.ts'

const FIXTURES = new URL('../fixtures/', import.meta.url)

export function fixturePath(path: string): string {
  return fileURLToPath(new URL(path, FIXTURES))
}

export function fixture(path: string): string {
  return readFileSync(fixturePath(path), 'utf8')
}

export function fixturesIn(folder: string): readonly string[] {
  return readdirSync(fixturePath(folder)).sort()
}

/** Writes files, and the folders that they are in. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** Lets git commit, whatever the settings of the machine are. */
export const GIT_AUTHOR = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
}

export function source(name: string, text: string): Source {
  return { name, read: () => ({ text }) }
}

/** All rules, each at its own severity. */
const SEVERITIES = new Map(CATALOGUE.map(({ id, severity }) => [id, severity]))

/** What is shown to a user who does not ask for more: tests of anything but rules shall not change with each hint. */
export const ALARMS = new Map([...SEVERITIES].filter(([, severity]) => severity !== 'info'))

/** Lints texts as one set, by file name, with all rules. */
export function lintTexts(texts: Readonly<Record<string, string>>, options: Partial<LintOptions> = {}): LintResult {
  const sources = Object.entries(texts).map(([name, text]) => source(name, text))
  return lint(sources, {
    context: [],
    namespace: 'default',
    severities: SEVERITIES,
    overrides: [],
    today: '2026-01-01',
    ...options,
  })
}

export function findingsIn(text: string): readonly Finding[] {
  return lintTexts({ 'test.yaml': text }).findings
}

/** The text that a finding points at. */
export function textAt(text: string, { at }: Pick<Finding, 'at'>): string {
  const lines = text.split('\n')
  const picked = lines.slice(at.start.line - 1, at.end.line)
  picked[picked.length - 1] = picked.at(-1)?.slice(0, at.end.column - 1) ?? ''
  picked[0] = picked[0]?.slice(at.start.column - 1) ?? ''
  return picked.join('\n')
}

/** Whole numbers below a limit by the generator of Park and Miller: the same ones at every run. */
export function randomNumbers(): (limit: number) => number {
  let state = 1
  return (limit) => {
    // No product goes beyond 53 bits.
    state = (state * 48_271) % (2 ** 31 - 1)
    return state % limit
  }
}

/** A router that the API server accepts; further lines of its spec may follow. */
export function router(name: string, spec = ''): string {
  return `apiVersion: bgp.miloapis.com/v1alpha1
kind: BGPRouter
metadata: {name: ${name}}
spec:
  targetRef: {kind: Node, name: ${name}}
  localASN: 65000
  routerID: 10.0.0.1
  addressFamilies: [{afi: ipv6, safi: unicast}]
${spec}`
}

export function vpc(name: string, ...networks: readonly string[]): string {
  return `apiVersion: vpc.miloapis.com/v1alpha1
kind: VPC
metadata: {name: ${name}}
spec:
  networks: [${networks.map((network) => JSON.stringify(network)).join(', ')}]
`
}

/** A peer of the router "r". */
export const PEER = `apiVersion: bgp.miloapis.com/v1alpha1
kind: BGPPeer
metadata: {name: p}
spec:
  routerRef: {name: r}
  address: fd00::1
  peerASN: 65001
  addressFamilies: [{afi: ipv6, safi: unicast}]
`
