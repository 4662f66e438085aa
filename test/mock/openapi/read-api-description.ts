import type { Mock } from "../../../src/mock";
import { call } from "../client";
import { ApiDescription, type ApiDocument } from "./api-description";

/** The document of a running mock. */
export async function readApiDescription(mock: Mock, token?: string): Promise<ApiDescription> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const { json } = await call(mock, "GET", "/_mock/openapi.json", { headers });
  return new ApiDescription(json as ApiDocument);
}
