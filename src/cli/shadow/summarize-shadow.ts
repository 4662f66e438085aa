import type { RequestRecord } from "../../mock";

/** What became of the writes to a shadow, as text. */
export function summarizeShadow(server: string, requests: readonly RequestRecord[]): string {
  const writes = requests.filter(({ method }) => method !== "GET" && method !== "HEAD");
  const refused = writes.filter(
    ({ method, status }) => status >= 400 && !(method === "DELETE" && status === 404),
  );
  const changed = writes.flatMap(({ changed: objects = [], status }) => (status < 400 ? objects : []));
  const count = (change: string) => changed.filter((object) => object.change === change).length;
  const accepted = ["created", "updated", "deleted"]
    .map((change) => [count(change), change] as const)
    .filter(([number]) => number > 0)
    .map(([number, change]) => `${number} ${change}`);
  return [
    `Of ${server}, to which nothing was written, this apply`,
    ...(writes.length === 0 ? ["  would ask for no change"] : []),
    ...(accepted.length > 0 ? [`  would be granted: ${accepted.join(", ")}`] : []),
    ...(refused.length > 0 ? ["  would be refused, as the errors above explain:"] : []),
    ...refused.map(({ method, path, status }) => `    ${method} ${withoutControlPlane(path)}: ${status}`),
  ].join("\n");
}

function withoutControlPlane(path: string): string {
  return path.replace(/^\/v1\/mesh\/control-planes\/[^/]+\/api\//, "");
}
