import { join } from 'node:path'
import { ACTION, cloneOfThis, run, SANDBOX, startRepository, succeed, write } from './sandbox.ts'

/** A line of the log of act. Commands of the workflow are decoded; the output of steps is raw. */
interface Line {
  readonly msg: string
  readonly raw_output?: boolean
  readonly command?: string
  /** The command as it was printed. */
  readonly raw?: string
  readonly arg?: string
  readonly name?: string
  readonly content?: string
  readonly kvPairs?: Readonly<Record<string, string>>
}

/** What a runner makes of a workflow. */
export interface Job {
  readonly passed: boolean
  readonly annotations: readonly Line[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** What steps printed besides commands. */
  readonly log: string
}

/** Stands in for the action that uploads to code scanning. */
const UPLOAD = `name: Stand-in
description: Says what would be uploaded
inputs: {sarif_file: {description: The file}, category: {description: The category}}
runs:
  using: composite
  steps:
    - run: echo "\${{ inputs.category }} uploads $(grep -c '"ruleId":' \${{ inputs.sarif_file }}) results"
      shell: bash
`
const clone = cloneOfThis()
const upload = join(SANDBOX, 'codeql-action')
write(upload, { 'upload-sarif/action.yml': UPLOAD })
write(SANDBOX, { 'home/.config/act/actrc': '' })

export const REPOSITORY = 'user/manifests'

/** Runs the workflow in a repository of the user, on this machine. */
export function act(programs: string, files: Readonly<Record<string, string>>, event: object = {}): Job {
  const cwd = startRepository({ ...files, 'event.json': JSON.stringify(event) })
  succeed('git', ['remote', 'add', 'origin', `https://github.com/${REPOSITORY}.git`], { cwd })
  succeed('git', ['add', '--all'], { cwd })
  succeed('git', ['commit', '--quiet', '--message=All'], { cwd })
  const args = [
    'pull_request' in event ? 'pull_request' : 'push',
    '--json',
    '--platform=ubuntu-latest=-self-hosted',
    '--eventpath=event.json',
    '--no-cache-server',
    `--local-repository=${ACTION}=${clone}`,
    `--local-repository=github/codeql-action@v4=${upload}`,
  ]
  const { code, stdout } = run('act', args, { cwd, programs })
  return jobOf(
    code === 0,
    stdout
      .trimEnd()
      .split('\n')
      .map((line): Line => JSON.parse(line)),
  )
}

function jobOf(passed: boolean, lines: readonly Line[]): Job {
  const of = (command: string) => lines.filter((line) => line.command === command)
  return {
    passed,
    annotations: lines.filter(({ command }) => command && !['set-output', 'summary'].includes(command)),
    outputs: Object.fromEntries(of('set-output').map(({ name = '', arg = '' }) => [name, arg])),
    summary: of('summary')
      .map(({ content = '' }) => content)
      .join(''),
    log: lines.map(({ raw_output, msg }) => (raw_output ? msg : '')).join(''),
  }
}

const REPORT = `echo "the report has $(grep -c '"rule":' '\${{ steps.lint.outputs.report }}') findings"`

/** A workflow with the action as its only step but the checkout. */
export function workflow(inputs: Readonly<Record<string, string>>): string {
  return JSON.stringify({
    on: 'push',
    jobs: {
      lint: {
        'runs-on': 'ubuntu-latest',
        steps: [
          { uses: 'actions/checkout@v5' },
          { uses: ACTION, id: 'lint', with: inputs },
          { if: 'always()', run: REPORT },
        ],
      },
    },
  })
}
