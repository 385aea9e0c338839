import { describe, expect, test } from 'vitest'
import { FORMAT_NAMES, render } from '../src/report/render.ts'
import { NOTHING_ASIDE, summarize } from '../src/summary.ts'
import { lintTexts } from './support.ts'

/** Names that every JavaScript object has. */
const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then']

const manifest = (name: string, key: string): string => `apiVersion: bgp.miloapis.com/v1alpha1
kind: BGPRouter
metadata:
  name: ${name}
  namespace: ${name.toLowerCase()}
  labels: {"${key}": "${key}"}
  annotations: {"${key}": "${key}"}
spec:
  targetRef: {kind: Node, name: "${key}"}
  localASN: 65000
  routerID: 10.0.0.1
  addressFamilies: [{afi: ipv6, safi: unicast}]
---
apiVersion: bgp.miloapis.com/v1alpha1
kind: BGPPeer
metadata: {name: ${name}, namespace: ${name.toLowerCase()}}
spec:
  routerSelector: {matchLabels: {"${key}": "${key}"}}
  address: fd00::1
  peerASN: 65001
  routeMapIn: "${key}"
  addressFamilies: [{afi: ipv6, safi: unicast}]
  authSecretRef: {name: "${key}"}
`

/** With the word in its place, so that only a word with a meaning makes a difference. */
const essence = (text: string, word: string): string =>
  JSON.stringify(
    lintTexts({ 'a.yaml': text }).findings.map(({ rule, path, message, related }) => [
      rule,
      path,
      message,
      related.length,
    ]),
  ).replaceAll(word, 'ordinary')

describe('are ordinary strings', () => {
  test.each(NAMES)('%s as label, value and name', (word) => {
    const found = essence(manifest('r', word), word)
    const ordinary = `a${'b'.repeat(word.length - 2)}c`
    if (!word.startsWith('_')) expect(found).toBe(essence(manifest('r', ordinary), ordinary))
    expect(found).toContain('ordinary')
  })

  test.each(NAMES)('%s as field', (word) => {
    const text = `apiVersion: bgp.miloapis.com/v1alpha1\nkind: BGPRouter\nmetadata: {name: r, ${word}: 1}\nspec: {${word}: {a: 1}}\n${word}: []\n`
    const json = JSON.stringify({ apiVersion: 'bgp.miloapis.com/v1alpha1', kind: 'BGPRouter' }).replace(
      '}',
      `,"metadata":{"name":"r","${word}":1},"spec":{"${word}":{"a":1}},"${word}":[]}`,
    )
    const paths = (found: string) =>
      lintTexts({ 'a.yaml': found })
        .findings.filter(({ rule }) => rule === 'unknown-field')
        .map(({ path }) => path)
    expect(paths(text)).toEqual([`metadata.${word}`, `spec.${word}`, word])
    expect(paths(json)).toEqual(paths(text))
  })

  test.each(NAMES)('%s as kind and group', (word) => {
    for (const text of [
      `apiVersion: v1\nkind: ${word}\n`,
      `apiVersion: ${word}/v1\nkind: ${word}\n`,
      `${word}: {${word}: 1, ${word}: 2}\n`,
    ]) {
      expect(lintTexts({ 'a.yaml': text }).findings).toEqual([])
    }
    expect(lintTexts({ 'a.yaml': `apiVersion: bgp.miloapis.com/${word}\nkind: ${word}\n` }).findings).toHaveLength(1)
  })

  test('and nothing of it reaches the prototype of all objects', () => {
    lintTexts({
      'a.yaml': '__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n<<: {__proto__: {polluted: 1}}\n',
    })
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

/** What moves a cursor, sets a title, hides text or speaks to a runner. */
const CONTROLS = [
  '\u001b[2J\u001b]0;title\u0007',
  '\u009b31m',
  '\r\n::error::x',
  '\n##[error]x',
  '\u202e\u2066',
  '\b\b\u007f',
  '\u0085\u2028',
  '\ufffe',
]

test('no report has a control character of a manifest or of the name of a file', () => {
  const texts = Object.fromEntries(
    CONTROLS.map((control, index) => {
      const word = JSON.stringify(`x${control}y`)
      const text = manifest('r', 'k')
        .replaceAll('"k"', word)
        .replace('fd00::1', word)
        .replace('spec:', `${word}: 1\nspec:`)
      return [`${index}${control}.yaml`, text.replaceAll('name: r', `name: r${index}`)]
    }),
  )
  const result = lintTexts(texts)
  expect(result.findings.length).toBeGreaterThan(20)
  for (const format of FORMAT_NAMES) {
    const report = render(
      format,
      {
        findings: result.findings,
        summary: summarize(result, result.findings, NOTHING_ASIDE),
        linesOf: (file) => (texts[file] ?? '').split('\n'),
        display: { colour: false, width: 80, quiet: false },
      },
      undefined,
    )
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
    expect(report).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/)
    const lines = report.split('\n')
    if (format === 'github')
      for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) |^- (?!.*##\[)|^[\w ,:]+$|^$/)
    else for (const line of lines) expect(line).not.toMatch(/^\s*::/)
  }
})
