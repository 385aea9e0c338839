import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import type { Finding, Severity } from '../src/finding.ts'
import { type FormatName, render } from '../src/report/render.ts'
import { visible } from '../src/report/report.ts'
import { FINDINGS, HOSTILE, input, SUMMARY } from './report-sample.ts'

/** `count` findings of a severity, each on a line of its own. */
function many(count: number, severity: Severity, message: string = severity): readonly Finding[] {
  return Array.from({ length: count }, (_, index) => {
    const line = index + 1
    const at = { file: 'a.yaml', start: { line, column: 1 }, end: { line, column: 2 } }
    return { rule: 'yaml-syntax', severity, rejected: false, message, at, related: [] }
  })
}

function linesOf(format: FormatName, findings: readonly Finding[] = FINDINGS): readonly string[] {
  return render(format, input({ findings }), undefined).trimEnd().split('\n')
}

test.each<[FormatName, string]>([
  ['github', '::error file=HERE/manifests/peer.yaml,'],
  ['sarif', '"uri": "HERE/manifests/peer.yaml"'],
  ['junit', '<testsuite name="HERE/manifests/peer.yaml"'],
  ['gitlab', '"path": "HERE/manifests/peer.yaml"'],
  ['markdown', '<code>HERE/manifests/peer.yaml:3:11</code>'],
])('%s names files from the root of the repository', (format, text) => {
  const root = new URL('..', `file://${process.cwd()}/`).pathname
  expect(render(format, input(), root)).toContain(text.replace('HERE', process.cwd().slice(root.length)))
  expect(render(format, input(), '/elsewhere')).toContain(text.replace('HERE/', ''))
})

describe('sarif', () => {
  const sarifOf = (findings: readonly Finding[]) => JSON.parse(render('sarif', input({ findings }), undefined))
  const ajv = new Ajv.default({ strict: false, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)

  test.each([
    ['findings', FINDINGS],
    ['no findings', []],
    ['a rule that the catalogue lacks', FINDINGS.map((finding) => ({ ...finding, rule: 'other' }))],
  ])('of %s is valid by the official schema', (_, findings) => {
    expect(validate(sarifOf(findings)) ? [] : validate.errors).toEqual([])
  })

  test('points from each result to its rule', () => {
    const { rules } = sarifOf(FINDINGS).runs[0].tool.driver
    expect(rules.map(({ id }: { id: string }) => id)).toEqual([
      'prefix-host-bits',
      'router-ref-not-found',
      'yaml-syntax',
    ])
    const results: { ruleId: string; ruleIndex: number; level: string }[] = sarifOf(FINDINGS).runs[0].results
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex].id).toBe(ruleId)
    expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'note'])
  })

  test('names the program, its version when it is known, and no link', () => {
    const { driver } = JSON.parse(render('sarif', input({ version: '1.2.3' }), undefined)).runs[0].tool
    expect(Object.keys(driver)).toEqual(['name', 'semanticVersion', 'rules'])
    expect(driver.semanticVersion).toBe('1.2.3')
  })

  test('writes files as URIs that read back', () => {
    const [, hostile] = sarifOf(FINDINGS).runs[0].results
    const { artifactLocation } = hostile.locations[0].physicalLocation
    expect(artifactLocation.uri).toMatch(/^dir%2Ca%3Ab\/[\w.~!*'()%/-]+$/)
    expect(decodeURIComponent(artifactLocation.uri)).toBe(FINDINGS[1]?.at.file.toWellFormed())
    expect(artifactLocation.uriBaseId).toBe('%SRCROOT%')
  })

  test('writes a file outside of the repository as an absolute URI', () => {
    const findings = many(1, 'error').map((finding) => ({ ...finding, at: { ...finding.at, file: '/tmp/a b.yaml' } }))
    const { artifactLocation } = sarifOf(findings).runs[0].results[0].locations[0].physicalLocation
    expect(artifactLocation).toEqual({ uri: 'file:///tmp/a%20b.yaml' })
  })

  test('lets a message hold neither a link nor a placeholder', () => {
    const [, { message }] = sarifOf(FINDINGS).runs[0].results
    expect(message.text).toContain('[l]\\(http://x) www.x.org {{0}} @octocat')
  })
})

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** Fails for XML that is not well-formed. */
function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return root
}

describe('junit', () => {
  const suitesOf = (findings: readonly Finding[]): Element => {
    const [suites] = parseXml(render('junit', input({ findings }), undefined)).children
    return suites ?? expect.fail('there is no root element')
  }

  test('has a suite for each file and a failure for each finding', () => {
    const { name, attributes, children } = suitesOf(FINDINGS)
    expect([name, attributes]).toEqual(['testsuites', { name: 'cosmos lint', tests: '3', failures: '3', errors: '0' }])
    const files = ['manifests/peer.yaml', visible(FINDINGS[1]?.at.file ?? '')]
    expect(children.map((suite) => suite.attributes.name)).toEqual(files)
    expect(children.map((suite) => suite.attributes.failures)).toEqual(['2', '1'])
    expect(children.map((suite) => suite.children.length)).toEqual([2, 1])
  })

  test('says in a failure what is wrong, of which rule, and where', () => {
    const [peer, other] = suitesOf(FINDINGS).children
    const failure = peer?.children[0]?.children[0]
    expect(failure?.attributes).toEqual({ type: 'router-ref-not-found', message: FINDINGS[0]?.message })
    expect(failure?.text).toBe(
      'error at manifests/peer.yaml:3:11\nmanifests/routers.yaml:5:9: BGPRouter "node-1-underlay" is here',
    )
    expect(other?.children[0]?.children[0]?.attributes.message).toBe(visible(FINDINGS[1]?.message ?? ''))
  })

  test('passes one test where nothing is wrong', () => {
    const { attributes, children } = suitesOf([])
    expect(attributes).toMatchObject({ tests: '1', failures: '0' })
    expect(children[0]?.children.map(({ name, children }) => [name, children])).toEqual([['testcase', []]])
  })
})

describe('gitlab', () => {
  const issuesOf = (findings: readonly Finding[]) => JSON.parse(render('gitlab', input({ findings }), undefined))

  test('has what GitLab requires of each issue', () => {
    const [first, second] = issuesOf(FINDINGS)
    expect(first).toEqual({
      description: `${FINDINGS[0]?.message} [router-ref-not-found]`,
      check_name: 'router-ref-not-found',
      severity: 'major',
      location: { path: 'manifests/peer.yaml', lines: { begin: 3, end: 3 } },
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(second.description).toBe(`${visible(FINDINGS[1]?.message ?? '')} [prefix-host-bits]`)
    expect(issuesOf([])).toEqual([])
  })

  test('keeps the worst severity for what the API server refuses', () => {
    const refused = many(1, 'error').map((finding) => ({ ...finding, rejected: true }))
    const findings = [...refused, ...many(1, 'error'), ...many(1, 'warning'), ...many(1, 'info')]
    const severities = issuesOf(findings).map(({ severity }: { severity: string }) => severity)
    expect(severities).toEqual(['critical', 'major', 'minor', 'info'])
  })

  test('gives each issue a fingerprint of its own', () => {
    const names = issuesOf(many(50, 'error')).map(({ fingerprint }: { fingerprint: string }) => fingerprint)
    expect(new Set(names).size).toBe(50)
  })
})

describe('markdown', () => {
  const rowsOf = (findings: readonly Finding[]) =>
    linesOf('markdown', findings).filter((line) => /^\| \w+ \| </.test(line))

  test('is a table, the worst first', () => {
    const findings = [...many(1, 'info'), ...many(1, 'error'), ...many(1, 'warning')]
    expect(rowsOf(findings).map((row) => row.split(' ')[1])).toEqual(['error', 'warning', 'info'])
    expect(linesOf('markdown', findings)[0]).toBe('## cosmos lint: 1 error, 1 warning, 1 info')
    expect(linesOf('markdown', findings).at(-1)).toContain('4 peers in 3 files')
    expect(linesOf('markdown', []).join()).not.toContain('|')
  })

  test('lets no text out of its cell', () => {
    const row = rowsOf(FINDINGS)[1] ?? ''
    expect(row.split('|')).toHaveLength(6)
    expect(row.match(/<[^>]*>/g)?.filter((tag) => !/^<\/?(?:code|b)>$/.test(tag))).toEqual([])
    const markup = row.replace(/&#\d+;/g, '')
    expect(markup).not.toMatch(/[\\`*_~[\]$&]/)
    expect(markup).not.toMatch(/@\w|:\/\/|www\./)
    expect(markup.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/#1|:100:/)
  })

  test('reads back as what was written', () => {
    const cells = rowsOf(FINDINGS)[1]?.split(' | ') ?? []
    const text = cells.map((cell) =>
      cell.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
    )
    expect(text[3]).toBe(`${visible(FINDINGS[1]?.message ?? '')} |`)
  })

  test('stays below the limit of GitHub and says what is missing', () => {
    const findings = many(20_000, 'error', '😀 é '.repeat(10))
    const report = render('markdown', input({ findings }), undefined)
    expect(Buffer.byteLength(report)).toBeLessThan(2 ** 20)
    expect(Buffer.byteLength(report)).toBeGreaterThan(0.9 * 2 ** 20)
    const left = findings.length - rowsOf(findings).length
    expect(report).toContain(`\n\n${left} more findings did not fit; the other formats show all.\n\n1 router, `)
    expect(rowsOf(many(1, 'error', 'x'.repeat(2 ** 20)))).toEqual([])
  })
})

describe('github', () => {
  const readBack = (text: string): string =>
    text
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%')

  /** The command of a line as the runner finds it: `::` behind blanks at the start, or `##[` anywhere. */
  const commandIn = (line: string): string | undefined =>
    /^\s*::(\w+).*?::/.exec(line)?.[1] ?? /##\[([^\]]*)\]/.exec(line)?.[1]

  test('writes commands that read back as what was written', () => {
    const lines = linesOf('github')
    expect(lines).toHaveLength(4)
    const [, level, properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(lines[1] ?? '') ?? []
    expect(level).toBe('warning')
    const values = Object.fromEntries(properties.split(',').map((property) => property.split('=')))
    expect(Object.keys(values)).toEqual(['file', 'line', 'endLine', 'title'])
    expect(readBack(values.file)).toBe(visible(FINDINGS[1]?.at.file ?? ''))
    expect(readBack(data)).toBe(visible(FINDINGS[1]?.message ?? ''))
    expect(lines[0]).toContain(
      '::error file=manifests/peer.yaml,line=3,endLine=3,col=11,endColumn=26,title=router-ref-not-found::',
    )
    expect(lines[2]).toMatch(/^::notice /)
  })

  test('uses no more annotations than GitHub keeps', () => {
    const findings = [...many(11, 'info'), ...many(12, 'error'), ...many(10, 'warning')]
    const commands = linesOf('github', findings).map(commandIn)
    const count = (command: string | undefined) => commands.filter((other) => other === command).length
    expect([count('error'), count('warning'), count('notice'), count(undefined)]).toEqual([10, 10, 10, 5])
    expect(linesOf('github', findings)[29]).toBe(
      '::notice title=cosmos lint::4 further findings in the log of this step: 2 errors, 0 warnings, 2 infos',
    )
    expect(linesOf('github', findings)[30]).toBe('- a.yaml:11:1: error: error [yaml-syntax]')
    expect(linesOf('github', many(10, 'info')).filter((line) => commandIn(line) === 'notice')).toHaveLength(10)
  })

  test('starts no command in a plain line', () => {
    const [finding] = many(1, 'error', HOSTILE)
    if (finding === undefined) return expect.fail()
    const further = [`\u3000::error::${HOSTILE}`, '##', HOSTILE].map((file) => ({
      ...finding,
      at: { ...finding.at, file },
    }))
    const lines = linesOf('github', [...many(10, 'error'), ...further])
    expect(lines).toHaveLength(10 + 1 + 3 + 1)
    expect(lines.slice(11).map(commandIn)).toEqual([undefined, undefined, undefined, undefined])
    const report = render(
      'github',
      input({ findings: [], summary: { ...SUMMARY, hints: ['  x: ##[error]y'] } }),
      undefined,
    )
    expect(report.split('\n').map(commandIn)).toEqual([undefined, undefined, undefined])
  })
})
