import { type BackendKind, backendKinds, mesh, settingsPath, settingsShape, type Shape } from "../../model";
import { membersOfShape, shapeAt } from "../members";
import type { AttributePath } from "../resource";
import { type Attributes, isAttributes, isList, setOf, type Value } from "../value";
import type { Code, CodeMember } from "./code";
import { fitsConstructs } from "./fits-constructs";
import type { FormContext } from "./higher-forms";
import { memberCode, valueCode } from "./value-code";

/** Whether the construct can say what the backends of a part of a mesh are: by a member each that has their settings. */
export function backendsFit(part: string, value: Value, shape: Shape | undefined): boolean {
  if (!isAttributes(value)) return false;
  const { backends = null, ...others } = value;
  if (!fitsConstructs(others, shape)) return false;
  if (backends === null) return true;
  const element = shapeAt(mesh.shape, [part, "backends", 0]);
  return (
    isList(backends) &&
    backends.every((backend) => isAttributes(backend) && fitsBackend(part, backend, element))
  );
}

function fitsBackend(part: string, backend: Attributes, shape: Shape | undefined): boolean {
  const { conf = null, ...others } = backend;
  const named = kindOf(part, backend);
  if (named === undefined || !fitsConstructs(others, shape)) return false;
  if (conf === null) return true;
  const settings = settingsIn(conf, settingsPath(named.kind));
  return settings !== undefined && fitsConstructs(settings, settingsShape(part, named.kind));
}

export function backendsCode(context: FormContext, part: string, value: Value, path: AttributePath): Code {
  const { ledger } = context;
  const shape = shapeAt(mesh.shape, path);
  const members = membersOfShape(shape, isAttributes(value) ? value : {}).map((member): CodeMember => {
    const at = [...path, member.name];
    if (member.name !== "backends" || !isList(member.value)) {
      return memberCode(member, false, at, ledger, "constructs");
    }
    const elements = member.value.map((backend, index) => {
      const comments = ledger.take([...at, index]);
      const value = backendCode(context, part, isAttributes(backend) ? backend : {}, [...at, index]);
      return { comments, value };
    });
    return { comments: ledger.take(at), name: "backends", value: { type: "list", elements } };
  });
  return { type: "object", members };
}

function backendCode({ ledger }: FormContext, part: string, backend: Attributes, path: AttributePath): Code {
  const named = kindOf(part, backend);
  const members = membersOfShape(shapeAt(mesh.shape, [part, "backends", 0]), backend).flatMap(
    (member): readonly CodeMember[] => {
      const at = [...path, member.name];
      if (member.name === "conf") return [];
      if (member.name !== "type" || named === undefined) {
        return [memberCode(member, false, at, ledger, "constructs")];
      }
      const steps = ["conf", ...settingsPath(named.kind)];
      const above = steps.flatMap((_, index) => ledger.take([...path, ...steps.slice(0, index + 1)]));
      const settings = settingsIn(backend.conf ?? null, settingsPath(named.kind)) ?? {};
      const shape = settingsShape(part, named.kind);
      const value = valueCode(settings, shape, [...path, ...steps], ledger, "constructs");
      return [{ comments: [...ledger.take(at), ...above], name: named.property, value }];
    },
  );
  return { type: "object", members };
}

/** The kind of a backend, and the member of the construct that says so. */
function kindOf(
  part: string,
  { type }: Attributes,
): { readonly property: string; readonly kind: BackendKind } | undefined {
  const found = Object.entries(backendKinds[part] ?? {}).find(([, kind]) => kind.type === type);
  return found && { property: found[0], kind: found[1] };
}

/** What stands at the end of a path that nothing branches off; undefined for nothing, and where something does. */
function settingsIn(conf: Value, path: readonly string[]): Attributes | undefined {
  let at: Value = conf;
  for (const step of path) {
    const members: Attributes = isAttributes(at) ? setOf(at) : {};
    if (Object.keys(members).some((name) => name !== step)) return undefined;
    at = members[step] ?? null;
  }
  return isAttributes(at) && Object.keys(setOf(at)).length > 0 ? at : undefined;
}
