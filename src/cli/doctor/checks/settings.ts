import { KonnectSettingsError, resolveSettings } from "../../../konnect";
import { type Check, type Finding, ok, problem, warning } from "../check";

/** Server, token and proxy, as the provider takes them from the environment. No secret is ever shown. */
export const settings: Check = {
  name: "settings",
  title: "Server, token, proxy",
  look: ({ environment, serverUrl }) => {
    try {
      const { server, token, proxy, warnings } = resolveSettings({ serverUrl }, environment);
      const host = new URL(server.origin).hostname;
      const found: Finding[] = [
        ok(`Server ${server.origin} (from ${serverUrl === undefined ? server.source : "--server"})`),
      ];
      if (token !== undefined) found.push(ok(`A token is set: ${token.source}`));
      else if (/^(localhost|127\.|\[::1\])/.test(host)) found.push(ok("No token; a mock needs none"));
      else
        found.push(
          warning(
            "No token is set, and Konnect answers 401 without one",
            "Set KONNECT_TOKEN or KONNECT_SPAT.",
          ),
        );
      if (proxy !== undefined) {
        const { protocol, host: name } = new URL(proxy.url.reveal());
        found.push(
          ok(`Through the proxy ${protocol}//${name}${proxy.except ? `, but not to ${proxy.except}` : ""}`),
        );
      }
      return [...found, ...warnings.map(({ message }) => warning(message, "See docs/provider.md."))];
    } catch (error) {
      if (!(error instanceof KonnectSettingsError)) throw error;
      return [problem(error.message, "See docs/provider.md for what the variables may hold.")];
    }
  },
};
