/** The frameworks that the constructs are built for, by the names of their packages. */
export const hosts = ["cdktf", "cdktn"] as const;

export type Host = (typeof hosts)[number];

/** Where the classes of both frameworks say who they are, for jsii: `cdktn.TerraformStack`. */
const typeInformation = Symbol.for("jsii.rtti");

/** The framework that an object's class, or one that it extends, belongs to; none for an object of neither. */
export function hostOf(object: object): Host | undefined {
  for (let link: object | null = object; link !== null; link = Object.getPrototypeOf(link) as object | null) {
    const host = hostOfClass(link.constructor);
    if (host !== undefined) return host;
  }
  return undefined;
}

function hostOfClass(constructor: object | undefined): Host | undefined {
  if (constructor === undefined || !Object.hasOwn(constructor, typeInformation)) return undefined;
  const { fqn } = (constructor as { readonly [typeInformation]: { readonly fqn?: unknown } })[
    typeInformation
  ];
  return hosts.find((host) => typeof fqn === "string" && fqn.startsWith(`${host}.`));
}
