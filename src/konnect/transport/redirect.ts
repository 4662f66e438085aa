export const MOST_REDIRECTS = 5;

interface Place {
  readonly origin: string;
  readonly path: string;
}

/** Where to go on, or why not; neither when the answer is no redirect. */
export interface RedirectVerdict {
  readonly follow?: string;
  readonly refusal?: string;
}

const REDIRECTS = [301, 302, 303, 307, 308];
/** The only redirects that keep method and body; the others would turn a write into a read. */
const KEEPING_METHOD = [307, 308];

/** A redirect is followed on the same origin only: anywhere else the token must not go. */
export function judgeRedirect(
  method: string,
  status: number,
  location: string | undefined,
  from: Place,
): RedirectVerdict {
  if (!REDIRECTS.includes(status)) return {};
  const base = from.origin + from.path;
  if (location === undefined || !URL.canParse(location, base)) {
    return { refusal: `the server redirects (${status}) without saying where to` };
  }
  const target = new URL(location, base);
  if (target.origin !== from.origin) {
    return {
      refusal: `the server redirects (${status}) to another origin, ${target.origin}, which is not followed`,
    };
  }
  if (method !== "GET" && !KEEPING_METHOD.includes(status)) {
    return {
      refusal: `the server redirects (${status}) a write to ${target.pathname}, which is not followed`,
    };
  }
  return { follow: target.pathname + target.search };
}
