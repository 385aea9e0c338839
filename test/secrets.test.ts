import { describe, expect, test } from 'vitest'
import { excerptFrom } from '../src/load/excerpt.ts'
import { FORMAT_NAMES, render } from '../src/report/render.ts'
import { NOTHING_ASIDE, summarize } from '../src/summary.ts'
import { lintTexts, PEER, source } from './support.ts'

const SECRET = 'hunter2'

/** All reports on a text, with lines that were kept and with lines that are read again. */
function reportsOf(text: string): string {
  return reportsWith(text, true) + reportsWith(text, false)
}

function reportsWith(text: string, withExcerpts: boolean): string {
  const result = lintTexts({ 'a.yaml': text }, { withExcerpts })
  const input = {
    findings: result.findings,
    summary: summarize(result, result.findings, NOTHING_ASIDE),
    linesOf: excerptFrom([source('a.yaml', text)]),
    display: { colour: false, width: 80, quiet: false },
  }
  return FORMAT_NAMES.map((format) => render(format, input, undefined)).join('')
}

/** A slip on each line of it, so that no line goes unseen. */
function* slips(text: string): Generator<string> {
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    for (const slip of [
      `${line} x: y: z`,
      `${line}"`,
      `\t${line}`,
      `${line}\n  ? - x`,
      `${line}\nx: [`,
      `  zz: 1\n${line}`,
    ]) {
      yield [...lines.slice(0, index), slip, ...lines.slice(index + 1)].join('\n')
    }
  }
}

const AUTHENTICATION = [
  'password: hunter2',
  'password: "hunter2"',
  'password: "hunter2',
  "password: 'hunter2,hunter2'",
  'password: x, hunter2 # y',
  'password:\n      hunter2',
  'password: |\n      hunter2\n\n      hunter2',
  'password: "x\n      hunter2\n      hunter2"',
  '"password" : !!str hunter2',
  'password: !!int hunter2',
  'password: *hunter2',
  'password: !hunter2!x y',
  'pasword: hunter2',
  'passwrod: hunter2',
]

describe('no report tells a password', () => {
  test.each(AUTHENTICATION)('%j', (lines) => {
    const text = `${PEER}  authentication:\n    ${lines}\n`
    for (const broken of [text, ...slips(text)]) expect(reportsOf(broken)).not.toContain(SECRET)
  })

  test.each([
    '{ password: hunter2, x: 1 }',
    '{"password":"hunter2"}',
    '{password: "x\n  hunter2"}',
    '{ password: "hunter2 }',
  ])('%j', (flow) => {
    const text = `${PEER}  authentication: ${flow}\n`
    for (const broken of [text, ...slips(text)]) expect(reportsOf(broken)).not.toContain(SECRET)
  })

  test('as a key with a question mark', () => {
    expect(reportsOf(`${PEER}  authentication:\n    ? password\n    : hunter2\n`)).not.toContain(SECRET)
  })

  test('but the line with the stars in its place', () => {
    expect(reportsOf(`${PEER}  authentication: {password: hunter2, x: 1}\n`)).toContain('{password: *******, x: 1}')
  })
})

const SECRETS = [
  'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData:\n  password: hunter2\n  key: |\n    hunter2\n    hunter2:\n',
  'kind: "Secret"\napiVersion: v1\ndata: {password: hunter2}\nmetadata: {name: s}\n',
  '{"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "s"},\n"stringData": {"x": "hunter2"}}\n',
  'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Secret\n  stringData:\n    x: *hunter2\n',
  'secretGenerator:\n- name: s\n  literals:\n  - x=hunter2\n',
]

test.each(SECRETS)('no report tells what is in a Secret: %j', (text) => {
  for (const broken of [text, ...slips(text)]) expect(reportsOf(`${PEER}---\n${broken}`)).not.toContain(SECRET)
})
