import path from 'node:path';
import type { Rule } from 'eslint';
import type { ModuleId } from '../effects/index.ts';
import { moduleIdOf } from '../project/index.ts';
import type { Location, ModuleReport } from '../session/index.ts';
import { contain } from './containment.ts';
import type { Problem } from '../policy/index.ts';
import { metaOf, toDescriptor, type DefinedRule, type RuleDescription, type Surroundings } from './rule.ts';

/** What a rule is asked about: one field of a `package.json` that is being linted. */
export interface FieldInspection<Options> {
  readonly value: unknown;
  /** Where the value stands, and of an array each item. */
  readonly location: Location;
  readonly items: readonly Location[];
  /** Absolute folder of the `package.json`, with `/`. */
  readonly folder: ModuleId;
  readonly judge: (module: ModuleId) => ModuleReport;
  readonly options: Options;
}

export interface PackageRuleDefinition<Options extends object, MessageId extends string> extends RuleDescription<Options, MessageId> {
  /** The field of `package.json` that it is about. */
  readonly field: string;
  inspect(inspection: FieldInspection<Options>): readonly Problem<MessageId>[];
}

/** The nodes of the language `json/json` of `@eslint/json`, as far as they matter here. */
interface JsonNode {
  readonly type: string;
  readonly loc: { readonly start: Point; readonly end: Point };
  readonly value?: unknown;
  readonly name?: JsonNode;
  readonly body?: JsonNode;
  readonly members?: readonly JsonNode[];
  readonly elements?: readonly JsonNode[];
}

/** Both count from 1. */
interface Point {
  readonly line: number;
  readonly column: number;
}

/** A rule for `package.json`, linted with the language of `@eslint/json`. In other files it does nothing. */
export function definePackageRule<Options extends object, MessageId extends string>(definition: PackageRuleDefinition<Options, MessageId>): DefinedRule {
  const { name, presets } = definition;
  return { name, presets, toEslint: (surroundings) => toEslintRule(definition, surroundings) };
}

function toEslintRule<Options extends object, MessageId extends string>(definition: PackageRuleDefinition<Options, MessageId>, surroundings: Surroundings): Rule.RuleModule {
  return {
    meta: metaOf(definition),
    // Only JSON has a `Document`.
    create: (context) => ({
      Document(node: unknown) {
        const problems = contain(() => problemsIn(context, node as JsonNode, definition, surroundings), []);
        for (const problem of problems) context.report({ ...toDescriptor(problem), loc: rangeOf(problem.location) });
      },
    }),
  };
}

function problemsIn<Options extends object, MessageId extends string>(
  context: Rule.RuleContext, document: JsonNode, { field, inspect }: PackageRuleDefinition<Options, MessageId>, { readConfiguration, openSession }: Surroundings,
): readonly Problem<MessageId>[] {
  const file = context.physicalFilename;
  if (path.basename(file) !== 'package.json' || !path.isAbsolute(file)) return [];
  const node = document.body?.members?.find(({ name }) => name?.value === field)?.value as JsonNode | undefined;
  if (node === undefined) return [];
  const locate = ({ loc: { start, end } }: JsonNode): Location => ({ file: moduleIdOf(file), line: start.line, column: start.column, endLine: end.line, endColumn: end.column });
  const { settings } = readConfiguration(context.settings);
  const session = openSession({ cwd: context.cwd, settings, globals: [] });
  const items = (node.elements ?? []).map(({ value }) => value as JsonNode);
  return inspect({
    value: node.type === 'Array' ? items.map(({ value }) => value) : node.value,
    location: locate(node),
    items: items.map(locate),
    folder: moduleIdOf(path.dirname(file)),
    judge: (module) => session.judge(module),
    options: context.options[0],
  });
}

/** In this language ESLint counts columns from 1, as locations do. */
function rangeOf({ line, column, endLine, endColumn }: Location): { start: Point; end: Point } {
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}
