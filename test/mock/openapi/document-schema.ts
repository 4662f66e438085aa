/**
 * The structure of the OpenAPI 3.1 documents that are served here: the parts of the specification that they use,
 * and nothing else but extensions.
 */
export const documentSchema = {
  type: "object",
  required: ["openapi", "info", "paths", "components"],
  additionalProperties: false,
  patternProperties: { "^x-": true },
  properties: {
    openapi: { const: "3.1.0" },
    jsonSchemaDialect: { type: "string" },
    info: {
      type: "object",
      required: ["title", "version"],
      additionalProperties: false,
      properties: { title: { type: "string" }, version: { type: "string" }, description: { type: "string" } },
    },
    servers: {
      type: "array",
      items: { type: "object", required: ["url"], properties: { url: { type: "string" } } },
    },
    security: { type: "array", items: { type: "object", additionalProperties: { type: "array" } } },
    paths: {
      type: "object",
      additionalProperties: false,
      patternProperties: { "^/": { $ref: "#/$defs/pathItem" } },
    },
    components: {
      type: "object",
      additionalProperties: false,
      properties: {
        schemas: {
          type: "object",
          propertyNames: { pattern: "^[A-Za-z0-9._-]+$" },
          additionalProperties: { type: "object" },
        },
        securitySchemes: { type: "object" },
      },
    },
  },
  $defs: {
    pathItem: {
      type: "object",
      additionalProperties: false,
      patternProperties: { "^x-": true, "^(get|put|post|delete|patch)$": { $ref: "#/$defs/operation" } },
      properties: { parameters: { type: "array", items: { $ref: "#/$defs/parameter" } } },
    },
    operation: {
      type: "object",
      required: ["operationId", "responses"],
      additionalProperties: false,
      properties: {
        operationId: { type: "string", pattern: "^[A-Za-z]+$" },
        summary: { type: "string", pattern: "[^.]$" },
        tags: { type: "array", items: { type: "string" } },
        parameters: { type: "array", items: { $ref: "#/$defs/parameter" } },
        requestBody: {
          type: "object",
          required: ["content"],
          additionalProperties: false,
          properties: { required: { const: true }, content: { $ref: "#/$defs/content" } },
        },
        responses: {
          type: "object",
          minProperties: 1,
          patternProperties: { "^[1-5]\\d\\d$": { $ref: "#/$defs/response" } },
          additionalProperties: false,
        },
      },
    },
    parameter: {
      type: "object",
      required: ["name", "in", "schema"],
      additionalProperties: false,
      properties: {
        name: { type: "string" },
        in: { enum: ["path", "query"] },
        required: { type: "boolean" },
        description: { type: "string" },
        style: { const: "deepObject" },
        explode: { const: true },
        schema: { type: "object" },
      },
      if: { type: "object", properties: { in: { const: "path" } } },
      then: { required: ["required"], properties: { required: { const: true } } },
    },
    response: {
      type: "object",
      required: ["description"],
      additionalProperties: false,
      properties: {
        description: { type: "string" },
        content: { $ref: "#/$defs/content" },
        headers: { type: "object" },
      },
    },
    content: {
      type: "object",
      minProperties: 1,
      additionalProperties: {
        type: "object",
        required: ["schema"],
        properties: { schema: { type: "object" } },
      },
    },
  },
} as const;
