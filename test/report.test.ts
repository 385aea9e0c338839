import { describe, expect, test } from 'vitest'
import { displayFor } from '../src/report/display.ts'
import { FORMAT_NAMES, render } from '../src/report/render.ts'
import { summaryLine } from '../src/report/report.ts'
import { FINDINGS, input, SUMMARY } from './report-sample.ts'

describe('formats', () => {
  test.each(FORMAT_NAMES)('%s is as recorded', async (format) => {
    await expect(render(format, input(), undefined)).toMatchFileSnapshot(`golden/report.${format}`)
  })

  test.each(FORMAT_NAMES)('%s lets no unsafe character out', (format) => {
    const report = render(format, input(), undefined).replaceAll('\n', '')
    expect(report).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufffe\uffff]/u)
    expect(report.isWellFormed()).toBe(true)
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
      inBaseline: 0,
      inBase: 0,
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

  test('tells of what comments ignore', () => {
    expect(summaryLine({ ...SUMMARY, infos: 0, ignored: 3 })).toMatch(/: 1 error, 1 warning, 3 ignored$/)
    expect(JSON.parse(render('json', input({ summary: { ...SUMMARY, ignored: 3 } }), undefined)).summary.ignored).toBe(
      3,
    )
  })

  test('tells of what is in the baseline', () => {
    expect(summaryLine({ ...SUMMARY, infos: 0, ignored: 3, inBaseline: 12 })).toMatch(
      /, 3 ignored, 12 in the baseline$/,
    )
  })

  test('does not look like success when nothing was there', () => {
    const nothing = { ...SUMMARY, resources: 0, kinds: [], errors: 0, warnings: 0, infos: 0 }
    expect(summaryLine(nothing)).toBe('no Cosmos object in 4 files')
    expect(summaryLine({ ...nothing, errors: 1, files: 1 })).toBe('no Cosmos object in 1 file: 1 error, 0 warnings')
    expect(summaryLine({ ...nothing, ignored: 1, files: 1 })).toBe(
      'no Cosmos object in 1 file: 0 errors, 0 warnings, 1 ignored',
    )
    expect(summaryLine({ ...nothing, inBaseline: 1, files: 1 })).toMatch(/0 warnings, 1 in the baseline$/)
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
