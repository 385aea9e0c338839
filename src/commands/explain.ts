import * as Args from '@oclif/core/args'
import { Command } from '@oclif/core/command'
import * as Flags from '@oclif/core/flags'
import type { Settings } from '../config/settings.ts'
import { shownOf } from '../config/shown.ts'
import { explain } from '../explain/explain.ts'
import { findSubject, readSubject } from '../explain/subject.ts'
import { asText } from '../explain/text.ts'
import { guideTo } from '../guide.ts'
import { listInput } from '../input.ts'
import { fileSource } from '../load/paths.ts'
import type { Source } from '../load/source.ts'
import { print, say, terminal } from '../output.ts'
import { displayFor } from '../report/display.ts'
import { toJson, visible } from '../report/report.ts'
import { CATALOGUE, explainUnknownRule } from '../rules/index.ts'
import { kindCalled } from '../schema/kinds.ts'
import { lintInput, pathsOf } from './lint-input.ts'
import { COLOR_FLAG, SETTING_FLAGS } from './setting-flags.ts'
import { settingsFor, stop } from './stop.ts'

export default class Explain extends Command {
  static override summary = 'Explain a rule, or an object as the whole fleet sees it.'

  static override description = [
    'Of a rule: why, source, and an example with its output. Of an object: what it is, what it works with and through',
    'which policies, and what is wrong with it. Exits with 0 when the object is there, whatever is found, and with 2',
    'when it could not do its job.',
  ].join(' ')

  static override usage = ['explain RULE', 'explain KIND/NAME [-n NAMESPACE] [--json] [PATH...]']

  static override examples = [
    '<%= config.bin %> explain router-ref-not-found',
    '<%= config.bin %> explain bgppeer/node-1-leaf-1 -n fabric ./manifests',
  ]

  static override args = {
    rule: Args.string({
      description: 'id of the rule, as "cosmos rules" lists it, or KIND/NAME of an object, as kubectl takes it',
      required: true,
      ignoreStdin: true,
    }),
    path: Args.string({
      description: 'where the object and its fleet are, as for "cosmos lint"',
      multiple: true,
      ignoreStdin: true,
    }),
  }

  static override flags = {
    namespace: Flags.string({
      char: 'n',
      description: 'namespace of the object, and of objects that name none; default',
    }),
    context: SETTING_FLAGS.context,
    config: SETTING_FLAGS.config,
    'no-config': SETTING_FLAGS['no-config'],
    severity: SETTING_FLAGS.severity,
    staged: Flags.boolean({ description: "explain what git's index holds" }),
    json: Flags.boolean({ description: 'print the explanation of an object as JSON' }),
    color: COLOR_FLAG,
  }

  async run(): Promise<void> {
    const { args, flags, raw } = await this.parse(Explain)
    if (!args.rule.includes('/')) return this.explainRule(args.rule, raw.length > 1)
    const settings = settingsFor(this, flags)
    const asked = readSubject(args.rule, settings.namespace.value)
    if ('problem' in asked) stop(this, [asked.problem])
    const paths = pathsOf(args.path, settings)
    const input = listInput(paths, settings, { staged: flags.staged, 'stdin-filename': '<stdin>' })
    const result = await lintInput(input, settings, {}, undefined)
    const problems = [...input.problems, ...result.unreadable]
    const found = findSubject(result.fleet, asked.subject)
    if ('problem' in found) stop(this, [...problems, found.problem])
    const findings = shownOf(result.findings, settings)
    const sources = [...input.context, ...input.sources, ...configOf(settings)]
    const explanation = explain(found.object, { fleet: result.fleet, findings }, sources)
    print(flags.json ? toJson(explanation) : asText(explanation, displayFor(flags.color, false, terminal())))
    for (const problem of problems) say(`cosmos: ${visible(problem)}\n`)
    if (problems.length > 0) process.exitCode = 2
  }

  private explainRule(id: string, hasMore: boolean): void {
    const rule = CATALOGUE.find((each) => each.id === id)
    if (rule === undefined) stop(this, [kindCalled(id) === undefined ? explainUnknownRule(id) : nameObject(id)])
    if (hasMore) stop(this, ['a rule is explained without paths and flags; an object is named as KIND/NAME'])
    print(guideTo(rule))
  }
}

function nameObject(kind: string): string {
  return `${kind} is a kind; name an object of it as ${kind}/NAME`
}

/** Objects that live in the cluster only are named there. */
function configOf({ file }: Settings): readonly Source[] {
  return file === undefined ? [] : [fileSource(file)]
}
