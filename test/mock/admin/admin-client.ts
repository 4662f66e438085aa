import type { Mock } from "../../../src/mock";
import { call, type Reply } from "../client";

/** Asks a mock itself. */
export function askMock(mock: Mock, method: string, path = "", body?: unknown): Promise<Reply> {
  return call(mock, method, `/_mock${path}`, body === undefined ? {} : { body });
}

/** What Konnect's form of errors says is invalid. */
export function reasonsIn({ json }: Reply): readonly string[] {
  const { invalid_parameters = [] } = json as {
    readonly invalid_parameters?: readonly { readonly field: string; readonly reason: string }[];
  };
  return invalid_parameters.map(({ field, reason }) => `${field} ${reason}`.trim());
}
