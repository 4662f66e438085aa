/** The format in which zones and what runs in them are declared. */
export { type ParsedWorld, parseWorld } from "./parse-world";
export { readWorld } from "./read-world";
export type {
  ApiObject,
  ClientDataplane,
  Endpoint,
  Ingress,
  ServicePort,
  World,
  Zone,
  ZoneService,
} from "./world";
export { worldJsonSchema } from "./world-json-schema";
export { type WorldOfObjects, worldOfObjects } from "./world-of-objects";
export type { ShownObject } from "./shown-object";
export { explainWorldProblem, renderWorldPath, renderWorldProblem, type WorldProblem } from "./world-problem";
