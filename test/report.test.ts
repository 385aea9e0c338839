import { describe, expect, test } from 'vitest'
import type { Finding } from '../src/finding.ts'
import { displayFor } from '../src/report/display.ts'
import { FORMAT_NAMES, render } from '../src/report/render.ts'
import type { ReportInput, Summary } from '../src/report/report.ts'
import { summaryLine } from '../src/report/report.ts'

const SUMMARY: Summary = {
  files: 4,
  filesWithoutResources: 1,
  fragments: 0,
  documents: 6,
  resources: 5,
  kinds: ['1 router', '4 peers'],
  errors: 1,
  warnings: 1,
  infos: 1,
  hints: [],
}

const HOSTILE = 'a\u001b[31m\u0085%0A::error::\r\n"<&>,:'

const LINES = [
  'spec:',
  '  routerRef:',
  '    name: node-1-underley # é😀',
  '  authentication: { password: "hunter2", x: 1 }',
  `\tvalue: ${HOSTILE}`.replaceAll('\n', ''),
  'x'.repeat(200),
]

const FINDINGS: readonly Finding[] = [
  {
    rule: 'router-ref-not-found',
    severity: 'error',
    rejected: false,
    message: 'BGPRouter "node-1-underley" does not exist in namespace default; did you mean "node-1-underlay"?',
    at: { file: 'manifests/peer.yaml', start: { line: 3, column: 11 }, end: { line: 3, column: 26 } },
    path: 'spec.routerRef.name',
    resource: { apiVersion: 'bgp.miloapis.com/v1alpha1', kind: 'BGPPeer', namespace: 'default', name: 'underlay-peer' },
    related: [
      {
        message: 'BGPRouter "node-1-underlay" is here',
        at: { file: 'manifests/routers.yaml', start: { line: 5, column: 9 }, end: { line: 5, column: 24 } },
      },
    ],
  },
  {
    rule: 'prefix-host-bits',
    severity: 'warning',
    rejected: false,
    message: `spans lines and is hostile: ${HOSTILE}`,
    at: { file: `dir,a:b/${HOSTILE}.yaml`, start: { line: 4, column: 3 }, end: { line: 5, column: 4 } },
    related: [],
  },
  {
    rule: 'yaml-syntax',
    severity: 'info',
    rejected: true,
    message: 'far to the right',
    at: { file: 'manifests/peer.yaml', start: { line: 6, column: 190 }, end: { line: 6, column: 195 } },
    related: [],
  },
]

function input(changes: Partial<ReportInput> = {}): ReportInput {
  const display = { colour: false, width: 80, quiet: false }
  return { findings: FINDINGS, summary: SUMMARY, linesOf: () => LINES, display, ...changes }
}

describe('formats', () => {
  test.each(FORMAT_NAMES)('%s is as recorded', async (format) => {
    await expect(render(format, input(), undefined)).toMatchFileSnapshot(`golden/report.${format}`)
  })

  test.each(FORMAT_NAMES)('%s lets no control character out', (format) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
    expect(render(format, input(), undefined)).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/)
  })

  test.each(FORMAT_NAMES)('%s never prints a password', (format) => {
    expect(render(format, input(), undefined)).not.toContain('hunter2')
  })

  test('json says what it says to a program', () => {
    const document = JSON.parse(render('json', input(), undefined))
    expect(document.version).toBe(1)
    expect(document.summary).toEqual({
      files: 4,
      documents: 6,
      resources: 5,
      errors: 1,
      warnings: 1,
      infos: 1,
      ignored: 0,
    })
    expect(document.findings[0]).toEqual({
      rule: 'router-ref-not-found',
      severity: 'error',
      rejected: false,
      message: FINDINGS[0]?.message,
      file: 'manifests/peer.yaml',
      line: 3,
      column: 11,
      endLine: 3,
      endColumn: 26,
      path: 'spec.routerRef.name',
      resource: FINDINGS[0]?.resource,
      related: [
        {
          message: 'BGPRouter "node-1-underlay" is here',
          file: 'manifests/routers.yaml',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 24,
        },
      ],
    })
    expect(document.findings[1].message).toBe(FINDINGS[1]?.message)
    expect(Object.keys(document.findings[1])).not.toContain('path')
    expect(Object.keys(document.findings[1])).not.toContain('resource')
  })

  test('github commands read back as what was written', () => {
    const readBack = (text: string): string =>
      text
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%25', '%')
    const lines = render('github', input(), undefined).trimEnd().split('\n')
    expect(lines).toHaveLength(4)
    const [, level, properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(lines[1] ?? '') ?? []
    expect(level).toBe('warning')
    const values = Object.fromEntries(properties.split(',').map((property) => property.split('=')))
    expect(Object.keys(values)).toEqual(['file', 'line', 'endLine', 'title'])
    expect(readBack(values.file)).toBe('dir,a:b/a\\u001b[31m\\u0085%0A::error::\\u000d\\u000a"<&>,:.yaml')
    expect(readBack(data)).toBe('spans lines and is hostile: a\\u001b[31m\\u0085%0A::error::\\u000d\\u000a"<&>,:')
    expect(lines[0]).toContain(
      '::error file=manifests/peer.yaml,line=3,endLine=3,col=11,endColumn=26,title=router-ref-not-found::',
    )
    expect(lines[2]).toMatch(/^::notice /)
  })

  test('github names files from the root of the repository', () => {
    const root = new URL('..', `file://${process.cwd()}/`).pathname
    const here = process.cwd().slice(root.length)
    expect(render('github', input(), root)).toContain(`file=${here}/manifests/peer.yaml,`)
    expect(render('github', input(), '/elsewhere')).toContain('file=manifests/peer.yaml,')
  })

  test('colours come with the display', () => {
    const display = { colour: true, width: 80, quiet: false }
    expect(render('text', input({ display }), undefined)).toContain('\u001b[31merror\u001b[39m')
  })

  test('quiet leaves out the end', () => {
    const display = { colour: false, width: 80, quiet: true }
    for (const format of ['text', 'compact', 'github'] as const) {
      expect(render(format, input({ display }), undefined)).not.toContain('4 peers')
      expect(render(format, input({ display, findings: [] }), undefined)).toBe('')
    }
  })
})

describe('the line at the end', () => {
  test('proves what was looked at', () => {
    expect(summaryLine(SUMMARY)).toBe(
      '1 router, 4 peers in 3 files, 1 file without Cosmos objects: 1 error, 1 warning, 1 info',
    )
    expect(summaryLine({ ...SUMMARY, filesWithoutResources: 0, infos: 0, errors: 0, seconds: 0.449 })).toBe(
      '1 router, 4 peers in 4 files: 0 errors, 1 warning (0.4 s)',
    )
  })

  test('does not look like success when nothing was there', () => {
    const nothing = { ...SUMMARY, resources: 0, kinds: [], errors: 0, warnings: 0, infos: 0 }
    expect(summaryLine(nothing)).toBe('no Cosmos object in 4 files')
    expect(summaryLine({ ...nothing, errors: 1, files: 1 })).toBe('no Cosmos object in 1 file: 1 error, 0 warnings')
  })
})

describe('the display', () => {
  const terminal = { isTTY: true, columns: 100, environment: {} }

  test('uses colours where they can be seen or are asked for', () => {
    expect(displayFor('auto', false, terminal).colour).toBe(true)
    expect(displayFor('auto', false, { ...terminal, isTTY: false }).colour).toBe(false)
    expect(displayFor('auto', false, { ...terminal, environment: { TERM: 'dumb' } }).colour).toBe(false)
    expect(displayFor('auto', false, { ...terminal, environment: { NO_COLOR: '1', FORCE_COLOR: '1' } }).colour).toBe(
      false,
    )
    expect(displayFor('auto', false, { ...terminal, environment: { NO_COLOR: '' } }).colour).toBe(true)
    expect(displayFor('auto', false, { ...terminal, isTTY: false, environment: { FORCE_COLOR: '1' } }).colour).toBe(
      true,
    )
    expect(displayFor('auto', false, { ...terminal, environment: { FORCE_COLOR: '0' } }).colour).toBe(false)
    expect(displayFor('always', false, { ...terminal, isTTY: false, environment: { NO_COLOR: '1' } }).colour).toBe(true)
    expect(displayFor('never', false, { ...terminal, environment: { FORCE_COLOR: '1' } }).colour).toBe(false)
  })

  test('is 80 columns wide where the width is unknown', () => {
    expect(displayFor('auto', false, terminal).width).toBe(100)
    expect(displayFor('auto', false, { ...terminal, columns: 0 }).width).toBe(80)
    expect(displayFor('auto', false, { ...terminal, isTTY: false }).width).toBe(80)
    expect(displayFor('auto', false, { ...terminal, columns: 400 }).width).toBe(120)
  })
})
