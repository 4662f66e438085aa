import { describeMatch, type MeshObject } from "../../mesh";

export function serviceKey({ mesh = "" }: Pick<MeshObject, "mesh">, name: string): string {
  return `${mesh}/${name}`;
}

/** `MeshService default/redis of east`: a service of any kind in words, the same in every zone. */
export function describeService(service: MeshObject): string {
  const { name, mesh, zone } = describeMatch(service);
  return `${service.kind} ${mesh}/${name}${zone === "" ? "" : ` of ${zone}`}`;
}

interface ServiceSpec {
  readonly selector?: { readonly meshService?: { readonly matchLabels?: Readonly<Record<string, string>> } };
  readonly ports?: readonly {
    readonly port: number;
    readonly name?: string;
    readonly appProtocol?: string;
  }[];
}

export function specOf(object: Pick<MeshObject, "fields"> | undefined): ServiceSpec {
  return object?.fields.spec ?? {};
}

export function selectorOf(object: Pick<MeshObject, "fields"> | undefined): Readonly<Record<string, string>> {
  return specOf(object).selector?.meshService?.matchLabels ?? {};
}
