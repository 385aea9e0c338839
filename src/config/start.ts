import { CONFIG_NAME } from '../load/config-file.ts'

/** A file that "cosmos init" writes. */
export interface StartFile {
  readonly name: string
  readonly text: string
  /** What a file of this name has when nothing is missing in it. */
  readonly mark: RegExp
  /** What to add to one that lacks it, and where. */
  readonly addition: string
  /** What to do when it is written. */
  readonly next: string
}

/** Where the schema of the config lies in a repository that has installed this package. */
export const INSTALLED_SCHEMA = 'node_modules/cosmos-lint/schemas/config.json'

/** `hasSchema` says that editors find the schema in the repository. */
export function startFiles(version: string, hasSchema: boolean): readonly StartFile[] {
  const modeline = `# yaml-language-server: $schema=${INSTALLED_SCHEMA}\n`
  const action = `OWNER/cosmos-lint@v${version}`
  return [
    { name: CONFIG_NAME, text: hasSchema ? modeline + CONFIG : CONFIG, mark: /^/, addition: '', next: '' },
    {
      name: '.pre-commit-config.yaml',
      text: `repos:\n${HOOK}`,
      mark: /^ *- id: cosmos-lint$/m,
      addition: `add this to its "repos":\n\n${HOOK}`,
      next: '; "pre-commit install" switches it on',
    },
    {
      name: '.github/workflows/cosmos.yaml',
      text: workflowWith(action),
      mark: /^ *- uses: [^ ]*\/cosmos-lint@/m,
      addition: `add this to the steps of a job:\n\n      - uses: ${action}\n\n${OWNER}`,
      next: `; ${OWNER}`,
    },
  ]
}

/** The action of this project has no address that all repositories could use. */
const OWNER = 'put the owner of the repository that holds cosmos lint in the place of OWNER'

const CONFIG = `# Settings of cosmos lint. Flags win over them; "cosmos config" prints what holds and where it comes from.
# Paths and patterns are relative to this folder.

# What is linted when the command line names no path.
include: [.]

# What is left out when folders are walked, as in .gitignore.
# ignore: [generated/]

# Objects to resolve against and not to report on, such as those of the cluster.
# context: [cluster.yaml]

# Objects that live in the cluster, where their names are enough.
# external:
#   - {kind: BGPPolicy, namespace: fabric, names: [to-transit]}

# Levels of rules: error, warning, info or off. "cosmos rules" lists the rules.
# rules:
#   plaintext-password: error

# Levels for some objects only.
# overrides:
#   - names: [lab-*]
#     rules: {session-one-sided: off}
#     reason: the far ends are simulated

# The least severity that fails the run: error, warning, info or never.
failOn: error
`

const HOOK = `  - repo: local
    hooks:
      - id: cosmos-lint
        name: cosmos lint
        language: system
        entry: cosmos lint --staged
        pass_filenames: false
        require_serial: true
        # Also where files are only deleted, which are not listed.
        always_run: true
`

function workflowWith(action: string): string {
  return `name: cosmos
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      # ${OWNER}
      - uses: ${action}
`
}
