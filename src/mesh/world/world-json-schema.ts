import { z } from "zod";
import { worldSchema } from "./world-schema";

/** The format as a JSON Schema (draft 2020-12), for editors and other programs. */
export function worldJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(worldSchema, { io: "input" }), title: "World" };
}
