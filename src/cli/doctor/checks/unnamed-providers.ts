import { dirname } from "node:path";

/** A resource whose type begins with `konnect_` and which names no provider: its file, its line, its address. */
export interface Unnamed {
  readonly path: string;
  /** Undefined in JSON, where a resource is found by its address. */
  readonly line: number | undefined;
  readonly address: string;
}

/** Files of configurations with their texts. Those of one folder are one module. */
export type Files = readonly { readonly path: string; readonly text: string }[];

/**
 * Finds resources that the CLIs would take for those of `hashicorp/konnect`: their type begins with `konnect_`, they name
 * no provider, and no provider of their module is called `konnect`.
 */
export function unnamedProviders(files: Files): readonly Unnamed[] {
  const folders = new Set(files.map(({ path }) => dirname(path)));
  return [...folders].flatMap((folder) => {
    const module = files.filter(({ path }) => dirname(path) === folder);
    return module.some(callsAProviderKonnect) ? [] : module.flatMap(unnamedIn);
  });
}

function callsAProviderKonnect({ path, text }: Files[number]): boolean {
  if (path.endsWith(".json")) {
    const { terraform } = membersOf(parsed(text));
    return [terraform].flat().some((block) => {
      const { required_providers: required } = membersOf(block);
      return [required].flat().some((providers) => "konnect" in membersOf(providers));
    });
  }
  return blocksIn(text, /\brequired_providers\s*\{/g).some(({ body }) => /^\s*"?konnect"?\s*=/m.test(body));
}

function unnamedIn(file: Files[number]): readonly Unnamed[] {
  return file.path.endsWith(".json") ? unnamedInJson(file) : unnamedInHcl(file);
}

function unnamedInHcl({ path, text }: Files[number]): readonly Unnamed[] {
  return blocksIn(text, /^[ \t]*resource[ \t]+"(konnect_\w+)"[ \t]+"([^"]+)"[ \t]*\{/gm)
    .filter(({ body }) => !/^\s*provider\s*=/m.test(body))
    .map(({ line, names }) => ({ path, line, address: names.join(".") }));
}

function unnamedInJson({ path, text }: Files[number]): readonly Unnamed[] {
  const { resource } = membersOf(parsed(text));
  return [resource].flat().flatMap((types) =>
    Object.entries(membersOf(types))
      .filter(([type]) => type.startsWith("konnect_"))
      .flatMap(([type, named]) =>
        Object.entries(membersOf(named))
          .filter(([, one]) => [one].flat().some((block) => membersOf(block).provider === undefined))
          .map(([name]) => ({ path, line: undefined, address: `${type}.${name}` })),
      ),
  );
}

interface Block {
  readonly line: number;
  /** What the groups of the pattern matched. */
  readonly names: readonly string[];
  /** What stands between its braces, without the blocks in it. */
  readonly body: string;
}

/** The blocks of HCL that begin with a pattern, which ends with the brace. Comments of a line do not count. */
function blocksIn(text: string, opening: RegExp): readonly Block[] {
  const code = text.replace(/^\s*(?:#|\/\/).*$/gm, (comment) => comment.replace(/[^\n]/g, ""));
  return [...code.matchAll(opening)].map((match) => {
    const [whole, ...names] = match;
    return {
      line: code.slice(0, match.index + whole.trimStart().length).split("\n").length,
      names,
      body: bodyFrom(code, match.index + whole.length),
    };
  });
}

function bodyFrom(code: string, start: number): string {
  let depth = 1;
  let body = "";
  for (const character of code.slice(start)) {
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    if (depth === 0) break;
    if (depth === 1) body += character;
  }
  return body;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
