import { inspectedCollections } from "../entities/get-hostnames";
import { meshErrors, titles } from "../errors/mesh-errors";
import { kindsOf } from "../kinds/served-kinds";
import { formats } from "./entity-operations";
import { kindSchemas } from "./kind-schemas";
import type { Describe } from "./operation";
import { exactly, flag, NamedSchema, text } from "./schema";

const tag = "Inspection";

const hostnames = new NamedSchema(
  "Hostnames",
  exactly({
    items: {
      type: ["array", "null"],
      items: exactly({ hostname: text, zones: { type: "array", items: exactly({ name: text }) } }),
    },
    total: { type: "integer", minimum: 0 },
  }),
);

const policy = exactly({
  hasFromTargetRef: flag,
  hasRulesTargetRef: flag,
  hasToTargetRef: flag,
  isFromAsRules: flag,
  isTargetRef: flag,
});
const resourceType = {
  includeInFederation: flag,
  name: text,
  path: text,
  pluralDisplayName: text,
  readOnly: flag,
  scope: { enum: ["Global", "Mesh"] },
  shortName: text,
  singularDisplayName: text,
};
const resourceTypes = new NamedSchema(
  "ResourceTypes",
  exactly({
    resources: {
      type: "array",
      items: exactly({ ...resourceType, policy }, Object.keys(resourceType)),
    },
  }),
);

export const describeResourceTypes: Describe = () => ({
  GET: {
    id: "listResourceTypes",
    summary: "List the kinds that the control plane has",
    tag,
    answers: { 200: { description: "Every kind.", schema: resourceTypes } },
    errors: [],
  },
});

export const describeKri: Describe = (service) => ({
  GET: {
    id: "getByKri",
    summary: "Get an object by its KRI",
    tag,
    query: formats,
    answers: {
      200: {
        description: "The object, or its manifest.",
        schema: {
          anyOf: kindsOf(service.profile)
            .filter(({ kind }) => kind.shortName !== undefined)
            .flatMap((served) => {
              const { item, manifest } = kindSchemas(served, service);
              return [item, manifest];
            }),
        },
      },
    },
    errors: [meshErrors.badKri(""), meshErrors.notFound(titles.get), meshErrors.format()],
  },
});

export const describeHostnames: Describe = () => ({
  GET: {
    id: "getHostnames",
    summary: "Tell the hostnames that hostname generators make of a service",
    tag,
    answers: { 200: { description: "The hostnames, null for none.", schema: hostnames } },
    errors: [
      meshErrors.noHostnames(inspectedCollections),
      meshErrors.notFound(titles.hostnames),
      meshErrors.internal(titles.makeHostname),
    ],
  },
});
