import type { Finding } from '../src/finding.ts'
import { hideSecrets } from '../src/load/secrets.ts'
import type { ReportInput, Summary } from '../src/report/report.ts'

export const SUMMARY: Summary = {
  files: 4,
  filesWithoutResources: 1,
  fragments: 0,
  documents: 6,
  resources: 5,
  kinds: ['1 router', '4 peers'],
  errors: 1,
  warnings: 1,
  infos: 1,
  ignored: 0,
  inBaseline: 0,
  inBase: 0,
  hints: [],
}

/** What could break a format, or out of it. */
export const HOSTILE = [
  'a\u001b[31m\u0085\u2028\u202e\u200f\ud800\ufffe\uffff%0A::error::\r\n::stop-commands::x ##[error]y',
  '"<script>&amp;</script>]]>--> |`*_~$\\| <td>, [l](http://x) www.x.org {0} @octocat #1 :100: é😀,:',
].join(' ')

const LINES = [
  'spec:',
  '  routerRef:',
  '    name: node-1-underley # é😀',
  '  authentication: { password: "hunter2", x: 1 }',
  `\tvalue: ${HOSTILE}`.replaceAll('\n', ''),
  'x'.repeat(200),
]

export const FINDINGS: readonly Finding[] = [
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

export function input(changes: Partial<ReportInput> = {}): ReportInput {
  const display = { colour: false, width: 80, quiet: false }
  return { findings: FINDINGS, summary: SUMMARY, linesOf: () => hideSecrets(LINES.join('\n')), display, ...changes }
}
