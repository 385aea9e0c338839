import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { hideSecrets } from '../src/load/secrets.ts'
import { readDocuments } from '../src/manifest/stream.ts'
import { visible } from '../src/report/report.ts'

const SRC = fileURLToPath(new URL('../src/', import.meta.url))

const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

/** The regular expressions that a source writes as literals, flags too. */
function literalsIn(text: string): readonly RegExp[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const literal =
    /(?<=[(,=:?&|![{;\n]\s*|return\s+|=>\s*)\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?=\s*[.,;)\n\]}]|\s*\?)/g
  return Array.from(code.matchAll(literal), ([, source = '', flags]) => new RegExp(source, flags))
}

const PATTERNS = FILES.flatMap((file) =>
  literalsIn(readFileSync(SRC + file, 'utf8')).map((pattern): [string, RegExp] => [`${file}: ${pattern}`, pattern]),
)

/** Characters that a pattern speaks of, as parts of texts that it may have to look at more than once. */
function partsOf({ source }: RegExp): readonly string[] {
  const words = source.match(/[A-Za-z_-]{3,}/g) ?? []
  return [
    ...new Set([...source.replace(/\\[a-zA-Z]/g, ''), ...words, ' ', '\t', '0', '1', 'a', ':', '--', 'é', '\ud800']),
  ]
}

function* attacksOn(pattern: RegExp, length: number): Generator<string> {
  const parts = partsOf(pattern)
  for (const part of parts) yield part.repeat(length / part.length)
  for (const [index, part] of parts.entries()) {
    const next = parts[(index + 1) % parts.length] ?? ''
    yield `${(part + next).repeat(length / (part + next).length)}\n!`
    yield `${parts[0]}${part.repeat(length / part.length)}\0`
  }
}

function timeOf(pattern: RegExp, length: number): number {
  let slowest = 0
  for (const text of attacksOn(pattern, length)) {
    const started = performance.now()
    text.replace(pattern, '')
    slowest = Math.max(slowest, performance.now() - started)
  }
  return slowest
}

test('the patterns are found', () => expect(PATTERNS.length).toBeGreaterThan(80))

describe('no pattern of ours takes the square of a text', () => {
  test.each(PATTERNS)(
    '%s',
    (_, pattern) => {
      // Exponential ones never end, quadratic ones take seconds here.
      expect(timeOf(pattern, 2_000)).toBeLessThan(500)
      expect(timeOf(pattern, 50_000)).toBeLessThan(1_000)
    },
    60_000,
  )
})

/** What works with patterns that are put together from others. */
const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  'the lines of a report': (text) => hideSecrets([text, `password: ${text}`, `? password${text}`].join('\n')),
  'the characters of a report': (text) => visible(text),
  'a separator of documents': (text) => readDocuments(`--- x${text}x`).next(),
  'the first lines of a file': (text) => readDocuments(text).next(),
}

test.each(Object.entries(FUNCTIONS))('no pattern for %s takes the square of a text', (_, work) => {
  for (const text of attacksOn(/password: "'{\\}, --- \u0085 \u3000 pasw/, 50_000)) {
    const started = performance.now()
    work(text)
    expect(performance.now() - started).toBeLessThan(1_000)
  }
})

test('the prefix of a policy is what the pattern of the server takes', () => {
  const ours = PATTERNS.map(([, pattern]) => pattern).find(({ source }) => source.startsWith('^[0-9]+\\.[0-9]+'))
  const theirs = /^[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+\/[0-9]{1,2}$|^[0-9a-fA-F:]+::?[0-9a-fA-F:]+\/[0-9]{1,3}$/
  const characters = ['a', 'F', '0', ':', '.', '/', 'g']
  const texts = ['']
  for (let i = 0; i < 20_000; i += 1) texts.push(...characters.map((character) => `${texts[i]}${character}`))
  for (const text of texts) expect(ours?.test(`${text}/64`)).toBe(theirs.test(`${text}/64`))
})

test('no pattern is made of what a manifest says', () => {
  const made = FILES.filter((file) => /new RegExp\(/.test(readFileSync(SRC + file, 'utf8'))).sort()
  expect(made).toEqual(['load/secrets.ts', 'manifest/stream.ts', 'report/report.ts'])
})
