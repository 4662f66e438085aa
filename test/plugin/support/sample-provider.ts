import type { LogFields, Logger, LogLevel } from "../../../src/plugin/log";
import type { Provider } from "../../../src/plugin/provider";
import type { DataSource, Resource } from "../../../src/plugin/resource";
import type { Schema } from "../../../src/plugin/schema/schema";
import { oneOf, integerBetween } from "../../../src/plugin/validation/validators";
import { drive, type ResourceDriver } from "../../../src/plugin/testing";

export const sampleSchema: Schema = {
  version: 1,
  attributes: {
    name: { type: "string", mode: "required", validators: [oneOf(["a", "b"])] },
    size: { type: "number", mode: "optional" },
    secret: { type: "string", mode: "optional", sensitive: true },
    id: { type: "string", mode: "computed" },
    ports: {
      mode: "optional",
      nested: {
        mode: "list",
        attributes: {
          port: { type: "number", mode: "required", validators: [integerBetween(1, 65535)] },
          made: { type: "string", mode: "computed" },
        },
      },
    },
  },
};

/** Refuses by throwing, so that a test that reaches it by mistake fails. */
async function notExpected(): Promise<never> {
  throw new Error("not expected in this test");
}

/** A provider with one resource that behaves as a test wants. */
export function sampleProvider(
  behaviour: Partial<Resource<string>> = {},
  rest: Partial<Provider<string>> = {},
): Provider<string> {
  const resource: Resource<string> = {
    typeName: "sample_thing",
    schema: sampleSchema,
    create: notExpected,
    read: notExpected,
    update: notExpected,
    delete: notExpected,
    ...behaviour,
  };
  return {
    address: "example/sample",
    version: "1.0.0",
    schema: { version: 0, attributes: { token: { type: "string", mode: "optional", sensitive: true } } },
    resources: [resource],
    dataSources: [],
    configure: () => ({ client: "client" }),
    ...rest,
  };
}

export function sampleDataSource(read: DataSource<string>["read"]): DataSource<string> {
  const attributes = {
    name: { type: "string", mode: "required" },
    size: { type: "number", mode: "computed" },
  } as const;
  return { typeName: "sample_data", schema: { version: 0, attributes }, read };
}

/** The sample resource, configured and ready. */
export async function driveSample(
  behaviour: Partial<Resource<string>>,
  options: { strict?: boolean; log?: Logger } = {},
): Promise<ResourceDriver> {
  const driver = drive(sampleProvider(behaviour), options);
  await driver.configure({});
  return driver.resource("sample_thing");
}

export interface LoggedLine {
  readonly level: LogLevel;
  readonly message: string;
  readonly fields: LogFields | undefined;
}

export function recordingLog(): { log: Logger; lines: LoggedLine[] } {
  const lines: LoggedLine[] = [];
  const at = (level: LogLevel) => (message: string, fields?: LogFields) => {
    lines.push({ level, message, fields });
  };
  return {
    lines,
    log: { trace: at("trace"), debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") },
  };
}
