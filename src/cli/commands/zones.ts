import { Command } from "commander";
import { mockErrors } from "../errors";
import type { Terminal } from "../terminal";
import { renderOverview } from "../render-overview";
import { MockServer } from "../mock-server";

interface ZonesOptions {
  readonly server?: string;
  readonly controlPlane?: string;
  readonly down: readonly string[];
  readonly without: readonly string[];
  readonly json?: true;
}

/** `konnect-mesh zones`: what every zone of a mock makes of every multi-zone service, and where traffic goes. */
export function zonesCommand(terminal: Terminal): Command {
  const collect = (value: string, before: readonly string[]) => [...before, ...value.split(",")];
  return new Command("zones")
    .description(
      "Show the zones of a running mock: hostnames, addresses, matches and traffic of each service.",
    )
    .option("--server <url>", "the mock (default: KONNECT_SERVER_URL)")
    .option("--control-plane <id>", "the control plane, where there is more than one")
    .option("--down <zone>", "suppose that a zone has failed; may be repeated", collect, [])
    .option(
      "--without <zone/service>",
      "suppose that a service had left its zone; may be repeated",
      collect,
      [],
    )
    .option("--json", "print what the mock answers")
    .addHelpText("after", examples)
    .action(async ({ server, controlPlane, down, without, json }: ZonesOptions) => {
      const { KONNECT_SERVER_URL, KONNECT_TOKEN } = terminal.environment;
      const url = server ?? KONNECT_SERVER_URL;
      if (url === undefined || url === "") throw mockErrors.noServer();
      const mock = new MockServer(url, KONNECT_TOKEN);
      const overview = await mock.overview(controlPlane ?? (await mock.onlyControlPlane()), {
        down,
        without,
      });
      terminal.out(json === true ? `${JSON.stringify(overview, null, 2)}\n` : renderOverview(overview));
    });
}

const examples = `
Where does the traffic of each zone go?
  $ konnect-mesh mock --port 8080 --world examples/worlds/three-zones.yaml &
  $ konnect-mesh zones --server http://127.0.0.1:8080

And when the redis of zone east is gone, or the whole of zone west?
  $ konnect-mesh zones --server http://127.0.0.1:8080 --without east/redis
  $ konnect-mesh zones --server http://127.0.0.1:8080 --down west
`;
